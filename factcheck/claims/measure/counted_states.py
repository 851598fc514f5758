"""What counted things come to, where the verb stands behind them: "300 of its 900 jobs will go", "825 of the 900 flats stood empty".

A part is told by what follows its whole, and nothing of that is told of the whole.
"""

from __future__ import annotations

from factcheck.claims.reading.site import Site, phrase_end
from factcheck.claims.words.tokens import TokenKind, is_figure
from factcheck.lexicon.governors import BEING_SO, CUT, GOING, JOBS, STATES
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES
from factcheck.values.nouns import is_plural, thing_counted
from factcheck.values.units import head_noun
from factcheck.values.value import Quantity, Value

DISMISS = "dismiss"
JOB_NOUNS = frozenset(JOBS.split())
# Between the two numbers of "300 of the group's 900 jobs", and how far they may stand apart.
OF, OF_REACH = "of", 5
LEADING = AUXILIARIES | ADVERBS | {"to"}
FORMS_OF_BE = frozenset("be been being are were is was get got".split())
SHARES = frozenset({"percent", "ratio"})


def jobs_gone(site: Site, value: Value) -> set[str]:
    """The cut of jobs that a count of them is by the verb behind it, or nothing."""
    noun, at = counted_thing(site, value)
    if noun not in JOB_NOUNS or site.kind in SHARES:
        return set()
    tokens, passive = site.tokens, False
    while at < len(tokens) and tokens[at].lower in LEADING:
        passive = passive or tokens[at].lower in FORMS_OF_BE
        at += 1
    word = tokens[at].lower if at < len(tokens) else ""
    return {DISMISS} if word in GOING or (passive and word in CUT) else set()


def in_state(site: Site, value: Value) -> set[str]:
    """How many of some things are in a state: "825 of the 900 flats stood empty", "40% of the flats are vacant"."""
    noun, at = counted_thing(site, value)
    tokens = site.tokens
    if not noun or at + 1 >= len(tokens) or tokens[at].lower not in BEING_SO:
        return set()
    at += 1
    while at + 1 < len(tokens) and tokens[at].lower in ADVERBS:
        at += 1
    state = STATES.get(tokens[at].lower, "")
    return {f"{noun} {state}"} if state else set()


def counted_thing(site: Site, value: Value) -> tuple[str, int]:
    """The noun that is counted, past that of the whole, and the token behind it; "" for none, or where it is the whole."""
    tokens, at = site.tokens, site.position + 1
    if not isinstance(value, Quantity) or site.kind not in {"count", "bare"} | SHARES or _is_whole(site):
        return "", at
    if at >= len(tokens) or tokens[at].lower != OF:
        return (head_noun(value.unit), at) if site.kind == "count" else ("", at)
    reach = range(at + 1, min(at + 1 + OF_REACH, len(tokens)))
    whole = next((i for i in reach if is_figure(tokens[i])), None)
    counted = tokens[whole].value if whole is not None else None
    if whole is not None and isinstance(counted, Quantity):
        return head_noun(counted.unit), whole + 1
    end = phrase_end(tokens, at + 1, len(tokens))
    head = tokens[end - 1]
    plain = end > at + 1 and head.kind is TokenKind.WORD and not head.named and is_plural(head.lower)
    return (thing_counted(head.lower.removesuffix("s")), end) if plain else ("", at)


def _is_whole(site: Site) -> bool:
    """Whether the figure is that of all of them, of which some are told: "300 of the group's 900 jobs"."""
    before = site.tokens[max(0, site.position - OF_REACH) : site.position]
    of = next((i for i, token in enumerate(before) if token.lower == OF), None)
    return of is not None and of > 0 and is_figure(before[of - 1])
