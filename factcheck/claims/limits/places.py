"""Where a figure is of: "in Norland", "worldwide", "at its French plants", "UK deposits", "300 US stores"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.limits.phrases import any_phrase, first_told
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.sole import HELD_IN
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import concepts_of
from factcheck.lexicon.grammar import PLACE_PREPOSITIONS
from factcheck.lexicon.scopes import PLACE_WORDS, PLACES_OF_BUSINESS
from factcheck.lexicon.undergoing import AUTHORITIES, COLLEAGUES
from factcheck.values.places import country_of
from factcheck.values.value import Quantity, Value

_PLACE_WORD = any_phrase(PLACE_WORDS)
AUTHORITY_STEMS = frozenset(map(stem, AUTHORITIES))
# How many words may stand before the name of a country that opens a sentence: "At home in Britain,".
MOST_WORDS_IN_FRONT = 3
# Behind these "in" says of whom something is held.
SHARES_IN = HELD_IN | frozenset("share shares stock stake stakes".split())
# How many words a measure may have behind the adjective of a place: "its British retail deposits".
MOST_WORDS_BETWEEN = 2


def read_place(
    parsed: Parsed, segment: Segment, segment_text: str, value: Value, concepts: frozenset[str]
) -> str | None:
    """Where a figure is of: the name behind a preposition of place, the adjective of one before what is measured, else a word for one."""
    return (
        _behind_preposition(parsed, segment.first, segment.last, value)
        or _country_in_front(parsed, segment)
        or _before_measure(parsed, segment, value, concepts)
        or first_told(_PLACE_WORD, segment_text)
    )


def _behind_preposition(parsed: Parsed, first: int, last: int, value: Value) -> str | None:
    paid = kind_of(value).startswith("money")
    names = tuple(parsed.names(first, last))
    for number, name in enumerate(names):
        before = parsed.tokens[name.first - 1].lower if name.first > first else ""
        if before == "the" and name.first - 1 > first:
            before = parsed.tokens[name.first - 2].lower
        if before == "in" and name.first - 2 >= first and parsed.tokens[name.first - 2].lower in SHARES_IN:
            continue  # "Shares in Norvane" are those of Norvane, wherever they are traded.
        if before == "from" and name.last < last and parsed.tokens[name.last].lower == "to":
            continue  # "On its way from Oslo to Tessel" is a route, and no place of the figure.
        if paid and _is_seat(parsed, name, first):
            continue  # "Prosecutors in Leeds settled with Norvane": where they sit is no place of the sum.
        if before in PLACE_PREPOSITIONS and parsed.tokens[name.first].kind is TokenKind.WORD:
            owned = _owned(parsed, names[number : number + 2], last)
            if owned is None:
                return name.text
            if owned:
                return owned
    return None


def _country_in_front(parsed: Parsed, segment: Segment) -> str | None:
    """The country that the phrase in front of a sentence names: "In Germany, its biggest market, Brandt sold".

    Of a town it is as often where somebody speaks.
    """
    opening = parsed.phrase_in_front(segment)
    if opening is None or parsed.tokens[opening.first].lower not in PLACE_PREPOSITIONS:
        return None
    name = next(iter(parsed.names(opening.first, opening.last)), None)
    if name is None or name.first > opening.first + MOST_WORDS_IN_FRONT:
        return None
    return country_of(name.text)


def _is_seat(parsed: Parsed, name: NameSpan, first: int) -> bool:
    """Whether a name is only where they sit who settle or fine in the name of the law."""
    noun = parsed.tokens[name.first - 2] if name.first - 2 >= first else None
    return noun is not None and (noun.stem in AUTHORITY_STEMS or noun.lower in COLLEAGUES)


def _owned(parsed: Parsed, names: Sequence[NameSpan], last: int) -> str | None:
    """What an owner's name is only the owner of: "from NASA's Kennedy Space Center" is from there; "" where that has no name."""
    owner = names[0]
    if owner.last >= last or parsed.tokens[owner.last].kind is not TokenKind.POSSESSIVE:
        return None
    following = names[1] if len(names) > 1 else None
    return following.text if following and following.first == owner.last + 1 else ""


def _before_measure(parsed: Parsed, segment: Segment, value: Value, concepts: frozenset[str]) -> str | None:
    """The country whose adjective or name qualifies what is measured, what is counted, or where a firm does its business.

    A whole has a part in each country: the "French staff" of a bank are not its staff.
    """
    if not isinstance(value, Quantity):
        return None
    kind = kind_of(value)
    if kind == "count":  # "400 Swiss francs" are of no place.
        for word in value.text.split()[:-1]:
            if word[0].isupper() and (country := country_of(word)):
                return country
    for i in range(segment.first, segment.last - 1):
        token = parsed.tokens[i]
        if token.kind is not TokenKind.WORD or not token.capitalised:
            continue
        country = country_of(token.text)
        if country is None:
            continue
        end = segment.verb if segment.verb is not None and segment.verb > i else segment.last
        phrase = _phrase(parsed.tokens[i + 1 : min(i + 2 + MOST_WORDS_BETWEEN, end)])
        if phrase and (
            phrase[0].lower in PLACES_OF_BUSINESS
            or any(concepts & concepts_of([noun], kind) for noun in phrase)
        ):
            return country
    return None


def _phrase(tokens: Sequence[Token]) -> Sequence[Token]:
    """The small words of a noun phrase from its start."""
    end = 0
    while end < len(tokens) and tokens[end].kind is TokenKind.WORD and tokens[end].text.islower():
        end += 1
    return tokens[:end]
