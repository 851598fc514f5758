"""Loading facts: what is read, in which order, and everything that can be wrong with a file, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from inline_snapshot import snapshot

from factcheck.errors import InputError
from factcheck.facts import syntax
from factcheck.facts.entry import FactEntry
from factcheck.facts.load import load_entries, load_facts
from factcheck.values.value import DateSpan, Flag, Name, Quantity, TimeOfDay


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(text: str | bytes, name: str = "facts.yaml") -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def load(text: str | bytes, name: str = "facts.yaml") -> tuple[FactEntry, ...]:
    return load_entries([write(text, name)])


def problems(text: str | bytes) -> str:
    with pytest.raises(InputError) as caught:
        load(text)
    return "\n" + str(caught.value) + "\n"


def problems_of_fact(*lines: str) -> str:
    return problems("facts:\n" + "".join(f"    {line}\n" for line in lines).replace("    ", "  - ", 1))


class TestWhatIsRead:
    def test_every_key(self) -> None:
        (entry,) = load(
            """\
facts:
  - id: deepseek-founded
    claim: DeepSeek was founded in July 2023.
    subject: DeepSeek
    aliases: [DeepSeek AI, "Hangzhou DeepSeek"]
    about:
      - founded
      - set up
    value: July 2023
    accept: [mid-2023, "2023"]
    tolerance: 5%
    when: 2025-01-27
    valid_from: 2023-07-17
    valid_to: 2026
    sources: [https://example.org/report#top]
    note: |
      free
      text
"""
        )
        assert entry.id == "deepseek-founded"
        assert entry.claim == "DeepSeek was founded in July 2023."
        assert entry.subject == "DeepSeek"
        assert entry.aliases == ("DeepSeek AI", "Hangzhou DeepSeek")
        assert entry.about == ("founded", "set up")
        assert isinstance(entry.value, DateSpan)
        assert (entry.value.low, entry.value.high) == ("2023-07-01", "2023-07-31")
        assert [accepted.text for accepted in entry.accept] == ["mid-2023", "2023"]
        assert entry.tolerance == 0.05
        assert entry.when is not None
        assert entry.when.low == "2025-01-27"
        assert entry.valid_from is not None
        assert entry.valid_from.low == "2023-07-17"
        assert entry.valid_to is not None
        assert entry.valid_to.high == "2026-12-31"
        assert entry.sources == ("https://example.org/report#top",)
        assert entry.note == "free text"

    def test_the_sentence_alone_is_enough(self) -> None:
        (entry,) = load("facts:\n- id: a\n  claim: A was founded in 2023.\n")
        assert (entry.subject, entry.value, entry.when, entry.tolerance, entry.note) == (
            None,
            None,
            None,
            0.0,
            "",
        )
        assert (entry.aliases, entry.about, entry.accept, entry.sources) == ((), (), (), ())

    @pytest.mark.parametrize(
        ("written", "kind"),
        [
            ("2015", DateSpan),
            ("2023-07", DateSpan),
            ("2023-07-17", DateSpan),
            ("7.8", Quantity),
            ("5%", Quantity),
            ("1,450 km", Quantity),
            ("$5.576 million", Quantity),
            ("more than $100 million", Quantity),
            ("no", Flag),
            ("true", Flag),
            ("Hangzhou", Name),
            ("3M", Name),
            ("23andMe", Name),
        ],
    )
    def test_scalars_are_read_as_written(self, written: str, kind: type) -> None:
        (entry,) = load(f"facts:\n- id: a\n  claim: b\n  value: {written}\n")
        if written == "3M":
            # "3M" may be read as an amount; what matters is that it is no problem.
            assert entry.value is not None
            return
        assert isinstance(entry.value, kind)

    @pytest.mark.parametrize(
        ("written", "share"), [("5%", 0.05), ("0.05", 0.05), ("0.5 %", 0.005), ("1 percent", 0.01), ("0%", 0)]
    )
    def test_a_tolerance_is_a_share(self, written: str, share: float) -> None:
        (entry,) = load(f"facts:\n- id: a\n  claim: b\n  tolerance: {written}\n")
        assert entry.tolerance == pytest.approx(share)

    def test_an_empty_list_says_that_there_are_no_facts(self) -> None:
        assert load("facts: []\n") == ()

    def test_json_is_yaml(self) -> None:
        (entry,) = load('{"facts": [{"id": "a", "claim": "b", "value": 5}]}', "facts.json")
        assert entry.id == "a"

    def test_a_byte_order_mark_moves_no_column(self) -> None:
        (entry,) = load(b"\xef\xbb\xbffacts:\n- id: a\n  claim: b\n")
        place = entry.excerpt("id").place
        assert (place.line, place.column, place.start, place.quote) == (2, 7, 13, "a")

    def test_crlf_moves_no_line(self) -> None:
        (entry,) = load(b"facts:\r\n- id: a\r\n  claim: b c\r\n")
        place = entry.excerpt("claim").place
        assert (place.line, place.column, place.quote) == (3, 10, "b c")
        assert entry.excerpt("claim").lines == ("  claim: b c",)

    def test_files_of_a_folder_are_read_in_the_order_of_their_names(self) -> None:
        for name in ("z/b.yaml", "z/a.yml", "z/deep/c.yaml", "z/.hidden/d.yaml", "z/readme.md", "z/e.json"):
            write(f"facts:\n- id: {name[-6:-5] if name.endswith('yaml') else 'a'}\n  claim: x\n", name)
        assert [entry.id for entry in load_entries([Path("z")])] == ["a", "b", "c"]

    def test_a_file_named_twice_is_read_once(self) -> None:
        path = write("facts:\n- id: a\n  claim: x\n", "z/a.yaml")
        assert [entry.id for entry in load_entries([path, Path("z"), path])] == ["a"]


class TestPlaces:
    def test_each_key_has_its_place(self) -> None:
        (entry,) = load("facts:\n  - id: a\n    claim: A cost $5.\n    value: $5   # a comment\n")
        place = entry.excerpt("value").place
        assert (place.path, place.line, place.column, place.end_column, place.quote) == (
            "facts.yaml",
            4,
            12,
            14,
            "$5",
        )
        assert entry.excerpt("value").lines == ("    value: $5   # a comment",)

    def test_a_key_that_was_not_given_has_the_place_of_the_fact(self) -> None:
        (entry,) = load("facts:\n  - id: a\n    claim: b\n\n# a comment\n")
        excerpt = entry.excerpt("value")
        assert (excerpt.place.line, excerpt.place.end_line) == (2, 3)
        assert excerpt.lines == ("  - id: a", "    claim: b")

    def test_words_have_their_place_in_the_sentence(self) -> None:
        (entry,) = load("facts:\n  - id: a\n    claim: The bridge is 412 metres long.\n")
        place = entry.excerpt("claim", "412 metres").place
        assert (place.line, place.column, place.quote) == (3, 26, "412 metres")
        assert entry.excerpt("claim", "412  metres").place.quote == "The bridge is 412 metres long."

    def test_a_problem_shows_its_key(self) -> None:
        (entry,) = load("facts:\n  - id: a\n    claim: >\n      two\n      lines\n")
        assert "\n" + str(entry.problem("claim", "no value was found", "add `value`")) + "\n" == snapshot("""\

facts.yaml:3:12: no value was found
    3 |     claim: >
      |            ^
      = add `value`
""")
        assert "\n" + str(entry.problem("value", "no value", "add `value`")) + "\n" == snapshot("""\

facts.yaml:2:5: no value
    2 |   - id: a
      |     ^^^^^
      = add `value`
""")


class TestFiles:
    def test_a_path_that_is_not_there(self) -> None:
        with pytest.raises(InputError) as caught:
            load_entries([Path("nowhere.yaml")])
        assert str(caught.value) == snapshot("""\
nowhere.yaml: no such file or folder
  name a YAML file of facts, or a folder of them\
""")

    def test_a_folder_without_facts(self) -> None:
        Path("empty").mkdir()
        with pytest.raises(InputError) as caught:
            load_entries([Path("empty")])
        assert str(caught.value) == snapshot("""\
empty: no facts in this folder
  files of facts end in .yaml or .yml\
""")

    def test_a_file_that_cannot_be_read(self) -> None:
        Path("loop.yaml").symlink_to("loop.yaml")
        with pytest.raises(InputError) as caught:
            load_entries([Path("loop.yaml")])
        assert "loop.yaml" in str(caught.value)
        assert len(caught.value.problems) == 1

    def test_an_empty_file(self) -> None:
        assert problems("") == snapshot("""\

facts.yaml: the file is empty
  begin with `facts:` and a list under it; `facts: []` says that there are none
""")

    def test_a_file_of_comments(self) -> None:
        assert problems("# facts will come\n") == snapshot("""\

facts.yaml: the file is empty
  begin with `facts:` and a list under it; `facts: []` says that there are none
""")

    def test_not_utf_8(self) -> None:
        assert problems("facts:\n- id: a\n  claim: the naïve\n".encode("latin-1")) == snapshot("""\

facts.yaml:3:16: not UTF-8: the byte 0xEF begins no character
    3 |   claim: the na�ve
      |                ^
      = save the file as UTF-8
""")

    def test_utf_16(self) -> None:
        assert problems("facts: []\n".encode("utf-16")) == snapshot("""\

facts.yaml: not UTF-8 but UTF-16
  save the file as UTF-8
""")

    def test_all_problems_of_all_files_at_once(self) -> None:
        paths = [
            write("facts:\n- id: a\n  claim: x\n- id: b\n  claim: x\n", "one.yaml"),
            write("facts:\n- id: b\n  claim: x\n  when: soon\n", "two.yaml"),
            write("", "three.yaml"),
        ]
        with pytest.raises(InputError) as caught:
            load_entries([*paths, Path("four.yaml")])
        assert "\n" + str(caught.value) + "\n" == snapshot("""\

two.yaml:2:7: the id `b` is used twice
    2 | - id: b
      |       ^
      = give each fact its own; the other is at one.yaml:4:7
two.yaml:4:9: `when` is no date: “soon”
    4 |   when: soon
      |         ^^^^
      = write a day, a month or a year: 2025-01-27, 2025-01 or 2025
three.yaml: the file is empty
  begin with `facts:` and a list under it; `facts: []` says that there are none
four.yaml: no such file or folder
  name a YAML file of facts, or a folder of them
""")


def test_what_is_not_understood_is_told_with_what_is_not_well_written() -> None:
    path = write(
        "facts:\n"
        "- id: a\n  claim: The Orrin Bridge is nice.\n"
        "- id: b\n  claim: It is nice.\n  worth: 5 m\n"
        "- id: c\n  claim: The Orrin Bridge is 5 m long.\n"
    )
    with pytest.raises(InputError) as caught:
        load_facts([path])
    assert [(one.line, one.message) for one in caught.value.problems] == [
        (3, "no value was found in the sentence"),
        (6, "unknown key `worth`"),
    ]


class TestSyntax:
    @pytest.mark.parametrize(
        ("line", "shown"),
        [
            ("claim: The price: 5", "a second “: ” in one line"),
            ("claim: @firm", "text that begins with “@”"),
            ("value: %5", "text that begins with “%”"),
            ("claim: *firm", "text that begins with “*”"),
            ("claim: `x`", "text that begins with “`”"),
            ('claim: "open', "a quotation mark that is not closed"),
            ("about: [a, b", "a “[” that is not closed"),
            ("about: {a, b", "a “{” that is not closed"),
            ("\tclaim: x", "a tab"),
            ('claim: "a" b', "a line that fits neither its indentation nor its quotes"),
        ],
    )
    def test_a_usual_mistake_is_named(self, line: str, shown: str) -> None:
        assert "facts.yaml:3:" in problems(f"facts:\n- id: a\n  {line}\n".replace("  \t", "\t"))
        assert f"not valid YAML: {shown}\n" in problems(f"facts:\n- id: a\n  {line}\n".replace("  \t", "\t"))

    def test_a_second_colon(self) -> None:
        assert problems("facts:\n- id: a\n  claim: The price: 5\n") == snapshot("""\

facts.yaml:3:19: not valid YAML: a second “: ” in one line
    3 |   claim: The price: 5
      |                   ^
      = put quotes around text that has “: ” in it
""")

    def test_an_open_quotation_mark(self) -> None:
        assert problems('facts:\n- id: a\n  claim: "The price\n- id: b\n') == snapshot("""\

facts.yaml:3:10: not valid YAML: a quotation mark that is not closed
    3 |   claim: "The price
      |          ^
      = close it
""")

    def test_a_line_without_a_colon(self) -> None:
        assert problems("facts:\n- id: a\n  claim\n  value: 5\n") == snapshot("""\

facts.yaml:3:3: not valid YAML: a line without “: ”
    3 |   claim
      |   ^
      = write a key, a colon and a space
""")

    def test_a_crooked_line(self) -> None:
        assert problems("facts:\n  - id: a\n   claim: b\n") == snapshot("""\

facts.yaml:3:4: not valid YAML: a line that fits neither its indentation nor its quotes
    3 |    claim: b
      |    ^
      = align it with the key above, or quote the whole text
""")

    def test_two_documents(self) -> None:
        assert problems("facts: []\n---\nfacts: []\n") == snapshot("""\

facts.yaml:2:1: not valid YAML: a second document
    2 | ---
      | ^
      = keep one list of `facts` in a file
""")

    def test_a_control_character(self) -> None:
        assert problems("facts:\n- id: a\n  claim: b\x07c\n") == snapshot("""\

facts.yaml:3:11: a control character (U+0007)
    3 |   claim: b\x07c
      |           ^
      = delete it
""")


class TestTheOuterShape:
    def test_a_bare_list(self) -> None:
        assert problems("- id: a\n  claim: b\n") == snapshot("""\

facts.yaml:1:1: the file is a list without the key `facts`
    1 | - id: a
      | ^
      = put the list under `facts:`
""")

    def test_bare_text(self) -> None:
        assert problems("DeepSeek was founded in 2023.\n") == snapshot("""\

facts.yaml:1:1: the file is text without the key `facts`
    1 | DeepSeek was founded in 2023.
      | ^
      = begin with `facts:` and a list under it; `facts: []` says that there are none
""")

    def test_no_key(self) -> None:
        assert problems("{}\n") == snapshot("""\

facts.yaml: no key `facts`
  begin with `facts:` and a list under it; `facts: []` says that there are none
""")

    def test_a_misspelt_key(self) -> None:
        assert problems("fcats:\n- id: a\n") == snapshot("""\

facts.yaml:1:1: unknown key `fcats`
    1 | fcats:
      | ^^^^^
      = did you mean `facts`?
""")

    def test_another_key(self) -> None:
        assert problems("facts: []\nversion: 1\n") == snapshot("""\

facts.yaml:2:1: unknown key `version`
    2 | version: 1
      | ^^^^^^^
      = the only key here is `facts`
""")

    def test_facts_with_nothing_under_it(self) -> None:
        assert problems("facts:\n") == snapshot("""\

facts.yaml:1:1: `facts` is empty
    1 | facts:
      | ^^^^^
      = `facts: []` says that there are none
""")

    def test_facts_that_are_no_list(self) -> None:
        assert problems("facts:\n  id: a\n  claim: b\n") == snapshot("""\

facts.yaml:1:1: `facts` must be a list
    1 | facts:
      | ^^^^^
      = begin each fact with “- ”
""")

    def test_facts_twice(self) -> None:
        assert problems("facts: []\nfacts: []\n") == snapshot("""\

facts.yaml:2:1: `facts` stands twice
    2 | facts: []
      | ^^^^^
      = make one list of both
""")

    def test_a_fact_that_is_text(self) -> None:
        assert problems("facts:\n- DeepSeek was founded in 2023.\n") == snapshot("""\

facts.yaml:2:3: a fact is keys with values, not text
    2 | - DeepSeek was founded in 2023.
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = write `id: firm-founded` and the other keys
""")

    def test_a_fact_that_holds_itself(self) -> None:
        assert problems("facts: &all\n- *all\n") == snapshot("""\

facts.yaml:1:8: a fact is keys with values, not a list
    1 | facts: &all
      |        ^^^^
      = write `id: firm-founded` and the other keys
""")


class TestKeys:
    def test_a_misspelt_key(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "val: 5") == snapshot("""\

facts.yaml:4:5: unknown key `val`
    4 |     val: 5
      |     ^^^
      = did you mean `value`?
""")

    def test_a_key_with_a_hyphen(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "valid-from: 2025") == snapshot("""\

facts.yaml:4:5: unknown key `valid-from`
    4 |     valid-from: 2025
      |     ^^^^^^^^^^
      = did you mean `valid_from`?
""")

    def test_a_key_like_no_other(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "zzz: 5") == snapshot("""\

facts.yaml:4:5: unknown key `zzz`
    4 |     zzz: 5
      |     ^^^
      = the keys are id, claim, subject, aliases, about, value, accept, tolerance, when, valid_from, valid_to, sources, note
""")

    def test_a_key_twice(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "value: 5", "value: 6") == snapshot("""\

facts.yaml:5:5: `value` stands twice in this fact
    5 |     value: 6
      |     ^^^^^
      = keep one; the first is in line 4
""")

    def test_no_id(self) -> None:
        assert problems_of_fact("claim: Nvidia fell 17% on Monday.") == snapshot("""\

facts.yaml:2:5: a fact without `id`
    2 |   - claim: Nvidia fell 17% on Monday.
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = name it, for example `id: nvidia-fell-17-on-monday`
""")

    def test_no_claim(self) -> None:
        assert problems_of_fact("id: a", "value: 5") == snapshot("""\

facts.yaml:2:9: fact `a` has no `claim`
    2 |   - id: a
      |         ^
      = say what is true in one sentence: `claim: The firm was founded in July 2023.`
""")

    def test_neither_id_nor_claim(self) -> None:
        assert problems_of_fact("value: 5") == snapshot("""\

facts.yaml:2:5: a fact without `id`
    2 |   - value: 5
      |     ^^^^^^^^
      = name it, for example `id: firm-founded`
facts.yaml:2:5: this fact has no `claim`
    2 |   - value: 5
      |     ^^^^^^^^
      = say what is true in one sentence: `claim: The firm was founded in July 2023.`
""")

    def test_an_empty_claim(self) -> None:
        assert problems_of_fact("id: a", "claim:") == snapshot("""\

facts.yaml:3:11: `claim` is empty
    3 |     claim:
      |           ^
      = write it as in `claim: The firm was founded in July 2023.`
""")

    def test_an_empty_value(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "value: ~") == snapshot("""\

facts.yaml:4:12: `value` is empty
    4 |     value: ~
      |            ^
      = give it a value or delete the key
""")

    def test_an_id_that_is_not_in_kebab_case(self) -> None:
        assert problems_of_fact("id: Zoë's Firm_founded", "claim: b") == snapshot("""\

facts.yaml:2:9: the id `Zoë's Firm_founded` is not in kebab-case
    2 |   - id: Zoë's Firm_founded
      |         ^^^^^^^^^^^^^^^^^^
      = write `zoe-s-firm-founded`
""")

    def test_an_id_without_letters(self) -> None:
        assert problems_of_fact("id: “”", "claim: b") == snapshot("""\

facts.yaml:2:9: the id `“”` is not in kebab-case
    2 |   - id: “”
      |         ^^
      = write lower-case letters, digits and hyphens
""")

    def test_an_id_twice(self) -> None:
        assert problems("facts:\n- id: a\n  claim: b\n- id: a\n  claim: c\n") == snapshot("""\

facts.yaml:4:7: the id `a` is used twice
    4 | - id: a
      |       ^
      = give each fact its own; the other is at facts.yaml:2:7
""")


class TestTypes:
    def test_a_list_for_text(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "subject: [DeepSeek]") == snapshot("""\

facts.yaml:4:14: `subject` must be text, not a list
    4 |     subject: [DeepSeek]
      |              ^^^^^^^^^^
      = put quotes around the text
""")

    def test_keys_for_a_value(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "value: {number: 5}") == snapshot("""\

facts.yaml:4:12: `value` must be text, not keys with values
    4 |     value: {number: 5}
      |            ^^^^^^^^^^^
      = write it as in `value: July 2023`
""")

    def test_text_for_a_list(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "aliases: DeepSeek AI") == snapshot("""\

facts.yaml:4:14: `aliases` must be a list, not text
    4 |     aliases: DeepSeek AI
      |              ^^^^^^^^^^^
      = write `aliases: [DeepSeek AI]`
""")

    def test_text_with_a_comma_for_a_list(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "accept: Raleigh, North Carolina") == snapshot("""\

facts.yaml:4:13: `accept` must be a list, not text
    4 |     accept: Raleigh, North Carolina
      |             ^^^^^^^^^^^^^^^^^^^^^^^
      = write `accept: ["Raleigh, North Carolina"]`
""")

    def test_keys_for_a_list(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "about: {founded: yes}") == snapshot("""\

facts.yaml:4:12: `about` must be a list, not keys with values
    4 |     about: {founded: yes}
      |            ^^^^^^^^^^^^^^
      = begin each item with “- ”
""")

    def test_nothing_for_a_list(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "sources:") == snapshot("""\

facts.yaml:4:13: `sources` is empty
    4 |     sources:
      |             ^
      = give it a list or delete the key
""")

    def test_a_list_in_a_list(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "about: [[founded]]") == snapshot("""\

facts.yaml:4:13: an item of `about` must be text, not a list
    4 |     about: [[founded]]
      |             ^^^^^^^^^
      = put quotes around the item
""")

    def test_an_empty_item(self) -> None:
        assert problems_of_fact("id: a", "claim: b", 'about: [founded, ""]') == snapshot("""\

facts.yaml:4:22: an item of `about` is empty
    4 |     about: [founded, ""]
      |                      ^^
      = delete it
""")


class TestValues:
    def test_a_broken_amount(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "value: $5,57 6 mio") == snapshot("""\

facts.yaml:4:12: `value` cannot be read as a value: “$5,57 6 mio”
    4 |     value: $5,57 6 mio
      |            ^^^^^^^^^^^
      = write it as an article would: $6 million, 17%, July 2023
""")

    @pytest.mark.parametrize("written", ["54-50", "23-3"])
    def test_a_tally_is_two_values(self, written: str) -> None:
        told = problems_of_fact("id: a", "claim: b", f'value: "{written}"')
        assert "write a fact for each side, such as `54 votes`" in told

    def test_a_broken_day_is_no_tally(self) -> None:
        assert "for each side" not in problems_of_fact("id: a", "claim: b", "value: 2023-13")

    def test_a_day_that_does_not_exist(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "value: 2023-02-30") == snapshot("""\

facts.yaml:4:12: `value` cannot be read as a value: “2023-02-30”
    4 |     value: 2023-02-30
      |            ^^^^^^^^^^
      = write it as an article would: $6 million, 17%, July 2023
""")

    @pytest.mark.parametrize(
        "written",
        ["18:20", "6.20 pm", "6 p.m. CET", "about 7 o'clock", "at 18:20:05", "shortly after 6 p.m.", "noon"],
    )
    def test_a_time_of_day_is_a_value(self, written: str) -> None:
        (entry,) = load(f'facts:\n- id: a\n  claim: b\n  value: "{written}"\n')
        assert isinstance(entry.value, TimeOfDay)

    def test_a_range_of_times_is_a_value(self) -> None:
        (entry,) = load('facts:\n- id: a\n  claim: b\n  value: 18:07\n  accept: ["18:05..18:10"]\n')
        (span,) = entry.accept
        assert isinstance(span, TimeOfDay)
        assert isinstance(entry.value, TimeOfDay)
        assert span.first < entry.value.first < entry.value.last < span.last

    @pytest.mark.parametrize("written", ["6:20", "2:15:30"])
    def test_a_time_without_its_half_of_the_day_is_not_told(self, written: str) -> None:
        told = problems_of_fact("id: a", "claim: b", f'value: "{written}"')
        assert "`value` is no time of day that can be told" in told
        assert "6:07 p.m. or 18:07" in told
        assert ("5 hours 40 minutes 51 seconds" in told) is (written.count(":") == 2)

    @pytest.mark.parametrize("written", ["9 am to 5 pm", "7-8 p.m."])
    def test_hours_from_and_to_are_no_moment(self, written: str) -> None:
        told = problems_of_fact("id: a", "claim: b", f'value: "{written}"')
        assert "`value` is hours from one time to another" in told

    @pytest.mark.parametrize("written", ["6 hours", "2015", "5 am Ltd", "Noon", "The 6:15 Project"])
    def test_what_only_looks_like_one_is_read(self, written: str) -> None:
        (entry,) = load(f'facts:\n- id: a\n  claim: b\n  value: "{written}"\n')
        assert entry.value is not None

    def test_a_range_whose_ends_do_not_fit(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "accept: [5 km..6 kg]") == snapshot("""\

facts.yaml:4:14: `accept` is no range: “5 km..6 kg”
    4 |     accept: [5 km..6 kg]
      |              ^^^^^^^^^^
      = give both ends the same unit, the smaller first: `100..200 employees`
""")

    @pytest.mark.parametrize("written", ["100..200 employees", "2016..2019", "5%..10%", "mid-2023..2024"])
    def test_a_range_is_no_problem(self, written: str) -> None:
        (entry,) = load(f"facts:\n- id: a\n  claim: b\n  accept: [{written}]\n")
        assert [accepted.text for accepted in entry.accept] == [written]

    def test_a_range_with_one_end(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "value: 100..") == snapshot("""\

facts.yaml:4:12: `value` is no range: “100..”
    4 |     value: 100..
      |            ^^^^^
      = give both ends the same unit, the smaller first: `100..200 employees`
""")

    def test_a_range_the_wrong_way_round(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "accept: [200..100 people]") == snapshot("""\

facts.yaml:4:14: `accept` is no range: “200..100 people”
    4 |     accept: [200..100 people]
      |              ^^^^^^^^^^^^^^^
      = give both ends the same unit, the smaller first: `100..200 employees`
""")

    def test_a_comma_in_a_number_of_a_list(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "accept: [1,500 staff, 20 staff]") == snapshot("""\

facts.yaml:4:14: the comma in a number begins a new item
    4 |     accept: [1,500 staff, 20 staff]
      |              ^^^^^^^^^^^
      = put quotes around it: "1,500 staff"
""")

    def test_a_list_of_numbers_is_no_number_with_commas(self) -> None:
        (entry,) = load("facts:\n- id: a\n  claim: b\n  accept: [15, 500 staff, 16,17]\n")
        assert len(entry.accept) == 4

    def test_a_tolerance_without_a_sign(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "tolerance: 5") == snapshot("""\

facts.yaml:4:16: `tolerance` is no percentage below 100%: “5”
    4 |     tolerance: 5
      |                ^
      = write `tolerance: 5%`
""")

    def test_a_tolerance_that_accepts_everything(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "tolerance: 150%") == snapshot("""\

facts.yaml:4:16: `tolerance` is no percentage below 100%: “150%”
    4 |     tolerance: 150%
      |                ^^^^
      = write it as in `tolerance: 5%`
""")

    def test_a_tolerance_in_words(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "tolerance: a little") == snapshot("""\

facts.yaml:4:16: `tolerance` is no percentage below 100%: “a little”
    4 |     tolerance: a little
      |                ^^^^^^^^
      = write it as in `tolerance: 5%`
""")

    @pytest.mark.parametrize("key", ["when", "valid_from", "valid_to"])
    def test_a_date_that_is_none(self, key: str) -> None:
        assert f"`{key}` is no date: “soon”\n" in problems_of_fact("id: a", "claim: b", f"{key}: soon")

    def test_a_date_in_an_unclear_order(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "when: 3/4/2025") == snapshot("""\

facts.yaml:4:11: `when` is no date: “3/4/2025”
    4 |     when: 3/4/2025
      |           ^^^^^^^^
      = write a day, a month or a year: 2025-01-27, 2025-01 or 2025
""")

    def test_an_end_before_the_beginning(self) -> None:
        assert problems_of_fact("id: a", "claim: b", "valid_from: 2025", "valid_to: 2024") == snapshot("""\

facts.yaml:5:15: `valid_to` is before `valid_from`
    5 |     valid_to: 2024
      |               ^^^^
      = swap them
""")

    def test_every_problem_of_a_fact_at_once(self) -> None:
        text = problems_of_fact(
            "id: A B", "claim:", "value: $5,5,", "tolerance: 5", "when: soon", "aliases: x"
        )
        assert text.count("facts.yaml:") == 6


class TestWithoutLibyaml:
    """PyYAML may be built without its quick parser; then the slow one says the same."""

    @pytest.fixture(autouse=True)
    def _slow_parser(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(syntax, "_LOADER", yaml.SafeLoader)

    @pytest.mark.parametrize(
        ("line", "shown"),
        [
            ("claim: The price: 5", "facts.yaml:3:19: not valid YAML: a second “: ” in one line"),
            ("claim: @firm", "facts.yaml:3:10: not valid YAML: text that begins with “@”"),
            ('claim: "open', "facts.yaml:3:10: not valid YAML: a quotation mark that is not closed"),
            ("about: [a, b", "facts.yaml:3:10: not valid YAML: a “[” that is not closed"),
            ("claim: *firm", "facts.yaml:3:10: not valid YAML: text that begins with “*”"),
            ("claim: b\x07c", "facts.yaml:3:11: a control character (U+0007)"),
        ],
    )
    def test_a_mistake_is_named_at_the_same_place(self, line: str, shown: str) -> None:
        text = f"facts:\n- id: a\n  {line}\n"
        assert f"\n{shown}\n" in problems(text)

    def test_facts_have_the_same_places(self) -> None:
        (entry,) = load("facts:\n- id: a\n  claim: é b\n  value: $5\n")
        place = entry.excerpt("value").place
        assert (place.line, place.column, place.quote) == (4, 10, "$5")
