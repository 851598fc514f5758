"""What a claim tells, seen from afar: its figure, the names and the words of its sentence.

By these near-duplicates are recognised whose subject or measure was read differently: "Musk buys Twitter for $44
billion", "a $44 billion takeover of Twitter". Nothing here decides whether two values contradict each other.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from factcheck.claims.claim import Claim, Grounds
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.frame import NUMBER_WORDS, POINTING
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import (
    COUNTRIES,
    FUNCTION_WORDS,
    KINDS_ALONE,
    MONTHS,
    ORGANISATION_WORDS,
    PEOPLES,
    TITLES,
    WEEKDAYS,
)
from factcheck.lexicon.stances import ATTRIBUTED
from factcheck.matching.senses import plain_sense
from factcheck.values.units import MEASURES, currency_of, dimension, measure_of
from factcheck.values.value import DatePrecision, DateSpan, Name, Quantity, Value
from factcheck.values.yearly import LEAP_YEAR

WORD = re.compile(r"[^\W\d_][\w’'&-]*")
POSSESSIVE = re.compile(r"['’]s?$")
# Shorter words are initials and particles.
SHORTEST_WORD = 3
# A sentence in which more of the longer words have capitals is a headline: its capitals make no names.
HEADLINE = 0.6
LONGER_WORD = 4
# Words that stand beside figures and dates of all kinds, and so tell nothing of what is told.
OF_FIGURES = frozenset(
    "million billion trillion percent per cent dollar euro number total year month week day hour minute second time people person "
    "first last next new early late end begin start now also since about amount figure roughly approximately nearly "
    "almost just only over under more less than least most exactly much many put get make take have come go "
    "foot feet meter metre kilometer kilometre mile inch ton pound kilogram square degree "
    "above below sea level".split()  # Any height is one above sea level.
)
# Words of names that tell what a thing is and not which: two bridges are not one thing.
KINDS = KINDS_ALONE | ORGANISATION_WORDS
# So many of them are a name: the Channel Tunnel.
NAME_OF_KINDS = 2
NO_NAMES = MONTHS | WEEKDAYS | TITLES | FUNCTION_WORDS
DULL = frozenset(
    stem(word) for word in OF_FIGURES | NUMBER_WORDS | POINTING | ATTRIBUTED | FUNCTION_WORDS | MONTHS
)
INFERRED = frozenset({Grounds.TOPIC, Grounds.HEADING, Grounds.GUESSED})
# The names that an article is about, at most, and how many of its claims must have one.
MOST_TOPICS, FEWEST_OF_A_TOPIC = 6, 2
# Shares of a whole, which are told as a percentage or as a fraction.
SHARE, LARGEST_SHARE = "share", 1.05
# The share that two keys of a figure overlap by, doubled.
STEP = 0.05
# The digits that a name is worth.
EXACT_NAME = 3
# A day of which at least one article does not tell the year.
DAY_OF_SOME_YEAR = "day of some year"
# The digits that an exact day, a month and a year are worth.
DATE_DIGITS = {DatePrecision.DAY: 3, DatePrecision.MONTH: 2, DatePrecision.YEAR: 1}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it is looked up: what it is of, its size in the base unit, and its significant digits."""

    kind: str
    size: float
    digits: int
    is_date: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """What a claim tells: its figures and names, what its article is about, and the stems of its sentence and of its clause.

    `around` are the names and the topic together.
    """

    claim: Claim
    figures: tuple[Figure, ...]
    names: frozenset[str]
    topic: frozenset[str]
    words: frozenset[str]
    near: frozenset[str]
    around: frozenset[str]


def figures_of(value: Value) -> Iterator[Figure]:
    """The figures under which a value is looked up: one, but both ends of a range, and a day's month and year.

    A name is looked up by its last word.
    """
    if isinstance(value, DateSpan):
        yield from _dates(value)
    elif isinstance(value, Name):
        yield Figure(f"name {fold(value.name).rpartition(' ')[2]}", 1.0, EXACT_NAME)
    elif isinstance(value, Quantity) and value.number is not None:
        numbers = value.number if isinstance(value.number, tuple) else (value.number,)
        for number in numbers:
            size = in_base_unit(number, value.unit)
            if size:
                # One end is told of many ranges.
                yield Figure(_kind(value), size, max(1, significant_digits(number) + 1 - len(numbers)))


def _dates(value: DateSpan) -> Iterator[Figure]:
    digits = DATE_DIGITS.get(value.precision)
    if digits is None:
        return
    first = value.first or value.last
    yearly = value.yearly.first if value.yearly else (first.month, first.day) if first else None
    if yearly is not None and value.precision is DatePrecision.DAY:
        # "March 10" of one article is "March 10, 2023" of the other.
        yield Figure(DAY_OF_SOME_YEAR, date(LEAP_YEAR, *yearly).toordinal(), digits, is_date=True)
    if first is None:
        return
    wider = ((DatePrecision.DAY, first), (DatePrecision.MONTH, first.replace(day=1)))
    for precision, start in (*wider, (DatePrecision.YEAR, first.replace(month=1, day=1))):
        if DATE_DIGITS[precision] <= digits:
            yield Figure(
                f"{value.comparator} {precision}", start.toordinal(), DATE_DIGITS[precision], is_date=True
            )


def significant_digits(number: float) -> int:
    """The digits of a number between its zeros.

    >>> [significant_digits(number) for number in (44e9, 916e6, 54.20, 1500, 0.05)]
    [2, 3, 3, 2, 1]
    """
    digits = f"{abs(number):.12g}".partition("e")[0].replace(".", "")
    return len(digits.strip("0"))


def _kind(value: Quantity) -> str:
    """What figures of one size are held against each other, in whatever unit, of whatever counted thing."""
    above = value.unit.partition(" per ")[0]
    kind = kind_of(value)
    if currency_of(above):
        return currency_of(above)
    if kind == "percent" or (kind == "ratio" and value.high is not None and value.high <= LARGEST_SHARE):
        return SHARE
    return "number" if kind in ("count", "bare") else f"{kind} {dimension(above)}"


def in_base_unit(number: float, unit: str) -> float:
    """A number of `unit` in the base unit of its dimension; percent for a ratio, the number itself for what has none."""
    above = unit.partition(" per ")[0]
    if above == "ratio":
        return number * 100
    if currency_of(above) or above in MEASURES:
        measure = measure_of(above)
        return number * measure.factor + measure.offset
    return number


def keys_of(figure: Figure) -> tuple[tuple[str, int], ...]:
    """The keys under which a figure is looked up: of two that differ by less than half of `STEP` one is the same."""
    if figure.is_date:
        return ((figure.kind, int(figure.size)),)
    kind = f"-{figure.kind}" if figure.size < 0 else figure.kind
    place = math.log(abs(figure.size)) / STEP
    return (kind, 2 * math.floor(place)), (kind, 2 * math.floor(place + 0.5) + 1)


def topics_of(
    claims: Iterable[Claim], titles: Mapping[str, str], names: Mapping[str, Iterable[str]] | None = None
) -> Mapping[str, frozenset[str]]:
    """For each article the words of the names that its claims name most, of `names` told in it, and of those in its title.

    A name that has words of kinds alone is one word of its own: of "bridge" there are many, and one "island bridge".
    """
    told = {} if names is None else names
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    of_kinds: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        # Who holds an office, and of what, is named in passing: "French President Ada Brandt arrived".
        if not isinstance(claim.value, Name):
            counts[claim.path].update(_names_of(claim))
            of_kinds[claim.path].update(_names_of_kinds(claim))
    named = frozenset(
        word for words in (*counts.values(), *of_kinds.values(), *told.values()) for word in words
    )
    return {
        path: _most(words)
        | _most(of_kinds[path])
        | _in_title(fold(titles.get(path, "")), named)
        | _name_words(" ".join(told.get(path, ())))
        for path, words in counts.items()
    }


def _in_title(title: str, named: frozenset[str]) -> frozenset[str]:
    words = frozenset(title.split(" "))
    return frozenset(name for name in named if name in words or (" " in name and f" {name} " in f" {title} "))


def _names_of_kinds(claim: Claim) -> frozenset[str]:
    """The names of a claim's clause that tell by their words together alone which thing they mean: "Island Bridge"."""
    return frozenset(
        key
        for key in (claim.subject.key, *claim.mentions)
        if key.count(" ") + 1 >= NAME_OF_KINDS
        and KINDS.issuperset(key.split(" "))
        and key.title() in claim.reading
    )


def _most(counts: Counter[str]) -> frozenset[str]:
    ordered = sorted(counts, key=lambda word: (-counts[word], word))
    return frozenset(word for word in ordered[:MOST_TOPICS] if counts[word] >= FEWEST_OF_A_TOPIC)


def _names_of(claim: Claim) -> frozenset[str]:
    """The words of the names that were read in a claim's clause: "primary mirror of Corvane" has one."""
    small = frozenset(word for word in claim.subject.name.split() if word.islower())
    return _name_words(" ".join((claim.subject.key, *sorted(claim.mentions)))) - small


def read_telling(claim: Claim, topics: Mapping[str, frozenset[str]]) -> Telling:
    """What `claim` tells, in an article about one of `topics`."""
    subject, ours = claim.subject, _names_of(claim)
    inferred = subject.grounds in INFERRED
    # A subject that stands elsewhere in the article is what this is about, and not what the sentence names.
    about = _name_words(subject.key) & ours if inferred else frozenset()
    topic = topics.get(claim.path, frozenset()) | about
    names, words = _read(claim.reading, ours)
    names |= ours - about
    words |= {stem(word) for word in subject.name.split() if word.islower()} - DULL
    near = frozenset(stem(word) for word in claim.measure.words) - DULL
    said = frozenset(plain_sense(word) for word in words - names)
    told = frozenset(plain_sense(word) for word in near - names)
    return Telling(claim, tuple(figures_of(claim.value)), names, topic - names, said, told, names | topic)


class Tellings:
    """What the claims of a corpus tell, each read once, when it is first asked for."""

    def __init__(self, topics: Mapping[str, frozenset[str]]) -> None:
        """Read claims in articles about `topics`, the words of the names that each is about, by path."""
        self.topics = topics
        self._read: dict[str, Telling] = {}

    def of(self, claim: Claim) -> Telling:
        """What `claim` tells."""
        telling = self._read.get(claim.id)
        if telling is None:
            telling = self._read[claim.id] = read_telling(claim, self.topics)
        return telling

    def names_of(self, claims: Iterable[Claim]) -> Mapping[str, frozenset[str]]:
        """For each article the words of all names that were read in its `claims`, and of those that it is about."""
        told: defaultdict[str, set[str]] = defaultdict(set)
        for claim in claims:
            told[claim.path] |= _names_of(claim)
        return {path: self.topics.get(path, frozenset()) | names for path, names in told.items()}


@lru_cache(maxsize=4096)
def _name_words(key: str) -> frozenset[str]:
    return frozenset(
        word
        for word in key.split(" ")
        if len(word) >= SHORTEST_WORD
        and word not in NO_NAMES
        and word not in COUNTRIES
        and word not in PEOPLES
    )


def _read(reading: str, known: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the names in a sentence, and the stems of its content words."""
    named, words = _words_of(reading)
    names = frozenset(word for word, sure in named if sure or word in known)
    others = (_stems(word) for word, sure in named if not (sure or word in known))
    return names, words.union(*others) - DULL


@lru_cache(maxsize=256)
def _words_of(reading: str) -> tuple[tuple[tuple[str, bool], ...], frozenset[str]]:
    """The words of a sentence that may be names, whether they surely are, and the stems of all others."""
    found = [
        POSSESSIVE.sub("", word) if "'" in word or "’" in word else word for word in WORD.findall(reading)
    ]
    longer = [word for word in found if len(word) >= LONGER_WORD]
    headline = sum(word[0].isupper() for word in longer) > HEADLINE * len(longer)
    named: list[tuple[str, bool]] = []
    words: set[str] = set()
    for i, word in enumerate(found):
        lower = word.lower()
        if word[0].isupper() and _name_words(lower):
            named.append((lower, not (headline or i == 0)))
        elif "-" in lower:
            words |= _stems(lower)
        elif len(word) >= SHORTEST_WORD:
            words.add(stem(lower))
    return tuple(named), frozenset(words)


def _stems(word: str) -> frozenset[str]:
    return frozenset(stem(part) for part in word.split("-") if len(part) >= SHORTEST_WORD)
