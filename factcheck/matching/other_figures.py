"""Whether a passage says another figure than a passage that says the rest of it.

"The ferry Lyra carries 320 passengers a day between Leeds and the islands" and "Lyra carries 450 passengers a day": where nearly all
words of the second stand in one sentence of the first, and with them one figure of the same sort that cannot be right beside the second's,
the two contradict each other, whomever either was read to be about. For `compare` only, which takes two passages to be about one
thing; a corpus has too many sentences for that.

Nothing is said where the first passage may well give the figure in another way:

- a figure of it agrees with the second's, or has its digits ("12 member states at first, it has now grown to 20"), or the second's
  follows from its figures by a sum or a product ("had 37 roses and sold 16");
- the figures are not of one thing: "another 12", "original members", a name that only the second has;
- the second stands off from what it says, denies it or asks ("reportedly", "not", "if"), as the first does not;
- a span that only says since when ("over the past 30 years").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from factcheck.claims.claim import Claim
from factcheck.claims.naming.keys import without_accents
from factcheck.claims.words.frame import ARTICLES, NUMBER_WORDS
from factcheck.claims.words.kinds import kind_of, sort_of
from factcheck.claims.words.stem import stem
from factcheck.documents.sentences import split_sentences
from factcheck.lexicon.grammar import NEGATIONS
from factcheck.lexicon.measures import CLASSES
from factcheck.lexicon.numerals import ONES, TEENS
from factcheck.lexicon.stances import (
    ATTRIBUTED,
    ATTRIBUTED_BY_PHRASE,
    CONDITIONS,
    FORECAST,
    HYPOTHETICAL,
    SUPPOSITIONS,
)
from factcheck.matching.answers import Apart
from factcheck.matching.beside_others import is_one_more, is_sum, numbers_of
from factcheck.matching.coverage import UNSAID, WORD, denies, follows
from factcheck.matching.guards import GUARDS, same_subject
from factcheck.matching.guards_of_measure import same_measure
from factcheck.matching.match import match
from factcheck.values.compare import Agree, Disagree, compare
from factcheck.values.numerals import NUMERAL
from factcheck.values.value import DateSpan, Quantity, Value

# The share of the second passage's words that its counterpart's sentence must have, and the whole first passage; the fewest.
MOST_IN_ONE, MOST_IN_ALL, FEWEST = 0.7, 0.85, 5
# Kinds that say too little of what they are of.
VAGUE = frozenset("bare name flag rank".split())
# What a passage says besides is no other figure for what the other says.
BESIDES = frozenset("also too besides".split())
# Words before a span of time that only says since when or until when.
SINCE = re.compile(r"\b(?:past|last|previous|next|coming|within|since|every|after|before|ago)\s*$")
# Days that are other ones for each who writes them.
TODAY = re.compile(r"\b(?:today|tonight|tomorrow|yesterday)\b", re.IGNORECASE)
ITSELF = re.compile(rf"\bthis (?:{'|'.join(sorted(ARTICLES))})\b", re.IGNORECASE)
# Words by which a passage stands off from what it says; where it asks, supposes or reports, the other must as well.
STANDING_OFF = ATTRIBUTED | SUPPOSITIONS | CONDITIONS | NEGATIONS
ONLY_THOUGHT = HYPOTHETICAL | FORECAST
# A run of capitals: a name, with the small words in it; one word that opens a text need not be one.
NAME_RUN = re.compile(r"(?!\A\W*\w+ [^A-Z])\b[A-Z][\w'’.-]*(?: (?:(?:of|the|and|or|for) )*[A-Z][\w'’.-]*)*")
# The guards but for what the words of both tell.
OF_MEASURES = tuple(guard for guard in GUARDS if guard is not same_subject)
OF_WORDS = tuple(guard for guard in OF_MEASURES if guard is not same_measure)
# "One" is as often somebody.
IN_WORDS = {word: number for word, number in {**ONES, **TEENS}.items() if word != "one"}


@dataclass(frozen=True, slots=True)
class _Said:
    """A text with its values and the stems of its words."""

    text: str
    values: tuple[Value, ...]
    words: frozenset[str]

    @classmethod
    def of(cls, text: str, values: Sequence[Value]) -> _Said:
        return cls(text, tuple(values), frozenset(_stems(text, values)))


def other_figure(
    text: str, values: Sequence[Value], other: str, others: Sequence[Value]
) -> tuple[Value, Value] | None:
    """The value of `text` and the value of `other` that contradict each other, None where nothing does for sure."""
    if not others or "?" in other or TODAY.search(other) or ITSELF.search(other):
        return None
    whole, told = _Said.of(text, values), _Said.of(other, others)
    for value in others:
        rest = [one for one in others if one is not value]
        if all(_is_said(one, whole) for one in rest) and not _is_given(value, whole, told):
            found = _opposed(value, whole, told)
            if found is not None:
                return found, value
    return None


def are_kept_apart(a: Value, b: Value, ours: Sequence[Claim], theirs: Sequence[Claim]) -> bool:
    """Whether what was read of two values, the claims `ours` and `theirs`, says that they may be of two things.

    Whom they are about the words tell, except of a known measure, and what they are of a figure of which only the words beside it are known.
    """
    mine = [claim for claim in ours if claim.start < a.end and a.start < claim.end]
    others = [claim for claim in theirs if claim.start < b.end and b.start < claim.end]
    return any(_is_doubtful(one, other) for one in mine for other in others)


def _is_doubtful(a: Claim, b: Claim) -> bool:
    known = not CLASSES.isdisjoint(a.measure.concepts & b.measure.concepts)
    if known and a.subject.key != b.subject.key:
        return True
    if a.faint or b.faint:
        return isinstance(match(a, b, OF_WORDS), Apart)
    answer = match(a, b, OF_MEASURES)
    return isinstance(answer, Apart) or bool(answer.doubts)


def _is_said(value: Value, whole: _Said) -> bool:
    """Whether the first passage says a value, or has its words."""
    return any(follows(one, value) for one in whole.values) or value.text.lower() in whole.text.lower()


def _opposed(value: Value, whole: _Said, told: _Said) -> Value | None:
    """The value of the first passage that stands where `value` stands in the second."""
    asked = told.words
    if kind_of(value) in VAGUE or len(asked & whole.words) < max(FEWEST, MOST_IN_ALL * len(asked)):
        return None
    if _only_since(value, told.text) or _has_other_name(told.text, whole.words):
        return None
    for said in _sentences(whole):
        shared = asked & said.words
        if len(shared) < MOST_IN_ONE * len(asked) or _stand_apart(said.text, told.text):
            continue
        like = [one for one in said.values if sort_of(one) == sort_of(value)]
        if like and all(_are_of_one(one, said, value, told) for one in like) and _say_one(like):
            return like[0]
    return None


def _are_of_one(one: Value, said: _Said, value: Value, told: _Said) -> bool:
    """Whether two values that cannot both be right are told of one thing."""
    return (
        isinstance(compare(one, value), Disagree)
        and is_one_more(said.text, one.start, one.end) == is_one_more(told.text, value.start, value.end)
        and _described(one, said.text) <= told.words
        and _described(value, told.text) <= said.words
        and not _only_since(one, said.text)
    )


def _say_one(values: Sequence[Value]) -> bool:
    return all(isinstance(compare(a, b), Agree) for a, b in combinations(values, 2))


def _sentences(whole: _Said) -> Iterator[_Said]:
    """The sentences of a passage with the values that stand in them, at their places in the sentence."""
    for sentence in split_sentences(whole.text, 0, len(whole.text)):
        within = [
            replace(value, start=value.start - sentence.start, end=value.end - sentence.start)
            for value in whole.values
            if sentence.start <= value.start < sentence.end
        ]
        yield _Said.of(whole.text[sentence.start : sentence.end], within)


def _is_given(value: Value, whole: _Said, told: _Said) -> bool:
    """Whether the first passage may well give a value, in whatever words or by its other figures."""
    like = [one for one in whole.values if sort_of(one) == sort_of(value)]
    if any(not isinstance(compare(one, value), Disagree) for one in like):
        return True
    if _numerals(value.text) <= _numerals(whole.text) and not isinstance(value, Quantity):
        return True
    if not isinstance(value, Quantity) or not isinstance(value.number, float):
        return False
    if value.number in _numerals(whole.text) or not _numerals(value.text).isdisjoint(_numerals(whole.text)):
        return True
    numbers, asked = numbers_of(whole.values), numbers_of(told.values)
    return is_sum(value.number, numbers, times=True) or any(is_sum(one, asked, times=True) for one in numbers)


def _numerals(text: str) -> frozenset[float]:
    """The numbers that stand in a text, in digits or in small words."""
    digits = (float(numeral.replace(",", "")) for numeral in NUMERAL.findall(text) if numeral.count(".") < 2)
    words = (IN_WORDS.get(word.lower()) for word in WORD.findall(text.replace("-", " ")))
    return frozenset((*digits, *(float(number) for number in words if number is not None)))


def _described(value: Value, text: str) -> frozenset[str]:
    """The stems of the words that say what is counted, or what a size in front of it describes: "80-metre hurdles"."""
    if kind_of(value) == "count":
        return frozenset(_stems(value.text, ()))
    if "-" not in value.text or isinstance(value, DateSpan):
        return frozenset()
    behind = WORD.match(text[value.end :].lstrip())
    return frozenset(_stems(behind[0], ())) if behind else frozenset()


def _only_since(value: Value, text: str) -> bool:
    """Whether a span of time says since when or until when something is so, and is no measure of it."""
    if isinstance(value, DateSpan):
        return value.relative
    return kind_of(value) == "duration" and (
        SINCE.search(text[: value.start].lower()) is not None
        or text[value.end :].lstrip().lower().startswith(("ago", "before", "after", "later", "earlier"))
    )


def _stand_apart(text: str, other: str) -> bool:
    """Whether one of two texts stands off from what it says where the other does not."""
    said, told = (frozenset(word.lower() for word in WORD.findall(one)) for one in (text, other))
    if denies(text) != denies(other):
        return True
    if any((phrase in text.lower()) != (phrase in other.lower()) for phrase in ATTRIBUTED_BY_PHRASE):
        return True
    if said & STANDING_OFF != told & STANDING_OFF or not told & BESIDES <= said:
        return True
    return not told & ONLY_THOUGHT <= said


def _has_other_name(text: str, words: frozenset[str]) -> bool:
    """Whether a text has a name of which the other has no word."""
    return any(words.isdisjoint(_stems(run, ())) for run in NAME_RUN.findall(text))


def _stems(text: str, values: Sequence[Value]) -> Iterator[str]:
    """The stems of the content words of a text, of its values only what they count."""
    end = 0
    for value in values:
        yield from _plain(text[end : value.start])
        yield from _plain(value.text.replace("-", " "))
        end = max(end, value.end)
    yield from _plain(text[end:])


def _plain(text: str) -> Iterator[str]:
    for word in WORD.findall(without_accents(text)):
        lower = word.lower().removesuffix("'s").removesuffix("’s")
        if not lower[0].isdigit() and lower not in UNSAID and lower not in NUMBER_WORDS:
            yield stem(lower)
