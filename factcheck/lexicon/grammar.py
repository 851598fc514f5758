"""The closed classes of English: the small words that tell where a clause, a name or a noun phrase begins and ends."""

from __future__ import annotations

from factcheck.lexicon import calendar
from factcheck.lexicon.peoples import NATIONS

# Adverbs that say when or where, behind the noun that a sentence begins with: "the lake today".
BEHIND_A_NOUN = frozenset("today now then again there here".split())
# What one is told to do with the thing that the next sentence tells of: "Look at the lake".
BIDDING = frozenset("look take consider picture imagine think see watch visit remember recall behold".split())

DETERMINERS = frozenset(
    "a an the this that these those its their his her our your my some any each every no both all such".split()
)
ARTICLES = frozenset({"a", "an", "the"})
INDEFINITE = frozenset({"a", "an"})
# Before a noun for what was told of before: "the bridge", "this bridge".
DEFINITE = frozenset({"the", "this"})
# Before a noun for what somebody has; "her" is an object as well.
POSSESSIVES = frozenset({"its", "his", "her", "their"})
PREPOSITIONS = frozenset(
    "of in on at by for with from to into off onto over under against about across after before during since until "
    "through between among per within without upon toward towards amid despite via as than like near behind atop".split()
)
# Prepositions after which a noun says what is measured: "$42 billion in deposits", "wiped $1.5tn off US stocks".
MEASURING_PREPOSITIONS = frozenset("of in off from for on across to".split())
# Words that open a clause of its own; a comma before them is usual and not needed.
SUBORDINATORS = frozenset(
    "while whereas although though because since if unless until when whenever where before after once as that "
    "which who whom whose so".split()
)
# Of these, those that open a clause in front of the one that it hangs on.
FRONTED = frozenset("after when as once while although though because since".split())
RELATIVES = frozenset("which who that whose whom".split())
COORDINATORS = frozenset("and but or nor yet plus".split())
# Forms of "be" that are the verb of a clause, and with those behind another verb.
FINITE_BE = frozenset("is are was were".split())
FORMS_OF_BE = FINITE_BE | frozenset("be been being".split())
FORMS_OF_HAVE = frozenset({"has", "have", "had"})
AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did will would can could may might must shall "
    "should 's 'd 'll 're 've".split()
)
# The same with "not" in one word: "didn't".
NEGATED_AUXILIARIES = frozenset(
    f"{verb}n{mark}t"
    for verb in "is are was were has have had do does did wo would ca could might must sha should".split()
    for mark in "'’"
)
# What stands between the members of a list.
LIST_MARKS = frozenset({",", "and", "or", "&"})
# How "not" ends a word when it is written short.
CONTRACTED_NOT = ("n't", "n’t")
NEGATIONS = frozenset("not no never neither nor n't cannot without".split())
PRONOUNS = frozenset(
    "it its they their them he his him she her hers itself themselves himself herself".split()
)
# Of these, what only stresses a subject or stands for it behind its verb, and never is the subject: "was itself built".
REFLEXIVES = frozenset("itself themselves himself herself".split())
OTHER_PRONOUNS = frozenset(
    "i me my mine we us our ours you your yours one this these those there here what".split()
)
ADVERBS = frozenset(
    "about around roughly approximately nearly almost just only even also still already now then again once ever "
    "very quite more most less least much many further first later earlier ago so too well back up down out away "
    "reportedly allegedly actually initially originally eventually finally currently recently previously exactly "
    "some or other another same own own's together alone however instead meanwhile today yesterday tomorrow "
    "unfortunately sadly tragically fortunately luckily happily surprisingly unsurprisingly interestingly ironically "
    "curiously remarkably incredibly amazingly notably importantly apparently obviously clearly naturally officially "
    "ultimately additionally similarly consequently subsequently thereafter specifically historically technically "
    "essentially basically thankfully regrettably sometimes occasionally suddenly soon".split()
)
FUNCTION_WORDS = (
    DETERMINERS
    | PREPOSITIONS
    | SUBORDINATORS
    | COORDINATORS
    | AUXILIARIES
    | NEGATIONS
    | PRONOUNS
    | OTHER_PRONOUNS
    | ADVERBS
)

MONTHS = frozenset(calendar.MONTHS) | frozenset(calendar.MONTHS_SHORT)
WEEKDAYS = frozenset(calendar.WEEKDAYS)
# Capitalised words that are no names by themselves. Peoples and languages qualify a noun ("Chinese startup").
_PEOPLES = frozenset(
    "american british chinese english european asian african indian japanese korean french german italian spanish "
    "russian canadian australian western eastern northern southern nepalese nepali swiss dutch swedish norwegian "
    "danish irish scottish welsh israeli iranian iraqi turkish brazilian mexican taiwanese ukrainian polish "
    "egyptian panamanian liberian greek turkish portuguese finnish belgian austrian czech hungarian romanian pakistani "
    "bangladeshi indonesian malaysian vietnamese thai filipino kenyan nigerian ethiopian argentine chilean colombian "
    "peruvian cuban saudi qatari syrian lebanese afghan moroccan "
    "olympic paralympic soviet tibetan arab jewish christian muslim islamic catholic briton britons americans".split()
)
_ADJECTIVES = _PEOPLES | NATIONS.keys()
# With those who belong to them: "Germans", "Qataris".
PEOPLES = _ADJECTIVES | {f"{people}s" for people in _ADJECTIVES if people.endswith(("an", "i"))}
TITLES = frozenset(
    "mr mrs ms dr prof sir dame lord lady president chancellor minister senator governor mayor judge justice captain "
    "colonel general ceo cfo cto coo chairman chairwoman chair director founder co-founder king queen prince princess "
    "pope saint professor doctor representative congressman congresswoman secretary".split()
)
# Common nouns by which a text calls something that it has named before ("the company", "the mountain").
DESCRIPTIONS = frozenset(
    "company startup start-up firm chipmaker maker manufacturer business lender bank group corporation giant "
    "retailer carmaker automaker airline developer lab laboratory institution organisation organization agency "
    "mountain peak country nation city town river island lake building tower bridge ship vessel aircraft plane "
    "telescope spacecraft rocket satellite probe mission project programme program model app application chatbot "
    "platform service product device branch unit subsidiary arm lender insurer"
    " institute hospital party government phone car vehicle drug vaccine film movie book novel album song show series "
    "tour expedition festival exhibition tournament team club university school museum stadium airport station reactor plant fund index exchange regulator "
    " canal waterway liner cathedral church castle palace temple tunnel dam road railway street park zoo hotel "
    "theatre library prison camp base fort monument statue memorial pyramid volcano glacier desert forest valley "
    "planet moon comet asteroid galaxy virus disease law treaty charity foundation newspaper magazine channel "
    "network website game console language currency boat submarine locomotive train satellite observatory "
    "billionaire founder author actor singer player climber athlete scientist engineer"
    " submersible sub craft freighter tanker ferry yacht warship carrier jet airliner helicopter drone lander rover"
    " headset tablet laptop"
    " capsule observatory skyscraper structure operator entrepreneur businessman businesswoman tycoon explorer striker goalkeeper".split()
)
# Endings of company names that are not part of the name as people use it.
COMPANY_ENDINGS = frozenset(
    "inc inc. corp corp. corporation co co. ltd ltd. limited plc llc llp ag sa nv gmbh group holdings company "
    "bancshares bancorp incorporated".split()
)
# Words before or after a place's own name that are often left out.
GEOGRAPHIC = frozenset("mount mt mt. lake river city island cape".split())
# What stands before the name of a storm, which is called by the name alone as well: "Hurricane Ida".
STORMS = frozenset("hurricane typhoon cyclone".split())

# Places whose name before a noun only says where ("US tech stocks"); the noun phrase is then the subject.
COUNTRIES = frozenset(
    "us u.s uk u.k eu usa america britain china india japan germany france italy spain russia canada australia "
    "europe asia africa korea taiwan nepal tibet mexico brazil israel ukraine england scotland ireland wales "
    "united wall washington beijing london".split()
)
TWO_WORD_COUNTRIES = frozenset(
    words.replace("_", " ")
    for words in "new_zealand south_africa south_korea north_korea saudi_arabia hong_kong sri_lanka costa_rica "
    "puerto_rico el_salvador united_states united_kingdom".split()
)
# Words that make one name with "of" and a country.
OF_COUNTRIES = frozenset(
    "bank university republic kingdom church government commonwealth dominion state states ministry department "
    "museum library institute parliament constitution battle invasion islands federation union confederation "
    "association society reserve college academy bay gulf sea strait cup open".split()
)
# Words that a short form leaves out: "First Citizens" is First Citizens Bank, "Nvidia" Nvidia Technologies.
ORGANISATION_WORDS = COMPANY_ENDINGS | frozenset(
    "bank technologies technology motors systems capital partners industries international university college "
    "institute foundation agency authority airlines airways pharmaceuticals energy entertainment studios "
    # `fold` takes the plural from the last word of a name.
    "technologie motor motors system industrie airline airway pharmaceutical studio foods food media steel telecom "
    "software labs lab insurance financial finance trust press records games logistics shipping express solutions "
    "services networks kaisha marine expedition expeditions research robotics semiconductor semiconductors aerospace aviation healthcare therapeutics".split()
)
# Last words of places: "Silicon Valley" is no short form of Silicon Valley Bank.
PLACE_ENDINGS = frozenset(
    "valley city island islands county river street lake coast bay hill hills park beach square road avenue state "
    "states kingdom republic republics york jersey hampshire zealand africa america reef canyon desert forest mountain "
    "mountains ocean sea bridge canal dam tower harbor harbour port falls glacier volcano peninsula gulf strait airport "
    "cathedral palace castle temple stadium arena garden gardens tunnel wall gate ridge plateau basin delta cave caves "
    "crater".split()
)
# Words that say only of what kind a thing is.
KINDS_ALONE = DESCRIPTIONS | PLACE_ENDINGS
# Behind a figure these make it the difference between two: "6 feet higher", "20 years older".
COMPARATIVES = frozenset(
    "higher lower taller longer shorter larger smaller bigger wider deeper faster slower heavier lighter cheaper "
    "older younger more less fewer better worse hotter colder warmer cooler stronger weaker".split()
)
# Prepositions that say where something is, not whom it concerns.
PLACE_PREPOSITIONS = frozenset("in at near from inside outside".split())
