"""Words that widen or bound a number, and words of change, as data.

Each hedge names what it does to the interval; `factcheck.values.intervals` has the one rule for each.
Left out: "another", "total of" (they say nothing about exactness), "estimated" (it is stance as well: kept as about).
"""

from __future__ import annotations

from typing import Final, Literal

Hedge = Literal["about", "nearly", "just under", "just over", "under", "at most", "over", "at least"]

# What tops a figure in headlines: behind these "top" is a verb, and no ranking ("cases top 1,000").
TOPPING: Final[frozenset[str]] = frozenset(
    "cases deaths sales profits revenues earnings losses costs temperatures prices shares users subscribers injuries donations "
    "damages exports imports arrivals downloads".split()
)
_BEFORE: Final[dict[str, Hedge]] = {
    # about: either side
    "about": "about",
    "around": "about",
    "approximately": "about",
    "approx": "about",
    "approx.": "about",
    "roughly": "about",
    "some": "about",
    "circa": "about",
    "c.": "about",
    "ca.": "about",
    "ca": "about",
    "estimated": "about",
    "an estimated": "about",
    "in the region of": "about",
    "in the neighborhood of": "about",
    "in the neighbourhood of": "about",
    "in the vicinity of": "about",
    "somewhere around": "about",
    "on the order of": "about",
    "of the order of": "about",
    "or so": "about",
    "more or less": "about",
    "give or take": "about",
    "maybe": "about",
    "perhaps": "about",
    "close to": "about",
    "near": "about",
    "near to": "about",
    "something like": "about",
    "order of": "about",
    "~": "about",
    "∼": "about",
    "≈": "about",
    "≃": "about",
    "≅": "about",
    # from below, close
    "nearly": "nearly",
    "almost": "nearly",
    "nearing": "nearly",
    "neared": "nearly",
    "nears": "nearly",
    "approaching": "nearly",
    "virtually": "nearly",
    "barely": "about",  # a little more or a little less, as writers differ
    "hardly": "about",
    "scarcely": "about",
    "not quite": "nearly",
    "not even": "under",
    "not yet": "under",
    "just under": "just under",
    "just below": "just under",
    "just shy of": "just under",
    "shy of": "just under",
    "just short of": "just under",
    "slightly under": "just under",
    "slightly below": "just under",
    "slightly less than": "just under",
    "slightly fewer than": "just under",
    "a little under": "just under",
    "a little less than": "just under",
    "a bit less than": "just under",
    "little less than": "just under",
    "not much less than": "just under",
    "barely under": "just under",
    # from above, close
    "little more than": "just over",
    "not much more than": "just over",
    "barely more than": "just over",
    "hardly more than": "just over",
    "scarcely more than": "just over",
    "barely over": "just over",
    "barely above": "just over",
    "just over": "just over",
    "just above": "just over",
    "just more than": "just over",
    "slightly over": "just over",
    "slightly above": "just over",
    "slightly more than": "just over",
    "a little over": "just over",
    "a little more than": "just over",
    "a bit more than": "just over",
    "a bit over": "just over",
    # bounds
    "over": "over",
    "over than": "over",
    "over the age of": "over",
    "above the age of": "over",
    "more than": "over",
    "greater than": "over",
    "larger than": "over",
    "bigger than": "over",
    "higher than": "over",
    "better than": "over",
    "longer than": "over",
    "older than": "over",
    "taller than": "over",
    "heavier than": "over",
    "faster than": "over",
    "exceeding": "over",
    "exceeds": "over",
    "exceeded": "over",
    "exceed": "over",
    "surpass": "over",
    "surpasses": "over",
    "surpassed": "over",
    "surpassing": "over",
    "topping": "over",
    "topped": "over",
    "tops": "over",
    **{f"{things} top": "over" for things in TOPPING},
    "north of": "over",
    "upwards of": "over",
    "upward of": "over",
    "in excess of": "over",
    "well over": "over",
    "well above": "over",
    "far more than": "over",
    "much more than": "over",
    "above": "over",
    "beyond": "over",
    "&gt;": "over",
    ">": "over",
    "at least": "at least",
    "at the least": "at least",
    "at the very least": "at least",
    "at a minimum": "at least",
    "no earlier than": "at least",
    "no sooner than": "at least",
    "a minimum of": "at least",
    "minimum of": "at least",
    "minimum": "at least",
    "greater than or equal to": "at least",
    "more than or equal to": "at least",
    "greater or equal to": "at least",
    "greater or equal than": "at least",
    "more or equal than": "at least",
    "larger or equal than": "at least",
    "bigger or equal than": "at least",
    "equal to or more than": "at least",
    "equal to or greater than": "at least",
    "equal or greater than": "at least",
    "at least or equal to": "at least",
    "≥": "at least",
    "⩾": "at least",
    "≧": "at least",
    ">=": "at least",
    "under": "under",
    "below": "under",
    "less than": "under",
    "fewer than": "under",
    "under the age of": "under",
    "below the age of": "under",
    "lower than": "under",
    "smaller than": "under",
    "younger than": "under",
    "shorter than": "under",
    "cheaper than": "under",
    "south of": "under",
    "well under": "under",
    "well below": "under",
    "far less than": "under",
    "much less than": "under",
    "sub": "under",
    "sub-": "under",
    "&lt;": "under",
    "<": "under",
    "up to": "at most",
    "upto": "at most",
    "at most": "at most",
    "at the most": "at most",
    "at the very most": "at most",
    "no later than": "at most",
    "not later than": "at most",
    "as many as": "at most",
    "as much as": "at most",
    "as high as": "at most",
    "as long as": "at most",
    "a maximum of": "at most",
    "maximum of": "at most",
    "maximum": "at most",
    "not exceeding": "at most",
    "anything up to": "at most",
    "up to and including": "at most",
    "less than or equal to": "at most",
    "less or equal to": "at most",
    "less or equal than": "at most",
    "smaller or equal than": "at most",
    "lower or equal than": "at most",
    "equal to or less than": "at most",
    "smaller than or equal to": "at most",
    "≤": "at most",
    "⩽": "at most",
    "≦": "at most",
    "<=": "at most",
    # "as few as", "as little as" and "as low as" bound from below: the lowest of several.
    "as few as": "at least",
    "as little as": "at least",
    "as low as": "at least",
}

UP: Final[frozenset[str]] = frozenset(
    "up rose rise rises risen rising gain gains gained gaining grew grow grows grown growing growth climb "
    "climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared "
    "soaring increase increases increased increasing advance advances advanced advancing rally rallied "
    "rallies higher upped hike hikes hiked hiking spike spiked spikes boost boosted boosts rebound "
    "rebounded skyrocket skyrocketed appreciate appreciated expand expanded leap leapt leaped swell "
    "swelled raise raised raises raising upside uptick".split()
)
DOWN: Final[frozenset[str]] = frozenset(
    "down fell fall falls fallen falling drop drops dropped dropping decline declines declined declining "
    "decrease decreases decreased decreasing lost lose loses losing loss losses slump slumps slumped "
    "slumping slide slid slides sliding plunge plunges plunged plunging tumble tumbles tumbled tumbling "
    "sink sank sunk sinks shrank shrink shrinks shrunk shrinking slip slips slipped slipping dip dips "
    "dipped dipping shed sheds shedding crash crashed crashes plummet plummets plummeted plummeting "
    "retreat retreated retreats lower lowered lowering reduce reduced reduces reducing reduction cut cuts "
    "cutting contract contracted contracts wiped wipe depreciate depreciated nosedived nosedive tank "
    "tanked ease eased eases weaken weakened cratered erased erasing downside slashed slash".split()
)

# "No lower than 5%" is the bound that "lower than" excludes.
NEGATED: Final[dict[Hedge, Hedge]] = {"over": "at most", "under": "at least"}
BEFORE: Final[dict[str, Hedge]] = {
    **_BEFORE,
    **{
        f"{no} {words}": NEGATED[hedge]
        for words, hedge in _BEFORE.items()
        if words.endswith(" than") and len(words.split()) == 2 and hedge in NEGATED
        for no in ("no", "not")
    },
    **{f"{verb} past": "over" for verb in (*sorted(UP), "went", "gone", "goes", "go", "going")},
}

# What turns a bound round from further off: "never exceeded 30%", "did not fall below", "without topping". Left out are
# "hardly" and "rarely", which leave cases, and who is none ("nobody over 65").
DENYING: Final[frozenset[str]] = frozenset("not never without cannot nothing nor".split())
# "Failed to exceed" denies as well.
FAILING: Final[frozenset[str]] = frozenset("fail fails failed failing".split())
# What may stand between a denial and its bound besides a verb of change: "must not be more than", "did not even reach over".
# Left out are "only" and "just", with which a denial raises the bound ("not only more than 30").
DENIED_BETWEEN: Final[frozenset[str]] = frozenset(
    "to be been being have had get go went gone come reach last take cost weigh number total even ever yet usually normally "
    "typically generally legally".split()
)
# Verbs of which "over" is a part: who "handed over 338 boats" handed over no more. "Took", "turned" and "went" are left out.
HANDING_OVER: Final[frozenset[str]] = frozenset(
    "hand hands handed handing sign signs signed signing knock knocks knocked bowl bowls bowled".split()
)
# Behind these a maximum is the figure that was reached, and no limit: "reached its maximum of 154,300".
OWN_MAXIMUM: Final[frozenset[str]] = frozenset("its their his her all-time historic".split())
# "If not more than 40" says that it may well be.
NO_DENIAL_BEFORE: Final[frozenset[str]] = frozenset("if or why".split())

# Verbs that go up: behind them "up to" says where to, and bounds nothing ("slots went up to 24 in May"). Left out are
# those that have a way without "up", behind which it is a bound ("rose up to 30%").
GOING_UP: Final[frozenset[str]] = frozenset("went gone shot crept ticked edged inched".split())

# The longest hedge in words, so that looking left is bounded.
LONGEST: Final = max(len(words.split()) for words in BEFORE)

# After the value. "plus" and "+" are glued or after a space; "ish" is glued.
AFTER: Final[dict[str, Hedge]] = {
    "or so": "about",
    "or thereabouts": "about",
    "give or take": "about",
    "more or less": "about",
    "or more": "at least",
    "and more": "at least",
    "or greater": "at least",
    "or better": "at least",
    "or longer": "at least",
    "or larger": "at least",
    "and upwards": "at least",
    "and counting": "at least",
    "or higher": "at least",
    "or above": "at least",
    "or older": "at least",
    "or over": "at least",
    "and over": "at least",
    "and above": "at least",
    "and older": "at least",
    "and up": "at least",
    "at least": "at least",
    "or less": "at most",
    "or smaller": "at most",
    "or shorter": "at most",
    "and under": "at most",
    "and younger": "at most",
    "and below": "at most",
    "or fewer": "at most",
    "or lower": "at most",
    "or under": "at most",
    "or below": "at most",
    "or younger": "at most",
    "at most": "at most",
    "at the most": "at most",
    "at the very most": "at most",
    "at the least": "at least",
    "at the very least": "at least",
    "at a minimum": "at least",
    "tops": "at most",
}

# Of those, what also stands between the number and its unit: "200 or more people".
INSIDE: Final[dict[str, Hedge]] = {
    words: AFTER[words]
    for words in "or so,or more,or less,or fewer,or older,or younger,or longer,or larger,or smaller".split(
        ","
    )
}

# Verbs that take a thing rather than an amount right after them state a change only with "by": "raised $5 million"
# is money received, "lost 3 games" a count, "cut 500 jobs" a count.
ONLY_WITH_BY: Final[frozenset[str]] = frozenset(
    "raise raised raises raising contract contracts reduce lower higher expand boost tank cut cuts cutting rally".split()
)
# Words that may stand between a change word and its amount.
BETWEEN: Final[frozenset[str]] = frozenset(
    "by of a an the another further additional as much some roughly total whopping massive record "
    "staggering mere modest sharp full".split()
)
# Words after an amount by which it is a change although they are no change verb: "a 5% drop", "5% higher".
CHANGED_AFTER_UP: Final[frozenset[str]] = frozenset(
    "rise increase gain jump surge growth hike climb advance rally higher up boost spike uptick upside leap".split()
)
CHANGED_AFTER_DOWN: Final[frozenset[str]] = frozenset(
    "drop fall decline decrease loss slump plunge dip slide reduction lower down tumble crash cut "
    "discount downturn contraction selloff".split()
)
# Nouns of a change, which give anything a direction that they stand right beside: "an increase of 200 workers", "a 3-degree
# rise". Left out are "loss" and "gain", which people and things are as well ("a loss of 30 lives"), and "growth", "climb".
CHANGES: Final[frozenset[str]] = frozenset(
    "increase rise jump surge decrease decline drop fall reduction cut".split()
)
# Of those, what is said of ways and times, too: "a drop of 30 metres" is no change.
CHANGES_OF_ANYTHING: Final[frozenset[str]] = frozenset("increase decrease reduction".split())
# Verbs of change that are done to stuff as well: "dropped 5 tonnes on the town", "grew 3 tonnes of wheat".
MOVING_STUFF: Final[frozenset[str]] = frozenset(
    "drop drops dropped dropping sink sinks sank sunk grow grows grew grown growing advance advanced advances tank tanked slip "
    "slipped slips dip dipped dips".split()
)
