"""Suppressions that do nothing: they match no finding, have expired, or cannot be understood.

One is idle only where its rule could have found something in this run: with the rule switched off, without facts, or
with one article alone it is left in peace.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.claims.claim import Claim
from factcheck.documents.place import Place
from factcheck.documents.suppression import Suppression
from factcheck.matching.groups import disagreements
from factcheck.rules.finding import Finding
from factcheck.rules.registry import RULES
from factcheck.rules.rule import Case, Idle
from factcheck.values.expression import Expression

# The rule on suppressions themselves cannot be suppressed in the text, or it could never be broken.
ABOUT_SUPPRESSIONS = "FC902"
# What a comment can ask for, by the words of the documents.
VERBS = ("ignore", "off", "on")
_CODE_FIRST = Expression(r"(?P<code>FC[0-9]+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asking:
    """What a run asks of suppressions: codes that could find nothing in it, and whether each must give a reason."""

    dormant: frozenset[str] = frozenset()
    require_reason: bool = False


def codes_of(words: Iterable[str]) -> frozenset[str]:
    """The codes of rules that are meant by codes, prefixes of codes, or names, in capitals; all for none.

    >>> sorted(codes_of(["FC1", "SOURCES-DISAGREE"]))
    ['FC101', 'FC102', 'FC103', 'FC201']
    """
    meant = list(words)
    return frozenset(
        rule.code
        for rule in RULES
        if not meant or any(rule.code.startswith(word) or rule.name.upper() == word for word in meant)
    )


def find_idle(
    case: Case,
    suppressions: Sequence[Suppression],
    today: date | None,
    asking: Asking,
    everything: Sequence[Finding],
) -> tuple[Idle, ...]:
    """The suppressions that do not do what they say, in order; `everything` are the findings without them."""
    sides = _sides(case, everything)
    return tuple(idle for one in suppressions for idle in _problems(one, today, asking, sides))


def _problems(
    suppression: Suppression, today: date | None, asking: Asking, sides: Mapping[str, Sequence[Place]]
) -> Iterator[Idle]:
    """Everything that is wrong with one suppression."""
    if suppression.verb not in VERBS:
        yield _unknown_verb(suppression)
        return
    unknown = [word for word in sorted(suppression.codes) if not codes_of([word])]
    for word in unknown:
        names = [name for rule in RULES for name in (rule.code, rule.name.upper())]
        near = difflib.get_close_matches(word, names, 1)
        advice = f"did you mean {near[0]}?" if near else f"the rules are {', '.join(r.code for r in RULES)}"
        if word.startswith("["):
            yield Idle(suppression, f"the bracket of “{word}” is not closed", "write it as in ignore[FC201]")
        else:
            yield Idle(suppression, f"there is no rule {word} to suppress", advice)
    bare = None if suppression.codes else _CODE_FIRST.match(suppression.reason)
    if bare is not None:
        code = bare["code"].upper()
        message = f"this suppresses every rule, not only {code}"
        yield Idle(suppression, message, f"put the code in brackets: {suppression.verb}[{code}]")
    if not suppression.holds_on(today):
        yield _overdue(suppression)
    elif suppression.verb == "on":
        yield Idle(suppression, "this “on” ends no “off”", "delete it, or write the “off” before it")
    elif suppression.start == suppression.end:
        yield Idle(
            suppression, "no text follows that could be suppressed", "put it before the passage it is for"
        )
    elif suppression.verb == "ignore" and len(unknown) < max(1, len(suppression.codes)):
        yield from _matches_nothing(suppression, sides, asking)
    if asking.require_reason and suppression.verb != "on" and not suppression.reason:
        yield Idle(
            suppression,
            "this suppression gives no reason",
            "write it after the codes, in the same comment",
        )


def _unknown_verb(suppression: Suppression) -> Idle:
    """What is no instruction at all: it silences nothing, and its author thinks that it does."""
    near = difflib.get_close_matches(suppression.verb, VERBS, 1)
    advice = f"did you mean {near[0]}?" if near else "write ignore, off or on"
    return Idle(suppression, f"“{suppression.verb}” is no instruction, so nothing is suppressed", advice)


def _overdue(suppression: Suppression) -> Idle:
    if suppression.last_day is None:
        message = f"“until={suppression.until}” is no day, so this suppression does not hold"
        return Idle(suppression, message, "write the last day on which it holds, as in until=2027-01-31")
    advice = "correct the passage, or decide anew and set another day"
    return Idle(suppression, f"this suppression has expired: it held until {suppression.until}", advice)


def _matches_nothing(
    suppression: Suppression, sides: Mapping[str, Sequence[Place]], asking: Asking
) -> Iterator[Idle]:
    """What an `ignore` names that nothing was found of; nothing is said where a rule could not have found anything."""
    for words in [[word] for word in sorted(suppression.codes)] or [[]]:
        codes = codes_of(words) - {ABOUT_SUPPRESSIONS}
        used = any(suppression.covers(place) for code in codes for place in sides.get(code, ()))
        if codes and not used and not codes & asking.dormant:
            what = f" {words[0]}" if words else ""
            yield Idle(
                suppression,
                f"this suppression matches no{what} finding",
                "delete it, so that it cannot hide the next mistake",
            )


def _sides(case: Case, everything: Sequence[Finding]) -> dict[str, list[Place]]:
    """For each code the places that take part in its findings: their own, and every claim of a conflict."""
    claims = {settled.claim.id: settled.claim for settled in case.settled}
    groups = {group.id: group for group in case.groups}
    sides: dict[str, list[Place]] = {}
    for finding in everything:
        places = sides.setdefault(finding.code, [])
        places.append(finding.primary.place)
        places += [claims[name].place for name in finding.claims if name in claims]
        if finding.group in groups:
            places += [claim.place for claim in _disagreeing(groups[finding.group].claims)]
    return sides


def _disagreeing(claims: Sequence[Claim]) -> Iterable[Claim]:
    """The claims that cannot be right with another one, each once."""
    return {claim.id: claim for one, other, _ in disagreements(claims) for claim in (one, other)}.values()
