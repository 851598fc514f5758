"""Ages of one person in articles on one story that cannot both be right, and differ as a slip of the pen makes them differ.

"The foreman, Ivo Lenz, 45" and "the 54-year-old foreman, Ivo Lenz" are of one moment where both articles tell of one story and neither
says another: an age is given as it was when the story happened, or when it was written down. So the two must be at odds by every
reading: by more than a birthday, and by more than the years between the articles, or between one of them and a day of the story. That they differ in one digit, or have theirs swapped, tells that
one of them is wrong; in news of the same days any other number does. Of the ages at which somebody died there is one.

Deliberately missed: ages at which somebody did something, of which there are many, and persons of whom an article tells several.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.claims.claim import JUDGED, SURE_GROUNDS, Claim
from factcheck.claims.measure.ages import AGE, AT_DEATH, AT_EVENT
from factcheck.claims.words.years import tell_of_other_years, years_in
from factcheck.lexicon.grammar import TITLES
from factcheck.matching.alignment import Opposed
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.days import SAME_NEWS_DAYS
from factcheck.values.value import DatePrecision, DateSpan, Quantity

# Ages that differ by no more may be told before and after a birthday.
A_BIRTHDAY = 1
# The same where the years between two days are counted, of which either may be rounded.
A_BIRTHDAY_AND_MORE = 1.5
# How many articles name a day of the story.
SEVERAL = 2
YEAR_DAYS = 365.25
YEAR = "year"
# The words of a name that is hardly another person's.
FULL_NAME = 2
# The digits of an age in which a slip is told from another age.
DIGITS = 2


def find_ages(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The pairs of `claims` of two articles on one story that give one person two ages, in the order of the corpus."""
    by_person: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if _is_age(claim):
            by_person[_words(claim)[-1]].append(claim)
    days = _days_of_story(claims)
    for ages in by_person.values():
        for number, b in enumerate(ages):
            for a in ages[:number]:
                if (
                    a.path != b.path
                    and _are_one_person(a, b)
                    and corpus.stories.are_one(a.path, b.path)
                    and _are_at_odds(a, b, days)
                    and _is_only_age(a, ages)
                    and _is_only_age(b, ages)
                ):
                    yield Opposed(a, b, tuple(sorted(set(_words(a)) & set(_words(b)))), nearest=True)


def _is_age(claim: Claim) -> bool:
    value = claim.value
    if AGE not in claim.measure.concepts or claim.stance not in JUDGED or not isinstance(value, Quantity):
        return False
    exact = value.unit == YEAR and value.comparator == "=" and isinstance(value.number, float | int)
    known = claim.subject.grounds in SURE_GROUNDS and bool(_words(claim))
    return (
        exact and known and (AT_EVENT not in claim.measure.qualifiers or AT_DEATH in claim.measure.concepts)
    )


def _words(claim: Claim) -> list[str]:
    """The words of the name of a person without titles."""
    return [word for word in claim.subject.key.split(" ") if word not in TITLES and word]


def _are_one_person(a: Claim, b: Claim) -> bool:
    """Whether two names are of one person; of a name alone another person of the family may be meant."""
    ours, theirs = set(_words(a)), set(_words(b))
    return ours == theirs or (len(ours & theirs) >= FULL_NAME and (ours <= theirs or theirs <= ours))


def _years(claim: Claim) -> float:
    return float(getattr(claim.value, "number", 0.0))


def _are_at_odds(a: Claim, b: Claim, days: Sequence[date]) -> bool:
    """Whether two ages are at odds, be they of the days of the story or of those of the articles."""
    apart = abs(_years(a) - _years(b))
    deaths = [AT_DEATH in claim.measure.concepts for claim in (a, b)]
    if all(deaths):
        return apart > 0
    if any(deaths) or apart <= A_BIRTHDAY or tell_of_other_years(a.reading, b.reading):
        return False
    if bool(years_in(a.reading)) != bool(years_in(b.reading)):
        return False
    if a.published and b.published:
        if _explained(a, b, days):
            return False
        if abs((b.published - a.published).days) <= SAME_NEWS_DAYS:
            return True
    return _is_slip(a, b)


def _explained(a: Claim, b: Claim, days: Sequence[date]) -> bool:
    """Whether each age may be that on the day of its article, or on one of the days of the story."""
    older = _years(b) - _years(a)
    ours, theirs = ([claim.published, *days] for claim in (a, b))
    passed = ((y - x).days / YEAR_DAYS for x in ours for y in theirs if x and y)
    return any(abs(years - older) <= A_BIRTHDAY_AND_MORE for years in passed)


def _days_of_story(claims: Sequence[Claim]) -> list[date]:
    """The days that two articles name at least."""
    articles: defaultdict[date, set[str]] = defaultdict(set)
    for claim in claims:
        value = claim.value
        if isinstance(value, DateSpan) and value.precision is DatePrecision.DAY and value.first:
            articles[value.first].add(claim.path)
    return sorted(day for day, paths in articles.items() if len(paths) >= SEVERAL)


def _is_slip(a: Claim, b: Claim) -> bool:
    """Whether two ages of two digits have these swapped, or differ in one of them."""
    ours, theirs = (f"{int(_years(claim))}" for claim in (a, b))
    if len(ours) != DIGITS or len(theirs) != DIGITS:
        return False
    return ours == theirs[::-1] or sum(x != y for x, y in zip(ours, theirs, strict=True)) == 1


def _is_only_age(claim: Claim, ages: Sequence[Claim]) -> bool:
    """Whether the article of an age tells no other one of the person."""
    return all(
        _years(one) == _years(claim) for one in ages if one.path == claim.path and _are_one_person(one, claim)
    )
