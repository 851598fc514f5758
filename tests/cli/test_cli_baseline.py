"""`factcheck baseline`: written on request, used where it is, pruned and never grown by a scan."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_run import run_in
from inline_snapshot import snapshot

SHORT = "The Orrin Bridge is 412 metres long.\n"
LONG = "The Orrin Bridge is 450 metres long.\n"
FILE = "factcheck-baseline.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(SHORT)
    (tmp_path / "articles" / "b.md").write_text(LONG)
    return tmp_path


def test_a_written_baseline_is_used_by_default(folder: Path) -> None:
    assert run_in(folder, "scan", "articles", "--quiet")[0] == 1
    assert run_in(folder, "baseline", "write", "articles") == (0, "", f"wrote 1 finding to {FILE}\n")
    code, out, err = run_in(folder, "scan", "articles")
    assert (code, err) == (0, "")
    assert "No contradictions found.\nNot reported: 1 known by the baseline.\n" in out
    summary = json.loads(run_in(folder, "scan", "articles", "--format", "json")[1])["summary"]
    assert summary["not_judged"] == {"findings known by the baseline": 1}
    assert run_in(folder, "scan", "articles", "--no-baseline", "--quiet")[0] == 1


def test_a_scan_never_writes_it(folder: Path) -> None:
    run_in(folder, "baseline", "write", "articles")
    before = (folder / FILE).read_bytes()
    (folder / "articles" / "c.md").write_text("The Orrin Bridge is 470 metres long.\n")
    assert run_in(folder, "scan", "articles", "--quiet")[0] == 1
    assert (folder / FILE).read_bytes() == before


def test_stale_findings_are_told_and_pruned(folder: Path) -> None:
    run_in(folder, "baseline", "write", "articles")
    (folder / "articles" / "b.md").write_text(SHORT)
    code, out, err = run_in(folder, "scan", "articles", "--quiet")
    assert (code, out) == (0, "")
    assert err == (
        "warning: factcheck-baseline.json has entries that match nothing any more (1 finding); see factcheck baseline prune\n"
    )
    assert run_in(folder, "baseline", "prune", "articles") == (
        0,
        "",
        f"removed 1 finding from {FILE}; 0 findings left\n",
    )
    assert run_in(folder, "scan", "articles", "--quiet") == (0, "", "")


def test_prune_adds_nothing(folder: Path) -> None:
    run_in(folder, "baseline", "write", "articles")
    (folder / "articles" / "c.md").write_text("The Orrin Bridge is 470 metres long.\n")
    before = json.loads((folder / FILE).read_text())
    run_in(folder, "baseline", "prune", "articles")
    after = json.loads((folder / FILE).read_text())
    assert all(entry in before["findings"] for entry in after["findings"])


def test_it_is_shown(folder: Path) -> None:
    run_in(folder, "baseline", "write", "articles")
    assert run_in(folder, "baseline", "show") == snapshot(
        (
            0,
            """\
FC201 articles/b.md
  “The Orrin Bridge is 450 metres long.”
    articles/b.md
  “The Orrin Bridge is 412 metres long.”
    articles/a.md

The baseline holds 1 finding.
""",
            "",
        )
    )
    lines = run_in(folder, "baseline", "show", "--format", "jsonl")[1].splitlines()
    assert [json.loads(line)["code"] for line in lines] == ["FC201"]


def test_a_named_baseline_must_be_there(folder: Path) -> None:
    code, out, err = run_in(folder, "scan", "articles", "--baseline", "nowhere.json")
    assert (code, out) == (2, "")
    assert err == snapshot("""\
error: there is no such baseline
  --> nowhere.json
   = write it anew: factcheck baseline write
""")


def test_bytes_do_not_depend_on_the_order_of_paths(folder: Path) -> None:
    run_in(folder, "baseline", "write", "articles/b.md", "articles/a.md")
    before = (folder / FILE).read_bytes()
    run_in(folder, "baseline", "write", "articles/a.md", "articles/b.md")
    assert (folder / FILE).read_bytes() == before


def test_the_usual_file_is_found_beside_the_configuration(folder: Path) -> None:
    (folder / "factcheck.toml").write_text('paths = ["articles"]\n')
    run_in(folder, "baseline", "write")
    assert run_in(folder / "articles", "scan", "--quiet") == (0, "", "")
    assert run_in(folder / "articles", "scan", "--quiet", "--no-baseline")[0] == 1


def test_a_configured_file_must_be_there(folder: Path) -> None:
    (folder / "factcheck.toml").write_text('baseline = "known.json"\n')
    assert run_in(folder, "scan", "articles", "--quiet")[0] == 2
    assert run_in(folder, "baseline", "write", "articles")[2] == "wrote 1 finding to known.json\n"
    assert run_in(folder, "scan", "articles", "--quiet") == (0, "", "")
