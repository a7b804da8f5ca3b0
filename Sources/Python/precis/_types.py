"""The shapes of what goes in and comes out; at run time they are plain dicts."""
from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, TypedDict, Union


class _Text(TypedDict):
    #: The article; ranges of the result count its bytes (of a str: its UTF-8).
    text: Union[str, bytes]


class Article(_Text, total=False):
    """An article as it goes in. What is not known is left out, or None."""

    #: Unique in a session; ``article-1``, ``article-2`` … by position unless given.
    id: str
    title: str
    date: str
    url: str
    source: str
    #: "fr", "en" or "other"; overrides detection.
    language: str
    #: The story that it belongs to, with ``grouping="group"``.
    group: str
    #: "text" or "markdown".
    format: str


class Unread(NamedTuple):
    """An input that could not be read; a session lists it in the ledger."""

    id: str
    reason: str
    too_large: bool = False


class Quotation(TypedDict):
    text: str
    article: str
    start: int
    end: int
    language: str
    score: float
    support: List[str]
    novel: bool


class Brief(TypedDict):
    story: str
    title: str
    language: str
    articles: List[Dict[str, Any]]
    sentences: List[Quotation]
    entities: List[Dict[str, Any]]
    figures: List[Dict[str, Any]]
    disagreements: List[Dict[str, Any]]


class _LedgerEntry(TypedDict):
    id: str
    status: str


class LedgerEntry(_LedgerEntry, total=False):
    of: str
    reason: str
    notices: List[Dict[str, Any]]


#: The number of inputs, how many have each status, and ``articles``: a list of entries.
Ledger = Dict[str, Any]


class Report(TypedDict):
    schema: str
    stories: List[Brief]
    ledger: Ledger
