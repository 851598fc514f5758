from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from inline_snapshot import snapshot
from report_sample import FACTS, FLAG, NAME, claim, evidence, excerpt, report, year

from factcheck.claims.claim import Grounds, Measure, Scope, Stance, Subject
from factcheck.facts.fact import Fact
from factcheck.report import claim_list, explanation, fact_list
from factcheck.report.explanation import Explanation, Understood
from factcheck.report.look import Look
from factcheck.report.table import table_lines
from factcheck.report.wording import value_words
from factcheck.values.value import DatePrecision, DateSpan, Interval, Quantity, Value

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
)


def span(first: date | None, last: date | None) -> DateSpan:
    return DateSpan(0, 1, "x", first, last, DatePrecision.SPAN)


def amount(low: float | None, high: float | None, unit: str = "USD", **open_: bool) -> Quantity:
    return Quantity(0, 1, "x", None, Interval(low, high, **open_), unit)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (amount(5.5e6, 6.5e6), "5.5 to 6.5 million USD"),
        (amount(9.5e5, 1.05e6), "950,000 to 1.05 million USD"),
        (amount(2048, 2048, "GPU"), "2,048 GPU"),
        (amount(5e11, None, low_open=True), "over 500 billion USD"),
        (amount(5e11, None), "at least 500 billion USD"),
        (amount(None, 10, "percent", high_open=True), "below 10 %"),
        (amount(None, 10, ""), "up to 10"),
        (amount(None, None, ""), "any number"),
        (replace(amount(16.5, 17.5, "percent"), direction="down"), "16.5 to 17.5 %, down"),
        (year("1931"), "1931-01-01 to 1931-12-31"),
        (span(date(2024, 1, 2), date(2024, 1, 2)), "2024-01-02"),
        (span(date(2024, 1, 2), None), "from 2024-01-02 on"),
        (span(None, date(2024, 1, 2)), "until 2024-01-02"),
        (NAME, "Orrin"),
        (FLAG, "yes"),
    ],
)
def test_a_value_is_told_in_words(value: Value, words: str) -> None:
    assert value_words(value) == words


def test_claims_are_a_table_for_each_document() -> None:
    assert claim_list.render_text(report(), Look(width=160)) == snapshot("""\
corpus/bridge.md
place  label           subject              measure         read as                   scope  stance    confidence
3:22   opened in 1931  the bridge at Orrin  opened in 1931  1931-01-01 to 1931-12-31         asserted  high
3:34   412 m           the bridge at Orrin  412 m           411.5 to 412.5 m                 asserted  high
4:7    $6M cost        the bridge at Orrin  $6M cost        5.5 to 6.5 million USD           asserted  high

corpus/ferry.md
place  label           subject              measure         read as                   scope  stance    confidence
1:230  opened in 1934  the bridge at Orrin  opened in 1934  1934-01-01 to 1934-12-31         asserted  high

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
  read as: 1931-01-01 to 1931-12-31
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
id            label           subject              measure  read as                            scope
orrin-opened  opened in 1931  the bridge at Orrin  opening  1931-01-01 to 1931-12-31 or
                                                            1932-01-01 to 1932-12-31, give or
                                                            take 5%

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
   = value       411.5 to 412.5 m
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
