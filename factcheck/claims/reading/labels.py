"""Labels: "Employees: 350", "Number of people who have died: 142", and the headers of a table's cell.

A label is what stands before the colon of a line, without a figure of its own. It names the measure of the value
behind it, and what a bare number counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.claims.reading.label_runs import label_in_run
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.tables import is_unit
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.claims.words.years import YEAR
from factcheck.lexicon.grammar import DETERMINERS, PREPOSITIONS
from factcheck.lexicon.measures import NOUNS
from factcheck.values.nouns import is_plural, singular
from factcheck.values.value import DateSpan, Interval, Quantity, Value

# What opens a label of an event: "First to climb it: Ada Brandt, in 1953".
SINGLING = frozenset({"first", "last", "latest"})
# Words that add nothing to an event that happens once: "First settled: 1786" is when it was settled.
FOR_THE_FIRST_TIME = frozenset({"first", "originally"})
# Participles without -ed that make a label of their own.
PARTICIPLES = frozenset({"born", "built", "lost", "sunk", "written", "begun"})
# What may be said of a noun behind it, without -ed.
PARTICIPLES_BEHIND = PARTICIPLES | frozenset(
    {"sold", "won", "held", "made", "spent", "left", "taken", "given", "hit", "cut"}
)
# Before the time or the place of a measure: "at launch", "on delivery".
WHEN = frozenset({"at", "on", "in", "after", "before", "during"})
# What opens a label that counts the noun behind it.
COUNTING = (("number", "of"), ("total", "number", "of"), ("how", "many"), ("count", "of"))
# Nouns of measures that a number without a unit may state.
COUNTED_BARE = frozenset(
    stem(words.split()[-1]) for group in NOUNS.values() if "bare" in group.kinds for words in group.words
)
# A label of more words is a sentence that ends in a colon.
MOST_LABEL_WORDS = 4
# The words of a unit behind "in".
IN_UNIT = 2
# Before the least of several sums: "from $90".
FROM = "from"


def label_before(parsed: Parsed, number: int) -> tuple[Token, ...]:
    """The tokens of the label that segment `number` stands behind, empty for none.

    A bracket may stand between them, or hold the value itself: "Born: (1921-03-04) 4 March 1921", "Height: 6 ft
    4 in (1.93 m)". Behind what was done a name may stand, too: "Born: Ada Maria Brandt, 4 March 1921, Leeds".
    """
    if not parsed.has_colon:
        return ()
    return (
        _right_before(parsed, number)
        or _done_before(parsed, number)
        or _without_unit(label_in_run(parsed, number))
    )


def _done_before(parsed: Parsed, number: int) -> tuple[Token, ...]:
    """The label that opens the line and says what was done, where no verb stands between it and segment `number`."""
    opening = [token.text for token in parsed.tokens[: MOST_LABEL_WORDS + 1]]
    if ":" not in opening:
        return ()
    colon = opening.index(":")
    behind = next((n for n, segment in enumerate(parsed.segments) if segment.first > colon), 0)
    if not behind or any(segment.verb is not None for segment in parsed.segments[behind : number + 1]):
        return ()
    label = _right_before(parsed, behind)
    return label if _is_participle(label) else ()


def _right_before(parsed: Parsed, number: int) -> tuple[Token, ...]:
    if not number:
        return ()
    first = parsed.segments[number].first
    if first == parsed.read.heads:
        return parsed.tokens[: first - 1]
    colon = _before_brackets(parsed.tokens, first - 1)
    if parsed.tokens[colon].text != ":":
        return ()
    label, before = _without_unit(parsed.tokens[:colon]), parsed.segments[0]
    if not label or any(token.value is not None for token in label):
        return ()
    noun = noun_of_label(label)
    told = (
        before.verb is None or _is_participle(label) or _is_noun(label) or (noun != label and _is_noun(noun))
    )
    plain = before.last >= len(label) and (told or _counted_in_front(label) is not None)
    return label if plain or _counts(label) or label[0].lower in SINGLING else ()


def _without_unit(label: tuple[Token, ...]) -> tuple[Token, ...]:
    """A label without the unit or the time that it gives in a bracket or behind "in": "Height (m)", "Depth in metres", "Crew (2014)"."""
    if len(label) > IN_UNIT and label[-IN_UNIT].lower == "in" and is_unit(label[-1].text):
        return label[:-IN_UNIT]
    opening = next((i for i, token in enumerate(label) if token.text == "("), 0)
    if not opening or label[-1].text != ")":
        return label
    inside = label[opening + 1 : -1]
    if all(
        isinstance(token.value, DateSpan) or is_small(token.lower) or YEAR.fullmatch(token.text)
        for token in inside
    ):
        return label[:opening]
    spaced = (
        " " * (token.start - before.end > 0) + token.text
        for before, token in pairwise((label[opening], *inside))
    )
    return label[:opening] if is_unit("".join(spaced)) else label


def _before_brackets(tokens: Sequence[Token], position: int) -> int:
    """The last position up to `position` that is no bracket and in none."""
    if tokens[position].text == "(":
        position -= 1
        if position > 1 and tokens[position].value is not None and tokens[position - 1].text == ":":
            return position - 1
    while position > 0 and tokens[position].text == ")":
        opening = next((i for i in range(position, -1, -1) if tokens[i].text == "("), 0)
        position = max(0, opening - 1)
    return position


def _is_participle(label: tuple[Token, ...]) -> bool:
    """Whether a label says in one word what was done: "Born: 1921", "Opened: 4 May 1901", "First settled: 1786"."""
    words = label[1:] if len(label) > 1 and label[0].lower in FOR_THE_FIRST_TIME else label
    return len(words) == 1 and (words[0].lower.endswith("ed") or words[0].lower in PARTICIPLES)


def _is_noun(label: tuple[Token, ...]) -> bool:
    """Whether a label with a word that may be a verb is a noun: "Price", "Launch", "Total cost", "Insured damage"."""
    if not 0 < len(label) <= MOST_LABEL_WORDS or any(t.kind is not TokenKind.WORD or t.named for t in label):
        return False
    measured = len(label) > 1 and label[-1].stem in MEASURE_NOUNS
    if any(is_small(token.lower) for token in label) or (label[0].lower.endswith("ed") and not measured):
        return False
    return len(label) == 1 or measured


def noun_of_label(label: tuple[Token, ...]) -> tuple[Token, ...]:
    """The label without when or where it was so, behind a preposition: "Power at launch", "Price on delivery"; no event has one."""
    for i, token in enumerate(label[1:-1], 1):
        if token.lower in WHEN:
            known = label[i - 1].stem in MEASURE_NOUNS or not find_verb(label, 0, i)
            return label[:i] if known else label
    return label


def event_of_label(label: tuple[Token, ...]) -> Token | None:
    """What was done, by a label that says it in one word, else None."""
    return label[-1] if _is_participle(label) else None


def _counts(label: tuple[Token, ...]) -> int:
    """The position of the noun that a counting label counts, 0 for a label that counts nothing."""
    words = tuple(token.lower for token in label)
    return next((len(opening) for opening in COUNTING if words[: len(opening)] == opening), 0)


def verb_of_label(label: tuple[Token, ...]) -> int | None:
    """The position of what those do whom a label counts: "Number of people who have tried to climb it" counts who tried."""
    start = _counts(label)
    if not start:
        return None
    acts = range(start + 1, len(label))
    return next((i for i in acts if label[i].kind is TokenKind.WORD and not is_small(label[i].lower)), None)


def counted_by_label(value: Value, parsed: Parsed, number: int) -> Value:
    """The value as a count where a bare number stands behind the noun that it counts: "Lifeboats: 20"."""
    if not isinstance(value, Quantity) or value.unit or not _is_whole(value):
        return value
    parts = _parts(label_before(parsed, number))
    noun = next((noun for part in reversed(parts) if (noun := counted_noun(part))), None)
    if noun is None:
        return value
    return replace(value, unit=singular(noun.lower if noun.text[1:].islower() else noun.text))


def _parts(label: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    """The heads of row and column that make the label of a cell; any other label is one part."""
    colons = [i for i, token in enumerate(label) if token.text == ":"]
    return [
        label[first + 1 : last]
        for first, last in zip([-1, *colons], [*colons, len(label)], strict=True)
        if last > first + 1
    ]


def _is_whole(value: Quantity) -> bool:
    return isinstance(value.number, int | float) and value.number == int(value.number)


def counted_noun(label: tuple[Token, ...]) -> Token | None:
    """The plural that a label counts, None where it counts nothing: "Lifeboats: 20"."""
    start = _counts(label)
    if start:
        noun = next((t for t in label[start:] if is_plural(t.lower)), None)
    else:
        words = [token for token in label if token.kind is TokenKind.WORD and token.lower not in DETERMINERS]
        plain = 0 < len(words) <= MOST_LABEL_WORDS and len(words) == len(label)
        noun = (
            words[-1] if plain and is_plural(words[-1].lower) else _counted_in_front(words) if plain else None
        )
    if noun is None or is_small(noun.lower) or noun.stem in COUNTED_BARE:
        return None  # "Employees: 350" is a measure that knows what it counts.
    return noun


def _counted_in_front(words: Sequence[Token]) -> Token | None:
    """The noun that opens a label before what is said of it: "Lives lost", "Houses destroyed", "Weeks on the chart"."""
    if len(words) < 2 or not is_plural(words[0].lower):
        return None
    behind = words[1].lower
    said = behind.endswith("ed") or behind in PARTICIPLES_BEHIND or behind in PREPOSITIONS
    return words[0] if said else None


def from_there_on(value: Value, parsed: Parsed, position: int) -> Value:
    """A sum that "from" opens behind a label, or in a cell, as the least of several: "Price: from $90"."""
    tokens = parsed.tokens
    opens = position > 0 and tokens[position - 1].lower == FROM
    labelled = opens and (position == 1 or tokens[position - 2].text == ":")
    alone = position + 1 == len(tokens) or tokens[position + 1].kind is TokenKind.MARK
    if not labelled or not alone or not isinstance(value, Quantity) or value.comparator != "=":
        return value
    return replace(value, comparator=">=", interval=Interval(value.interval.low, None))
