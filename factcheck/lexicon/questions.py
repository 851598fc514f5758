"""Questions of yes or no that a text answers by a whole clause: "the mill never reopened", "the trial met its primary endpoint".

The clauses are written as in `lexicon/frames.py`, without a name for a value. A denial in the clause turns its answer round. They are held
against facts alone: two articles may each tell of another time at which a thing was closed, lost or approved.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_AGAIN: Final = (
    "reopened|re-opened|reopens|reopen|reopening|restarted|resumed_production|resumed_operations|resumed_operation|resumed_work|resumed_service"
    "|resumed_publication|resumed_trading|returned_to_service|came_back_on_stream|coming_back_on_stream|came_back_into_service"
    "|went_back_into_service|went_back_into_operation|opened_again|opened_its_doors_again|started_up_again"
)
_BACK: Final = "operation|operations|service|business|stream|use|production|action"
_MAIN: Final = "primary|main|principal|chief|key|central|major"
_GOAL: Final = "endpoint|end-point|outcome|goal|target|objective|aim|measure|yardstick|test"
_LOST: Final = (
    "destroyed|smashed|smashed_to_pieces|wrecked|obliterated|burnt_out|burned_out|torn_apart|torn_to_pieces|lost|killed|crushed|wiped_out"
    "|dashed_to_pieces|blown_apart|annihilated|demolished|razed|swept_away|washed_away|gutted"
)


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the clauses that say yes and those that say no; `events` where it is asked of an event: "survived the fire"."""

    label: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    of_event: bool = False


def _question(label: str, yes: str, no: str, *, of_event: bool = False) -> Question:
    said_yes, said_no = (
        tuple(" ".join(line.split()) for line in text.strip().split("\n")) for text in (yes, no)
    )
    return Question(label, said_yes, said_no, of_event=of_event)


QUESTIONS: Final = (
    _question(
        "reopened",
        f"""
        X TIME {_AGAIN}
        X BE TIME reopened|re-opened|restarted|reactivated
        X BE TIME back in|on|into {_BACK}
        X BE TIME up_and_running TIME again
        X up_and_running_again
        reopening|re-opening|restart|restarting|resumption of X
        """,
        """
        X BE TIME closed|shut|shuttered TIME for_good|permanently|for_ever|forever
        X TIME closed|shut|shuttered TIME for_good|permanently|for_ever|forever
        X TIME remained|remains|stayed|stays closed|shut|shuttered|idle|derelict|disused|abandoned|out_of_service
        permanent_closure of X
        """,
        of_event=True,
    ),
    _question(
        "survived",
        """
        X TIME survived|survives|outlasted
        X TIME came_through|lived_through|withstood|weathered THE
        X TIME made THE soft|safe|gentle|successful|perfect|flawless|controlled landing|touchdown|splashdown
        soft|safe|gentle|successful|perfect|flawless landing|touchdown|splashdown of X
        XS soft|safe|gentle|successful|perfect|flawless landing|touchdown|splashdown
        XS landing|touchdown|descent TIME BE THE success|successful|flawless|perfect
        X TIME reached ~ unharmed|intact|in_one_piece
        X TIME emerged|walked_away|escaped ~ unharmed|unscathed|unhurt|intact|alive|undamaged
        X TIME landed|touched_down safely|softly|intact|gently|successfully|unharmed
        X BE TIME found|rescued|pulled_out|recovered alive|unharmed|intact
        """,
        f"""
        X BE TIME {_LOST}
        X TIME crash-landed|smashed|slammed into
        X BE smashed
        X TIME perished|died|crashed|burned_down|burnt_down|burned_up|burnt_up|disintegrated|broke_up
        X TIME ended_in|ended_with THE destruction|loss
        """,
        of_event=True,
    ),
    _question(
        "met its main goal",
        f"""
        X TIME met|meets|meet|hit|reached|reaches|reach|achieved|achieves|attained|satisfied|fulfilled XS {_MAIN} {_GOAL}
        X TIME met|meets|hit|reached|achieved|attained|satisfied|fulfilled the {_MAIN} {_GOAL}
        XS {_MAIN} {_GOAL} BE TIME met|reached|achieved|hit|attained
        """,
        f"""
        X TIME missed|misses|fell_short_of XS {_MAIN} {_GOAL}
        XS {_MAIN} {_GOAL} BE TIME missed
        """,
    ),
    _question(
        "takes boarders",
        """
        X TIME takes|take|accepts|accept|admits|admit|houses|has THE boarders
        X BE THE boarding_school
        boarding_school X
        X TIME offers|offer|provides|provide THE boarding
        XS boarding_houses|boarding_house|dormitories|boarders
        boarders ~ at X
        as one of ~ boarding_schools ~ , X
        X BE one of ~ boarding_schools
        """,
        """
        X BE THE day_school
        day_school X
        X TIME takes|accepts|admits|has|teaches day_pupils_only|only_day_pupils|no_boarders
        """,
    ),
    _question(
        "open to the public",
        """
        X BE TIME open to the_public|visitors
        X TIME welcomes|admits|receives visitors
        """,
        """
        X BE TIME closed|off_limits to the_public|visitors
        """,
    ),
    _question(
        "inhabited",
        """
        X BE TIME inhabited|populated|lived_in
        """,
        """
        X BE TIME uninhabited|unpopulated|deserted
        nobody|no_one|no-one lives|lived TIME on|in X
        """,
    ),
    _question(
        "approved",
        """
        X BE TIME approved|authorised|authorized|green-lit|licensed
        X BE TIME cleared for|by
        X BE THE approved|authorised|authorized|licensed
        X TIME won|wins|received|gained|got|secured|obtained ~ approval|authorisation|authorization|clearance|the_green_light|the_go-ahead
        approval|authorisation|authorization|licensing of X
        gave|given X ~ approval|the_green_light|the_go-ahead
        regulator|regulators|authorities|agency|board|council|commission|ministry TIME approved|cleared|authorised|authorized X
        """,
        """
        X BE TIME rejected|turned_down|vetoed|refused_approval|denied_approval
        regulator|regulators|authorities|agency|board|council|commission|ministry TIME rejected|turned_down|vetoed X
        """,
    ),
    _question(
        "passed",
        """
        X BE TIME passed|adopted|enacted|ratified|signed_into_law
        """,
        """
        X BE TIME voted_down|defeated_in_a_vote|thrown_out
        """,
    ),
    _question(
        "convicted",
        """
        X BE TIME convicted|found_guilty
        conviction of X
        XS conviction
        X , THE convicted
        X BE THE convicted
        court|judge|judges|jury|magistrates|tribunal TIME convicted|condemned X
        found X guilty
        """,
        """
        X BE TIME acquitted|cleared|exonerated|found_not_guilty
        acquittal of X
        XS acquittal
        court|judge|judges|jury|magistrates|tribunal TIME acquitted|cleared|exonerated X
        found X not guilty
        """,
    ),
    _question(
        "re-elected",
        """
        X BE TIME re-elected|reelected
        X TIME won|wins|secured|gained re-election|reelection|a_second_term
        """,
        """
        X BE TIME voted_out|defeated_for_re-election
        X TIME lost XS re-election|reelection|bid_for_re-election
        """,
    ),
    _question(
        "solved",
        """
        X BE TIME solved|cleared_up
        """,
        """
        X TIME remains|remained|stays unsolved|unexplained|a_mystery
        """,
    ),
    _question(
        "crewed",
        """
        X BE TIME crewed|manned
        """,
        """
        X BE TIME uncrewed|unmanned|unpiloted
        """,
    ),
    _question(
        "electrified",
        """
        X BE TIME electrified
        """,
        """
        X BE TIME unelectrified
        """,
    ),
    # A denial inside a clause turns its answer round: "cannot fly" stands with "can fly".
    _question(
        "able to fly",
        """
        X can_fly|cannot_fly
        X BE unable_to_fly
        X BE able_to_fly|capable_of_flight|capable_of_flying
        X TIME takes_wing|takes_to_the_wing
        X BE THE strong_flier|good_flier|strong_flyer|good_flyer
        X TIME kept|retained|has|keeps|retains THE power|ability of_flight|to_fly
        """,
        """
        X BE TIME flightless
        X BE THE flightless
        flightless X
        X BE incapable_of_flight
        X TIME lost THE power|ability of_flight|to_fly
        """,
    ),
    _question(
        "extinct",
        """
        X BE TIME extinct
        X TIME died_out|became_extinct|went_extinct
        """,
        """
        X BE TIME active|alive|extant
        X BE THE active|living
        """,
    ),
)
# Words by which a clause says no where it would say yes, and those by which it says neither.
DENYING: Final = frozenset(
    "not never n't yet failed fails refused refuses unable cannot without neither nor declined".split()
)
HALF: Final = frozenset(
    "nearly almost barely hardly scarcely partly partially may might could would should if whether unless until".split()
)
# Behind a verb these lead to another one: "failed to meet", "managed to reach", "was able to".
LEADING_TO: Final = frozenset(
    "failed fails refused refuses unable declined managed manages able continued".split()
)
# The events that something is asked to have outlived, by their words.
EVENTS_OUTLIVED: Final = {
    word: event
    for event, words in {
        "landing": "landing landed touchdown impact descent surface atmosphere down hit retro-rockets parachute",
        "fire": "fire blaze flames burned burnt inferno",
        "crash": "crash accident collision derailment plane train",
        "sinking": "sinking shipwreck sank",
        "quake": "earthquake quake tremor tsunami",
        "war": "war bombing raid siege battle bombs",
        "storm": "storm hurricane flood floods typhoon cyclone tornado",
        "attack": "attack assassination shooting attempt stabbing ambush",
        "avalanche": "avalanche landslide eruption fall",
    }.items()
    for word in words.split()
}
# Labels of sheets and tables, and the words behind them.
LABELS_OF_QUESTIONS: Final = {
    "boarding": "takes boarders",
    "boarders": "takes boarders",
    "primary endpoint": "met its main goal",
    "primary endpoint met": "met its main goal",
    "primary outcome": "met its main goal",
    "reopened": "reopened",
    "crewed": "crewed",
    "electrified": "electrified",
    "inhabited": "inhabited",
    "open to the public": "open to the public",
}
SAYING_YES: Final = frozenset("yes met achieved reached hit".split())
SAYING_NO: Final = frozenset("no none missed unmet".split())
