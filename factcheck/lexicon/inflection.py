"""Irregular forms of the words that claims turn on, so that "lost", "losing" and "loss" meet."""

from __future__ import annotations

# Each form leads to the base that the suffix rules give for the regular forms. Nouns stand beside the verb they
# come from only where both state the same measure ("loss"/"lose", "growth"/"grow", "death"/"die").
IRREGULAR: dict[str, str] = {
    "sued": "sue", "suing": "sue", "died": "die", "tied": "tie", "tying": "tie", "lied": "lie",
    "began": "begin", "begun": "begin", "beginning": "begin",
    "bought": "buy", "built": "build", "came": "come", "caught": "catch", "cut": "cut", "cutting": "cut",
    "dead": "die", "death": "die", "deaths": "die", "dies": "die", "dying": "die", "deadly": "die",
    "deadliest": "die",
    "drew": "draw", "drawn": "draw", "fallen": "fall", "fell": "fall", "falling": "fall",
    "fed": "feed", "felt": "feel", "found": "find",  # "founded" is the other verb and stays "found" by its suffix
    "founded": "establish", "founding": "establish", "founds": "establish", "foundation": "establish",
    "gave": "give", "given": "give", "gone": "go", "went": "go", "goes": "go", "grew": "grow", "grown": "grow",
    "growth": "grow", "had": "have", "has": "have", "having": "have", "held": "hold", "hit": "hit", "kept": "keep",
    "killed": "kill", "knew": "know", "known": "know", "laid": "lay", "led": "lead", "left": "leave",
    "lent": "lend", "lost": "lose", "losing": "lose", "loss": "loss", "losses": "loss", "loses": "lose",
    "made": "make", "making": "make", "meant": "mean", "men": "man", "met": "meet", "paid": "pay", "people": "person",
    "persons": "person", "put": "put", "ran": "run", "rose": "rise", "risen": "rise", "rising": "rise",
    "said": "say", "says": "say", "saw": "see", "seen": "see", "sold": "sell", "sale": "sell", "sales": "sales",
    "sank": "sink", "sunk": "sink", "sent": "send", "set": "set", "shed": "shed", "shrank": "shrink",
    "shrunk": "shrink", "shut": "shut", "slid": "slide", "sliding": "slide", "spent": "spend",
    "spending": "spend", "stood": "stand", "struck": "strike", "swept": "sweep", "taken": "take", "took": "take",
    "taking": "take", "told": "tell", "thought": "think", "was": "be", "were": "be", "been": "be", "is": "be",
    "are": "be", "am": "be", "being": "be", "women": "woman", "won": "win", "wore": "wear", "written": "write",
    "wrote": "write", "children": "child", "feet": "foot", "companies": "company", "lives": "life",
    "investment": "invest", "investments": "invest", "announcement": "announce", "announcements": "announce",
    "withdrew": "withdraw", "withdrawn": "withdraw", "withdrawal": "withdraw", "withdrawals": "withdraw",
    "acquisition": "acquire", "acquisitions": "acquire", "valuation": "valuation", "valued": "valuation",
    "shook": "shake", "shaken": "shake", "fled": "flee", "brought": "bring",
    "used": "use", "uses": "use", "using": "use",
    "collapsed": "collapse", "failure": "fail", "failures": "fail", "closure": "close", "closing": "close",
    "higher": "high", "highest": "high", "taller": "tall", "tallest": "tall", "dropped": "drop", "dropping": "drop",
    "got": "get", "gotten": "get", "became": "become", "broke": "break", "broken": "break", "blew": "blow",
    "blown": "blow", "swore": "swear", "sworn": "swear", "tore": "tear", "torn": "tear", "shot": "shoot",
    "spoke": "speak", "spoken": "speak", "drove": "drive", "driven": "drive", "threw": "throw", "thrown": "throw",
    "chose": "choose", "chosen": "choose", "woke": "wake",
    "sought": "seek", "flew": "fly", "flown": "fly", "stole": "steal", "stolen": "steal", "burnt": "burn",
    "height": "high", "heights": "high", "length": "long", "weight": "weigh", "media": "media", "data": "data",
    "overtook": "overtake", "overtaken": "overtake", "overthrew": "overthrow", "overthrown": "overthrow", "oversaw": "oversee",
    "overseen": "oversee", "overcame": "overcome", "undertook": "undertake", "undertaken": "undertake", "underwent": "undergo",
    "undergone": "undergo", "rebuilt": "rebuild", "resold": "resell", "withstood": "withstand", "withheld": "withhold",
    "outgrew": "outgrow", "outgrown": "outgrow", "foresaw": "foresee", "foreseen": "foresee", "rewrote": "rewrite",
    "rewritten": "rewrite", "retook": "retake", "retaken": "retake",
    "news": "news", "series": "series", "species": "species", "bus": "bus", "gas": "gas", "less": "less",
}  # fmt: skip
