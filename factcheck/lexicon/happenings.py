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
    "entry into force": "take effect; come into force|effect; enter into force; become law; go into effect",
    "first flight": "first|maiden|inaugural flight; fly first; first fly; first take air; fly since",
}

OF_PEOPLE: Final[dict[str, str]] = {
    "arrest": """
        arrest; take into custody; detain; be handcuff; lead away handcuffs; police|officers|agents pick up;
        turn himself|herself in; give himself|herself up
        """,
    "charges": "indict; be charge; charge with; indictment; press|bring|file charges; charges file|bring",
    "extradition": "extradite; extradition; put on plane",
    "verdict": "find guilty; convict; conviction; verdict; pronounce|declare guilty",
    "sentence": "be sentence; sentence to; sentencing; send to prison|jail; give|get|receive|impose years|months",
    "acquittal": "acquit; acquittal; find not guilty",
    "release on bail": "release on bail|bond; free on bail|bond; let out on bail|bond; grant bail; make bail; bail grant",
    "release from prison": "be free; go free; release from prison|jail|custody; leave prison|jail; walk out of prison|jail",
    "plea": "plead guilty; guilty plea",
    "resignation": """
        resign; resignation; step down; stand down; quit; give up office|job|post; leave office|post;
        throw in towel; bow out
        """,
    "removal": "be dismiss; dismissal; be fire; be sack; sack; oust; ouster; be remove; remove from; removal; take file|case away; relieve of; depose",
    "taking office": """
        be swear; take office; take over as; become prime|president|chancellor|premier|chief|minister|secretary|head|director|chairman;
        walk|move into downing|number|kremlin; be appoint; appointment; ask|invite to form government; be install
        """,
    "joining": "join; be hire; come aboard; be recruit; become president|partner|director|chief",
    "death": "die; death; be kill; murder; be shoot; be stab; assassinate; assassination; lose his|her life; pass away; perish",
    "burial": "be bury; burial; funeral; lay to rest",
    "wedding": "marry; wedding; tie knot",
    "disappearance": "vanish; disappear; disappearance; go missing; last see",
    "flight of a leader": "flee; escape; leave country; go into exile",
}

ONCE_TOLD: Final[dict[str, str]] = {
    "move of a seat": """
        transfer seat|headquarters; move headquarters|seat|office; relocate; headquarters|office be now; shift headquarters|seat;
        headquarters|seat move; move to; move of
        """,
    "flotation": "go public; flotation; ipo; debut on stock; shares begin|start trading; first day trading; be float",
    "freeze": "suspend|halt|freeze|stop withdrawals|payouts|redemptions|trading; withdrawals|payouts|redemptions|trading be suspend|halt|stop|freeze; stop paying",
    "insolvency": "bankruptcy; insolvency; file chapter; go bust; seek protection; enter administration; shelter from creditors",
    "withdrawal from a deal": "walk away; pull out of; abandon; call off; drop plan|deal|bid|offer; not go ahead; back out; withdraw from",
    "partnership": "join forces; partnership; sign up partner; alliance; letter intent; agree work together; team up",
    "opening to all": "open to traffic|public|visitors; open doors|gates; barriers|gates|doors go|come up; barriers|gates|doors open; opening to",
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
    "collapse": "collapse; give way; come down; topple; crumble; cave in; come crashing|tumbling",
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
    "walkout": "go on strike; strike begin|start; walk out; walkout; down tools",
}

OFTEN_TOLD: Final[dict[str, str]] = {
    "founding": "found; founding; foundation of; establish; set up; start company|firm|business; incorporate; be born; create",
    "signing": "sign; signature; conclude agreement|treaty|contract|deal; agreement reach; reach agreement; agree",
    "approval": """
        approve; approval; authorise|authorize; authorisation|authorization; licence|license come|grant|issue; be clear; clear;
        green light; go-ahead; confirm; permit sign|issue|grant; say yes
        """,
    "application": "apply for; application; submit; submission; ask for approval|authorisation|authorization|permit",
    "publication": "publish; publication; come out; report|article|piece|story|book|paper run|appear; report|reports that",
    "unveiling": """
        unveil; unveiling; reveal; present; presentation; show; covers|curtain|wraps come|go off|up; introduce; introduction;
        first show
        """,
    "opening": "open; opening; admit first; let in first",
    "completion": "complete; completion; finish; be ready; last|final stone|bolt|beam|piece",
    "closure": "close; closure; shut; shut down; closing; seal off",
    "reopening": "admit public; admit visitors; open once more; welcome visitors again; reopen; reopening; lift ban|closure; ban lift; let traffic back; open again",
    "departure": "set sail; depart; departure; leave port|harbour|harbor; sail from; put to sea; set out; set off; weigh anchor",
    "call of a ship": "put in; put into; call at; dock; limp in|into; arrive; arrival; reach; tie up; moor; drop anchor; enter port|harbour|harbor",
    "crash": "crash; smash into; hit ground|mountain|field|sea; plunge into; slam into",
    "collision": "collide; collision; strike; hit; ram; run into",
    "fire": "catch fire; fire|blaze break out; fire start; go up flames; burn down; ignite",
    "evacuation": "evacuate; evacuation; order out",
    "rescue": "rescue; pull out|from alive; bring to surface|safety; winch; free",
    "discovery": "discover; discovery; find; locate; unearth; come upon; spot; come to light",
    "raid": "raid; search premises|office|offices|home|headquarters",
    "visit": "visit; fly in; be on tarmac; tour",
    "pledge": "pledge; promise; vow; speech; speak; address",
    "recall": "recall; call back|in; go back to shop|garage|dealers",
    "sale": "sell; sale; buy; purchase; take over; takeover; acquire; acquisition; change hands",
    "announcement": "announce; announcement; make known|public; tell world|followers|reporters",
    "leaving": "leave; exit; membership end; cease member",
}
