"""The unit that a number has from the figure before it: "The old plant makes 2,080 megawatts. The new one makes 22,500."

A number that ends its clause behind a verb which stands for the one before ("the work was to last ten hours; it took nine") goes
on with what was measured there: with the same verb, with "took" of a span of time, or with "it was" of the same thing at
another time. With the same verb it states the same measure. The clauses before must measure one sort of thing, and both
numbers be of like size. A number that closes a row without a verb goes on with it too ("the south gave 1,743 metres, the
north 717"), and of money so does one of the sum before ("of that it kept 10.3 billion"), where both are told in millions or
more, and one that a verb of paying stands before ("the town bore 640 billion"), where sums were told before in one currency and
nothing else in millions. Deliberately missed: what is measured further back than one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.claims.claim import Measure
from factcheck.claims.measure.measure import read_measure
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, statement_of
from factcheck.claims.reading.site import before_hedges
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import split_segments, verbs_before
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import COORDINATORS, PREPOSITIONS
from factcheck.values.periods import PERIODS
from factcheck.values.units import dimension
from factcheck.values.value import DateSpan, Quantity, Value

# Verbs that stand for one that was said before, in their forms.
SAME_AGAIN: tuple[frozenset[str], ...] = (
    frozenset({"has", "have", "had"}),
    frozenset({"makes", "make", "made"}),
    frozenset({"reaches", "reach", "reached"}),
    frozenset({"measures", "measure", "measured"}),
    frozenset({"weighs", "weigh", "weighed"}),
)
# Verbs behind which a number is a span of time, and those that say of "it" how much it was.
TAKING = frozenset({"took", "takes", "needed", "needs", "lasted"})
BEING, IT = frozenset({"was", "is"}), "it"
# What closes the clause of such a number.
ENDS = frozenset(".,;!?")
# How often one number may have the other.
LIKE_SIZE = 20.0
# Kinds of figures that are gone on with, and those by which nothing is measured.
MEASURED = frozenset({"physical", "duration"})
NO_MEASURES = frozenset({"bare", "rank", "ratio"})
# What a row has between its parts, what opens the rest of it behind a number, and what leaves a number another one in it.
BETWEEN = frozenset(",;–—") | COORDINATORS
GOING_ON = (PREPOSITIONS - {"of", "than", "times"}) | {"that", "which"}
APPOSED = frozenset(",(")
# How a sum ends that is told in thousands or more, and what opens a sentence on the sum before.
LARGE = re.compile(r"\b(?:thousand|million|billion|trillion|m|bn)s?$", re.IGNORECASE)
# Verbs that nothing but money has behind it in millions; "lost", "made" and "took" are left out.
PAYING = frozenset(
    "bore bear bears borne pay pays paid spend spends spent cost costs owe owes owed lend lends lent borrow borrows borrowed "
    "invest invests invested earn earns earned contribute contributes contributed shoulder shoulders shouldered".split()
)
# By which a sum is held against an earlier one, or is what the sum before had been put at.
HELD_AGAINST = frozenset(
    {
        ("up", "from"),
        ("down", "from"),
        ("compared", "with"),
        ("stood", "at"),
        ("put", "at"),
        ("estimated", "at"),
    }
)
REACH = 4  # words before a number
BRACKETS = frozenset("([")
OF_IT = frozenset({("of", "that"), ("of", "this"), ("of", "which"), ("of", "these")})


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure that a number may go on with: token `position` of `parsed`, and the verb that stands before the number."""

    parsed: Parsed
    position: int
    value: Quantity
    verb: str
    in_row: bool = False

    def is_told_again(self) -> bool:
        """Whether its clause has the same verb as the number."""
        forms = next((forms for forms in SAME_AGAIN if self.verb in forms), frozenset[str]())
        return any(token.lower in forms for token in self.parsed.tokens[: self.position])


def with_carried_unit(value: Value, parsed: Parsed, position: int, discourse: Discourse) -> Value:
    """A bare number in the unit of the figure before it; as it is where it goes on with none."""
    figure = _figure_before(parsed, position, discourse)
    if figure is None or not isinstance(value, Quantity) or kind_of(value) != "bare":
        return value
    return replace(value, unit=_without_period(figure.value.unit, parsed.tokens))


def with_carried_measure(measure: Measure, parsed: Parsed, position: int, discourse: Discourse) -> Measure:
    """The measure of a number that has its unit from the figure before it: that of the figure, where no word names another."""
    if measure.concepts:
        return measure
    figure = _figure_before(parsed, position, discourse)
    if figure is None or not (figure.in_row or figure.is_told_again()):
        return measure
    number = statement_of(figure.parsed, figure.position)
    if number is None:
        return measure
    told = read_measure(figure.parsed, number, figure.position, figure.value, "")
    return replace(measure, concepts=told.concepts, label=measure.label or told.label)


def _figure_before(parsed: Parsed, position: int, discourse: Discourse) -> _Figure | None:
    """The figure that the bare number at token `position` goes on with."""
    tokens, value = parsed.tokens, parsed.tokens[position].value
    if not isinstance(value, Quantity) or kind_of(value) != "bare":
        return None
    gapped = (
        _in_row(parsed, position, value, discourse)
        or _of_that_sum(parsed, position, value, discourse)
        or _paid(parsed, position, value, discourse)
    )
    if gapped is not None or not _ends(tokens, position + 1):
        return gapped
    at = before_hedges(tokens, position, 0)
    if at < 1 or not _may_go_on(tokens, at):
        return None
    told, index = parsed, parsed.read.index
    if not any(isinstance(token.value, Quantity) for token in tokens[:at]):
        if index == 0 or discourse.block(index - 1) is not discourse.block(index):
            return None
        read = discourse.sentence(index - 1)
        told, at = Parsed(read, split_segments(read.tokens)), len(read.tokens)
    figure = _last_measured(told, at, value, tokens[before_hedges(tokens, position, 0)].lower)
    if figure is None or not (figure.verb in TAKING | BEING or figure.is_told_again()):
        return None
    return figure


def _in_row(parsed: Parsed, position: int, number: Quantity, discourse: Discourse) -> _Figure | None:
    """The figure of the part before in a row without a verb: "the south gave 1,743 metres, the north 717"."""
    tokens = parsed.tokens
    before = before_hedges(tokens, position, 0)
    at = next((i for i in range(before, -1, -1) if isinstance(tokens[i].value, Quantity)), None)
    if at is None or before < 0 or tokens[before].text in APPOSED or _is_in_bracket(tokens, at):
        return None
    value = tokens[at].value
    if not isinstance(value, Quantity) or not _closes(tokens, position + 1):
        return None
    between = tokens[at + 1 : before + 1]
    if all(token.text not in BETWEEN for token in between) or verbs_before(tokens, at + 1, before + 1):
        return None
    if _preposition(tokens, position) != _preposition(tokens, at):
        return None
    if kind_of(value) == "bare":
        # The third of a row goes on with the first.
        return _in_row(parsed, at, value, discourse) or _paid(parsed, at, value, discourse)
    return _Figure(parsed, at, value, "", in_row=True) if _are_alike(value, number) else None


def _is_in_bracket(tokens: Sequence[Token], at: int) -> bool:
    """Whether a figure opens a bracket, as a conversion does."""
    return at > 0 and tokens[at - 1].text in BRACKETS


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether no noun of its own stands behind a number."""
    return _ends(tokens, at) or tokens[at].lower in GOING_ON


def _preposition(tokens: Sequence[Token], position: int) -> str:
    """The preposition that stands right before a figure and its hedges, "" for none."""
    before = before_hedges(tokens, position, 0)
    word = tokens[before].lower if before >= 0 and tokens[before].kind is TokenKind.WORD else ""
    return word if word in PREPOSITIONS else ""


def _are_alike(value: Quantity, number: Quantity) -> bool:
    """Whether a number may be in the unit of a figure: of like size, and of money both in millions or more, or neither."""
    if kind_of(value) == "money":
        return bool(LARGE.search(number.text)) and _is_large(value)
    return kind_of(value) in MEASURED and not LARGE.search(number.text) and _is_of_like_size(value, number)


def _is_large(value: Quantity) -> bool:
    """Whether a figure is told in thousands or more, whatever its unit is behind it."""
    return any(LARGE.search(word) for word in value.text.split())


def _of_that_sum(parsed: Parsed, position: int, number: Quantity, discourse: Discourse) -> _Figure | None:
    """The sum of the sentence before of which this number tells a part: "Of that it kept 10.3 billion"."""
    tokens, index = parsed.tokens, parsed.read.index
    opening = tuple(token.lower for token in tokens[:2])
    if opening not in OF_IT or index == 0 or not _closes(tokens, position + 1):
        return None
    if discourse.block(index - 1) is not discourse.block(index):
        return None
    read = discourse.sentence(index - 1)
    told = Parsed(read, split_segments(read.tokens))
    sums = [
        i
        for i, token in enumerate(told.tokens)
        if token.value is not None and kind_of(token.value) == "money"
    ]
    value = told.tokens[sums[-1]].value if sums else None
    if not isinstance(value, Quantity) or not _are_alike(value, number):
        return None
    return _Figure(told, sums[-1], value, "")


def _paid(parsed: Parsed, position: int, number: Quantity, discourse: Discourse) -> _Figure | None:
    """The last of the sums told before, in whose currency somebody paid so many millions: "the town bore 710.3 billion"."""
    tokens = parsed.tokens
    before = before_hedges(tokens, position, 0)
    words = [token.lower for token in tokens[max(0, position - REACH) : position]]
    held_against = any(pair in HELD_AGAINST for pair in pairwise(words))
    paying = held_against or (before >= 0 and tokens[before].lower in PAYING)
    if not paying or not LARGE.search(number.text) or not _closes(tokens, position + 1):
        return None
    told = _Sums(parsed, tokens[:before]).last()
    index = parsed.read.index
    if told is not None or index == 0 or discourse.block(index - 1) is not discourse.block(index):
        return told
    if any(isinstance(token.value, Quantity) and _is_large(token.value) for token in tokens[:before]):
        return None
    read = discourse.sentence(index - 1)
    return _Sums(Parsed(read, split_segments(read.tokens)), read.tokens).last()


@dataclass(frozen=True, slots=True)
class _Sums:
    """The large figures among some `tokens` of a sentence."""

    parsed: Parsed
    tokens: Sequence[Token]

    def last(self) -> _Figure | None:
        """The last sum in millions, where all that is told in millions is money of one currency, but for what a bracket converts."""
        sums: list[_Figure] = []
        for i, token in enumerate(self.tokens):
            value = token.value
            if not isinstance(value, Quantity) or not _is_large(value):
                continue
            if _is_in_bracket(self.tokens, i):
                continue
            if kind_of(value) not in ("money", "bare"):
                return None
            if kind_of(value) == "money":
                sums.append(_Figure(self.parsed, i, value, ""))
        return sums[-1] if len({one.value.unit for one in sums}) == 1 else None


def _may_go_on(tokens: Sequence[Token], verb: int) -> bool:
    """Whether the word before a number is a verb that may stand for one said before."""
    word = tokens[verb].lower
    if word in BEING:
        return tokens[verb - 1].lower == IT
    return word in TAKING or any(word in forms for forms in SAME_AGAIN)


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].text in ENDS or tokens[at].lower in COORDINATORS


def _last_measured(parsed: Parsed, stop: int, number: Quantity, verb: str) -> _Figure | None:
    """The last figure before token `stop`, where all measure one sort of thing, and it is of a size like that of the number."""
    figures = [
        _Figure(parsed, i, token.value, verb)
        for i, token in enumerate(parsed.tokens[:stop])
        if isinstance(token.value, Quantity) and kind_of(token.value) not in NO_MEASURES
    ]
    if verb in TAKING:
        figures = [one for one in figures if kind_of(one.value) == "duration"]
    if len({dimension(one.value.unit) for one in figures}) != 1:
        return None
    last = figures[-1]
    return last if kind_of(last.value) in MEASURED and _is_of_like_size(last.value, number) else None


def _is_of_like_size(one: Quantity, other: Quantity) -> bool:
    sizes = [size for size in (one.low or one.high, other.low or other.high) if size]
    return len(sizes) == 2 and max(sizes) <= LIKE_SIZE * min(sizes)


def _without_period(unit: str, tokens: Sequence[Token]) -> str:
    """The unit without its period where the sentence tells of one of them: "about 95 TWh a year. In 2020 it was 111"."""
    above, slash, below = unit.rpartition("/")
    told = any(isinstance(token.value, DateSpan) for token in tokens)
    return above if slash and told and below in PERIODS else unit
