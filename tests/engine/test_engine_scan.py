"""A scan of a folder: the order of files, what cannot be read, what is asked for, and the identity of claims."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.claims.claim import Confidence
from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.errors import InputError
from factcheck.report.report import Report
from factcheck.rules.finding import Severity

SHORT = "# Crossings\n\nThe Orrin Bridge is 412 metres long. It is red.\n"
LONG = "The Orrin Bridge is 450 metres long.\n"
SILENT = "Nobody knows why the ferry was sold.\n"
PLAIN = Settings(cache=False)


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))


def write(name: str, text: str | bytes) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return name


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.findings]


class TestOrder:
    def test_the_order_in_which_files_are_named_does_not_matter(self) -> None:
        names = [write("b.md", LONG), write("a.md", SHORT), write("c.md", SILENT)]
        reports = [scan_paths(order, (), PLAIN) for order in (names, names[::-1], sorted(names))]
        assert codes(reports[0]) == ["FC201"]
        assert reports[0] == reports[1] == reports[2]

    def test_a_folder_is_the_same_as_its_files(self) -> None:
        names = [write("x/b.md", LONG), write("x/sub/a.md", SHORT)]
        assert scan_paths(["x"], (), PLAIN) == scan_paths(names, (), PLAIN)

    def test_a_file_named_twice_is_read_once(self) -> None:
        write("x/a.md", LONG)
        report = scan_paths(["x", "x/a.md", "x/a.md"], (), PLAIN)
        assert [document.path for document in report.documents] == ["x/a.md"]
        assert len(report.claims) == 1

    def test_documents_and_claims_are_in_the_order_of_paths_and_places(self) -> None:
        write("b.md", LONG + "\n" + LONG.replace("long", "wide"))
        write("a.md", SHORT)
        report = scan_paths(["."], (), PLAIN)
        assert [document.path for document in report.documents] == ["a.md", "b.md"]
        keys = [(claim.path, claim.start) for claim in report.claims]
        assert keys == sorted(keys)
        assert len(keys) == 3


class TestSummary:
    def test_documents_have_their_title_and_counts(self) -> None:
        (document,) = scan_paths(
            [write("a.md", "---\npublished: 2024-05-06\n---\n\n" + SHORT)], (), PLAIN
        ).documents
        assert (document.title, document.published) == ("Crossings", "2024-05-06")
        assert (document.sentences, document.claims) == (3, 1)

    def test_what_was_not_judged_has_its_reason(self) -> None:
        report = scan_paths([write("a.md", "Is the Orrin Bridge 412 metres long? If only.\n")], (), PLAIN)
        assert sum(one.count for one in report.not_judged) == 1

    def test_a_document_without_claims_still_counts(self) -> None:
        report = scan_paths([write("a.md", SILENT)], (), PLAIN)
        assert (len(report.documents), report.claims, report.groups, report.findings) == (1, (), (), ())


class TestUnreadable:
    BYTES = b"\x00\x01\x02\x00\xff\xfe\x00\x00\x89PNG\x00\x00\x00\r"

    def test_it_is_a_finding_and_the_rest_is_read(self) -> None:
        write("a.md", self.BYTES)
        write("b.md", SHORT)
        report = scan_paths(["."], (), PLAIN)
        assert [(f.code, f.primary.place.path) for f in report.findings] == [("FC901", "a.md")]
        assert report.findings[0].message
        assert [document.path for document in report.documents] == ["b.md"]

    def test_it_is_found_again_with_the_cache(self) -> None:
        write("a.md", self.BYTES)
        write("b.md", SHORT)
        first, second = (scan_paths(["."], (), Settings()) for _ in range(2))
        assert codes(first) == ["FC901"]
        assert first == second

    def test_facts_are_understood_anew_only_when_their_files_change(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        facts = write("facts.yaml", "facts: [{id: a, claim: The Orrin Bridge is 412 metres long.}]")
        write("a.md", LONG)
        first = scan_paths(["a.md"], [facts], Settings())
        assert codes(first) == ["FC101"]
        with monkeypatch.context() as unread:
            unread.setattr("factcheck.facts.load.load_facts", None)
            assert scan_paths(["a.md"], [facts], Settings()) == first
        write("facts.yaml", "facts: [{id: a, claim: The Orrin Bridge is 450 metres long.}]")
        assert codes(scan_paths(["a.md"], [facts], Settings())) == []
        write("facts.yaml", "facts: [{id: a, claim: The Orrin Bridge is long.}]")
        with pytest.raises(InputError):
            scan_paths(["a.md"], [facts], Settings())

    def test_facts_that_are_gone_are_missed_in_spite_of_the_cache(self) -> None:
        facts = write("facts/a.yaml", "facts: [{id: a, claim: The Orrin Bridge is 412 metres long.}]")
        write("a.md", LONG)
        scan_paths(["a.md"], ["facts"], Settings())
        Path(facts).unlink()
        with pytest.raises(InputError):
            scan_paths(["a.md"], ["facts"], Settings())

    def test_a_path_that_does_not_exist_is_the_users_error(self) -> None:
        with pytest.raises(InputError) as caught:
            scan_paths(["nowhere.md"], (), PLAIN)
        assert "nowhere.md" in str(caught.value)

    def test_a_folder_without_documents_is_the_users_error(self) -> None:
        Path("empty").mkdir()
        with pytest.raises(InputError) as caught:
            scan_paths(["empty"], (), PLAIN)
        assert "no documents" in str(caught.value)

    def test_a_folder_without_documents_is_allowed_where_asked(self) -> None:
        Path("empty").mkdir()
        report = scan_paths(["empty"], (), Settings(cache=False, allow_empty=True))
        assert (report.documents, report.findings) == ((), ())


class TestFacts:
    FACT = "facts:\n  - id: orrin-length\n    claim: The Orrin Bridge is 412 metres long.\n"

    def test_the_folder_claims_is_read_by_default(self) -> None:
        write("claims/bridges.yaml", self.FACT)
        report = scan_paths([write("a.md", LONG)], None, PLAIN)
        assert (codes(report), report.facts) == (["FC101"], 1)

    def test_no_facts_are_read_where_none_are_asked_for(self) -> None:
        write("claims/bridges.yaml", self.FACT)
        report = scan_paths([write("a.md", LONG)], (), PLAIN)
        assert (codes(report), report.facts) == ([], 0)

    def test_named_facts_replace_the_default(self) -> None:
        write("claims/bridges.yaml", self.FACT)
        other = write("other.yaml", self.FACT.replace("412", "450"))
        report = scan_paths([write("a.md", LONG)], [other], PLAIN)
        assert (codes(report), report.facts) == ([], 1)

    def test_facts_that_are_not_understood_are_the_users_error(self) -> None:
        write("claims/bridges.yaml", "facts:\n  - id: orrin\n    claim: The Orrin Bridge is pretty.\n")
        with pytest.raises(InputError) as caught:
            scan_paths([write("a.md", LONG)], None, PLAIN)
        assert "claims/bridges.yaml:3" in str(caught.value)


class TestWhatIsAskedFor:
    """One corpus with FC101, FC201 and FC401."""

    @pytest.fixture(autouse=True)
    def _corpus(self) -> None:
        write("facts.yaml", "facts:\n  - id: orrin\n    claim: The Orrin Fund has assets of $340 billion.\n")
        write("a.md", "The Orrin Fund has assets of $340 billion.\n")
        write("b.md", "The Orrin Fund has assets of $340.\n")

    def found(self, select: frozenset[str] = frozenset(), ignore: frozenset[str] = frozenset()) -> list[str]:
        settings = Settings(select=select, ignore=ignore, cache=False)
        return codes(scan_paths(["a.md", "b.md"], ["facts.yaml"], settings))

    def test_everything_by_default(self) -> None:
        assert self.found() == ["FC101", "FC201", "FC401"]

    @pytest.mark.parametrize(
        ("select", "ignore", "expected"),
        [
            ({"FC101"}, set(), ["FC101"]),
            ({"FC2", "FC4"}, set(), ["FC201", "FC401"]),
            (set(), {"FC201"}, ["FC101", "FC401"]),
            (set(), {"FC"}, []),
            ({"FC1", "FC2"}, {"FC201"}, ["FC101"]),
            ({"FC201"}, {"FC2"}, ["FC201"]),
            ({"FC201"}, {"FC201"}, []),
            ({"FC9"}, set(), []),
        ],
        ids=[
            "one code",
            "prefixes",
            "without a code",
            "without any",
            "the longer ignore wins",
            "the longer select wins",
            "ignore wins on a tie",
            "nothing selected is found",
        ],
    )
    def test_codes_and_prefixes(self, select: set[str], ignore: set[str], expected: list[str]) -> None:
        assert self.found(frozenset(select), frozenset(ignore)) == expected

    def test_what_is_not_selected_is_not_counted_as_hidden(self) -> None:
        settings = Settings(select=frozenset({"FC101"}), cache=False)
        assert scan_paths(["a.md", "b.md"], ["facts.yaml"], settings).hidden == 0


class TestPedantic:
    # A state's revenue of a few dollars has lost a word, but nothing in the corpus says which.
    TEXT = "The Orrin Group had revenue of $340 in 2019.\n"

    def test_a_guess_is_hidden_and_counted(self) -> None:
        report = scan_paths([write("a.md", self.TEXT)], (), PLAIN)
        assert (report.findings, report.hidden) == ((), 1)

    def test_a_guess_is_a_note_where_asked_for(self) -> None:
        report = scan_paths([write("a.md", self.TEXT)], (), Settings(pedantic=True, cache=False))
        (finding,) = report.findings
        assert finding.severity is Severity.NOTE
        assert finding.confidence is not Confidence.HIGH
        assert report.hidden == 0

    def test_what_is_sure_stays_what_it_is(self) -> None:
        write("a.md", SHORT)
        write("b.md", LONG)
        plain, pedantic = (
            scan_paths(["a.md", "b.md"], (), Settings(pedantic=asked, cache=False)) for asked in (False, True)
        )
        assert codes(plain) == ["FC201"]
        assert [f for f in pedantic.findings if f.confidence is Confidence.HIGH] == list(plain.findings)


class TestIds:
    def test_they_are_the_same_in_every_run_and_unlike_each_other(self) -> None:
        write("a.md", SHORT + "\n" + LONG.replace("450", "412"))
        write("b.md", SHORT)
        first, second = (scan_paths(["."], (), PLAIN) for _ in range(2))
        ids = [claim.id for claim in first.claims]
        assert ids == [claim.id for claim in second.claims]
        assert len(set(ids)) == len(ids) == 3
        assert len({group.id for group in first.groups}) == len(first.groups)

    def test_they_survive_an_article_that_is_put_in_front(self) -> None:
        write("b.md", SHORT)
        before = scan_paths(["."], (), PLAIN).claims
        write("a.md", SILENT)
        assert scan_paths(["."], (), PLAIN).claims == before

    def test_they_survive_lines_that_are_put_in_front(self) -> None:
        write("a.md", LONG)
        (before,) = scan_paths(["."], (), PLAIN).claims
        write("a.md", SILENT + "\n" + LONG)
        (after,) = scan_paths(["."], (), PLAIN).claims
        assert (before.id, before.start) != (after.id, after.start)
        assert before.id == after.id


class TestProgress:
    def test_each_document_is_told_once_and_the_comparison_at_the_end(self) -> None:
        write("a.md", SHORT)
        write("b.md", LONG)
        told: list[tuple[str, int, int]] = []
        scan_paths(["."], (), PLAIN, lambda *step: told.append(step))
        assert told == [("reading", 1, 2), ("reading", 2, 2), ("comparing", 2, 2)]
