from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from inline_snapshot import snapshot
from report_sample import FLAG, NAME, contradiction, disagreement, quantity, report, year

from factcheck.claims.claim import Scope
from factcheck.report.formats import FORMATS, load_format
from factcheck.report.json import claim_record, value_record
from factcheck.report.look import PLAIN, Look
from factcheck.values.value import Interval, Quantity


def loaded(name: str) -> Any:
    return json.loads(load_format(name)(report(contradiction(), disagreement()), PLAIN))


def keys(record: Mapping[str, object]) -> str:
    return " ".join(record)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_whole_lines_and_the_same_bytes_twice(name: str) -> None:
    render = load_format(name)
    first = render(report(contradiction(), disagreement()), PLAIN)
    assert first.endswith("\n")
    assert not first.endswith("\n\n")
    assert first == render(report(contradiction(), disagreement()), PLAIN)


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        load_format("yaml")


def test_concise_is_one_line_a_finding() -> None:
    assert load_format("concise")(report(contradiction(), disagreement()), PLAIN) == snapshot("""\
corpus/ferry.md:1:230: error FC101 The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931. [also claims/orrin.yaml:3:42]
corpus/bridge.md:3:22: warning FC201 Two articles give different years for the opening of the bridge at Orrin: 1931 and 1934. [also corpus/ferry.md:1:230]
""")


def test_concise_without_findings_is_empty() -> None:
    assert load_format("concise")(report(), PLAIN) == ""


def test_concise_colours_the_severity_only() -> None:
    shown = load_format("concise")(report(contradiction()), Look(color=True))
    assert "\x1b[1;31merror\x1b[0m FC101 The bridge" in shown


def test_jsonl_has_the_findings_of_json() -> None:
    lines = load_format("jsonl")(report(contradiction(), disagreement()), PLAIN).splitlines()
    assert [json.loads(line) for line in lines] == loaded("json")["findings"]


def test_the_keys_of_json_are_those_of_the_contract_in_their_order() -> None:
    whole = loaded("json")
    assert keys(whole) == "schema documents claims groups findings summary"
    assert keys(whole["documents"][0]) == "path title published sentences claims"
    claim = whole["claims"][0]
    assert keys(claim) == (
        "id label path start end line column text sentence subject measure scope stance confidence value"
    )
    assert keys(claim["sentence"]) == "start end text"
    assert keys(claim["value"]) == "kind number low high unit comparator direction text"
    assert keys(whole["groups"][0]) == "id label claims verdict"
    found = whole["findings"][0]
    assert keys(found) == (
        "code name severity confidence message why claims fact group primary related fingerprint"
    )
    place = "path line column end_line end_column start end quote"
    assert keys(found["primary"]) == keys(found["related"][0]) == place
    assert keys(whole["summary"]) == "documents sentences claims groups errors warnings notes not_judged"


def test_json_of_a_small_report() -> None:
    small = replace(report(contradiction()), claims=report().claims[:1], groups=report().groups[1:2])
    assert load_format("json")(small, PLAIN) == snapshot("""\
{"schema": "factcheck/1",
 "documents": [
  {"path": "corpus/bridge.md", "title": "The bridge at Orrin", "published": "2024-05-01", "sentences": 3, "claims": 3},
  {"path": "corpus/ferry.md", "title": null, "published": null, "sentences": 3, "claims": 1}],
 "claims": [
  {"id": "corpus/bridge.md:44", "label": "opened in 1931", "path": "corpus/bridge.md", "start": 44, "end": 48, "line": 3, "column": 22, "text": "1931", "sentence": {"start": 23, "end": 80, "text": "The bridge opened in 1931 and is 412 metres long. It cost"}, "subject": "the bridge at Orrin", "measure": "opened in 1931", "scope": {}, "stance": "asserted", "confidence": "high", "value": {"kind": "date", "number": null, "low": "1931-01-01", "high": "1931-12-31", "unit": "date", "comparator": "=", "direction": null, "text": "1931"}}],
 "groups": [
  {"id": "g2", "label": "length", "claims": ["corpus/bridge.md:56"], "verdict": "single"}],
 "findings": [
  {"code": "FC101", "name": "contradicts-fact", "severity": "error", "confidence": "high", "message": "The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931.", "why": ["both state when the bridge at Orrin opened", "the years 1934 and 1931 do not overlap"], "claims": [], "fact": "orrin-opened", "group": null, "primary": {"path": "corpus/ferry.md", "line": 1, "column": 230, "end_line": 1, "end_column": 234, "start": 229, "end": 233, "quote": "1934"}, "related": [{"path": "claims/orrin.yaml", "line": 3, "column": 42, "end_line": 3, "end_column": 46, "start": 69, "end": 73, "quote": "1931"}], "fingerprint": "ffffffffffffffff"}],
 "summary": {"documents": 2, "sentences": 6, "claims": 1, "groups": 1, "errors": 1, "warnings": 0, "notes": 0, "not_judged": {"no subject": 2, "model name": 12}}}
""")


def test_json_of_an_empty_report_is_valid() -> None:
    empty = replace(report(), documents=(), claims=(), groups=(), not_judged=())
    assert json.loads(load_format("json")(empty, PLAIN))["claims"] == []


def test_dates_are_iso_days() -> None:
    assert value_record(year("1934")) == snapshot(
        {
            "kind": "date",
            "number": None,
            "low": "1934-01-01",
            "high": "1934-12-31",
            "unit": "date",
            "comparator": "=",
            "direction": None,
            "text": "1934",
        }
    )


def test_a_quantity_has_its_bounds_in_its_unit() -> None:
    assert value_record(quantity("$5.576 million", 5575500.000000001, 5.5765e6, "USD", 5.576e6)) == snapshot(
        {
            "kind": "quantity",
            "number": 5576000,
            "low": 5575500,
            "high": 5576500,
            "unit": "USD",
            "comparator": "=",
            "direction": None,
            "text": "$5.576 million",
        }
    )


def test_an_open_range_has_a_pair_and_a_null() -> None:
    value = Quantity(0, 9, "100 to 150", (100.0, 150.5), Interval(None, 150.5), "GPU", "<=", "up")
    assert value_record(value) == snapshot(
        {
            "kind": "quantity",
            "number": [100, 150.5],
            "low": None,
            "high": 150.5,
            "unit": "GPU",
            "comparator": "<=",
            "direction": "up",
            "text": "100 to 150",
        }
    )


@pytest.mark.parametrize("value", [NAME, FLAG])
def test_names_and_flags_have_null_for_what_only_quantities_have(value: Any) -> None:
    record = value_record(value)
    assert isinstance(record, dict)
    assert [key for key, entry in record.items() if entry is not None] == ["kind", "text"]


def test_a_scope_has_only_what_is_known() -> None:
    claim = replace(report().claims[0], scope=Scope(time=year("2024"), basis="per year"))
    record = claim_record(claim)
    assert isinstance(record, dict)
    assert record["scope"] == {
        "time": {"low": date(2024, 1, 1).isoformat(), "high": "2024-12-31", "text": "2024"},
        "basis": "per year",
    }
