"""How much of a noun phrase with a name in it is the subject: "Tolmer's R1", "the main span of the Orrin Bridge".

A name before another noun only qualifies that noun, unless the noun is a measure ("Nvidia shares fell" is about Nvidia) or
says of what kind the name is ("the Corran-3 mission").
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.naming.numbered import is_bare_number
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import described_as
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import ACTION_NOUNS, MEASURE_STEMS, NO_THINGS
from factcheck.lexicon.callings import OF_ITS_KIND, UNDERTAKINGS
from factcheck.lexicon.grammar import AUXILIARIES, COUNTRIES, DETERMINERS
from factcheck.values.nouns import is_kind

KINDS_OF_PLACES = frozenset(
    "city town village state island river lake province kingdom republic university county region country".split()
)
# How far before a name "of" may still tie it to the noun of which it is a part.
PART_REACH = 6
# How many words behind a name the noun of what is undertaken may end.
UNDERTAKING_REACH = 3


def whole_name(parsed: Parsed, names: Sequence[NameSpan], stop: int) -> Subject:
    """The last of the names that stands in one noun phrase with the first: "DeepSeek's R1 model" is about R1."""
    chosen = names[0]
    if len(names) > 1 and _is_place_of_part(parsed, chosen, names[1]):
        return whole_name(parsed, names[1:], stop)
    for name in names[1:]:
        between = parsed.tokens[chosen.last : name.first]
        if _leads_on(between) and not is_place(name.key):
            chosen = name
        else:
            break
    joined = _joined(parsed, chosen, names)
    if joined is not None:
        return joined
    part = _part_of(parsed, names[0], max(0, names[0].first - PART_REACH), stop)
    if part is not None:
        return part
    kind = _kind_behind(parsed, chosen, stop)
    if kind is not None:
        return Subject(f"{chosen.text} {kind.text}", chosen.key, Grounds.NAMED)
    undertaken = with_undertaking(parsed.tokens, chosen)
    # "The Norvane relief fund was": the noun may have been taken for the verb.
    goes_on = undertaken.last == stop + 1 and bool(verbs_before(parsed.tokens, stop + 1, stop + 2))
    if undertaken is not chosen and (undertaken.last <= stop or goes_on):
        return Subject(undertaken.text, undertaken.key, Grounds.NAMED)
    if chosen.key.split(" ")[0] in COUNTRIES or _only_qualifies(parsed, chosen, stop):
        phrase = noun_phrase(parsed, chosen.first, stop, whole=True)
        if phrase is not None:
            return phrase
    return Subject(chosen.text, chosen.key, Grounds.NAMED)


def with_undertaking(tokens: Sequence[Token], name: NameSpan) -> NameSpan:
    """A name with the noun of what is undertaken by or about it right behind: "the Lorne Canal expansion project"; else the name."""
    end, reach = name.last, min(len(tokens), name.last + UNDERTAKING_REACH)
    while end < reach and tokens[end].text.islower() and _is_in_phrase(tokens[end], whole=False):
        end += 1
    if end == name.last or tokens[end - 1].lower not in UNDERTAKINGS:
        return name
    words = " ".join([name.text, *(token.text for token in tokens[name.last : end])])
    return NameSpan(name.first, end, words, fold(words))


def _is_place_of_part(parsed: Parsed, place: NameSpan, owner: NameSpan) -> bool:
    """Whether a place only says which part of an owner's measure is told: "the UK deposits of Brandt Bank"."""
    return is_place(place.key) and _leads_to_owner(parsed.tokens[place.last : owner.first])


def is_place_of_their_part(parsed: Parsed, place: NameSpan, stop: int) -> bool:
    """Whether a place only says which part is told of those who are called by a noun: "the French revenue of the lender"."""
    if not is_place(place.key):
        return False
    tokens = parsed.tokens
    of = next((i for i in range(place.last, stop) if tokens[i].lower == "of"), stop)
    return _leads_to_owner(tokens[place.last : of + 1]) and bool(described_as(tokens, of + 1, stop))


def _leads_to_owner(between: Sequence[Token]) -> bool:
    """Whether some tokens behind a place are a measure and "of": "deposits of the"."""
    words = [token for token in between if token.lower not in DETERMINERS]
    return (
        len(words) > 1
        and words[-1].lower == "of"
        and words[-2].stem in MEASURE_STEMS
        and all(token.kind is TokenKind.WORD and token.text.islower() for token in between)
    )


def _kind_behind(parsed: Parsed, name: NameSpan, stop: int) -> Token | None:
    """The noun behind a name that says of what kind it is: "the Corran-3 mission" is the Corran-3."""
    if stop >= len(parsed.tokens) or parsed.tokens[stop].kind is not TokenKind.WORD:
        return None
    phrase = parsed.tokens[name.last : stop]
    # "The Corran space capsule": one noun more may say what kind of capsule it is.
    plain = len(phrase) == 1 or (len(phrase) == 2 and phrase[0].text.islower() and is_kind(phrase[0].lower))
    return phrase[-1] if plain and phrase[-1].lower in OF_ITS_KIND else None


def _joined(parsed: Parsed, chosen: NameSpan, names: Sequence[NameSpan]) -> Subject | None:
    """Two names that act together: "Acme and Norland Bank have 900 employees" is about both."""
    following = next((name for name in names if name.first == chosen.last + 1), None)
    if following is None or parsed.tokens[chosen.last].lower != "and":
        return None
    return Subject(f"{chosen.text} and {following.text}", f"{chosen.key} and {following.key}", Grounds.NAMED)


def _leads_on(between: Sequence[Token]) -> bool:
    """Whether one name leads to the next in a noun phrase: "DeepSeek's R1", "Tolmer's rival Brisk Energy"."""
    if between and between[0].kind is TokenKind.POSSESSIVE:
        return all(token.kind is TokenKind.WORD and not is_small(token.lower) for token in between[1:])
    return all(token.lower in ("of", "the", "new", "own") for token in between)


def _only_qualifies(parsed: Parsed, name: NameSpan, stop: int) -> bool:
    """Whether a name only qualifies the noun that is the subject: "FDIC figures put", "Calder Bank's charity was".

    A noun that names a measure or what happens is no subject: "Nvidia shares fell" is about Nvidia.
    """
    tokens = parsed.tokens
    end = name.last
    owned = end < stop and tokens[end].kind is TokenKind.POSSESSIVE
    if owned:
        end += 1
        if end == stop:
            return False
    while end < stop and tokens[end].kind is TokenKind.WORD and not is_small(tokens[end].lower):
        end += 1
    if end == name.last or end != stop or stop >= len(tokens):
        return False
    if _is_measure_before_verb(tokens, stop):
        return False  # "Lorne's consumer prices were" tells of Lorne's prices, and of no consumer.
    # Behind an aside the clause goes on: "Brandt's mother, a teacher, died in 1877".
    if tokens[stop].kind is not TokenKind.WORD and not (owned and tokens[stop].text == ","):
        return False
    return tokens[end - 1].stem not in MEASURE_STEMS and not tokens[end - 1].named


def _is_measure_before_verb(tokens: Sequence[Token], position: int) -> bool:
    """Whether a token is the noun of a measure with its verb behind it: "prices were", "sales rose"."""
    noun = tokens[position]
    if noun.stem not in MEASURE_STEMS or noun.lower in AUXILIARIES or position + 1 >= len(tokens):
        return False
    return bool(verbs_before(tokens, position + 1, position + 2)) and not verbs_before(
        tokens, position - 1, position
    )


def _is_in_phrase(token: Token, *, whole: bool) -> bool:
    if token.kind is TokenKind.POSSESSIVE:
        return whole
    if token.kind is TokenKind.NUMERAL:
        return token.named  # "Orrin 2's engine"
    return token.kind is TokenKind.WORD and not is_small(token.lower)


def _part_of(parsed: Parsed, name: NameSpan, first: int, stop: int) -> Subject | None:
    """The part of a thing that the clause is about: "the main span of the Orrin Bridge", not the bridge."""
    tokens, before = parsed.tokens, name.first - 1
    while before > first and tokens[before].lower in DETERMINERS:
        before -= 1
    if before <= first or tokens[before].lower != "of":
        return None
    noun = tokens[before - 1]
    if is_bare_number(noun) and before - 2 >= first and tokens[before - 2].capitalised:
        words = " ".join(token.text for token in tokens[before - 2 : name.last])
        return Subject(words, fold(words), Grounds.NAMED)  # "Phase 2 of the Corran trial"
    plain = (
        noun.kind is TokenKind.WORD and not noun.named and not noun.capitalised and not is_small(noun.lower)
    )
    if not plain or noun.stem in NO_THINGS or noun.lower in KINDS_OF_PLACES | ACTION_NOUNS:
        return None  # "The dismissal of Brandt" is what was done to her.
    start = before - 1
    while (
        start > first and not is_small(tokens[start - 1].lower) and tokens[start - 1].kind is TokenKind.WORD
    ):
        start -= 1
    words = " ".join(token.text for token in tokens[start : _past_nouns(parsed, name.last, stop)])
    return Subject(words, fold(words), Grounds.NAMED)


def _past_nouns(parsed: Parsed, position: int, stop: int) -> int:
    """The token behind the nouns that a name qualifies: the dome of Brandt library is none of Brandt museum."""
    while position < stop and not parsed.tokens[position].capitalised:
        token = parsed.tokens[position]
        if token.kind is not TokenKind.WORD or is_small(token.lower) or token.lower.endswith("ly"):
            break
        position += 1
    # A verb of no table stands right before its figure: "the mayor of Corran tops 1.90 metres".
    goes_on = position < len(parsed.tokens) and parsed.tokens[position].value is not None
    return position - 1 if goes_on and not parsed.tokens[position - 1].named else position


def noun_phrase(parsed: Parsed, first: int, last: int, *, whole: bool = False) -> Subject | None:
    """The noun phrase that starts at token `first`: up to the next small word, mark or value."""
    tokens = parsed.tokens
    while first < last and tokens[first].lower in DETERMINERS:
        first += 1
    end = first
    while end < last and _is_in_phrase(tokens[end], whole=whole):
        end += 1
    names = parsed.names(first, end)
    if names and not whole and names[0].key.split(" ")[0] not in COUNTRIES:
        return Subject(names[0].text, names[0].key, Grounds.NAMED)
    while end > first and tokens[end - 1].lower.endswith("ly") and not tokens[end - 1].capitalised:
        end -= 1  # "The Norvane owner immediately sold"
    if end == first:
        return None
    words = " ".join(token.text for token in tokens[first:end])
    return Subject(words, fold(words), Grounds.NAMED)
