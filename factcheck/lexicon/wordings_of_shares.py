"""Turns of phrase that name what a percentage is (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_MARKET = "market|business|sector|industry|trade"
_PATIENTS = "patient|sufferer|case|those|people|person|victim|infected|everyone|child|adult"
_DIE = "die|perish|succumb|be_fatal|end_in_death|prove_fatal|lose_their_life|result_in_death"
_APPLICANTS = "applicant|candidate|application|hopeful|those_who_apply|those_who_applied"

WORDINGS_OF_SHARES: tuple[Wording, ...] = (
    # What somebody has of a firm.
    wording(
        "stake",
        "percent ratio",
        """
        stake|holding|shareholding|interest|stakeholding ... of|be|:|at|amount_to|stand_at|come_to #
        stake|holding|shareholding|interest|stakeholding #
        # (..) stake|shareholder|shareholding|holding|interest
        holder|holders|owner|owners of # of .. share|shares|stock
        =own|=owns|=owned|=hold|=holds|=held|=have|=has|=had|=possess|=possessed|=control|=controls|=controlled # .. of .. share|shares|stock|capital|equity
        share_of_capital|share_of_the_capital|stake|holding : #
        """,
        needs="stake share shareholder holding shareholding capital equity stock fund investor owner belong venture company firm",
        unless="owe bill arrear loan rate coupon bond loan market vote population buy sell sale sold acquir bought rais increas voter electricity consumption",
    ),
    # Where owners are told one after the other, what each "has" is a stake.
    wording(
        "stake",
        "percent",
        """
        have|has|with # (each) $|.|,|;|and|,
        with =the (remaining|other|rest) # (each) $|.|,|;|and
        """,
        needs="owner shareholder co-owner stakeholder hold own owned owning",
        unless="vote voter market seat poll rate loan bond population support growth rise fall mortgage home car phone smartphone household adult american people "
        "resident viewer tax discount",
    ),
    # Of what several own together; a share of a market or of a sum is another thing.
    wording(
        "stake",
        "percent ratio",
        """
        =share ... of|be|:|at|amount_to|stand_at|come_to #
        =share : #
        """,
        needs="venture consortium shareholder subsidiary owner owned stake partnership ownership co-owner",
        unless="market vote sale revenue turnover profit price trade electricity power traffic export import budget population women cost gdp",
    ),
    # The share that one firm has of what is sold. "Stock market" is none.
    wording(
        "market share",
        "percent ratio",
        f"""
        have|hold|control|command|take|account|own|claim|enjoy|boast|serve|occupy|capture|represent|with|make_up (for|of|up) # .. of|in .. {_MARKET}
        # share|slice|chunk|portion .. of|in .. {_MARKET}
        share|slice|chunk|portion .. of|in .. {_MARKET} ... be|of|at|:|reach|to|total|amount_to|stand_at #
        market share|shares ... of|be|at|reach|to|in #
        market share|shares #
        # market share
        market ... share : #
        # .. customer|subscriber|user|buyer|driver|household .. be|bank|shop|sign with|at ~
        """,
        unless="stock fall drop lose slump plunge rise jump grow gain shrink",
        which="market",
    ),
    # Of an election: those who voted for one, and not all who voted.
    wording(
        "turnout",
        "percent ratio count",
        """
        turnout|turn-out|participation ... of|be|at|reach|to|put_at|hit #
        turnout|turn-out|participation #
        # turnout
        # .. of .. eligible|registered|entitle ... vote|ballot
        # .. of .. voter|elector|electorate|citizen .. vote|turn_out|cast|go_to_the_poll|take_part|participate
        # .. elector|voter .. turn_out|cast|go_to_the_poll|take_part|participate
        """,
        needs="vote voter turnout turn-out elector electorat election referendum poll ballot",
    ),
    wording(
        "majority",
        "percent points count bare",
        """
        majority|margin of #
        majority|margin : #
        # majority
        #- seat majority
        win|beat|defeat|lead|hold_on|elect|carry|scrape_home .. by # (vote|percent|point|points|seat)
        # vote|point ahead_of|more_than|clear_of
        """,
        needs="vote election elect elector seat candidate parliament party referendum ballot constituency majority",
    ),
    wording(
        "vote",
        "percent ratio",
        """
        # .. of .. vote|ballot|poll|first-preference_vote
        vote|poll .. share (of|be|:|at) #
        share of .. vote ... of|be|at|reach|to #
        share of .. vote #
        win|elect|re-elect|return|choose|victory|triumph|landslide|finish|poll ... with|on|at #
        # .. of .. voter .. back|choose|vote_for|support|opt_for|go_for|pick|prefer
        # .. (of) voter .. back|choose|vote_for|support|opt_for|go_for|pick|prefer
        poll|score|take|win|get|secure|receive|collect|garner #
        result|count|tally|return ... give|put|show .. ~ .. (on|at|with) #
        finish|come|place @rank .. with|on|at #
        finish|come last|top .. with|on|at #
        # go_to|for ~
        ( winner|elected ) : #
        """,
        needs="vote election elect re-elect ballot poll voter referendum candidate president presidential presidency mayor governor constituency primary primaries "
        "caucus runoff run-off by-election byelection plebiscite round",
        unless="before ahead survey seat capital district ward among swing turnout lead fall drop rise rise increase stake margin approval",
    ),
    # At which a central bank lends; what banks ask of others follows it.
    wording(
        "interest rate",
        "percent",
        """
        raise|lift|cut|lower|increase|reduce|hold|keep|leave|slash|trim|hike|put_up|bring|move|take ... rate ... to|at|unchanged_at|steady_at #
        key|policy|base|benchmark|repo|main|official|interest|cash (interest|lending|refinancing) rate ... (be|stand_at|to|at|of|:|remain_at|stay_at) #
        rate by @points to #
        rate by @points , to #
        """,
        needs="central-bank central bank key policy base benchmark repo reserve fed ecb",
        unless="mortgage deposit loan saving bond yield tax inflation unemployment jobless discount growth exchange birth death coupon point vacancy credit card save",
    ),
    # What a bond pays on its face as long as it runs. What it yields at today's price is another figure.
    wording(
        "coupon",
        "percent %",
        """
        coupon ... of|be|at #
        coupon #
        # coupon
        at # , (=the|=its) coupon|interest
        interest|rate ... of|be|at #
        interest|rate #
        pay|receive|earn|get|bear|carry|return|offer|with .. # .. (in) (interest|a_year|per_year|annually|every_year|each_year|coupon)
        pay|receive|earn|get|bear|carry .. #
        # bond|note|debenture|gilt|@date
        # .. a_year|annual|interest .. on
        """,
        needs="bond note coupon debenture gilt bondholder noteholder",
        unless="yield trad inflation discount price fall rise loan central bank",
    ),
    wording(
        "case fatality",
        "percent ratio",
        f"""
        kill|claim # .. of .. (the) {_PATIENTS}
        # .. of .. (the) {_PATIENTS} .. {_DIE}
        # (..) {_PATIENTS} .. {_DIE}
        # of_(those)|of_whom|of_them {_DIE}
        prove|be|end fatal|deadly|lethal|in_death .. in|for|to #
        fatal|deadly|lethal|fatally in|for #
        {_DIE} .. in # .. case
        case-fatality|case_fatality|fatality|mortality|death|lethality|cfr (rate|ratio|risk) ... #
        lethality|mortality ... of|be|at|reach #
        lethality|mortality #
        # case-fatality|case_fatality|fatality|mortality|death rate|ratio
        """,
        unless="infant maternal traffic road accident crash fall drop reduce cut lower survive",
    ),
    wording(
        "survival rate",
        "percent ratio",
        f"""
        survival (rate|ratio|probability) ... of|be|at #
        survival (rate|ratio|probability) #
        # survival (rate)
        # .. (of) .. {_PATIENTS} .. survive|pull_through|live_through|recover
        """,
        unless="hatch",
    ),
    # Who gets in of those who want to. Those who are turned away are the others.
    wording(
        "rejection rate",
        "percent ratio",
        f"""
        reject|turn_away|turn_down|refuse # .. (of) ... {_APPLICANTS}
        # .. (of) ... {_APPLICANTS} .. (be) reject|turn_away|turn_down|refuse|unsuccessful|leave_empty-handed
        """,
    ),
    wording(
        "acceptance rate",
        "percent ratio",
        f"""
        admit|accept|take|let_in|offer .. # .. (of) ... {_APPLICANTS}
        # .. (of) ... {_APPLICANTS} .. (be) admit|accept|successful|get_in|offer|gain|win|take|succeed|make_it|get|find|secure|receive
        for # .. (of) ... {_APPLICANTS}
        acceptance|admission|admit rate|ratio|quota ... #
        # acceptance|admission|admit rate
        offer|place ... to|for # .. {_APPLICANTS}
        """,
        unless="medicine law course programme woman man foreign overseas",
    ),
    wording(
        "unemployment",
        "percent",
        """
        # .. (be) unemployed|out_of_work|jobless|without_work|without_a_job|out_of_a_job|look_for_a_job|look_for_work|seek_work
        without_work|out_of_work|unemployed|jobless ... ( #
        rate of unemployment|joblessness ... #
        unemployment|joblessness .. stand|run|be .. at #
        unemployment|jobless|joblessness (rate) ... of|be|at|to|reach|hit #
        unemployment|jobless|joblessness (rate) #
        # unemployment|jobless (rate)
        """,
    ),
    wording(
        "literacy",
        "percent",
        """
        literacy (rate) ... of|be|at #
        literacy (rate) #
        # literacy
        # .. (be) literate|able_to_read|can_read
        """,
    ),
    wording(
        "approval",
        "percent",
        """
        approval (rating|rate) ... of|be|at|to #
        approval (rating|rate) #
        # approval
        # .. approve|approved of
        """,
    ),
    wording(
        "occupancy",
        "percent",
        """
        occupancy (rate) ... of|be|at|to #
        occupancy (rate) #
        # occupancy
        # occupied|full|let
        """,
    ),
    wording(
        "pass rate",
        "percent ratio",
        """
        pass|success rate ... of|be|at|to #
        pass|success rate #
        # pass|success rate
        # .. (of) .. student|pupil|candidate .. pass
        """,
    ),
    wording(
        "graduation rate",
        "percent ratio",
        """
        graduation rate ... of|be|at|to #
        graduation rate #
        # graduation rate
        # .. (of) .. student|pupil|freshman|freshmen|entrant|those|class .. graduate
        # .. (of) .. student|pupil|freshman|freshmen|entrant|those|class .. earn|complete|have .. degree|diploma
        graduation|completion rate ... : #
        completion rate ... of|be|,|at #
        """,
    ),
    wording(
        "vaccination",
        "percent",
        """
        vaccination|immunisation|immunization (rate|coverage) ... of|be|at|to|reach #
        vaccination|immunisation|immunization (rate|coverage) #
        # .. (be) vaccinate|immunise|immunize|jab|inoculate
        vaccinate|immunise|immunize|inoculate # of
        """,
    ),
    wording(
        "poverty",
        "percent ratio",
        """
        poverty (rate) ... of|be|at|to #
        poverty (rate) #
        # .. live|be .. poor|in_poverty|below_the_poverty_line|under_the_poverty_line
        # poverty rate
        """,
    ),
    wording(
        "alcohol content",
        "percent",
        """
        alcohol (content|level|by_volume) ... of|be|at #
        alcohol (content|level|by_volume) #
        abv ... of|be|at #
        abv #
        # alcohol|abv|alcohol_by_volume|alcoholic
        strength ... of|: #
        """,
        needs="alcohol beer wine abv ale lager whisky whiskey spirit cider alcoholic brew",
    ),
    wording(
        "profit margin",
        "percent",
        """
        profit|operating|net margin ... of|be|at|to #
        profit|operating|net margin #
        # profit|operating margin
        """,
        unless="fall rise widen narrow",
    ),
    wording(
        "humidity",
        "percent",
        """
        humidity ... of|be|at|to|reach #
        humidity #
        # humidity
        """,
    ),
    wording(
        "response rate",
        "percent",
        """
        response rate ... of|be|at #
        response rate #
        # response rate
        # .. (of) .. patient|recipient|household .. respond|reply
        """,
    ),
)
