"""A project's own words: units, words for currencies, nouns and measures that its configuration adds.

All but the measures (`own_measures.py`) are looked for right behind a number (words for a currency before it as well) and go before the words of the
lexicon. A unit that is given in a known one ("0.5 m") is read in that, so that it converts; any other is a
dimension of its own. The words travel with the call as data: nothing is registered anywhere.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from factcheck.lexicon.adjectives import ADJECTIVES
from factcheck.lexicon.currencies import NAMES
from factcheck.values.draft import Draft
from factcheck.values.mistakes import Mistake
from factcheck.values.money import money_of
from factcheck.values.numerals import GAP, HYPHEN
from factcheck.values.own_measures import MEASURES_TABLE, OwnMeasure, parse_measures
from factcheck.values.rates import with_rate
from factcheck.values.unit_names import Unit
from factcheck.values.unit_tables import NAMED, SYMBOLIC, plurals
from factcheck.values.units import MEASURES, is_currency, measure_of


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A spelling, the unit it stands for, and how many of that one is; `counted` for nouns."""

    spelling: str
    unit: str
    factor: float = 1.0
    counted: bool = False


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The words that stand behind a number, those that stand before one, and the measures."""

    behind: tuple[OwnWord, ...] = ()
    before: tuple[OwnWord, ...] = ()
    measures: tuple[OwnMeasure, ...] = ()


NO_WORDS: Final = OwnWords()
_WORD_TABLES: Final = ("units", "currencies", "nouns")
TABLES: Final = (*_WORD_TABLES, MEASURES_TABLE)
_KEYS: Final = ("is", "words")


# --- from the configuration ---------------------------------------------------------------------------------------


def parse_words(tables: Mapping[str, object]) -> tuple[OwnWords, tuple[Mistake, ...]]:
    """The words of the tables `units`, `currencies`, `nouns` and `measures`, and the entries that cannot be used.

    >>> words, mistakes = parse_words({"units": {"cubit": {"is": "0.5 m"}}, "nouns": {"GPU": ["accelerator"]}})
    >>> [(word.spelling, word.unit, word.factor) for word in words.behind][:2], mistakes
    ([('cubit', 'm', 0.5), ('cubits', 'm', 0.5)], ())
    """
    mistakes: list[Mistake] = []
    behind: list[OwnWord] = []
    before: list[OwnWord] = []
    for table in _WORD_TABLES:
        entries = tables.get(table, {})
        if not isinstance(entries, Mapping):
            advice = f"give each a line: [{table}] and then {_EXAMPLES[table]}"
            mistakes.append(Mistake(table, "", "must be a table", advice))
            continue
        for name, entry in entries.items():
            found = _entry(table, str(name), entry)
            if isinstance(found, Mistake):
                mistakes.append(found)
                continue
            behind += found
            before += (word for word in found if table == "currencies" and not word.spelling.islower())
    given = tables.get(MEASURES_TABLE, {})
    measures, unusable = parse_measures(given if isinstance(given, Mapping) else {})
    return OwnWords(tuple(behind), tuple(before), measures), (*mistakes, *unusable)


_EXAMPLES: Final = {
    "units": 'cubit = { is = "0.5 m", words = ["cubits"] }',
    "currencies": 'USD = ["greenback"]',
    "nouns": 'GPU = ["accelerator"]',
}


def _entry(table: str, name: str, entry: object) -> tuple[OwnWord, ...] | Mistake:
    """The words of one entry, or what is wrong with it."""
    known = entry if isinstance(entry, Mapping) and table == "units" else {"words": entry}
    words = known.get("words", [])
    for key in known:
        if key not in _KEYS:
            return Mistake(table, name, f'unknown key "{key}"', f"the keys are {', '.join(_KEYS)}")
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        return Mistake(table, name, "must be a list of words", f"write it as {_EXAMPLES[table]}")
    wrong = next((word for word in [*words, name] if not _SPELLING.fullmatch(word)), None)
    if wrong is not None:
        return Mistake(
            table, name, f'"{wrong}" cannot stand behind a number', "use words or signs without digits"
        )
    if table == "currencies":
        return _currency(name, words)
    unit, factor = name, 1.0
    if "is" in known:
        measured = _measured(table, name, known["is"])
        if isinstance(measured, Mistake):
            return measured
        factor, unit = measured
    counted = table == "nouns" or measure_of(unit).dimension.startswith("count:")
    return tuple(OwnWord(word, unit, factor, counted) for word in _forms((name, *words)))


# What a spelling may be: no digits, and no space at either end.
_SPELLING: Final = re.compile(r"[^\W\d]?[^\d\s](?:[^\d\n]{0,60}[^\d\s])?")
_MEASURED: Final = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?(?:e-?[0-9]+)?)\s+(?P<unit>\S.*)")


def _measured(table: str, name: str, text: object) -> tuple[float, str] | Mistake:
    """The number and the unit of "0.5 m"."""
    found = _MEASURED.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None or not float(found["number"]):
        return Mistake(table, name, "must be a number and a unit", f"write it as {_EXAMPLES['units']}")
    named = NAMED.get(found["unit"].lower())
    unit = SYMBOLIC.get(found["unit"]) or (named[0] if named else found["unit"])
    if unit not in MEASURES and unit not in NAMES:
        near = difflib.get_close_matches(found["unit"], [*MEASURES, *NAMED], 1)
        advice = (
            f'did you mean "{near[0]}"?'
            if near
            else "name a unit that is read without it, such as m, kg or day"
        )
        return Mistake(table, name, f'unknown unit "{found["unit"]}"', advice)
    factor = named[1] if named and not SYMBOLIC.get(found["unit"]) else 1.0
    return float(found["number"]) * factor, unit


def _currency(code: str, words: list[str]) -> tuple[OwnWord, ...] | Mistake:
    if code not in NAMES:
        near = difflib.get_close_matches(code.upper(), NAMES, 1)
        advice = f"did you mean {near[0]}? " if near else ""
        return Mistake(
            "currencies",
            code,
            "no currency code of ISO 4217",
            f"{advice}other currencies can be units of their own",
        )
    return tuple(OwnWord(word, code) for word in _forms(tuple(words)))


def _forms(words: tuple[str, ...]) -> Iterator[str]:
    """The words with their plurals, each once."""
    seen: dict[str, None] = {}
    for word in words:
        seen.update(dict.fromkeys(plurals(word) if word[-1].isalpha() and word[-1].islower() else (word,)))
    return iter(seen)


# --- in a text ----------------------------------------------------------------------------------------------------


def with_own_words(text: str, draft: Draft, own: OwnWords, floor: int) -> Draft:
    """The draft in the unit that a word of the project's own gives it; as it is where there is none."""
    if draft.second is None and own.before and (sign := _sign_before(text, draft, own.before, floor)):
        return sign
    if draft.start < draft.numeral.start and is_currency(draft.unit):
        return draft  # "$5 cubits" has its unit
    return _word_behind(text, draft, own.behind) or draft


def _word_behind(text: str, draft: Draft, words: tuple[OwnWord, ...]) -> Draft | None:
    pattern, by_spelling = _behind(words)
    found = pattern.match(text, draft.number_end)
    if found is None:
        return None
    word = by_spelling.get(found["word"]) or by_spelling[found["word"].lower()]
    if found["adjective"] and not (word.counted and found["adjective"].lower() in ADJECTIVES):
        return None
    rate = with_rate(text, Unit(word.unit, found.end(), word.factor, money=word.unit in NAMES))
    return draft._replace(unit=rate.name, factor=word.factor, end=rate.end, counted=word.counted)


def _sign_before(text: str, draft: Draft, words: tuple[OwnWord, ...], floor: int) -> Draft | None:
    edge = draft.numeral.start
    if edge > floor and text[edge - 1].isspace():
        edge -= 1
    for word in words:
        begin = edge - len(word.spelling)
        if begin < floor or begin > draft.start or not text.startswith(word.spelling, begin):
            continue
        if not (word.spelling[0].isalnum() and begin and text[begin - 1].isalnum()):
            numeral = draft.numeral
            plain = Draft(begin, numeral.end, numeral, number_end=numeral.end, signed=draft.signed)
            return money_of(text, plain, word.unit)
    return None


@lru_cache(maxsize=16)
def _behind(words: tuple[OwnWord, ...]) -> tuple[re.Pattern[str], dict[str, OwnWord]]:
    """One expression for all the words, the longest first, and the words by their spelling; the first given holds."""
    by_spelling: dict[str, OwnWord] = {}
    for word in words:
        by_spelling.setdefault(word.spelling, word)
    spellings = sorted(by_spelling, key=lambda spelling: (-len(spelling), spelling))
    written = "|".join(map(_alternative, spellings))
    pattern = rf"(?:{GAP}|{HYPHEN})?(?:(?P<adjective>[A-Za-z]{{2,20}}){GAP})?(?P<word>{written})(?!\w)"
    return re.compile(pattern), by_spelling


def _alternative(spelling: str) -> str:
    """A spelling in lower case may begin with a capital; all others are as they are."""
    escaped = re.escape(spelling)
    return f"(?i:{escaped})" if spelling.islower() and spelling[0].isalpha() else escaped
