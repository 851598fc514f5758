"""Guards that ask whether two claims state one property: kind, measure, qualifiers, direction, wording."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import PLANNED, Claim
from factcheck.claims.measure.posts import POST
from factcheck.claims.measure.prices import ASKED
from factcheck.claims.words.contrasts import told_in
from factcheck.claims.words.kinds import is_share, kind_of
from factcheck.claims.words.own_measures import OPPOSED
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import OWN, VERB_STEMS
from factcheck.lexicon.contrasts import CONTRASTS, LIMITING_SENTENCES, OF_WHOLE_SENTENCES, OPTIONAL_SIDES
from factcheck.lexicon.measures import CLASSES, NEARLY_SAME, NOUNS, VERBS
from factcheck.lexicon.occurrence import CHANGING, DATED_FIGURE, UNCHANGED_BY
from factcheck.matching.answers import Answer, Apart, Doubt
from factcheck.matching.once import sets_out
from factcheck.matching.one_matter import is_one_matter
from factcheck.matching.one_occasion import are_rates_of_a_time, have_one_number
from factcheck.values.units import dimension
from factcheck.values.value import Moment, Quantity, TimeOfDay, Value

# The similarity of wording (0 to 100, rapidfuzz's token_sort_ratio on the words without names and numbers) above
# which two claims of no known measure are one claim. Chosen where near-copies stay together and sentences on one
# topic do not; a subset score (token_set_ratio) would give 100 to "Broadcom fell" and "Broadcom and Nvidia fell".
SAME_WORDING = 82.0


# Larger numbers that are not whole have a magnitude word: "2.788 million hours".
SMALL_COUNT = 1000
# The name under which same_measure answers where a property is not known, and not another one.
UNKNOWN_MEASURE = "unknown measure"
TAKE = stem("take")
# What took so long, told as a deed: "it took to haul them up", "took four days to reach the coast".
TO_DO = re.compile(r"\b(?:takes?|took|taken|taking)\b(?:\W+[\w'-]+){0,5}?\W+to\s+[a-z]+")
# By less than this the agencies differ that measure one quake.
SCALES_APART = 0.25
# What says how a value hangs on its sentence, and not which property it is.
OF_NO_PROPERTY = frozenset({DATED_FIGURE, ASKED})
# What a thing is built for, takes or costs once.
BUILDING = "purpose: build"
# What says which of several is meant, and where it is not said leaves it open.
WHICH_ONE = ("model: ", "office: ", "market: ", "edition: ")
# What says by a number which of several is meant.
NUMBERED_SIDES = frozenset({"generation: first"})
# The side of a contrast that was so first.
BEFORE = ": before"
# What was left, or came on top.
REST = frozenset({"share of the whole: remaining", "share of the whole: additional"})
# A lake is as deep as its deepest point; of a height "peak" may be a noun.
MAXIMUM, MEASURED_AT_MOST = frozenset({"share of the whole: maximum"}), frozenset({"depth"})
MEAN = frozenset({"share of the whole: average"})
# Contrasts that tell figures apart, and not the days on which something happened: what is planned for a day is no report.
OF_FIGURES = frozenset(
    {
        "trading time",
        "share of the whole",
        "adjustment",
        "tax",
        "flow of tokens",
        "reality",
        "purpose",
        "accounting",
        "rebuilding",
    }
)


def same_kind(a: Claim, b: Claim) -> Answer:
    """Values of different kinds or dimensions cannot contradict each other."""
    return are_of_one_kind(a.value, b.value)


def are_of_one_kind(ours: Value, theirs: Value) -> Answer:
    """Whether two values are of one kind and dimension."""
    kinds = kind_of(ours), kind_of(theirs)
    if kinds[0] != kinds[1] and not _are_shares(ours, theirs):
        return Apart("kind", f"one is a {kinds[0]}, the other a {kinds[1]}")
    if isinstance(ours, TimeOfDay) != isinstance(theirs, TimeOfDay):
        return Apart("kind", "one is a day, the other a time of day")
    if isinstance(ours, Quantity) and isinstance(theirs, Quantity) and ours.unit != theirs.unit:
        if kinds[0] != kinds[1]:
            return None
        dimensions = dimension(ours.unit), dimension(theirs.unit)
        if dimensions[0] != dimensions[1]:
            return Apart("kind", f"{ours.unit} and {theirs.unit} measure different things")
    return None


def _are_shares(ours: Value, theirs: Value) -> bool:
    """Whether one is a fraction of a whole, and the other a percentage: "a third of the market", "23 percent of it"."""
    values = {kind_of(value): value for value in (ours, theirs)}
    ratio, percent = values.get("ratio"), values.get("percent")
    if not isinstance(ratio, Quantity) or not isinstance(percent, Quantity) or percent.direction:
        return False
    return is_share(ratio)


def same_measure(a: Claim, b: Claim) -> Answer:
    """Both claims must state the same property: by the classes of the lexicon, or word by word."""
    ours, theirs = as_one_sum(a.measure.concepts, b.measure.concepts)
    answer = _same_classes(ours, theirs)
    if (
        isinstance(answer, Doubt)
        and isinstance(a.value, Moment)
        and (sets_out(a, b) or have_one_number(a, b))
    ):
        return None
    if answer is not None:
        return answer
    shared = (ours & theirs) - OF_NO_PROPERTY
    if "take" in shared and takes_to_do(a) != takes_to_do(b):
        return Doubt(
            "measure", "one is how long something lasted, the other how long it took to do something"
        )
    if "difference" in shared and a.mentions != b.mentions:
        return Apart("measure", "each is the difference to something else")
    if not shared:
        similarity = wording(a, b)
        if (
            not (ours | theirs) <= OF_NO_PROPERTY
            or similarity < SAME_WORDING
            or len(set(a.measure.words) & set(b.measure.words)) < 2
        ):
            reason = f"nothing says that both state the same property (wording {similarity:.0f} of 100)"
            return Apart(UNKNOWN_MEASURE, reason)
        if counts_nothing(a):
            return Doubt("measure", "a number of nothing may be a version or an index")
    if _within_a_scale(a, b):
        return Doubt("measure", "magnitudes of one quake differ by a tenth or two from scale to scale")
    if a.path == b.path and shared.isdisjoint(CLASSES) and not _nouns(shared):
        # One document goes through versions, steps and cases in one wording; there the measure must be known.
        return Doubt("measure", "parallel sentences of one document list things")
    return None


def takes_to_do(claim: Claim) -> bool:
    """Whether a duration is what a deed took ("took four days to reach the coast") and not how long something went on."""
    words = claim.measure.words
    after = words[words.index(TAKE) + 1 :] if TAKE in words else ()
    return any(word in VERB_STEMS for word in after) or (bool(after) and bool(TO_DO.search(claim.reading)))


def as_one_sum(of_one: frozenset[str], of_other: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Two sets of classes, the price among them as a cost where the other says what the thing is sold for ("costs $900")."""
    if ASKED in of_one and "price" in of_other:
        return of_one, of_other | {"cost"}
    if ASKED in of_other and "price" in of_one:
        return of_one | {"cost"}, of_other
    return of_one, of_other


@lru_cache(maxsize=65536)
def apart_by_classes(of_one: frozenset[str], of_other: frozenset[str]) -> str:
    """The name under which same_measure keeps claims with these classes apart, whatever else they say; "" for none."""
    of_one, of_other = as_one_sum(of_one, of_other)
    answer = _same_classes(of_one, of_other)
    if answer is not None:
        return answer.guard if isinstance(answer, Apart) else ""
    shared, either = (of_one & of_other) - OF_NO_PROPERTY, (of_one | of_other) - OF_NO_PROPERTY
    return UNKNOWN_MEASURE if either and not shared else ""


def are_unlike_classes(of_one: frozenset[str], of_other: frozenset[str]) -> bool:
    """Whether two claims state known properties, and nothing says that these are one."""
    of_one, of_other = as_one_sum(of_one, of_other)
    known = of_one & CLASSES, of_other & CLASSES
    if all(known) and not known[0] & known[1]:
        return True
    return _same_classes(of_one, of_other) is not None


# A corpus has few combinations of classes, and each pair of claims asks for one.
@lru_cache(maxsize=65536)
def _same_classes(of_one: frozenset[str], of_other: frozenset[str]) -> Answer:
    """What the classes alone have against two measures."""
    ours, theirs = of_one - OF_NO_PROPERTY, of_other - OF_NO_PROPERTY
    left, right = _nouns(ours), _nouns(theirs)
    if left and right and not left & right:
        return Apart("measure", f"{_names(left)} against {_names(right)}")
    if any(concept.startswith(POST) for concept in ours & theirs):
        return None  # In whatever way somebody came into it: "was appointed", "took over".
    left, right = ours & VERBS.keys(), theirs & VERBS.keys()
    if left and right and not left & right:
        if any(pair & left and pair & right for pair in NEARLY_SAME):
            return Doubt("measure", f"{_names(left)} may be the same as {_names(right)}")
        return Apart("measure", f"{_names(left)} against {_names(right)}")
    changes = changes_in(ours, ours & theirs), changes_in(theirs, ours & theirs)
    if ours & theirs and bool(changes[0]) != bool(changes[1]):
        return Apart("measure", f"only one states a change ({_names(changes[0] or changes[1])})")
    if ("difference" in ours) != ("difference" in theirs):
        return Apart("measure", "only one states a difference")
    return None


def changes_in(concepts: frozenset[str], shared: frozenset[str]) -> frozenset[str]:
    """The classes of change among `concepts` that change what two claims share: "paid" changes no price."""
    return frozenset(one for one in concepts & CHANGING if shared.isdisjoint(UNCHANGED_BY.get(one, ())))


@lru_cache(maxsize=4096)
def _nouns(concepts: frozenset[str]) -> frozenset[str]:
    """The classes that are nouns: those of the lexicon, and the project's own measures."""
    return frozenset(c for c in concepts if c in NOUNS or c.startswith(OWN))


def _within_a_scale(a: Claim, b: Claim) -> bool:
    """Whether two magnitudes are as near as agencies and scales put those of one quake."""
    numbers = [getattr(claim.value, "number", None) for claim in (a, b)]
    if "magnitude" not in a.measure.concepts & b.measure.concepts:
        return False
    first, second = numbers
    if not isinstance(first, int | float) or not isinstance(second, int | float):
        return False
    return 0 < abs(first - second) < SCALES_APART


def counts_nothing(claim: Claim) -> bool:
    """Whether a number may be a version or an index: it counts nothing, or no whole number ("Git 2.14 release notes")."""
    kind, number = kind_of(claim.value), getattr(claim.value, "number", None)
    if kind == "bare":
        return True
    broken = isinstance(number, float | int) and number != int(number) and number < SMALL_COUNT
    return kind == "count" and broken


def _names(concepts: frozenset[str]) -> str:
    return " and ".join(sorted(map(_name, concepts)))


def _name(concept: str) -> str:
    known = NOUNS.get(concept) or VERBS.get(concept)
    return known.label if known else concept.removeprefix(OWN)


def wording(a: Claim, b: Claim) -> float:
    """How alike two claims are worded, 0 to 100, names and numbers left out."""
    if a.masked == b.masked:
        return 100.0
    # The library is loaded late: it takes longer than a short article does.
    from rapidfuzz.fuzz import token_sort_ratio

    return token_sort_ratio(a.masked, b.masked)


# The mark of what a text says by a word is planned.
PLANNED_SIDES = frozenset({"reality: planned"})


def same_qualifiers(a: Claim, b: Claim) -> Answer:
    """Two words of one contrast ("total", "active") make two measures; one alone makes a doubt."""
    if a.measure.qualifiers == b.measure.qualifiers and not any(
        told_in(a.reading, contrast) != told_in(b.reading, contrast) for contrast in LIMITING_SENTENCES
    ):
        return None
    dates = isinstance(a.value, Moment)
    for contrast in CONTRASTS:
        if dates and contrast in OF_FIGURES and not _tells_of_the_rest(a, b):
            continue
        left, right = _told_of(a, contrast), _told_of(b, contrast)
        if left and right and not left & right:
            return Apart("qualifier", f"{_sides(left)} against {_sides(right)}")
        told = left or right
        if told <= PLANNED_SIDES and (b if left else a).stance in PLANNED:
            continue  # "Was expected to cost" and "will come to" are both of what is to come.
        if told == MAXIMUM and not MEASURED_AT_MOST.isdisjoint(a.measure.concepts & b.measure.concepts):
            continue
        if told == MEAN and are_rates_of_a_time(a, b):
            continue
        if told <= NUMBERED_SIDES and have_one_number(a, b):
            continue  # Both have it in their sentence, one of them out of reach of its figure.
        if contrast in OF_WHOLE_SENTENCES and told_in((b if left else a).reading, contrast) == told:
            continue
        optional = told <= OPTIONAL_SIDES and not (BUILDING in told and "duration" in a.measure.concepts)
        if bool(left) != bool(right) and not optional:
            return Doubt("qualifier", f"only one says {_sides(left or right)}")
    sides = [frozenset(q for q in c.measure.qualifiers if q.startswith(OPPOSED)) for c in (a, b)]
    if sides[0] and sides[1] and not sides[0] & sides[1]:
        return Apart("qualifier", f"{_sides(sides[0])} against {_sides(sides[1])}")
    if bool(sides[0]) != bool(sides[1]):
        return Doubt("qualifier", f"only one says {_sides(sides[0] or sides[1])}")
    kinds = [frozenset(q for q in c.measure.qualifiers if q.startswith("kind: ")) for c in (a, b)]
    # Who dies in the building of a thing works on it, by whatever word.
    if kinds[0] != kinds[1] and not (_are_of_one_kind(a, b, kinds[0] ^ kinds[1]) or is_one_matter(a, b)):
        return Doubt("qualifier", f"only one counts those that are {_sides(kinds[0] ^ kinds[1])}")
    for which in WHICH_ONE:
        ones = [frozenset(q for q in c.measure.qualifiers if q.startswith(which)) for c in (a, b)]
        if ones[0] and ones[1] and not ones[0] & ones[1]:
            return Apart("qualifier", f"{_sides(ones[0])} against {_sides(ones[1])}")
    return None


def _told_of(claim: Claim, contrast: str) -> frozenset[str]:
    """The sides of a contrast that limit a claim; "before" goes before what it stands with: "had 820 seats before it was rebuilt"."""
    if contrast in LIMITING_SENTENCES:
        sides = told_in(claim.reading, contrast)
        first = {side for side in sides if side.endswith(BEFORE)}
        return frozenset(first) or sides
    return frozenset(q for q in claim.measure.qualifiers if q.startswith(f"{contrast}: "))


def _are_of_one_kind(a: Claim, b: Claim, kinds: frozenset[str]) -> bool:
    """Whether what only one figure has as its kind stands beside the other too: "12 fraud counts", "14 counts of fraud"."""
    for kind in kinds:
        other = b if kind in a.measure.qualifiers else a
        named = any(char.isalpha() for char in other.value.text)  # "24 of her cards" has no noun of its own.
        if not named or kind.removeprefix("kind: ") not in other.measure.near:
            return False
    return True


def _tells_of_the_rest(a: Claim, b: Claim) -> bool:
    """Whether only one of two claims is of what was left or came on top: "the rest of the pictures came out on Tuesday"."""
    return bool((a.measure.qualifiers ^ b.measure.qualifiers) & REST)


def _sides(qualifiers: frozenset[str]) -> str:
    return " and ".join(sorted(q.partition(": ")[2] for q in qualifiers))


def same_direction(a: Claim, b: Claim) -> Answer:
    """A rise and a fall are two changes, not two figures for one."""
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        directions = a.value.direction, b.value.direction
        if None not in directions and directions[0] != directions[1]:
            return Apart("direction", "one is a rise, the other a fall")
    return None
