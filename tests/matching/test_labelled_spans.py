"""How long a sheet says that something went on."""

from __future__ import annotations

import pytest

from factcheck import compare

BAND = "Orrin Rising. Origin: Leeds, Norland. Years active: 2009 - 2014. Labels: Brisk; Tolmer Records."
RECORD = "Orrin Lives. Released: 4 May 1982. Recorded: 9 January 1970 - 21 November 1978. Length: 33:04."


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (BAND, "Orrin Rising was active for almost 7 years."),
        (BAND, "Orrin Rising performed for over ten years."),
        (BAND, "Orrin Rising toured for just one year."),
        (RECORD, "Orrin Lives took about 2 years to record."),
        (BAND.replace("2014", "2014; 2016; 2019"), "Orrin Rising performed for over thirty years."),
        ("King Ivo. Born: 1704. Reign: 1730 - 1751. House: Lenz.", "King Ivo reigned for over forty years."),
    ],
)
def test_another_length_contradicts(a: str, b: str) -> None:
    assert compare(a, b).outcome == "contradict"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (BAND, "Orrin Rising was active for five years."),
        (BAND, "Orrin Rising was active for almost 6 years."),
        (BAND, "Orrin Rising was active for more than four years."),
        (BAND, "Orrin Rising was not active for ten years."),
        (BAND, "Orrin Rising was active ten years ago."),
        (BAND, "Orrin Rising were friends for twenty years."),
        (BAND, "Lenz joined Orrin Rising, which was active, after ten years."),
        (BAND.replace("2014", "present"), "Orrin Rising was active for over ten years."),
        (BAND.replace("2014", "2014; 2016; 2019"), "Orrin Rising performed for over eight years."),
        (BAND.replace("2014", "2011, 2013 - 2019"), "Orrin Rising was active for seven years."),
        (RECORD, "It took Orrin Lives eight years to be recorded."),
    ],
)
def test_a_length_that_may_be_does_not(a: str, b: str) -> None:
    assert compare(a, b).outcome != "contradict"
