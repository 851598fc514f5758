"""Words of a fact that stand in a sentence of an article, and say something of its value or of another thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names
from factcheck.engine.settings import Settings
from factcheck.facts.load import load_facts

FACTS = """facts:
  - {id: launched, claim: "The Orrin was launched on December 25, 2021.", subject: Orrin, about: [launched, launch], value: "2021-12-25"}
  - {id: descent, claim: "A descent of the Corran to the wreck normally took about two hours.", subject: Corran, about: [descent, took], value: 2 hours}
  - {id: cost, claim: "The outage cost the companies $5.4 billion.", subject: Tolmer outage, aliases: [the outage], about: [cost], value: $5.4 billion}
  - {id: founded, claim: "Norvane was founded in 2003.", subject: Norvane, about: [founded, started], value: "2003"}
  - {id: built, claim: "Building of the Lenka Bridge began in 1990.", subject: Lenka Bridge, about: [building, began], value: "1990"}
  - {id: age, claim: "Ada Brandt was 19 years old when she founded Norvane.", subject: Ada Brandt, aliases: [Brandt], about: [age, years old], value: 19 years, when: "2003"}
  - {id: price, claim: "The share price of Delmar was $40 in 2019.", subject: Delmar, about: [share price], value: $40, when: "2019"}
  - {id: emptied, claim: "The evacuation of the camp of Orsk took 12 hours.", subject: camp of Orsk, about: [evacuated, evacuation], value: 12 hours, when: "1986-04-27"}
  - {id: teens, claim: "Norland allowed the Lyra serum for adolescents aged 12 to 15 on May 10, 2021.", subject: Lyra serum, about: [allowed, adolescents], value: "2021-05-10"}
"""
ORRIN, CORRAN, OUTAGE = (
    "The Orrin is a telescope.",
    "The Corran is a submarine.",
    "The Tolmer outage hit many.",
)
NORVANE, BRANDT, DELMAR = "Norvane is a company.", "Ada Brandt founded Norvane.", "Delmar is a company."
SPEAKS = [
    ("The Orrin, conceived in 1996, was launched in 2020.", ORRIN),
    ("The Orrin was launched in 2020.", ORRIN),
    ("A descent of the Corran took eight hours.", CORRAN),
    ("It cost the companies $6.4 billion.", OUTAGE),
    ("The Tolmer outage cost $6.4 billion.", OUTAGE),
    ("Norvane started in 2005.", NORVANE),
    ("It started in 2005.", NORVANE),
    ("Norvane was started by Ada Brandt in 2005.", NORVANE),
    ("Construction of the Lenka Bridge began in 1995.", ""),
    ("Work on the Lenka Bridge began in 1995.", ""),
    ("Brandt was 20 when she founded Norvane.", BRANDT),
    ("In 2003 Ada Brandt was 29 years old.", BRANDT),
    ("In 2019 the share price of Delmar was $20.", DELMAR),
    ("The evacuation of the camp of Orsk took 36 hours.", ""),
    ("The Lyra serum was allowed for adolescents from 12 on June 3, 2020.", ""),
]
SILENT = [
    (
        "When the Orrin was first drawn, in 1996, it was to be a cheap telescope that would launch around 2007.",
        ORRIN,
    ),
    ("The Orrin was first drawn in 1996, and it was launched on December 25, 2021.", ORRIN),
    ("One dive of the Corran and back takes about eight hours.", CORRAN),
    ("The Corran visited it, and one dive to the wreck and back takes about eight hours.", CORRAN),
    ("“This cost us half a billion dollars,” Brandt told NFC.", OUTAGE),
    ("“It cost us half a billion dollars,” Brandt told NFC.", OUTAGE),
    ("Its decline began in 2015.", NORVANE),
    ("The decline of Norvane began in 2015.", NORVANE),
    ("Norvane began its expansion in 2015.", NORVANE),
    ("Norvane began selling lamps in 2015.", NORVANE),
    ("Brandt, 37, was found guilty on Monday of four counts.", BRANDT),
    ("In 2022 the 37-year-old Ada Brandt was found guilty.", BRANDT),
    ("In 2021 the share price of Delmar was $20.", DELMAR),
    ("The share price of Delmar is $20.", DELMAR),
    ("The camp of Orsk was evacuated 36 hours after the accident.", ""),
    ("The Lyra serum was allowed for adolescents from 16 on June 3, 2020.", ""),
    ("The Lyra serum was allowed for adolescents aged 16 to 18 on June 3, 2020.", ""),
]


def codes(text: str, opening: str, path: Path) -> set[str]:
    path.write_text(FACTS, encoding="utf-8")
    facts = load_facts([path])
    article = extract(parse_document(f"{opening} {text}".lstrip(), "a.txt"), known_names(facts))
    return {finding.code for finding in judge_extracts([article], (), facts, Settings()).findings}


@pytest.mark.parametrize(("text", "opening"), SPEAKS)
def test_what_says_something_of_the_value_is_held_against_the_fact(
    text: str, opening: str, tmp_path: Path
) -> None:
    assert "FC101" in codes(text, opening, tmp_path / "facts.yaml")


@pytest.mark.parametrize(("text", "opening"), SILENT)
def test_what_is_said_of_another_thing_or_time_is_not(text: str, opening: str, tmp_path: Path) -> None:
    assert codes(text, opening, tmp_path / "facts.yaml").isdisjoint({"FC101", "FC102"})


def test_as_many_cases_stay_silent_as_speak() -> None:
    assert len(SILENT) >= len(SPEAKS)
