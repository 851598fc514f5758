"""Dates of two articles on one story that tell one happening in other words, and of which one has a part of the date wrong.

"Was arrested in Leeds on 12 December" and "2 December: police take him into custody" share no verb. That both are of one kind of
happening (`matching.happenings`), and that the dates differ in one part only, tells that they are of one; the more of a story's
dates are of that kind, the more the sentences must share besides, by the weight of their words. Each article must tell the
happening by no other date, neither has the date of the other, and nothing else keeps the two apart: other people, another place, a word
that says which one of several.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.claims.claim import BY_NAME, JUDGED, Claim, Grounds
from factcheck.claims.naming.keys import family_words, fold
from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import MONTHS, WEEKDAYS
from factcheck.lexicon.happenings import LASTING, OF_PEOPLE, OFTEN_TOLD, ONCE_TOLD, SINGLE
from factcheck.lexicon.occurrence import DATED_FIGURE
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.corpus_words import OF_FEW, CorpusWords, Weights
from factcheck.matching.dated_events import dated_event
from factcheck.matching.days import COUNTS_FROM_A_DAY
from factcheck.matching.designations import other_label
from factcheck.matching.fact_telling import stems_in
from factcheck.matching.guards_of_events import are_of_other_things, name_other_houses, names_another
from factcheck.matching.guards_of_extent import same_beginning
from factcheck.matching.guards_of_measure import same_direction
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import same_basis, time_apart
from factcheck.matching.happenings import between_commas, happenings_of, words_of_clause
from factcheck.matching.own_parts import OwnParts
from factcheck.matching.slips import by_article, is_given
from factcheck.matching.tellers_of_dates import TellersOfDates
from factcheck.matching.telling import DULL, KINDS
from factcheck.matching.undoing import same_doing
from factcheck.values.compare import Disagree, compare
from factcheck.values.date_slips import Slip, are_of_other_years, may_be_one_day, slip_of_dates
from factcheck.values.value import DatePrecision, DateSpan
from factcheck.values.weekdays import weekday_in

# What the words of both sentences must weigh, by the slip, for each table of happenings.
LEAST: tuple[tuple[Mapping[str, str], Mapping[Slip, float]], ...] = (
    (SINGLE, {Slip.SURE: 0.0, Slip.IN_ONE_MONTH: 0.0, Slip.LIKELY: 0.6, Slip.NEXT_DAY: 1.6}),
    (ONCE_TOLD, {Slip.SURE: 0.4, Slip.IN_ONE_MONTH: 0.6, Slip.LIKELY: 0.9, Slip.NEXT_DAY: 1.6}),
    (OF_PEOPLE, {Slip.SURE: 0.4, Slip.IN_ONE_MONTH: 0.6, Slip.LIKELY: 0.6, Slip.NEXT_DAY: 1.6}),
    (OFTEN_TOLD, {Slip.SURE: 0.9, Slip.IN_ONE_MONTH: 1.4, Slip.LIKELY: 2.3, Slip.NEXT_DAY: 3.0}),
)
# How much less where no other article has the one of the two dates, for one of several errs more often than two do; but of people,
# of whom a story has many, only where both are told of one.
OF_AN_ODD_ONE: tuple[tuple[Mapping[str, str], Mapping[Slip, float]], ...] = (
    (SINGLE, {Slip.LIKELY: 0.6}),
    (ONCE_TOLD, {Slip.SURE: 0.4, Slip.IN_ONE_MONTH: 0.6, Slip.LIKELY: 0.9}),
    (OFTEN_TOLD, {Slip.SURE: 0.65, Slip.IN_ONE_MONTH: 0.8, Slip.LIKELY: 1.0}),
)
OF_ONE_PERSON: Mapping[Slip, float] = {Slip.SURE: 0.4, Slip.IN_ONE_MONTH: 0.4}
# What more of two years, which are told of much; what is told of a day is more often told of it alone.
OF_A_YEAR = 1.0
# How much more two dates must share than either does with another one of the happening.
AHEAD = 0.5
# What is so much that the place need not be told alike; the guards that keep two dates apart, that of the place the last.
MUCH = 3.0
# What is so little that nothing of the two clauses may differ.
LITTLE = 1.0
# Of posts a person may have several, each in its house.
OF_POSTS = frozenset({"taking office", "joining", "resignation", "removal"})
# What is done by one body to one thing after the other.
OF_MONUMENTS = frozenset({"listing of a monument"})
GUARDS = (same_direction, same_basis, time_apart, same_place)
# The dates of one kind that a date is held against.
MOST_ALIKE = 60
# Words that say which one of several it was.
WHICH = frozenset(
    stem(word)
    for word in "earlier original initial scrub cancel scrap abort second third fourth fifth another again next latest former previous partial partially "
    "re-election retrial appeal expect schedule due almost nearly fail attempt try "
    "announce report file unseal postpone delay propose film translate refuse ask decline threaten intend urge hope".split()
)
# Words that say which part of what takes days it was.
PHASES = frozenset(
    stem(word)
    for word in "begin start launch prepare preparation finish end complete conclude over last first".split()
)
NO_NAMES: frozenset[str] = frozenset()
CALENDAR = frozenset(map(stem, MONTHS | WEEKDAYS))
# What tells a year by itself.
TOLD_EXACTLY = frozenset("0123456789")


def find_other_days(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The pairs of dates of one happening that cannot both be right, in the order of the corpus."""
    dates = [claim for claim in claims if is_dated(claim)]
    told_by, days = by_article(claims), Days(dates, corpus)
    found: dict[tuple[str, str], Opposed] = {}
    for a, b, name in days.pairs():
        if (a.id, b.id) in found or not days.are_one(a, b, name):
            continue
        if not is_given(told_by, a, (b.value,)) and not is_given(told_by, b, (a.value,)):
            found[a.id, b.id] = Opposed(a, b, tuple(sorted(days.shared(a, b))) or (name,))
    yield from found.values()


def is_dated(claim: Claim) -> bool:
    """Whether a claim tells the date of something that happened, and not of an anniversary."""
    value = claim.value
    if not isinstance(value, DateSpan) or claim.stance not in JUDGED or _counts_from_a_day(claim):
        return False
    exact = value.precision is DatePrecision.DAY or not TOLD_EXACTLY.isdisjoint(value.text)
    if not exact and not _names_month(claim):
        return False  # "Last year", "this month".
    if value.comparator not in ("=", ">=") or not happenings_of(claim):
        return False
    event = dated_event(claim.reading, value.text)
    return event is None or not event.is_open  # "Refused to resign", "said that it was closed".


def is_of_a_year(a: Claim, b: Claim, name: str) -> bool:
    """Whether one of two dates is no more than a year, and a story may have several happenings of the kind."""
    years = (isinstance(one.value, DateSpan) and one.value.precision is DatePrecision.YEAR for one in (a, b))
    return name not in SINGLE and any(years)


def _is_of_another_time(claim: Claim, other: Claim) -> bool:
    """Whether a claim names a month of no year in an article that came out years from the month and year that another tells."""
    value, dated = claim.value, other.value
    if not isinstance(value, DateSpan) or not isinstance(dated, DateSpan) or value.yearly is None:
        return False
    if value.precision is not DatePrecision.MONTH or dated.first is None or claim.published is None:
        return False
    return abs(claim.published.year - dated.first.year) > 1


def _names_month(claim: Claim) -> bool:
    return any(stem(word) in CALENDAR for word in claim.value.text.split())


class Days:
    """The dates of a corpus by the kind of what happened then."""

    def __init__(self, dates: Sequence[Claim], corpus: CorpusWords) -> None:
        self._dates, self._corpus = dates, corpus
        everything = [said.claim for said in corpus.said.values()]
        self._parts, self._tellers = OwnParts(everything), TellersOfDates(everything)
        self._of: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
        for claim in dates:
            for name in happenings_of(claim):
                self._of[claim.path, name].append(claim)

    def pairs(self) -> Iterator[tuple[Claim, Claim, str]]:
        """The pairs of two articles on one story that are of one kind and at odds, with the kind."""
        places: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in self._dates:
            for name in happenings_of(claim):
                for other in places[name][-MOST_ALIKE:]:
                    if self._are_of_one_story(other, claim) and _are_at_odds(other, claim):
                        yield other, claim, name
                places[name].append(claim)

    def _are_of_one_story(self, a: Claim, b: Claim) -> bool:
        if a.path == b.path:
            return False
        return bool(self._corpus.topics_of(a.path, b.path)) or self._corpus.stories.are_one(a.path, b.path)

    def shared(self, a: Claim, b: Claim) -> frozenset[str]:
        """The words of both sentences, and of those whom they were read to be about, that tell which happening it is."""
        ours, theirs = (self._words(one) for one in (a, b))
        told = frozenset(word for word in ours & theirs if not word.isdigit())
        return told - DULL - CALENDAR - _used(a) - _used(b)

    def _words(self, claim: Claim) -> frozenset[str]:
        said = self._corpus.said.get(claim.id)
        sentence = said.sentence if said is not None else stems_in(claim.reading)
        return (sentence - self._parts.words_of_others(claim)) | frozenset(
            map(stem, claim.subject.key.split())
        )

    def _weights(self, a: Claim, b: Claim) -> Weights:
        if self._corpus.said.keys() >= {a.id, b.id}:
            return self._corpus.between(a.path, b.path)
        return self._corpus.about_named(a.path)

    def _weigh(self, a: Claim, b: Claim) -> float:
        return self._weights(a, b).weigh(self.shared(a, b))

    def tells_much(self, a: Claim, b: Claim) -> bool:
        """Whether two dates share so much that they are of one happening, whatever else each clause tells."""
        slips = (
            isinstance(a.value, DateSpan)
            and isinstance(b.value, DateSpan)
            and slip_of_dates(a.value, b.value)
        )
        return slips in (Slip.SURE, Slip.IN_ONE_MONTH) or self._weigh(a, b) >= MUCH

    def are_one(self, a: Claim, b: Claim, name: str) -> bool:
        """Whether two dates are of one happening of a kind, and one of them is wrong in one part."""
        if not isinstance(a.value, DateSpan) or not isinstance(b.value, DateSpan):
            return False
        slip = slip_of_dates(a.value, b.value)
        if slip is None or (slip is Slip.LIKELY and are_of_other_years(a.value, b.value)):
            return False
        if slip is Slip.LIKELY and (_is_of_another_time(a, b) or _is_of_another_time(b, a)):
            return False
        if is_of_a_year(a, b, name) and DATED_FIGURE in a.measure.concepts & b.measure.concepts:
            return False  # "In 2018 it sold 900", "in 2024 it sold 400".
        told = self._weigh(a, b)
        tells = self._weights(a, b).tells
        # Where the articles do not tell which words are rare, what they are all about has a weight.
        least = _least(name, slip) + (0.0 if tells else OF_FEW)
        if tells and self._is_odd(a, b):
            least -= _of_an_odd_one(name, slip)
        if tells and name in OF_PEOPLE and a.subject.key == b.subject.key != "":
            least -= OF_ONE_PERSON.get(slip, 0.0)
        if is_of_a_year(a, b, name):
            least += OF_A_YEAR
        if _are_of_other_weekdays(a, b):
            least = 0.0  # The day itself tells that one happening is meant.
        if told < least or self._has_another(a, b, name, told) or self._has_another(b, a, name, told):
            return False
        return not self._is_anything_against(a, b, name, told)

    def _is_odd(self, a: Claim, b: Claim) -> bool:
        """Whether no other article has the one of two dates."""
        told = self._corpus.said.keys() >= {a.id, b.id}  # Of a fact nobody knows who else has its date.
        return told and (not self._tellers.others(a) or not self._tellers.others(b))

    def _has_another(self, a: Claim, b: Claim, name: str, told: float) -> bool:
        """Whether the article of `b` tells a happening of the kind by another date, of which `a` tells nearly as much."""
        return any(
            _are_at_odds(one, b) and self._weigh(a, one) + AHEAD > told
            for one in self._of[b.path, name]
            if one is not b
        )

    def _is_anything_against(self, a: Claim, b: Claim, name: str, told: float) -> bool:
        # "In Leeds", "outside a library": where so much is shared each may tell the place by another name.
        guards = GUARDS if told < MUCH else GUARDS[:-1]
        if any(isinstance(guard(a, b), Apart) for guard in guards) or same_doing(a, b) is not None:
            return True
        if same_beginning(a, b) is not None:
            return True
        if other_label(a.reading, b.reading) or (told < LITTLE and are_of_other_things(a, b)):
            return True
        used = happenings_of(a)[name] | happenings_of(b)[name]
        clauses = (words_of_clause(one.reading, one.value.text) for one in (a, b))
        telling = WHICH | PHASES if name in LASTING else WHICH
        ours, theirs = (telling.intersection(words) - used for words in clauses)
        return ours != theirs or self._are_of_others(a, b, name)

    def _are_of_others(self, a: Claim, b: Claim, name: str) -> bool:
        """Whether each is told of somebody or something of whom the other sentence has no word."""
        if name not in OF_PEOPLE and _is_acted_on(a) is not _is_acted_on(b):
            return False  # Who lays a stone, and the stone that is laid.
        paths = [one.path for one in (a, b) if one.id in self._corpus.said]
        known = _used(a) | _used(b) | (NO_NAMES if name in OF_PEOPLE else self._corpus.topics_of(*paths))
        if name in OF_POSTS and name_other_houses(a, b):
            return True
        if name in OF_MONUMENTS and (names_another(a, b, known) or names_another(b, a, known)):
            return True
        ours, theirs = (_own_names(one, known) for one in (a, b))
        if not ours or not theirs:
            return False
        if name in OF_PEOPLE:
            clauses = [words_of_clause(one.reading, one.value.text) for one in (a, b)]
            named = _stems(ours) <= set(clauses[1]) or _stems(theirs) <= set(clauses[0])
            return ours.isdisjoint(theirs) and not named
        said = [frozenset(fold(one.reading).split()) for one in (a, b)]
        told = not ours.isdisjoint(said[1]) or not theirs.isdisjoint(said[0])
        return not told or bool(family_words(a.subject.key, b.subject.key))


def _are_at_odds(a: Claim, b: Claim) -> bool:
    return isinstance(compare(a.value, b.value), Disagree) or _are_of_other_weekdays(a, b)


def _are_of_other_weekdays(a: Claim, b: Claim) -> bool:
    """Whether two claims give one day of the calendar two days of the week: "Thursday, 24 May", and "on Tuesday" told of that day."""
    if not isinstance(a.value, DateSpan) or not isinstance(b.value, DateSpan):
        return False
    days = weekday_in(a.text), weekday_in(b.text)
    return None not in days and days[0] != days[1] and may_be_one_day(a.value, b.value)


def _least(name: str, slip: Slip) -> float:
    """What the words of two sentences must weigh to tell one happening of a kind."""
    return next(least[slip] for table, least in LEAST if name in table)


def _of_an_odd_one(name: str, slip: Slip) -> float:
    """How much less that is where no other article has the one of two dates."""
    return next((less.get(slip, 0.0) for table, less in OF_AN_ODD_ONE if name in table), 0.0)


def _counts_from_a_day(claim: Claim) -> bool:
    """Whether the clause of a date counts from another day: an anniversary, "ten years after"."""
    before, found, behind = claim.reading.partition(claim.value.text)
    lead, rest = between_commas(before, behind)
    return COUNTS_FROM_A_DAY.search(f"{lead}{found}{rest}") is not None


def _stems(words: Iterable[str]) -> set[str]:
    return set(map(stem, words))


def _used(claim: Claim) -> frozenset[str]:
    """The stems that tell which kind of happening a date is of."""
    return frozenset(word for words in happenings_of(claim).values() for word in words)


def _is_acted_on(claim: Claim) -> bool:
    event = dated_event(claim.reading, claim.value.text)
    return event is not None and event.acted_on


def _own_names(claim: Claim, known: frozenset[str]) -> frozenset[str]:
    """The words of the name that a claim is about, where the clause has it or a word for it, without those that are `known`."""
    by_name = claim.subject.grounds in BY_NAME | {Grounds.PRONOUN, Grounds.GUESSED}
    if claim.subject.name[:1].islower() or not by_name:
        return NO_NAMES
    words = frozenset(claim.subject.key.split())
    return frozenset(word for word in words if word not in known and stem(word) not in known) - KINDS
