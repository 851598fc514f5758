"""Finding values: every quantity and date in a text, in order, and the digits that are neither with the reason.

Anchors are found first, digits and number words, by expressions that look at one character class or one literal;
only there are the grammar's modules called. Every run of digits ends up in exactly one item.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from factcheck.lexicon.nouns import COUNTED
from factcheck.lexicon.numerals import ONES as _ONES
from factcheck.lexicon.numerals import (
    ORDERS,
    ORDINALS,
    PARTS,
    RANK_WORDS_AFTER,
    RANK_WORDS_BEFORE,
    RATIO_WORDS,
    SCALES,
    SUPERLATIVES,
    VULGAR,
)
from factcheck.lexicon.numerals import TEENS as _TEENS
from factcheck.lexicon.numerals import TENS as _TENS
from factcheck.values import identifiers
from factcheck.values.amounts import Draft, read_amount, read_range
from factcheck.values.dates import find_dates
from factcheck.values.numerals import GAP, HYPHEN, Numeral, read_order
from factcheck.values.quantities import to_quantity
from factcheck.values.surroundings import Context, before, changes
from factcheck.values.unit_words import read_unit
from factcheck.values.units import measure_of
from factcheck.values.value import DateSpan, Interval, NotAValue, Quantity, Value

_Item = Quantity | DateSpan | NotAValue


def find_values(text: str, published: date | None = None) -> tuple[Quantity | DateSpan, ...]:
    """Every quantity and date of the text in order; `published` resolves relative dates.

    >>> [(value.text, value.number, value.unit) for value in find_values("It fell by about 17%, or $589bn.")]
    [('17%', 17.0, 'percent'), ('$589bn', 589000000000.0, 'USD')]
    """
    return tuple(
        item for item in read_values(text, published=published) if isinstance(item, (Quantity, DateSpan))
    )


def read_values(
    text: str, start: int = 0, end: int | None = None, published: date | None = None
) -> tuple[Value | NotAValue, ...]:
    """The values of `text[start:end]` in order and the digits that are none, at their offsets in `text`.

    Items do not overlap, and every run of digits lies inside exactly one.
    """
    stop = len(text) if end is None else min(end, len(text))
    if start == 0 and stop == len(text):
        return tuple(_read(text, published))
    # A slice, so that no lookbehind can see past the bounds.
    piece = text[start:stop]
    return tuple(_moved(item, start) for item in _read(piece, published))


def _moved(item: _Item, by: int) -> _Item:
    """The item `by` characters further on; built by hand, since `dataclasses.replace` is ten times slower."""
    start, end = item.start + by, item.end + by
    match item:
        case Quantity():
            return Quantity(
                start, end, item.text, item.number, item.interval, item.unit, item.comparator, item.direction
            )
        case DateSpan():
            days = (item.first, item.last)
            return DateSpan(start, end, item.text, *days, item.precision, item.comparator, item.relative)
        case NotAValue():
            return NotAValue(start, end, item.text, item.reason)


# --- anchors ------------------------------------------------------------------------------------------------------


def _cased(words: list[str]) -> str:
    """The words as alternatives by first letter, capitalised or not, so that one character decides most places."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        groups.setdefault(word[0], []).append(word[1:])
    return "|".join(f"[{first}{first.upper()}](?:{'|'.join(rest)})" for first, rest in sorted(groups.items()))


_DIGIT: Final = re.compile(rf"[0-9{''.join(VULGAR)}]")
_DIGIT_RUN: Final = re.compile(r"[0-9]+")
_CARDINALS: Final = [*_ONES, *_TEENS, *_TENS]
# What may stand before a number word. A class that is consumed is searched for quickly; a lookbehind is not.
_NUMBER_WORD: Final = rf"""
    (?P<anchor>
      (?: (?P<number> {_cased([*_CARDINALS, *SCALES, "half", "quarter"])} ) (?P<fold>[- ]?fold)?
        | (?P<order> {_cased(list(ORDERS))} )
        | (?P<ratio> {_cased(list(RATIO_WORDS))} )
        | (?P<ordinal> {_cased([word for word in ORDINALS if word not in PARTS])} )
        | (?P<part> {_cased([word for word in PARTS if word in ORDINALS])} )
      ) (?![A-Za-z])
    )"""
_SEED: Final = re.compile(rf"""[ \n\t\xa0\u2009(\["“'‘—–‑/*>~-]{_NUMBER_WORD}""", re.VERBOSE)
_FIRST: Final = re.compile(_NUMBER_WORD, re.VERBOSE)
# Each with a literal prefix of its own, for which the text is searched at once.
_RESERVED: Final = (
    ("http", "address", re.compile(r"https?://[^\s<>\"”)\]]{1,2000}")),
    ("www.", "address", re.compile(r"www\.[^\s<>\"”)\]]{1,2000}")),
    ("`", "code", re.compile(r"`[^`\n]{1,400}`")),
)


def _reserved(text: str) -> list[_Item]:
    """URLs and code, whose digits are no values."""
    found: list[_Item] = []
    for sign, reason, pattern in _RESERVED:
        if sign in text:
            found += (NotAValue(m.start(), m.end(), m[0], reason) for m in pattern.finditer(text))
    return found


def _read(text: str, published: date | None) -> Iterator[_Item]:
    """All items of the text, in order."""
    items = _Items(text)
    fixed = _merged(_reserved(text), list(find_dates(text, 0, len(text), published)))
    ahead = iter([*fixed, None])
    following = next(ahead)
    for at, seed in _anchors(text):
        while following is not None and following.start <= at:
            items.add(following)
            following = next(ahead)
        if at >= items.end:
            items.read(at, seed, following.start if following is not None else len(text))
    while following is not None:
        items.add(following)
        following = next(ahead)
    return iter(_checked(text, items.found))


def _merged(reserved: list[_Item], dates: list[_Item]) -> list[_Item]:
    """Reserved spans and dates in order; a date inside an address is dropped."""
    if not reserved:
        return dates
    kept: list[_Item] = []
    end = 0
    for item in sorted((*reserved, *dates), key=lambda item: (item.start, isinstance(item, DateSpan))):
        if item.start >= end:
            kept.append(item)
            end = item.end
        elif item.end > end and kept and isinstance(item, NotAValue):
            while kept and kept[-1].end > item.start:
                kept.pop()
            kept.append(item)
            end = item.end
    return kept


def _anchors(text: str) -> Iterator[tuple[int, re.Match[str] | None]]:
    """Every place a value may begin, in order: the first digit of a run, or a number word with its match."""
    words = _word_seeds(text)
    word = next(words, None)
    at = 0
    while (digit := _DIGIT.search(text, at)) is not None:
        begin = digit.start()
        while word is not None and word.start("anchor") < begin:
            yield word.start("anchor"), word
            word = next(words, None)
        yield begin, None
        run = _DIGIT_RUN.match(text, begin)
        at = run.end() if run else begin + 1
    while word is not None:
        yield word.start("anchor"), word
        word = next(words, None)


def _word_seeds(text: str) -> Iterator[re.Match[str]]:
    """The number words; the one at the very beginning of the text is looked for by itself."""
    if (first := _FIRST.match(text)) is not None:
        yield first
    yield from _SEED.finditer(text)


class _Items:
    """The items found so far, and the reading of the next one at an anchor."""

    __slots__ = ("drafts", "end", "found", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[_Item] = []
        self.drafts: list[tuple[int, Draft, Context]] = []
        self.end = 0

    def add(self, item: _Item) -> None:
        """Add an item that another reader found, unless its place is taken."""
        if item.start >= self.end:
            self.found.append(item)
            self.end = item.end

    def read(self, at: int, seed: re.Match[str] | None, limit: int) -> None:
        """Read the value or the reason at one anchor; `limit` is where the next fixed item begins."""
        if seed is not None:
            self._read_word(at, seed, limit)
        elif self.text[at] in VULGAR:
            self._read_vulgar(at)
        else:
            self._read_digits(at, limit)

    def _not(self, at: int, end: int, reason: str) -> None:
        self.add(NotAValue(at, end, self.text[at:end], reason))

    # --- digits -----------------------------------------------------------------------------------------------

    def _read_digits(self, at: int, limit: int) -> None:
        text = self.text
        run = _DIGIT_RUN.match(text, at)
        run_end = run.end() if run else at + 1
        draft = read_amount(text, at, self.end)
        if draft is None:
            return self._not(at, run_end, "unreadable number")
        number_end = draft.numeral.end
        glued = draft.start == at or text[draft.start : at] in _SIGN_MARKS
        if (sign := _NUMBER_SIGN.search(text, max(self.end, at - 9), at)) and self._number_one(
            sign.start(), at, run_end
        ):
            return None
        if glued and (found := identifiers.glued_before(text, at, self.end)):
            return self._not(at, max(found.end, run_end), found.reason)
        plain = draft.end == number_end
        if found := identifiers.glued_after(text, at, number_end, self.end):
            if draft.bare or found.reason != "time of day":
                return self._not(at, max(found.end, run_end), found.reason)
        if plain and (found := identifiers.list_number(text, at, number_end)):
            return self._not(at, max(found.end, run_end), found.reason)
        if (ending := identifiers.ordinal(text, number_end)) is not None:
            return self._ordinal(at, ending, int(draft.numeral.value))
        return self._finish(at, draft, limit)

    def _finish(self, at: int, draft: Draft, limit: int) -> None:
        """Add the draft with its range, hedges and direction, or the reason why it is none."""
        text = self.text
        if draft.end > limit:
            draft = self._shortened(draft, limit)
        context = before(text, draft.start, self.end)
        if reason := self._why_not(at, draft, context):
            return self._not(at, reason.end, reason.reason)
        between = bool(context.words) and context.words[-1].strip("(\"'“") == "between"
        if not changes(context.words):
            joined = read_range(
                text, draft, between=between, by=bool(context.words) and context.words[-1] == "by"
            )
            if joined is not None and joined.end <= limit:
                draft = joined
                if _years(text, draft):
                    return self._not(at, draft.number_end, "may be a year")
            elif (bounded := _bounded(text, draft, context, limit)) is not None:
                draft, context = bounded
        if draft.bare and (_AGE_BEFORE.search(" ".join(context.words[-2:])) or self._is_age(draft)):
            draft = draft._replace(unit="year", counted=False)
        self.drafts.append((len(self.found), draft, context))
        if draft.bare and self._after_points(draft):
            draft = draft._replace(unit="point", counted=True)
            self.drafts[-1] = (len(self.found), draft, context)
        self.add(to_quantity(text, draft, context))
        self._share_unit(draft)
        return None

    def _after_points(self, draft: Draft) -> bool:
        """ "rose 64 points to 4,577": an index is in points before and after."""
        if len(self.drafts) < 2:
            return False
        place, earlier, _ = self.drafts[-2]
        if place != len(self.found) - 1 or earlier.unit != "point":
            return False
        return _TO.fullmatch(self.text, earlier.end, draft.start) is not None

    def _is_age(self, draft: Draft) -> bool:
        """ "Jane Doe, 65, said": a number between commas after a name."""
        text, numeral = self.text, draft.numeral
        plain = (
            numeral.scale == 1.0 and not numeral.word and 15 <= numeral.value < 110 and draft.second is None
        )
        return (
            plain
            and text[draft.end : draft.end + 1] == ","
            and _NAME_COMMA.search(text, max(self.end, draft.start - 24), draft.start) is not None
        )

    def _shortened(self, draft: Draft, limit: int) -> Draft:
        """A draft that ran into a date, cut back to its number."""
        end = min(draft.number_end, limit)
        return draft._replace(end=max(end, draft.numeral.end), unit="" if draft.counted else draft.unit)

    def _why_not(self, at: int, draft: Draft, context: Context) -> identifiers.Identifier | None:
        """Why an amount that was read is none after all, with the end of what is left out."""
        text, numeral = self.text, draft.numeral
        end = numeral.end
        measured = bool(draft.unit) and not draft.counted and text[end : end + 1] != "s"
        if draft.scaled and (
            label := identifiers.label_before(text, at, self.end, integer=False, noun=False)
        ):
            if text[end - 1] in "BM":  # "Fig. 2B"
                return identifiers.Identifier(end, label)
        if numeral.word and draft.bare and context.words[-1:] in (("top",), ("bottom",)):
            return identifiers.Identifier(end, "ranking")
        if draft.bare and text[end - 1] == "K" and numeral.value in (2000, 4000, 8000) and end - at == 2:
            return identifiers.Identifier(end, "code")  # "4K" is a screen
        if numeral.word or measured or draft.scaled or numeral.scale != 1.0:
            return None
        written = text[max(draft.start, at - 1) : end] if text[at - 1 : at] == "." else text[at:end]
        if (
            draft.unit == "second"
            and text[end : end + 1] == "s"
            and numeral.value >= 100
            and written.isdigit()
        ):
            return identifiers.Identifier(end + 1, "may be a plural")  # "747s", "2018s"
        if (draft.bare and text[end : end + 1].isalpha()) or text[end : end + 1] == "_":
            return identifiers._whole(text, at, "code") if not draft.open else None
        if (result := identifiers.score(text, at, end, numeral.value, context.words)) is not None:
            return result
        if self.found and isinstance(self.found[-1], NotAValue) and self.found[-1].reason in _LABEL_REASONS:
            if _LIST_JOIN.fullmatch(text, self.found[-1].end, at):
                return identifiers.Identifier(end, self.found[-1].reason)
        integer = written.isdigit() or (written.count(".") == 1 and len(written) <= 4)
        reason = identifiers.label_before(text, at, self.end, integer=integer, noun=not draft.bare)
        if reason and "," not in written and context.hedge is None and not draft.open:
            return identifiers.Identifier(end, reason)
        if not draft.bare:
            recent = written.isdigit() and len(written) == 4 and 1900 <= numeral.value <= 2099
            if recent and context.words[-1:] and context.words[-1] in _BEFORE_YEARS:
                return identifiers.Identifier(end, "may be a year")
            return None
        if context.words[-1:] in (("top",), ("bottom",)):
            return identifiers.Identifier(end, "ranking")
        if written.isdigit() and len(written) < 5 and context.hedge is None and _NAMED_AFTER.match(text, end):
            return identifiers.Identifier(end, "name or address")
        if (len(written) > 1 and written[0] == "0" and written.isdigit()) or (
            written.isdigit() and len(written) > 10
        ):
            return identifiers.Identifier(end, "identifier")
        if written.isdigit() and len(written) == 4 and 1900 <= numeral.value <= 2099 and not draft.signed:
            ranged = read_range(text, draft, between=False)
            if ranged is not None and not ranged.bare:
                return None
            return identifiers.Identifier(end, "may be a year")
        return None

    def _number_one(self, begin: int, at: int, end: int) -> bool:
        """ "No. 1" is a rank; "No. 4711", "nos 3" and "#12" are labels, left to the other readers."""
        if (
            end - at > 2
            or self.text[begin] == "#"
            or (self.text[end : end + 1] in (".", ",", "-", "/") and (self.text[end + 1 : end + 2].isdigit()))
        ):
            return False
        self._rank(begin, end, int(self.text[at:end]))
        return True

    def _ordinal(self, at: int, end: int, value: int) -> None:
        if stop := _rank_end(self.text, at, end):
            return self._rank(at, stop, value)
        return self._not(at, end, "ordinal")

    def _rank(self, at: int, end: int, value: int) -> None:
        exact = Interval(float(value), float(value))
        self.add(Quantity(at, end, self.text[at:end], float(value), exact, "rank"))

    def _share_unit(self, draft: Draft) -> None:
        """Give the unit and scale of a list's last number to those before it: "5 and 6 kg", "3 and 5 million"."""
        index = len(self.drafts) - 1
        while index > 0:
            place, earlier, context = self.drafts[index - 1]
            _, later, _ = self.drafts[index]
            if place != self.drafts[index][0] - 1 or earlier.second or later.bare or not earlier.bare:
                return
            if later.numeral.order or (later.counted and earlier.numeral.word != later.numeral.word):
                return
            joined = _COORDINATED.fullmatch(self.text, earlier.end, later.start)
            if joined is None or (joined["comma"] and index == len(self.drafts) - 1):
                return  # a comma alone joins only where "and" follows further on
            numeral = earlier.numeral
            if later.numeral.scale > 1.0 and numeral.scale == 1.0 and abs(numeral.value) < 1000:
                numeral = numeral.times(later.numeral.scale, numeral.end)
            earlier = earlier._replace(
                numeral=numeral, unit=later.unit, factor=later.factor, counted=later.counted
            )
            self.drafts[index - 1] = (place, earlier, context)
            self.found[place] = to_quantity(self.text, earlier, context)
            index -= 1

    # --- words ------------------------------------------------------------------------------------------------

    def _read_word(self, at: int, seed: re.Match[str], limit: int) -> None:
        text = self.text
        if seed["ratio"]:
            if seed["ratio"].lower() in ("twice", "thrice") and not _COMPARED.match(text, seed.end()):
                return None  # "scored twice"
            if _DOUBLE_DOWN.match(text, seed.end()):
                return None
            return self._ratio(at, seed.end(), RATIO_WORDS[seed["ratio"].lower()])
        if seed["order"]:
            return self._order(at, limit)
        if seed["ordinal"] or seed["part"]:
            word = (seed["ordinal"] or seed["part"]).lower()
            if stop := _rank_end(text, at, seed.end()):
                return self._rank(at, stop, ORDINALS[word])
            return self._part(at, word) if seed["part"] else None
        word = seed["number"].lower()
        if word in ("half", "quarter"):
            return self._part(at, word)
        if word in SCALES:
            return self._scale_alone(at, limit)
        if seed["fold"]:
            value = float({**_ONES, **_TEENS, **_TENS}[word])
            return self._ratio(at, seed.end(), value)
        draft = read_amount(text, at, self.end, words=True)
        if draft is None or _after_label(text, at, self.end):
            return None
        if draft.counted and not draft.bare and text[draft.number_end] in _HYPHENS:
            return None  # "four-door": a compound in words names a kind
        if (
            word == "one"
            and not _is_counting_one(text, at, draft)
            and not read_range(text, draft, between=True)
        ):
            return None
        return self._finish(at, draft, limit)

    def _ratio(self, at: int, end: int, value: float) -> None:
        context = before(self.text, at, self.end)
        numeral = Numeral(at, end, value, word=True)
        self.add(to_quantity(self.text, Draft(at, end, numeral, "ratio", number_end=end), context))

    def _order(self, at: int, limit: int) -> None:
        from factcheck.values.amounts import _counted

        numeral = read_order(self.text, at)
        if numeral is not None and self.text[at].isupper() and not _OF_AFTER.match(self.text, numeral.end):
            return  # "Billions" on its own is a title as often
        if numeral is None or (numeral.value < 100 and not _OF_AFTER.match(self.text, numeral.end)):
            return  # "scores" and "tens" alone are other words
        draft = _counted(self.text, Draft(at, numeral.end, numeral, number_end=numeral.end))
        if draft.end > limit:
            draft = self._shortened(draft, limit)
        self.add(to_quantity(self.text, draft, before(self.text, at, self.end)))

    def _scale_alone(self, at: int, limit: int) -> None:
        """ "a million", "half a dozen": the scale word is the anchor, the article before it belongs to the number."""
        found = _ARTICLE_BEFORE.search(self.text, max(self.end, at - 24), at)
        if found is None:
            return
        begin = found.start("article")
        draft = read_amount(self.text, begin, self.end, words=True)
        if draft is not None and draft.end > at:
            self._finish(begin, draft, limit)

    def _part(self, at: int, word: str) -> None:
        """ "half of", "a third of", "a quarter": a share where the words around it say so."""
        text = self.text
        draft = read_amount(text, at, self.end, words=True)
        if draft is not None and draft.numeral.scale != 1.0:  # "half a million"
            return self._finish(at, draft, len(text))
        end = at + len(word)
        article = _ARTICLE_BEFORE.search(text, max(self.end, at - 6), at)
        if word != "half" and article is None:
            return None
        if word == "half" and article is not None and (measured := _half_unit(text, at, end)):
            return self._finish(at, measured, len(text))
        if word == "half" and _WHICH_HALF.search(text, max(self.end, at - 12), at):
            return None
        if not _SHARE_AFTER.match(text, end) and not (
            word == "half" and _HALF_BEFORE.search(text, max(0, at - 16), at)
        ):
            return None
        begin = article.start("article") if article and word != "half" else at
        numeral = Numeral(begin, end, PARTS[word], part=True, word=True)
        from factcheck.values.amounts import _share

        share = _share(text, Draft(begin, end, numeral, number_end=end))
        if share is not None:
            self.add(to_quantity(text, share, before(text, begin, self.end)))
        return None

    def _read_vulgar(self, at: int) -> None:
        from factcheck.values.amounts import _share

        numeral = Numeral(at, at + 1, VULGAR[self.text[at]], part=True)
        draft = _share(self.text, Draft(at, at + 1, numeral, number_end=at + 1))
        if draft is not None:
            self.add(to_quantity(self.text, draft, before(self.text, at, self.end)))


def _years(text: str, draft: Draft) -> bool:
    """Whether both ends of a range look like years: "between 1600 and 1900 temperatures fell"."""
    second = draft.second
    if second is None or draft.numeral.word or not draft.counted:
        return False
    ends = (draft.numeral, second)
    return all(
        end.scale == 1.0 and 1500 <= end.value <= 2100 and end.end - end.start == 4 for end in ends
    ) and (_COUNTED_AFTER.search(text[draft.start : draft.end].lower()) is None)


_COUNTED_AFTER: Final = re.compile(rf"\b(?:{'|'.join(sorted(COUNTED))})$")
_NAME_COMMA: Final = re.compile(r"[A-Z][a-z’'-]+[a-z],[ ]$")
_AGE_BEFORE: Final = re.compile(r"(?:^|[ ])(?:age of|aged?|ages)$")
_NAMED_AFTER: Final = re.compile(r"[ ](?:[A-Z][a-z]+(?![a-z]*['’]s)|[NESW]\.?[ ])")
# "above 1000 and below 1500", "more than 5 but less than 10".
_BUT: Final = re.compile(rf"(?:,?{GAP}(?:and|but|yet)|,){GAP}(?=[a-z<>≤≥])")
_LOWER: Final = ("over", "at least", "just over")
_UPPER: Final = ("under", "at most", "just under")


def _bounded(text: str, draft: Draft, context: Context, limit: int) -> tuple[Draft, Context] | None:
    """Two bounds said one after the other as the range that they enclose."""
    if context.hedge not in _LOWER and context.hedge not in _UPPER:
        return None
    join = _BUT.match(text, draft.end)
    ahead = _NEXT_NUMBER.match(text, join.end()) if join else None
    if ahead is None:
        return None
    second = read_amount(
        text, ahead.start("number"), ahead.start("number"), words=text[ahead.start("number")].isalpha()
    )
    other = before(text, ahead.start("number"), draft.end).hedge
    if second is None or other is None or second.end > limit:
        return None
    first, last = (draft, second) if context.hedge in _LOWER and other in _UPPER else (second, draft)
    if not (other in _UPPER or other in _LOWER) or (other in _UPPER) == (context.hedge in _UPPER):
        return None
    if first.numeral.value >= last.numeral.value or (
        draft.unit and second.unit and draft.unit != second.unit
    ):
        return None
    joined = draft._replace(
        end=second.end,
        number_end=second.number_end,
        numeral=first.numeral,
        second=last.numeral,
        unit=draft.unit or second.unit,
        counted=draft.counted and second.counted,
    )
    return joined, Context(None, False, context.words, context.start)


_NEXT_NUMBER: Final = re.compile(
    rf"(?:[a-z]+{GAP}){{1,5}}(?P<number>[0-9]|(?:{'|'.join(_CARDINALS)})(?![a-z]))"
)


# Before four digits these make a year of them, whatever noun follows: "in 2024 people were".
_BEFORE_YEARS: Final = frozenset("in since until till during early mid late by year from".split())
_HYPHENS: Final = frozenset("-‐‑–")
_SIGN_MARKS: Final = frozenset("-−–‐‑+")
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
_LIST_JOIN: Final = re.compile(rf"(?:,|{GAP}?(?:,{GAP})?(?:and|or|to|&){GAP}|,{GAP}|[-–‑/])")
_OF_AFTER: Final = re.compile(rf"{GAP}of(?![A-Za-z])|{GAP}more(?![A-Za-z])")
_TO: Final = re.compile(rf",?{GAP}(?:to|at)(?:{GAP}(?:close|end|finish|settle){GAP}at)?{GAP}")
_COORDINATED: Final = re.compile(
    rf"[-‐‑]?,?{GAP}(?:and|or|to|by|versus|vs\.?){GAP}|(?P<comma>[-‐‑]?,{GAP})|{GAP}?[×x]{GAP}?|/"
)
_ARTICLE_BEFORE: Final = re.compile(
    rf"(?<![A-Za-z'’])(?P<article>[Aa]n?(?:{GAP}|{HYPHEN})(?:half(?:{GAP}|{HYPHEN}))?|[Oo]ne(?:{GAP}|{HYPHEN}))$"
)
_DOUBLE_DOWN: Final = re.compile(rf"{GAP}(?:down|up|over|back)(?![A-Za-z])")
_COMPARED: Final = re.compile(
    rf"{GAP}(?:as{GAP}[a-z]+{GAP}(?:[a-z]+{GAP})?as|as{GAP}(?:many|much)|the|that|this|its|their|his|her|our|what|more|[a-z]+['’]s)(?![A-Za-z])"
)
_SHARE_AFTER: Final = re.compile(
    rf"{GAP}(?:of(?![A-Za-z])|(?:the|its|their|his|her|our|all|that|this|as)(?![A-Za-z])|an?{GAP}(?=[a-z])|(?:less|more|fewer|higher|lower|larger|smaller)(?![A-Za-z]))"
)
_HALF_BEFORE: Final = re.compile(rf"(?:by|than|nearly|almost|about|over|under|only){GAP}$")
_WHICH_HALF: Final = re.compile(
    r"\b(?:first|second|latter|last|other|final|former|next|top|bottom|1st|2nd)[ -]$"
)
_NUMBER_SIGN: Final = re.compile(r"(?:\b[Nn]o\.[ \xa0]?|\bNo[ \xa0]|№[ \xa0]?|\b[Nn]umber[ \xa0])$")
_RANK_AFTER: Final = re.compile(rf"(?:{GAP}|{HYPHEN})(?:(?:most|least)(?:{GAP}|{HYPHEN}))?(?P<word>[a-z]+)")
_WORD_BEFORE: Final = re.compile(r"(?P<word>[A-Za-z]+)[ \xa0\n]+(?:in[ \xa0\n]+|the[ \xa0\n]+)?$")
_NOT_ONE_BEFORE: Final = frozenset(
    "no any every each this that the which another some other only big small new old good bad first last everyone".split()
)
_LABEL_BEFORE: Final = frozenset("category phase chapter level part type tier stage grade section".split())


def _half_unit(text: str, at: int, end: int) -> Draft | None:
    """ "a half mile", "a half turn"; but no half year or half time, which are periods."""
    unit = read_unit(text, end, 0.5, word=True)
    if unit is None or unit.money or measure_of(unit.name).dimension in ("duration", "percent"):
        return None
    numeral = Numeral(at, end, 0.5, part=True, word=True)
    return Draft(at, unit.end, numeral, unit.name, number_end=end)


def _after_label(text: str, at: int, floor: int) -> bool:
    """Whether the number word is a label: "category one", "phase two"."""
    prior = _ONE_WORD_BEFORE.search(text, max(floor, at - 20), at)
    return prior is not None and prior["word"].lower() in _LABEL_BEFORE


# "one day", "one thing", "one way" open a tale; they count only after words that measure.
_IDIOMS: Final = frozenset(
    "day night time point moment thing way side hand end reason example person case part morning evening".split()
)
_FOR_ONE: Final = frozenset(
    "in within for after than about just only least most lasted took takes under over per nearly by exactly".split()
)
_ONE_WORD_BEFORE: Final = re.compile(r"(?P<word>[A-Za-z]+)[ \xa0\n-]+$")


def _rank_end(text: str, at: int, end: int) -> int | None:
    """Where the rank that begins with an ordinal ends: after its superlative, or the ordinal itself; None if none."""
    found = _RANK_AFTER.match(text, end)
    if found and (found["word"] in SUPERLATIVES or (found["word"] in RANK_WORDS_AFTER)):
        return found.end()
    prior = _WORD_BEFORE.search(text, max(0, at - 24), at)
    if prior and prior["word"].lower() in RANK_WORDS_BEFORE:
        return end
    return None


def _is_counting_one(text: str, at: int, draft: Draft) -> bool:
    """Whether "one" counts something: it has a unit or a noun and no determiner before it."""
    if draft.numeral.value != 1.0:
        return True
    if draft.bare:
        return False
    prior = _ONE_WORD_BEFORE.search(text, max(0, at - 20), at)
    word = prior["word"].lower() if prior else ""
    if draft.unit in _IDIOMS:
        return word in _FOR_ONE
    return word not in _NOT_ONE_BEFORE or (not draft.counted and word not in ("no", "any", "every", "each"))


def _checked(text: str, found: list[_Item]) -> list[_Item]:
    """The items, with every run of digits that none of them covers as one without a reason to be a value."""
    checked: list[_Item] = []
    end = 0
    for item in [*found, None]:
        stop = item.start if item is not None else len(text)
        if stop > end:
            runs = _DIGIT_RUN.finditer(text, end, stop)
            checked += (NotAValue(run.start(), run.end(), run[0], "no value") for run in runs)
        if item is not None:
            checked.append(item)
            end = item.end
    return checked
