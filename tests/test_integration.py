"""What other programs run: the hook for pre-commit, the steps of the Action, the job for GitLab."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from factcheck.report.formats import FORMATS

ROOT = Path(__file__).parent.parent
SHORT = "The Orrin Bridge is 412 metres long.\n"
LONG = "The Orrin Bridge is 450 metres long.\n"
BASH = shutil.which("bash")


def loaded(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "two words").mkdir()
    (tmp_path / "two words" / "a.md").write_text(SHORT)
    (tmp_path / "two words" / "b.md").write_text(LONG)
    return tmp_path


class TestAction:
    def check(self, folder: Path, **inputs: str) -> tuple[int, str]:
        """The exit code and the log of the script that the Action runs."""
        assert BASH is not None
        bin_folder = folder / "bin"
        bin_folder.mkdir(exist_ok=True)
        program = bin_folder / "factcheck"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n')
        program.chmod(0o755)
        environment = {
            **os.environ,
            "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}",
            "GITHUB_STEP_SUMMARY": str(folder / "summary"),
            "GITHUB_OUTPUT": str(folder / "output"),
            **{f"FACTCHECK_{name.upper()}": text for name, text in inputs.items()},
        }
        command = [BASH, str(ROOT / "action" / "check.sh")]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout + done.stderr

    def test_it_annotates_sums_up_and_writes_the_report_for_code_scanning(self, folder: Path) -> None:
        code, log = self.check(folder, paths="two words/\n", sarif="out.sarif")
        assert code == 1
        assert log.startswith("::error file=two words/b.md,line=1,")
        assert (folder / "summary").read_text().startswith("### factcheck: 1 error\n")
        assert (folder / "output").read_text() == "sarif=out.sarif\nexit-code=1\n"
        schema = json.loads((ROOT / "tests" / "schemas" / "sarif-2.1.0.json").read_text())
        Draft202012Validator(schema).validate(json.loads((folder / "out.sarif").read_text()))

    def test_its_inputs_reach_the_scan(self, folder: Path) -> None:
        (folder / "known.yaml").write_text(
            "facts:\n  - id: orrin\n    claim: The Orrin Bridge is 450 metres long.\n"
        )
        code, log = self.check(
            folder,
            paths="two words/a.md\n",
            facts="known.yaml",
            fail_on="never",
            arguments="--select=FC1\n--no-cache\n",
        )
        assert code == 0
        assert [line.split(" ")[0] for line in log.splitlines()] == ["::error"]
        assert "FC101" in log

    def test_what_cannot_be_used_has_no_report_to_upload(self, folder: Path) -> None:
        (folder / "factcheck.sarif").write_text("of an earlier run")
        code, log = self.check(folder, paths="nowhere/")
        assert code == 2
        assert "there is no such file or folder" in log
        assert (folder / "output").read_text() == "exit-code=2\n"

    def test_an_input_is_never_run(self, folder: Path) -> None:
        code, _ = self.check(folder, paths="two words/; touch owned\n$(touch owned)\n--format=json")
        assert code == 2
        assert not (folder / "owned").exists()

    def test_every_input_is_handed_to_the_script(self) -> None:
        action = loaded("action.yml")
        step = next(step for step in action["runs"]["steps"] if step.get("id") == "check")
        used = " ".join(step["env"].values())
        for name in set(action["inputs"]) - {"python-version"}:
            assert f"inputs.{name} " in used
            assert f"FACTCHECK_{name.replace('-', '_').upper()}" in step["env"]
        assert "${{" not in step["run"]


class TestHook:
    def test_it_reads_the_whole_corpus_once(self) -> None:
        (hook,) = loaded(".pre-commit-hooks.yaml")
        assert (hook["id"], hook["pass_filenames"], hook["require_serial"]) == ("factcheck", False, True)

    def test_its_command_checks_what_a_commit_brings(self, folder: Path) -> None:
        (hook,) = loaded(".pre-commit-hooks.yaml")
        identity = ["-c", "user.name=Editor", "-c", "user.email=editor@example.org"]
        for arguments in (
            ["init", "--quiet"],
            ["add", "--all"],
            [*identity, "commit", "--quiet", "--message=One"],
        ):
            subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)
        command = [sys.executable, "-m", *hook["entry"].split(), "two words", "--diff=HEAD", "--quiet"]
        assert subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode == 0
        (folder / "two words" / "c.md").write_text(LONG)
        assert subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode == 1


def test_the_job_for_gitlab_installs_only_what_it_is_told() -> None:
    job = loaded("templates/factcheck.gitlab-ci.yml")["factcheck"]
    assert job["variables"]["FACTCHECK_PACKAGE"] == ""
    assert BASH is not None
    guard = job["before_script"][0]
    for package, code in (("", 2), ("./tools/factcheck", 0)):
        environment = {**os.environ, "FACTCHECK_PACKAGE": package}
        done = subprocess.run([BASH, "-c", guard], env=environment, capture_output=True, check=False)
        assert done.returncode == code


def test_the_job_for_gitlab_writes_reports_that_there_are() -> None:
    job = loaded("templates/factcheck.gitlab-ci.yml")["factcheck"]
    (script,) = job["script"]
    written = dict(word.split("=", 1) for word in script.split() if "=factcheck-" in word)
    assert set(written) <= set(FORMATS)
    assert set(job["artifacts"]["reports"].values()) == set(written.values())
    assert job["variables"]["GIT_DEPTH"] == "0"
