"""Which dimension of a thing a length or a weight states, where no word names it: "at 8,849 m, the highest mountain".

A way that was gone, how far off something is and how far one thing is from another are no sizes of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.reading.site import PASSED_OVER, Site, phrase_end
from factcheck.claims.reading.sizes import (
    DIMENSION_OF_SUPERLATIVE,
    HYPHENS,
    is_length,
    is_predicate,
    is_weight,
    thing_behind,
    weighed_behind,
)
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import (
    COMPARATIVES,
    DETERMINERS,
    OTHER_PRONOUNS,
)
from factcheck.values.value import Quantity

COMPASS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west "
    "upstream downstream offshore inland".split()
)
# Behind a value: the plan that it is over or under.
AGAINST_PLANS = frozenset({("under", "budget"), ("over", "budget"), ("below", "budget"), ("above", "budget")})
# Verbs of a change of place or size: "moved 3 metres from the wall" is how far it moved.
SHIFTING = frozenset(
    stem(word)
    for word in "move shift drift slide fall drop rise grow jump leap extend stretch displace".split()
)
SHORES = frozenset({"coast", "shore"})
# What a mass before them says that they lift, press, carry or push aside, and not what they weigh.
CARRYING_NOUNS = frozenset(
    "crane jack hoist winch press lift elevator truck lorry van trailer wagon limit capacity rating engine motor thrust "
    "ship vessel liner boat freighter tanker carrier ferry yacht barge cruiser destroyer frigate warship submarine".split()
)
# "Was 40 miles from the coast" holds of a moment: where it went on, it was elsewhere.
PASSING = frozenset({"was", "were"})
# Under which thing a length counts, and over which it passes. How high something stands over a thing is its height by other words.
BELOW = frozenset("below beneath under underneath".split())
OVER = frozenset("above over".split())
PASSING_BY = frozenset(
    stem(word) for word in "pass fly fly-by skim swoop sweep swing come whizz zoom".split()
)
# Where they are who tell: "two billion miles from us", "40 km from home".
AWAY, HERE = "away", frozenset({"us", "home", "here"})


def is_plain_noun(token: Token, *, opens: bool) -> bool:
    """Whether a word may be a noun of no class; one that opens the sentence may have a capital."""
    plain = token.kind is TokenKind.WORD and not token.named and (opens or not token.capitalised)
    return plain and token.lower not in SMALL_WORDS and token.lower not in OTHER_PRONOUNS


def dimension_told(site: Site) -> set[str]:
    """The dimension of a thing that a length or a weight states: "at 8,849 m, the highest mountain", "the 9-tonne bell"."""
    if weighed_behind(site.tokens, site.position, site.segment.last) is not None:
        return {"weight"}
    if not is_length(site.tokens[site.position].value):
        return {"weight"} if _weighs_thing(site) else set()
    behind = past_bracket(site.tokens, site.position)
    lower = [token.lower for token in site.tokens[behind : behind + 3]]
    if lower and (lower[0] in COMPASS or (lower[0] == "off" and not SHORES.isdisjoint(lower))):
        return {"distance"}  # "700 km (435 miles) south of Leeds", "40 miles off the coast"
    if is_from(site):
        return {"distance"}
    related = _related(site, behind)
    if related:
        return {related}
    thing = thing_behind(site.tokens, site.position, site.segment.last)
    if thing is not None:
        return {thing.dimension}
    words = [token.lower for token in site.tokens[site.segment.first : site.segment.last]]
    told = {DIMENSION_OF_SUPERLATIVE[word] for word in words if word in DIMENSION_OF_SUPERLATIVE}
    lead = site.tokens[site.position - 1].lower if site.position else ""
    return told if len(told) == 1 and lead in ("at", "with") else set()


def _related(site: Site, behind: int) -> str:
    """The thing under which a length counts, or over which it passes: "250 metres below the sea bed" is "below bed"."""
    if behind >= site.segment.last:
        return ""
    word, end = site.tokens[behind].lower, phrase_end(site.tokens, behind + 1, site.segment.last)
    lead = site.tokens[site.segment.first : site.position]
    passed = word in OVER and any(token.stem in PASSING_BY for token in lead)
    if end == behind + 1 or not (passed or word in BELOW):
        return ""
    return f"{'passed over' if passed else 'below'} {site.tokens[end - 1].stem}"


def _weighs_thing(site: Site) -> bool:
    """Whether a mass with a hyphen says what the subject weighs: "is a 17-tonne bell", "the 17-tonne bell Orrin".

    Elsewhere it is that of another thing ("a 500-kilo bomb hit the tower"), or what a thing lifts: "is a 40-tonne crane".
    """
    tokens, position = site.tokens, site.position
    value = tokens[position].value
    if not isinstance(value, Quantity) or not is_weight(value) or HYPHENS.isdisjoint(value.text):
        return False
    nouns = [*takewhile(lambda token: is_plain_noun(token, opens=False), tokens[position + 1 :])]
    if not nouns or not CARRYING_NOUNS.isdisjoint(token.lower for token in nouns):
        return False
    behind = position + 1 + len(nouns)
    # "The great 17-tonne bell": an adjective may stand before the mass.
    predicate = is_predicate(tokens, position) or (position > 0 and is_predicate(tokens, position - 1))
    named = name_at(site.parsed, behind) is not None and not verbs_before(tokens, position + 1, behind)
    return predicate or named


def is_from(site: Site) -> bool:
    """Whether a length counts from a place, and is no way that was gone: "was 268 miles (431 km) from Earth", and not "moved 8 feet from where it was"."""
    tokens, behind = site.tokens, past_bracket(site.tokens, site.position)
    if behind + 1 < len(tokens) and tokens[behind].lower == AWAY and tokens[behind + 1].lower == "from":
        behind += 1
    if behind + 1 >= len(tokens) or tokens[behind].lower != "from":
        return False
    determined = tokens[behind + 1].lower in DETERMINERS
    place = tokens[behind + 1 + int(determined)] if behind + 1 + int(determined) < len(tokens) else None
    lead = tokens[site.segment.first : site.position]
    shifted = any(token.stem in SHIFTING or token.lower in PASSING for token in lead)
    known = place is not None and (determined or place.named or place.lower in HERE)
    return place is not None and known and place.kind is TokenKind.WORD and not shifted


def past_bracket(tokens: Sequence[Token], position: int) -> int:
    """The token behind the value at `position` and its bracket, or behind the bracket that it stands in: "6 feet (2 m)"."""
    position += 1
    if position < len(tokens) and tokens[position].text == "(":
        position = next((i for i in range(position, len(tokens)) if tokens[i].text == ")"), len(tokens))
    return position + int(position < len(tokens) and tokens[position].text == ")")


BY = "by"
# Verbs that change how long, high or heavy a thing is.
CHANGES_OF_SIZE = frozenset(
    stem(word)
    for word in "reduce cut lower raise increase decrease shorten lengthen heighten extend deepen widen shrink grow lighten".split()
)

SIZES_OF_THINGS = frozenset(
    "height length width depth weight size elevation diameter thickness breadth span".split()
)


def is_difference(site: Site) -> bool:
    """Whether a comparative or a plan missed stands right behind the value or its bracket, or a change by it before: "6 feet (2
    metres) higher", "$2 million under budget", "reduced its height by 6 feet", "its height was raised by 6 feet"."""
    tokens, position = site.tokens, past_bracket(site.tokens, site.position)
    if position < len(tokens) and tokens[position].lower in COMPARATIVES:
        return True
    if tuple(token.lower for token in tokens[position : position + 2]) in AGAINST_PLANS:
        return True
    at = site.position - 1
    while at > site.segment.first and tokens[at].lower in PASSED_OVER and tokens[at].lower != BY:
        at -= 1
    if tokens[at].lower != BY:
        return False
    before = tokens[site.segment.first : max(at, site.segment.first)]
    if not any(token.stem in CHANGES_OF_SIZE for token in before):
        return False
    sized = any(token.lower in SIZES_OF_THINGS for token in before)
    return tokens[at - 1].lower in SIZES_OF_THINGS or (sized and tokens[at - 1].stem in CHANGES_OF_SIZE)
