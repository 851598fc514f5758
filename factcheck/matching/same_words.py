"""Two passages of the same words, in which only figures differ: what the figures say is what the passages say.

"The crew of 12 left Leeds in 3 boats", "the crew of more than 10 left Leeds in 3 boats": whoever and whatever is spoken of, both say it of
the same, so that the figures are held against each other place by place, whether or not a claim was read. Hedges ("more
than") belong to the figure before which they stand.

The second follows where each of its figures follows from the one in its place, and only there. That two figures cannot both be right
says by itself no more than that it does not: "the ferry leaves at 8:15", "the ferry leaves at 9:30".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.words.kinds import sort_of
from factcheck.lexicon.hedges import BEFORE, LONGEST, Hedge
from factcheck.lexicon.numerals import ONES, PARTS, SCALES, TEENS, TENS
from factcheck.lexicon.stances import CONDITIONS, SUPPOSITIONS
from factcheck.values.cardinals import read_words
from factcheck.values.compare import Disagree, compare, implies
from factcheck.values.numerals import Numeral, read_digits, with_scale
from factcheck.values.value import Value

TOKEN = re.compile(r"(?P<digits>\d)|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<mark>[^\s\w.,;!'\"“”‘’()-])")
DIVIDED = re.compile(r" ?/ ?(\d{1,4})(?![\d/])")
NUMBER_WORDS = frozenset([*ONES, *TEENS, *TENS, *SCALES, *PARTS])
FIGURE = "#"
# Below so few words besides the figures, two passages are the same by chance.
FEWEST_WORDS = 3
BOUNDS: frozenset[Hedge] = frozenset(("over", "at least", "under", "at most"))
OPEN = CONDITIONS | SUPPOSITIONS | {"?"}


@dataclass(frozen=True, slots=True)
class _Figure:
    """A numeral of a passage with the hedges before it, outermost first, and the value that was read there."""

    number: float
    hedges: tuple[Hedge, ...]
    value: Value | None


@dataclass(frozen=True, slots=True)
class _Passage:
    """The words of a passage with "#" for each figure, and the figures."""

    words: tuple[str, ...]
    figures: tuple[_Figure, ...]


def follows_word_by_word(
    text: str, values: Sequence[Value], other: str, others: Sequence[Value]
) -> bool | None:
    """Whether `other`, with the values `others`, follows from `text`; None where the words besides the figures are not the same.

    >>> follows_word_by_word("Tolmer typed 12 pages", (), "Tolmer typed more than 10 pages", ())
    True
    >>> follows_word_by_word("Tolmer typed 12 pages", (), "Tolmer typed 12 letters", ()) is None
    True
    """
    a, b = _passage(text, values), _passage(other, others)
    if a.words != b.words or not a.figures or sum(word.isalpha() for word in a.words) < FEWEST_WORDS:
        return None
    told = OPEN.isdisjoint(a.words)
    return all(_follows(one, two, told=told) for one, two in zip(a.figures, b.figures, strict=True))


def _passage(text: str, values: Sequence[Value]) -> _Passage:
    words: list[str] = []
    figures: list[_Figure] = []
    end = 0
    for token in TOKEN.finditer(text):
        if token.start() < end:
            continue
        numeral = _numeral(text, token)
        if numeral is None:
            words.append(token[0].lower())
            continue
        end = numeral.end
        hedges = _cut_hedges(words)
        read = next((value for value in values if value.start <= numeral.start < value.end), None)
        figures.append(_Figure(numeral.value, hedges, read))
        words.append(FIGURE)
    return _Passage(tuple(words), tuple(figures))


def _numeral(text: str, token: re.Match[str]) -> Numeral | None:
    if token["digits"]:
        numeral = read_digits(text, token.start())
        return None if numeral is None else _as_fraction(text, with_scale(text, numeral))
    word = (token["word"] or "").lower()
    return read_words(text, token.start()) if word in NUMBER_WORDS else None


def _as_fraction(text: str, numeral: Numeral) -> Numeral:
    """The numeral with what it is divided by, however large that makes it: "7 / 2"."""
    divided = None if numeral.part else DIVIDED.match(text, numeral.end)
    if divided is None or not int(divided[1]):
        return numeral
    return numeral._replace(value=numeral.value / int(divided[1]), end=divided.end())


def _cut_hedges(words: list[str]) -> tuple[Hedge, ...]:
    """The hedges at the end of `words`, or before a sign there ("more than $"), outermost first; they are taken out."""
    signs = 0
    while signs < len(words) and not words[-1 - signs].isalpha() and words[-1 - signs] != FIGURE:
        signs += 1
    end = len(words) - signs
    found: list[Hedge] = []
    while length := _hedge_before(words, end):
        found.insert(0, BEFORE[" ".join(words[end - length : end])])
        del words[end - length : end]
        end -= length
    return tuple(found)


def _hedge_before(words: Sequence[str], end: int) -> int:
    """The number of words of the longest hedge that ends before `end`."""
    lengths = range(min(LONGEST, end), 0, -1)
    return next((length for length in lengths if " ".join(words[end - length : end]) in BEFORE), 0)


def _follows(a: _Figure, b: _Figure, *, told: bool) -> bool:
    """Whether a figure follows from another one in its place; `told` says that the passages state something.

    What is asked of "more than 30" is asked of no other bound.
    """
    shared = 0
    while shared < min(len(a.hedges), len(b.hedges)) and a.hedges[shared] == b.hedges[shared]:
        shared += 1
    bounds = b.hedges[shared:]
    if _opposed(a, b):
        return False
    if a.hedges[shared:]:
        return a.value is not None and b.value is not None and implies(a.value, b.value)
    if not bounds and a.number == b.number:
        return True
    if not bounds and a.hedges:
        return told and _is_beyond(a.number, a.hedges[-1], b.number)
    if len(bounds) == 1 and bounds[0] in BOUNDS:
        return _is_beyond(a.number, bounds[0], b.number)
    return not a.hedges and a.value is not None and b.value is not None and implies(a.value, b.value)


def _is_beyond(number: float, bound: Hedge, limit: float) -> bool:
    """Whether a number is where a bound says that it is."""
    match bound:
        case "over":
            return number > limit
        case "at least":
            return number >= limit
        case "under":
            return number < limit
        case "at most":
            return number <= limit
        case _:
            return False


def _opposed(a: _Figure, b: _Figure) -> bool:
    """Whether two figures in one place cannot both be right; what was read as no value is the number of a name."""
    if a.value is None or b.value is None or sort_of(a.value) != sort_of(b.value):
        return False
    return isinstance(compare(a.value, b.value), Disagree)
