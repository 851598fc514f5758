"""What makes it less than sure that a claim of a fact's subject and measure tells what the fact tells.

Each row of the table asks one thing of claim and fact, and says what is doubted where the answer is yes. The first that holds is given as
the reason; a doubt makes a note of what would be an error. A new one is a row here, and its predicate where its kind stands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.facts.fact import Fact
from factcheck.matching.answers import Doubt
from factcheck.matching.ends_of_distances import is_to_another_end
from factcheck.matching.fact_ages import is_age_of_another_time, is_of_another_age, is_older_than_at_death
from factcheck.matching.fact_circumstances import (
    is_done_by_other_people,
    is_from_other_level,
    is_of_unusual_day,
    is_passing_level,
    is_short_of_peak,
)
from factcheck.matching.fact_clauses import (
    costs_another,
    counts_from_another,
    is_headed_by_another,
    spends_a_share,
)
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_later import (
    has_moved_on,
    is_dated_otherwise,
    is_difference_told,
    is_of_one_offence,
    is_of_thing_pointed_at,
    is_what_was_left,
)
from factcheck.matching.fact_limits import (
    counts_some_of_them,
    has_ended,
    is_between_others,
    is_limited_in_front,
    is_of_other_year,
    is_of_part_in_use,
    is_of_thing_beside,
    is_share_of_another,
    is_size_of_thing_brought_in,
)
from factcheck.matching.fact_moments import (
    dates_a_beginning,
    is_of_another_moment,
    is_so_now,
    is_told_of_another_event,
)
from factcheck.matching.fact_occasion import (
    is_not_the_first,
    is_of_an_undated_event,
    is_of_another_round,
    is_of_another_time_of_many,
    is_with_others,
)
from factcheck.matching.fact_parts import (
    counts_those_doing,
    counts_those_shown,
    is_begun_by_somebody,
    is_brought_by_a_part,
    is_of_a_jubilee,
    is_of_a_model,
)
from factcheck.matching.fact_repeats import says_all
from factcheck.matching.fact_shares import (
    counts_one_more,
    counts_some_of_those,
    counts_those_added,
    counts_what_it_can_hold,
    is_given_to_another,
    is_paid_for_one_of_several,
    is_size_of_a_part,
)
from factcheck.matching.fact_stages import (
    is_among_some,
    is_asked_for,
    is_at_a_stage,
    is_done_until_now,
    is_event_of_a_year,
    is_from_afar,
    is_of_a_season,
    is_of_another_post,
    is_of_first_span,
    is_of_gusts,
    is_of_other_degree,
    is_of_time_beside,
    is_on_the_way,
    is_under_own_day,
    is_within_another,
    was_so_in_a_year,
)
from factcheck.matching.fact_subjects import is_new
from factcheck.matching.fact_telling import stems_in
from factcheck.matching.fact_times import (
    is_of_all_so_far,
    is_of_one_day,
    is_of_some_now,
    is_of_unknown_moment,
    was_so_then,
)
from factcheck.matching.fact_values import has_own_value_beside
from factcheck.matching.guards_of_scope import only_year_apart
from factcheck.matching.other_things import (
    is_age_of_somebody_unnamed,
    is_of_event_beside,
    is_of_head_noun,
    is_of_related_thing,
)
from factcheck.matching.plain_words import LIGHT
from factcheck.matching.plans import is_of_first_plan
from factcheck.values.scales import are_of_two_scales

Asked: TypeAlias = Callable[[Claim, Fact], bool]


# Doubts of which none bears on an age that nobody reaches who has died: of when it was so, and of whom among others.
OF_ONE_AGE = frozenset({"time", "part"})


def doubt_of(claim: Claim, fact: Fact, *, weighed: bool = False) -> Doubt | None:
    """The first doubt of whether `claim` tells what `fact` tells, None for none.

    Where the words of both are `weighed`, what stands beside the clause is weighed with them.
    """
    for asked, doubt in BESIDE_WEIGHED if weighed else DOUBTS:
        if asked(claim, fact) and not (
            doubt.guard in OF_ONE_AGE and is_older_than_at_death(claim, fact.statement)
        ):
            return doubt
    return None


def is_told_elsewhere(claim: Claim, fact: Fact) -> bool:
    """Whether a claim says of its figure so plainly when it was that no slip from the fact's is likely: in the first span, or on a jubilee."""
    return is_of_first_span(claim, fact) or is_of_a_jubilee(claim, fact)


def _has_own_value_beside(claim: Claim, fact: Fact) -> bool:
    """Whether the sentence has the fact's figure too, but where each name of a row has its own: "Norvane gave $5 million and Brisk $9 million"
    may have exchanged the two."""
    named = claim.measure.in_row and claim.subject.key in fact.keys
    return not named and has_own_value_beside(claim, fact)


def _differs_by_year(claim: Claim, fact: Fact) -> bool:
    return any(only_year_apart(claim.value, value) for value in fact.values)


def _is_of_other_scale(claim: Claim, fact: Fact) -> bool:
    """Whether the figures lie so far apart that nobody wrote one for the other, and the sentence is not the fact's own over again."""
    if not all(are_of_two_scales(claim.value, value) for value in fact.values):
        return False
    return not says_all(claim, fact) and not _says_no_more(claim, fact)


def _says_no_more(claim: Claim, fact: Fact) -> bool:
    """Whether a claim's sentence has no word that the fact has not, and some besides its names: "2,000 people visit the Orrin"."""
    told = stems_in(claim.reading.replace(claim.value.text, " ")) - LIGHT
    return told <= words_of_fact(fact) and not told <= stems_in(" ".join(fact.names))


def _counts_some(claim: Claim, _: Fact) -> bool:
    return counts_some_of_them(claim)


DOUBTS: tuple[tuple[Asked, Doubt], ...] = (
    (is_of_some_now, Doubt("time", "the article does not say when its now is, and the fact holds at a time")),
    (is_age_of_another_time, Doubt("time", "the claim tells an age at another time than the fact")),
    (was_so_then, Doubt("time", "the fact tells what is so, the claim what was so at a time")),
    (was_so_in_a_year, Doubt("time", "the fact tells what is so, the claim what was so at a time")),
    (is_of_first_span, Doubt("time", "the claim tells of the first time alone, and the fact of all of it")),
    (is_of_time_beside, Doubt("time", "the claim tells of a time before or after another one")),
    (is_at_a_stage, Doubt("time", "the claim tells what was so at one moment")),
    (is_on_the_way, Doubt("time", "the claim counts what there was by a time")),
    (is_done_until_now, Doubt("time", "the claim tells what has been done by now, and the fact more")),
    (is_what_was_left, Doubt("time", "the claim tells what was left of it by then")),
    (has_moved_on, Doubt("time", "the claim tells to what it has changed since, and the fact what it was")),
    (is_difference_told, Doubt("measure", "the claim tells by how much one is more than another")),
    (is_of_one_offence, Doubt("part", "the claim counts the charges of one offence, and the fact all")),
    (
        is_of_thing_pointed_at,
        Doubt("subject", "the sentence points at a thing of which the fact says nothing"),
    ),
    (is_dated_otherwise, Doubt("time", "the clause dates the figure by another year than the fact")),
    (is_from_afar, Doubt("part", "only one counts those who were not there")),
    (is_within_another, Doubt("part", "the claim is of the part that lies in what the fact does not name")),
    (is_of_a_season, Doubt("time", "the claim tells what is so in one month, and the fact all year")),
    (is_event_of_a_year, Doubt("occasion", "only the claim says of which year the event is")),
    (is_under_own_day, Doubt("date", "the entry has the fact's own date, and tells another thing besides")),
    (is_among_some, Doubt("part", "the claim counts those among some whom the fact does not name")),
    (is_asked_for, Doubt("stance", "the claim is what somebody asked for")),
    (is_of_gusts, Doubt("measure", "only the claim tells of gusts, which are harder than winds")),
    (is_of_other_degree, Doubt("part", "the claim counts those who were hurt in one way, and the fact all")),
    (is_of_another_post, Doubt("occasion", "the claim tells of another post than the fact")),
    (is_of_all_so_far, Doubt("time", "the claim counts all until now, and the fact those of a time")),
    (is_not_the_first, Doubt("occasion", "only the fact tells that it was the first time")),
    (is_of_one_day, Doubt("time", "the claim is of one day, and the fact of no time")),
    (
        is_of_unusual_day,
        Doubt("time", "the fact tells what is so as a rule, and the claim what was so at a time"),
    ),
    (
        is_passing_level,
        Doubt("time", "the claim tells to what it had sunk or risen, and the fact at what it lies"),
    ),
    (
        is_short_of_peak,
        Doubt(
            "time",
            "the fact tells how many there were at the most, and the claim not when there were so many",
        ),
    ),
    (is_from_other_level, Doubt("place", "one counts from the bed of a water, the other from its surface")),
    (is_done_by_other_people, Doubt("subject", "the date is that of what others do than the fact tells of")),
    (is_new, Doubt("subject", "the sentence brings in what it is about, of its own")),
    (
        is_of_unknown_moment,
        Doubt("time", "what moves is as far away as the fact says at one moment, and the claim tells none"),
    ),
    (is_of_another_age, Doubt("time", "nothing says that it is the age at what the fact tells of")),
    (
        counts_from_another,
        Doubt("time", "the claim counts its time from an event that the fact does not speak of"),
    ),
    (costs_another, Doubt("measure", "the claim and the fact say what it cost different ones")),
    (spends_a_share, Doubt("measure", "the claim and the fact say what it cost different ones")),
    (is_with_others, Doubt("occasion", "the clause names something beside that the fact says nothing of")),
    (is_of_an_undated_event, Doubt("occasion", "only the fact says of which year the event is")),
    (is_headed_by_another, Doubt("names", "the label of the line is not what the fact tells of")),
    (
        is_limited_in_front,
        Doubt("part", "what stands in front limits the claim by what the fact says nothing of"),
    ),
    (
        is_of_thing_beside,
        Doubt("subject", "the clause is on another thing, of which the name only says whose or where it is"),
    ),
    (_counts_some, Doubt("whole", "the claim counts but some of those whom the fact counts")),
    (is_of_part_in_use, Doubt("part", "the claim counts those in one place or use, and the fact all")),
    (is_of_first_plan, Doubt("stance", "the claim tells what was at first to be")),
    (is_of_another_round, Doubt("occasion", "the claim tells of another occasion than the fact")),
    (
        is_of_another_time_of_many,
        Doubt("occasion", "the fact is of the last or the first time, and the claim says no such thing"),
    ),
    (is_share_of_another, Doubt("measure", "the claim and the fact are shares of two things")),
    (is_between_others, Doubt("names", "claim and fact name two others beside what they are about")),
    (has_ended, Doubt("time", "the claim tells what was so until a time, and the fact what is so")),
    (
        is_size_of_thing_brought_in,
        Doubt("subject", "the size is that of a thing which the sentence brings in"),
    ),
    (is_of_head_noun, Doubt("subject", "the name stands in a clause behind the noun that the figure is of")),
    (is_of_related_thing, Doubt("subject", "the figure is of what the sentence only sets beside the name")),
    (is_of_event_beside, Doubt("subject", "the figure is of an event before or after the one of the fact")),
    (
        is_age_of_somebody_unnamed,
        Doubt("subject", "the age is that of somebody whom the sentence does not name"),
    ),
    (is_of_other_year, Doubt("time", "claim and fact name two years")),
    (
        is_of_a_model,
        Doubt("subject", "the name goes on with the number of a model, of which the fact says nothing"),
    ),
    (
        is_brought_by_a_part,
        Doubt("part", "the claim tells what a part brought, and the fact what all of it did"),
    ),
    (counts_those_doing, Doubt("part", "the claim counts those who do what the fact says nothing of")),
    (
        counts_those_shown,
        Doubt("part", "the fact counts the names or portraits of those whom the claim counts"),
    ),
    (is_of_a_jubilee, Doubt("date", "the date is that of a jubilee, and not of what is kept on it")),
    (
        is_begun_by_somebody,
        Doubt("subject", "the date is that of what somebody began, and the fact tells of a thing"),
    ),
    (
        is_of_another_moment,
        Doubt("time", "the fact says by an event when it was so, and the claim is of another time"),
    ),
    (is_so_now, Doubt("time", "the claim tells what is so now, and the fact what was so")),
    (is_told_of_another_event, Doubt("occasion", "the claim is told of what befell something else")),
    (dates_a_beginning, Doubt("date", "the claim dates only the beginning of what the fact dates")),
    (is_size_of_a_part, Doubt("part", "the size is that of a part of which the fact says nothing")),
    (counts_some_of_those, Doubt("whole", "the claim counts but some of those whom the fact counts")),
    (counts_those_added, Doubt("whole", "the claim counts only those that came to the others")),
    (counts_one_more, Doubt("whole", "the claim counts somebody besides those whom the fact counts")),
    (is_given_to_another, Doubt("names", "the sum goes to somebody of whom the fact says nothing")),
    (is_paid_for_one_of_several, Doubt("measure", "the sum is one of several for one thing each")),
    (
        counts_what_it_can_hold,
        Doubt("measure", "the claim tells how many there is room for, and the fact how many there were"),
    ),
    (is_to_another_end, Doubt("place", "the claim tells how far it is from another place than the fact")),
    (_is_of_other_scale, Doubt("value", "the figures lie too far apart for one to be written for the other")),
    (_differs_by_year, Doubt("date", "only the year differs, and the text does not say it")),
    (
        _has_own_value_beside,
        Doubt("value", "the sentence gives the fact's own value too, and tells two things apart"),
    ),
)
# What asks only for what stands beside a clause: its words tell the same where they are weighed.
WEIGHED: frozenset[Asked] = frozenset({is_limited_in_front, has_own_value_beside, is_between_others})
BESIDE_WEIGHED = tuple((asked, doubt) for asked, doubt in DOUBTS if asked not in WEIGHED)
