"""Asks git what an edit changed. Everything else about the answer is decided in `gate`.

The edit is what separates the working tree from the place where the branch left the base, so that commits, staged
and unsaved changes count alike, and what others did on the base does not. New files that git does not know yet count
as a whole, unless they are to be left out. Before the first commit there is nothing at HEAD, and everything is new.
git's own configuration (colours, prefixes, external tools) is kept out.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from factcheck.documents.read import SYNTAX_OF
from factcheck.documents.walk import is_folder
from factcheck.errors import InputError, Problem
from factcheck.facts.source import SUFFIXES
from factcheck.gate.changes import Lines, changed_lines
from factcheck.gate.diff import FileChange, parse_diff

OPTION = "--diff"
DEEPER = "fetch it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout, or GIT_DEPTH: 0 in GitLab"
EXAMPLES = "name a branch, tag or commit, such as origin/main or HEAD~1"
# What platforms give as the commit before a push where there was none, for a branch that is new.
NOTHING_BEFORE = re.compile(r"0{40}|0{64}")
_DIFF = (
    *(
        "-c",
        "core.quotePath=off",
        "diff",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
    ),
    *("--unified=0", "--inter-hunk-context=0", "--find-renames", "--no-relative", "--ignore-cr-at-eol"),
    *("--ignore-submodules", "--src-prefix=a/", "--dst-prefix=b/"),
)


@dataclass(frozen=True, slots=True)
class Repository:
    """Where the working tree is: its root, the path from there to the working directory, and whether it is shallow."""

    root: str
    prefix: str
    is_shallow: bool

    def path_in(self, path: str) -> str:
        """The path of a file as git names it."""
        if Path(path).is_absolute():
            return PurePath(os.path.relpath(os.path.realpath(path), os.path.realpath(self.root))).as_posix()
        return PurePath(os.path.normpath(Path(self.prefix, path))).as_posix()


def read_changes(
    revision: str, paths: Sequence[str], *, untracked: bool = True
) -> Callable[[str], Lines | None]:
    """What changed since the branch left `revision`: a function from the path of a file, as reported, to its changes.

    `paths` are those that are scanned; `untracked` says whether files that git does not know yet are part of the edit.
    Raises InputError where git cannot tell.
    """
    repository = _repository()
    if paths and not any(_is_inside(repository, path) for path in paths):
        message = f"none of the paths is in the repository here, {repository.root}"
        raise InputError(Problem(OPTION, message, "run it inside the checkout that has the articles"))
    base = _base(revision, repository)
    changes = parse_diff(_git([*_DIFF, base, "--"], repository.root))
    if untracked:
        new = _git(["ls-files", "--others", "--exclude-standard", "-z"], repository.root).split("\0")
        changes = (*changes, *(_new_file(repository, path) for path in new if path))
    known = changed_lines(changes, _reader_of(paths, repository), lambda path: _lines_of(repository, path))
    return lambda path: _find(known, repository, path)


def _is_inside(repository: Repository, path: str) -> bool:
    return PurePath(repository.path_in(path)).parts[:1] != ("..",)


def _new_file(repository: Repository, path: str) -> FileChange:
    """A file that git does not know yet: every line of it is new, if it is one that is read."""
    if PurePath(path).suffix.lower() not in (*SYNTAX_OF, *SUFFIXES):
        return FileChange(path, whole=True)
    return FileChange(path, added=tuple(enumerate(_lines_of(repository, path), 1)), whole=True)


def _find(known: Mapping[str, Lines], repository: Repository, path: str) -> Lines | None:
    found = known.get(repository.path_in(path))
    return found if found is not None else known.get(repository.path_in(os.path.realpath(path)))


def _repository() -> Repository:
    told = _run(["rev-parse", "--show-toplevel", "--is-shallow-repository", "--show-prefix"], ".")
    if told.returncode:
        said = told.stderr.decode("utf-8", "replace").strip().split("\n")[0].removeprefix("fatal: ")
        advice = "run it inside the checkout that has the articles"
        raise InputError(Problem(OPTION, f"git finds no working tree here: {said}", advice))
    root, shallow, prefix = (*told.stdout.decode("utf-8", "surrogateescape").split("\n"), "")[:3]
    return Repository(root, prefix, shallow == "true")


def _base(revision: str, repository: Repository) -> str:
    """The commit where the branch left `revision`; the tree without files where HEAD has no commit yet."""
    commit = None
    if revision and not revision.startswith("-"):
        commit = _answer(["rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"], repository.root)
    if commit is None and _is_unborn(revision, repository):
        return _git(["hash-object", "-t", "tree", "--stdin"], repository.root).strip()
    if commit is None:
        raise InputError(_no_revision(revision, repository))
    base = _answer(["merge-base", commit, "HEAD"], repository.root)
    if base is None:
        if repository.is_shallow:
            message, advice = "this shallow clone does not reach back to where the branch began", DEEPER
        else:
            message, advice = "HEAD has no commit in common with it", "name a revision of the same history"
        raise InputError(Problem(f"{OPTION} {revision}", message, advice))
    return base.split("\n")[0]


def _is_unborn(revision: str, repository: Repository) -> bool:
    """Whether a revision is the current branch, which has no commit yet."""
    branch = _answer(["symbolic-ref", "--quiet", "--short", "HEAD"], repository.root)
    head = _answer(["rev-parse", "--verify", "--quiet", "HEAD"], repository.root)
    return head is None and branch is not None and revision in ("HEAD", "@", branch)


def _no_revision(revision: str, repository: Repository) -> Problem:
    """What is wrong with a revision that git does not find."""
    option = f"{OPTION} {revision}"
    if NOTHING_BEFORE.fullmatch(revision):
        advice = "name the branch that this one left, such as origin/main"
        return Problem(option, "this stands for no commit, as before the first push of a branch", advice)
    if ".." in revision:
        advice = "name where the edit began, such as origin/main; it ends in the working tree"
        return Problem(option, "this is a range of revisions", advice)
    if repository.is_shallow:
        return Problem(option, "there is no such revision in this shallow clone", DEEPER)
    return Problem(option, "there is no such revision", EXAMPLES)


def _git(arguments: Sequence[str], folder: str) -> str:
    """What git prints; InputError where it fails or is not there."""
    done = _run(arguments, folder)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise InputError(Problem(OPTION, f"git could not tell what changed: {said}", "try it: git diff"))
    return done.stdout.decode("utf-8", "surrogateescape")


def _answer(arguments: Sequence[str], folder: str) -> str | None:
    """What git answers to a question; None for no."""
    done = _run(arguments, folder)
    return None if done.returncode else done.stdout.decode("utf-8", "surrogateescape").strip("\n")


def _run(arguments: Sequence[str], folder: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(
            ["git", *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise InputError(Problem(OPTION, "git is not installed, or cannot be run", "install git")) from error


def _reader_of(paths: Iterable[str], repository: Repository) -> Callable[[str], bool]:
    """Whether a path of the base was read: facts, or an article in one of the folders that are scanned now.

    Where only files are named, nothing follows from a name that is not among them.
    """
    folders = [repository.path_in(path) for path in paths if is_folder(path)]

    def was_read(path: str) -> bool:
        suffix = PurePath(path).suffix.lower()
        if suffix not in SYNTAX_OF:
            return suffix in SUFFIXES
        return not folders or any(f == "." or path.startswith(f"{f}/") for f in folders)

    return was_read


def _lines_of(repository: Repository, path: str) -> list[str]:
    """The lines of a file as git counts them; none where it cannot be read."""
    try:
        return Path(repository.root, path).read_bytes().decode("utf-8", "surrogateescape").split("\n")
    except OSError:
        return []
