"""Which property of its subject a value states.

A noun beside the value names it ("$42 billion in deposits", "a loss of $1.8 billion"), or the verb that governs it
does ("fell 17%"), or both. Words are looked up in the classes of the lexicon; what is in no class is compared by
its words, strictly. Qualifiers are the words by which two measures of one class differ ("total", "input").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.claim import Measure
from factcheck.claims.measure.ages import AGE, AT_DEATH, AT_EVENT, is_at_death, is_at_event
from factcheck.claims.measure.also_told import also_told
from factcheck.claims.measure.deeds import class_of_participle, dated_deed, event_of_entry, headed_deed
from factcheck.claims.measure.dimensions import dimension_told, is_difference, is_from
from factcheck.claims.measure.governed import (
    MOMENTARY,
    governed_concept,
    is_momentary,
    is_time_to_build,
    property_of_unit,
    worth_concept,
)
from factcheck.claims.measure.governing import (
    FALLS_BY_SHARE,
    concept_of,
    find_verb,
    is_of_trading,
    is_raised_to,
)
from factcheck.claims.measure.governing_nouns import find_noun, is_linked
from factcheck.claims.measure.harm import befallen, harmed
from factcheck.claims.measure.labelling import label_of_measure
from factcheck.claims.measure.lasting import lasting_concept
from factcheck.claims.measure.posts import taken_post
from factcheck.claims.measure.prices import asked_price
from factcheck.claims.measure.substances import with_substance
from factcheck.claims.measure.unnamed_measures import (
    befallen_concept,
    is_labelled_behind,
    labelled_concept,
    linked_concept,
    own_concept,
)
from factcheck.claims.reading.labels import event_of_label, label_before, verb_of_label
from factcheck.claims.reading.parsed import SMALL_WORDS, Parsed
from factcheck.claims.reading.site import Site, content_of, near_of, phrase_end, reach_of, tokens_of
from factcheck.claims.reading.sizes import DIMENSION_OF_ADJECTIVE, DIMENSIONS, is_attributive, side_of
from factcheck.claims.words.contrasts import find_contrasts
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.inverted import counts_behind
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.own_measures import find_sides, with_measures
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind, tokenise, words_within
from factcheck.claims.words.vocabulary import NO_THINGS, OWN, Hit, find_nouns, find_verbs
from factcheck.lexicon.contrasts import CONTRASTS
from factcheck.lexicon.grammar import DESCRIPTIONS
from factcheck.lexicon.measures import SAME_AS_NOUN
from factcheck.lexicon.occurrence import DATED_FIGURE
from factcheck.values.own_measures import OwnMeasure
from factcheck.values.value import Quantity, Value

PAST_STATES = frozenset({"had", "was", "were"})
PRESENT_STATES = frozenset({"has", "have", "is", "are"})
# What is told of the time of trading, and of what.
WHEN_TRADED, TRADED = "trading time: ", frozenset({"percent", "points", "money"})
# What a superlative says beside a figure that it does not name.
OF_SUPERLATIVES = {f"superlative: {word}" for word in CONTRASTS["superlative"]} | {
    "share of the whole: maximum",
    "share of the whole: minimum",
}
# What a label says of a measure that is one all the same: "Length overall", "Exact height".
WHOLLY = frozenset(
    "overall whole full complete exact official approximate approx reported confirmed actual".split()
)
# Counts of those who came to harm, whoever they were.
HARMED = frozenset({"deaths", "injure", "die"})
# Verbs of going: the depth that a boat dived to is not the depth it was built for.
GOING = frozenset(stem(word) for word in "go dive descend plunge fly sail drive".split())
# "Spent on chips", "the cost of chips", "received a contract": what the money went into, or came by, is no second measure.
WHOLE_SUMS = {"cost", "contract"}
# Between the two numbers of a share: "one in eight adults", "3 out of 5 firms".
OUT_OF = frozenset({"in", "of"})
# A name with a digit in it, between a count and its noun: "2,048 Nvidia H800 GPUs".
MODEL = re.compile(r"(?<=[ \n])(?=\w*[A-Za-z])(?=\w*\d)[A-Z][\w-]*")
# Words before a counted noun that do not say which of its kind are counted.
NO_KIND = NUMBER_WORDS | SMALL_WORDS
CAPACITY = "capacity"
# Behind a counted noun: "visitors per year".
# Measures in money, of which a percentage can but tell the change.
IN_MONEY = frozenset({"share price", "price"})
RATES = frozenset({"per", "a", "an", "each", "every"})
# What every figure of a measure is, so that saying it limits nothing; a crew is whoever is carried and no passenger.
SAID_BY_MEASURE = {
    CAPACITY: frozenset({"reality: possible", "kind: crew"}),
    "net worth": frozenset({"accounting: net"}),
}
# Ships and houses are owned or rented; of a sum "owned" says nothing ("owned $5 million in bonds", "owns up to a loss").
OWNERSHIP, OWNED_KINDS = "ownership: ", frozenset({"count", "bare", "ratio"})
# Words before a capacity that say no more than that it is one.
WHOLE_CAPACITY = frozenset("total full maximum overall whole official current seating".split())


def read_measure(parsed: Parsed, number: int, position: int, value: Value, subject_key: str) -> Measure:
    """The measure of the value at token `position`, stated in segment `number`."""
    first, last = reach_of(parsed.tokens, parsed.segments[number], position)
    own = frozenset(tokens_of(parsed, subject_key))
    site = Site(parsed, number, position, first, last, kind_of(value), own)
    noun = find_noun(site)
    verb = find_verb(site, linked=noun is not None and is_linked(site, noun))
    if verb is not None and verb.position < position and is_attributive(parsed.tokens, position):
        verb = None
    concepts = governed_concept(site, value) or _known_concepts(site, noun, verb)
    if concepts <= IN_MONEY and site.kind in ("percent", "points"):
        concepts |= _change_told(value)  # "Its shares lost 38%": no price is a share of something.
    if concepts == {"travel"} and (is_from(site) or property_of_unit(site, value)):
        # "Travelled 40 miles from the coast" tells how far away it was, "at 8 knots" how fast, and neither the whole way.
        concepts = set()
    concepts = concepts or worth_concept(site) or property_of_unit(site, value)
    told = dimension_told(site) if not concepts and site.kind == "physical" else set()
    concepts |= told
    side = side_of(parsed.tokens, position) if site.kind == "physical" and not concepts & DIMENSIONS else None
    if side is not None:
        concepts = {f"side {side[0]} of {side[1]}"}
    labelled = "" if concepts else labelled_concept(site)
    concepts = {labelled} if labelled else _with_unnamed(site, concepts)
    concepts = (
        set(befallen(site, value) or harmed(site, value))
        or lasting_concept(site)
        or with_substance(site, concepts)
    )
    concepts |= taken_post(site)
    concepts |= own_concept(site, value, verb, concepts)
    if site.kind == "date" and verb is not None and is_of_trading(site, verb):
        concepts -= {"open", "close"}  # "Closed at $32 on Friday" is no closure.
    asked = asked_price(site, concepts)
    concepts = concepts - {"pay"} | asked if asked else concepts
    concepts |= _marks(site) | ({MOMENTARY} if is_momentary(site, concepts) else set())
    qualifiers = _qualifiers(site, value, noun, verb, concepts)
    if told:
        # "At 8,849 m, the highest mountain": the superlative says of what the figure is the height.
        qualifiers -= OF_SUPERLATIVES
    if not labelled:
        qualifiers.update(_label_qualifiers(site))
    label = label_of_measure(site, verb, frozenset(concepts))
    return Measure(
        label, frozenset(concepts), frozenset(qualifiers), content_of(site), _is_of_whole(site), near_of(site)
    )


def _is_of_whole(site: Site) -> bool:
    """Whether a ratio is a share of what is named behind it: "half of the firms", "one in eight adults"."""
    behind = site.position + 1
    if site.kind != "ratio" or behind >= site.last:
        return False
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


def _qualifiers(site: Site, value: Value, noun: Hit | None, verb: Hit | None, concepts: set[str]) -> set[str]:
    """By what the measure differs from others of its classes; what a label says besides is not among it."""
    tokens, first, last, position = site.tokens, site.first, site.last, site.position
    qualifiers = set(find_contrasts(tokens, first, last, site.own))
    if site.kind in TRADED and all(s.verb is None for s in site.parsed.segments[: site.number]):
        # "At one point on 3 May, its shares were down 40%" tells in front what sort of figure it is.
        fronted = find_contrasts(tokens, 0, site.segment.first, ())
        qualifiers.update(mark for mark in fronted if mark.startswith(WHEN_TRADED))
    if isinstance(value, Quantity):
        words = tokens[position].text
        qualifiers.update(_inner_qualifiers(words, site.kind))
        qualifiers.update(f"model: {model.lower()}" for model in MODEL.findall(words))
    if noun is not None and noun.name.startswith(OWN):
        qualifiers.update(find_sides(tokens, first, last, noun.position))
    qualifiers.update(_tense(site))
    if (
        site.kind == "physical"
        and any(token.stem in GOING for token in tokens[first:position])
        and not _is_told_long(tokens, position)
    ):
        qualifiers.add("reach: gone")
    if verb is not None and is_raised_to(site, verb):
        qualifiers.add("level: reached")
    if noun is not None and noun.name == CAPACITY:
        qualifiers.update(_of_what(site, noun))
    if AGE in concepts and AT_DEATH not in concepts and is_at_event(site):
        qualifiers.add(AT_EVENT)
    if MOMENTARY in concepts:
        qualifiers.add("reach: gone")
    if is_time_to_build(site):
        qualifiers.add("purpose: build")
    if site.kind not in OWNED_KINDS:
        qualifiers = {q for q in qualifiers if not q.startswith(OWNERSHIP)}
    for concept, said in SAID_BY_MEASURE.items():
        qualifiers -= said if concept in concepts else frozenset()
    return qualifiers


def _is_told_long(tokens: Sequence[Token], position: int) -> bool:
    """Whether an adjective behind a length says that a thing is so long, whatever goes somewhere in the sentence."""
    return any(token.lower in DIMENSION_OF_ADJECTIVE for token in tokens[position + 1 : position + 2])


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


def _change_told(value: Value) -> set[str]:
    """The change that the words of the value tell without a verb: "closed 14.7% lower"."""
    direction = value.direction if isinstance(value, Quantity) else None
    return {"up": {"rise"}, "down": {"fall"}}.get(direction or "", set())


def _of_what(site: Site, noun: Hit) -> Iterator[str]:
    """What a capacity is one of: "a towing capacity", "a cargo bed capacity", "a seating capacity"."""
    at = noun.position - 1
    token = site.tokens[at] if at >= site.segment.first else None
    plain = token is not None and token.kind is TokenKind.WORD and token.lower not in SMALL_WORDS
    if token is not None and plain and not token.named and token.lower not in WHOLE_CAPACITY:
        yield f"kind: {token.stem}"


def _tense(site: Site) -> Iterator[str]:
    """The tense in which a state is told: "had 120 employees", "has 120 employees"."""
    for token in reversed(site.tokens[site.segment.first : min(site.position, site.segment.last)]):
        if token.lower in PAST_STATES:
            yield "tense: past"
            return
        if token.lower in PRESENT_STATES:
            yield "tense: present"
            return


def _inner_qualifiers(words: str, kind: str) -> Iterator[str]:
    """What a value says of itself: "$2 per million input tokens", "30 billion active parameters", "40 new branches"."""
    inner = words_within(words)
    if kind != "ratio":  # "A third" is no third of several.
        times = {i for i in range(1, len(inner)) if inner[i - 1].lower in RATES}  # "Metres per second"
        yield from find_contrasts(inner, 0, len(inner), times)
    if kind == "count":
        for token in _before_head(inner):
            plain = token.kind is TokenKind.WORD and token.lower not in NO_KIND
            if plain and not token.capitalised and len(token.lower) > 1:
                yield f"kind: {token.stem}"


def _before_head(inner: Sequence[Token]) -> Sequence[Token]:
    """The words of a count before what is counted: of "7 million summer visitors per year" those before "visitors"."""
    rate = next((i for i, token in enumerate(inner) if token.lower in RATES), len(inner))
    return inner[: max(rate - 1, 0)]


def _label_qualifiers(site: Site) -> Iterator[str]:
    """What a label says besides its measure: "Highest elevation: 4,300 m", "Academic staff: 2,080"."""
    if site.segment.verb is not None:
        return  # "Tallest of all: Mount Sorrel rises to 2,750 m" has a clause of its own.
    label = label_before(site.parsed, site.number)
    if event_of_label(label) is not None:
        return
    if is_labelled_behind(site):
        yield from _part_measured(site)
    yield from find_contrasts(label, 0, len(label), ())
    if site.parsed.read.crossed or verb_of_label(label) is not None:
        return  # The heads of row and column limit a cell, and a clause says whom it counts.
    for token in label:
        plain = token.kind is TokenKind.WORD and not token.named and token.lower not in SMALL_WORDS
        if plain and token.stem not in NO_THINGS and token.lower not in WHOLLY:
            yield f"kind: {token.stem}"


def _part_measured(site: Site) -> Iterator[str]:
    """What a label behind its value says the figure is of, where that is not the subject: "52: height of its funnels"."""
    tokens, first = site.tokens, site.segment.first
    of = next((i for i in range(first, site.segment.last) if tokens[i].lower == "of"), None)
    if of is None or counts_behind(tokens[first:]):
        return
    stop = phrase_end(tokens, of + 1, site.segment.last)
    phrase = range(of + 1, stop)
    described = (
        stop > of + 1 and tokens[of + 1].lower in ("the", "this") and tokens[stop - 1].lower in DESCRIPTIONS
    )
    if not described and not any(i in site.own or tokens[i].named for i in phrase):
        for i in phrase:
            if tokens[i].kind is TokenKind.WORD and tokens[i].lower not in SMALL_WORDS:
                yield f"kind: {tokens[i].stem}"


def _is_figure(token: Token) -> bool:
    return token.value is not None and token.value.kind == "quantity"
