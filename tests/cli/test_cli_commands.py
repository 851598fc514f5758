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
    assert out == snapshot("""\
error[FC101] contradicts-fact: “1934” contradicts the fact tarnmouth-founded: 1931
  --> articles/gazette.txt:1:35
   |
 1 | Tarnmouth Dredging was founded in 1934, and it has paid a dividend in every year …
   |                                   ^^^^ 1934: 1934-01-01 to 1934-12-31
  ::: claims/tarnmouth.yaml:3:46
   |
 3 |     claim: Tarnmouth Dredging was founded in 1931.
   |                                              ---- 1931: 1931-01-01 to 1931-12-31
   |
   = both state founding of Tarnmouth Dredging; the fact: Tarnmouth Dredging was founded
     in 1931.
   = the two ranges have nothing in common
   = source: https://example.org/tarnmouth

error[FC201] sources-disagree: “1934” here, but articles/harbour.md says “1931”
  --> articles/gazette.txt:1:35
   |
 1 | Tarnmouth Dredging was founded in 1934, and it has paid a dividend in every year …
   |                                   ^^^^ 1934: 1934-01-01 to 1934-12-31
  ::: articles/harbour.md:3:35
   |
 3 | Tarnmouth Dredging was founded in 1931. It employs 412 people.
   |                                   ---- 1931: 1931-01-01 to 1931-12-31
   |
   = both state founding of Tarnmouth Dredging
   = the two ranges have nothing in common
   = the fact tarnmouth-founded settles it: Tarnmouth Dredging was founded in 1931.

Read 2 documents, 4 sentences, 3 claims in 2 groups (1 with more than one claim) and 1
curated fact.

Found 2 errors in 1 document.
Try: factcheck explain FC101, or factcheck explain articles/gazette.txt:1
""")


def test_an_article_that_agrees_passes(harbour: Path) -> None:
    code, out, err = run_in(harbour, "scan", "articles/harbour.md")
    assert (code, err) == (0, "")
    assert out == snapshot("""\
Read 1 document, 3 sentences, 2 claims in 2 groups and 1 curated fact.

No contradictions found.
""")


def test_quiet_leaves_the_findings_only(harbour: Path) -> None:
    assert run_in(harbour, "scan", "articles/harbour.md", "--quiet") == (0, "", "")


def test_concise_is_a_line_a_finding(harbour: Path) -> None:
    code, out, err = run_in(harbour, "scan", "articles", "--format", "concise")
    assert (code, err) == (1, "")
    assert out == snapshot("""\
articles/gazette.txt:1:35: error FC101 “1934” contradicts the fact tarnmouth-founded: 1931 [also claims/tarnmouth.yaml:3:46]
articles/gazette.txt:1:35: error FC201 “1934” here, but articles/harbour.md says “1931” [also articles/harbour.md:3:35]
""")


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
    assert {finding["primary"]["path"] for finding in found} == {"articles/harbour.md"}


def test_the_configuration_stands_in_for_options_and_options_override_it(harbour: Path) -> None:
    (harbour / "factcheck.toml").write_text('paths = ["articles"]\nfail-on = "never"\n')
    assert run_in(harbour, "scan", "--quiet")[0] == 0
    assert run_in(harbour, "scan", "--quiet", "--fail-on", "error")[0] == 1
    assert run_in(harbour, "scan", "articles/harbour.md", "--quiet", "--fail-on", "error")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["scan"],
            snapshot("""\
error: Invalid value for PATH: nothing to read: name files or folders, or set paths under [tool.factcheck] in pyproject.toml
Usage: factcheck scan [OPTIONS] [PATH...]
Try 'factcheck scan --help' for help.
"""),
        ),
        (
            ["scan", "nowhere.md"],
            snapshot("""\
error: there is no such file or folder
  --> nowhere.md
   = check the path; it is relative to the current folder
"""),
        ),
        (
            ["scan", "empty"],
            snapshot("""\
error: no documents
  --> empty
   = looked for .md .markdown .txt .html .htm; name a folder with articles, or scan with
     --allow-empty
"""),
        ),
        (
            ["scan", "articles", "--facts", "nowhere"],
            snapshot("""\
error: no such file or folder
  --> nowhere
   = name a YAML file of facts, or a folder of them
"""),
        ),
        (
            ["scan", "articles", "--select", "FC1O1"],
            snapshot("""\
error: Invalid value for --select: no rule FC1O1; the rules are FC101, FC102, FC103, FC201, FC202, FC203, FC204, FC301, FC302, FC303, FC401, FC901, FC902. Did you mean FC101?
Usage: factcheck scan [OPTIONS] [PATH...]
Try 'factcheck scan --help' for help.
"""),
        ),
        (
            ["scan", "articles", "--output", "json=nowhere/a.json"],
            snapshot("""\
error: cannot be written: no folder nowhere
  --> nowhere/a.json
   = make the folder first
"""),
        ),
        (
            ["scan", "articles", "--output", "json=articles"],
            snapshot("""\
error: cannot be written: it is a folder
  --> articles
   = name a file: --output json=FILE
"""),
        ),
        (
            ["claims", "nowhere.md"],
            snapshot("""\
error: there is no such file or folder
  --> nowhere.md
   = check the path; it is relative to the current folder
"""),
        ),
        (
            ["explain", "FC999"],
            snapshot("""\
error: Invalid value: no rule FC999; the rules are FC101, FC102, FC103, FC201, FC202, FC203, FC204, FC301, FC302, FC303, FC401, FC901, FC902. Did you mean FC902?
Usage: factcheck explain [OPTIONS] {CODE|FILE:LINE}
Try 'factcheck explain --help' for help.
"""),
        ),
        (
            ["explain", "contradicts-facts"],
            snapshot("""\
error: Invalid value: neither a rule nor FILE:LINE: contradicts-facts; the rules are FC101, FC102, FC103, FC201, FC202, FC203, FC204, FC301, FC302, FC303, FC401, FC901, FC902. Did you mean contradicts-fact?
Usage: factcheck explain [OPTIONS] {CODE|FILE:LINE}
Try 'factcheck explain --help' for help.
"""),
        ),
        (
            ["explain", "articles/harbour.md:99"],
            snapshot("""\
error: no line 99
  --> articles/harbour.md
   = it has 3 lines
"""),
        ),
        (
            ["explain", "articles/nowhere.md:1"],
            snapshot("""\
error: there is no such file
  --> articles/nowhere.md
   = check the path; it is relative to the current folder
"""),
        ),
        (
            ["facts", "check", "nowhere.yaml"],
            snapshot("""\
error: no such file or folder
  --> nowhere.yaml
   = name a YAML file of facts, or a folder of them
"""),
        ),
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
    assert err.startswith("error: no rule FC7 (in select)\n  --> factcheck.toml:1:1\n")


def test_broken_facts_are_told_at_their_place(harbour: Path) -> None:
    (harbour / "claims" / "tarnmouth.yaml").write_text(FACTS.replace("claim:", "clam:"))
    code, out, err = run_in(harbour, "facts", "check")
    assert (code, out) == (2, "")
    assert err == snapshot("""\
error: fact `tarnmouth-founded` has no `claim`
  --> claims/tarnmouth.yaml:2:9
   |
 2 |   - id: tarnmouth-founded
   |         ^^^^^^^^^^^^^^^^^
   = say what is true in one sentence: `claim: The firm was founded in July 2023.`

error: unknown key `clam`
  --> claims/tarnmouth.yaml:3:5
   |
 3 |     clam: Tarnmouth Dredging was founded in 1931.
   |     ^^^^
   = did you mean `claim`?

2 problems.
""")


def test_claims_are_listed(harbour: Path) -> None:
    code, out, err = run_in(harbour, "claims", "articles", COLUMNS="150")
    assert (code, err) == (0, "")
    assert out == snapshot("""\
articles/gazette.txt
place  label                             subject             measure   value as read                   scope  stance    confidence
1:35   1934 Tarnmouth Dredging founding  Tarnmouth Dredging  founding  1934: 1934-01-01 to 1934-12-31         asserted  high

articles/harbour.md
place  label                             subject             measure    value as read                      scope  stance    confidence
3:35   1931 Tarnmouth Dredging founding  Tarnmouth Dredging  founding   1931: 1931-01-01 to 1931-12-31            asserted  high
3:52   412 employees headcount           Tarnmouth Dredging  headcount  412 people: exactly 412 employees         asserted  high

Read 3 claims in 2 documents.
""")


def test_a_fact_that_can_apply_to_nothing_is_warned_of_at_its_place(harbour: Path) -> None:
    text = "facts:\n  - id: mascot\n    claim: The mascot of Norvane is Bruno.\n    subject: Norvane\n    value: Bruno\n"
    (harbour / "mascot.yaml").write_text(text, encoding="utf-8")
    code, out, err = run_in(harbour, "facts", "check", "mascot.yaml")
    assert code == 0
    assert out.endswith("Understood 1 curated fact.\n")
    assert err.startswith(
        "warning: no article can contradict the fact mascot: its value is a name, and nothing in it names a\n"
        "property that is known to have one\n  --> mascot.yaml:5:12\n"
    )
    assert "name one with `about`: actor, archbishop," in err


def test_facts_are_checked_and_listed(harbour: Path) -> None:
    assert run_in(harbour, "facts", "check") == snapshot(
        (
            0,
            """\
id                 label                          subject          value as read               scope
tarnmouth-founded  1931 Tarnmouth Dredging        Tarnmouth        1931: 1931-01-01 to
                   founding                       Dredging         1931-12-31

Understood 1 curated fact.
""",
            "",
        )
    )
    assert run_in(harbour, "facts", "list") == snapshot(
        (
            0,
            """\
tarnmouth-founded
  Tarnmouth Dredging was founded in 1931.
  claims/tarnmouth.yaml:3
  https://example.org/tarnmouth
""",
            "",
        )
    )


def test_a_rule_is_explained_by_code_and_by_name(harbour: Path) -> None:
    code, out, err = run_in(harbour, "explain", "fc101")
    assert (code, err) == (0, "")
    assert out.startswith("FC101 contradicts-fact (error)\n\n")
    assert run_in(harbour, "explain", "contradicts-fact") == (code, out, err)


def test_a_line_is_explained(harbour: Path) -> None:
    code, out, err = run_in(harbour, "explain", "articles/harbour.md:3")
    assert (code, err) == (0, "")
    assert out == snapshot("""\
articles/harbour.md:3

 3 | Tarnmouth Dredging was founded in 1931. It employs 412 people.
   |                                   ^^^^ 1931 Tarnmouth Dredging founding
   = subject     Tarnmouth Dredging (named in the clause)
   = measure     founding
   = concepts    establish
   = qualifiers  tense: past
   = other words establish
   = value       1931: 1931-01-01 to 1931-12-31
   = stance      asserted
   = confidence  high

 3 | Tarnmouth Dredging was founded in 1931. It employs 412 people.
   |                                                    ^^^^^^^^^^ 412 employees headcount
   = subject     Tarnmouth Dredging (pronoun or 'the company' resolved)
   = measure     headcount
   = concepts    headcount
   = other words employ, person
   = value       412 people: exactly 412 employees
   = stance      asserted
   = confidence  high
""")
