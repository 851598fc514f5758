"""The output of git, read: which lines of which files an edit changed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.documents.place import Place
from factcheck.gate.changes import Lines, changed_lines
from factcheck.gate.diff import Cut, FileChange, parse_diff

SENTENCE = "The Orrin Bridge is 412 metres long and red."


def diff(*lines: str, name: str = "x.md") -> str:
    return "\n".join([f"diff --git a/{name} b/{name}", f"--- a/{name}", f"+++ b/{name}", *lines, ""])


def lines_of(text: str, now: Sequence[str] = (), folder: str = "") -> dict[str, Lines]:
    return dict(changed_lines(parse_diff(text), lambda path: path.startswith(folder), lambda path: now))


def numbers(text: str, now: Sequence[str] = ()) -> list[int]:
    (lines,) = lines_of(text, now).values()
    assert lines.numbers is not None
    return sorted(lines.numbers)


class TestParsing:
    def test_added_changed_and_removed_lines(self) -> None:
        text = diff(
            "@@ -1,0 +2,2 @@",
            "+one",
            "+two",
            "@@ -5 +7 @@ heading",
            "-old",
            "+new",
            "@@ -9,2 +10,0 @@",
            "-a",
            "-b",
        )
        assert parse_diff(text) == (
            FileChange(
                "x.md",
                "x.md",
                ((2, "one"), (3, "two"), (7, "new")),
                (Cut(7, ("old",), 1), Cut(10, ("a", "b"))),
            ),
        )

    def test_content_that_looks_like_a_header_is_content(self) -> None:
        text = diff(
            "@@ -1,2 +1,3 @@",
            "--- a/y.md",
            "-diff --git a/y b/y",
            "+++ b/y.md",
            "+@@ -1 +1 @@",
            "+diff --git a/z b/z",
        )
        (change,) = parse_diff(text)
        assert change.path == "x.md"
        assert [line for _, line in change.added] == ["++ b/y.md", "@@ -1 +1 @@", "diff --git a/z b/z"]

    def test_a_missing_line_end_is_no_line(self) -> None:
        note = "\\ No newline at end of file"
        assert numbers(diff("@@ -3 +3 @@", "-old", note, "+new", note)) == [3]

    def test_a_new_file_counts_as_a_whole(self) -> None:
        text = "diff --git a/n.md b/n.md\nnew file mode 100644\n--- /dev/null\n+++ b/n.md\n@@ -0,0 +1 @@\n+It is.\n"
        (change,) = parse_diff(text)
        assert (change.path, change.old_path, change.added) == ("n.md", "", ((1, "It is."),))

    def test_a_renamed_file_has_both_names_and_only_its_changes(self) -> None:
        text = (
            "diff --git a/old name.md b/new.md\nsimilarity index 90%\nrename from old name.md\nrename to new.md\n"
            "--- a/old name.md\t\n+++ b/new.md\n@@ -3 +3 @@\n-It is.\n+It was.\n"
        )
        (change,) = parse_diff(text)
        assert (change.path, change.old_path, change.added) == ("new.md", "old name.md", ((3, "It was."),))

    def test_a_file_that_is_only_renamed_has_no_changes(self) -> None:
        text = "diff --git a/a.md b/b.md\nsimilarity index 100%\nrename from a.md\nrename to b.md\n"
        assert lines_of(text) == {"b.md": Lines(frozenset())}

    def test_a_deleted_file_has_no_path(self) -> None:
        text = "diff --git a/x.md b/x.md\ndeleted file mode 100644\n--- a/x.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-It is.\n"
        (change,) = parse_diff(text)
        assert change.path == ""
        assert lines_of(text) == {}

    def test_what_git_does_not_compare_counts_as_a_whole(self) -> None:
        text = "diff --git a/two words.md b/two words.md\nBinary files a/two words.md and b/two words.md differ\n"
        assert lines_of(text) == {"two words.md": Lines()}

    @pytest.mark.parametrize(
        ("shown", "name"),
        [
            ('"b/a\\tb.md"', "a\tb.md"),
            ('"b/say \\"so\\".md"', 'say "so".md'),
            ('"b/back\\\\slash.md"', "back\\slash.md"),
            ('"b/caf\\303\\251.md"', "café.md"),
            ("b/naïve 記事.md\t", "naïve 記事.md"),
        ],
    )
    def test_names_that_git_quotes(self, shown: str, name: str) -> None:
        text = f"diff --git a/x b/x\n--- a/x\n+++ {shown}\n@@ -1 +1 @@\n-a\n+b\n"
        assert [change.path for change in parse_diff(text)] == [name]

    def test_nothing_changed(self) -> None:
        assert parse_diff("") == ()


class TestMoves:
    def test_a_sentence_that_moved_is_not_changed(self) -> None:
        assert numbers(diff("@@ -3 +2,0 @@", f"-{SENTENCE}", "@@ -8,0 +8 @@", f"+  {SENTENCE}")) == []

    def test_it_moves_as_often_as_it_was_taken_out(self) -> None:
        text = diff("@@ -3 +2,0 @@", f"-{SENTENCE}", "@@ -8,0 +8,2 @@", f"+{SENTENCE}", f"+{SENTENCE}")
        assert numbers(text) == [9]

    def test_a_changed_word_is_a_change(self) -> None:
        text = diff("@@ -3 +2,0 @@", f"-{SENTENCE}", "@@ -8,0 +8 @@", f"+{SENTENCE.replace('412', '413')}")
        assert numbers(text) == [8]

    def test_a_short_line_may_have_come_under_another_heading(self) -> None:
        assert numbers(diff("@@ -3 +2,0 @@", "-- Founded: 2014", "@@ -8,0 +8 @@", "+- Founded: 2014")) == [8]

    def test_it_may_move_to_another_article_but_not_into_the_corpus(self) -> None:
        def text(source: str) -> str:
            out = diff("@@ -3 +2,0 @@", f"-{SENTENCE}", name=source)
            return out + diff("@@ -8,0 +8 @@", f"+{SENTENCE}", name="articles/b.md")

        assert lines_of(text("articles/a.md"), folder="articles/")["articles/b.md"].numbers == frozenset()
        assert lines_of(text("drafts/a.md"), folder="articles/")["articles/b.md"].numbers == frozenset({8})

    def test_a_file_that_comes_from_elsewhere_is_new(self) -> None:
        text = "diff --git a/drafts/a.md b/articles/a.md\nsimilarity index 100%\nrename from drafts/a.md\nrename to articles/a.md\n"
        assert lines_of(text, folder="articles/") == {"articles/a.md": Lines()}


class TestRemovedSuppressions:
    NOW = ("# Title", "", "It is 5 m.", "So it is.", "", "It is 6 m.")

    def test_the_next_paragraph_counts_as_changed(self) -> None:
        text = diff("@@ -2,2 +1,0 @@", "-<!-- factcheck: ignore[FC201] so it is -->", "-")
        assert numbers(text, self.NOW) == [3, 4]

    def test_everything_after_an_off_counts_as_changed_up_to_the_on(self) -> None:
        text = diff("@@ -2,1 +1,0 @@", "-<!-- factcheck: off -->")
        assert numbers(text, self.NOW) == [2, 3, 4, 5, 6]
        assert numbers(text, (*self.NOW[:4], "<!-- factcheck: on -->", "It is 6 m.")) == [2, 3, 4]

    def test_the_key_of_the_front_matter(self) -> None:
        assert numbers(diff("@@ -1,1 +0,0 @@", "-factcheck: off"), self.NOW) == [1, 2, 3, 4, 5, 6]

    def test_another_comment_changes_nothing(self) -> None:
        assert numbers(diff("@@ -2,1 +1,0 @@", "-<!-- to do: check -->"), self.NOW) == []


def place(line: int, end_line: int) -> Place:
    return Place("x.md", 0, 1, line, 1, end_line, 2, "x")


@pytest.mark.parametrize(
    ("lines", "touched"),
    [
        (Lines(frozenset({4})), True),
        (Lines(frozenset({2, 6})), False),
        (Lines(), True),
        (Lines(frozenset(), frozenset({4})), True),
        (Lines(frozenset(), frozenset({2})), False),
        (Lines(frozenset(), frozenset({5})), False),
    ],
    ids=[
        "a line of it",
        "lines around it",
        "the whole file",
        "cut out of it",
        "cut before it",
        "cut after it",
    ],
)
def test_a_passage_is_touched_by_its_own_lines(lines: Lines, touched: bool) -> None:
    assert lines.touch(place(3, 5)) is touched
