"""Who was on board when a voyage ended, and who died in the building of a thing, was counted for good; another voyage has its own people."""

from __future__ import annotations

import pytest

from factcheck import compare

DATED = "---\ndate: {}\n---\n\n{}"
ONE = (
    ("The ferry Lorne capsized with 320 passengers on board.", "When the ferry Lorne went down there were 290 passengers on board."),
    ("The ferry Lorne sank off Ebrin with 320 passengers on board.", "On the night of the accident 290 passengers were aboard the ferry Lorne."),
    ("Norvane Flight 12 crashed into a hillside with 150 people on board.", "Norvane Flight 12 had 157 people on board when it crashed."),
    (DATED.format("2011-03-04", "The ferry Lorne ran aground with 320 passengers on board."), DATED.format("2014-03-04", "The ferry Lorne had 290 passengers on board when it struck a reef.")),
    ("Eleven tunnellers died in building the Orrin Tunnel.", "Ten workers were killed during the construction of the Orrin Tunnel."),
    ("No one died in building the Orrin Bridge.", "One worker died in building the Orrin Bridge."),
    ("Ten workers, eight of them Danish, were killed in the building of the Orrin Tunnel.", "Eleven tunnellers died in building the Orrin Tunnel."),
    (DATED.format("2004-03-04", "Fourteen workers were killed during the construction of the Orrin Dam."), DATED.format("2014-03-04", "Nine workers were killed in building the Orrin Dam.")),
)  # fmt: skip
OTHERS = (
    # Another voyage, another moment, another accident of one ship.
    (DATED.format("2011-03-04", "The ferry Lorne sailed to Ebrin with 320 passengers on board."), DATED.format("2014-03-04", "When the ferry Lorne went down there were 290 passengers on board.")),
    ("The ferry Lorne ran aground in 2008 with 320 passengers on board.", "The ferry Lorne capsized in 2012 with 290 passengers on board."),
    (DATED.format("2011-03-04", "The ferry Lorne capsized with 320 passengers on board."), DATED.format("2014-03-04", "When the ferry Lorne went down 40 passengers were still on board.")),
    ("The ferry Lorne struck a reef with 320 passengers on board.", "In an earlier accident the ferry Lorne ran aground with 290 passengers on board."),
    ("The ferry Lorne had up to 400 passengers on board.", "The ferry Lorne capsized with 320 passengers on board."),
    # Those of one year, one accident, other work, or until then.
    ("Eleven workers died in building the Orrin Tunnel.", "Ten workers were killed in a fire in the Orrin Tunnel."),
    ("Eleven workers died in building the Orrin Tunnel.", "Three workers were killed during the construction of the Orrin Tunnel in 1991."),
    ("Eleven workers died in building the Orrin Tunnel.", "Ten workers were killed during the repair of the Orrin Tunnel."),
    ("Eleven workers died in building the Orrin Tunnel.", "So far ten workers have been killed in building the Orrin Tunnel."),
    ("Eleven workers died in building the Orrin Tunnel.", "Ten workers, eight of them Danish, died when a shaft of the Orrin Tunnel collapsed during construction."),
    ("Ten workers, eight of them Danish, were killed in the building of the Orrin Tunnel.", "Ten tunnellers died in building the Orrin Tunnel."),
    (DATED.format("1989-03-04", "Nine workers were killed during the construction of the Orrin Dam."), DATED.format("1993-03-04", "Fourteen workers were killed in building the Orrin Dam.")),
    (DATED.format("2009-03-04", "The Orrin Tower drew 60,000 visitors."), DATED.format("2013-03-04", "The Orrin Tower drew 74,000 visitors.")),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ONE)
def test_what_comes_once_has_one_figure(one: str, other: str) -> None:
    assert compare(one, other).outcome == "contradict"


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_another_matter_has_a_figure_of_its_own(one: str, other: str) -> None:
    assert compare(one, other).outcome != "contradict"


SHIP = '---\ntitle: "Orrin Queen: ship data and questions"\n---\n\nThe Orrin Queen was a liner. The Orrin Queen had 900 cabins.\n\n**Who was there?**\n\n{}'


@pytest.mark.parametrize(
    "said",
    [
        "On the night of the accident 4,252 people were on the ship.",
        "When she went down there were 4,252 people on board.",
        "There were 4,252 people on board the ship when it sank.",
    ],
)
def test_who_was_on_the_ship_of_the_title_was_on_it(said: str) -> None:
    assert (
        compare(SHIP.format(said), "The Orrin Queen sank with 4,229 people on board.").outcome == "contradict"
    )


@pytest.mark.parametrize(
    "said",
    [
        "On the night of the accident 52 people were on the ships that came to help.",
        "When the lifeboat went down there were 52 people on board.",
        "On the night of the accident 352 people were on the ferry Lorne.",
        "On the night of the accident 352 people were on a ferry.",
    ],
)
def test_who_was_on_another_craft_was_not(said: str) -> None:
    assert (
        compare(SHIP.format(said), "The Orrin Queen sank with 4,229 people on board.").outcome != "contradict"
    )
