"""The options of an engine."""
from __future__ import annotations

import ctypes
from typing import Any, List, Mapping, Optional, TypedDict, Union

from ._library import Option

_BUDGETS = {"words": 1, "chars": 2, "sentences": 3}
_CHOICES = {
    "labels": (4, ["auto", "fr", "en"]),
    "grouping": (6, ["content", "group", "single"]),
}
_SWITCHES = {"extract": 5, "explain": 7}
_LIMITS = {"max_article_bytes": 8, "max_sentence_bytes": 9, "max_session_bytes": 10}
_LEXICON_NAME, _LEXICON = 11, 12


class Options(TypedDict, total=False):
    """What :func:`precis.brief`, :class:`precis.Engine` and :class:`precis.Session` take by name."""

    #: The ceiling for the length of a brief: one of these three; 120 words unless set.
    words: Optional[int]
    chars: Optional[int]
    sentences: Optional[int]
    #: The language of labels: "auto", "fr" or "en".
    labels: str
    #: What makes a story: "content", "group" (the articles' ``group``) or "single".
    grouping: str
    #: Whether the main text is looked for in scraped pages; true unless set.
    extract: bool
    #: Whether briefs show the parts of each score.
    explain: bool
    max_article_bytes: int
    max_sentence_bytes: int
    max_session_bytes: int
    #: Lexicon entries of your own, by the name of the file that they extend: ``{"fr/titles": "…"}``.
    lexicons: Mapping[str, Union[str, bytes]]


class CompiledOptions:
    """Options as the library takes them, with the memory that they point at."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        self._alive: List[bytes] = []
        items: List[Option] = []
        budgets = [name for name in _BUDGETS if options.get(name) is not None]
        if len(budgets) > 1:
            raise ValueError(" and ".join(budgets) + " exclude each other: give one budget")
        for name, value in options.items():
            if value is None:
                continue
            if name in _BUDGETS or name in _LIMITS:
                items.append(Option((_BUDGETS.get(name) or _LIMITS[name]), 0, int(value), None, 0))
            elif name in _SWITCHES:
                items.append(Option(_SWITCHES[name], 0, int(bool(value)), None, 0))
            elif name in _CHOICES:
                number, choices = _CHOICES[name]
                if value not in choices:
                    raise ValueError(f"{name} is {value!r}: give {', '.join(choices)}")
                items.append(Option(number, 0, choices.index(value), None, 0))
            elif name == "lexicons":
                for file, contents in value.items():
                    items.append(self._text(_LEXICON_NAME, file))
                    items.append(self._text(_LEXICON, contents))
            else:
                raise TypeError(f"unknown option: {name}")
        self.count = len(items)
        self.array = (Option * max(1, len(items)))(*items)

    def _text(self, number: int, text: Union[str, bytes]) -> Option:
        data = text.encode() if isinstance(text, str) else bytes(text)
        self._alive.append(data)
        return Option(number, 0, 0, ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p), len(data))
