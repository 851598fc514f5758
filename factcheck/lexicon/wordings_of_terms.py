"""Turns of phrase that name for how long something is agreed, declared or made to last (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_RULE = "state_of_emergency|emergency_rule|emergency_law|martial_law"
_LOCK = "lockdown|curfew|quarantine|stay-at-home_order"
_DEAL = "contract|deal|agreement|sponsorship|partnership|arrangement"


def _declared(concept: str, words: str) -> Wording:
    """For how long a rule holds that was declared."""
    return wording(
        concept,
        "duration",
        f"""
        {words} ... of|for|lasting|last|: #
        #- {words}
        # of {words}
        {words} #
        """,
        unless="extend extension lift prolong after before since already still",
    )


WORDINGS_OF_TERMS: tuple[Wording, ...] = (
    _declared("time of emergency", _RULE),
    _declared("time of lockdown", _LOCK),
    wording(
        "time of mourning",
        "duration",
        """
        mourning ... of|for|last|: #
        #- (..) mourning
        # of (..) mourning
        grieve|mourn for #
        """,
        needs="mourning mourn grieve nation national official flag flags",
    ),
    # For how long somebody may run and keep what another one owns.
    wording(
        "time of concession",
        "duration",
        """
        concession|franchise|licence|license ... of|for|run_for|: #
        #- (..) concession|franchise
        # concession|franchise
        concession|franchise #
        (grant|hand|give|hand_over) .. for (=a|=the) term of #
        """,
        needs="concession franchise licence license operator operate toll grant handed granted borrow",
        unless="driving prison jail sentence extend suspend revoke",
    ),
    wording(
        "time of lease",
        "duration",
        """
        lease|tenancy ... of|for|run_for|: #
        #- lease|tenancy|leasehold
        (be) lease|rent|let for #
        """,
        unless="extend remain left",
    ),
    wording(
        "time of contract",
        "duration",
        f"""
        #- (..) {_DEAL}
        {_DEAL} .. of|for|run_for|last|over|: #
        sign|sign_up for # $|.|,|;|in|at|with
        naming_right|naming_rights|right|rights ... for|: #
        # .. naming_right|naming_rights
        """,
        unless="extend extension remain left ceasefire truce prison peace trade climate expire term warranty",
    ),
    # For how long a thing is made to stand or to work.
    wording(
        "design life",
        "duration",
        """
        design|build|make|engineer|mean|plan|construct ... to last|stand|survive|endure (for|at_least|some) #
        design|build|make|engineer|construct .. for (=a|=its) life|lifetime|service_life|lifespan of #
        design|service|working|useful|operating|operational|planned|expected life|lifetime|lifespan ... of|be|: #
        design|service|working|useful|operating|operational|planned|expected life|lifetime|lifespan #
        vouch|guarantee for # $|.|,|;
        # be|is|was|of (=the|=a) guarantee
        """,
        unless="prisoner patient battery charge money refund",
    ),
    # How far apart two doses or two of anything come.
    wording(
        "time between",
        "duration",
        """
        # apart
        gap|interval|spacing|distance ... be|of|: #
        at|with (=a|=an) gap|interval|distance of #
        # .. between .. dose|doses|injections|shots|jabs
        """,
        needs="apart gap interval spacing distance dose doses injection injections shot shots jab jabs",
        unless="second place lead leader race lap born age winner",
    ),
)
