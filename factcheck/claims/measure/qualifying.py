"""By what a measure differs from others of its class: what it is counted of, of what kind, in which tense, of which year.

Each qualifier is a side of a contrast of the lexicon ("total", "input"), or what the text says of the figure itself: the model of
what is counted, the words of a label besides its measure, the year before a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.measure.ages import AGE, AT_DEATH, AT_EVENT, is_at_event
from factcheck.claims.measure.governed import MOMENTARY, is_time_to_build
from factcheck.claims.measure.governing import is_raised_to
from factcheck.claims.measure.unnamed_measures import is_labelled_behind
from factcheck.claims.reading.labels import counted_noun, event_of_label, label_before, verb_of_label
from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.reading.site import Site, phrase_end
from factcheck.claims.reading.sizes import DIMENSION_OF_ADJECTIVE
from factcheck.claims.words.contrasts import find_contrasts
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.inverted import counts_behind
from factcheck.claims.words.own_measures import find_sides
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind, words_within
from factcheck.claims.words.vocabulary import NO_THINGS, OWN, Hit
from factcheck.lexicon.grammar import COORDINATORS, DESCRIPTIONS, DETERMINERS
from factcheck.values.value import Quantity, Value

WHERE = "where: "
PAST_STATES = frozenset({"had", "was", "were"})
PRESENT_STATES = frozenset({"has", "have", "is", "are"})
# What a label says of a measure that is one all the same: "Length overall", "Exact height".
WHOLLY = frozenset(
    "overall whole full complete exact official approximate approx reported confirmed actual".split()
)
# What is told of the time of trading, and of what.
WHEN_TRADED, TRADED = "trading time: ", frozenset({"percent", "points", "money"})
# Verbs of going: the depth that a boat dived to is not the depth it was built for.
GOING = frozenset(stem(word) for word in "go dive descend plunge fly sail drive".split())
# A name with a digit in it, between a count and its noun: "2,048 Nvidia H800 GPUs".
MODEL = re.compile(r"(?<=[ \n])(?=\w*[A-Za-z])(?=\w*\d)[A-Z][\w-]*")
# A figure that is part of an adjective: "175-room", "24-storey".
ATTRIBUTIVE = re.compile(r"[\w.,]-[a-z]+$")
# A year before a name, which says which of several has the name.
EDITION = re.compile(r"(?:18|19|20)\d\d")
# Words before a counted noun that do not say which of its kind are counted.
NO_KIND = NUMBER_WORDS | SMALL_WORDS
CAPACITY = "capacity"
# Behind a counted noun: "visitors per year".
RATES = frozenset({"per", "a", "an", "each", "every"})
# What every figure of a measure is, so that saying it limits nothing; a crew is whoever is carried and no passenger.
SAID_BY_MEASURE = {
    CAPACITY: frozenset({"reality: possible", "kind: crew", "kind: passenger", "kind: seat"}),
    "power": frozenset({"flow of tokens: output"}),
    "net worth": frozenset({"accounting: net"}),
    "first ascent": frozenset({"generation: first"}),
    "tune in": frozenset({"stage: final"}),
    AGE: frozenset({"superlative: youngest", "superlative: oldest"}),
}
# Ships and houses are owned or rented; of a sum "owned" says nothing ("owned $5 million in bonds", "owns up to a loss").
OWNERSHIP, OWNED_KINDS = "ownership: ", frozenset({"count", "bare", "ratio"})
# Words before a capacity that say no more than that it is one.
WHOLE_CAPACITY = frozenset("total full maximum overall whole official current seating".split())


def qualifiers_of(
    site: Site, value: Value, noun: Hit | None, verb: Hit | None, concepts: set[str]
) -> set[str]:
    """By what the measure differs from others of its classes; what a label says besides is not among it."""
    tokens, first, position = site.tokens, site.first, site.position
    last = _end_of_own_noun(site)
    qualifiers = set(find_contrasts(tokens, first, last, site.own))
    if site.kind in TRADED and all(s.verb is None for s in site.parsed.segments[: site.number]):
        # "At one point on 3 May, its shares were down 40%" tells in front what sort of figure it is.
        fronted = find_contrasts(tokens, 0, site.segment.first, ())
        qualifiers.update(mark for mark in fronted if mark.startswith(WHEN_TRADED))
    qualifiers |= _opening_place(site)
    if isinstance(value, Quantity):
        words = tokens[position].text
        qualifiers.update(_inner_qualifiers(words, site.kind))
        qualifiers.update(f"model: {model.lower()}" for model in MODEL.findall(words))
    if noun is not None and noun.name.startswith(OWN):
        qualifiers.update(find_sides(tokens, first, last, noun.position))
    qualifiers.update(_tense(site))
    qualifiers.update(_edition(site))
    if (
        site.kind == "physical"
        and any(token.stem in GOING for token in tokens[first:position])
        and not _is_told_long(tokens, position)
    ):
        qualifiers.add("reach: gone")
    if verb is not None and is_raised_to(site, verb):
        qualifiers.add("level: reached")
    if noun is not None and noun.name == CAPACITY and CAPACITY in concepts:
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


def _end_of_own_noun(site: Site) -> int:
    """Where the words end that may qualify a value: of one before its noun ("a 175-room hotel"), at the next thing of its row."""
    tokens, position = site.tokens, site.position
    if not ATTRIBUTIVE.search(tokens[position].text):
        return site.last
    for i in range(position + 2, min(site.last, len(tokens) - 1)):
        if tokens[i].lower in COORDINATORS and tokens[i + 1].lower in DETERMINERS:
            return i
    return site.last


def _opening_place(site: Site) -> set[str]:
    """Where it is so, by no name, in a phrase that opens the sentence: "In suburban homes, the Evening Lorne sold 96,000 copies"."""
    opening = site.parsed.phrase_in_front(site.segment)
    if opening is None:
        return set()
    return {
        side
        for side in find_contrasts(site.tokens, opening.first, opening.last, site.own)
        if side.startswith(WHERE)
    }


def _is_told_long(tokens: Sequence[Token], position: int) -> bool:
    """Whether an adjective behind a length says that a thing is so long, whatever goes somewhere in the sentence."""
    return any(token.lower in DIMENSION_OF_ADJECTIVE for token in tokens[position + 1 : position + 2])


def _of_what(site: Site, noun: Hit) -> Iterator[str]:
    """What a capacity is one of: "a towing capacity", "a cargo bed capacity", "a seating capacity"."""
    at = noun.position - 1
    token = site.tokens[at] if at >= site.segment.first else None
    plain = token is not None and token.kind is TokenKind.WORD and token.lower not in SMALL_WORDS
    if token is not None and plain and not token.named and token.lower not in WHOLE_CAPACITY:
        yield f"kind: {token.stem}"


def _edition(site: Site) -> Iterator[str]:
    """The year by which one of several is named, where it is no date of its own: "won the 2011 Lorne Marathon"."""
    tokens = site.tokens
    for i in range(site.segment.first, min(site.segment.last, len(tokens) - 1)):
        if tokens[i].kind is TokenKind.NUMERAL and EDITION.fullmatch(tokens[i].text) and tokens[i + 1].named:
            yield f"edition: {tokens[i].text}"


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
    if kind not in ("ratio", "rank"):  # "A third" is no third of several, and "third place" the value itself.
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


def qualifiers_of_label(site: Site) -> Iterator[str]:
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
    # The thing that is counted is what is measured, and limits it no further.
    counted = counted_noun(label) if site.kind in ("bare", "count") else None
    for token in label:
        if token is counted:
            continue
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
