"""Words with a capital that are no names, and words that stand before names or inside them, as tables."""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.grammar import MONTHS, WEEKDAYS

# Labels of a scale or of a part of a text, which name nothing by themselves: "Category 4", "Chapter 11". Left out are nouns that
# numbered things are called by ("Reactor 4", "Building 2", "Flight 12").
SCALES: Final = frozenset(
    "category cat chapter level phase stage tier grade class magnitude title section article quarter tropical".split()
)
# Letters that stand for a common noun and not for somebody. Left out is what is as often an organisation ("PA", "AI").
COMMON_ACRONYMS: Final = frozenset(
    "dna rna mrna hiv aids covid covid-19 tnt lng lpg ebitda ebit vip gps pdf html url usb led lcd suv atm etf spac ipo faq "
    "ph.d phd mba a.m p.m dvd cd rv atv iq ev pc nft".split()
)
# Abbreviated states, which only say where something is.
ABBREVIATED_STATES: Final = frozenset(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn mo mont neb nev okla ore pa penn tenn tex vt wis wyo "
    "ont que".split()
)
# Ranks and offices in short, before the name of who has them.
SHORT_TITLES: Final = frozenset(
    "gov lt sgt cpl col maj capt cmdr adm rev hon rep sen gen atty supt det cllr fr".split()
)
# Offices behind which a person is named: "Treasury Secretary Ada Brandt", "Fire Chief Ivo Lenz". Left out are titles that
# go into names ("King", "Queen", "Saint").
OFFICES_BEFORE_NAMES: Final = frozenset(
    "executive administrator commissioner officer chief secretary minister president chancellor governor mayor judge justice "
    "senator sen. rep. representative general attorney director chairman chairwoman archbishop bishop cardinal sheriff "
    "ambassador commander superintendent treasurer premier".split()
)
# Words that a sentence begins with, and that are part of no name behind them.
OPENERS: Final = frozenset(
    "besides beyond below above beneath beside outside inside throughout unlike including excluding following regarding except "
    "around along alongside aboard atop opposite given considering counting barring notwithstanding "
    "again always often never usually frequently frequent popular former fellow many both still yet nearby next "
    "why how yes no who perhaps maybe indeed thus hence moreover furthermore nevertheless elsewhere afterwards "
    "please thanks welcome".split()
)
# What a public body deals with, before "and" and its other field: "Health and Marine Safety Commission".
FIELDS: Final = frozenset(
    "securities oceanic health trade food drug drugs housing transport transportation commerce science sciences culture "
    "oversight labour labor defence defense energy education environment agriculture agricultural fisheries finance justice "
    "home water sewer gas electricity power customs border immigration aeronautics space atmospheric nuclear medical disease "
    "toxic consumer product industry investment development research employment safety highway fire rescue parks recreation "
    "planning property arms tobacco alcohol firearms arts sports tourism museums libraries youth family social economic political "
    "financial foreign legal banking insurance budget air marine maritime forest forestry wildlife fish land mines".split()
)
# Last words of the names of such bodies.
BODIES: Final = frozenset(
    "commission administration agency authority committee council department board bureau association district ministry "
    "office service services institute foundation society union corporation centre center court".split()
)
# A body that its fields stand behind: "Department of Health and Welfare".
BODIES_OF_FIELDS: Final = frozenset(
    "department ministry bureau institute school college faculty office board division secretary minister".split()
)
# Ranks that a place belongs to: "Ada Brandt, Duke of Leeds", and "William Duke of Leeds".
NOBILITY: Final = frozenset(
    "duke prince king queen earl count baron lord archbishop bishop duchess princess countess viscount marquess".split()
)
# What "General" opens the name of, and no officer.
OF_GENERAL: Final = frozenset("electric mills dynamics atomics assembly hospital election relativity".split())
# Adjectives of places beside those of states, which are names only with another word: "Texan Tolmer".
ADJECTIVES_OF_PLACES: Final = frozenset(
    "martian lunar californian hawaiian texan floridian parisian londoner arabian kurdish scandinavian philippine moldovan "
    "jordanian emirati akkadian roman byzantine ottoman persian mongolian georgian armenian albanian azerbaijani uzbek "
    "sudanese somali ugandan tanzanian rwandan congolese zimbabwean angolan libyan yemeni omani bahraini palestinian "
    "burmese laotian fijian samoan haitian dominican guatemalan honduran nicaraguan salvadoran venezuelan "
    "icelandic bosnian macedonian montenegrin kosovar".split()
)

# Zones of time behind an hour: "at 11:59 a.m. ET".
TIME_ZONES: Final = frozenset(
    "gmt utc bst cet cest eet eest msk ist jst kst hkt sgt aest aedt est edt et cst cdt ct mst mdt pst pdt pt".split()
)
# What has a capital for another reason than that it is a name.
NEVER_NAMES: Final = (
    MONTHS
    | WEEKDAYS
    | TIME_ZONES
    | frozenset(
        {"i", "i'm", "i've", "ceo", "ai", "ipo", "gdp", "faq", "q&a", "tv", "api", "gaap", "eps", "ifrs"}
    )
    # Quarters and halves of a year, over the columns of a table.
    | frozenset("q1 q2 q3 q4 h1 h2".split())
)
