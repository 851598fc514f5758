"""Which words are verbs by their form, or by the pronoun before them."""

from __future__ import annotations

import pytest

from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.tokens import tokenise


def verb_of(text: str) -> str | None:
    tokens = tokenise(text, 0, len(text), ())
    at = find_verb(tokens, 0, len(tokens))
    return None if at is None else tokens[at].lower


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("the team swam across the bay", "swam"),
        ("her brother taught at a school", "taught"),
        ("a stone lay on the road", "lay"),
        ("it lists many members", "lists"),
        ("who usually teaches there", "teaches"),
        ("which occupies the north wing", "occupies"),
    ],
)
def test_a_form_or_a_pronoun_shows_the_verb(text: str, verb: str) -> None:
    assert verb_of(text) == verb


@pytest.mark.parametrize(
    "text",
    [
        "the lists of members",
        "the bay across from the school",
        "that prices in the north",
        "the wound in her arm",
        "it always",
        "its members in the north",
        "the spoke of a wheel",
        "which of the members",
    ],
)
def test_a_word_that_only_looks_like_one_is_no_verb(text: str) -> None:
    assert verb_of(text) is None
