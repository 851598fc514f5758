"""Words that make two measures of one class different: total and active, input and output, planned and actual."""

from __future__ import annotations

from factcheck.lexicon.phrases import phrases

# What a firm or a country has a part of at home and a part abroad.
_OF_MARKETS = (
    "ticket box box-office gross takings sales revenue revenues turnover profit profits income earnings deposits loans debt "
    "debts demand production output customers users subscribers clients passengers visitors tourists arrivals travellers "
    "students staff workers employees workforce stores shops branches plants flights routes orders shipments deliveries "
    "buyers investors shareholders investment"
).split()
_SUPERLATIVES = (
    "youngest oldest fastest slowest deadliest largest smallest biggest longest shortest tallest "
    "highest lowest richest poorest heaviest busiest best worst"
).split()
# Words that make two measures of one class different. Two claims with different words of one contrast are apart.
CONTRASTS: dict[str, dict[str, tuple[str, ...]]] = {
    "share of the whole": {
        "total": phrases("total overall altogether combined whole entire gross in_total"),
        "active": phrases("active activated activate activates"),
        "average": phrases("average mean averages averaged averaging"),
        "median": phrases("median"),
        "typical": phrases("typical"),
        "maximum": phrases(
            "maximum peak record highest a_high its_high new_high full_complement at_its_height at_their_height at_the_height"
        ),
        "minimum": phrases("minimum lowest a_low its_low new_low"),
        "additional": phrases("additional extra further another more_than_planned separate separately"),
        "remaining": phrases("remaining rest remainder leftover"),
        # A ship is longer over all than where it meets the water.
        "at the waterline": phrases("waterline"),
    },
    # A storm blows less on land than at sea, and a machine does more on trial than day by day.
    "landfall": {
        "at sea": phrases(
            "over_open_water over_the_open_water over_open_waters at_sea offshore over_the_gulf over_the_ocean"
        ),
        "on land": phrases(
            "at_landfall made_landfall makes_landfall came_ashore comes_ashore ashore reached_the_coast crossed_the_coast"
        ),
    },
    "trial": {
        "on trial": phrases(
            "trial_run trial_runs test_run test_runs test_track in_trials in_tests during_tests in_testing"
        ),
        "in service": phrases(
            "regular_service commercial_service scheduled_service in_daily_use in_regular_use"
        ),
    },
    # Who is kept at home is not in jail.
    "confined": {"at home": phrases("house_arrest home_confinement home_detention")},
    # What is shown to guests is mostly opened to all on another day.
    "opening": {
        "to all": phrases(
            "to_traffic to_the_public to_the_general_public to_visitors open_to_all to_everyone to_passengers"
        ),
        "by a ceremony": phrases("inaugurate inaugurates inaugurated inauguration ribbon ribbon-cutting"),
    },
    # Who comes early or late pays another price.
    "time of buying": {
        "late": phrases(
            "late_entrants late_entry late_entries late_registration walk-up walk-ups at_the_door"
        ),
        "early": phrases("early-bird early_bird advance_sale presale pre-sale"),
    },
    # What a thing weighs with its fuel and load, and without.
    "load": {
        "loaded": phrases(
            "at_lift-off at_liftoff at_take-off fully_fuelled fully_fueled fully_loaded fully_laden"
        ),
        "empty": phrases("unladen empty without_fuel without_its_fuel without_cargo unloaded"),
    },
    "one-off items": {
        "without": phrases("before_one-off before_exceptional before_special underlying adjusted")
    },
    # What was done with many, and what became of some of them.
    "fired": {"away": phrases("launched fired"), "down": phrases("shot_down shoot_down intercepted downed")},
    "spilled": {
        "out": phrases("spilled spilt leaked"),
        "back": phrases("scooped_up recovered mopped_up cleaned_up pumped_out"),
    },
    "award": {
        "named for": phrases("nominated nominations up_for shortlisted"),
        "won": phrases("won wins took_home went_home_with"),
    },
    "verdict": {
        "accused": phrases("charged facing faced faces accused indicted"),
        "guilty": phrases("guilty convicted"),
        "cleared": phrases("acquitted cleared not_guilty"),
    },
    "entry": {
        "sent out": phrases("sent_out mailed posted handed_out"),
        "returned": phrases("returned sent_back"),
    },
    # Of what a trial of a drug tells, each arm has its own part.
    "arm of a trial": {"placebo": phrases("placebo dummy_pill dummy_pills dummy_injection control_group")},
    "instance": {
        "first": phrases("jury jurors trial_court district_court"),
        "appeal": phrases(
            "appeals_court appeal_court court_of_appeal court_of_appeals appellate on_appeal supreme_court"
        ),
    },
    # What a thing was like before it was made into what it is.
    "rebuilding": {
        "before": tuple(
            f"before {lead}{noun}"
            for noun in (
                "rebuilding renovation refurbishment conversion reconstruction extension expansion enlargement upgrade refit "
                "redevelopment modernisation modernization overhaul"
            ).split()
            for lead in ("", "the ", "its ", "their ", "a ")
        )
        + tuple(
            f"before {who} {was} {done}"
            for done in "rebuilt renovated refurbished converted reconstructed extended expanded enlarged upgraded refitted modernised".split()
            for who, was in (("it", "was"), ("they", "were"))
        ),
        "after": phrases(
            "reopened rebuilt renovated refurbished converted enlarged refitted modernised modernized"
        ),
    },
    # Each round of an election has its own shares.
    "round": {
        "first": phrases("first_round opening_round first_ballot"),
        "last": phrases("runoff run-off second_round final_round second_ballot"),
    },
    "way to vote": {
        "by mail": phrases("by_mail by_post mail-in postal absentee"),
        "in person": phrases("in_person polling_stations polling_station at_the_polls on_election_day"),
    },
    "investors": {
        "retail": phrases("small_investors retail_investors private_investors small_savers"),
        "institutional": phrases("institutions institutional"),
    },
    "cabin": {
        "business": phrases("business_class business-class business_cabin"),
        "economy": phrases("economy_class economy-class economy_cabin coach_class"),
    },
    # What rises by other rates, and costs other sums.
    "goods": {
        goods: tuple(f"{word} {price}" for word in goods.split(" ") for price in ("price", "prices"))
        for goods in (
            "consumer",
            "producer wholesale factory",
            "house housing home property flat",
            "food grocery",
            "energy fuel petrol gas electricity power oil",
            "rent",
            "land",
            "import export",
        )
    },
    "debtor": {
        "households": phrases("household_debt household_debts consumer_debt"),
        "government": phrases("government_debt public_debt national_debt sovereign_debt state_debt"),
        "companies": phrases("corporate_debt company_debt business_debt"),
    },
    "flow of tokens": {"input": phrases("input prompt"), "output": phrases("output completion")},
    "trading time": {
        "premarket": phrases("premarket pre-market"),
        "early": phrases(
            "early_trading opening_bell opening_trade opening_trades opening_trading opening_price opening_deals opening_minutes at_the_open"
        ),
        "intraday": phrases(
            "intraday mid-day midday session_low morning_trading morning_trade afternoon_trading at_one_point at_one_stage "
            "during_trading in_the_session at_some_point at_times briefly at_its_lowest at_their_lowest at_its_highest "
            "at_their_highest at_worst"
        ),
        "after hours": phrases("after-hours extended_trading"),
    },
    "stage": {
        "initial": phrases("initial initially immediate immediately upfront down_payment"),
        "final": phrases("final finally"),
        "prior": phrases(
            "prior previous previously earlier former until_now used_to formerly originally at_first"
        ),
        "launch": phrases("at_launch on_launch at_its_launch launch_price introductory_price"),
        "current": phrases("now current currently today nowadays"),
    },
    "reality": {
        "possible": phrases(
            "allowed permitted authorised authorized licensed_to licenced_to approved_to can could able designed_to designed_for rated_to rated_for certified_to certified_for"
        ),
        "planned": phrases("planned plan plans aim aims target hopes expected intends proposed budgeted"),
    },
    "purpose": {
        "build": phrases(
            "train training trained build built building construction develop developed developing development create made make"
        ),
        "research": phrases("research ablation experiments"),
        "marketing": phrases("marketing advertising"),
        "hardware": phrases("hardware chips infrastructure servers datacenter"),
        "salaries": phrases("salaries wages payroll"),
    },
    "accounting": {word: (word,) for word in "gross net operating underlying".split()},
    "adjustment": {
        "adjusted": phrases("adjusted inflation-adjusted real_terms"),
        "pro forma": phrases("pro_forma"),
    },
    "tax": {"after tax": phrases("after-tax after_tax"), "before tax": phrases("pre-tax pretax before_tax")},
    # "The second highest peak" is not the highest.
    "superlative": {
        **{word: (word,) for word in _SUPERLATIVES},
        **{
            f"{rank} {word}": (f"{rank} {word}", f"{rank}-{word}")
            for rank in "second third fourth fifth sixth seventh eighth ninth tenth".split()
            for word in _SUPERLATIVES
        },
    },
    "generation": {
        "first": phrases("first"),
        "second": phrases("second"),
        "third": phrases("third"),
    },
    # Of a length, depth or height that something went, and not of one that it has (`claims.measure`).
    "reach": {"gone": ()},
    # Of a sum that something was raised to, and not of one that was raised.
    "level": {"reached": ()},
    "sex": {"women": phrases("women woman female girls"), "men": phrases("men man male boys")},
    "age group": {"youth": phrases("youth juvenile"), "pensioners": phrases("pensioner pensioners")},
    "ownership": {"owned": phrases("owned owns own"), "rented": phrases("rented leased hired rent lease")},
    "region": {
        **{word: (word,) for word in "northern southern eastern western central inner outer".split()},
        "upper": phrases("upper_part upper_half upper_reaches upper_end"),
        "lower": phrases("lower_part lower_half lower_reaches lower_end"),
    },
    # An adjective alone may belong to another noun: "the foreign press put it at", "a domestic airline of 40 planes".
    "home market": {
        "home": (*phrases("domestically"), *(f"domestic {noun}" for noun in _OF_MARKETS)),
        "abroad": (
            *phrases("overseas abroad"),
            *(f"{abroad} {noun}" for abroad in ("international", "foreign") for noun in _OF_MARKETS),
        ),
    },
    # Where in a country or a town; "in the suburbs" and the like are parts of places (`lexicon/scopes.py`).
    "where": {
        "suburbs": phrases("suburban"),
        "country": phrases("rural in_villages in_the_villages in_its_villages the_villages_of"),
        "towns": phrases("in_cities in_the_cities in_its_cities in_the_towns urban"),
        "surroundings": phrases("metropolitan conurbation urban_area"),
    },
    "part": {
        "parent": phrases("parent"),
        "subsidiary": phrases("subsidiary unit branch arm division"),
        "insured": phrases("insured"),
        "uninsured": phrases("uninsured"),
    },
}

# Contrasts whose absence in one of two claims says nothing: most texts leave them out.
# Contrasts of what goes on in a whole sentence, which a figure need not have right beside it: "In the runoff, 58 percent chose Voss".
OF_WHOLE_SENTENCES = frozenset({"landfall", "round", "goods", "instance", "trial"})
# Those that limit every figure of the sentence in which they stand.
LIMITING_SENTENCES = frozenset({"rebuilding"})
# Behind these words of a place they name a body and no place.
NO_PLACES: dict[str, frozenset[str]] = {
    "central": frozenset(
        "bank banks banker bankers government committee station heating office reserve".split()
    ),
    # "The first officer", "the second mate", "her first name" are none of several in a row.
    **{
        word: frozenset(
            "officer officers mate mates minister ministers lady lieutenant secretary hand aid name names".split()
        )
        for word in ("first", "second", "third")
    },
}
OPTIONAL_SIDES = frozenset(
    {
        "rebuilding: after",
        "share of the whole: total",
        "purpose: build",
        "stage: final",
        "stage: current",
        "superlative: largest",
    }
    | {"instance: first", "trial: in service", "load: loaded"}
    # Of these only two different ones set two figures apart.
    | {
        f"{contrast}: {side}"
        for contrast in ("fired", "spilled", "award", "verdict", "entry", "opening")
        for side in CONTRASTS[contrast]
    }
)
