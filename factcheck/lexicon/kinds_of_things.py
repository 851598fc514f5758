"""Nouns that say of what kind a thing is, by which a text calls the one thing of a kind that it names: "the haulier"."""

from __future__ import annotations

from typing import Final

# Beside those of `grammar.DESCRIPTIONS`, which stand for a name among others as well. Left out is what is more often another
# thing than one with a name: "the paper", "the line", "the block", "the site", "the deck", and what is only a part ("the tank").
NAMED_KINDS: Final = frozenset(
    "haulier brewer brewery distillery winery steelmaker steelworks shipbuilder shipyard drugmaker chainmaker broadcaster utility "
    "supplier refiner refinery foundry factory mill mine quarry smelter brokerage partnership cooperative co-operative railroad "
    "supermarket restaurant pub bakery pharmacy clinic hospice academy college faculty seminary monastery abbey chapel mosque "
    "synagogue minster shrine basilica villa manor mansion lighthouse viaduct aqueduct pipeline reservoir weir pier funicular tramway "
    "metro subway cinema gallery archive orchestra band choir opera ballet musical play painting sculpture fresco poem trilogy "
    "memoir novella symphony concerto single podcast periodical weekly tabloid gazette journal detector accelerator collider "
    "experiment trial study survey projector headphones earphones camera smartwatch watch laptop tablet printer motorcycle scooter "
    "bicycle tractor tram bus lorry engine turbine trawler schooner steamer dredger icebreaker paddle-steamer biplane glider balloon "
    "bear wolf whale breed species variety peninsula plateau canyon cave waterfall geyser reef archipelago atoll bay strait "
    "republic principality duchy province district borough village hamlet suburb parish township fever bacterium parasite "
    "operetta march festival pageant regatta marathon race tribe dynasty order union league federation".split()
)
# What may stand between the article and the noun and tells of no other one.
OF_THE_SAME: Final = frozenset("whole entire said same former".split())
