"""When somebody was born and died, told by the two dates in brackets behind a name: "Ada Brandt (1901 – 1977)".

The two dates are read as one span of time. Behind a person's name they are two dates of two events, and of nothing
that the rest of the sentence says. A name is a person's where it opens with a given name or an "is a" behind the
brackets calls it by what people are; a war, a firm and a reign have spans too, and keep them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from factcheck.claims.claim import Grounds, Measure, Subject
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import DESCRIPTIONS, ORGANISATION_WORDS, PLACE_ENDINGS
from factcheck.lexicon.measures import VERBS
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.values.expression import Expression
from factcheck.values.find import read_values
from factcheck.values.value import DatePrecision, DateSpan, NotAValue, Value

BORN, DEATH = "born", "death"
# The shortest and the longest life that is told by two dates, in days.
LIFE = range(10 * 365, 115 * 366)
# What stands before the brackets: a name of two to five words, perhaps with other names in the brackets before the dates.
BEFORE = Expression(
    r"""
    (?P<name> [A-Z][\w’'.-]* (?: [ ] (?: (?:de|van|von|bin|al|of) [ ] )? [A-Z][\w’'.-]* ){1,4} )
    (?: , [^()]{1,40} , )? [ ]? \( \s? (?: [^();]{1,60} ; \s )? $
    """,
    re.VERBOSE,
)
# What calls somebody what only people are: an agent noun, with words of its kind before it.
CALLED = Expression(
    r"""
    \s? \) (?: ,\s (?:[a-z]+\s){0,2} known\s [^,()]{1,60} )? ,? \s (?:is|was) \s (?:an?|the) \s (?: [\w’'-]+ \s ){0,5}?
    (?: \w+ist | \w+(?<!pow)(?<!numb)(?<!wat)(?<!cent)(?<!theat)er | \w+or | \w+ian | \w+m[ae]n | \w+ess | \w+ant | poet | monk | nun | king | queen | saint )
    (?= [\s,.;] )
    """,
    re.VERBOSE,
)
YEAR = re.compile(r"1\d{3}|20\d\d")
DASHES = re.compile(r"\s?(?:--?|[–—−])\s?")
# What a name of something else than a person has in it: "Calder Bank (1901–1977) was a lender".
NO_PEOPLE = ORGANISATION_WORDS | DESCRIPTIONS | PLACE_ENDINGS
# How far before the dates a name may begin, and how far behind them it may be called something.
REACH = 120
# What opens brackets with the name that somebody was born with.
BIRTH = frozenset("born né née nee".split())
# How many tokens the two dates are apart: a dash, or two hyphens.
DASHES_APART = (2, 3)
# The longest title between a name and the brackets, and what makes it one: ", 1st Earl of Corran".
LONGEST_TITLE = 6
RANKS = frozenset(
    "duke duchess earl count countess viscount viscountess marquess marquis marchioness baron baroness baronet lord lady prince "
    "princess bishop archbishop landgrave margrave".split()
)
OPENERS, CLOSERS = frozenset({"(", ";"}), frozenset({")", ";"})


def with_lives(text: str, items: Iterable[Value | NotAValue]) -> Iterator[Value | NotAValue]:
    """The values of `text`, with a life's two dates in place of its span."""
    for item in items:
        halves = _halves(text, item) if isinstance(item, DateSpan) else None
        if halves is None:
            yield item
        else:
            yield from halves


def _halves(text: str, item: DateSpan) -> tuple[DateSpan, DateSpan] | None:
    if item.precision is not DatePrecision.SPAN or item.first is None or item.last is None:
        return None
    if (item.last - item.first).days not in LIFE or not _is_of_person(text, item):
        return None
    for dash in DASHES.finditer(text, item.start, item.end):
        born, died = _date(text, item.start, dash.start()), _date(text, dash.end(), item.end)
        if born is not None and died is not None:
            return born, died
    return None


def _date(text: str, start: int, end: int) -> DateSpan | None:
    """The date that `text[start:end]` is, and nothing else; a year by itself is one too."""
    words = text[start:end]
    if YEAR.fullmatch(words):
        first, last = date(int(words), 1, 1), date(int(words), 12, 31)
        return DateSpan(start, end, words, first, last, DatePrecision.YEAR)
    read = read_values(text, start, end)
    one = read[0] if len(read) == 1 else None
    whole = isinstance(one, DateSpan) and (one.start, one.end) == (start, end) and one.first and one.last
    return one if isinstance(one, DateSpan) and whole else None


def _is_of_person(text: str, item: DateSpan) -> bool:
    before = BEFORE.search(text[max(0, item.start - REACH) : item.start])
    if before is None or not text[item.end : item.end + 2].lstrip().startswith((")", ";")):
        return False
    words = before["name"].lower().split(" ")
    if not NO_PEOPLE.isdisjoint(words):
        return False
    given = any(word in GIVEN_NAMES for word in words[:-1])
    return given or CALLED.match(text[item.end : item.end + REACH]) is not None


def life_date(parsed: Parsed, position: int) -> tuple[Subject, Measure] | None:
    """Whose birth or death the date at token `position` is, if it is one of the two behind a name."""
    tokens = parsed.tokens
    if _is_behind_birth_name(parsed, position):
        return _whose(parsed, position, BORN)
    pairs = (((position, position + gap, BORN), (position - gap, position, DEATH)) for gap in DASHES_APART)
    for first, last, event in (pair for both in pairs for pair in both):
        if first < 1 or last + 1 >= len(tokens) or tokens[first + 1].kind is not TokenKind.MARK:
            continue
        ends = tokens[first].value, tokens[last].value
        bracketed = tokens[first - 1].text in OPENERS and tokens[last + 1].text in CLOSERS
        if not bracketed or not all(isinstance(end, DateSpan) for end in ends):
            continue
        dash = "".join(token.text for token in tokens[first + 1 : last])
        if DASHES.fullmatch(dash) and (found := _whose(parsed, first, event)) is not None:
            return found
    return None


def _is_behind_birth_name(parsed: Parsed, position: int) -> bool:
    """Whether a date ends brackets that open with the name at birth: "Ada Brandt (born Ada Lenz; 4 October 1941)"."""
    tokens = parsed.tokens
    if (
        not 2 < position < len(tokens) - 1
        or tokens[position - 1].text != ";"
        or tokens[position + 1].text not in CLOSERS
    ):
        return False
    opened = next((i for i in range(position - 2, 0, -1) if tokens[i].text == "("), 0)
    return opened > 0 and tokens[opened + 1].lower in BIRTH and isinstance(tokens[position].value, DateSpan)


def _whose(parsed: Parsed, position: int, event: str) -> tuple[Subject, Measure] | None:
    """Whose birth or death a date in the brackets before token `position` is, and that measure."""
    opened = max(i for i in range(position) if parsed.tokens[i].text == "(" or i == 0)
    names = [name for name in parsed.names(0, opened) if _stands_before(parsed, name, opened)]
    if not names:
        return None
    subject = Subject(names[0].text, names[0].key, Grounds.NAMED)
    return subject, Measure(VERBS[event].label, frozenset({event}), words=(event,))


def _stands_before(parsed: Parsed, name: NameSpan, opened: int) -> bool:
    """Whether a full name stands right before a bracket, or before an aside that ends there: "Ada Brandt, Lady Orrin, (".

    So does one that opens the sentence and has a title behind it. The first such name holds, which is not that of the aside.
    """
    tokens = parsed.tokens
    title = tokens[name.last : opened] if opened - name.last <= LONGEST_TITLE else []
    apposed = tokens[name.last].text == "," and any(token.lower in RANKS for token in title)
    aside = tokens[name.last].text == "," and tokens[opened - 1].text == ","
    return name.last - name.first > 1 and (name.last == opened or aside or (apposed and name.first == 0))


def is_life_date(parsed: Parsed, position: int) -> bool:
    """Whether the date at token `position` is one of the two behind a name, and so dates nothing else."""
    return life_date(parsed, position) is not None
