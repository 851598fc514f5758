"""Each guard alone: two claims that differ in one thing, and the guard that sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from factcheck import find_claims
from factcheck.claims.claim import Claim, Confidence, Measure, Scope, Stance, Subject
from factcheck.matching.answers import Apart
from factcheck.matching.guards import GUARDS, TWIN_GUARDS
from factcheck.matching.match import Comparable, match
from factcheck.values.compare import Disagree, compare
from factcheck.values.dates import parse_date
from factcheck.values.value import DatePrecision, DateSpan

Change = Callable[[Claim], Claim]


def claim(text: str) -> Claim:
    (found,) = find_claims(text)
    return found


def year(number: int) -> DateSpan:
    return DateSpan(0, 4, str(number), date(number, 1, 1), date(number, 12, 31), DatePrecision.YEAR)


def scoped(**limits: object) -> Change:
    return lambda c: replace(c, scope=replace(c.scope, **limits))  # type: ignore[arg-type]


@pytest.fixture
def ours() -> Claim:
    return replace(claim("The Orrin Company has 120 employees."), scope=Scope(time=year(2020)))


@pytest.fixture
def theirs() -> Claim:
    return replace(claim("The Orrin Company employs 300 employees."), scope=Scope(time=year(2020)))


# The guard, what sets the claims apart, and what does not.
ONE_CHANGE: list[tuple[str, Change, Change]] = [
    ("same_kind", lambda c: replace(c, value=parse_date("2019") or c.value), lambda c: c),
    (
        "same_stance",
        lambda c: replace(c, stance=Stance.DENIED),
        lambda c: replace(c, stance=Stance.ATTRIBUTED),
    ),
    ("same_subject", lambda c: replace(c, subject=Subject("Lorne", "lorne")), lambda c: c),
    (
        "same_measure",
        lambda c: replace(c, measure=Measure("population", frozenset({"population"}))),
        lambda c: replace(c, measure=Measure("headcount", frozenset({"headcount"}))),
    ),
    ("same_time", scoped(time=year(2021)), scoped(time=year(2020))),
    ("same_place", lambda c: c, lambda c: c),
]


@pytest.mark.parametrize(
    ("name", "apart", "beside"), ONE_CHANGE[:-1], ids=[row[0] for row in ONE_CHANGE[:-1]]
)
def test_it_alone_blocks(ours: Claim, theirs: Claim, name: str, apart: Change, beside: Change) -> None:
    others = [guard for guard in GUARDS if guard.__name__ != name]
    assert match(ours, apart(theirs), others) == Comparable(Confidence.HIGH)
    answer = match(ours, apart(theirs))
    assert isinstance(answer, Apart)
    (guard,) = [guard for guard in GUARDS if guard.__name__ == name]
    assert guard(ours, apart(theirs)) == answer
    assert answer.reason
    assert match(ours, beside(theirs)) == Comparable(Confidence.HIGH)
    assert isinstance(compare(ours.value, beside(theirs).value), Disagree)


class TestScope:
    def test_two_places_are_apart(self, ours: Claim, theirs: Claim) -> None:
        home, abroad = scoped(place="Carvania"), scoped(place="Norland")
        assert isinstance(match(home(ours), abroad(theirs)), Apart)
        assert match(home(ours), home(theirs)) == Comparable(Confidence.HIGH)

    def test_two_bases_are_apart_and_one_alone_is_a_doubt(self, ours: Claim, theirs: Claim) -> None:
        month, year_ = scoped(basis="per month"), scoped(basis="per year")
        assert isinstance(match(month(ours), year_(theirs)), Apart)
        assert match(month(ours), month(theirs)) == Comparable(Confidence.HIGH)
        answer = match(month(ours), theirs)
        assert isinstance(answer, Comparable)
        assert answer.confidence is Confidence.MEDIUM

    def test_a_condition_on_one_side_is_never_sure(self, ours: Claim, theirs: Claim) -> None:
        answer = match(ours, scoped(condition="excluding trainees")(theirs))
        assert not (isinstance(answer, Comparable) and answer.confidence is Confidence.HIGH)

    def test_a_year_that_holds_the_day_is_the_same_time(self, ours: Claim, theirs: Claim) -> None:
        day = parse_date("3 May 2020")
        assert isinstance(match(ours, scoped(time=day)(theirs)), Comparable)

    def test_no_year_beside_an_article_of_long_after_is_a_doubt(self, ours: Claim, theirs: Claim) -> None:
        late = replace(scoped(time=None)(theirs), published=date(2024, 6, 1))
        answer = match(ours, late)
        assert not (isinstance(answer, Comparable) and answer.confidence is Confidence.HIGH)

    def test_articles_of_two_years_without_a_time_are_a_doubt(self, ours: Claim, theirs: Claim) -> None:
        a = replace(scoped(time=None)(ours), published=date(2020, 6, 1))
        b = replace(scoped(time=None)(theirs), published=date(2024, 6, 1))
        answer = match(a, b)
        assert not (isinstance(answer, Comparable) and answer.confidence is Confidence.HIGH)
        same = match(a, replace(b, published=date(2020, 6, 2)))
        assert same == Comparable(Confidence.HIGH)


class TestConfidence:
    @pytest.mark.parametrize("confidence", [Confidence.MEDIUM, Confidence.LOW])
    def test_a_match_is_no_surer_than_its_claims(
        self, ours: Claim, theirs: Claim, confidence: Confidence
    ) -> None:
        assert match(ours, replace(theirs, confidence=confidence)) == Comparable(confidence)

    def test_two_figures_in_one_sentence_are_apart(self, ours: Claim, theirs: Claim) -> None:
        assert isinstance(match(ours, replace(theirs, sentence=ours.sentence)), Apart)


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The Orrin Company has 120 employees.",
            "If the Orrin Company had 900 employees, it would need a canteen.",
        ),
        ("The Orrin Bridge is 412 metres long.", "The Orrin Bridge is 18 metres wide."),
        ("Orrin Motors lost $4 million in 2019.", "Orrin Motors lost 12% in 2020."),
        ("The Aero Plan costs $10 a month.", "The Aero Plan costs $100 a year."),
        (
            "In 2019 Quarrel Media bought Lantern Press for $45 million.",
            "Quarrel Media bought Harbour Radio for $1 million.",
        ),
    ],
)
def test_every_guard_is_symmetric(texts: tuple[str, str]) -> None:
    a, b = (find_claims(text)[-1] for text in texts)
    for guard in GUARDS:
        forth, back = guard(a, b), guard(b, a)
        assert type(forth) is type(back)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Orrin Bridge is 412 metres long.", "The Orrin Bridge is 421 metres long."),
        ("On Tuesday Orrin Motors lost 12%.", "On Wednesday Orrin Motors lost 21%."),
        ("Tom Adair won the Elster Cup in 1999.", "Tom Adair won the Elster Cup in 2003."),
        ("The company has 120 employees.", "The company has 300 employees."),
    ],
)
def test_every_guard_of_copies_is_symmetric(one: str, other: str) -> None:
    for a, b in zip(find_claims(one), find_claims(other), strict=True):
        for guard in TWIN_GUARDS:
            forth, back = guard(a, b), guard(b, a)
            assert type(forth) is type(back)
