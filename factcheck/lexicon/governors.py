"""Verbs that name a measure only with the right words around them: "stretches for 40 km", "starts at $3,499".

The plain classes (`lexicon/measures.py`) hold words that mean their measure wherever they govern a value of its kind. Those
here mean it with the preposition that stands before the value, with its unit, or with what it counts, and else
something else: a wall "runs for 40 km" and a man "ran 40 km", a reef "covers 300 km²" and a walker "covered 300 km".
Each entry says which neighbours it leaves alone.
"""

from __future__ import annotations

from typing import NamedTuple


class Governor(NamedTuple):
    """`words` in these forms, with one of `between` before the value ("-" for nothing), state `concept` of values `of` a
    kind or dimension; `counted` are the nouns of a count that it holds for, `behind` the words of which one must follow the
    value, none for any; with one of `unless` before them they say something else."""

    concept: str
    of: str
    words: frozenset[str]
    between: frozenset[str]
    counted: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()


def _governor(
    concept: str, of: str, words: str, between: str, counted: str = "", behind: str = "", unless: str = ""
) -> Governor:
    forms, *others = (frozenset(text.split()) for text in (words, between, counted, behind, unless))
    return Governor(concept, of, forms, *others)


PERSONS = "person people man woman child"
# Those whom a place is open to. "Customers" and "users" are left out: they are no visits.
VISITORS = "visitor tourist guest sightseer visit holidaymaker"
# Those for whom a vehicle or a hall has room. Freight is left out: what is carried once is a load, and no capacity.
SEATED = f"{PERSONS} passenger spectator fan visitor guest astronaut crew member viewer pupil prisoner inmate patient soldier"
# Units of room for a load, of which "can carry so many" and "a vessel of so many" tell how much there is.
CAPACITIES = frozenset({"TEU"})
# Those for whom there is room in what they stand before; left out are "car" and "person" ("a 40-car pile-up", "a six-person crew").
HELD = frozenset("passenger spectator inmate pupil guest".split())
# Whoever comes to see something; those of no class are an attendance, and visitors the visits of a place.
CROWD = f"{PERSONS} spectator fan concertgoer worshipper mourner attendee"
# What is closed at a sum once and for all, and no share that is traded again on the next day.
SALES = "auction sale bidding round fund deal lot offer offering tender merger purchase"
# What rises and falls, so that it is as high as it is for a moment.
LEVELS = "level levels sea water waters river lake tide flood floodwaters surge prices price temperature"
# What an employer has for its staff: who cuts 300 of them dismisses 300.
JOBS = "job role position post"

GOVERNORS: tuple[Governor, ...] = (
    # How far a thing reaches that stays where it is. By the present forms, and by "stretch" and "extend", which nobody does
    # on foot. "Extended by 3 km" and "to 3 km" are a change and its result.
    _governor("length", "length", "stretches stretch stretched stretching extends extend extended extending spans span spanned spanning "
              "snakes snaking", "- for over across along some"),
    _governor("length", "length", "runs", "for"),
    # "Covered 300 km" is a way, so only of areas. "Flooded" is left out: it befalls a part.
    _governor("area", "area", "covers cover covered covering extends extend extended spans span spanned stretches stretch stretched "
              "occupies occupy occupied occupying fills fill encompasses encompass encompassed sprawls", "- over across for"),
    _governor("area", "area", "takes take took spreads spread", "up over across"),
    # "Stood 3 m from the wall" is a distance, which is read before.
    _governor("height", "length", "stands stand stood", "- at"),
    _governor("height", "length", "towers towered towering soars soared soaring", "- at"),
    _governor("height", "length", "soars", "to"),
    _governor("depth", "length", "plunges", "to"),
    # What is dug or filled goes down so far; what "went down 3 m" has sunk by it.
    _governor("depth", "length", "goes go", "down"),
    # What stands there rises to a height; "rose to 6 m" is a change and its result, "rises 3 mm a year" a rate.
    _governor("height", "length", "rises rise", "to", unless=LEVELS),
    _governor("height", "length", "rises rise rising rose", "-", behind="above", unless=LEVELS),
    # A way that is told as a whole. Left out is going by itself ("walked 5 miles"), which is one way of many; "covers" is said
    # of what lies there.
    _governor("travel", "length", "covered covering logged clocked", "-"),
    # A mass has no other verb but "weigh", which is a plain word; these are its turns of phrase.
    _governor("weight", "mass", "tips tip tipped", "scales"),
    # What a show or a work brought in; "made" and "took" alone are left out, for a maker makes and a job takes money.
    _governor("take in", "money", "grosses gross grossed earns earned earning", "-"),
    # What is asked for a thing that is for sale. "Sold for" tells one sale, and "started with $5" no price.
    _governor("price", "money", "starts start starting started", "at from"),
    _governor("price", "money", "sells sell retails retail retailed goes went lists listed", "for at from"),
    _governor("price", "money", "available", "for at from"),
    _governor("revenue", "money", "turns turn turned", "over"),
    # What is asked of somebody for a thing: "visitors are charged $9". "Charged with" and "charged to the account" are none.
    _governor("price", "money", "asks ask asked asking wants demands", "-", behind="for"),
    _governor("price", "money", "charges charge charged charging", "-"),
    # Where a day of trading leaves a share. At what it opened or was traded on the way is another figure of the day.
    _governor("share price", "money", "closes close closed closing finishes finish finished settled ends end ended", "at", unless=SALES),
    _governor("the bid", "money", "bid bids bidding outbid", "- with"),
    # An offer that is made for something. "Offered a reward" and "offered help worth $5" are no bids.
    _governor("the bid", "money", "offers offer offered offering", "-", behind="for"),
    # Visits of a place or an event. "Sent", "invited" and "banned" do not say that they came.
    _governor("visitors", "count", "receives receive received receiving welcomes welcome welcomed welcoming attracts attract "
              "attracted attracting draws draw drew drawn drawing gets get got has have had sees see saw seen hosts host hosted "
              "records recorded registers registered logs logged counted counts drawing", "-", VISITORS),
    _governor("visitors", "count", "visited", "by", f"{VISITORS} {PERSONS}"),
    _governor("attendance", "count", "attracts attract attracted attracting draws draw drew drawn drawing", "-", CROWD),
    # Room for so many. "Carried 300 people" is one voyage, so that carrying needs a word of being able (`ABLE`).
    _governor("capacity", "count", "seats seat sleeps sleep", "-", SEATED),
    _governor("capacity", "count", "holds hold accommodates accommodate", "-", "spectator fan viewer guest"),
    _governor("capacity", "count", "room space seats seating berths beds", "for", SEATED),
    # Whoever a place is home to lives there; an animal is a person's pet as well.
    _governor("population", "count", "home", "to", f"{PERSONS} inhabitant resident islander"),
    # Staff is dismissed by cutting its jobs; "created", "kept" and "filled" are left out.
    _governor("dismiss", "count", "cuts cut cutting axes axe axed axing sheds shed shedding slashes slash slashed slashing "
              "eliminates eliminate eliminated eliminating scraps scrap scrapped scrapping loses lose lost losing", "-", JOBS),
)  # fmt: skip

# With "can" and the like before them they say for how many there is room.
CARRYING = frozenset("carry hold accommodate fit seat sleep take house host transport ferry".split())
ABLE = frozenset("can could able designed built".split())
# What a value is worth that these stand before: "is worth $47 billion". Behind a noun ("assets worth") the noun names it.
WORTH = "worth"
WORTH_OF = frozenset({"valuation", "net worth"})
# What burns so much ground; of a fire it is the area, of a place the part that burned.
BURNING = frozenset(
    "burned burnt burns burning scorched charred blackened consumed torched razed ravaged".split()
)
FIRES = frozenset("fire wildfire blaze bushfire inferno firestorm".split())
AREA_BURNED = "area burned"
# Behind a count of people: "7 million people visit the museum each year", "350 people work for Norvane".
DOING = {
    "visitors": frozenset("visit visits visited".split()),
    "headcount": frozenset("work works worked".split()),
    "population": frozenset("live lives lived reside resides resided".split()),
    "users": frozenset({"use"}),
}
# Behind "work": for whom. "Work in the town" is where.
EMPLOYER = frozenset({"for", "at"})
# Behind "live": where. "Lived without power" and "live with the disease" say how.
DWELLING = frozenset({"in", "on"})
PAYROLL = "payroll"
# Dimensions of which a thing has one property, which the unit alone names. "Wind" and "gust" make a speed the wind's.
PROPERTY_OF_DIMENSION = {"speed": "speed", "temperature": "temperature"}
WINDS = frozenset("wind winds gust gusts windspeed".split())
# Before an interval: "every four years". What comes back so is the verb or the noun of action.
EVERY = "every"
# Prefixes of doing again: what is repainted every seven years is painted every seven years.
AGAIN = "re"
# How long it took to make a thing: "built in 14 months", and not what is still to be made ("will be built in 14 months").
BUILT = frozenset("built completed finished erected constructed assembled".split())
BUILT_IN = frozenset({"in", "within"})
AHEAD = frozenset("will would to due should could may might be expected planned".split())
# Of what a share is told as a part: "accounts for 40% of its sales" is a share of sales, and no sum of them.
PARTAKING = frozenset(
    "accounts account accounted accounting represents represent represented representing "
    "constitutes constitute constituted contributes contribute contributed comprises comprise comprised forms".split()
)
PARTAKING_BY = frozenset({"for", "up"})
# With "up" only: who "makes 40% of the parts abroad" is no part of them.
MAKING_UP = frozenset("makes make made making".split())
# How old somebody is or was: "turns 30". A wheel turns more often, by degrees.
TURNING = frozenset("turn turns turned turning".split())
OLDEST = 120
# By the present of these is told what a thing is sold for; what one has cost once is a sum that was spent.
COSTING = frozenset({"costs"})
PAYING = frozenset({"pay", "pays"})
PAID = frozenset("paid handed shelled forked".split())
OUT = "out"
NOW = frozenset("can will may does do now still currently could would might".split())
# What trading goes on for that ends at a price: "ended the session at $32".
SESSIONS = frozenset("session day week trading month".split())
# Who has so much of a company: "holds 60 percent of the company". What is bought and sold of it is a trade, and no stake.
HOLDING = frozenset(
    "own owns owned owning hold holds held holding control controls controlled controlling".split()
)
# What a share of a company is told of, behind "of": all its shares, or the company itself.
SHARES = frozenset("shares stock equity".split())
COMPANIES = frozenset("company firm business group startup start-up bank airline".split())
# Behind a count of jobs: they are cut. Those that "came" or "were created" are none.
GOING = frozenset("go goes went vanish vanishes vanished disappear disappeared".split())
CUT = frozenset("cut axed shed scrapped eliminated slashed lost".split())
# Verbs by which a date tells another event too: what was created on a day was founded or made then, what was sold for a sum was
# bought for it.
ALSO_FOUNDED = frozenset({"created"})
ALSO_BOUGHT = frozenset({"sold"})
# Who has headed something since a day, and where he stands who does; who comes to stand there.
RUNNING = frozenset("run led headed helmed".split())
AT_THE_TOP = ("at the helm", "in charge")
TO_THE_TOP = ("the helm",)
# By which things are in a state, and the states that some of many are counted by; other adjectives say which or how.
BEING_SO = frozenset("is are was were stood stands stand lay lies remained remain remains".split())
STATES = {
    **dict.fromkeys("empty vacant unoccupied uninhabited".split(), "empty"),
    **{word: word for word in "unsold idle unused missing unpaid unfinished".split()},
}
