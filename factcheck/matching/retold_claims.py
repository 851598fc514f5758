"""The claims of a corpus that other articles may tell again, each with its figures and its words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.likeness import EXACT
from factcheck.matching.stories import Stories
from factcheck.matching.telling import DATE_DIGITS, DULL, Figure, Telling, Tellings, significant_digits
from factcheck.values.value import DatePrecision, DateSpan, Name, Quantity, TimeOfDay

CLOCK = re.compile(r"\d{1,2}\.\d\d(?!\d)")
# What a time of day is a figure of.
TIME = "time of day"
# What the digits of a number are a figure of, whose unit stands elsewhere: in the head of a column, in the sentence before.
DIGITS = "digits"
# The seconds of a minute, the minutes of an hour and of half a day.
MINUTE, HOUR, HALF_A_DAY = 60, 60, 720
A_DAY = timedelta(days=1)


class RetoldClaims:
    """The claims of a corpus that may be told again, each with its words."""

    def __init__(
        self, claims: Sequence[Claim], tellings: Tellings, words: CorpusWords, stories: Stories
    ) -> None:
        """Take the `claims` of a corpus with what they tell, its `words`, and what is known of which articles are on one story.

        `places` are the sentences of the claims, by their articles and where they begin.
        """
        self.stories = stories
        self.claims = [
            claim for claim in claims if not isinstance(claim.value, Name) and not _is_no_figure(claim)
        ]
        self.tellings = [_with_times(tellings.of(claim)) for claim in self.claims]
        self.words = words
        self._sentences: defaultdict[tuple[str, int], list[Telling]] = defaultdict(list)
        self.places = [(telling.claim.path, telling.claim.sentence.start) for telling in self.tellings]
        for place, telling in zip(self.places, self.tellings, strict=True):
            self._sentences[place].append(telling)
        self._told: dict[str, tuple[frozenset[str], frozenset[str]]] = {}

    def told(self, claim: Claim) -> tuple[frozenset[str], frozenset[str]]:
        """The words of a claim's sentence, of a cell with those of its heads, and of its clause, without those that tell nothing."""
        if claim.id not in self._told:
            said = self.words.said[claim.id]
            sentence, clause = _telling(said.sentence), _telling(said.clause)
            self._told[claim.id] = (
                (sentence | clause, clause) if claim.cell else (sentence, clause & sentence)
            )
        return self._told[claim.id]

    def beside(self, claim: Claim) -> list[Telling]:
        """What else the sentence of a claim tells."""
        told = self._sentences[claim.path, claim.sentence.start]
        return [one for one in told if one.claim.start != claim.start]


def counted(claim: Claim) -> str:
    """What a claim counts; "" where it counts nothing."""
    value = claim.value
    return value.unit.rpartition(" ")[2] if isinstance(value, Quantity) and kind_of(value) == "count" else ""


def _is_no_figure(claim: Claim) -> bool:
    """Whether a number is the time of an entry ("12.40 The board meets."), or one of a name ("Seven Oaks")."""
    if claim.start == claim.sentence.start and CLOCK.match(claim.text):
        return True
    return (
        bool(counted(claim))
        and claim.text.istitle()
        and " " in claim.text
        and claim.text.replace(" ", "").isalpha()
    )


def _telling(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if not word.isdigit()) - DULL


def _with_times(telling: Telling) -> Telling:
    """A telling of which times of day, the ends of a span of days and the bare digits of a number are figures too."""
    value = telling.claim.value
    if isinstance(value, TimeOfDay):
        return replace(telling, figures=(_time(value),))
    if isinstance(value, DateSpan) and value.precision is DatePrecision.SPAN and not value.relative:
        return replace(telling, figures=_ends(value))
    if isinstance(value, Quantity) and isinstance(value.number, float):
        digits = significant_digits(value.number)
        if digits >= EXACT:
            return replace(telling, figures=(*telling.figures, Figure(DIGITS, _mantissa(value.number), 2)))
    return telling


def _time(value: TimeOfDay) -> Figure:
    """The minute of a time of day, whichever half of the day is meant."""
    minute = round((value.first + value.last + 1) / 2 / MINUTE) % HALF_A_DAY or HALF_A_DAY
    return Figure(TIME, float(minute), 2 if minute % HOUR else 1)


def _ends(value: DateSpan) -> tuple[Figure, ...]:
    """The days that a span begins and ends with, but where these are only those of a month."""
    ends = [value.first] if value.first and value.first.day > 1 else []
    ends += [value.last] if value.last and (value.last + A_DAY).day > 1 else []
    digits = DATE_DIGITS[DatePrecision.DAY]
    return tuple(Figure("= day", float(end.toordinal()), digits, is_date=True) for end in ends)


def _mantissa(number: float) -> float:
    """A number without its zeros and its point: 22,500 and 22.5 have one."""
    return float(f"{abs(number):.11e}".partition("e")[0])
