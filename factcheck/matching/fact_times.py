"""Whether a claim speaks of the time that a fact is about.

As between two claims (`matching/guards_of_scope.py`), but a fact's author says by one day when something was, where an
article says "in April", "on Monday" or "a year ago". What has another figure each time is left to the stricter rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from factcheck.claims.claim import Claim
from factcheck.claims.measure.prices import ASKED
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.years import years_in
from factcheck.facts.fact import Fact
from factcheck.lexicon.occasions import DAY_OF_MISFORTUNE
from factcheck.lexicon.occurrence import CHANGING, FOR_A_PERIOD, RECURRENT, VARYING
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.matching.days import same_days
from factcheck.matching.fact_ages import is_older_than_at_death
from factcheck.matching.fact_telling import part_of
from factcheck.matching.guards_of_scope import TOLD_LATER, are_per_other_times, same_basis, time_apart
from factcheck.matching.once import is_settled_event
from factcheck.matching.values_told import tells_day, values_told
from factcheck.values.value import DatePrecision, DateSpan, Moment

# Times that a figure may be of.
PERIODS = frozenset({DatePrecision.YEAR, DatePrecision.QUARTER})
SPANS = PERIODS | {DatePrecision.MONTH}
AGE, DISTANCE = "age", "distance"
# What stands behind an age that stands behind a name.
APPOSED = (",", ".", ";", " and ")
# Kinds that count what there is at a time, and change without anybody saying so.
OF_A_TIME = frozenset({"count", "bare", "percent"})
PRESENT = frozenset({"tense: present", "stage: current"})
# What says of which moment of a thing a figure is.
OF_A_MOMENT = frozenset({"stage: launch"})
PAST = "tense: past"
# Conditions that point at a day, and how far the day of a fact may lie from the article that tells of it so.
DAYS = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday")
DAYS_BEFORE, DAYS_BEHIND = timedelta(1), timedelta(6)
# Measures that have another figure each time; within one month a person has one age, but for a birthday.
OTHER_EACH_TIME = FOR_A_PERIOD | CHANGING | VARYING - {AGE}
DAY_AND_MONTH = {DatePrecision.DAY, DatePrecision.MONTH}
# What opens a sentence on what was before something.
BEFORE = re.compile(r"^\W*(?:Before|Until|Prior to)\b")
# What opens a time up to which something grew.
UP_TO = re.compile(
    r"\b(?:[Bb]y|[Aa]s of|[Uu]p to|[Uu]ntil) (?:(?:the|that) )?(?:(?:early|late|mid)[ -]|(?:next|following|first|second|third|same|last) )?"
    r"(?:end|beginning|start|morning|evening|night|afternoon|noon|midnight|[A-Z]\w+day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|[12]\d{3})\b"
)
# What a clause hangs on that tells of a day.
ON_A_DAY = re.compile(r"\b(?:day|night|morning|afternoon|evening) (?:when|that|on which)(?: \w+)? $")
# A bracket, and what ends the clause that a date opens: a mark, another clause joined to it, or a word for the present.
BRACKET = re.compile(r"\([^()]*\)")
CLAUSE_END = re.compile(r"[,;:—–]|\b(?:and|but|while|whereas|now|today|still|currently)\b")

# A date with the number of its day, and not "last Monday".
NUMBER_OF_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b")
# A clause behind a figure that tells by what happened when it was so, and what a thing goes through besides.
BY_EVENT = re.compile(
    r"^(?: [\w,’'-]+){0,6}? (?:when|as) (?P<event>(?:it|she|he|they|the [\w-]+(?: [\w-]+)?) \w+(?: [\w-]+){0,4})"
    r"|^(?: [\w’'-]+){0,4}? that (?:day|night|morning|evening|afternoon)\b"
)
STAGES_OF_A_THING = frozenset(
    "launched built opened founded finished completed delivered started begun began born bought sold new young old full grew "
    "listed left joined arrived retired sailed".split()
)
# Words by which a sentence leaves the day that it is told under.
ELSEWHEN = re.compile(
    r"\b(?:since|until|later|earlier|ago|now|today|still|currently|eventually|meanwhile)\b", re.IGNORECASE
)


def is_of_some_now(claim: Claim, fact: Fact) -> bool:
    """Whether an article without a date says what there is now, and the fact what there was at a time: "it has 900 shops"."""
    if fact.when is None or claim.scope.time is not None or claim.published is not None:
        return False
    if _is_entry_of_year(claim, fact.when) or tells_day(claim.reading, claim.published, fact.when):
        return False
    if _is_bare_age(claim):
        return True
    if is_of_its_misfortune(claim, fact):
        return False
    if is_settled_event(claim) or isinstance(claim.value, Moment) or PAST in claim.measure.qualifiers:
        return False
    present = claim.scope.condition is None and not PRESENT.isdisjoint(claim.measure.qualifiers)
    varies = not VARYING.isdisjoint(claim.measure.concepts - {AGE})
    return varies or kind_of(claim.value) in OF_A_TIME or present


def _is_entry_of_year(claim: Claim, when: DateSpan) -> bool:
    """Whether the sentence is an entry that opens with the year of a fact: "**1926** Ada Brandt is charged 39 cents"."""
    return when.first is not None and claim.reading.lstrip(" *").startswith(f"{when.first.year} ")


def is_of_no_time(claim: Claim, fact: Fact) -> bool:
    """Whether the fact is about a time that neither the sentence nor the day of the article tells, or of what grew up to a time."""
    if isinstance(claim.value, Moment):
        return False
    if _has_grown(claim, fact.claim):
        return True
    if fact.when is None or claim.scope.time is not None:
        return False
    if names_its_year(claim, fact):
        return False
    if kind_of(claim.value) != "physical" and (claim.published is None or fact.when.precision in PERIODS):
        return True  # A thing keeps its size.
    return bool((claim.measure.concepts | fact.concepts) & (FOR_A_PERIOD | VARYING | CHANGING))


def was_so_then(claim: Claim, fact: Fact) -> bool:
    """Whether a fact tells how many there are and the claim how many there were at a time: "had 400 pupils in 1950"."""
    if fact.when is not None or claim.scope.time is None or kind_of(claim.value) not in OF_A_TIME:
        return False
    return PAST in claim.measure.qualifiers and not PRESENT.isdisjoint(fact.statement.measure.qualifiers)


def is_of_one_day(claim: Claim, fact: Fact) -> bool:
    """Whether a figure of what comes again is told of a single day, and the fact's of no time: "the day when ten men died"."""
    if fact.when is not None or fact.statement.scope.time is not None or isinstance(claim.value, Moment):
        return False
    if not claim.measure.concepts & RECURRENT:
        return False
    beside = claim.told_day if claim.told_day and claim.told_day.text in claim.reading else None
    told = claim.scope.time or claim.told_under or beside
    dated = told is not None and told.precision is DatePrecision.DAY
    return dated or ON_A_DAY.search(claim.reading.partition(claim.value.text)[0]) is not None


def is_of_all_so_far(claim: Claim, fact: Fact) -> bool:
    """Whether a claim counts all to whom something has happened, and the fact those of a time: "hundreds have died there"."""
    if fact.when is None or claim.scope.time is not None or isinstance(claim.value, Moment):
        return False
    so_far = claim.reading.partition(claim.value.text)[2].startswith((" have ", " has "))
    return so_far and not claim.measure.concepts.isdisjoint(RECURRENT)


def names_its_year(claim: Claim, fact: Fact) -> bool:
    """Whether the claim's sentence names the year that the fact is about, or the misfortune on the day of which both are."""
    when = fact.when
    if is_of_its_misfortune(claim, fact):
        return True
    return (
        when is not None and when.first is not None and str(when.first.year) in part_of(claim, with_main=True)
    )


def is_of_its_misfortune(claim: Claim, fact: Fact) -> bool:
    """Whether claim and fact both tell what was so on the day of a misfortune: "on the night of the accident".

    What has no known measure may be told of others that day: "4,000 people stood on the pier".
    """
    if not claim.measure.concepts:
        return False
    mine = DAY_OF_MISFORTUNE.search(part_of(claim, with_main=True))
    return mine is not None and DAY_OF_MISFORTUNE.search(fact.claim) is not None


def is_of_unknown_moment(claim: Claim, fact: Fact) -> bool:
    """Whether a fact says how far away something was at a time, and the claim says neither when nor at what."""
    if fact.when is None or DISTANCE not in claim.measure.concepts & fact.concepts:
        return False
    if claim.scope.time is not None or claim.published is not None or is_told_then(claim, fact.when):
        return False
    words = set(claim.measure.words) - {DISTANCE}
    return not any(words.issuperset(phrase) for phrase in fact.about)


def is_of_its_day(claim: Claim) -> bool:
    """Whether a claim tells what is so on the day of its article, what there was by a time, or what is another figure each time."""
    if not PRESENT.isdisjoint(claim.measure.qualifiers) or ELSEWHEN.search(claim.reading):
        return True
    if kind_of(claim.value) in OF_A_TIME and UP_TO.search(claim.reading):
        return True
    return not claim.measure.concepts.isdisjoint(FOR_A_PERIOD | VARYING | {ASKED})


def _is_bare_age(claim: Claim) -> bool:
    """Whether a number behind a name is the age on the day of the article: "Brandt, 37, was there"."""
    before, _, behind = claim.reading.partition(claim.value.text)
    apposed = before.endswith(", ") and behind.startswith(APPOSED)
    return apposed and claim.value.text.isdigit() and AGE in claim.measure.concepts


def same_basis_as_fact(claim: Claim, statement: Claim) -> Answer:
    """Figures on different bases or conditions differ by right, but "on Monday" is no condition in the days of the fact."""
    if are_per_other_times(claim, statement):
        return None
    answer = same_basis(claim, statement)
    pointing = claim.scope.condition is not None and DAYS.fullmatch(claim.scope.condition)
    if not pointing or statement.scope.condition or claim.published is None or statement.scope.time is None:
        return answer
    if isinstance(answer, Doubt) and answer.guard == "condition" and _is_within(claim.published, statement):
        return None
    return answer


def _is_within(day: date, statement: Claim) -> bool:
    """Whether the fact's time is within a week of a day, so that a weekday without a date can be none but its own."""
    time = statement.scope.time
    if time is None or time.first is None or time.last is None:
        return False
    return time.first - DAYS_BEFORE <= day <= time.last + DAYS_BEHIND


def _has_grown(claim: Claim, told: str) -> bool:
    """Whether a fact is told of what there was by a time and the claim is not: "by the evening 738 had signed"."""
    grows = kind_of(claim.value) in OF_A_TIME and UP_TO.search(told) is not None
    return grows and UP_TO.search(claim.reading) is None


def time_apart_from_fact(claim: Claim, statement: Claim) -> Answer:
    """As between two claims; but a month holds the fact's day, and a clause may tell the time of what it tells."""
    if _has_grown(claim, statement.reading):
        return Doubt("time", "the fact says how many there were by then")
    when = statement.scope.time
    answer = None if when and _is_lent_a_year(claim, when) else time_apart(claim, statement)
    if answer is None and _changes_over_another(claim, statement):
        return Doubt("time", "the claim and the fact tell of the change over times of other lengths")
    if answer is None and when is not None and _is_of_other_day(claim, when):
        return Apart("time", f"{when.text} is the day of the fact, and the claim's event is of another one")
    if answer is None and tells_before(claim.reading, statement.reading):
        return Doubt("time", "the claim tells what was before")
    if isinstance(answer, Doubt) and answer.guard == TOLD_LATER and is_older_than_at_death(claim, statement):
        return None
    concepts = claim.measure.concepts | statement.measure.concepts
    if not isinstance(answer, Doubt) or when is None or concepts & OTHER_EACH_TIME:
        return answer
    if claim.scope.time is None and claim.measure.qualifiers & statement.measure.qualifiers & OF_A_MOMENT:
        return None  # "At launch" is a time of its own, whenever it is told.
    if claim.scope.time is not None:
        # Fined in April, and fined on 3 April: who is fined twice in a month is told apart by the text.
        one_month = {claim.scope.time.precision, when.precision} == DAY_AND_MONTH
        return None if one_month and same_days(claim.scope.time, when) else answer
    return None if is_told_then(claim, when) or _is_told_by_event(claim, when) else answer


def is_of_other_time(fact: Fact) -> Callable[[Claim], bool]:
    """Whether a claim tells what was in a year or a month in which the time of a fact does not lie: it gives no value of the fact.

    "$37.8 billion in 2021" gives no sales of 2022 away where an article has exchanged the two.
    """
    when = fact.when

    def of_other_time(claim: Claim) -> bool:
        time = claim.scope.time
        return when is not None and time is not None and time.precision in SPANS and not same_days(time, when)

    return of_other_time


def _is_told_by_event(claim: Claim, when: DateSpan) -> bool:
    """Whether a clause tells by what happened when it was, and the fact by the day of that: "carried 90 when she met the rock".

    What came to be then is another time: "when she was launched".
    """
    if when.precision is not DatePrecision.DAY or not PRESENT.isdisjoint(claim.measure.qualifiers):
        return False
    years = {str(when.first.year)} if when.first is not None else set[str]()
    if ELSEWHEN.search(claim.reading) is not None or not years_in(claim.reading) <= years:
        return False
    told = BY_EVENT.search(claim.reading.partition(claim.value.text)[2])
    return told is not None and STAGES_OF_A_THING.isdisjoint((told["event"] or "").lower().split())


def _is_lent_a_year(claim: Claim, when: DateSpan) -> bool:
    """Whether a claim tells of the day of a fact without its year, so that it was taken for the day of the article's own year.

    "On the night of April 20 there were 162 people on the rig", in an article of six years later.
    """
    told = claim.scope.time
    if told is None or told.first is None or when.first is None or not told.relative:
        return False
    if told.precision is not DatePrecision.DAY or when.precision is not DatePrecision.DAY:
        return False
    days = (told.first.month, told.first.day), (when.first.month, when.first.day)
    return days[0] == days[1] and NUMBER_OF_DAY.search(told.text) is not None


def _changes_over_another(claim: Claim, statement: Claim) -> bool:
    """Whether a change is that of a day and the other that of a month or a year which the day is in: "over the whole of 2021"."""
    ours, theirs = claim.scope.time, statement.scope.time
    if ours is None or theirs is None or isinstance(claim.value, Moment):
        return False
    changes = claim.measure.concepts & statement.measure.concepts & CHANGING
    return bool(changes) and (ours.precision is DatePrecision.DAY) != (theirs.precision is DatePrecision.DAY)


def _is_of_other_day(claim: Claim, when: DateSpan) -> bool:
    """Whether the size of an event is told of another day than the fact's: of two quakes each has its magnitude."""
    told = claim.scope.time
    if told is None or isinstance(claim.value, Moment) or not is_settled_event(claim):
        return False
    return told.precision is when.precision is DatePrecision.DAY and not same_days(told, when)


def tells_before(reading: str, fact: str) -> bool:
    """Whether a sentence opens with what was before something, of which a fact does not speak: "Before the vote it had stood at".

    >>> tells_before("Before 1980 it stood 9,677 feet high.", "Since the eruption of 1980 it is 8,363 feet high.")
    True
    """
    return BEFORE.search(reading) is not None and "before" not in fact.lower()


def is_told_then(claim: Claim, when: DateSpan) -> bool:
    """Whether a claim without a date of its own is told under the fact's day, or in a clause that opens with its time."""
    if claim.told_under is not None and same_days(claim.told_under, when):
        return ELSEWHEN.search(claim.reading) is None
    return _opens_with_time(claim, when)


def _opens_with_time(claim: Claim, when: DateSpan) -> bool:
    """Whether a date that holds the fact's time opens the clause of the value: "a year ago it bought bonds that convert into 5%"."""
    start = claim.reading.find(claim.value.text)
    for told in values_told(claim.reading[: max(start, 0)], claim.published):
        if isinstance(told, DateSpan) and told.comparator in "=~" and same_days(told, when):
            between = BRACKET.sub(" ", claim.reading[told.end : start])
            if CLAUSE_END.search(between) is None:
                return True
    return False
