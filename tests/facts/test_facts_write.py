"""A fact that is written is read back as it was, whatever its texts are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from factcheck.facts.load import parse_entries
from factcheck.facts.suggestion import Suggestion, free_id
from factcheck.facts.wording import time_words, value_words
from factcheck.facts.write import write_fact
from factcheck.values.find import find_values
from factcheck.values.parse import parse_value
from factcheck.values.value import DateSpan

PLAIN = Suggestion(
    id="orrin-length",
    claim="The Orrin Bridge is 412 metres long.",
    subject="Orrin Bridge",
    value="412 metres",
    about=(),
    when="",
    sources=("articles/a.md",),
)
# Letters, marks of YAML, quotes and characters of other scripts; spaces are folded by the reader.
TEXTS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Cn")) | st.sampled_from(":#-'\"{}[]&*!|>%@`,?~"), min_size=1
).map(lambda text: " ".join(text.split())).filter(bool)  # fmt: skip


def test_what_is_not_given_is_left_out() -> None:
    assert write_fact(PLAIN) == snapshot("""\
  - id: orrin-length
    claim: The Orrin Bridge is 412 metres long.
    subject: Orrin Bridge
    value: 412 metres
    sources:
      - articles/a.md
""")


def test_days_and_numbers_are_written_plainly() -> None:
    text = write_fact(replace(PLAIN, value="1931", when="2025-01-27", about=("founded", "no")))
    assert "    value: 1931\n    when: 2025-01-27\n" in text
    assert "      - founded\n      - 'no'\n" in text


@given(claim=TEXTS, subject=TEXTS, source=TEXTS)
def test_it_is_read_back_as_it_was(claim: str, subject: str, source: str) -> None:
    fact = replace(PLAIN, claim=claim, subject=subject, sources=(source,))
    (entry,) = parse_entries(f"facts:\n{write_fact(fact)}")
    assert (entry.claim, entry.subject, entry.sources) == (claim, subject, (source,))
    assert len(write_fact(fact).splitlines()) == len(write_fact(PLAIN).splitlines())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It cost nearly $6 million.", "nearly $6 million"),
        ("It has 2,048 GPUs.", "2,048 GPUs"),
        ("It rose by at least 5%.", "at least 5%"),
        ("It was sold in July 2023.", "July 2023"),
        ("It lasted 3 to 4 days.", "3 to 4 days"),
    ],
)
def test_words_of_a_value_stand_alone(text: str, words: str) -> None:
    (value,) = find_values(text)
    assert value_words(value) == words
    assert isinstance(parse_value(words), type(value))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("on 27 January 2025", "2025-01-27"),
        ("in March 2024", "2024-03"),
        ("in 2019", "2019"),
        ("on 5 May", ""),
    ],
)
def test_words_of_a_time_are_days_in_figures(text: str, words: str) -> None:
    (value,) = (one for one in find_values(f"It was sold {text}.") if isinstance(one, DateSpan))
    assert time_words(value) == words


def test_an_id_is_short_and_free() -> None:
    assert free_id(["The Old Bridge of the Town of Orrin", "length"], ()) == "the-old-bridge-of-the-town"
    assert free_id(["橋", ""], ()) == "fact"
    assert free_id(["Orrin"], ["orrin", "orrin-2"]) == "orrin-3"
