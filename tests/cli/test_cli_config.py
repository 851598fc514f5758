"""The configuration file: found upward, understood wholly or refused with every problem at its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from factcheck.config import Config, parse_config, read_config
from factcheck.errors import InputError


def problems(text: str, table: str = "") -> str:
    with pytest.raises(InputError) as caught:
        parse_config(text, "pyproject.toml" if table else "factcheck.toml", table)
    return str(caught.value)


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert read_config(str(tmp_path)) == Config()


def test_every_key_is_read() -> None:
    text = """
paths = ["articles"]
facts = ["known"]
select = ["FC1"]
ignore = ["FC203"]
fail-on = "warning"
pedantic = true
jobs = 2
"""
    assert parse_config(text, "factcheck.toml") == Config(
        path="factcheck.toml",
        paths=("articles",),
        facts=("known",),
        select=("FC1",),
        ignore=("FC203",),
        fail_on="warning",
        pedantic=True,
        jobs=2,
    )


def test_pyproject_is_read_in_its_table_only() -> None:
    text = '[tool.other]\npaths = 3\n[tool.factcheck]\npaths = ["a"]\n'
    assert parse_config(text, "pyproject.toml", "tool.factcheck").paths == ("a",)


def test_a_file_is_found_upward_and_its_paths_lead_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck]\npaths = ["articles", "-"]\n')
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")
    config = read_config()
    assert config.path == str(Path("..", "..", "pyproject.toml"))
    assert config.paths == (str(Path("..", "..", "articles")), "-")


def test_the_nearest_file_settles_it_and_factcheck_toml_goes_first(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text("jobs = 1\n")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.factcheck]\njobs = 2\n")
    assert read_config(str(tmp_path / "a")).jobs == 2
    (tmp_path / "a" / "factcheck.toml").write_text("jobs = 3\n")
    assert read_config(str(tmp_path / "a")).jobs == 3


def test_a_pyproject_without_our_table_is_not_ours_even_if_broken(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text("jobs = 1\n")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other\n")
    assert read_config(str(tmp_path / "a")).jobs == 1


def test_all_problems_are_told_at_once_at_their_places() -> None:
    text = """\
[project]
jobs = "not ours"
[tool.factcheck]
fail_on = "error"
fail-on = "warn"
paths = "articles"
jobs = true
pedantic = "yes"
"""
    assert problems(text, "tool.factcheck") == snapshot("""\
pyproject.toml:4:1: unknown key "fail_on"
    4 | fail_on = "error"
      | ^^^^^^^
      = did you mean fail-on?
pyproject.toml:5:1: unusable value for "fail-on"
    5 | fail-on = "warn"
      | ^^^^^^^
      = fail-on must be one of "error", "warning", "note", "never": did you mean "warning"?
pyproject.toml:6:1: unusable value for "paths"
    6 | paths = "articles"
      | ^^^^^
      = paths must be a list of strings: paths = ["articles"]
pyproject.toml:7:1: unusable value for "jobs"
    7 | jobs = true
      | ^^^^
      = jobs must be a whole number from 1
pyproject.toml:8:1: unusable value for "pedantic"
    8 | pedantic = "yes"
      | ^^^^^^^^
      = pedantic must be true or false\
""")


def test_a_table_where_a_list_belongs_is_found() -> None:
    assert problems("[tool.factcheck.ignore]\n", "tool.factcheck") == snapshot("""\
pyproject.toml:1:17: unusable value for "ignore"
    1 | [tool.factcheck.ignore]
      |                 ^^^^^^
      = ignore must be a list of strings\
""")


def test_broken_toml_is_told_at_its_place() -> None:
    assert problems("jobs = 1\npaths = [articles]\n") == snapshot("""\
factcheck.toml:2:10: not valid TOML: invalid value
    2 | paths = [articles]
      |          ^
      = mend the file's syntax\
""")


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_bytes(b'paths = ["\xff"]')
    with pytest.raises(InputError, match="not UTF-8"):
        read_config(str(tmp_path))


def test_own_words_are_read() -> None:
    text = '[units]\ncubit = { is = "0.5 m" }\n[currencies]\nUSD = ["greenback"]\n[nouns]\nGPU = ["accelerator"]\n'
    words = parse_config(text, "factcheck.toml").own_words
    assert [(word.spelling, word.unit, word.counted) for word in words.behind] == [
        ("cubit", "m", False),
        ("cubits", "m", False),
        ("greenback", "USD", False),
        ("greenbacks", "USD", False),
        ("GPU", "GPU", True),
        ("accelerator", "GPU", True),
        ("accelerators", "GPU", True),
    ]


def test_a_table_of_own_words_is_enough_of_a_configuration(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.factcheck.nouns]\nsoftware = []\n")
    assert [word.unit for word in read_config(str(tmp_path)).own_words.behind] == ["software", "software"]


def test_own_words_that_cannot_be_used_are_shown_at_their_lines() -> None:
    text = '[tool.factcheck]\nnouns = ["x"]\n[tool.factcheck.units]\ncubit = { is = "0.5 metr" }\n'
    assert problems(text, "tool.factcheck") == snapshot("""\
pyproject.toml:2:1: unusable value for "nouns"
    2 | nouns = ["x"]
      | ^^^^^
      = nouns must be a table
pyproject.toml:4:1: unusable entry "cubit" in units: unknown unit "metr"
    4 | cubit = { is = "0.5 metr" }
      | ^^^^^
      = did you mean "metre"?\
""")
