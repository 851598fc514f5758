"""Rows of a sentence: several names and several values, of which each name has one value.

"Orrin and Corran weigh 3 and 5 tonnes, respectively" gives them in two lists of one order, "launched: 3 May (Orrin) and
9 June (Corran)" each name in a bracket behind its value, "Orrin (12%), Corran (9%)" each value behind its name, and
"share: Orrin 12%, Corran 9%" so behind a label. What a row says, it says of each of its values: words that stand beside
one of them name the measure of all. Two lists that nothing says to run the same way are no row: "Orrin and Corran flew
on 3 and 5 May" may tell of two flights of both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard

from factcheck.claims.claim import Grounds, Measure, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan, spelled
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.site import PASSED_OVER
from factcheck.claims.subject.bought import BUYING
from factcheck.claims.subject.gapped import gapped_pairs
from factcheck.claims.subject.patients import BEFALLING
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS, PREPOSITIONS
from factcheck.lexicon.names import NEVER_NAMES
from factcheck.values.value import DateSpan, Value

# What says that two lists run the same way.
RESPECTIVELY = "respectively"
ORDERED = ("in", "that", "order")
AND = frozenset({"and", "&"})
JOINTS = AND | {",", "or"}
# What may stand between two values of a list beside what joins them: "on 3 May and on 9 June", "at about 3 and 5 km".
WITHIN_A_LIST = DETERMINERS | PREPOSITIONS | PASSED_OVER
FEWEST = 2
# Verbs whose object has the value.
ACTING = BEFALLING | BUYING
# How many tokens may lie between one pair of a row and the next: ", and", "; the".
MOST_BETWEEN = 3


@dataclass(frozen=True, slots=True)
class Row:
    """Values and the names or the dates that have them, in the order of the text; neither where nothing tells whose they are."""

    values: tuple[int, ...]
    names: tuple[NameSpan, ...] = ()
    dates: tuple[DateSpan, ...] = ()

    def time(self, position: int) -> DateSpan | None:
        """The date of the value at token `position`."""
        return self.dates[self.values.index(position)] if self.dates else None

    def subject(self, position: int) -> Subject | None:
        """Whom the value at token `position` is said of."""
        if not self.names:
            return None
        name = self.names[self.values.index(position)]
        return Subject(name.text, name.key, Grounds.NAMED)

    def without_names(self, measure: Measure) -> Measure:
        """A measure read beside one value of the row, as that of any: without the names."""
        dull = {stem(word) for name in self.names for word in name.key.split(" ")} | {stem(RESPECTIVELY)}
        words = tuple(word for word in measure.words if word not in dull)
        return replace(measure, words=words, near=measure.near - dull)


def find_rows(parsed: Parsed) -> tuple[Row, ...]:
    """The rows of a sentence."""
    tokens = parsed.tokens
    values = [i for i, token in enumerate(tokens) if token.value is not None]
    if len(values) < FEWEST:
        return ()
    row = _of_two_lists(parsed, values) or _of_pairs(parsed, values) or _of_clauses(parsed)
    return (row,) if row is not None else ()


def _of_two_lists(parsed: Parsed, values: Sequence[int]) -> Row | None:
    """Two lists in one order: "A and B fell 4% and 9%, respectively"."""
    tokens = parsed.tokens
    at = next((i for i in range(len(tokens)) if _runs_alike(tokens, i)), None)
    if at is None:
        return None
    lists = [found for found in _lists_of_values(tokens, values) if len(found) >= FEWEST]
    lists.sort(key=lambda found: min(abs(at - found[-1]), abs(found[0] - at)))
    dated = [tuple(tokens[i].value for i in found) for found in lists]
    for found in lists:
        times = next((d for d in dated if len(d) == len(found) and _are_dates(d)), ())
        if times and not isinstance(tokens[found[0]].value, DateSpan):
            return Row(tuple(found), dates=times)
        joined = [n for n in _lists_of_names(parsed, found[0]) if len(n) == len(found)]
        alone = [name for name in parsed.read.names if name.last <= found[0]]
        names = joined[-1] if joined else alone if len(alone) == len(found) else None
        if names:
            return Row(tuple(found), tuple(names))
    return Row(tuple(lists[0])) if lists else None


def _are_dates(values: tuple[Value | None, ...]) -> TypeGuard[tuple[DateSpan, ...]]:
    return all(isinstance(value, DateSpan) for value in values)


def _runs_alike(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].lower == RESPECTIVELY or tuple(t.lower for t in tokens[at : at + 3]) == ORDERED


def _lists_of_values(tokens: Sequence[Token], values: Sequence[int]) -> list[list[int]]:
    """Runs of values of one kind, between which nothing stands but what joins them."""
    runs = [[values[0]]]
    for position in values[1:]:
        last = runs[-1][-1]
        between = [
            token.text if token.kind is TokenKind.MARK else token.lower
            for token in tokens[last + 1 : position]
        ]
        joined = any(word in JOINTS for word in between) and all(w in JOINTS | WITHIN_A_LIST for w in between)
        if joined and _kind(tokens[last]) == _kind(tokens[position]):
            runs[-1].append(position)
        else:
            runs.append([position])
    return runs


def _kind(token: Token) -> str:
    return kind_of(token.value) if token.value is not None else ""


def _lists_of_names(parsed: Parsed, stop: int) -> Iterator[list[NameSpan]]:
    """Names before token `stop` that "and" joins: "A and B", "the A, the B and the C"; not "Leeds, Lorne"."""
    run: list[NameSpan] = []
    closed = False
    for name in (*(name for name in parsed.read.names if name.last <= stop), None):
        between = parsed.tokens[run[-1].last : name.first] if run and name is not None else ()
        words = [token.text if token.kind is TokenKind.MARK else token.lower for token in between]
        joined = bool(set(words) & JOINTS) and all(word in JOINTS | DETERMINERS for word in words)
        if name is not None and joined and not closed:
            run.append(name)
            closed = bool(AND & set(words))
            continue
        if closed:
            yield run
        run, closed = ([name] if name is not None else []), False


def _of_pairs(parsed: Parsed, values: Sequence[int]) -> Row | None:
    """Pairs of one form, side by side: "3 May (A) and 9 June (B)", "A (12%), B (9%)", "share: A 12%, B 9%"."""
    label = next((i for i, token in enumerate(parsed.tokens[: values[0]]) if token.text == ":"), None)
    for form in (_name_in_bracket, _value_in_bracket, *([_name_right_before] if label is not None else ())):
        pairs = [(form(parsed, position), position) for position in values]
        row: list[tuple[NameSpan, int]] = []
        for name, position in pairs:
            near = not row or _is_beside(parsed.tokens, row[-1], (name, position))
            if name is not None and near:
                row.append((name, position))
        kinds = {_kind(parsed.tokens[position]) for _, position in row}
        if len(row) >= FEWEST and len(kinds) == 1 and len({name.key for name, _ in row}) == len(row):
            return Row(tuple(position for _, position in row), tuple(name for name, _ in row))
    return None


def _of_clauses(parsed: Parsed) -> Row | None:
    """Clauses that leave their verb to the first: "bought Brisk in May and Calder in June"."""
    pairs = gapped_pairs(parsed, ACTING)
    return Row(tuple(at for _, at in pairs), tuple(name for name, _ in pairs)) if pairs else None


def _is_beside(
    tokens: Sequence[Token], last: tuple[NameSpan, int], following: tuple[NameSpan | None, int]
) -> bool:
    """Whether only what joins the pairs of a row stands between two of them."""
    name, position = following
    if name is None:
        return False
    end, start = max(last[0].last, last[1] + 1), min(name.first, position)
    between = tokens[end:start]
    plain = all(t.kind is TokenKind.MARK or t.lower in JOINTS | WITHIN_A_LIST for t in between)
    return plain and len(between) <= MOST_BETWEEN + 1 and any(t.kind is TokenKind.MARK for t in between)


def _name_in_bracket(parsed: Parsed, position: int) -> NameSpan | None:
    """The name that is all of the bracket behind a value: "3 May (the Orrin)"."""
    tokens, first = parsed.tokens, position + 2
    if first >= len(tokens) or tokens[position + 1].text != "(":
        return None
    first += tokens[first].lower in DETERMINERS
    name = next((name for name in parsed.read.names if name.first == first), None)
    closed = name is not None and name.last < len(tokens) and tokens[name.last].text == ")"
    return name if closed else None


def _value_in_bracket(parsed: Parsed, position: int) -> NameSpan | None:
    """The name before the bracket that a value is all of: "Orrin (12%)"."""
    tokens, opening = parsed.tokens, position - 1
    while opening > 0 and tokens[opening].lower in PASSED_OVER:
        opening -= 1
    closed = position + 1 < len(tokens) and tokens[position + 1].text == ")"
    return _name_until(parsed, opening) if closed and opening > 0 and tokens[opening].text == "(" else None


def _name_right_before(parsed: Parsed, position: int) -> NameSpan | None:
    """The name that a value stands right behind, and nothing behind that but the next pair: "Orrin 12%, "."""
    tokens = parsed.tokens
    behind = tokens[position + 1] if position + 1 < len(tokens) else None
    ends = behind is None or behind.kind is TokenKind.MARK or behind.lower in AND
    return _name_until(parsed, position) if ends else None


def _name_until(parsed: Parsed, stop: int) -> NameSpan | None:
    """The name that ends before token `stop`, or the lone capitalised word that opens a clause there."""
    name = next((name for name in parsed.read.names if name.last == stop), None)
    token = parsed.tokens[stop - 1]
    if name is not None or not token.capitalised or token.lower in NEVER_NAMES or is_small(token.lower):
        return name
    opens = stop == 1 or parsed.tokens[stop - 2].kind is TokenKind.MARK
    text = spelled(parsed.tokens[stop - 1 : stop])
    return NameSpan(stop - 1, stop, text, fold(text)) if opens else None
