"""The properties whose value is a name or yes/no, and the words that state them.

A row has the wordings of one property in the forms in which a text may put it: "founded by Y", "Y founded X", "the
founder of X", "based in Y". Words of one row may stand for one another in two claims that contradict each other, so
a word that often means another property is left out: "led by" (a round, an expedition, a company), "started", "made
by" of people, "backed by", "manager". Some words are read of one sort of thing only: "master" of ships, "director" of
films, "led" of inquiries and missions, "runs" of one person.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from factcheck.lexicon.exchanges import EXCHANGE
from factcheck.lexicon.lives import BIRTH_ORDER, CAUSE_OF_DEATH
from factcheck.lexicon.phrases import phrases
from factcheck.lexicon.places_of_deeds import OF_PERSONS, PLACES_OF_DEEDS, PlaceOfDeed
from factcheck.lexicon.roles import POST
from factcheck.lexicon.sorts import NameSort
from factcheck.lexicon.ways import MERGER


class Holds(Enum):
    """How many values a property of one thing may have."""

    ONE = "one for ever"
    ONE_AT_A_TIME = "one at a time"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Property:
    """A property: what sort of name its value is, how many it may have, and its wordings.

    `by` are participles before "by" and the name, `to` before "to"; `does` verbs between the name and the subject,
    `nouns` what the name is called ("founder", "headquarters"), `at` words before "in" and the name, `prefix` what is
    joined to the name by a hyphen ("based"), `labels` what stands before a colon or heads a row, and has other senses in
    a sentence ("Flag"). `of_person` is there where the subject is a person: people share names;
    `lasts` where the words tell of a state, so that "was" says that it is over. `told` are words by which a fact may name
    it, and that say too little in a text ("contractor").
    """

    label: str
    sort: NameSort
    holds: Holds
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    prefix: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    of_person: bool = False
    lasts: bool = False
    told: tuple[str, ...] = ()


def _someone(
    label: str,
    holds: Holds,
    by: str = "",
    does: str = "",
    nouns: str = "",
    to: str = "",
    *,
    lasts: bool = False,
    told: str = "",
) -> Property:
    words = phrases(by), phrases(to), phrases(does), phrases(nouns)
    return Property(label, NameSort.SOMEONE, holds, *words, lasts=lasts, told=phrases(told))


def _office(label: str, nouns: str) -> Property:
    """An office: one person holds it, until the next."""
    return _someone(label, Holds.ONE_AT_A_TIME, nouns=nouns, lasts=True)


# Offices that a town, a see or a country has, so that "Archbishop Ada Brandt of Leeds" is its, and no one from there.
OFFICES_OF_PLACES: Final = (
    "archbishop",
    "bishop",
    "fire chief",
    "police chief",
    "police commissioner",
    "attorney general",
)
TITLES_OF_PLACES: Final = frozenset({*OFFICES_OF_PLACES, "mayor", "governor"})
OF_PLACES: Final = TITLES_OF_PLACES | {"president", "prime minister"}


# Buildings of which none has branches elsewhere: "is a skyscraper in Leeds". Left out are museums, schools and churches.
IN_ONE_PLACE: Final = frozenset("skyscraper tower stadium dam cathedral castle palace".split())
# What a firm is called behind the town where it is at home: "the Leeds firm Norvane".
FIRMS_OF_TOWNS: Final = frozenset(
    "firm company startup start-up bank lender laboratory lab brewer publisher retailer manufacturer carmaker chipmaker "
    "automaker drugmaker insurer shipbuilder consultancy".split()
)
# The label of who heads a museum, a plant or a school as its director: the word itself is that of films.
HEAD_OF_INSTITUTION: Final = "head of the institution"
# The label of who runs a firm.
RUNNING: Final = "who runs it"
# The label of who it was that did something: "the engineer who drew the bridge was Ivo Lenz".
IDENTITY: Final = "identity"
# The parents of which everybody has one each.
MOTHER_AND_FATHER: Final = ("mother", "father")
# The label of who climbed a mountain first, as `claims/properties/firsts.py` makes it.
FIRST_ASCENT: Final = "first person to climb"
# Who shows a series, and who sits in judgment at a trial.
BROADCASTER: Final = "broadcaster"
JUDGE: Final = "presiding judge"
# Where what is eaten, drunk or worn comes from, and the river on which a town lies.
HOME_OF_PRODUCT: Final = "place of origin"
RIVER: Final = "river"
# What a building has one of, so that an article on it need not say whose.
MAIN_CONTRACTOR: Final = "main contractor"


def _deed(row: PlaceOfDeed) -> Property:
    holds = Holds.ONE if row.once else Holds.SEVERAL if row.several else Holds.ONE_AT_A_TIME
    of_person = row.label in OF_PERSONS
    return Property(row.label, NameSort.PLACE, holds, at=row.words, of_person=of_person)


PROPERTIES: Final = (
    _someone(
        "founder",
        Holds.SEVERAL,
        by="founded co-founded cofounded established set_up started",
        does="founded co-founded cofounded established set_up founds co-founds establishes sets_up",
        nouns="founder co-founder cofounder foundress",
    ),
    _office("chief executive", "ceo chief_executive chief_executive_officer"),
    _office("chief financial officer", "cfo chief_financial_officer finance_chief"),
    _office("chief technology officer", "cto chief_technology_officer"),
    _office("chief operating officer", "coo chief_operating_officer"),
    _office("chair", "chairman chairwoman chairperson chair"),
    _office("president", "president"),
    _office("director-general", "director-general director_general"),
    _office("secretary-general", "secretary-general secretary_general"),
    _office("prime minister", "prime_minister"),
    _office("mayor", "mayor"),
    _office("governor", "governor"),
    *(_office(label, label.replace(" ", "_")) for label in OFFICES_OF_PLACES),
    _office("editor", "editor-in-chief editor_in_chief"),
    _office("head coach", "head_coach"),
    # Ships, teams and missions have one captain, in whatever words.
    _someone(
        "captain",
        Holds.ONE_AT_A_TIME,
        by="captained skippered commanded",
        does="captained skippered commanded",
        nouns="captain skipper commander master",
        lasts=True,
        told="in_command",
    ),
    # One of the two who fly a plane; a text may call the captain so.
    _someone(
        "pilot", Holds.SEVERAL, by="piloted flown", does="piloted", nouns="pilot", told="at_the_controls"
    ),
    _office("coach", "coach"),
    _office("referee", "referee"),
    _someone(HEAD_OF_INSTITUTION, Holds.ONE_AT_A_TIME, lasts=True, told="director"),
    _someone(
        "owner", Holds.ONE_AT_A_TIME, by="owned", does="owns", nouns="owner parent_company parent", lasts=True
    ),
    _someone(
        "buyer",
        Holds.ONE_AT_A_TIME,
        by="acquired bought purchased taken_over snapped_up swallowed_up gobbled_up",
        does="acquired bought purchased acquires buys buying acquiring agreed_to_buy agreed_to_acquire took_over "
        "takes_over snapped_up snaps_up",
        nouns="buyer acquirer",
        to="sold",
    ),
    _someone(
        "operator", Holds.ONE_AT_A_TIME, by="operated run", does="operates", nouns="operator", lasts=True
    ),
    _someone(
        "maker",
        Holds.SEVERAL,
        by="made manufactured",
        does="makes manufactures",
        nouns="maker manufacturer",
    ),
    _someone("producer", Holds.SEVERAL, by="produced", nouns="producer"),
    _someone("developer", Holds.SEVERAL, by="developed", does="developed", nouns="developer"),
    _someone("designer", Holds.SEVERAL, by="designed", does="designed", nouns="designer architect"),
    _someone(
        "builder",
        Holds.SEVERAL,
        by="built constructed",
        does="built constructed",
        nouns="builder shipbuilder",
    ),
    # Firms that build together are each called so, and many a contractor does but a part.
    _someone(
        MAIN_CONTRACTOR,
        Holds.SEVERAL,
        nouns="main_contractor general_contractor lead_contractor prime_contractor principal_contractor",
        told="contractor",
    ),
    _someone("inventor", Holds.SEVERAL, by="invented", does="invented invents", nouns="inventor"),
    _someone("discoverer", Holds.SEVERAL, by="discovered", does="discovered discovers", nouns="discoverer"),
    _someone("creator", Holds.SEVERAL, by="created", nouns="creator"),
    _someone(
        "author", Holds.ONE, by="written authored penned", does="wrote authored penned", nouns="author writer"
    ),
    _someone("director", Holds.ONE, by="directed", does="directed", nouns="director"),
    _someone("composer", Holds.ONE, by="composed", does="composed", nouns="composer"),
    _someone("painter", Holds.ONE, by="painted", does="painted", nouns="painter"),
    _someone("publisher", Holds.SEVERAL, by="published", nouns="publisher"),
    # Of a series; it may run on another channel later.
    _someone(BROADCASTER, Holds.SEVERAL, by="aired televised", told="aired broadcast network channel"),
    _someone(JUDGE, Holds.ONE, by="presided_over", does="presided_over", nouns="presiding_judge trial_judge"),
    _someone("killer", Holds.ONE, by="assassinated murdered", does="assassinated murdered"),
    # Deeds that several may do, one after the other or at once.
    *(
        _someone(f"who {word} it", Holds.SEVERAL, by=word, does=word)
        for word in "planted restored unveiled dedicated donated proposed suggested coined christened inaugurated edited "
        "renovated rebuilt consecrated photographed choreographed audited insured sentenced crowned rescued salvaged "
        "refloated conducted moderated sculpted carved engraved decorated curated demolished dismantled".split()
    ),
    # Who runs a firm now, by the verb alone; a person, for firms run what they do not lead.
    _someone(RUNNING, Holds.ONE_AT_A_TIME, does="runs heads", nouns="boss head chief", lasts=True),
    _someone(MERGER, Holds.ONE_AT_A_TIME, told="merged merged_with merger"),
    _someone(
        "leader",
        Holds.SEVERAL,
        by="led headed chaired",
        does="chaired chairs led leads headed",
        nouns="leader",
    ),
    _someone("backer", Holds.SEVERAL, by="backed funded financed", nouns="backer"),
    _someone("organiser", Holds.SEVERAL, by="organised organized", nouns="organiser organizer"),
    _someone("sponsor", Holds.SEVERAL, by="sponsored", nouns="sponsor"),
    _someone("distributor", Holds.SEVERAL, by="distributed", nouns="distributor"),
    _someone("narrator", Holds.SEVERAL, by="narrated", nouns="narrator"),
    _someone("translator", Holds.SEVERAL, by="translated", nouns="translator"),
    _someone("illustrator", Holds.SEVERAL, by="illustrated", nouns="illustrator"),
    _someone("who commissioned it", Holds.SEVERAL, by="commissioned"),
    _someone("who approved it", Holds.SEVERAL, by="approved"),
    _someone("who appointed them", Holds.SEVERAL, by="appointed nominated"),
    _someone("successor", Holds.ONE),
    _someone("predecessor", Holds.ONE),
    _someone("actor", Holds.SEVERAL, by="played portrayed voiced"),
    _someone("performer", Holds.SEVERAL, by="performed sung"),
    _someone("host", Holds.SEVERAL, by="hosted presented"),
    Property(
        "namesake",
        NameSort.SOMEONE,
        Holds.ONE,
        told=("renamed", "named after", "named for", "namesake", "in honour of", "in honor of"),
    ),
    _someone("winner", Holds.ONE_AT_A_TIME, by="won", does="won", nouns="winner"),
    Property(
        "headquarters",
        NameSort.PLACE,
        Holds.ONE_AT_A_TIME,
        nouns=("headquarters", "head office"),
        at=("based", "headquartered"),
        prefix=("based", "headquartered"),
        lasts=True,
    ),
    Property(
        "birthplace",
        NameSort.PLACE,
        Holds.ONE,
        at=("born",),
        nouns=("birthplace",),
        prefix=("born",),
        of_person=True,
    ),
    Property("place of death", NameSort.PLACE, Holds.ONE, at=("died",), of_person=True),
    Property(CAUSE_OF_DEATH, NameSort.CAUSE, Holds.ONE, labels=("cause of death",), of_person=True),
    Property(BIRTH_ORDER, NameSort.ORDER, Holds.ONE, of_person=True),
    Property("place of burial", NameSort.PLACE, Holds.ONE, at=("buried",), of_person=True),
    Property("venue", NameSort.PLACE, Holds.ONE_AT_A_TIME, at=("held", "took place", "takes place")),
    Property("location", NameSort.PLACE, Holds.ONE, at=("located", "situated")),
    Property("mouth", NameSort.PLACE, Holds.ONE, told=("flows into", "mouth", "empties into")),
    Property("source", NameSort.PLACE, Holds.ONE, told=("rises in", "source of the river")),
    Property("epicentre", NameSort.PLACE, Holds.ONE, told=("epicentre", "epicenter", "centred")),
    Property(FIRST_ASCENT, NameSort.SOMEONE, Holds.ONE, told=("first ascent", "first climbed")),
    Property("destination", NameSort.PLACE, Holds.ONE_AT_A_TIME, prefix=("bound",)),
    Property("origin", NameSort.PLACE, Holds.ONE_AT_A_TIME),
    Property(HOME_OF_PRODUCT, NameSort.PLACE, Holds.SEVERAL, told=("comes from", "origin")),
    # A town may lie on two.
    Property(RIVER, NameSort.ANY, Holds.SEVERAL, told=("river", "lies on")),
    Property("launcher", NameSort.SOMEONE, Holds.ONE),
    Property("launch site", NameSort.PLACE, Holds.ONE),
    Property("landing site", NameSort.PLACE, Holds.ONE),
    Property(
        "flag",
        NameSort.NATION,
        Holds.ONE_AT_A_TIME,
        prefix=("flagged", "registered", "flag"),
        labels=("flag",),
        lasts=True,
    ),
    Property(
        EXCHANGE,
        NameSort.EXCHANGE,
        Holds.ONE_AT_A_TIME,
        told=("exchange", "listed", "listing", "began trading", "market debut", "traded on", "stock market"),
    ),
    Property("parent", NameSort.SOMEONE, Holds.SEVERAL, of_person=True),
    *(Property(one, NameSort.SOMEONE, Holds.ONE, nouns=(one,), of_person=True) for one in MOTHER_AND_FATHER),
    Property(POST, NameSort.POST, Holds.ONE_AT_A_TIME),
    Property("spouse", NameSort.SOMEONE, Holds.ONE_AT_A_TIME, of_person=True, lasts=True),
    # The ship or other thing that goes with a craft.
    _someone(
        "support ship",
        Holds.ONE_AT_A_TIME,
        nouns="support_ship mothership mother_ship support_vessel",
        lasts=True,
    ),
    # Who it was that the words of a holder without a name tell of.
    Property(IDENTITY, NameSort.SOMEONE, Holds.SEVERAL),
    Property("capital", NameSort.PLACE, Holds.ONE_AT_A_TIME, nouns=("capital", "capital city")),
    *map(_deed, PLACES_OF_DEEDS),
)
# The properties by their labels.
BY_LABEL: Final = {row.label: row for row in PROPERTIES}
# The mark of a thing that only its noun tells, which may be another one in another article.
UNNAMED: Final = "unnamed"
# The mark of a role that stands before the name of who has it: "Captain Ada Brandt" may be a captain of anything.
TITLE: Final = "title"
# The mark of what is told only in passing: a firm has a house in another town, too, and towers share names.
IN_PASSING: Final = "in passing"
# The label of what "a French physicist" states. People may have two nationalities, and works several.
NATIONALITY: Final = "nationality"
# The label of what is stated of sides, and the nouns that have sides: "from the north face".
SIDE: Final = "side"
SIDE_NOUNS: Final = frozenset("side face ridge col bank coast shore slope flank route approach".split())
SIDE_WORDS: Final = frozenset(
    "north south east west northern southern eastern western north-east north-west south-east south-west northeast "
    "northwest southeast southwest".split()
)
# The label of on which side of another thing a place lies, the mark of from where that is counted, the words for the sides, and by what
# it is said that something stands where it is. "Was" is left out: so were ships and people.
DIRECTION: Final = "direction"
FROM: Final = "from: "
DIRECTIONS: Final = SIDE_WORDS | frozenset(
    "north-northeast north-northwest south-southeast south-southwest east-northeast east-southeast west-northwest west-southwest".split()
)
LYING: Final = frozenset("lies lie is are sits stands".split())
LYING_AT: Final = frozenset("located situated lying sitting standing nestled".split())
# What may stand between these and a side, besides a distance: "lies just to the north of", "is some 20 km east of".
NEAR_TO: Final = frozenset(
    "just due directly about around some roughly nearly almost over well slightly immediately of".split()
) - {"of"}
# Words of what several may win at once: a prize is shared, a medal is of each class.
SHARED_WINS: Final = frozenset(
    "prize award medal oscar grammy emmy fellowship honour honor stage scholarship marathon open race olympic tour "
    "championship game tournament".split()
)
# Adverbs by which something did not happen.
NOT_QUITE: Final = frozenset("nearly almost barely".split())
# Properties of works. Poems, songs and films share titles, above all titles of one word, and films are made again.
OF_WORKS: Final = frozenset({"author", "director", "composer", "painter"})
# What a work is called, with what its maker did: a song is "by" who sings it, a picture book by two.
WORKS: Final = {
    noun: label
    for label, nouns in (
        ("author", "novel novella memoir poem"),
        ("director", "film movie"),
        ("composer", "opera symphony oratorio concerto sonata requiem"),
        ("painter", "painting fresco"),
    )
    for noun in nouns.split()
}
# What a line "Author: Ada Brandt" at the head of an article says of the article, and not of what it is about.
OF_THE_ARTICLE: Final = frozenset({"author", "publisher", "editor", "creator", "composer", "director"})


@dataclass(frozen=True, slots=True)
class YesOrNo:
    """A question that a text answers by a word: `yes` and `no` are the words behind "is" or before the name.

    `rest` are the words that may follow without a condition being put ("free of charge", not "free for students").
    """

    label: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    before_name: bool = True
    rest: tuple[str, ...] = ()


FLAGS: Final = (
    YesOrNo(
        "open source",
        phrases("open_source open-source open-sourced open_sourced"),
        phrases("closed_source closed-source proprietary"),
    ),
    YesOrNo(
        "free",
        phrases("free"),
        (),
        before_name=False,
        rest=("of charge", "to use", "to download", "and open source"),
    ),
    YesOrNo(
        "publicly traded",
        phrases("publicly_traded publicly-traded publicly_listed"),
        phrases("privately_held privately-held privately_owned family-owned"),
    ),
    YesOrNo("guilty", phrases("found_guilty"), phrases("acquitted found_not_guilty"), before_name=False),
)

# Words before the noun of an office by which it is another one, or held otherwise.
OTHER_OFFICES: Final = frozenset(
    "vice deputy assistant auxiliary suffragan associate junior senior honorary regional co sub joint under shadow lieutenant attorney "
    "class student team council board board's board’s".split()
)
BOUND_IN_TIME: Final = frozenset(
    "former ex onetime one-time then late previous past outgoing acting interim temporary new incoming next future "
    "current longtime long-time first second third last founding original early then-current departing retired".split()
)
# Of these, those that say nothing against the office being held at the time of writing.
HELD_NOW: Final = frozenset("current longtime long-time founding".split())
# The mark of a claim on an office that says who held it before, by the last word of the name.
AFTER: Final = "after: "
# The labels of who came after and who was before somebody.
SUCCESSOR: Final = "successor"
PREDECESSOR: Final = "predecessor"
SUCCESSIONS: Final = frozenset({SUCCESSOR, PREDECESSOR})
# The mark of a post that says in which firm it is.
OF_FIRM: Final = "at: "
# The mark of who came after somebody that says in which post, and the verbs that tell it: "took over from Z as".
AS: Final = "as: "
SUCCEEDING: Final = frozenset("succeeded succeeds succeed replaced replaces replace".split())
TAKING_OVER: Final = frozenset("took takes taken".split())
# Words behind the noun of an office by which it is not held: "president-elect", "chairman emeritus".
NOT_HELD: Final = frozenset("elect emeritus designate designee nominee hopeful candidate".split())
# Words that may stand between a possessor and a place noun: "Acme's global headquarters".
WHOLE_OFFICES: Final = frozenset("global world worldwide corporate main company".split())
# Words before "founded by" by which the list of names is not all: "co-founded by A" leaves room for B.
TOGETHER: Final = frozenset(
    "co-founded cofounded co-founder cofounder jointly partly partially majority part".split()
)
# Words behind a list of names by which it goes on.
AND_OTHERS: Final = frozenset("along together with among alongside others including".split())
# Words by which there is no other: "its sole owner".
ONLY: Final = frozenset("only sole solely alone".split())

# "The first woman to climb Mount Orrin": words for a person that say nothing more of them.
ANYONE: Final = frozenset("person people human humans man one ones being team expedition party".split())
# Properties that a person may have beside an organisation's: "owned by Ada Brandt" and "owned by Brandt Holdings".
OF_EITHER: Final = frozenset(
    {
        "owner",
        "operator",
        "builder",
        "maker",
        "leader",
        "developer",
        "designer",
        "creator",
        "buyer",
        "publisher",
    }
)
# Properties of one voyage or flight, of which a thing makes many.
OF_JOURNEYS: Final = frozenset({"destination", "origin"})
# Offices of which a text may tell the holder of long ago; a ship or a mission that is told of has one captain.
PASSED_ON: Final = frozenset(
    {
        "chief executive",
        "chief financial officer",
        "chief technology officer",
        "chief operating officer",
        "chair",
        "president",
        "director-general",
        "secretary-general",
        "prime minister",
        "mayor",
        "governor",
        "editor",
        "head coach",
        "coach",
        RUNNING,
        HEAD_OF_INSTITUTION,
        *OFFICES_OF_PLACES,
    }
)
# What happens to a thing once, so that two texts that tell of it speak of one journey; by stems.
MISHAPS: Final = frozenset(
    "stuck aground sank sink sunk crash collid collide capsiz capsize vanish disappear disappeared explod explode "
    "wedged wedge ground stranded strand hijack wreck missing lost".split()
)
# Stems of verbs by which somebody leaves a country for ever.
FLEEING: Final = frozenset("fle flee escap escape abscond defect".split())
# Nouns of regions that have places in them: "Corran in Lorne Province".
REGIONS: Final = frozenset("prefecture province county canton oblast governorate".split())
# Nouns of a deal by which a thing is bought, and words by which it is not, or not yet.
DEALS: Final = frozenset("takeover acquisition purchase buyout sale".split())
NO_DEALS: Final = frozenset(
    "proposed planned attempted failed possible potential abandoned blocked rumoured rumored hostile would-be bid offer "
    "collapsed cancelled canceled shares stake assets unit division business part rival competing alleged".split()
)
# Of these the ones that one matter has one of.
INQUIRIES: Final = frozenset("inquiry enquiry inquest tribunal".split())
# What is led by one person, and by no other while it lasts: who "led" a match or a firm says little.
LED_BY_ONE: Final = frozenset(
    "inquiry inquest investigation expedition mission operation project commission committee review study probe rescue search experiment "
    "excavation dig survey raid mutiny voyage trial enquiry hearing hearings tribunal panel".split()
)
# What a firm has and owes: two of them together are all of it.
ALL_OF_A_FIRM: Final = frozenset(
    "assets liabilities deposits loans operations business debts obligations".split()
)
# Who winds a firm up and sells what was the firm's. Deposit insurers do, in whatever country.
RECEIVERS: Final = frozenset(
    "receiver receivers administrator administrators liquidator liquidators conservator trustee trustees regulator regulators "
    "court insurance fdic".split()
)
# Verbs between a name and what it was, for offices and firsts.
COPULAS: Final = frozenset("is was are were became becomes remains remained".split())
