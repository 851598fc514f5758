"""Groups of near-duplicate claims: the same measure of the same subject in the same scope, whatever the value.

Claims are put into blocks by subject and dimension; inside a block each claim joins the first group whose every
member it matches, so that no chain of near matches ties strangers together. A block has a limit on the groups a
claim is held against, so that the work stays linear in the number of claims.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2s

from factcheck.claims.claim import PLANNED, Claim, Confidence
from factcheck.claims.words.frame import are_twins
from factcheck.claims.words.kinds import kind_of, sort_of
from factcheck.matching.answers import Apart
from factcheck.matching.blocks import Block, same_figure
from factcheck.matching.group import Group, Verdict
from factcheck.matching.guards_of_measure import UNKNOWN_MEASURE, apart_by_classes
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.match import is_beyond_doubt, match
from factcheck.matching.plans import COMPARED
from factcheck.values.compare import Agree, Comparison, Disagree, compare
from factcheck.values.value import DateSpan, Quantity, TimeOfDay, Value

# The members of a group that a claim must match: the first ones stand for the rest.
MOST_MEMBERS = 25
# The members of a group that are held against all others.
MOST_COMPARED = 200
# The fewest digits that make a figure telling.
TELLING_DIGITS = 3


def group_claims(claims: Sequence[Claim]) -> tuple[Group, ...]:
    """The groups of `claims`, in the order of their first members; every claim is in exactly one.

    Which claims go together depends on what the articles say, and not on their names or order.
    """
    positions = {claim.id: number for number, claim in enumerate(claims)}
    blocks: defaultdict[tuple[str, ...], Block] = defaultdict(Block)
    groups: list[list[Claim]] = []
    twins: dict[tuple[object, ...], list[Claim]] = {}
    for claim in _by_content(claims):
        key = block_of(claim)
        home = _twins_home(claim, twins.get((*key, claim.frame))) or _home(claim, blocks[key])
        if home is None:
            home = blocks[key].begin(claim)
            groups.append(home)
        else:
            home.append(claim)
        if claim.frame is not None:
            twins.setdefault((*key, claim.frame), home)
    in_order = [sorted(members, key=lambda claim: positions[claim.id]) for members in groups]
    return tuple(_group(members) for members in sorted(in_order, key=lambda one: positions[one[0].id]))


def _by_content(claims: Sequence[Claim]) -> list[Claim]:
    """The claims in an order that follows from what they and their articles say.

    Plans come behind what is told, and what is not surely read behind what is: it joins the others and keeps none apart.
    """
    articles: defaultdict[str, list[str]] = defaultdict(list)
    for claim in claims:
        articles[claim.path].append(f"{claim.reading}\0{claim.value.text}")
    digests = {path: blake2s("\0".join(told).encode()).digest() for path, told in articles.items()}
    return sorted(
        claims,
        key=lambda claim: (
            claim.stance in PLANNED,
            claim.confidence is not Confidence.HIGH,
            claim.masked,
            claim.reading,
            claim.start - claim.sentence.start,
            digests[claim.path],
            claim.path,
            claim.start,
        ),
    )


def block_of(claim: Claim) -> tuple[str, ...]:
    """The key under which claims are compared at all: subject, kind and dimension."""
    sort = sort_of(claim.value)
    return (claim.subject.key, *sort) if claim.subject.key else ("", *sort, *sorted(claim.measure.concepts))


def _twins_home(claim: Claim, members: list[Claim] | None) -> list[Claim] | None:
    """`members` where the claim's twin is among them, and the two surely speak of the same thing: the words of the others yield."""
    if members is None:
        return None
    twin = next((member for member in members if are_twins(member.frame, claim.frame)), None)
    return members if twin is not None and belongs(claim, twin) else None


def _home(claim: Claim, block: Block) -> list[Claim] | None:
    if claim.stance not in COMPARED:
        return None
    for members in block.may_join(claim):
        if all(belongs(claim, member) for member in members[:MOST_MEMBERS]):
            return members
    return None


def belongs(a: Claim, b: Claim) -> bool:
    """Whether two claims go into one group: they match without a doubt, or with one but with the same value."""
    if a.stance not in COMPARED or b.stance not in COMPARED:
        return False  # What is only supposed is compared with nothing.
    if _are_strangers(a, b):
        return False
    comparison = compare(a.value, b.value)
    if not isinstance(comparison, Agree) and not same_figure(a.value, b.value):
        # Sums in two currencies are neither one figure nor in conflict.
        return isinstance(comparison, Disagree) and is_beyond_doubt(a, b)
    answer = match(a, b)
    if isinstance(answer, Apart):
        # A telling figure of one subject, told twice, is one claim even where nothing is known of what it measures.
        return answer.guard == UNKNOWN_MEASURE and same_figure(a.value, b.value) and is_telling(a.value)
    if Confidence.LOW in (a.confidence, b.confidence) and answer.confidence is not Confidence.HIGH:
        return False
    return isinstance(comparison, Agree) or (isinstance(comparison, Disagree) and not answer.doubts)


def _are_strangers(a: Claim, b: Claim) -> bool:
    """Whether their classes already keep two claims apart, as they do most pairs: the guards need not be asked."""
    if are_twins(a.frame, b.frame) or states_a_name(a):
        return False
    guard = apart_by_classes(a.measure.concepts, b.measure.concepts)
    return bool(guard) and not (guard == UNKNOWN_MEASURE and same_figure(a.value, b.value))


def is_telling(value: Value) -> bool:
    """Whether a figure is unlikely to come up twice by chance: three digits or more, or a counted noun."""
    if not isinstance(value, Quantity):
        return False
    return kind_of(value) == "count" or sum(character.isdigit() for character in value.text) >= TELLING_DIGITS


def _group(members: Sequence[Claim]) -> Group:
    label = Counter(c.label for c in members).most_common(1)[0][0]
    subject = members[0].subject.name
    measure = next((c.measure.label for c in members if c.measure.label), "")
    name = f"{subject}: {measure}" if subject and measure else label
    identity = blake2s("\0".join(c.id for c in members).encode(), digest_size=5).hexdigest()
    return Group(f"g{identity}", name, tuple(members), verdict_of(members))


def verdict_of(members: Sequence[Claim]) -> Verdict:
    """Whether the values of `members` agree."""
    if len(members) < 2:
        return Verdict.SINGLE
    one_of_each = list({_reading(member.value): member for member in reversed(members)}.values())
    return Verdict.CONFLICT if next(disagreements(one_of_each), None) else Verdict.AGREE


def disagreements(members: Sequence[Claim]) -> Iterator[tuple[Claim, Claim, Disagree]]:
    """The pairs of `members` whose values cannot both be right, in the order of the members.

    Of a group without end, as a log of measurements makes one, only the first members are held against the rest.
    """
    numbers: dict[object, int] = {}
    told = [numbers.setdefault(_reading(member.value), len(numbers)) for member in members]
    answers: dict[tuple[int, int], Comparison] = {}
    for i, a in enumerate(members[:MOST_COMPARED]):
        for j in range(i + 1, len(members)):
            answer = answers.get((told[i], told[j]))
            if answer is None:
                answer = answers[told[i], told[j]] = compare(a.value, members[j].value)
            if isinstance(answer, Disagree):
                yield a, members[j], answer


def readings_of(claims: Iterable[Claim]) -> tuple[Value, ...]:
    """The values of `claims`, each reading once."""
    return tuple({_reading(claim.value): claim.value for claim in claims}.values())


def _reading(value: Value) -> object:
    """The value without its place and its words, of which nothing follows for a comparison."""
    match value:
        case Quantity():
            return value.number, value.interval, value.unit, value.comparator, value.direction
        case DateSpan():
            return value.first, value.last, value.precision, value.comparator, value.relative, value.yearly
        case TimeOfDay():
            return value.first, value.last, value.comparator, value.zone, value.either_half
        case _:
            return value
