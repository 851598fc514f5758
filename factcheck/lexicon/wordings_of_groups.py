"""Turns of phrase that name how many there were of a group, and which share of it (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_TRAVELLERS = (
    "person|people|man|woman|child|soul|passenger|traveller|traveler|tourist|pilgrim|migrant|refugee|holidaymaker|commuter|pupil"
    "|worker|schoolchild|occupant|visitor|fan|student"
)
# Whatever enters a race. "Ship" is left out: more of them set out than race.
_RACERS = (
    "yacht|boat|sailor|runner|car|rider|team|horse|cyclist|swimmer|driver|skier|athlete|competitor|entrant|starter|walker|sled|musher"
    "|balloon|motorcycle|canoe|rower|triathlete|skipper|hound|pigeon"
)
_DROWNED = (
    "person|people|man|woman|child|migrant|refugee|passenger|sailor|fisherman|soldier|villager|resident|swimmer|crew|soul|pilgrim"
    "|asylum-seeker|tourist|holidaymaker|pupil|student|bather|miner|worker|inhabitant|civilian"
)
_ON_IT = "aboard|on_board|on_it|onboard"
_WOMEN = "woman|female"
_HELD_BY = "be|go_to|hold_by|fill_by|occupy_by|be_held_by|be_filled_by|be_occupied_by"
_HAVE = "hold|occupy|fill|have|take|make_up|account_for|represent|constitute|comprise|form"

WORDINGS_OF_GROUPS: tuple[Wording, ...] = (
    # On the one journey that ended badly. What a carrier carries in a year and what a ship can carry are others.
    wording(
        "people aboard",
        "count bare",
        f"""
        be carry # ({_TRAVELLERS})
        carry # ({_TRAVELLERS}) .. when|as
        have # ({_TRAVELLERS}) {_ON_IT}
        with # ({_TRAVELLERS}) {_ON_IT}
        there|be # ({_TRAVELLERS}) {_ON_IT}
        there be # ({_TRAVELLERS}) on|in .. bus|coach|train|plane|aircraft|ferry|boat|ship|jet|tram|minibus|helicopter|dinghy|airliner
        # ({_TRAVELLERS}) be {_ON_IT}
        aboard|on_board : #
        """,
        needs="crash sink sank capsiz derail plung collid collision overturn fire hijack vanish disappear ditch founder aground explod "
        "down burn veer skid slid slide fell roll land landing wreck disaster tragedy accident caught emergency survive",
        unless="can could able capacity annual year yearly daily license certify crew",
    ),
    # All who were there lived: so many were there.
    wording(
        "survivors+people aboard",
        "count bare",
        f"""
        =all # ({_TRAVELLERS}) {_ON_IT} .. survive|escape|be_rescued|be_saved|live
        =all # ({_TRAVELLERS}) on ~ .. survive|escape|live
        """,
        unless="but except kill die crew",
    ),
    # Who began a race, and who came to its end.
    wording(
        "finishers",
        "count bare",
        f"""
        # of (the|its|their) @count .. finish|reach_the_finish|cross_the_line
        # ({_RACERS}|{_TRAVELLERS}) .. finish|complete|reach_the_finish|cross_the_line|cross_the_finish_line|make_it_to_the_end|make_it_home
        finisher : #
        # finisher
        """,
        needs="race regatta rally marathon triathlon derby steeplechase grand_national starter tour",
        unless="minute second hour lap year will expect week day place point position metre stage behind ahead last first second third",
    ),
    wording(
        "starters",
        "count bare",
        f"""
        # ({_RACERS}) .. set_out|set_off|set_sail|start|line_up|compete|take_the_start|leave_the_start|take_to_the_start|go_off
        # ({_RACERS}) .. at_the_start|on_the_start_line|at_the_starting_line|on_the_starting_line|on_the_grid|in_the_field|on_the_start
        (starting) field .. of|number|comprise|consist_of # ({_RACERS})
        field|starter : #
        # starter
        """,
        needs="race regatta rally marathon triathlon derby steeplechase grand_national tour",
        unless="minute second hour lap finish year will expect oil football soccer cricket baseball",
    ),
    # All that the sea took; on land a flood's dead are not all drowned.
    wording(
        "deaths",
        "count bare",
        f"""
        # ({_DROWNED}) .. (be) drown|drowned
        drown # ({_DROWNED})
        drowned : #
        """,
        needs="sea coast off boat ship ferry vessel dinghy raft shipwreck capsiz sink sank crossing channel lifeboat island mediterranean",
        unless="among includ other another remain rest injur flood storm hurrican tsunami quake earthquak cyclon typhoon fear might animal sheep cattle",
    ),
    wording(
        "deaths",
        "count bare",
        """
        number|count|tally|total of =the|=those|=its dead|killed|deceased|fatality|victim ... at|be|to|as|reach #
        number|count|tally|total of dead|killed|deaths|fatality|victim ... at|be|to|as|reach #
        """,
        unless="injur wound cattl sheep animal age aged per",
    ),
    # How many of some have no men among them.
    wording(
        "share of women on the board",
        "percent ratio",
        f"""
        {_WOMEN} ... {_HAVE} # .. seat|board|director|place|position|member
        # .. seat|director|member|place|position ... {_HELD_BY} {_WOMEN}
        # .. board ... {_HELD_BY} {_WOMEN}
        share|proportion|percentage|representation of {_WOMEN} ... be|to|at|of|reach|stand_at #
        # {_WOMEN}
        """,
        needs="board boardroom director supervisory non-executive",
        unless="executive-committee management",
    ),
    wording(
        "share of women in parliament",
        "percent ratio",
        f"""
        {_WOMEN} ... {_HAVE} # .. seat|member|lawmaker|deputy|mp|legislator|place|chamber|house|parliament
        # .. seat|member|lawmaker|deputy|mp|legislator|senator|parliament ... {_HELD_BY} {_WOMEN}
        share|proportion|percentage|representation of {_WOMEN} ... be|to|at|of|reach|stand_at #
        # {_WOMEN}
        """,
        needs="parliament seat lawmaker deputy mp legislator senate assembly chamber congress bundestag",
        unless="board vote voter staff",
    ),
    wording(
        "share of women on the staff",
        "percent ratio",
        f"""
        # .. employee|staff|workforce|worker ... {_HELD_BY} {_WOMEN}
        share|proportion|percentage of {_WOMEN} ... be|to|at|of|reach|stand_at #
        # {_WOMEN}
        """,
        needs="employee staff workforce worker payroll",
        unless="board manager management executive director",
    ),
)

_PERSON_NOUNS = "person people man woman child adult individual"
# The nouns that count the same under these measures (`COUNTED_ALIKE` in `lexicon/wordings_of_counts.py`).
ALIKE_IN_GROUPS: dict[str, tuple[str, str]] = {
    "starters": ("starter", f"{_RACERS.replace('|', ' ')} finisher {_PERSON_NOUNS}"),
    "finishers": ("starter", f"{_RACERS.replace('|', ' ')} finisher {_PERSON_NOUNS}"),
}
