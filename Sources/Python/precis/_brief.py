"""One call from articles to briefs."""
from __future__ import annotations

import os
from typing import IO, Any, Dict, Iterable, Iterator, Mapping, Optional, Union

from ._records import read_jsonl
from ._session import Session
from ._types import Article, Report, Unread


def brief(articles: Iterable[Union[Article, Mapping[str, Any], Unread]], **options: Any) -> Report:
    """The briefs of the stories that the articles tell, and the ledger: what ``precis --format json`` writes.

    ``options`` are those of :class:`Options`: ``words=120``, ``labels="fr"``, ``grouping="single"`` …
    An article that is refused (too large, an id that is taken) is in the ledger.

    >>> brief([{"id": "a", "text": "Rain fell on Alden."}], words=10)["ledger"]["inputs"]
    1
    """
    with Session(**options) as session:
        session.add_all(articles)
        return session.report().to_dict()


def brief_jsonl(
    source: "Union[str, os.PathLike[str], IO[bytes], Iterable[bytes]]", name: Optional[str] = None, *,
    group_by: Optional[str] = None, **options: Any,
) -> Iterator[Dict[str, Any]]:
    """JSON Lines in, one dict for each story and one for the ledger out: what ``precis --format jsonl`` writes."""
    if group_by is not None:
        options.setdefault("grouping", "group")
    with Session(**options) as session:
        session.add_all(read_jsonl(source, name, group_by=group_by))
        result = session.report()
    yield from result.lines()
