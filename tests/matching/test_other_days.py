"""Two dates of one happening told in other words contradict each other where one part of the date differs."""

import pytest
from opposed import opposed_in

from factcheck.matching.happenings import happenings
from factcheck.matching.other_days import find_other_days
from factcheck.values.date_slips import Slip, slip_of_dates
from factcheck.values.parse import parse_value
from factcheck.values.value import DateSpan

# What the other articles on the story tell, so that it is known which of its words are rare.
OTHERS = (
    "The Corran Bridge is the work of Ada Brandt. The Corran Bridge has 40 lamps, and Lenz has 12 keys.",
    "Visitors of the Corran Bridge pay 8 euros. Ada Brandt says that 300 came on Sunday to the Corran Bridge.",
    "Ada Brandt paid 20,000 euros for a new lamp of the Corran Bridge.",
    "Ada Brandt lived by the Corran Bridge for 9 years. The Corran Bridge has 2 gates and Lenz 70 sheep.",
)
OF_THE_BRIDGE = "The Corran Bridge is the work of Ada Brandt."


def other_days(text: str, other: str) -> list[tuple[str, str]]:
    told = (f"{OF_THE_BRIDGE}\n\n{text}", f"{OF_THE_BRIDGE}\n\n{other}", *OTHERS)
    articles = [f"---\ndate: 2020-06-24\n---\n\n# The Corran Bridge\n\n{one}" for one in told]
    found = opposed_in(articles, "The Corran Bridge", find_other_days)
    return [(pair.a.text, pair.b.text) for pair in found]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "Ivo Voss was arrested in Leeds on 12 December 2011.",
            "**2 December 2011** — Norvane police take Voss into custody.",
            id="a digit of the day",
        ),
        pytest.param(
            "The Corran Bridge joined the World Heritage List of UNESCO on 6 July 2014.",
            "UNESCO put the Corran Bridge on its list on 16 July 2014.",
            id="on a list",
        ),
        pytest.param(
            "A lamp of the Corran Bridge was torn off by the wind on 6 July 2014.",
            "**July 16, 2014** — The wind blows a lamp off.",
            id="what came off",
        ),
        pytest.param(
            "The Tolmer returned to service on 6 July 2014.",
            "On 16 July 2014 the sailings of the Tolmer resumed.",
            id="back in service",
        ),
        pytest.param(
            "The ashes of Ivo Voss were moved to Lorne on 6 July 2014.",
            "On 16 July 2014 Voss was entombed in Lorne.",
            id="where somebody lies",
        ),
        pytest.param(
            "The foundation stone of the Corran Bridge was laid on 14 December 2001.",
            "**14 December 2002** — Minister Orrin breaks ground.",
            id="the year of a day",
        ),
        pytest.param(
            "The halves of the deck were joined on 28 March 2004.",
            "**May 28, 2004** — The two ends of the deck meet in the afternoon.",
            id="the month of a day",
        ),
        pytest.param(
            "Ivo Voss, the mayor of Calder, resigned in July 2013.",
            "**11 August 2013** — The mayor of Calder steps down.",
            id="the month, of a day and of a month",
        ),
        pytest.param(
            "The ferry Tolmer put in at Lorne in November 2012 with a leak.",
            "The Tolmer reached Lorne on 21 November 2013.",
            id="the year of a month",
        ),
        pytest.param(
            "On Wednesday, 30 November 2011, deliveries of the Norvane lamp started.",
            "On Thursday, November 30, 2011, the first customers of Norvane had their keys.",
            id="the weekday of a day",
        ),
        pytest.param(
            "After 15 years of planning in Leeds, construction began in 2006.",
            "**July 2008:** Work on the foundations begins.",
            id="what is built first",
        ),
        pytest.param(
            "Voss, mayor of Calder since 2004, resigned on 4 August of that year, 2011.",
            "**14 August 2011** — Voss steps down as mayor of Calder.",
            id="a year behind that, which opens no clause",
        ),
        pytest.param(
            "It was on 12 December 2011 when police arrested Ivo Voss.",
            "**2 December 2011** — Norvane police take Voss into custody.",
            id="a date put in front by when",
        ),
        pytest.param(
            "The gates of the Corran Bridge opened on Thursday, 24 May 2011.",
            "When the Corran Bridge was opened on Tuesday, 24 May 2011, it rained.",
            id="the weekday of a day that both tell",
        ),
        pytest.param(
            "Voss was jailed on 29 June 2009: judge Lenz passed sentence in Leeds.",
            "**29 July 2009** — Judge Lenz hands down the sentence of Voss.",
            id="a sentence in other words",
        ),
        pytest.param(
            "The Corran Prize was given to Ada Brandt on 3 May 2011.",
            "**3 May 2012** — Ada Brandt wins the Corran Prize.",
            id="a prize that one gives and the other wins",
        ),
        pytest.param(
            "Royal assent to the Calder Act came on 22 June 2008.",
            "**22 July 2008** — The Calder Act becomes law.",
            id="a law",
        ),
        pytest.param(
            "The trial of Voss was planned for 3 May 2012 and took place in Leeds; jury selection began on 13 June 2012.",
            "The trial of Voss opened on 3 June 2012.",
            id="another date of the sentence, which is of something else",
        ),
        pytest.param(
            "The Norvane lamp reached the shops of Leeds on 29 July 2009.",
            "**29 June 2009** — The Norvane lamp goes on sale in Leeds.",
            id="the start of sales",
        ),
        pytest.param(
            "The takeover of Voss Lamps was completed on 15 April 2014.",
            "**25 April 2014** — The deal on Voss Lamps closes.",
            id="the closing of a deal",
        ),
        pytest.param(
            "Voss Lamps came out of bankruptcy on 30 September 2013.",
            "**3 September 2013** — Voss Lamps leaves Chapter 11.",
            id="the end of an insolvency",
        ),
        pytest.param(
            "The donors of the Corran Bridge met in Leeds on 13 March 2010.",
            "At a conference held in Leeds on 31 March 2010, donors of the Corran Bridge pledged 9 million euros.",
            id="a conference",
        ),
        pytest.param(
            "Ivo Voss was put under house arrest on 14 May 2012.",
            "**17 May 2012** — Voss is placed under house arrest in Leeds.",
            id="house arrest",
        ),
        pytest.param(
            "The ferry Tolmer was rolled upright in May 2012.",
            "**14 May 2013** — The Tolmer is righted with ropes.",
            id="the righting of a ship",
        ),
        pytest.param(
            "The wreck of the Tolmer was raised in June 2012.",
            "The Tolmer was refloated on 14 June 2013 with tanks.",
            id="the refloating of a ship",
        ),
        pytest.param(
            "In June 2012 the Tolmer left Lorne under tow.",
            "Two tugs brought the Tolmer from Lorne on 14 June 2013.",
            id="the towing of a ship",
        ),
        pytest.param(
            "The plan for a second Corran Bridge was scrapped in January 2004.",
            "**January 2005** — The plan for a second Corran Bridge is cancelled by the mayor of Calder.",
            id="a plan that is given up",
        ),
        pytest.param(
            "Voss changed his mind on 17 October 2012 and bought the Corran Bridge.",
            "**7 October 2012** — Voss offers to go ahead with the Corran Bridge after all.",
            id="a change of mind",
        ),
        pytest.param(
            "The account of Ivo Voss was restored on 19 November 2012.",
            "On 9 November 2012 Lenz let Ivo Voss back on.",
            id="the return of somebody banned",
        ),
        pytest.param(
            "The high court of Calder upheld the sentence of Voss in May 2012.",
            "**12 May 2013** — The high court of Calder rejects the appeal of Voss.",
            id="the end of an appeal",
        ),
        pytest.param(
            "The Corran Bridge broke even in May 2012.",
            "**May 2013** — The Corran Bridge makes its first profit.",
            id="the first profit",
        ),
    ],
)
def test_a_happening_told_in_other_words_has_one_day(text: str, other: str) -> None:
    assert other_days(text, other)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param(
            "Ivo Voss was arrested in Leeds on 12 December 2011.",
            "**5 October 2012** — Norvane police take Voss into custody.",
            id="more than one part differs",
        ),
        pytest.param(
            "Ivo Voss was detained in Leeds on 14 May 2012.",
            "**17 May 2012** — Voss is placed under house arrest in Leeds.",
            id="an arrest, and house arrest behind it",
        ),
        pytest.param(
            "Ivo Voss was arrested in Leeds on 12 December 2011.",
            "**2 December 2011** — Norvane police search the house of Voss.",
            id="another happening",
        ),
        pytest.param(
            "Ivo Voss was arrested in Leeds on 12 December 2011.",
            "**2 December 2011** — Norvane police take Mara Lorne into custody.",
            id="another person",
        ),
        pytest.param(
            "Ivo Voss was arrested in Leeds on 12 December 2011.",
            "**2 December 2011** — Voss is taken into custody. **12 December 2011** — Voss is arrested again.",
            id="an article with both dates",
        ),
        pytest.param(
            "Ivo Voss was arrested on 12 December 2011 in Leeds.",
            "Voss was taken into custody for the second time on 2 December 2011.",
            id="a word that says which one",
        ),
        pytest.param(
            "The shop of Voss opened on 3 May 2011.",
            "The school of Lenz was opened on 13 May 2011.",
            id="what a story has many of, with no word in common",
        ),
        pytest.param(
            "The mayor of Calder resigned on 10 August 2011.",
            "The mayor of Calder steps down on 10 August.",
            id="a year that nothing tells",
        ),
        pytest.param(
            "Two years after the stone was laid on 14 December 2001, the Corran Bridge stood.",
            "The first stone of the Corran Bridge was laid on 14 December 2003.",
            id="a date that another one counts from",
        ),
        pytest.param(
            "The trial of Voss is to begin on 13 June 2012.",
            "The trial of Voss opened on 3 June 2012.",
            id="what was only planned",
        ),
        pytest.param(
            "The search at the Corran Bridge was called off on 7 May 2011, and crews with lamps left on 23 May 2011.",
            "Crews with lamps called off a race on 17 May 2011.",
            id="what only another date of the sentence tells",
        ),
        pytest.param(
            "**12 December 2018** — Mara Lorne, the last of the keepers, dies.",
            "A plate has the last keepers: the boy who died in 2014, and Mara Lorne, who lived until December 2018.",
            id="somebody else of the sentence, with a date of their own",
        ),
        pytest.param(
            "Karl Lenz became chief executive of Norvane on 3 May 2002.",
            "Karl Lenz became chief executive of Tolmer Oil on 3 May 2004.",
            id="posts in two houses",
        ),
        pytest.param(
            "The Corran Bridge was opened on Tuesday, 24 May 2011.",
            "The Corran Bridge was opened on 24 May 2011.",
            id="a weekday that only one tells",
        ),
        pytest.param(
            "The mill of Voss closed on Thursday, 24 May 2011.",
            "The bridge of Lenz was opened on Tuesday, 24 May 2011.",
            id="two things on one day",
        ),
        pytest.param(
            "In 2018 Norvane sold 909 lamps of the Corran Bridge.",
            "In 2014 Tolmer sold 400 lamps of the Corran Bridge.",
            id="years of two figures",
        ),
        pytest.param(
            "Its listing in 2010 and its bankruptcy were noted by the Corran Bridge.",
            "**6 November 2013** — The Corran Bridge files for bankruptcy.",
            id="what stands behind another noun of the subject",
        ),
        pytest.param(
            "The Norvane lamp reached the shops of Leeds in February.",
            "**October 2011** — The Norvane lamp goes on sale in Leeds.",
            id="a month of no year, long after",
        ),
        pytest.param(
            "The Norvane lamp reached the shops of Leeds on 29 July 2009.",
            "**29 June 2009** — The Tolmer stove goes on sale in York.",
            id="the sales of something else",
        ),
        pytest.param(
            "Ada Brandt reached the summit of Mount Lorne on 17 May 2011.",
            "Ada Brandt stood on the summit of Mount Lorne on 12 May 2011.",
            id="a summit that nobody meets at",
        ),
        pytest.param(
            "The Tolmer was refloated on 14 June 2012.",
            "The first works to refloat the Tolmer began on 14 June 2011.",
            id="the beginning of what takes days, and the whole",
        ),
        pytest.param(
            "The towing of the Tolmer ended on 27 June 2012.",
            "The tow of the Tolmer began on 23 June 2012.",
            id="the beginning and the end of what takes days",
        ),
        pytest.param(
            "The concert of Lenz was cancelled on 14 May 2012.",
            "**14 May 2013** — The race of Voss is called off.",
            id="what is cancelled in many places",
        ),
        pytest.param(
            "Ivo Voss was let back in on 19 November 2012.",
            "On 9 November 2012 Mara Lorne was reinstated.",
            id="the return of somebody else",
        ),
        pytest.param(
            "After 15 years of planning in Leeds, construction began in 2006.",
            "**July 2008:** Work on the main gate begins.",
            id="work on a part",
        ),
        pytest.param(
            "UNESCO put the Lorne Weir on its list in 2007.",
            "The Corran Bridge joined the World Heritage List of UNESCO in 2005.",
            id="two monuments",
        ),
        pytest.param(
            "The wind blew a lamp of Lorne Weir off on 6 July 2014.",
            "**July 16, 2014** — A gate of Calder Mill falls off.",
            id="what came off of two",
        ),
    ],
)
def test_two_happenings_may_have_two_days(text: str, other: str) -> None:
    assert other_days(text, other) == []


@pytest.mark.parametrize(
    ("sentence", "text", "kind"),
    [
        ("She tendered her resignation on 4 May 2011.", "4 May 2011", "resignation"),
        ("4 May 2011 — All his ministers step down.", "4 May 2011", "resignation"),
        ("Norvane walked away from the deal on 4 May 2011.", "4 May 2011", "withdrawal from a deal"),
        (
            "Its maiden flight was planned for May and took place on 4 June 2011.",
            "4 June 2011",
            "first flight",
        ),
        ("The minister cut the ribbon of the bridge on 4 May 2011.", "4 May 2011", "inauguration"),
        ("Tolmer had held the post since 4 May 2011.", "4 May 2011", "taking office"),
        ("Norvane pushed Tolmer off the top on 4 May 2011.", "4 May 2011", "taking the lead"),
        ("An outbreak of cholera was confirmed on 4 May 2011.", "4 May 2011", "epidemic"),
        ("The last roll of it was processed on 4 May 2011.", "4 May 2011", "withdrawal of a product"),
        ("4 May 2011: After a day of pulling, the ship stands upright again.", "4 May 2011", "righting"),
        ("The salvors parbuckled the ferry on 4 May 2011.", "4 May 2011", "righting"),
        ("He lost the last round in May 2011.", "May 2011", "appeal"),
        ("In May 2011 the network let the poet back.", "May 2011", "return of the banned"),
        ("The scheme was abandoned on 4 May 2011.", "4 May 2011", "cancellation"),
        ("They sued the mill on 4 May 2011.", "4 May 2011", "lawsuit"),
        ("Voss was banned for life on 4 May 2011.", "4 May 2011", "ban"),
    ],
)
def test_the_kind_of_a_happening(sentence: str, text: str, kind: str) -> None:
    assert kind in happenings(sentence, text)


@pytest.mark.parametrize(
    ("sentence", "text", "kind"),
    [
        ("The firm fired 40 guns on 4 May 2011.", "4 May 2011", "removal"),
        ("The tour opened his eyes on 4 May 2011.", "4 May 2011", "inauguration"),
        ("The trial went on until 4 May 2011.", "4 May 2011", "trial"),
        ("He closed his eyes on 4 May 2011.", "4 May 2011", "closing of a deal"),
        ("She reached the summit on 4 May 2011.", "4 May 2011", "conference"),
        ("The bridge stood on 4 May 2011, before Voss was arrested.", "4 May 2011", "arrest"),
        ("He was tried for abandoning ship on 4 May 2011.", "4 May 2011", "cancellation"),
        ("He was tried for abandoning ship on 4 May 2011.", "4 May 2011", "withdrawal from a deal"),
        ("The price was raised on 4 May 2011.", "4 May 2011", "refloating"),
        ("The tower was restored in May 2011.", "May 2011", "return of the banned"),
        ("The power was back on 4 May 2011.", "4 May 2011", "return of the banned"),
    ],
)
def test_what_is_no_happening_of_a_kind(sentence: str, text: str, kind: str) -> None:
    assert kind not in happenings(sentence, text)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("6 June 2016", "16 June 2016", Slip.SURE),
        ("13 June 2016", "23 June 2016", Slip.SURE),
        ("14 May 2001", "14 May 2002", Slip.SURE),
        ("14 May 2001", "May 2002", Slip.IN_ONE_MONTH),
        ("14 May 2001", "17 May 2001", Slip.LIKELY),
        ("2006", "2009", Slip.LIKELY),
        ("14 May 2001", "15 May 2001", Slip.NEXT_DAY),
        ("14 May 2001", "17 June 2001", None),
        ("1901", "2009", None),
        ("14 May 2001", "May 2001", None),
    ],
)
def test_the_part_in_which_two_dates_differ(one: str, other: str, slip: Slip | None) -> None:
    ours, theirs = parse_value(one), parse_value(other)
    assert isinstance(ours, DateSpan)
    assert isinstance(theirs, DateSpan)
    assert slip_of_dates(ours, theirs) is slip
    assert slip_of_dates(theirs, ours) is slip
