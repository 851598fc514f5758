"""All turns of phrase that name a measure by their words together, in the order in which they are asked."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording
from factcheck.lexicon.wordings_of_counts import WORDINGS_OF_COUNTS
from factcheck.lexicon.wordings_of_dues import WORDINGS_OF_DUES
from factcheck.lexicon.wordings_of_events import WORDINGS_OF_EVENTS
from factcheck.lexicon.wordings_of_groups import WORDINGS_OF_GROUPS
from factcheck.lexicon.wordings_of_harm import WORDINGS_OF_HARM
from factcheck.lexicon.wordings_of_journeys import WORDINGS_OF_JOURNEYS
from factcheck.lexicon.wordings_of_money import WORDINGS_OF_MONEY
from factcheck.lexicon.wordings_of_nouns import WORDINGS_OF_NOUNS
from factcheck.lexicon.wordings_of_shares import WORDINGS_OF_SHARES
from factcheck.lexicon.wordings_of_sizes import WORDINGS_OF_SIZES
from factcheck.lexicon.wordings_of_terms import WORDINGS_OF_TERMS
from factcheck.lexicon.wordings_of_times import WORDINGS_OF_TIMES
from factcheck.lexicon.wordings_of_verdicts import WORDINGS_OF_VERDICTS
from factcheck.lexicon.wordings_of_works import WORDINGS_OF_WORKS

# Offices by the words for who has them and for what they have: a term as mayor is none as minister.
OFFICES: dict[str, str] = {
    **{
        word: word
        for word in "president mayor minister premier chancellor governor king queen emperor pope senator".split()
    },
    **{
        word: word
        for word in "coach captain editor principal conductor dean rector bishop archbishop secretary".split()
    },
    **dict.fromkeys("chairman chairwoman chairperson chair chairmanship".split(), "chair"),
    **dict.fromkeys("chief ceo boss".split(), "chief"),
    "presidency": "president",
    "mayoralty": "mayor",
    "premiership": "premier",
    "chancellorship": "chancellor",
    "governorship": "governor",
    "captaincy": "captain",
    "editorship": "editor",
    "papacy": "pope",
}
# The words for what a share of the market is of, and those before them that do not say of which.
MARKETS = frozenset("market business sector industry trade".split())
WHOLE_MARKET = frozenset(
    "country nation national domestic local total whole entire overall home global world worldwid retail consumer main".split()
)

WORDINGS: tuple[Wording, ...] = (
    *WORDINGS_OF_VERDICTS,
    *WORDINGS_OF_JOURNEYS,
    *WORDINGS_OF_DUES,
    *WORDINGS_OF_TERMS,
    *WORDINGS_OF_MONEY,
    *WORDINGS_OF_GROUPS,
    *WORDINGS_OF_SHARES,
    *WORDINGS_OF_HARM,
    *WORDINGS_OF_COUNTS,
    *WORDINGS_OF_TIMES,
    *WORDINGS_OF_WORKS,
    *WORDINGS_OF_EVENTS,
    *WORDINGS_OF_SIZES,
    *WORDINGS_OF_NOUNS,
)

# The measures that a turn of phrase may name.
WORDED = frozenset(name for one in WORDINGS for name in one.concept.split("+"))
