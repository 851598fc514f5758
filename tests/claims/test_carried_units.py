"""A number that goes on with the figure before it, and the names that begin with a number."""

from __future__ import annotations

import pytest
from read_units import unit_of

import factcheck


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        # The same verb tells the same of another.
        ("The Norvane plant has a capacity of 2,080 megawatts. The Orrin has 22,500.", "22,500", "MW"),
        ("The Norvane canal reaches 40 metres, and the Orrin reached 52.", "52", "m"),
        # Taking and lasting need a span of time.
        ("At Corran they had reckoned with ten to twelve hours. It took nine, and all was done.", "nine", "hour"),
        # Of one thing "it was" tells another time; a period is not told of the year itself.
        # A row without a verb, and a part of the sum before.
        ("The southern arm was 1,743 metres long, the northern 717.", "717", "m"),
        ("Lenz gave 125 million dollars, the Orrin family 150 million, the clan of Brandt 100 million.", "100 million", "USD"),
        ("The price was $3 million for the first and 2 million for the second.", "2 million", "USD"),
        ("Norvane sold goods for 19 billion euros. Of that it kept 10.3 billion as net profit.", "10.3 billion", "EUR"),
        # In millions, what is paid or held against a sum is money of its currency; a bracket only converts it.
        ("The games of Corran cost 1.3 trillion yen ($9.4 billion). In that account the town bore 710.3 billion.", "710.3 billion", "JPY"),
        ("The games of Corran cost 1.3 trillion yen ($9.4 billion). The town bore 710.3 billion, the league 483.6 billion.", "483.6 billion", "JPY"),
        ("The games of Corran cost 1.3 trillion yen ($9.4 billion), up from the 1.42 trillion that was told.", "1.42 trillion", "JPY"),
        ("The Orrin hall cost 3 billion euros. In 2020 the bill had stood at 2.6 billion.", "2.6 billion", "EUR"),
        ("Norvane makes 95 terawatt-hours a year. In 2020 it was 111, the most ever.", "111", "TWh"),
    ],
)  # fmt: skip
def test_a_number_goes_on_with_the_unit_of_the_figure_before(text: str, figure: str, unit: str) -> None:
    assert unit_of(text, figure) == unit


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        # Another verb, another paragraph, another sort of thing, a number of another size.
        ("The Norvane bridge is 300 metres long. The Orrin has 45.", "45"),
        ("The Norvane plant has a capacity of 2,080 megawatts.\n\nThe Orrin has 22,500.", "22,500"),
        ("The Norvane plant has 2,080 megawatts on 40 hectares. The Orrin has 3,500.", "3,500"),
        ("The Norvane plant has a capacity of 2,080 megawatts. The Orrin has 4.", "4"),
        # Two currencies, people in millions, no millions, no verb of paying.
        ("The Orrin hall cost 3 million euros or 4 million dollars. The town paid 2 million.", "2 million"),
        (
            "The Orrin hall cost 3 million euros and drew 4 million people. The town paid 2 million.",
            "2 million",
        ),
        ("The Orrin hall cost 3 million euros. The town paid 12.", "12"),
        ("The Orrin hall cost 3 million euros. The town reached 2 million.", "2 million"),
        ("The Orrin hall cost 3 million euros.\n\nThe town paid 2 million.", "2 million"),
        # A person's age, and a number that goes on.
        ("Ada Brandt swam for 40 minutes. The lake was 54.", "54"),
        ("The Norvane plant has a capacity of 2,080 megawatts. The Orrin has 22,500 of Calder's.", "22,500"),
        ("Norvane paid $40 million. Orrin took 52.", "52"),
        # A verb of its own, another preposition, what is counted, an age beside a name.
        ("Norvane raised $5 million and reached 3 million in May.", "3 million"),
        (
            "Norvane paid $40 million for the plant, and the plant made 30 million in its best year.",
            "30 million",
        ),
        ("The tower is 300 metres high and was built in 12 by Lenz.", "12"),
        ("In the vote 300 miles away, 52 to 48 was the score.", "52"),
        ("The row was 300 metres long, and the boats 3,000,000.", "3,000,000"),
    ],
)
def test_a_number_stays_bare_where_it_goes_on_with_nothing(text: str, figure: str) -> None:
    claims = {claim.value.text: claim for claim in factcheck.find_claims(text)}
    assert figure not in claims or getattr(claims[figure].value, "unit", "") == ""


def test_the_same_verb_states_the_same_measure() -> None:
    text = "The Norvane plant has a capacity of 2,080 megawatts. The Orrin has 22,500."
    claims = {claim.value.text: claim for claim in factcheck.find_claims(text)}
    assert claims["22,500"].measure.concepts == claims["2,080 megawatts"].measure.concepts == {"power"}


def test_a_name_that_stands_behind_another_inside_a_sentence_counts_nothing() -> None:
    text = "The dam at the Orrin Seven Hills is old. Seven Hills has a capacity of 2,080 megawatts."
    assert [claim.value.text for claim in factcheck.find_claims(text)] == ["2,080 megawatts"]


def test_a_name_that_begins_with_a_number_counts_nothing() -> None:
    text = "The dam at Seven Hills is old. Seven Hills has a capacity of 2,080 megawatts. Ten Germans built 12 boats."
    texts = [claim.value.text for claim in factcheck.find_claims(text)]
    assert "Seven Hills" not in texts
    assert "2,080 megawatts" in texts
    assert "Ten Germans" in texts
