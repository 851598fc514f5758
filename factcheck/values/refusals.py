"""Why digits that were read as an amount are none after all: names, labels, years, scores, rankings.

Here are the checks that need the amount: a unit overrules most of them ("Boeing 5 percent"). Those that the digits'
own neighbours decide are in `identifiers`.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.grammar import DETERMINERS, PREPOSITIONS
from factcheck.lexicon.harm import HARMED
from factcheck.values import identifiers
from factcheck.values.anchors import CARDINALS
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.identifiers import Identifier
from factcheck.values.labels import label_before
from factcheck.values.numerals import GAP, HYPHEN
from factcheck.values.ranges import names_counted, read_range
from factcheck.values.surroundings import Context
from factcheck.values.value import NotAValue

_NAMED_AFTER: Final = Expression(r"[ ](?:[A-Z][a-z]+(?![a-z]*['’]s)|[NESW]\.?[ ])")


# Before four digits these make a year of them, whatever noun follows: "in 2024 people were".
_BEFORE_YEARS: Final = frozenset("in since until till during early mid late by year from".split())


_LABEL_REASONS: Final = frozenset(
    (
        "section number",
        "page number",
        "figure number",
        "version",
        "label",
        "identifier",
        "model name",
        "citation",
    )
)


_LIST_JOIN: Final = Expression(rf"(?:,|{GAP}?(?:,{GAP})?(?:and|or|to|&){GAP}|,{GAP}|(?:[-/]|(?=)[–‑]))")
# "4K" and "8K" are screens; "16K users" has a noun and is none of these.
_SCREENS: Final = (2000.0, 4000.0, 8000.0)
# "A 2007 study", "the 2020 elections": a year before a noun; "the 2000 people" are people.
_DETERMINERS: Final = frozenset("a an the this that his her its their".split())
# Behind the year of an entry stood markup, which is blank now: "**1928** Ada Brandt swims".
_MARKED: Final = Expression("[ ]{3}")
_DECADES: Final = frozenset(float(decade) for decade in range(20, 100, 10))
_COMPOUND: Final = Expression("[-‐‑][A-Z]")
_RANKING: Final = ("top", "bottom")


def why_not(
    text: str, draft: Draft, context: Context, last: NotAValue | None, floor: int
) -> Identifier | None:
    """Why an amount is none, and up to where; `last` is the item before it if that was none either."""
    numeral = draft.numeral
    at, end = numeral.start, numeral.end
    ranking = context.words and context.words[-1] in _RANKING and numeral.scale == 1.0
    if draft.bare and ranking and read_range(text, draft, between=False) is None:
        return Identifier(end, "ranking")
    if (draft.scaled or text[end - 1] == "K") and (found := _glued_scale(text, draft, floor)):
        return found
    if found := _lettered_label(text, draft, last, floor):
        return found
    measured = bool(draft.unit) and not draft.counted and text[end : end + 1] != "s"
    if numeral.word or measured or draft.scaled or numeral.scale != 1.0:
        return None
    written = text[at - 1 : end] if text[at - 1 : at] == "." else text[at:end]
    return (
        _glued_letters(text, draft, written)
        or identifiers.score(text, at, end, numeral.value, context.words)
        or _continued_label(text, at, end, last)
        or _label(text, draft, written, context, floor)
        or _year(text, draft, written, context)
        or _bare_name(text, draft, written, context)
    )


_LETTERED: Final = Expression(r"[0-9]{1,3}[A-Za-z](?![A-Za-z0-9]|[./][A-Za-z0-9])")
# "The table 2m long": a label in lower case is an everyday noun as well.
_MEASURES: Final = frozenset("ghkmsM")
_EVERYDAY: Final = Expression(r"(?<![A-Za-z])[a-z]+\s\Z")
_LABELLED: Final = frozenset(("figure number", "section number", "page number"))


def _lettered_label(text: str, draft: Draft, last: NotAValue | None, floor: int) -> Identifier | None:
    """ "Fig. 3d", "Figures 1A, 1F and 1H": the letter is the panel's and no unit."""
    at = draft.numeral.start
    panel = None if draft.numeral.word else _LETTERED.match(text, at)
    if panel is None or (
        text[panel.end() - 1] in _MEASURES and _EVERYDAY.search(text, max(floor, at - 12), at)
    ):
        return None
    label = label_before(text, at, floor, integer=False, noun=False)
    if label not in _LABELLED:
        joined = last and last.reason in _LABELLED and _LIST_JOIN.fullmatch(text, last.end, at)
        label = last.reason if last and joined else None
    return Identifier(panel.end(), label) if label else None


def _glued_scale(text: str, draft: Draft, floor: int) -> Identifier | None:
    """ "Fig. 2B" is a label, "4K" a screen."""
    numeral = draft.numeral
    if draft.bare and text[numeral.end - 1] == "K" and numeral.value in _SCREENS:
        return Identifier(numeral.end, "code")
    label = label_before(text, numeral.start, floor, integer=False, noun=False)
    if label and text[numeral.end - 1] in "BM":
        return Identifier(numeral.end, label)
    return None


def _glued_letters(text: str, draft: Draft, written: str) -> Identifier | None:
    end = draft.numeral.end
    follows = text[end : end + 1]
    if draft.ish:
        return None
    if something := _SOMETHING.match(text, end):
        return Identifier(something.end(), "decade, age or rough count")  # "a 20-something"
    if draft.unit == "second" and follows == "s" and draft.numeral.value >= 100 and written.isdigit():
        return Identifier(end + 1, "may be a plural")  # "747s", "2018s"
    if (
        draft.unit == "second"
        and follows == "s"
        and _AGE_GROUP.search(text, max(0, draft.start - 10), draft.start)
    ):
        return Identifier(end + 1, "decade, age or rough count")  # "under-18s"
    if follows == "s" and draft.numeral.value in _DECADES:
        return Identifier(end + 1, "decade, age or rough count")  # "in their 40s"
    if draft.bare and _COMPOUND.match(text, end):
        return identifiers.whole_token(text, draft.numeral.start, "model name")  # "2-DG"
    if draft.open or not ((draft.bare and follows.isalpha()) or follows == "_"):
        return None
    return identifiers.whole_token(text, draft.numeral.start, "code")


_SOMETHING: Final = Expression(rf"{HYPHEN}somethings?(?![A-Za-z])")
_AGE_GROUP: Final = Expression(r"(?:\b[Uu]nder|\b[Oo]ver)[-‐‑]$|\bthe (?:under|over) $")


def _continued_label(text: str, at: int, end: int, last: NotAValue | None) -> Identifier | None:
    """ "Sections 3 and 4": what is joined to a label is one."""
    if last is None or last.reason not in _LABEL_REASONS or not _LIST_JOIN.fullmatch(text, last.end, at):
        return None
    return None if _OF_THEM.match(text, end) else Identifier(end, last.reason)


# Behind a number that counts a part of something: "flats fill levels 19 to 80, 900 of them in all".
_OF_THEM: Final = Expression(rf"{GAP}of{GAP}(?:them|these|those|which|whom)(?![A-Za-z])")


def _label(text: str, draft: Draft, written: str, context: Context, floor: int) -> Identifier | None:
    if "," in written or context.hedge is not None or draft.open:
        return None
    short = written.isdigit() or (written.count(".") == 1 and len(written) <= 4)
    start, end = draft.numeral.start, draft.numeral.end
    verb = _is_verb(text, draft)
    noun = not draft.bare and not verb
    reason = label_before(text, start, floor, integer=short, noun=noun, subject=verb)
    if reason == "name with a number" and "." in written and read_range(text, draft, between=False):
        return None  # "95% CI 1.92-2.65": no version has a range
    if reason == "name with a number" and draft.unit in _REPEATED:
        return None  # "Built the Orrin Bridge 700 times over"
    if reason == "name with a number" and (joined := read_range(text, draft, between=False)) and joined.bare:
        end = joined.end  # "95% CI 89-98"
    return Identifier(end, reason) if reason else None


_REPEATED: Final = ("time", "ratio")
# An object right behind a word in -s makes it a verb: "weighs 190 grams", "carries up to 100 people".
_OBJECT: Final = Expression(
    rf"{GAP}(?:(?:about|around|nearly|almost|roughly|approximately|just|only|more{GAP}than|less{GAP}than|fewer{GAP}than|"
    rf"up{GAP}to|at{GAP}least|over|under){GAP})?(?:[$£]?[0-9]|€|(?:an?|the|its|their|his|her|{'|'.join(CARDINALS)})(?![A-Za-z]))"
)


# Behind a participle that counts nobody come to harm, what stands behind a verb.
_PAST: Final = Expression(rf",|{GAP}(?:[A-Z]|(?:{'|'.join(sorted(PREPOSITIONS | DETERMINERS))})(?![A-Za-z]))")


def _is_verb(text: str, draft: Draft) -> bool:
    """Whether what was read as the counted noun is the verb of a name: "The Aero 5 weighs 190 grams", "Hall 1 opened in"."""
    noun = text[draft.number_end : draft.end].strip()
    if not draft.counted or not noun.isalpha() or not noun.islower():
        return False
    if noun.endswith("ed") and noun not in HARMED:
        return _PAST.match(text, draft.end) is not None
    return noun.endswith("s") and _OBJECT.match(text, draft.end) is not None


def _year(text: str, draft: Draft, written: str, context: Context) -> Identifier | None:
    """Four bare digits that no reader of dates took; a hedge or a unit makes them an amount."""
    numeral = draft.numeral
    round_figure = numeral.value < 1900 and numeral.value % 100 == 0  # "1500" is an amount as often
    if not (written.isdigit() and len(written) == 4 and 1500 <= numeral.value <= 2100) or round_figure:
        return None
    year = Identifier(numeral.end, "may be a year")
    if not draft.bare:
        last = context.words[-1] if context.words else ""
        marked = draft.counted and _MARKED.match(text, numeral.end) is not None
        told = last in _BEFORE_YEARS or (last in _DETERMINERS and not names_counted(text, draft))
        return year if marked or told else None
    ranged = None if draft.signed else read_range(text, draft, between=False)
    return None if draft.signed or (ranged is not None and not ranged.bare) else year


_DAY: Final = Expression("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")


def _bare_name(text: str, draft: Draft, written: str, context: Context) -> Identifier | None:
    """House numbers ("358 Brillo Way"), codes with leading zeros, long serial numbers."""
    end = draft.numeral.end
    if not written.isdigit():
        return None
    if len(written) > 2 and written[:2] == "00" and draft.counted:
        return Identifier(end, "identifier")  # "the 001 peak"
    if not draft.bare:
        return None
    if _DAY.fullmatch(written):
        return Identifier(end, "ratio or date")  # "20250128"
    if len(written) < 5 and context.hedge is None and _NAMED_AFTER.match(text, end):
        return Identifier(end, "name or address")
    if (len(written) > 1 and written[0] == "0") or len(written) > 10:
        return Identifier(end, "identifier")
    return None
