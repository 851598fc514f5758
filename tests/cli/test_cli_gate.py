"""The gate on a repository: what each kind of edit brings, where it is blamed, and the exit code."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_run import run_in

BRIDGE = """\
# The bridge

The Orrin Bridge is 412 metres long.

It was painted red by the people of the town.

The Lorne Tunnel cost about $6 million.
"""
FERRY = """\
# The ferry

Nobody knows who sold the old ferry.

The Lorne Tunnel cost $5.8 million.
"""
# An old contradiction that no edit brings: the two articles differ on the year.
TOWN = """\
# The town

Tarn Dredging was founded in 1931.

<!-- factcheck: ignore as the plaque says -->

The Orrin Bridge is 399 metres long.
"""
WORKS = "# The works\n\nTarn Dredging was founded in 1934, and it has paid a dividend ever since.\n"
FACTS = """\
facts:
  - id: orrin-length
    claim: The Orrin Bridge is 412 metres long.
    tolerance: 1%
    note: measured by the surveyors
  - id: lorne-cost
    claim: The Lorne Tunnel cost $5.8 million.
"""


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")} | {
        "GIT_CONFIG_GLOBAL": os.devnull
    }
    done = subprocess.run(
        ["git", *identity, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.fixture(autouse=True)
def _outside_any_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hook of git sets variables that would lead to the repository that it runs for."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Articles and facts on the branch main, and a branch to edit on."""
    folder = tmp_path / "repository"
    (folder / "articles").mkdir(parents=True)
    (folder / "claims").mkdir()
    for name, text in (("bridge", BRIDGE), ("ferry", FERRY), ("town", TOWN), ("works", WORKS)):
        (folder / "articles" / f"{name}.md").write_bytes(text.encode())
    (folder / "claims" / "facts.yaml").write_text(FACTS)
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message=The articles")
    git(folder, "checkout", "--quiet", "-b", "edit")
    return folder


def gate(folder: Path, *options: str) -> tuple[int, list[str]]:
    """The exit code and the findings as `code path:line quote` with the places that they contradict."""
    code, out, err = run_in(
        folder, "scan", "articles", "--diff", "main", "--format", "jsonl", "--no-cache", *options
    )
    assert err == ""
    return code, [_line(json.loads(line)) for line in out.splitlines()]


def _line(finding: dict[str, object]) -> str:
    sides = [finding["primary"], *finding["related"]]  # type: ignore[misc]
    return f"{finding['code']} " + " ~ ".join(f"{s['path']}:{s['line']} {s['quote']}" for s in sides)


def change(name: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(folder: Path) -> None:
        path = folder / name
        text = path.read_bytes().decode()
        assert old in text
        path.write_bytes(text.replace(old, new).encode())

    return edit


def rename(folder: Path) -> None:
    git(folder, "mv", "articles/works.md", "articles/the works.md")


def rename_and_change(folder: Path) -> None:
    git(folder, "mv", "articles/bridge.md", "articles/brücke.md")
    change("articles/brücke.md", "412 metres", "430 metres")(folder)


def add_article(folder: Path) -> None:
    (folder / "articles" / "new.md").write_text("# New\n\nAt last: the Orrin Bridge is 450 metres long.\n")


def add_agreeing_article(folder: Path) -> None:
    (folder / "articles" / "new.md").write_text("# New\n\nThe Orrin Bridge is more than 400 metres long.\n")


def repeat_an_old_conflict(folder: Path) -> None:
    (folder / "articles" / "zebra.md").write_text("# Zebra\n\nTarn Dredging was founded in 1934.\n")


def move_paragraph(folder: Path) -> None:
    text = WORKS.split("\n\n")
    (folder / "articles" / "works.md").write_text(f"{text[0]}\n\nIt stands by the water.\n\n{text[1]}")


def move_between_articles(folder: Path) -> None:
    (folder / "articles" / "works.md").unlink()
    (folder / "articles" / "ferry.md").write_text(FERRY + "\n" + WORKS.split("\n\n")[1])


def other_line_ends(folder: Path) -> None:
    for path in (folder / "articles").iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


NEW = "articles/new.md"
OLD_FACT = "claims/facts.yaml:3 412 metres"
BRIDGE_SAYS = "articles/bridge.md:3 412 metres"
EDITS = [
    pytest.param(
        change("articles/bridge.md", "412 metres", "450 metres"),
        ["FC101 articles/bridge.md:3 450 metres ~ claims/facts.yaml:3 412 metres"],
        id="a number changed",
    ),
    pytest.param(
        change("articles/bridge.md", "412 metres", "412 feet"),
        ["FC101 articles/bridge.md:3 412 feet ~ claims/facts.yaml:3 412 metres"],
        id="a unit changed",
    ),
    pytest.param(move_paragraph, [], id="a paragraph moved"),
    pytest.param(move_between_articles, [], id="a paragraph moved to another article"),
    pytest.param(rename, [], id="a file renamed"),
    pytest.param(
        rename_and_change,
        ["FC101 articles/brücke.md:3 430 metres ~ claims/facts.yaml:3 412 metres"],
        id="a file renamed and changed",
    ),
    pytest.param(
        add_article,
        [f"FC101 {NEW}:3 450 metres ~ {OLD_FACT}", f"FC201 {NEW}:3 450 metres ~ {BRIDGE_SAYS}"],
        id="an article added",
    ),
    pytest.param(add_agreeing_article, [], id="an article added that agrees"),
    pytest.param(
        repeat_an_old_conflict,
        ["FC201 articles/zebra.md:3 1934 ~ articles/town.md:3 1931"],
        id="an article added that takes part in an old conflict",
    ),
    pytest.param(
        change("claims/facts.yaml", "cost $5.8 million", "cost $7.9 million"),
        [
            "FC101 claims/facts.yaml:7 $7.9 million ~ articles/bridge.md:7 $6 million",
            "FC101 claims/facts.yaml:7 $7.9 million ~ articles/ferry.md:5 $5.8 million",
        ],
        id="a fact changed",
    ),
    pytest.param(change("claims/facts.yaml", "by the surveyors", "twice"), [], id="a note to a fact changed"),
    pytest.param(
        change("articles/town.md", "<!-- factcheck: ignore as the plaque says -->\n\n", ""),
        [
            "FC101 articles/town.md:5 399 metres ~ claims/facts.yaml:3 412 metres",
            f"FC201 articles/town.md:5 399 metres ~ {BRIDGE_SAYS}",
        ],
        id="a suppression removed",
    ),
    pytest.param(
        change("articles/works.md", "Tarn", "<!-- factcheck: ignore[FC201] the works' own year -->\nTarn"),
        [],
        id="a suppression added",
    ),
    pytest.param(
        change("articles/ferry.md", "Nobody", "<!-- factcheck: ignore[FC101] in case -->\nNobody"),
        ["FC902 articles/ferry.md:3 <!-- factcheck: ignore[FC101] in case -->"],
        id="a suppression added for nothing",
    ),
    pytest.param(
        change("articles/ferry.md", "$5.8 million", "just under $6 million"), [], id="a rounding that agrees"
    ),
    pytest.param(
        change("articles/bridge.md", "It was painted red by the people of the town.\n\n", ""),
        [],
        id="deletion",
    ),
    pytest.param(lambda folder: (folder / "articles" / "bridge.md").unlink(), [], id="an article deleted"),
    pytest.param(other_line_ends, [], id="other line ends"),
    pytest.param(
        change("articles/works.md", "ever since", "since then"),
        ["FC201"],
        id="other words in an old conflict",
    ),
    pytest.param(lambda folder: None, [], id="nothing"),
]


@pytest.mark.parametrize("committed", [True, False], ids=["committed", "in the working tree"])
@pytest.mark.parametrize(("edit", "expected"), EDITS)
def test_an_edit(
    repository: Path, edit: Callable[[Path], None], expected: list[str], committed: bool
) -> None:
    edit(repository)
    if committed:
        git(repository, "add", "--all")
        git(repository, "commit", "--quiet", "--allow-empty", "--message=An edit")
    code, found = gate(repository)
    if expected == ["FC201"]:
        assert [line.split()[0] for line in found] == expected
        assert found[0].startswith("FC201 articles/works.md:3 ")
    else:
        assert found == expected
    assert code == (1 if any(not line.startswith("FC902") for line in expected) else 0)


@pytest.mark.parametrize(
    ("edit", "is_reported"),
    [
        (change("claims/facts.yaml", "tolerance: 1%", "tolerance: 2%"), True),
        (change("claims/facts.yaml", "    tolerance: 1%\n", ""), True),
        (change("claims/facts.yaml", "by the surveyors", "twice"), False),
        (change("claims/facts.yaml", "    note: measured by the surveyors\n", ""), False),
        (change("claims/facts.yaml", "    note:", "    # They were three.\n    note:"), False),
        (change("claims/facts.yaml", "lorne-cost", "lorne-price"), False),
        (change("claims/facts.yaml", "    note:", "    sources: [https://example.org]\n    note:"), False),
    ],
    ids=["a tolerance", "no tolerance", "a note", "no note", "a remark", "another fact", "a source"],
)
def test_what_a_fact_already_ruled_out(
    repository: Path, edit: Callable[[Path], None], is_reported: bool
) -> None:
    """An old contradiction of a fact comes back only where the edit changed what the fact rules out."""
    change("articles/bridge.md", "412 metres", "450 metres")(repository)
    git(repository, "commit", "--quiet", "--all", "--message=An old mistake")
    git(repository, "branch", "--force", "main")
    edit(repository)
    code, found = gate(repository)
    expected = (
        ["FC101 claims/facts.yaml:3 412 metres ~ articles/bridge.md:3 450 metres"] if is_reported else []
    )
    assert (code, found) == (int(is_reported), expected)


def test_a_renamed_file_of_facts_changes_nothing(repository: Path) -> None:
    change("articles/bridge.md", "412 metres", "450 metres")(repository)
    git(repository, "commit", "--quiet", "--all", "--message=An old mistake")
    git(repository, "branch", "--force", "main")
    git(repository, "mv", "claims/facts.yaml", "claims/bridges.yaml")
    assert gate(repository) == (0, [])


def test_a_file_that_was_moved_by_hand_is_not_new(repository: Path) -> None:
    (repository / "articles" / "works.md").rename(repository / "articles" / "factory.md")
    assert gate(repository) == (0, [])


def test_without_the_diff_the_old_conflict_is_reported(repository: Path) -> None:
    out = run_in(repository, "scan", "articles", "--format", "concise")[1]
    assert [line.split()[2] for line in out.splitlines()] == ["FC201"]
    summary = json.loads(run_in(repository, "scan", "articles", "--diff", "main", "--format", "json")[1])[
        "summary"
    ]
    assert summary["not_judged"]["findings outside the changed lines"] == 1


def test_what_others_did_on_the_base_is_not_this_edit(repository: Path) -> None:
    git(repository, "checkout", "--quiet", "main")
    change("articles/bridge.md", "412 metres", "450 metres")(repository)
    git(repository, "commit", "--quiet", "--all", "--message=Elsewhere")
    git(repository, "checkout", "--quiet", "edit")
    add_agreeing_article(repository)
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message=Here")
    assert gate(repository) == (0, [])


def test_it_works_from_a_folder_of_the_repository(repository: Path) -> None:
    change("articles/bridge.md", "412 metres", "450 metres")(repository)
    command = ("scan", ".", "--facts", "../claims", "--diff", "main", "--format", "concise")
    code, out, err = run_in(repository / "articles", *command)
    assert (code, err) == (1, "")
    assert out.startswith("bridge.md:3:21: error FC101 ")
    code, out, _ = run_in(
        repository, "scan", str(repository / "articles"), "--diff", "main", "--format", "concise"
    )
    assert code == 1
    assert "bridge.md:3:21: error FC101 " in out


@pytest.mark.parametrize("paths", [["."], ["../articles"]])
def test_platforms_get_paths_from_the_root_of_the_checkout(repository: Path, paths: list[str]) -> None:
    """A review knows no other; people and programs on the spot get paths that lead from where they are."""
    change("articles/bridge.md", "412 metres", "450 metres")(repository)
    folder = repository / "articles"
    command = ("scan", *paths, "--facts", "../claims", "--diff", "main")
    log = run_in(folder, *command, "--format", "sarif", "--output", "gitlab=../out.json")[1]
    (result,) = json.loads(log)["runs"][0]["results"]
    places = [*result["locations"], *result["relatedLocations"]]
    assert [one["physicalLocation"]["artifactLocation"] for one in places] == [
        {"uri": "articles/bridge.md", "uriBaseId": "%SRCROOT%"},
        {"uri": "claims/facts.yaml", "uriBaseId": "%SRCROOT%"},
    ]
    (issue,) = json.loads((repository / "out.json").read_text())
    assert issue["location"]["path"] == "articles/bridge.md"
    assert "file=articles/bridge.md," in run_in(folder, *command, "--format", "github")[1]
    assert run_in(folder, *command, "--format", "concise")[1].startswith(
        f"{Path(paths[0], 'bridge.md').as_posix()}:3:21:"
    )


def test_the_users_own_settings_of_git_do_not_matter(repository: Path) -> None:
    for key, value in (
        ("diff.noprefix", "true"),
        ("diff.mnemonicPrefix", "true"),
        ("color.ui", "always"),
        ("diff.external", "false"),
        ("diff.renames", "false"),
        ("core.quotePath", "true"),
        ("diff.relative", "true"),
        ("diff.context", "9"),
    ):
        git(repository, "config", key, value)
    rename_and_change(repository)
    assert gate(repository)[1] == ["FC101 articles/brücke.md:3 430 metres ~ claims/facts.yaml:3 412 metres"]


def test_all_lines_of_the_primary_place_are_in_the_diff(repository: Path) -> None:
    """Elsewhere a review would not show the finding."""
    change("claims/facts.yaml", "412 metres", "430 metres")(repository)
    change("articles/works.md", "1934", "1935")(repository)
    changed = git(repository, "diff", "--unified=0", "main")
    code, out, _ = run_in(repository, "scan", "articles", "--diff", "main", "--format", "jsonl")
    assert code == 1
    for line in out.splitlines():
        place = json.loads(line)["primary"]
        assert f"+++ b/{place['path']}" in changed
        assert f"@@ -{place['line']} +{place['line']} @@" in changed


class TestBeforeTheFirstCommit:
    """There is nothing at HEAD yet, so that all of it is new."""

    @pytest.fixture
    def unborn(self, repository: Path) -> Path:
        git(repository, "checkout", "--quiet", "--orphan", "fresh")
        git(repository, "rm", "--quiet", "-r", "--cached", ".")
        change("articles/bridge.md", "412 metres", "450 metres")(repository)
        return repository

    @pytest.mark.parametrize("revision", ["HEAD", "@", "fresh"])
    def test_everything_is_new(self, unborn: Path, revision: str) -> None:
        code, out, err = run_in(unborn, "scan", "articles", "--diff", revision, "--format", "concise")
        assert (code, err) == (1, "")
        assert [line.split()[:3] for line in out.splitlines()] == [
            ["articles/bridge.md:3:21:", "error", "FC101"],
            ["articles/works.md:3:30:", "error", "FC201"],
        ]

    def test_what_is_not_added_yet_may_be_left_out(self, unborn: Path) -> None:
        command = ("scan", "articles", "--diff", "HEAD", "--no-untracked", "--format", "concise")
        assert run_in(unborn, *command) == (0, "", "")
        git(unborn, "add", "articles/bridge.md")
        code, out, _ = run_in(unborn, *command)
        assert code == 1
        assert [line.split()[0] for line in out.splitlines()] == ["articles/bridge.md:3:21:"]

    def test_another_revision_is_still_missing(self, unborn: Path) -> None:
        code, _, err = run_in(unborn, "scan", "articles", "--diff", "origin/fresh")
        assert code == 2
        assert err.startswith("error: there is no such revision\n")


def test_a_draft_that_git_does_not_know_is_no_part_of_a_commit(repository: Path) -> None:
    """A hook must not stop a commit for a file that is not in it."""
    add_article(repository)
    change("articles/works.md", "ever since", "since")(repository)
    assert [line.split()[1] for line in gate(repository, "--no-untracked")[1]] == ["articles/works.md:3"]
    assert len(gate(repository)[1]) == 3


class TestWhatGitCannotTell:
    def test_a_revision_that_does_not_exist(self, repository: Path) -> None:
        code, out, err = run_in(repository, "scan", "articles", "--diff", "no-such-branch")
        assert (code, out) == (2, "")
        assert err == (
            "error: there is no such revision\n  --> --diff no-such-branch\n"
            "   = name a branch, tag or commit, such as origin/main or HEAD~1\n"
        )

    @pytest.mark.parametrize(
        ("revision", "message", "advice"),
        [
            ("0" * 40, "this stands for no commit", "name the branch that this one left"),
            ("main..HEAD", "this is a range of revisions", "name where the edit began"),
            ("main...edit", "this is a range of revisions", "name where the edit began"),
        ],
    )
    def test_what_is_no_single_commit(
        self, repository: Path, revision: str, message: str, advice: str
    ) -> None:
        code, out, err = run_in(repository, "scan", "articles", "--diff", revision)
        assert (code, out) == (2, "")
        assert message in err
        assert advice in err

    def test_articles_of_another_place(self, repository: Path, tmp_path: Path) -> None:
        (tmp_path / "a.md").write_text(BRIDGE)
        code, out, err = run_in(repository, "scan", "../a.md", "--diff", "main")
        assert (code, out) == (2, "")
        assert err.startswith("error: none of the paths is in the repository here")
        assert run_in(repository, "scan", "../a.md", "articles", "--diff", "main", "--quiet")[0] == 0

    def test_no_untracked_alone(self, repository: Path) -> None:
        assert run_in(repository, "scan", "articles", "--no-untracked")[0] == 2

    @pytest.mark.parametrize("revision", ["--output=x", "", "-1"])
    def test_an_option_is_no_revision(self, repository: Path, revision: str) -> None:
        assert run_in(repository, "scan", "articles", f"--diff={revision}")[0] == 2
        assert not (repository / "x").exists()

    def test_a_shallow_clone_says_how_to_get_the_rest(self, repository: Path, tmp_path: Path) -> None:
        add_article(repository)
        git(repository, "add", "--all")
        git(repository, "commit", "--quiet", "--message=An edit")
        git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{repository}", "shallow")
        code, out, err = run_in(tmp_path / "shallow", "scan", "articles", "--diff", "HEAD~1")
        assert (code, out) == (2, "")
        assert err.startswith("error: there is no such revision in this shallow clone\n")
        assert "git fetch --unshallow" in err
        git(tmp_path / "shallow", "fetch", "--quiet", "--depth=1", "origin", "main:main")
        code, out, err = run_in(tmp_path / "shallow", "scan", "articles", "--diff", "main")
        assert (code, out) == (2, "")
        assert err.startswith("error: this shallow clone does not reach back to where the branch began\n")

    def test_histories_with_nothing_in_common(self, repository: Path) -> None:
        git(repository, "checkout", "--quiet", "--orphan", "other")
        git(repository, "commit", "--quiet", "--message=Another beginning")
        code, _, err = run_in(repository, "scan", "articles", "--diff", "main")
        assert code == 2
        assert err.startswith("error: HEAD has no commit in common with it\n  --> --diff main\n")

    def test_no_repository(self, tmp_path: Path) -> None:
        (tmp_path / "a.md").write_text(BRIDGE)
        code, out, err = run_in(
            tmp_path, "scan", "a.md", "--diff", "main", GIT_CEILING_DIRECTORIES=str(tmp_path.parent)
        )
        assert (code, out) == (2, "")
        assert err.startswith("error: git finds no working tree here")

    def test_no_git(self, repository: Path) -> None:
        code, out, err = run_in(repository, "scan", "articles", "--diff", "main", PATH="")
        assert (code, out) == (2, "")
        assert err.startswith("error: git is not installed")
