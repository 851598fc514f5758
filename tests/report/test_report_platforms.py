"""What each platform is told, whole; what it would obey or cut off."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from report_sample import contradiction, disagreement, evidence, finding, report

from factcheck.report import github, sarif
from factcheck.report.formats import FORMATS, load_format
from factcheck.report.look import PLAIN
from factcheck.rules.finding import Finding, Severity
from factcheck.rules.registry import RULES

HOSTILE = (
    'say [it](https://a.org) @all ##[error] ::error:: %0A <b> & ]]> `code` #12 | www.a.org {0} "so" \x1b[31m'
)


def rendered(name: str, *findings: Finding) -> str:
    return load_format(name)(report(*findings), PLAIN)


def hostile() -> Finding:
    """A finding whose path and words mean something to every platform."""
    side = evidence("a,b: c%.md", HOSTILE + "\n", HOSTILE)
    return replace(finding(side, side, message=HOSTILE, why=(HOSTILE,)), fingerprint="0" * 16)


def many(number: int, severity: Severity, path: str = "a.md") -> list[Finding]:
    text = "It is 5 m.\n" * number
    side = evidence(path, text, "5 m")
    return [
        replace(
            finding(side, severity=severity, message=f"number {i}"),
            fingerprint=f"{severity}-{i}",
        )
        for i in range(number)
    ]


def test_github() -> None:
    assert rendered("github", contradiction(), disagreement()) == snapshot("""\
::error file=corpus/ferry.md,line=1,endLine=1,col=230,endColumn=234,title=FC101 contradicts-fact::The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931.%0Aboth state when the bridge at Orrin opened%0Athe years 1934 and 1931 do not overlap%0Asee claims/orrin.yaml:3:42
::warning file=corpus/bridge.md,line=3,endLine=3,col=22,endColumn=26,title=FC201 sources-disagree::Two articles give different years for the opening of the bridge at Orrin: 1931 and 1934.%0Aboth state when the bridge at Orrin opened%0Asee corpus/ferry.md:1:230
""")


def test_github_has_no_output_without_findings() -> None:
    assert rendered("github") == ""


def test_github_is_not_commanded_by_an_article() -> None:
    out = rendered("github", *many(10, Severity.ERROR), hostile())
    assert "##[" not in out
    assert all(
        line.startswith(("::error file=a.md,", "1 error more", "- a,b: c%.md")) for line in out.splitlines()
    )
    (line,) = rendered("github", hostile()).splitlines()
    assert line.startswith("::error file=a%2Cb%3A c%25.md,line=1,endLine=1,col=1,endColumn=")
    assert "%250A" in line


def test_github_shows_ten_of_each_kind_and_the_rest_as_lines() -> None:
    out = rendered(
        "github", *many(12, Severity.NOTE), *many(25, Severity.WARNING), *many(11, Severity.ERROR)
    ).splitlines()
    commands = [line.split(" ")[0] for line in out if line.startswith("::")]
    assert commands == ["::error"] * 10 + ["::warning"] * 10 + ["::notice"] * 10
    assert out[30] == "1 error, 15 warnings and 2 notes more, which GitHub would not show as annotations:"
    assert len(out) == 30 + 1 + 18
    assert out[31] == "- a.md:1:7: error FC101 number 10"


def test_gitlab() -> None:
    assert rendered("gitlab", contradiction()) == snapshot("""\
[
 {
  "description": "FC101 The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931.; see claims/orrin.yaml:3",
  "check_name": "contradicts-fact",
  "fingerprint": "ffffffffffffffff",
  "severity": "major",
  "location": {
   "path": "corpus/ferry.md",
   "lines": {
    "begin": 1,
    "end": 1
   }
  }
 }
]
""")
    assert json.loads(rendered("gitlab")) == []


def test_junit() -> None:
    assert rendered("junit", contradiction(), disagreement()) == snapshot("""\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="factcheck">
 <testsuite name="corpus/bridge.md" tests="1" failures="0" errors="0" skipped="0" time="0">
  <testcase classname="corpus/bridge.md" name="FC201 3:22 ffffffffffffffff" time="0"><system-out>warning FC201 Two articles give different years for the opening of the bridge at Orrin: 1931 and 1934.
corpus/bridge.md:3:22 1931: 1931-01-01 to 1931-12-31
corpus/ferry.md:1:230 1934: 1934-01-01 to 1934-12-31
both state when the bridge at Orrin opened</system-out></testcase>
 </testsuite>
 <testsuite name="corpus/ferry.md" tests="1" failures="1" errors="0" skipped="0" time="0">
  <testcase classname="corpus/ferry.md" name="FC101 1:230 ffffffffffffffff" time="0"><failure message="The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931." type="contradicts-fact">error FC101 The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931.
corpus/ferry.md:1:230 1934: 1934-01-01 to 1934-12-31
claims/orrin.yaml:3:42 1931: 1931-01-01 to 1931-12-31
both state when the bridge at Orrin opened
the years 1934 and 1931 do not overlap</failure></testcase>
 </testsuite>
</testsuites>
""")


def test_junit_is_as_red_as_the_exit_code() -> None:
    whole = ElementTree.fromstring(
        rendered("junit", contradiction(), disagreement(), *many(3, Severity.NOTE, "z.md"))
    )
    assert len(whole.findall(".//failure")) == 1
    assert len(whole.findall(".//testcase")) == 5
    assert [suite.get("failures") for suite in whole] == ["0", "1", "0"]


def test_rdjson() -> None:
    whole = json.loads(rendered("rdjson", contradiction()))
    assert json.loads(whole["diagnostics"][0].pop("original_output"))["fingerprint"] == "f" * 16
    assert whole == snapshot(
        {
            "source": {"name": "factcheck"},
            "diagnostics": [
                {
                    "message": """\
The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931.
both state when the bridge at Orrin opened
the years 1934 and 1931 do not overlap\
""",
                    "location": {
                        "path": "corpus/ferry.md",
                        "range": {"start": {"line": 1, "column": 230}, "end": {"line": 1, "column": 234}},
                    },
                    "severity": "ERROR",
                    "code": {"value": "FC101"},
                    "related_locations": [
                        {
                            "message": "1931: 1931-01-01 to 1931-12-31",
                            "location": {
                                "path": "claims/orrin.yaml",
                                "range": {
                                    "start": {"line": 3, "column": 42},
                                    "end": {"line": 3, "column": 46},
                                },
                            },
                        }
                    ],
                }
            ],
        }
    )


def test_markdown() -> None:
    assert rendered("markdown", contradiction(), disagreement()) == snapshot("""\
### factcheck: 1 error and 1 warning

❌ **FC101** <code>corpus/ferry.md:1</code> The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931.

- <code>corpus/ferry.md:1:230</code> “1934” (1934: 1934-01-01 to 1934-12-31)
- <code>claims/orrin.yaml:3:42</code> “1931” (1931: 1931-01-01 to 1931-12-31)
- both state when the bridge at Orrin opened
- the years 1934 and 1931 do not overlap

⚠️ **FC201** <code>corpus/bridge.md:3</code> Two articles give different years for the opening of the bridge at Orrin: 1931 and 1934.

- <code>corpus/bridge.md:3:22</code> “1931” (1931: 1931-01-01 to 1931-12-31)
- <code>corpus/ferry.md:1:230</code> “1934” (1934: 1934-01-01 to 1934-12-31)
- both state when the bridge at Orrin opened

<sub>Read 2 documents, 4 claims.</sub>
""")


def test_markdown_shows_the_text_of_an_article_as_text() -> None:
    out = rendered("markdown", hostile())
    for sign in (
        "[it]",
        "https://",
        "@all",
        "<b>",
        "`code`",
        " #12",
        "&#35;12",
        "&#64;all",
        " | ",
        "www.",
        "\x1b",
    ):
        assert sign not in out


def test_markdown_keeps_to_what_a_comment_holds() -> None:
    out = rendered("markdown", *many(2000, Severity.NOTE), *many(1, Severity.ERROR))
    assert len(out) < 65_536
    assert out.index("❌") < out.index("ℹ️")
    assert "more, which have no room here." in out


class TestSarif:
    def test_the_message_links_every_passage_that_is_contradicted(self) -> None:
        (result,) = json.loads(rendered("sarif", contradiction()))["runs"][0]["results"]
        assert "[claims/orrin.yaml:3](1)" in result["message"]["text"]
        assert [one["id"] for one in result["relatedLocations"]] == [1]

    def test_the_text_of_an_article_makes_no_link_and_no_placeholder(self) -> None:
        (result,) = json.loads(rendered("sarif", hostile()))["runs"][0]["results"]
        assert "\\[it\\](https" in result["message"]["text"]
        assert "{{0}}" in result["message"]["text"]

    def test_every_rule_has_its_page(self) -> None:
        rules = json.loads(rendered("sarif"))["runs"][0]["tool"]["driver"]["rules"]
        assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
        assert all("**What.**" in rule["help"]["markdown"] for rule in rules)

    def test_a_result_points_at_its_rule(self) -> None:
        run = json.loads(rendered("sarif", contradiction(), disagreement()))["runs"][0]
        for result in run["results"]:
            assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]

    def test_paths_are_relative_uris(self) -> None:
        assert sarif.uri_of("a,b: c%.md") == "a%2Cb%3A%20c%25.md"
        assert sarif.uri_of("<stdin>") == "%3Cstdin%3E"
        assert sarif.uri_of("/x/ä.md") == "file:///x/%C3%A4.md"
        assert sarif.uri_of("bad\udcff.md") == "bad%FF.md"

    def test_the_most_severe_go_first_and_the_rest_is_counted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sarif, "MOST_RESULTS", 4)
        run = json.loads(rendered("sarif", *many(3, Severity.NOTE), *many(3, Severity.ERROR)))["runs"][0]
        assert [result["level"] for result in run["results"]] == ["note", "error", "error", "error"]
        (told,) = run["invocations"][0]["toolExecutionNotifications"]
        assert told["message"]["text"] == "2 notes more are left out here: at most 4 are shown"


def test_limits_are_those_of_the_platforms() -> None:
    assert (github.MOST_ANNOTATIONS, sarif.MOST_RESULTS) == (10, 5000)


def test_a_finding_has_the_same_fingerprint_in_every_format_that_has_one() -> None:
    for name in ("json", "jsonl", "sarif", "gitlab", "junit", "rdjson"):
        assert "f" * 16 in rendered(name, contradiction()), name


def test_every_format_is_documented() -> None:
    docs = Path(__file__).parents[2].joinpath("docs", "ci.md").read_text(encoding="utf-8")
    assert [name for name in FORMATS if f"| `{name}` |" not in docs] == []
