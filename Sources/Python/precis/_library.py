"""The functions of ``precis.h``, as ctypes sees them."""
from __future__ import annotations

import ctypes
import os
from ctypes import POINTER, byref, c_char, c_char_p, c_int32, c_int64, c_size_t, c_uint32, c_void_p
from pathlib import Path
from typing import Callable, Optional

OK = 0
FIELDS = {"id": 1, "text": 2, "format": 3, "title": 4, "date": 5, "url": 6, "source": 7, "language": 8, "group": 9}
FORMATS = {"json": 1, "jsonl": 2, "text": 3, "markdown": 4}
STAGES = {"extraction": 1, "language": 2, "sentences": 3, "entities": 4}
STEPS = {1: "reading", 2: "comparing", 3: "briefing"}


class Option(ctypes.Structure):
    _fields_ = [("id", c_uint32), ("reserved", c_uint32), ("number", c_int64), ("data", c_void_p), ("size", c_size_t)]


class Field(ctypes.Structure):
    # c_char_p where C has const void *: ctypes then keeps the bytes alive by itself.
    _fields_ = [("id", c_uint32), ("reserved", c_uint32), ("data", c_char_p), ("size", c_size_t)]


PROGRESS = ctypes.CFUNCTYPE(None, c_void_p, c_uint32, c_size_t, c_size_t)
_TEXT = (POINTER(c_void_p), POINTER(c_size_t))
_SIGNATURES = {
    "precis_status_text": (c_int32, *_TEXT),
    "precis_version": (*_TEXT, POINTER(c_uint32)),
    "precis_engine_open": (POINTER(Option), c_size_t, POINTER(c_void_p), POINTER(c_char), c_size_t),
    "precis_engine_close": (POINTER(c_void_p),),
    "precis_session_open": (c_void_p, POINTER(c_void_p)),
    "precis_session_close": (POINTER(c_void_p),),
    "precis_session_add": (c_void_p, POINTER(Field), c_size_t),
    "precis_session_add_unread": (c_void_p, c_char_p, c_size_t, c_int32, c_char_p, c_size_t),
    "precis_session_report": (c_void_p, POINTER(c_void_p)),
    "precis_session_stories": (c_void_p, POINTER(c_void_p)),
    "precis_session_read": (c_void_p, c_uint32, POINTER(Field), c_size_t, POINTER(c_void_p)),
    "precis_cancel": (c_void_p,),
    "precis_session_set_progress": (c_void_p, PROGRESS, c_void_p),
    "precis_session_message": (c_void_p, *_TEXT),
    "precis_result_close": (POINTER(c_void_p),),
    "precis_result_render": (c_void_p, c_uint32, *_TEXT),
}


def _load() -> ctypes.CDLL:
    here = Path(__file__).parent
    named = os.environ.get("PRECIS_LIBRARY")
    carried = sorted(here.glob("libcprecis.so*"))
    library = ctypes.CDLL(named or (str(carried[0]) if carried else "libcprecis.so"))
    for name, parameters in _SIGNATURES.items():
        function = getattr(library, name)
        function.argtypes = parameters
        function.restype = c_int32
    return library


lib = _load()


def given_text(function: Callable[..., int], *arguments: object) -> Optional[bytes]:
    """The bytes that a function gives through its last two parameters, copied; nothing unless it returns OK."""
    data, size = c_void_p(), c_size_t()
    if function(*arguments, byref(data), byref(size)) != OK:
        return None
    return ctypes.string_at(data, size.value)


def status_text(status: int) -> str:
    return (given_text(lib.precis_status_text, status) or b"").decode()


def version() -> str:
    """The version of the library that is loaded."""
    data, size = c_void_p(), c_size_t()
    lib.precis_version(byref(data), byref(size), None)
    return ctypes.string_at(data, size.value).decode()
