"""The reader: goes from anchor to anchor and keeps what it read, so that later numbers can help earlier ones.

A list shares the unit of its last number ("5 and 6 kg"), an index its points ("rose 64 points to 4,577"). Items are
kept in order and never overlap.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from factcheck.lexicon.numerals import ORDINALS, VULGAR
from factcheck.lexicon.units import BEFORE_NUMBER
from factcheck.values import identifiers
from factcheck.values.amounts import read_amount
from factcheck.values.anchors import CARDINALS, Anchor
from factcheck.values.brackets import CLOSED, hedged_by_conversion, money_converted, with_rate_behind
from factcheck.values.directions import changes
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP, HYPHEN, read_digits
from factcheck.values.own_words import NO_WORDS, OwnWords, with_own_words
from factcheck.values.parallels import (
    Read,
    as_alternative,
    as_rate_of,
    named_by_context,
    named_by_word,
    with_way_of,
)
from factcheck.values.quantities import to_quantity
from factcheck.values.race_times import as_race_time, read_race_time
from factcheck.values.ranges import are_years, read_bounds, read_range
from factcheck.values.ranks import (
    doer_end,
    is_of_series,
    numbered_rank,
    rank_end,
    rank_of,
    repetition,
    spoken_rank,
)
from factcheck.values.refusals import why_not
from factcheck.values.surroundings import Context, before
from factcheck.values.unit_words import read_unit
from factcheck.values.value import DateSpan, NotAValue, Quantity, TimeOfDay
from factcheck.values.word_amounts import read_word_amount
from factcheck.values.word_parts import read_vulgar_fraction

Item: TypeAlias = Quantity | DateSpan | TimeOfDay | NotAValue


class Reader:
    """What was found in a text so far; `end` is where the last item ends."""

    __slots__ = ("drafts", "end", "found", "own", "text")

    def __init__(self, text: str, own: OwnWords = NO_WORDS) -> None:
        self.text = text
        self.own = own
        self.found: list[Item] = []
        self.drafts: list[Read] = []
        self.end = 0

    def add(self, item: Item) -> None:
        """Add an item, unless its place is taken."""
        if item.start >= self.end:
            self.found.append(item)
            self.end = item.end

    def read(self, anchor: Anchor, limit: int) -> None:
        """Read the value at one anchor, or the reason why there is none; nothing from `limit` on is taken."""
        if anchor.word:
            self._read_word(anchor, limit)
        elif self.text[anchor.start] in VULGAR:
            self._finish(read_vulgar_fraction(self.text, anchor.start), limit)
        else:
            self._read_digits(anchor.start, anchor.end, limit)

    def _refuse(self, at: int, end: int, reason: str) -> None:
        self.add(NotAValue(at, end, self.text[at:end], reason))

    def _read_word(self, anchor: Anchor, limit: int) -> None:
        place = ORDINALS.get(anchor.word)
        if place is not None:
            counted = self._counted(anchor.start, anchor.end, place)
        else:
            counted = spoken_rank(self.text, anchor, self.end) if anchor.word in CARDINALS else None
        if counted is not None:
            self.add(counted)
        elif (draft := read_word_amount(self.text, anchor, self.end)) is not None:
            own = self.own
            self._finish(with_own_words(self.text, draft, own, self.end) if own.behind else draft, limit)

    def _counted(self, start: int, end: int, place: int) -> Quantity | None:
        """What an ordinal counts: a repetition or a rank."""
        if counted := repetition(self.text, start, end, place, self.end):
            return counted
        stop = rank_end(self.text, start, end) or doer_end(self.text, start, end, place)
        if stop is None and is_of_series(self.text, start, end, place):
            stop = end
        return rank_of(self.text, start, stop, place) if stop else None

    def _read_digits(self, at: int, run_end: int, limit: int) -> None:
        text = self.text
        if text[run_end : run_end + 1] == ":" and (raced := read_race_time(text, at, self.end)):
            self._finish(raced, limit)
            return
        draft = read_amount(text, at, self.end)
        if draft is not None and self.own.behind:
            draft = with_own_words(text, draft, self.own, self.end)
        if draft is None:
            self._refuse(at, run_end, "unreadable number")
        elif rank := numbered_rank(text, at, run_end, self.end):
            self.add(rank)
        elif found := self._identifier(at, draft):
            self._refuse(at, max(found.end, run_end), found.reason)
        elif (ending := identifiers.ordinal(text, draft.numeral.end)) is not None:
            self._read_ordinal(at, ending, int(draft.numeral.value))
        else:
            self._finish(draft, limit)

    def _identifier(self, at: int, draft: Draft) -> identifiers.Identifier | None:
        """Why the digits' own neighbours make them no value."""
        text, end = self.text, draft.numeral.end
        glued = draft.start == at or text[draft.start : at] in _SIGN_MARKS
        if glued and (found := identifiers.glued_before(text, at, self.end)):
            return found
        if found := identifiers.lettered(text, at, self.end):
            return found
        found = identifiers.glued_after(text, at, end, self.end)
        clock = draft.unit == "pm" and _HALF_PAST.fullmatch(text, at, end)
        if draft.unit == "hour" and identifiers.is_clock(text, at, end, self.end):
            return identifiers.Identifier(draft.end, "time of day")
        if found and (draft.bare or clock or draft.unit == "hour" or found.reason != "time of day"):
            return found
        return identifiers.list_number(text, at, end) if draft.end == end else None

    def _read_ordinal(self, at: int, end: int, place: int) -> None:
        if counted := self._counted(at, end, place):
            self.add(counted)
        else:
            self._refuse(at, end, "ordinal")

    def _finish(self, draft: Draft, limit: int) -> None:
        """Add the draft with its range, hedges and direction, or the reason why it is none."""
        text = self.text
        if draft.end > limit:
            draft = _shortened(text, draft, limit)
        context = before(text, draft.start, self.end)
        if context.words and context.words[-1] in _NAMING and (not draft.unit or draft.counted):
            draft = named_by_word(draft, context)
        last = self.found[-1] if self.found else None
        reason = why_not(text, draft, context, last if isinstance(last, NotAValue) else None, self.end)
        if reason is not None:
            self._refuse(draft.numeral.start, reason.end, reason.reason)
            return
        draft, context = _with_range(text, draft, context, limit)
        if draft.second is not None and self.own.behind:
            draft = with_own_words(text, draft, self.own, self.end)
        if are_years(text, draft):
            self._refuse(draft.numeral.start, draft.number_end, "may be a year")
            return
        draft = as_race_time(text, draft, context.words, self.drafts[-1].draft if self.drafts else None)
        if not draft.unit:
            draft = named_by_context(text, draft, context, self.end, self.drafts, self.found)
        if self.drafts and self.drafts[-1].place == len(self.found) - 1:
            context = hedged_by_conversion(text, draft, context, self.drafts[-1])
            if text[draft.end : draft.end + 1] in CLOSED:
                draft = self._with_rate(draft)
                if (paid := money_converted(text, draft, self.drafts)) is not None:
                    self._replace(len(self.drafts) - 1, paid)
            elif draft.unit.startswith("per "):
                draft = as_rate_of(text, draft, self.drafts[-1].draft)
        self.drafts.append(Read(len(self.found), draft, context))
        last = self.found[-1] if self.found else None
        quantity = to_quantity(text, draft, context)
        self.add(with_way_of(text, quantity, context, last) if isinstance(last, Quantity) else quantity)
        self._share_unit()

    def _with_rate(self, draft: Draft) -> Draft:
        """The draft with the rate behind its brackets, which the amount before them is given as well."""
        last = self.drafts[-1]
        both = with_rate_behind(self.text, draft, last)
        if both is not None:
            self._replace(len(self.drafts) - 1, both[0])
        return both[1] if both else draft

    def _replace(self, index: int, draft: Draft) -> None:
        """Read the amount at `index` of the drafts anew."""
        place, _, context = self.drafts[index]
        self.drafts[index] = Read(place, draft, context)
        self.found[place] = to_quantity(self.text, draft, context)

    def _share_unit(self) -> None:
        """Give the unit and scale of a list's last number to those before it: "5 and 6 kg", "3 and 5 million"."""
        last = index = len(self.drafts) - 1
        while index > 0:
            place, earlier, _ = self.drafts[index - 1]
            if place != self.drafts[index].place - 1:
                return
            later = self.drafts[index].draft
            if earlier.numeral.order:
                shared = as_alternative(self.text, earlier, later)
            else:
                shared = _shared(self.text, earlier, later, final=index == last)
            if shared is None:
                return
            self._replace(index - 1, shared)
            index -= 1


def _shared(text: str, earlier: Draft, later: Draft, *, final: bool) -> Draft | None:
    """The earlier number of a list with the unit of the later one; a comma alone joins only where "and" follows."""
    if earlier.second or later.bare or not earlier.bare or later.numeral.order:
        return None
    if later.counted and earlier.numeral.word != later.numeral.word:
        return None
    joined = _COORDINATED.fullmatch(text, earlier.end, later.start)
    if joined is None or (joined["comma"] and final):
        return None
    numeral = earlier.numeral
    if later.numeral.scale > 1.0 and numeral.scale == 1.0 and abs(numeral.value) < 1000:
        numeral = numeral.times(later.numeral.scale, numeral.end)
    return earlier._replace(numeral=numeral, unit=later.unit, factor=later.factor, counted=later.counted)


def _with_range(text: str, draft: Draft, context: Context, limit: int) -> tuple[Draft, Context]:
    """The draft with the second number that the words join to it."""
    if changes(context.words):
        joined = read_range(text, draft, between=False)
        if joined is None or joined.end > limit or not _TO_RANGE.match(text, joined.end):
            return draft, context
        return joined, context  # "raised it from 5 to 7 per cent to 8 to 9 per cent"
    last = context.words[-1].strip("(\"'“") if context.words else ""
    between = last == "between" or context.words[-4:] == _BETWEEN_AGES
    joined = read_range(text, draft, between=between, by=last == "by")
    if joined is not None and joined.end <= limit:
        return joined, context
    return read_bounds(text, draft, context, limit) or (draft, context)


_BETWEEN_AGES: Final = ("between", "the", "ages", "of")


def _shortened(text: str, draft: Draft, limit: int) -> Draft:
    """A draft that ran into a date, cut back to its number."""
    end = min(draft.number_end, limit)
    plain = None if draft.numeral.word else read_digits(text, draft.numeral.start)
    if plain is not None and plain.end == draft.numeral.end and plain.value < draft.numeral.value:
        # The date took the parts of the amount: "2 weeks and 2 days ago".
        unit = read_unit(text, plain.end, plain.value)
        end = unit.end if unit and unit.end <= limit else end
        draft = draft._replace(numeral=plain)
    return draft._replace(end=max(end, draft.numeral.end), unit="" if draft.counted else draft.unit)


# "3.30pm" is no length, "2.1 pm" is one.
_HALF_PAST: Final = Expression(r"[0-9]{1,2}\.[0-5][0-9]")


# Behind these the unit may stand before its number: "Mach 2", "a pH of 6".
_NAMING: Final = frozenset((*BEFORE_NUMBER, "of"))


_SIGN_MARKS: Final = frozenset("-−–‐‑+")


_TO_RANGE: Final = Expression(rf"{GAP}to{GAP}[$£€]?[0-9]+(?:\.[0-9]+)?(?:{HYPHEN}|{GAP}to{GAP})[$£€]?[0-9]")


_COORDINATED: Final = Expression(
    rf"[-‐‑]?,?{GAP}(?:and|or|to|by|versus|vs\.?){GAP}|[-‐‑]by[-‐‑]|(?P<comma>[-‐‑]?,{GAP})|{GAP}?[×x]{GAP}?|/"
)
