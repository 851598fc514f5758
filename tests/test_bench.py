"""The benchmark's own honesty: what it writes as a change is wrong, and what it writes as other words still holds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bench import __main__ as bench
from bench.accuracy import changed_against_facts, changed_in_a_copy, paraphrased, repeated
from bench.changes import changes, swapped
from bench.generated import write_corpus
from bench.paraphrases import paraphrases
from bench.sample import Sample, load_sample
from bench.scale import show_scale
from factcheck.values.compare import Agree, Disagree, compare
from factcheck.values.find import find_values
from factcheck.values.value import DateSpan, Quantity, TimeOfDay

# Sentences with one value, and the words before and after it; the value is what stands between.
PRECISE = [
    ("It lost ", "$589 billion", " in a day."),
    ("It spent ", "USD 6.2M", " on it."),
    ("It closed at ", "$118.42", " on the day."),
    ("Shares fell ", "16.97%", " in a day."),
    ("Shares rose ", "8.9 percent", " in a day."),
    ("The cluster had ", "2,048 GPUs", " in all."),
    ("The firm has ", "190 employees", " now."),
    ("The model has ", "37 billion parameters", " in use."),
    ("The trip took ", "55 days", " by sea."),
    ("The road is ", "42 km", " long."),
    ("It happened on ", "27 January 2025", " in Paris."),
    ("It happened on ", "January 27, 2025", " in Paris."),
    ("It was founded in ", "July 2023", " by two friends."),
    ("It was founded in ", "2014", " by two friends."),
]
TODAY = date(2025, 1, 31)
IDS = [words for _, words, _ in PRECISE]


def read(text: str, start: int, end: int) -> Quantity | DateSpan:
    """The one value that lies on these characters."""
    (value,) = [value for value in find_values(text, TODAY) if value.start < end and start < value.end]
    assert not isinstance(value, TimeOfDay)
    return value


@pytest.mark.parametrize(("before", "words", "after"), PRECISE, ids=IDS)
def test_a_change_rules_the_old_value_out(before: str, words: str, after: str) -> None:
    old = read(before + words + after, len(before), len(before + words))
    written = changes(old, words)
    assert written
    for change in written:
        text = before + change.words + after
        new = read(text, len(before), len(before + change.words))
        assert isinstance(compare(old, new), Disagree), change


@pytest.mark.parametrize(("before", "words", "after"), PRECISE, ids=IDS)
def test_other_words_leave_the_old_value_right(before: str, words: str, after: str) -> None:
    old = read(before + words + after, len(before), len(before + words))
    written = paraphrases(old, words, before)
    assert written
    for other in written:
        start = len(before) - other.back
        text = before[:start] + other.words + after
        new = read(text, start, start + len(other.words))
        assert isinstance(compare(old, new), Agree), other


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("$5,576 million", ["$5,756 million", "$55,760 million", "$6,691 million", "$5,576 billion"]),
        ("$2 per GPU hour", ["$20 per GPU hour"]),
        ("$0.55 per million tokens", ["$5.05 per million tokens", "$5.50 per million tokens"]),
        ("three directors", ["thirty directors"]),
        ("5 and a half miles", []),
        ("hundreds of billions of dollars", ["hundreds of millions of dollars"]),
        ("2023-11-30", ["2022-11-30", "2023-03-30", "2023-11-26"]),
    ],
)
def test_a_change_keeps_the_form_of_writing(words: str, written: list[str]) -> None:
    (value,) = find_values(f"It was {words} then.")
    assert [change.words for change in changes(value, words)][: len(written) or None] == written


@pytest.mark.parametrize("numeral", ["500", "100,000", "7", "0", "33"])
def test_digits_that_cannot_change_places_stay(numeral: str) -> None:
    assert swapped(numeral) == numeral


@pytest.mark.parametrize(
    ("before", "words", "written"),
    [
        (
            "It cost ",
            "$6 million",
            {"$6m", "USD 6M", "6m dollars", "six million dollars", "roughly $6 million"},
        ),
        ("It fell ", "17%", {"17 percent", "seventeen percent"}),
        ("It has ", "three directors", {"3 directors"}),
        ("It was built in ", "July 2023", {"2023", "mid-2023", "around July 2023"}),
        ("It came on ", "20 January 2025", {"2025-01-20", "January 20, 2025", "in January 2025"}),
        ("It is ", "26 miles", {"about 42 km"}),
        ("It has ", "2,048 chips", {"2048 chips", "about 2,000 chips"}),
    ],
)
def test_the_forms_that_an_editor_would_use_are_written(before: str, words: str, written: set[str]) -> None:
    value = read(f"{before}{words}.", len(before), len(before + words))
    assert written <= {other.words for other in paraphrases(value, words, before)}


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("It uses an ", "8-bit"),
        ("It lost ", "hundreds of billions of dollars"),
        ("It came ", "last month"),
        ("It will spend ", "$60 billion to $65 billion"),
    ],
)
def test_what_cannot_be_written_rightly_is_not_written(before: str, words: str) -> None:
    value = read(f"{before}{words} then.", len(before), len(before + words))
    assert paraphrases(value, words, before) == ()


def test_a_hedged_value_is_not_hedged_again() -> None:
    before = "It cost about "
    value = read(f"{before}$5.6 million.", len(before), len(before) + 12)
    assert not [other for other in paraphrases(value, "$5.6 million", before) if "about" in other.words]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    folder = tmp_path_factory.mktemp("bench")
    articles = folder / "articles"
    articles.mkdir()
    (articles / "acme.md").write_text("# Acme\n\nAcme has 120 employees. Acme was founded in July 1998.\n")
    (articles / "bolt.md").write_text("# Bolt\n\nCould Bolt have 40 employees? Nobody knows.\n")
    facts = folder / "facts.yaml"
    facts.write_text("facts:\n  - id: acme-founded\n    claim: Acme was founded in July 1998.\n")
    return load_sample(articles, (str(facts),))


def test_a_changed_figure_is_found_and_the_article_again_is_not(sample: Sample) -> None:
    changed = changed_in_a_copy(sample).outcomes
    assert {outcome.path for outcome in changed} == {"acme.md"}  # A question states nothing.
    assert all(outcome.found or outcome.reason for outcome in changed)
    assert any(outcome.found for outcome in changed)
    assert [outcome.findings for outcome in repeated(sample).outcomes] == [(), ()]


def test_a_figure_with_a_fact_is_held_against_it(sample: Sample) -> None:
    outcomes = changed_against_facts(sample).outcomes
    assert {outcome.old for outcome in outcomes} == {"July 1998"}
    assert all(outcome.found for outcome in outcomes)


def test_other_words_bring_no_finding(sample: Sample) -> None:
    outcomes = paraphrased(sample).outcomes
    assert {outcome.old for outcome in outcomes} >= {"120 employees", "July 1998"}
    assert [outcome for outcome in outcomes if outcome.findings] == []


def test_the_same_number_of_articles_gives_the_same_corpus(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    for folder in folders:
        folder.mkdir()
        write_corpus(folder, 9)
    first, second = ([path.read_bytes() for path in sorted(folder.iterdir())] for folder in folders)
    assert first == second
    assert len(set(first)) == 9


def test_a_tiny_run_prints_its_tables(
    sample: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "acme.md").write_text("Acme has 120 employees.\n")
    parts = ["startup", "speed", "accuracy"]
    status = bench.main(
        ["--only", *parts, "--rounds", "1", "--sizes", "2", "3", "--corpus", str(tmp_path), "--facts"]
    )
    printed = capsys.readouterr().out
    assert status == 0
    for heading in ("Start-up", "Speed in one process", "Recall:", "Precision:"):
        assert heading in printed


def test_both_sizes_are_timed_cold_and_warm(capsys: pytest.CaptureFixture[str]) -> None:
    show_scale((1, 2), (1,))
    rows = [line.split()[:4:3] for line in capsys.readouterr().out.splitlines()[2:6]]
    assert rows == [["1", "cold"], ["1", "warm"], ["2", "cold"], ["2", "warm"]]


def test_a_path_without_yardsticks_is_said_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bench.main([str(tmp_path), "--only", "accuracy", "--corpus", str(tmp_path), "--facts"]) == 1
    printed = capsys.readouterr().out
    assert "holds no run_factcheck.py" in printed
    assert "holds no topics" in printed
