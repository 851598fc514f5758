"""A claim that differs from a fact by a slip of the pen is held against it, if the fact's own words stand beside it."""

from pathlib import Path

import pytest
from rules_corpus import scan_folder, write_corpus

FACTS = """
facts:
  - id: tower-bulbs
    claim: The Corran Tower is lit by 20,480 bulbs at night.
    subject: Corran Tower
    about: [bulbs, lit by]
    value: 20,480 bulbs
  - id: tower-finished
    claim: The Corran Tower was finished on 31 March 1889.
    subject: Corran Tower
    about: [finished, full height]
    value: 31 March 1889
"""


@pytest.fixture(autouse=True)
def _in_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def found(tmp_path: Path, article: str) -> list[str]:
    write_corpus(tmp_path, {"tower.md": f"# The Corran Tower\n\n{article}\n"}, FACTS)
    return [f"{f.code} {f.fact}" for f in scan_folder(tmp_path).findings]


@pytest.mark.parametrize(
    ("article", "fact"),
    [
        ("The monument glitters: it is lit by 204,800 bulbs.", "tower-bulbs"),
        ("The monument rose to its full height on 31 August 1889.", "tower-finished"),
    ],
)
def test_a_slip_is_held_against_the_fact(tmp_path: Path, article: str, fact: str) -> None:
    assert found(tmp_path, article) == [f"FC101 {fact}"]


@pytest.mark.parametrize(
    "article",
    [
        pytest.param("The monument glitters: it is lit by 20,480 bulbs.", id="no slip"),
        pytest.param("The Orrin Bridge is lit by 204,800 bulbs.", id="another thing"),
        pytest.param("The monument has 204,800 rivets.", id="none of the words of the fact"),
        pytest.param(
            "It has 20,480 bulbs. Once the monument was lit by 204,800 bulbs.", id="the value is there too"
        ),
        pytest.param("The monument would be lit by 204,800 bulbs.", id="only thought of"),
        pytest.param(
            "On 31 March 1989, a century after it was finished, the monument was lit.", id="an anniversary"
        ),
    ],
)
def test_what_else_differs_is_left_alone(tmp_path: Path, article: str) -> None:
    assert found(tmp_path, article) == []
