"""The words by which a text stands off from what it says: reports, doubts, guesses, plans, questions."""

from __future__ import annotations

# Someone else says so. "Said" and "estimated" attribute too, but to a source the article itself relies on;
# such sentences are the article's own statement of the figure as much as any other.
ATTRIBUTED = frozenset(
    "reportedly allegedly supposedly purportedly alleged alleges alleging claim claims claimed claiming rumoured "
    "rumored rumour rumor rumours rumors purported supposed".split()
)
ATTRIBUTED_BY_PHRASE = (
    *(
        "according to",
        "in the words of",
        "it is said",
        "is said to",
        "are said to",
        "was said to",
        "were said to",
    ),
    *("believed to", "thought to", "reported to", "understood to", "known to"),
    *(
        "if you believe",
        "if one believes",
        "if we believe",
        "if you trust",
        "to be believed",
        "to be trusted",
    ),
)
# Verbs by which a sentence gives what a source says: "the survey's figures show", "police said".
CITING = frozenset(
    "said says say announced announces announce reported reports report found finds find showed shows show confirmed confirms "
    "stated states state put puts gave gives recorded estimated estimates calculated published measured counted".split()
)
# The statement is only thought of.
HYPOTHETICAL = frozenset("would could might may hypothetical hypothetically should".split())
# Of these words, those that cast doubt on a whole sentence, wherever they stand in it; and those that open a condition.
SUPPOSITIONS = frozenset("suppose imagine assuming pretend".split())
CONDITIONS = frozenset({"if", "unless"})
WHETHER = "whether"
# Before "if" these make it "whether": "to see if", "asked if", "unclear if".
ASKING = tuple(
    "see know ask wonder check test find determine learn doubt question tell unclear sure unsure certain uncertain".split()
)
# Behind "if" and the one who hears it these name who says so: "if you trust the analysts".
BELIEVING = tuple("believe trust credit".split())
# Measures of what is set beforehand to be paid.
SET_BEFOREHAND = frozenset({"asked price", "price"})
# Without one of these a clause tells of them what holds whenever the condition is met.
ONLY_THEN = frozenset("would could might may will should shall".split())
# Before "if" this only compares: "as if it were new".
COMPARING = frozenset({"as"})
# Behind "if" these make no condition: "90, if not 100", "if possible".
IF_ONLY_NAMED = frozenset("not any anything only possible necessary needed so".split())
# What may come about, or might have: without one of these "even if it took five years" grants that it did.
MAY_BE = frozenset("would could might may will can should shall".split())
# Words that open a clause without a comma; what it tells in the past came about, whatever the words before say of theirs.
# "As" is left out, which compares ("not as many as it had"), and what parts a sentence anyway ("because", "which").
OPENERS = frozenset("since why how after before once that".split())
# Of these, those behind which nothing is to come, even after "would": "when he turned 65" may be.
LASTING_REASONS = frozenset("since why how that".split())
# Behind a statement of the past these open another one.
JOINING_CLAUSES = frozenset("since after before once as so".split())
# A clause that stands for a thing: "threw what may have been the biggest party".
EMBEDDED_QUESTIONS = frozenset("what why how".split())
# Behind "would" these tell what came of it, where nothing is planned or foreseen in the sentence.
CAME_LATER = ("later", "eventually", "ultimately", "subsequently", "go on")
# Behind "who would" these tell what became of somebody later: "Ada Brandt, who would marry him in 1904". Left out is what is as often
# what somebody would do: "who would leave", "who would pay".
BEFALLING = frozenset(
    "become win lose die drown marry inherit bear regret outlive receive earn discover invent found establish design write compose publish direct command succeed "
    "defeat overthrow emigrate graduate live survive perish end rise spend".split()
)
MODALS_OF_THEN = frozenset("would could might should".split())
PAST_AUXILIARIES = frozenset("was were had did".split())
# The sentence is about the future, or somebody's guess at it.
FORECAST = frozenset(
    "will forecast forecasts predicted predict predicts projected projects projection expect expects expected "
    "expecting anticipate anticipates anticipated foresee foresees foresaw foreseen envisage envisages envisaged outlook poised likely shall".split()
)
FORECAST_BY_PHRASE = (
    *("proposal to", "proposals to", "motion to", "petition to", "bid to have", "call to have"),
    "seen growing",
    "seen rising",
    "seen falling",
    "seen reaching",
    "is seen at",
    "scheduled to",
    "scheduled for",
)
# What "is to" come about: "the line is to be opened in May". What stands behind "to" else is a place, or a turn of phrase.
TO_COME = frozenset({"is", "are"})
NOT_TO_COME = frozenset("date this that blame thank".split())
# Whose object is a time to come: "the chief names the second half of 2017".
NAMING_A_TIME = frozenset(
    "name names named eye eyes eyed pick picks picked choose chooses chose set sets target targets targeted".split()
)
# What may stand in between, beside adverbs in -ly: "is officially to open", "is now to open".
BETWEEN_IS_AND_TO = frozenset("now still yet also then soon first again".split())
# A number somebody wants to reach.
TARGET = frozenset(
    "target targets targeting goal goals aim aims aiming hopes hope hoped hoping wants wanted plans planned intended must ought promised promises vowed".split()
)
# What a share of people is told to do, and does today: "40 percent plan to leave".
WANTING = frozenset("want wants wanted hope hoped plan planned intend intended expect expected".split())
# Of these words, those that are nouns behind a determiner ("an aim"), and prepositions before one that something is done with or for.
AIMS = frozenset("target targets goal goals aim aims hope hopes promise promises plans".split())
# Behind a determiner these say what a thing was planned to be, and nothing of another figure: "double the anticipated crowd".
PLANNED_THINGS = frozenset(
    "planned promised expected anticipated projected predicted intended forecast".split()
)
COPULAS = frozenset("is are was were be".split())
# What is done by saying it, and so on the day it is said: "on Sunday they promised $5 million".
ACTS = frozenset("promised promises vowed vows denied denies predicted predicts".split())
TOWARDS = frozenset("with for to towards toward behind from near nearer".split())
# The statement is denied. "Lie" and "lies" are left out: a wreck lies somewhere; a lie is told by a phrase below.
DENIED = frozenset(
    "not n't never denied denies deny neither nor false untrue wrong wrongly incorrectly mistakenly myth misconception hoax hardly "
    "scarcely nowhere".split()
)
NO_DENIAL_AFTER_NO = frozenset("more less fewer longer doubt later".split())
# Who did not do this is one of the dead.
NOT_DONE_BY_THE_DEAD = frozenset({"survive"})
# What was said and taken back.
TAKEN_BACK = (
    "(?:withdrew|retracted|has withdrawn|has retracted|took back|disowned) (?:its|his|her|their|a|the) "
    "(?:story|report|claim|article|statement|assertion|allegation)"
)
# Things that are there though they are false or wrong ones.
OF_FALSE_THINGS = tuple(
    "name identity identities alarm alert start teeth bottom floor ceiling passport paper papers document documents number flag colours colors "
    "pretence pretences pretense pretenses way side road turn turning direction door house address moment person man woman hands account accounts "
    "invoice invoices statement statements entry entries accounting".split()
)
DENIED_BY_PHRASE = (
    *("no longer", "far from", "anything but"),
    *(" a lie ", " the lie ", " lies told ", " lies that ", " of lies "),
    *(
        "legend that",
        "legend has it",
        "fable that",
        "tale that",
        "myth that",
        "is a legend",
        "pious invention",
    ),
)
# What is denied is the one thing behind these.
IN_PLACE_OF = frozenset({"instead of", "rather than"})
BARELY = frozenset({"hardly", "scarcely"})
# What is not so until then is so from then on, unless it only goes on: "did not begin until May", "did not last until May".
LASTING_VERBS = tuple("last survive live stay remain hold continue run wait keep stand endure".split())
# What a denial bounds: "never climbed above 60" is 60 at most, "did not fall below 60" at least.
BOUNDS_ABOVE = tuple("above over more exceed past beyond top surpass higher greater longer".split())
BOUNDS_BELOW = tuple("below under less fewer lower shorter".split())
# Denied of a thing that there is ("the", "his"), these deny nothing of it. "Believe" and "accept" are left out, for who does not
# believe the figure denies it.
ATTITUDES = tuple("mind like enjoy love understand regret begrudge envy miss hate resent forgive".split())
# Behind these "wrong" tells of an accident.
GOING = tuple("go".split())
# What was done besides what is denied, told by a verb in -ing: "found no trace after searching 200 square miles".
BESIDES = frozenset("after despite before since while upon".split())
# What a thing that could do it was able to do; "reach" and "cost" are left out, for they tell of what may come.
CAPABILITIES = frozenset(
    "carry hold seat accommodate store travel dive sail fly steam lift withstand house fit cruise sleep haul tow "
    "deliver produce generate".split()
)
# By these "could" tells of a time that is over: what was possible then, and no guess; and of all that was.
BY_THEN = (
    *("at first", "back then", "at the time", "in those days", "until then", "in its day"),
    # What could be done "only" then was done then.
    *(
        f"could {turn}"
        for verb, done in (
            ("open", "opened"),
            ("start", "started"),
            ("begin", "begun"),
            ("leave", "left"),
            ("resume", "resumed"),
            ("reopen", "reopened"),
            ("finish", "finished"),
            ("return", "returned"),
        )
        for turn in (f"{verb} only", f"only {verb}", f"only be {done}", f"be {done} only")
    ),
    *("could at last", "could finally", "at last could", "finally could", "only then could"),
    *(
        "all that could",
        "all they could",
        "all it could",
        "all we could",
        "the most that could",
        "only ones that could",
    ),
)
# Speeds are what a thing "could reach", unless the weather does.
REACHED_SPEEDS = frozenset("kn mph km/h m/s".split())
WEATHER = frozenset("wind winds gust gusts storm storms hurricane typhoon cyclone tornado wave waves".split())
# Behind "due to" a verb makes it a plan, and anything else the cause of something: "is due to open", "due to a storm".
_DUE = (
    "be have open close begin start end finish lift launch land arrive leave depart take go come return reopen resume meet "
    "speak report release publish appear stand fly sail move pay vote expire retire play face receive complete step join"
).split()
# What was planned is told by these: "was to cost $5 million", "was to be finished in May".
_TO_HAPPEN = "cost open start begin end finish launch arrive run last take receive carry fly reopen".split()
_TO_BE_DONE = "ready open finished completed opened built launched delivered started begun paid".split()
# What is only reckoned with "calls for" what it is to be: "estimates called for it to cost $8 billion".
_CALLING = (
    "estimate estimates budget budgets design designs blueprint blueprints drawings schedule forecast forecasts proposal proposals "
    "specification specifications contract"
).split()
TARGET_BY_PHRASE = (
    *("budgeted at", "budgeted for", "costed at"),
    *(
        "meant to",
        "supposed to",
        "about to",
        "soon to",
        "set to",
        "required to",
        "scheduled to",
        "scheduled for",
        "plan to",
        "planning to",
        "pencilled in",
        "penciled in",
    ),
    *("slated to", "slated for", "on course to", "on track to"),
    *(f"{plan} {call} for" for plan in _CALLING for call in ("called", "call", "calls")),
    # What was to be, told of a time that is over, mostly came otherwise; "was to become" and "was to die" tell what came.
    *(f"{was} to have" for was in ("was", "were")),
    *(f"{was} to {verb} " for was in ("was", "were") for verb in _TO_HAPPEN),
    *(f"{was} to be {done} " for was in ("was", "were") for done in _TO_BE_DONE),
    *(f"due to {verb} " for verb in _DUE),
)
# A sum that is estimated of what "will" come is a forecast: "the small one, estimated at $30,000, will arrive in May".
ESTIMATED = "estimated"
# All nouns and verbs of what is to come.
AHEAD = FORECAST | TARGET | AIMS | PLANNED_THINGS | frozenset({"plan", "proposal", "scheme"})
# All words by which a clause plans, doubts or denies.
PLANS = HYPOTHETICAL | CONDITIONS | {WHETHER} | SUPPOSITIONS | FORECAST | TARGET | DENIED
# Before a figure these make it the rest of a whole that is known: "the remaining 2,754 tonnes".
REST_OF_A_WHOLE = frozenset("remaining other rest".split())
# What holds only in thought.
HYPOTHETICAL_BY_PHRASE = ("in theory", "on paper", "in fiction")
# What is told in a book holds in that book. The book itself is real: it is published, costs money and wins prizes, so that
# its noun alone makes no fiction, but a preposition before it does, or a verb of telling behind it.
FICTIONS = frozenset("film movie novel play story book comic series sitcom drama".split())
WITHIN_FICTION = tuple("in throughout".split())
TELLS = tuple(
    "tells follows shows depicts portrays imagines describes recounts narrates told followed depicted portrayed "
    "imagined described recounted narrated".split()
)
# The number stands for any number.
# What is told behind these may have happened, behind the others it is made up.
OF_WHAT_HAPPENED, ONLY_THOUGHT = (
    ("for example", "for instance"),
    ("e.g.", "let's say", "let us say", " imagine "),
)
EXAMPLE = OF_WHAT_HAPPENED + ONLY_THOUGHT
# "Take away the land, and it cost $5 million" only reckons, too.
EXAMPLE_OPENINGS = ("say ", "take ", "picture ", "imagine ")

# Verbs by which somebody says what others are said of: "the BBC reports that permits cost $11,000".
SPEAKING = tuple(
    "say report show estimate find tell note state claim suggest reveal believe think calculate write add warn "
    "recall explain confirm argue".split()
)

# What somebody who finds something writes of it, as it may stand behind the name: "a Norvane study found that".
ACCOUNTS = frozenset(
    "study studies report reports survey surveys poll polls analysis analyses investigation inquiry review audit paper article "
    "estimate estimates data figures research statement documentary".split()
)

# Verbs by which somebody says what is to come; the day on which it was said is none of it.
PLEDGING = tuple(
    "announce declare promise pledge vow challenge commit decide agree urge propose testify project predict forecast "
    "expect anticipate foresee hope".split()
)

# By these and a word of the beginning a text tells what was to be, and not what came: "was at first drawn with eight arches".
DESIGNED = (
    "designed planned meant conceived drawn intended envisaged envisioned imagined projected proposed sketched foreseen specified "
    "laid thought budgeted ordered mooted costed devised"
).split()
AT_FIRST = (
    "at first",
    "originally",
    "initially",
    "first",
    "to begin with",
    "in the beginning",
    "at the outset",
    "once",
    "at one point",
    "at one stage",
    "early on",
)
# Of those, what tells it without such a word, before one of these: "was conceived as an inn with 40 rooms".
CONCEIVED = "planned meant conceived intended envisaged envisioned imagined projected proposed mooted".split()
AS_WHAT = "with for as at to".split()
# A plan, and by what it is an early one: "the first drawings gave it eight arches".
DRAWINGS = (
    "design plan drawing draft sketch blueprint scheme brief proposal concept specification estimate".split()
)
EARLY = (
    "original first initial early earlier earliest preliminary abandoned discarded rejected unbuilt".split()
)
