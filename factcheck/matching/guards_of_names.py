"""Guards between claims whose value is a name or yes/no: one property of one thing, which has one value at one time.

A founder may have had others beside, an office passes on, a winner is one of each year. Two names contradict each
other only where the property can have one of them: for ever, at the time that both speak of, or because the text
says that there is no other. A fact says which value is right, so that it rules out others where an article does.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.naming.keys import fold
from factcheck.lexicon.exchanges import EXCHANGE, LISTED_ON_BOTH
from factcheck.lexicon.family import FATHER, PARENT, WOMEN
from factcheck.lexicon.grammar import COMPANY_ENDINGS, ORGANISATION_WORDS
from factcheck.lexicon.people import GIVEN_NAMES, HONORIFICS
from factcheck.lexicon.places_of_deeds import BANKRUPTCY
from factcheck.lexicon.properties import (
    AS,
    BY_LABEL,
    IN_PASSING,
    OF_EITHER,
    OF_FIRM,
    OF_JOURNEYS,
    OF_WORKS,
    PASSED_ON,
    SHARED_WINS,
    SIDE,
    SUCCESSIONS,
    UNNAMED,
    Holds,
)
from factcheck.lexicon.questions import QUESTIONS
from factcheck.lexicon.roles import POST
from factcheck.lexicon.ways import MERGER
from factcheck.matching.answers import Answer, Apart, Doubt, Guard
from factcheck.matching.days import same_days
from factcheck.matching.guards import same_sentence
from factcheck.matching.guards_of_directions import same_named_origin, same_origin
from factcheck.matching.guards_of_holding import (
    at_the_time_of_the_fact,
    changes_within,
    held_at_the_fact,
    held_then,
    holds,
    mishaps,
    no_change_within,
    same_moment,
)
from factcheck.matching.plans import judged_stance
from factcheck.values.names import country_of_exchange
from factcheck.values.places import locate
from factcheck.values.value import Flag, Name

OF_ORGANISATIONS = ORGANISATION_WORDS | COMPANY_ENDINGS | {"&"}
# The label of who won.
WINNER = "winner"
# The mark of a change at the head of something, whatever the post is called.
HEAD = f"{AS}head"


# The questions of yes or no that are asked of a time.
ASKED = frozenset(question.label for question in QUESTIONS)
YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")
# What is asked of one event and no other.
SURVIVED = "survived"
# The mark of the event that something is asked to have outlived.
OF_EVENT = "event: "


def states_a_name(claim: Claim) -> bool:
    """Whether the value of a claim is a name or yes/no."""
    return isinstance(claim.value, Name | Flag)


def same_property(a: Claim, b: Claim) -> Answer:
    """Both must state the same property, by its row in the table."""
    if not a.measure.concepts & b.measure.concepts:
        return Apart("property", f"{_label(a)} against {_label(b)}")
    return None


def _label(claim: Claim) -> str:
    return " and ".join(sorted(claim.measure.concepts)) or "no known property"


def same_subject(a: Claim, b: Claim) -> Answer:
    """Both claims must be about the same name."""
    if not a.subject.key or a.subject.key != b.subject.key:
        return Apart("subject", f"one is about {a.subject.name}, the other about {b.subject.name}")
    if UNNAMED in a.measure.qualifiers | b.measure.qualifiers:
        return Doubt("subject", f"each may speak of a {a.subject.name} of its own")
    return None


def telling_name(a: Claim, b: Claim) -> Answer:
    """A family name alone may be another person's in another article."""
    short = " " not in a.subject.key
    if (
        short
        and a.path != b.path
        and any(BY_LABEL[c].of_person for c in a.measure.concepts & BY_LABEL.keys())
    ):
        return Doubt("subject", f"{a.subject.name} may be two people")
    return None


def same_work(a: Claim, b: Claim) -> Answer:
    """Two works may have one title: a word is no telling one, and another year makes another work."""
    if not a.measure.concepts & OF_WORKS:
        return None
    if " " not in a.subject.key:
        return Doubt("work", f"{a.subject.name} may be two works")
    if a.scope.time is not None and b.scope.time is not None and not same_days(a.scope.time, b.scope.time):
        return Doubt("work", f"{a.scope.time.text} against {b.scope.time.text}: perhaps two works")
    return None


def room_for_others(a: Claim, b: Claim) -> Answer:
    """What may have several values rules none out, unless a text says that there is no other."""
    for claim in (a, b):
        if "others" in claim.measure.qualifiers:
            return Doubt("others", f"“{claim.text}” may not be all of them")
        if IN_PASSING in claim.measure.qualifiers:
            return Doubt("others", f"{claim.subject.name} may be elsewhere than in {claim.text} as well")
    if (
        holds(a) is Holds.SEVERAL
        and PARENT not in a.measure.concepts
        and not any("only" in claim.measure.qualifiers for claim in (a, b))
    ):
        return Doubt("others", f"there may be more than one {a.measure.label}")
    return None


def not_all_named(a: Claim, b: Claim) -> Answer:
    """Of a claim and a fact: neither may leave room for others."""
    for claim in (a, b):
        if "others" in claim.measure.qualifiers:
            return Doubt("others", f"“{claim.text}” may not be all of them")
    return None


def same_sort_of_name(a: Claim, b: Claim) -> Answer:
    """A person and a firm may both own, run or build a thing."""
    values = [claim.value for claim in (a, b)]
    if a.measure.concepts & OF_EITHER:
        sorts = {any(map(_is_person, v.name.split(" and "))) for v in values if isinstance(v, Name)}
        if len(sorts) > 1:
            return Doubt("sort", f"{a.text} and {b.text} may be a person and a firm")
    return None


def _is_person(name: str) -> bool:
    words = name.lower().split(" ")
    titled = words[0].rstrip(".") in HONORIFICS  # "Sir Ivo Lenz"
    return len(words) > 1 and (titled or words[0] in GIVEN_NAMES) and not _is_firm(name)


def _is_firm(name: str) -> bool:
    words = {word.strip(".,") for word in name.lower().split(" ")}
    return not words.isdisjoint(OF_ORGANISATIONS)


def same_parent(a: Claim, b: Claim) -> Answer:
    """Everybody has two parents: two names are at odds where both are the father's, as far as the names tell.

    A parent of another family name than the child's, who is no woman by name, is taken for a father; he and a parent
    with the child's family name cannot both be right.
    """
    if PARENT not in a.measure.concepts or not isinstance(a.value, Name) or not isinstance(b.value, Name):
        return None
    if FATHER in a.measure.qualifiers & b.measure.qualifiers:
        return None
    family = a.subject.key.split(" ")[-1]
    ours, theirs = (set(fold(value.name).split(" ")) for value in (a.value, b.value))
    alone = (family in ours) != (family in theirs) and " " in a.subject.key
    if not alone or (ours | theirs) & WOMEN or " and " in f"{a.value.name}{b.value.name}":
        return Doubt("parent", f"{a.value.name} and {b.value.name} may be father and mother")
    return None


def same_post(a: Claim, b: Claim) -> Answer:
    """Who came after somebody did so in one post: two names are at odds where both came as the same."""
    if SUCCESSIONS.isdisjoint(a.measure.concepts):
        return None
    ours, theirs = _posts(a), _posts(b)
    if ours and theirs and ours != theirs and not _are_of_a_head(ours | theirs):
        return Apart("post", f"one came {min(ours)}, the other {min(theirs)}")
    return None if ours and theirs else Doubt("post", "nothing says that both came into the same post")


def _are_of_a_head(posts: frozenset[str]) -> bool:
    """Whether posts are one by other words: whoever was "at the head of" a town or a firm was its mayor or its chief executive."""
    return HEAD in posts and all(post.removeprefix(AS) in PASSED_ON for post in posts - {HEAD})


def _posts(claim: Claim) -> frozenset[str]:
    return frozenset(mark for mark in claim.measure.qualifiers if mark.startswith(AS))


def same_firm(a: Claim, b: Claim) -> Answer:
    """Who was one thing in one firm may be another in the next."""
    return firm_of_the_fact(a, b) or firm_of_the_fact(b, a)


def firm_of_the_fact(claim: Claim, fact: Claim) -> Answer:
    """The firm in which a claim says that somebody has a post must be one that the fact names."""
    if POST in claim.measure.concepts and _firm(claim).difference(fold(fact.reading).split(" ")):
        return Doubt("firm", "each may speak of a post in a firm of its own")
    return None


def _firm(claim: Claim) -> frozenset[str]:
    """The words of the firm in which somebody has a post."""
    marks = (mark for mark in claim.measure.qualifiers if mark.startswith(OF_FIRM))
    return frozenset(word for mark in marks for word in mark.removeprefix(OF_FIRM).split(" "))


def same_journey(a: Claim, b: Claim) -> Answer:
    """A ship makes many voyages; two texts speak of one where both tell of the same mishap on it."""
    if not a.measure.concepts & OF_JOURNEYS or (a.scope.time is not None and b.scope.time is not None):
        return None
    return None if mishaps(a) & mishaps(b) else Doubt("journey", "each may speak of a journey of its own")


def same_market(a: Claim, b: Claim) -> Answer:
    """A firm may be listed in two countries at once, and in some of them on two exchanges; so it may go bankrupt in two."""
    if not isinstance(a.value, Name) or not isinstance(b.value, Name):
        return None
    countries = {locate(value.name).country for value in (a.value, b.value)}
    if BANKRUPTCY in a.measure.concepts and len(countries) > 1:
        return Doubt("others", f"{a.subject.name} may have filed in two countries")
    if EXCHANGE not in a.measure.concepts:
        return None
    ours, theirs = country_of_exchange(a.value.name), country_of_exchange(b.value.name)
    if ours != theirs or ours in LISTED_ON_BOTH:
        return Doubt("others", f"{a.subject.name} may be listed on {a.value.name} and on {b.value.name}")
    return None


def one_winner(a: Claim, b: Claim) -> Answer:
    """Men and women, juniors and teams win one race on one day: two articles may each tell of another class.

    So may they of mergers, of which a firm has several in a year.
    """
    if a.measure.concepts & {WINNER, MERGER}:
        return Doubt("others", f"{a.subject.name} may have a {a.measure.label} of each kind")
    return None


def shared_win(claim: Claim, fact: Claim) -> Answer:
    """A prize is shared, and a race has classes; a fact on a cup names its one winner."""
    if WINNER in claim.measure.concepts and not SHARED_WINS.isdisjoint(fact.subject.key.split(" ")):
        return Doubt("others", f"{fact.subject.name} may have several winners")
    return None


def asked_of_one_time(a: Claim, b: Claim) -> Answer:
    """Two articles may each tell of another time at which a thing was closed, lost or approved."""
    if a.measure.concepts & ASKED:
        return Doubt("occasion", "each may tell of a time of its own")
    return None


def same_event(claim: Claim, fact: Claim) -> Answer:
    """What a fact says to have outlived an event may have been lost in another one."""
    if claim.measure.concepts.isdisjoint(ASKED):
        return None
    ours, theirs = (
        {mark for mark in one.measure.qualifiers if mark.startswith(OF_EVENT)} for one in (claim, fact)
    )
    told, when = (YEAR.findall(one.reading) for one in (claim, fact))
    if told and when and max(told) < min(when):
        return Doubt("time", f"the claim tells of {max(told)}, the fact of {min(when)}")
    if theirs and theirs.isdisjoint(ours) and (ours or SURVIVED in claim.measure.concepts):
        return Doubt("event", "the claim does not tell of the event that the fact is about")
    return None


def one_side(a: Claim, b: Claim) -> Answer:
    """Who went up the north side went up others on other days."""
    if SIDE in a.measure.concepts and not (a.scope.time and b.scope.time):
        return Doubt("occasion", "each may speak of an occasion of its own")
    return None


NAME_GUARDS: tuple[Guard, ...] = (
    same_property,
    judged_stance,
    same_sentence,
    same_subject,
    telling_name,
    same_work,
    room_for_others,
    held_then,
    same_sort_of_name,
    same_parent,
    same_post,
    same_firm,
    same_journey,
    same_market,
    one_winner,
    same_moment,
    no_change_within,
    changes_within,
    asked_of_one_time,
    same_named_origin,
)
FACT_GUARDS: tuple[Guard, ...] = (
    same_property,
    judged_stance,
    not_all_named,
    held_at_the_fact,
    same_sort_of_name,
    same_parent,
    same_post,
    firm_of_the_fact,
    same_market,
    shared_win,
    at_the_time_of_the_fact,
    no_change_within,
    one_side,
    same_event,
    same_origin,
)
