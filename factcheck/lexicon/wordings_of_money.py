"""Turns of phrase that name what a sum is (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

# What is asked for a thing, and when it comes out.
_ASK = "cost|sell|retail|price|go|start|list|available|pay|charge|set_back|put_down|hand_over|fork_out|shell_out|part_with"
_OUT = "launch|release|debut|introduction|introduce|come_out|arrival|go_on_sale|hit_the_shelf|hit_the_market|hit_shop|hit_store|reach_shop|reach_store"

WORDINGS_OF_MONEY: tuple[Wording, ...] = (
    # At the launch, and not today. What a launch costs that lifts something into orbit is another sum.
    # What is put by for something has not been paid for it as yet, and may never be.
    wording(
        "pledge",
        "money",
        """
        set|put|lay aside # .. for
        set|put|lay # .. aside
        earmark|reserve|budget # .. for
        """,
    ),
    # The share of one of several who pay for something together. Who is in for a fine is to be punished, and bail is put up for somebody.
    wording(
        "pledge+invest",
        "money",
        """
        =is|=are|=was|=were|be in for #
        throw_in|pony_up|stump_up|weigh_in_with|come_in_with #
        """,
        unless="fine penalty bill shock surprise loss sentence bail bond collateral sale auction damage",
    ),
    # What a sale of shares or a buyer says that a firm is worth.
    wording(
        "valuation",
        "money",
        """
        put|peg|price|mark (=the) company|firm|group|start-up|startup|business|~ at #
        """,
        needs="share stake round invest fund raise deal sale sell bid offer value worth",
        unless="cost bill damage loss toll price",
    ),
    wording("price", "money", "be had for|from|at #", unless="share stock"),
    wording(
        "price",
        "money",
        f"""
        launch|introductory|debut price|pricing|cost|price-tag|price_tag ... #
        launch|introductory|debut price|pricing ... : #
        launch|introductory|debut price|pricing ... , #
        {_ASK} .. # ... at|on|upon|when|with|from .. {_OUT}
        at|on|upon|when|with ... {_OUT} .. {_ASK} .. #
        at|on|upon|when|with ... {_OUT} , ... {_ASK} .. #
        {_OUT} .. at|for|with_a_price_of|with_a_price_tag_of|with_a_sticker_price_of (just|only) #
        # (..) at|on launch (day) $
        # (..) at|on launch (day) ,|.|;|)
        """,
        qualifier="stage: launch",
        unless="make making produce spare refurbished accessory charger lamp strap cable adapter bulb dock remote rocket satellite telescope probe rover lander station mission spacecraft space orbit share ipo offer bid",
    ),
    # What is offered for each share of a firm that is to be bought.
    wording(
        "the offer per share",
        "money",
        """
        buy|acquire|take_over|bid|offer|pay|get|receive|tender|take_private ... # .. per|for|a|every|each share
        buy|acquire|take_over|bid|offer|pay|get|receive|take_private ... # (..) apiece|a_share
        # per share .. (offer|bid|tender)
        offer|bid .. (of|at|worth) # .. per|for|a|each share
        """,
        needs="takeover buy bought acquir offer bid tender takeover merger buyout",
        unless="dividend earn earned profit loss close open trade trading flotation float ipo list listing peak low rose fell buyback",
    ),
    # What savers have put into a bank.
    wording(
        "deposit",
        "money",
        """
        depositor|saver|customer .. have|hold|keep|park|deposit # .. (at|in|with) (bank)
        # .. (of|in) (customer|client|retail) deposits
        deposits ... of|be|at|:|reach|to|total|stand_at|come_to|amount_to #
        hold|have # .. in|of deposits
        """,
        needs="bank lender deposit depositor saver",
        unless="left leave withdraw pull fled flee lose lost insur guarantee rise fall drop grow loan",
    ),
    # What somebody has not paid to the state.
    wording(
        "the tax debt",
        "money",
        """
        unpaid|back|overdue|outstanding tax|taxes (bill|debt|liability) ... (of|be|at|:|come_to|total|amount_to) #
        unpaid|back|overdue|outstanding tax|taxes (bill|debt|liability) , ... , (be) #
        owe|owed (=the|=its|=his|=her) taxman|tax_authority|tax_authorities|tax_office|treasury|revenue|inland_revenue|tax_collector|exchequer|internal_revenue_service .. #
        owe|owed|owing .. # .. in|of|to .. tax|taxes|taxman|tax_office|tax_authorities
        # .. in|of back|unpaid|overdue|outstanding tax|taxes
        tax arrears|debt|debts ... (of|be|at|:|come_to|total|amount_to) #
        """,
        unless="avoid evade save break credit cut rise",
    ),
    # What insurers pay, and not all that was lost.
    wording(
        "damage",
        "money",
        """
        insured|insurance|covered loss|damage|bill|claim|cost|payout|payment ... #
        insurer|underwriter|reinsurer|insurance_industry|insurance_company .. pay|pay_out|face|lose|expect|bill|loss|book|bear ... #
        insurer|underwriter|reinsurer|insurance_industry|insurance_company 's bill|loss|claim|payout|payment ... #
        cost|leave|land|saddle|hit|burden .. insurer|underwriter|reinsurer|insurance_industry|insurance_company|insurance_sector ... #
        # .. in|of|for|as insured|insurance|covered loss|damage|claim|payout
        # .. to|for insurer|underwriter|insurance_industry|policyholder
        # .. (be) pay|pay_out .. to|on|in|for policyholder|claim
        """,
        qualifier="part: insured",
        unless="uninsured premium",
    ),
    # What a thing cost in all; of a misfortune that is the damage.
    wording(
        "cost",
        "money",
        """
        (=the|=its) total|overall cost (be|of|come_to|reach|stand_at) #
        """,
        unless="damage flood storm quake earthquake hurrican typhoon tornado fire wildfir disaster outbreak war crisis insur "
        "drought spill strike blackout closure lawsuit economy",
    ),
    wording(
        "damage",
        "money",
        """
        economic|total|overall loss|damage|cost .. of|:|be|at|reach|total|exceed #
        cause|do|wreak|inflict .. # .. of|in damage|destruction
        # (worth) of|in damage|destruction
        damage .. put|estimate|reckon|value|assess at #
        """,
        unless="insur uninsured court jury judge lawsuit plaintiff libel",
    ),
    # What a film or a show brought in.
    wording(
        "take in",
        "money",
        """
        box-office|box_office (takings|take|receipt|gross|haul|return|earnings|total|revenue) ... of|:|be|at|reach|total|hit|exceed|to|, #
        # .. at|from the (..) box-office|box_office
        make|take|earn|collect|gross|rake_in|pull_in|ring_up ... # .. in|from (..) ticket|ticket_sale|cinema|theatre|theater
        worldwide|global|domestic|theatrical|total gross|takings|haul|ticket_sales (of|be|:|,|at) #
        spend # .. on ticket|tickets
        sell # worth_of|of .. ticket|tickets|admissions
        # worth_of|of .. ticket|tickets (be) sell
        ticket_sales|ticket_sale .. of|:|be|at|reach|total|hit|exceed|come_to|amount_to #
        # .. on|in|from ticket|tickets|ticket_sales
        haul .. from .. theater|theatre|cinema ... to|of #
        gross|takings : #
        make|take|earn|collect|gross # .. around_the_world|around_the_globe|worldwide|globally|internationally|across_the_world
        """,
        unless="budget loss net",
    ),
    # What a work fetched under the hammer.
    wording(
        "auction price",
        "money",
        """
        hammer price ... #
        fetch|realise|realize|command ... #
        (be) sell|go|bring|buy|auction|knock_down .. at_auction|under_the_hammer|at_sotheby|to_a_bidder ... for|at|of #
        (be) sell|go|bring|buy|auction|knock_down .. for|at # .. at_auction|at_the_auction|under_the_hammer|to_a_bidder
        go_under_the_hammer .. for|at #
        bring # at auction
        auction|auctioned (off) .. for #
        bidder .. pay #
        # at auction
        """,
        unless="estimate reserve expect share stake",
    ),
    wording(
        "ransom",
        "money",
        """
        ransom ... of|be|:|for #
        # .. ransom
        pay|demand|hand_over .. # .. to|for .. kidnapper|captor|hijacker|pirate|hacker|release
        kidnapper|captor|hijacker|pirate|hacker .. be pay #
        """,
    ),
    wording(
        "bail",
        "money",
        """
        bail|bond (be) (set|fix|post|grant) (at|of|:|in) #
        # bail
        bail ... at|of #
        (post|set|grant|put_up|make) # (in) bail
        """,
        unless="coupon interest matur",
    ),
    wording(
        "reward",
        "money",
        """
        reward|bounty ... of|:|be|worth #
        # reward|bounty
        offer|promise # .. for information|the_capture|his_capture|her_capture|clue|tip|lead
        """,
    ),
    # What one club pays another for a player.
    wording(
        "transfer fee",
        "money",
        """
        transfer fee|deal|sum|record|move ... #
        # transfer|move (fee|from|to)
        fee of #
        join|sign|move|leave|switch|arrive ... for #
        """,
        needs="club striker midfielder defender goalkeeper winger forward footballer football transfer player season",
        unless="loan contract salarye wage weekly",
    ),
    wording(
        "prize",
        "money",
        """
        prize (money|fund|purse|pot) (of|:|be|worth|come_to|total) #
        purse|jackpot (of|:|be|worth) #
        # (first|top|main) prize|purse|jackpot
        win|scoop|land|collect # (jackpot|prize|in_prize_money|on_the_lottery|in_the_lottery)
        """,
    ),
    wording(
        "fine",
        "money",
        """
        pay|hand_over|shell_out|fork_out|give_up|cost .. # ... to|and settle|resolve|end|close|dispose
        settle|resolve|end|close|dispose ... lawsuit|suit|case|claim|litigation|class_action|charge|dispute|action ... for|with|by_paying|at_a_cost_of|at #
        order|tell|force|condemn .. (~) .. pay|hand_over # .. for|in_respect_of|over
        buy .. way .. out ... for #
        buy_itself .. out .. for|with #
        settlement .. of|worth|:|for|be|total|at #
        # settlement
        """,
        unless="refuse reject",
        needs="lawsuit suit case claim litigation charge dispute action settlement court prosecutor regulator plaintiff victim",
    ),
    wording(
        "order book",
        "money count",
        """
        order-book|order_book|backlog|orderbook|order_backlog ... of|:|be|worth|stand_at|reach|swell_to|total|at|to|hold #
        # order-book|order_book|backlog|orderbook
        order ... worth # .. on_its_book|in_hand|outstanding|unfilled|to_fill
        # .. of|in|worth_of order .. on_its_book|in_hand|outstanding|unfilled|to_fill
        sit_on order ... worth #
        """,
    ),
    wording(
        "managed assets",
        "money",
        """
        manage|oversee|administer|look_after|run|invest|steward # .. (of|in|for) (..) (asset|client|money|fund)
        # .. under management|administration
        asset_under_management|aum .. of|:|be|at|reach|total|to|stand_at #
        """,
        unless="budget project programme program",
    ),
    wording(
        "endowment",
        "money",
        """
        endowment ... of|:|be|worth|total|stand_at #
        # endowment
        endow with #
        """,
    ),
    wording(
        "cash",
        "money",
        """
        cash|liquidity (pile|reserve|hoard|holding|cushion|balance) ... of|:|be|worth|total|stand_at|at #
        have|hold|sit_on|keep # .. of|in cash
        # cash pile|reserve|hoard
        """,
    ),
    wording(
        "haul",
        "money",
        """
        make_off|get_away|escape|flee|vanish|run_off with .. #
        steal|take|snatch|loot|lift .. worth #
        (be) steal|rob .. of #
        haul .. of|worth|:|put_at|value_at #
        # .. (be) stolen|snatched|taken_from_the_vault
        loot .. worth|:|of #
        """,
        needs="thief thieves robb robber robbery heist burglar burglary steal raid raider gang theft loot vault haul hacker gunman",
    ),
    # What a firm sells in a year.
    wording(
        "revenue",
        "money",
        """
        (net|annual|total|full-year) revenue|turnover|net_sales|annual_sales|sales (of|be|come_to|amount_to|reach|total|stand_at|:|,) #
        # .. in|of|as .. revenue|turnover|net_sales|annual_sales
        revenue|turnover|net_sales ... : #
        turn over #
        """,
        needs="revenue turnover sales financial fiscal fy year annual net",
        unless="fall rise grow drop lose profit ticket box tax loss quarter month week online unit copy",
    ),
    wording(
        "bailout",
        "money",
        """
        bailout|bail-out|rescue|lifeline (package|loan|plan|deal|fund) .. of|worth|:|be|total #
        # (..) bailout|bail-out|rescue_package|rescue_loan|lifeline
        bail_out|rescue ... with #
        """,
    ),
    wording(
        "budget",
        "money",
        """
        (production|film|shooting|total) budget (be) of|:|be|at|put_at #
        # (production) budget
        film|make|shoot|produce .. on # (budget)
        cost # to make|produce|shoot|film
        """,
        needs="film movie picture series documentary production shoot studio",
    ),
    # What a ride or a seat is sold for is what it costs.
    wording(
        "price",
        "money",
        """
        (single|return|adult|day|monthly|annual|season|weekly) ride|ticket|=fare|pass|single|admission|entry|stamp|subscription .. (=has|=have|=had|will|) cost #
        (bus|tram|train|ferry|subway|metro|taxi|cab|underground) ride|trip|journey|ticket|=fare .. cost #
        pay # .. for .. (single|return) ride|ticket|trip|journey|pass|seat|crossing
        # .. (for|a) (single|return|adult|bus|tram|train|ferry) ride|ticket|=fare|=fares
        =fare|=fares|toll|admission .. be|go_up_to|rise_to|increase_to|fall_to|drop_to|stand_at|remain_at #
        """,
        needs="ride ticket fare pass toll admission entry stamp subscription crossing bus tram train ferry metro",
        unless="build built construct project line station vehicle average per total revenue sale sold season budget million billion compensation refund",
    ),
    wording(
        "price",
        "money",
        """
        admission|entry|entrance|ticket (fee|price|charge) (be|cost|:|of|set_at|go_for|start_at|sell_for) (for) #
        ticket ... cost|sell_for|go_for|price_at #
        admission|entry|entrance .. cost|be|: #
        # .. to enter|get_in
        pay # .. to enter|get_in|go_in|for_entry|for_admission|for_a_ticket
        charge # .. for admission|entry|a_ticket
        """,
        unless="sale revenu total worth gross",
    ),
    wording(
        "cost",
        "money",
        """
        bill|tab|price-tag|price_tag ... come|run|amount|add_up|rise|climb to #
        bill|tab|price-tag|price_tag ... of|be|at|reach|total|stand_at|hit #
        swallow|devour|gobble_up|eat_up|consume (some|around) #
        """,
        unless="restaurant insurance underwriter tax senate house parliament law congress hospital electricity water wage medical market profit fund",
    ),
    # What a firm is left with; what it takes in, or what is left before tax, is more.
    wording(
        "net result+profit",
        "money",
        """
        earn|make|report|post|book|record|clear|turn_in|bring_in (=a|=an) net #
        =netted #
        net|after-tax|bottom-line profit|income|earnings|result ... of|be|at|:|reach|to|come_to|amount_to|total #
        # .. net|after-tax profit|income|earnings
        # .. after tax|taxes
        """,
        needs="company firm group maker bank producer insurer retailer profit earn airline quarter business brewer supplier chain operator builder",
        unless="before pre-tax pretax charity raffle auction concert gala asset debt worth inflow sale sell loss interest operating fall rise jump drop grow",
    ),
    wording(
        "take in+profit",
        "money",
        """
        =earned|=earns|=netted #
        """,
        unless="net salarye wage interest film box office day hour week month charity prize share person",
    ),
    wording(
        "gdp",
        "money",
        """
        gross_domestic_product|gdp ... of|:|be|at|reach|total|exceed #
        economy .. worth #
        # economy
        """,
        unless="capita head person growth grow deficit",
    ),
    # Of a firm it is what it sold, of a show what it brought in.
    wording(
        "take in+revenue",
        "money",
        """
        take_in|bring_in (some|about) #
        # that|which .. take_in|bring_in
        # it|they take_in|bring_in
        """,
        unless="damage fund donation deposit tax raise loan grant charity",
    ),
    # What a court or an office orders somebody to pay; damages go to whom it was done.
    wording(
        "fine",
        "money",
        """
        be order|sentence|condemn|make|force|oblige to pay #
        order|sentence|condemn ~ to pay #
        """,
        unless="damage compensation victim rent alimony restitution interest tax refund maintenance ransom debt back",
    ),
)
