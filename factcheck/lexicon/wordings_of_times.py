"""Turns of phrase that name what a time or a date is the time of (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_OFFICE = (
    "president|chairman|chairwoman|chairperson|chair|chief|boss|head|director|mayor|minister|premier|chancellor|governor|king|"
    "queen|emperor|ruler|coach|manager|captain|editor|leader|principal|conductor|headmaster|headmistress|speaker|secretary|"
    "senator|dean|rector|bishop|archbishop|pope|commissioner|ceo|superintendent|organist"
)
_POST = (
    "presidency|chairmanship|premiership|chancellorship|throne|mayoralty|governorship|post|office|job|position|role|captaincy|"
    "editorship|leadership|crown|papacy|reins|helm|title"
)
_IN_IT = (
    "in_office|in_charge|at_the_helm|at_the_top|at_the_head|in_the_post|in_the_job|in_the_role|in_power|on_the_throne|of_rule|"
    "in_the_top_job|in_the_chair|at_the_wheel"
)
_TENURE = (
    "tenure|reign|rule|presidency|stint|spell|chairmanship|premiership|captaincy|governorship|mayoralty|chancellorship|editorship|papacy"
    "|leadership|incumbency|episcopate|pontificate"
)
_LEAD = "head|lead|run|chair|govern|rule|preside_over|manage|captain|coach|edit|helm|conduct"
_BODY = (
    "company|firm|group|bank|country|nation|club|team|party|city|town|state|institute|museum|orchestra|union|church|school|"
    "university|paper|newspaper|magazine|steelmaker|airline|maker|carmaker|brewer|business|kingdom|empire|agency|ministry|it"
)
_CHARGE = "charge|battery|fill|charging|recharge"
_GO = "last|play|run|go|hold_out|keep_going|keep_playing|work|operate|survive|stay_on|manage|deliver|offer|give|provide"
_PUT_OUT = (
    "put_out|extinguish|douse|contain|quench|bring_under_control|get_under_control|put_it_out|beat|fight"
)
_FILM = "film|movie|feature|documentary|picture|epic|drama|comedy|cut|version|thriller|album|opera|symphony|western|biopic|blockbuster|musical"

WORDINGS_OF_TIMES: tuple[Wording, ...] = (
    # Who serves "a 25-year sentence" has it to serve.
    wording(
        "time of sentence",
        "duration",
        """
        serve (=a|=an|=his|=her) #- (..) sentence|term
        must|shall|will|have_to serve|spend # .. in|behind (..) prison|jail|bars|custody
        =is|=are|'s serve # $|.|,|;|in|for|at|behind
        """,
        unless="army navy marines forces board council parliament senate congress office presidency",
    ),
    # Who "is serving 20 years" has not served them: the court gave so much.
    wording(
        "time of sentence",
        "duration",
        """
        =is|=are|=was|=were (now|still|currently) =serving #
        """,
        needs="prison jail bar bribe bribery graft fraud murder corruption theft robbery guilty convicte cell embezzlement manslaughter perjury arson crime",
        unless="so far already apprenticeship",
    ),
    # What was served, asked for or threatened is not what the court gave.
    wording(
        "time served",
        "duration",
        """
        serve|spend|do .. # .. (of) (in|behind) (..) (prison|jail|bars|custody|sentence|term)
        serve #
        release|free|parole|walk_free|let_out|get_out|leave_prison|leave_jail ... after .. #
        after # .. in prison|jail|custody
        after # behind bars
        """,
        needs="prison jail bar custody sentence cell inmat gaol parole imprison jailed",
    ),
    wording(
        "sentence at most",
        "duration",
        """
        face|risk|carry|punishable|punish|threaten ... #
        maximum (term|sentence|penalty) ... #
        prosecutor|prosecution .. (for|to) (..) #
        ask|seek|demand|call_for|request|want|recommend|plead .. #
        ask|sought|request|demand (for) by (=the) government|prosecutor|prosecution|state|crown : ... #
        most .. law allow|allows|permit : ... #
        reduce|cut|shorten|commute|lower|bring_down|trim|slash ... to #
        """,
        needs="prison jail bar custody sentence prosecutor prosecution imprison term convicte",
    ),
    wording(
        "time of sentence",
        "duration",
        """
        sentence|condemn ... to #
        jail|imprison|cage|lock_up|put_away|send_to_prison|send_to_jail|send_down|incarcerate|put_behind_bars ... for #
        give|get|receive|hand|hand_down|land|impose|draw|earn|be_given ... # .. prison|jail|custody|sentence|term|behind_bars|gaol
        # .. in|of prison|jail|custody|gaol|imprisonment
        # behind bars
        #- .. prison|jail|custodial|gaol sentence|term|stretch
        #- sentence
        prison|jail|custodial|gaol term|sentence ... of|be|to #
        prison|jail|custodial|gaol term|sentence #
        sentence ... of|be|: #
        send|lock|put him|her|them|~ away|down|up|behind_bars for #
        prison|jail (term|sentence) : #
        imprisonment (of|for|:) #
        court|judge|jury|tribunal|magistrate|bench ... give|hand|impose|pass ... #
        (be) give|get|hand|receive # .. for
        go_to prison|jail for #
        """,
        needs="sentence prison jail court judge jury tribunal magistrate imprison imprisonment gaol bar custody murdere fraud theft robbery guilty convicte bench embezzlement manslaughter bribe bribery",
        unless="appeal reply respond decide film movie marriage ban probation licence",
    ),
    # Up to the day of writing, and so another figure on each.
    wording(
        "time in office so far",
        "duration",
        f"""
        =has|=have|'ve be|serve|lead|head|run|hold|rule|chair ... for #
        when|before|after|once|while (~|he|she|they) (~) (~) (=had) be|serve|lead|hold ... for #
        =has|=have spend # ... {_IN_IT}
        =has|=have ... for # be|hold ... {_OFFICE}
        """,
        needs=f"{' '.join(_OFFICE.split('|'))} {' '.join(_POST.split('|'))} lead head run rul chair",
    ),
    wording(
        "term of office",
        "duration",
        """
        #- (..) term (of_office|in_office|$|.|,|as)
        term (of_office|in_office) (of|be|:|last|run_for) #
        term_of #
        (be) elect|appoint|choose .. for # $|.|,
        """,
        needs=f"{' '.join(_OFFICE.split('|'))} elect appoint office",
        unless="prison jail sentence loan bond leas contract",
    ),
    # Where no word says so it may be one in office and one in prison.
    wording(
        "term of office+time of sentence",
        "duration",
        """
        (begin|start|serve|get|receive) term of #
        #- term $|.|,|in
        term : #
        """,
        needs="term",
        unless="loan bond leas contract concession franchise insurance patent long short medium school academic notice copyright",
    ),
    wording(
        "time in office",
        "duration",
        f"""
        be|serve_as|stay|remain|act_as|reign_as|work_as ... {_OFFICE} ... for #
        {_LEAD} (=the|=its|=his|=her) {_BODY} for #
        {_LEAD} ~ (~) (~) (~) for #
        spend # ... as|running|leading|heading|chairing|managing|governing|ruling|{_IN_IT}
        be|stand|stay|remain ... {_IN_IT} ... for #
        for # ... be|hold|lead|head|run|rule|chair|govern|serve_as|manage|captain ... {_OFFICE}|{_POST}
        for # ... lead|head|run|rule|chair|govern|manage|captain|edit (=the|=its|=his|=her) {_BODY}|~
        hold|occupy|fill|have|keep|wear|sit_on ... {_POST} ... for #
        # as (=a|=an|=the|=its|=his|=her) .. {_OFFICE}
        # {_IN_IT}
        #- (..) {_TENURE}
        {_TENURE}|time_in_office ... of|last|be|span|run_to|run_for #
        {_TENURE}|time_in_office #
        {_TENURE}|time_in_office|in_office ... : #
        reign|rule for #
        {_OFFICE} for #
        """,
        needs=f"{' '.join(_OFFICE.split('|'))} {' '.join(_POST.split('|'))} lead head run rul chair reign tenur stint spell govern manag captain edit coach",
        unless="prison jail sentence mileage marathon marathon charge battery fil film minute old aged age trial elect appoint oldest ban suspend contract sign fire burn",
        which="office",
    ),
    # What a device does on one charge, and how long it takes to fill it.
    wording(
        "charging time",
        "duration",
        """
        charge|recharge .. (fully|completely) (in|within|takes|take|for) #
        take # .. to (fully) charge|recharge|fill
        charging|recharging|charge time ... of|be #
        charging|recharging|charge time #
        full|quick|fast charge .. take|in|within #
        """,
        unless="last play",
    ),
    wording(
        "battery life",
        "duration",
        f"""
        battery (life|lives|time|runtime|endurance) ... of|be|at|to|last|reach .. #
        battery (life|lives|time|runtime|endurance) #
        # .. on|per|between|from|of|with|off .. (single|full|one) {_CHARGE}
        # (of) battery (life)
        # (of) playback|playtime|listening|talk_time|play_time
        {_GO} .. # ... {_CHARGE}
        {_CHARGE}|charged ... {_GO}|enough_for|good_for|last|power .. #
        {_CHARGE}|charge , ... {_GO} .. #
        charge ... , ... {_GO} .. #
        # ... (fully) charged ... empty|flat|dead|drained
        (after) # .. battery .. (be) empty|flat|dead|drained|give_out|run_out|die
        between charge .. #
        """,
        needs="charge battery playback playtim batteries listen recharge",
        unless="police court guilty cancelling cancellation standby mode",
    ),
    wording(
        "time of burn",
        "duration",
        f"""
        burn|rage|blaze|smoulder|smolder ... for #
        # ... to {_PUT_OUT}
        take|need|require|struggle|battle .. # .. to {_PUT_OUT}
        extinguish|put_out|douse|quench|=out ... after #
        # .. fire|blaze|inferno .. burn|rage|hold_out|last|go_on
        fire|blaze|inferno .. last|hold_out|go_on .. (for) #
        (fire) burn|burned|burnt|burning (time|for) : #
        """,
        needs="fire blaze inferno burn wildfire rage smoulder smolder flame",
    ),
    # Of a film or a recording. "Runs for" is said of shows and races too, so that the unit must be one of films.
    wording(
        "running time",
        "minute hour second",
        f"""
        running_time|runtime|run_time|playing_time|run-time|screen_time ... of|be|at|to #
        running_time|runtime|run_time|playing_time|run-time|screen_time #
        =runs|=run|=running (for|to|at|some) #
        (clock|come|weigh) in at #
        #- (..) {_FILM}
        # long
        # of {_FILM}
        length|duration ... of|be|at|to #
        length|duration #
        ~ ( # )
        =lasts|=lasting (for|some) #
        {_FILM} of #
        """,
        unless="race marathon marathon trial flight charge battery drive walk journeye journey trip crossing ride voyage tour climb ceremony meeting train tunnel fire race delay match game operation surgery speech test wait crew queue outage strike director extended restored scene sequence chase",
    ),
    # What a runner needed for a race.
    wording(
        "finishing time",
        "second minute hour",
        """
        win|finish|complete|run|cross|come_home|break_the_tape|swim|cover|row|cycle ... in|after|at #
        winning|finishing|final|personal_best|course|=his|=her|'s time ... of|be #
        winning|finishing|final|personal_best|course|=his|=her|'s time #
        in|with|after (=a|=her|=his) (..) time of #
        time of # ... win|enough|finish|give|earn|see|good
        cross .. line .. after|in|at #
        cover|covered .. (..) in #
        =his|=her # leave|leaves|be .. clear|ahead|enough
        clock (a|time_of) #
        win|run|swim|finish|complete|cover|row|cycle|ski|skate .. @physical (..) in #
        # ... to win|finish|complete|cross
        need|take .. # .. for|to (..) (win|finish|complete|cross|marathon|race|course|distance)
        stop_the_clock|stop_the_watch at|after #
        time : #
        break|breast .. tape .. after|in|at #
        """,
        needs="win winner race marathon marathon finish tap metr kilometre champion runner swimmer sprint title medal triathlon regatta clock",
        unless="film flight strike delay build built",
    ),
    # How old somebody was at the end.
    wording(
        "age+age at death",
        "bare duration",
        """
        live to (be|see|reach) (=the|=a|) (age_of|ripe_age_of|ripe_old_age_of|) #
        age_at_death|aged_at_death : #
        age at death .. (of|be|:) #
        dead at (only|just|) #
        death come .. at #
        # .. be .. age .. at_which .. die
        """,
        unless="expect hope tell drive another",
    ),
    wording(
        "lifespan",
        "duration",
        """
        live (for|to|up_to) #
        lifespan|life-span|life_span|life_expectancy|longevity ... of|be|at|to #
        lifespan|life-span|life_span|life_expectancy|longevity #
        # lifespan|life_expectancy
        """,
        unless="exile prison abroad alon town village city house apartment england america",
    ),
    wording(
        "gestation",
        "duration",
        """
        gestation|pregnancy (period|time) ... of|be|last|take #
        gestation|pregnancy (period|time) #
        carry .. young|cub|calf|pup|foal .. for #
        #- gestation|pregnancy
        (be) pregnant for #
        """,
    ),
    wording(
        "orbital period",
        "duration",
        """
        orbit|circle|go_round|go_around|revolve|lap|travel_around ... (in|every|once_every|once_in) #
        orbital_period|orbit|period ... of|be|last|take #
        orbital_period|orbit|period #
        #- orbit
        # .. to|for .. orbit|circle|go_round|go_around|complete_an_orbit|trip_around|journey_around
        """,
        needs="orbit circle planet moon star sun comet asteroid satellit revolve earth",
    ),
    wording(
        "delay",
        "duration",
        """
        delay (of|be|:) #
        # late|behind_schedule|overdue|behind_time
        (be) delay|postpone|hold_up|put_back by|for #
        #- delay
        """,
    ),
    wording(
        "warranty",
        "duration",
        """
        warranty|guarantee (period) ... of|be|for|last #
        warranty|guarantee (period) #
        #- (..) warranty|guarantee
        (be) guarantee|warrant for #
        """,
    ),
    wording(
        "duration",
        "duration",
        """
        work|construction|building .. on|of ... last|take|go_on_for|continue_for|drag_on_for #
        """,
        qualifier="purpose: build",
        unless="shift",
    ),
    wording(
        "duration",
        "duration",
        """
        be under|in construction for #
        (after) # of (=its) (=actual) =construction|=building_work|=building
        # under construction
        construction|building (time|period) (of|:) #
        """,
        qualifier="purpose: build",
        unless="renovation repair refurbishment restoration more another further so_far roof road street",
    ),
    # How long a firm or a line was there.
    wording(
        "duration",
        "duration",
        """
        be (=in) operation|business|existence|service for #
        (after) # in|of (=continuous) operation|existence
        # in business
        """,
        needs="operation business existence service",
        unless="each every day hour week shift year_old minute second lift customer time warranty military army navy",
    ),
    # How long what is named went on.
    wording(
        "duration",
        "duration",
        """
        go_on|drag_on|continue|carry_on|wear_on|rumble_on (for) #
        be over in|within|after #
        siege|war|blockade|strike|battle|occupation of #
        # .. siege|war|blockade|battle|occupation .. (last|go_on|end)
        hold_out|withstand|resist|endure .. for #
        #- (..) siege|war|blockade|strike|battle|occupation|conflict
        end|over|lift|collapse|finish|call_off|peter_out|come_to_an_end after #
        """,
        needs="strike siege war battle blockade trial outage blackoute standoff stand-off occupation walkout lockout voyage crossing shutdown closure"
        "conflict ceremony meeting talk negotiation festival uprising revolt riot campaign protest search rescue lockdown",
    ),
    # When a firm asked the courts for help. Who comes out of it is another day.
    wording(
        "go bankrupt",
        "date",
        """
        file|filed .. for|under|its|a .. bankruptcy|chapter|insolvency|protection|liquidation
        seek|ask|apply|petition|file ... protection .. from|against .. creditor
        seek|apply_for|petition_for|ask_for|plead ... bankruptcy|insolvency|administration|receivership
        bankruptcy|insolvency|chapter_11|chapter_@bare filing|petition|application|declaration|protection_filing
        declare .. bankrupt|insolvent|bankruptcy|insolvency
        be|go|become bankrupt|bust|insolvent
        enter|go_into|fall_into|slide_into|slip_into|collapse_into|place_into|put_into|go_in|tip_into .. bankruptcy|administration|insolvency|receivership|liquidation
        call_in|appoint .. administrator|receiver|liquidator
        file .. petition
        """,
        needs="bankruptcy bankrupt insolvency insolvent creditor chapter administration receivership liquidation administrator receiver liquidator bust",
        unless="emerge exit leav warn avoid avert threaten plane",
    ),
    # When a judge told somebody how long, which the verb alone does not say.
    wording(
        "sentence",
        "date",
        """
        # .. judge|court|jury|tribunal|bench .. give|hand|send|sentence|jail him|her|~
        judge|court|jury|tribunal|bench .. send|sentence|jail him|her|~ ... #
        sentence|jail|imprison him|her|~ ... #
        # .. sentence|jail|imprison him|her|~
        """,
        needs="sentenc prison jail imprison lif death fin term penalty",
        unless="appeal uphold upheld overturn quash suspend reduc cut",
    ),
    # The first day of trading; the day on which the price was set or the papers were filed is another.
    wording(
        "go public",
        "date",
        """
        share|stock .. begin|start|first|commence .. trade|trading
        first|debut|opening day_of_trading|trading_day
        stock_market|market|stock-market|exchange|trading debut|launch|flotation|listing
        debut on .. exchange|market
        stock|share .. (be) trade|change_hand .. for_the_first_time
        list|float|trade since #
        be|become|have|get list (since|on|$|,)
        list|float on .. exchange|market
        go public
        flotation|ipo|initial_public_offering
        (be) float
        share|stock .. make .. debut
        """,
        needs="share stock exchange ipo flotation float list trad public debut",
        unless="price fil plane postpone put withdraw delist bond announc heritage building historic endanger site site",
    ),
    # Of all ascents the first alone; one without oxygen, in winter or by a woman is a first of its own.
    wording(
        "first ascent",
        "date",
        """
        first (be) climb|scale|ascend|conquer|summit
        first ascent|climb|conquest
        make .. first ascent|climb
        (be) climb|scale|conquer|ascend .. for_the_first_time
        first to reach|stand|climb|set_foot .. summit|top
        first (recorded|known|successful) ascent
        """,
        unless="solo winter woman oxygen ski american british italian face ridge route alon guide",
    ),
    wording(
        "maiden voyage",
        "date",
        """
        first fly|take_off|take_to_the_air|sail
        fly|sail|take_off|take_to_the_air|take_to_the_sky .. for_the_first_time
        make .. maiden|first flight|voyage|crossing
        """,
        unless="passenger commercial crewed manned solo since",
    ),
    wording(
        "death",
        "date",
        """
        breathe .. last
        death of ~ (~) (~) (~) come|occur|follow|happen|be
        ^ (~) (~) (~) 's death come|occur|happen
        (be) find dead
        ^ died|dead|death : #
        draw .. last breath
        """,
        unless="announce anniversary after before since thousand people killed",
    ),
    wording(
        "born",
        "date",
        """
        come_into_the_world
        birth of ~
        ~ 's birth
        see .. light of day
        date_of_birth
        """,
        unless="anniversary child daughter son twin announce after before since centenary celebrate",
    ),
    # A ship that goes down; who or what else does falls.
    wording(
        "capsize",
        "date",
        """
        go_down|go_under|founder
        go_to_the_bottom
        slip beneath .. wave|surface|water
        """,
        needs="ship ferry liner boat vessel trawler tanker freighter steamer yachte schooner sloop barge submarine frigate destroyer cruiser battleship",
    ),
    # Of a book what comes out is published; of a film or a record it is released.
    wording(
        "publish",
        "date",
        """
        come_out|appear|bring_out|see_print|see_the_light_of_day
        (be) release|issue
        hit|reach .. shelf|shop|bookshop|bookstore
        first print|edition|publication
        publication
        """,
        needs="novel book memoir poeme autobiographye biography essay treatise textbook novella atlas dictionary cookbook",
        unless="film album paperback translation english second reissue author review sequel movie record single write begin",
    ),
    wording(
        "resign",
        "date",
        """
        resignation ... come|take_effect|on|follow|be|date
        hand_in|tender|submit|offer .. resignation
        """,
        unless="call demand reject refuse",
    ),
    wording(
        "open",
        "date",
        """
        (be) inaugurate|inauguration
        (official|ceremonial|grand) opening
        first traffic|car|train|vehicle|passenger|motorist|visitor|lorry .. pass|drive|roll|use|cross|travel|go|run|enter
        open .. to (..) traffic|public|visitor
        throw|fling open
        cut .. ribbon
        """,
        unless="president presidential mayor governor exhibition season second film",
    ),
)
