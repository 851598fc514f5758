"""Measures that no word of the lexicon names: an unknown noun, a count by itself, what befell a subject.

Each is a concept of its own text ("the half-life", "number of branch", "was discover"), so that it meets only its
like.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factcheck.claims.measure.deeds import class_of_participle, counted_deed
from factcheck.claims.measure.governing import HAVING, HAVING_STEMS
from factcheck.claims.reading.labels import event_of_label, label_before, verb_of_label
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.reading.site import Site, before_hedges, content_of, phrase_end
from factcheck.claims.reading.sizes import (
    DIMENSION_OF_SUPERLATIVE,
    HYPHENS,
    is_length,
    is_predicate,
    thing_behind,
    weighed_behind,
)
from factcheck.claims.words.inverted import label_behind
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import LIGHT_STEMS, OWN, Hit, find_nouns, lifts
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COMPARATIVES,
    DETERMINERS,
    OTHER_PRONOUNS,
    PREPOSITIONS,
)
from factcheck.values.units import dimension, head_noun, thing_of
from factcheck.values.value import Quantity, Value

COMPASS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west "
    "upstream downstream offshore inland".split()
)
# Nouns of many together, which say of a count no more than that there are so many.
COLLECTIVES = frozenset(
    "fleet team group network chain collection crew staff army cast portfolio series set pool list string crowd range".split()
)
# Verbs of a change of place or size: "moved 3 metres from the wall" is how far it moved.
SHIFTING = frozenset(
    stem(word)
    for word in "move shift drift slide fall drop rise grow jump leap extend stretch displace".split()
)
SHORES = frozenset({"coast", "shore"})
MASS = dimension("kg")
# What a mass before them says that they lift, press, carry or push aside, and not what they weigh.
CARRYING_NOUNS = frozenset(
    "crane jack hoist winch press lift elevator truck lorry van trailer wagon limit capacity rating engine motor thrust "
    "ship vessel liner boat freighter tanker carrier ferry yacht barge cruiser destroyer frigate warship submarine".split()
)
# "Was 40 miles from the coast" holds of a moment: where it went on, it was elsewhere.
PASSING = frozenset({"was", "were"})
COPULAS = frozenset("is was are were".split())
# Verbs that put a noun at a figure as "is" does, and what may stand between them: "repairs were put at", "the bill came to".
PUTTING = frozenset(
    stem(word) for word in "put estimate reckon come amount total equal run stand reach hit average".split()
)
PUTTING_AT = frozenset({"at", "to"})
# Verbs of which the figure is what the subject is made of, and no noun of a measure: "consists of 300 parts".
CONSISTING = frozenset(stem(word) for word in "consist compose comprise make build think dream".split())
# A label of more words is no name of a measure.
MOST_LABEL_WORDS = 3
PASSIVE_AUXILIARIES = frozenset("was were been is are first".split())
# Charges are counted of everyone who is charged, by whatever verb.
LAW_NOUNS = {"charge": "charge", "count": "charge"}
# Nouns that are counted of everything; how many there are of them is no property.
ANY_NOUNS = frozenset(
    "person time thing way case item example year day part unit piece kind type step one".split()
)
# How many people a ship or a plane had on board: one figure for each voyage.
ABOARD = "people aboard"
OF_PEOPLE = frozenset("person passenger soul man woman".split())
CARRY, PASSENGER = stem("carry"), "passenger"
# A carrier counts more than these in a year, a voyage never.
MOST_CARRIED = 10_000
# Nouns of no class that are one measure.
SAME_NOUN = {"offer": "bid"}
BEFORE_ABOARD = frozenset("on were was are number of people passengers souls".split())
# Words of a label that say no more than that its value is a time.
TIMES = frozenset(
    stem(word) for word in "second minute hour day week month year length duration period pass".split()
)


def labelled_concept(site: Site) -> str:
    """The unknown noun of a label: "Range: 340 miles" is "the range", as in "a range of 340 miles"; "" for none."""
    label = label_before(site.parsed, site.number)
    if (
        site.kind not in ("physical", "money")
        or not 0 < len(label) <= MOST_LABEL_WORDS
        or site.parsed.read.crossed
    ):
        return ""
    plain = all(t.kind is TokenKind.WORD and not t.named and t.lower not in SMALL_WORDS for t in label)
    if not plain or label[-1].stem in LIGHT_STEMS or event_of_label(label) is not None:
        return ""
    return f"the {' '.join(token.lower for token in label)}"


def linked_concept(site: Site) -> set[str]:
    """The unknown noun that the value is tied to: "a half-life of 30 years", "the half-life of caesium is 30 years"."""
    tokens, position = site.tokens, min(site.position, site.segment.last)
    before = before_hedges(tokens, position, site.first)
    if before > site.first and tokens[before].lower == "of":
        end = before
        if site.kind == "count" and tokens[end - 1].lower in COLLECTIVES:
            return set()  # "A fleet of 120 ships" are 120 ships.
    elif (linking := _linking(site, before)) is not None:
        end = next((i for i in range(site.first, linking) if tokens[i].lower in PREPOSITIONS), linking)
    else:
        return set()
    first = end
    while first > site.first and _is_plain_noun(tokens[first - 1], opens=first == 1):
        first -= 1
    if first == end or tokens[end - 1].stem in LIGHT_STEMS | CONSISTING:
        return set()
    if (known := find_nouns(tokens, end - 1, end, site.kind)) and not known[0].name.startswith(OWN):
        return {
            known[0].name
        }  # A noun of the lexicon that is the subject itself: "its deposits are put at $7 billion".
    words = [token.lower for token in tokens[first:end]]
    return {f"the {' '.join([*words[:-1], SAME_NOUN.get(words[-1], words[-1])])}"}


def _linking(site: Site, before: int) -> int | None:
    """The first token of the verb that puts a noun at the value, where it ends at `before`: "is", "were put at", "came to"."""
    tokens = site.tokens
    if before <= site.first or tokens[before].kind is not TokenKind.WORD:
        return None
    if tokens[before].lower in COPULAS:
        return before
    while before > site.first and tokens[before].lower in PUTTING_AT:
        before -= 1
    # Only money: "it reached 300 km" and "the toll stood at 12" are of other measures.
    if site.kind != "money" or tokens[before].stem not in PUTTING or tokens[before].named:
        return None
    while before > site.first and tokens[before - 1].lower in AUXILIARIES | ADVERBS:
        before -= 1
    return before if before > site.first else None


def _is_plain_noun(token: Token, *, opens: bool) -> bool:
    plain = token.kind is TokenKind.WORD and not token.named and (opens or not token.capitalised)
    return plain and token.lower not in SMALL_WORDS and token.lower not in OTHER_PRONOUNS


# Under which thing a length counts, and over which it passes. How high something stands over a thing is its height by other words.
BELOW = frozenset("below beneath under underneath".split())
OVER = frozenset("above over".split())
PASSING_BY = frozenset(
    stem(word) for word in "pass fly fly-by skim swoop sweep swing come whizz zoom".split()
)
# Where they are who tell: "two billion miles from us", "40 km from home".
AWAY, HERE = "away", frozenset({"us", "home", "here"})


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
    if not isinstance(value, Quantity) or dimension(value.unit) != MASS or HYPHENS.isdisjoint(value.text):
        return False
    nouns = [*takewhile(lambda token: _is_plain_noun(token, opens=False), tokens[position + 1 :])]
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


def befallen_concept(site: Site) -> set[str]:
    """What was done to the subject by a verb of no class: "was discovered in 1930", "Discovered: 1930"."""
    tokens = site.tokens
    event = event_of_label(label_before(site.parsed, site.number))
    if event is not None:
        return {class_of_participle(event, site.kind) or f"was {event.stem}"}
    # "Norvane was removed on 4 May", and where the date opens the clause: "4 May: Norvane is removed".
    opens = site.position < site.segment.first
    stop = site.segment.last if opens else min(site.position, site.segment.last)
    for i in range(stop - 1, site.segment.first - 1, -1):
        token = tokens[i]
        if token.kind is not TokenKind.WORD or token.named or not token.lower.endswith(("ed", "wn", "en")):
            continue
        if token.lower in SMALL_WORDS or _describes(tokens, i):
            continue
        before = i - 1
        while before > site.segment.first and tokens[before].lower in ADVERBS - PASSIVE_AUXILIARIES:
            before -= 1
        if i == site.segment.first or tokens[before].lower in PASSIVE_AUXILIARIES:
            known = (
                None if lifts(tokens, i) else class_of_participle(token, site.kind, *tokens[i + 1 : i + 2])
            )
            # An entry of a timeline is short: by an unknown verb alone two of them are two events.
            return {known} if known else set() if opens else {f"was {token.stem}"}
        return set()
    return set()


def _describes(tokens: Sequence[Token], position: int) -> bool:
    """Whether a participle behind "first" says which, and not what was done: "the first printed map was due in May"."""
    if not position or tokens[position - 1].lower != "first" or position + 1 >= len(tokens):
        return False
    following = tokens[position + 1]
    return following.kind is TokenKind.WORD and following.lower not in SMALL_WORDS


def own_concept(site: Site, value: Value, verb: Hit | None, concepts: set[str]) -> set[str]:
    """The measure that a count or a rank is by itself, where no other word names one.

    "Runs 550 branches", "with 550 branches": how many there are. Not where a verb of another class governs
    ("closed 550 branches"), and not for counts of anybody and anything ("people", "times").
    """
    if concepts or not isinstance(value, Quantity):  # A word of the text names the measure better.
        return set()
    if site.kind == "rank":
        return {"rank"}
    if site.kind == "duration" and (is_labelled_behind(site) or label_before(site.parsed, site.number)):
        told = dict.fromkeys(content_of(site))
        return {f"the time {' '.join(word for word in told if word not in LIGHT_STEMS | TIMES)}"}
    whole = isinstance(value.number, float | int) and value.number == int(value.number)
    if site.kind == "count" and whole and head_noun(value.unit) in LAW_NOUNS:
        return {f"number of {LAW_NOUNS[head_noun(value.unit)]}"}
    label = label_before(site.parsed, site.number)
    if site.kind == "count" and whole and head_noun(value.unit) in OF_PEOPLE and _is_aboard(site):
        return {ABOARD}
    does = verb_of_label(label)
    if does is not None and verb is None:
        return {f"number of {value.unit} who {label[does].stem}"}
    if (
        site.kind == "count"
        and whole
        and verb is None
        and head_noun(value.unit) not in ANY_NOUNS
        and (_governs_neutrally(site) or _is_carried(site, value) or label or is_labelled_behind(site))
    ):
        return {f"number of {thing_of(value.unit)}"}
    if whole and verb is None and head_noun(value.unit) not in ANY_NOUNS:
        return counted_deed(site, value)
    return set()


def _is_aboard(site: Site) -> bool:
    """Whether the people counted are those on board: "with 2,223 people on board", "96 souls aboard"."""
    start = site.position + 1 if site.position >= site.segment.first else site.segment.first
    words = [token.lower for token in site.tokens[start : start + 5]]
    aboard = next((i for i, word in enumerate(words) if word in ("aboard", "board")), None)
    return aboard is not None and all(word in BEFORE_ABOARD for word in words[:aboard])


def is_labelled_behind(site: Site) -> bool:
    """Whether the value opens a line whose label follows: "20: lifeboats on board"."""
    return label_behind(site.tokens, site.parsed.segments, site.position) is not None


def _governs_neutrally(site: Site) -> bool:
    """Whether the word before the value's own phrase is a verb or a preposition of having, or there is none."""
    for token in reversed(site.tokens[site.first : site.position]):
        if token.lower in HAVING or token.stem in HAVING_STEMS:
            return True
        if token.kind is TokenKind.WORD and token.lower not in SMALL_WORDS:
            return False
    return False


def _is_carried(site: Site, value: Quantity) -> bool:
    """Whether passengers are those on one voyage: "was carrying 171 passengers"."""
    before = before_hedges(site.tokens, site.position, site.first)
    carried = before >= site.first and site.tokens[before].stem == CARRY
    few = isinstance(value.number, float | int) and value.number < MOST_CARRIED
    return carried and few and head_noun(value.unit) == PASSENGER


def is_difference(site: Site) -> bool:
    """Whether a comparative stands right behind the value or its bracket: "6 feet (2 metres) higher"."""
    tokens, position = site.tokens, past_bracket(site.tokens, site.position)
    return position < len(tokens) and tokens[position].lower in COMPARATIVES
