"""What a number counts whose noun stands elsewhere: "12 of whom died", "another 6,000", "2,207 were damaged", "8 dead", "orders passed 900".

People are told by what befell them or by what they did. A part takes the noun of its whole, which stands behind "of" or is what
was counted before; a number that goes on with a series ("and a further 800 in York", "down from 2,100") has the noun of
the series. A noun is borrowed only where the text before counts one sort of thing and names no other things after it;
else the number stays bare and is compared with bare numbers alone. Missed with intent: nouns that were said
without a number, but for "the number of accounts".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.measure.unnumbered_wholes import named_before, named_in
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.site import PASSED_OVER, before_hedges
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.those_counted import THEY, who_they_were
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.counted_alike import COMING_TO, COUNTED_ONE_BY_ONE, STANDING_AT
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    FUNCTION_WORDS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from factcheck.lexicon.harm import (
    BEFALLEN,
    BEFALLEN_TOO,
    DONE_BY_PEOPLE,
    HARMING,
    NOMINAL_PEOPLE,
    WHERE_HARMED,
)
from factcheck.lexicon.models import LABELS
from factcheck.lexicon.nouns import GROUPS_OF_PEOPLE
from factcheck.values.nouns import is_plural, read_noun, singular, thing_counted
from factcheck.values.units import dimension
from factcheck.values.value import Quantity, Value

PERSON = "person"
# Before the number of one thing, as the labels of sections and volumes are.
NUMBERED = frozenset({"number", "no", "nos"})
# How many words may stand between "of" and the number of the whole: "eight of the world's 14 highest mountains".
MOST_WORDS = 6
OF = "of"
# Behind "of", for those who were counted before; "us" and "whom" are people whatever was counted.
WHO = frozenset({"whom", "us"})
# Before a number that comes on top of another, and behind it.
FURTHER, MORE = (
    frozenset({"another", "further", "additional", "other", "remaining"}),
    frozenset({"more", "others"}),
)
# By which the number before is held against an earlier one: "down from 2,100", "compared with 433".
EARLIER = frozenset({("down", "from"), ("up", "from"), ("compared", "with"), ("compared", "to")})
# Before the number that a number of things was, or came to: "the number of accounts rose from 300 to 500".
REACHED = frozenset("was is were at to from of reached hit".split())
# Behind a verb that says how many there are: "rose to 300", "stood at 9,000".
AT_OR_TO = frozenset({"at", "to"})
# What closes the clause of a verb that has the number alone for its object: "sold 300 cars and leased 40".
ENDS = frozenset(",.;!?")
# Behind a count these compare it: "12 more than".
COMPARING = frozenset({"than", "by"})
# From one sort of figure to the next no noun is lost: "4,000 people (40%) in Leeds and a further 800 in York".
NO_NOUN = frozenset({"percent", "points", "ratio", "rank", "bare"})
# Between a number and what befell so many, between a verb and its number, what opens a clause, and what leads on from a noun.
BEFORE_FATE = AUXILIARIES | PASSED_OVER | MORE
PLACES_OF_HARM = tuple(tuple(place.split()) for place in sorted(WHERE_HARMED, key=len, reverse=True))
BEFORE_COUNT = DETERMINERS | FURTHER
OPENING = COORDINATORS | SUBORDINATORS
LEADING_ON = PREPOSITIONS - PASSED_OVER


def counted_before(value: Value, parsed: Parsed, position: int, discourse: Discourse) -> Value:
    """The value as a count of the noun that stands elsewhere; as it is where it has one, or none is sure."""
    if not isinstance(value, Quantity) or kind_of(value) != "bare" or not _is_whole(value):
        return value
    tokens, index = parsed.tokens, parsed.read.index
    if _at(tokens, position - 1) in LABELS or _at(tokens, position - 1) in NUMBERED:
        return value  # "Volume three of the memoirs"
    unit = (
        who_they_were(tokens, position)
        or _whole_behind(value, tokens, position, index, discourse)
        or _whole_ahead(value, tokens, position, index, discourse)
        or _of_people(tokens, position)
        or _of_series(tokens, position)
        or _number_of(tokens, position, discourse.document.reading)
        or _numbered(tokens, position)
    )
    return replace(value, unit=unit) if unit else value


def _is_whole(value: Quantity) -> bool:
    """Whether the number may be one of things: whole, or "dozens"."""
    numbers = value.number if isinstance(value.number, tuple) else (value.number,)
    return all(number is None or number == int(number) for number in numbers)


def _at(tokens: Sequence[Token], position: int) -> str:
    return tokens[position].lower if 0 <= position < len(tokens) else ""


def _whole_behind(
    value: Quantity, tokens: Sequence[Token], position: int, index: int, discourse: Discourse
) -> str:
    """The noun of the whole: "12 of the 40 boats", "12 of its boats", "ten of whom", "12 of them"."""
    if _at(tokens, position + 1) != OF:
        return ""
    return _noun_behind_of(tokens, position + 1, tokens[:position], value, index, discourse)


def _whole_ahead(
    value: Quantity, tokens: Sequence[Token], position: int, index: int, discourse: Discourse
) -> str:
    """The noun of the whole that opens the sentence, or the clause: "Of the 40 boats, 12 sank", "boats, of which 12 sank"."""
    before = before_hedges(tokens, position, 0)
    if before > 0 and _at(tokens, before) in THEY and _at(tokens, before - 1) == OF:
        return _noun_behind_of(tokens, before - 1, tokens[: before - 1], value, index, discourse)
    if _at(tokens, 0) != OF or any(_is_bare(token) for token in tokens[1:position]):
        return ""
    closed = any(token.text == "," for token in tokens[1:position])
    if not closed and _at(tokens, position + 1) in PREPOSITIONS:
        return ""
    return _noun_behind_of(tokens, 0, (), value, index, discourse)


def _is_bare(token: Token) -> bool:
    return isinstance(token.value, Quantity) and kind_of(token.value) == "bare"


def _noun_behind_of(
    tokens: Sequence[Token], of: int, lead: Sequence[Token], part: Quantity, index: int, discourse: Discourse
) -> str:
    """The noun of the whole that "of" leads in at token `of`; for a pronoun that of the words before, `lead`, or the sentence before."""
    word = _at(tokens, of + 1)
    if word in WHO:
        return (word == "whom" and _counted(lead)) or PERSON
    noun = _noun_of_whole(tokens, of + 1, discourse.document.reading)
    if noun or word not in THEY:
        return noun
    if word == "which" or any(isinstance(token.value, Quantity) or _names_things(token) for token in lead):
        return _counted_with(lead, part) or named_in(lead, discourse)
    follows = index > 0 and discourse.block(index - 1) is discourse.block(index)
    counted = _counted_with(discourse.sentence(index - 1).tokens, part) if follows else ""
    return counted or named_before(lead, index, discourse)


def _counted_with(tokens: Sequence[Token], part: Quantity) -> str:
    """The unit of what `tokens` count, where they count enough of it to have that `part`: one sort of thing, or what they are about."""
    counts = (token.value for token in tokens if isinstance(token.value, Quantity))
    least = part.low or 0.0
    if not any(count.high is None or count.high >= least for count in counts):
        return ""
    return _counted(tokens) or _counted_subject(tokens)


def _counted_subject(tokens: Sequence[Token]) -> str:
    """The unit of the only count, where it is the subject: "At first 237 people were taken away with signs of it"."""
    counts = [
        i for i, token in enumerate(tokens) if token.value is not None and kind_of(token.value) == "count"
    ]
    if len(counts) != 1 or any(token.kind is TokenKind.MARK for token in tokens[: counts[0]]):
        return ""
    at, value = counts[0], tokens[counts[0]].value
    opens = all(token.lower in FUNCTION_WORDS or token.value is not None for token in tokens[:at])
    follows = tokens[at + 1 : at + 2]
    verb = bool(follows) and (follows[0].lower in AUXILIARIES or bool(verbs_before(tokens, at + 1, at + 2)))
    return value.unit if opens and verb and isinstance(value, Quantity) else ""


def _noun_of_whole(tokens: Sequence[Token], first: int, text: str) -> str:
    """The noun that a number or a determiner opens behind "of", or those who are named by what befell them."""
    owned = False
    for i, token in enumerate(tokens[first : first + MOST_WORDS]):
        if isinstance(token.value, Quantity):
            return token.value.unit if kind_of(token.value) == "count" else ""
        if token.kind is TokenKind.POSSESSIVE or token.lower in DETERMINERS:
            owned = True
            following = tokens[first + i + 1 : first + i + 2]
            behind = following[0].end if following and following[0].lower in NUMBER_WORDS else token.end
            noun = read_noun(text, behind)  # "Of the hundred passengers"
            if noun is not None and noun.singular.islower():
                return thing_counted(noun.singular)
        elif owned and token.lower in NOMINAL_PEOPLE:
            return PERSON
        elif token.kind is not TokenKind.WORD or token.lower in THEY or (owned and token.lower in LEADING_ON):
            return ""
    return ""


def _of_people(tokens: Sequence[Token], position: int) -> str:
    """Whether it counts people by itself: "8 dead", "30,000 were evacuated", "wounded another 6,000", "a crowd of 900"."""
    behind = _behind_the_place(tokens, position + 1)
    while _at(tokens, behind) in BEFORE_FATE:
        behind += 1
    befallen = _at(tokens, behind)
    if befallen in BEFALLEN or (
        befallen in BEFALLEN_TOO | DONE_BY_PEOPLE and _counted(tokens[:position], across=True) in ("", PERSON)
    ):
        return PERSON
    before = before_hedges(tokens, position, 0)
    while before > 0 and tokens[before].lower in BEFORE_COUNT:
        before = before_hedges(tokens, before, 0)
    if position and tokens[before].kind is TokenKind.WORD and tokens[before].lower in HARMING:
        return PERSON
    return GROUPS_OF_PEOPLE.get(_at(tokens, before - 1), "") if _at(tokens, before) == "of" else ""


def _behind_the_place(tokens: Sequence[Token], at: int) -> int:
    """Where the words end that say where those were who are counted; `at` where none stand there."""
    for place in PLACES_OF_HARM:
        if tuple(token.lower for token in tokens[at : at + len(place)]) == place:
            return at + len(place)
    return at


def _of_series(tokens: Sequence[Token], position: int) -> str:
    """The noun of the series that the number goes on with: "another 800", "2,207 were damaged", "down from 2,100"."""
    before = before_hedges(tokens, position, 0)
    lead, behind = _at(tokens, position - 1), _at(tokens, position + 1)
    opens = _opens(tokens, before)
    while before > 0 and tokens[before].lower in DETERMINERS:
        before = before_hedges(tokens, before, 0)
    goes_on = (
        lead in FURTHER
        or (behind in MORE and _at(tokens, position + 2) not in COMPARING)
        or (_at(tokens, before - 1), _at(tokens, before)) in EARLIER
        or (opens and behind in AUXILIARIES)
        or (
            _opens(tokens, before - 1)
            and _ends(tokens, position + 1)
            and verbs_before(tokens, before, before + 1)
        )
    )
    if goes_on:
        return _counted(tokens[:position], across=True)
    return _counted_beside(tokens, before, behind) if opens and behind in PREPOSITIONS else ""


def _opens(tokens: Sequence[Token], at: int) -> bool:
    return at >= 0 and (tokens[at].text == "," or tokens[at].lower in OPENING)


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].text in ENDS


def _counted_beside(tokens: Sequence[Token], end: int, preposition: str) -> str:
    """The noun of the count before, where the same preposition stands behind both: "5 ships in Leeds and 3 in York"."""
    at = next((i for i in range(end - 1, -1, -1) if isinstance(tokens[i].value, Quantity)), None)
    return (
        _counted(tokens[:end], across=True) if at is not None and _at(tokens, at + 1) == preposition else ""
    )


def _counted(tokens: Sequence[Token], *, across: bool = False) -> str:
    """The unit of what `tokens` count, where they count one sort of thing and no other plural stands behind it.

    With `across` other things may stand behind it: the number goes on with what is counted, whatever stands between.
    """
    unit = ""
    for token in reversed(tokens):
        if not isinstance(token.value, Quantity):
            if not (across or unit) and _names_things(token):
                return ""
            continue
        kind = kind_of(token.value)
        if kind in NO_NOUN or (unit and kind != "count"):
            continue
        if kind != "count" or (unit and dimension(unit) != dimension(token.value.unit)):
            return ""
        unit = unit or token.value.unit
    return unit


def _names_things(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.text.islower() and is_plural(token.text)


def _number_of(tokens: Sequence[Token], position: int, text: str) -> str:
    """The noun of "the number of accounts rose from 300 in May to 500", where nothing else was counted since."""
    if REACHED.isdisjoint((_at(tokens, before_hedges(tokens, position, 0)), _at(tokens, position - 1))):
        return ""
    for i in range(position - 1, 0, -1):
        token = tokens[i]
        if isinstance(token.value, Quantity) and kind_of(token.value) not in NO_NOUN:
            return ""
        if token.lower == "of" and tokens[i - 1].lower in ("number", "numbers"):
            start = tokens[i + 1].start if _at(tokens, i + 1) in DETERMINERS else token.end
            noun = read_noun(text, start if start == token.end else tokens[i + 1].end)
            return thing_counted(noun.singular) if noun is not None else ""
    return ""


def _numbered(tokens: Sequence[Token], position: int) -> str:
    """The noun of things that one counts, and that a verb says the number of: "pre-orders passed 147,000", "arrests rose to 300"."""
    if not _ends(tokens, position + 1) and _at(tokens, position + 1) not in LEADING_ON | OPENING:
        return ""
    verb = before_hedges(tokens, position, 0)
    led = any(token.lower in AT_OR_TO for token in tokens[max(verb, 0) : position])
    verb -= _at(tokens, verb) in AT_OR_TO
    if _at(tokens, verb) not in (STANDING_AT if led else COMING_TO):
        return ""
    while _at(tokens, verb - 1) in AUXILIARIES | ADVERBS:
        verb -= 1
    subject = tokens[verb - 1] if verb > 0 else None
    if subject is None or not subject.text[1:].islower() or not is_plural(subject.text):
        return ""
    noun = singular(subject.lower)
    return noun if noun in COUNTED_ONE_BY_ONE else ""
