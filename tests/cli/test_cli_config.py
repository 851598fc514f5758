"""The configuration file: found upward, understood wholly or refused with every problem at its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_run import run_in
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
confidence = "medium"
require-reason = true
baseline = "known.json"
jobs = 2

[severities]
FC102 = "error"

[per-path-ignores]
"drafts/**" = ["FC2", "FC401"]
"""
    assert parse_config(text, "factcheck.toml") == Config(
        path="factcheck.toml",
        paths=("articles",),
        facts=("known",),
        select=("FC1",),
        ignore=("FC203",),
        fail_on="warning",
        pedantic=True,
        confidence="medium",
        severities=(("FC102", "error"),),
        per_path_ignores=(("drafts/**", ("FC2", "FC401")),),
        require_reason=True,
        baseline="known.json",
        jobs=2,
    )


def test_pyproject_is_read_in_its_table_only() -> None:
    text = '[tool.other]\npaths = 3\n[tool.factcheck]\npaths = ["a"]\n'
    assert parse_config(text, "pyproject.toml", "tool.factcheck").paths == ("a",)


def test_a_table_of_ours_is_enough(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck.severities]\nFC102 = "note"\n')
    assert read_config(str(tmp_path)).severities == (("FC102", "note"),)


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
pyproject.toml:1:17: unusable value for "ignore" in "ignore"
    1 | [tool.factcheck.ignore]
      |                 ^^^^^^
      = ignore must be a list of strings\
""")


def test_problems_inside_tables_are_told_at_their_lines() -> None:
    text = """\
confidence = "highest"
require-reason = 1
baseline = ["a"]
[severities]
FC101 = "warning"
FC102 = "errors"
[per-path-ignores]
"drafts/**" = "FC201"
"""
    assert problems(text) == snapshot("""\
factcheck.toml:1:1: unusable value for "confidence"
    1 | confidence = "highest"
      | ^^^^^^^^^^
      = confidence must be one of "high", "medium", "low": did you mean "high"?
factcheck.toml:2:1: unusable value for "require-reason"
    2 | require-reason = 1
      | ^^^^^^^^^^^^^^
      = require-reason must be true or false
factcheck.toml:3:1: unusable value for "baseline"
    3 | baseline = ["a"]
      | ^^^^^^^^
      = baseline must be a string
factcheck.toml:6:1: unusable value for "FC102" in "severities"
    6 | FC102 = "errors"
      | ^^^^^
      = severities must be a table of rules with one of "error", "warning", "note"
factcheck.toml:8:2: unusable value for "drafts/**" in "per-path-ignores"
    8 | "drafts/**" = "FC201"
      |  ^^^^^^^^^
      = per-path-ignores must be a table of path patterns with lists of rules\
""")


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("severity", "severities"),
        ("per-path-ignore", "per-path-ignores"),
        ("require_reason", "require-reason"),
    ],
)
def test_an_unknown_key_names_the_one_that_is_meant(key: str, meant: str) -> None:
    assert f"did you mean {meant}?" in problems(f"{key} = true\n")


@pytest.mark.parametrize("header", ["[severties]", "[ severties ]", "[tool.factcheck.severties]"])
def test_an_unknown_table_is_told_at_its_header(header: str) -> None:
    told = problems(f'{header}\nFC1 = "note"\n', "tool.factcheck" if "." in header else "")
    assert told.split("\n")[0].endswith(f':1:{header.index("sever") + 1}: unknown key "severties"')
    assert "did you mean severities?" in told


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


def test_own_measures_that_cannot_be_used_are_shown_at_their_lines() -> None:
    text = '[measures]\ncirculation = { of = "counts" }\n[measures."hit rate"]\nwords = ["x"]\n'
    assert problems(text) == snapshot("""\
factcheck.toml:2:1: unusable entry "circulation" in measures: unknown kind of value "counts"
    2 | circulation = { of = "counts" }
      | ^^^^^^^^^^^
      = did you mean "count"?
factcheck.toml:3:12: unusable entry "hit rate" in measures: "of" must say what kind of value it has
    3 | [measures."hit rate"]
      |            ^^^^^^^^
      = write it as circulation = { of = "count", words = ["print run"] }; it is of money, percent, percentage point, ratio, rank, count, number, duration, date, physical, or a list of these\
""")


class TestShow:
    def test_without_a_file_it_shows_the_defaults(self, tmp_path: Path) -> None:
        assert run_in(tmp_path, "config", "show") == snapshot(
            (
                0,
                """\
# no configuration file: these are the defaults
paths = []  # default
facts = ["claims"]  # default
select = []  # default
ignore = []  # default
fail-on = "error"  # default
pedantic = false  # default
confidence = "high"  # default
# severities is not set
# per-path-ignores is not set
# aliases is not set
require-reason = false  # default
baseline = "factcheck-baseline.json"  # default
# jobs is not set
""",
                "",
            )
        )

    def test_what_is_set_is_shown_as_it_was_understood(self, tmp_path: Path) -> None:
        (tmp_path / "factcheck.toml").write_text(
            'paths = ["articles"]\njobs = 2\n[severities]\nFC1 = "note"\n[per-path-ignores]\n"a b/*" = ["FC2"]\n'
        )
        (tmp_path / "sub").mkdir()
        code, out, err = run_in(tmp_path / "sub", "config", "show")
        assert (code, err) == (0, "")
        assert out == snapshot("""\
# ../factcheck.toml
paths = ["../articles"]
facts = ["claims"]  # default
select = []  # default
ignore = []  # default
fail-on = "error"  # default
pedantic = false  # default
confidence = "high"  # default
# aliases is not set
require-reason = false  # default
baseline = "factcheck-baseline.json"  # default
jobs = 2

[severities]
"FC1" = "note"

[per-path-ignores]
"a b/*" = ["FC2"]
""")

    def test_words_of_its_own_are_named(self, tmp_path: Path) -> None:
        (tmp_path / "factcheck.toml").write_text(
            '[units]\ncubit = { is = "0.5 m" }\n[nouns]\nGPU = ["chip"]\n[measures]\n"hit rate" = { of = "percent" }\n',
            encoding="utf-8",
        )
        out = run_in(tmp_path, "config", "show")[1]
        assert out.endswith(
            "# words of its own, as they are read\n"
            "#   cubit, cubits: 0.5 m\n"
            "#   GPU, chip, chips: GPU\n"
            "\n# measures of its own\n"
            "#   hit rate: hit rate\n"
        )

    def test_it_can_be_read_again(self, tmp_path: Path) -> None:
        text = 'ignore = ["FC401"]\nconfidence = "low"\n[per-path-ignores]\n"a/*" = ["FC2"]\n'
        (tmp_path / "factcheck.toml").write_text(text)
        shown = run_in(tmp_path, "config", "show")[1]
        again = parse_config(shown, "factcheck.toml")
        assert (again.ignore, again.confidence, again.per_path_ignores) == (
            ("FC401",),
            "low",
            (("a/*", ("FC2",)),),
        )

    @pytest.mark.parametrize(
        "text", ['[severities]\nFC7 = "error"\n', '[per-path-ignores]\n"a" = ["FC7"]\n', 'select = ["FC7"]\n']
    )
    def test_a_rule_that_there_is_not_is_a_problem_of_the_file(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "factcheck.toml").write_text(text)
        code, out, err = run_in(tmp_path, "config", "show")
        assert (code, out) == (2, "")
        assert err.startswith("error: no rule FC7 (in ")
        assert "--> factcheck.toml" in err

    def test_all_rules_that_there_are_not_are_told_at_once_with_their_lines(self, tmp_path: Path) -> None:
        text = 'select = ["FC1", "FC7"]\n[severities]\nFC8 = "note"\n[per-path-ignores]\n"a/**" = ["FC2", "FC6"]\n'
        (tmp_path / "factcheck.toml").write_text(text)
        code, _, err = run_in(tmp_path, "config", "show")
        assert code == 2
        assert [line for line in err.splitlines() if line.startswith(("error", "  -->"))] == [
            "error: no rule FC7 (in select)",
            "  --> factcheck.toml:1:1",
            "error: no rule FC8 (in severities)",
            "  --> factcheck.toml:3:1",
            "error: no rule FC6 (in per-path-ignores)",
            "  --> factcheck.toml:5:2",
        ]

    def test_a_code_that_an_option_replaces_is_not_asked_about(self, tmp_path: Path) -> None:
        (tmp_path / "factcheck.toml").write_text('select = ["FC7"]\n')
        (tmp_path / "a.md").write_text("Tarnmouth Dredging employs 412 people.\n")
        assert run_in(tmp_path, "scan", "a.md", "--select", "FC1", "--quiet")[0] == 0


class TestConfiguredPaths:
    def test_one_that_leads_nowhere_is_told_at_its_line(self, tmp_path: Path) -> None:
        (tmp_path / "factcheck.toml").write_text('jobs = 1\npaths = ["articles", "notes"]\n')
        (tmp_path / "articles").mkdir()
        inside = tmp_path / "articles"
        code, out, err = run_in(inside, "scan")
        assert (code, out) == (2, "")
        assert err == snapshot("""\
error: there is no such file or folder: ../notes
  --> ../factcheck.toml:2:1
   |
 2 | paths = ["articles", "notes"]
   | ^^^^^
   = check the path; it counts from the folder of this file
""")

    def test_one_that_is_not_used_is_not_asked_about(self, tmp_path: Path) -> None:
        (tmp_path / "factcheck.toml").write_text('paths = ["nowhere"]\n')
        (tmp_path / "a.md").write_text("Tarnmouth Dredging employs 412 people.\n")
        assert run_in(tmp_path, "scan", "a.md", "--quiet")[0] == 0


def test_in_one_folder_a_file_of_our_own_goes_before_the_one_of_all_tools(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.factcheck]\njobs = 2\n")
    (tmp_path / "factcheck.toml").write_text("jobs = 3\n")
    assert read_config(str(tmp_path)).jobs == 3


def test_an_alias_joins_two_names(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Tarnmouth Dredging employs 412 people.\n")
    (tmp_path / "b.md").write_text("The jam maker employs 95 people.\n")
    (tmp_path / "c.md").write_text("The other maker employs 77 people.\n")
    assert run_in(tmp_path, "scan", "a.md", "b.md", "c.md", "--format", "concise")[0] == 0
    (tmp_path / "factcheck.toml").write_text('[aliases]\n"Tarnmouth Dredging" = ["jam maker"]\n')
    code, out, _ = run_in(tmp_path, "scan", "a.md", "b.md", "c.md", "--format", "concise")
    assert (code, "95 people" in out, "77 people" in out) == (1, True, False)
    assert "they contradict each other" in run_in(tmp_path, "why-not", "a.md:1", "b.md:1")[1]


@pytest.mark.parametrize("value", ['"x"', '["x"]', '{ Acme = "x" }', "{ Acme = [1] }"])
def test_aliases_that_are_no_lists_are_told(value: str) -> None:
    assert "aliases must be a table of names" in problems(f"aliases = {value}\n")


def test_the_table_of_the_other_file_is_named() -> None:
    told = problems('[tool.factcheck]\npaths = ["a"]\n')
    assert 'unknown key "tool"' in told
    assert "factcheck.toml:1:2" in told
    assert "here the keys stand alone, without [tool.factcheck]" in told


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings that are lost in silence would change what is reported."""

    def refuse(path: Path) -> bytes:
        if path.exists():
            raise PermissionError(13, "Permission denied", str(path))
        raise FileNotFoundError(2, "No such file", str(path))

    (tmp_path / "factcheck.toml").write_text("jobs = 2\n")
    (tmp_path / "below").mkdir()
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(InputError, match="cannot be read: Permission denied"):
        read_config(str(tmp_path))
    assert read_config(str(tmp_path / "below")).path == ""
