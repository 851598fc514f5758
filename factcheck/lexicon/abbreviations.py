"""Abbreviations that end in a stop, by what may follow them. All in lower case, without their last stop."""

# Always before a name, so the stop never ends a sentence.
# Left out: "st" (Saint or Street) and "ft" (Fort or feet), which may end a sentence; "hon" (also an endearment).
TITLES = frozenset(
    str.split(
        "mr mrs ms mx dr drs prof profs gen sen sens rep reps gov govs capt cpt col cmdr maj lt sgt cpl pvt adm "
        "rev fr msgr messrs mme mlle hr pres supt insp det amb asst assoc atty mt mts"
    )
)

# In the middle of a sentence by their meaning: what follows explains or is compared.
MID_SENTENCE = frozenset(
    str.split(
        "e.g eg i.e ie cf vs v viz esp incl excl approx appr resp a.k.a aka née orig pseud transl eds "
        "c ca circa fl intl natl"
    )
)

# Before a number; before a word they end the sentence, or are a whole answer ("No. That is wrong.").
BEFORE_NUMBER = frozenset(
    str.split(
        "no nos nr nrs fig figs vol vols p pp pg pgs ch chap sec sect para art eq eqs ex tab app ver rs "
        "op bk pt pts lot rte hwy apt ste rm ext tel fy est max min avg"
    )
)

# These may end a sentence or stand inside it: only a word that starts sentences tells.
# "st" is Saint or Street; "al" is "et al."; "est" is a time zone or "established".
# Left out: km, kg, mm and other SI symbols, which are written without a stop.
MAY_END = frozenset(
    str.split(
        "inc corp co cos ltd llc llp plc pty pte bros mfg jr sr esq st sts ave blvd rd pl sq al est "
        "dept univ assn inst gov't govt bldg ctr "
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
        "cal calif colo conn fla ga ind kan ky md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wis wyo "
        "ala ariz ont que "
        "hr hrs min mins sec secs yr yrs mos wk wks ft lb lbs oz gal mi "
        "ph.d phd m.d d.d.s b.a m.a b.s m.s b.sc m.sc ll.b ll.m j.d m.b.a d.phil"
    )
)

# Words that are also abbreviations: they end a sentence as often as any word, so a capital after them is enough.
ALSO_WORDS = frozenset(str.split("ill wash mass miss sat sun mar art app fig tab lot max gal etc"))

# Words that begin sentences and hardly ever follow an abbreviation inside one; in lower case.
# Left out: "a" ("vitamin A"), "may" (the month), "new" (names), "united", "state".
SENTENCE_STARTERS = frozenset(
    str.split(
        "the this that these those there then they it its it's he she his her we our you your i i'm my "
        "in on at by for from with within without as after before during since until while when where why how what who "
        "which whether if although though because but and or nor so yet however moreover meanwhile instead still "
        "also both each every all some many most more few several such no not now once only even just "
        "according despite under over between among through across today yesterday tomorrow later "
        "earlier last next another other one two three an here again finally first second third "
        "did do does is are was were has have had can could will would should shares officials"
    )
)

# After one of these a capital letter with a stop is a label that ends the sentence, not an initial: "Series A."
BEFORE_A_LETTER = frozenset(
    str.split(
        "series class plan vitamin type grade group part section appendix exhibit figure table option category "
        "hepatitis phase schedule chapter level tier team step round model point block building terminal gate zone "
        "line platform unit version variant scenario company person party side influenza"
    )
)

# Names that end in a mark that is no end of a sentence.
NAMES_WITH_A_MARK = frozenset(str.split("yahoo! jeopardy! yum! joomla! guess? toys!"))

# Names and words written with a small first letter that may begin a sentence.
LOWERCASE_STARTERS = frozenset(
    str.split(
        "iphone iphones ipad ipads ipod imac ios ipados imessage ebay etrade etoro macos xai mrna ecommerce "
        "watchos tvos deepmind nginx numpy pandas"
    )
)
