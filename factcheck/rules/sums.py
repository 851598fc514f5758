"""FC301, FC302 and FC303: a figure that does not follow from the amounts or dates it is set beside.

What belongs together is found in `factcheck.sums`; here only the outcome is judged. A finding needs every reading of the
words to miss what the figure allows.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from factcheck.claims.claim import Confidence
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.rules.rule import Case, fingerprint, flat
from factcheck.sums.show import describe_span
from factcheck.sums.sum import Sum, SumKind, Term
from factcheck.values.show import describe

# What is exact, so that no interval need be told: the weekday of a day, the items of a list.
COUNTED_OUT = frozenset({"weekday", "item"})


def _judge(code: str, name: str, kind: SumKind, case: Case) -> Iterator[Finding]:
    seen = set()
    for one in case.sums:
        if one.kind is not kind or one.works_out:
            continue
        place = one.stated.excerpt.place
        if (place.path, place.start) not in seen:
            seen.add((place.path, place.start))
            yield _finding(one, code, name)


# FC301: numbers in one passage do not work out.
arithmetic = partial(_judge, "FC301", "arithmetic", SumKind.ARITHMETIC)
# FC302: a bracketed conversion does not convert.
conversion = partial(_judge, "FC302", "conversion", SumKind.CONVERSION)
# FC303: a duration, an age or a weekday does not fit its dates.
dates = partial(_judge, "FC303", "dates", SumKind.DATES)


def _finding(one: Sum, code: str, name: str) -> Finding:
    stated = flat(one.stated.text)
    beside = [flat(term.text) for term in one.terms]
    return Finding(
        code=code,
        name=name,
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
        message=_message(one, stated, beside),
        why=_why(one, stated),
        primary=_evidence(one.stated),
        related=tuple(_evidence(term) for term in one.terms),
        claims=(),
        fact=None,
        group=None,
        fingerprint=fingerprint(code, one.stated.excerpt.place.path, stated, *beside),
    )


def _why(one: Sum, stated: str) -> tuple[str, ...]:
    if one.unit in COUNTED_OUT:
        return (one.way,)
    given = describe_span(one.readings[0], one.unit)
    return (f"{one.way}: {given}", f"however the figures were rounded, they leave no room for “{stated}”")


def _message(one: Sum, stated: str, beside: list[str]) -> str:
    if one.unit == "item":
        return f"“{stated}”, but the list has {one.readings[0].low:.0f} items"
    listed = " and ".join(filter(None, [", ".join(f"“{words}”" for words in beside[:-1]), f"“{beside[-1]}”"]))
    if one.unit == "weekday":
        return f"“{stated}” does not fit {listed}: {one.way}"
    return f"“{stated}” does not fit {listed}: {one.way} is {describe_span(one.readings[0], one.unit)}"


def _evidence(term: Term) -> Evidence:
    return Evidence(term.excerpt, describe(term.value) if term.value is not None else "")
