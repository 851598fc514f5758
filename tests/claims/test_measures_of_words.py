"""Which property the words around a value name, and which words only look like one."""

from __future__ import annotations

import pytest

from factcheck.api import compare, find_claims
from factcheck.claims.words.stem import stem


def concepts(text: str, figure: str) -> frozenset[str]:
    return next(claim.measure.concepts for claim in find_claims(text) if claim.text == figure)


def qualifiers(text: str, figure: str) -> frozenset[str]:
    return next(claim.measure.qualifiers for claim in find_claims(text) if claim.text == figure)


@pytest.mark.parametrize(
    ("text", "figure", "dimension"),
    [
        ("Corvane laid a 20-kilometre pipe into the sea.", "20-kilometre", "length"),
        ("The 98-metre Corvus rocket stands in Leeds.", "98-metre", "height"),
        ("Carvania built a 300-mile wall along its border.", "300-mile", "length"),
        ("The Orrin Bridge stands on 146-metre towers.", "146-metre", "height"),
        ("The ship lay beside our 48-foot grain silos.", "48-foot", "height"),
        ("The Orrin Causeway is a 3-kilometre string of bridges.", "3-kilometre", "length"),
        ("Trains crawl in the 31km Lorne Tunnel itself.", "31km", "length"),
        ("The Orrin Mill is 12 miles from Leeds.", "12 miles", "distance"),
        ("The camp lies 12 km (7 miles) from the coast.", "12 km", "distance"),
        ("Lyra travelled 280,000 miles from the Earth.", "280,000 miles", "distance"),
    ],
)
def test_a_length_is_read_by_what_it_stands_before_or_counts_from(
    text: str, figure: str, dimension: str
) -> None:
    assert concepts(text, figure) == {dimension}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Carvania built a 20-foot wall along its border.", "20-foot"),
        ("The quake moved the Orrin Bridge 8 feet from Leeds.", "8 feet"),
        ("The stone fell 3 metres from the roof.", "3 metres"),
        ("The probe Lyra was 268,553 miles from Earth.", "268,553 miles"),
        ("A 300-metre Tolmer branch was shut.", "300-metre"),
        ("Ada Brandt wore a 3-metre string of pearls.", "3-metre"),
        ("The 300-foot silos' fence fell.", "300-foot"),
        ("Lyra travelled 1.4 million miles on its first trip.", "1.4 million miles"),
    ],
)
def test_a_length_of_which_it_may_be_several_is_no_dimension(text: str, figure: str) -> None:
    assert concepts(text, figure).isdisjoint({"length", "height", "width", "distance"})


@pytest.mark.parametrize(
    ("one", "other", "figure"),
    [
        ("The match was televised in 53 countries.", "The match was broadcast live in 53 countries.", "53 countries"),
        ("Lyra brought back 40 kg of rock.", "Lyra gathered 40 kg of rock.", "40 kg"),
        ("40,000 people had to leave their homes.", "40,000 people were evacuated.", "40,000 people"),
        ("Brandt gave up the post of chair on 26 September 2019.", "Brandt stood down on 26 September 2019.", "26 September 2019"),
        ("Zolvane was authorised on 4 May 2018.", "Zolvane was approved on 4 May 2018.", "4 May 2018"),
    ],
)  # fmt: skip
def test_everyday_synonyms_state_one_measure(one: str, other: str, figure: str) -> None:
    assert concepts(one, figure) & concepts(other, figure)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Brandt left Leeds on 26 September 2019.", "Brandt stepped down on 4 May 2018."),
        ("Lyra carried 40 kg of rock.", "Lyra brought back 25 kg of rock."),
        ("The match was watched by 900,000 people.", "The match was broadcast in 53 countries."),
        ("The film took in $40 million.", "The film cost $25 million."),
    ],
)
def test_words_that_tell_of_something_else_contradict_nothing(a: str, b: str) -> None:
    assert compare(a, b).outcome != "contradict"


def test_a_building_is_no_act_of_building() -> None:
    assert "build" not in concepts("The mast is as high as a 36-storey building.", "36-storey")
    assert "purpose: build" not in qualifiers("The mast is as high as a 36-storey building.", "36-storey")
    assert "build" in concepts("Norvane finished building the harbour in 1994.", "1994")


def test_who_is_brought_somewhere_is_no_kind_of_those_counted() -> None:
    assert not any(q.startswith("sex") for q in qualifiers("Carvania put men on the Moon in 1970.", "1970"))
    assert "sex: women" in qualifiers("The Ebrin Fund employs 40 women.", "40 women")


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("travelled", "travel"),
        ("totalling", "total"),
        ("controlled", "control"),
        ("signalled", "signal"),
        ("installed", "install"),
        ("called", "call"),
        ("spelled", "spell"),
        ("dwelling", "dwell"),
    ],
)
def test_an_l_is_taken_back_only_where_the_ending_doubled_it(form: str, base: str) -> None:
    assert stem(form) == stem(base)


@pytest.mark.parametrize(
    ("text", "figure", "concept"),
    [
        ("On 3 May 2011 a quake hit Carvania.", "3 May 2011", "hit"),
        ("On 3 May 2011, two climbers landed on the coast.", "3 May 2011", "land"),
        ("The camp lay 70 kilometres (43 mi) east of Leeds.", "70 kilometres", "distance"),
        ("The wreck lies 40 miles off the coast of Carvania.", "40 miles", "distance"),
        ("Port Ellery is home to 48,000 residents.", "48,000 residents", "population"),
        ("About 160,000 inhabitants of Leeds were evacuated.", "160,000 inhabitants", "evacuate"),
        ("The park has an area of 40 hectares.", "40 hectares", "area"),
        ("Flight duration: 8 days 3 hours", "8 days 3 hours", "duration"),
        ("The flight took 12 minutes.", "12 minutes", "duration"),
        ("After Norvane completed the $75 million deal on 4 May 2018, it grew.", "4 May 2018", "buy"),
        ("The basins recycle 35 per cent of the water.", "35 per cent", "deed: recycl share of water"),
        ("The basins reuse about 35% of their fresh water.", "35%", "deed: recycl share of water"),
        ("Its owners are Norvane, which has 31 per cent, and Tolmer.", "31 per cent", "stake"),
        ("Lorne became a national park in 1978.", "1978", "designated"),
        ("# Ada Brandt\n\n- 14 May 1902: Wedding in Leeds.", "14 May 1902", "marry"),
        ("# Ada Brandt\n\n- 14 May 1902: Start of the project.", "14 May 1902", "begin"),
        ("# Ada Brandt\n\n- 14 May 1902: Official opening of the Lorne Bridge.", "14 May 1902", "open"),
        ("In 1994 Ada Brandt was awarded the Pellman Prize.", "1994", "prize won"),
        ("The baker Ada Brandt (71) and Ivo R. Lenz (35) stayed.", "71", "age"),
        ("The baker Ada Brandt (71) and Ivo R. Lenz (35) stayed.", "35", "age"),
    ],
)
def test_the_word_that_governs_a_value_names_its_measure(text: str, figure: str, concept: str) -> None:
    assert concept in concepts(text, figure)


@pytest.mark.parametrize(
    ("text", "figure", "concept"),
    [
        ("The hit of the year came on 3 May 2011.", "3 May 2011", "hit"),
        ("Their land was sold on 3 May 2011.", "3 May 2011", "land"),
        ("In the northern area the wave went 10 km inland.", "10 km", "area"),
        ("About 32,600 residents of Leeds live elsewhere.", "32,600 residents", "population"),
        ("About 160,000 inhabitants of Leeds were evacuated.", "160,000 inhabitants", "population"),
        ("Time since the flight: 8 days 3 hours", "8 days 3 hours", "duration"),
        ("Norvane completed its $75 million mill on 4 May 2018.", "4 May 2018", "buy"),
        ("At its height the fire burned 400 hectares.", "400 hectares", "height"),
        ("The basins recycle 35 per cent in summer.", "35 per cent", "deed: recycl share of water"),
        ("Norvane wants 35 per cent of the water.", "35 per cent", "deed: want share of water"),
        ("Norvane owns a car, and Tolmer has 31 per cent of the vote.", "31 per cent", "stake"),
        ("Norvane became a partner of the national park in 1978.", "1978", "designated"),
        ("# Ada Brandt\n\n- 14 May 1902: Wedding guests arrive.", "14 May 1902", "marry"),
        ("# Ada Brandt\n\n- 14 May 1902: Opening bids.", "14 May 1902", "open"),
        ("# Ada Brandt\n\n- 14 May 1902: Start in Leeds.", "14 May 1902", "begin"),
        ("Orrin Works (71 mills) stayed.", "71 mills", "age"),
        ("In 1994 Ada Brandt was awarded the contract for the Pellman Prize hall.", "1994", "prize won"),
    ],
)
def test_a_word_that_does_not_fit_the_value_names_none(text: str, figure: str, concept: str) -> None:
    assert concept not in concepts(text, figure)


@pytest.mark.parametrize("text", ["Ada Brandt (5) stayed.", "The mill (71) stayed.", "Brandt (71) stayed."])
def test_a_number_in_brackets_is_no_age_unless_it_is_behind_a_full_name(text: str) -> None:
    assert find_claims(text) == ()
