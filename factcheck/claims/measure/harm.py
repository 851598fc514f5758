"""How many an event killed or hurt, and what befell others, in whatever words that is told.

Lives that something cost, claimed or took are deaths; lives that were saved or changed are none. Which of those who are
counted are people is asked before (`counted_before.py`); here is told what became of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.reading.site import Site
from factcheck.claims.words.stem import stem
from factcheck.claims.words.those_counted import THEY
from factcheck.claims.words.tokens import Token
from factcheck.claims.words.vocabulary import find_verbs
from factcheck.lexicon.grammar import AUXILIARIES
from factcheck.lexicon.harm import BEFALLEN, BEFALLEN_TOO, SAME_FATE
from factcheck.values.units import head_noun
from factcheck.values.value import Quantity, Value

# By these verbs lives are lost.
TAKING = frozenset(stem(verb) for verb in "cost claim take lose".split())
LOSING = frozenset({"lose", "lost"})
LIFE, INJURY, PERSON = "life", "injury", "person"
DEATHS, INJURED = frozenset({"deaths"}), frozenset({"injure"})
DIE = "die"
# How many words behind "ten of them" they die.
DYING_REACH = 4
# Whoever they are that a number is part of; "which" may be animals.
OF_WHOM = THEY - {"which"}
# What the name of such a measure opens with.
BEFELL = "people "
# Between those who are counted and what befell them: "300,000 were left homeless", "12 are still missing".
LEAVING = AUXILIARIES | frozenset("left made rendered reported listed still now".split())


def harmed(site: Site, value: Value) -> frozenset[str]:
    """The measure of lives that something took ("the quake cost 1,200 lives", "ten of them were killed"), and of injuries."""
    if not isinstance(value, Quantity):
        return frozenset()
    if site.kind == "bare" and not isinstance(value.number, tuple):
        return DEATHS if _are_killed(site) else frozenset()
    noun = head_noun(value.unit)
    if site.kind != "count" or noun not in (LIFE, INJURY):
        return frozenset()
    if noun == INJURY:
        return INJURED
    told = site.tokens[site.segment.first : site.segment.last]
    return DEATHS if any(token.stem in TAKING for token in told) else frozenset()


def _are_killed(site: Site) -> bool:
    """Whether a part of nobody knows how many is of the dead: "ten of them were killed"."""
    tokens, position = site.tokens, site.position
    behind = [token.lower for token in tokens[position + 1 : position + 3]]
    partial = len(behind) > 1 and behind[0] == "of" and behind[1] in OF_WHOM
    reach = min(position + 3 + DYING_REACH, len(tokens))
    if _lose_their_lives(tokens, position + 1) or (partial and _lose_their_lives(tokens, position + 3)):
        return True
    return partial and any(hit.name == DIE for hit in find_verbs(tokens, position + 3, reach, "count"))


def _lose_their_lives(tokens: Sequence[Token], at: int) -> bool:
    """Whether "lost their lives" stands at token `at`."""
    words = [token.lower for token in tokens[at : at + 4]]
    words = words[1:] if words[:1] and words[0] in AUXILIARIES else words
    return len(words) > 2 and words[0] in LOSING and words[1] == "their" and words[2] == "lives"


def befallen(site: Site, value: Value) -> frozenset[str]:
    """What befell so many, by its own word right behind them where that is no class: "12 dead and 40 missing".

    The verb before is of others then. What happens to things as well is asked of people alone.
    """
    tokens, at = site.tokens, site.position + 1
    if not isinstance(value, Quantity) or head_noun(value.unit) != PERSON:
        return frozenset()
    while at < len(tokens) and tokens[at].lower in LEAVING:
        at += 1
    if at == len(tokens) or tokens[at].lower not in BEFALLEN | BEFALLEN_TOO:
        return frozenset()
    if find_verbs(tokens, at, at + 1, site.kind):
        return frozenset()
    fate = SAME_FATE.get(tokens[at].lower, tokens[at].stem)
    return frozenset({f"{BEFELL}{fate}"})
