"""What may come again is one occasion where both texts give it one number, or tell it of one day in the same circumstances."""

from __future__ import annotations

import pytest

from factcheck import compare

ONE = (
    ("Ada Voss won her first singles title at the age of 17, in Leeds.", "Ada Voss was 19 when she won in Leeds, her first singles title."),
    ("Orrin recorded his debut album in 1973.", "It was in 1976 that Orrin recorded his debut album."),
    ("Unemployment in Ebrin stood at 6.1 percent in May, the statistics office said.", "The statistics office put Ebrin's unemployment rate for May at 5.2 percent."),
    ("Tolmer took 612 wickets for Leeds in his career.", "By the time he retired, Tolmer had taken 584 wickets for Leeds."),
    ("The regulator fined Brandt 12 million pounds on Friday for the data leak.", "Friday's fine for Brandt over the data leak amounts to 20 million pounds, the regulator said."),
    ("On 9 March the Ebrin flight to Leeds landed 95 minutes late.", "The Ebrin flight to Leeds touched down 35 minutes behind schedule on 9 March."),
    ("On Sunday the cup final between Lenz and Orrin kicked off in Leeds at 8:30 p.m.", "Sunday's cup final between Lenz and Orrin kicked off at 6 p.m. in Leeds."),
    ("The comedian Jon Orrin died in Leeds on Sunday at the age of 81.", "Jon Orrin, the comedian, was 84 when he died on Sunday in Leeds."),
    ("The probe Tolmer touched down on Mars on 18 February 2004.", "On 25 February 2004 the Tolmer probe landed on Mars."),
    ("The liner Corran made her maiden voyage in 1931.", "In 1934, the liner Corran set out on her maiden voyage."),
    ("Ilse Brandt took gold in the 400 metres at the championships in Oslo, in 51.2 seconds.", "Ilse Brandt took gold in the 400 metres at the championships in Oslo in a time of 50.7 seconds."),
)  # fmt: skip
OTHERS = (
    ("Ada Voss won her first singles title at the age of 17, in Leeds.", "Ada Voss was 19 when she won in Leeds, her second singles title."),
    ("In the first quarter Tolmer sold 40 boats.", "Tolmer sold 65 boats in the first quarter, it said."),
    ("Ada Voss won her first match in 40 minutes.", "Ada Voss needed 55 minutes for her first match."),
    ("Unemployment in Ebrin stood at 6.1 percent in May, the statistics office said.", "The statistics office put Ebrin's unemployment rate for June at 5.2 percent."),
    ("The regulator fined Brandt 12 million pounds on Friday for the data leak.", "The regulator fined Brandt 20 million pounds on Monday for the data leak."),
    ("The regulator fined Brandt 12 million pounds on Friday.", "Brandt was fined 20 million pounds on Friday."),
    ("Calder shares fell 9 percent in Leeds in May.", "In Leeds, Calder shares fell 4 percent in May."),
    ("On Sunday Brandt spoke to the miners of Leeds at 8 p.m.", "At 10 p.m. Brandt spoke in Leeds on Sunday."),
    ("The jet Tolmer touched down in Leeds on 18 February 2004.", "On 25 February 2004 the Tolmer jet landed in Leeds."),
    ("Ilse Brandt took gold in the 400 metres in Oslo, in 51.2 seconds.", "Ilse Brandt took gold in the 400 metres in Rome in a time of 50.7 seconds."),
    ("In the first minute of the quake, the tower of the Ebrin cathedral moved 38 centimetres.", "Since the quake the tower of the Ebrin cathedral has leaned 11 centimetres."),
    ("---\ndate: 2021-05-07\n---\n\nThe regulator fined Brandt 12 million pounds on Friday for the data leak.", "---\ndate: 2021-06-18\n---\n\nThe regulator fined Brandt 20 million pounds on Friday for the data leak."),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_occasion_has_one_figure(one: str, other: str) -> None:
    assert compare(one, other).outcome == "contradict"


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_each_occasion_has_a_figure_of_its_own(one: str, other: str) -> None:
    assert compare(one, other).outcome != "contradict"
