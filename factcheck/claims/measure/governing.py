"""The verb that governs a value: what it says happens to the value's subject, and of which class that is.

It stands before the value, behind it, or in the clause that the segment hangs on. Other values in the segment bound the
search.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.reading.labels import event_of_label, label_before, verb_of_label
from factcheck.claims.reading.parsed import is_apposed, resumes
from factcheck.claims.reading.site import Site, before_hedges, preposition_before
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.those_counted import THEY, is_of_them, who_they_were
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import Hit, find_verbs
from factcheck.lexicon.grammar import AUXILIARIES, NEGATIONS, PREPOSITIONS
from factcheck.lexicon.measures import UNIT_OF_MEASURE
from factcheck.lexicon.occurrence import CHANGING
from factcheck.lexicon.people import KIN
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# Verbs that mean a loss of value before an amount, and a fall before a percentage; who climbs by a percentage rises.
FALLS_BY_SHARE = {"lose": "fall", "ascend": "rise"}
# Making something "for" an amount states what it cost.
MADE_FOR = frozenset({"build", "train", "make"})
OWING = "owe"
# "Picked up Calder for $3 million" buys it; "picked up $3 million" does not.
PICKED, PAID_FOR = "pick up", "for"
# Deals that are made at a price, and what sets a sum apart as what another is meant for.
TRADED = frozenset({"buy", "sell", "issue"})
FOR = frozenset({"for", "towards", "toward"})
PRICE_PREPOSITIONS = frozenset({"for", "with", "at"})
# Segments that take the verb of the one they hang on; "which" and "while" open statements of their own.
INHERITING = frozenset({Opening.PLAIN, Opening.COORDINATE, Opening.PREPOSITION, Opening.BRACKET})
# With these a clause goes on behind an aside to its figure: "fell, after a bad day, by 4%".
BEHIND_ASIDES = frozenset({"for", "by", "at"})
# What opens an aside on a part of those counted, and how the clause may go on behind it.
AMONG_THEM = frozenset({("among", "them"), ("among", "whom"), ("among", "these")})
PRONOUNS_OF_PARTS = THEY - {"which"}
RESUMING = frozenset({Opening.PLAIN, Opening.PASSIVE})
# Words before a count that say no more than that there are so many.
HAVING = frozenset("with of across in".split())
HAVING_STEMS = frozenset(
    stem(word)
    for word in "have own run operate comprise contain boast total number be consist compose feature count".split()
)
# Verbs that count people.
# The past of "wind", which is spelled like the verb of harm.
WOUND = "wound"
OF_PERSONS = frozenset({"employ", "hire", "dismiss", "die", "survive", "injure"})
# Nouns of a figure that say nothing of what it measures.
SUMS = frozenset("total sum average maximum minimum record combined".split())
# Verbs of having; what stands before them governs no value behind them.
STATES = frozenset("had has have held holds owned owns".split())


def find_verb(site: Site, *, linked: bool) -> Hit | None:
    """The verb that governs the value: nearest before it, else behind it, else that of the clause it hangs on.

    Where a noun already names the measure (`linked`), only a verb before the value adds to it. The words of an
    interval ("two days later") count only right behind the value.
    """
    tokens, position, kind = site.tokens, site.position, site.kind
    counted = verb_of_label(label_before(site.parsed, site.number))
    if counted is not None:
        return next(iter(find_verbs(tokens, counted, counted + 1, kind)), None)
    after = find_verbs(tokens, position + 1, min(position + 2, site.last), kind)
    if after and after[0].name == "interval":
        return after[0]
    before = _verbs(site, site.first, position)
    if is_of_them(tokens, position):
        return _inherited_verb(site) if who_they_were(tokens, position) else _verb_of_some(site)
    if before:
        return None if _has_other_verb(tokens, before[-1].position + 1, position) else before[-1]
    if linked:
        return _befalling(site)
    behind = _verbs(site, max(position + 1, site.first), site.last)
    wider = _verbs(site, site.segment.first, position)
    if wider and not behind:
        return None if _is_purpose(site, wider[-1].position) or _has_own_noun(site) else wider[-1]
    if behind:
        return behind[0]
    if has_own_verb(tokens, site.segment) or _is_subject_of_state(site):
        return None
    return _inherited_verb(site) or _verb_behind_part(site)


def _has_own_noun(site: Site) -> bool:
    """Whether a noun behind a preposition has the value by "of": "lost $4 million on income of $90 million" loses no more."""
    tokens, at = site.tokens, before_hedges(site.tokens, site.position, site.segment.first)
    if at - 2 < site.segment.first or tokens[at].lower != "of" or tokens[at - 2].lower not in PREPOSITIONS:
        return False
    noun = tokens[at - 1]
    return noun.kind is TokenKind.WORD and noun.lower not in SUMS and tokens[at - 2].lower != "of"


def _verb_behind_part(site: Site) -> Hit | None:
    """The verb of a count whose clause goes on behind how many of them were what: "27 people, eight of them children, were killed"."""
    segments, tokens = site.parsed.segments, site.tokens
    if site.kind != "count" or site.segment.verb is not None or site.number + 2 >= len(segments):
        return None
    aside, rest = segments[site.number + 1], segments[site.number + 2]
    told = tokens[aside.first : min(aside.first + 4, aside.last)]
    words = [token.lower for token in told]
    named = words[:1] == ["including"] or tuple(words[:2]) in AMONG_THEM
    if not named and ("of" not in words or PRONOUNS_OF_PARTS.isdisjoint(words)):
        return None
    others = any(token.value is not None for token in tokens[site.position + 1 : site.segment.last])
    if others or rest.opening not in RESUMING:
        return None
    found = next(iter(_verbs(site, rest.first, rest.last)), None)
    lead = () if found is None else tokens[rest.first : found.position]
    # "Saw that nine were killed": the first verb is that of those counted.
    return found if all(token.lower in AUXILIARIES or token.lower.endswith("ly") for token in lead) else None


def _verb_of_some(site: Site) -> Hit | None:
    """The verb that tells what some of those did, behind their number, in the clause or the relative clause on it.

    None where that is denied: "eleven of them, who got no mail".
    """
    relative = min(site.number + 1, len(site.parsed.segments) - 1)
    last = site.parsed.segments[relative].last
    found = next(iter(_verbs(site, site.position + 1, last)), None)
    told = site.tokens[site.position : found.position + 2] if found is not None else ()
    return None if any(token.lower in NEGATIONS for token in told) else found


def _has_other_verb(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether another clause says what somebody has: "when Norvane took it over, it had $5 million"."""
    return any(token.lower in STATES and token.kind is TokenKind.WORD for token in tokens[first:last])


def _befalling(site: Site) -> Hit | None:
    """The change that befalls the value's own phrase: "$42 billion in deposits had left the bank"."""
    lead = site.tokens[site.segment.first : site.position]
    if any(token.named for token in lead) or verbs_before(site.tokens, site.segment.first, site.position):
        return None
    behind = [
        hit
        for hit in _verbs(site, site.position + 1, site.last)
        if hit.name in CHANGING and "to" not in (site.tokens[hit.position - k].lower for k in (1, 2))
    ]
    return behind[0] if behind else None


def _verbs(site: Site, first: int, last: int) -> list[Hit]:
    hits = find_verbs(site.tokens, first, last, site.kind)
    return [hit for hit in hits if hit.name != "interval" and has_dimension(site, hit)]


def has_dimension(site: Site, hit: Hit) -> bool:
    """Whether the value may be of the measure by its unit: an area is no length, and a length no weight."""
    value, unit = site.tokens[site.position].value, UNIT_OF_MEASURE.get(hit.name)
    if unit is None or site.kind != "physical" or not isinstance(value, Quantity):
        return True
    return dimension(unit) == dimension(value.unit)


def _inherited_verb(site: Site) -> Hit | None:
    """The verb of the clauses that the segment hangs on, the nearest first."""
    segments = site.parsed.segments
    if resumes(site.parsed, site.number):
        return None  # The clause it hangs on was interrupted before its verb; that of the aside is another's.
    hanging = site.segment
    for number in range(site.number - 1, -1, -1):
        earlier = segments[number]
        if number and _is_put_between(site.tokens, earlier, hanging):
            continue
        if hanging.opening not in INHERITING or is_apposed(site.tokens, hanging):
            return None
        found = _verbs(site, earlier.first, earlier.last)
        if earlier.last <= site.parsed.read.heads:
            # The head of a table's row or column: "Opened" is a verb, "Falls" a noun.
            found = [hit for hit in found if not site.tokens[hit.position].lower.endswith("s")]
        if found:
            return None if _is_purpose(site, found[-1].position) else found[-1]
        if has_own_verb(site.tokens, earlier):
            return None
        hanging = earlier
    return None


def _is_put_between(tokens: Sequence[Token], aside: Segment, hanging: Segment) -> bool:
    """Whether an aside between commas parts a verb from its figure: "bought Calder, a mill, for $3 million"."""
    commas = tokens[aside.first - 1].text == tokens[hanging.first - 1].text == ","
    if not commas or tokens[hanging.first].lower not in BEHIND_ASIDES:
        return False
    if any(token.value is not None for token in tokens[aside.first : aside.last]):
        return False
    told = aside.verb is not None and tokens[aside.verb].lower not in PREPOSITIONS
    return aside.opening is Opening.RELATIVE or not told


def _is_purpose(site: Site, verb: int) -> bool:
    """Whether the verb has its sum already, and this is what it is for: "raised $7 million for its $40 million mill"."""
    before = [
        i for i in range(verb, site.position) if (v := site.tokens[i].value) and kind_of(v) == site.kind
    ]
    return bool(before) and any(token.lower in FOR for token in site.tokens[before[-1] : site.position])


def _is_subject_of_state(site: Site) -> bool:
    """Whether the value is the subject of a copula: "300 people died, and 200 bodies are still there"."""
    verb = site.segment.verb
    return (
        verb is not None and site.position < verb and site.tokens[verb].lower in ("is", "are", "was", "were")
    )


def has_own_verb(tokens: Sequence[Token], segment: Segment) -> bool:
    """Whether a verb stands in the segment itself."""
    return segment.verb is not None and tokens[segment.verb].lower not in AUXILIARIES


def _says_where(site: Site, verb: Hit) -> bool:
    """Whether a count behind the verb only says in how many places or times: a preposition stands right before it."""
    before = before_hedges(site.tokens, site.position, verb.position)
    return before > verb.position and site.tokens[before].lower in ("in", "across", "at", "during", "within")


def _has_object(site: Site, position: int) -> bool:
    """Whether the verb before token `position` is done to another thing than the subject."""
    if position >= site.segment.last or position in site.own:
        return False
    token = site.tokens[position]
    if any(behind.lower in DOORS for behind in site.tokens[position + 1 : position + 2]):
        return False  # "The hotel opened its doors"
    return isinstance(token.value, Quantity) or token.lower in ("its", "their", "a", "an", "some", "several")


def is_raised_to(site: Site, verb: Hit) -> bool:
    """Whether a sum is the level that something was raised to: "raised the stake to $7 million" collects no money."""
    return verb.name == "raise" and site.kind == "money" and preposition_before(site, verb.position) == "to"


def _is_each(site: Site) -> bool:
    """Whether a sum is the price of one piece: "at $22", "$22 a share"."""
    value = site.tokens[site.position].value
    rate = isinstance(value, Quantity) and " per " in value.unit
    return rate or (site.position > 0 and site.tokens[site.position - 1].lower == "at")


def concept_of(site: Site, verb: Hit) -> str:
    """The class that the verb states of such a value, "" for none."""
    if verb.name in ("fall", "rise") and preposition_before(site, verb.position) == "to":
        return ""  # "Fell to 6%" states the level that was reached, and no change.
    if site.kind in ("percent", "points"):
        return FALLS_BY_SHARE.get(verb.name, verb.name)
    if is_raised_to(site, verb) or (verb.name == OWING and _is_owed_to_one(site, verb)):
        return ""
    if site.kind == "money" and verb.name in TRADED and _is_each(site):
        return "price"  # "Bought shares at $22" tells what each cost.
    if site.kind == "money" and verb.name == "take":
        taking = site.tokens[verb.position].lower == TAKING
        return "cost" if taking or _is_taken_to_do(site) else "take in"
    if site.kind == "money" and verb.name in MADE_FOR:
        # "Built for $6 million" states a cost; "made an announcement of $5" says nothing of the amount.
        return "cost" if preposition_before(site, verb.position) in PRICE_PREPOSITIONS else ""
    if verb.name == PICKED:
        return "buy" if preposition_before(site, verb.position) == PAID_FOR else ""
    if site.tokens[verb.position].lower == WOUND and _is_up_or_down(site, verb.position + 1):
        return ""  # "Wound up 30 firms" hurts nobody.
    if verb.name in OF_PERSONS and site.kind == "count" and _says_where(site, verb):
        return ""  # "Employs 412 people in 3 towns", "killed 12 people in 2 attacks"
    done = verb.name in ("open", "close") and site.kind == "date"
    if done and (_has_object(site, verb.position + 1) or is_of_trading(site, verb)):
        return ""  # "In 2019 it closed 40 branches" is not the end of the bank, nor is "closed at $32".
    if verb.name == "die" and site.kind == "date" and _is_one_who_dies(site, verb):
        return "death"  # One who died; of a place where people died there may be many dates.
    return verb.name


def _is_up_or_down(site: Site, position: int) -> bool:
    return position < len(site.tokens) and site.tokens[position].lower in ("up", "down")


def _is_taken_to_do(site: Site) -> bool:
    """Whether a sum is what it took to do something: "took $5 million to build", "took four years and $5 million"."""
    behind = site.tokens[site.position + 1 : site.position + 1 + MOST_OF_A_SUM]
    spent = [token.lower for token in behind].count("to") > 0
    return spent or any(
        kind_of(t.value) == "duration"
        for t in (*behind, *site.tokens[site.first : site.position])
        if t.value is not None
    )


def _is_owed_to_one(site: Site, verb: Hit) -> bool:
    """Whether a debt is that to one creditor of several: "owes Calder Bank $4 million", "owes $4 million to Calder Bank"."""
    tokens, behind = site.tokens, site.position + 1
    to_one = behind + 1 < len(tokens) and tokens[behind].lower == "to" and tokens[behind + 1].named
    return to_one or any(token.named for token in tokens[verb.position + 1 : site.position])


def is_of_trading(site: Site, verb: Hit) -> bool:
    """Whether a verb tells at what a share opened or closed: "to close at $32", "closed 4% lower"."""
    behind = site.tokens[verb.position + 1 : verb.position + 3]
    words = [token.lower for token in behind]
    at_price = len(behind) == 2 and words[0] == "at" and isinstance(behind[1].value, Quantity)
    return at_price or any(word in TRADING for word in words)


# How many words behind a sum may tell what it was taken for: "took $5 million and four years to build".
MOST_OF_A_SUM = 5
TAKING = "taking"
# What opens and closes with the house.
DOORS = frozenset({"doors", "gates"})
# How trading ends on a day.
TRADING = frozenset("up down higher lower flat unchanged".split())


def _is_one_who_dies(site: Site, verb: Hit) -> bool:
    """Whether it is the subject itself that dies, or a relative of somebody: "Brandt's mother, a teacher, died".

    The label of a date is of one who dies too: "Died: 5 May 1901".
    """
    if event_of_label(label_before(site.parsed, site.number)) is site.tokens[verb.position]:
        return True
    if site.own & set(range(verb.position - 3, verb.position)):
        return True
    before = site.tokens[site.segment.first : verb.position]
    if any(token.lower in KIN for token in before):
        return True
    told = site.tokens[: site.segment.first]
    return not before and resumes(site.parsed, site.number) and any(token.lower in KIN for token in told)
