"""Measures that no word of the lexicon names: an unknown noun, a count by itself, what befell a subject.

Each is a concept of its own text ("the half-life", "number of branch", "was discover"), so that it meets only its
like.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.measure.deeds import class_of_participle, counted_deed, shared_deed
from factcheck.claims.measure.dimensions import is_plain_noun
from factcheck.claims.measure.governing import HAVING, HAVING_STEMS
from factcheck.claims.reading.labels import event_of_label, label_before, noun_of_label, verb_of_label
from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.reading.site import Site, before_hedges, content_of
from factcheck.claims.words.inverted import label_behind
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import LIGHT_STEMS, OWN, Hit, find_nouns, lifts
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, FINITE_BE, PREPOSITIONS
from factcheck.values.units import head_noun, thing_of
from factcheck.values.value import Quantity, Value

# Nouns of many together, which say of a count no more than that there are so many.
COLLECTIVES = frozenset(
    "fleet team group network chain collection crew staff army cast portfolio series set pool list string crowd range".split()
)
# Verbs that put a noun at a figure as "is" does, and what may stand between them: "repairs were put at", "the bill came to".
PUTTING = frozenset(
    stem(word) for word in "put estimate reckon come amount total equal run stand reach hit average".split()
)
PUTTING_AT = frozenset({"at", "to"})
# Verbs of which the figure is what the subject is made of, and no noun of a measure: "consists of 300 parts".
CONSISTING = frozenset(stem(word) for word in "consist compose comprise make build think dream".split())
# A label of more words is no name of a measure.
MOST_LABEL_WORDS = 3
OPENING_DATES, PAST_PASSIVES = frozenset({"in", "on"}), frozenset({"was", "were"})
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
# Behind a count: they are all of what was named before.
OF_THE_THING = frozenset({("of", "it"), ("of", "them")})
# A carrier counts more than these in a year, a voyage never.
MOST_CARRIED = 10_000
# Nouns of no class that are one measure.
SAME_NOUN = {"offer": "bid"}
BEFORE_ABOARD = frozenset("on were was are number of people passengers souls".split())
# Of how many countries they were may stand between: "with 4,100 people from 70 countries on board".
OF_COUNTRIES, LANDS = frozenset({"from", "of"}), frozenset({"country", "nation", "nationality", "state"})
# What one is on with all others: "2,223 people were on the ship". A train or a bus that is one of many takes any number.
CARRYING = frozenset("ship vessel liner ferry boat steamer plane aircraft jet airliner".split())
# Words of a label that say no more than that its value is a time.
TIMES = frozenset(
    stem(word) for word in "second minute hour day week month year length duration period pass".split()
)


def labelled_concept(site: Site) -> str:
    """The unknown noun of a label: "Range: 340 miles" is "the range", as in "a range of 340 miles"; "" for none.

    When or where it was so may stand behind it, and is part of it: "Thrust at launch" is not "Thrust at sea level".
    """
    whole = label_before(site.parsed, site.number)
    label = noun_of_label(whole)
    if (
        site.kind not in ("physical", "money")
        or not 0 < len(label) <= MOST_LABEL_WORDS
        or site.parsed.read.crossed
    ):
        return ""
    plain = all(t.kind is TokenKind.WORD and not t.named and t.lower not in SMALL_WORDS for t in label)
    if not plain or label[-1].stem in LIGHT_STEMS or event_of_label(label) is not None:
        return ""
    return f"the {' '.join(token.lower for token in whole)}"


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
    while first > site.first and is_plain_noun(tokens[first - 1], opens=first == 1):
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
    if tokens[before].lower in FINITE_BE:
        return before
    while before > site.first and tokens[before].lower in PUTTING_AT:
        before -= 1
    # Only money: "it reached 300 km" and "the toll stood at 12" are of other measures.
    if site.kind != "money" or tokens[before].stem not in PUTTING or tokens[before].named:
        return None
    while before > site.first and tokens[before - 1].lower in AUXILIARIES | ADVERBS:
        before -= 1
    return before if before > site.first else None


def befallen_concept(site: Site) -> set[str]:
    """What was done to the subject by a verb of no class: "was discovered in 1930", "Discovered: 1930"."""
    tokens = site.tokens
    event = event_of_label(label_before(site.parsed, site.number))
    if event is not None:
        return {class_of_participle(event, site.kind) or f"was {event.stem}"}
    # "Norvane was removed on 4 May", and where the date opens the clause: "4 May: Norvane is removed".
    # So of "In May 2015 the Orrin Bridge was repainted", where a preposition opens the clause.
    opens = site.position < site.segment.first
    fronted = _is_fronted(site)
    stop = site.segment.last if opens or fronted else min(site.position, site.segment.last)
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
            return {known} if known else set() if opens and not fronted else {f"was {token.stem}"}
        return set()
    return set()


def _is_fronted(site: Site) -> bool:
    """Whether a date with its preposition opens a sentence that says what was done: "In May the Orrin was repainted"."""
    tokens, verb = site.tokens, site.segment.verb
    opens = site.position == 1 and tokens[0].lower in OPENING_DATES
    return opens and verb is not None and verb > site.position and tokens[verb].lower in PAST_PASSIVES


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
    if site.kind == "percent":
        return shared_deed(site) if verb is None else set()
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
    """Whether the people counted are those on board: "with 2,223 people on board", "96 souls aboard", "2,223 people were on the ship"."""
    start = site.position + 1 if site.position >= site.segment.first else site.segment.first
    tokens = site.tokens[start : start + 7]
    if len(tokens) > 1 and tokens[0].lower in OF_COUNTRIES and _counts_lands(tokens[1].value):
        tokens = tokens[2:]
    words = [token.lower for token in tokens[:5]]
    for i, word in enumerate(words):
        if word in ("aboard", "board") or (word == "the" and CARRYING.intersection(words[i + 1 : i + 2])):
            return i > 0 and "the" not in words[:i] and all(one in BEFORE_ABOARD for one in words[:i])
    return False


def _counts_lands(value: Value | None) -> bool:
    return isinstance(value, Quantity) and head_noun(value.unit) in LANDS


def is_labelled_behind(site: Site) -> bool:
    """Whether the value opens a line whose label follows: "20: lifeboats on board"."""
    return label_behind(site.tokens, site.parsed.segments, site.position) is not None


def _governs_neutrally(site: Site) -> bool:
    """Whether the word before the value's own phrase is a verb or a preposition of having, or there is none; or they are "all 312 rooms of it"."""
    if _is_all_of_it(site):
        return True
    for token in reversed(site.tokens[site.first : site.position]):
        if token.lower in HAVING or token.stem in HAVING_STEMS:
            return True
        if token.kind is TokenKind.WORD and token.lower not in SMALL_WORDS:
            return False
    return False


def _is_all_of_it(site: Site) -> bool:
    """Whether the value is all that there is of a thing that was named before: "all 312 rooms of it"."""
    before = site.tokens[site.position - 1].lower if site.position else ""
    behind = tuple(token.lower for token in site.tokens[site.position + 1 : site.position + 3])
    return before == "all" and behind in OF_THE_THING


def _is_carried(site: Site, value: Quantity) -> bool:
    """Whether passengers are those on one voyage: "was carrying 171 passengers"."""
    before = before_hedges(site.tokens, site.position, site.first)
    carried = before >= site.first and site.tokens[before].stem == CARRY
    few = isinstance(value.number, float | int) and value.number < MOST_CARRIED
    return carried and few and head_noun(value.unit) == PASSENGER
