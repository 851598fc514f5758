"""Figures that stand beside others: one more of a kind ("another 12", "also found four"), and one that follows from several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of, sort_of
from factcheck.matching.values_told import values_told
from factcheck.values.compare import Disagree, compare
from factcheck.values.find import find_values
from factcheck.values.value import Moment, Quantity, Value

# Words before or behind a figure by which it is one beside others, and before the verb that tells it.
OTHER_ONES = r"(?:another|others?|additional|further|more|extra|remaining)"
_BEFORE = re.compile(rf"(?:\b{OTHER_ONES}|\brest of the|\balso (?:[a-z]+ ){{0,2}})\s*$", re.IGNORECASE)
_ADDED = r"(?:are|were|will be|have been|had been) added"
_BEHIND = re.compile(rf"\s*(?:{OTHER_ONES}|{_ADDED})\b", re.IGNORECASE)
_WITHIN = re.compile(rf"\b{OTHER_ONES}\b", re.IGNORECASE)
# "More than 12" is a bound of all.
_BOUND = re.compile(r"\s*more (?:than|or less)\b", re.IGNORECASE)
# How far before a figure such a word may stand, in characters.
_NEAR = 40
# Names in a row that a count stands behind, or in front of with its noun: "Ada Voss and Ivo Lenz, two masons", "three people: ...".
_NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)*"
_NAMES = rf"(?P<names>{_NAME}(?:, {_NAME})*,? (?:and|&) {_NAME})"
_NAMES_BEFORE = re.compile(rf"{_NAMES}(?:,| [–—-]) (?:the |both |all )?$")
_NAMES_BEHIND = re.compile(rf"(?: [a-z][\w’'-]*){{0,5}}(?:[:,]| [–—-]) {_NAMES}")
_JOINED = re.compile(r",? (?:and|&) |, ")
# Kinds of figures that say nothing of which thing they are of.
OF_NO_SORT = frozenset({"bare", "rank"})
# So many figures are worked out with each other at most.
MOST_FIGURES = 6


def is_one_more(text: str, start: int, end: int) -> bool:
    """Whether the figure at `start` to `end` is told as one beside others.

    >>> is_one_more("killed another 12 people", 15, 24), is_one_more("killed more than 12 people", 17, 26)
    (True, False)
    >>> is_one_more("Five sports are added", 0, 11)
    True
    """
    behind = text[end : end + _NEAR]
    return (
        _BEFORE.search(text[max(0, start - _NEAR) : start]) is not None
        or _WITHIN.search(text[start:end]) is not None
        or (_BEHIND.match(behind) is not None and _BOUND.match(behind) is None)
    )


def are_beside_each_other(a: Claim, b: Claim) -> bool:
    """Whether one of two claims tells a figure beside that of the other, or the other's sentence gives it in another place.

    It gives what is the sum of its figures, and a number that stands in it of something left out ("from 12 towns it has grown to 20").
    """
    ours, theirs = find_values(a.reading), find_values(b.reading)
    if _is_told_as_one_more(a, ours) != _is_told_as_one_more(b, theirs):
        return True
    return _is_given(a.value, theirs) or _is_given(b.value, ours)


def date_other_figures(a: Claim, b: Claim) -> bool:
    """Whether two dates each stand with one figure of a sort, and it is not the same: what happened on each is another thing.

    "Ada Brandt was sentenced to 90 months on 28 May" and "on 28 March he was sentenced to 25 years" tell of two.
    """
    if not isinstance(a.value, Moment) or not isinstance(b.value, Moment):
        return False
    ours, theirs = (_only_ones(values_told(claim.reading, claim.published)) for claim in (a, b))
    return any(
        isinstance(compare(ours[sort], theirs[sort]), Disagree) for sort in ours.keys() & theirs.keys()
    )


def count_other_names(a: Claim, b: Claim) -> bool:
    """Whether each of two counts only says how many names stand beside it, and the names are not the same ones.

    "Ada Voss and Ivo Lenz, two masons" and "three people: Ada Voss, Ivo Lenz and Nora Pell" are both right.
    """
    ours, theirs = _names_counted(a), _names_counted(b)
    return bool(ours and theirs) and ours != theirs


def _names_counted(claim: Claim) -> frozenset[str]:
    """The last words of the names beside a count of people that are as many as it says; none where it counts no names."""
    if kind_of(claim.value) != "count" or not isinstance(claim.value, Quantity):
        return frozenset()
    before, _, behind = claim.reading.partition(claim.value.text)
    told = _NAMES_BEFORE.search(before) or _NAMES_BEHIND.match(behind)
    names = [name for name in _JOINED.split(told["names"]) if name] if told else []
    return (
        frozenset(name.split()[-1].rstrip(".") for name in names)
        if len(names) == claim.value.number
        else frozenset()
    )


def _only_ones(values: Iterable[Value]) -> dict[tuple[str, str], Value]:
    """The quantities of which there is only one of its sort."""
    found: dict[tuple[str, str], list[Value]] = {}
    for value in values:
        if isinstance(value, Quantity) and kind_of(value) not in OF_NO_SORT:
            found.setdefault(sort_of(value), []).append(value)
    return {sort: ones[0] for sort, ones in found.items() if len(ones) == 1}


def _is_told_as_one_more(claim: Claim, values: Sequence[Value]) -> bool:
    """Whether each place of its sentence where a claim's value may stand tells it as one more."""
    like = [one for one in values if one.text in claim.value.text or claim.value.text in one.text]
    return bool(like) and all(is_one_more(claim.reading, one.start, one.end) for one in like)


def _is_given(value: Value, values: Sequence[Value]) -> bool:
    """Whether a number stands among figures of which nothing is said, or is the sum or the difference of several of its sort."""
    if not isinstance(value, Quantity) or not isinstance(value.number, float):
        return False
    bare = numbers_of(one for one in values if kind_of(one) == "bare")
    return value.number in bare or is_sum(
        value.number, numbers_of(one for one in values if sort_of(one) == sort_of(value))
    )


def numbers_of(values: Iterable[Value]) -> tuple[float, ...]:
    """The numbers of the quantities among some values."""
    return tuple(one.number for one in values if isinstance(one, Quantity) and isinstance(one.number, float))


def is_sum(number: float, numbers: Sequence[float], *, times: bool = False) -> bool:
    """Whether a number is a sum or a difference of several others, or with `times` such a sum times or divided by one of the rest.

    >>> is_sum(40, (37, 16, 19)), is_sum(216, (21, 15, 6)), is_sum(216, (21, 15, 6), times=True)
    (True, False, True)
    """
    if not 1 < len(numbers) <= MOST_FIGURES:
        return False
    for signs in product((-1, 0, 1), repeat=len(numbers)):
        total = sum(sign * one for sign, one in zip(signs, numbers, strict=True))
        if sum(map(abs, signs)) > 1 and _are_equal(total, number):
            return True
        by = [one for sign, one in zip(signs, numbers, strict=True) if times and not sign and one and total]
        if any(_are_equal(total * one, number) or _are_equal(total / one, number) for one in by):
            return True
    return False


def _are_equal(a: float, b: float) -> bool:
    return abs(a - b) <= 1e-6 * max(1.0, abs(b))
