"""A measure of a project's own decides which claims are of one property; without it they stay apart."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from factcheck.engine.cache import salt
from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.values.own_words import NO_WORDS, OwnWords, parse_words

MEASURES = {
    "readership": {
        "of": "count",
        "words": ["readers", "print run"],
        "opposed": {"paid": ["sold"], "free": ["given away"]},
    },
    "hit rate": {"of": ["percent", "percentage point"], "words": ["strike rate"]},
    "snow load": {"of": "physical"},
}


def _own(measures: Mapping[str, object] = MEASURES) -> OwnWords:
    words, mistakes = parse_words({"measures": measures})
    assert not mistakes
    return words


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))


def _codes(first: str, second: str, own: OwnWords = NO_WORDS, facts: str = "") -> list[str]:
    Path("articles").mkdir(exist_ok=True)
    Path("articles", "a.md").write_text(f"{first}\n", encoding="utf-8")
    Path("articles", "b.md").write_text(f"{second}\n", encoding="utf-8")
    Path("facts.yaml").write_text(facts or "facts: []\n", encoding="utf-8")
    report = scan_paths(["articles"], ["facts.yaml"], Settings(own_words=own))
    return [finding.code for finding in report.findings]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Lena Marsh has a hit rate of 31%.", "The strike rate of Lena Marsh is 44%."),
        ("The Elm Herald has a print run of 6,510 copies.", "The readership of the Elm Herald is 7,120 copies."),
        ("The Elm Herald has 6,510 readers.", "Readership of the Elm Herald stands at 7,120 readers."),
        ("The paid readership of the Elm Herald is 6,510 copies.", "The Elm Herald has a paid print run of 7,120 copies."),
    ],
)  # fmt: skip
def test_two_wordings_of_an_own_measure_contradict_each_other_with_it_only(first: str, second: str) -> None:
    assert _codes(first, second, _own()) == ["FC201"]
    assert _codes(first, second) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # What it is opposed to: two sides, and a side that only one names.
        ("The Elm Herald has 6,510 paid readers.", "The Elm Herald has 7,120 free readers."),
        ("The Elm Herald has 6,510 paid readers.", "The Elm Herald has a readership of 7,120 readers."),
        # Another measure, of its own or of the lexicon.
        ("The Elm Herald has a print run of 6,510 copies.", "The Elm Herald has sold 7,120 copies."),
        ("Lena Marsh has a hit rate of 31%.", "Lena Marsh has a tax rate of 44%."),
        # A kind of value that the measure has not.
        ("Lena Marsh had a hit rate of 31 dollars.", "The strike rate of Lena Marsh was 44 dollars."),
        # Another subject.
        ("Lena Marsh has a hit rate of 31%.", "The strike rate of Ivo Brandt is 44%."),
        # Agreement.
        ("Lena Marsh has a hit rate of 31%.", "The strike rate of Lena Marsh is 31.2%."),
    ],
)
def test_an_own_measure_brings_nothing_where_the_claims_are_apart(first: str, second: str) -> None:
    assert _codes(first, second, _own()) == []


def test_what_an_own_measure_is_of_is_no_subject() -> None:
    Path("a.md").write_text("The snow load of the Orrin Roof is 3.5 kN/m2.\n", encoding="utf-8")
    (claim,) = scan_paths(["a.md"], (), Settings(own_words=_own())).claims
    assert (claim.subject.name, claim.measure.label) == ("Orrin Roof", "snow load")


@pytest.mark.parametrize(
    "fact",
    [
        "  - id: x\n    claim: Lena Marsh has a strike rate of 31%.\n",
        "  - id: x\n    claim: Lena Marsh hits well.\n    subject: Lena Marsh\n    value: 31%\n    about: [strike rate]\n",
    ],
)
def test_a_fact_is_held_against_an_own_measure(fact: str) -> None:
    facts = f"facts:\n{fact}"
    article, other = "Lena Marsh has a hit rate of 44%.", "Lena Marsh has a tax rate of 44%."
    assert _codes(article, other, _own(), facts) == ["FC101"]
    assert _codes(article, other, facts=facts) == []


def test_other_measures_are_read_anew_in_spite_of_the_cache() -> None:
    first, second = "Lena Marsh has a hit rate of 31%.", "The strike rate of Lena Marsh is 44%."
    assert _codes(first, second) == []
    assert _codes(first, second, _own()) == ["FC201"]
    assert salt((), _own()) != salt(())
