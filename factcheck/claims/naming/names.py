"""Names of people, companies, products and places in running text.

A name is a run of capitalised words that is not capitalised for another reason: not the first word of a sentence
unless the document writes it with a capital elsewhere, no month, no people's name before a noun. Known names
(subjects and aliases of facts) are found in any spelling. Names in all-lower-case text are missed on purpose.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from factcheck.claims.naming.bare_nouns import is_bare_name
from factcheck.claims.naming.datelines import dateline_end
from factcheck.claims.naming.joined import behind_particles, end_of_joined
from factcheck.claims.naming.known_names import NO_KNOWN_NAMES, KnownNames
from factcheck.claims.naming.numbered import (
    end_of_numbers,
    is_bare_number,
    is_number_of,
    is_number_one,
    is_serial,
    names_of_numbers,
    number_behind,
    with_digits,
)
from factcheck.claims.naming.own_part import own_part
from factcheck.claims.naming.parts import owner_and_part
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.adjectives import PARTICIPLE_ENDINGS
from factcheck.lexicon.grammar import (
    ADVERBS,
    COMPANY_ENDINGS,
    COUNTRIES,
    DESCRIPTIONS,
    FUNCTION_WORDS,
    MONTHS,
    OF_COUNTRIES,
    ORGANISATION_WORDS,
    PEOPLES,
    TITLES,
    TWO_WORD_COUNTRIES,
    WEEKDAYS,
)
from factcheck.lexicon.names import BODIES, NOBILITY, OF_GENERAL, OPENERS
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.lexicon.places import CITIES, REGIONS
from factcheck.lexicon.places import COUNTRIES as COUNTRY_NAMES


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name in a sentence: tokens `first` to `last` (exclusive), its words, and its key for comparing."""

    first: int
    last: int
    text: str
    key: str


CAMEL = re.compile(r"[a-z].*[A-Z]|[A-Z].*[A-Z].*[a-z]|[A-Z].*\d|^[A-Z]{2,}s?$|^(?:[A-Z]\.){2,}$")
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
DEFINITE = frozenset({"the", "this"})
JOINERS = frozenset({"of", "&"})
# Zones of time behind an hour: "at 11:59 a.m. ET".
TIME_ZONES = frozenset(
    "gmt utc bst cet cest eet eest msk ist jst kst hkt sgt aest aedt est edt et cst cdt ct mst mdt pst pdt pt".split()
)
NEVER_NAMES = (
    MONTHS
    | WEEKDAYS
    | TIME_ZONES
    | frozenset(
        {"i", "i'm", "i've", "ceo", "ai", "ipo", "gdp", "faq", "q&a", "tv", "api", "gaap", "eps", "ifrs"}
    )
    # Quarters and halves of a year, over the columns of a table.
    | frozenset("q1 q2 q3 q4 h1 h2".split())
)


@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """The key by which two spellings of a name are compared.

    >>> fold("the DeepSeek AI") == fold("DeepSeek-AI"), fold("Apple Inc."), fold("U.S. tech stocks")
    (True, 'apple', 'us tech stock')
    """
    part = owner_and_part(name)
    if part is not None:
        return f"{fold(part[0])} {fold(part[1])}"
    words = re.sub(r"(?<=\w)\.(?=\w\b)", "", name.replace("’", "'")).casefold()
    parts = [part for part in re.split(r"[^\w&]+", words.replace("'s ", " ").removesuffix("'s")) if part]
    if len(parts) > 1 and parts[0] in ("the", "a", "an"):
        parts = parts[1:]
    while len(parts) > 1 and parts[-1] in COMPANY_ENDINGS:
        parts = parts[:-1]
    if len(parts) > 1 and parts[0] == "mt":
        parts[0] = "mount"
    parts = with_digits(parts, name)
    return " ".join([*parts[:-1], _singular(parts[-1])]) if parts else ""


def _singular(word: str) -> str:
    return (
        word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    )


# Countries with the names they go by, their states and cities.
PLACES = frozenset(
    fold(name)
    for table in (COUNTRY_NAMES, REGIONS, CITIES)
    for name in (*table, *(other for others in table.values() for other in others))
)


# Of these the countries and their states, in which other places lie.
WIDE_PLACES = frozenset(
    fold(name)
    for table in (COUNTRY_NAMES, REGIONS)
    for name in (*table, *(other for others in table.values() for other in others))
)


# The other names of a country, each with the one it is compared by; laws and approvals of the Union are Europe's.
COMPARED_AS = {fold(other): fold(name) for name, others in COUNTRY_NAMES.items() for other in others} | {
    "european union": "europe",
    "eu": "europe",
}


def place_key(name: str) -> str:
    """The key by which two names of a place are compared.

    >>> place_key("America") == place_key("the United States"), place_key("Leeds")
    (True, 'leed')
    """
    return COMPARED_AS.get(fold(name), fold(name))


def is_country(key: str) -> bool:
    """Whether a folded name is that of a country or of its capital."""
    return key in COUNTRIES or key in TWO_WORD_COUNTRIES or f"{key}s" in TWO_WORD_COUNTRIES


def is_place(key: str) -> bool:
    """Whether a folded name is that of a country, a state or a large city."""
    return is_country(key) or key in PLACES


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
        elif _starts_name(tokens, position, inside, series, title):
            last = _end_of_name(tokens, position, inside, series, title)
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
    if token.lower in OPENERS and token.text not in inside and (title or opens_sentence(tokens, position)):
        return False  # "Besides Leeds": only the sentence gives the first word its capital.
    if token.lower in PEOPLES:
        return not title and _names_institution(tokens, position)
    if token.lower in FUNCTION_WORDS and not CAMEL.search(token.text):
        # "First Citizens": an ordinal or an adverb may open a name that the document writes inside sentences.
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        before = tokens[position - 1] if position and not title else None
        opens = before is None or before.kind is TokenKind.MARK
        behind_article = before is not None and before.text in DEFINITE  # "the We Company"
        in_name = (
            (token.lower in ADVERBS or behind_article)
            and (token.text in inside or not opens)
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
        return known or (not title and following is not None and is_bare_name(token, following, after))
    return True


def opens_sentence(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word is the first of a sentence, of a quotation or of an item."""
    return position == 0 or (
        tokens[position - 1].kind is TokenKind.MARK and tokens[position - 1].text in '“"‘•:'
    )


def _is_title(tokens: Sequence[Token], position: int) -> bool:
    """Whether a word is a title before a name; "General" may open that of a firm."""
    token, following = tokens[position], tokens[position + 1] if position + 1 < len(tokens) else None
    of_firm = following is not None and following.lower in ORGANISATION_WORDS | OF_GENERAL
    return token.lower in TITLES and not (token.lower == "general" and of_firm)


def _is_given_name(tokens: Sequence[Token], position: int) -> bool:
    """Whether the short form of a month is a given name: "Jan Lenz"; a month has a stop, or a day behind it."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    return tokens[position].text in GIVEN_MONTHS and following is not None and following.capitalised


GIVEN_MONTHS = frozenset({"Jan"})


def _names_institution(tokens: Sequence[Token], position: int) -> bool:
    """Whether a people's name opens that of an institution: "European Union", not "Canadian Ivo Lenz"."""
    last = position + 1
    while last < len(tokens) and tokens[last].capitalised:
        last += 1
    if last == position + 1:
        return False
    return tokens[position + 1].lower in INSTITUTIONS or tokens[last - 1].lower in BODIES | DESCRIPTIONS


def _is_capital_call(tokens: Sequence[Token], position: int) -> bool:
    """Whether a document gives a noun a capital by which it calls somebody again: "the Company", not "the Bank of Corran"."""
    if tokens[position].lower not in DESCRIPTIONS or not position:
        return False
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    goes_on = following is not None and (following.capitalised or following.lower in JOINERS)
    return tokens[position - 1].lower in DEFINITE and not goes_on


def _end_of_name(
    tokens: Sequence[Token], position: int, inside: frozenset[str], series: Container[str], title: bool
) -> int:
    last, word = position + 1, tokens[position].text
    opens = position == 0 or tokens[position - 1].kind is TokenKind.MARK
    if opens and number_behind(tokens, position, named=word in inside, serial=is_serial(word, series)):
        last += 1
    while last < len(tokens):
        token = tokens[last]
        written = token.capitalised and token.lower not in NEVER_NAMES
        if (written and (not title or token.text in inside)) or is_number_of(tokens, last):
            last += 1
        elif _is_initial(tokens, last) and not title:
            last += 2  # "Ada B. Lenz"
        elif is_number_one(tokens, last, position):
            last += 1
        elif token.lower in JOINERS and last + 1 < len(tokens) and tokens[last + 1].capitalised and not title:
            if _is_origin(tokens, position, last):
                break
            last += 2
        elif not title and (after := end_of_joined(tokens, position, last)):
            last = after
        else:
            break
    return last


def _is_partner(tokens: Sequence[Token], position: int) -> bool:
    """Whether "&" joins the first word of a sentence to a name: "Tolmer & Sons"."""
    return position + 1 < len(tokens) and tokens[position].text == "&" and tokens[position + 1].capitalised


def lies_in(tokens: Sequence[Token], first: int) -> bool:
    """Whether the state or country that begins at token `first` is where the name before its comma lies.

    "Lorneville, Ohio, has 900 inhabitants" is about Lorneville. A list has another mark or an "and" behind it, and a
    country before a country lies in none.
    """
    if (
        first < 2
        or first >= len(tokens)
        or tokens[first - 1].text != ","
        or not tokens[first - 2].capitalised
    ):
        return False
    before = tokens[first - 2].lower
    last = next((n for n in (3, 2, 1) if _is_region(tokens[first : first + n], n)), 0)
    if not last or before.endswith("ly") or before in FUNCTION_WORDS or fold(before) in WIDE_PLACES:
        return False
    behind = tokens[first + last] if first + last < len(tokens) else None
    return behind is None or behind.text in (",", ".", ")") or behind.lower in BEING


# Verbs that follow a name and its state without a second comma.
BEING = frozenset("is was has had".split())


def _is_region(tokens: Sequence[Token], words: int) -> bool:
    key = fold(" ".join(token.text for token in tokens))
    return len(tokens) == words and all(token.capitalised for token in tokens) and key in WIDE_PLACES


def _is_initial(tokens: Sequence[Token], stop: int) -> bool:
    """Whether a full stop behind a single letter is that of an initial, with the rest of the name behind it."""
    letter, following = tokens[stop - 1].text, tokens[stop + 1] if stop + 1 < len(tokens) else None
    return (
        tokens[stop].text == "."
        and len(letter) == 1
        and letter.isupper()
        and following is not None
        and following.capitalised
        and following.lower not in FUNCTION_WORDS
    )


def _is_origin(tokens: Sequence[Token], first: int, joiner: int) -> bool:
    """Whether "of" says where somebody is from: "Ada Brandt of Japan", "Ivo Lenz of Norvane", not "Bank of Japan"."""
    if tokens[joiner - 1].lower in OF_COUNTRIES:
        return False
    following = " ".join(token.lower for token in tokens[joiner + 1 : joiner + 3])
    # "Francis of Assisi" is all of a name.
    given = any(token.lower in GIVEN_NAMES for token in tokens[first : joiner - 1])
    if given and tokens[joiner].lower == "of" and tokens[joiner - 1].lower not in NOBILITY:
        return True
    return tokens[joiner + 1].lower in COUNTRIES or following in TWO_WORD_COUNTRIES


def spelled(tokens: Sequence[Token]) -> str:
    """The words of some tokens as the text has them, with one space where it has any."""
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append(token.text if before.end == token.start else f" {token.text}")
    return "".join(parts)
