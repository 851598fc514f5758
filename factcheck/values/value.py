"""What a number, a date or a name says: the values that claims are made of.

A value keeps the words it was read from, the number as written and the interval that follows from the words.
Values are immutable and compared by one algebra, in `factcheck.values.compare`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal, NamedTuple, TypeAlias

from factcheck.lexicon.sorts import NameSort

Comparator: TypeAlias = Literal["=", "~", "<", "<=", ">", ">="]
Direction: TypeAlias = Literal["up", "down"]
Number: TypeAlias = float | tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers a value may be: `low` to `high`, None where it has no bound; `*_open` excludes the bound itself."""

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount: a number with its unit, as an interval.

    `start` and `end` span the number and its unit in the text that was searched, without hedges ("about").
    `number` is the number as written, magnitude words multiplied in: a pair for a range, None for "hundreds of
    billions". `interval` is in `unit`: an ISO 4217 code for money, `percent`, `percentage_point`, `ratio`, `rank`,
    `day`, `month`, `year`..., an SI or customary symbol, the counted noun in the singular, "" for a bare number.
    `direction` is the change the words state: "rose 5%" up, "17% drop" down.
    """

    start: int
    end: int
    text: str
    number: Number
    interval: Interval
    unit: str
    comparator: Comparator = "="
    direction: Direction | None = None

    @property
    def kind(self) -> Literal["quantity"]:
        """The tag of this type of value in the JSON output."""
        return "quantity"

    @property
    def low(self) -> float | None:
        """The lower bound in `unit`, None where open."""
        return self.interval.low

    @property
    def high(self) -> float | None:
        """The upper bound in `unit`, None where open."""
        return self.interval.high


class DatePrecision(StrEnum):
    """How closely the words of a date place it."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    PART = "part of a year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    SPAN = "span"


class Yearly(NamedTuple):
    """The days of a date whose year nothing tells, as (month, day), both included: "March 10", "in May"."""

    first: tuple[int, int]
    last: tuple[int, int]


class _WithoutNumber:
    """What a day and a time of day have in common: they say when, and count nothing."""

    __slots__ = ()

    @property
    def kind(self) -> Literal["date"]:
        """The tag of this type of value in the JSON output."""
        return "date"

    @property
    def number(self) -> None:
        """It has no number; the days of a date are `low` to `high`."""
        return None

    @property
    def direction(self) -> None:
        """It has no direction."""
        return None


@dataclass(frozen=True, slots=True)
class DateSpan(_WithoutNumber):
    """A date at its stated precision: the days it may be, `first` to `last`, both included.

    None is an open end ("since 2019", "before July"). `relative` is true where the words were resolved against
    the document's date ("last Monday"). Where nothing tells the year, both ends are None and `yearly` is set.
    """

    start: int
    end: int
    text: str
    first: date | None
    last: date | None
    precision: DatePrecision
    comparator: Comparator = "="
    relative: bool = False
    yearly: Yearly | None = None

    @property
    def unit(self) -> Literal["date"]:
        """The unit of every date."""
        return "date"

    @property
    def low(self) -> str | None:
        """The first day it may be, as an ISO day."""
        return self.first.isoformat() if self.first else None

    @property
    def high(self) -> str | None:
        """The last day it may be, as an ISO day."""
        return self.last.isoformat() if self.last else None


@dataclass(frozen=True, slots=True)
class TimeOfDay(_WithoutNumber):
    """A time of day at its stated precision: the seconds since midnight it may be, `first` to `last`, both included.

    It is a date of an unknown day: which day is meant is the scope of a claim and no part of the value, so that `low`
    and `high`, which are ISO days, are None. `last` runs past the end of the day and `first` before its beginning where
    the words do ("about midnight"). `zone` is the canonical name of the zone that the words name, "" where they name
    none or that of the place. `either_half` is true where nothing tells morning from evening ("at 9:45").
    """

    start: int
    end: int
    text: str
    first: int
    last: int
    comparator: Comparator = "="
    zone: str = ""
    either_half: bool = False

    @property
    def unit(self) -> Literal["time_of_day"]:
        """The unit of every time of day, by which it is told from a date."""
        return "time_of_day"

    @property
    def low(self) -> None:
        """A time of day has no day."""
        return None

    @property
    def high(self) -> None:
        """A time of day has no day."""
        return None


# What says when something was: a day or a time of day.
Moment: TypeAlias = DateSpan | TimeOfDay


@dataclass(frozen=True, slots=True)
class Name:
    """A value that is a name ("Hangzhou"); `name` is the name without its article, spaces folded."""

    start: int
    end: int
    text: str
    name: str
    sort: NameSort = NameSort.ANY

    @property
    def kind(self) -> Literal["name"]:
        """The tag of this type of value in the JSON output."""
        return "name"


@dataclass(frozen=True, slots=True)
class Flag:
    """A value that is yes or no."""

    start: int
    end: int
    text: str
    flag: bool

    @property
    def kind(self) -> Literal["flag"]:
        """The tag of this type of value in the JSON output."""
        return "flag"


Value: TypeAlias = Quantity | DateSpan | TimeOfDay | Name | Flag


def is_in_digits(value: Value) -> bool:
    """Whether a value is written with digits, and not in words alone: "32 people", not "thirty-two people"."""
    return any(character.isdigit() for character in value.text)


@dataclass(frozen=True, slots=True)
class NotAValue:
    """Digits that are no value, and why: "model name", "list number", "hours from one time to another"."""

    start: int
    end: int
    text: str
    reason: str
