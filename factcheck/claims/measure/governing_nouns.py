"""The noun that names the property of a value.

It is looked for in the value's own phrase, in "of ..." behind it, and before it. Other values in the segment bound the
search.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.measure.ages import age_stated
from factcheck.claims.measure.governing import HAVING_STEMS, has_dimension, has_own_verb
from factcheck.claims.reading.labels import label_before
from factcheck.claims.reading.parsed import is_aside, resumes
from factcheck.claims.reading.site import Site, before_hedges, phrase_end
from factcheck.claims.reading.sizes import DIMENSION_OF_ADJECTIVE, adjective_behind, is_across
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind, words_within
from factcheck.claims.words.vocabulary import Hit, find_nouns, own_concept_of
from factcheck.lexicon.grammar import MEASURING_PREPOSITIONS
from factcheck.values.value import Quantity

# Words that tie a value to the noun before it: "a loss of $1.8 billion", "assets worth $110 billion".
LINKS = frozenset(["of", "at", "is", "was", "were", "worth", "totalling", "totaling", "estimated", "valued"])
# What ties a noun to the figure behind it, and how many words of the figure's phrase it may stand before.
OF_FIGURE, MOST_HEDGES = frozenset({"of", "at", "worth", "totalling", "totaling"}), 3
WORTH = frozenset({"worth", "valued", "totalling", "totaling"})
LINK_REACH = 4
# Measures that a count states only of whom it belongs to.
OF_ITS_OWN = frozenset({"headcount", "population"})
# Nouns by which the dead are counted, where no other one follows.
OF_DEATHS = frozenset({"toll", "death"})
OWNING = frozenset("with of to its their his her our has have had the".split())
SAVING = frozenset({stem("save"), stem("saving")})
EMPLOYING = frozenset(stem(word) for word in "employ hire dismiss fire recruit staff".split())


def find_noun(site: Site) -> Hit | None:
    """The noun that names the property that the value states, or None.

    An age and a count name it themselves; else it stands in the value's own phrase, in "of ..." behind it, or
    nearest before it.
    """
    own = age_stated(site) or _counted(site) or _dimension(site)
    if own is not None:
        return own
    behind_from = max(site.position + 1, site.first)
    if behind_from >= site.last and (past := _past_bracket(site)) is not None:
        # "$8.1 billion (£6.7 billion) in deposits": the bracket interrupts the phrase, on either side of it.
        return past
    behind = [h for h in _nouns(site, behind_from, site.last) if h.position not in site.own]
    phrase_stop = phrase_end(site.tokens, behind_from, site.last)
    direct = [hit for hit in behind if hit.position < phrase_stop]
    if direct:
        return direct[-1]
    if phrase_stop < site.last and site.tokens[phrase_stop].lower in MEASURING_PREPOSITIONS:
        stop = phrase_end(site.tokens, phrase_stop + 1, site.last)
        linked = [
            hit for hit in behind if phrase_stop < hit.position < stop and not _has_own_figure(site, hit)
        ]
        if linked and not _is_saved_on(site, phrase_stop):
            return linked[-1]
    before = _nouns(site, site.first, max(site.position, site.first))
    nearest = next((hit for hit in reversed(before) if hit.position not in site.own), None)
    return nearest or _labelled(site) or _worth(site) or _resumed(site)


def _is_saved_on(site: Site, preposition: int) -> bool:
    """Whether a sum was saved on what stands behind "on", whose own size it is not: "saved £3 million on the budget"."""
    tokens = site.tokens
    return tokens[preposition].lower == "on" and any(
        token.stem in SAVING for token in tokens[site.first : site.position]
    )


def _has_own_figure(site: Site, noun: Hit) -> bool:
    """Whether a noun behind the value has a figure of its own: "a loss of $34 million on revenue of $1.1 billion"."""
    tokens, at = site.tokens, noun.position + 1
    if at >= len(tokens) or tokens[at].lower not in OF_FIGURE:
        return False
    figures = (token.value for token in tokens[at + 1 : at + 1 + MOST_HEDGES] if token.value is not None)
    return any(kind_of(value) == site.kind for value in figures)


def _nouns(site: Site, first: int, last: int) -> list[Hit]:
    """The nouns of measures that may be the value's: an area is no length, though "in the northern area" stands before it."""
    return [hit for hit in find_nouns(site.tokens, first, last, site.kind) if has_dimension(site, hit)]


def _dimension(site: Site) -> Hit | None:
    """The dimension that is joined to a length: "a 400-metre-long ship", "6.5 m across"."""
    if site.kind != "physical":
        return None
    adjective = adjective_behind(site.tokens, site.position)
    if adjective is not None:
        return Hit(adjective, DIMENSION_OF_ADJECTIVE[site.tokens[adjective].lower])
    return Hit(site.position, "width") if is_across(site.tokens, site.position) else None


def _worth(site: Site) -> Hit | None:
    """The noun that a sum is put behind: "the deposits, worth £6.7bn, of 3,000 customers"."""
    first = site.segment.first
    if not site.number or site.tokens[first].lower not in WORTH or first < 2:
        return None
    hits = _nouns(site, first - 2, first - 1)
    return hits[-1] if hits else None


def _labelled(site: Site) -> Hit | None:
    """The noun of a label: "Employees: 350", "Height: 29,028 feet"."""
    label = label_before(site.parsed, site.number)
    hits = find_nouns(label, 0, len(label), site.kind)
    return hits[-1] if hits else None


def _resumed(site: Site) -> Hit | None:
    """The noun of a clause that goes on after an aside: "its profit, down 3% on the year, was $8 million"."""
    if has_own_verb(site.tokens, site.segment) or not resumes(site.parsed, site.number):
        return None
    for number in range(site.number - 1, -1, -1):
        earlier = site.parsed.segments[number]
        if number and is_aside(site.parsed, earlier):
            continue
        hits = _nouns(site, earlier.first, earlier.last)
        if hits or earlier.verb is not None:
            return hits[-1] if hits else None
    return None


def _past_bracket(site: Site) -> Hit | None:
    """The noun behind the bracket that the value stands in or before: "$8.1 billion (£6.7 billion) in deposits"."""
    tokens, position = site.tokens, site.position + 1
    if position < len(tokens) and tokens[position].text == "(":
        position = next((i for i in range(position, len(tokens)) if tokens[i].text == ")"), len(tokens))
    if position + 1 >= len(tokens) or tokens[position].text != ")":
        return None
    first = position + 1
    if tokens[first].lower in MEASURING_PREPOSITIONS or tokens[first].lower == "above":
        first += tokens[first].lower != "above"
    found = _nouns(site, first, max(first, phrase_end(tokens, first + 1, len(tokens))))
    return found[-1] if found else None


def _counted(site: Site) -> Hit | None:
    """The measure that a count states by what it counts: "100 employees"."""
    if site.kind != "count":
        return None
    own = site.tokens[site.position].measure
    if own is not None and site.kind in own[0].kinds:
        return Hit(site.position, own_concept_of(own[0]))
    token = site.tokens[site.position]
    unit = token.value.unit if token.text.isdigit() and isinstance(token.value, Quantity) else ""
    inner = words_within(
        unit or token.text
    )  # "300 and 500 employees": what is counted stands behind the last.
    hits = [
        hit
        for hit in find_nouns(inner, 0, len(inner), site.kind)
        if (hit.name not in OF_ITS_OWN or _belongs_to_subject(site))
        and not _only_qualifies(inner, hit.position)
    ]
    return Hit(site.position, hits[-1].name) if hits else None


def _only_qualifies(inner: Sequence[Token], position: int) -> bool:
    """Whether a noun only says which things are counted: "20 toll houses" are no toll, nor "20 death certificates" deaths."""
    following = inner[position + 1].lower if position + 1 < len(inner) else ""
    return inner[position].lower in OF_DEATHS and following not in ("", *OF_DEATHS)


def _belongs_to_subject(site: Site) -> bool:
    """Whether the count is one of the subject's own: "has 100 employees", "its 100 employees", not "100 workers struck"."""
    tokens = site.tokens
    before = before_hedges(tokens, site.position, site.first - 1)
    if before < 0 or tokens[before].kind in (TokenKind.POSSESSIVE, TokenKind.MARK):
        return before >= 0
    token = tokens[before]
    owned = token.lower in OWNING or token.stem in HAVING_STEMS or token.stem in EMPLOYING
    return owned or (
        before >= site.first and any(t.stem in EMPLOYING for t in tokens[site.first : before + 1])
    )


def is_linked(site: Site, noun: Hit) -> bool:
    """Whether the noun is tied to the value: it stands in its phrase, or before "of", "was", "worth"."""
    if noun.position >= site.position:
        return True
    between = site.tokens[noun.position + 1 : site.position]
    return len(between) < LINK_REACH and any(token.lower in LINKS for token in between)
