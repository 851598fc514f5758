"""The page shows the findings, runs nothing and asks for nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from report_sample import BRIDGE, contradiction, disagreement, evidence, finding, report

from factcheck.report.html import render
from factcheck.rules.finding import Finding

HOSTILE = "<script>alert(1)</script> </blockquote> \" ' & <img src=x onerror=y> \x1b[31m \u202e"


class Page(HTMLParser):
    """What a browser would see: the tags that are open, all attributes, the text, what is marked."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.marks: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "mark":
            self.marks.append("")

    def handle_data(self, data: str) -> None:
        self.text += data
        if self.tags and self.tags[-1] == "mark" and not self.marks[-1]:
            self.marks[-1] = data


def page(*findings: Finding) -> Page:
    return Page(render(report(*findings)))


def test_every_finding_is_shown_with_both_passages_marked() -> None:
    shown = page(contradiction(), disagreement())
    assert shown.marks == ["1934", "1931", "1931", "1934"]
    assert "The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931." in shown.text
    assert "corpus/ferry.md:1:230" in shown.text
    assert shown.tags.count("article") == 2


def test_a_value_over_two_lines_is_marked_whole() -> None:
    side = evidence("a.md", BRIDGE, "$6\nmillion", "$6 million: 5.5 to 6.5 million USD")
    assert page(finding(side)).marks == ["$6\nmillion"]


def test_a_long_line_is_cut_around_its_value() -> None:
    text = f"{'word ' * 5000}1931{' word' * 5000}\n"
    shown = render(report(finding(evidence("a.md", text, "1931"))))
    assert len(shown) < 8000
    assert "…" in shown


def test_the_text_of_an_article_is_text() -> None:
    side = evidence("<a>.md", HOSTILE + "\n", HOSTILE)
    shown = page(replace(finding(side, message=HOSTILE, why=(HOSTILE,)), fingerprint="0" * 16))
    assert {"script", "img", "a"} & set(shown.tags) == set()
    assert "<script>alert(1)</script>" in shown.text
    assert "\x1b" not in shown.text
    assert "\u202e" not in shown.text


def test_it_needs_and_runs_nothing() -> None:
    shown = page(contradiction())
    assert not any(name in ("src", "href") or name.startswith("on") for name, _ in shown.attributes)
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in shown.attributes
    assert not re.search(r"url\(|@import|https?:", render(report(contradiction())))


def test_without_findings_it_says_so() -> None:
    assert "factcheck: no contradictions found" in page().text
    assert "14 numerals not judged" in page().text
