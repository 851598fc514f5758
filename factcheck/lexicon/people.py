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
    aaron abdul abdullah abigail ada adam adebayo adrian agnes ahmad ahmed aiden aisha akira alain alan alastair
    albert alec alejandro aleksandr alessandro alex alexander alexandra alexandre alexei alexey alfonso alfred
    ali alice alicia alison alistair allan allen alvaro amanda amir amit amy ana anand anatoly anders andre
    andrea andreas andrei andrej andres andrew andrzej andy angel angela angus anil anita anja anjali ankit ann
    anna anne annie anthony antoine antoinette anton antonio anwar arjun arnold arthur arturo arun ashley ashok
    asif astrid auguste ayesha barbara barry bashir beatrice ben benjamin benoit bernard bernd bernie bert
    bertrand beth betty bill billy birgit bjarne bjorn bob bobby bogdan boris boutros brad brandon brenda brian
    bridget brigitte bruce bruno bryan camille carl carla carlo carlos carmen carol caroline catherine cathy
    cecilia cedric cesar changpeng charles charlie charlotte chinua chloe chloé chris christian christina
    christine christophe christopher claire clara clarence claude claudio clive colin connor craig cristiano
    cynthia cyril dagmar damien daniel daniela danny dave david davide dean debbie deborah deepak dennis derek
    desmond detlef diana diane didier diego dieter dirk dmitri dmitry domenico dominic donald donna doris
    dorothy doug douglas duncan eberhard eckart ed eddie edgar edith edmund edouard eduard eduardo edward edwin
    egon eleanor elena elisabeth elizabeth ella ellen elon emanuele emil emile emilia emilio emily emma emmanuel
    emre enrico enrique enzo eric erich erik erika erin ernest ernesto ernst erwin esteban esther ethan etienne
    eugene eva evan evelyn evgeny fabien fabio fabrice fabrizio farah farid fatima federico felipe felix
    ferdinand fergus fernando filippo fiona florence florian francesca francesco francis francisco franck
    francois frank franz françois fred frederic frederick friedrich fritz gabriel gareth gary gaston genevieve
    geoff geoffrey georg george gerald gerard gerd gerhard giacomo gianluca gianni gilles giorgio giovanni gita
    giulio giuseppe glenn gloria gonzalo gordon graham greg gregoire gregorio gregory greta grzegorz guido
    guillaume guillermo gunnar gunter gunther gustav gustave gustavo guy hamish hamza hanna hannah hans harald
    harold harriet harry hartmut haruki harvey hassan heather hector heidi heinrich heinz helen helena helmut
    hendrik henri henrik henry herbert hermann herve hideo hillary hiroshi holger holly horst howard hugh hugo
    humphrey hussein ian ibrahim ichiro ignacio igor ilse imran ingo ingrid irene isaac isabel isabella isao
    ivan ivo jacinta jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice jason javad
    javier jean jeff jeffrey jennifer jenny jens jeremy jerome jerry jerzy jesse jessica jill jim jimmy jin jiro
    joachim joan joanna joaquin jochen joe joel johan johann johannes john johnny jon jonas jonathan jorg jorge
    jorgen jorn jose josef joseph josh joshua josé joyce jozef juan juana judith judy jules julia julian julie
    julien juliet julio jun jurgen justin kamal karen karim karin karl kate katherine kathleen kathryn kathy
    katie katsuya kazimierz kazuo keith kelly ken kenichi kenji kenneth kevin khalid kim kira kiran kirsten
    klara klaus knut kofi koichi konrad konstantin kristina krzysztof kumar kurt kwame kyle kylian larry lars
    laura lauren laurence laurent lawrence leah lee leif leila lena leo leon leonard leonardo leonid leopold
    leslie lewis liam linda lionel lisa lloyd loic lorenzo lothar louis louise luc luca lucas lucia luciano
    lucien lucy ludwig luigi luis luiz lukas luke lutz lynn magnus mahmoud makoto malcolm mamadou manfred manoj
    manuel marc marcel marco marcus marek margaret margot maria marie marilyn marina mario marion marjorie mark
    marta martha martin martina martine mary masao massimo mateo mathieu matt matteo matthew matthias maureen
    maurice maurizio max maxim megan mehmet mei melanie melissa mia michael michal michel michelle miguel mikael
    mike mikhail milan milos mina miriam mohamed mohammad mohammed mohan molly monica monika morgan morten
    muhammad mukesh mustafa nadia nadine nancy naomi naoto narendra nasser natalia natalie natalya natasha
    nathan neil nicholas nick nicola nicolas nicole nicolo niels nigel nikhil nikita nikola nikolai nils nina
    nisha noah noboru noel nora norbert norman odile olaf oleg olga oliver olivia olivier olof omar osama oscar
    oskar otto ousmane owen pablo pamela paolo parag pasang pascal pasquale pat patrice patricia patrick paul
    paula paulo pavel pawel pedro penny per percy peter petra phil philip philippe phillip pierre pietro piotr
    pradeep prakash priya pyotr quentin rachel rafael raffaele rahul rainer raj rajesh rajiv ralf ralph ramesh
    ramiro ramon randal randy rania raoul rashid raul ravi ray raymond raúl rebecca reginald regis reiner
    reinhold remy renato rene reza ricardo riccardo richard rick rita rob robert roberta roberto robin rodney
    rodrigo roger rohan roland rolf romain roman ronald rosa rosemary rosie ross roy rudolf rui rupert ruslan
    russell ruth ryan sachin sadio salim sally salman salvatore sam samantha samir samuel samuele sandeep sandra
    sanjay sanna sara sarah satoshi satya saul scott sean sebastian sebastien selim serge sergei sergey sergio
    shahzada sharon shaun sheila shigeru shinichi shinzo shirley sidney siegfried sigmund sigrid sigurd silvia
    silvio simon simona simone sita slavko sofia sofía sonia sophia sophie soren stanislav stanislaw stanley
    stefan stefano stella stephane stephanie stephen steve steven stewart stig stuart sulaiman suleman sundar
    sunil suresh susan susanna susanne susie suzanne svante svein sven svetlana sylvain sylvia sylvie tadeusz
    takashi takeshi tanya tariq taro tatiana ted tenzing terence teresa terry tetsuya theo theodore theresa
    thibault thierry thomas tim timothy tina toby todd tom tomas tomasz tommaso tommy toni tony torbjorn torsten
    toru tracy trevor tristan tyler ulf ulrich uma umar umberto ursula uwe valerie valery vanessa vasily vera
    veronica vicente victor vijay vijaya vikram viktor vincent vincenzo vinod vitalik vitaly vittorio vivian
    vladimir volker vyacheslav walter waltraud wanda warren wayne wendy werner wilhelm willem william wilma
    winston wojciech wolfgang xavier yann yasmin yasser yasuhiro yegor yolanda yoshihide yoshiro yuki yuri yusuf
    yves yvonne zachary zainab zara zbigniew zhang zoe zoltan
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
