"""Turns of phrase that name how many died or lost their work (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_DEAD = (
    "person|people|man|woman|child|soldier|sailor|passenger|civilian|trooper|fighter|miner|worker|villager|resident|crew|pilgrim|rebel"
    "|combatant|defender|attacker|prisoner|victim|soul|student|fan|spectator|inhabitant"
)
_ANIMALS = (
    "animal|cattle|cow|calf|sheep|lamb|goat|pig|horse|dog|cat|hen|chicken|turkey|duck|goose|bird|mink|deer|badger|fox|rabbit|poultry"
    "|livestock|swan|seal|boar"
)
_STAFF = "worker|employee|people|person|staff|man|woman|job|position|post|hand"

WORDINGS_OF_HARM: tuple[Wording, ...] = (
    # How many of a number of people were killed by somebody in a year.
    wording(
        "the homicide rate",
        "count bare ratio percent",
        """
        homicide|murder rate ... of|be|:|at|stand_at|to #
        homicide|murder rate #
        rate of (intentional) homicide|murder ... #
        # homicide|murder for|per|to|in
        homicide|murder|killing ... : #
        # .. (fall) victim .. homicide|murder
        # people .. (be) murder|kill .. every|each|per
        """,
        needs="per 100,000 1,000 every each rate",
        unless="solve clear convict confess suspect court trial",
    ),
    # Of animals that people put to death, whatever they died of else.
    wording(
        "animals killed",
        "count",
        f"""
        kill|cull|slaughter|destroy|put_down|put_to_sleep|shoot|gas .. # {_ANIMALS}
        # {_ANIMALS} .. (be) kill|cull|slaughter|destroy|put_down|put_to_sleep|shoot|gas
        """,
        unless="flood fire storm lightning predator wolf wolve train car road heat cold drought poison",
    ),
    # In whatever words lives were lost.
    wording(
        "deaths",
        "count bare",
        f"""
        cost|claim|take (=the|=some|) life|lives of #
        claim|cost|take # ({_DEAD}|) (life|lives)
        loss of # (..) life|lives
        loss of # {_DEAD}
        # ({_DEAD}|) .. lose|lay_down|give (=their|) life|lives
        # ({_DEAD}|) .. lie|lay dead
        # ({_DEAD}|) .. be slay|slain|massacre|butcher|cut_down|mow_down|put_to_the_sword
        leave # ({_DEAD}|) dead
        # dead
        (death) toll ... of|be|at|:|stand_at|put_at|reach|rise_to|come_to|number #
        (death) toll #
        with # .. (be) kill|slay|slain|dead
        dead|killed|deaths|fatalities|died|victims|lives_lost ... : #
        # (..) name .. (of) .. dead|fallen|victim|drown
        """,
        needs="battle war siege quake earthquake flood crash sink sank fire disaster attack massacr storm hurricane bomb avalanch collaps "
        "shipwreck wreck ferry train plane plane explosion tragedy accident toll dead kill famin epidemic plagu outbreak drown soldier",
        unless="injur wound bail phone toll-free road expect could cattl sheep animal horse age aged",
    ),
    # Of some of those who were there, and of how many did not come back.
    wording(
        "deaths",
        "count bare",
        f"""
        kill|claim|drown # (death|person) of =those|=them|=the|=its|=her|=his
        # ({_DEAD}|) (do|did) not survive|make_it|make_it_out|come_back|come_home|return
        # ({_DEAD}|) never come_home|come_back|return|make_it
        """,
        needs="kill claim drown surviv aboard board crew passenger disaster crash quake earthquak sink sank fire flood storm home",
        unless="wound injur cattl sheep animal",
    ),
    # Those who are out of work by it, whoever says so.
    wording(
        "dismiss",
        "count bare",
        f"""
        loss of # (..) job|position|post
        # (..) redundancy|redundancies|layoff|layoffs|lay-off|lay-offs|dismissal
        redundancy|redundancies|layoffs|lay-offs|job_cuts|jobs_lost|jobs_cut|job_losses ... : #
        # (..) {_STAFF} .. (be) make redundant
        # (..) {_STAFF} .. (be) lay_off|let_go|sack|dismiss|axe|fire|show_the_door
        # {_STAFF} .. lose .. job|position|post
        lay_off|sack|dismiss|fire|shed|axe|dispense_with (..) # (..) {_STAFF}
        part_with|get_rid_of # (..) {_STAFF}
        cut .. workforce|staff|payroll|headcount by # ({_STAFF})
        """,
        unless="create hire recruit save threaten risk plan rocket fire machine",
    ),
)
