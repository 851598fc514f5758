"""Every format is valid by its published schema, and the words at the region it reports are the claim's own."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote

import pytest
import xmlschema
from jsonschema import Draft202012Validator
from report_sample import contradiction, disagreement, report

from factcheck.documents.decode import decode
from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.report.formats import load_format
from factcheck.report.look import PLAIN
from factcheck.report.report import Report

SCHEMAS = Path(__file__).parent.parent / "schemas"
OWN = Path(__file__).parents[2] / "factcheck" / "report" / "report.schema.json"
JSON_FORMATS = {
    "json": OWN,
    "sarif": SCHEMAS / "sarif-2.1.0.json",
    "gitlab": SCHEMAS / "gitlab-code-quality.json",
    "rdjson": SCHEMAS / "rdjson.json",
}
LINE_END = re.compile(r"\r\n?|\n")
SHORT = "The Orrin Bridge is 412 metres long.\n"
LONG = "The Orrin Bridge is 450 metres long.\n"
# Each stands before the offending value, so that columns in bytes, code points and screen cells all differ.
PREFIXES = {
    "ascii": "It is said: ",
    "emoji": "🌉👩🏽‍🔧 the news 🎉: ",
    "wide": "橋の長さ、橋の長さ: ",
    "combining": "Cafe\u0301 Zu\u0308rich nai\u0308ve: ",
    "tabs": "It\tis\tsaid: ",
    "mojibake": "Itâ€™s naÃ¯ve, so dÃ©modÃ© â‚¬: ",
    "right to left": "גשר ארוך \u202eabc\u202c: ",
    "what XML has not": "It is \x01\x08 said: ",
    "markup of others": "It is ]]> &amp; <b> %0A ::error:: ##[error] [x](1) {0} said: ",
}
ENCODINGS: Mapping[str, tuple[str, str]] = {
    "LF": ("utf-8", "\n"),
    "CRLF": ("utf-8", "\r\n"),
    "CR": ("utf-8", "\r"),
    "byte order mark": ("utf-8-sig", "\r\n"),
    "UTF-16": ("utf-16", "\n"),
}
Region: TypeAlias = tuple[str, int, int, int, int]


@cache
def validator(path: Path) -> Draft202012Validator:
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def rendered(name: str, whole: Report) -> str:
    return load_format(name)(whole, PLAIN)


def messy(folder: Path, prefix: str, encoding: str, line_end: str) -> Report:
    """The report on an article that is right and one with odd characters before its wrong value."""
    text = f"# Héading\n\n{prefix}\n\n{prefix}the town is small, and {LONG}\nIt is\n**450\nmetres** long, so it is.\n"
    (folder / "bad ärticle.md").write_bytes(text.replace("\n", line_end).encode(encoding))
    (folder / "a.md").write_text(SHORT)
    return scan_paths(["."], (), Settings(cache=False))


@pytest.fixture(params=PREFIXES)
def prefix(request: pytest.FixtureRequest) -> str:
    return PREFIXES[request.param]


@pytest.fixture(params=ENCODINGS)
def corpus(
    request: pytest.FixtureRequest, prefix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Report:
    monkeypatch.chdir(tmp_path)
    whole = messy(tmp_path, prefix, *ENCODINGS[request.param])
    assert whole.findings, "the sample must have a finding to look at"
    return whole


@pytest.mark.parametrize("name", JSON_FORMATS)
def test_json_is_valid_by_its_schema(name: str) -> None:
    for whole in (report(), report(contradiction(), disagreement())):
        validator(JSON_FORMATS[name]).validate(json.loads(rendered(name, whole)))


def test_xml_is_valid_by_its_schema() -> None:
    schema = xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")
    for whole in (report(), report(contradiction(), disagreement())):
        schema.validate(rendered("junit", whole))


def test_an_unreadable_document_is_valid_in_every_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_bytes(b"\x00\x01\x02")
    whole = scan_paths(["a.md"], (), Settings(cache=False))
    assert [finding.code for finding in whole.findings] == ["FC901"]
    for name, path in JSON_FORMATS.items():
        validator(path).validate(json.loads(rendered(name, whole)))
    xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd").validate(rendered("junit", whole))


def test_the_schemas_can_fail() -> None:
    for name, path in JSON_FORMATS.items():
        broken = (
            rendered(name, report(contradiction())).replace('"FC101', '"oops').replace("contradicts-fact", "")
        )
        broken = broken.replace('"ruleId"', '"rule"').replace('"path"', '"file"')
        assert not validator(path).is_valid(json.loads(broken)), name


class TestMessyText:
    """Emoji, wide and combining characters, every line end and encoding."""

    def test_all_formats_are_valid(self, corpus: Report) -> None:
        for name, path in JSON_FORMATS.items():
            validator(path).validate(json.loads(rendered(name, corpus)))
        ElementTree.fromstring(rendered("junit", corpus).encode())

    def test_the_words_at_the_region_are_the_claims(self, corpus: Report) -> None:
        claims = {claim.id: claim for claim in corpus.claims}
        expected = [(claims[f.claims[0]].path, claims[f.claims[0]].text) for f in corpus.findings]
        for name in ("json", "jsonl", "sarif", "rdjson", "github", "concise"):
            found = [
                (path, self.at(corpus, name, path, *span))
                for path, *span in REGIONS[name](rendered(name, corpus))
            ]
            assert found == expected, name

    def test_the_words_are_in_the_lines_of_the_formats_without_columns(self, corpus: Report) -> None:
        for finding, issue in zip(corpus.findings, json.loads(rendered("gitlab", corpus)), strict=True):
            lines = self.lines(issue["location"]["path"])
            begin, end = issue["location"]["lines"]["begin"], issue["location"]["lines"]["end"]
            said = " ".join(LINE_END.sub(" ", finding.primary.place.quote).split())
            assert said in " ".join(" ".join(lines[begin - 1 : end]).split())

    def test_sarif_offsets_and_snippets_are_the_same_words(self, corpus: Report) -> None:
        for result in json.loads(rendered("sarif", corpus))["runs"][0]["results"]:
            for one in (*result["locations"], *result["relatedLocations"]):
                where = one["physicalLocation"]
                region, text = where["region"], self.text(unquote(where["artifactLocation"]["uri"]))
                start = region["charOffset"]
                assert text[start : start + region["charLength"]] == region["snippet"]["text"]

    def at(
        self, whole: Report, name: str, path: str, line: int, column: int, end_line: int, end_column: int
    ) -> str:
        lines = self.lines(path)
        if name == "concise" or not end_column:
            # These tell where a passage begins only.
            (finding,) = (
                f for f in whole.findings if f.primary.place.path == path and f.primary.place.line == line
            )
            quote = finding.primary.place.quote
            assert lines[line - 1][column - 1 :].startswith(LINE_END.split(quote)[0])
            return quote
        start, end = self.offset(name, path, line, column), self.offset(name, path, end_line, end_column)
        return self.text(path)[start:end]

    def offset(self, name: str, path: str, line: int, column: int) -> int:
        text = self.text(path)
        start = [0, *(m.end() for m in LINE_END.finditer(text))][line - 1]
        if name == "rdjson":
            return start + len(self.lines(path)[line - 1].encode()[: column - 1].decode())
        return start + column - 1

    def lines(self, path: str) -> list[str]:
        return LINE_END.split(self.text(path))

    def text(self, path: str) -> str:
        return decode(Path(path).read_bytes())[0]


def _places(records: Iterator[Any]) -> Iterator[Region]:
    for one in records:
        yield one["path"], one["line"], one["column"], one["end_line"], one["end_column"]


def _sarif(text: str) -> Iterator[Region]:
    for result in json.loads(text)["runs"][0]["results"]:
        where = result["locations"][0]["physicalLocation"]
        region = where["region"]
        path = unquote(where["artifactLocation"]["uri"])
        yield path, region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]


def _rdjson(text: str) -> Iterator[Region]:
    for one in json.loads(text)["diagnostics"]:
        start, end = one["location"]["range"]["start"], one["location"]["range"]["end"]
        yield one["location"]["path"], start["line"], start["column"], end["line"], end["column"]


def _github(text: str) -> Iterator[Region]:
    for command in text.splitlines():
        given = dict(part.split("=", 1) for part in command.split("::")[1].split(" ", 1)[1].split(","))
        path = unquote(given["file"])
        line, column = int(given["line"]), int(given.get("col", 1))
        yield path, line, column, int(given["endLine"]), int(given.get("endColumn", 0))


def _concise(text: str) -> Iterator[Region]:
    for line in text.splitlines():
        path, number, column, _ = line.split(":", 3)
        yield path, int(number), int(column), 0, 0


REGIONS = {
    "json": lambda text: _places(one["primary"] for one in json.loads(text)["findings"]),
    "jsonl": lambda text: _places(json.loads(line)["primary"] for line in text.split("\n") if line),
    "sarif": _sarif,
    "rdjson": _rdjson,
    "github": _github,
    "concise": _concise,
}
