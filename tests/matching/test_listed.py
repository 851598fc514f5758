"""How many things a sheet lists under a label."""

from __future__ import annotations

import pytest

from factcheck import compare
from factcheck.matching.listed import listed_counts

SHEET = (
    "Orrin Rising. Released: May 19, 2017. Genre: Hard rock; nu metal; rap rock. Length: 33:37. Label: Brisk; Norvane Records. "
    "Producer: Ivo Lenz; Ada Brandt."
)
PERSON = (
    "Ivo Lenz. Born: 1950 Leeds, Norland. Spouse(s): Ada Voss (m. 1980; div. 1990); Ida Brandt (m. 1995). Children: William; George; Ebba. "
    "Associated acts: Tolmer; Corran; The Leeds. Awards: Calder Medal; Lorne Prize; others. Official languages: Norlandish; Ebrin."
)


def test_a_list_gives_a_count_of_its_label() -> None:
    assert [(one.number, one.unit) for one in listed_counts(SHEET)] == [
        (3.0, "genre"),
        (2.0, "label"),
        (2.0, "producer"),
    ]


@pytest.mark.parametrize(
    "text", ["Cast: Lenz; Brandt; Voss", "He said: go; she said: stay.", "Lenz came; Brandt left."]
)
def test_one_label_is_no_sheet(text: str) -> None:
    assert listed_counts(text) == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (SHEET, "The album Orrin Rising had only one producer."),
        (SHEET, "Orrin Rising came out on just one label."),
        (PERSON, "Ivo Lenz has had three wives."),
        (PERSON, "Ivo Lenz only had two children."),
    ],
)
def test_another_number_than_the_list_has_contradicts(a: str, b: str) -> None:
    assert compare(a, b).outcome == "contradict"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (SHEET, "Orrin Rising had two producers."),
        (SHEET, "Orrin Rising was released on more than one label."),
    ],
)
def test_the_number_of_the_list_follows(a: str, b: str) -> None:
    assert compare(a, b).outcome == "agree"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (SHEET, "Orrin Rising did not have only one producer."),
        (SHEET, "Orrin Rising had four producers in all the years."),
        (SHEET, "Orrin Rising had one producer from Leeds."),
        (SHEET, "Did Orrin Rising have only one producer?"),
        (PERSON, "Ivo Lenz has had two wives."),
        (PERSON, "Ivo Lenz had two children with Ada Voss."),
        (PERSON, "Ivo Lenz only won one award."),
        (PERSON, "Ivo Lenz was seen in only two acts."),
        (PERSON, "Ivo Lenz speaks only one language."),
    ],
)
def test_what_a_list_leaves_open_does_not(a: str, b: str) -> None:
    assert compare(a, b).outcome != "contradict"
