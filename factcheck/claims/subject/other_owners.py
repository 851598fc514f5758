"""Whether another name than the subject may have the date: "tops the failure of Continental in 1984".

A name between the verb and the date mostly only takes part in what happened then: whom the verb acts on, by whom,
from where to where. Another thing has a date of its own where the sentence compares the two, or tells in a noun what
happened to it.
"""

from __future__ import annotations

from factcheck.claims.naming.keys import is_place
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.near_names import may_be_subject
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import DETERMINERS, FORMS_OF_BE, PREPOSITIONS, TITLES
from factcheck.values.value import Moment

# Words before the name of something else that has its own date: "like Tolmer in 1984", "the failure of Tolmer in 1984".
COMPARING_LEADS = frozenset("than like as unlike since after before until following of besides".split())
# Verbs that hold one thing against another, which may have been at another time.
COMPARING_VERBS = frozenset(
    stem(word)
    for word in (
        "top exceed surpass outdo outstrip outsell match equal rival recall resemble echo mirror follow replace succeed "
        "eclipse overtake remember mention cite describe"
    ).split()
)
# Nouns before a name that something was given then, and another one at another time.
NAMING = frozenset("name nickname title label codename moniker".split())
# Before a date from which a record is counted, and how its clause tells of one.
SINCE, SUPERLATIVE = "since", "est"
RECORDS = frozenset("first only worst best most least record no".split())
TITLED = DETERMINERS | TITLES


def other_owner(parsed: Parsed, number: int, position: int, key: str) -> bool:
    """Whether another name than the subject with this key may have the date at token `position` of segment `number`."""
    if not isinstance(parsed.tokens[position].value, Moment):
        return False
    segment = parsed.segments[number]
    if parsed.tokens[position - 1].lower == SINCE and _sets_a_record(parsed, segment.first, position):
        return True  # "The largest bank to fail since 2008" did not fail in 2008.
    start = segment.verb if segment.verb is not None else segment.first
    return any(
        name.key != key
        and may_be_subject(parsed.tokens, name, start)
        and _may_have_date(parsed, name, start, position)
        for name in parsed.names(start, position)
    )


def _sets_a_record(parsed: Parsed, first: int, position: int) -> bool:
    """Whether a clause says what was the most or the first of its kind."""
    words = [token.lower for token in parsed.tokens[first:position]]
    return any(word in RECORDS or word.endswith(SUPERLATIVE) for word in words)


def _may_have_date(parsed: Parsed, name: NameSpan, start: int, position: int) -> bool:
    tokens = parsed.tokens
    if name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE:
        return True  # "recalls Tolmer's failure in 1984"
    before = name.first - 1
    while before > start and tokens[before].lower in TITLED:
        before -= 1
    if tokens[before].lower in COMPARING_LEADS:
        return not is_place(name.key)
    verbs = verbs_before(tokens, start, name.first)
    if tokens[before].lower in PREPOSITIONS:
        # By whom, from where, for what: it takes part in what happened, if anything did ("was the heir to Tolmer").
        return bool(verbs) and tokens[verbs[0]].lower in FORMS_OF_BE
    verb = tokens[before]
    acts = before in verbs or any(n.last == before for n in parsed.read.names)
    if not acts or verb.lower in NAMING:
        return True  # "gave it the name Orrin in 1841"
    return verb.lower in FORMS_OF_BE or verb.stem in COMPARING_VERBS
