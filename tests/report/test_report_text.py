from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from inline_snapshot import snapshot
from report_sample import (
    BRIDGE,
    YEAR_1934,
    contradiction,
    disagreement,
    evidence,
    finding,
    report,
)

from factcheck.report.look import Look
from factcheck.report.report import NotJudged
from factcheck.report.text import render
from factcheck.rules.finding import Severity

REVENUE = "Revenue rose from $10 million in 2022 to $12 million in 2023, up 30% on the year."


def arithmetic() -> str:
    found = finding(
        evidence("a.md", REVENUE, "30%", "30%: 29.5 to 30.5 %"),
        evidence("a.md", REVENUE, "$10 million", "$10 million: 9.5 to 10.5 million USD"),
        evidence("a.md", REVENUE, "$12 million", "$12 million: 11.5 to 12.5 million USD"),
        code="FC301",
        name="arithmetic",
        severity=Severity.WARNING,
        message="From $10 million to $12 million is a rise of 20%, not 30%.",
    )
    return render(report(found), Look(summary=False))


def test_a_finding_shows_both_passages_and_why() -> None:
    assert render(report(contradiction()), Look(width=80)) == snapshot("""\
error[FC101] contradicts-fact: The bridge at Orrin opened in 1934 here, but the
fact orrin-opened says 1931.
  --> corpus/ferry.md:1:230
   |
 1 | … within a month. The bridge opened in 1934 after a strike that held the …
   |                                        ^^^^ 1934: 1934-01-01 to 1934-12-31
  ::: claims/orrin.yaml:3:42
   |
 3 |     claim: The bridge at Orrin opened in 1931.
   |                                          ----
   |                                          1931: 1931-01-01 to 1931-12-31
   |
   = both state when the bridge at Orrin opened
   = the years 1934 and 1931 do not overlap

Read 2 documents, 6 sentences, 4 claims in 3 groups (1 with more than one claim)
and 1 curated fact.
14 numerals were not judged:
  12  model name
   2  no subject

Found 1 error in 1 document.
Try: factcheck explain FC101, or factcheck explain corpus/ferry.md:1
""")


def test_a_report_without_findings_says_what_was_looked_at() -> None:
    assert render(report(facts=0)) == snapshot("""\
Read 2 documents, 6 sentences and 4 claims in 3 groups (1 with more than one claim).
No curated facts were used: the documents were compared only with each other and with themselves.
14 numerals were not judged:
  12  model name
   2  no subject

No contradictions found.
""")


def test_a_narrow_terminal_gets_every_word() -> None:
    assert render(report(disagreement(), hidden=1), Look(width=40)) == snapshot("""\
warning[FC201] sources-disagree: Two
articles give different years for the
opening of the bridge at Orrin: 1931 and
1934.
  --> corpus/bridge.md:3:22
   |
 3 | … opened in 1931 and is 412 …
   |             ^^^^
   |      1931: 1931-01-01 to 1931-12-31
  ::: corpus/ferry.md:1:230
   |
 1 | … opened in 1934 after a strike …
   |             ----
   |      1934: 1934-01-01 to 1934-12-31
   |
   = both state when the bridge at Orrin
     opened

Read 2 documents, 6 sentences, 4 claims
in 3 groups (1 with more than one claim)
and 1 curated fact.
14 numerals were not judged:
  12  model name
   2  no subject

Found 1 warning in 1 document.
1 more of lower confidence: --pedantic
shows it.
Try: factcheck explain FC201, or
factcheck explain corpus/bridge.md:3
""")


def test_a_wide_terminal_gets_more_of_the_line() -> None:
    assert render(report(disagreement()), Look(width=200, summary=False)) == snapshot("""\
warning[FC201] sources-disagree: Two articles give different years for the opening of the bridge at Orrin: 1931 and 1934.
  --> corpus/bridge.md:3:22
   |
 3 | The bridge opened in 1931 and is 412 metres long. It cost
   |                      ^^^^ 1931: 1931-01-01 to 1931-12-31
  ::: corpus/ferry.md:1:230
   |
 1 | … years, and nobody in the town expected that the matter would be settled within a month. The bridge opened in 1934 after a strike that held the steelworks for a season, and the first toll was …
   |                                                                                                                ---- 1934: 1934-01-01 to 1934-12-31
   |
   = both state when the bridge at Orrin opened
""")


def test_values_in_one_sentence_are_marked_in_one_line() -> None:
    assert arithmetic() == snapshot("""\
warning[FC301] arithmetic: From $10 million to $12 million is a rise of 20%, not 30%.
  --> a.md:1:66
   |
 1 | Revenue rose from $10 million in 2022 to $12 million in 2023, up 30% on the year.
   |                   -----------            -----------             ^^^ 30%: 29.5 to 30.5 %
   |                   |                      $12 million: 11.5 to 12.5 million USD
   |                   $10 million: 9.5 to 10.5 million USD
""")


def test_a_value_over_two_lines_is_marked_on_both() -> None:
    found = finding(evidence("a.md", BRIDGE, "$6\nmillion", "$6 million: 5.5 to 6.5 million USD"))
    assert render(report(found), Look(summary=False)) == snapshot("""\
error[FC101] contradicts-fact: The bridge opened in 1934 here, but in 1931 by the facts.
  --> a.md:4:7
   |
 4 | about $6
   |       ^^
 5 | million to build.
   | ^^^^^^^ $6 million: 5.5 to 6.5 million USD
""")


def test_article_text_is_never_markup_and_never_obeyed() -> None:
    line = "[red]日本[/b] :smile: \x1b[31m\t1934\u202e"
    found = finding(evidence("[x].md", line, "1934", YEAR_1934), message="It says [bold]1934[/] \x1b[1m.")
    assert render(report(found), Look(summary=False)) == snapshot("""\
error[FC101] contradicts-fact: It says [bold]1934[/] ␛[1m.
  --> [x].md:1:27
   |
 1 | [red]日本[/b] :smile: ␛[31m    1934<U+202E>
   |                                ^^^^ 1934: 1934-01-01 to 1934-12-31
""")


def test_a_form_feed_in_a_line_moves_no_mark() -> None:
    found = finding(evidence("a.md", "It\x0copened in 1934.", "1934", YEAR_1934))
    assert render(report(found), Look(summary=False)).splitlines()[3:] == [
        " 1 | It␌opened in 1934.",
        "   |              ^^^^ 1934: 1934-01-01 to 1934-12-31",
    ]


def test_a_conflict_of_many_passages_is_shown_in_part() -> None:
    many = [evidence(f"{number:02}.md", "It opened in 1934.", "1934", YEAR_1934) for number in range(20)]
    assert render(report(finding(many[0], *many[1:])), Look(width=80, summary=False)) == snapshot("""\
error[FC101] contradicts-fact: The bridge opened in 1934 here, but in 1931 by
the facts.
  --> 00.md:1:14
   |
 1 | It opened in 1934.
   |              ^^^^ 1934: 1934-01-01 to 1934-12-31
  ::: 01.md:1:14
   |
 1 | It opened in 1934.
   |              ---- 1934: 1934-01-01 to 1934-12-31
  ::: 02.md:1:14
   |
 1 | It opened in 1934.
   |              ---- 1934: 1934-01-01 to 1934-12-31
  ::: 03.md:1:14
   |
 1 | It opened in 1934.
   |              ---- 1934: 1934-01-01 to 1934-12-31
  ::: 04.md:1:14
   |
 1 | It opened in 1934.
   |              ---- 1934: 1934-01-01 to 1934-12-31
  ::: 05.md:1:14
   |
 1 | It opened in 1934.
   |              ---- 1934: 1934-01-01 to 1934-12-31
  ::: 06.md:1:14 1934: 1934-01-01 to 1934-12-31
  ::: 07.md:1:14 1934: 1934-01-01 to 1934-12-31
  ::: 08.md:1:14 1934: 1934-01-01 to 1934-12-31
  ::: 09.md:1:14 1934: 1934-01-01 to 1934-12-31
  ::: 10.md:1:14 1934: 1934-01-01 to 1934-12-31
  ::: 11.md:1:14 1934: 1934-01-01 to 1934-12-31
  ::: 12.md:1:14 1934: 1934-01-01 to 1934-12-31
  ::: 13.md:1:14 1934: 1934-01-01 to 1934-12-31
  ::: 14.md:1:14 1934: 1934-01-01 to 1934-12-31
  ::: 15.md:1:14 1934: 1934-01-01 to 1934-12-31
   = and 4 more passages: --format json lists them all
""")


def test_colour_changes_no_letter() -> None:
    plain = render(report(contradiction(), disagreement()))
    coloured = render(report(contradiction(), disagreement()), Look(color=True))
    assert coloured != plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_the_verdict_and_the_whole_message_are_set_off() -> None:
    lines = render(report(contradiction()), Look(width=60, color=True)).splitlines()
    assert lines[1].startswith("\x1b[1m")
    assert "\x1b[1;31mFound 1 error in 1 document.\x1b[0m" in lines
    assert "\x1b[1;32mNo contradictions found.\x1b[0m" in render(report(), Look(color=True))


@pytest.mark.parametrize("width", [24, 40, 60, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    shown = render(report(contradiction(), disagreement(), hidden=2), Look(width=width))
    # A place is never broken: editors and terminals open it on a click.
    assert all(len(line) <= width for line in shown.splitlines() if "-->" not in line and ":::" not in line)


def test_the_marks_stand_under_the_value() -> None:
    lines = render(report(contradiction()), Look(width=60)).splitlines()
    for above, below in pairwise(lines):
        marks = re.search(r"\^+|-{4,}", below) if below.startswith("   |") else None
        if marks:
            assert above[marks.start() : marks.end()] in ("1931", "1934")


def test_most_reasons_for_not_judging_are_listed_and_the_rest_counted() -> None:
    many = replace(report(), not_judged=tuple(NotJudged(f"reason {n}", n) for n in range(1, 12)))
    assert render(many).split("\n\n")[0].splitlines()[1:] == snapshot(
        [
            "66 numerals were not judged:",
            "  11  reason 11",
            "  10  reason 10",
            "   9  reason 9",
            "   8  reason 8",
            "   7  reason 7",
            "   6  reason 6",
            "   5  reason 5",
            "  10  other reasons (4)",
        ]
    )
