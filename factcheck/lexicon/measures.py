"""The words that name what is measured, in classes of the same meaning.

A class is a set of words that state the same property when they govern a value of the kinds listed with it:
"fell", "slid" and "tumbled" before a percentage are one measure. Nouns name the property itself ("revenue"),
verbs what happens to it ("fell"). Words in one class may stand for one another in two claims that contradict
each other, so a word is left out rather than put into a class where it is only sometimes right.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.lexicon.events import (
    NEARLY_SAME_EVENTS,
    OFTEN_EVENTS,
    ONCE_EVENTS,
    SELDOM_EVENTS,
)
from factcheck.lexicon.phrases import phrases


class WordClass(NamedTuple):
    """The words of one measure; `kinds` are the kinds of value it may govern, `label` what an editor calls it."""

    label: str
    kinds: frozenset[str]
    words: tuple[str, ...]


def _kinds(kinds: str) -> frozenset[str]:
    return frozenset(kinds.split())


def _class(label: str, kinds: str, words: str) -> WordClass:
    return WordClass(label, _kinds(kinds), phrases(words))


CHANGE = "percent money count points physical rank bare date"

# Verbs, and nouns of action that come from them. "_" joins the words of a phrase.
VERBS: dict[str, WordClass] = {
    "fall": _class(
        "drop",
        CHANGE,
        "fall drop slide plunge tumble sink slump decline decrease dip plummet slip dive nosedive crash shrink "
        "tank downturn reduction drawdown",
    ),  # "lose" and "shed" before a percentage are added in the code: with money they mean another thing
    "rise": _class(
        "rise",
        CHANGE,
        "rise gain jump soar surge increase grow rally climb_by uptick rebound swell",
    ),
    "lose": _class(
        "loss", "money count", "lose wipe erase shed evaporate vanish destroy wipeout eliminate obliterate"
    ),
    "cost": _class("cost", "money", "cost spend budget price_tag expense outlay expenditure"),
    "insure": _class("insured sum", "money", "insure"),
    "pay": _class("payment", "money", "pay payment payout hand_over shell_out fork_out fork_over"),
    "buy": _class(
        "purchase", "money date count", "buy acquire purchase acquisition takeover snap_up change_hand_for"
    ),
    # With "for" behind it a purchase, else what is earned.
    "pick up": _class("purchase", "money", "pick_up"),
    "sell": _class("sale", "money date count", "sell offload divest"),
    "invest": _class("investment", "money", "invest pour_into"),
    # Money that is still to come: what was given, paid and put in are deeds of their own.
    "pledge": _class("pledge", "money", "pledge promise commit earmark set_aside"),
    # Who "is owed $3 million" has claims and no debts.
    "owe": _class("debt", "money", "owe owed owing"),
    "save": _class("savings", "money", "save saving"),
    "settle": _class("settlement", "money", "settle"),
    # Not of forecasts, prices and limits, which are raised too (`NOT_RAISED`).
    "raise": _class("funding raised", "money date", "raise fundraise funding_round"),
    "receive": _class("received", "money count", "receive get take_on take_over obtain collect"),
    # Of money only; "took on" and "took over" are classes of their own.
    "take in": _class("takings", "money", "take_in bring_in rake_in haul_in pull_in reel_in gross"),
    "borrow": _class("loan taken", "money", "borrow"),
    "donate": _class("donation", "money", "donate donation give_to_charity"),
    "fine": _class("fine", "money", "fine penalty penalise penalize"),
    "award": _class("award", "money", "award prize grant"),
    "establish": _class(
        "founding",
        "date duration",
        "found_in establish est set_up incorporate founding co-found cofound journey_began story_began origins_in "
        "history_began began_life begin_life came_into_being come_into_existence date_from date_back_to got_its_start start_out start_up_in",
    ),  # plain "start" and "begin" are left out: most things begin, few of them are founded
    "release": _class(
        "release",
        "date",
        "release launch roll_out introduce come_out lift_off lift-off liftoff blast_off blast-off blastoff",
    ),
    "go on sale": _class(
        "start of sales",
        "date",
        "go_on_sale hit_the_market hit_the_shelves be_on_sale reach_the_market be_available become_available",
    ),
    "announce": _class("announcement", "date", "announce reveal declare disclose unveil debut present"),
    "publish": _class("publication", "date", "publish appear_in_print"),
    "open": _class("opening", "date", "open inaugurate"),
    # Before "fall", which has the word too: a ship sinks once, prices again and again.
    "capsize": _class("sinking", "date", "sink capsize"),
    "close": _class("closure", "date", "close shut collapse fail go_under seize fold"),
    "build": _class(
        "development",
        "duration date money count",
        "build develop create construct assemble",
    ),
    "make": _class("development", "money", "make produce achieve"),
    "train": _class("training", "duration date money count", "train pretrain pre-train"),
    "interval": _class("interval", "duration", "later after earlier ago before"),
    "take": _class("duration", "duration money", "take last"),
    "die": _class(
        "deaths",
        "count date",
        "die kill perish claim_the_life lose_their_life lose_his_life lose_her_life loss_of_life fatality dead death "
        "casualty",
    ),
    "death": _class("death", "date", "pass_away succumb breathe_his_last breathe_her_last"),
    "survive": _class("survivors", "count", "survive"),
    "injure": _class("injured", "count bare", "injure wound hurt injury"),
    # By a flood, a fault or a leak.
    "affect": _class("affected", "count", "affect"),
    "employ": _class("headcount", "count", "employ"),
    "hire": _class("hires", "count", "hire recruit"),
    "dismiss": _class(
        "job cuts",
        "count percent",
        "lay_off dismiss fire sack make_redundant cut_job lose_their_job be_shown_the_door be_let_go",
    ),
    "withdraw": _class("withdrawals", "money", "withdraw pull_out left_the_bank drain"),
    # Of a share "climbed" is a rise (`FALLS_BY_SHARE`).
    "ascend": _class(
        "ascents", "count date rank percent points", "climb scale summit ascend ascent reach_the_summit"
    ),
    "issue": _class("issued", "count money", "issue hand_out"),
    "vote": _class("votes", "count percent", "vote"),
    "born": _class("birth", "date", "born date_of_birth"),
    "marry": _class("marriage", "date", "marry wed marriage wedding"),
    "resign": _class(
        "resignation",
        "date",
        "resign step_down stand_down step_aside bow_out quit leave_office "
        "give_up_the_post give_up_his_post give_up_her_post leave_the_post leave_his_post leave_her_post",
    ),
    "appoint": _class("appointment", "date", "appoint elect name_as take_office"),
    "name": _class("naming", "date", "named rename"),
    "win": _class("wins", "count date", "win victory triumph"),
    "signing": _class("signing", "date", "be_signed"),
    "sign": _class("signing", "date", "sign"),
    # By each country for itself, after the signing.
    "ratify": _class("ratification", "date", "ratify ratification"),
    "consume": _class("consumption", "physical", "consume consumption"),
    "emit": _class("emissions", "physical", "emit emission"),
    "generate": _class("output", "physical money", "generate output"),
    "travel": _class("distance", "physical", "travel"),
    "collect": _class(
        "collected", "physical", "collect gather bring_back bring_home return_with retrieve pick_up haul_up"
    ),
    "evacuate": _class(
        "evacuated",
        "count",
        "evacuate evacuation displace uproot flee have_to_leave force_to_leave be_driven_from leave_their_home "
        "abandon_their_home",
    ),
    "first ascent": _class("first ascent", "date", ""),
    # "Watch" is left out: whoever does something is watched by somebody.
    "tune in": _class("audience", "count", "tune_in tune_into"),
    "broadcast": _class(
        "broadcast", "count", "broadcast be_televised televise be_aired be_shown be_screened"
    ),
    "download": _class("downloads", "count", "download"),
    "rank": _class("rank", "rank", "rank"),
    "activate": _class("active", "count", "activate"),
}

# Words that stand for a class with other values too keep it: "buy" has its money beside its date.
for _name, _event in (ONCE_EVENTS | SELDOM_EVENTS | OFTEN_EVENTS).items():
    _known = VERBS.get(_name)
    VERBS[_name] = (
        _known._replace(words=_known.words + phrases(_event.verbs))
        if _known
        else _class(_event.label, "date", f"{_event.verbs} {_event.nouns}")
    )

# What is lifted, asked or brought up and not collected where it is raised.
NOT_RAISED = phrases(
    "forecast guidance outlook target estimate price fee fare rate tax tariff wage salary dividend stake limit ceiling age "
    "alarm question doubt concern fear suspicion objection flag hope awareness issue wreck hull child daughter son family"
)
# Turns of phrase that open with a verb of a class and say nothing of it: "got in", "fell apart", "built around".
NO_VERBS = phrases(
    "get_in get_into get_out get_at get_to get_off get_on get_up get_away get_back get_through get_by get_around get_rid "
    "take_on_board fall_apart fall_off fall_through fall_ill fall_asleep fall_in_love fall_short fall_behind fall_victim "
    "fall_from_grace rise_to_fame build_around close_out close_in close_in_on make_up make_sure make_way win_over "
    "be_owed sink_to sink_in settle_for settle_down settle_in"
)
# Verbs that only join a subject to its property; they never keep two claims apart.
NEUTRAL_VERBS = phrases(
    "be have hold own run keep count number total contain comprise include feature boast stand measure amount come "
    "reach remain become see serve operate go do say report estimate put give show use find carry post record "
    "cover span occupy weigh seat list call claim know book register mark stand_at sit value"
)

NOUNS: dict[str, WordClass] = {
    "headcount": _class("headcount", "count bare", "employee staff worker headcount workforce staffer"),
    "market value": _class(
        "market value",
        "money percent",
        "market_value market_cap market_capitalization market_capitalisation stock_market_value shareholder_value",
    ),
    "valuation": _class("valuation", "money", "valuation"),
    "share price": _class(
        "share price",
        "money percent points",
        "share_price stock_price stock share shares closing_price",
    ),
    "revenue": _class("revenue", "money percent ratio", "revenue revenues sales turnover"),
    "profit": _class("profit", "money percent ratio", "profit earnings"),
    "net loss": _class("loss", "money", "loss after-tax_loss operating_loss"),
    "asset": _class("assets", "money percent", "asset assets"),
    "deposit": _class("deposits", "money percent", "deposit deposits"),
    "loan": _class("loans", "money percent", "loan loans lending"),
    "debt": _class("debt", "money percent", "debt borrowings liabilities"),
    "bond": _class("bonds", "money percent", "bond bonds bond_portfolio"),
    "treasury": _class("Treasuries", "money percent", "treasury treasuries"),
    "security": _class("securities", "money percent", "security securities"),
    "net result": _class("net result", "money", "net_income net_loss net_profit"),
    "capital": _class("capital", "money", "capital equity new_shares"),
    "balance sheet": _class("balance sheet", "money", "balance_sheet"),
    "stock split": _class(
        "stock split",
        "ratio",
        "stock_split share_split reverse_split reverse_stock_split share_consolidation split",
    ),
    "dividend": _class("dividend", "money percent", "dividend payout_ratio"),
    "discount": _class("discount", "money percent", "discount"),
    "yield": _class("yield", "percent", "yield"),
    "interest rate": _class(
        "interest rate", "percent", "interest_rate base_rate key_rate policy_rate benchmark_rate coupon"
    ),
    "inflation": _class("inflation", "percent", "inflation"),
    "unemployment": _class("unemployment", "percent count", "unemployment jobless"),
    "cost": _class(
        "cost",
        "money percent ratio",
        "cost costs budget price_tag expense expenses expenditure outlay spending total_bill final_bill bill_of bill_come_to "
        "bill_run_to bill_reach bill_stand_at put_the_bill_at",
    ),
    "price": _class("price", "money percent ratio", "price fee tariff charge toll fare rent tuition"),
    "salary": _class(
        "pay",
        "money percent",
        "salary wage wages pay_packet executive_compensation annual_compensation total_compensation "
        "compensation_package employee_compensation",
    ),
    "investment": _class("investment", "money", "investment investments"),
    # Of people. "Fortune" is left out: one makes a fortune of what one earned in a year too.
    "net worth": _class("net worth", "money", "net_worth personal_wealth personal_fortune"),
    # What accounts, a budget or a plan lack. "Gap" is left out: between two figures it is their difference.
    "shortfall": _class("shortfall", "money", "shortfall hole"),
    # How high a storm lifts the water; "a surge of 40%" is a rise.
    "storm surge": _class("storm surge", "physical", "storm_surge surge"),
    # What is paid under it, by whomever. "Deal" and "order" are left out: the one is a purchase too, the other counts things.
    "contract": _class("contract", "money", "contract"),
    # Who comes to a place or an event, in whatever time; `lexicon/governors.py` has the verbs. "Attendance" is one occasion's.
    "visitors": _class("visitors", "count bare", "visitor_number visitor_figure footfall"),
    "fine": _class("fine", "money", "fine penalty settlement"),
    "tax": _class("tax", "money percent", "tax duty levy"),
    "height": _class("height", "physical ratio", "height high tall elevation altitude above_sea_level"),
    "length": _class("length", "physical", "length long loa"),  # "Length overall", of ships
    "width": _class("width", "physical", "width wide breadth beam diameter"),
    "depth": _class("depth", "physical", "depth deep"),
    "thickness": _class("thickness", "physical", "thickness thick"),
    "circumference": _class("circumference", "physical", "circumference girth perimeter"),
    "area": _class("area", "physical", "area surface"),
    "weight": _class("weight", "physical", "weight weigh heavy mass"),
    "size": _class("size", "ratio physical count", "size"),
    "speed": _class("speed", "physical", "speed fast velocity"),
    "temperature": _class("temperature", "physical", "temperature hot cold"),
    "distance": _class("distance", "physical", "distance away"),
    "capacity": _class("capacity", "physical count bare", "capacity seating"),
    "population": _class("population", "count bare", "population inhabitants residents"),
    "users": _class("users", "count", "user"),
    "efficacy": _class("efficacy", "percent", "efficacy effective effectiveness"),
    "magnitude": _class("magnitude", "bare physical count", "magnitude"),
    # "Flight time" and the like are left out: their words are what a clause is about ("the flight took").
    "duration": _class("duration", "duration", "duration"),
    # Of a film or a recording: one figure for good, though what is done takes another time each time.
    "running time": _class("running time", "duration", "running_time run_time runtime playing_time"),
    "age": _class("age", "duration bare", "age aged old year-old"),
    "market share": _class("share of the market", "percent", "market_share share_of_the_market"),
    "stake": _class("stake", "percent money", "stake"),
    "turnout": _class("turnout", "percent count", "turnout"),
    "growth": _class("growth", "percent", "growth_rate"),
    "parameter": _class("parameters", "count", "parameter"),
    "deaths": _class(
        "deaths", "count percent bare", "death_toll toll fatalities death lives_lost people_killed"
    ),
    "survivors": _class("survivors", "count bare", "survivor"),
    "rank": _class("rank", "rank", "largest biggest highest longest tallest richest oldest busiest"),
    # "Claim" is left out, since most claims are words; what was damaged and what is paid for it are two sums.
    "compensation": _class("compensation", "money", "compensation reparation restitution indemnity"),
    "damage": _class("damage", "money", "damage damages"),
    "attendance": _class("attendance", "count bare", "attendance"),
    "tonnage": _class("tonnage", "physical count bare", "tonnage gross_tonnage deadweight"),
    "payload": _class("payload", "physical", "payload"),
    "wind speed": _class("wind speed", "physical", "wind wind_speed"),
    "draught": _class("draught", "physical", "draught"),
    "power": _class("power", "physical", "horsepower"),
    # Named by turns of phrase (`lexicon/wordings.py`), of which no single word is telling.
    **{
        name: _class(label, kinds, words)
        for name, label, kinds, words in (
            ("auction price", "auction price", "money", ""),
            ("ransom", "ransom", "money", ""),
            ("bail", "bail", "money", ""),
            ("reward", "reward", "money", ""),
            ("transfer fee", "transfer fee", "money", "transfer_fee"),
            ("prize", "prize", "money", ""),
            ("order book", "order book", "money count", ""),
            ("managed assets", "managed assets", "money", ""),
            ("endowment", "endowment", "money", ""),
            ("cash", "cash", "money", ""),
            ("haul", "haul", "money", ""),
            ("bailout", "bailout", "money", ""),
            ("gdp", "gross domestic product", "money", ""),
            ("majority", "majority", "percent points count bare", ""),
            ("coupon", "coupon", "percent", ""),
            ("case fatality", "case fatality", "percent ratio", ""),
            ("survival rate", "survival rate", "percent ratio", ""),
            ("rejection rate", "rejection rate", "percent ratio", ""),
            ("acceptance rate", "acceptance rate", "percent ratio", ""),
            ("literacy", "literacy", "percent", ""),
            ("approval", "approval", "percent", ""),
            ("occupancy", "occupancy", "percent", ""),
            ("pass rate", "pass rate", "percent ratio", ""),
            ("graduation rate", "graduation rate", "percent ratio", ""),
            ("vaccination", "vaccination", "percent", ""),
            ("poverty", "poverty", "percent ratio", ""),
            ("alcohol content", "alcohol content", "percent", ""),
            ("profit margin", "profit margin", "percent", ""),
            ("humidity", "humidity", "percent", ""),
            ("response rate", "response rate", "percent", ""),
            ("completers", "participants at the end", "count bare", ""),
            ("screened", "people screened", "count bare", ""),
            ("participants", "participants", "count bare", ""),
            ("pupils", "pupils", "count bare", ""),
            ("traffic", "traffic", "count", ""),
            ("passengers handled", "passengers", "count bare", ""),
            ("people homeless", "homeless", "count bare", ""),
            ("people missing", "missing", "count bare", ""),
            ("bodies recovered", "bodies recovered", "count bare", ""),
            ("people rescu", "rescued", "count bare", ""),
            ("people arrest", "arrests", "count bare", ""),
            ("infected", "infected", "count bare", ""),
            ("people hospitalis", "hospitalised", "count bare", ""),
            ("subscribers", "subscribers", "count bare", ""),
            ("members", "members", "count bare", ""),
            ("signatures", "signatures", "count", ""),
            ("speakers", "speakers", "count bare", ""),
            ("seats won", "seats", "count bare", ""),
            ("circulation", "circulation", "count bare", ""),
            ("copies sold", "copies sold", "count bare", ""),
            ("number built", "number built", "count bare", ""),
            ("storeys", "storeys", "count bare", ""),
            ("goals", "goals", "count bare", ""),
            ("caps", "caps", "count bare", ""),
            ("buildings destroyed", "buildings destroyed", "count bare", ""),
            ("without power", "without power", "count bare", ""),
            ("fleet", "fleet", "count bare", ""),
            ("signatories", "signatories", "count", ""),
            ("aftershocks", "aftershocks", "count", ""),
            ("votes", "votes", "count", ""),
            ("time served", "time served", "duration", ""),
            ("sentence at most", "sentence at most", "duration", ""),
            ("time in office so far", "time in office so far", "duration", ""),
            ("term of office", "term of office", "duration", ""),
            ("time in office", "time in office", "duration", ""),
            ("charging time", "charging time", "duration", ""),
            ("battery life", "battery life", "duration", ""),
            ("finishing time", "finishing time", "duration", ""),
            ("lifespan", "lifespan", "duration", ""),
            ("gestation", "gestation", "duration", ""),
            ("orbital period", "orbital period", "duration", ""),
            ("delay", "delay", "duration", ""),
            ("warranty", "warranty", "duration", ""),
            (
                "time of sentence",
                "sentence",
                "duration",
                "prison_term jail_term prison_sentence jail_sentence",
            ),
            ("time of burn", "duration", "duration", ""),
            ("displacement", "displacement", "physical count bare", ""),
            ("range", "range", "physical", ""),
            ("rainfall", "rainfall", "physical", ""),
            ("snowfall", "snowfall", "physical", ""),
            ("wingspan", "wingspan", "physical", ""),
            ("screen size", "screen size", "physical count", ""),
            ("thrust", "thrust", "physical count", ""),
            ("reserves", "reserves", "physical count", ""),
            ("wavelength", "wavelength", "physical", ""),
            ("time of ban", "time of the ban", "duration", ""),
            ("time of deliberation", "deliberation", "duration", ""),
            ("flight time in all", "flight time in all", "duration", ""),
            ("flight time", "flight time", "duration", ""),
            ("journey time", "journey time", "duration", ""),
            ("acceleration", "acceleration", "duration", ""),
            ("peak altitude", "greatest altitude", "physical", ""),
            ("towing capacity", "towing capacity", "physical", ""),
            ("storage temperature", "storage temperature", "physical", ""),
            ("melting point", "melting point", "physical", ""),
            ("speed limit", "speed limit", "physical", ""),
            ("forfeiture", "forfeiture", "money", ""),
            ("sum sought", "sum sought", "money", ""),
            ("down payment", "down payment", "money", ""),
            ("time of emergency", "time of the emergency", "duration", ""),
            ("time of lockdown", "time of the lockdown", "duration", ""),
            ("time of mourning", "time of mourning", "duration", ""),
            ("time of concession", "time of the concession", "duration", ""),
            ("time of lease", "time of the lease", "duration", ""),
            ("time of contract", "time of the contract", "duration", ""),
            ("design life", "design life", "duration", ""),
            ("time between", "time between", "duration", ""),
        )
    },
}

# Nouns of measures by which no value is known for one of theirs, so that only what they are of is spoken of: "the circulation of".
NOUNS_OF_WORDINGS = phrases(
    "endowment circulation readership enrolment enrollment membership wingspan displacement backlog ransom bail lifespan "
    "longevity gestation rainfall snowfall precipitation takings literacy occupancy presidency chairmanship tenure reign "
    "fatality lethality mortality overburden payroll ascent inauguration filing flotation settlement resignation appointment "
    "retirement"
)

# A unit of the dimension that a measure has: other values are none of it.
UNIT_OF_MEASURE: dict[str, str] = {
    **dict.fromkeys(
        ("height", "length", "width", "depth", "thickness", "circumference", "distance", "draught"), "m"
    ),
    "area": "km2",
    "speed": "km/h",
    "wind speed": "km/h",
    "temperature": "°C",
    "weight": "kg",
}

# Phrases with a word of a class that name no measure by themselves: "a share of the market", "a stock of grain". "On
# turnover of $3 million" is what an exchange traded on a day, and no revenue.
NO_MEASURES = phrases("share_of shares_of_the stock_of rate_of per_share a_share on_turnover in_turnover")


# Verb classes that often report one event in two ways: enough to group equal figures, not to set unequal ones
# against each other.
NEARLY_SAME = frozenset(
    frozenset(phrases(pair))
    for pair in (
        "establish open",
        "release publish",
        "release announce",
        "release open",
        "raise issue",
        "raise sell",
        "pledge invest",
        "pledge donate",
        "pledge pay",
        "receive take_in",
        "buy pay",
        "lose withdraw",
        "lose fall",
        "invest announce",
    )
) | frozenset(frozenset(pair) for pair in NEARLY_SAME_EVENTS)

# Nouns too general to say what is measured; the word before them does ("the $6 million training figure").
LIGHT_NOUNS = frozenset(
    phrases(
        "amount figure number sum total value level quantity deal plan package effort run project programme program "
        "worth part lot bit share portion half estimate claim cost-cutting record time"
    )
)

# The unit that a measure counts, where the words count something wider or narrower.
COUNTED_AS = {
    ("headcount", "person"): "employee",
    ("headcount", ""): "employee",
    ("deaths", "death"): "person",
    ("deaths", "fatality"): "person",
    ("deaths", "life"): "person",
    ("deaths", ""): "person",
    ("injure", "injury"): "person",
    # Those to whom it happened are called so because it did.
    **{(concept, "victim"): "person" for concept in ("deaths", "injure", "affect")},
    # Who uses something is one person. "Customer" and "household" are left out: one of them may be a family.
    ("affect", "user"): "person",
    ("survivors", "survivor"): "person",
    ("survivors", ""): "person",
    ("population", ""): "inhabitant",
    ("population", "person"): "inhabitant",
    ("population", "resident"): "inhabitant",
    ("users", "person"): "user",
    # Of a firm that cuts them, jobs are those of its employees. Told of a town they are anybody's, but the subject is another then.
    **{("dismiss", noun): "employee" for noun in ("", "person", "job", "post", "position", "role")},
    ("hire", "person"): "employee",
    # Whoever lives there. Guests and tourists are left out: they are some of those who were moved.
    **{("evacuate", noun): "person" for noun in ("resident", "inhabitant", "villager", "islander")},
    ("age", ""): "year",
    # Nobody but people attends, and a hall or a ship without a noun holds people.
    ("attendance", ""): "person",
    **{
        ("attendance", noun): "person"
        for noun in ("spectator", "visitor", "fan", "guest", "supporter", "delegate", "demonstrator")
    },
    ("capacity", ""): "person",
    ("capacity", "capacity"): "person",
    **{
        ("visitors", noun): "visitor"
        for noun in ("", "person", "tourist", "guest", "sightseer", "holidaymaker")
    },
    # Whoever they are, there is room for so many; passengers are told apart from the crew that carries them.
    **{
        ("capacity", noun): "person"
        for noun in (
            "astronaut",
            "member",
            "spectator",
            "fan",
            "visitor",
            "guest",
            "man",
            "viewer",
            "soldier",
            "crew",
        )
    },
    ("ascend", "time"): "ascent",
    ("win", "time"): "win",
}
# Measures that count people, whatever noun the text counts: climbers, passengers, children.
OF_PEOPLE = frozenset({"deaths", "survivors"})
# Verb classes that state the measure of a noun class.
SAME_AS_NOUN = {
    "take": "duration",
    "employ": "headcount",
    "die": "deaths",
    "survive": "survivors",
    "owe": "debt",
    "settle": "fine",
}
# Measures of companies and states whose sums run to millions; a sum of a few hundred has lost its magnitude word.
# "Investment", "loss" and "cost" are left out: people have small ones.
COUNTED_IN_MILLIONS = frozenset({"market value", "valuation", "revenue", "balance sheet"})
# The names of all classes of measures.
CLASSES = NOUNS.keys() | VERBS.keys()
