"""Words that tell of the one misfortune of a ship or a plane, and of the building of what is built once."""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.phrases import phrases

# What ends a voyage: a ship that sinks has sunk once, and who then was on board was counted once. Left out is what may end well
# and come again: a fire, a collision in port, an emergency landing.
ENDS_OF_VOYAGES: Final = (
    r"s[aiu]nk(?:s|ing)?|shipwrecks?|wreck(?:s|ed|age)?|capsiz(?:es?|ed|ing)|founder(?:s|ed|ing)|went down|goes down|going down|"
    r"crash(?:es|ed|ing)?|disaster|tragedy|catastrophe|(?:ran|runs?|running|went) aground|"
    r"(?:hit|hits|struck|strikes|strik|striking|hitting|rammed) (?:(?:an?|the|some|submerged|underwater|sunken) ){0,3}"
    r"(?:rocks?|reefs?|icebergs?|mines?|mountain\w*|hillside|ground)|"
    r"vanish(?:es|ed|ing)?|disappear(?:s|ed|ing|ance)?|(?:blown|blew) up|(?:broke|broken|breaking) (?:up|in two|apart)"
)
# Who is on board at another moment than that: before or behind it, or at another one of its kind.
AT_ANOTHER_MOMENT: Final = (
    r"still|remain(?:s|ed|ing)?|left|trapped|rescued|another|other|earlier|previous|previously|again|"
    r"(?:first|second|third|later) (?:time|accident|crash|collision|grounding|wreck|sinking|disaster|incident)|usually|normally|often|every|each|when full|up to|as many as|so far|already"
)
# The building of a thing, by which a sentence says that its dead are those of the building.
OF_BUILDING: Final = (
    r"construction|(?:building|constructing|digging|boring|excavating|erecting)(?= of\b| the\b| it\b| work)|"
    r"(?:to|was|were|is|being) (?:built|build|construct(?:ed)?|dig|dug|bore[d]?|erect(?:ed)?)|building works?|tunneling|tunnelling|"
    r"excavations?|on (?:the|its) (?:building |construction )?site"
)
# Who is there for nothing but the building of a thing, by stems of the plural, and who is one of them by any work.
BUILDERS: Final = frozenset(
    phrases(
        "tunneller tunneler navvy bricklayer riveter steelworker ironworker sandhog labourer laborer builder"
    )
)
HANDS: Final = BUILDERS | frozenset(phrases("worker workman workmen labour man men person people life"))
# Dead of a part of the building or of its time, of one accident in it, or so far; and work on the thing that is not its building.
PART_OF_BUILDING: Final = (
    r"so far|already|since|until|ha(?:s|ve) (?:been|died|claimed|cost|lost|killed)|(?:this|last|past|next) (?:year|month|week)|"
    r"first|second|third|one of|at least|another|further|more|other|phase|section|stage|"
    r"accidents?|incidents?|collaps\w+|fires?|blaze|explo\w+|blasts?|floods?|flooding|landslides?|avalanches?|falls? of|"
    r"officials?|estimat\w*|may have|perhaps"
)
