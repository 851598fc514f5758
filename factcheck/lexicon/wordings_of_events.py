"""Turns of phrase that name how much of something an event took, how long it went on and when it came (`lexicon/wording.py`
tells how they are written).

Each row has all the places in which a figure for one thing may stand: behind its verb, before it in the passive, behind the noun of
the deed, as a label and as the subject of the clause.
"""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_BURN = "burn|consume|destroy|blacken|char|ravage|devour|devastate|raze|lay_waste|engulf|swallow|incinerate|torch|claim|eat"
_LAND = "hectare|acre|area|land"
_LEAK = "leak|pour|spill|escape|run|flow|gush|seep|spew|stream|drain|discharge|release|lose|ooze|wash"
_OIL = "oil|crude|fuel|diesel|petrol|kerosene"
_GOING_ON = "siege|strike|blockade|walkout|stoppage|occupation|spacewalk|eva|standoff|hijack|hijacking|encirclement|lockout|boycott"
_LAST = "last|go_on|run|continue|drag_on|wear_on|endure|persist|stretch|keep_up"
_SHOPS = "store|shop|outlet|branch"
_STRUCTURE = "dam|bridge|wall|levee|dike|dyke|embankment|roof|tower|viaduct|reservoir"
_FAIL = "fail|collapse|give_way|burst|rupture|crumble|breach"
_UNDERTAKING = (
    "project|programme|program|campaign|investigation|inquiry|expansion|initiative|offensive|study|survey|effort|drive|scheme|crackdown|"
    "boycott|experiment|petition|reform|consultation|undertaking|operation|manhunt"
)
_BUILDING = "=work|=works|=construction|=building|=building_work|=building_works|=construction_work"
# What sort of park or site: up to three words of names or of these.
_SORT = " ".join(
    [
        "(=national|=state|=natural|=nature|=marine|=game|=historic|=volcanic|=world|=protected|=heritage|=unesco|~)"
    ]
    * 3
)
_PROTECTED = "park|monument|reserve|sanctuary|landmark|site|heritage"
_PRIZE = "prize|medal|nobel|oscar|emmy|grammy|award"
_FAILURE = "failure|collapse|breach|rupture|bursting"

WORDINGS_OF_EVENTS: tuple[Wording, ...] = (
    wording(
        "area burned",
        "area",
        f"""
        {_BURN} .. #
        # .. {_BURN}
        # .. (go|go_up) in|up_in flame|smoke
        # gone
        (total) burned|burnt|scorched|charred {_LAND} ... of|:|be|put_at|to #
        (total) burned|burnt|scorched|charred {_LAND} #
        {_LAND} burned|burnt|scorched|destroyed : #
        area of # .. {_BURN}
        perimeter ... enclose|take_in|cover|of|: #
        # ... fire|blaze .. take
        """,
        needs="fire blaz wildfir bushfir burn burnt inferno flame",
        unless="contain threaten evacu day hour save replant per",
    ),
    # What went into the water or the ground, and not what was aboard, pumped off or cleaned up.
    wording(
        "oil released",
        "mass volume count",
        f"""
        # of (..) {_OIL} ... {_LEAK}|be_lost|end_up|go
        # of it .. {_LEAK}|go|end_up|be_lost
        {_LEAK}|dump|shed .. # of (..) {_OIL}
        (..) {_OIL} {_LEAK}|spilt|lost : #
        {_OIL} spill of #
        #- (..) {_OIL} spill
        spillage|leak|spill of # of
        # of (..) {_OIL} .. into|in the sea|water|bay|river|ocean|gulf|strait|ground
        """,
        needs="oil crude fuel diesel petrol kerosene",
        unless="recover skim collect clean pump salvage remain aboard carry cargo capacity per prevent could tank_capacity unload first",
    ),
    wording(
        "efficacy",
        "percent",
        """
        protect .. # (of)
        cut|reduce|lower ... case|infection|illness|risk .. by #
        reduction|drop|fall of # in .. case|infection|illness|disease
        reduction of # in
        protection ... of|:|, #
        efficacy|effectiveness ... of|:|be|at|put_at|reach #
        efficacy|effectiveness #
        # efficacy|effectiveness|protection|effective
        """,
        needs="vaccin jab shot immunis immuniz inocul",
        unless="rise uptake coverage symptom side placebo fever",
    ),
    wording(
        "efficacy",
        "percent",
        """
        prevent|avert|stop|block|ward_off # of .. case|infection|disease|illness
        # of .. case|infection|illness .. (be) prevent|avert|stop|block
        """,
        unless="symptom placebo police court crime",
    ),
    wording(
        "magnitude",
        "bare count magnitude",
        """
        earthquake|quake|tremor|shock|temblor .. measure|register|be|reach|hit|rate .. #
        #- earthquake|quake|tremor|shock|temblor|event
        ~ measure|register # $|.|,|and|on
        =a # earthquake|quake|tremor|shock|temblor|$|.|,
        by # earthquake|quake|tremor|shock|temblor
        mw|ml|richter|magnitude : #
        earthquake|quake|tremor|shock|temblor , .. at # ..
        strength ... of|: #
        # on .. richter|magnitude|scale
        """,
        needs="earthquak quak tremor temblor seismolog seismograph richter",
        unless="aftershock depth deep mile kilometre kilometr km second minute people dead storey house building km",
    ),
    wording(
        "duration",
        "duration",
        f"""
        {_GOING_ON} ... {_LAST} .. (for|on) #
        {_GOING_ON} .. be_over|end|finish|lift|call_off|conclude .. (only) after #
        # ... {_GOING_ON} .. {_LAST}
        {_GOING_ON} .. take|keep .. #
        {_GOING_ON} of #
        #- {_GOING_ON}
        {_GOING_ON} (length|duration|time) : #
        (be) besiege|blockade|encircle|invest .. for #
        # for_which ... besiege|blockade
        be under siege|blockade .. for #
        spend # outside
        outside .. for #
        # .. outside the station|airlock|spacecraft
        # be enough to decide|break|end .. {_GOING_ON}
        time outside : #
        """,
        needs="sieg strik blockad walkout stoppag occupation spacewalk eva standoff hijack encircle lockout boycott besiege astronaut outside",
        unless="into before old notice warn record second year_old shift threat threaten plan call sentenc jail every each ago since",
    ),
    wording(
        "number of store",
        "count bare",
        f"""
        # ({_SHOPS}) .. bear|carry .. name|sign
        chain|network|estate|empire of # {_SHOPS}
        with (all) (of) its|their|his|her # {_SHOPS}
        run|operate|own|have|keep|boast|number|count|trade_from|total|comprise # {_SHOPS}
        # {_SHOPS} .. (be) left|go_down|remain|in_all
        {_SHOPS} : #
        number of {_SHOPS} ... (be|to|at|of|:) #
        """,
        unless="open close shut new sell acquir buy bought convert refurbish plan another further more first city town",
    ),
    wording(
        "close",
        "date",
        f"""
        {_STRUCTURE} (finally|suddenly) {_FAIL}
        {_FAILURE} of (=the|=a) ... {_STRUCTURE}
        """,
        needs=" ".join(_STRUCTURE.split("|")),
        unless="repair crack bank company build open test inspect warn begin record partial season anniversary rememb",
    ),
    # The end of what does business. Who "ceased operations" may be dissolved months later, but a parliament is dissolved again and again.
    wording(
        "close",
        "date",
        """
        (be) (formally|officially|finally) dissolve|wound_up|liquidate
        =wound|=winding|=wind|=winds (itself) up
        cease (all) operation|operations|trading|business|to_trade|to_operate|to_exist
        go_out_of_business|shut_up_shop
        close|shut (its|their) door|doors (for_good|for_the_last_time)
        """,
        unless="parliament assembly duma knesset congress marriage union coalition court acid water sugar salt pill tablet reopen day night evening clock "
        "threaten warn",
    ),
    # What is no thing that is brought out: a project begins where it is launched. "Probe" and "mission" are left out, which fly.
    wording(
        "begin",
        "date",
        f"""
        {_UNDERTAKING} (that|which) (be) (formally|officially|first) =launched
        (be) =a|=an .. {_UNDERTAKING} (that|which) (be) =launched
        =launch|=start|=beginning|=commencement|=outset|=onset of (=the|=its|=a|=an) (..) {_UNDERTAKING}
        """,
        unless="rocket spacecraft satellit orbit capsule shuttle relaunch website app product second third delay postpone plan",
        whose=" ".join(_UNDERTAKING.split("|")),
    ),
    # The same of one whose name has the noun.
    wording(
        "begin",
        "date",
        """
        ~ be (formally|officially|first) =launched
        """,
        needs="project expedition inquiry campaign",
        unless="rocket spacecraft satellit orbit capsule shuttle probe lander rover telescope mission ship relaunch website app product second third delay postpone plan",
    ),
    # The building of a thing begins once, in whatever words; of a part that is named by its noun it begins another day.
    wording(
        "begin",
        "date",
        f"""
        {_BUILDING} (on|of) (=it|=the|=this) (~) (~) (~) (be) begin|start|commence|get_under_way|get_underway
        start|beginning|commencement of {_BUILDING} (on|in|@date|#|$|,|.|:)
        {_BUILDING} start|started|beginning|begin|began|begun|commenced|starting :
        """,
        qualifier="purpose: build",
        unless="extension expansion renovation refurbishment restoration repair rebuild reconstruct resume again second phase stage tender delay "
        "postpone wing annex annexe design set art literary novel book field social police investigative",
        whose="work works construction building",
    ),
    # Of a prize, and no contest. "Received" and "collected" are left out: that is the day of the ceremony.
    wording(
        "prize won",
        "date",
        f"""
        be award|give|grant (=the|=a|=an|=his|=her|=its|=their) .. ~|{_PRIZE}
        share|earn|scoop|win (=the|=a|=an|=his|=her|=its|=their) .. ~|{_PRIZE}
        {_PRIZE}|~ be award|give|grant to
        """,
        needs=" ".join(_PRIZE.split("|")),
        unless="nominate shortlist contract money ceremony collect present refuse decline reject strip",
    ),
    # The first day on which what carries people carried some of them for money.
    wording(
        "service",
        "date",
        """
        first|=began|=begins|=begin|=started (take|carry|fly|taking|carrying|flying) (its|their|her) (first) (paying|fare-paying|commercial) passenger|passengers
        take|carry|fly (its|their|her) first (paying|fare-paying|commercial) passenger|passengers
        """,
        unless="test crew resume again since flight_from grounding reopen",
    ),
    # A ship that hits what does not move; what shakes or hits a town is another event.
    wording(
        "collide",
        "date",
        """
        strike|hit|ram|clip|touch (=a|=an|=the|=some|~) (..) reef|iceberg|shoal|sandbank|pier|quay|buoy
        strike|hit (=a|=an|=the|=some|submerged|~) (~) (~) rock|rocks
        """,
        unless="rocket meteor quake earthquake storm hurricane since bottom oil gold",
    ),
    # What is put under protection, by whoever declares, makes or lists it. "Was designated" and "was inscribed" are deeds of their own,
    # which come once (`ONCE_PASSIVES`).
    wording(
        "designated",
        "date",
        f"""
        be (officially|formally) declare|proclaim|name|make|list (as) (=a|=an|=the) {_SORT} {_PROTECTED}
        declare|designate|proclaim|make ~|it|=the (~) (~) (..) =a|=an {_SORT} {_PROTECTED}
        become (=a|=an|=the) {_SORT} {_PROTECTED}
        be (=a|=an|=the) {_SORT} {_PROTECTED} since
        be list|put|place|add|include in|on|to|as|among {_SORT} {_PROTECTED}|~
        join|enter ... {_PROTECTED}|~ list
        """,
        needs="park monument reserve sanctuary landmark heritage",
        unless="propose nominate candidate campaign danger endanger delist director ranger keeper tentative first_application fund extend",
    ),
    # When a thing could first be bought, by where it came or by what began.
    wording(
        "go on sale",
        "date",
        """
        reach|hit|arrive_in (=the) shop|shops|store|stores|shelf|shelves
        be in =the shop|shops
        go|come on|onto =the market
        =sales (of ~ (~) (~)) begin|start|open
        =sales of =the .. begin|start
        """,
        unless="thief thieves fire car lorry truck online bargain share",
    ),
    wording(
        "release",
        "date",
        """
        lift_off|blast_off|take_off|liftoff|lift-off|take-off
        send|set .. on its|his|her|their way|journey
        launch|launched :
        """,
        needs="prob rocket spacecraft satellit lander rover orbiter launch",
        unless="relaunch plan delay postpone schedule aborted test first_stage successor return second crew airport",
    ),
    wording(
        "budget",
        "money",
        """
        make|shoot|film|produce .. on|for =a budget of #
        film|picture|movie|production .. (have) cost #
        (be) shoot|film|make|produce|bring_in for #
        cost of .. making|producing|shooting .. #
        making of .. at|: #
        set_aside|spend|get_through|lay_out|burn_through|sink .. # .. (for|on) .. making|film|picture|production|movie
        =a|=an #- film|movie|production|picture
        =a|=an # film|movie|production|picture
        budget : #
        """,
        needs="film movi pictur production shoot studio",
        unless="gross earn box market advert marketing_budget take_in ticket restore camera grant fund tax",
    ),
    wording(
        "budget",
        "money",
        """
        film|make|shoot|produce on|for =a .. budget of #
        """,
        unless="house marketing",
    ),
    wording(
        "revenue",
        "money",
        """
        sale|turnover|receipt|revenue ... come_to|amount_to|reach|total|stand_at|be|of|: #
        top line of #
        turn_over #
        take_in|bring_in|book|ring_up # .. (from|in) sale|revenue|customer
        # .. of|in sale|turnover|revenue
        """,
        needs="sale turnover receipt revenu lin",
        unless="asset home house rise fall grow increase decrease drop profit tax property art auction land building quarter month week day share division segment unit forecast expect target",
    ),
)
