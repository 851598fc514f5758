"""What whole articles are about, by what their titles tell of, and not by what these only have."""

import pytest

from factcheck.claims.naming.known_names import KnownNames
from factcheck.claims.reading.discourse import Discourse
from factcheck.documents.read import parse_document


@pytest.mark.parametrize(
    ("title", "text", "topic"),
    [
        # What one does there is no part of the name.
        ("Visiting Orrin Hall: what everybody asks", "It has 40 rooms and a day ticket.", "Orrin Hall"),
        ("Crossing the Calder Strait on foot", "It is 40 km wide.", "Calder Strait"),
        ("Running Norvane: a year at the top", "It has 40 rooms.", "Norvane"),
        ("Burning Orrin sinks", "We saw Burning Orrin from afar.", "Burning Orrin"),
        ("Understanding Tolmer", "It has 40 rooms.", "Tolmer"),
        # Where it stands is none either, unless both are towns.
        ("10 facts about Orrin Hall, Leeds", "It has 40 rooms.", "Orrin Hall"),
        ("10 facts about Orrin Hall, Brisk", "It has 40 rooms.", "Orrin Hall, Brisk"),
        # A noun that the text writes small is none.
        (
            "A day trip to Corran: everything you should know",
            "The May Day fair costs $5. A day costs more.",
            "Corran",
        ),
        ("Evening at Home", "We stayed at home. It rained.", None),
        ("Hardcore: my last months at Norvane", "We should be hardcore, they said.", "Norvane"),
        ("Hardcore: my last months in Leeds", "We should be hardcore, they said.", None),
        # Where and for whom it was written.
        (
            "The man who caught Norvane",
            "MORVILLE, N.Y. — Ada Lenz keeps a clamp on a shelf. It cost $5, she told Norvane.",
            "Norvane",
        ),
        (
            "Norvane to spend $5 billion",
            "**FOR IMMEDIATE RELEASE, June 28, 2016**\n\nLEEDS — Norvane will pay $5 billion. It has paid Norvane before.",
            "Norvane",
        ),
        # Whose else it is, and where it was.
        (
            "Slimming jab makes Norvane Lenz Europe's biggest firm",
            "Shares in Norvane Lenz rose 5%, and it has 400 jobs.",
            "Norvane Lenz",
        ),
        ("Air Norvane Germany's new hub", "We flew with Air Norvane Germany.", "Air Norvane Germany"),
        ("Leeds opens its tallest tower", "It is 90 m tall. People in Leeds are glad.", None),
        (
            "Leeds raises taxes again",
            "It has 90,000 homes. People in Leeds are angry, and Leeds is poor. We left Leeds.",
            "Leeds",
        ),
        (
            "Cloud drifts over Scandinavia",
            "It was seen over Scandinavia by 90 people. A farm in Scandinavia was hit.",
            None,
        ),
        # What the text names in full, and a word that is part of several names, of none, or a name of its own.
        (
            "Salvage done: Orrin is afloat",
            "The Calder Orrin lay there for a year. Then she rose.",
            "Calder Orrin",
        ),
        ("Norvane files for protection", "Staff of Norvane Brothers left with boxes.", "Norvane Brothers"),
        ("Norvane hits its target", "We drove the Norvane Brisk 3 for a day.", None),
        ("Salvage done: Orrin is afloat", "The Calder Orrin lay by the Great Orrin for a year.", None),
        (
            "Salvage done: Orrin is afloat",
            "The Calder Orrin lay there. Orrin Lenz saw it with Orrin.",
            "Orrin",
        ),
        ("World's first bank opens", "The Corran World lay there, and it is a small world.", None),
        ("World's first bank opens", "The Corran World lay there, the world's first.", None),
        # What stands in a town, where the text tells of that and not of another one.
        (
            "Why Leeds's delayed new airport waits",
            "We flew to Leeds Corran Airport. People in Leeds are glad. So is Leeds.",
            "Leeds Corran Airport",
        ),
        (
            "Why Leeds's delayed new airport waits",
            "It cost 90 million. People in Leeds are glad. So is Leeds. Leave Leeds.",
            None,
        ),
        (
            "Why Leeds's new mayor waits for an airport",
            "It cost 90 million. People in Leeds are glad of Leeds Corran Airport. So is Leeds. We left Leeds.",
            "Leeds",
        ),
        (
            "Plane to Oslo leaves old Leeds airport",
            "The last plane left Tolmer, in Leeds. We saw Tolmer, and in Tolmer are 40 rooms. Leeds Corran Airport is new.",
            "Tolmer",
        ),
        # What the text writes small, before a name.
        (
            "New Norvane cuts jobs",
            "The new Norvane is here, and Norvane is small. We saw Norvane.",
            "Norvane",
        ),
        ("New Norvane cuts jobs", "The New Norvane is here, and New Norvane is small.", "New Norvane"),
        # A word that only opens sentences is a name where it comes again, and is never small.
        ("What happened: Norvane falls", "Norvane fell by 5%. Norvane has 400 jobs.", "Norvane"),
        ("What happened: Sales fall", "Sales fell by 5%. Sales of pumps rose, not the other sales.", None),
        # Who else was there.
        (
            "Lenz ordered to prison, fined $31M alongside Brisk",
            "A judge told Lenz so. Then Brisk left, and Brisk paid. Brisk owes it.",
            "Lenz",
        ),
        # A series or a site, before the name; and what is told of the one before.
        ("The Sorrel Club: Orrin Bridge", "We saw the Orrin Bridge. It is 90 m tall.", "Orrin Bridge"),
        ("Norvane: Orrin Bridge", "In May Norvane came to the Orrin Bridge, and Norvane paid.", "Norvane"),
        ("Historical profile: the maker of pumps", "It cost 90 million.", None),
        ("Norvane profile: the maker of pumps", "It cost 90 million.", "Norvane"),
        # What it is an account of.
        (
            "A century on the Corran: key dates of the Orrin Dam",
            "It is 90 m tall. We saw the Corran and the Orrin Dam.",
            "Orrin Dam",
        ),
        (
            "How they raised her: the engineering of the Orrin",
            "It is 90 m tall. A crane of Norvane held the Orrin.",
            "Orrin",
        ),
        ("11 things you (probably) didn't know about the Orrin Spire", "It is 90 m tall.", "Orrin Spire"),
        (
            "12 things you may not know about Dunegate",
            "It cost 90 million. Brisk paid. He told Brisk so, and Brisk knew from Brisk.",
            "Dunegate",
        ),
        ("Orrin by numbers: what was promised", "We saw the Orrin. It has 4 rooms.", "Orrin"),
        ("Orrin day by day: a timeline", "It has 4 rooms.", "Orrin"),
        # What happened with it.
        (
            "Court lifts its block on ChatOrrin after Norvane gives in",
            "The firm Norvane gave in. It has 40 staff, and Norvane knows. We use ChatOrrin.",
            "ChatOrrin",
        ),
        (
            "Norvane cuts jobs as Brisk falls",
            "We like Norvane and Brisk. Then Brisk fell, and Brisk lost.",
            "Norvane",
        ),
        ("As Norvane falls, Brisk rises", "We like Norvane and Brisk. Then Brisk rose by 5%.", "Brisk"),
        # One of several is none of them, unless the text tells far more of it.
        (
            "Orrin, Calder, Veren: how do they compare?",
            "Of the Orrin, the Calder and the Veren the Orrin is first. It has 40 rooms, says a man at the Veren.",
            None,
        ),
        (
            "Orrin, Calder and the rest: the numbers",
            "We love the Orrin. The Orrin is big, the Calder small. In the Orrin are 40 rooms, and more of the Orrin is new.",
            "Orrin",
        ),
        ("From Lorne to Tolmer: the great rings compared", "We saw Lorne and Tolmer. It has 40 rooms.", None),
        (
            "Norvane or Brisk? Everything about the Fyrel films",
            "It has 40 rooms. We saw Norvane and Brisk films.",
            "Fyrel",
        ),
        # What only the title has yields to what the text tells again and again.
        (
            "Analysis: What Tolmerton gets for its ten billion",
            "We use Norvane. The cloud of Norvane grew by 5%. In Norvane many trust, not in the board of Norvane.",
            "Norvane",
        ),
        ("Analysis: What Tolmerton gets for its ten billion", "It grew by 5%.", None),
        (
            "9 things 'WeFell' gets right",
            "Staff of NorVane say so. It cost NorVane $5 million, and at NorVane many agree. A show on NorVane is rare.",
            "NorVane",
        ),
        # What it is or has tells a name that opens the title.
        ("Norvane, a business that never ends", "It cost $5 million.", "Norvane"),
        ("Corran's water: what is being released?", "It has 40 tanks.", "Corran"),
        ("Europe's water: what is being released?", "It has 40 tanks.", None),
        ("Diesel's future: what is next?", "It has 40 tanks of diesel.", None),
        # The name that it has had is its name.
        (
            "A year of Brandt: Norvane, now Brisk, in numbers",
            "We use Norvane. It has 40 rooms. Then Brandt came. A friend of Brandt and of Brandt left.",
            "Norvane",
        ),
        # What is a name by its letters, and what is a unit.
        (
            "NorVane Successfully Completes Restructuring",
            "NorVane, the leader, said so. NorVane has 40 rooms.",
            "NorVane",
        ),
        (
            "Best prices in town",
            "500 MW is much. We need 400 MW, or 300 MW, not 200 MW. It costs DKK 5, then DKK 6 or DKK 7.",
            None,
        ),
    ],
)
def test_an_article_is_about_what_its_title_tells_of(title: str, text: str, topic: str | None) -> None:
    found = Discourse(parse_document(f"# {title}\n\n{text}\n", "a.md"), ()).topic
    assert (found.text if found is not None else None) == topic


NORVANE = "Norvane makes pumps. In May Norvane cut jobs, and Brisk bought a part of Norvane."


@pytest.mark.parametrize(
    ("title", "text", "topic"),
    [
        ("What Norvane's fall means for Leeds", NORVANE, "Norvane"),
        ("Norvane: five charts that explain a crisis", NORVANE, "Norvane"),
        ("Explained: why Norvane fell", NORVANE, "Norvane"),
        (
            "Norvane v Brisk: who makes the better pump?",
            "Norvane has 40 pumps and Brisk 30. A pump of Norvane costs $5, one of Brisk $4.",
            None,
        ),
        (
            "Inside the Orrin Spire: 90 floors, 400 steps",
            "It has 90 floors. We saw the Orrin Spire.",
            "Orrin Spire",
        ),
        ("Remembering the Orrin", "She had 4 masts. On the Orrin were 90 people.", "Orrin"),
        ("The rise and fall of Norvane", NORVANE, "Norvane"),
        ("Timeline: the Orrin disaster", "She had 4 masts. On the Orrin were 90 people.", "Orrin"),
        ("The Orrin disaster, 10 years on", "She had 4 masts. On the Orrin were 90 people.", "Orrin"),
        (
            "Orrin disaster: captain jailed for 16 years",
            "She had 4 masts. On the Orrin were 90 people.",
            "Orrin",
        ),
        ("Live: Orrin sinks off Veren", "She had 4 masts. On the Orrin were 90 people.", "Orrin"),
        ("Review: The Orrin Road", "It runs for 90 minutes. The Orrin Road cost $4 million.", "Orrin Road"),
        ("Fact sheet – Orrin 3", "Mass: 40 t. The Orrin 3 flew in 1990.", "Orrin 3"),
        ("Q&A: What is Corralin?", "It costs $40. Doctors give Corralin to adults.", "Corralin"),
        ("Norvane hits back at Brisk over patents", NORVANE, "Norvane"),
        ("Norvane chief quits amid Brisk row", NORVANE, "Norvane"),
        (
            "A guide to visiting the Orrin Caves",
            "It has 40 halls. Tickets for the Orrin Caves cost $4.",
            "Orrin Caves",
        ),
        (
            "Where to stay near the Orrin Caves",
            "It has 40 rooms. Tickets for the Orrin Caves cost $4.",
            "Orrin Caves",
        ),
        ("OPINION: THE ORRIN BRIDGE MUST GO", "It is 40 m long. The Orrin Bridge is old.", "Orrin Bridge"),
        (
            "Orrin Bridge Opens To Traffic After Ten Years",
            "It is 40 m long. The Orrin Bridge is old.",
            "Orrin Bridge",
        ),
        ("The day the lights went out", "It rained in Leeds. A plant in Leeds failed. We left Leeds.", None),
        (
            "Everything you ever wanted to know about the Orrin",
            "She had 4 masts. On the Orrin were 90 people.",
            "Orrin",
        ),
        (
            "20 years after Orrin: the survivors speak",
            "She had 4 masts. On the Orrin were 90 people.",
            "Orrin",
        ),
        ("The numbers behind Norvane's record year", NORVANE, "Norvane"),
        (
            "Ada Brandt, who swam the Calder Strait, dies at 90",
            "She swam it in 1950. Ada Brandt was born in Leeds.",
            "Ada Brandt",
        ),
        ("Obituary: Ada Brandt", "She swam it in 1950. Ada Brandt was born in Leeds.", "Ada Brandt"),
        ("Orrin vs. the storm: how a dam held", "It is 90 m tall. The wall of the Orrin held.", "Orrin"),
        ("Facts & figures: Orrin Tunnel", "Length: 40 km. The Orrin Tunnel opened in 1990.", "Orrin Tunnel"),
        ("Orrin Tunnel facts for kids", "Length: 40 km. The Orrin Tunnel opened in 1990.", "Orrin Tunnel"),
        (
            "Who owns the Orrin Tunnel now that Norvane is gone?",
            "Length: 40 km. The Orrin Tunnel opened in 1990. Norvane left.",
            "Orrin Tunnel",
        ),
        ("Why the world still loves the Orrin", "She had 4 masts. On the Orrin were 90 people.", "Orrin"),
    ],
)
def test_a_title_that_stands_apart_from_the_text_tells_as_much(
    title: str, text: str, topic: str | None
) -> None:
    document = parse_document(f'---\ntitle: "{title}"\n---\n\n{text}\n', "a.md")
    found = Discourse(document, ()).topic
    assert (found.text if found is not None else None) == topic


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("The Orrin Bridge In 5 Steps", "Orrin Bridge"),
        ("Corran Star Captain - 16yr Sentence", "Corran Star"),
        ("The Corran Star Disaster: How It Came About", "Corran Star"),
        # Two of them, one that is not what the title opens with, and one that may go on.
        ("What Orrin Bridge Has Of Corran Star", None),
        ("Five Steps To Orrin Bridge", None),
        ("Corran Star Records Are Back", None),
    ],
)
def test_a_title_of_capitals_is_about_the_name_that_the_facts_use(title: str, topic: str | None) -> None:
    document = parse_document(f"---\ntitle: {title}\n---\n\nIt was opened in spring. Nobody came.", "a.md")
    found = Discourse(document, (), KnownNames(["Orrin Bridge", "Corran Star"])).topic
    assert (found and found.text) == topic
