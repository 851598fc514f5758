"""The day an article says it was published, from its metadata or a line that is nothing but a date.

ISO dates and the usual English forms are read; day and month in figures only are not, because 3/4/2025 is two dates.
"""

from __future__ import annotations

import re
from datetime import date

from factcheck.values.expression import Expression

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_CLOCK = r"(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s+[a-z]{2,4}|\s*[+-]\d{2}:?\d{2})?)?"
_ISO = Expression(r"\s*(?P<year>\d{4})-?(?P<month>\d{2})-?(?P<day>\d{2})(?![0-9])")
_ENGLISH = (
    Expression(rf"\s*{_WEEKDAY}{_MONTH}\.?\s+{_DAY},?\s+{_YEAR}{_CLOCK}\s*\Z", re.IGNORECASE),
    Expression(rf"\s*{_WEEKDAY}{_DAY}\s+(?:of\s+)?{_MONTH}\.?,?\s+{_YEAR}{_CLOCK}\s*\Z", re.IGNORECASE),
)
_ISO_LINE = Expression(r"\s*\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?\s*\Z")
_LABEL = Expression(
    r"\s*(?:first\s+)?(?:published|posted|date|publication date|published on|posted on)(?:\s*:\s*|\s+on\s+|\s+)(?=[\w])",
    re.IGNORECASE,
)
_FILED = re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:/|\Z)")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_LONGEST_LINE = 80


def parse_published(text: str) -> date | None:
    """The day of a metadata value, or None: `2025-01-28T09:00:00Z`, `28 January 2025`, `Tue, Jan 28th, 2025`.

    >>> parse_published("2025-01-28T09:00:00+01:00"), parse_published("Jan 28th 2025"), parse_published("3/4/2025")
    (datetime.date(2025, 1, 28), datetime.date(2025, 1, 28), None)
    """
    if match := _ISO.match(text):
        return _day(int(match["year"]), int(match["month"]), int(match["day"]))
    if len(text) > _LONGEST_LINE:
        return None
    for pattern in _ENGLISH:
        if match := pattern.match(text):
            month = _MONTHS.index(match["month"][:3].lower()) + 1
            return _day(int(match["year"]), month, int(match["day"]))
    return None


def parse_dateline(line: str) -> date | None:
    """The day of a line that is only a date, or a label such as "Published:" and a date.

    >>> parse_dateline("Published: 28 January 2025"), parse_dateline("Jan 28th 2025 was a Tuesday")
    (datetime.date(2025, 1, 28), None)
    """
    if len(line) > _LONGEST_LINE:
        return None
    if label := _LABEL.match(line):
        line = line[label.end() :]
    if line[:5].strip()[:4].isdigit() and not _ISO_LINE.match(line):
        return None
    return parse_published(line)


def day_of_address(url: str) -> date | None:
    """The day that an address is filed under, as news sites do it, or None.

    >>> day_of_address("https://example.org/world/2021/07/07/ship-sails/")
    datetime.date(2021, 7, 7)
    """
    match = _FILED.search(url)
    return _day(int(match["year"]), int(match["month"]), int(match["day"])) if match else None


def web_address(text: str) -> str | None:
    """The address that a metadata value is, or None: only a whole one leads back to the article.

    >>> web_address(" https://example.org/a?b=1 "), web_address("/a"), web_address("https://a b")
    ('https://example.org/a?b=1', None, None)
    """
    address = text.strip()
    return address if _ADDRESS.fullmatch(address) else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
