"""What happens on one day, in the words by which one report tells it and another does not.

A family holds turns of phrase for one and the same event: who was "arrested" was "taken into custody", what "opened" had its
"ribbon cut". They are wider than the classes of `lexicon/events.py`, for they are asked only of two dates whose sentences
share more than that. A turn is a row of words that come in this order, near each other, in the clause of the date; "|" parts words
that may stand for one another. A verb is written in its base form; a noun of action stands beside it.

What a story has one of stands in `SINGLE`, and what it may have a few of in `ONCE_TOLD`; what it may have many of in `OFTEN_TOLD`, and
what befalls one person after the other in `OF_PEOPLE`. Left out are verbs that mean too much by themselves ("come", "go", "get", "make", "see").
"""

from __future__ import annotations

from typing import Final

SINGLE: Final[dict[str, str]] = {
    "bail revoked": "bail revoke; revoke bail; send back jail|prison; return to jail|prison; bail withdraw",
    "trial": """
        trial begin|start|open; go on trial; stand trial; jury selection begin|start|open; selection jury begin|start|open;
        opening trial; beginning trial; proceedings begin|open|start
        """,
    "first stone": """
        first|foundation stone; break ground; groundbreaking; ground break; cornerstone; construction|work|building begin|start;
        begin|start construction|building
        """,
    "inauguration": "inaugurate; inauguration; cut ribbon; ribbon cut; unveil plaque; consecrate",
    "joining of parts": """
        halves|ends|sides|sections|parts be join; join halves|ends|sides|sections|parts; halves|ends|sides|sections|north|south|east|west meet|touch;
        be join; link up; close gap; breakthrough; break through
        """,
    "testing": "trial|testing|tests|phase|stage|injections begin|start|get; begin|start trial|testing|phase; testing start",
    "notice": "be trigger; trigger; invoke; serve notice; notice serve|hand; hand letter; letter hand|reach|deliver; deliver letter",
    "righting": """
        set|stand|haul|pull|drag|roll|turn|bring|winch|heave upright; be upright; be right;
        right ship|vessel|ferry|hull|boat|wreck|liner|yacht; parbuckle; upright again; right itself
        """,
    "entry into force": "take effect; come into force|effect; enter into force; become law; go into effect",
    "first flight": """
        first|maiden|inaugural flight; fly first; first fly; first take air|wing; take air|skies|sky|wing first; fly since;
        first leave ground; leave ground first; go up first; first go up
        """,
}

OF_PEOPLE: Final[dict[str, str]] = {
    "arrest": """
        arrest; take into custody; detain; be handcuff; be lead away; lead away handcuffs; police|officers|agents pick up;
        turn himself|herself in; give himself|herself up; apprehend; be seize; be take away; police|officers|agents|fbi come|ring|knock;
        ring|knock door; come for him|her
        """,
    "house arrest": "house arrest; confine home|house; home confinement",
    "charges": "indict; be charge; charge with; indictment; press|bring|file charges; charges file|bring",
    "extradition": "extradite; extradition; put on plane; hand over to authorities|police|country",
    "verdict": "find guilty; convict; conviction; verdict; pronounce|declare guilty; guilty on counts|count|charges|charge|all",
    "sentence": """
        be sentence; sentence to; sentencing; send to prison|jail; give|get|receive|impose|draw years|months|life|decade|century; pass sentence;
        hand|lay down|out sentence; sentence be pass|hand; be jail; jail for; be send down; be imprison; years in prison|jail; term of
        """,
    "acquittal": "acquit; acquittal; find not guilty",
    "release on bail": "release on bail|bond; free on bail|bond; let out on bail|bond; grant bail; make bail; bail grant",
    "release from prison": "be free; go free; release from prison|jail|custody; leave prison|jail; walk out of prison|jail",
    "plea": """
        plead guilty; guilty plea; enter plea; plea of; say guilty; admit guilt|everything|all|it|crime|crimes|fraud|charge|charges|felony|felonies|count|counts;
        own up
        """,
    "resignation": """
        resign; resignation; step down; stand down; quit; give up office|job|post; leave office|post;
        throw in towel; bow out; storm out; walk out; give notice; hand in notice|resignation; vacate office|post|seat;
        leave firm|company
        """,
    "removal": "be dismiss; dismissal; be fire; be sack; sack; oust; ouster; be remove; remove from; removal; take file|case away; relieve of; depose",
    "taking office": """
        be swear; take office; take over as; take helm|reins|chair; be elect chairman|chairwoman|chair|president|leader|mayor|chancellor|speaker|pope;
        be name chief|chairman|chairwoman|chair|president|head|director|secretary|minister; chairman|chairwoman|chair|chief|president since;
        become chairman|chairwoman|chair|ceo|mayor|governor|captain|coach|king|queen|pope|leader|boss; become prime|president|chancellor|premier|chief|minister|secretary|head|director|chairman;
        walk|move into downing|number|kremlin|office|corner|palace; be appoint; appointment; hold post|office|job|chair since|from;
        in charge|office|post since|from; be put in charge; at helm since|from; chief|chairman|chairwoman|president|director|mayor|head since|from; choose chair|lead|head; ask|invite to form government; be install
        """,
    "joining": "join; be hire; come aboard; be recruit; become president|partner|director|chief",
    "death": """
        die; death; be kill; murder; be shoot; be stab; assassinate; assassination; lose his|her life; pass away; passing; perish; succumb;
        take own|his|her life; end own|his|her life; kill|hang|shoot himself|herself; suicide; heart give|stop|fail; breathe last; drown;
        fall dead; find dead; demise
        """,
    "birth": "be born; birth; become father|mother|parents; baby arrive; come into world",
    "burial": """
        be bury; burial; funeral; lay to rest; entomb; inter; interment; rebury; enshrine; remains|ashes|body|coffin be move|transfer|take|bring;
        move|transfer|bring remains|ashes|coffin
        """,
    "wedding": "marry; wedding; tie knot",
    "ban": "be ban; ban for|from; be suspend; suspend account; lock out; deplatform; be block",
    "return of the banned": """
        reinstate; reinstatement; account|accounts|access|profile|page be restore; restore account|accounts|access|profile|page; let|allow|welcome back;
        lift ban|suspension; ban lift; unban; be unblock
        """,
    "disappearance": "vanish; disappear; disappearance; go missing; last see",
    "flight of a leader": "flee; escape; leave country; go into exile",
}

ONCE_TOLD: Final[dict[str, str]] = {
    "founding": """
        founding; foundation of; establish; set up; start company|firm|business|shop; incorporate; create; hang shingle; arise;
        come into being|existence; exist since; be around since; be form; formation; begin life; go into business; begin|start out as;
        open business|firm|shop|brokerage|forum|office; go back to; date back; trace back|origins to; start|build mill|works|factory|workshop|plant;
        have exist since; be work since; business since
        """,
    "merger": "merge; merger; become one; join hands; amalgamate",
    "law": """
        royal assent; become law; sign act|bill|law|legislation; sign into law; put name act|bill|law; act|bill|law|legislation be sign; enact;
        pass into law; statute book; give assent
        """,
    "start of works": """
        tunnelling|tunneling|boring|digging|drilling|dredging|excavation|mining|piling begin|start|commence;
        begin|start|commence tunnelling|tunneling|boring|digging|drilling|dredging|excavation|mining|piling; machine|drill|bore|rig set|be|start;
        set to work; start machine|drill; be mine|work|dig|quarry since
        """,
    "demolition": """
        demolish; demolition; raze; tear|pull|knock down; implode; implosion; level; bring down explosives|charges|dynamite;
        explosives|charges|dynamite bring; drop half|tower|rest|remains; blow up rest|remains; be bring down; flatten
        """,
    "settlement": """
        approve settlement|deal; settlement|deal be approve; settlement|deal final; final settlement|deal; bless settlement|deal;
        blessing settlement|deal; sign off settlement|deal; settlement win approval; settle; reach settlement
        """,
    "breakthrough": """
        breakthrough; break through; break into; be through; make contact; contact be make; pierce; punch through; drill|probe|bit reach|strike|hit;
        find alive; note|message|slip come|return|arrive; come|return note|message|slip; first contact; sign of life
        """,
    "verdict of a jury": """
        announce|declare|name|proclaim winner|victor; winner be announce|declare|name|proclaim; be announce|declare|name|proclaim winner|victor;
        win competition|contest; competition|contest be win; jury|judges name|choose|pick|select|decide; first prize
        """,
    "award": """
        win|receive|get|take|give|award|collect|earn|land|scoop|accept|hand prize|award|medal|honour|honor|oscar|emmy|nobel|pulitzer|grammy|pritzker|booker|bafta|trophy|title|knighthood;
        prize|award|medal|honour|honor|oscar|trophy go|be; be award; be knight
        """,
    "naming": """
        be name after|for; name after; carry|bear|take|get|receive name; name be announce|reveal|choose|unveil|make;
        announce|reveal|unveil|choose name; rename; christen
        """,
    "change of mind": """
        change mind; u-turn; reverse course; climb down; back down; relent; offer|propose|agree go ahead; go ahead at|after; original price|terms; agreed price|terms
        """,
    "appeal": """
        appeal fail|reject|dismiss|lose|turn; reject|dismiss|lose|turn appeal; lose last|final round|instance; uphold verdict|conviction|sentence|ruling|judgment|judgement|decision;
        verdict|conviction|sentence|ruling|judgment|judgement be uphold|confirm; confirm verdict|conviction|sentence|ruling|judgment|judgement; uphold; exhaust appeals
        """,
    "first profit": """
        first profit; maiden profit; turn profit; break even; into black|profit; in black; profitable first; make money first; first make money; become profitable;
        profitability
        """,
    "bid": "bid for; offer buy; make offer|bid; table offer|bid; launch bid|offer; buyout|takeover offer|bid",
    "refloating": """
        refloat; float again|off; wreck|ship|vessel|hull|boat|submarine|liner be raise; raise wreck|ship|vessel|hull|boat|submarine|liner;
        lift seabed|seafloor|bottom; pull|tow free
        """,
    "towing": "tow; under tow; tugs|tug bring|take|pull|haul|drag; last|final voyage",
    "draining": "pump out|dry; be dry; declare dry; drain; unwater; free of water",
    "split of shares": "stock|share|shares split; split take; be split; split stock|shares|share; additional|extra|more shares; cut into",
    "end of a search": """
        call off search|rescue|hunt; search|rescue|effort|hunt|operation end|cease|stop|be|turn|give|become; end|cease|stop search|rescue|hunt;
        give up search|hope; cease be; from rescue to
        """,
    "move of a seat": """
        transfer seat|headquarters; move headquarters|seat|office; relocate; headquarters|office be now; shift headquarters|seat;
        headquarters|seat move; move to; move of
        """,
    "flotation": "go public; flotation; ipo; debut on stock; shares begin|start trading; first day trading; be float",
    "freeze": "suspend|halt|freeze|stop withdrawals|payouts|redemptions|trading; withdrawals|payouts|redemptions|trading be suspend|halt|stop|freeze; stop paying",
    "insolvency": """
        bankruptcy; insolvency; file chapter; enter chapter; go bust|under|broke; seek protection; protection be seek; protection from creditors;
        enter administration; shelter from creditors; petition for; bankrupt; receivership; fall into administration
        """,
    "withdrawal from a deal": """
        walk away; pull out of; back out; not go ahead; withdraw from; pull plug; fall through; deal|merger|takeover|talks collapse|fall|fail;
        call off deal|merger|takeover|purchase|bid|sale|talks|partnership; drop plan|deal|bid|offer;
        abandon deal|merger|takeover|purchase|bid|offer|sale|talks|partnership|plan|plans|attempt; be abandon
        """,
    "start of sales": """
        reach|hit|arrive|enter shops|stores|shelves|market|counters|customers|buyers; be on sale|market|shelves; go on sale; on sale|market|shelves since|from; first be sell;
        be first sell; sell to public; be sell from|since; come|bring to|on|onto market|public; first copies|rolls|models|units sell; sales begin|start; begin|start sales;
        come to america|europe|britain|china|japan|states; service commence|begin|start; start in america|states
        """,
    "closing of a deal": """
        deal|transaction|takeover|purchase|acquisition|sale|merger close|complete; close|complete|finalise|finalize|conclude deal|transaction|takeover|purchase|acquisition|sale|merger;
        take possession; change hands; ownership pass; completion of deal|transaction|takeover|purchase|acquisition|sale|merger
        """,
    "end of an insolvency": """
        leave chapter|court|bankruptcy|administration|insolvency; out of court|bankruptcy|chapter|administration|insolvency; emerge from; walk out of court;
        exit bankruptcy|chapter|administration; end reorganisation|reorganization|bankruptcy; reorganisation|reorganization|bankruptcy end; complete reorganisation|reorganization
        """,
    "taking the lead": """
        overtake; push off top|throne|summit|perch; become leading|largest|biggest; become number one; knock off top|throne|perch; go past; sell more than;
        dethrone; take lead|crown|top
        """,
    "epidemic": """
        cholera|plague|disease|sickness|epidemic|outbreak|virus|illness|infection|fever break|come|appear|arrive|reach|spread|confirm; outbreak of;
        identify|confirm|detect cholera|plague|disease|virus|case|cases|outbreak
        """,
    "conference": """
        conference|meeting|gathering|congress be|hold|take|open|begin; summit be hold; hold conference|summit|meeting|congress; summit take place;
        donors|delegates|leaders|ministers meet|gather|pledge|promise; donors|delegates|leaders|ministers conference|meeting
        """,
    "withdrawal of a product": """
        discontinue; take off market|sale|shelves; stop making|selling|production; last|final roll|copy|unit|car|model be|leave|process|develop|make|build|sell;
        process last; last process; final processing; cease production; production end|cease|stop
        """,
    "partnership": "join forces; partnership; sign up partner; alliance; letter intent; agree work together; team up",
    "opening to all": """
        open to traffic|public|visitors; open doors|gates; barriers|gates|doors go|come up; barriers|gates|doors open; opening to; go live;
        first users|customers|listeners|passengers|subscribers|visitors|members|guests|residents|riders; let in first; admit first; welcome first;
        welcome customers|visitors|passengers|guests; come online; become available; service commence|begin|start;
        start|begin|enter|commence service; go into service; debut; be switch on
        """,
    "closing of a space": "airspace|skies|border|borders|strait|canal be close|shut; close|shut airspace|skies|border|borders|strait|canal; close|shut its|the airspace|skies",
    "launch": """
        lift off; liftoff; lift-off; blast off; take into space|orbit; journey begin; begin journey; engines ignite;
        launch; be launch
        """,
    "landing": "land on; landing; touch down; touchdown; set down; set wheels; wheels on ground; splash down; splashdown; be on planet|surface|moon since",
    "last flight": "last|final flight; fly last|final",
    "entry into orbit": "enter orbit; go into orbit; orbit insertion; reach orbit; arrive orbit; slip into orbit",
    "delivery": """
        deliveries begin|start; first deliveries|delivery; hand over first; customers|customer|owners|buyers get|have|receive keys|first;
        deliver first; first be deliver
        """,
    "production": "production begin|start; begin|start production; roll off line; assembly begin|start",
    "collapse": """
        collapse; give way; come down; topple; crumble; cave in; cave-in; come crashing|tumbling;
        tower|building|block|bridge|roof|ramp|wall|dome|house|crane|mast|floor|mine|tunnel|rock|stand fall|drop|go|fail
        """,
    "lava": "erupt; eruption begin|start; lava break|come|pour|flow; fissure open; send plume; ash plume|column rise",
    "end of an eruption": "eruption end|cease|stop; last ash; ash cease|stop; activity cease|stop|end",
    "sinking": "sink; sinking; founder; capsize; go under; go down",
    "going aground": "run aground; hit rock|reef; strike rock|reef; be ground; grounding",
    "explosion": "explode; explosion; blast; blow up; go up; detonate; detonation",
    "quake": "quake|earthquake|tremor strike|hit|shake; earth|ground shake",
    "breach": "dam|levee|dyke|dike burst|break|breach|fail; burst banks",
    "emergency": "emergency be declare|proclaim|impose; declare|proclaim|impose emergency; place under emergency; emergency rule be declare",
    "first jab": "first jab|shot|injection|vaccination; roll up sleeve; be inoculate|vaccinate|inject",
    "loss of contact": "lose contact; contact be lose; go silent; fall silent; last contact|signal; last hear",
    "listing of a monument": """
        inscribe; world heritage; heritage list; put|enter|add|place|admit|join list|register; listing; declare|name|make heritage
        """,
    "loss of a part": """
        blow off|out|away; come off|loose; tear off|away|loose; rip off|away|loose; break off|away|loose; fall off; shear off; work loose; detach;
        be blow|tear|rip off|out|away
        """,
    "walkout": "go on strike; strike begin|start; walk out; walkout; down tools",
}

# What takes days, so that one report tells its beginning and another its end.
LASTING: Final = frozenset({"righting", "refloating", "towing", "demolition", "draining"})

OFTEN_TOLD: Final[dict[str, str]] = {
    "landfall": """
        landfall; come|move|blow|roar ashore; cross coast|shore|tip|land; strike|hit|reach|slam|batter coast|shore|land; first strike; cut across;
        eye|centre|center come|pass|be|cross
        """,
    "signing": "sign; signature; conclude agreement|treaty|contract|deal; agreement reach; reach agreement; agree",
    "approval": """
        approve; approval; authorise|authorize; authorisation|authorization; licence|license come|grant|issue; be clear; clear;
        green light; go-ahead; confirm; permit sign|issue|grant; say yes
        """,
    "application": "apply for; application; submit; submission; ask for approval|authorisation|authorization|permit",
    "publication": """
        publish; publication; come out; bring out; report|article|piece|story|book|paper run|appear|be; report|reports that;
        film|movie|book|album|single|song|game|app|series|model|version be release; release film|movie|book|album|single|song|game|app; premiere; open cinemas|theaters|theatres|screens; hit screens|cinemas|shelves|bookshops; findings; dated;
        hand|send in|over report|study|survey|paper|memorandum|memo|findings; deliver|submit|file|present report|study|survey|paper|memorandum|memo;
        report|study|survey|paper|memorandum|memo|dossier deliver|be|reach|of|send; memorandum; memo; write down; put in writing;
        send in paper|report
        """,
    "lawsuit": "sue; file suit|lawsuit|complaint|case; lawsuit; take to court; go to court; bring suit|action|case; legal action",
    "theory": "propose; put about|forward; advance; suggest; theory; hypothesis; idea be; announce that; argue",
    "withdrawal of works": """
        pull|withdraw|remove|take music|albums|album|songs|records|catalogue|catalog|books|films; music|albums|songs|records vanish|disappear|go|be
        """,
    "hearing": """
        testify; hearing; hear from; hear; tell lawmakers|committee|congress|senators|senate|mps|parliament|inquiry|court; appear before; give evidence;
        summon; be question; grill
        """,
    "post": "tweet; post; write on; take to twitter",
    "price change": """
        price|prices|fee|fees|fare|fares|subscription|rent|rate|ticket|tickets rise|raise|increase|cost|climb|go up;
        raise|increase|lift price|prices|fee|fees|fare|fares|rent|rate
        """,
    "dismissals": """
        lay off; layoffs; lose job|jobs|posts; cut job|jobs|posts|staff|workforce; job|jobs|posts be cut; let go; send away; show door;
        redundancies; shed jobs|posts|staff
        """,
    "unveiling": """
        unveil; unveiling; reveal; present; presentation; show; covers|curtain|wraps come|go off|up; introduce; introduction;
        first show; see light day; make entrance|bow|debut|appearance; give first glimpse
        """,
    "opening": "open; opening; admit first; let in first",
    "completion": "complete; completion; finish; be ready; last|final stone|bolt|beam|piece",
    "closure": """
        close; closure; shut; shut down; closing; seal off; go|fall dark; liquidation; liquidate; wind up|down; give up; dissolve;
        cease trading|operations|business
        """,
    "reopening": """
        admit public; admit visitors; open once more; welcome visitors again; reopen; reopening; lift ban|closure; ban lift; let traffic back; open again;
        return|come|go|put|be back service|air|skies|sky; return to service|air|skies|sky;
        flights|services|service|operations|trains|sailings|voyages resume|restart|begin|start again; resume flights|services|service|operations;
        flights|services|service|operations|trains|sailings|voyages resume|restart; fly|sail|run|operate again; resumption
        """,
    "departure": "set sail; depart; departure; leave port|harbour|harbor; sail from; put to sea; set out; set off; weigh anchor",
    "call of a ship": "put in; put into; call at; dock; limp in|into; arrive; arrival; reach; tie up; moor; drop anchor; enter port|harbour|harbor",
    "crash": "crash; smash into; hit ground|mountain|field|sea; plunge into; slam into",
    "collision": "collide; collision; strike; hit; ram; run into",
    "fire": """
        catch fire; fire|blaze|flames break out; fire start; go up flames; burn down; ignite; flame|flames see|appear|shoot|be; first flame|flames;
        burst flames; be alight|ablaze; set alight; on fire; disaster strike; wrong
        """,
    "evacuation": "evacuate; evacuation; order out",
    "rescue": """
        rescue; pull out|from alive; bring to surface|safety; bring|haul|lift up|out; winch; free; emerge; reach surface; be out; come out;
        see sky|daylight; first|last out
        """,
    "discovery": "discover; discovery; find; locate; unearth; come upon; spot; come to light",
    "raising of money": "raise money|capital|funds; funding round; round of funding|financing; raise from investors|backers|shareholders|funds",
    "cancellation": """
        cancel; cancellation; shelve; axe; be terminate; be call off; scrap|stop|halt|terminate scheme|project|plan|plans|programme|program|mission|tour|deal;
        call off plan|plans|scheme|project|tour|wedding|match|game|concert|show; give up plan|plans|scheme|project|attempt|bid; be give up; be abandon; be scrap;
        abandon scheme|project|programme|program|mission; scheme|project|plan|plans|programme|program|mission be drop|stop|halt
        """,
    "raid": "raid; search premises|office|offices|home|headquarters",
    "visit": """
        visit; fly in; be on tarmac; tour; meet relatives|families|survivors|victims|workers|residents; spend with; come person; come here;
        pay|make visit; who come
        """,
    "pledge": "pledge; promise; vow; speech; speak; address",
    "recall": "recall; call back|in; go back to shop|garage|dealers",
    "sale": "sell; sale; buy; purchase; take over; takeover; acquire; acquisition; change hands",
    "announcement": "announce; announcement; make known|public; tell world|followers|reporters",
    "leaving": "leave; exit; membership end; cease member",
}

# Families of which a turn has that of a wider one in it, and is none of it: who is put under house arrest was mostly arrested before.
NARROWER: Final[dict[str, str]] = {"house arrest": "arrest"}
