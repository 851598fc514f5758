"""Ages of one person in articles on one story that cannot both be right, and differ as a slip of the pen makes them differ.

"The foreman, Ivo Lenz, 45" and "the 54-year-old foreman, Ivo Lenz" are of one moment where both articles tell of one story and neither
says another: an age is given as it was when the story happened, or when it was written down, or between. So the two must be at odds by every
reading: by more than a birthday, and by more than the years between the articles. That they differ in one digit, or have theirs swapped, tells that
one of them is wrong; in news of the same days any other number does. Of the ages at which somebody died there is one.

Deliberately missed: ages at which somebody did something, of which there are many, and persons of whom an article tells several.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.claims.claim import JUDGED, SURE_GROUNDS, Claim
from factcheck.claims.measure.ages import AGE, AT_DEATH, AT_EVENT
from factcheck.claims.words.years import tell_of_other_years, years_in
from factcheck.lexicon.grammar import TITLES
from factcheck.matching.alignment import Opposed
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.days import SAME_NEWS_DAYS
from factcheck.values.value import Quantity

# Ages that differ by no more may be told before and after a birthday.
A_BIRTHDAY = 1
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
    for ages in by_person.values():
        for number, b in enumerate(ages):
            for a in ages[:number]:
                if (
                    a.path != b.path
                    and _are_one_person(a, b)
                    and corpus.stories.are_one(a.path, b.path)
                    and _are_at_odds(a, b)
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


def _are_at_odds(a: Claim, b: Claim) -> bool:
    """Whether two ages are at odds, be they of the time of the story or of the days of the articles."""
    apart = abs(_years(a) - _years(b))
    deaths = [AT_DEATH in claim.measure.concepts for claim in (a, b)]
    if all(deaths):
        return apart > 0
    if any(deaths) or apart <= A_BIRTHDAY or tell_of_other_years(a.reading, b.reading):
        return False
    if bool(years_in(a.reading)) != bool(years_in(b.reading)):
        return False
    if a.published and b.published:
        days = (b.published - a.published).days
        passed = _years(b) - _years(a) if days >= 0 else _years(a) - _years(b)
        if -A_BIRTHDAY <= passed <= abs(days) / YEAR_DAYS + A_BIRTHDAY:
            return False  # The later one may tell of any time between.
        if abs(days) <= SAME_NEWS_DAYS:
            return True
    return _is_slip(a, b)


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
