"""Words that tell people from things: given names, offices, and what only a person or only a thing is called.

Given names are those that are common and hardly ever anything else; "Will", "Grace", "Paris", "Chelsea", "Austin",
"Georgia", "Jordan", "Mercedes" and the months are left out.
"""

from __future__ import annotations

# Small words inside names of people and places: "Marie van der Wit", "Champ de Mars", "Stoke upon Tarn". Those that English
# has as words of its own ("do", "on", "in") are left out.
NAME_PARTICLES = frozenset(
    "de van von der den ter zu du des la le da di dos del della bin ibn al upon am".split()
)
# Titles of people that no firm's name begins with, as "General" and "King" do.
HONORIFICS = frozenset("sir dame mr mrs ms dr lord lady judge justice".split())
GIVEN_NAMES = frozenset(
    """
    aaron abdul abdullah abigail adam adrian agnes ahmed aisha alan albert alec alejandro alex alexander alexandra
    alexei alfred ali alice alicia alison allan allen amanda amy ana anders andre andrea andreas andrew andy angela
    anita ann anna anne annie anthony antoine anton antonio arnold arthur ashley barbara barry beatrice ben benjamin
    bernard bernie bert beth betty bill billy bjorn bob bobby boris brad brandon brenda brian bridget bruce bruno
    bryan carl carla carlos carol caroline catherine cathy cecilia charles charlie charlotte chloe chris christian
    christina christine christopher claire clara claude clive colin connor craig cynthia daniel daniela danny
    dave david dean deborah debbie dennis derek diana diane diego dieter dmitri dmitry dominic donald donna doris
    dorothy doug douglas duncan ed eddie edgar edith edmund eduardo edward edwin eleanor elena elisabeth elizabeth
    ella ellen emily emma emmanuel eric erik erin ernest esther ethan eva evan evelyn fatima federico felix
    fernando fiona florence francesca francesco francis francisco frank franz fred frederick friedrich fritz gabriel
    gareth gary geoff geoffrey george gerald gerard giovanni giuseppe glenn gloria gordon graham greg gregory greta
    guillermo gustav guy hannah hans harold harriet harry harvey heather hector heidi heinrich helen helena henri
    henry herbert hillary hiroshi holly howard hugh hugo ian ibrahim igor ingrid irene isaac isabel isabella ivan
    jack jackie jacob jacques jake james jamie jan jane janet janice jason javier jean jeff jeffrey jennifer jenny
    jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe joel johann johannes john johnny jon
    jonas jonathan jorge jose josef joseph josh joshua joyce juan judith judy julia julian julie juliet jun jurgen
    justin karen karin karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin kim kirsten
    klaus konrad kristina kurt kyle larry lars laura lauren laurence lawrence leah lee leila leo leon leonard leonardo
    leslie lewis liam linda lisa lloyd lorenzo louis louise luca lucas lucia lucy luigi luis lukas luke lynn magnus
    malcolm manuel marc marcel marco marcus margaret maria marie marilyn mario marion marjorie mark marta martha
    martin martina mary matt matthew maureen maurice max megan melanie melissa michael michel michelle miguel mike
    mikhail miriam mohamed mohammad mohammed molly monica monika morgan muhammad nadia nancy naomi natalia natalie
    natasha nathan neil nicholas nick nicola nicolas nicole nigel nikola nikolai nils nina noah noel nora norman
    olaf oleg olga oliver olivia omar oscar oskar otto owen pablo pamela pat patricia patrick paul paula paulo
    pavel pedro penny per peter petra phil philip philippe phillip pierre pietro priya rachel rafael raj ralph ramon
    randy raul ravi ray raymond rebecca reinhold ricardo richard rick rita rob robert roberta roberto robin rodney
    roger roland roman ronald rosa rosemary rosie ross roy rudolf rupert russell ruth ryan sally sam samantha samuel
    sandra sanjay sara sarah satya scott sean sebastian sergei sergey sergio sharon shaun sheila shirley sigmund simon
    simone sofia sonia sophia sophie stanley stefan stella stephanie stephen steve steven stewart stuart sundar sunil
    susan susanna susie suzanne sven svetlana sylvia takeshi tanya ted terence teresa terry theodore theresa thomas
    tim timothy tina toby todd tom tommy toni tony tracy trevor tyler ursula valerie vanessa vera veronica
    victor viktor vincent vincenzo vivian vladimir walter wanda warren wayne wendy werner wilhelm william
    winston wolfgang xavier yasmin yolanda yuki yuri yusuf yvonne zachary zoe

    ada adebayo ahmad aiden akira alain alec alessandro alexandre alexey alvaro amir amit anand andrei andrej angel
    anil anja anjali ankit antoinette anwar arjun arun ashok asif astrid ayesha bashir benoit birgit bjarne bogdan
    boutros brigitte camille carmen cesar changpeng chinua chloé cristiano dagmar deepak diego didier dirk
    eberhard edouard eduard elon emil emilia emilio emre enrique erika ernst etienne eugene evgeny farah farid felipe
    ferdinand francois françois fritz gaston genevieve gerhard gita gunter gustavo hamish hamza hanna harald haruki
    hassan hendrik hideo hussein igor ignacio ilse imran ingo ivo jacinta jack jacqueline jan javad
    jens jin joachim joaquin jochen jorg jose josé juana jules jurgen kamal kenji khalid kira kiran klara kofi kumar
    kwame kylian laurent lena leopold liam lionel ludwig luc luiz mahmoud mamadou manoj marek margot marina mario
    martine mathieu mehmet mei mia michal milan milos mina mohan mustafa nadine nasser natalya nikhil nikita nisha
    odile olaf olivier osama oskar ousmane parag pascal pasang pradeep prakash rahul
    rajesh ramesh randal rania rashid raúl reza rodrigo rohan rui sachin sadio salman samir samuele sandeep sanna
    saul selim sergio shahzada shinzo sigrid silvia simona sita slavko sofía stanislav stefano stig sulaiman suleman
    suresh susanne svante sylvie tadeusz tariq tatiana tenzing tomas tomasz ulrich uma umar uwe vijay vijaya vikram
    domenico emanuele fabio fabrizio gianluca gianni giacomo gregorio julio massimo matteo maurizio nicolas pasquale
    raffaele ramiro renato salvatore tommaso umberto vittorio
    vitalik waltraud willem wilma wojciech yann yasser yegor yves zainab zara zhang zoltan
    """.split()
)
# What a person is by trade or office, in the words that stand beside a name.
OFFICES = frozenset(
    "executive president chairman chairwoman chair founder co-founder director chancellor minister secretary senator "
    "governor mayor judge professor economist analyst spokesman spokeswoman spokesperson lawyer attorney editor "
    "journalist reporter historian scientist physicist chemist biologist engineer architect designer inventor author "
    "writer novelist poet composer singer musician actor actress player striker goalkeeper midfielder defender winger pitcher quarterback coach captain climber "
    "mountaineer guide pilot astronaut explorer officer commander general colonel billionaire investor entrepreneur "
    "businessman businesswoman banker doctor physician surgeon nurse researcher ceo cfo cto coo king queen prince "
    "princess emperor pope bishop philosopher mathematician painter sculptor photographer athlete runner swimmer "
    "cyclist driver boxer wrestler champion teacher student farmer artist director-general".split()
)
# Trades and callings beside the offices, by which a text tells in an aside who somebody is: "Ada Brandt, head waiter of the
# Orrin". Left out is what is a thing or a firm as well ("cruiser", "carrier", "developer", "producer", "conductor", "server").
CALLINGS_OF_PEOPLE = frozenset(
    "waiter waitress steward stewardess purser chef baker butcher tailor dressmaker plumber electrician carpenter bricklayer "
    "mechanic technician mason sailor seaman fisherman miner tunneller labourer laborer welder soldier veteran policeman "
    "policewoman firefighter fireman paramedic midwife dentist vet pharmacist clerk cashier salesman saleswoman shopkeeper "
    "barman barmaid bartender hairdresser dancer choreographer pianist violinist guitarist drummer cellist soprano tenor "
    "helmsman bosun boatswain deckhand diver geologist astronomer botanist zoologist biologist meteorologist seismologist "
    "archaeologist anthropologist psychologist sociologist geographer surveyor draughtsman draftsman councillor councilman "
    "councilwoman alderman politician lawmaker senator congressman congresswoman activist campaigner priest vicar nun monk "
    "chaplain housewife pensioner retiree schoolboy schoolgirl sculptress stuntman librarian caretaker janitor postman "
    "locksmith watchmaker jeweller goldsmith blacksmith gardener florist shepherd milkman chauffeur".split()
)
# What stands before the name of a person in a fact, and mostly not in an article.
TRADES_AND_TITLES = OFFICES | frozenset(
    "cosmonaut judge dr mr mrs ms sir dame lord lady admiral lieutenant sergeant major inspector constable detective reverend "
    "father sister brother justice rabbi imam cardinal archbishop premier".split()
)
# Who may be a former one, besides those of an office.
FORMER_PERSONS = OFFICES | frozenset(
    "head boss chief leader manager auditor owner partner employee worker trader member".split()
)
# Words for people among those by which a text calls again what it has named; all others are for things.
PERSONAL_DESCRIPTIONS = frozenset(
    "billionaire founder author actor singer player climber athlete scientist engineer entrepreneur businessman "
    "businesswoman tycoon explorer striker goalkeeper".split()
)
# Words for relatives: "Brandt's 19-year-old son" is not Brandt.
KIN = frozenset(
    "son daughter wife husband brother sister father mother nephew niece cousin uncle aunt grandson granddaughter "
    "grandfather grandmother stepson stepdaughter stepfather stepmother widow widower fiancé fiancée fiance fiancee "
    "girlfriend boyfriend twin sibling child baby".split()
)
# Other words for one person, and endings that a noun for one may have.
PERSONS = frozenset(
    "man woman boy girl person someone somebody one who whoever friend colleague judge client agent student resident guest patient "
    "victim suspect thief spy guard clerk cook king host heir rival candidate applicant resident migrant immigrant accountant "
    "assistant passenger hero genius pensioner celebrity star native citizen member".split()
)
# Whom reports count by what they are, and the nouns for anybody, which one report has where another says what they are. Left out is
# whoever may be a firm or a household as well (customers, users, members, owners).
COUNTED_PEOPLE = frozenset(
    "passenger traveller traveler tourist visitor guest spectator viewer fan reveller festivalgoer resident inhabitant villager islander "
    "citizen civilian worker employee labourer laborer builder miner soldier troop sailor crewman officer policeman firefighter "
    "fireman rescuer volunteer helper doctor nurse patient participant adult child student pupil teacher prisoner inmate "
    "refugee migrant evacuee protester demonstrator rioter climber hiker diver driver pilot farmer fisherman settler self-settler "
    "survivor victim casualty liquidator veteran pensioner commuter holidaymaker pilgrim worshipper hostage mourner onlooker "
    "journalist reporter engineer scientist researcher technician staffer delegate voter contestant athlete runner "
    "expert specialist plaintiff claimant defendant suspect applicant juror judge actor musician dancer "
    "woman girl boy".split()
)
ANYBODY = frozenset({"person", "man"})
# Those who are at work on one site, by any of these nouns; a trade ("electrician") is some of them alone.
LABOURERS = frozenset("worker workman labourer laborer builder tunneller tunneler navvy".split())
# Nobody of these is a man.
NO_MEN = frozenset("woman girl child boy".split())
PERSON_ENDINGS = ("er", "or", "ist", "man", "woman", "ian", "ant", "ent", "ee", "ess")
# Pronouns of people, and of what is no person; "they" and "their" are of both.
PERSONAL_PRONOUNS = frozenset("he him his himself she her hers herself".split())
IMPERSONAL_PRONOUNS = frozenset("it its itself".split())

# Given names that are adjectives of a faith as well, and the endings of words that are of it: "Christian Democrats".
GIVEN_FAITHS = frozenset({"Christian"})
BODIES_OF_FAITHS = tuple(
    "ts ns ers church party union science aid social democrat democratic coalition".split()
)
