"""What whole articles are about, by what their titles tell of, and not by what these only have."""

import pytest

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
