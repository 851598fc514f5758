"""The commands on small articles: everything they print, and their exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_run import run_in
from inline_snapshot import snapshot

HARBOUR = """\
# A harbour for Tarnmouth

Tarnmouth Dredging was founded in 1931. It employs 412 people.
"""
GAZETTE = """\
Tarnmouth Dredging was founded in 1934, and it has paid a dividend in every year since.
"""
FACTS = """\
facts:
  - id: tarnmouth-founded
    claim: Tarnmouth Dredging was founded in 1931.
    sources: [https://example.org/tarnmouth]
"""


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A folder with one right article, one wrong article and a fact that tells which is which."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "harbour.md").write_text(HARBOUR)
    (tmp_path / "articles" / "gazette.txt").write_text(GAZETTE)
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "tarnmouth.yaml").write_text(FACTS)
    return tmp_path


def test_a_contradiction_is_shown_and_fails(harbour: Path) -> None:
    code, out, err = run_in(harbour, "scan", "articles", COLUMNS="90")
    assert (code, err) == (1, "")
    assert out == snapshot()


def test_an_article_that_agrees_passes(harbour: Path) -> None:
    code, out, err = run_in(harbour, "scan", "articles/harbour.md")
    assert (code, err) == (0, "")
    assert out == snapshot()


def test_quiet_leaves_the_findings_only(harbour: Path) -> None:
    assert run_in(harbour, "scan", "articles/harbour.md", "--quiet") == (0, "", "")


def test_concise_is_a_line_a_finding(harbour: Path) -> None:
    code, out, err = run_in(harbour, "scan", "articles", "--format", "concise")
    assert (code, err) == (1, "")
    assert out == snapshot()


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--fail-on", "never"], 0),
        (["--fail-on", "note"], 1),
        (["--ignore", "FC1,FC2"], 0),
        (["--select", "fc1"], 1),
        (["--select", "FC9"], 0),
    ],
)
def test_the_exit_code_follows_what_is_asked_for(harbour: Path, options: list[str], code: int) -> None:
    assert run_in(harbour, "scan", "articles", *options)[0] == code


def test_output_writes_the_same_bytes_to_files(harbour: Path) -> None:
    given = ["scan", "articles", "--format", "json", "--output", "json=a.json", "--output", "concise=a.txt"]
    code, out, err = run_in(harbour, *given)
    assert (code, err) == (1, "")
    assert (harbour / "a.json").read_text(encoding="utf-8") == out
    assert len((harbour / "a.txt").read_text(encoding="utf-8").splitlines()) == len(
        json.loads(out)["findings"]
    )


def test_other_facts_can_be_named(harbour: Path) -> None:
    (harbour / "other.yaml").write_text(FACTS.replace("1931", "1934"))
    out = run_in(harbour, "scan", "articles", "--facts", "other.yaml", "--format", "jsonl")[1]
    found = [json.loads(line) for line in out.splitlines()]
    assert [(finding["code"], finding["primary"]["path"]) for finding in found] == [
        ("FC101", "articles/harbour.md")
    ]


def test_the_configuration_stands_in_for_options_and_options_override_it(harbour: Path) -> None:
    (harbour / "factcheck.toml").write_text('paths = ["articles"]\nfail-on = "never"\n')
    assert run_in(harbour, "scan", "--quiet")[0] == 0
    assert run_in(harbour, "scan", "--quiet", "--fail-on", "error")[0] == 1
    assert run_in(harbour, "scan", "articles/harbour.md", "--quiet", "--fail-on", "error")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["scan"], snapshot()),
        (["scan", "nowhere.md"], snapshot()),
        (["scan", "empty"], snapshot()),
        (["scan", "articles", "--facts", "nowhere"], snapshot()),
        (["scan", "articles", "--select", "FC1O1"], snapshot()),
        (["scan", "articles", "--output", "json=nowhere/a.json"], snapshot()),
        (["scan", "articles", "--output", "json=articles"], snapshot()),
        (["claims", "nowhere.md"], snapshot()),
        (["explain", "FC999"], snapshot()),
        (["explain", "contradicts-facts"], snapshot()),
        (["explain", "articles/harbour.md:99"], snapshot()),
        (["explain", "articles/nowhere.md:1"], snapshot()),
        (["facts", "check", "nowhere.yaml"], snapshot()),
    ],
)
def test_what_cannot_be_used_is_told_with_what_to_do(
    harbour: Path, arguments: list[str], message: str
) -> None:
    (harbour / "empty").mkdir()
    code, out, err = run_in(harbour, *arguments)
    assert (code, out) == (2, "")
    assert err == message


def test_no_documents_can_be_allowed(harbour: Path) -> None:
    (harbour / "empty").mkdir()
    code, out, err = run_in(harbour, "scan", "empty", "--allow-empty", "--format", "json")
    assert (code, err) == (0, "")
    assert json.loads(out)["summary"]["documents"] == 0


def test_a_code_of_the_configuration_that_is_none_is_a_problem_of_that_file(harbour: Path) -> None:
    (harbour / "factcheck.toml").write_text('select = ["FC1", "FC7"]\n')
    code, out, err = run_in(harbour, "scan", "articles")
    assert (code, out) == (2, "")
    assert err.startswith("error: no rule FC7 (in select)\n  --> factcheck.toml\n")


def test_broken_facts_are_told_at_their_place(harbour: Path) -> None:
    (harbour / "claims" / "tarnmouth.yaml").write_text(FACTS.replace("claim:", "clam:"))
    code, out, err = run_in(harbour, "facts", "check")
    assert (code, out) == (2, "")
    assert err == snapshot()


def test_claims_are_listed(harbour: Path) -> None:
    code, out, err = run_in(harbour, "claims", "articles", COLUMNS="150")
    assert (code, err) == (0, "")
    assert out == snapshot()


def test_facts_are_checked_and_listed(harbour: Path) -> None:
    assert run_in(harbour, "facts", "check") == snapshot()
    assert run_in(harbour, "facts", "list") == snapshot()


def test_a_rule_is_explained_by_code_and_by_name(harbour: Path) -> None:
    code, out, err = run_in(harbour, "explain", "fc101")
    assert (code, err) == (0, "")
    assert out.startswith("FC101 contradicts-fact (error)\n\n")
    assert run_in(harbour, "explain", "contradicts-fact") == (code, out, err)


def test_a_line_is_explained(harbour: Path) -> None:
    code, out, err = run_in(harbour, "explain", "articles/harbour.md:3")
    assert (code, err) == (0, "")
    assert out == snapshot()
