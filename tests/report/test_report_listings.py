from __future__ import annotations

import json
from dataclasses import replace

from inline_snapshot import snapshot
from report_sample import FACTS, claim, evidence, excerpt, report, year

from factcheck.claims.claim import Grounds, Measure, Scope, Stance, Subject
from factcheck.facts.fact import Fact
from factcheck.report import claim_list, explanation, fact_list
from factcheck.report.explanation import Explanation, Understood
from factcheck.report.look import Look
from factcheck.report.table import table_lines

FACT = Fact(
    id="orrin-opened",
    claim="The bridge at Orrin opened in 1931.",
    statement=replace(
        claim("claims/orrin.yaml", FACTS, "1931", year("1931"), "opened in 1931"), measure=Measure("opening")
    ),
    names=("the bridge at Orrin", "Orrin Bridge"),
    keys=frozenset({"bridge at orrin", "orrin bridge"}),
    about=(),
    concepts=frozenset(),
    values=(year("1931"), year("1932")),
    tolerance=0.05,
    when=None,
    valid_from=None,
    valid_to=None,
    sources=("https://example.org/orrin",),
    note="",
    excerpt=excerpt("claims/orrin.yaml", FACTS, "1931"),
    whole=excerpt("claims/orrin.yaml", FACTS, "id: orrin-opened").place,
    keys_at=(),
)


def test_claims_are_a_table_for_each_document() -> None:
    assert claim_list.render_text(report(), Look(width=160)) == snapshot("""\
corpus/bridge.md
place  label           subject              measure         value as read                       scope  stance    confidence
3:22   opened in 1931  the bridge at Orrin  opened in 1931  1931: 1931-01-01 to 1931-12-31             asserted  high
3:34   412 m           the bridge at Orrin  412 m           412 metres: 411.5 to 412.5 m               asserted  high
4:7    $6M cost        the bridge at Orrin  $6M cost        $6 million: 5.5 to 6.5 million USD         asserted  high

corpus/ferry.md
place  label           subject              measure         value as read                   scope  stance    confidence
1:230  opened in 1934  the bridge at Orrin  opened in 1934  1934: 1934-01-01 to 1934-12-31         asserted  high

Read 4 claims in 2 documents.
""")


def test_claims_are_blocks_where_no_table_fits() -> None:
    short = replace(report(), claims=report().claims[:1])
    assert claim_list.render_text(short, Look(width=40)) == snapshot("""\
corpus/bridge.md
3:22
  label: opened in 1931
  subject: the bridge at Orrin
  measure: opened in 1931
  value as read: 1931: 1931-01-01 to
                 1931-12-31
  stance: asserted
  confidence: high

Read 1 claim in 2 documents.
""")


def test_claims_as_json_are_the_records_of_the_report() -> None:
    whole = json.loads(claim_list.render_json(report()))
    lines = [json.loads(line) for line in claim_list.render_jsonl(report()).splitlines()]
    assert list(whole) == ["schema", "documents", "claims"]
    assert whole["claims"] == lines
    assert len(lines) == 4


def test_facts_are_shown_as_understood() -> None:
    assert fact_list.render_check([FACT]) == snapshot("""\
id            label       subject     value as read                                            scope
orrin-opened  opened in   the bridge  1931: 1931-01-01 to 1931-12-31 or 1932: 1932-01-01 to
              1931        at Orrin    1932-12-31, give or take 5%

Understood 1 curated fact.
""")


def test_facts_are_listed_with_their_sources() -> None:
    assert fact_list.render_text([FACT]) == snapshot("""\
orrin-opened
  The bridge at Orrin opened in 1931.
  claims/orrin.yaml:3
  https://example.org/orrin
""")


def test_facts_as_json() -> None:
    whole = json.loads(fact_list.render_json([FACT, FACT]))
    lines = [json.loads(line) for line in fact_list.render_jsonl([FACT, FACT]).splitlines()]
    assert whole["facts"] == lines
    assert lines[0]["value"]["low"] == "1931-01-01"


def test_an_explanation_shows_claims_and_what_was_not_judged() -> None:
    length = replace(
        report().claims[1],
        subject=Subject("the bridge at Orrin", "bridge", Grounds.HEADING),
        measure=Measure("length", frozenset({"length"}), frozenset({"total"}), ("be", "long")),
        scope=Scope(part="the main span"),
        stance=Stance.ATTRIBUTED,
    )
    unread = evidence("corpus/bridge.md", "The bridge opened in 1931 on the A9.", "A9", "a name")
    shown = Explanation("corpus/bridge.md", 3, (Understood(length, "hypothetical"),), (unread,))
    assert explanation.render(shown, Look(width=70)) == snapshot("""\
corpus/bridge.md:3

 1 | The bridge opened in 1931 on the A9.
   |                                  -- not judged: a name

 3 | The bridge opened in 1931 and is 412 metres long. It cost
   |                                  ^^^^^^^^^^ 412 m
   = subject     the bridge at Orrin (the heading above)
   = measure     length
   = concepts    length
   = qualifiers  total
   = other words be, long
   = value       412 metres: 411.5 to 412.5 m
   = scope       part: the main span
   = stance      attributed
   = confidence  high
   = not judged  hypothetical
""")


def test_an_explanation_of_a_line_without_claims_says_so() -> None:
    assert explanation.render(Explanation("a.md", 7, (), ())) == snapshot("""\
a.md:7

No number, date or known name was read here.
""")


def test_wide_characters_keep_the_columns_straight() -> None:
    rows = [["1:1", "日本の橋", "x"], ["12:34", "bridge", "y"]]
    assert "\n".join(line.plain.rstrip() for line in table_lines(["at", "what", "z"], rows, 60)) == snapshot("""\
at     what      z
1:1    日本の橋  x
12:34  bridge    y\
""")
