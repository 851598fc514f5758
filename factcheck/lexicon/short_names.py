"""Short and other forms of given names, by which texts call one person: a row holds the forms of one name.

A form that is short for two names stands in both rows ("Alex" for Alexander and Alexandra); two full names of a row
are spellings of one. Names that only share their first letters are left to the rule for prefixes.
"""

from __future__ import annotations

from typing import Final

FORMS: Final = tuple(
    frozenset(row.split())
    for row in (
        "abigail abby gail|abraham abe|albert al bert|alexander alex al sandy xander|alexandra alex sandra|alfred alf fred "
        "freddie|alison allison ali|amanda mandy|andrew andy drew|anthony antony tony|archibald archie|arthur art|"
        "barbara barb babs|benjamin ben benny|bernard bernie|catherine katherine kathryn cathy kathy kate katie kitty|"
        "charles charlie chuck|charlotte lottie|christine chris chrissy tina|christopher chris kit|daniel dan danny|david "
        "dave davey|deborah debra deb debbie|donald don donny|dorothy dot dottie|douglas doug|edward ed eddie ted teddy|"
        "edwin ed|eleanor ellie nell nora|elizabeth elisabeth liz lizzie beth betty eliza lisa bess|emily em|eugene "
        "gene|frances fran|francis frank|franklin frank|frederick fred freddie|gabriel gabe|gerald gerry jerry|gregory "
        "greg gregg|harold harry hal|henry harry hank henri|isabel isabelle isabella bella|jacob jake|jacqueline jackie|"
        "james jim jimmy jamie|jeffrey geoffrey jeff geoff|jennifer jen jenny|jessica jess|john johnny jack jon|jonathan "
        "jon johnathan|joseph joe joey|joshua josh|judith judy|kenneth ken kenny|laurence lawrence larry|leonard len "
        "lenny leo|louis lewis lou|margaret maggie meg peggy greta|martin marty|matthew matt|maximilian max|michael mike "
        "mick mikey|mitchell mitch|nathaniel nathan nate|nicholas nicolas nick nicky|oliver ollie|pamela pam|patricia pat "
        "patty trish|patrick pat paddy|penelope penny|peter pete|philip phillip phil|rebecca becky becca|richard rick dick "
        "rich ricky richie|robert rob bob bobby robbie|roderick rod|ronald ron ronny|russell russ|samuel sam sammy|"
        "samantha sam|sarah sara sally|sebastian seb|stephen steven steve|stuart stewart|susan sue susie suzanne|terence "
        "terry|theodore theo ted teddy|thomas tom tommy|timothy tim|valerie val|vanessa nessa|victor vic|victoria vicky "
        "tori|vincent vince|virginia ginny|walter walt|william will bill billy willie liam|winston win|zachary zach zack|"
        "mohamed mohammed mohammad muhammad mehmet|suleman sulaiman suleiman sulayman soliman|ahmed ahmad|hussein hossein "
        "husain hussain|yusuf yousuf youssef yousef|osama usama|sergei sergey|alexei alexey aleksei|dmitri dmitry dmitriy "
        "dimitri|yuri yury yuriy|andrei andrey|nikolai nikolay|mikhail michail|catherina katharina|erik eric|carl karl|"
        "marc mark|kristina christina|frederic frédéric|francois françois|andre andré|jose josé"
    ).split("|")
)
# The forms of one given name in several languages, by which one person of old may be called in two texts.
ACROSS_LANGUAGES: Final = tuple(
    frozenset(row.split())
    for row in (
        "john jean johann johannes hans jan juan giovanni ivan sean ian evan owen joao johan jens jack|joseph jose josé josef "
        "giuseppe yusuf|james jacques jakob jacob diego jorge giacomo iago|william wilhelm guillaume guillermo willem|"
        "charles karl carl carlos carlo|francis francesco francisco francois françois franz frank|peter pierre pedro pietro "
        "petr piotr pyotr|paul pablo paolo pavel paulo|michael miguel michel mikhail michal michele|george georg jorge georges giorgio "
        "yuri|henry henri heinrich enrique hendrik harry|frederick friedrich fritz federico frederic frédéric|louis luis luigi ludwig lewis luiz|philip "
        "philippe felipe filippo|stephen stefan etienne esteban stefano|anthony antonio antoine anton toni|andrew andrea andreas "
        "andrei andrej andre andré andres|nicholas nicolas nikolai nicola klaus nikola|alexander alejandro alessandro alexandre "
        "aleksandr alexei|lawrence laurent lorenzo lars laurence|matthew matteo mathieu mateo|mark marco marcus marc|luke luca "
        "lukas lucas|vincent vincenzo vicente|mary maria marie mia miriam|anna ann anne ana hannah|elizabeth elisabeth elisa isabel "
        "isabella elsa|catherine katharina caterina katarina|helen helena elena helene|margaret margarita marguerite margarethe greta|"
        "julius julio giulio jules|robert roberto rupert|edward eduardo edouard eduard|eugene eugenio evgeny eugen|theodore "
        "teodoro fyodor|raphael rafael raffaele|hugh hugo ugo|walter gualtiero|leo leon leonardo leonard|christopher cristobal "
        "cristoforo christophe|benedict benoit benito bento|bernard bernhard bernardo|gregory grigory gregor|dominic domenico"
    ).split("|")
)
# What is added to a given name for a woman's: Paul and Paula are two.
FEMININE: Final = frozenset("a e ne na ina ette etta ia elle ella".split())
# Last names that are often left out, since most of a people bear them.
LEFT_OUT: Final = frozenset("sherpa tamang gurung rai singh kaur".split())
# Letters before the name of a ship.
SHIP_PREFIXES: Final = frozenset("rms ss mv hms hmhs uss usns ccgs hmas hmcs sms rrs".split())
# Last words of a firm's name that say what it deals in, and are left out where it is spoken of again: Norvane Hydraulics is
# "Norvane". What one firm may make under its own name ("Norvane Maps", "Norvane Cloud") is none of these.
TRADES: Final = frozenset(
    """
    aerospace agro aluminium aluminum apparel appliances armaments assurance automobiles automotive avionics
    beverages biologics biosciences biotech biotechnologies biotechnology boatbuilders brewers brewery brewing
    broadcasting ceramics chemical chemicals coatings communications confectionery contractors copper cosmetics
    couriers cruises cycles dairy diagnostics distillers distillery electric electrical electricals electronics
    engineering enterprises equity estates fertilisers fertilizers fisheries foundry freight genetics genomics
    haulage hospitality hydraulics instruments insurers interactive leasing manufacturing metals microsystems
    midstream milling minerals mining mutual nuclear optical optics outfitters packaging paper payments
    petrochemicals petroleum pharma pharmaceutics photonics pictures plastics potash properties publishers
    publishing railroad railroads railway railways realty recycling refining reinsurance renewables resources
    retail securities semiconductor shipbuilders shipbuilding smelting solar sportswear steamship steamships
    supermarkets telecommunications telecoms telephone television textiles tobacco transport utilities ventures
    water wireless
    """.split()
)
