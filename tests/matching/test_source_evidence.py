"""Articles that tell one thing in other words, what speaks against it, and names that nothing bears out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from case_files import load_cases, params

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings
from factcheck.matching import source_evidence
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.stories import FEWEST_ARTICLES
from factcheck.matching.telling import topics_of
from factcheck.report.report import Report
from factcheck.rules.finding import Finding

DATA = load_cases("source_evidence")
TOWN = "Tolmer"
OTHERS: list[str] = DATA["others"]


def scan(*articles: str, town: str = TOWN) -> Report:
    """The report on some articles, without facts, that are all about one town; about none for ""."""
    texts = [text.replace("# ", f"# {town}: ", 1) if town else text for text in articles]
    extracts = [extract(parse_document(text, f"{number}.md"), ()) for number, text in enumerate(texts)]
    return judge_extracts(extracts, (), (), Settings())


def conflicts(*articles: str, others: Sequence[str] = tuple(OTHERS), town: str = TOWN) -> list[Finding]:
    """What a scan of these and the other articles finds that two of them tell."""
    return [finding for finding in scan(*articles, *others, town=town).findings if finding.code == "FC201"]


def opposed(*articles: str, others: Sequence[str] = tuple(OTHERS), town: str = TOWN) -> list[str]:
    """The figures of the second of these articles that are set against one of the first."""
    found = conflicts(*articles, others=others, town=town)
    places = (side.place for one in found for side in (one.primary, *one.related))
    return sorted({place.quote for place in places if place.path == "1.md"})


@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_what_two_articles_tell_in_other_words_is_held_against_each_other(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"]) == [case["expected"]]


@pytest.mark.parametrize("case", params(DATA, "speaks"))
def test_the_order_of_the_articles_changes_nothing(case: dict[str, Any]) -> None:
    turned = conflicts(*reversed(OTHERS), case["second"], case["first"], others=())
    assert len(turned) == len(conflicts(case["first"], case["second"])) == 1


@pytest.mark.parametrize("case", params(DATA, "little", "much"))
def test_nothing_but_the_evidence_finds_it(case: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_evidence, "ENOUGH", 1000.0)
    assert opposed(case["first"], case["second"], town="") == []


@pytest.mark.parametrize("case", params(DATA, "little"))
def test_articles_on_other_things_do_not_tell_which_words_are_rare(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"]) == [case["expected"]]
    assert opposed(case["first"], case["second"], others=OTHERS[: FEWEST_ARTICLES - 3]) == []
    assert opposed(case["first"], case["second"], town="") == []


@pytest.mark.parametrize("case", params(DATA, "much"))
def test_many_words_tell_without_other_articles(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"], others=(), town="") == [case["expected"]]


PAIRS = load_cases("pairs")


@pytest.mark.parametrize("case", params(PAIRS, "negative"))
def test_articles_on_other_things_make_no_conflict(case: dict[str, Any]) -> None:
    alone = {finding.fingerprint for finding in conflicts(case["a"], case["b"], others=(), town="")}
    beside = {finding.fingerprint for finding in conflicts(case["a"], case["b"], town="")}
    assert beside == alone


@pytest.mark.parametrize("case", params(DATA, "silent"))
def test_what_speaks_against_it_keeps_it_apart(case: dict[str, Any]) -> None:
    assert opposed(case["first"], case["second"]) == []
    assert opposed(case["first"], case["beside"]) == [case["expected"]]


def test_each_silent_case_has_another_beside_it() -> None:
    assert all(case["second"] != case["beside"] for case in DATA["silent"])
    assert len(DATA["silent"]) >= len(DATA["speaks"])


def test_words_that_every_article_has_tell_little() -> None:
    case = DATA["speaks"][0]
    told = "Nine engineers in a Leeds cellar borrowed money from Ada Brandt."
    assert opposed(case["first"], case["second"], others=[f"{other} {told}" for other in OTHERS]) == []


def test_a_finding_says_what_both_tell() -> None:
    case = DATA["speaks"][2]
    (finding,) = conflicts(case["first"], case["second"])
    assert "both tell of dismantled, organ, pipes, restorers, soap" in finding.why
    assert "of what the two articles tell, nothing else is as near" in finding.why


STATION = "# The Orrin\n\nThe Orrin set out for Voss. The {noun} is 205 metres wide, and many ships pass it each day."
# Elsewhere all sorts of things are so and so wide, so that the word tells little.
WIDE = [
    f"{other} The road of {other.split()[1]} is {number} metres wide."
    for number, other in enumerate(OTHERS, 5)
]
SHIP = "# The Orrin\n\nThe Orrin is 59 metres wide. Her crew of Tolmer sailors painted her funnels red."


class TestBorneOut:
    def test_a_noun_that_may_mean_the_name_and_hardly_a_word_in_common_is_no_error(self) -> None:
        assert conflicts(STATION.format(noun="station"), SHIP, others=WIDE, town="Orrin") == []

    def test_articles_that_do_not_tell_which_words_are_rare_leave_it_as_it_was_read(self) -> None:
        assert len(conflicts(STATION.format(noun="station"), SHIP, others=WIDE, town="")) == 1

    def test_a_name_that_stands_by_both_figures_needs_nothing_else(self) -> None:
        texts = STATION.replace("The {noun}", "The Orrin"), SHIP
        assert opposed(*texts, others=WIDE, town="Orrin") == ["59 metres"]


class TestWhatIsCounted:
    """What two counts count ties them to one thing no more than a unit does."""

    TOWN = "# A town\n\nGreen hills surround its 7,000 inhabitants."
    COUNTRY = "# A country\n\nOn wide plains live 7 million inhabitants."

    def test_a_slip_between_two_counts_of_a_sort_is_none(self) -> None:
        assert conflicts(self.TOWN, self.COUNTRY, others=OTHERS, town="Tolmer") == []

    def test_with_a_word_more_it_is_one(self) -> None:
        other = self.COUNTRY.replace("On wide plains live", "Green hills surround")
        assert opposed(self.TOWN, other, others=OTHERS, town="Tolmer") == ["7 million inhabitants"]


class TestCorpusWords:
    def words(self, *more: str) -> CorpusWords:
        topics = {f"{number}.md": frozenset({"tolmer"}) for number in range(7)}
        return CorpusWords(scan(*OTHERS, *more).claims, topics)

    def test_words_of_few_articles_weigh_more(self) -> None:
        words = self.words("# Ebrin\n\nEbrin has 9 bakers.", "# Pell\n\nPell has 30 bakers.")
        weights = words.about(frozenset({"tolmer"}))
        assert weights.tells
        assert weights.weight("market") > weights.weight("baker") > 0
        assert weights.weight("zeppelin") > weights.weight("market")
        both = weights.weight("market") + weights.weight("baker")
        assert weights.weigh(("market", "baker")) == pytest.approx(both)

    def test_the_topic_of_most_articles_counts(self) -> None:
        words = self.words()
        assert words.about(frozenset({"tolmer", "leeds"})) is words.about(frozenset({"tolmer"}))

    def test_few_articles_on_one_thing_weigh_all_content_words_alike(self) -> None:
        weights = self.words().about(frozenset({"leeds"}))
        assert not weights.tells
        assert weights.weight("market") == weights.weight("zeppelin") > weights.weight("the") == 0

    def test_what_two_articles_are_about_is_what_both_are(self) -> None:
        words = CorpusWords((), {"a": frozenset({"leeds", "tolmer"}), "b": frozenset({"tolmer"})})
        assert words.topics_of("a", "b") == {"tolmer"}
        assert words.topics_of("a", "c") == frozenset()


class TestKinds:
    """A word that tells what a thing is ties no two articles."""

    ORRIN = "# The Orrin Bridge\n\nThe bridge is 1.72 km long and carries 4 lanes."
    LORNE = "# The Lorne Bridge\n\nThe bridge is 1.72 miles long and carries 6 lanes."

    def test_a_slip_between_two_bridges_is_none(self) -> None:
        assert conflicts(self.ORRIN, self.LORNE, others=(), town="") == []

    def test_of_one_bridge_it_is_one(self) -> None:
        other = self.LORNE.replace("Lorne", "Orrin").replace("6 lanes", "4 lanes")
        assert opposed(self.ORRIN, other, others=(), town="") == ["1.72 miles"]

    def test_two_kinds_are_a_name(self) -> None:
        words = CorpusWords(
            (), {"a": frozenset({"channel", "tunnel"}), "b": frozenset({"channel", "tunnel"})}
        )
        assert words.topics_of("a", "b") == {"channel", "tunnel"}
        words = CorpusWords((), {"a": frozenset({"orrin", "tunnel"}), "b": frozenset({"lorne", "tunnel"})})
        assert words.topics_of("a", "b") == frozenset()

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("The Island Bridge cost $3 million. The Island Bridge opened on 3 May 1931.", {"island bridge"}),
            # The kinds of two names, and a common noun, are no name together.
            ("Brandt Island cost $3 million. Calder Bridge opened on 3 May 1931.", set()),
            ("The island bridge cost $3 million. The island bridge opened on 3 May 1931.", set()),
        ],
    )
    def test_a_name_of_kinds_alone_is_a_word_of_its_own(self, text: str, expected: set[str]) -> None:
        claims = extract(parse_document(text, "a.md"), ()).claims
        topics = topics_of(claims, {"a.md": ""})
        assert {word for word in topics["a.md"] if " " in word} == expected
