"""The events that an article speaks of by a noun: "the quake", "an explosion at the Corran plant", "the 2011 floods".

Each noun of a kind (`lexicon.occasions`) is a *mention*, with the names and the days that stand in its phrase, and those
of the clause that tells how it came about ("On 3 May a quake hit Carvania"). Mentions of one kind are one event, unless
their names or years differ; "the quake" by itself is the one that was spoken of last, and nothing where the article has
just spoken of another. Deliberately missed: plurals ("quakes of magnitude 5"), and what only the verb tells ("the bridge
collapsed").
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.claim import Occasion
from factcheck.claims.naming.names import NameSpan, place_key
from factcheck.claims.words.segments import find_verb, split_segments
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    FUNCTION_WORDS,
    MONTHS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
)
from factcheck.lexicon.occasions import (
    ANOTHER,
    BELONGING,
    COMING_ABOUT,
    KINDS,
    MISFORTUNE,
    MISFORTUNES,
    NOT_TELLING,
    SEQUENCE,
)
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.places import COUNTRIES
from factcheck.values.value import DateSpan

COMES_ABOUT = frozenset(stem(verb) for verb in COMING_ABOUT.split())
DEFINITE = frozenset({"the", "this", "that"})
INDEFINITE = frozenset({"a", "an"})
# The words that end the phrase before a noun.
BOUNDS = PREPOSITIONS | COORDINATORS | SUBORDINATORS | AUXILIARIES | RELATIVES | ADVERBS | DETERMINERS
# The most tokens of the phrase before the noun, and the most plain words before a name behind it: "off the coast of Corran".
MOST_BEFORE, MOST_PLAIN = 6, 3
# How many sentences back another event of the kind makes "the quake" uncertain.
FRESH = 2
COUNTRY_NAMES = frozenset(place_key(name) for name in COUNTRIES)
PLAIN_WORDS = FUNCTION_WORDS | MONTHS | WEEKDAYS | NOT_TELLING | KINDS.keys()


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as it is searched for events: its number in the document, its tokens, its names and those `before` it."""

    index: int
    tokens: tuple[Token, ...]
    names: tuple[NameSpan, ...]
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun for an event at token `noun` of a sentence, whose phrase is tokens `first` to `last` (exclusive).

    `names` and `days` are those of its phrase, `around` and `dated` those of the clause that tells how it came about;
    `before` are the names of the sentence before it.
    """

    index: int
    noun: int
    first: int
    last: int
    kind: str
    definite: bool
    names: tuple[str, ...]
    days: tuple[DateSpan, ...]
    around: tuple[str, ...] = ()
    dated: tuple[DateSpan, ...] = ()
    before: tuple[str, ...] = ()


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
        self._mentions = {(mention.index, mention.noun): mention for mention in found}
        for place, mention in self._mentions.items():
            home = _home(mention, events.setdefault(mention.kind, []))
            if home is not None:
                homes[place] = home
        made = {id(event): _occasion(event, events, titled) for event in homes.values()}
        self._occasions: Mapping[tuple[int, int], Occasion] = {
            place: made[id(event)] for place, event in homes.items()
        }

    def mentions(self, index: int) -> Iterator[Mention]:
        """The mentions in the sentence with this index, in order."""
        yield from (mention for (at, _), mention in self._mentions.items() if at == index)

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


def find_mentions(told: Told) -> Iterator[Mention]:
    """The nouns for one event in a sentence, in order."""
    tokens = told.tokens
    for noun, token in enumerate(tokens):
        kind = KINDS.get(token.lower) if token.kind is TokenKind.WORD else None
        if kind is None or _goes_on(tokens, noun + 1):
            continue
        first = _phrase_start(tokens, noun)
        before = tokens[first - 1].lower if first else ""
        inside = tokens[first:noun]
        # The first word of a title is a name where it qualifies the event: "Corran flood kills six".
        named = [" ".join(t.text for t in inside if t.capitalised and t.lower not in FUNCTION_WORDS)]
        named = [name for name in (*named, *(n.text for n in told.names if n.first <= noun < n.last)) if name]
        if any(t.lower in ANOTHER for t in inside) or before in ANOTHER:
            continue
        owned = any(t.kind is TokenKind.POSSESSIVE or isinstance(t.value, DateSpan) for t in inside)
        definite = before in DEFINITE or (before not in INDEFINITE and (owned or bool(named)))
        if not definite and before not in INDEFINITE:
            continue
        behind, dates, last = _behind(told, noun + 1)
        days = [t.value for t in inside if isinstance(t.value, DateSpan)]
        mention = Mention(
            told.index,
            noun,
            first,
            last,
            kind,
            definite,
            (*named, *behind),
            (*days, *dates),
            before=told.before,
        )
        yield _with_clause(mention, told)


def _goes_on(tokens: Sequence[Token], position: int) -> bool:
    """Whether the noun only says of what sort another is: "the earthquake zone", "a fire brigade"."""
    if position >= len(tokens):
        return False
    following = tokens[position]
    if following.kind is not TokenKind.WORD or following.lower in BOUNDS or following.lower in FUNCTION_WORDS:
        return following.text == "-"
    acts = find_verb(tokens, position, position + 1) is not None or following.stem in COMES_ABOUT
    return not acts


def _phrase_start(tokens: Sequence[Token], noun: int) -> int:
    first = noun
    while first and noun - first < MOST_BEFORE:
        before = tokens[first - 1]
        if before.kind is TokenKind.MARK and before.text != "-":
            break
        if before.kind is TokenKind.WORD and before.lower in BOUNDS and not before.named:
            break
        first -= 1
    return first


def _behind(told: Told, position: int) -> tuple[list[str], list[DateSpan], int]:
    """The names and days that belong to the event before token `position`, and where its phrase ends."""
    tokens, names, days = told.tokens, [], []
    end = position
    while end < len(tokens) and tokens[end].lower in BELONGING:
        at, plain = end + 1, 0
        while (
            at < len(tokens)
            and (tokens[at].lower in DETERMINERS or _is_plain(told, at))
            and plain < MOST_PLAIN
        ):
            plain += tokens[at].lower not in DETERMINERS
            at += 1
        name = next((n for n in told.names if n.first == at), None)
        if name is not None:
            names.append(name.text)
            end = _past_plain(told, name.last)
        elif at < len(tokens) and tokens[at].value is not None:
            value = tokens[at].value
            if isinstance(value, DateSpan):
                days.append(value)
            end = at + 1
        else:
            break
    return names, days, end


def _past_plain(told: Told, position: int) -> int:
    """The token behind the noun that a name only qualifies, where more belongs to it: "the Corran coast of Norland"."""
    end = position
    while end < len(told.tokens) and end - position < MOST_PLAIN and _is_plain(told, end):
        end += 1
    return end if end < len(told.tokens) and told.tokens[end].lower in BELONGING else position


def _is_plain(told: Told, position: int) -> bool:
    token = told.tokens[position]
    return token.kind is TokenKind.WORD and not token.named and token.lower not in BOUNDS


def _with_clause(mention: Mention, told: Told) -> Mention:
    """The mention with the names and days of its clause, where that tells how the event came about."""
    tokens = told.tokens
    before = mention.first - 1
    while before >= 0 and tokens[before].lower in DETERMINERS:
        before -= 1
    if before >= 0 and tokens[before].lower in PREPOSITIONS:
        return mention
    segments = split_segments(tokens)
    number = next((i for i, s in enumerate(segments) if s.first <= mention.noun < s.last), None)
    if number is None:
        return mention
    segment = segments[number]
    verb = find_verb(tokens, mention.last, segment.last)
    acts = next((i for i in range(mention.last, segment.last) if tokens[i].stem in COMES_ABOUT), None)
    if acts is None or (verb is not None and verb < acts and tokens[verb].lower not in AUXILIARIES):
        return mention
    first = segment.first
    if number and _only_dates(tokens, segments[number - 1].first, segments[number - 1].last):
        first = segments[number - 1].first
    days = [t.value for i, t in enumerate(tokens[first : segment.last], first) if _dates_it(tokens, i, first)]
    around = [n.text for n in told.names if segment.first <= n.first and n.last <= segment.last]
    return replace(
        mention, around=tuple(around), dated=tuple(day for day in days if isinstance(day, DateSpan))
    )


def _dates_it(tokens: Sequence[Token], position: int, first: int) -> bool:
    """Whether a date dates the clause, and no other event in it: "a day after the quake of 3 May"."""
    if not isinstance(tokens[position].value, DateSpan):
        return False
    return not any(token.lower in SEQUENCE for token in tokens[first:position])


def _only_dates(tokens: Sequence[Token], first: int, last: int) -> bool:
    words = [t for t in tokens[first:last] if t.kind is TokenKind.WORD]
    return any(isinstance(t.value, DateSpan) for t in tokens[first:last]) and all(
        t.lower in FUNCTION_WORDS | WEEKDAYS for t in words
    )


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
