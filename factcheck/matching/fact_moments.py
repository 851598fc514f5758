"""At which moment a fact's figure held, where its sentence says so by an event, and a claim tells of another moment.

"Delivered 420 watts at launch" says nothing of what there is now, "412 people when she sank" nothing of whom she carried three years
before, "died when the Orrin sank" nothing of those who died when the Lorne burned, and who began to cross a border had not crossed
it. Each asks for words that the claim has and the fact has not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.claims.words.years import years_in
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import FORMS_OF_BE, FORMS_OF_HAVE
from factcheck.matching.dated_events import dated_event
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_telling import part_of, stems_in
from factcheck.matching.plain_words import LIGHT
from factcheck.values.value import DateSpan, Moment

# An event by which a sentence says when its figure held, a plain noun or a clause.
AT_EVENT = re.compile(
    r"\b(?:at (?:the (?:time|moment) of )?(?:the |its |their |her |his )?(?P<noun>[a-z]+)(?=\W*$|[.,;:])|"
    r"(?:when|as) (?:it|she|he|they|the [\w-]+) (?P<verb>[^.,;:]+)|"
    r"(?:on|during) the (?:night|day|morning|evening|week|weekend) of (?:the |its |her |his )?(?P<day>[^.,;:]+))",
)
# Nouns of levels and times that are no events: "at most", "at present".
NO_EVENTS = frozenset(
    "all least most best worst once last first home sea night present times risk work large".split()
)
NOW = re.compile(r"\b(?:now|currently|today|nowadays|at present|at the moment|these days)\b", re.IGNORECASE)
# A verb of the present in front of a figure, with what stands between.
IS = FORMS_OF_BE - {"was", "were", "been", "be", "being"} | FORMS_OF_HAVE - {"had", "having"}
# A clause by which a figure is told of what befell something with a name: "died when the Lorne burned".
WHEN_NAME = re.compile(r"\b(?:when|as|after) (?:the )?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*) [a-z]")
# Verbs of a deed that only begins or may come to nothing, and what leads to the deed.
BEGINNING = frozenset(map(stem, "begin start try attempt prepare".split()))
LEADING = frozenset({"to"})
DOING = re.compile(r"\b[a-z]{2,}ing\b")


def is_of_another_moment(claim: Claim, fact: Fact) -> bool:
    """Whether a fact says by an event when its figure held, and a claim tells what is now, or what was in a year of its own."""
    if isinstance(claim.value, Moment):
        return False
    event = _event_of(fact)
    if not event or not event.isdisjoint(stems_in(claim.reading)):
        return False
    if NOW.search(claim.reading) is not None and NOW.search(fact.claim) is None:
        return True
    years = years_in(claim.reading)
    when = {str(fact.when.first.year)} if fact.when is not None and fact.when.first is not None else set()
    return bool(years) and years.isdisjoint(years_in(fact.claim) | when)


@lru_cache(maxsize=4096)
def _event_of(fact: Fact) -> frozenset[str]:
    """The stems of the event by which a fact says when its figure held; none where it says none."""
    found = AT_EVENT.search(fact.claim)
    if found is None or found["noun"] in NO_EVENTS:
        return frozenset()
    told = stems_in(found["noun"] or found["verb"] or found["day"] or "")
    return told - LIGHT - stems_in(" ".join(fact.names))


def is_so_now(claim: Claim, fact: Fact) -> bool:
    """Whether a claim says in the present what is so now, and a fact in the past what was so or came about."""
    if isinstance(claim.value, Moment) or NOW.search(claim.reading) is None or NOW.search(fact.claim):
        return False
    said = frozenset(word.lower() for word in fact.claim.split())
    if not IS.isdisjoint(said) or any(_is_present(word) for word in fact.claim.split()[1:]):
        return False
    return not IS.isdisjoint(word.lower() for word in part_of(claim).split())


def _is_present(word: str) -> bool:
    """Whether a word of a fact may be its verb in the present: "lies", "carries"."""
    return word.islower() and word.endswith("s") and not word.endswith("ss") and stem(word) in VERB_STEMS


def is_told_of_another_event(claim: Claim, fact: Fact) -> bool:
    """Whether a figure is told of what befell something by a name that neither the fact nor its names have: "when the Lorne burned"."""
    if isinstance(claim.value, Moment):
        return False
    clause = part_of(claim)
    found = WHEN_NAME.search(clause)
    if found is None:
        return False
    known = words_of_fact(fact) | stems_in(" ".join(fact.names))
    return stems_in(found["name"]).isdisjoint(known) and stems_in(
        clause.replace(found["name"], " ")
    ).isdisjoint(stems_in(" ".join(fact.names)) - LIGHT)


def dates_a_beginning(claim: Claim, fact: Fact) -> bool:
    """Whether a date is that on which a deed only began, and the fact dates the deed: "began crossing the border"."""
    if not isinstance(claim.value, DateSpan) or not BEGINNING.isdisjoint(stems_in(fact.claim)):
        return False
    event = dated_event(claim.reading, claim.value.text)
    if event is None or event.verb not in BEGINNING or not event.behind:
        return False
    deed = next((word for word in event.behind if word not in LEADING), "")
    told = event.behind[0] in LEADING or any(
        stem(word.lower()) == deed for word in DOING.findall(claim.reading)
    )
    return told and deed in words_of_fact(fact) - LIGHT
