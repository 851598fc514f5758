"""Who made a work that is called by what it is: "Night Bridge is a novel by Jane Roe", "Night Bridge, an opera by Jane Roe".

The noun says what the maker did. A work that only stands in the sentence ("based on a novel by") is another one.
"""

from __future__ import annotations

from factcheck.claims.properties.holder import named
from factcheck.claims.properties.holders import described
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import QUOTES, Names, name_at, name_until, names_from
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.properties import BY_LABEL, COPULAS, WORKS


def read_work(parsed: Parsed, at: int, discourse: Discourse) -> Reading | None:
    """Who made the work whose noun is token `at`."""
    tokens = parsed.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "by":
        return _of_its_maker(parsed, at)
    names = names_from(parsed, at + 2)
    holder = described(parsed, at, discourse) if names is not None else None
    if names is None or holder is None:
        return None
    return make_reading(parsed, BY_LABEL[WORKS[tokens[at].lower]], holder, names, at, frozenset())


def _of_its_maker(parsed: Parsed, at: int) -> Reading | None:
    """Whose the work is called whose noun is token `at`: "Night Bridge, Jane Roe's second novel,", "Jane Roe's novel Night Bridge"."""
    tokens, possessive = parsed.tokens, at
    while (
        possessive > 0
        and at - possessive <= MOST_TOLD
        and tokens[possessive].kind is not TokenKind.POSSESSIVE
    ):
        possessive -= 1
        token = tokens[possessive]
        plain = token.kind is TokenKind.WORD and not token.named and not is_small(token.lower)
        if token.kind is not TokenKind.POSSESSIVE and not (
            plain or token.value is not None or token.lower in ORDINAL
        ):
            return None
    maker = name_until(parsed, possessive) if tokens[possessive].kind is TokenKind.POSSESSIVE else None
    if maker is None:
        return None
    behind = at + 1
    while behind < len(tokens) and tokens[behind].text in QUOTES | {","}:
        behind += 1
    work = name_at(parsed, behind)
    if work is None and maker.first > 1 and tokens[maker.first - 1].text == ",":
        work = name_until(parsed, maker.first - 1)
        closed = behind > at + 1 or at + 1 >= len(tokens) or tokens[at + 1].kind is TokenKind.MARK
        work = work if closed else None
    if work is None and maker.first > 1 and tokens[maker.first - 1].lower in COPULAS:
        work = name_until(parsed, maker.first - 1)  # "Night Bridge was Jane Roe's first novel".
    if work is None or work.key == maker.key:
        return None
    names = Names((maker,), maker.first, maker.last)
    return make_reading(parsed, BY_LABEL[WORKS[tokens[at].lower]], named(work), names, at, frozenset())


# How many words may tell which of the works it is: "her second full-length".
MOST_TOLD = 4
ORDINAL = frozenset("first last latest".split())
