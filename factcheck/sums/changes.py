"""Changes: "rose from $40 million to $50 million, a 30% rise".

Two amounts are the ends of a change where the words between say so ("from A to B", "B, up from A"), and the figure beside
them is its size in percent, in their own unit or as a multiple. Deliberately missed: what is said per year, on average or
adjusted; "from A to B" with anything but a time between; ends in different units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from factcheck.sums.passage import Passage
from factcheck.sums.precision import span_of, stated_span
from factcheck.sums.span import Span
from factcheck.sums.sum import Sum, SumKind, Term, term_of
from factcheck.sums.words import CHANGE, OTHER_BASE
from factcheck.values.expression import Expression
from factcheck.values.units import convert, dimension
from factcheck.values.value import Quantity, is_in_digits

TIME = r"(?:(?:in|on|at|as of|by|during|for)(?: the (?:year|quarter|month)(?: ended)?)? @|a (?:year|quarter|month|week|decade) (?:earlier|ago|before)|last (?:year|month|quarter)|the (?:year|month|quarter) before|in the (?:same|prior|previous) (?:year|quarter|month|period))"
FROM = Expression(r"(?:.*[\s(])?from")
TO = Expression(rf"(?:,? ?{TIME},? ?)?to")
# Between the change and its size: ", a 30% rise", "(up 30%)", ", an increase of 30%".
SIZE_AFTER = Expression(
    rf"(?:{TIME})?(?:,|;| ?[—–-])? ?\(?(?:or|up|down|which (?:is|was)|representing|marking|a jump of)? ?"
    rf"(?:(?:an?|the)(?: (?:overall|total|net|sharp|big|steep))?(?: {CHANGE} of)?|{CHANGE} of)?"
)
# Between the size and the change: "rose 30% from", "a 30% increase in sales, from".
SIZE_BEFORE = Expression(rf"(?:{CHANGE}(?: in [a-z' -]{{1,30}})?)?,? ?\(?from")
# "rose 25% to $50 million from $40 million".
THEN_TO = Expression(r",? ?(?:to|at|to reach)")
THEN_FROM = Expression(rf"(?:{TIME})?,? ?\(?(?:(?:up |down )?from|compared (?:with|to)|versus|vs\.?|against)")
# "rose to $50 million from $40 million, an increase of 25%".
ENDED_AT = Expression(r".*\b(?:to|was|were|at|is|reached)")
# "$50 million, up 25% from $40 million".
UP_BY = Expression(
    rf"(?:{TIME})?(?:,| [—–-])? ?\(?(?:up|down|an? {CHANGE} of|rising|falling|growing)(?: by)?"
)
OVER_BASE = Expression(
    rf"(?:{CHANGE} )?(?:from|on|over|compared (?:with|to)|versus|vs\.?)(?: the)?(?: (?:previous|prior|earlier))?"
)
# "up 30% on $40 million in sales": the base is no earlier amount.
OF_OTHER = Expression(
    r"(?:in|of|worth) (?!(?:the (?:same|prior|previous|year|quarter)|a |last |[0-9]|january|february|march|april|may|june|july"
    r"|august|september|october|november|december))[a-z]"
)
CHANGE_NOUN = Expression(rf"\b{CHANGE}\b")
# "Tickets cost from $40 to $50" is a range.
NO_CHANGE = Expression(
    r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|costs?|costing|priced|anywhere|available|starts?|starting|sells?|selling|sold|charges?"
    r"|charging|pays?|paying|paid|aged|spans?|spanning|sizes|anything)(?: for| at| it| them)? from\Z"
)
# What may stand behind the size: the end of the statement, or a time.
END = Expression(
    rf"(?:-? ?{CHANGE})?(?: ?(?:{TIME}|(?:in|over|within|since|during|between|on|from)"
    r" (?:@|the (?:past|last|previous|same|year|two|three)|(?:just |less than |under )?(?:an?|one|two|three|four|five|ten|[0-9]+)\b)"
    r"|year[ -](?:on|over)[ -]year|(?:and|but|while|as|after|when|because|thanks|according|since|compared)\b|[.,;:)!?”\"—–-]).*)?"
)
# Of a length, "dropped from 10 metres to 20" tells a depth; less time is faster.
MOVED = ("length", "duration", "ratio")
# Verbs that say which way the amount itself goes; "improved" and "eased" go either way.
UP_VERBS = frozenset("rose rises rise increased grew climbed jumped surged soared".split())
DOWN_VERBS = frozenset("fell falls fall dropped declined decreased shrank plunged slumped plummeted".split())
VERB_FROM = Expression(
    rf"(?:^|\s)(?P<verb>{'|'.join(sorted(UP_VERBS | DOWN_VERBS))}) (?:sharply |steadily |slightly |again )?from\Z"
)
# Where less is more: places in a ranking, rates of exchange, odds.
OTHER_SCALE = Expression(
    r"\b(?:rank\w*|place|places|seed\w*|position|league|chart\w*|per (?:us )?dollar|(?:to|against|versus) the (?:us )?(?:dollar|euro|pound|yen|yuan)"
    r"|exchange|currency|odds|handicap|yield\w*|spread|grades?|pace|deficit|loss|losses|debt|depths?|deep|dive[ds]?|diving|below|minus|negative|respectively)\b"
)
LOOSE_MULTIPLE = "times"
# Rates of exchange and temperatures rise and fall in ways of their own.
UNFIT = frozenset({"temperature", "rank", "angle", "acidity", "level"})


def find_changes(passage: Passage) -> Iterator[Sum]:
    """The changes of the passage whose size is stated beside them."""
    if len(passage.amounts) < 3 or OTHER_BASE.search(passage.text):
        return
    for i in range(len(passage.amounts) - 1):
        for start, end, size in _placed(passage, i):
            found = _change(passage, passage.amounts[start], passage.amounts[end], passage.amounts[size])
            last = size > max(start, end)
            if found is not None and (not last or END.fullmatch(passage.after_amount(size))):
                yield found


def find_turns(passage: Passage) -> Iterator[Sum]:
    """The changes of the passage whose verb goes the other way: "fell from 40 members to 50"."""
    amounts, between = passage.amounts, passage.between
    for i in range(len(amounts) - 1):
        verb = VERB_FROM.search(between[i]) if TO.fullmatch(between[i + 1]) else None
        if verb is None or amounts[i].unit != amounts[i + 1].unit or OTHER_SCALE.search(passage.text):
            continue
        if not amounts[i].unit or dimension(amounts[i].unit) in (*UNFIT, *MOVED):
            continue
        a, b = span_of(amounts[i]), span_of(amounts[i + 1])
        said = Span(0.0, inf) if verb["verb"] in UP_VERBS else Span(-inf, 0.0)
        if a.low > 0 and b.low >= 0:
            stated = _verb(passage, verb["verb"], amounts[i])
            terms = (term_of(passage.document, amounts[i]), term_of(passage.document, amounts[i + 1]))
            yield Sum(
                SumKind.ARITHMETIC,
                stated,
                terms,
                said,
                (b - a,),
                amounts[i].unit,
                "the second less the first",
            )


def _verb(passage: Passage, verb: str, amount: Quantity) -> Term:
    """The verb before the amount, where it stands in the text."""
    places = re.finditer(
        rf"\b{verb}\b", passage.document.reading[passage.start : amount.start], re.IGNORECASE
    )
    last = [place.span() for place in places][-1]
    return Term(None, passage.document.excerpt(passage.start + last[0], passage.start + last[1]))


def _placed(passage: Passage, i: int) -> Iterator[tuple[int, int, int]]:
    """The places of start, end and size of the changes that begin with amount `i`."""
    between = passage.between
    last = len(passage.amounts) - 1
    if NO_CHANGE.search(between[i]):
        return
    if FROM.fullmatch(between[i]) and TO.fullmatch(between[i + 1]):
        if i + 2 <= last and SIZE_AFTER.fullmatch(between[i + 2]):
            yield i, i + 1, i + 2
        if i and SIZE_BEFORE.fullmatch(between[i]) and _is_size(passage.amounts[i - 1], between[i]):
            yield i, i + 1, i - 1
    elif i + 2 <= last:
        ended = ENDED_AT.fullmatch(between[i]) and THEN_FROM.fullmatch(between[i + 1])
        if ended and SIZE_AFTER.fullmatch(between[i + 2]):
            yield i + 1, i, i + 2
        is_size = _is_size(passage.amounts[i], "")
        if is_size and THEN_TO.fullmatch(between[i + 1]) and THEN_FROM.fullmatch(between[i + 2]):
            yield i + 2, i + 1, i
        based = OVER_BASE.fullmatch(between[i + 2]) and not OF_OTHER.match(passage.after_amount(i + 2))
        if UP_BY.fullmatch(between[i + 1]) and based:
            yield i + 2, i, i + 1


def _is_size(size: Quantity, between: str) -> bool:
    """Whether an amount before a change is its size: "save 30%, from $40 to $50 a seat" is none."""
    verb = size.unit == "ratio" and not is_in_digits(size)
    return size.direction is not None or verb or CHANGE_NOUN.search(between) is not None


def _change(passage: Passage, start: Quantity, end: Quantity, size: Quantity) -> Sum | None:
    if start.unit != end.unit or dimension(start.unit) in UNFIT or isinstance(size.number, tuple):
        return None
    a, b = span_of(start), span_of(end)
    if a.low <= 0 or b.low < 0:
        return None
    read = _readings(a, b, start.unit, size)
    if read is None:
        return None
    readings, unit, way = read
    return Sum(
        SumKind.ARITHMETIC,
        term_of(passage.document, size),
        (term_of(passage.document, start), term_of(passage.document, end)),
        _said(size, unit),
        readings,
        unit,
        way,
    )


def _said(size: Quantity, unit: str) -> Span:
    said = stated_span(size).size()
    factor = convert(1.0, size.unit, unit) if size.unit != unit else 1.0
    return said if factor is None else said.times(factor)


def _readings(a: Span, b: Span, unit: str, size: Quantity) -> tuple[tuple[Span, ...], str, str] | None:
    """What the size of the change may be, its unit, and how it is reckoned; None where it says something else."""
    grown = b / a - Span(1.0, 1.0)
    share = grown.size().times(100)
    if size.unit == "percent":
        # "from 5% to 7%, up 2%" is loosely said of the points.
        points = ((b - a).size(),) if unit == "percent" else ()
        return (share, *points), "percent", "the change from the first to the second"
    if size.unit == "ratio":
        # "Three times more" is four times as much for some, and what fell "by two thirds" has a third left.
        part = isinstance(size.number, float) and size.number < 1
        more = (grown.size(),) if part or LOOSE_MULTIPLE in size.text else ()
        return (b / a, a / b, *more), "ratio", "the second divided by the first"
    if unit == "percent" and dimension(size.unit) == "percentage_point":
        return ((b - a).size(),), "percentage_point", "the difference between the two"
    if size.unit == unit and unit:
        return ((b - a).size(),), unit, "the difference between the two"
    return None
