"""Of what a figure is said that stands before its noun: "the 400-metre vessel", "his 19-year-old son Ivo Lenz".

The name in that phrase has it ("the 73-year-old explorer Ada Brandt", "the 70-foot boat known as the Orrin"), else the
name before a comma ("Ivo Lenz, Brandt's 19-year-old son"), else what "the vessel" stands for. A phrase with none of
these is left to the rest of its sentence, and so is a count, which says how many and not of which size; only a name has one
that a hyphen ties to its noun ("the 300-room Orrin Hotel").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.bare_nouns import is_inflected
from factcheck.claims.naming.keys import fold, is_country
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.read_sentence import behind_preposition, names_a_place
from factcheck.claims.reading.sizes import is_length, weighed_behind
from factcheck.claims.subject.alone import is_alone
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.calls import Call
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.callings import OF_ITS_KIND
from factcheck.lexicon.grammar import (
    DESCRIPTIONS,
    DETERMINERS,
    INDEFINITE,
    PEOPLES,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from factcheck.lexicon.people import KIN, OFFICES
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# Words that belong to the figure: "400-metre-long", "59 metres wide".
EXTENTS = frozenset("long wide tall high deep thick old heavy strong broad".split())
DEFINITE = frozenset({"the", "this", "that"})
# Behind these it is told what somebody is: "as a 12-year-old".
SAYING_WHO = frozenset({"as", "like", "than"})
# What stands between a noun and its name: "a submersible called Titan".
# Plurals of units without -s.
PLURALS = frozenset({"feet", "inches"})
NAMING = frozenset("called named known dubbed christened nicknamed".split())
# What stands between two figures before one noun, and before the second: "the 400-metre-long and almost 59-metre-wide ship".
JOINING = frozenset({"and", ","})
HEDGING = frozenset("about around roughly approximately nearly almost some over".split())
# The most words of the noun phrase behind the figure, and before it up to its article.
MOST_NOUNS, MOST_ADJECTIVES = 7, 4
PERSONS = DESCRIPTIONS | KIN


def attributed(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """Of what the figure at token `position` is said, where it stands before its noun; None where it does not."""
    tokens = parsed.tokens
    if not _may_stand_before_noun(tokens[position]):
        return _counted_in(parsed, position)
    first, behind = _figure(tokens, position)
    noun, name = _head(parsed, behind)
    if name is not None:
        meant = _said_to_be_one(parsed, first, name) or name
        return Subject(meant.text, meant.key, Grounds.NAMED)
    whole = _named_after(parsed, position, behind)
    if whole is not None:
        return whole
    is_age = tokens[position].text.endswith("old")
    article = _article(tokens, first)
    if article is None:
        return None
    if noun is None and is_age and _is_somebody_else(tokens, article):
        return Subject(tokens[position].text, tokens[position].text.lower(), Grounds.GUESSED)
    if noun is None:
        alone = is_age and tokens[article].lower in DEFINITE
        found = find_antecedent(parsed, position, discourse, Call(pronoun="he")) if alone else None
        if found is None or is_alone(parsed, article, found, discourse):
            return found
        return replace(found, grounds=Grounds.GUESSED)
    kin = tokens[noun].lower in KIN
    before = _apposed_to(parsed, article, kin=kin)
    if before is not None and (kin or tokens[noun].lower in DESCRIPTIONS | OFFICES):
        return Subject(before.text, before.key, Grounds.NAMED)
    if before is not None and weighed_behind(tokens, position, len(tokens)) is not None:
        thing = Subject(tokens[noun].text, tokens[noun].lower, Grounds.GUESSED)
        return _weighed(parsed, before, noun) or thing
    if tokens[article].lower in DEFINITE and (
        tokens[noun].lower in DESCRIPTIONS or (is_age and tokens[noun].lower in OFFICES)
    ):
        found = find_antecedent(parsed, article, discourse, Call(noun=tokens[noun].lower))
        thing = Subject(tokens[noun].text, tokens[noun].lower, Grounds.GUESSED)
        return found or (thing if is_length(tokens[position].value) else None)
    return _kin_of(parsed, article, noun, discourse) if kin else None


def _is_somebody_else(tokens: Sequence[Token], article: int) -> bool:
    """Whether an age with an indefinite article is somebody of whom another is told: "Lenz, a father of a 12-year-old, died"."""
    if not article or tokens[article].lower not in INDEFINITE:
        return False
    return tokens[article - 1].lower in PREPOSITIONS - SAYING_WHO


def _said_to_be_one(parsed: Parsed, first: int, name: NameSpan) -> NameSpan | None:
    """Who is said beside a comma to be one of those that a name is that of: "Ivo Lenz, a 41-year-old former Ranger"."""
    article = _article(parsed.tokens, first)
    if article is None or parsed.tokens[article].lower not in INDEFINITE:
        return None
    before = _apposed_to(parsed, article, kin=False)
    return before if before is not None and before.key != name.key else None


def _counted_in(parsed: Parsed, position: int) -> Subject | None:
    """The name right behind a count that a hyphen ties to its noun, where the name is the head of its phrase."""
    tokens, value = parsed.tokens, parsed.tokens[position].value
    if not isinstance(value, Quantity) or not dimension(value.unit).startswith("count"):
        return None
    if "-" not in tokens[position].text or _article(tokens, position) is None:
        return None
    name = name_at(parsed, position + 1)
    if name is None or name.first != position + 1 or not _ends_phrase(tokens, name):
        return None
    return Subject(name.text, name.key, Grounds.NAMED)


def _weighed(parsed: Parsed, name: NameSpan, noun: int) -> Subject | None:
    """The name that is said to be so heavy a thing: "Orrin, the 9-tonne bell that the thieves left".

    Not where the thing goes on with a clause of its own: "When Brandt met Lenz, the 9-tonne bell rang".
    """
    tokens = parsed.tokens
    following = tokens[noun + 1] if noun + 1 < len(tokens) else None
    ended = following is None or following.kind is TokenKind.MARK or following.lower in RELATIVES
    inside = any(
        token.lower in RELATIVES for token in tokens[: name.first]
    )  # "The tower that holds Orrin, a 400-tonne block".
    opened = tokens[0].lower in SUBORDINATORS - PREPOSITIONS
    if not ended or inside or opened or behind_preposition(tokens, name):
        return None
    return Subject(name.text, name.key, Grounds.NAMED)


def _may_stand_before_noun(token: Token) -> bool:
    value = token.value
    if not isinstance(value, Quantity) or not value.unit:
        return False
    kind, unit = dimension(value.unit), token.text.rpartition(" ")[2].lower()
    if not kind.startswith("money") and (unit in PLURALS or (len(unit) > 2 and unit.endswith("s"))):
        return False  # "400 metres" is followed by no noun of its own.
    if kind == dimension("year"):
        return token.text.endswith("old")
    return bool(kind) and value.unit != "percent" and not kind.startswith("count")


def _figure(tokens: Sequence[Token], position: int) -> tuple[int, int]:
    """Where the whole of a figure begins and ends, with its conversion and a second extent: "21-metre (70-foot)"."""
    first, end = position, position + 1
    if first > 1 and tokens[first - 1].text == "(" and end < len(tokens) and tokens[end].text == ")":
        before = _extent_before(tokens, first - 1)
        first, end = first - 2 if before is None else before, end + 1
    while end < len(tokens):
        if tokens[end].text == "-" or tokens[end].lower in EXTENTS:
            end += 1
        elif _is_bracketed(tokens, end):
            end += 3
        elif tokens[end].lower in JOINING and _is_extent(tokens, behind := _behind_hedge(tokens, end + 1)):
            end = behind + 1
        else:
            break
    while first > 0 and tokens[first - 1].lower in HEDGING:
        first -= 1
    while (
        first > 2
        and tokens[first - 1].lower in JOINING
        and (before := _extent_before(tokens, first - 1)) is not None
    ):
        first = before
    return max(0, first), end


def _is_bracketed(tokens: Sequence[Token], position: int) -> bool:
    inner = tokens[position : position + 3]
    return len(inner) == 3 and inner[0].text == "(" and inner[1].value is not None and inner[2].text == ")"


def _is_extent(tokens: Sequence[Token], position: int) -> bool:
    """Whether a second figure follows that stands before the noun too: "and 59 metre-wide", ", 9,000-tonne"."""
    if position >= len(tokens) or tokens[position].value is None:
        return False
    following = [token for token in tokens[position + 1 : position + 3] if token.text != "-"]
    if not following:
        return False
    return following[0].lower in EXTENTS or (
        "-" in tokens[position].text and following[0].kind is TokenKind.WORD
    )


def _behind_hedge(tokens: Sequence[Token], position: int) -> int:
    """The token behind the words that hedge a figure: "and almost 59-metre-wide"."""
    while position < len(tokens) and tokens[position].lower in HEDGING:
        position += 1
    return position


def _extent_before(tokens: Sequence[Token], end: int) -> int | None:
    """Where the figure begins that ends before token `end` and stands before the same noun, None for none."""
    if tokens[end - 1].text == ")" and end > 3 and tokens[end - 3].text == "(":
        end -= 3
    if tokens[end - 1].lower in EXTENTS:
        end -= 1
        end -= tokens[end - 1].text == "-"
    elif "-" not in tokens[end - 1].text:
        return None
    return end - 1 if tokens[end - 1].value is not None else None


def _head(parsed: Parsed, first: int) -> tuple[int | None, NameSpan | None]:
    """The noun of the phrase that starts at token `first`, and the name that is its head; each None for none."""
    tokens, noun = parsed.tokens, None
    for i in range(first, min(len(tokens), first + MOST_NOUNS)):
        token = tokens[i]
        name = name_at(parsed, i)
        if name is not None:
            told = noun == i - 1 and tokens[noun].lower in PERSONS | OFFICES and not _owns(tokens, name)
            return noun, name if told or _ends_phrase(tokens, name) else None
        if token.kind is not TokenKind.WORD or is_small(token.lower):
            return noun, _named_behind(parsed, i) if noun is not None else None
        if noun is not None and token.lower in NAMING:
            return noun, _named_behind(parsed, i + 1)
        if noun is not None and tokens[noun].lower in PERSONS and token.lower not in PERSONS:
            return noun, None
        if token.lower not in PERSONS and find_verb(tokens, i, i + 1) is not None:
            return noun, None
        if token.capitalised and token.lower not in PEOPLES:
            return noun, None
        if token.lower not in PEOPLES:
            noun = i
    return noun, None


def _named_behind(parsed: Parsed, position: int) -> NameSpan | None:
    """The name in apposition from token `position`: "ship the Orrin", "known as the Orrin", "son, Ivo Lenz,"."""
    tokens = parsed.tokens
    while position < len(tokens) and tokens[position].lower in ("as", "the"):
        position += 1
    name = name_at(parsed, position)
    return name if name is not None and _ends_phrase(tokens, name) else None


def _named_after(parsed: Parsed, position: int, first: int) -> Subject | None:
    """The thing whose size stands before it and the name in it: "the 90-metre Orrin 5 launch pad" is the pad."""
    tokens, value = parsed.tokens, parsed.tokens[position].value
    name = name_at(parsed, first)
    if not is_length(value) or name is None or name.last >= len(tokens) or _owns(tokens, name):
        return None
    end = name.last
    while end < len(tokens) and end - first < MOST_NOUNS and not _ends(tokens, end):
        end += 1
    if end == name.last or tokens[end - 1].lower in OF_ITS_KIND:
        return None
    words = " ".join(token.text for token in tokens[first:end])
    return Subject(words, fold(words), Grounds.NAMED)


def _ends(tokens: Sequence[Token], position: int) -> bool:
    """Whether a noun phrase ends before the token: at a small word, a mark or a verb."""
    token = tokens[position]
    plain = token.kind is TokenKind.WORD and not is_small(token.lower)
    return not plain or (is_inflected(token) and find_verb(tokens, position, position + 1) is not None)


def _owns(tokens: Sequence[Token], name: NameSpan) -> bool:
    return name.last < len(tokens) and tokens[name.last].kind is TokenKind.POSSESSIVE


def _ends_phrase(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name is the head of its phrase: not of "the 70-foot Orrin's mast", "the $5 million Orrin deal"."""
    if name.last >= len(tokens):
        return True
    end = name.last + int(_has_its_kind_behind(tokens, name))
    if end >= len(tokens):
        return True
    token = tokens[end]
    if token.kind is not TokenKind.WORD:
        return token.kind is TokenKind.MARK
    return _ends(tokens, end)


def _has_its_kind_behind(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether the noun behind a name says of what kind it is: "the 400-metre Orrin 5 rocket"."""
    return tokens[name.last].lower in OF_ITS_KIND and not tokens[name.last].capitalised


def _article(tokens: Sequence[Token], first: int) -> int | None:
    """The determiner or possessive of the phrase whose figure starts at token `first`, or None."""
    for i in range(first - 1, max(-1, first - 2 - MOST_ADJECTIVES), -1):
        token = tokens[i]
        if token.lower in DETERMINERS or token.kind is TokenKind.POSSESSIVE:
            return i
        if token.kind is not TokenKind.WORD or token.named or is_small(token.lower):
            return None
    return None


def _apposed_to(parsed: Parsed, article: int, *, kin: bool) -> NameSpan | None:
    """The name that the phrase is set behind: "Ivo Lenz, Brandt's 19-year-old son", "the Orrin, a 70-foot boat"."""
    tokens, first = parsed.tokens, article
    if tokens[article].kind is TokenKind.POSSESSIVE:
        owner = next((name for name in parsed.read.names if name.last == article), None)
        if owner is None or not kin:
            return None
        first = owner.first
    elif tokens[article].lower not in INDEFINITE | DEFINITE | (POSSESSIVES if kin else frozenset()):
        return None
    if first < 2 or tokens[first - 1].text != ",":
        return None
    name = next((name for name in parsed.read.names if name.last == first - 1), None)
    if name is None or is_country(name.key) or names_a_place(tokens, name, 0):
        return None
    return name


def _kin_of(parsed: Parsed, article: int, noun: int, discourse: Discourse) -> Subject | None:
    """The relative of somebody where no name is given: "Brandt's 19-year-old son" is not Brandt."""
    tokens, word = parsed.tokens, parsed.tokens[noun].lower
    if tokens[article].kind is TokenKind.POSSESSIVE:
        owner = next((name for name in parsed.read.names if name.last == article), None)
        found = Subject(owner.text, owner.key, Grounds.NAMED) if owner is not None else None
    elif tokens[article].lower in POSSESSIVES:
        found = find_antecedent(parsed, article, discourse, Call(pronoun=tokens[article].lower))
    else:
        return None
    if found is None:
        return None
    return replace(found, name=f"{found.name}'s {word}", key=f"{found.key} {fold(word)}")
