"""Members of one class that are counted, paid or measured each by itself: what lorries pay is not what cars pay.

A class is listed where texts give one figure for each of its members side by side. Left out are members that are also the
whole ("ship", "people") and most words with another common sense ("bank").
"""

from __future__ import annotations

from typing import Final

SIBLINGS: Final = tuple(
    frozenset(words.split())
    for words in (
        # Who pays a toll or a fare. Pupils are children and students.
        "car lorry truck motorcycle motorbike bicycle bus van coach caravan taxi",
        "adult child pensioner senior toddler teenager",
        # What fields, herds and boats bring in.
        "wheat barley maize corn rice oats rye soybean sugar potato cotton coffee cocoa tea",
        "cow pig sheep goat chicken turkey horse duck",
        "cod herring tuna salmon haddock mackerel trout",
        "apple pear grape orange banana cherry olive",
        # What power is made from, and what is dug.
        "coal nuclear solar hydropower geothermal biomass lignite",
        "gold silver copper nickel lithium cobalt zinc platinum aluminium aluminum",
        # Of whom a toll tells apart.
        "passenger pilot steward stewardess",
        "civilian soldier policeman firefighter",
        "teacher nurse doctor",
        # Crimes and causes of death.
        "murder robbery burglary theft arson",
        "drowning fall avalanche suffocation",
        # Journeys in two directions and of two kinds.
        "northbound southbound eastbound westbound",
        "breakfast lunch dinner",
        "semifinal semi-final quarterfinal quarter-final",
    )
)
