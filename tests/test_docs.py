"""What the documentation tells a reader to type works: its commands, and the settings that it shows."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from factcheck.cli.app import run
from factcheck.config import parse_config

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
COMMANDS = sorted(
    {
        command
        for page in PAGES
        for block in re.findall(
            r"^```console\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
        )
        for command in re.findall(r"^\$ factcheck (.*)$", block, re.MULTILINE)
    }
)
SETTINGS = [
    pytest.param(block, id=f"{page.name}, block {number}")
    for page in PAGES
    for number, block in enumerate(
        re.findall(r"^```toml\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL), 1
    )
]
FACTS = "facts:\n  - id: orrin\n    claim: The Orrin Bridge is 412 metres long.\n"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone with a branch, the folders that the documentation names, and nothing to report."""
    for name in ("articles", "corpus", "claims"):
        (tmp_path / name).mkdir()
    (tmp_path / "articles" / "a.md").write_text("The Orrin Bridge is 412 metres long.\n")
    (tmp_path / "corpus" / "b.md").write_text("The Orrin Bridge is about 410 metres long.\n")
    (tmp_path / "claims" / "facts.yaml").write_text(FACTS)
    identity = ("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false")
    for arguments in (
        ["init", "--quiet"],
        ["add", "--all"],
        ["commit", "--quiet", "--message=The articles"],
        ["update-ref", "refs/remotes/origin/main", "HEAD"],
    ):
        subprocess.run(["git", *identity, *arguments], cwd=tmp_path, check=True, capture_output=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("checkout")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_documentation_runs(command: str) -> None:
    assert run(shlex.split(command)) == 0


def test_the_documentation_has_commands_and_settings() -> None:
    assert len(COMMANDS) >= 4
    assert len(SETTINGS) >= 3


@pytest.mark.parametrize("block", SETTINGS)
def test_settings_of_the_documentation_are_understood(block: str) -> None:
    table = "tool.factcheck" if "[tool.factcheck" in block else ""
    parse_config(block, "pyproject.toml", table)
