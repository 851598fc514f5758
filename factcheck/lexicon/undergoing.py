"""Verbs by which something is done to somebody, so that its day and its size are told of whom it befell and not of who does it.

"A judge gave him seven years", "the court fined her $5,000", "agents picked him up on 4 May". Left out are verbs of meeting
and paying, whose figure is told of who does it as often, and those of beating somebody.
"""

from __future__ import annotations

from typing import Final

# What is done to somebody by the verb alone.
SUFFERING: Final = frozenset(
    "sentence jail imprison fine ban bar suspend disqualify convict acquit condemn arrest detain indict deport "
    "extradite expel exile execute hang pardon banish penalise penalize punish".split()
)
# What is given to somebody, where it is a time or a penalty: "gave him seven years", "handed her a fine of $5,000".
GIVING: Final = frozenset("give hand award grant deal dealt".split())
PENALTIES: Final = frozenset(
    "sentence term fine penalty ban suspension prison jail probation punishment compensation damages".split()
)
# By these a penalty comes upon somebody who stands behind one of the prepositions: "the fine that Lenz imposed on Norvane".
IMPOSING: Final = frozenset("impose levy inflict hand give mete slap serve pass pronounce".split())
UPON: Final = frozenset({"on", "upon", "to", "against"})
# What a verb does to somebody with one of these words behind him; a word that opens a place has to lead to one of custody.
WITH_WORD: Final[dict[str, frozenset[str]]] = {
    verb: frozenset(words.split())
    for verb, words in {
        "send": "away down to",
        "put": "behind away in on",
        "lock": "up away",
        "throw": "in into",
        "take": "into",
        "pick": "up",
        "let": "off",
        "haul": "off before into",
        "find": "guilty liable",
        "hit": "with",
        "slap": "with",
        "order": "to",
        "force": "to",
        "compel": "to",
        "oblige": "to",
        "require": "to",
    }.items()
}
INFINITIVE: Final = frozenset("order force compel oblige require".split())
OPENING_PLACES: Final = frozenset("to in into on before behind".split())
OF_CUSTODY: Final = frozenset("prison jail custody gaol bars cell cells remand probation trial court".split())
# By these somebody says at how much he puts another: "valued the company at $5 million".
VALUING: Final = frozenset("value valued put peg price rate mark appraise assess".split())
# What is done to somebody on a day, which is told of whom it makes something, hires or frees.
ON_A_DAY: Final = frozenset(
    "charge free freed name appoint elect hire sign knight crown ordain promote fire dismiss sack oust nominate recruit rescue kidnap "
    "murder assassinate bury baptise baptize christen diagnose".split()
)
# Who settles a matter or takes money in the name of the law: what it comes to is told of whom they have it from.
AUTHORITIES: Final = frozenset(
    "court judge jury prosecutor regulator watchdog agency authority state government department ministry commission tribunal "
    "investigator official attorney treasury police".split()
)
# Those who do as others of the law have done, where the text calls them somebody's: "their colleagues in Leeds".
COLLEAGUES: Final = frozenset("colleagues counterparts".split())
# By these a matter is settled with another, and by these money comes from another.
SETTLING: Final = frozenset("settle reach agree agreed strike sign conclude negotiate make close".split())
GETTING: Final = frozenset(
    "take collect extract win recover obtain secure get receive wring squeeze raise demand seek claim exact".split()
)
# What is settled with another: "reached a settlement with Norvane".
ACCORDS: Final = frozenset("settlement deal agreement accord bargain truce terms peace case".split())
# Verbs by which somebody is told what a clause with "that" behind him says, of which he is not the subject.
TELLING: Final = frozenset("tell inform assure remind warn notify advise persuade convince promise".split())
# How what a thing is worth, or costs, stands behind it: "a contract with Norvane, worth $5 million".
WORTH: Final = frozenset("worth valued costing priced totalling totaling estimated".split())
# What has a worth of its own though it is counted as somebody's: "the Orrin contract, worth $5 million".
BARGAINS: Final = frozenset(
    "contract deal order stake agreement loan settlement purchase takeover acquisition prize fine".split()
)
