"""A passage: one sentence as its amounts and the words between them, which is all that sums are found by.

Which amounts belong together is told by the words between: "from $40 million to $50 million, a 30% rise" is three
amounts with "from", "to" and ", a" before them and "rise" behind. The words are folded to lower case, hedges before an
amount are struck (they are in its interval), and a date is "@", so that "from 40 in 2019 to 50 in 2020" reads alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.documents.document import BlockKind, Document, Sentence
from factcheck.lexicon.hedges import BEFORE
from factcheck.sums.words import EMPTY_LEADS
from factcheck.values.expression import Expression
from factcheck.values.find import find_values
from factcheck.values.value import DateSpan, Interval, NotAValue, Quantity, Value

DATE = "@"
SPACES = Expression(r"\s+")
# A number that `values` was not sure of: it stands where the year of an amount stands.
YEAR = Expression(r"(?:1[5-9]|20)[0-9]{2}")
# "from 40 to 90" is a range for `values` unless a verb of change stands before it.
RANGE = Expression(r"\s+to\s+")
# Hedges that end in "to" are left where they may be the "to" of "from ... to".
HEDGES = sorted((set(BEFORE) - {"up to"}) | EMPTY_LEADS, key=len, reverse=True)
LEAD = Expression(rf"(?:(?<![\w-])|(?<=\s))(?:{'|'.join(map(re.escape, HEDGES))})\s*\Z")

# No hedge is longer, so that a long sentence is not searched for them.
LONGEST_LEAD = 1 + max(map(len, HEDGES))


@dataclass(frozen=True, slots=True)
class Passage:
    """The amounts of one sentence in order; `between[i]` is what stands before amount i, the last what stands after.

    `dates` are the dates of the sentence, `start` and `end` its bounds in the document's reading.
    """

    document: Document
    kind: BlockKind
    start: int
    end: int
    amounts: tuple[Quantity, ...]
    dates: tuple[DateSpan, ...]
    between: tuple[str, ...]

    @property
    def text(self) -> str:
        """The sentence as read, in lower case."""
        return self.document.reading[self.start : self.end].lower()

    def after_amount(self, i: int) -> str:
        """The words from amount `i` to the end of the sentence, folded."""
        return fold(self.document.reading[self.amounts[i].end : self.end])

    def words(self, start: int, end: int) -> str:
        """The words of a stretch of the sentence, folded, with its dates as "@"."""
        reading, pieces, at = self.document.reading, [], start
        for date in self.dates:
            if start <= date.start and date.end <= end:
                pieces += [reading[at : date.start], DATE]
                at = date.end
        return fold("".join([*pieces, reading[at:end]]))

    def before(self, value: Value, reach: int = 60) -> str:
        """The words before a value, folded, hedges included."""
        return fold(self.document.reading[max(self.start, value.start - reach) : value.start])

    def after(self, value: Value, reach: int = 60) -> str:
        """The words after a value, folded."""
        return fold(self.document.reading[value.end : min(self.end, value.end + reach)])


def read_passage(
    document: Document, kind: BlockKind, sentence: Sentence, values: Sequence[Value | NotAValue]
) -> Passage:
    """The passage of a sentence with these values."""
    reading = document.reading
    amounts: list[Quantity] = []
    dates: list[DateSpan] = []
    between: list[str] = []
    words, at = "", sentence.start
    for value in values:
        if isinstance(value, DateSpan):
            words += reading[at : value.start] + DATE
            at = value.end
            dates.append(value)
        elif isinstance(value, NotAValue) and YEAR.fullmatch(value.text):
            words += reading[at : value.start] + DATE
            at = value.end
        elif isinstance(value, Quantity):
            lead = without_hedges(fold(words + reading[at : value.start]))
            pair = _ends(value) if lead.endswith("from") else None
            amounts += pair or (value,)
            between += [lead, "to"] if pair else [lead]
            words, at = "", value.end
    between.append(fold(words + reading[at : sentence.end]))
    return Passage(document, kind, sentence.start, sentence.end, tuple(amounts), tuple(dates), tuple(between))


def fold(text: str) -> str:
    """The text in lower case with single spaces.

    >>> fold("  a\\n Rise of")
    'a rise of'
    """
    return SPACES.sub(" ", text).strip().lower()


def without_hedges(words: str) -> str:
    """The words without the hedges at their end.

    >>> without_hedges("to just over"), without_hedges("from a total of about")
    ('to', 'from')
    """
    while found := LEAD.search(words, max(0, len(words) - LONGEST_LEAD)):
        words = words[: found.start()].rstrip()
    return words


def _ends(value: Quantity) -> tuple[Quantity, Quantity] | None:
    """The two amounts of "$40 million to $50 million", or None for what is no such range."""
    middle = RANGE.search(value.text)
    if middle is None or not isinstance(value.number, tuple):
        return None
    low, high = value.number
    return (
        _end(value, low, value.start, value.start + middle.start()),
        _end(value, high, value.start + middle.end(), value.end),
    )


def _end(value: Quantity, number: float, start: int, end: int) -> Quantity:
    """One end of a range as an amount of its own, as exact as it is when it stands alone."""
    text = value.text[start - value.start : end - value.start]
    alone = next((one for one in find_values(text) if isinstance(one, Quantity)), None)
    half = 0.0
    if alone is not None and isinstance(alone.number, float) and alone.number and alone.high is not None:
        half = (alone.high - alone.number) * abs(number / alone.number)
    return replace(
        value, start=start, end=end, text=text, number=number, interval=Interval(number - half, number + half)
    )
