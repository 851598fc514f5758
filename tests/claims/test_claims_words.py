"""Words and names: stems, folded names, names in a sentence, and which names of a corpus are one name."""

from __future__ import annotations

import pytest

from factcheck import find_claims
from factcheck.claims.naming.aliases import canonical_names, spelled_out
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.stem import stem


class TestStem:
    @pytest.mark.parametrize(
        "forms",
        [
            "fall falls fell fallen falling",
            "rise rises rose risen rising",
            "lose loses lost losing",
            "cost costs costing",
            "drop drops dropped dropping",
            "company companies",
            "employ employs employed employing",
            "release releases released releasing",
            "begin begins began begun beginning",
            "sell sells sold selling",
            "buy buys bought buying",
            "woman women",
            "child children",
            "person people persons",
            "loss losses",
            "box boxes",
            "city cities",
        ],
    )
    def test_the_forms_of_a_word_have_one_stem(self, forms: str) -> None:
        assert len({stem(form) for form in forms.split()}) == 1

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("university", "universe"),
            ("found", "fond"),
            ("rise", "raise"),
            ("news", "new"),
            pytest.param(
                "plan", "plane", marks=pytest.mark.xfail(reason="the final e is dropped from every stem")
            ),
            ("price", "prize"),
            ("bus", "but"),
            ("gas", "ga"),
            ("sing", "s"),
            ("lossy", "losses"),
        ],
    )
    def test_two_words_have_two(self, one: str, other: str) -> None:
        assert stem(one) != stem(other)

    def test_both_apostrophes_are_one(self) -> None:
        assert stem("company’s") == stem("company's")


class TestFold:
    @pytest.mark.parametrize(
        "spellings",
        [
            ["Apple", "apple", "APPLE", "Apple Inc.", "Apple's", "Apple’s", "Apple Inc"],
            ["the Calder Group Ltd", "Calder Group", "The Calder Group"],
            ["DeepSeek-V3", "DeepSeek V3", "deepseek v3"],
            ["U.S. stocks", "US stocks", "US stock"],
            ["Mt. Sorrel", "Mount Sorrel", "mount sorrel"],
            ["Mount St. Orrin", "Mt. Saint Orrin", "Mount Saint Orrin"],
            ["AT&T", "AT&T's"],
            ["S&P 500", "S&P  500"],
        ],
    )
    def test_spellings_of_a_name_are_one(self, spellings: list[str]) -> None:
        assert len({fold(name) for name in spellings}) == 1

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("DeepSeek", "DeepSeek-V3"),
            ("GPT-4", "GPT-4o"),
            ("Aero 5", "Aero 6"),
            ("Ada Brandt", "Karl Brandt"),
            ("Calder Bank", "Calder Insurance"),
            ("North Carvania", "South Carvania"),
            ("Paris", "Pari"),
            ("The Who", "Who Cares"),
            ("Orrin Saint", "Orrin St"),
        ],
    )
    def test_two_names_stay_two(self, one: str, other: str) -> None:
        assert fold(one) != fold(other)

    @pytest.mark.parametrize("name", ["the", "The", "’s", "Inc.", "-", ""])
    def test_what_is_hardly_a_name_raises_nothing(self, name: str) -> None:
        assert fold(name) == fold(name.upper())


class TestSpelledOut:
    @pytest.mark.parametrize(
        ("text", "pairs"),
        [
            ("The National Ferry Corporation (NFC) is old.", [("nfc", "national ferry corporation")]),
            ("Clients of Silicon Valley Bank (SVB) ran.", [("svb", "silicon valley bank")]),
            ("The Bank of North Carvania (BNC) met.", [("bnc", "bank of north carvania")]),
            ("He told the Ministry of Defence (“MOD”) so.", []),
            ("The National Ferry Corporation (Leeds) is old.", []),
            ("The National Ferry Corporation (USA) is old.", []),
            ("Water (H2O) is wet.", []),
            ("A plan (NFC) was made.", []),
        ],
    )
    def test_an_acronym_in_brackets_has_the_initials_of_the_name_before(
        self, text: str, pairs: list[tuple[str, str]]
    ) -> None:
        assert list(spelled_out(text)) == [(short, fold(long)) for short, long in pairs]


class TestOneName:
    def test_an_acronym_stands_for_its_long_name(self) -> None:
        names = canonical_names(
            [["nfc"], ["national ferry corporation"]], [("nfc", "national ferry corporation")]
        )
        assert names["nfc"] == "national ferry corporation"

    @pytest.mark.parametrize(
        "keys",
        [
            ["deepseek", "deepseek v3"],
            ["ada brandt", "karl brandt"],
            ["calder bank", "calder insurance"],
            ["aero", "aero 5"],
            ["bank", "calder bank"],
            ["corran reef", "corran reef foundation"],
            ["orrin", "orrin agency"],
            ["orrin", "orrin satellite"],
            ["london", "london telescope"],
        ],
    )
    def test_two_things_stay_two(self, keys: list[str]) -> None:
        names = canonical_names([keys], [])
        assert len({names.get(key, key) for key in keys}) == 2

    @pytest.mark.parametrize(
        ("keys", "joined"),
        [
            (["norvane", "norvane orrin pro", "orrin pro"], True),
            (["norvane", "norvane x300", "x300"], True),
            (["norvane orrin pro", "orrin pro"], False),  # nothing says that Norvane makes it
            (["norvane", "calder", "norvane orrin pro", "calder orrin pro", "orrin pro"], False),
            (["us", "us orrin pro", "orrin pro"], False),
            (["norvane", "norvane gas station tower", "gas station tower"], False),
        ],
    )
    def test_a_product_behind_its_maker(self, keys: list[str], joined: bool) -> None:
        assert (canonical_names([keys], []).get(keys[-1], keys[-1]) != keys[-1]) is joined

    def test_a_thing_is_called_by_the_family_name_of_whom_it_is_named_after(self) -> None:
        whole = "ada brandt space telescope"
        documents = [["brandt", whole], ["brandt", whole, "ada brandt"], ["brandt"]]
        assert canonical_names(documents, [])["brandt"] == whole

    @pytest.mark.parametrize(
        "documents",
        [
            [["brandt", "ada brandt"], ["brandt", "ada brandt", "ada brandt space telescope"]],
            [["brandt", "ada brandt space telescope"], ["brandt", "ada brandt"]],
        ],
    )
    def test_a_person_keeps_the_family_name_where_most_tell_of_her(self, documents: list[list[str]]) -> None:
        assert canonical_names(documents, []).get("brandt") != "ada brandt space telescope"

    def test_a_thing_is_one_with_its_kind_behind_it(self) -> None:
        keys = ["orrin", "orrin space telescope", "orrin telescope"]
        names = canonical_names([keys], [])
        assert {names.get(key, key) for key in keys} == {"orrin space telescope"}

    def test_a_short_form_with_two_long_forms_stands_for_neither(self) -> None:
        keys = ["first citizens", "first citizens bank", "first citizens group"]
        assert "first citizens" not in canonical_names([keys], [])

    def test_the_order_of_documents_and_acronyms_does_not_matter(self) -> None:
        documents = [["everest", "mount everest"], ["nfc"], ["calder", "calder bank"]]
        acronyms = [("nfc", "national ferry corporation"), ("cb", "calder bank")]
        assert canonical_names(documents, acronyms) == canonical_names(documents[::-1], acronyms[::-1])

    def test_two_long_names_of_one_acronym_do_not_go_round(self) -> None:
        names = canonical_names([["a", "b"]], [("a", "b"), ("b", "a")])
        assert all(names.get(long, long) in ("a", "b") for long in names.values())


class TestNamesInText:
    @pytest.mark.parametrize(
        ("text", "subject"),
        [
            ("The Orrin Bridge has 350 employees.", "Orrin Bridge"),
            ("On Monday Calder Bank had 350 employees.", "Calder Bank"),
            ("In May the Bank of Norland had 350 employees.", "Bank of Norland"),
            ("At last AT&T had 350 employees.", "AT&T"),
            ("Last year eBay had 350 employees.", "eBay"),
            ("However, Calder Bank has 350 employees.", "Calder Bank"),
            ("The German company Calder Bank has 350 employees.", "Calder Bank"),
            ("The Leeds-based Calder Bank has 350 employees.", "Calder Bank"),
            ("Chief executive Ada Brandt has 350 employees.", "Ada Brandt"),
            ("O’Neill Brothers has 350 employees.", "O’Neill Brothers"),
            ("Société Générale has 350 employees.", "Société Générale"),
        ],
    )
    def test_the_name_is_the_subject(self, text: str, subject: str) -> None:
        (claim,) = [claim for claim in find_claims(text) if claim.text == "350 employees"]
        assert fold(claim.subject.name) == fold(subject)

    @pytest.mark.parametrize(
        "text",
        [
            "On Monday there were 350 employees.",
            "Yesterday there were 350 employees.",
            "In March 350 employees left.",
            "However, 350 employees left.",
            "Germans know that 350 employees left.",
            "Many of the 350 employees left.",
            "Only 350 employees left.",
        ],
    )
    def test_a_capital_letter_alone_makes_no_name(self, text: str) -> None:
        assert [claim.subject.name for claim in find_claims(text) if claim.confidence == "high"] == []
