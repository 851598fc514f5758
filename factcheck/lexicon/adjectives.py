"""Which words before a counted noun belong to it, as data: "power plants" are a kind of thing, "new plants" are plants.

Without tagging parts of speech a lower-case word before a noun is taken for a noun of its own, unless it has the ending
of an adjective or stands in the table. Left out of the endings: -y, -er, -ish and -ant, which end nouns as often.
"""

from __future__ import annotations

from typing import Final

ENDINGS: Final[tuple[str, ...]] = (
    "able", "ible", "al", "ial", "ous", "ful", "less", "ive", "ic", "ary", "ory", "ed", "ing", "est", "ly", "ent", "an",
    "ern", "ar", "some", "like", "ese", "proof", "wide",
)  # fmt: skip
# Nouns that have such an ending, and stand before other nouns.
NOUNS: Final[frozenset[str]] = frozenset(
    "hospital animal metal capital signal terminal journal coal rental arrival approval festival mineral cereal crystal "
    "medal pedal proposal removal renewal survival referral meal deal seal steel vehicle cable table vegetable music "
    "traffic plastic clinic topic fabric logic electronic ceramic archive drive hive olive detective locomotive "
    "executive library factory inventory laboratory territory memory history category story security salary "
    "dictionary seed feed weed bed speed breed shipping parking mining trading manufacturing housing building training "
    "voting polling banking engineering marketing advertising racing swimming fishing drilling walking hearing "
    "wedding meeting boarding dining landing launching learning teaching nursing printing programming testing "
    "vaccination street forest harvest interest quest test chest family assembly supply monopoly jelly fly butterfly student "
    "patient client apartment government management investment equipment payment settlement department "
    "treatment retirement employment entertainment development environment document event tent rent cent talent patent "
    "component element segment content agent accident incident resident president parent continent testament "
    "cement basement tournament garment monument instrument experiment caravan van plan pan man woman fan can loan ocean "
    "car bar sugar guitar cellar calendar seminar dollar cedar war star pillar scholar altar jar organ human cancer cabinet".split()
)
ADJECTIVES: Final[frozenset[str]] = frozenset(
    "distinct antique complete mobile rocky midsize disjoint roadside new old young big small large little long short high low tall deep wide broad narrow thick thin heavy light fast slow "
    "quick early late good bad great poor rich full empty whole main major minor key top other same different similar "
    "various certain sure such own only single double triple dual joint common rare special specific general private "
    "public open close clean dirty dark bright hot cold warm cool dry wet hard soft strong weak easy difficult simple complex "
    "clear true false real fake free busy safe dangerous rough smooth sharp flat round square straight consecutive back "
    "modern ancient prior previous former latter next past present current recent future extra further "
    "more less fewer most least many few several further additional least larger smaller bigger higher lower older younger "
    "newer longer shorter earlier later faster slower better worse cheaper stronger weaker wider deeper heavier "
    "lighter wealthy healthy happy sunny rainy windy cloudy tiny heavy angry hungry lucky noisy ugly pretty lovely friendly "
    "deadly likely daily weekly monthly yearly hourly quarterly elderly costly black white red blue green yellow brown "
    "grey gray pink purple orange golden silver dead alive sick ill dear fresh raw ripe rotten fit mad sad proud brave calm "
    "fair fierce gentle grand harsh huge vast massive giant mere minute mild pale pure quiet rapid rude severe shy silly "
    "sore stiff strange stupid sudden super sweet swift tame tender tense tight tough ultimate unique upper inner outer "
    "urban vague vain valid vivid wild wise wooden woollen worth wrong right left near far nearby online offline foreign "
    "domestic overseas inland indoor outdoor underground upland lowland rural local regional total net gross "
    "average mean median maximum minimum adult junior senior male female pregnant blind deaf fellow stray subsequent "
    "separate discrete adjacent distant elegant giant constant relevant significant important dominant vacant reluctant "
    "lower absolute alternate appropriate approximate concrete corporate definite delicate desperate elaborate immediate "
    "infinite intermediate legitimate moderate obsolete opposite precise premature remote secure sensitive concise "
    "diverse inverse reverse obscure mature prime supreme extreme entire rare bare square spare pure sole whole "
    "half third quarter known unknown written broken stolen hidden frozen chosen driven grown born torn worn shown given "
    "leading using former straight odd even unseen unmanned seaworthy noteworthy handy heady ready steady sturdy tidy "
    "greedy needy speedy wealthy worthy dusty nasty tasty thirsty trusty empty guilty mighty naughty dirty thirty hefty "
    "crazy lazy cosy easy noisy rosy busy queasy messy grassy glossy classy skinny funny sunny tiny shiny spiny "
    "grim slim prim dim firm warm infirm plain certain main vain slow fellow narrow shallow hollow mellow yellow "
    "record proper near eager clever bitter utter sheer queer mere austere sincere severe".split()
)
# Words before a counted noun that say how many more, in which order or for certain: they describe no kind of thing.
DESCRIBE_NOTHING: Final[frozenset[str]] = frozenset(
    "more less fewer additional further extra total combined cumulative average mean median maximum minimum "
    "only mere such entire top bottom best worst least most last next past first second third subsequent current present "
    "recent overall about approximate exact precise whopping staggering record so-called would-be "
    "larger bigger higher lower older younger smaller newer longer shorter earlier later faster slower better cheaper".split()
)
# Endings of participles, and those that have none of them. They tell what happened to the things, not what they are.
PARTICIPLE_ENDINGS: Final[tuple[str, ...]] = ("ed", "ing")
PARTICIPLES: Final[frozenset[str]] = frozenset(
    "built bought brought burnt caught chosen cut dealt drawn driven drunk eaten fallen felt found forgotten frozen given "
    "gone grown held hidden hit hurt kept known laid led left lent lost made meant met paid proven put read risen run seen "
    "sent set sold shown shut spent spoken spread stolen struck stuck taken taught thought thrown told torn understood worn "
    "won woven written".split()
)
