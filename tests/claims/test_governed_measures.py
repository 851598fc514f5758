"""Measures that a verb names only with the words around it, each beside a neighbour that it must leave alone."""

from __future__ import annotations

import pytest

from factcheck.claims.claim import Claim
from factcheck.claims.find import find_claims
from factcheck.documents.read import Syntax, parse_document


def read(text: str) -> dict[str, Claim]:
    claims = find_claims(parse_document(text, "a.md", Syntax.MARKDOWN)).claims
    return {claim.text: claim for claim in claims}


SPEAKING = [
    # A count keeps its verb behind what a part of those counted are.
    ("In Lorne 27 people, eight of them children, were killed.", "27 people", "deaths"),
    ("Ten workers, most of them Danish, died in Orrin.", "Ten workers", "deaths"),
    ("In Lorne 27 people (eight of them children) were hurt.", "27 people", "injure"),
    # Two counts that are one subject share the verb behind the second.
    ("In Orrin 12 climbers and 30 guides were killed.", "12 climbers", "deaths"),
    ("At least 12 climbers and about 30 guides were hurt.", "12 climbers", "injure"),
    # Somebody does something at an age.
    ("Ada Brandt, who at 12 became the youngest mayor of Lorne, is old.", "12", "age"),
    ("Ada Brandt left. At 19, she won the Orrin Prize.", "19", "age"),
    # Extent: by the verb and the dimension of the unit.
    ("The Orrin Reef stretches for over 2,600 kilometres.", "2,600 kilometres", "length"),
    ("The Halden Tunnel spans 12 km.", "12 km", "length"),
    ("The Corran Wall runs for 40 miles along the coast.", "40 miles", "length"),
    ("The Ebrin Park covers 12,000 hectares.", "12,000 hectares", "area"),
    ("Norvane occupies about 20 million square feet.", "20 million square feet", "area"),
    ("The Corran Tower stands at 324 metres.", "324 metres", "height"),
    ("The Orrin tips the scales at 40 tonnes.", "40 tonnes", "weight"),
    # What a thing is sold for.
    ("The Orrin headset starts at $3,499.", "$3,499", "price"),
    ("The Orrin headset went for $499.", "$499", "price"),
    ("The Orrin headset is available from $499.", "$499", "price"),
    ("The Orrin headset can be had from $499.", "$499", "price"),
    ("The Orrin headset is to be had for $499.", "$499", "price"),
    ("The Orrin headset costs $499.", "$499", "asked price"),
    ("Norvane paid $900 million for Brisk.", "$900 million", "buy"),
    ("Patients pay $900 for Orrinol.", "$900", "asked price"),
    # Worth, contracts, takings.
    ("Norvane is worth $47 billion.", "$47 billion", "valuation"),
    ("Ada Brandt's net worth is $90 million.", "$90 million", "net worth"),
    ("Norvane received a $73 million contract.", "$73 million", "contract"),
    ("Norvane turned over $3 million in 2021.", "$3 million", "revenue"),
    ("Repairs were put at $3 million.", "$3 million", "the repairs"),
    # People: who died, came, may come, works.
    ("The Ebrin Fire claimed 60 lives.", "60 lives", "deaths"),
    ("Sixty people lost their lives in the Ebrin Fire.", "Sixty people", "deaths"),
    ("The Orrin Museum welcomed 2 million tourists in 2021.", "2 million tourists", "visitors"),
    ("About 7 million people visit the Orrin Museum each year.", "7 million people", "visitors"),
    ("The Orrin capsule can carry six astronauts.", "six astronauts", "capacity"),
    ("The Orrin Hall has room for 300 guests.", "300 guests", "capacity"),
    ("350 people work for Norvane.", "350 people", "headcount"),
    ("Some 63,000 people live in Corran.", "63,000 people", "population"),
    ("Corran is home to 63,000 people.", "63,000 people", "population"),
    ("More than 30 million people use Norvane.", "30 million people", "users"),
    ("Orrinol was 95% effective.", "95%", "efficacy"),
    ("Norvane has 350 people on its payroll.", "350 people", "headcount"),
    ("Norvane shed 350 jobs in 2020.", "350 jobs", "dismiss"),
    ("Ada Brandt turned 30 on Monday.", "30", "age"),
    # By the unit, by a share, by what comes back.
    ("The Kestrel reaches 320 km/h.", "320 km/h", "speed"),
    ("The oven heats up to 250 °C.", "250 °C", "temperature"),
    ("Gusts of 90 mph hit the Orrin.", "90 mph", "wind speed"),
    ("Women account for 40% of the company's sales.", "40%", "part of sales"),
    ("Women make up 40% of the staff.", "40%", "part of staff"),
    ("The tower is repainted every 7 years.", "7 years", "every so often: paint"),
    ("Every 7 years the tower is painted.", "7 years", "every so often: paint"),
    ("Workers completed the Orrin Tower in 14 months.", "14 months", "duration"),
    ("Three men rose atop the 336-foot Corran 5 rocket.", "336-foot", "height"),
    ("Orrin grossed $300 million on a budget of $90 million.", "$300 million", "take in"),
    ("Norvane Air operates a fleet of 120 aircraft.", "120 aircraft", "number of aircraft"),
    ("Mount Corran erupted on 18 May 1980.", "18 May 1980", "erupt"),
    # How much water is above it.
    ("The Orrin well lay in about 1,500 metres of water.", "1,500 metres", "depth"),
    ("The Orrin well was 5,000 metres under water.", "5,000 metres", "depth"),
    ("The Orrin lies under 400 metres of water.", "400 metres", "depth"),
    # Sizes: of what stands, stretches, weighs, burns; over and under which thing.
    ("The Halden Tunnel, stretching 31 miles under the bay, is old.", "31 miles", "length"),
    ("Fire broke out on the 31-mile link.", "31-mile", "length"),
    ("The Orrin Causeway is a 3-kilometre string of bridges.", "3-kilometre", "length"),
    ("The 31km Halden Tunnel itself was shut.", "31km", "length"),
    ("Painters climbed the 227-metre towers.", "227-metre", "height"),
    ("The towers of the Orrin rise to 69 metres.", "69 metres", "height"),
    ("The Orrin Tower rises 746 feet above the water.", "746 feet", "height"),
    ("Towering more than 60 ft, the Orrin Tree is old.", "60 ft", "height"),
    ("Behind it sits a 63-kilogram panel.", "63-kilogram", "weight"),
    ("The 1.8 kg drone took off.", "1.8 kg", "weight"),
    ("The Halden Tunnel lies 250 metres below the sea bed.", "250 metres", "below bed"),
    ("Lyra passed 3,000 miles above the clouds.", "3,000 miles", "passed over cloud"),
    ("Lyra covered 17 miles in all.", "17 miles", "travel"),
    ("The Ebrin Fire scorched 900 hectares.", "900 hectares", "area"),
    ("In Corran 900 hectares burned.", "900 hectares", "area burned"),
    # Sums of a deal, of trading, of debts.
    ("Norvane's stock closed at $330 on Friday.", "$330", "share price"),
    ("Visitors of the Orrin are charged $9.50.", "$9.50", "price"),
    ("Norvane's offer of $265 million won.", "$265 million", "the bid"),
    ("On Monday Norvane bid $256 million for Brisk.", "$256 million", "the bid"),
    ("The Orrin tour hauled in $939 million.", "$939 million", "take in"),
    ("Norvane promised $200 million for the Orrin.", "$200 million", "pledge"),
    ("Norvane has set aside $200 million for the Orrin.", "$200 million", "pledge"),
    ("Norvane is in for $200 million.", "$200 million", "pledge"),
    ("Brisk and Norvane stumped up $200 million.", "$200 million", "invest"),
    ("Norvane is in for $200 million and Brisk for $300 million.", "$300 million", "pledge"),
    ("Norvane, a mill, was sold for $2 million and Brisk for $3 million.", "$3 million", "buy"),
    ("Norvane went under, owing creditors $4 billion.", "$4 billion", "debt"),
    ("Norvane settled the suit for $30 million.", "$30 million", "fine"),
    ("Auditors found a $5 million hole in Norvane's accounts.", "$5 million", "shortfall"),
    ("The UK deposits of the bank are put at $7 billion.", "$7 billion", "deposit"),
    # People: who came, travelled, died, lost their homes.
    ("The Orrin Stadium drew 72,000 people.", "72,000 people", "attendance"),
    ("The Orrin was carrying 171 passengers.", "171 passengers", "number of passenger"),
    ("The Ebrin Fire left 300,000 homeless.", "300,000", "people homeless"),
    ("The Ebrin Fire killed 12.", "12", "deaths"),
    ("Of the Orrin's crew ten of them were killed.", "ten", "deaths"),
    # Storms, alarms, services, ways.
    ("Storm Ober brought a surge of up to 12 feet.", "12 feet", "storm surge"),
    ("Storm Ober slammed ashore on 3 May 2021.", "3 May 2021", "landfall"),
    ("At the Orrin the alarm was raised on 3 May 2021.", "3 May 2021", "alarm"),
    ("On the Orrin an alarm went off on 3 May 2021.", "3 May 2021", "alarm"),
    ("The Orrin Line was back in service on 3 May 2021.", "3 May 2021", "resume"),
    ("Service on the Orrin Line resumed on 3 May 2021.", "3 May 2021", "resume"),
    ("The Orrin left Corran for Leeds on 3 May 2021.", "3 May 2021", "depart"),
    ("Ada Brandt kicked it off on 3 May 2021.", "3 May 2021", "begin"),
    ("The Orrin Spire toppled on 3 May 2021.", "3 May 2021", "topple"),
    ("The jet, handed over to Norvane Air in 2022, is new.", "2022", "hand over"),
    ("Norvane left Chapter 11 in March 2011.", "March 2011", "emerge"),
    ("The Orrin Fund dissolved in March 2011.", "March 2011", "close"),
    ("4 May 2021, 3:05 p.m.: Storm Ober makes landfall.", "3:05 p.m.", "landfall"),
    # Posts and standings: since when, from when.
    ("Karl Lenz, who has been chief executive since 2004, left.", "2004", "post: chief executiv"),
    ("Karl Lenz took over as CEO in 2004.", "2004", "post: chief executiv"),
    ("Karl Lenz was named chief executive officer in 2004.", "2004", "post: chief executiv"),
    ("Karl Lenz has been the bank's chief economist since 2004.", "2004", "post: chief economist"),
    ("Corran, the capital of Carvania since 1845, is old.", "1845", "post: capital"),
    ("Norvane became a public company in 1994.", "1994", "post: public company"),
    # What a change leads to is the level of what changed.
    ("Norvane's revenue rose 14% to $12.3 billion.", "$12.3 billion", "revenue"),
    ("Norvane's workforce grew by 10% to 20,000 people.", "20,000 people", "headcount"),
    ("Norvane's revenue rose from $10 billion to $12 billion.", "$12 billion", "revenue"),
    # Who buys, heads, has a part, dismisses, allows; in other words.
    ("The Calder Mill changed hands for $3 million.", "$3 million", "buy"),
    ("Norvane picked up Brisk for $3 million.", "$3 million", "buy"),
    ("Norvane was sold to Lenz Group for $3 million.", "$3 million", "buy"),
    ("Norvane handed over $3 million for Brisk.", "$3 million", "buy"),
    ("Norvane shelled out $3 million for the old Lorne store.", "$3 million", "buy"),
    ("Norvane spent $3 million on a Gullwing.", "$3 million", "buy"),
    ("The Lorne store cost Norvane $3 million.", "$3 million", "buy"),
    ("Norvane bought Calder Mills, a maker of paper, for $3 million.", "$3 million", "buy"),
    ("Norvane bought Calder Mills, which makes paper, for $3 million.", "$3 million", "buy"),
    ("Norvane shares fell, after a bad day, by 4%.", "4%", "fall"),
    ("Karl Lenz, who had run the group since 2004, left.", "2004", "post: head"),
    ("Karl Lenz has been at the helm of Norvane since 2004.", "2004", "post: head"),
    ("Karl Lenz took the helm of Norvane in 2004.", "2004", "post: head"),
    ("The rescue left Lenz Group with about 80 percent of the shares.", "80 percent", "stake"),
    ("Lenz Group holds 60 percent of the company.", "60 percent", "stake"),
    ("Lenz Group owns 60 percent of Norvane.", "60 percent", "stake"),
    ("At Norvane 300 positions went in May.", "300 positions", "dismiss"),
    ("Norvane says that 300 of the group's 900 jobs were cut.", "300", "dismiss"),
    ("At Norvane 300 people were shown the door.", "300 people", "dismiss"),
    ("At Norvane 300 workers were let go.", "300 workers", "dismiss"),
    (
        "The agency approved the shot as Orrinol in May 2017 and a pill as Corranol in June 2018.",
        "June 2018",
        "approve",
    ),
    (
        "Patients on Orrinol lost 20 percent of their weight and those on Corranol 14 percent.",
        "14 percent",
        "fall",
    ),
    ("Norvane lost 20 percent and Corran 14 percent.", "14 percent", "fall"),
    ("Norvane is old. The board fired Ada Brandt in 2015 and Tom Lenz in 2017.", "2017", "fire"),
    ("Karl Lenz, at the helm since 2004, left.", "2004", "post: head"),
    ("The Lorne Tower is tall. When it opened, 825 of the 900 flats stood empty.", "825", "flat empty"),
    ("In May 40 percent of the flats were vacant.", "40 percent", "flat empty"),
    ("In May 2015 the Orrin Bridge was repainted.", "May 2015", "was repaint"),
    ("In July Lenz left, and on 12 July 2015 Norvane brought a suit in Leeds.", "12 July 2015", "sue"),
    ("Orrinol got its green light in May 2016.", "May 2016", "approve"),
    ("Orrinol was cleared by the agency in May 2016.", "May 2016", "approve"),
    ("Norvane, created in 1932 by Ada Lenz, is old.", "1932", "establish"),
    ("Norvane's stock ended the session at $32.", "$32", "share price"),
    ("Lorne College has tuition of $32,000 a year.", "$32,000 a year", "price"),
    ("Auditors put the bill at $32 million for Norvane.", "$32 million", "cost"),
]
SILENT = [
    ("In Orrin 12 climbers slept, and 30 guides were killed.", "12 climbers", "deaths"),
    ("Norvane sent 12 climbers and 30 guides were killed.", "12 climbers", "deaths"),
    ("Ada Brandt, who at 10 left the hotel of Lorne, was late.", "10", "age"),
    ("Ada Brandt won. At 9 she left the Orrin.", "9", "age"),
    ("In Lorne 27 people, eight of them children, were on the bus.", "27 people", "deaths"),
    ("In Lorne 27 people, eight of them children, saw that nine were killed.", "27 people", "deaths"),
    ("In Lorne 27 people, eight of them children, a doctor said, were hurt.", "27 people", "injure"),
    ("With 27 people, eight of them children, the Orrin was killed off.", "27 people", "deaths"),
    ("Norvane is in for a $200 million fine.", "$200 million", "pledge"),
    ("Norvane stumped up $200 million in bail.", "$200 million", "pledge"),
    ("Norvane was sold for $2 million and the mill of Brisk for $3 million.", "$3 million", "buy"),
    ("Norvane was sold for $2 million and Brisk for $3 million less.", "$3 million", "buy"),
    ("Norvane made $300 million worth of ships.", "$300 million", "take in"),
    ("Norvane earned a profit of $300 million.", "$300 million", "take in"),
    ("Norvane Air sold a fleet of 120 aircraft.", "120 aircraft", "number of aircraft"),
    ("Norvane's revenue rose 14% to $12.3 billion.", "$12.3 billion", "rise"),
    ("Norvane raised the revenue by 14% and gave $12.3 billion.", "$12.3 billion", "revenue"),
    ("Norvane's revenue rose 14% and it paid 30% to 20,000 people.", "20,000 people", "revenue"),
    ("Ada Brandt ran for 10 miles.", "10 miles", "length"),
    ("The road was extended by 40 km.", "40 km", "length"),
    ("The road was extended to 40 km.", "40 km", "length"),
    ("The walkers covered 300 km.", "300 km", "length"),
    ("The walkers covered 300 km.", "300 km", "area"),
    ("The camera stood 3 m from the wall.", "3 m", "height"),
    ("The weights went on the scales with 40 tonnes.", "40 tonnes", "weight"),
    ("Norvane started with $5,000.", "$5,000", "price"),
    ("Norvane sold the house for $3 million.", "$3 million", "price"),
    ("The Orrin Bridge cost $3 million.", "$3 million", "asked price"),
    ("Norvane paid $900 million for Vexar.", "$900 million", "asked price"),
    ("Norvane paid $900 million for ships.", "$900 million", "buy"),
    ("Norvane bought $60 million worth of shares.", "$60 million", "valuation"),
    ("Norvane has assets worth $60 million.", "$60 million", "valuation"),
    ("Norvane turned $3 million into gold.", "$3 million", "revenue"),
    ("It reached $3 million.", "$3 million", "the it"),
    ("The rescuers saved 60 lives.", "60 lives", "deaths"),
    ("The book changed 60 lives.", "60 lives", "deaths"),
    ("The shares of Norvane can be had at $499.", "$499", "price"),
    ("The Orrin took on 1,500 litres of water.", "1,500 litres", "depth"),
    ("Leeds lay under 2 metres of water after the flood.", "2 metres", "depth"),
    ("The Orrin pumped 300 metres of water pipes.", "300 metres", "height"),
    ("The Orrin Museum banned 12 visitors.", "12 visitors", "visitors"),
    ("250 million people have visited the Orrin Museum since it opened.", "250 million people", "visitors"),
    ("The Orrin carried 300 people to Leeds.", "300 people", "capacity"),
    ("The Orrin can carry 300 containers.", "300 containers", "capacity"),
    ("350 people work in Leeds.", "350 people", "headcount"),
    ("63,000 people live without power in Corran.", "63,000 people", "population"),
    ("63,000 people changed their lives in Corran.", "63,000 people", "population"),
    ("30,000 people used to work in Corran.", "30,000 people", "users"),
    ("Orrinol cut the risk by 95%.", "95%", "efficacy"),
    ("350 people work for the suppliers of Norvane.", "350 people", "headcount"),
    ("Norvane created 350 jobs in 2020.", "350 jobs", "dismiss"),
    ("The wheel turned 300 times.", "300 times", "age"),
    ("The Orrin moved 320 km.", "320 km", "speed"),
    ("Norvane makes 40% of its parts abroad.", "40%", "part of part"),
    ("Norvane owns 40% of Tolmer.", "40%", "part of tolmer"),
    ("The tower was painted for 7 years.", "7 years", "every so often: paint"),
    ("The Orrin Tower will be completed in 14 months.", "14 months", "duration"),
    ("Workers left the Orrin Tower in 14 months.", "14 months", "duration"),
    ("Three men rose 336 feet.", "336 feet", "height"),
    ("The river rises to 6 metres.", "6 metres", "height"),
    ("The level of Lake Veren rises 3 metres above the gauge.", "3 metres", "height"),
    ("The road was shut by extending 3 km of fence.", "3 km", "height"),
    ("Ada Brandt carried a 63-kilogram load.", "63-kilogram", "weight"),
    ("Ada Brandt ate 1.8 kg of cheese by the panel.", "1.8 kg", "weight"),
    ("Work on the 31-metre link began.", "31-metre", "length"),
    ("Ada Brandt walked 5 miles.", "5 miles", "travel"),
    ("The Ebrin Fire drew 900 volunteers.", "900 volunteers", "area"),
    ("In Corran 900 hectares burned.", "900 hectares", "area"),
    ("The auction of the Orrin closed at $5 million.", "$5 million", "share price"),
    ("Norvane opened at $330 on Friday.", "$330", "share price"),
    ("Norvane owes Calder Bank $4 million.", "$4 million", "debt"),
    ("Norvane owes $4 million to Calder Bank.", "$4 million", "debt"),
    ("Norvane charged Ada Brandt with taking $5 million.", "$5 million", "price"),
    ("Norvane offered $63 million to the victims.", "$63 million", "the bid"),
    ("Norvane settled for $700 million.", "$700 million", "fine"),
    ("Norvane is owed $155 million.", "$155 million", "debt"),
    ("Norvane pledged $200 million.", "$200 million", "invest"),
    ("14 million people tried to get in.", "14 million people", "receive"),
    ("The Orrin carried 145 million passengers.", "145 million passengers", "number of passenger"),
    ("Ada Brandt died at 62.", "62", "deaths"),
    ("Ten of them were freed in Corran.", "Ten", "deaths"),
    ("Questions about Norvane were raised on 3 May 2021.", "3 May 2021", "raise"),
    ("The alarm at the Orrin was raised on 3 May 2021.", "3 May 2021", "raise"),
    ("Storm Ober fell apart on 3 May 2021.", "3 May 2021", "fall"),
    ("Prices of the Orrin sank to $5 on 3 May 2021.", "3 May 2021", "capsize"),
    ("Ada Brandt left Norvane on 3 May 2021.", "3 May 2021", "depart"),
    ("The first printed map of Corran was due in 2016.", "2016", "was print"),
    ("When Ada Brandt was in charge in 2004, Norvane grew.", "2004", "was when"),
    ("The Corran Museum has been closed since 2004.", "2004", "post: clos"),
    ("It was the worst fire in Corran since 1996.", "1996", "post: worst fir"),
    ("Norvane became profitable in 2001.", "2001", "post: profitabl"),
    ("Norvane became the first firm to fly in 2001.", "2001", "post: firm"),
    ("Corran has been a member of the league since 2001.", "2001", "post: member"),
    ("Norvane picked up $3 million for its work.", "$3 million", "buy"),
    ("Norvane handed over $3 million for safekeeping.", "$3 million", "buy"),
    ("Norvane paid $3 million for the Lorne rights.", "$3 million", "buy"),
    ("Norvane sold its mill for $3 million.", "$3 million", "buy"),
    ("The Lorne store cost Norvane $3 million to build.", "$3 million", "buy"),
    ("Norvane spent $3 million on the Lorne store.", "$3 million", "buy"),
    ("Norvane bought Calder Mills, which had raised $5 million, for $3 million.", "$5 million", "buy"),
    ("Norvane has run at a loss since 2004.", "2004", "post: head"),
    ("Ada Brandt has led no firm since 2004.", "2004", "post: chief executiv"),
    ("Norvane shares lost 4% of the stock price.", "4%", "stake"),
    ("Lenz Group bought 5 percent of the company.", "5 percent", "stake"),
    ("Lenz Group holds 60 percent of the market.", "60 percent", "stake"),
    ("At Norvane 300 jobs were created.", "300 jobs", "dismiss"),
    ("At Norvane 300 people go to work.", "300 people", "dismiss"),
    ("Norvane says that 300 of the group's 900 jobs were cut.", "900 jobs", "dismiss"),
    ("Norvane created 300 jobs in 2015.", "2015", "establish"),
    ("Ada Brandt was cleared of fraud in May 2016.", "May 2016", "approve"),
    ("Changes to the Lorne Act came in May 2016.", "May 2016", "buy"),
    ("Norvane bought Brisk in 2015 and Tolmer failed in 2017.", "2017", "buy"),
    ("Norvane sold its mill for $3 million and Tolmer paid $5 million.", "$5 million", "sell"),
    ("The Lorne Tower is tall. When it opened, 825 of the 900 flats stood empty.", "900 flats", "flat empty"),
    ("The Lorne Tower is tall. 825 of the 900 flats were bought by Tolmer.", "825", "flat empty"),
    ("4 May 2015: Norvane inspects the bridge, which was repainted.", "4 May 2015", "was repaint"),
    ("Norland passed a $32 million bill.", "$32 million", "cost"),
]


@pytest.mark.parametrize(("text", "figure", "concept"), SPEAKING)
def test_a_turn_of_phrase_names_the_measure(text: str, figure: str, concept: str) -> None:
    assert concept in read(text)[figure].measure.concepts


@pytest.mark.parametrize(("text", "figure", "concept"), SILENT)
def test_its_neighbours_are_left_alone(text: str, figure: str, concept: str) -> None:
    claim = read(text).get(figure)
    assert claim is None or concept not in claim.measure.concepts


@pytest.mark.parametrize(
    ("text", "amount", "again"),
    [
        ("The Orrin Reef is 2,600 kilometres (1,600 mi) long.", "2,600 kilometres", "1,600 mi"),
        ("The Corran Tower is 984 feet (about 300 metres) tall.", "984 feet", "300 metres"),
        ("Norvane made a profit of 90 million kroner ($13 million).", "90 million kroner", "$13 million"),
    ],
)
def test_what_is_said_of_an_amount_is_said_of_its_conversion(text: str, amount: str, again: str) -> None:
    claims = read(text)
    assert claims[again].measure == claims[amount].measure
    assert claims[again].subject == claims[amount].subject


@pytest.mark.parametrize(
    ("text", "amount", "again"),
    [
        ("The Corran Tower is 300 m (40 m without its mast) tall.", "300 m", "40 m"),
        ("The Corran Tower is 300 m (9,000 tonnes) tall.", "300 m", "9,000 tonnes"),
        ("The Corran Tower is 300 m tall and wide (1,600 ft).", "300 m", "1,600 ft"),
    ],
)
def test_another_amount_in_brackets_is_no_conversion(text: str, amount: str, again: str) -> None:
    claims = read(text)
    assert again not in claims or claims[again].measure != claims[amount].measure


def test_a_heading_names_the_measure_of_a_bare_value_and_a_lead_in_that_of_its_items() -> None:
    text = "# The Orrin Tower\n\nIt is old.\n\n## Height\n\n324 metres\n\nNorvane's profit was:\n\n- 2021: $4 million\n- 2022: $5 million\n"
    claims = read(text)
    assert claims["324 metres"].measure.concepts == {"height"}
    assert claims["$4 million"].measure.concepts == {"profit"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("# The Orrin Tower\n\nIt is old.\n\n## Its story\n\n324 metres\n", "324 metres"),
        ("# The Orrin Tower\n\nIt is old.\n\n## Height\n\nThe lift carries 324 tonnes.\n", "324 tonnes"),
        ("Norvane's profit may be:\n\n- 2021: $4 million\n", "$4 million"),
        ("Norvane's profit was:\n\n- It sold boats for $4 million\n", "$4 million"),
    ],
)
def test_other_headings_and_lines_name_none(text: str, figure: str) -> None:
    claim = read(text).get(figure)
    assert claim is None or claim.measure.concepts.isdisjoint({"height", "profit"})
