"""A project's own words reach articles and facts, over the cache and over processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.engine.cache import salt
from factcheck.engine.read_all import BATCH
from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.values.own_words import OwnWords, parse_words

FACT = "facts:\n  - id: bridge\n    claim: The Orrin Bridge is 300 cubits long.\n"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))
    Path("articles").mkdir()
    Path("articles", "a.md").write_text("The Orrin Bridge is 450 metres long.\n", encoding="utf-8")
    Path("facts.yaml").write_text(FACT, encoding="utf-8")


def _words(size: str) -> OwnWords:
    words, mistakes = parse_words({"units": {"cubit": {"is": size}}})
    assert not mistakes
    return words


def _codes(settings: Settings) -> list[str]:
    return [finding.code for finding in scan_paths(["articles"], ["facts.yaml"], settings).findings]


def test_a_fact_in_a_unit_of_ones_own_is_held_against_the_articles() -> None:
    assert _codes(Settings(own_words=_words("0.5 m"))) == ["FC101"]
    assert _codes(Settings(own_words=_words("1.5 m"))) == []


def test_other_words_are_read_anew_in_spite_of_the_cache() -> None:
    Path("articles", "a.md").write_text("The Orrin Bridge is 900 cubits long.\n", encoding="utf-8")
    Path("facts.yaml").write_text(FACT.replace("300 cubits", "450 metres"), encoding="utf-8")
    assert _codes(Settings(own_words=_words("0.5 m"))) == []
    assert _codes(Settings(own_words=_words("1.5 m"))) == ["FC101"]
    assert salt((), _words("0.5 m")) != salt((), _words("1.5 m"))


def test_the_words_reach_every_process() -> None:
    Path("facts.yaml").write_text("facts: []\n", encoding="utf-8")
    for number in range(BATCH + 5):
        text = f"The bridge at Orrin {number} is {200 + number} cubits long.\n"
        Path("articles", f"{number}.md").write_text(text, encoding="utf-8")
    one, two = (
        scan_paths(["articles"], ["facts.yaml"], Settings(jobs=jobs, cache=False, own_words=_words("0.5 m")))
        for jobs in (1, 2)
    )
    assert one.claims == two.claims
    assert {claim.value.unit for claim in one.claims if hasattr(claim.value, "unit")} == {"m"}
