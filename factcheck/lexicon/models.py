"""Words beside digits that make them a name, a label or a code rather than a quantity, as data."""

from __future__ import annotations

from typing import Final

# Lower-case words (any case in the text) whose following number is a label: "section 4", "page 12", "phase 2".
LABELS: Final[dict[str, str]] = {
    **dict.fromkeys(
        "section sections chapter chapters part paragraph article articles clause appendix annex schedule "
        "rule amendment proposition title act".split(),
        "section number",
    ),
    **dict.fromkeys(
        "page pages p p. pp pp. line lines column verse slide vol vol. volume issue".split(), "page number"
    ),
    **dict.fromkeys(
        "figure figures fig fig. figs figs. table tables equation eq eq. eqs exhibit chart box ref refs reference".split(),
        "figure number",
    ),
    **dict.fromkeys(
        "version versions v ver release build rev revision firmware python java windows ios android".split(),
        "version",
    ),
    **dict.fromkeys(
        "month site fraction complex clone column numbered definition listing animal patient nos year volume "
        "compound specimen subject borehole station phase step stage level grade tier type class category "
        "group model mark series episode season round game question exercise option item bug ticket task day "
        "week generation gen lap match scenario case sample experiment study trial tip lesson module formula "
        "channel platform gate".split(),
        "label",
    ),
    **dict.fromkeys(
        "route highway interstate exit room suite flight runway pier district precinct ward apartment apt unit lot".split(),
        "label",
    ),
    **dict.fromkeys(
        "rfc iso id isbn issn doi pmid cve arxiv ext extension code zip postcode pin account ref case docket".split(),
        "identifier",
    ),
    **dict.fromkeys("phone tel telephone call dial fax text mobile".split(), "telephone number"),
}

# Labels that are everyday nouns as well: only an integer with nothing after it is a label behind them, and "day 3"
# never hides a unit ("day 3 miles").
# Of these, those that sort things by a single digit, whatever noun follows: "type 2 diabetes", "class 4 roads".
CLASSIFYING: Final[frozenset[str]] = frozenset("type phase stage category class grade level tier".split())

# Formulas whose index was set apart: "CO 2 emissions".
FORMULAS: Final[frozenset[str]] = frozenset(("CO", "SO", "NO", "H", "O"))

# Capitalised words after which a number is part of a name, at the start of a sentence as well.
PRODUCTS: Final[frozenset[str]] = frozenset(
    "iPhone iPad iPod iOS macOS Windows Android Galaxy Pixel Boeing Airbus Llama Gemini Claude Gemma Qwen "
    "Mistral Falcon Apollo Soyuz Ariane Chandrayaan GPT ChatGPT DeepSeek Phi Grok Xbox PlayStation Nexus "
    "Note Mac Formula Nasdaq NASDAQ Fortune FTSE Russell Nikkei CAC DAX Stoxx STOXX Forbes Catch "
    "Interstate Model Type Mark Class Area Studio Python Java Web Industry".split()
)

# Lower-case words before a hyphen that leave the number a quantity: "sub-10-second", "over-65s", "top-10".
PREFIXES: Final[frozenset[str]] = frozenset(
    "sub over under near plus pre post mid non magnitude about approximately top up down multi semi to and or from the by".split()
)

# Kinds of things that stand in a row, of which some have a number with a letter behind it: "Mission 7B", "Phase 2A".
WITH_A_LETTER: Final[frozenset[str]] = frozenset(
    "mission flight phase stage block unit gate pier platform terminal room level tier type class route annex "
    "appendix section chapter figure table exhibit article test trial".split()
)

# Words around two numbers with a hyphen that make them a result.
SPORT: Final[frozenset[str]] = frozenset(
    "won win wins winning beat beats beaten lost loss lose losing defeat defeated defeating draw drew "
    "score scored scoring victory victories lead led leading trailed trailing record tied tie match set "
    "sets edged thrashed aggregate vote voted ruling ruled".split()
)
