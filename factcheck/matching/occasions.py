"""Which events of several articles are one, and which of them a fact is about.

Two events of one kind are one where both articles name something that tells it (a town, a plant, a plain) and their dates
may be one, or where they share a country and the day. A date that differs by a slip (another year for the same day,
another month for the same day and year) sets two accounts of one event apart as little as no date, and is for the rules to
report. Events of which both years are told and differ are two, whatever else they share, and so are two of one article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from factcheck.claims.claim import Claim, Occasion
from factcheck.claims.measure.happening import COMES_ABOUT, COMINGS_ABOUT
from factcheck.claims.naming.occasions import countries_in, telling
from factcheck.facts.fact import Fact
from factcheck.lexicon.occasions import KINDS, MISFORTUNE, MISFORTUNES
from factcheck.values.value import DatePrecision, DateSpan

WORD = re.compile(r"[^\W\d_]+")
CAPITALISED = re.compile(r"\b[A-Z][\w’'-]*")
# What an event has for good, from the moment it happened.
SIZES = frozenset({"magnitude", "height", "depth"})
# How many words two events must share of which neither has a date, or which only a slip holds together.
MANY = 2
# The most members of a cluster that another event is held against.
MOST_MEMBERS = 12


def occasions_in(claims: Iterable[Claim]) -> tuple[Occasion, ...]:
    """The events that claims are about, each once, with the days on which the claims place them.

    What size an event had, it had when it happened: "On 3 May it reached a magnitude of 7" dates the event as well.
    """
    found: dict[tuple[str, frozenset[str]], Occasion] = {}
    for claim in claims:
        occasion, time = claim.subject.occasion, claim.scope.time
        if occasion is None:
            continue
        known = found.setdefault((occasion.key, occasion.beside), occasion)
        if not known.days and time is not None and time.first is not None and claim.measure.concepts & SIZES:
            found[occasion.key, occasion.beside] = replace(
                known, days=(time,), years=frozenset({time.first.year})
            )
    return tuple(found[key] for key in sorted(found, key=lambda key: (key[0], sorted(key[1]))))


def join_occasions(occasions: Iterable[Occasion]) -> tuple[tuple[Occasion, ...], ...]:
    """The events that are one, together; the order of the articles decides nothing."""
    clusters: list[list[Occasion]] = []
    for one in occasions:
        fitting: list[list[Occasion]] = []
        for cluster in clusters:
            if any(is_same(one, other) for other in cluster) and not any(
                _are_apart(cluster, other) for other in ([one], *fitting)
            ):
                fitting.append(cluster)
        home = [member for cluster in fitting for member in cluster] + [one]
        clusters = [cluster for cluster in clusters if cluster not in fitting] + [home]
    return tuple(tuple(cluster) for cluster in clusters)


def keys_of_clusters(clusters: Iterable[Sequence[Occasion]]) -> dict[str, str]:
    """The keys of events that are compared by another one's, each with that."""
    return {
        one.key: cluster[0].key for cluster in clusters for one in cluster[1:] if one.key != cluster[0].key
    }


def of_occasion(fact: Fact, clusters: Iterable[Sequence[Occasion]]) -> Fact:
    """The fact with the keys of the events that it is about by its subject or an alias; its date is that of the event."""
    told = occasions_of(fact)
    keys = frozenset(
        cluster[0].key
        for cluster in clusters
        if any(
            any(is_same(one, other) for other in cluster) and not _are_apart([one], cluster) for one in told
        )
    )
    if not keys:
        return fact
    concepts = fact.concepts
    if isinstance(fact.statement.value, DateSpan) and concepts & COMINGS_ABOUT:
        concepts |= {COMES_ABOUT}
    return replace(fact, keys=fact.keys | keys, concepts=concepts)


def occasions_of(fact: Fact) -> tuple[Occasion, ...]:
    """The events, one a kind, that the names of a fact's subject say, with what its sentence tells of them."""
    kinds = {kind for name in fact.names for word in WORD.findall(name) if (kind := KINDS.get(word.lower()))}
    kinds |= {MISFORTUNE} if kinds & MISFORTUNES else set()
    told = (*fact.names, *CAPITALISED.findall(fact.claim))
    words = frozenset(word for text in told for name in CAPITALISED.findall(text) for word in telling(name))
    countries = frozenset(country for name in told for country in countries_in(name))
    value = fact.statement.value
    dated = value if isinstance(value, DateSpan) else fact.when or fact.statement.scope.time
    days = (dated,) if isinstance(dated, DateSpan) else ()
    years = frozenset(day.first.year for day in days if day.first is not None)
    return tuple(
        Occasion(kind, words=words, countries=countries, days=days, years=years) for kind in sorted(kinds)
    )


def _are_apart(ours: Sequence[Occasion], theirs: Sequence[Occasion]) -> bool:
    """Whether the events of two clusters are surely two: one article tells of both, or the years differ by no slip."""
    pairs = list(product(ours[:MOST_MEMBERS], theirs[:MOST_MEMBERS]))
    if any(a.key in b.beside or b.key in a.beside for a, b in pairs):
        return True
    years = [frozenset[int]().union(*(one.years for one in cluster)) for cluster in (ours, theirs)]
    return all(years) and not years[0] & years[1] and not any(_slipped(a, b) for a, b in pairs)


def is_same(a: Occasion, b: Occasion) -> bool:
    """Whether two accounts are of one event."""
    if a.kind != b.kind:
        return False
    words, countries = a.words & b.words, a.countries & b.countries
    if _share_a_day(a, b) or _slipped(a, b):
        return bool(words or countries)
    if a.years and b.years and not a.years & b.years:
        return False
    return len(words) >= MANY or (bool(words) and bool(a.years & b.years))


def _days(one: Occasion) -> list[tuple[date, date]]:
    return [(d.first, d.last) for d in one.days if d.first is not None and d.last is not None]


def _share_a_day(a: Occasion, b: Occasion) -> bool:
    pairs = product(_days(a), _days(b))
    exact = any(d.precision is DatePrecision.DAY for d in (*a.days, *b.days))
    return exact and any(ours[0] <= theirs[1] and theirs[0] <= ours[1] for ours, theirs in pairs)


def _slipped(a: Occasion, b: Occasion) -> bool:
    """Whether two days are one but for the year or the month, as they are where a writer slips."""
    ours, theirs = ({_parts(d) for d in one.days if d.precision is DatePrecision.DAY} for one in (a, b))
    return any(
        x[2] == y[2] and ((x[1] == y[1]) != (x[0] == y[0]) or None in (x[0], y[0]))
        for x, y in product(ours - {None}, theirs - {None})
        if x is not None and y is not None
    )


def _parts(day: DateSpan) -> tuple[int | None, int, int] | None:
    """Year, month and day; no year where the text tells none."""
    if day.first is not None:
        return day.first.year, day.first.month, day.first.day
    return (None, *day.yearly.first) if day.yearly is not None else None
