"""What can go wrong, as exceptions that carry the library's status and message."""
from __future__ import annotations


class PrecisError(Exception):
    """A call that the library refused. ``status`` is one of the numbers of ``precis.h``."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class TooLarge(PrecisError):
    """An article is over a limit; the ledger lists it."""


class RepeatedID(PrecisError):
    """Two different articles bear one id; the ledger lists the one that was refused."""


class Cancelled(PrecisError):
    """The call was stopped by :meth:`Session.cancel`."""


_BY_STATUS = {5: TooLarge, 6: RepeatedID, 9: Cancelled}


def error(status: int, message: str) -> PrecisError:
    return _BY_STATUS.get(status, PrecisError)(status, message)
