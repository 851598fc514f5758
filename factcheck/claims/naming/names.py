"""Names of people, companies, products and places in running text.

A name is a run of capitalised words that is not capitalised for another reason: not the first word of a sentence
unless the document writes it with a capital elsewhere, no month, no people's name before a noun. Known names
(subjects and aliases of facts) are found in any spelling. Names in all-lower-case text are missed on purpose.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.claims.naming.bare_nouns import is_bare_name, is_told_of
from factcheck.claims.naming.datelines import dateline_end
from factcheck.claims.naming.joined import behind_particles
from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.known_names import NO_KNOWN_NAMES, KnownNames
from factcheck.claims.naming.lying_in import lies_in
from factcheck.claims.naming.name_ends import JOINERS, end_of_name
from factcheck.claims.naming.numbered import (
    end_of_numbers,
    is_bare_number,
    is_number_one,
    is_serial,
    names_of_numbers,
    number_behind,
)
from factcheck.claims.naming.own_part import own_part
from factcheck.claims.naming.places_of_firms import says_where_a_firm_is
from factcheck.claims.naming.title_runs import end_of_title_run
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.adjectives import PARTICIPLE_ENDINGS
from factcheck.lexicon.grammar import (
    ADVERBS,
    DEFINITE,
    DESCRIPTIONS,
    FUNCTION_WORDS,
    OF_COUNTRIES,
    ORGANISATION_WORDS,
    PEOPLES,
    TITLES,
)
from factcheck.lexicon.names import BODIES, NEVER_NAMES, OF_GENERAL, OPENERS
from factcheck.lexicon.people import BODIES_OF_FAITHS, GIVEN_FAITHS
from factcheck.values.value import DateSpan, TimeOfDay


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name in a sentence: tokens `first` to `last` (exclusive), its words, and its key for comparing."""

    first: int
    last: int
    text: str
    key: str


CAMEL = re.compile(
    r"[a-z].*[A-Z]|[A-Z].*[A-Z].*[a-z]|[A-Z].*\d|^[A-Z]{2,}s?$|^[A-Z]-?[A-Z]{3,}$|^(?:[A-Z]\.){2,}$"
)
# Endings by which a name becomes an adjective: "Hangzhou-based", "US-led".
MODIFIER_ENDINGS = frozenset(
    "based led backed owned made born listed style era wide like bound trained built flagged registered headquartered "
    "operated sized shaped speaking".split()
)
# Words before a name that say what it is, and are never part of it.
ROLES = frozenset(
    "former rival competitor chipmaker carmaker automaker retailer lender insurer startup start-up billionaire actor actress "
    "singer author novelist economist analyst scientist astronomer lawyer banker researcher".split()
)
# What makes a name with the people's before it.
INSTITUTIONS = (ORGANISATION_WORDS | OF_COUNTRIES) - {"open", "press"} | frozenset(
    "commission council court army navy red grand geological medical heart cancer stock football olympic academy press".split()
)
# The ordinal that is an adverb as well.
FIRST = "first"
# Behind these stands somebody's name, also in a heading that has few capitals: "What became of Ms. Brandt?".
ADDRESSES = frozenset({"mr", "mrs", "ms"})
# What stands behind the date or the hour of an entry.
LABEL_MARKS = frozenset("–—-.:|")
# An hour as the entries of a live report have it, which elsewhere is a number.
HOUR = re.compile(r"\d{1,2}[.:]\d{2}")
# Short forms of months that are given names as well.
GIVEN_MONTHS = frozenset({"Jan"})


def find_names(
    tokens: Sequence[Token],
    inside: frozenset[str],
    known: KnownNames = NO_KNOWN_NAMES,
    *,
    series: Container[str] = (),
    title: bool = False,
) -> tuple[NameSpan, ...]:
    """The names among `tokens`, in order; `inside` are the document's words capitalised inside sentences.

    `series` are those that it writes with numbers there. In a `title`, where most words have capitals, only words of
    `inside` and camel-cased ones count.
    """
    # A number that opens the sentence's figures may be that of a known name: "Orrin 1 crossed".
    stems = [token.stem or token.text for token in tokens]
    names: list[NameSpan] = []
    position = 0 if title else dateline_end(tokens)
    if position:
        found_behind = find_names(tokens[position:], inside, known, series=series)
        return tuple(
            NameSpan(name.first + position, name.last + position, name.text, name.key)
            for name in found_behind
        )
    while position < len(tokens):
        found = known.at(stems, position) if tokens[position].kind is TokenKind.WORD else None
        if found and _extends(tokens, position + found[0]):
            found = None
        if found:
            last = position + found[0]
            names.append(NameSpan(position, last, found[1], fold(found[1])))
            position = last
        elif not title and opens_sentence(tokens, position) and end_of_title_run(tokens, position) > position:
            last = end_of_title_run(tokens, position)
            words = spelled(tokens[position:last])
            names.append(NameSpan(position, last, words, fold(words)))
            position = last
        elif _starts_name(tokens, position, inside, series, title):
            last = end_of_name(tokens, position, inside, series, title)
            adjective = _last_adjective(tokens, position, last)
            if adjective is not None:
                # "North Carolina-based First Citizens": the place only qualifies the name behind it.
                position = adjective + 1
                continue
            first, last = own_part(tokens, position, last)
            if first == last:
                position = last
                continue
            position, words = first, spelled(tokens[first:last])
            if says_where_a_firm_is(tokens, first, last, words):
                position = last
                continue
            several = end_of_numbers(tokens, last)
            if several > last:
                each = names_of_numbers(tokens[position:several])
                names.append(
                    NameSpan(position, several, " and ".join(each), " and ".join(fold(name) for name in each))
                )
            else:
                names.append(NameSpan(position, last, words, fold(words)))
            position = several
        else:
            position += 1
    return tuple(names)


def _last_adjective(tokens: Sequence[Token], first: int, last: int) -> int | None:
    return next((i for i in range(last - 1, first - 1, -1) if _is_adjective(tokens[i])), None)


def _is_adjective(token: Token) -> bool:
    """Whether a compound only qualifies what follows it: "Leeds-based", "DNA-testing", "Anglo-French"."""
    behind = token.text.rpartition("-")[2]
    if "-" not in token.text:
        return False
    participle = behind.islower() and behind.endswith(PARTICIPLE_ENDINGS)
    return participle or behind.lower() in MODIFIER_ENDINGS or behind.lower() in PEOPLES


def _extends(tokens: Sequence[Token], position: int) -> bool:
    """Whether the name goes on past a known one: "Washington Mutual" is not "Washington", nor "Orrin 2" "Orrin"."""
    if position >= len(tokens):
        return False
    token = tokens[position]
    return (token.capitalised and token.lower not in NEVER_NAMES) or is_bare_number(token)


def _starts_name(
    tokens: Sequence[Token], position: int, inside: frozenset[str], series: Container[str], title: bool
) -> bool:
    token = tokens[position]
    if not token.capitalised or _is_title(tokens, position):
        return False
    if token.lower in NEVER_NAMES and not _is_given_name(tokens, position):
        return False
    if token.text[0].islower() and token.lower.rpartition("-")[2] in NEVER_NAMES:
        return False  # "In mid-August": a part of a month is no name either.
    if token.lower in OPENERS and token.text not in inside and (title or opens_sentence(tokens, position)):
        return False  # "Besides Leeds": only the sentence gives the first word its capital.
    if token.lower in PEOPLES:
        named = _names_institution(tokens, position) or _is_of_faith(tokens, position)
        return not title and (named or _names_place(tokens, position))
    if token.lower in FUNCTION_WORDS and not CAMEL.search(token.text):
        # "First Citizens": an ordinal or an adverb may open a name that the document writes inside sentences.
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        before = tokens[position - 1] if position and not title else None
        opens = before is None or before.kind is TokenKind.MARK
        behind_article = before is not None and before.text in DEFINITE  # "the We Company"
        in_name = (
            (token.lower in ADVERBS or behind_article)
            and (token.text in inside or not opens or _opens_institution(tokens, position))
            and following is not None
            and following.capitalised
        )
        return in_name and following is not None and following.lower not in FUNCTION_WORDS
    if _is_capital_call(tokens, position):
        return False
    if position == 0 and token.lower in ROLES and len(tokens) > 1 and tokens[1].capitalised:
        return False  # "Rival Corvane reported": only the sentence gives the first word its capital.
    if title or opens_sentence(tokens, position):
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        after = tokens[position + 2] if position + 2 < len(tokens) else None
        runs_on = not title and bool(
            (following and following.capitalised and following.lower not in FUNCTION_WORDS)
            or behind_particles(tokens, position + 1)
            or _is_partner(tokens, position + 1)
            or (position == 0 and lies_in(tokens, 2))
        )
        numbered = not title and (
            number_behind(tokens, position, serial=is_serial(token.text, series))
            or is_number_one(tokens, position + 1, position)
        )
        known = token.text in inside or bool(CAMEL.search(token.text)) or runs_on or numbered
        known = known or (position > 0 and tokens[position - 1].lower.rstrip(".") in ADDRESSES)
        if known or title or following is None:
            return known
        following, after = _past_bracket(tokens, position + 1) or (following, after)
        entry = position > 0 and is_label(tokens[:position])
        known = entry and (is_place(fold(token.text)) or is_told_of(token, following, after))
        return known or is_bare_name(token, following, after)
    return True


def _past_bracket(tokens: Sequence[Token], opening: int) -> tuple[Token, Token | None] | None:
    """The two tokens behind a bracket that follows a word: "Corran (3,000 inhabitants) lies"."""
    if tokens[opening].text != "(":
        return None
    closing = next((i for i in range(opening, len(tokens)) if tokens[i].text == ")"), len(tokens))
    if closing + 1 >= len(tokens):
        return None
    return tokens[closing + 1], tokens[closing + 2] if closing + 2 < len(tokens) else None


def opens_sentence(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word is the first of a sentence, of a quotation, of an item or of an entry: "4 May – Norvane opens"."""
    return (
        position == 0
        or (tokens[position - 1].kind is TokenKind.MARK and tokens[position - 1].text in '“"‘•:')
        or is_label(tokens[:position])
    )


def is_label(tokens: Sequence[Token]) -> bool:
    """Whether these tokens that open a sentence are the label of an entry: a date or an hour, and perhaps a mark behind it."""
    told = tokens[:-1] if len(tokens) > 1 and tokens[-1].text in LABEL_MARKS else tokens
    if len(told) != 1:
        return False
    return isinstance(told[0].value, DateSpan | TimeOfDay) or bool(HOUR.fullmatch(told[0].text))


def _is_title(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word is a title before a name; "General" may open that of a firm."""
    token, following = tokens[position], tokens[position + 1] if position + 1 < len(tokens) else None
    of_firm = following is not None and following.lower in ORGANISATION_WORDS | OF_GENERAL
    return token.lower.rstrip(".") in TITLES and not (token.lower == "general" and of_firm)


def _is_given_name(tokens: Sequence[Token], position: int) -> bool:
    """Whether the short form of a month is a given name: "Jan Lenz"; a month has a stop, or a day behind it."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    return tokens[position].text in GIVEN_MONTHS and following is not None and following.capitalised


def _is_of_faith(tokens: Sequence[Token], position: int) -> bool:
    """Whether the adjective of a faith is a given name: "Christian Lenz", not "the Christian Democrats"."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if tokens[position].text not in GIVEN_FAITHS or following is None or not following.capitalised:
        return False
    return not following.lower.endswith(BODIES_OF_FAITHS)


def _names_institution(tokens: Sequence[Token], position: int) -> bool:
    """Whether a people's name opens that of an institution: "European Union", not "Canadian Ivo Lenz"."""
    last = position + 1
    while last < len(tokens) and tokens[last].capitalised:
        last += 1
    if last == position + 1:
        return False
    return tokens[position + 1].lower in INSTITUTIONS or tokens[last - 1].lower in BODIES | DESCRIPTIONS


def _names_place(tokens: Sequence[Token], position: int) -> bool:
    """Whether a people's name is a part of that of a known place: "British Columbia", "Saudi Arabia", not "French Leeds"."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    capital = following is not None and following.capitalised
    return capital and is_place(fold(f"{tokens[position].text} {tokens[position + 1].text}"))


def _opens_institution(tokens: Sequence[Token], position: int) -> bool:
    """Whether "First" that opens a sentence is that of an institution: "First Calder Bank has", where the adverb would have a comma."""
    last = position + 1
    while last < len(tokens) and tokens[last].capitalised:
        last += 1
    institution = tokens[last - 1].lower in ORGANISATION_WORDS | DESCRIPTIONS
    return tokens[position].lower == FIRST and last - position > 2 and institution


def _is_capital_call(tokens: Sequence[Token], position: int) -> bool:
    """Whether a document gives a noun a capital by which it calls somebody again: "the Company", not "the Bank of Corran"."""
    if tokens[position].lower not in DESCRIPTIONS or not position:
        return False
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    goes_on = following is not None and (following.capitalised or following.lower in JOINERS)
    return tokens[position - 1].lower in DEFINITE and not goes_on


def _is_partner(tokens: Sequence[Token], position: int) -> bool:
    """Whether "&" joins the first word of a sentence to a name: "Tolmer & Sons"."""
    return position + 1 < len(tokens) and tokens[position].text == "&" and tokens[position + 1].capitalised


def spelled(tokens: Sequence[Token]) -> str:
    """The words of some tokens as the text has them, with one space where it has any."""
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append(token.text if before.end == token.start else f" {token.text}")
    return "".join(parts)
