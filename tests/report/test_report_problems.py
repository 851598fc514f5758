from __future__ import annotations

from inline_snapshot import snapshot

from factcheck.errors import Problem
from factcheck.report.look import Look
from factcheck.report.problems import render


def test_a_problem_in_a_line_is_marked_there() -> None:
    source = '    claim: "日本の橋 opened in 19x31, and a good many words follow that would not fit a narrow terminal"'
    problem = Problem("claims/a.yaml", "no value is read in this", "write a year", 12, 27, source, 5)
    assert render([problem], Look(width=60)) == snapshot("""\
error: no value is read in this
   --> claims/a.yaml:12:27
    |
 12 | … claim: "日本の橋 opened in 19x31, and a good many …
    |                             ^^^^^
    = write a year
""")


def test_several_problems_are_counted() -> None:
    problems = [Problem("a.md", "no such file"), Problem("b\x1b[31m.md", "no such file", "name it right")]
    assert render(problems, Look()) == snapshot("""\
error: no such file
  --> a.md

error: no such file
  --> b␛[31m.md
   = name it right

2 problems.
""")
