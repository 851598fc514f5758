"""Turns of phrase that name what a court or an authority imposes (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_BAN = "ban|suspension|disqualification|exclusion|prohibition|debarment"
_OFFICES = "company|firm|board|director|officer|office|bank|industry|profession|sport|competition|club|stadium|country|trade|practise|practice"
_LET_GO = "release|free|set_free|let_out|let_go|let_off|walk_free|leave_jail|leave_prison|be_out|go_free"

WORDINGS_OF_VERDICTS: tuple[Wording, ...] = (
    # How long somebody may not do something. Who "may not" is forbidden it.
    wording(
        "time of ban",
        "duration",
        f"""
        bar|ban|exclude|prohibit|disqualify|debar|suspend ... (..) for #
        =may|=must|=can =not|never ... {_OFFICES} ... for #
        =cannot|forbid|forbidden ... {_OFFICES} ... for #
        =cannot|forbid|forbidden ... {_OFFICES} for #
        {_BAN} .. of|for|:|last|be #
        #- (..) {_BAN}
        # {_BAN}
        """,
        unless="lift suspend_sentence shorten reduce halve appeal flight flights airspace train service",
    ),
    # Who "has to serve" so long has not served it as yet.
    wording(
        "time of sentence",
        "year month",
        """
        =has|=have|=had|must|order|make to serve #
        must|will serve # .. in|behind
        (=is|=was|=were|be) =given|=handed # $|.|,|;|)
        """,
        unless="notice deadline ultimatum extension contract term board bishop committee council senator president mayor apprentice",
    ),
    wording(
        "time of sentence",
        "duration",
        """
        sentence|condemn ... , to #
        judge|court|~ impose # $|.|,|;|and
        judge|court ... make it #
        (receive|get|give|serve|begin|start|draw|hand|face) (=a|=the|=his|=her) term|stretch of #
        receive|get|draw|be_given # $|.|,|;|and|after
        """,
        needs="guilty convict conviction sentence prison jail count charge judge court fraud murder crime criminal trial defendant plea",
        unless="office elect appeal reply decide ban probation licence lease loan",
    ),
    wording(
        "time of deliberation",
        "duration",
        """
        deliberate|confer|debate (..) (for) #
        # (..) of deliberation|deliberations|deliberating
        deliberation|deliberations ... last|take|of|go_on_for|: #
        jury|juror|jurors|panel ... need|take|require|spend (=just|=only) #
        jury|juror|jurors|panel , after #
        after # ... jury|juror|jurors|panel ... return|file|come|reach|convict|find|acquit
        jury|juror|jurors|panel ... return|come_back|reach|convict|find|acquit|agree ... after|in|within #
        """,
        needs="jury juror jurors deliberate deliberation deliberations verdict convict acquit guilty",
    ),
    # What somebody under arrest is let go for.
    wording(
        "bail",
        "money",
        f"""
        {_LET_GO} ... on (=a|=an|his|her) # (..) bond|bail|surety|bail_bond
        {_LET_GO} ... bond|bail|surety (of|at|worth) #
        bail|bond|surety (of|:) #
        # bail|bail_bond|surety
        """,
        needs="release free let judge court custody arrest defendant trial bail jail prison",
        unless="coupon interest mature investor treasury yield issue sale",
    ),
    wording(
        "forfeiture",
        "money",
        """
        forfeit|disgorge .. #
        forfeiture|disgorgement|confiscation ... of|:|worth|total|for #
        # ... forfeit|forfeiture|disgorgement|disgorge
        order|tell|force|make|require (..) to give_up|surrender|hand_over|hand_back|give_back #
        """,
        unless="share stake deposit bonus pension ransom",
    ),
    # What is asked for in court, and not yet given.
    wording(
        "sum sought",
        "money",
        """
        prosecutor|prosecution|plaintiff|claimant ... ask|call|sue|press|push for #
        prosecutor|prosecution|plaintiff|claimant ... seek|demand|request|want|claim #
        ask|call|sue for # .. to|in|as (be) pay|return|repay|restore|restitution|damage|compensation
        seek|demand|request|want|claim # .. in|as restitution|damage|damages|compensation
        # .. =what (=the) government|prosecutor|prosecution|plaintiff|claimant .. want|seek|demand|request|ask
        """,
    ),
)
