"""Which property of its subject a value states.

A noun beside the value names it ("$42 billion in deposits", "a loss of $1.8 billion"), or the verb that governs it
does ("fell 17%"), or both. Words are looked up in the classes of the lexicon; what is in no class is compared by
its words, strictly. Qualifiers are the words by which two measures of one class differ ("total", "input").
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from factcheck.claims.claim import Measure
from factcheck.claims.measure.ages import AGE, AT_DEATH, is_at_death
from factcheck.claims.measure.also_told import also_told
from factcheck.claims.measure.deeds import class_of_participle, dated_deed, event_of_entry, headed_deed
from factcheck.claims.measure.dimensions import dimension_told, is_difference, is_from
from factcheck.claims.measure.event_nouns import dated_noun
from factcheck.claims.measure.governed import (
    MOMENTARY,
    governed_concept,
    is_momentary,
    property_of_unit,
    worth_concept,
)
from factcheck.claims.measure.governing import FALLS_BY_SHARE, concept_of, find_verb, is_of_trading
from factcheck.claims.measure.governing_nouns import find_noun, is_linked
from factcheck.claims.measure.harm import befallen, harmed
from factcheck.claims.measure.labelling import label_of_measure
from factcheck.claims.measure.lasting import lasting_concept
from factcheck.claims.measure.own_sizes import own_size
from factcheck.claims.measure.posts import taken_post
from factcheck.claims.measure.prices import (
    added_to,
    as_traded,
    is_former_level,
    is_level_before,
    opens_a_change,
    price_after_change,
)
from factcheck.claims.measure.qualifying import qualifiers_of, qualifiers_of_label
from factcheck.claims.measure.sorts_counted import sorts_concept, told_by_sorts
from factcheck.claims.measure.substances import with_substance
from factcheck.claims.measure.unnamed_measures import (
    befallen_concept,
    labelled_concept,
    linked_concept,
    own_concept,
)
from factcheck.claims.measure.worded import worded
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.site import Site, before_hedges, content_of, near_of, reach_of, tokens_of
from factcheck.claims.reading.sizes import DIMENSIONS, is_attributive, side_of
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.own_measures import with_measures
from factcheck.claims.words.patterns import words_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind, tokenise, words_within
from factcheck.claims.words.vocabulary import Hit, find_nouns, find_verbs
from factcheck.lexicon.contrasts import CONTRASTS
from factcheck.lexicon.measures import SAME_AS_NOUN
from factcheck.lexicon.occurrence import DATED_FIGURE
from factcheck.lexicon.own_sizes import OWN_SIZE
from factcheck.lexicon.wording import Wording
from factcheck.values.own_measures import OwnMeasure
from factcheck.values.value import Quantity, Value

# What a superlative says beside a figure that it does not name.
OF_SUPERLATIVES = {f"superlative: {word}" for word in CONTRASTS["superlative"]} | {
    "share of the whole: maximum",
    "share of the whole: minimum",
}
# What a thing was before it changed: "to $12 million from $8 million".
PRIOR = "stage: prior"
# What limits an age: the event at which somebody was so old.
OF_AGES = ("moment: ", "tense: ")
# How far something got.
OF_WAY = "reach: gone"
SUPERLATIVE, FRONTING = "superlative: ", frozenset({"with", "at"})
# What the words before a figure in a bracket may say by themselves, and no measure of a thing.
UNTELLING = frozenset({"distance"})
# The most that a storm blew, in whatever words: "peaked with winds of", "at its fiercest", "its strongest winds".
WIND, SPEED = "wind speed", "speed"
PEAKS = frozenset(map(stem, "peak maximum max highest strongest fiercest top greatest strength".split()))
# Counts of those who came to harm, whoever they were.
HARMED = frozenset({"deaths", "injure", "die"})
# "Spent on chips", "the cost of chips", "received a contract": what the money went into, or came by, is no second measure.
WHOLE_SUMS = {"cost", "contract"}
# Sizes of a thing, and what joins one to its figure.
SIZES = frozenset("length width height depth thickness weight diameter draught area volume".split())
OF_SIZE = "of"
# Between the two numbers of a share: "one in eight adults", "3 out of 5 firms".
OUT_OF = frozenset({"in", "of"})
# Measures in money, of which a percentage that is up or down tells the change.
IN_MONEY = frozenset(
    {"share price", "price", "profit", "revenue", "net result", "net loss", "salary", "cost", "dividend"}
)
CHANGES = frozenset({"rise", "fall"})
# How many words may stand between a share and the noun of its change: "a 21 percent year-on-year rise".
MOST_BEFORE_CHANGE = 3
# What the words of a turn of phrase say that names its measure, and that limits it no further.
SAID_BY_WORDING = frozenset(
    {PRIOR, "reach: gone", "purpose: build", "purpose: salaries", "kind: pay", "kind: paid"}
)


def read_measure(parsed: Parsed, number: int, position: int, value: Value, subject_key: str) -> Measure:
    """The measure of the value at token `position`, stated in segment `number`."""
    first, last = reach_of(parsed.tokens, parsed.segments[number], position)
    own = frozenset(tokens_of(parsed, subject_key))
    site = Site(parsed, number, position, first, last, kind_of(value), own)
    noun, verb = _governors(site, value)
    turn = None if is_difference(site) or befallen(site, value) else worded(site, value)
    if turn is not None and not (noun is not None and _is_named_beside(site, noun, turn[0].concept)):
        return _measure_of_wording(site, value, *turn, noun, verb)
    named = _named_concepts(site, value, noun, verb)
    dimension = dimension_told(site) if not named and site.kind == "physical" else set()
    concepts = _with_side(site, named | dimension) or _by_column(parsed, value)
    labelled = "" if concepts else labelled_concept(site)
    concepts = {labelled} if labelled else _with_unnamed(site, concepts)
    concepts = _by_what_happened(site, value, concepts)
    concepts = concepts if concepts - UNTELLING else own_size(site, value) or concepts
    concepts |= own_concept(site, value, verb, concepts)
    concepts = _by_what_is_traded(site, verb, concepts)
    concepts |= _marks(site) | ({MOMENTARY} if is_momentary(site, concepts) else set())
    qualifiers = _limiting(site, value, noun, verb, concepts)
    former = not concepts and is_former_level(site) and (verb is not None or is_level_before(site))
    if former or opens_a_change(site):
        qualifiers.add(PRIOR)
    if dimension or OWN_SIZE in concepts:
        # "At 8,849 m, the highest mountain": the superlative says of what the figure is the height.
        qualifiers -= OF_SUPERLATIVES
    if not labelled:
        qualifiers.update(qualifiers_of_label(site))
    return _measure(site, verb, concepts, qualifiers)


def _is_named_beside(site: Site, noun: Hit, worded_as: str) -> bool:
    """Whether the noun right before the figure names another size than a turn does: "was 291 m long and had a beam of 38 m"."""
    before = before_hedges(site.tokens, site.position, site.first)
    stands_by = noun.position == before - 1 and site.tokens[before].lower == OF_SIZE
    return stands_by and noun.name != worded_as and {noun.name, worded_as} <= SIZES


def _governors(site: Site, value: Value) -> tuple[Hit | None, Hit | None]:
    """The noun and the verb that govern the value."""
    noun = find_noun(site)
    verb = find_verb(site, linked=noun is not None and is_linked(site, noun))
    if verb is not None and is_attributive(site.tokens, site.position) and verb.position < site.position:
        verb = None
    if verb is not None and verb.position > site.position and noun is None and own_size(site, value):
        verb = None  # "The 2,580-kilometre river rises in", "the $3,949 headset sells".
    return noun, verb


def _named_concepts(site: Site, value: Value, noun: Hit | None, verb: Hit | None) -> set[str]:
    """The classes that the words which govern the value name, and its unit where they name none."""
    concepts = governed_concept(site, value) or price_after_change(site) or _known_concepts(site, noun, verb)
    if is_level_before(site):
        return set()  # "At a valuation of $18 billion, up from $11 billion": nothing but that was less.
    concepts |= added_to(site) if concepts else set()
    if concepts <= CHANGES and is_former_level(site):
        concepts = set()  # "Rose to $12 million from $8 million": from where it rose is no rise.
    if concepts <= IN_MONEY and site.kind in ("percent", "points"):
        # "Its shares lost 38%", "profit was up 21 percent", "a 21 percent rise in profit".
        concepts |= _change_told(value) | (_change_behind(site) if concepts else set())
    if concepts == {"travel"} and (is_from(site) or property_of_unit(site, value)):
        # "Travelled 40 miles from the coast" tells how far away it was, "at 8 knots" how fast, and neither the whole way.
        concepts = set()
    return concepts or worth_concept(site) or property_of_unit(site, value)


def _with_side(site: Site, concepts: set[str]) -> set[str]:
    """The concepts, or the one of several sides that a length in "98 m by 40 m" is."""
    if site.kind != "physical" or concepts & DIMENSIONS:
        return concepts
    side = side_of(site.tokens, site.position)
    return {f"side {side[0]} of {side[1]}"} if side is not None else concepts


def _by_column(parsed: Parsed, value: Value) -> set[str]:
    """The classes that the head of a cell's column names, where the cell has a head of its row besides."""
    return set(concepts_in(_column_head(parsed), value)) if parsed.read.crossed else set()


def _by_what_happened(site: Site, value: Value, concepts: set[str]) -> set[str]:
    """The concepts, or what is told instead: whom it befell, how long it went on, the event of a noun; and the post taken."""
    told = set(befallen(site, value) or harmed(site, value))
    told = told or sorts_concept(site, value) or lasting_concept(site) or with_substance(site, concepts)
    event = dated_noun(site)
    if event:
        told = {event}  # "Its publication in 1943 caused a scandal" dates the publication.
    return told | taken_post(site)


def _by_what_is_traded(site: Site, verb: Hit | None, concepts: set[str]) -> set[str]:
    """The concepts, as they are meant where something is traded, bought or asked for."""
    if site.kind == "date" and verb is not None and is_of_trading(site, verb):
        concepts -= {"open", "close"}  # "Closed at $32 on Friday" is no closure.
    return as_traded(site, concepts)


def _limiting(site: Site, value: Value, noun: Hit | None, verb: Hit | None, concepts: set[str]) -> set[str]:
    """The qualifiers of the measure, without those that say only of what the figure is."""
    qualifiers = qualifiers_of(site, value, noun, verb, concepts)
    if WIND in concepts and any(token.stem in PEAKS for token in site.tokens):
        qualifiers = qualifiers - OF_SUPERLATIVES | {"share of the whole: maximum"}
    qualifiers = qualifiers - told_by_sorts(concepts)
    if AGE in concepts and value.text.endswith("-old"):
        # "A 41-year-old former Ranger": who somebody was is no limit of how old they are.
        qualifiers = {told for told in qualifiers if told.startswith(OF_AGES)}
    if SPEED in concepts:
        # "Flies at 900 km/h" tells how fast it is, and not how far it got.
        qualifiers = qualifiers - {OF_WAY}
    return _without_superlatives(qualifiers) if _is_in_front(site) else qualifiers


def _without_superlatives(qualifiers: set[str]) -> set[str]:
    """The qualifiers without what a superlative says: "With 4.5 million inhabitants it is the smallest" says of what the figure is."""
    return {told for told in qualifiers - OF_SUPERLATIVES if not told.startswith(SUPERLATIVE)}


def _measure(site: Site, verb: Hit | None, concepts: Set[str], qualifiers: Set[str]) -> Measure:
    """The measure with these concepts and qualifiers, and the words around the value."""
    named = frozenset(concepts)
    label = label_of_measure(site, verb, named)
    return Measure(label, named, frozenset(qualifiers), content_of(site), _is_of_whole(site), near_of(site))


def _measure_of_wording(
    site: Site, value: Value, turn: Wording, which: frozenset[str], noun: Hit | None, verb: Hit | None
) -> Measure:
    """The measure that a turn of phrase names by all its words; what limits it is read as ever."""
    concepts = set(turn.concept.split("+"))
    qualifiers = qualifiers_of(site, value, noun, verb, concepts) - SAID_BY_WORDING
    if _is_in_front(site):
        qualifiers = _without_superlatives(qualifiers)
    said = {f"kind: {word}" for word in words_of(turn)}
    qualifiers |= ({turn.qualifier} - {""}) | which | (set(qualifiers_of_label(site)) - said)
    measure = _measure(site, verb, concepts, qualifiers)
    return replace(measure, concepts=measure.concepts | (_marks(site) - {"difference"}))


def _is_of_whole(site: Site) -> bool:
    """Whether a ratio is a share of what is named behind it, or ahead: "half of the firms", "one in eight adults", "of the firms, a third"."""
    behind = site.position + 1
    if site.kind != "ratio" or behind >= site.last:
        return False
    if site.tokens[0].lower == "of" and site.segment.verb is not None and site.position < site.segment.verb:
        return True
    inside = {token.lower for token in words_within(site.tokens[site.position].text)}
    return site.tokens[behind].lower == "of" or (
        not inside.isdisjoint(OUT_OF) and site.tokens[behind].kind is TokenKind.WORD
    )


def _known_concepts(site: Site, noun: Hit | None, verb: Hit | None) -> set[str]:
    """The classes of the lexicon that the governing noun and verb name."""
    named = {concept_of(site, verb)} if verb is not None else set()
    concepts = (named | ({noun.name} if noun is not None else set())) - {""}
    concepts = {SAME_AS_NOUN.get(name, name) for name in concepts} | also_told(site, verb)
    for whole in WHOLE_SUMS & concepts:
        concepts &= {whole}
    if AGE in concepts and is_at_death(site):
        concepts.add(AT_DEATH)
    return concepts


def _column_head(parsed: Parsed) -> str:
    """The words that head the column of a cell: "Launched" of "Orrin: Launched:"."""
    heads = parsed.tokens[: max(parsed.read.heads - 1, 0)]
    first = max((i + 1 for i, token in enumerate(heads) if token.text == ":"), default=0)
    return " ".join(token.text for token in heads[first:] if token.kind is TokenKind.WORD).lower()


def _with_unnamed(site: Site, concepts: set[str]) -> set[str]:
    """The concepts, or where there are none those that no word of the lexicon names."""
    concepts = concepts or linked_concept(site)
    if site.kind == "date":
        concepts = concepts or befallen_concept(site) or headed_deed(site, dated_deed(site))
        concepts = concepts or event_of_entry(site)
    return concepts


def _marks(site: Site) -> set[str]:
    """What sort of figure it is, whatever it measures: a difference, the date of another figure."""
    marks = set()
    if site.kind not in ("percent", "points") and is_difference(site):
        marks.add("difference")
    told = site.tokens[site.segment.first : site.segment.last]
    if site.kind == "date" and any(_is_figure(token) for token in told):
        marks.add(DATED_FIGURE)
    return marks


def concepts_in(words: str, value: Value, measures: Sequence[OwnMeasure] = ()) -> frozenset[str]:
    """The classes of the lexicon, and of the project's own measures, that `words` name for values of this kind."""
    tokens, kind = with_measures(tokenise(words, 0, len(words), ()), measures), kind_of(value)
    named = {hit.name for hit in find_nouns(tokens, 0, len(tokens), kind)}
    for hit in find_verbs(tokens, 0, len(tokens), kind):
        name = FALLS_BY_SHARE.get(hit.name, hit.name) if kind == "percent" else hit.name
        named.add(SAME_AS_NOUN.get(name, name))
    if kind == "date" and len(tokens) == 1 and (event := class_of_participle(tokens[0], kind)):
        named.add(event)
    if kind == "date" and "deaths" in named:
        named.add("death")
    if named & HARMED:
        named.discard("headcount")  # "Workers killed" counts no workforce.
    return frozenset(named)


def _is_in_front(site: Site) -> bool:
    """Whether a figure opens the clause by "with" or "at", and no superlative stands before it."""
    first, verb = site.segment.first, site.segment.verb
    if site.tokens[first].lower not in FRONTING or (verb is not None and verb < site.position):
        return False
    before = site.tokens[first : site.position]
    return all(not token.lower.endswith("est") for token in before)


def _change_told(value: Value) -> set[str]:
    """The change that the words of the value tell without a verb: "closed 14.7% lower"."""
    direction = value.direction if isinstance(value, Quantity) else None
    return {"up": {"rise"}, "down": {"fall"}}.get(direction or "", set())


def _change_behind(site: Site) -> set[str]:
    """The change that the noun behind a share names: "a 21 percent rise in profit"."""
    for i in range(site.position + 1, min(site.last, site.position + 1 + MOST_BEFORE_CHANGE)):
        if site.tokens[i].kind is not TokenKind.WORD or is_small(site.tokens[i].lower):
            return set()
        named = {hit.name for hit in find_verbs(site.tokens, i, i + 1, site.kind)} & CHANGES
        if named:
            return named
    return set()


def _is_figure(token: Token) -> bool:
    return token.value is not None and token.value.kind == "quantity"
