"""By which verb a text says that somebody has an office, and when: "was named", "takes over as", "resigned as".

The verb stands before the office, with "as" or a form of "be" between; its subject is the person.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import is_adverb
from factcheck.claims.properties.holders import BE, before_aside
from factcheck.claims.reading.name_phrases import name_until
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token
from factcheck.lexicon.grammar import FORMS_OF_BE
from factcheck.lexicon.properties import COPULAS
from factcheck.lexicon.roles import BECOMING, GIVEN, HELD_AS

WAS = frozenset({"was", "were"})
HAVING = frozenset({"has", "have"})
# Before "been" where somebody has an office, or had it by then.
BEEN, SINCE = "been", {"has": "", "have": "", "had": "was"}
AUXILIARIES = BE | {"will", "would"}


def verb_of_holding(tokens: Sequence[Token], stop: int) -> tuple[int, str] | None:
    """Where the verb before an office starts that says who has it, and the mark of when: "was named", "takes over as"."""
    told = None
    if tokens[stop - 1].lower == BEEN and stop > 1 and tokens[stop - 2].lower in SINCE:
        told = stop - 1, SINCE[tokens[stop - 2].lower]
    elif tokens[stop - 1].lower in COPULAS:
        word = tokens[stop - 1].lower
        told = stop - 1, "was" if word in WAS else "given" if word in BECOMING else ""
    else:
        end = stop - (tokens[stop - 1].lower == "as")
        if end > 1 and tokens[end - 1].lower in GIVEN and tokens[end - 2].lower in FORMS_OF_BE:
            told = end - 1, "given"
        elif end < stop:
            last = max(0, end - 2)
            verbs = (
                (end - n, HELD_AS.get(" ".join(t.lower for t in tokens[end - n : end])))
                for n in (end - last, 1)
            )
            told = next(((first, mark) for first, mark in verbs if mark is not None), None)
    if told is None:
        return None
    first = told[0]
    while first > 0 and (is_adverb(tokens[first - 1]) or tokens[first - 1].lower in AUXILIARIES):
        first -= 1
    perfect = any(token.lower in HAVING for token in tokens[first : told[0]])
    # Who "has served as" it does so still.
    return first, "" if perfect and told[1] == "was" and tokens[told[0]].lower == "served" else told[1]


def acting_name(parsed: Parsed, verb: int) -> NameSpan | None:
    """The name whose verb starts at token `verb`, an aside or "who" between: "Y, the chief engineer, took over"."""
    tokens = parsed.tokens
    if verb > 1 and tokens[verb - 1].lower == "who":
        return name_until(parsed, verb - 1 - (tokens[verb - 2].text == ","))
    if verb > 0 and tokens[verb - 1].text == ",":
        return before_aside(parsed, verb - 1)
    return name_until(parsed, verb)
