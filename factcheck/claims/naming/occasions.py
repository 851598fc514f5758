"""The events that an article speaks of by a noun: "the quake", "an explosion at the Corran plant", "the 2011 floods".

Mentions of one kind (`naming.event_mentions`) are one event, unless their names or years differ; "the quake" by itself is
the one that was spoken of last, and nothing where the article has just spoken of another. Deliberately missed: what only
the verb tells ("the bridge collapsed").
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.claim import Occasion
from factcheck.claims.naming.event_mentions import Mention, Told, find_mentions
from factcheck.claims.naming.keys import place_key
from factcheck.lexicon.grammar import FUNCTION_WORDS, MONTHS, WEEKDAYS
from factcheck.lexicon.occasions import KINDS, MISFORTUNE, MISFORTUNES, NOT_TELLING
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.places import COUNTRIES
from factcheck.values.value import DateSpan

# How many sentences back another event of the kind makes "the quake" uncertain.
FRESH = 2
COUNTRY_NAMES = frozenset(place_key(name) for name in COUNTRIES)
PLAIN_WORDS = FUNCTION_WORDS | MONTHS | WEEKDAYS | NOT_TELLING | KINDS.keys()


@dataclass(slots=True)
class _Event:
    """The mentions of one event, as they are collected."""

    kind: str
    mentions: list[Mention]

    def words(self) -> frozenset[str]:
        return frozenset(
            word for m in self.mentions for name in (*m.names, *m.around) for word in telling(name)
        )

    def countries(self) -> frozenset[str]:
        return frozenset(
            c for m in self.mentions for name in (*m.names, *m.around) for c in countries_in(name)
        )

    def days(self) -> tuple[DateSpan, ...]:
        return tuple(day for m in self.mentions for day in (*m.days, *m.dated))


class Occasions:
    """The events that an article speaks of, by the places where it does."""

    def __init__(self, sentences: Iterable[Told], titled: Sequence[str] = ()) -> None:
        """Collect the events of `sentences`; `titled` are the names that the article is about."""
        events: dict[str, list[_Event]] = {}
        homes: dict[tuple[int, int], _Event] = {}
        found = _of_one_kind([mention for told in sentences for mention in find_mentions(told)])
        self._mentions: defaultdict[int, list[Mention]] = defaultdict(list)
        for mention in found:
            self._mentions[mention.index].append(mention)
            home = _home(mention, events.setdefault(mention.kind, []))
            if home is not None:
                homes[mention.index, mention.noun] = home
        made = {id(event): _occasion(event, events, titled) for event in homes.values()}
        self._occasions: Mapping[tuple[int, int], Occasion] = {
            place: made[id(event)] for place, event in homes.items()
        }

    def mentions(self, index: int) -> Sequence[Mention]:
        """The mentions in the sentence with this index, in order."""
        return self._mentions.get(index, ())

    def meant_by(self, mention: Mention) -> Occasion | None:
        """The event that a mention means, None where that is not sure or nothing tells it from others."""
        found = self._occasions.get((mention.index, mention.noun))
        return found if found is not None and (found.words or found.countries) else None


def _of_one_kind(mentions: list[Mention]) -> list[Mention]:
    """The mentions, of one kind where an article has only nouns by which one misfortune may be called: "crash", "disaster"."""
    kinds = {mention.kind for mention in mentions}
    if not kinds <= MISFORTUNES:
        return mentions
    return [replace(mention, kind=MISFORTUNE) for mention in mentions]


def telling(name: str) -> Iterator[str]:
    """The words of a name by which one event is told from the next.

    >>> list(telling("the Tōrin Power Station"))
    ['torin', 'power']
    """
    if place_key(name) in COUNTRY_NAMES:
        return
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split()
    for word in words:
        plain_word = word in PLAIN_WORDS or word in NATIONS or place_key(word) in COUNTRY_NAMES
        if not plain_word and len(word) > 1 and not word.isdigit():
            yield word


def countries_in(name: str) -> Iterator[str]:
    """The countries that a name is or has the adjective of: "Japanese", "the United States"."""
    whole = place_key(name)
    if whole in COUNTRY_NAMES:
        yield whole
    for word in name.casefold().replace("'s", "").split():
        known = place_key(NATIONS.get(word, word))
        if known in COUNTRY_NAMES:
            yield known


def _home(mention: Mention, events: list[_Event]) -> _Event | None:
    """The event among those of its kind so far that a mention speaks of, a new one, or None where that is open."""
    words = frozenset(w for name in (*mention.names, *mention.around) for w in telling(name))
    countries = frozenset(c for name in (*mention.names, *mention.around) for c in countries_in(name))
    days = (*mention.days, *mention.dated)
    if not words and not countries and not days:
        # "Six people died in the collapse" goes on about what the sentence before tells by a verb.
        if not events:
            mention = replace(mention, around=mention.before if mention.definite else ())
        last = max(events, key=lambda e: e.mentions[-1].index, default=None)
        if last is None:
            return _new(mention, events)
        if not mention.definite:
            return None
        fresh = [e for e in events if mention.index - e.mentions[-1].index <= FRESH]
        if len(fresh) > 1 or (len(events) > 1 and last is not events[0]):
            return None
        last.mentions.append(mention)
        return last
    fitting = [e for e in events if _fits(e, words, countries, days)]
    if len(fitting) > 1:
        fitting = [e for e in fitting if _shares(e, words, countries, days)] or fitting[:1]
    if len(fitting) > 1:
        return None
    if fitting:
        fitting[0].mentions.append(mention)
        return fitting[0]
    return _new(mention, events)


def _new(mention: Mention, events: list[_Event]) -> _Event:
    events.append(_Event(mention.kind, [mention]))
    return events[-1]


def _fits(event: _Event, words: frozenset[str], countries: frozenset[str], days: Sequence[DateSpan]) -> bool:
    """Whether nothing in a mention tells it from an event: years that differ, names with nothing in common."""
    known = event.words(), event.countries()
    if years_apart(event.days(), days):
        return False
    if words & known[0] or countries & known[1] or not words | countries or not known[0] | known[1]:
        return True
    if bool(days) and _same_days(event.days(), days):
        return True
    # "The quake that hit Carvania" may be that of Lorne; "the Lorne quake" is another than that of Carvania.
    return not words and bool(known[0]) and not known[1]


def _shares(
    event: _Event, words: frozenset[str], countries: frozenset[str], days: Sequence[DateSpan]
) -> bool:
    return bool(words & event.words() or countries & event.countries() or _same_days(event.days(), days))


def _same_days(ours: Sequence[DateSpan], theirs: Sequence[DateSpan]) -> bool:
    return any(a.first is not None and a.first == b.first and a.last == b.last for a in ours for b in theirs)


def years_apart(ours: Iterable[DateSpan], theirs: Iterable[DateSpan]) -> bool:
    """Whether both dates have years, and no year of the one is one of the other."""
    years = [{d.first.year for d in days if d.first is not None} for days in (ours, theirs)]
    return all(years) and not years[0] & years[1]


def _occasion(event: _Event, events: Mapping[str, Sequence[_Event]], titled: Sequence[str]) -> Occasion:
    """What tells an event from others; the only one of its kind in an article is also what the title names."""
    of_kind = events[event.kind]
    alone = titled if len(of_kind) == 1 else ()
    words = event.words() | {word for name in alone for word in telling(name)}
    countries = event.countries() | {country for name in alone for country in countries_in(name)}
    years = {day.first.year for day in event.days() if day.first is not None} or _years_with(event, events)
    return Occasion(
        event.kind,
        _key(event.kind, words, countries, event.days()),
        words,
        countries,
        tuple(dict.fromkeys(event.days())),
        frozenset(years),
        frozenset(_key(e.kind, e.words(), e.countries(), e.days()) for e in of_kind if e is not event),
    )


def _years_with(event: _Event, events: Mapping[str, Sequence[_Event]]) -> set[int]:
    """The year of what else happened, where an article gives no date of an event and one year for all the others."""
    if event is not events[event.kind][0]:
        return set()
    years = {day.first.year for e in events.values() for day in e[0].days() if day.first is not None}
    return years if len(years) == 1 else set()


def _key(kind: str, words: frozenset[str], countries: frozenset[str], days: Sequence[DateSpan]) -> str:
    dated = sorted({f"{day.first or ''}..{day.last or ''}" for day in days if day.first or day.last})
    return " ".join((kind, *sorted(words), *sorted(countries), *dated))
