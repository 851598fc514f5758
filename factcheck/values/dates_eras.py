"""Years by their era: "AD 79", "900-1100 CE", and "44 BC", which is on no calendar that dates are compared on."""

from __future__ import annotations

from factcheck.values import dates_days, dates_patterns
from factcheck.values.dates_written import Written
from factcheck.values.value import DatePrecision, NotAValue

_LAST_READABLE_YEAR = 2199


def of_an_era(text: str, position: int, run: int) -> Written | NotAValue | None:
    """A year by its era: "44 BC", "AD 79"."""
    return _before_common_era(text, position) or _common_era(text, position, run)


def _before_common_era(text: str, position: int) -> NotAValue | None:
    match = dates_patterns.BEFORE_COMMON_ERA.match(text, position)
    if match is None:
        return None
    return NotAValue(match.start(), match.end(), match[0], "date before the common era")


def _common_era(text: str, position: int, run: int) -> Written | None:
    """ "AD 79", "79 AD", "1200 CE": a year by its era."""
    match = dates_patterns.COMMON_ERA.match(text, position)
    if match and match["first"]:
        first, last = int(match["first"]), int(match["year"])
        days = dates_days.years(first, last) if 0 < first < last <= _LAST_READABLE_YEAR else None
        return Written(position, match.end(), DatePrecision.SPAN, days=days) if days else None
    end = match.end() if match else None
    if end is None and text[position - 2 : position - 1] in _ERA_ENDS:
        led = dates_patterns.COMMON_ERA_BEFORE.search(text, max(0, position - 7), position)
        end = position + run if led and not text[position + run : position + run + 1].isalpha() else None
    if end is None or not 0 < (year := int(text[position : position + run])) <= _LAST_READABLE_YEAR:
        return None
    return Written(position, end, DatePrecision.YEAR, days=dates_days.years(year, year))


_ERA_ENDS = frozenset("D.")
