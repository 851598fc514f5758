"""Labels behind their value, in lists "by the numbers": "882: length of the ship in feet", "28 - people in the boat".

The value opens the line, a colon or a dash follows, and what follows is no sentence: it names the measure, the unit of
the number or what is counted. A bare number takes its unit from there, read as if the words stood right behind it.

Not read so: clock times and dates (they are no quantities), running numbers ("1: people queue", "2: people board"),
what is told of a moment ("82 mins: Brandt scores"), and whole sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import find_nouns
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, DETERMINERS, PRONOUNS, RELATIVES
from factcheck.values.find import read_values
from factcheck.values.things import without_description
from factcheck.values.value import Moment, Quantity, Value

MARKS = frozenset(":-–—")
# What may stand before the value that opens a line.
HEDGES = ADVERBS | frozenset("over under than up to at an estimated ~ ≈ + $".split())
# Openings of a label that is counted: "2,223 - number of people aboard". With a capital they open a label as well.
COUNTING = (
    ("number", "of"),
    ("total", "number", "of"),
    ("the", "number", "of"),
    ("estimated", "number", "of"),
)
# What a span of time is the value of; behind a minute of a match stands what happened in it.
OF_DURATIONS = frozenset(
    "time length duration period age delay wait hours how maximum minimum average total".split()
)
# What a date is the value of.
OF_DATES = frozenset("year date day month".split())
# What opens a clause that stands for a noun: "$7.5 million: what it cost to build the ship", "12: how many survived".
CLAUSE_OPENERS = RELATIVES | frozenset("what how where when".split())
# What may open a label and only softens it: "6 weeks: roughly the length of the trip".
SOFTENING = frozenset("roughly nearly about approximately around almost approximate estimated".split())
# Behind "in" the words of a unit run so far: "in square miles per year".
UNIT_WORDS = 5
# What may open a label and makes the number as many times greater: "3.4: million people who saw it".
MAGNITUDES = frozenset("thousands millions billions trillions thousand million billion trillion".split())
# Running numbers of a list are small.
LAST_RUNNING = 31


def label_behind(tokens: Sequence[Token], segments: Sequence[Segment], position: int) -> int | None:
    """The number of the segment that is the label of the value at `position`, None where none is."""
    value = tokens[position].value
    mark = position + 1
    if not isinstance(value, Quantity | Moment) or mark + 1 >= len(tokens) or tokens[mark].text not in MARKS:
        return None
    if any(token.lower not in HEDGES and token.text not in HEDGES for token in tokens[:position]):
        return None
    number = next((i for i, segment in enumerate(segments) if segment.first == mark + 1), None)
    if number is None or not _is_label(tokens[mark + 1 :], value):
        return None
    return number


def _is_label(label: Sequence[Token], value: Quantity | Moment) -> bool:
    """Whether the words name what the value is of, and tell nothing that happened."""
    while len(label) > 1 and label[0].lower in SOFTENING:
        label = label[1:]
    opening = label[0]
    if opening.kind is not TokenKind.WORD or opening.named or _is_sentence(label):
        return False
    first = label[1] if opening.lower in DETERMINERS and len(label) > 1 else opening
    if isinstance(value, Moment):
        return first.lower in OF_DATES
    if kind_of(value) == "duration":
        return first.lower in OF_DURATIONS
    if opening.capitalised and not value.unit:
        named = find_nouns(label, 0, min(len(label), 3), kind_of(value)) or _unit_behind_in(label)
        return bool(named) or counts_behind(label) > 0
    return True


def _is_sentence(label: Sequence[Token]) -> bool:
    """Whether a finite verb has its subject in the words: "the boats were lowered", not "people who were saved"."""
    for i, token in enumerate(label):
        if token.lower in CLAUSE_OPENERS or token.text in ",;":
            return False
        if token.lower in PRONOUNS and i > 1 and label[0].lower in DETERMINERS:
            return False  # "The time it will take to cross the bay".
        if token.lower in AUXILIARIES:
            return True
    return False


def counts_behind(label: Sequence[Token]) -> int:
    """How many words open a label that counts what follows, 0 for a label that does not."""
    words = tuple(token.lower for token in label[:3])
    return next((len(opening) for opening in COUNTING if words[: len(opening)] == opening), 0)


def stated_behind(value: Value, tokens: Sequence[Token], first: int) -> Value:
    """The value with the unit or the counted noun that the label from token `first` gives it."""
    if not isinstance(value, Quantity) or value.unit:
        return value
    label = tokens[first:]
    words = _unit_behind_in(label) or _text(label[counts_behind(label) :])
    found = read_values(f"{value.text} {words}") if words else ()
    told = without_description(found[0]) if found else None
    if not isinstance(told, Quantity) or told.start or not told.unit:
        return value
    if told.number != value.number and label[0].lower not in MAGNITUDES:
        return value
    interval = told.interval if value.comparator == "=" else value.interval
    return replace(value, number=told.number, unit=told.unit, interval=interval)


def _unit_behind_in(label: Sequence[Token]) -> str:
    """The words of the unit that a label gives: "length of the ship in feet", "speed (in knots)"."""
    for i in range(1, len(label) - 1):
        if label[i].lower == "in" and label[i + 1].kind is TokenKind.WORD:
            words = _text(label[i + 1 : i + 1 + UNIT_WORDS])
            found = read_values(f"3 {words}")
            if found and isinstance(found[0], Quantity) and kind_of(found[0]) in ("physical", "duration"):
                return words
    return ""


def _text(tokens: Sequence[Token]) -> str:
    """The words up to the first mark."""
    stop = next((i for i, token in enumerate(tokens) if token.kind is TokenKind.MARK), len(tokens))
    return " ".join(token.text for token in tokens[:stop])


def is_running(value: Value, neighbours: Sequence[Value | None]) -> bool:
    """Whether the value is one of the running numbers of a list: the lines beside it open with the next to it."""
    number = value.number if isinstance(value, Quantity) and not value.unit else None
    if not isinstance(number, float | int) or number > LAST_RUNNING:
        return False
    beside = {other.number for other in neighbours if isinstance(other, Quantity) and not other.unit}
    return number - 1 in beside or number + 1 in beside
