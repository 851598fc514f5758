"""Walking folders for documents: which files under the paths the user named are articles.

A file that is named is taken, whatever it is. Folders are walked for the extensions of articles, without what git
ignores, hidden files and folders, environments and installed packages. Links to folders are not followed, so there
are no loops; links to files are.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.documents.read import SYNTAX_OF
from factcheck.errors import InputError, Problem

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

# Folders of other people's files that are often not in .gitignore. Hidden ones (.venv, .git) are left out anyway.
_SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})
_IGNORE_FILE = ".gitignore"

# A folder and the patterns of the .gitignore in it; the innermost comes last and decides first.
_Ignores = tuple[tuple[Path, "GitIgnoreSpec"], ...]


def find_files(paths: Sequence[Path], unreadable: list[Problem] | None = None) -> tuple[Path, ...]:
    """The articles among the paths and in the folders among them, sorted, without duplicates.

    Folders that cannot be read are added to `unreadable`. Raises InputError with every path that does not exist, and
    with those folders where nobody asks for them.
    """
    problems = [_missing(path) for path in paths if not _is_there(path)]
    if problems:
        raise InputError(*problems)
    found: dict[str, Path] = {}
    closed: dict[str, Problem] = {}
    for path in paths:
        for file in _walk(path, _outer_ignores(path), closed) if is_folder(path) else (path,):
            found.setdefault(os.path.abspath(file), file)  # noqa: PTH100 - Path.resolve() would follow links
    if closed and unreadable is None:
        raise InputError(*closed.values())
    if unreadable is not None:
        unreadable += closed.values()
    return tuple(sorted(found.values(), key=Path.as_posix))


def is_folder(path: Path | str) -> bool:
    """Whether a path is a folder; unlike Path.is_dir this gives an answer for what may not be looked at, too."""
    return os.path.isdir(path)  # noqa: PTH112


def _is_there(path: Path) -> bool:
    """Whether there is something at a path; what is in a folder that is closed to us is told when it is read."""
    try:
        return path.exists()
    except PermissionError:
        return True
    except OSError:
        return False  # No file can have such a name.


def _missing(path: Path) -> Problem:
    advice = "check the path; it is relative to the current folder"
    if os.path.islink(path):  # noqa: PTH114
        advice = "it is a link to something that does not exist"
    elif is_folder(path.parent):
        near = _near_name(path)
        if near:
            advice = f"Did you mean {near}?"
    return Problem(path.as_posix(), "there is no such file or folder", advice)


def _near_name(path: Path) -> str:
    from difflib import get_close_matches

    try:
        names = sorted(entry.name for entry in path.parent.iterdir())
    except OSError:
        return ""
    near = get_close_matches(path.name, names, n=1, cutoff=0.75)
    return (path.parent / near[0]).as_posix() if near else ""


def _walk(folder: Path, ignores: _Ignores, closed: dict[str, Problem]) -> Iterator[Path]:
    """The articles in a folder and the folders in it; those that cannot be read are noted in `closed`."""
    ignores = _with_own(folder, ignores)
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        message = f"the folder could not be read: {error.strerror}"
        shown = folder.as_posix()
        closed.setdefault(shown, Problem(shown, message, "check its permissions, or leave it out"))
        return
    for entry in listed:
        if entry.name.startswith("."):
            continue
        path = folder / entry.name
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _SKIPPED_FOLDERS and not _is_ignored(path, ignores, is_folder=True):
                yield from _walk(path, ignores, closed)
        elif path.suffix.lower() in SYNTAX_OF and _is_file(entry) and not _is_ignored(path, ignores):
            yield path


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a file or leads to one; a link to itself does not, and neither does a dead one."""
    try:
        return entry.is_file()
    except OSError:
        return False


def _outer_ignores(folder: Path) -> _Ignores:
    """The .gitignore files above a folder up to the root of its repository, unless they ignore the folder itself."""
    ignores: _Ignores = ()
    here = folder.absolute()
    above = [here, *here.parents]
    # Unlike Path.exists this gives an answer for a folder that may not be entered.
    root = next((i for i, parent in enumerate(above) if os.path.exists(parent / ".git")), None)  # noqa: PTH110
    if root is None:
        return ()
    for parent in reversed(above[1 : root + 1]):
        ignores = _with_own(parent, ignores)
    # A folder that is named is meant, even where git ignores it.
    inside = [*reversed(above[:root])]
    return () if any(_is_ignored(part, ignores, is_folder=True) for part in inside) else ignores


def _with_own(folder: Path, ignores: _Ignores) -> _Ignores:
    file = folder / _IGNORE_FILE
    try:
        if not file.is_file():
            return ignores
        from pathspec import GitIgnoreSpec

        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        return (*ignores, (folder.absolute(), GitIgnoreSpec.from_lines(lines)))
    except (OSError, ValueError):
        return ignores


def _is_ignored(path: Path, ignores: _Ignores, *, is_folder: bool = False) -> bool:
    """What the innermost .gitignore says that says anything of the path."""
    if not ignores:
        return False
    absolute = path.absolute()
    for folder, spec in reversed(ignores):
        name = absolute.relative_to(folder).as_posix() + ("/" if is_folder else "")
        verdict = spec.check_file(name).include
        if verdict is not None:
            return verdict
    return False
