"""The labels of properties with names, as lists, tables and brackets have them: "Head office: Leeds", "| Preceded by | Ada Brandt |".

A label may be short where a sentence may not: "Country", "Seat", "Base". To those below come the nouns and the participles of each
property of the table ("Founder", "Founded by"). Left out is what heads all sorts of names: "Name", "Place", "By".
"""

from __future__ import annotations

from functools import cache
from typing import Final

from factcheck.lexicon.phrases import phrases
from factcheck.lexicon.places_of_deeds import PLACES_OF_DEEDS
from factcheck.lexicon.properties import NATIONALITY, PROPERTIES
from factcheck.lexicon.roles import CREWS, ROLE

_LABELS: Final = {
    "headquarters": "headquarters head_office hq based_in headquartered_in home_base seat corporate_seat corporate_headquarters "
    "company_headquarters main_office base",
    "founder": "founders founded_by founding_father co-founders",
    "buyer": "acquired_by bought_by sold_to purchaser takeover_by",
    "owner": "owners proprietor parent_organisation parent_organization",
    "chief executive": "chief_executive_officer managing_director",
    "maker": "manufacturer make made_by manufactured_by built_by constructor",
    "builder": "built_by constructed_by shipyard yard manufacturer constructor builders",
    "designer": "architects designed_by designers architecture_by",
    "director": "directed_by directors dir",
    "author": "written_by authors songwriter songwriters lyricist words_and_music words_and_music_by",
    "composer": "music_by composed_by music score_by",
    "birthplace": "place_of_birth born born_in birth_place",
    "place of death": "place_of_death died died_in death_place deathplace",
    "place of burial": "buried buried_in buried_at resting_place place_of_burial",
    "capital": "capital_city seat_of_government capital_and_largest_city largest_city_and_capital",
    "mouth": "mouth river_mouth flows_into empties_into outflow discharges_into",
    "source": "source rises_in river_source headwaters",
    "epicentre": "epicentre epicenter",
    "first person to climb": "first_ascent first_ascent_by first_climbed_by first_climbers first_ascensionist",
    "winner": "winners champion champions won_by victor",
    "discoverer": "discovered_by",
    "inventor": "invented_by",
    "predecessor": "predecessor preceded_by",
    "successor": "successor succeeded_by followed_by",
    "stock exchange": "listing listed_on exchange stock_exchange traded_on stock_market",
    "location": "location located_in",
    "venue": "venue held_at held_in host_city",
    "operator": "operators operated_by run_by",
    "launch site": "launch_site launched_from",
    "landing site": "landing_site",
    "launcher": "launch_vehicle launcher rocket carrier_rocket",
    "publisher": "published_by",
    "spouse": "spouse wife husband married_to",
    "developer": "developed_by developers studio",
    "broadcaster": "network channel original_network original_channel broadcaster original_broadcaster aired_on broadcast_by",
    "presiding judge": "judge presiding_judge trial_judge",
    "place of origin": "origin place_of_origin region_of_origin",
    "river": "river rivers",
    "flag": "flag_state port_of_registry registry",
    NATIONALITY: "country country_of_origin nation nationality",
    "place of signing": "place_of_signing signed_at signed_in location_signed place_signed treaty_signed_at treaty_signed_in "
    "peace_treaty_signed_at peace_signed_at",
}
# Labels of which each names its own property only beside others of its sort; alone it says too little.
_NO_LABELS: Final = frozenset(
    "leader pilot coach president chair actor host led backed approved appointed played".split()
)


@cache
def labels() -> dict[str, tuple[str, ...]]:
    """The labels of the properties by each label in small letters."""
    found: dict[str, list[str]] = {}
    for prop in PROPERTIES:
        words = (*prop.nouns, *prop.labels, *(f"{done} by" for done in prop.by))
        for word in (*words, *(f"{noun}s" for noun in prop.nouns)):
            if word not in _NO_LABELS:
                found.setdefault(word, []).append(prop.label)
    for label, told in _LABELS.items():
        for word in phrases(told):
            found.setdefault(word, []).append(label)
    for row in PLACES_OF_DEEDS:
        found.setdefault(row.label, []).append(row.label)
    for word, role in CREWS.items():
        found.setdefault(word, []).append(ROLE + role)
    return {word: tuple(dict.fromkeys(names)) for word, names in found.items()}


# Labels of the row that says what a sheet of facts is on.
NAME_LABELS: Final = frozenset(
    "name title full_name expedition series song game restaurant satellite drug variety comet lander river town company firm film book novel album ship vessel school bridge building river mountain peak country city "
    "trial mission aircraft flight event person subject product organisation organization team club race".replace(
        "_", " "
    ).split()
)
# Heads of a column of people, which says nothing of what they are in: "Role | Name", and below "Captain | Ada Brandt".
HEADS_OF_PEOPLE: Final = frozenset(
    {
        "name",
        "names",
        "person",
        "who",
        "holder",
        "member",
        "crew member",
        "officer",
        "held by",
        "incumbent",
        "astronaut",
    }
)
# Labels of the row that says which post somebody has: "Office | Mayor of Leeds".
POST_LABELS: Final = frozenset({"office", "post", "position", "role", "title"})
