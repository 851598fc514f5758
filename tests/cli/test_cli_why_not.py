"""`factcheck why-not`: what it says of two lines, and of places that are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_run import run_in
from inline_snapshot import snapshot

HARBOUR = """\
# A harbour for Tarnmouth

Tarnmouth Dredging was founded in 1931. It employs 412 people in 3 towns.
"""
GAZETTE = """\
Tarnmouth Dredging was founded in 1934.
Tarnmouth Dredging will employ 500 people.
In 2019 Tarnmouth Dredging employed 380 people.
"""


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    (tmp_path / "harbour.md").write_text(HARBOUR)
    (tmp_path / "gazette.md").write_text(GAZETTE)
    return tmp_path


def test_what_contradicts_is_said_to(harbour: Path) -> None:
    assert run_in(harbour, "why-not", "harbour.md:3", "gazette.md:1", COLUMNS="90") == snapshot(
        (
            0,
            """\
harbour.md:3
  “1931” is 1931 Tarnmouth Dredging founding
  “412 people” is 412 employees headcount
  “3 towns” is 3 towns Tarnmouth Dredging
gazette.md:1
  “1934” is 1934 Tarnmouth Dredging founding

“1931” and “1934”: they contradict each other
""",
            "",
        )
    )


def test_each_pair_is_told_by_its_guard(harbour: Path) -> None:
    assert run_in(harbour, "why-not", "harbour.md:3", "gazette.md:3", COLUMNS="90") == snapshot(
        (
            0,
            """\
harbour.md:3
  “1931” is 1931 Tarnmouth Dredging founding
  “412 people” is 412 employees headcount
  “3 towns” is 3 towns Tarnmouth Dredging
gazette.md:3
  “2019” is 2019 Tarnmouth Dredging
  “380 people” is 380 employees headcount

“1931” and “2019”: kept apart
  unknown measure  nothing says that both state the same property (wording 27 of 100)

“412 people” and “380 people”: they would contradict each other, but it is not sure that they speak of the same thing
  time             only one says when

“3 towns” and “380 people”: kept apart
  kind             town and employee measure different things
""",
            "",
        )
    )


def test_a_line_without_a_claim_is_told(harbour: Path) -> None:
    assert run_in(harbour, "why-not", "harbour.md:1", "gazette.md:1", COLUMNS="90") == snapshot(
        (
            0,
            """\
harbour.md:1
  no claim was read here
gazette.md:1
  “1934” is 1934 Tarnmouth Dredging founding
""",
            "",
        )
    )


@pytest.mark.parametrize("places", [("harbour.md", "gazette.md:1"), ("harbour.md:99", "gazette.md:1")])
def test_a_place_that_is_none_is_told(harbour: Path, places: tuple[str, str]) -> None:
    code, out, err = run_in(harbour, "why-not", *places)
    assert (code, out) == (2, "")
    assert "harbour.md" in err


def test_what_contradicts_by_a_slip_is_said_to(tmp_path: Path) -> None:
    (tmp_path / "phone.md").write_text(
        "# The Corran Aero\n\nWith its 174 grams the Corran Aero is a light phone.\n"
    )
    (tmp_path / "test.md").write_text("# The Corran Aero\n\nThe Corran Aero is a light phone of 147 grams.\n")
    code, out, _ = run_in(tmp_path, "why-not", "phone.md:3", "test.md:3")
    assert code == 0
    assert "they contradict each other" in out
    assert "two digits are swapped" in out
