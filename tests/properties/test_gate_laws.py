"""Laws of the gate: what is known stays known, what is suppressed is silent, and an edit brings what it touches."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings
from factcheck.gate.baseline import entries_of
from factcheck.gate.changes import Lines
from factcheck.report.report import Report

SENTENCES = [
    f"{name} {rest}"
    for name in ("The Orrin Bridge", "Norvane")
    for rest in (
        "is 412 metres long.",
        "is 450 metres long.",
        "is about 400 metres long.",
        "was opened in 1931.",
        "was opened in May 1934.",
        "cost $12 million.",
        "cost $15 million.",
        "is reportedly 99 metres long.",
    )
]
articles = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4)
corpora = st.lists(articles, min_size=1, max_size=4)
randoms = st.randoms(use_true_random=False)
PLAIN = Settings(pedantic=True)


def judged(articles: list[list[str]], asked: Settings = PLAIN, prefix: str = "") -> Report:
    texts = ["\n\n".join(sentences) + "\n" for sentences in articles]
    documents = [parse_document(text, f"{prefix}{number}.md") for number, text in enumerate(texts)]
    return judge_extracts([extract(document, ()) for document in documents], (), (), asked)


@settings(max_examples=60, deadline=None)
@example(
    [
        [
            "Norvane is 412 metres long.",
            "Norvane is 412 metres long.",
            "Norvane is 450 metres long.",
            "Norvane is reportedly 99 metres long.",
        ]
    ]
)
@given(corpora)
def test_a_baseline_covers_what_it_was_written_from(corpus: list[list[str]]) -> None:
    report = judged(corpus)
    known = judged(corpus, replace(PLAIN, baseline=entries_of(report.findings, report.judged)))
    assert (known.findings, known.stale) == ((), ())
    assert sum(one.count for one in known.set_aside) == len(report.findings)


@settings(max_examples=60, deadline=None)
@given(corpora, randoms)
def test_moved_paragraphs_and_renamed_files_stay_known(corpus: list[list[str]], random: Random) -> None:
    report = judged(corpus)
    moved = [random.sample(sentences, len(sentences)) for sentences in corpus]
    random.shuffle(moved)
    entries = entries_of(report.findings, report.judged)
    assert judged(moved, replace(PLAIN, baseline=entries), "renamed").findings == ()


@settings(max_examples=60, deadline=None)
@given(corpora)
def test_a_corpus_that_is_off_is_silent_and_says_so(corpus: list[list[str]]) -> None:
    found = len(judged(corpus).findings)
    quiet = judged([["<!-- factcheck: off -->", *sentences] for sentences in corpus])
    assert quiet.findings == ()
    assert sum(one.count for one in quiet.set_aside) == found


@settings(max_examples=60, deadline=None)
@given(corpora, st.data())
def test_an_edit_brings_what_it_touches_at_the_touched_side(
    corpus: list[list[str]], data: st.DataObject
) -> None:
    edited = f"{data.draw(st.integers(0, len(corpus) - 1))}.md"
    whole = judged(corpus)
    report = judged(corpus, replace(PLAIN, changed=lambda path: Lines() if path == edited else None))
    assert all(finding.primary.place.path == edited for finding in report.findings)
    shown = {finding.fingerprint for finding in whole.findings if finding.primary.place.path == edited}
    assert shown <= {finding.fingerprint for finding in report.findings}
    assert len(report.findings) + sum(one.count for one in report.set_aside) == len(whole.findings)


@settings(max_examples=60, deadline=None)
@given(corpora)
def test_an_edit_of_everything_brings_everything_and_one_of_nothing_nothing(corpus: list[list[str]]) -> None:
    assert judged(corpus, replace(PLAIN, changed=lambda path: Lines())).findings == judged(corpus).findings
    assert judged(corpus, replace(PLAIN, changed=lambda path: None)).findings == ()


@settings(max_examples=60, deadline=None)
@given(corpora)
def test_fingerprints_are_unlike(corpus: list[list[str]]) -> None:
    fingerprints = [finding.fingerprint for finding in judged(corpus).findings]
    assert len(set(fingerprints)) == len(fingerprints)
