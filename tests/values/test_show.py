"""How values are shown: what was read, and labels."""

from __future__ import annotations

import pytest

from factcheck.values.parse import parse_value
from factcheck.values.show import brief, describe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("$5.576 million", "$5.576 million: 5.5755 to 5.5765 million USD"),
        ("17%", "17%: 16.5 to 17.5 %"),
        ("July 2023", "July 2023: 2023-07-01 to 2023-07-31"),
        ("over $500 billion", "$500 billion: more than 500 billion USD"),
        ("2,048 GPUs", "2,048 GPUs: exactly 2,048 GPUs"),
        ("55 days", "55 days: 54.5 to 55.5 days"),
        ("up to 400 jobs", "400 jobs: at most 400 jobs"),
        ("third", "third: rank 3"),
        ("yes", "yes: yes"),
        ("Hangzhou", "Hangzhou: the name Hangzhou"),
    ],
)
def test_a_description_says_what_was_read(text: str, shown: str) -> None:
    value = parse_value(text)
    assert value is not None
    assert describe(value) == shown


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("about $6 million", "$6M"),
        ("approximately 17%", "17%"),
        ("2,000 Nvidia H800 GPUs", "2,000 GPUs"),
        ("July 2023", "July 2023"),
        ("over $500 billion", "$500B"),
        ("55 days", "55 days"),
        ("1 day", "1 day"),
        ("1.8 million yuan", "1.8M CNY"),
        ("$20 a month", "$20/month"),
        ("100..200 employees", "100-200 employees"),
        ("11x", "11x"),
        ("third-largest", "No. 3"),
        ("20 °C", "20°C"),
        ("6 companies", "6 companies"),
        ("340 people", "340 people"),
        ("3 percentage points", "3 percentage points"),
        ("no", "no"),
    ],
)
def test_a_label_has_the_value_in_a_few_characters(text: str, label: str) -> None:
    value = parse_value(text)
    assert value is not None
    assert brief(value) == label
