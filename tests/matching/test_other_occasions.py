"""Claims of another round, plan, part, time or dimension than a fact tells of, and those of the same one beside them."""

from __future__ import annotations

from pathlib import Path

import pytest
from fact_files import contradicts

MIRROR = "Corran's mirror is 6.2 metres in diameter."
ICE = "The ice of Norvane is 3 kilometres thick."
DAM = "The Tolmer dam is 88 metres high."
BRIDGE = "The Orrin bridge has eight arches."
MUSEUM = "The Calder Museum has a collection of 48,000 objects."
FERRIES = "Corran operates 44 ferries."
TRAMS = "Tolmer has 240 trams."
ERUPTED = "The Ebrin volcano last erupted in 1963."
ERUPTED_FIRST = "The Ebrin volcano first erupted in 1788."
FLOOD = "The river Lorne last flooded Calder in 2012."
HOTEL = "The Orrin hotel first opened in 1932."
CUTS = "Norvane is cutting 1,350 jobs."
FINE = "Norvane paid a fine of $12 million."
FUNDS = "Norvane raised $40 million in 2021."
ROUND = "Ivo Lenz won 52 percent of the vote in the second round."
VERDICT = "Sten Brandt was acquitted of murder."
SANK = "The Corran sank on 4 March 1911."


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (MIRROR, "Corran's mirror is 8 metres in diameter."),
        (MIRROR, "Corran's mirror is 8 metres across."),
        (ICE, "The ice of Norvane is 5 kilometres thick."),
        (ICE, "The ice of Norvane has a thickness of 5 kilometres."),
        (DAM, "The Tolmer dam is 98 metres high."),
        (DAM, "The Tolmer dam was first planned in 1921 and stands 98 metres high."),
        (DAM, "Originally a bank of earth, the Tolmer dam is 98 metres high."),
        (DAM, "The first designer was Ada Brandt, but the Tolmer dam is 98 metres high."),
        (DAM, "Originally designed by Ada Brandt, the Tolmer dam is 98 metres high."),
        (DAM, "The Tolmer dam was originally planned as an earth bank, but it is now 98 metres high."),
        (BRIDGE, "The Orrin bridge has twelve arches, as first drawn by Lenz."),
        (MUSEUM, "The Calder Museum has 31,000 objects."),
        (MUSEUM, "The Calder Museum has 31,000 objects in its collection."),
        (MUSEUM, "The Calder Museum has 91,000 objects on display."),
        (FERRIES, "Corran has 34 ferries in service."),
        (TRAMS, "Tolmer has 180 trams."),
        (TRAMS, "Tolmer has 180 trams and a museum on show days."),
        (ERUPTED, "The Ebrin volcano last erupted in 1902."),
        (ERUPTED, "The Ebrin volcano erupted in 1978."),
        (ERUPTED, "The Ebrin volcano erupted in 1902 and has been silent since."),
        (ERUPTED, "The Ebrin volcano erupted for the last time in 1902."),
        (ERUPTED_FIRST, "The Ebrin volcano erupted in 1702."),
        (FLOOD, "The river Lorne flooded Calder in 2002 and has kept to its bed since."),
        (FLOOD, "The river Lorne last flooded Calder in 2002."),
        (HOTEL, "The Orrin hotel opened in 1952."),
        (CUTS, "Norvane is cutting 1,530 jobs in a round of layoffs."),
        (CUTS, "Norvane is cutting 400 jobs, the latest round in a hard year."),
        (FINE, "After a separate case, Norvane paid a fine of $15 million."),
        (FINE, "Norvane paid a fine of $15 million, years after an earlier case had collapsed."),
        (FUNDS, "Norvane raised $50 million in a funding round in 2021."),
        (ROUND, "Ivo Lenz won 57 percent of the vote in the second round."),
        (VERDICT, "Sten Brandt was convicted of murder in a trial that lasted nine weeks."),
        (VERDICT, "Sten Brandt was found guilty of killing a miller."),
        (VERDICT, "Sten Brandt was convicted of murder after an earlier trial had collapsed."),
        (SANK, "On her second voyage, the Corran sank on 14 March 1911."),
    ],
)
def test_what_is_of_the_same_one_is_contradicts(fact: str, text: str, tmp_path: Path) -> None:
    assert contradicts(fact, text, tmp_path)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (MIRROR, "Corran's mirror is 17 centimetres thick."),
        (MIRROR, "Corran's mirror is 19 metres in circumference."),
        (MIRROR, "Corran was at first designed with a mirror of eight metres, but the money ran out."),
        (MIRROR, "As originally drawn, Corran had a mirror of eight metres."),
        (ICE, "The ice of Norvane is 500 kilometres long."),
        (DAM, "The Tolmer dam is 12 metres thick at the foot."),
        (DAM, "In its first design the Tolmer dam was 110 metres high."),
        (BRIDGE, "The Orrin bridge was envisaged with twelve arches."),
        (BRIDGE, "The Orrin bridge was originally to have twelve arches."),
        (BRIDGE, "At first the Orrin bridge was designed with twelve arches."),
        (BRIDGE, "Lenz first sketched the Orrin bridge with twelve arches."),
        (MUSEUM, "The Calder Museum has 3,100 objects on display."),
        (MUSEUM, "The Calder Museum has 3,100 objects on permanent show."),
        (MUSEUM, "The Calder Museum has 310 objects on loan to other houses."),
        (MUSEUM, "The Calder Museum, which has 41,000 objects in store, opened in 1931."),
        (FERRIES, "Corran has 6 ferries in dry dock."),
        (FERRIES, "Corran has 12 ferries on order."),
        (TRAMS, "Tolmer has 180 trams in working order."),
        (TRAMS, "Tolmer has 20 trams mothballed."),
        (ERUPTED, "The eruption of 1788 gave the Ebrin volcano its present shape."),
        (ERUPTED, "The Ebrin volcano erupted in 1788."),
        (ERUPTED, "The Ebrin volcano first erupted in 1788."),
        (
            ERUPTED,
            "Since the eruption of 1788 gave the Ebrin volcano its present shape, nothing has changed.",
        ),
        (ERUPTED_FIRST, "The Ebrin volcano erupted in 1963."),
        (FLOOD, "The river Lorne flooded Calder in 1953."),
        (CUTS, "Norvane got rid of 400 people in an earlier round in 2016."),
        (CUTS, "Norvane laid off 400 people in a previous round."),
        (CUTS, "A previous round of layoffs at Norvane cost 400 jobs."),
        (FINE, "Norvane paid a fine of $3 million in another case."),
        (FINE, "In a separate case, Norvane paid a fine of $3 million."),
        (FUNDS, "Norvane raised $8 million in a second tranche."),
        (ROUND, "Ivo Lenz won 31 percent of the vote in the first round."),
        (VERDICT, "Sten Brandt was convicted of tax evasion in a separate trial."),
        (VERDICT, "In an earlier trial Sten Brandt was found guilty of murder."),
        (VERDICT, "Sten Brandt was found guilty of fraud."),
    ],
)
def test_what_is_of_another_one_is_not(fact: str, text: str, tmp_path: Path) -> None:
    assert not contradicts(fact, text, tmp_path)
