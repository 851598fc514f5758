"""What happens to a subject on a day, in classes of the same meaning: verbs, and the nouns of action beside them.

The words of a class may stand for one another in two claims that date the same event, so a word stands where it
means this one event and no other: "grounded" is a ship's with "was", and "broke ground" the start of a building. How
often such a thing happens decides whether two dates contradict: what happens once has one date; what happens
seldom has one within a few weeks; of all else two dates are two events, unless the clauses are worded alike.
"""

from __future__ import annotations

from typing import NamedTuple


class Event(NamedTuple):
    """The words of one event; "_" joins the words of a phrase, "be_" opens what is an event as a passive only."""

    label: str
    verbs: str
    nouns: str = ""


_OWNERS = ("the", "its", "his", "her", "their", "a")
# "Completed its purchase of" is the purchase, whoever completes it.
_CLOSED_DEALS = " ".join(
    f"{verb}_{owner}_{deal}"
    for verb in ("complete", "finalise", "finalize", "close")
    for owner in _OWNERS
    for deal in ("purchase", "acquisition", "takeover", "buyout", "deal")
)

ONCE_EVENTS: dict[str, Event] = {
    "keel": Event("keel-laying", "be_laid_down keel_laid keel_be_laid", "keel-laying"),
    "maiden voyage": Event("maiden voyage", "", "maiden_voyage first_voyage maiden_flight first_flight"),
    "service": Event("entry into service", "enter_service go_into_service be_commissioned", "entry_into_service"),
    "scrap": Event("scrapping", "be_scrapped be_broken_up be_decommissioned", "scrapping decommissioning"),
    "complete": Event("completion", "be_completed be_finished", "completion"),
    "discover": Event("discovery", "be_discovered be_unearthed"),
    "invent": Event("invention", "be_invented be_patented be_devised"),
    "take effect": Event(
        "entry into force",
        "take_effect come_into_force enter_into_force come_into_effect go_into_effect become_law pass_into_law",
        "entry_into_force",
    ),
    "go public": Event("listing", "go_public", "initial_public_offering ipo stock_market_debut"),
    "independence": Event("independence", "gain_independence become_independent win_independence declare_independence"),
    "abdicate": Event("abdication", "abdicate", "abdication"),
    "bury": Event("burial", "be_buried be_cremated", "burial funeral"),
    "baptise": Event("baptism", "be_baptised be_baptized be_christened", "baptism christening"),
    "execute": Event("execution", "be_executed be_hanged be_beheaded be_guillotined", "execution"),
    # Told by turns of phrase as a rule, and by the two ends of the time that they took.
    "begin filming": Event("beginning of filming", "begin_filming start_filming"),
    "end filming": Event("end of filming", "finish_filming end_filming wrap_filming complete_filming"),
    "begin recording": Event("beginning of recording", "begin_recording start_recording"),
    "end recording": Event("end of recording", "finish_recording end_recording complete_recording"),
    "end run": Event("end of its run", "end_its_run finish_its_run conclude_its_run complete_its_run"),
    "assassinate": Event("killing", "be_assassinated be_murdered be_shot_dead", "assassination"),
}  # fmt: skip

# Passives only, where the deed has a doer who does it again: a court convicts one today and another tomorrow.
SELDOM_EVENTS: dict[str, Event] = {
    "go missing": Event(
        "disappearance", "go_missing disappear vanish lose_contact lose_all_contact lose_communication", "disappearance"
    ),  # "was reported missing" is left out: that is a day of its own
    "run aground": Event(
        "grounding",
        "run_aground go_aground be_grounded get_stuck become_stuck be_stuck got_stuck be_wedged get_wedged "
        "become_wedged be_stranded become_stranded get_lodged become_lodged be_beached",
        "grounding stranding",
    ),
    "free": Event("freeing", "be_refloated be_freed be_dislodged be_floated be_set_free", "refloating"),
    "go bankrupt": Event(
        "bankruptcy filing",
        "file_for_bankruptcy file_for_chapter file_chapter file_for_protection file_for_creditor_protection "
        "file_for_voluntary_bankruptcy seek_bankruptcy_protection seek_chapter seek_protection_from_creditor "
        "declare_bankruptcy declare_itself_bankrupt go_bankrupt enter_bankruptcy enter_chapter enter_administration "
        "go_into_administration go_into_chapter go_into_bankruptcy enter_receivership apply_for_bankruptcy file_for_insolvency apply_for_insolvency "
        "declare_insolvency go_into_insolvency enter_insolvency go_into_liquidation enter_liquidation",
        "insolvency_filing insolvency_petition bankruptcy_filing bankruptcy_petition chapter_filing",
    ),  # "bankruptcy" alone is left out: a company emerges from it too
    "emerge": Event("end of bankruptcy", "emerge_from_bankruptcy emerge_from_chapter exit_bankruptcy exit_chapter leave_bankruptcy leave_chapter "
        "come_out_of_bankruptcy come_out_of_chapter emerge_from_administration exit_administration leave_administration"),
    "convict": Event(
        "conviction",
        "be_convicted be_found_guilty",
        "conviction guilty_verdict verdict",
    ),
    "acquit": Event("acquittal", "be_acquitted be_found_not_guilty be_cleared_of", "acquittal"),
    "sentence": Event("sentencing", "be_sentenced be_jailed be_imprisoned", "sentencing"),
    "extradite": Event("extradition", "be_extradited", "extradition"),
    "kidnap": Event("abduction", "be_kidnapped be_abducted", "abduction kidnapping"),
    "rescue": Event("rescue", "be_rescued", "rescue"),
    "divorce": Event("divorce", "divorce get_divorced", "divorce"),
    "orbit": Event("entry into orbit", "enter_orbit go_into_orbit", "orbit_insertion"),
    "collide": Event(
        "collision",
        "collide crash_into smash_into plough_into plow_into slam_into run_into ram_into",
        "collision",
    ),
    "break out": Event("outbreak", "break_out catch_fire go_up_in_flame", "outbreak"),
    "destroy": Event("destruction", "be_destroyed burn_down burn_to_the_ground be_gutted", "destruction"),
    "demolish": Event("demolition", "be_demolished be_razed be_torn_down be_pulled_down be_knocked_down", "demolition"),
    "explode": Event("explosion", "explode implode blow_up detonate", "explosion implosion detonation"),
    "landfall": Event(
        "landfall",
        "make_landfall hit_land reach_land "
        + " ".join(f"{verb}_ashore" for verb in "come move slam crash blast roar barrel storm sweep".split()),
        "landfall",
    ),
    # Of what stands; a bank that collapses and a roof that does are one word.
    "topple": Event(
        "fall",
        "topple topple_over fall_over fall_down come_crashing_down come_tumbling_down come_down_with_a_crash "
        "crash_to_the_ground fall_to_the_ground",
    ),
    "break through": Event("breakthrough", "break_through"),
    "hand over": Event("delivery", "be_handed_over be_delivered", "handover"),
    "swear in": Event("swearing-in", "be_sworn take_the_oath", "swearing-in"),
    "take over": Event("takeover", "take_over take_control gain_control assume_control"),
    "fire": Event(
        "firing",
        "be_fired be_sacked be_dismissed be_ousted be_removed_as be_removed_from_office be_forced_out be_pushed_out "
        "be_stripped_of",
        "dismissal ouster",
    ),
    "merge": Event("merger", "merge"),
    # Of a person and of a ship. Some come back, so that years apart are two retirements.
    "retire": Event(
        "retirement", "retire hang_up_his_boot hang_up_her_boot end_his_career end_her_career", "retirement"
    ),
    "shoot down": Event("downing", "be_shot_down"),  # the stem of "downing" is that of "down"
    "steal": Event("theft", "be_stolen be_robbed", "theft heist robbery"),
}  # fmt: skip

# What comes again, or comes to many things at once: no two dates of it contradict each other by themselves.
OFTEN_EVENTS: dict[str, Event] = {
    "land": Event("landing", "land touch_down set_down soft-land splash_down", "landing touchdown splashdown moon_landing"),
    "crash": Event("crash", "crash crash-land derail be_derailed", "crash derailment"),
    "crown": Event("coronation", "be_crowned", "coronation"),
    "deploy": Event("deployment", "be_deployed be_unfolded be_unfurled", "deployment"),
    "block": Event("blockage", "be_blocked be_obstructed", "blockage obstruction"),
    "arrest": Event("arrest", "arrest be_taken_into_custody be_detained", "arrest"),
    "charge": Event("indictment", "indict be_indicted be_charged", "indictment arraignment"),
    "sue": Event("lawsuit", "sue file_a_lawsuit file_suit file_a_suit file_a_complaint bring_a_suit bring_suit bring_a_lawsuit take_to_court", "lawsuit"),
    "hit": Event("impact", "hit strike shake rock jolt"),
    "happen": Event("occurrence", "happen occur take_place"),
    "depart": Event(
        "departure",
        "depart set_sail sail_from set_out set_off leave_port leave_the_port leave_harbour leave_harbor leave_the_station "
        "weigh_anchor take_off",
        "departure",
    ),
    # In whatever words an alarm is given; of a trouble that is reported nothing says that it was an alarm.
    "alarm": Event(
        "alarm",
        "raise_the_alarm raise_an_alarm sound_the_alarm sound_an_alarm set_off_the_alarm trigger_the_alarm alarm_be_raised "
        "alarm_be_sounded alarm_be_triggered alarm_sound alarm_go_off alarm_ring",
    ),
    "resume": Event(
        "resumption",
        "resume reopen restart be_back_in_service be_back_in_use be_back_in_operation go_back_into_service "
        "return_to_service return_to_operation open_again open_up_again start_again be_opened_again be_started_again",
        "resumption reopening",
    ),
    "arrive": Event("arrival", "arrive", "arrival"),
    "dock": Event("docking", "dock berth moor drop_anchor"),
    "submerge": Event("dive", "submerge begin_its_descent begin_its_dive begin_her_descent", ""),
    "find": Event("find", "be_found be_located be_spotted"),
    "erupt": Event("eruption", "erupt", "eruption"),
    "premiere": Event("premiere", "premiere be_aired be_broadcast be_televised be_screened", "premiere"),
    "graduate": Event("graduation", "graduate", "graduation"),
    "begin": Event(
        "beginning",
        "begin start kick_off commence get_under_way get_underway burst_into_life spring_into_life spring_to_life "
        "come_to_life roar_into_life roar_to_life",
    ),
    "end": Event("end", "end conclude finish come_to_an_end wrap_up"),
    "approve": Event(
        "approval",
        "be_approved approve be_authorised be_authorized authorise authorize be_licensed be_cleared_for be_cleared_by be_greenlit "
        "give_the_green_light get_clearance win_clearance receive_clearance "
        + " ".join(f"{verb}_{owner}_{light}" for verb in ("get", "be_given", "receive", "win") for owner in ("the", "its", "a") for light in ("green_light", "go-ahead", "nod")),
        "approval authorisation authorization"),
    "strike deal": Event("deal", "strike_a_deal reach_a_deal strike_an_agreement reach_an_agreement agree_a_deal"),
    "buy": Event("purchase", _CLOSED_DEALS),
}  # fmt: skip

# What a name meets again and again, but hardly twice within weeks.
ONCE_IN_WEEKS = frozenset({"arrest", "charge", "sue", "approve", "crown"})

# Pairs of events that may be told as one: a figure of one is not set against the other's.
NEARLY_SAME_EVENTS = (
    ("complete", "build"),
    ("complete", "open"),
    ("complete", "release"),
    ("service", "open"),
    ("maiden voyage", "depart"),
    ("discover", "find"),
    ("collide", "hit"),
    ("collide", "capsize"),
    ("collide", "crash"),
    ("crash", "capsize"),
    ("explode", "destroy"),
    ("destroy", "capsize"),
    ("destroy", "demolish"),
    ("hit", "landfall"),
    ("collide", "landfall"),
    ("free", "release"),
    ("free", "rescue"),
    ("convict", "sentence"),
    ("arrest", "charge"),
    ("take over", "buy"),
    ("merge", "buy"),
    ("fire", "resign"),
    ("hand over", "complete"),
    ("hand over", "release"),
    ("premiere", "release"),
    ("go on sale", "release"),
    ("go on sale", "open"),
    ("retire", "resign"),
    ("depart", "resign"),
    ("begin", "open"),
    ("begin", "establish"),
    ("begin", "release"),
    ("end", "close"),
    ("begin", "begin filming"),
    ("begin", "begin recording"),
    ("end", "end filming"),
    ("end", "end recording"),
    ("complete", "end filming"),
    ("complete", "end recording"),
    ("end", "end run"),
    ("close", "end run"),
    ("go public", "release"),
    ("go missing", "explode"),
    ("go missing", "capsize"),
    ("go bankrupt", "close"),
    ("take effect", "signing"),
    ("swear in", "appoint"),
    ("crown", "win"),
    ("execute", "death"),
    ("assassinate", "death"),
    ("independence", "establish"),
    ("keel", "build"),
    ("invent", "build"),
    ("arrive", "land"),
    ("depart", "release"),
    ("run aground", "collide"),
    ("topple", "close"),
    ("topple", "fall"),
    ("topple", "destroy"),
    ("resume", "open"),
    ("resume", "begin"),
)
# Forms that are the noun: "the land of 1990", "a strike in May", "the fire on Monday".
NOUN_FORMS = frozenset(
    "land lands strike strikes fire fires dock docks berth ram hit hits sentence end ends start starts".split()
)
# Nouns with the stem of a noun of action that name no event: "the ground shook" is no grounding.
NEVER_EVENTS = frozenset("ground grounds strand strands".split())
# Verbs of events whose past has no -ed, so that only a list can tell that a clause has them.
IRREGULAR_VERBS = "go get become strike break catch blow swear tear lay shoot seek fly leave begin"

# What a thing does by itself and has done to it by others, in the same sense: "the fund dissolved" and "was dissolved".
ERGATIVE = frozenset(
    "form reform dissolve disband disperse rekindle reignite ignite split detach separate dissipate evaporate burst rupture "
    "shatter unfold deploy relocate".split()
)
# Deeds that people do again and again in the same words; two dates of one are two of them.
HABITUAL = frozenset(
    "visit meet post tweet play perform appear speak talk interview ask tell call write record see spot attend "
    "update test try hold host face beat defeat score run sail fly travel return attack strike hit bomb report "
    "say claim vote rain snow trade exchange publish print sing tour train practise practice review inspect "
    "contact email question interrogate search raid summon examine fine injure wound warn quote mention criticise "
    "criticize inform photograph show exhibit display stage postpone delay adjourn cancel suspend ban lift lower revise "
    "amend evacuate award nominate honour honor invite transfer target rank sue hire jail damage flood".split()
)

# What is done to one thing once, by verbs of no class, so that two dates of it years apart contradict each other. What is
# done to a thing again after some years ("renovated", "expanded", "promoted") is left out: two dates are two events.
ONCE_PASSIVES = frozenset(
    "consecrate beatify canonise canonize ordain knight christen unveil inaugurate dedicate abolish dissolve disband "
    "nationalise nationalize privatise privatize repeal enact coin conceive compose commission inscribe designate "
    "behead excommunicate orphan widow raze decommission scuttle extinguish exterminate annex unearth excavate "
    "discontinue kidnap hijack assassinate settle".split()
)

# What has its hour every day: shops open, trains leave, programmes are shown. Two hours of one may be those of two days.
DAILY = frozenset(
    "open reopen close shut start begin finish end resume leave depart arrive set rise air broadcast serve wake".split()
)

# Verbs that say enough of a count for a small number in words to be a figure: "scored two goals".
TELLING_VERBS = "score indict charge convict sentence plead sink rescue injure elect launch bomb destroy"

# Nouns of action whose stem is not the verb's.
ACTIONS = {
    "detention": "detain", "suspension": "suspend", "occupation": "occupy", "siege": "besiege", "flight": "fly",
    "pursuit": "pursue", "reign": "reign", "retention": "retain", "expulsion": "expel", "descent": "descend",
    "ascent": "ascend", "extension": "extend", "stay": "stay", "dive": "dive", "trial": "trial", "absence": "absent",
    "captivity": "captive", "service": "serve", "hiatus": "hiatus", "search": "search", "closure": "close", "seizure": "seize", "stuck": "stick",
}  # fmt: skip
# Endings that make a noun of action of a verb's stem.
ACTION_ENDINGS = ("ment", "age", "ation", "ance", "al", "ion")
# Nouns that no time is the length of: "the six-year plan" is, "the 25-year veteran" is not.
NO_ACTIONS = frozenset(
    "veteran old man woman boy girl son daughter period time point mark record high low anniversary history "
    "average bond note yield rate forecast outlook olds limit deadline target goal break day week year month hour "
    "figure mortgage loan treasury rating warranty window stretch spell".split()
)
# Last words of journeys that are made once, and the verbs by which the end of one is told.
MISSIONS = frozenset("mission flight expedition voyage".split())
COMING_DOWN = ("splash",)
# Where every mission sets out, so that naming it tells nothing.
HOME = frozenset({"earth"})
# Events that go on for a time, one time for each: two lengths of one contradict each other.
LASTING = frozenset({"sentence", "block", "run aground"})
# Of these there is one length, whenever it is told.
SETTLED_LENGTHS = frozenset({"sentence"})
# What is kept for use, and runs out; the nouns of keeping it.
SUPPLIES = frozenset(
    "oxygen air food water fuel power electricity battery provision ration coal gas oil".split()
)
SUPPLY_NOUNS = ("supply", "reserve", "stock", "store")
# What somebody is sentenced to, and where it is served.
SENTENCING = frozenset({"sentenc", "jail", "imprison"})
PRISONS = frozenset("prison jail custody behind".split())
# What is done with a substance, in families whose verbs tell the same amount.
HANDLING = {
    "used": "burn use consume devour guzzle require need",
    "made": "produce generate make mine extract yield manufacture pump output harvest reap grow",
    "released": "emit discharge leak spill dump release vent",
    "carried": "carry transport haul ship hold load",
}

# How a text says that what was done was undone, as regular expressions. "Cancelled", "withdrew" and "rejected" are left out: of what
# never took place there is nothing before. "Lifted" is said of loads as well, so that what was lifted stands before it.
UNDOING = (
    r"overturn(?:ed|s|ing)?",
    r"quash(?:ed|es|ing)?",
    r"annul(?:led|s|ling)?",
    r"revok(?:ed|es|ing)",
    r"repeal(?:ed|s|ing)?",
    r"rescind(?:ed|s|ing)?",
    r"exonerat(?:ed|es|ing)",
    r"acquit(?:ted|s|ting)?",
    r"(?:ban|sanctions?|order|restrictions?|embargo|lockdown|suspension|curfew|freeze) (?:was|were|is|are|had been|has been|have been|being) lifted",
    r"lift(?:ed|s|ing)? (?:the|its|their|a|all) (?:ban|sanctions|order|restrictions|embargo|lockdown|suspension|curfew|freeze)",
)
