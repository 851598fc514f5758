"""Several labels with their values in one line: "Corran (length: 228 m; beam: 42 m)", "Employees: 420 | Plants: 4".

Each label stands between a mark and its colon. What they are said of is the name before the bracket or the dash, or the
line that opens with it ("Norvane – employees: 420; plants: 4").
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.sheets import heads_a_column
from factcheck.claims.words.tokens import Token, TokenKind

# What stands before a label in a line of several.
OPENERS = frozenset(["(", "[", ";", "|", "–", "—", "•", "·"])
# What stands between a name and the labels on it.
BEHIND_NAMES = frozenset(["(", "[", "|", "–", "—", ":"])
# Labels of the time of all that stands beside them.
TIMES = frozenset({"date", "year", "time", "day", "when", "period", "season"})
# A longer label is a clause.
MOST_LABEL_WORDS = 5


def label_in_run(parsed: Parsed, number: int) -> tuple[Token, ...]:
    """The label of segment `number` in a line of several, empty for none."""
    if not number:
        return ()
    tokens, before = parsed.tokens, parsed.segments[number - 1]
    colon = parsed.segments[number].first - 1
    opens = before.first - 1
    if colon < 1 or tokens[colon].text != ":" or before.last != colon or opens < 0:
        return ()
    label = tokens[before.first : colon]
    plain = all(token.kind is TokenKind.WORD and token.value is None for token in label)
    return label if tokens[opens].text in OPENERS and plain and len(label) <= MOST_LABEL_WORDS else ()


def dates_its_label(parsed: Parsed, number: int) -> bool:
    """Whether a date in a line of labels is that of its own label, and not of the figures beside: "(staff: 40; founded: 1987)"."""
    label = label_in_run(parsed, number)
    return bool(label) and label[-1].lower not in TIMES


def name_of_run(parsed: Parsed, number: int) -> NameSpan | None:
    """The name that the labels of a line are on, where segment `number` stands behind one of them."""
    tokens = parsed.tokens
    if not label_in_run(parsed, number):
        return None
    first = parsed.segments[number - 1].first - 1
    while first > 0 and tokens[first].text == ";":
        # Back over the labels and values before, up to what opens the run.
        first = next((i for i in range(first - 1, -1, -1) if tokens[i].text in OPENERS), -1)
    if first < 1 or tokens[first].text not in BEHIND_NAMES:
        return None
    names = [name for name in parsed.names(0, first) if name.last <= first]
    if not names or names[-1].last != first:
        return None
    apposed = len(names) > 1 and names[-2].last + 1 == names[-1].first and is_place(names[-1].key)
    return names[-2] if apposed else names[-1]  # "Corran Bridge, Leeds (length: 420 m)"


def names_in_run(tokens: Sequence[Token], names: tuple[NameSpan, ...]) -> tuple[NameSpan, ...]:
    """The names among some tokens without the capitals of labels, and with the name that labels open behind.

    In "Corran (Date: 4 May; Attendance: 4,000)" the Corran is named, and no Date.
    """
    told = tuple(name for name in names if not _is_label(tokens, name))
    opens = next((i for i, token in enumerate(tokens) if token.text in OPENERS), 0)
    before = tokens[:opens]
    if not before or any(name.first < opens for name in told) or not _is_label_behind(tokens, opens):
        return told
    if not all(token.kind is TokenKind.WORD and token.capitalised for token in before):
        return told
    text = " ".join(token.text for token in before)
    return (NameSpan(0, opens, text, fold(text)), *told)


def _is_label_behind(tokens: Sequence[Token], opens: int) -> bool:
    """Whether a mark opens a label and its colon."""
    behind = tokens[opens + 1 : opens + 2 + MOST_LABEL_WORDS]
    colon = next((i for i, token in enumerate(behind) if token.text == ":"), 0)
    label = behind[:colon]
    return bool(label) and all(token.kind is TokenKind.WORD and token.value is None for token in label)


def _is_label(tokens: Sequence[Token], name: NameSpan) -> bool:
    closed = name.last < len(tokens) and tokens[name.last].text == ":"
    opened = name.first > 0 and tokens[name.first - 1].text in OPENERS
    return closed and opened and heads_a_column(name.text)
