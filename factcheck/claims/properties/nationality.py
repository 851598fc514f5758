"""What a text says of a nationality: "Ada Brandt is a Danish physicist", "Ada Brandt, a Danish physicist".

Only an adjective right before what somebody is counts: "an American football player" plays American football, and
"an English teacher" may be from anywhere. A birth elsewhere ("Polish-born") leaves room for another nationality.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.properties.holder import Holder, named
from factcheck.claims.properties.holders import clause_subject
from factcheck.claims.properties.holders_by_topic import is_surely_person
from factcheck.claims.properties.roles import role_heads
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import is_calling, name_at, name_until
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.peoples import NATIONS, OF_A_COUNTRY, OF_LANGUAGES, PROFESSIONS
from factcheck.lexicon.properties import COPULAS

# How far before the adjective its article may stand: "a 2017 award-winning French film".
ARTICLE_REACH = 5
BORN = "born"


@dataclass(frozen=True, slots=True)
class Nationality:
    """The adjectives, tokens `first` to `last` (exclusive), and of whom; `limited` where there may be another one."""

    holder: Holder
    first: int
    last: int
    limited: bool


def read_nationality(parsed: Parsed, at: int, discourse: Discourse) -> Nationality | None:
    """What the adjective at token `at` says, the first where several stand together."""
    tokens = parsed.tokens
    if at > 1 and tokens[at - 1].lower in ("and", "-") and tokens[at - 2].lower in NATIONS:
        return None
    last = at + 1
    while last + 1 < len(tokens) and tokens[last].lower in ("and", "-") and tokens[last + 1].lower in NATIONS:
        last += 2
    if last >= len(tokens) or not _is_what_somebody_is(tokens[last]):
        return None
    before_name = _before_name(parsed, at, last, discourse)
    if before_name is not None:
        return Nationality(before_name, at, last, limited=False)
    article = _article(tokens, at)
    if article is None:
        return None
    if tokens[article - 1].text == "," and _is_one_of_a_list(tokens, last + 1):
        return None  # "Ada Brandt, a Danish prince and the bank Orrin" are three.
    holder = _holder(parsed, article, discourse)
    limited = any(token.lower.endswith(BORN) for token in tokens[article:at])
    return None if holder is None else Nationality(holder, at, last, limited)


def _before_name(parsed: Parsed, at: int, noun: int, discourse: Discourse) -> Holder | None:
    """Whom "the Danish architect Y" names; "the Danish president Y" is Denmark's, wherever he is from, as its trainers and its champions are."""
    tokens = parsed.tokens
    name = name_at(parsed, noun + 1)
    if name is None or tokens[noun].lower in OF_A_COUNTRY | role_heads() - PROFESSIONS:
        return None
    if not is_surely_person(parsed, name, discourse) or " " not in name.text:
        return None
    opens = at == 0 or tokens[at - 1].kind is not TokenKind.WORD or is_small(tokens[at - 1].lower)
    owned = name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE
    return named(name) if opens and not owned else None


def _is_what_somebody_is(token: Token) -> bool:
    called = is_calling(token) or token.lower in PROFESSIONS
    return token.kind is TokenKind.WORD and called and token.lower not in OF_LANGUAGES


def _article(tokens: Sequence[Token], at: int) -> int | None:
    for i in range(at - 1, max(-1, at - 1 - ARTICLE_REACH), -1):
        if tokens[i].lower in ("a", "an"):
            return i
        told = tokens[i].kind is TokenKind.WORD and not is_small(tokens[i].lower)
        if not (told or tokens[i].value is not None):
            return None
    return None


def _holder(parsed: Parsed, article: int, discourse: Discourse) -> Holder | None:
    tokens, before = parsed.tokens, article - 1
    if before > 0 and tokens[before].lower in COPULAS:
        return clause_subject(parsed, before, discourse)
    if before > 0 and tokens[before].text == ",":
        name = name_until(parsed, before)
        return named(name) if name is not None and not _is_last_of_several(tokens, name.first) else None
    return None


def _is_one_of_a_list(tokens: Sequence[Token], after: int) -> bool:
    """Whether "and" and another one follow: a phrase that says what somebody is ends, or goes on without an article."""
    if after + 1 >= len(tokens) or tokens[after].lower not in ("and", "or"):
        return False
    following = tokens[after + 1]
    return following.lower in DETERMINERS or following.capitalised


def _is_last_of_several(tokens: Sequence[Token], first: int) -> bool:
    return first > 0 and tokens[first - 1].lower in (",", "and", "or", "of")
