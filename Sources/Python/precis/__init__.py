"""Précis: from many French and English news articles to one short, sourced brief per story.

>>> import precis
>>> report = precis.brief([{"id": "a", "text": "The bridge at Alden reopened on Monday."}], words=120)
>>> report["stories"][0]["sentences"][0]["text"]
'The bridge at Alden reopened on Monday.'
"""
from ._brief import brief, brief_jsonl
from ._errors import Cancelled, PrecisError, RepeatedID, TooLarge
from ._library import version
from ._options import Options
from ._records import read_jsonl
from ._session import Engine, Result, Session
from ._types import Article, Brief, Ledger, LedgerEntry, Quotation, Report, Unread

__version__ = version()
__all__ = [
    "Article", "Brief", "Cancelled", "Engine", "Ledger", "LedgerEntry", "Options", "PrecisError", "Quotation",
    "RepeatedID", "Report", "Result", "Session", "TooLarge", "Unread", "brief", "brief_jsonl", "read_jsonl", "version",
]
