"""Walking folders: which files are articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.documents.walk import find_files
from factcheck.errors import InputError


def make(root: Path, *names: str, **contents: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(contents.get(name, "Text."), encoding="utf-8")


def found(root: Path, *paths: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in find_files(paths or (root,))]


def test_folders_are_walked_for_articles_in_order(tmp_path: Path) -> None:
    make(tmp_path, "b.md", "a.TXT", "z/c.html", "z/d.htm", "e.markdown", "f.rst", "g.md.bak", "md")
    assert found(tmp_path) == ["a.TXT", "b.md", "e.markdown", "z/c.html", "z/d.htm"]


def test_hidden_and_installed_things_are_skipped(tmp_path: Path) -> None:
    make(tmp_path, ".a.md", ".venv/b.md", "node_modules/x/c.md", ".git/d.txt", "ok.md", "venv/e.md")
    assert found(tmp_path) == ["ok.md"]


def test_a_file_that_is_named_is_taken_whatever_it_is(tmp_path: Path) -> None:
    make(tmp_path, ".a.rst", "b.md", ".gitignore")
    (tmp_path / ".gitignore").write_text("*")
    assert found(tmp_path, tmp_path / ".a.rst", tmp_path / "b.md") == [".a.rst", "b.md"]


def test_ignore_files_count_at_every_level_up_to_the_repository(tmp_path: Path) -> None:
    make(
        tmp_path,
        "repo/drafts/a.md",
        "repo/posts/b.md",
        "repo/posts/c.md",
        "repo/posts/deep/d.md",
        "repo/posts/build/e.md",
    )
    (tmp_path / "repo/.git").mkdir()
    (tmp_path / ".gitignore").write_text("*.md\n")
    (tmp_path / "repo/.gitignore").write_text("/drafts/\nc.md\nbuild/\n")
    (tmp_path / "repo/posts/deep/.gitignore").write_text("d.md\n")
    assert found(tmp_path, tmp_path / "repo") == ["repo/posts/b.md"]
    assert found(tmp_path, tmp_path / "repo/posts") == ["repo/posts/b.md"]


def test_an_inner_ignore_file_may_take_back_what_an_outer_one_says(tmp_path: Path) -> None:
    make(tmp_path, "a.md", "keep/b.md")
    (tmp_path / ".gitignore").write_text("*.md\n")
    (tmp_path / "keep/.gitignore").write_text("!b.md\n")
    assert found(tmp_path) == ["keep/b.md"]


def test_a_folder_that_is_named_is_walked_though_it_is_ignored(tmp_path: Path) -> None:
    make(tmp_path, "build/a.md", "build/b.md")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("build/\n")
    (tmp_path / "build/.gitignore").write_text("b.md\n")
    assert found(tmp_path) == []
    assert found(tmp_path, tmp_path / "build") == ["build/a.md"]


def test_without_a_repository_ignore_files_above_do_not_count(tmp_path: Path) -> None:
    make(tmp_path, "in/a.md")
    (tmp_path / ".gitignore").write_text("*.md\n")
    assert found(tmp_path, tmp_path / "in") == ["in/a.md"]


def test_duplicates_are_taken_once(tmp_path: Path) -> None:
    make(tmp_path, "in/a.md")
    assert found(tmp_path, tmp_path / "in/a.md", tmp_path / "in", tmp_path / "in" / ".." / "in") == [
        "in/a.md"
    ]


def test_links_to_folders_are_not_followed_and_links_to_files_are(tmp_path: Path) -> None:
    make(tmp_path, "in/a.md")
    (tmp_path / "in/loop").symlink_to(tmp_path / "in", target_is_directory=True)
    (tmp_path / "in/b.md").symlink_to(tmp_path / "in/a.md")
    (tmp_path / "in/broken.md").symlink_to(tmp_path / "nowhere.md")
    assert found(tmp_path, tmp_path / "in") == ["in/a.md", "in/b.md"]


def test_every_missing_path_is_named_at_once_with_advice(tmp_path: Path) -> None:
    make(tmp_path, "article.md")
    with pytest.raises(InputError) as caught:
        find_files([tmp_path / "articles.md", tmp_path, tmp_path / "other"])
    first, second = caught.value.problems
    assert "Did you mean" in first.advice
    assert "article.md" in first.advice
    assert "relative to the current folder" in second.advice
