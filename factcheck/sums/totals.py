"""Totals: the parts of a stated whole, where the words say that they are all of them.

"60% came from roads and the remaining 30% from ports"; "played 38 matches, winning 20, drawing 10 and losing 6"; "a total
of $30 million: $10 million for roads, $15 million for rail and $6 million for ports". Deliberately missed: parts that
may overlap or be some of many ("including", "among them", "of whom").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.sums.passage import Passage
from factcheck.sums.precision import span_of, stated_span
from factcheck.sums.span import Span, total
from factcheck.sums.sum import Sum, SumKind, term_of
from factcheck.values.expression import Expression
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

REST = Expression(
    r"(?:.*\W)?(?:the|a|its|their)(?: (?:remaining|other|rest,?|remainder,?|final))+(?: of)?|(?:.*\W)?the rest \("
)
SOME = Expression(
    r"\b(?:include[sd]?|including|inclusive|among|of wh(?:om|ich)|of (?:them|those|these|this|that|it)|such as|mostly|mainly|some|at least"
    r"|up to|half|third|quarter|majority|most|both|either|overlap\w*|multiple|more than one|of the remaining|remaining \w+ of"
    r"|compared|versus|than|respectively|each|per|every)\b"
)
OF_THE = Expression(r"of (?:the|its|their|our|his|her|all)?(?: total)?")
PLAYED = Expression(r"(?:.*\b)?(?:played(?: in)?|contested|in|of(?: (?:the|their|its|his|her))?|after|from)")
WON = Expression(
    r"(?:games|matches|fixtures)?[ ,:(—–-]*(?:(?:they|it|he|she|the team|the side|the club|have|has|and|with) ?)*(?:winning|won)"
)
DRAWN = Expression(r"(?:(?:times|games|matches),? ?|,)? ?(?:and )?(?:drawing|drew|drawn|tying|tied)")
LOST = Expression(r"(?:(?:times|games|matches),? ?|,)? ?(?:and )?(?:losing|lost)")
# A list behind a total: "a total of $30 million: $10 million for roads, ...".
COLON = Expression(r"(?:[a-z-]+ ){0,3}[a-z-]*:|[:—–]")
PART = Expression(r"[a-z' -]{0,40},(?: and)?|[a-z' -]{0,40}(?:,? and)|(?:and|,|\+|plus)")
LAST = Expression(r"[a-z' -]{0,60}\.?")
LISTED_TOTAL = Expression(
    r"(?:.*\W)?(?:total(?:s|ed|led|ing|ling)?|sum|budget|altogether|in all)(?: (?:of|is|was|cost|price|came to))*"
)


def find_totals(passage: Passage, said_before: str) -> Iterator[Sum]:
    """The totals of the passage; `said_before` is the sentence before it, in lower case."""
    if not SOME.search(passage.text):
        yield from _rest(passage, said_before)
        yield from _rest_of_count(passage)
        yield from _colon_list(passage)
    yield from _results(passage)


def _rest(passage: Passage, said_before: str) -> Iterator[Sum]:
    """ "60% came from roads and the remaining 30% from ports": the percentages make 100."""
    percents = [i for i, amount in enumerate(passage.amounts) if amount.unit == "percent"]
    if len(percents) < 2 or not REST.fullmatch(passage.between[percents[-1]]):
        return
    amounts = [passage.amounts[i] for i in percents]
    if any(isinstance(amount.number, tuple) or amount.direction for amount in amounts):
        return
    spans = [stated_span(amount) for amount in amounts[:-1]]
    readings = tuple(Span(100.0, 100.0) - total(spans[first:]) for first in range(len(spans)))
    # The sentence before may tell of more parts.
    if (
        "%" in said_before
        or "percent" in said_before
        or "per cent" in said_before
        or SOME.search(said_before)
    ):
        return
    yield _sum(passage, amounts[-1], amounts[:-1], readings, "what is left of 100%")


def _rest_of_count(passage: Passage) -> Iterator[Sum]:
    """ "Of the 12 members, 5 are engineers and the remaining 8 designers": the parts make the whole."""
    if (
        len(passage.amounts) < 3
        or not _are_counts(passage.amounts)
        or not OF_THE.fullmatch(passage.between[0])
    ):
        return
    whole, *parts = passage.amounts
    if not REST.fullmatch(passage.between[len(parts)]) or any(
        REST.fullmatch(w) for w in passage.between[1:-2]
    ):
        return
    readings = (total(span_of(part) for part in parts),)
    yield _sum(passage, whole, parts, readings, "the sum of the others")


def _results(passage: Passage) -> Iterator[Sum]:
    """ "Played 38 matches, winning 20, drawing 10 and losing 6": each match is won, drawn or lost."""
    between = passage.between
    for i in range(len(passage.amounts) - 3):
        if not (
            WON.fullmatch(between[i + 1])
            and DRAWN.fullmatch(between[i + 2])
            and LOST.fullmatch(between[i + 3])
        ):
            continue
        played, *parts = passage.amounts[i : i + 4]
        if PLAYED.fullmatch(between[i]) and _are_counts((played, *parts)):
            readings = (total(span_of(part) for part in parts),)
            yield _sum(passage, played, parts, readings, "the sum of the others")


def _colon_list(passage: Passage) -> Iterator[Sum]:
    """ "A total of $30 million: $10 million for roads, $15 million for rail and $6 million for ports"."""
    between = passage.between
    if len(passage.amounts) < 3 or not COLON.fullmatch(between[1]) or not LAST.fullmatch(between[-1]):
        return
    whole, *parts = passage.amounts
    alike = len({amount.unit for amount in passage.amounts}) == 1 and whole.unit not in (
        "",
        "percent",
        "ratio",
    )
    if not all(PART.fullmatch(words) for words in between[2:-1]) or not LISTED_TOTAL.fullmatch(
        passage.before(whole)
    ):
        return
    if alike and "and" in between[-2] and not any(isinstance(q.number, tuple) for q in passage.amounts):
        readings = (total(span_of(part) for part in parts),)
        yield _sum(passage, whole, parts, readings, "the sum of the others")


def _are_counts(amounts: Sequence[Quantity]) -> bool:
    return all(
        isinstance(amount.number, float) and (not amount.unit or dimension(amount.unit).startswith("count:"))
        for amount in amounts
    )


def _sum(
    passage: Passage, stated: Quantity, terms: Sequence[Quantity], readings: tuple[Span, ...], way: str
) -> Sum:
    return Sum(
        SumKind.ARITHMETIC,
        term_of(passage.document, stated),
        tuple(term_of(passage.document, term) for term in terms),
        stated_span(stated),
        readings,
        stated.unit,
        way,
    )
