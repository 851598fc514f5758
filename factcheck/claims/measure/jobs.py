"""How many jobs go, where the verb stands behind them: "300 jobs will go", "300 of its 900 posts were cut"."""

from __future__ import annotations

from factcheck.claims.reading.site import Site
from factcheck.claims.words.tokens import is_figure
from factcheck.lexicon.governors import CUT, GOING, JOBS
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES
from factcheck.values.units import head_noun
from factcheck.values.value import Quantity, Value

DISMISS = "dismiss"
JOB_NOUNS = frozenset(JOBS.split())
# Between the two numbers of "300 of the group's 900 jobs", and how far they may stand apart.
OF, OF_REACH = "of", 5
LEADING = AUXILIARIES | ADVERBS | {"to"}
FORMS_OF_BE = frozenset("be been being are were is was get got".split())


def jobs_gone(site: Site, value: Value) -> set[str]:
    """The cut of jobs that a count of them is by the verb behind it, or nothing."""
    tokens, position = site.tokens, site.position
    if not isinstance(value, Quantity) or site.kind not in ("count", "bare") or _is_whole(site):
        return set()
    at = position + 1
    if at < len(tokens) and tokens[at].lower == OF:
        reach = range(at + 1, min(at + 1 + OF_REACH, len(tokens)))
        whole = next((i for i in reach if is_figure(tokens[i])), None)
        counted = tokens[whole].value if whole is not None else None
        if whole is None or not isinstance(counted, Quantity) or head_noun(counted.unit) not in JOB_NOUNS:
            return set()
        at = whole + 1
    elif head_noun(value.unit) not in JOB_NOUNS:
        return set()
    passive = False
    while at < len(tokens) and tokens[at].lower in LEADING:
        passive = passive or tokens[at].lower in FORMS_OF_BE
        at += 1
    if at >= len(tokens):
        return set()
    word = tokens[at].lower
    return {DISMISS} if word in GOING or (passive and word in CUT) else set()


def _is_whole(site: Site) -> bool:
    """Whether the figure is that of all jobs, of which some go: "300 of the group's 900 jobs"."""
    before = site.tokens[max(0, site.position - OF_REACH) : site.position]
    of = next((i for i, token in enumerate(before) if token.lower == OF), None)
    return of is not None and of > 0 and is_figure(before[of - 1])
