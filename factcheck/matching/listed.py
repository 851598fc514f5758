"""How many things a sheet lists under a label: "Producer: Ivo Lenz; Ada Brandt" tells of two producers.

For `compare` only. A list gives a count by which another passage may follow ("had two producers"). It contradicts one that tells
of fewer and says that these are all ("only one producer"), and, of what a sheet lists in full, one that tells of another number.

Only lists with semicolons: commas stand within an item as well ("Leeds, Norland"). Nothing is counted where the list says itself that it
has more ("others", "including"), nor under a label that names two sorts ("Battles/wars") or a sort of the thing that the other
passage does not name ("Associated acts", "Official languages").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.numerals import ONES, TEENS
from factcheck.matching.coverage import denies
from factcheck.values.nouns import singular
from factcheck.values.value import Interval, Quantity, Value

# A label of a sheet, at the start of a line or behind what the one before says.
LABEL = re.compile(r"(?:\A|[.;!?]\s+|\n\s*)(?P<label>[A-Z][^\W\d_]*(?:[ -][^\W\d_]+){0,2}(?:\(s\))?)::?\s+")
IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
# A list that says that it has more, or that an item of it is told apart.
UNFINISHED = re.compile(
    r"\b(?:including|others?|etc|among|more|various|several|many|list of)\b", re.IGNORECASE
)
# The nouns by which a passage counts what a label calls otherwise.
COUNTED_AS = {
    stem(noun): stem(label)
    for label, nouns in {"spouse": "wife husband marriage", "child": "kid"}.items()
    for noun in nouns.split()
}
# What a sheet lists in full.
IN_FULL = frozenset(map(stem, "spouse parent director founder author writer composer".split()))
# By these a passage says that there are no more.
NO_MORE = r"(?:only|just|merely|solely)"
ONLY = re.compile(rf"\b{NO_MORE}\b", re.IGNORECASE)
# A number in words behind them, which may stand for the article as well: "had only one producer".
ONLY_SO_MANY = re.compile(
    rf"\b{NO_MORE}\b (?:[a-z]+ )?(?P<number>a single|{'|'.join([*ONES, *TEENS])}) (?P<noun>(?:[a-z]+[ -])?[a-z]+)",
    re.IGNORECASE,
)
NUMBERS = {**ONES, **TEENS, "a single": 1}


class Listed(NamedTuple):
    """A list: its text, the noun of its label in the singular, those of the words before it, how many it has, and where it stands."""

    text: str
    noun: str
    sort: frozenset[str]
    many: int
    start: int
    end: int


def listed_counts(text: str) -> tuple[Quantity, ...]:
    """The counts that the lists of a sheet give.

    >>> [(one.number, one.unit) for one in listed_counts("Orrin Rising. Producer: Ivo Lenz; Ada Brandt. Length: 33:37.")]
    [(2.0, 'producer')]
    """
    return tuple(
        Quantity(
            one.start,
            one.end,
            text[one.start : one.end],
            float(one.many),
            Interval(float(one.many), float(one.many)),
            one.noun,
        )
        for one in _lists(text)
        if not one.sort
    )


def against_a_list(text: str, other: str, others: Sequence[Value]) -> tuple[str, str] | None:
    """What `other`, with the values `others`, counts otherwise than a list of `text`, and the list; None for nothing."""
    if denies(other) or "?" in other:
        return None
    lists = [
        one
        for one in _lists(text)
        if one.sort <= {stem(word) for word in re.findall(r"[a-z]+", other.lower())}
    ]
    for told, noun, low, high in _counts(other, others):
        for one in lists:
            if stem(one.noun) != COUNTED_AS.get(noun, noun):
                continue
            fewer = high is not None and high < one.many
            other_number = fewer or (low is not None and low > one.many)
            if (fewer and ONLY.search(other)) or (other_number and stem(one.noun) in IN_FULL):
                return told, one.text
    return None


def _counts(text: str, values: Sequence[Value]) -> Iterator[tuple[str, str, float | None, float | None]]:
    """What a text counts: its words, the stem of the noun, and the least and the most that there are."""
    for value in values:
        if isinstance(value, Quantity) and kind_of(value) == "count" and len(value.unit.split(" ")) <= 2:
            yield value.text, stem(value.unit.split(" ")[-1]), value.low, value.high
    for found in ONLY_SO_MANY.finditer(text):
        number = float(NUMBERS[found["number"].lower()])
        yield found[0], stem(re.split(r"[ -]", found["noun"])[-1].lower()), number, number


def _lists(text: str) -> Iterator[Listed]:
    labels = list(LABEL.finditer(text))
    if len(labels) < 2:
        return  # One label is no sheet.
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        end = following.start() if following else len(text)
        body = IN_BRACKETS.sub("", text[label.end() : end])
        items = [item for item in body.split(";") if item.strip(" .,\n")]
        if len(items) < 2 and not _is_one_spouse(label["label"], body):
            continue
        if UNFINISHED.search(text, label.end(), end):
            continue
        *sort, noun = re.split(r"[ -]", label["label"].removesuffix("(s)").lower())
        yield Listed(
            text[label.end() : end].strip(),
            singular(noun),
            frozenset(map(stem, sort)),
            len(items),
            label.end(),
            end,
        )


def _is_one_spouse(label: str, body: str) -> bool:
    """Whether a list of one is one: elsewhere a single item may be a number, or several that commas part."""
    return (
        stem(label.removesuffix("(s)").lower()) in IN_FULL and "," not in body and not re.search(r"\d", body)
    )
