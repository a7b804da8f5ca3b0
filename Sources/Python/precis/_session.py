"""Engines, sessions and results, with their lifetimes tied to Python's."""
from __future__ import annotations

import ctypes
import json
import weakref
from ctypes import byref, c_void_p
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Union

from ._errors import RepeatedID, TooLarge, error
from ._library import FIELDS, FORMATS, OK, PROGRESS, STAGES, STEPS, Field, given_text, lib, status_text
from ._options import CompiledOptions
from ._types import Article, Report, Unread

_FieldArray = Field * len(FIELDS)


class Engine:
    """Options and lexicons, made once and shared by sessions and threads."""

    def __init__(self, **options: Any) -> None:
        compiled = CompiledOptions(options)
        message = ctypes.create_string_buffer(1024)
        self._handle = c_void_p()
        status = lib.precis_engine_open(compiled.array, compiled.count, byref(self._handle), message, len(message))
        if status != OK:
            raise error(status, message.value.decode() or status_text(status))
        weakref.finalize(self, lib.precis_engine_close, byref(self._handle))


class Result:
    """What a session made of its articles; may be used by several threads."""

    def __init__(self, handle: c_void_p) -> None:
        self._handle = handle
        weakref.finalize(self, lib.precis_result_close, byref(handle))

    def render_bytes(self, format: str = "json") -> bytes:
        """The result as UTF-8, byte for byte what the command line writes: ``json``, ``jsonl``, ``text``, ``markdown``."""
        if format not in FORMATS:
            raise ValueError(f"format is {format!r}: give {', '.join(FORMATS)}")
        text = given_text(lib.precis_result_render, self._handle, FORMATS[format])
        if text is None:
            raise ValueError(f"this result has no form {format!r}")
        return text

    def render(self, format: str = "json") -> str:
        return self.render_bytes(format).decode()

    def to_dict(self) -> Report:
        """The report as Python values."""
        report: Report = json.loads(self.render_bytes("json"))
        return report

    def lines(self) -> List[Dict[str, Any]]:
        """The JSON Lines of the result as Python values: each story, then the ledger; or what a stage gave."""
        return [json.loads(line) for line in self.render_bytes("jsonl").splitlines()]


class Session:
    """Gathers articles, and says at any time what they add up to. One thread at a time; calls let other threads run.

    Takes an :class:`Engine`, or the options of one.
    """

    def __init__(self, engine: Optional[Engine] = None, **options: Any) -> None:
        if engine is not None and options:
            raise TypeError("give an engine or options, not both")
        self.engine = engine or Engine(**options)
        self._count = 0
        self._progress: Any = None
        self._handle = c_void_p()
        status = lib.precis_session_open(self.engine._handle, byref(self._handle))
        if status != OK:
            raise error(status, status_text(status))
        self._finalizer = weakref.finalize(self, lib.precis_session_close, byref(self._handle))

    def add(self, article: Union[Article, Mapping[str, Any], Unread]) -> None:
        """Adds an article, or lists an input that could not be read.

        Raises :class:`TooLarge` and :class:`RepeatedID` for an article that is refused; the ledger lists it, and the
        session goes on.
        """
        self._count += 1
        if isinstance(article, Unread):
            name, reason = article.id.encode(), article.reason.encode()
            self._check(lib.precis_session_add_unread(
                self._open(), name, len(name), int(article.too_large), reason, len(reason)))
            return
        fields, count = self._fields(article)
        self._check(lib.precis_session_add(self._open(), fields, count))

    def add_all(self, articles: Iterable[Union[Article, Mapping[str, Any], Unread]]) -> None:
        """Adds articles; those that are refused are in the ledger alone."""
        for article in articles:
            try:
                self.add(article)
            except (TooLarge, RepeatedID):
                pass

    def report(self) -> Result:
        """The briefs and the ledger, as of now."""
        return self._result(lib.precis_session_report)

    def stories(self) -> List[Dict[str, Any]]:
        """Which articles tell of one event and which copy which, as of now; in order of id."""
        return self._result(lib.precis_session_stories).lines()

    def read(self, stage: str, article: Union[Article, Mapping[str, Any]]) -> Dict[str, Any]:
        """One article through one stage (``extraction``, ``language``, ``sentences``, ``entities``), without adding it."""
        if stage not in STAGES:
            raise ValueError(f"stage is {stage!r}: give {', '.join(STAGES)}")
        fields, count = self._fields(article)
        handle = c_void_p()
        self._check(lib.precis_session_read(self._open(), STAGES[stage], fields, count, byref(handle)))
        return Result(handle).lines()[0]

    def cancel(self) -> None:
        """Stops the call that is going on, or else the next one, with :class:`Cancelled`. From any thread."""
        lib.precis_cancel(self._open())

    def on_progress(self, callback: Optional[Callable[[str, int, int], None]]) -> None:
        """Calls ``callback(step, done, total)`` during reports; an exception of its own is shown and goes no further."""
        def call(_: Any, step: int, done: int, total: int) -> None:
            callback(STEPS.get(step, "working"), done, total)  # type: ignore[misc]

        function = PROGRESS(call) if callback is not None else PROGRESS()
        self._check(lib.precis_session_set_progress(self._open(), function, None))
        self._progress = function

    def close(self) -> None:
        """Frees the session's memory; results live on."""
        self._finalizer()

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self) -> c_void_p:
        if not self._finalizer.alive:
            raise ValueError("the session is closed")
        return self._handle

    def _result(self, function: Callable[..., int]) -> Result:
        handle = c_void_p()
        self._check(function(self._open(), byref(handle)))
        return Result(handle)

    def _check(self, status: int) -> None:
        if status == OK:
            return
        message = given_text(lib.precis_session_message, self._handle) if status != 8 else None
        raise error(status, (message or b"").decode() or status_text(status))

    def _fields(self, article: Mapping[str, Any]) -> "tuple[ctypes.Array[Field], int]":
        fields = _FieldArray()
        count = 0
        for name, number in FIELDS.items():
            value = article.get(name)
            if value is None:
                if name != "id":
                    continue
                value = f"article-{self._count}"
            if isinstance(value, str):
                value = value.encode()
            elif not isinstance(value, bytes):
                raise TypeError(f"{name!r} is {type(value).__name__}: give a str")
            field = fields[count]
            field.id, field.data, field.size = number, value, len(value)
            count += 1
        return fields, count
