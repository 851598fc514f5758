"""What a segment between commas only says of the name before it, so that the clause goes on behind it: where it lies, whose it is, how else it is written."""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.parsed import (
    Parsed,
)
from factcheck.claims.reading.read_sentence import behind_preposition, names_a_place
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import (
    DETERMINERS,
)

# How a clause opens that goes on behind an aside: by its verb, which may look like a participle.
RESUMING = frozenset({Opening.PLAIN, Opening.PASSIVE})
# Before another name of what was named: "formally", "in full".
OTHERWISE = frozenset(
    "officially formally formerly originally locally legally properly previously also alias".split()
)
# Between the names of a row.
ROW_WORDS = frozenset({"and", "or", "the"})


def named_by_aside(parsed: Parsed, number: int) -> Subject | None:
    """Whom a description means that a name between commas follows: "The biggest loser, Norvane, fell 9%"."""
    following = parsed.segments[number + 1]
    if number < 1 or following.opening not in RESUMING or following.verb != following.first:
        return None
    segment, described = parsed.segments[number], parsed.segments[number - 1]
    first = parsed.tokens[described.first]
    plain = described.verb is None and not parsed.names(described.first, described.last)
    if not plain or first.lower not in DETERMINERS or first.kind is not TokenKind.WORD:
        return None
    name = next((n for n in parsed.names(segment.first, segment.last) if n.first == segment.first), None)
    whole = name is not None and name.last == segment.last
    return Subject(name.text, name.key, Grounds.CARRIED) if name is not None and whole else None


def says_where(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment is only the country of a place before it: "ended in Leeds, Norland, after 137 shows"."""
    names = parsed.names(segment.first, segment.last)
    if len(names) != 1 or (names[0].first, names[0].last) != (segment.first, segment.last):
        return False
    place = next((name for name in parsed.read.names if name.last == segment.first - 1), None)
    return place is not None and names_a_place(parsed.tokens, place, 0)


def is_row_of_places(parsed: Parsed, number: int) -> bool:
    """Whether a segment only goes on with the names behind a preposition: "filmed in Leeds, Corran and Lorne, from May 1990"."""
    segment, tokens = parsed.segments[number], parsed.tokens
    if not number or tokens[segment.first - 1].text != ",":
        return False
    if not all(token.named or token.lower in ROW_WORDS for token in tokens[segment.first : segment.last]):
        return False
    before = next((name for name in parsed.read.names if name.last == segment.first - 1), None)
    if before is None:
        return False
    return behind_preposition(tokens, before) or is_row_of_places(parsed, number - 1)


def says_other_name(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment only says how else a name is written: "Corran, officially the Republic of Corran, has"."""
    tokens = parsed.tokens[segment.first : segment.last]
    behind = [token for token in tokens[1:] if token.kind is not TokenKind.MARK]
    return (
        tokens[0].lower in OTHERWISE and bool(behind) and all(t.named or t.lower in ROW_WORDS for t in behind)
    )


def says_whose(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment between commas says what the name before it is, by whose it is: "Norvane, Norland's largest broker,"."""
    tokens = parsed.tokens
    owner = next((n for n in parsed.names(segment.first, segment.last) if n.first == segment.first), None)
    if owner is None or segment.verb is not None or owner.last >= segment.last:
        return False
    named = any(name.last == segment.first - 1 for name in parsed.read.names)
    described = all(not token.named for token in tokens[owner.last : segment.last])
    return named and described and tokens[owner.last].kind is TokenKind.POSSESSIVE
