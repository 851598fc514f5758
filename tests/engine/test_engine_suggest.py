"""Facts are suggested where several articles agree, and only such as prove themselves when they are read back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.engine.suggest import Suggested, suggest_facts
from factcheck.facts.load import parse_facts
from factcheck.facts.suggestion import Suggestion
from factcheck.report.suggestion_list import render

SETTINGS = Settings(cache=False)
ROOT = Path(__file__).parents[2]
SAYS = "The Orrin Bridge is 412 metres long.\n"
AGREES = "The Orrin Bridge is about 410 metres long, and it is red.\n"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def suggest(articles: dict[str, str], facts: str | None = None, least: int = 2) -> Suggested:
    folder = Path("articles")
    for name, text in articles.items():
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    if facts is not None:
        Path("facts.yaml").write_text(facts, encoding="utf-8")
    return suggest_facts(["articles"], ["facts.yaml"] if facts is not None else [], SETTINGS, least)


def keys(suggestion: Suggestion) -> tuple[str, str, str]:
    return suggestion.id, suggestion.value, suggestion.when


def test_what_two_articles_agree_on_is_suggested_in_the_closest_words() -> None:
    (one,) = suggest({"a.md": AGREES, "b.md": SAYS}).facts
    assert (one.id, one.claim, one.subject, one.value) == (
        "orrin-bridge-length",
        "The Orrin Bridge is 412 metres long.",
        "Orrin Bridge",
        "412 metres",
    )
    assert one.sources == ("articles/a.md", "articles/b.md")
    assert [(said.path, said.line, said.text) for said in one.said] == [
        ("articles/a.md", 1, "about 410 metres"),
        ("articles/b.md", 1, "412 metres"),
    ]


def test_the_source_is_the_address_that_an_article_gives_itself() -> None:
    markdown = f"---\ntitle: The bridge\nurl: https://example.org/bridge\n---\n\n{SAYS}"
    page = (
        "<html><head><link rel='canonical' href='https://example.org/b?a=1&amp;b=2'></head>"
        f"<body><p>{SAYS}</p></body></html>"
    )
    (one,) = suggest({"a.md": markdown, "b.html": page, "c.md": SAYS}).facts
    assert one.sources == ("https://example.org/bridge", "https://example.org/b?a=1&b=2", "articles/c.md")


@pytest.mark.parametrize(
    ("articles", "reason"),
    [
        ({"a.md": SAYS}, "one article alone"),
        ({"a.md": f"{SAYS}\n{SAYS}"}, "one article that says it twice"),
        ({"a.md": SAYS, "b.md": "The Lorne Tunnel is 412 metres long."}, "two subjects"),
        ({"a.md": SAYS, "b.md": "According to the mayor, the Orrin Bridge is 412 metres long."}, "attributed"),
        ({"a.md": SAYS, "b.md": "If the Orrin Bridge is 412 metres long, it is too short."}, "hypothetical"),
        ({"a.md": SAYS, "b.md": f"<!-- factcheck: off -->\n\n{SAYS}"}, "silenced"),
    ],
)  # fmt: skip
def test_what_only_one_article_asserts_is_not(articles: dict[str, str], reason: str) -> None:
    assert suggest(articles).facts == (), reason


def test_what_another_article_contradicts_is_left_out_and_counted() -> None:
    found = suggest({"a.md": SAYS, "b.md": AGREES, "c.md": "The Orrin Bridge is 450 metres long.\n"})
    assert (found.facts, found.conflicts) == ((), 1)


def test_what_is_curated_is_left_out_and_counted() -> None:
    known = f"facts:\n  - id: orrin\n    claim: {SAYS}"
    found = suggest({"a.md": SAYS, "b.md": AGREES}, known)
    assert (found.facts, found.curated) == ((), 1)


def test_an_article_that_the_project_ignores_is_no_ground() -> None:
    suggest({"a.md": SAYS, "b.md": AGREES})
    satire = replace(SETTINGS, path_ignores=(("articles/b.md", frozenset({"FC"})),))
    assert suggest_facts(["articles"], [], satire).facts == ()
    elsewhere = replace(SETTINGS, path_ignores=(("drafts/", frozenset({"FC"})),))
    assert suggest_facts(["articles"], [], elsewhere).facts != ()


def test_more_articles_may_be_asked_for() -> None:
    articles = {"a.md": SAYS, "b.md": AGREES}
    assert suggest(articles, least=3).facts == ()
    assert suggest({**articles, "c.md": SAYS}, least=3).facts != ()


def test_values_that_only_overlap_are_no_single_fact() -> None:
    found = suggest(
        {
            "a.md": "The Orrin Bridge is 400 to 420 metres long.\n",
            "b.md": "The Orrin Bridge is 410 to 430 metres long.\n",
        }
    )
    assert (found.facts, found.unsaid) == ((), 1)


def test_a_time_that_only_the_articles_know_is_written_out() -> None:
    dated = "---\ndate: 2024-05-14\n---\n\n"
    (one,) = suggest(
        {
            "a.md": f"{dated}Tarn Dredging's shares fell 12% on Monday.\n",
            "b.md": "On 13 May 2024 Tarn Dredging's shares fell 12%.\n",
        }
    ).facts
    assert keys(one) == ("tarn-dredging-share-price-drop", "12%", "2024-05-13")
    assert one.claim == "On 13 May 2024 Tarn Dredging's shares fell 12%."


def test_what_may_happen_again_and_has_no_date_is_marked() -> None:
    text = "Tarn Dredging's shares fell 12%.\n"
    (one,) = suggest({"a.md": text, "b.md": text}).facts
    assert one.is_dateless
    assert "# No article says when, and it may happen again: add `when`.\n" in render([one], 2)
    (other,) = suggest({"a.md": SAYS, "b.md": AGREES}).facts
    assert not other.is_dateless


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [
        ("Tarn Dredging was founded in 1931.", "Tarn Dredging, founded in 1931, is based here.", "1931"),
        ("Tarn Dredging has more than 300 employees.", "Tarn Dredging employs over 300 people.", "over 300 employees"),
        ("Lorne Rail is based in Hamburg.", "Lorne Rail is headquartered in Hamburg.", "Hamburg"),
        ("Osprey is open source.", "Osprey is open source, and many use it.", "yes"),
    ],
)  # fmt: skip
def test_every_kind_of_value(first: str, second: str, value: str) -> None:
    found = suggest({"a.md": first, "b.md": second})
    assert [one.value for one in found.facts] == [value]


def test_names_are_free_of_each_other_and_of_those_that_are_taken() -> None:
    both = f"{SAYS}\nThe Orrin Bridge, which opened in 1931, is red.\n"
    known = "facts:\n  - id: orrin-bridge-length\n    claim: The Lorne Tunnel is 3 km long.\n"
    names = [one.id for one in suggest({"a.md": both, "b.md": both}, known).facts]
    assert names == ["orrin-bridge-length-2", "orrin-bridge-opening"]


def test_what_a_claim_of_another_group_contradicts_is_no_fact() -> None:
    """The fact would report it: a claim with a year of its own is grouped apart, and yet held against the fact."""
    earlier = "In 1990 the Orrin Bridge was 398 metres long.\n"
    assert suggest({"a.md": SAYS, "b.md": SAYS, "c.md": earlier}).facts == ()


def test_nothing_to_suggest_is_a_file_of_facts_too() -> None:
    assert parse_facts(render(suggest({"a.md": SAYS}).facts, 2)) == ()


class TestTheSampleCorpus:
    @pytest.fixture
    def text(self, monkeypatch: pytest.MonkeyPatch) -> str:
        monkeypatch.chdir(ROOT)
        return render(suggest_facts(["corpus"], [], SETTINGS).facts, 2)

    def test_all_of_it_is_understood_and_contradicts_no_article(self, text: str, tmp_path: Path) -> None:
        facts = parse_facts(text)
        assert len(facts) >= 5
        file = tmp_path / "suggested.yaml"
        file.write_text(text, encoding="utf-8")
        report = scan_paths(["corpus"], [str(file)], SETTINGS)
        told = {one.place.path for finding in report.findings if finding.fact for one in (finding.primary,)}
        assert told <= {"corpus/analyst-note.md", "corpus/newsletter.txt"}

    def test_the_same_corpus_gives_the_same_text(self, text: str) -> None:
        assert text == render(suggest_facts(["corpus"], [], SETTINGS).facts, 2)
        assert text == render(
            suggest_facts(sorted(map(str, Path("corpus").iterdir()), reverse=True), [], SETTINGS).facts, 2
        )
