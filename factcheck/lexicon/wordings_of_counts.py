"""Turns of phrase that name what a number of people or things is (`lexicon/wording.py` tells how they are written).

The noun that is counted stands behind the value. Where several nouns count the same ("patients", "volunteers"), the tables of
`COUNTED_ALIKE` say in which one they are compared.
"""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording
from factcheck.lexicon.wordings_of_groups import ALIKE_IN_GROUPS

_PEOPLE = "person|people|man|woman|child|adult|individual"
_SUBJECTS = f"{_PEOPLE}|patient|participant|volunteer|subject|case|enrollee|recruit"
_CROWD = f"{_PEOPLE}|fan|spectator|demonstrator|protester|protestor|marcher|mourner|worshipper|supporter|attendee|visitor|guest|participant|runner|pilgrim|concertgoer|soul|citizen"
_SEATED = (
    f"{_PEOPLE}|spectator|fan|supporter|guest|passenger|viewer|visitor|worshipper|concertgoer|theatregoer"
)
_PUPILS = "pupil|student|child|boy|girl|undergraduate|learner"
_HOMES = "home|house|building|structure|property|dwelling"
_POWER = "power|electricity|light"
_BUILT = "car|vehicle|aircraft|plane|ship|locomotive|example|unit|engine|machine|copy|tank|bus|boat|motorcycle|tractor|helicopter|jet|airframe"

WORDINGS_OF_COUNTS: tuple[Wording, ...] = (
    # The medals of one metal among all. Who "won 23 golds" won others at other games.
    *(
        wording(
            f"number of {metal}",
            "count",
            f"""
            medal|medals , including|among_them # {metal}
            @count , including|among_them # {metal}
            """,
            unless="career lifetime world european combine since until previous last best",
        )
        for metal in ("gold", "silver", "bronze")
    ),
    # Who came to an occasion, by whatever verb; it is who took part as well.
    wording(
        "attendance+participants",
        "count bare",
        f"""
        # ({_CROWD}) .. take_part|participate|march|parade
        # {_CROWD} .. join .. march|rally|protest|demonstration|procession|vigil|parade
        participant|marcher|demonstrator|protester : #
        with # participant|marcher|demonstrator
        """,
        unless="trial study placebo",
        needs="march rally protest demonstration procession vigil parade marathon marathon festival race event pilgrimage participant demonstrator marcher strike",
    ),
    # Who began a trial, and not who went through with it or was looked at for it.
    wording(
        "completers",
        "count bare",
        f"""
        # ({_SUBJECTS}) .. complete|finish|see_out|stay_in|remain_in
        complete|finish .. by # {_SUBJECTS}
        """,
        needs="trial study experiment follow-up cohort arm treatment",
    ),
    wording(
        "screened",
        "count bare",
        f"""
        screen|assess|invite|approach # ({_SUBJECTS})
        # ({_SUBJECTS}) .. (be) screen|assess|invite|approach
        """,
        needs="trial study experiment cohort enrol enroll recruit randomise randomize eligible",
    ),
    wording(
        "participants+hire",
        "count",
        f"""
        recruit (..) # {_SUBJECTS}
        # {_SUBJECTS} .. be recruit
        """,
        unless="employe worker job trial study",
    ),
    wording(
        "participants",
        "count bare",
        f"""
        enrol|enroll|recruit|randomise|randomize|include|involve|test|follow|enlist|sign_up|treat .. # {_SUBJECTS}
        # {_SUBJECTS} .. be enrol|enroll|recruit|randomise|randomize|enlist|include
        # {_SUBJECTS} .. sign_up
        # ({_SUBJECTS}) .. take_part|participate
        with|cover|have # participant|patient|volunteer|subject|enrollee
        participant|volunteer|patient|subject|n|sample|sample_size : #
        participants|enrolled|enrollment|enrolment .. : #
        enrolment|enrollment|sample_size|sample ... of|be|reach|total #
        trial|study of|in|on|with # {_SUBJECTS}
        n = #
        # ({_SUBJECTS}) , .. enrolment|enrollment|sample
        """,
        needs="trial study experiment arm cohort vaccine placebo drug dose randomise randomize enrol enroll enrolment enrollment n",
        unless="school university college pupil student course march rally festival parade procession demonstration",
    ),
    # Pupils and students on the roll of a school.
    wording(
        "pupils",
        "count bare",
        f"""
        have|with|educate|teach|enrol|enroll|serve|cater_for|admit|take_in|register|instruct .. # {_PUPILS}
        # people .. (be) study|matriculate|enrol|enroll
        # {_PUPILS} .. (be) attend|enrol|enroll|study|matriculate|on_roll|on_the_roll|on_its_roll|on_its_book|go_to|teach|educate
        (be) attend by # ({_PUPILS}|postgraduate)
        student_body , # strong
        matriculate|matriculated|enrolled ... come_to|be|at|reach|number #
        roll|enrolment|enrollment|student_body|student_population|student_number|pupil_number ... of|be|:|stand_at|number|reach|total|at #
        pupil|student|on_roll|roll|enrolment|enrollment : #
        school|college|university of|for # {_PUPILS}
        =its|the # {_PUPILS} $|.
        #- {_PUPILS} school|college
        """,
        needs="school college university academy institute campus pupil student lyceum roll enrolment enrollment",
        unless="room place space capacity trial kill die hurt injur protest strike graduate apply expel arrest suspend board boarder overseas foreign kidnap evacuate marched",
    ),
    wording(
        "seats won",
        "count bare",
        """
        win|take|get|gain|secure|hold|claim|capture|have|control|with # (of) (the) (..) seat
        # (of) (the) (..) seat .. in .. parliament|assembly|council|senate|chamber|house
        seat : #
        """,
        needs="parliament election party assembly council senat chamber coalition vote mp lawmaker deputy",
        unless="lose lose lost",
    ),
    # Room for so many: in the present or with "can", for what was held once is a crowd.
    wording(
        "capacity",
        "count bare",
        f"""
        have|with|offer|provide|boast|its|=the # seat|place|berth
        #- seat|seater|place|capacity
        =hold|=holds|=holding|=take|=takes|=seat|=seats|=seating|=accommodate|=accommodates .. (crowd_of|audience_of) # {_SEATED}
        =hold|=holds|=take|=takes|=accommodate|=accommodates .. crowd_of|audience_of #
        =seat|=seats|=seating # {_SEATED}|.|,|$
        can|could|able_to|enough_to .. hold|take|seat|accommodate|fit|pack_in|contain .. # {_SEATED}
        # ({_SEATED}) be all|the_most|as_many .. can|could .. hold|take|seat|accommodate|fit
        # ({_SEATED}) be .. ~ can|could hold|take|seat|accommodate|fit
        accommodate|accommodates|seats|holds #
        full house of|: #
        (=its|=the|=their) # place|seat
        house_full|sell-out_crowd|capacity_crowd of|: #
        can|could|able_to|enough_to .. hold|take|seat|accommodate|fit|pack_in|contain .. crowd_of|audience_of #
        room|space|seating|seat|accommodation for # {_SEATED}|.|,|$
        capacity ... of|be|at|stand_at|rise_to|total|for # ({_SEATED}|seat|)
        capacity # ({_SEATED}|seat|)
        seat|capacity|seating : #
        # ({_SEATED}) .. can .. seat|sit|fit|hold|accommodate
        # ({_SEATED}) .. (when|if) full|sold_out
        # seat
        """,
        unless="parliament election party assembly council senat won win vote evacuate kill sold sell ticket empty cabinet coalition lecture school school pupil prison",
    ),
    wording(
        "tune in",
        "count bare",
        f"""
        # ({_PEOPLE}|viewer|household|home) .. watch|tune|view
        watch|see|view by # ({_PEOPLE}|viewer|household)
        draw|attract|pull|pull_in|average|reach|win|have .. # viewer
        audience|viewership|viewing_figure ... of|be|at|reach|peak_at|average # (viewer|person|)
        audience|viewership|viewing_figure # (viewer|person|)
        viewer|viewership : #
        """,
        needs="televise television tv broadcast episod final show programme program viewer channel series screen watch network",
        unless="cinema ticket stadium ground spectator crowd",
    ),
    # Of a house that is open day by day all who come are visits.
    wording(
        "visitors",
        "count bare",
        f"""
        draw|attract|pull_in|bring_in|lure|welcome|receive|record|count|register|log|host .. # {_CROWD}|tourist|visit|admission
        # {_CROWD}|tourist .. attend|visit|flock|stream|come_to|pass_through|walk_through|go_through
        attendance|footfall|admission|turnstile|visitor_number ... of|be|at|to|reach|:|total|number|come_to|amount_to|stand_at #
        attendance|footfall|admission #
        # admission|visit
        (be) attend|visit by # ({_CROWD}|tourist|)
        turnstile .. count|click|register|record #
        # {_CROWD}|tourist .. through .. door|gate|turnstile
        """,
        needs="museum gallery zoo aquarium palac castl abbey exhibition attraction cathedral park library lighthouse",
        unless="match game concert gig stadium final capacity televise tv average open opening day night hold room school world work kill expect",
    ),
    wording(
        "attendance",
        "count bare",
        f"""
        draw|attract|pull_in|bring_out|gather|bring_together|assemble .. (crowd_of) # {_CROWD}
        # {_CROWD} .. attend|turn_out|show_up|turn_up|gather|assemble|rally|demonstrate|flock|pack|throng|fill|line
        crowd|throng|gate|attendance|audience .. of|be|number|at|total|reach|put_at|estimate_at # ({_CROWD})
        crowd|throng|gate|attendance|audience # ({_CROWD})
        attend|watch|fill by # ({_CROWD})
        in_front_of|before .. # {_CROWD}
        attendance|attendee|crowd|gate ... : #
        """,
        unless="capacity televise tv viewer hold seat average",
    ),
    wording(
        "headcount",
        "count bare",
        f"""
        # ({_PEOPLE}|worker|employee|name|hand|staff) .. on .. payroll|book|staff|pay-roll
        payroll|pay-roll .. of|count|number|list|:|be|carry|stand_at #
        # ({_PEOPLE}) .. draw|earn|receive|take_home .. wage|salary|pay_cheque|paycheck|pay
        give|provide|offer work|employment|job to|for # ({_PEOPLE})
        employment .. maximum|peak|high|record of|at #
        # ({_PEOPLE}) (be|still|now|then|once|already) work for ~|=him|=her|=it|=them
        # {_PEOPLE}|worker .. (be) employ|in_the_employ
        workforce|headcount|staff ... of|be|at|number|stand_at|total|count # (strong|employee|people|person|worker|)
        workforce|headcount|staff # (strong|employee|people|person|worker|)
        # on staff|its_payroll
        #- strong workforce|staff
        employ|employing .. # ({_PEOPLE})
        """,
        unless="strike cut lay dismiss sack redundant hire recruit plane kill",
    ),
    # Who loses a home to what is built there is moved.
    wording(
        "people homeless+evacuate",
        "count bare",
        f"""
        # ({_PEOPLE}|resident|villager|inhabitant|family) .. lose (=their) home|house|village to =the|=its
        cost # ({_PEOPLE}|resident|villager|inhabitant|family) (=their) home|house
        """,
    ),
    wording(
        "people homeless",
        "count bare",
        """
        leave|make|render # .. homeless|without_home|without_a_home|without_a_roof|without_shelter
        # .. (leave|make|render) homeless|without_a_home|without_a_roof
        # .. lose .. home|house
        homeless : #
        """,
        unless="job life",
    ),
    wording(
        "people missing",
        "count bare",
        """
        # .. (be|remain|still|report|go|list_as) .. missing|unaccounted_for
        leave # missing
        missing : #
        """,
        unless="file document paint gold money million",
    ),
    wording(
        "bodies recovered",
        "count bare",
        """
        recover|retrieve|find|pull|bring|raise|fish .. # body|corpse
        # body|corpse .. (be) recover|retrieve|find|pull|bring|raise|wash
        body|corpse recover|retrieve|find : #
        """,
    ),
    wording(
        "people rescu",
        "count bare",
        """
        rescue|save|pluck|winch|pick_up|pull .. # .. (alive|to_safety|from_the_sea|from_the_water|from_the_rubble|from_the_wreck|from_the_roof)
        # ({0}) .. (be) rescue|save|pluck|winch|pull_alive|bring_to_safety|bring_ashore|pull_from
        rescued|saved : #
        """.replace("{0}", f"{_PEOPLE}|passenger|sailor|crew|migrant|hiker|miner|soul|villager"),
        needs="rescu save pluck winch pull rubbl wreck sea water lifeboat helicopter ashore safety",
        unless="job money cost euro dollar",
    ),
    wording(
        "people arrest",
        "count bare",
        f"""
        arrest|detain|round_up .. # ({_PEOPLE}|suspect|protester|demonstrator|rioter|member)
        # ({_PEOPLE}|suspect|protester|demonstrator|rioter|member) .. (be) arrest|detain|take_into_custody|round_up
        # arrest
        arrested|arrests : #
        take # .. into custody
        """,
    ),
    wording(
        "infected",
        "count bare",
        f"""
        infect|sicken .. # ({_PEOPLE}|patient)
        # ({_PEOPLE}|patient) .. (be) infect|sicken|fall_ill|catch|contract|test_positive
        case|infection ... : #
        # (confirmed|reported) case|infection
        case|infection .. number|total|reach|stand_at #
        """,
        unless="court lawsuit trial police murdere",
    ),
    wording(
        "people hospitalis",
        "count bare",
        f"""
        # ({_PEOPLE}|patient|passenger) .. (be) hospitalise|hospitalize|take_to_hospital|admit_to_hospital|treat_in_hospital|need_hospital_treatment|rush_to_hospital|taken_to_the_hospital|end_up_in_hospital
        hospitalise|hospitalize .. # ({_PEOPLE}|patient|passenger)
        put .. # ({_PEOPLE}|passenger) (..) in_hospital|into_hospital
        hospitalised|hospitalized : #
        send|put # ({_PEOPLE}|passenger) (..) to|in hospital
        """,
    ),
    wording(
        "subscribers",
        "count bare",
        f"""
        have|with|count|boast|serve|reach|claim|pass|sign_up|total .. # (paying|paid) subscriber
        # (paying) subscriber
        # ({_PEOPLE}|user|household|reader|listener) .. subscribe|take_out_a_subscription|hold_a_subscription
        subscriber (base|number|count|total) ... of|be|at|reach|to|stand_at #
        subscriber (base|number|count|total) #
        subscriber : #
        subscribe to by #
        """,
        unless="lose gain add lost new",
    ),
    wording(
        "members",
        "count bare",
        f"""
        membership ... of|be|at|reach|to|stand_at|number|total #
        membership #
        have|with|count|boast|claim|number # (paid-up|paying|registered) member
        # ({_PEOPLE}) .. belong_to|be_a_member|be_member
        member|membership : #
        """,
        unless="crew staff board parliament council band family team family committee panel cabinet",
    ),
    wording(
        "signatures",
        "count",
        f"""
        (be) sign by # ({_PEOPLE})
        # signature
        # {_PEOPLE} .. sign .. petition|letter|appeal
        signature : #
        """,
    ),
    wording(
        "speakers",
        "count bare",
        f"""
        (be) speak by # ({_PEOPLE})
        # (native|fluent) speaker
        # {_PEOPLE} .. (still) speak
        speaker : #
        """,
    ),
    wording(
        "population",
        "count bare",
        f"""
        population ... of|be|at|number|stand_at|put_at|total|count|reach|,  # ({_PEOPLE}|inhabitant|resident|soul|)
        ( pop|pop. #
        ( pop . #
        population .. swell|grow|rise to #
        population # ({_PEOPLE}|inhabitant|resident|soul|)
        # ({_PEOPLE}|inhabitant|resident|soul|islander|villager|townspeople) .. live_in|live_on|live_there|call|inhabit|reside|dwell|make_their_home
        inhabit|people by #
        inhabitant|resident|population : #
        (be) home to # ({_PEOPLE}|inhabitant|resident|soul|islander)
        have|with|count # inhabitant|resident|soul|islander
        #- strong population
        """,
        unless="bird bear wolf elephant tiger fish animal breed evacuate kill prison student school refuge camp elector voter died tent shelter "
        "poverty fear exile hut container slum barrack homeless hotel cave",
    ),
    wording(
        "visitors",
        "count bare",
        f"""
        # ({_PEOPLE}|visitor|guest|tourist) .. visit|tour|come_through|pass_through|walk_through|stream_through|go_through|file_through|flock_to|make_the_trip|see_the|view_the|come_to_see|pass_the_turnstile
        # visitor|guest|tourist|visit .. (be) count|welcome|record|register|come|pass|receive
        receive|welcome|attract|count|record|register|draw|host|see|report|log .. # visitor|guest|tourist|visit
        visitor (number|figure|total|count) ... of|be|at|reach|to|stand_at|total #
        visitor (number|figure|total|count) #
        visitor|visit|admission : #
        with|have # visitor|visit
        visit by # ({_PEOPLE}|tourist)
        # visitor .. through .. door|gate|turnstile
        """,
        unless="match game concert gig stadium final since website site page online expect",
    ),
    # Copies a day or an issue; what a book sold in all is another count.
    wording(
        "circulation",
        "count bare",
        """
        circulation|print_run|print-run|daily_sale|average_sale|weekly_sale ... of|be|at|stand_at|reach|to #
        circulation|print_run|print-run|daily_sale|average_sale|weekly_sale #
        circulation : #
        # circulation
        # buyer|reader every|each|per|daily|a day|week|month|issue|
        sell|shift|print|circulate|distribute|find .. # copy|buyer per day|week|issue|month
        # copy per day|week|issue|month
        # copy ... (every|each|a|per) day|daily|week|weekly|issue|month|monthly
        every|each|a day|week|issue|month .. # copy
        """,
        unless="blood money bank note note coin",
    ),
    wording(
        "copies sold+sell",
        "count bare",
        """
        sell|shift|move .. # (copy|unit|record|album|book|)
        # (copy|unit|record|album|book) ... (be) sell|shift|buy|find_a_buyer
        sales|sale ... of|:|reach|top|exceed|pass|be|total|stand_at # (copy|unit|record|album|)
        copy_sold|copies_sold|sold|unit_sold|units_sold ... : #
        cumulative|lifetime|total|worldwide|global sale|sales ... of|:|reach|be|total|stand_at #
        # (copy|unit|) .. find|change .. buyer|owner|hands
        (be) buy|bought by # (people|person|player|reader|household|)
        # (copy|unit|) since|before release|launch|publication
        """,
        needs="copy unit record album book novel single game edition lifetim cumulativ consol phone handset",
    ),
    wording(
        "number built",
        "count bare",
        f"""
        # ({_BUILT}) .. be build|make|produce|manufacture|turn_out|assemble|construct|roll_off
        build|make|produce|manufacture|turn_out|assemble|construct (only|just) # {_BUILT}
        number_built|number_produced|built|produced|production : #
        production .. of|be|run|reach|total|number|end_at|stop_at # ({_BUILT})
        production # ({_BUILT})
        # .. ever build|make
        """,
        unless="plane will could year",
    ),
    wording(
        "storeys",
        "count bare",
        """
        have|with|rise|tower|count|stand .. # storey|story|floor|level
        # storey|story|floor|level high|tall|building|tower|block|hotel|skyscraper|house
        #- storey|story|floor
        storey|story|floor : #
        """,
        needs="storey story floor building tower block skyscraper hotel house",
        unless="fall fell climb stair fire lose top short newspaper collapse collect square",
    ),
    # What stands before its noun says how high that is, whatever befell it: "the flames engulfed the 31-storey council building".
    wording(
        "storeys",
        "count bare",
        "#- storey|story|floor",
        needs="building tower block skyscraper hotel house",
        unless="fall climb stair lose top short newspaper",
    ),
    wording(
        "goals",
        "count bare",
        """
        score|net|bag|notch|grab|hit|strike|amass|plunder|register # (goal|time)
        # goal|strike
        find_the_net|find_the_target|be_on_target # time
        goal : #
        """,
        unless="miss concede let ship develop assist season match game tournament final league campaign half minute debut year",
        needs="goal score net bag notch striker forward",
    ),
    wording(
        "caps",
        "count bare",
        """
        win|earn|gain|collect|have|make|with|amass|play # (international|senior|england) cap
        # cap
        (be) cap # time
        cap : #
        play|appear # time .. for .. national|country|international
        # international (appearance|match|game)
        """,
    ),
    wording(
        "buildings destroyed",
        "count bare",
        f"""
        destroy|flatten|level|raze|reduce_to_rubble|burn_down|wreck|wipe_out .. # {_HOMES}
        # {_HOMES} .. (be|lie) destroy|flatten|level|raze|burn|wreck|reduce_to_rubble|reduce_to_ash|in_ruin
        lose # {_HOMES}
        home|house|building|structure (be) destroyed|lost|burned : #
        # {_HOMES} .. (be) lost
        """,
        unless="damage damaged",
    ),
    wording(
        "magnitude",
        "count bare",
        """
        measure|register|rate|hit|reach|be .. # .. richter|moment_magnitude|magnitude_scale
        #- magnitude
        # magnitude
        magnitude (of) #
        """,
        unless="aftershock foreshock star telescope order",
    ),
    wording(
        "evacuate",
        "count bare",
        f"""
        # ({_PEOPLE}|resident|villager|inhabitant|family) .. (be) resettle|relocate|rehouse|move_out|move_away|move_elsewhere
        # ({_PEOPLE}|resident|villager|inhabitant|family) =had|=have|be_forced|be_made|be_told to move|make_way|go|leave|resettle|relocate
        # {_PEOPLE}|resident|villager|inhabitant|family (to) make_way|resettle|relocate
        force|oblige|compel|require # ({_PEOPLE}|resident|villager|inhabitant|family) to move|leave|resettle|relocate|go
        resettle|relocate|rehouse|move_out # ({_PEOPLE}|resident|villager|inhabitant|family)
        force|drive|chase|push|flush .. # .. from|out_of|to_leave|to_flee|to_abandon .. home|house
        displace|uproot # ({_PEOPLE}|resident|villager|inhabitant)
        # ({_PEOPLE}|resident|villager|inhabitant) .. displace|uproot
        # {_PEOPLE}|resident|villager|inhabitant .. leave|flee|abandon .. home|house
        """,
    ),
    wording(
        "dismiss",
        "count",
        """
        make # (worker|employee|people|person|staff|man|woman) redundant
        let # (worker|employee|people|person|staff) go
        show # (worker|employee|people|person|staff) the_door
        """,
    ),
    wording(
        "number of crew",
        "count bare",
        f"""
        crew ... of|number|be # ({_PEOPLE}|sailor|)
        (be) crew|man by # ({_PEOPLE}|sailor|hand|seaman|seamen|)
        crew|complement|ship's_company ... of|number|be|: # ({_PEOPLE}|sailor|hand|)
        crew ... : #
        # hand|sailor|seaman|crewman .. aboard|on_board|all_told
        # ({_PEOPLE}) .. aboard|on_board as crew
        #- (..) crew
        crew #
        # crew|crew_member
        """,
        unless="film camera fire rescue emergency kill die drown lose ground",
    ),
    wording(
        "traffic",
        "count",
        """
        carry|handle|see|take # vehicle|car|lorry|truck
        # vehicle|car|lorry|truck|motorist|driver .. cross|use|pass|drive
        use|cross by # vehicle|car|lorry|truck|motorist|driver
        """,
        needs="bridge tunnel road motorway highway crossing junction street pass day daily",
        unless="crash close stick strand ship ferry",
    ),
    wording(
        "passengers handled",
        "count bare",
        """
        handle|serve|process|see|carry|move|transport|fly # passenger
        # passenger|traveller|traveler|flier|people|person .. pass_through|use|travel|fly|flew|ride|change
        cope_with|welcome|count|bring # passenger|traveller|traveler|flier|guest
        passenger|passengers|throughput|traffic|traveller ... : #
        traffic|throughput .. of # passenger
        use by # passenger
        passenger (number|traffic|figure) ... of|be|reach|at|to #
        """,
        needs="airport airline station metro railway subway tram terminal bus underground hub",
        unless="can could up crash board bomb flight capacity train hit",
    ),
    wording(
        "number of page",
        "count",
        """
        #- page
        (run|come|stretch) to # page
        # page long
        """,
        unless="first last read tear",
    ),
    wording(
        "without power",
        "count bare",
        f"""
        leave|cut_off|plunge|knock_out .. # .. without_{{0}}|in_the_dark|into_darkness
        # .. (be|leave) .. without_{{0}}|in_the_dark
        # .. lose {_POWER}
        cut_off|knock_out power|electricity to|for #
        without_power : #
        """.replace("{0}", "power|without_electricity|without_light"),
    ),
    wording(
        "fleet+number of aircraft",
        "count",
        """
        fleet ... # aircraft|plane|jet|airliner|airplane|aeroplane
        operate|fly|run|own|have|with .. # aircraft|plane|jet|airliner|airplane|aeroplane
        """,
        unless="order buy crash sell lose new board day passenger load carry shoot lost destroy",
    ),
    wording(
        "fleet",
        "count bare",
        """
        fleet ... of|be|number|size|count|total|stand_at|to #
        fleet #
        fleet_size : #
        """,
        needs="fleet aircraft plane jet airliner airplane aeroplane ship vessel bus truck lorry vehicle tanker freighter",
        unless="order buy crash sell lose new sink board day passenger load carry",
    ),
    wording(
        "signatories",
        "count",
        """
        sign|ratify|adopt by # (country|state|nation|government|party)
        # country|state|nation|government .. (have) sign|ratify
        # signatory|signatories
        signatory : #
        """,
    ),
    wording(
        "aftershocks",
        "count",
        """
        # aftershock
        """,
    ),
    wording(
        "votes",
        "count",
        """
        win|receive|get|poll|secure|take|collect|garner|gain .. # vote
        # vote .. (be) cast_for|go_to|vote_for
        # (people|person|voter) .. vote_for|back|choose
        """,
        unless="majority margin lead by reject",
    ),
)

_PERSON_NOUNS = "person people man woman child adult individual"
# The nouns that count the same under a measure, behind the one in which they are compared; "" for a number alone.
COUNTED_ALIKE: dict[str, tuple[str, str]] = {
    **ALIKE_IN_GROUPS,
    "participants": ("person", f"{_PERSON_NOUNS} patient participant volunteer subject enrollee recruit case n sample"),
    "completers": ("person", f"{_PERSON_NOUNS} patient participant volunteer subject"),
    "attendance": (
        "person",
        f"{_PERSON_NOUNS} fan spectator demonstrator protester protestor marcher mourner worshipper supporter attendee visitor guest "
        "participant pilgrim concertgoer soul citizen",
    ),
    "dismiss": ("employee", f"{_PERSON_NOUNS} employee job position post worker staff redundancy layoff lay-off dismissal hand"),
    "pupils": ("pupil", "pupil student child boy girl undergraduate learner"),
    "magnitude": ("", "magnitude"),
    "number of crew": ("crew", f"{_PERSON_NOUNS} crew sailor member hand"),
    "people homeless": ("person", f"{_PERSON_NOUNS} resident inhabitant villager"),
    "people missing": ("person", f"{_PERSON_NOUNS} passenger sailor miner"),
    "bodies recovered": ("body", "body corpse"),
    "people rescu": ("person", f"{_PERSON_NOUNS} passenger sailor migrant hiker miner soul"),
    "people arrest": ("person", f"{_PERSON_NOUNS} arrest"),
    "infected": ("person", f"{_PERSON_NOUNS} patient case infection"),
    "people hospitalis": ("person", f"{_PERSON_NOUNS} patient passenger"),
    "subscribers": ("subscriber", f"subscriber {_PERSON_NOUNS} user reader listener"),
    "members": ("member", f"member {_PERSON_NOUNS}"),
    "tune in": ("person", f"{_PERSON_NOUNS} viewer"),
    "signatures": ("signature", f"signature {_PERSON_NOUNS}"),
    "speakers": ("speaker", f"speaker {_PERSON_NOUNS}"),
    "capacity": ("person", "seat place berth spectator fan supporter guest passenger person people viewer visitor worshipper seater"),
    "circulation": ("copy", "copy buyer reader"),
    "copies sold": ("copy", "copy unit record album book"),
    "number built": ("unit", "unit example copy"),
    "coupon": ("%", "% %_per_year"),
    "storeys": ("storey", "storey story floor level"),
    "goals": ("goal", "goal time strike"),
    "caps": ("cap", "cap time appearance"),
    "passengers handled": ("passenger", f"passenger traveller traveler flier guest {_PERSON_NOUNS}"),
    "visitors": ("visitor", f"visitor guest tourist visit admission {_PERSON_NOUNS}"),
    "number of store": ("store", "store shop outlet branch"),
    "fleet": ("aircraft", "aircraft plane jet airliner airplane aeroplane"),
}  # fmt: skip
