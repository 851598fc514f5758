"""What a claim tells of another time of a thing, or of another way to be there, than a fact that says nothing of either.

A fact in the present tells what is so, and not what was so in 1950; one on all that was sold nothing of the first year; one on the winds
of a storm nothing of how they blew when it came ashore; one on who sat in the stadium nothing of who watched at home.
Each rule asks for words that the claim has and the fact has not.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.occasions import KINDS
from factcheck.lexicon.occurrence import VARYING
from factcheck.lexicon.people import OFFICES
from factcheck.lexicon.verbs import PAST_FORMS
from factcheck.matching.days import same_days
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_times import UP_TO
from factcheck.matching.once import is_settled_event
from factcheck.matching.telling import in_base_unit
from factcheck.matching.values_told import is_told_whole
from factcheck.values.value import DateSpan, Moment, Quantity

WORD = re.compile(r"[^\W\d_][\w’'-]*")
# A verb of the present right before its value, an object or a hedge between: "covers about", "has a staff of".
OF_NOW = re.compile(
    r"\b(?:is|are|has|have|can|(?!was\b|its\b|this\b|plus\b)[a-z]{2,}[^s\W]s)(?: [a-z]+){0,3} $"
)
PASTS = PAST_FORMS | {"was", "were", "had"}
# A year, or a day of it, that opens a sentence.
OPENING_YEAR = re.compile(
    r"\W*(?:[Ii]n|[Bb]y|[Aa]s of|[Aa]t the end of|[Uu]ntil) (?:\w+ ){0,3}(?:1\d|20)\d\d\b"
)
# A span from the start on, of which the rest may tell more.
FIRST_SPAN = re.compile(
    r"\b(?:in|within|over|during|for|on) (?:its|their|his|her|the|that) (?:very )?(?:first|opening) (?:[\w-]+ )?"
    r"(?:hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|seasons?)\b|"
    r"\b(?:first|opening)[ -](?:day|night|week|weekend|month|year)s?\b",
    re.IGNORECASE,
)
# What is told of some of those that were counted: "twelve died, most of them in the first months".
OF_SOME = re.compile(
    r"[,;—–-] ?(?:(?:nearly|almost|about) )?(?:most|many|some|several|half|all|both|[\w-]+) of (?:them|whom|which|these|those)\b[^.;]*",
    re.IGNORECASE,
)
# A time that counts from another one.
TIME_BESIDE = re.compile(
    r"\b(?:the|a|one|two|three|four|five|ten|\d+|some|several|many|few) (?:[\w-]+ )?(?:day|week|month|quarter|season|year|decade)s? "
    r"(?:before|earlier|later|previously|on)\b|\b(?:last|the previous|the following|the next) (?:day|week|month|quarter|season|year)\b",
    re.IGNORECASE,
)
# One that lies before what a fact with a time of its own tells of.
TIME_BEFORE = re.compile(
    r"\b(?:the|a|an|one|two|three|four|five|ten|\d+|some|several|many|few) (?:day|week|month|quarter|season|year|decade)s? (?:before|earlier)\b",
    re.IGNORECASE,
)
# At which stage of its way a storm, a ship or a plane was.
AT_A_STAGE = re.compile(
    r"\b(?:when|as|once|after|before|by the time) (?:it|she|he|they|the [\w-]+) \w+|\b(?:at|upon|on|after|before) (?:\w+ )?"
    r"(?:landfall|impact|landing|take-off|takeoff)\b|\bby (?:then|morning|noon|evening|night|dawn|midnight)\b",
    re.IGNORECASE,
)
# What goes on: "1,000 gallons have been sprayed".
DONE_BY_NOW = re.compile(
    r"\b(?:has|have) (?:now |already |since )?been (?!a\b|the\b|in\b|at\b|on\b)\w+(?:ed|en|wn|ght|ung|ut|id|ld|nt|st)\b"
)
GUSTS = re.compile(r"\bgust", re.IGNORECASE)
# What moves at another speed than as a rule.
OTHER_MOVES = re.compile(
    r"\b(?:lands?|landed|landing|takes? off|took off|take-?off|taxi\w*|climbs?|climbed|dives?|dived|stalls?|reverses?|docks?|tows?|towed)\b",
    re.IGNORECASE,
)
PASSING = frozenset({"wind speed", "speed", "temperature"})
# How those see or hear what happens who are not there.
FROM_AFAR = re.compile(
    r"\b(?:on|via|over|through) (?:the )?(?:television|tv|screens?|radio|internet|youtube|streams?)\b|\bonline\b|\blive ?stream\w*|"
    r"\btelevision (?:audience|viewers)\b|\bviewers\b|\bat home\b",
    re.IGNORECASE,
)
# Behind a length: through which land so much of it goes.
WITHIN = re.compile(r"\W+(?:long )?(?:through|across|in|inside|within) (?:the )?(?P<where>[A-Z][\w-]+)")
# Behind a count: of whom it is.
AMONG = re.compile(r"(?: \w+)? among (?:the |its |their )?(?P<whom>[a-z]\w+)")
# What a court may be asked for.
PUNISHMENTS = frozenset({"fine", "time of sentence", "compensation"})
ASKED_FOR = re.compile(
    r"\b(?:ask|seek|sought|demand|call|want|propos|recommend|request|threaten)\w* (?:\w+ )?(?:for|a|an|of|with|to)\b|\b(?:push|press)\w* (?:\w+ )?for\b|"
    r"\b(?:sought|demanded|wanted|proposed|recommended|requested)\b",
    re.IGNORECASE,
)
# How badly somebody was hurt.
HOW_HURT = tuple(
    re.compile(rf"\b(?:{words})(?:ly)?\b", re.IGNORECASE)
    for words in ("serious|severe|critical|grave|bad|life-threatening", "minor|light|slight")
)
STORMS = "storm hurricane cyclone typhoon tornado war battle siege strike".split()
# An event by its kind and its year, and by no name.
EVENT_OF_YEAR = re.compile(
    rf"\b(?:the|an?|another) (?:[a-z-]+ ){{0,2}}(?:{'|'.join(sorted([*KINDS, *STORMS]))}) (?:of|in) (?P<year>(?:1[5-9]|20)\d\d)\b",
    re.IGNORECASE,
)
# Who is chosen for one of these is chosen for another one, too.
BODIES = frozenset(
    "parliament senate congress council assembly house board committee bundestag commons legislature cabinet academy".split()
)
POSTS = frozenset(
    map(stem, OFFICES | BODIES | {"president", "mayor", "governor", "chancellor", "minister", "senator"})
)
CHOOSING = frozenset({"appoint"})
# Behind a value: another part of the sentence with a figure of its own ("held up by 40 props, cost $3 million until").
OF_ANOTHER = re.compile(r",.*\d")


def _front(text: str, value: str) -> str:
    return text.partition(value)[0]


def _is_of_now(fact: Fact) -> bool:
    """Whether a fact's own sentence tells what is so."""
    return fact.when is None and OF_NOW.search(_front(fact.claim, fact.value.text)) is not None


def was_so_in_a_year(claim: Claim, fact: Fact) -> bool:
    """Whether a fact tells what is so, and a sentence that opens with a year what was so then: "In 1950 the lake covered"."""
    if isinstance(claim.value, Moment) or not OPENING_YEAR.match(claim.reading) or not _is_of_now(fact):
        return False
    if kind_of(claim.value) == "physical" and "area" not in claim.measure.concepts:
        return False  # A thing keeps its size; what a lake or a town covers changes.
    words = [word.lower() for word in WORD.findall(claim.reading)]
    return any(word in PASTS or word.endswith("ed") for word in words) and not is_settled_event(claim)


def is_of_first_span(claim: Claim, fact: Fact) -> bool:
    """Whether a claim counts what came together in the first span alone: "in its first year it sold 250,000 copies"."""
    if kind_of(claim.value) not in ("count", "bare", "money"):
        return False
    return FIRST_SPAN.search(_told_of_all(claim)) is not None and FIRST_SPAN.search(fact.claim) is None


def _told_of_all(claim: Claim) -> str:
    """The sentence of a claim without what it tells of some of those that it counts."""
    return OF_SOME.sub(" ", claim.reading)


def is_of_time_beside(claim: Claim, fact: Fact) -> bool:
    """Whether a figure is put at a time that counts from another one: "the year before she ran", "were homeless a year later".

    Where the fact has a time, what comes later may come to it.
    """
    if isinstance(claim.value, Moment) or (fact.when is not None and claim.scope.time is not None):
        return False
    beside = TIME_BESIDE if fact.when is None else TIME_BEFORE
    said = _told_of_all(claim).replace(claim.value.text, " ")
    return beside.search(said) is not None and beside.search(fact.claim) is None


def is_at_a_stage(claim: Claim, fact: Fact) -> bool:
    """Whether what goes up and down is told of one moment: "when it came ashore its winds were 205 km/h"."""
    if claim.measure.concepts.isdisjoint(PASSING & fact.concepts):
        return False
    return any(
        stage.search(claim.reading) is not None and stage.search(fact.claim) is None
        for stage in (AT_A_STAGE, OTHER_MOVES)
    )


def is_on_the_way(claim: Claim, fact: Fact) -> bool:
    """Whether a claim counts what there was by a time, and the fact in all: "by March there had been 2,600 cases"."""
    if kind_of(claim.value) not in ("count", "bare", "percent") or not VARYING.isdisjoint(
        claim.measure.concepts
    ):
        return False
    if UP_TO.search(fact.claim) is not None or fact.when is not None:
        return False
    before, _, behind = claim.reading.partition(claim.value.text)
    if UP_TO.search(before) is not None:
        return True
    found = UP_TO.search(behind)
    return found is not None and OF_ANOTHER.search(behind[: found.start()]) is None


def is_from_afar(claim: Claim, fact: Fact) -> bool:
    """Whether only one of claim and fact counts those who were not there: "12 million watched on television"."""
    if kind_of(claim.value) not in ("count", "bare"):
        return False
    ours, theirs = FROM_AFAR.search(claim.reading), FROM_AFAR.search(f"{fact.claim} {fact.value.text}")
    return ours is not None and theirs is None


def is_within_another(claim: Claim, fact: Fact) -> bool:
    """Whether a length is that of the part which lies in what only the claim names: "it flows 580 km through Norland"."""
    if "length" not in claim.measure.concepts & fact.concepts:
        return False
    found = WITHIN.match(claim.reading.partition(claim.value.text)[2])
    return found is not None and stem(found["where"].lower()) not in words_of_fact(fact)


def is_of_other_degree(claim: Claim, fact: Fact) -> bool:
    """Whether a claim counts those who were hurt so or so, and the fact all: "left eight people with serious injuries"."""
    if "injure" not in claim.measure.concepts & fact.concepts:
        return False
    return any(how.search(claim.reading) is not None and how.search(fact.claim) is None for how in HOW_HURT)


def is_of_gusts(claim: Claim, fact: Fact) -> bool:
    """Whether only the claim tells how hard gusts blew, which is harder than the winds that the fact gives; weaker they cannot be."""
    if "wind speed" not in claim.measure.concepts & fact.concepts:
        return False
    known = any(GUSTS.search(text) for text in (fact.claim, *(" ".join(phrase) for phrase in fact.about)))
    ours, theirs = claim.value, fact.value
    if known or GUSTS.search(claim.reading) is None:
        return False
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ours.unit != theirs.unit:
        return True
    return ours.low is None or theirs.high is None or ours.low > theirs.high


def is_of_a_season(claim: Claim, fact: Fact) -> bool:
    """Whether a claim tells what is so in one month of any year, and the fact all year: "in January the average temperature is"."""
    time = claim.scope.time
    if time is None or time.yearly is None or isinstance(claim.value, Moment) or fact.when is not None:
        return False
    if kind_of(claim.value).startswith("money"):
        return False  # What is paid in May is paid in no other month.
    present = "tense: present" in claim.measure.qualifiers or not VARYING.isdisjoint(claim.measure.concepts)
    return present and time.text.lower() not in fact.claim.lower()


def is_event_of_a_year(claim: Claim, fact: Fact) -> bool:
    """Whether a figure is that of an event which only the claim tells from others by its year: "the quake of 1939"."""
    if isinstance(claim.value, Moment) or fact.when is not None:
        return False
    found = EVENT_OF_YEAR.search(claim.reading.partition(claim.value.text)[0])
    return found is not None and found["year"] not in " ".join((fact.claim, *fact.names))


def is_among_some(claim: Claim, fact: Fact) -> bool:
    """Whether a count is of those among some that the fact does not name: "51 cases among nurses"."""
    if kind_of(claim.value) not in ("count", "bare"):
        return False
    found = AMONG.match(claim.reading.partition(claim.value.text)[2])
    return found is not None and stem(found["whom"].lower()) not in words_of_fact(fact)


def is_asked_for(claim: Claim, fact: Fact) -> bool:
    """Whether a punishment is one that somebody asks for: "prosecutors had asked for a fine of"."""
    if PUNISHMENTS.isdisjoint(claim.measure.concepts & fact.concepts):
        return False
    return ASKED_FOR.search(claim.reading.partition(claim.value.text)[0]) is not None


def is_under_own_day(claim: Claim, fact: Fact) -> bool:
    """Whether a date stands in an entry, or behind a sentence, that has the fact's own, so that it dates what is told besides: "**1923** ... in 1925"."""
    if not isinstance(claim.value, DateSpan) or not isinstance(fact.value, DateSpan):
        return False
    if same_days(claim.value, fact.value):
        return False
    if claim.told_under is not None and same_days(claim.told_under, fact.value):
        return True
    # "A spill of 1923" only tells which spill: what happened to the fact's subject in that year is not told before.
    told = re.sub(rf"\b[Aa]n? [a-z-]+ (?:of|from) {re.escape(fact.value.text)}\b", "", claim.above)
    return is_told_whole(fact.value.text, told)


def is_of_another_post(claim: Claim, fact: Fact) -> bool:
    """Whether a day is that on which somebody was chosen for another post or body than the fact's: "was elected to parliament"."""
    if not isinstance(claim.value, Moment) or CHOOSING.isdisjoint(claim.measure.concepts & fact.concepts):
        return False
    ours = {stem(word.lower()) for word in WORD.findall(claim.reading)} & POSTS
    theirs = fact.about_words & POSTS or words_of_fact(fact) & POSTS
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def is_done_until_now(claim: Claim, fact: Fact) -> bool:
    """Whether a claim gives what has been done by now, and less than a fact that tells what was done: there may be more to come."""
    ours, theirs = claim.value, fact.value
    if (
        not isinstance(ours, Quantity)
        or not isinstance(theirs, Quantity)
        or ours.high is None
        or theirs.low is None
    ):
        return False
    if DONE_BY_NOW.search(claim.reading) is None or DONE_BY_NOW.search(fact.claim) is not None:
        return False
    return in_base_unit(ours.high, ours.unit) < in_base_unit(theirs.low, theirs.unit)
