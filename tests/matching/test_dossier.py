"""What articles of a dossier are about that name nothing, and that articles on many things gain nothing by it."""

from __future__ import annotations

import pytest

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts, with_twins
from factcheck.engine.settings import Settings
from factcheck.matching.dossier import with_story

CORRAN, NOTHING = frozenset({"corran"}), frozenset[str]()


def topics(*own: frozenset[str]) -> dict[str, frozenset[str]]:
    return {f"{number}.md": words for number, words in enumerate(own)}


@pytest.mark.parametrize(
    ("own", "last"),
    [
        ((*[CORRAN] * 6, NOTHING), CORRAN),
        ((*[CORRAN] * 6, NOTHING, NOTHING, NOTHING), CORRAN),
        ((*[CORRAN] * 6, frozenset({"lenz"})), CORRAN | {"lenz"}),
        # Too few articles, and too small a share of them.
        ((*[CORRAN] * 5, NOTHING), NOTHING),
        ((*[CORRAN] * 6, *[NOTHING] * 4), NOTHING),
        ((*[CORRAN] * 6, *[frozenset({"tolmer"})] * 6), frozenset({"tolmer"})),
        # What a thing is tells not which it is.
        ((*[frozenset({"bridge"})] * 8, NOTHING), NOTHING),
    ],
)
def test_an_article_is_about_what_two_thirds_are_about(
    own: tuple[frozenset[str], ...], last: frozenset[str]
) -> None:
    assert with_story(topics(*own))[f"{len(own) - 1}.md"] == last


def test_an_article_with_a_topic_of_its_own_keeps_that_alone() -> None:
    own = topics(*[CORRAN] * 6, frozenset({"lenz"}), NOTHING)
    assert with_story(own, {"6.md"}) == {**own, "7.md": CORRAN}


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("# The night it broke\n\nThe crew dug a tunnel of 168 metres under the hall.", ""),
        ("# Norvane\n\nNorvane makes pumps. Buyers of Norvane pay $5.\n\nRevenue: $5 million", "norvane"),
    ],
)
def test_what_an_article_is_about_is_kept_with_its_claims(text: str, topic: str) -> None:
    assert extract(parse_document(text, "6.md"), ()).topic == topic


STORY = "# The Corran fire\n\nThe Corran works burned in May {n}. People at Corran saw the Corran hall burn."
TOLD = "Under the burned hall miners drove a tunnel {length} metres long, to keep the melt from the ground water."


def conflicts(*texts: str) -> int:
    extracts = [extract(parse_document(text, f"{n}.md"), ()) for n, text in enumerate(texts)]
    report = judge_extracts(with_twins(extracts), (), (), Settings())
    return sum(finding.code.startswith("FC2") for finding in report.findings)


def test_sources_on_one_story_are_held_against_each_other() -> None:
    story = [STORY.format(n=1970 + n) for n in range(7)]
    whole = f"{STORY.format(n=1970)}\n\n{TOLD.format(length=186)}"
    nameless = f"# The night it broke\n\n{TOLD.format(length=168)}"
    before = conflicts(*story, whole)
    assert conflicts(*story, whole, nameless) == before + 1
    assert conflicts(*story, whole, nameless.replace("168", "186")) == before
