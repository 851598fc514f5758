"""Turns of phrase that name what is paid down, put in, owned and lost (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_PUT = "put|pour|plough|plow|sink|pump|inject|plunge|funnel|channel"
_FIRM = "company|firm|start-up|startup|venture|business|maker|developer|bank|group|carmaker|brewer|airline|exchange|lab|studio"

WORDINGS_OF_DUES: tuple[Wording, ...] = (
    # What a buyer pays before there is anything to buy; a bank's deposits are others' money.
    wording(
        "down payment",
        "money",
        """
        refundable (payment|deposit|fee|sum|charge) of #
        =a|=the|fully refundable #
        # (refundable) down_payment|reservation_fee|booking_fee|deposit
        down_payment|reservation_fee|booking_fee|deposit ... of|be|: #
        put_down|lay_down #
        pay|hand_over # .. to reserve|be_in_the_queue|join_the_queue|get_in_line|hold_a_place|book
        reserve|reservation|reservations|pre-order|preorder .. for|cost|require|take|at #
        place_in_line|place_in_the_queue|place_on_the_list|spot .. for|cost|at #
        """,
        needs="reserve reservation reservations refundable queue order buyer customer preorder place deposit line book down list bird birds adopter fan",
        unless="bank banks lender insured fdic saver savers withdraw withdrawal withdrawals account outflow token crypto",
    ),
    # What somebody owns altogether.
    wording(
        "net worth",
        "money",
        """
        fortune|wealth|riches|net_worth ... of|at|be|:|worth #
        # (net_worth) fortune|of_wealth
        credit ~ (~) (~) with #
        put|estimate|reckon|count|value|peg|assess .. fortune|wealth|riches|net_worth (..) at #
        """,
        needs="fortune wealth riches rich richest forbes billionaire billionaires magazine worth heiress heir tycoon",
        unless="company firm group market revenue cost",
    ),
    # What buyers of shares say that a firm is worth.
    wording(
        "valuation",
        "money",
        f"""
        put (=a|=the) price|price_tag|value|valuation of # on (=the|=a|=its) (..) {_FIRM}|~
        price|price_tag|value|valuation at|in|from .. last|latest|final|private|funding|previous round ... : #
        =the|=a # at_which ... invest|buy_in|bought_in|come_in|put|fund
        deem|reckon|consider|judge|think|agree .. (be|to_be|was) worth #
        """,
        needs="round investor investors invest fund funds share stake private venture raise valuation worth",
        unless="fortune wealth riches damage rich net",
    ),
    # What is put into a firm, or paid for a part of it.
    wording(
        "invest",
        "money",
        f"""
        {_PUT} # (..) into|in|behind ~
        {_PUT} # (..) into|in|behind (=the|=a|=its) (..) {_FIRM}
        family|investor|fund|tycoon|backer|magnate|~ put_in|put_up|chip_in|kick_in #
        pay # for (=its|=the|=a|=an|=his|=her|=their) (..) stake|share|shares|holding
        pay # for (=its|=the|=a|=an|=his|=her|=their) stake|share|shares|holding
        """,
        unless="campaign election advert advertise account pocket escrow trust bail court insurance",
    ),
    wording(
        "net result+profit",
        "money",
        """
        earn|make|clear|pocket|keep|post|report # net|after_tax
        earn|make|clear|pocket|keep|post|report # (of|in|as) (..) net_profit|net_income|net_earnings
        # (of|in|as) net_profit|net_income|net_earnings
        net_profit|net_income|net_earnings ... of|be|:|reach|hit|peak_at|come_to #
        """,
        unless="margin fall drop",
    ),
    # What a thing cost, by the words for who bears it and for what it is.
    wording(
        "cost",
        "money",
        f"""
        bill for|to (=the) taxpayer|taxpayers|public|state|treasury|city|government|country ... #
        {_PUT}|spend # of (..) public_money|taxpayers|taxpayer|state_money (..) into|on
        all_this|all_that|it|this =came|=comes for #
        """,
        unless="loan fund grant debt insurance sponsor sale sell fraud invest raise aid bid offer contract stake share naming",
    ),
    wording(
        "lose",
        "money",
        """
        poorer|worse_off|out_of_pocket by #
        =are|=is|=were|=was out #
        (be) go without #
        """,
    ),
    # What is asked for a thing, by whoever offers it.
    wording(
        "price",
        "money",
        """
        (be) advertise|pitch|market|offer|list|price|quote at|for|from #
        be ask for # .. for|;
        =yours|=available for (just|only) #
        for # (=you|=buyers|=customers) can|could|may (have|get|buy|order|add)
        price_list|prices|pricing ... begin|start|open at #
        =what =it =costs|=cost : #
        """,
        unless="launch debut release introduction come share shares stock bond auction estimate sum job salary wage reward bribe ransom help aid bail loan debt round valuation fund",
    ),
    # What a vehicle pays to pass.
    wording(
        "price",
        "money",
        """
        car|cars|motorist|motorists|lorry|driver|drivers|vehicle|truck|motorcycle|motorbike .. pay|cost|charge #
        car|motorist|motorists|lorry|driver|drivers|vehicle|truck ... make to pay #
        toll ... of|be|: #
        # that|which a|each|every car|lorry|truck|motorcycle pay|paid
        """,
        needs="toll booth bridge viaduct tunnel motorway ferry crossing summer passage plaza turnpike",
        unless="damage claim fine speeding insurance repair",
    ),
    wording(
        "asset",
        "money",
        """
        have|hold|own # to (=its|=his|=her|=their) name
        =what ~ own|owns : #
        """,
        unless="fortune wealth",
    ),
    # What was promised where donors met.
    wording(
        "pledge",
        "money",
        """
        conference|summit|donor_conference|meeting .. yield|bring|raise|collect|produce|gather|end_with ... #
        promise|promises|pledge|pledges (worth|of|for|totalling|totaling) #
        promise|pledge the_equivalent_of #
        """,
        needs="donor donors promise promises pledge pledges aid conference relief",
        unless="fail owe broken",
    ),
)
