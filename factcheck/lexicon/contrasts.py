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
# Words that make two measures of one class different. Two claims with different words of one contrast are apart.
CONTRASTS: dict[str, dict[str, tuple[str, ...]]] = {
    "share of the whole": {
        "total": phrases("total overall altogether combined whole entire gross in_total"),
        "active": phrases("active activated activate activates"),
        "average": phrases("average mean"),
        "median": phrases("median"),
        "typical": phrases("typical"),
        "maximum": phrases(
            "maximum peak record highest a_high its_high new_high full_complement at_its_height at_their_height at_the_height"
        ),
        "minimum": phrases("minimum lowest a_low its_low new_low"),
        "additional": phrases("additional extra further another more_than_planned separate separately"),
        "remaining": phrases("remaining rest remainder leftover"),
    },
    "flow of tokens": {"input": phrases("input prompt"), "output": phrases("output completion")},
    "trading time": {
        "premarket": phrases("premarket pre-market"),
        "early": phrases("early_trading opening at_the_open"),
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
            "can could able designed_to designed_for rated_to rated_for certified_to certified_for"
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
    "superlative": {
        word: (word,)
        for word in "youngest oldest fastest slowest deadliest largest smallest biggest longest shortest tallest "
        "highest lowest richest poorest heaviest busiest best worst".split()
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
        "country": phrases("rural"),
        "towns": phrases("in_the_cities in_the_towns urban"),
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
OPTIONAL_SIDES = frozenset(
    {"share of the whole: total", "purpose: build", "stage: final", "stage: current", "superlative: largest"}
)
