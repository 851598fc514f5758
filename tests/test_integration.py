"""What other programs run: the hook for pre-commit, the steps of the Action, the job for GitLab."""

from __future__ import annotations

import json
import os
import re
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
    """Two articles that contradict each other, in a folder of their own below the test's."""
    here = tmp_path / "checkout"
    (here / "two words").mkdir(parents=True)
    (here / "two words" / "a.md").write_text(SHORT)
    (here / "two words" / "b.md").write_text(LONG)
    return here


def programs(folder: Path) -> dict[str, str]:
    """An environment whose `factcheck` is this one, and whose `pip` only notes what it is to install."""
    bin_folder = folder.parent / "bin"
    bin_folder.mkdir(exist_ok=True)
    for name, body in (
        ("factcheck", f'exec "{sys.executable}" -m factcheck "$@"'),
        ("python", f'printf "%s\\n" "$*" >>"{bin_folder}/installed"'),
    ):
        program = bin_folder / name
        program.write_text(f"#!/bin/sh\n{body}\n")
        program.chmod(0o755)
    clean = {
        name: text for name, text in os.environ.items() if not name.startswith(("GIT_", "CI_", "GITHUB_"))
    }
    return {**clean, "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}"}


def commit_all(folder: Path) -> str:
    """The commit of all files of a folder, made on the spot."""
    identity = ["-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false"]
    for arguments in (
        ["init", "--quiet"],
        ["add", "--all"],
        [*identity, "commit", "--quiet", "--message=One"],
    ):
        subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)
    told = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=folder, check=True, capture_output=True, text=True
    )
    return told.stdout.strip()


class TestAction:
    def steps(self, folder: Path, **inputs: str) -> tuple[int, str]:
        """The exit code and the log of the Action's steps, run one after the other as a runner does it."""
        assert BASH is not None
        action = loaded("action.yml")
        given = {name: inputs.get(name, one["default"]) for name, one in action["inputs"].items()}
        environment = {
            **programs(folder),
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_STEP_SUMMARY": str(folder / "summary"),
            "GITHUB_OUTPUT": str(folder / "output"),
        }
        log = ""
        for step in (step for step in action["runs"]["steps"] if "run" in step):
            own = {
                name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: given[match[1]], text)
                for name, text in step.get("env", {}).items()
            }
            done = subprocess.run(
                [BASH, "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
                cwd=folder,
                env={**environment, **own},
                capture_output=True,
                text=True,
                check=False,
            )
            log += done.stdout + done.stderr
            if done.returncode:
                return done.returncode, log
        return 0, log

    def test_its_steps_report_what_a_branch_brings(self, folder: Path) -> None:
        base = commit_all(folder)
        assert self.steps(folder, paths="two words/", **{"diff-base": base}) == (0, "")
        (folder / "two words" / "c.md").write_text("The Orrin Bridge is 470 metres long.\n")
        code, log = self.steps(folder, paths="two words/", **{"diff-base": base})
        assert code == 1
        assert [line.split(",")[0] for line in log.splitlines()] == ["::error file=two words/c.md"]
        assert "exit-code=1\n" in (folder / "output").read_text()

    def test_it_installs_what_it_was_fetched_with(self, folder: Path) -> None:
        self.steps(folder, paths="two words/", **{"fail-on": "never"})
        (line,) = (folder.parent / "bin" / "installed").read_text().splitlines()
        assert line.split()[:3] == ["-m", "pip", "install"]
        assert line.endswith(f" {ROOT}")
        assert (ROOT / "pyproject.toml").is_file()

    def check(self, folder: Path, **inputs: str) -> tuple[int, str]:
        """The exit code and the log of the script that the Action runs."""
        assert BASH is not None
        environment = {
            **programs(folder),
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
        assert "::error title=factcheck::The facts were not checked." in log
        assert (folder / "summary").read_text().startswith("### factcheck could not check the facts\n")
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
        command = [sys.executable, "-m", *hook["entry"].split(), "two words", "--quiet"]
        environment = programs(folder)

        def checked(*options: str) -> int:
            return subprocess.run(
                [*command, *options], cwd=folder, env=environment, check=False, capture_output=True
            ).returncode

        subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True, capture_output=True)
        assert checked("--diff=HEAD") == 1, "before the first commit everything is new"
        commit_all(folder)
        assert checked("--diff=HEAD") == 0
        (folder / "two words" / "c.md").write_text("The Orrin Bridge is 470 metres long.\n")
        assert checked("--diff=HEAD", "--no-untracked") == 0, "a draft is in no commit"
        subprocess.run(["git", "add", "--all"], cwd=folder, check=True, capture_output=True)
        assert checked("--diff=HEAD", "--no-untracked") == 1


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


@pytest.mark.skipif(os.name == "nt", reason="a shell of Unix runs it")
def test_the_job_for_gitlab_runs_as_a_script(folder: Path) -> None:
    """On the default branch it reports everything, in a merge request what the request brings."""
    job = loaded("templates/factcheck.gitlab-ci.yml")["factcheck"]
    base = commit_all(folder)
    variables = {**job["variables"], "FACTCHECK_PACKAGE": "./tools/factcheck", "FACTCHECK_PATHS": "two?words"}

    def run(**more: str) -> int:
        script = "\n".join([*job["before_script"], *job["script"]])
        done = subprocess.run(
            ["/bin/sh", "-e", "-c", script],
            cwd=folder,
            env={**programs(folder), **variables, **more},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stderr == ""
        return done.returncode

    assert run() == 1
    issues = json.loads((folder / "factcheck-quality.json").read_text())
    assert [issue["location"]["path"] for issue in issues] == ["two words/b.md"]
    assert (folder / "factcheck-junit.xml").read_text().count("<failure") == 1
    assert (folder.parent / "bin" / "installed").read_text().endswith("install --quiet ./tools/factcheck\n")
    assert run(CI_MERGE_REQUEST_DIFF_BASE_SHA=base) == 0
    assert json.loads((folder / "factcheck-quality.json").read_text()) == []
