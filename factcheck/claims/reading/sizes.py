"""Which dimension of a thing a length is: "the 300-metre tower" is 300 metres high, a tunnel 300 metres long.

Of several lengths that a text joins ("22 feet by 9 feet by 8 feet") each is a side by its place, unless a word says
which; none of them is held against a length alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.naming.bare_nouns import is_inflected
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import AUXILIARIES, COORDINATORS, PREPOSITIONS, RELATIVES
from factcheck.values.nouns import singular
from factcheck.values.units import dimension
from factcheck.values.value import Quantity, Value

LENGTH, MASS = dimension("m"), dimension("kg")
# What the length of a thing is that stands right behind it ("the 300-metre tower"), and beside "at 8,849 m, the highest".
# Left out: things of which it may be several ("wall", "pool", "screen", "tree": across, deep, diagonal, around).
DIMENSION_OF_THING = {
    **dict.fromkeys(
        "mount mt mountain peak summit tower skyscraper hill volcano statue obelisk spire steeple minaret lighthouse chimney "
        "waterfall monument pagoda mast pyramid colossus rocket missile booster crane cliff arch wave totem silo "
        "turret building high-rise headquarters dune pylon campanile belfry ziggurat".split(),
        "height",
    ),
    **dict.fromkeys(
        "tunnel bridge river canal trail ship vessel craft sub warship battleship sailboat dinghy kayak raft yacht boat ferry tanker freighter submarine submersible schooner "
        "destroyer frigate liner trawler barge canoe airship plane aircraft jet airliner jetliner locomotive tram bus limousine truck train runway pier "
        "causeway pipeline railway highway motorway viaduct aqueduct coastline strait racetrack whale shark "
        "crocodile python snake cable pipe tube road street route trench fault cave".split(),
        "length",
    ),
    **dict.fromkeys("mirror telescope lens dish antenna crater".split(), "width"),
}
# What stretches over the ground: in kilometres or miles these have a length or a radius, and in metres a height or width.
LENGTH_OF_STRETCH = {
    **dict.fromkeys(
        "wall fence barrier dam stretch strip string chain line section border queue tailback march trek walk run "
        "race journey trip drive course path crack rift rupture convoy link crossing loop circuit".split(),
        "length",
    ),
    "radius": "radius",
}
STRETCHING = frozenset({"km", "mi", "nmi"})
DIMENSION_OF_SUPERLATIVE = {
    **dict.fromkeys(["highest", "tallest"], "height"),
    "longest": "length",
    "deepest": "depth",
    "widest": "width",
}
# What a weight before it is that of: "the 9-tonne bell". Left out: what lifts, carries or holds so much ("crane", "truck",
# "press", "ship", "sack"), and what is only so much of something ("load", "shipment", "quota").
WEIGHED = frozenset(
    "bell statue sculpture stone block boulder rock monolith obelisk spacecraft satellite rover probe lander capsule telescope "
    "meteorite asteroid elephant whale dinosaur shark bear gorilla robot engine locomotive anchor propeller bomb cannon "
    "anvil dome girder beam slab column pillar door panel gate clock crown diamond nugget gem pearl fish "
    "trophy medal machine plate hatch lid craft drone helicopter airship balloon transformer turbine drill".split()
)
# Behind a length and a hyphen: "a 400-metre-long vessel".
DIMENSION_OF_ADJECTIVE = {
    "long": "length",
    "wide": "width",
    "tall": "height",
    "high": "height",
    "deep": "depth",
}
DIMENSIONS = frozenset(DIMENSION_OF_ADJECTIVE.values())
HYPHENS = frozenset("-‐‑–")
# Between two sides: "22 feet by 9 feet", "70 x 48 ft".
BY = frozenset({"by", "x", "×"})
# Behind a thing, for stress: "the 31-mile tunnel itself".
STRESSED = frozenset("itself themselves alone proper".split())
# Words behind the thing that end its phrase.
ENDS_PHRASE = PREPOSITIONS | AUXILIARIES | COORDINATORS | RELATIVES | STRESSED
# Words before a thing by which it is the subject: "is a 22-foot boat", "as the 300-metre tower".
IS_SUBJECT = frozenset("is was are were as be been remains became".split())
# Between a thing and its name.
CALLED = frozenset("known called named dubbed as the".split())
ARTICLES = frozenset("a an the this its one".split())


class Thing(NamedTuple):
    """A thing that a length stands before: its token, and the dimension that the length is of it."""

    position: int
    dimension: str


def is_length(value: Value | None) -> bool:
    """Whether a value is a length."""
    return isinstance(value, Quantity) and dimension(value.unit) == LENGTH


def is_weight(value: Value | None) -> bool:
    """Whether a value is a weight."""
    return isinstance(value, Quantity) and dimension(value.unit) == MASS


def weighed_behind(tokens: Sequence[Token], position: int, last: int) -> int | None:
    """The thing whose weight the value at `position` is, as an adjective: "the great 9-tonne bell", "a 3 kg drone"."""
    if not is_weight(tokens[position].value) or not _is_adjective(tokens, position):
        return None
    for i in range(position + 1, min(last, position + 4)):
        if tokens[i].kind is not TokenKind.WORD or tokens[i].lower in ENDS_PHRASE:
            return None
        if singular(tokens[i].lower) in WEIGHED and _ends_phrase(tokens, i + 1):
            return i
    return None


def adjective_behind(tokens: Sequence[Token], position: int) -> int | None:
    """The token of the adjective that a hyphen joins to the length at `position`: "400-metre-long"."""
    joined = position + 2 < len(tokens) and tokens[position + 1].text in HYPHENS
    if (
        not joined
        or tokens[position + 1].end != tokens[position + 2].start
        or not is_length(tokens[position].value)
    ):
        return None
    return position + 2 if tokens[position + 2].lower in DIMENSION_OF_ADJECTIVE else None


def thing_behind(tokens: Sequence[Token], position: int, last: int) -> Thing | None:
    """The thing whose dimension the length at `position` is, as an adjective: "the 193-kilometre Tessel Canal"."""
    first = _behind_adjective(tokens, position)
    if first is None:
        return None
    for i in range(first, min(last, first + 5)):
        token = tokens[i]
        if token.named and token.kind is not TokenKind.WORD:
            continue  # "the 363-foot Corran 5 rocket"
        if token.kind is not TokenKind.WORD or token.lower in ENDS_PHRASE:
            return None
        told = _dimension_of(token, tokens[position].value)
        if told and _ends_phrase(tokens, i + 1):
            return Thing(i, told)
    return None


def _dimension_of(thing: Token, value: Value | None) -> str:
    """Which dimension a length before `thing` is of it, "" where it may be several."""
    far = isinstance(value, Quantity) and value.unit in STRETCHING
    one = singular(thing.lower)
    return DIMENSION_OF_THING.get(one) or (LENGTH_OF_STRETCH.get(one, "") if far else "")


def is_attributive(tokens: Sequence[Token], position: int) -> bool:
    """Whether a hyphen makes the length an adjective, so that no verb of the clause governs it: "fell from a 300-foot cliff"."""
    value = tokens[position].value
    return is_length(value) and _is_hyphenated(value) and _is_adjective(tokens, position)


def _is_adjective(tokens: Sequence[Token], position: int) -> bool:
    """Whether a size stands before a noun: hyphenated, or between an article and the noun ("a 59m ship")."""
    value = tokens[position].value
    if not isinstance(value, Quantity):
        return False
    # The hyphen of "20-30 m" is that of a range.
    hyphenated = _is_hyphenated(value) and not isinstance(value.number, tuple)
    return hyphenated or (position > 0 and tokens[position - 1].lower in ARTICLES)


def _is_hyphenated(value: Value | None) -> bool:
    return isinstance(value, Quantity) and not HYPHENS.isdisjoint(value.text)


def _behind_adjective(tokens: Sequence[Token], position: int) -> int | None:
    """The token behind the length at `position` and its "-long", where it stands before a noun; None elsewhere."""
    if not is_length(tokens[position].value) or not _is_adjective(tokens, position):
        return None
    return (adjective_behind(tokens, position) or position) + 1


def _ends_phrase(tokens: Sequence[Token], position: int) -> bool:
    if position >= len(tokens) or tokens[position].lower in ENDS_PHRASE:
        return True
    token = tokens[position]
    if token.kind is TokenKind.WORD:
        verb = is_inflected(token) and bool(verbs_before(tokens, position, position + 1))
        return verb or token.named or token.lower.endswith("ly")
    return token.kind in (TokenKind.MARK, TokenKind.VALUE, TokenKind.NUMERAL)


def is_predicate(tokens: Sequence[Token], position: int) -> bool:
    """Whether the thing behind the length is what the subject is: "is a 22-foot boat", "the Mirvan, a 22-foot boat,"."""
    before = position - 1
    while before >= 0 and (tokens[before].lower in ARTICLES or tokens[before].lower.endswith("ly")):
        before -= 1
    if before < 1 or before == position - 1:
        return False
    apposed = tokens[before].text in (",", "(", "—", "–") and tokens[before - 1].named
    return apposed or tokens[before].lower in IS_SUBJECT


def called_behind(parsed: Parsed, thing: int) -> NameSpan | None:
    """The name that follows the thing: "the 21-foot submersible known as the Mirvan", "the 300-metre tower Ober"."""
    position, tokens = thing + 1, parsed.tokens
    while position < len(tokens) and tokens[position].lower in CALLED:
        position += 1
    return name_at(parsed, position)


def side_of(tokens: Sequence[Token], position: int) -> tuple[int, int] | None:
    """The place of a length among the sides it is joined to, and how many they are; None where it stands alone."""
    before, behind = _sides(tokens, position, -2), _sides(tokens, position, 2)
    return (before + 1, before + behind + 1) if before or behind else None


def _sides(tokens: Sequence[Token], position: int, step: int) -> int:
    count, at = 0, position + step
    while 0 <= at < len(tokens) and tokens[at - step // 2].lower in BY and _may_be_side(tokens[at]):
        count, at = count + 1, at + step
    return count


def _may_be_side(token: Token) -> bool:
    return isinstance(token.value, Quantity) and (not token.value.unit or is_length(token.value))


def is_across(tokens: Sequence[Token], position: int) -> bool:
    """Whether "across" behind a length ends its phrase: "6.5 m across", not "20 miles across the bay"."""
    if (
        position + 1 >= len(tokens)
        or tokens[position + 1].lower != "across"
        or not is_length(tokens[position].value)
    ):
        return False
    return _ends_phrase(tokens, position + 2)


def measured_name(parsed: Parsed, position: int) -> NameSpan | None:
    """The name that a length says the size of: "the 193-kilometre Tessel Canal", "the 324-metre-tall Ober Tower"."""
    tokens, first = parsed.tokens, _behind_adjective(parsed.tokens, position)
    name = name_at(parsed, first) if first is not None else None
    if name is None:
        return None
    # "The 98-metre Corvus rocket" is the Corvus; "the 40-metre Tolmer branch line" is no Tolmer.
    thing = name.last < len(tokens) and tokens[name.last].lower in DIMENSION_OF_THING
    return name if _ends_phrase(tokens, name.last + int(thing)) else None
