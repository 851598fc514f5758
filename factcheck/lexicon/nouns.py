"""Counted nouns: irregular plurals, words that end a noun phrase, and which nouns count the same thing, as data."""

from __future__ import annotations

from typing import Final

# Plural (or collective) -> singular. Collectives count although they have no plural ending ("160 staff").
IRREGULAR: Final[dict[str, str]] = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "mice": "mouse",
    "feet": "foot",
    "teeth": "tooth",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "wolves": "wolf",
    "leaves": "leaf",
    "shelves": "shelf",
    "halves": "half",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "data": "datum",
    "bacteria": "bacterium",
    "indices": "index",
    "vertices": "vertex",
    "matrices": "matrix",
    "analyses": "analysis",
    "crises": "crisis",
    "hypotheses": "hypothesis",
    "theses": "thesis",
    "bases": "base",
    "staff": "staff",
    "crew": "crew",
    "personnel": "personnel",
    "police": "police",
    "cattle": "cattle",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "species": "species",
    "series": "series",
    "sheep": "sheep",
    "fish": "fish",
    "deer": "deer",
    "offspring": "offspring",
    "headquarters": "headquarters",
    "buses": "bus",
    "viruses": "virus",
    "gases": "gas",
    "lenses": "lens",
    "bonuses": "bonus",
    "campuses": "campus",
    "statuses": "status",
    "censuses": "census",
    "movies": "movie",
    "cookies": "cookie",
    "calories": "calorie",
    "selfies": "selfie",
    "birdies": "birdie",
    "brownies": "brownie",
    "rookies": "rookie",
    "hoodies": "hoodie",
    "smoothies": "smoothie",
    "loaves": "loaf",
    "calves": "calf",
    "hooves": "hoof",
    "scarves": "scarf",
    "thieves": "thief",
    "zombies": "zombie",
    "ties": "tie",
    "pies": "pie",
    "shoes": "shoe",
    "caches": "cache",
    "aches": "ache",
    "axes": "axis",
    "heroes": "hero",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "countrymen": "countryman",
    "businessmen": "businessman",
    "servicemen": "serviceman",
    "fishermen": "fisherman",
    "policemen": "policeman",
    "firemen": "fireman",
    "salespeople": "salesperson",
    "sales": "sale",
    "sizes": "size",
    "prizes": "prize",
    "mazes": "maze",
    "gauges": "gauge",
    "boxes": "box",
    "quizzes": "quiz",
    "horses": "horse",
    "houses": "house",
    "cases": "case",
    "phases": "phase",
    "releases": "release",
    "purchases": "purchase",
    "licenses": "license",
    "licences": "licence",
    "databases": "database",
    "phrases": "phrase",
    "diseases": "disease",
    "increases": "increase",
    "businesses": "business",
    "cacti": "cactus",
    "fungi": "fungus",
    "nuclei": "nucleus",
    "stimuli": "stimulus",
    "alumni": "alumnus",
    "foci": "focus",
    "loci": "locus",
    "radii": "radius",
    "syllabi": "syllabus",
    "octopuses": "octopus",
    "walruses": "walrus",
    "choruses": "chorus",
    "circuses": "circus",
    "geniuses": "genius",
    "surpluses": "surplus",
    "prospectuses": "prospectus",
    "larvae": "larva",
    "antennae": "antenna",
    "vertebrae": "vertebra",
    "formulae": "formula",
    "strata": "stratum",
    "spectra": "spectrum",
    "referenda": "referendum",
    "curricula": "curriculum",
    "memoranda": "memorandum",
    "genera": "genus",
    "geese": "goose",
    "oxen": "ox",
    "dice": "die",
    "diagnoses": "diagnosis",
    "oases": "oasis",
    "infantry": "infantry",
    "cavalry": "cavalry",
    "livestock": "livestock",
    "poultry": "poultry",
    "clergy": "clergy",
    "townspeople": "townsperson",
    "spokespeople": "spokesperson",
    "grandchildren": "grandchild",
    "stepchildren": "stepchild",
    "schoolchildren": "schoolchild",
    "dwarves": "dwarf",
    "pts": "point",
}

# Words that end a noun phrase: what stands after them is no longer what is counted.
STOPS: Final[frozenset[str]] = frozenset(
    "a an the this that these those his her its their our my your each every all any some no both either "
    "of in on at by to for from with without within into onto over under above below between among "
    "against through during before after since until till about around near across along beyond behind "
    "per via versus vs than as like upon off out up down apart away back ago later earlier old and or but "
    "nor yet so if because while when where which who whom whose what why how whether though although "
    "unless is are was were be been being am has have had having do does did doing done will would can "
    "could shall should may might must cannot not only also just even still already yet never always "
    "often again then now there here too very quite rather almost nearly less fewer most least much many "
    "few several another same he she it they we you i him them us me himself itself themselves say says "
    "said tell told report reported reports show shows showed make makes made take takes took taken get "
    "gets got give gives gave given go goes went gone come comes came see sees saw seen know find "
    "found use uses using including include includes excluding worth each apiece "
    "respectively alone together altogether according compared due despite instead rose fell grew became "
    "become remain remains remained means mean meant need needs needed want wants seem seems seemed let "
    "lets keep keeps kept begin began begun start started starts end ended ends left live happen happened die died "
    "dies lived today yesterday tomorrow tonight "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm "
    "a.m p.m a.m. p.m. however meanwhile therefore thus perhaps maybe annually "
    "daily weekly monthly yearly cost costs costing gets gives allows requires causes caused "
    "leads contains one two three four five six seven eight nine ten eleven twelve hundred thousand "
    "million billion trillion dozen half first second third next last percent".split()
)

# Nouns that a number in front qualifies in the singular: "12 page document", "3 cylinder engine".
ATTRIBUTIVE: Final[frozenset[str]] = frozenset(
    "page cylinder speed door bedroom bathroom bath storey story seat gauge member core episode volume chapter "
    "stage point lane bed seater man woman game match room question magnitude".split()
)

# Plurals that stand before another noun to say its kind: "sports clubs", "arms deals", "data points".
PLURAL_KINDS: Final[frozenset[str]] = frozenset(
    "data sports arms systems savings goods customs sales operations communications services rights games materials "
    "accounts careers admissions electronics logistics parks drugs weapons securities futures options earnings talks "
    "benefits foods brands resources antiques crafts textiles toys jobs skills clothes sunglasses women men "
    "children people police staff crew cattle sheep fish deer aircraft spacecraft species relations affairs "
    "headquarters".split()
)

# Words in -s that are no plural of anything counted.
NOT_PLURAL: Final[frozenset[str]] = frozenset(
    "is was has this plus its us his as yes thus gas bus less unless across always perhaps sometimes "
    "towards afterwards besides news physics mathematics economics politics athletics ethics lens basis "
    "analysis crisis status campus virus bonus census versus consensus thanks overseas besides whereas "
    "says does goes makes takes gets gives comes becomes remains means needs wants shows includes seems "
    "starts ends keeps lets falls rises grows contains requires causes leads allows brings holds us's vs "
    "uses costs others specimen regimen abdomen acumen stamen".split()
)

# Plurals in -s that are singulars as well: "1 innings".
SINGULAR_IN_S: Final[frozenset[str]] = frozenset("innings barracks crossroads gallows".split())


# Plurals that are verbs as well, told apart by what follows ("240 shows across Europe", "Table 3 shows the rest"), and what does where
# they are nouns. "That" follows both.
PLURALS_OR_VERBS: Final[frozenset[str]] = frozenset("shows starts reports".split())
AFTER_A_PLURAL: Final[frozenset[str]] = frozenset(
    "in at on across over around through during for from with between since and or but of".split()
)

# Bodies of people of which a number says how many they are, and what such a body does: "a jury of 12 finds", "a crew of six sails".
BODIES: Final[frozenset[str]] = frozenset(
    "jury crew team panel family party group squad band cast committee board bench staff garrison choir orchestra quartet trio couple "
    "gang bunch council tribunal delegation expedition platoon battalion class troupe ensemble unit handful".split()
)
DONE_BY_A_BODY: Final[frozenset[str]] = frozenset(
    "finds wins lives decides sets runs sails votes acquits convicts clears returns reaches works plays travels leaves rules hears "
    "awards begins opens comes sits meets builds flies watches tries attacks enters arrives stands climbs crosses rows "
    "agrees awaits picks names digs searches follows escapes walks lands stays sleeps eats sings performs "
    "signs holds carries joins helps spends repairs rescues kills dies drowns survives moves".split()
)

# Nouns that count the same thing: the first of each row names the dimension. Left out are nouns of which one counts more than
# the other ("home" and "house", "jet" and "plane", "boat" and "ship", "floor" and "storey"), and those that are one only of some
# measure: `COUNTED_AS` in `lexicon/measures.py` has these ("job" and "employee" where jobs are cut).
SYNONYMS: Final[tuple[tuple[str, ...], ...]] = (
    ("employee", "worker", "staff", "staffer", "personnel", "headcount", "staff member", "team member"),
    ("person", "people", "individual", "human", "soul"),
    ("gpu", "graphics card", "graphics processing unit"),
    ("chip", "semiconductor"),
    ("company", "firm", "business", "corporation"),
    ("country", "nation", "state"),
    ("user", "account"),
    ("death", "fatality"),
    ("resident", "inhabitant"),
    ("store", "shop", "outlet"),
    ("car", "automobile"),
    ("aircraft", "plane", "airplane", "aeroplane", "airliner", "jetliner", "jet"),
    ("child", "kid"),
    ("movie", "film"),
    ("climber", "mountaineer"),
    ("storey", "story"),
    ("lorry", "truck"),
    ("ship", "vessel"),
    ("image", "picture", "photo", "photograph"),
    ("show", "concert", "gig"),
    ("lawyer", "attorney"),
    ("doctor", "physician"),
    ("firefighter", "fireman"),
    ("flat", "apartment", "residence"),
    ("theatre", "theater"),
    ("programme", "program"),
    ("licence", "license"),
    ("tyre", "tire"),
    ("lift", "elevator"),
    ("species", "kind", "type", "sort"),
)

# What so many people make, and what they are counted as there: "a crowd of 72,000", "a town of 13,000". Left out are those of
# things as well ("a group", "a list", "a fleet").
GROUPS_OF_PEOPLE: Final[dict[str, str]] = {
    **dict.fromkeys("crowd audience gathering family team delegation".split(), "person"),
    **dict.fromkeys("workforce staff".split(), "employee"),
    **dict.fromkeys("town city village community country nation population".split(), "inhabitant"),
}

# Animals that are counted, of whom nobody is a person.
ANIMALS: Final[frozenset[str]] = frozenset(
    "animal cattle cow calf bull ox steer heifer sheep lamb goat pig piglet hog horse pony foal donkey mule camel llama deer stag reindeer elk moose "
    "dog hound puppy cat kitten rabbit hare fox badger mink hen chicken chick cockerel turkey duck goose pigeon poultry livestock bird swan gull "
    "eagle hawk owl stork crane parrot penguin wolf bear lion tiger leopard elephant rhino rhinoceros giraffe zebra monkey ape gorilla "
    "chimpanzee whale dolphin porpoise seal otter beaver rat mouse bat snake crocodile turtle tortoise frog fish salmon trout cod herring bee "
    "wasp insect butterfly mosquito herd flock swarm".split()
)

# Things people put figures to; with one of them right after it, four bare digits are a count and no year.
COUNTED: Final[frozenset[str]] = frozenset(
    "people persons men women children employees workers staff users customers patients participants "
    "students gpus cpus chips nodes servers cores parameters tokens cars vehicles homes houses units "
    "shares jobs deaths cases soldiers troops members subscribers developers engineers residents voters "
    "votes seats rooms beds items calories steps words pages copies points miles climbers tourists "
    "visitors passengers feet metres meters kilometres kilometers".split()
)

# What an amount may be for after "a" or "an" ("$5 a share"); after "per" any noun may stand.
RATE_NOUNS: Final[frozenset[str]] = frozenset(
    "second minute hour day night week fortnight month quarter year decade share barrel gallon litre "
    "liter pound ounce ton tonne kilo kilogram gram bushel carat piece head person unit ticket copy seat "
    "head mile kilometre kilometer metre meter acre hectare dozen bottle pack litre gallon pint unit token minute game "
    "vote user seat".split()
)
