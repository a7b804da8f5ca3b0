"""JSON Lines as the command line reads them."""
from __future__ import annotations

import json
import os
from typing import IO, Any, Dict, Iterable, Iterator, Optional, Union

from ._types import Unread

_STRINGS = ("title", "date", "url", "source", "language")


class _Number(str):
    """The digits of a number, as they are to be shown."""


def _string(record: Dict[str, Any], key: str, numbers: bool = True) -> Optional[str]:
    value = record.get(key)
    if value is None or (isinstance(value, str) and not isinstance(value, _Number)):
        return value
    if isinstance(value, _Number) and numbers:
        return str(value)
    raise ValueError(f'"{key}" is not a string: give a string or leave it out')


def _number(digits: str) -> _Number:
    """A whole number as its digits, any other one as the shortest decimal that is the same number."""
    if not digits.lstrip("-").isdigit():
        value = float(digits)
        return _Number(str(int(value)) if abs(value) < 2**63 and value == int(value) else repr(value))
    return _Number(str(int(digits)) if len(digits) < 19 or -(2**63) <= int(digits) < 2**64 else repr(float(digits)))


def _article(record: Dict[str, Any], place: str, group_by: Optional[str]) -> Dict[str, Any]:
    name = _string(record, "id")
    text = _string(record, "text", numbers=False)
    if text is None:
        raise ValueError(
            'HTML is not supported by this build: give the article as "text"' if record.get("html") is not None
            else '"text" is missing: give "text" or "html"')
    article: Dict[str, Any] = {"id": name or place, "text": text}
    language = _string(record, "language")
    if language is not None and language not in ("fr", "en", "other"):
        raise ValueError(f'"language" is “{language}”: give fr, en or other, or leave it out')
    for key in _STRINGS:
        article[key] = _string(record, key)
    if group_by is not None:
        article["group"] = _string(record, group_by)
    return article


def read_jsonl(
    source: "Union[str, os.PathLike[str], IO[bytes], Iterable[bytes]]", name: Optional[str] = None, *,
    group_by: Optional[str] = None,
) -> Iterator[Union[Dict[str, Any], Unread]]:
    """The articles of a file of JSON Lines, and an :class:`Unread` for each line that holds none.

    ``source`` is a path, or what yields lines of bytes; ``name`` stands for it where a record has no id: its id is then
    ``NAME:LINE``. ``group_by`` names the field that says which story a record belongs to.
    """
    if isinstance(source, (str, os.PathLike)):
        with open(source, "rb") as file:
            yield from read_jsonl(file, name or os.fspath(source), group_by=group_by)
        return
    base = name or getattr(source, "name", "-")
    for number, line in enumerate(source, 1):
        place = f"{base}:{number}"
        line = line.rstrip(b"\n")
        line = line[3:] if line.startswith(b"\xef\xbb\xbf") else line
        if not line.strip(b" \t\r"):
            continue
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            yield Unread(place, "not valid UTF-8: save as UTF-8")
            continue
        try:
            record = json.loads(text, parse_int=_number, parse_float=_number)
        except (ValueError, RecursionError):
            yield Unread(place, "not valid JSON: give one {…} per line")
            continue
        if not isinstance(record, dict):
            yield Unread(place, "not a JSON object: give one {…} per line")
            continue
        try:
            yield _article(record, place, group_by)
        except ValueError as fault:
            name_of = record.get("id")
            yield Unread(str(name_of) if isinstance(name_of, str) and name_of else place, str(fault))
