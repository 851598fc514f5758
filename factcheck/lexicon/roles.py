"""Roles of people that one person at a time has in one thing, beside the offices that the table of properties names.

A role is compared by its own words ("command module pilot", "chief scientist"), so the table has only the nouns that
head a role. Those of the first row make one role with any words before them; those of the second need a word of rank,
for there are many engineers and one chief engineer.
"""

from __future__ import annotations

from typing import Final

HEADS: Final = frozenset("pilot navigator secretary minister treasurer".split())
HEADS_WITH_RANK: Final = frozenset(
    "engineer scientist officer counsel director manager architect designer economist physician surgeon strategist "
    "technologist investigator prosecutor negotiator inspector curator steward mate conductor geologist astronomer "
    "accountant actuary medic technician librarian adviser advisor coach trainer operating".split()
)
RANKS: Final = frozenset(
    "chief lead head general managing creative technical artistic medical sporting musical".split()
)
# Heads with a word of no rank by which they are one of a thing all the same: "the structural engineer of the Orrin Tower".
# Left out are those of whom a thing has many: "project engineer", "site manager".
OF_ONE: Final = frozenset({"structural engineer", "project manager", "project director", "project scientist"})
# Heads of which a thing has one where the text says "the": "the manager of the quarry" (`HEADS_WITH_RANK` may be many).
HEADING: Final = frozenset(
    "manager architect engineer curator steward commissioner superintendent rector headmaster headmistress headteacher dean warden "
    "commandant chancellor abbot abbess provost ombudsman harbourmaster stationmaster".split()
)
# How a text says that somebody had a role in the days that it tells of, before his name or behind: "the mayor at the time, Y".
OF_THOSE_DAYS: Final = tuple(
    tuple(words.split())
    for words in ("at that time", "at that point", "at this time", "in those days", "in those years", "back then", "that day",
                  "that night", "that year")
)  # fmt: skip
# The same with an event: "at the time of the fire", "on the night of the flood".
TIME_OPENINGS: Final = frozenset({"at", "on", "during"})
DAYS_OF_ROLES: Final = frozenset("time moment day night morning evening afternoon".split())
# Words that say when and stand right before a role, and what stands before these: "that evening President Y".
TIMES_BEFORE: Final = frozenset(
    "morning afternoon evening night day week month year summer autumn fall winter spring weekend time".split()
)
POINTING_AT_TIMES: Final = frozenset("that this last next same following previous one each every".split())
# The mark of who had a role in the days that the text tells of.
AT_THE_TIME: Final = "told: at the time"
# Heads of which an event has one, with their properties: of several trials of one story each has a judge of its own.
OF_EVENTS: Final = {"judge": "presiding judge"}
# Heads whose thing tells what they are: a film and a plant have a director. Where nothing says of what, he heads something.
OF_ANYTHING: Final = {"director": "head of the institution"}
# Words of rank before an architect that mean one post: a building has a chief architect, whatever he is called.
LEADING: Final = frozenset("chief lead head principal".split())
# What a building or a ship was drawn by. It is done once, so that "was" says no more than "is".
OF_DESIGNS: Final = frozenset({"chief architect", "structural engineer", "chief structural engineer"})
# Words by which a role is one of many, or no role of the thing at all: "a test pilot", "an airline pilot".
OF_MANY: Final = frozenset(
    "test airline fighter helicopter commercial bomber jet navy naval air force army drone student private personal "
    "press former retired fellow experienced young veteran another other one several two three".split()
)
# Short forms of roles behind a name: "Ada Brandt (CDR)".
SHORT: Final = {
    "cdr": "commander",
    "cmp": "command module pilot",
    "lmp": "lunar module pilot",
    "plt": "pilot",
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "cto": "chief technology officer",
    "coo": "chief operating officer",
}
# Words before an office that say no more than that it is one of the thing: "mission commander", "company chairman".
IDLE: Final = frozenset("mission company group expedition team club ship crew".split())
# Offices of which a nation has one, by their labels or their last words: of "the Danish minister" it is Denmark's.
OF_STATES: Final = frozenset({"president", "prime minister", "minister"})
# What is joined to an office by a hyphen and says when it was held: "then-Mayor", "ex-chairman".
JOINED_TIMES: Final = frozenset({"then", "ex", "former"})
# The verbs before "as" and an office, each with the mark of when the office is held: who resigns has held it, who takes over
# is given it.
HELD_AS: Final = {
    **dict.fromkeys(("serves", "serving", "continues", "remains"), ""),
    **dict.fromkeys(
        ("takes over", "taking over", "take over", "took over", "steps in", "stepped in", "returns", "returned", "starts",
         "started", "sworn in"),
        "given",
    ),
    **dict.fromkeys(
        ("served", "resigned", "resigns", "resign", "resigning", "stepped down", "steps down", "step down", "quit", "quits",
         "retired", "retires", "retire", "left", "ousted", "fired", "dismissed", "removed"),
        "was",
    ),
}  # fmt: skip
# Verbs of being given an office, with "as" or without: "was named chief executive", and of getting it.
BECOMING: Final = frozenset({"becomes", "became", "become"})
GIVEN: Final = frozenset("named appointed elected hired made".split())
# What the label of a role begins with.
ROLE: Final = "role: "
# Of these heads a voyage or a flight has one holder from start to end.
OF_CREWS: Final = frozenset({"pilot", "navigator"})
# Those of whom a flight or a voyage has one beside its captain, by every word for them: a co-pilot is the first officer.
CREWS: Final = {
    "first officer": "first officer",
    "co-pilot": "first officer",
    "copilot": "first officer",
    "second officer": "second officer",
    "third officer": "third officer",
    "flight engineer": "flight engineer",
    "first mate": "first mate",
    "chief mate": "first mate",
    "second mate": "second mate",
    "third mate": "third mate",
    "boatswain": "boatswain",
    "purser": "purser",
    "wireless operator": "radio operator",
    "radio operator": "radio operator",
    "bombardier": "bombardier",
}
CREW_ROLES: Final = frozenset(ROLE + role for role in CREWS.values())
# The label of the post that somebody has, and the words by which a fact may name it.
POST: Final = "post"
POST_WORDS: Final = frozenset("post position role job title".split())
# Posts of a state, of which one person has one at a time.
POSTS_OF_STATE: Final = {
    "president": "president",
    "prime minister": "prime minister",
    "premier": "prime minister",
}
# Posts at the top of a firm, of which one person has one: each is a full job. "CEO" is left out, whom a small firm lets do
# another job besides, and so are ministers, who change from one ministry to the next.
TOP_POSTS: Final = {
    "cfo": "chief financial officer",
    "chief finance officer": "chief financial officer",
    "finance chief": "chief financial officer",
    "coo": "chief operating officer",
    "chief operations officer": "chief operating officer",
    "cto": "chief technology officer",
    "chief technical officer": "chief technology officer",
    "cio": "chief information officer",
    "cmo": "chief marketing officer",
    "cro": "chief risk officer",
    **{
        f"chief {part} officer": f"chief {part} officer"
        for part in "financial operating technology information marketing risk legal compliance scientific medical commercial".split()
    },
}
