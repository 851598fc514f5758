"""Stock exchanges with the names they go by, and the words by which a text tells where a stock is listed.

The table is closed: what it does not have is no exchange. A market of an exchange ("AIM") counts as the exchange. Left out
are short names that mean other things as often, and New York, which has two.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.phrases import phrases

# The exchanges of each country, by the names they are compared by, with their other names.
EXCHANGES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    country: {name.replace("_", " "): phrases(others) for name, others in table.items()}
    for country, table in {
        "united states": {
            "new_york_stock_exchange": "nyse",
            "nasdaq": "nasdaq_stock_market nasdaq_stock_exchange nasdaq_exchange nasdaq_global_select_market nasdaq_global_market",
        },
        "united kingdom": {"london_stock_exchange": "lse london_exchange london aim"},
        "japan": {"tokyo_stock_exchange": "tse tokyo_exchange tokyo"},
        "hong kong": {"hong_kong_stock_exchange": "hkex sehk hong_kong_exchange stock_exchange_of_hong_kong hong_kong"},
        "china": {
            "shanghai_stock_exchange": "shanghai star_market",
            "shenzhen_stock_exchange": "shenzhen chinext",
        },
        "france": {"euronext_paris": "paris_bourse paris_stock_exchange paris"},
        "netherlands": {"euronext_amsterdam": "amsterdam_stock_exchange amsterdam"},
        "belgium": {"euronext_brussels": "brussels_stock_exchange brussels"},
        "portugal": {"euronext_lisbon": "lisbon_stock_exchange lisbon"},
        "italy": {"euronext_milan": "borsa_italiana milan_stock_exchange milan_bourse milan"},
        "ireland": {"euronext_dublin": "irish_stock_exchange dublin"},
        "norway": {"euronext_oslo": "oslo_stock_exchange oslo_børs oslo"},
        "germany": {"frankfurt_stock_exchange": "xetra deutsche_börse frankfurt"},
        "switzerland": {"six_swiss_exchange": "swiss_exchange swiss_stock_exchange zurich_stock_exchange zurich"},
        "sweden": {"nasdaq_stockholm": "stockholm_stock_exchange stockholm"},
        "denmark": {"nasdaq_copenhagen": "copenhagen_stock_exchange copenhagen"},
        "finland": {"nasdaq_helsinki": "helsinki_stock_exchange helsinki"},
        "spain": {"madrid_stock_exchange": "bolsa_de_madrid madrid"},
        "austria": {"vienna_stock_exchange": "vienna"},
        "poland": {"warsaw_stock_exchange": "warsaw"},
        "greece": {"athens_stock_exchange": "athens"},
        "turkey": {"borsa_istanbul": "istanbul_stock_exchange istanbul"},
        "russia": {"moscow_exchange": "moscow_stock_exchange moex moscow"},
        "israel": {"tel_aviv_stock_exchange": "tase tel_aviv"},
        "canada": {"toronto_stock_exchange": "tsx toronto"},
        "mexico": {"mexican_stock_exchange": "bmv mexico_city"},
        "brazil": {"sao_paulo_stock_exchange": "bovespa bm&fbovespa b3 são_paulo sao_paulo"},
        "australia": {"australian_securities_exchange": "asx australian_stock_exchange sydney"},
        "new zealand": {"new_zealand_stock_exchange": "nzx new_zealand_exchange"},
        "india": {"bombay_stock_exchange": "bse mumbai", "national_stock_exchange": "nse national_stock_exchange_of_india"},
        "south korea": {"korea_exchange": "krx kospi kosdaq korea_stock_exchange seoul"},
        "taiwan": {"taiwan_stock_exchange": "twse taipei"},
        "singapore": {"singapore_exchange": "sgx singapore_stock_exchange singapore"},
        "malaysia": {"bursa_malaysia": "kuala_lumpur"},
        "thailand": {"stock_exchange_of_thailand": "bangkok"},
        "indonesia": {"indonesia_stock_exchange": "idx jakarta"},
        "philippines": {"philippine_stock_exchange": "pse manila"},
        "saudi arabia": {"saudi_exchange": "tadawul riyadh"},
        "united arab emirates": {
            "dubai_financial_market": "dfm dubai",
            "abu_dhabi_securities_exchange": "adx abu_dhabi",
        },
        "south africa": {"johannesburg_stock_exchange": "jse johannesburg"},
        "egypt": {"egyptian_exchange": "egx cairo"},
        "kenya": {"nairobi_securities_exchange": "nse_kenya nairobi"},
    }.items()
}  # fmt: skip
# A short name of more letters is a city's.
LONGEST_SHORT_NAME: Final = 4
# What runs several of them, of which a text need not say which: "listed on Euronext".
EURONEXT: Final = "euronext"
# Countries in which a firm is listed on two exchanges at once, as a rule.
LISTED_ON_BOTH: Final = frozenset({"india"})
# The label of the property.
EXCHANGE: Final = "stock exchange"

# Participles and verbs before "on" and the exchange: said of the firm, of its shares, or with "be" before them.
LISTED: Final = frozenset("listed quoted traded floated".split())
TRADING: Final = frozenset(
    "trading trade trades traded list lists listed debuted debuts floats floated".split()
)
# Verbs of which "trading" is the object, and "public", where a firm goes.
BEGINNING: Final = frozenset("began begin begins begun started start starts".split())
GOING: Final = frozenset("went goes gone".split())
PUBLIC: Final = "public"
# Nouns before "on" the exchange, or right behind its name: "its debut on Nasdaq", "Norvane's Nasdaq listing".
LISTINGS: Final = frozenset("listing debut flotation ipo".split())
# What of a firm is traded.
STOCKS: Final = frozenset("shares stock".split())
# What is joined to the exchange by a hyphen: "Nasdaq-listed".
PREFIXED: Final = frozenset("listed quoted traded".split())
# Words of a sentence by which there may be another exchange, or it is no longer this one.
PERHAPS_OTHERS: Final = frozenset(
    "also dual secondary both cross-listed dual-listed primary simultaneously elsewhere respectively".split()
)
NO_LONGER: Final = frozenset(
    "delisted delist delisting moved move moves moving switched switch switching transferred transfer left leave leaving "
    "until previously formerly once originally initially former longer before failed abandoned planned proposed "
    "considered considering rejected sought seeking applied".split()
)
# The words by one of which a sentence with an exchange tells what is listed there.
LISTING_WORDS: Final = tuple(sorted({*LISTED, *TRADING, *LISTINGS, PUBLIC}))
# A word of each name of an exchange but those of cities, by which a text is searched.
EXCHANGE_WORDS: Final = frozenset(
    {EURONEXT, "exchange", "market"}
    | {
        name
        for table in EXCHANGES.values()
        for row in table.values()
        for name in row
        if " " not in name and len(name) <= LONGEST_SHORT_NAME
    }
    | {"nasdaq", "tadawul", "bovespa", "chinext", "bourse", "börse", "italiana", "malaysia", "istanbul"}
)
