"""Groups that retell one figure: near-duplicates whose subject or measure was read differently.

"Musk buys Twitter for $44 billion", "Twitter agreed to sell itself for $44 billion" and "he raised $44 billion for
his buyout" tell one figure of one matter. Whole groups are joined, so that nothing that is judged for
contradictions changes. A group in conflict takes those that tell one of its values, and never another one in conflict.
Groups are looked up by their figure and their names, never all pairs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2s

from factcheck.claims.claim import Claim
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.group import Group, Retelling, Verdict, alone
from factcheck.matching.groups import readings_of
from factcheck.matching.likeness import are_told_apart, figure_in_common, is_same_matter
from factcheck.matching.retold_figures import ENOUGH, SURELY, Retold, find_retold
from factcheck.matching.stories import Stories
from factcheck.matching.telling import Telling, Tellings, figures_of, keys_of
from factcheck.values.compare import Disagree, compare
from factcheck.values.value import Value

# The claims that stand for a group, the first ones.
MOST_CLAIMS = 8
# The most recent groups of one figure and one name that a group is held against, and of all its names together.
MOST_OF_A_NAME, MOST_IN_ALL = 4, 10
# The pairs of unlike values up to which two groups are asked whether all their values agree.
MOST_PAIRS = 400

# A home as it is now: which one, and how many groups it has taken.
_Sized = tuple[int, int]
# A figure, and a name or a topic that it stands with.
_Place = tuple[tuple[str, int], str]


@dataclass(slots=True)
class _Home:
    """Groups that are joined so far, with what stands for them; `moved` is the home that has taken them over,
    `values` what `readings` answers until others are taken."""

    groups: list[Group] = field(default_factory=list)
    tellings: list[Telling] = field(default_factory=list)
    moved: _Home | None = None
    values: tuple[Value, ...] | None = None

    def readings(self) -> tuple[Value, ...]:
        """The values of the claims of all groups, each reading once."""
        if self.values is None:
            self.values = readings_of(claim for group in self.groups for claim in group.claims)
        return self.values

    @property
    def conflict(self) -> Group | None:
        """The group in conflict that is among them, or None."""
        return next((group for group in self.groups if group.verdict is Verdict.CONFLICT), None)

    def sized(self) -> _Sized:
        """Which home it is, with so many groups as it has now."""
        return id(self), len(self.groups)

    def take(self, other: _Home) -> None:
        """Take over the groups of another home."""
        self.values = None
        self.groups += other.groups
        self.tellings += other.tellings
        other.moved = self


def join_retellings(
    claims: Sequence[Claim], groups: Sequence[Group], tellings: Tellings, words: CorpusWords
) -> tuple[Retelling, ...]:
    """The `groups` of `claims`, those that retell one figure joined, in the order of their first claims; `words` are those of the corpus.

    What is told alike is noted of the corpus's stories.
    """
    homes, stories = _joined(groups, tellings), words.stories
    for home in homes:
        if home.moved is None:
            stories.add(_paths(home))
    pairs = find_retold(claims, tellings, words, stories)
    # What is surest tells which articles are on one story, and so which of the others are of it.
    for least in (SURELY, ENOUGH, ENOUGH):
        enough = (
            pair
            for pair in pairs
            if pair.told >= least
            if pair.told >= SURELY or stories.are_one(pair.a.path, pair.b.path)
        )
        _join_weighed(homes, enough, tellings, stories)
    likely = [pair for pair in pairs if pair.is_rare and stories.are_one(pair.a.path, pair.b.path)]
    _join_weighed(homes, _of_one_home(homes, likely), tellings, stories)
    positions = {claim.id: number for number, claim in enumerate(claims)}
    told_once = [_retelling(home.groups, positions) for home in homes if home.moved is None]
    return tuple(sorted(told_once, key=lambda one: positions[one.claims[0].id]))


def _joined(groups: Sequence[Group], tellings: Tellings) -> list[_Home]:
    """The homes of `groups`, those joined of which two claims surely tell one figure of one matter."""
    keys_of_groups = [_keys(group) for group in groups]
    told = Counter(key for keys in keys_of_groups for key in keys)
    places: defaultdict[_Place, list[_Home]] = defaultdict(list)
    homes: list[_Home] = []
    for group, all_keys in zip(groups, keys_of_groups, strict=True):
        keys = sorted(key for key in all_keys if told[key] > 1)
        told_here = [tellings.of(claim) for claim in group.claims[:MOST_CLAIMS]] if keys else []
        names = sorted(_names(told_here))
        around = [(key, name) for key in keys for name in names]
        home = _Home([group], told_here)
        homes.append(home)
        for other in tuple(_near(around, places)):
            if other.moved is None and _is_retold(home, other):
                other.take(home)
                home = other
        for place in around:
            places[place].append(home)
    return homes


def _paths(home: _Home) -> set[str]:
    return {claim.path for group in home.groups for claim in group.claims}


def _join_weighed(
    homes: Sequence[_Home], pairs: Iterable[Retold], tellings: Tellings, stories: Stories
) -> None:
    """Join the homes of two claims that tell one figure by all that is weighed, where nothing in the one is against the other."""
    home_of = {claim.id: home for home in homes for group in home.groups for claim in group.claims}
    apart: set[tuple[_Sized, _Sized]] = set()
    for pair in pairs:
        one, other = _end_of(home_of[pair.a.id]), _end_of(home_of[pair.b.id])
        if one is other:
            continue
        both = one.sized(), other.sized()
        if both in apart:
            continue
        for home in (one, other):
            if not home.tellings:
                home.tellings += [tellings.of(claim) for claim in home.groups[0].claims[:MOST_CLAIMS]]
        if not _may_be_one(one, other):
            apart.add(both)
        elif not _are_apart(tellings.of(pair.a), tellings.of(pair.b)):
            stories.add((pair.a.path, pair.b.path))
            one.take(other)


def _of_one_home(homes: Sequence[_Home], pairs: Iterable[Retold]) -> Iterator[Retold]:
    """Of `pairs` those of a claim that only its own article tells, and of the only home of several articles that may be told by it."""
    home_of = {claim.id: _end_of(home) for home in homes for group in home.groups for claim in group.claims}
    told_by = {id(home): len(_paths(home)) for home in homes if home.moved is None}
    best: dict[str, Retold] = {}
    of_several: defaultdict[str, set[int]] = defaultdict(set)
    for pair in pairs:
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            home = id(home_of[other.id])
            if told_by[home] > 1 and told_by[id(home_of[one.id])] == 1:
                best.setdefault(one.id, pair)
                of_several[one.id].add(home)
    yield from (pair for claim, pair in best.items() if len(of_several[claim]) == 1)


def _end_of(home: _Home) -> _Home:
    """The home in which the groups of a home are now."""
    while home.moved is not None:
        home = home.moved
    return home


def _keys(group: Group) -> set[tuple[str, int]]:
    """The keys of a group's figures, each with those beside it."""
    return {
        key
        for claim in group.claims[:MOST_CLAIMS]
        for figure in figures_of(claim.value)
        for key in keys_of(figure)
    }


def _names(tellings: Iterable[Telling]) -> set[str]:
    return {name for telling in tellings for name in telling.names | telling.topic | telling.words}


def _near(around: Iterable[_Place], places: Mapping[_Place, list[_Home]]) -> Iterator[_Home]:
    """The homes with a figure and a name in common, each once."""
    seen: set[int] = set()
    for place in around:
        for home in places.get(place, ())[-MOST_OF_A_NAME:]:
            end = _end_of(home)
            if id(end) not in seen and len(seen) < MOST_IN_ALL:
                seen.add(id(end))
                yield end


def _is_retold(home: _Home, other: _Home) -> bool:
    """Whether the groups of two homes tell the same, and nothing in the one is against the other."""
    if home.conflict or other.conflict:
        return _tells_a_side(home, other, is_same_matter)
    ours, theirs = home.tellings[:MOST_CLAIMS], other.tellings[:MOST_CLAIMS]
    return any(is_same_matter(a, b) for a in ours for b in theirs) and _may_be_one(home, other)


def _may_be_one(home: _Home, other: _Home) -> bool:
    """Whether nothing in the one of two homes is against the other: no guard, and no value.

    Whoever tells one of the values of a conflict may tell of it too.
    """
    if home.conflict or other.conflict:
        return _tells_a_side(home, other, lambda a, b: figure_in_common(a, b) is not None)
    ours, theirs = home.tellings[:MOST_CLAIMS], other.tellings[:MOST_CLAIMS]
    if any(_are_apart(a, b) for a in ours for b in theirs):
        return False
    left, right = home.readings(), other.readings()
    if len(left) * len(right) > MOST_PAIRS:
        return False
    return not any(isinstance(compare(a, b), Disagree) for a in left for b in right)


def _are_apart(a: Telling, b: Telling) -> bool:
    """Whether two claims with one figure surely tell two things."""
    if figure_in_common(a, b) is None:
        return False
    ours, theirs = _as_told(a.claim), _as_told(b.claim)
    return are_told_apart(ours, theirs)


def _as_told(claim: Claim) -> Claim:
    """A claim without what only the article around it lends: the head of a cell's column, and the year of a day."""
    scope = claim.scope
    is_lent = scope.time is not None and scope.time.relative
    if not is_lent and (claim.cell is None or scope.condition is None):
        return claim
    time, condition = (None if is_lent else scope.time), (None if claim.cell else scope.condition)
    return replace(claim, scope=replace(scope, time=time, condition=condition))


def _tells_a_side(home: _Home, other: _Home, is_told: Callable[[Telling, Telling], bool]) -> bool:
    """Whether all that is told in one of two homes is one of the values that the other, in conflict, has.

    The values of a conflict are told of one thing, so that whoever tells one of them tells of that thing too.
    """
    if home.conflict and other.conflict:
        return False
    torn, whole = (home, other) if home.conflict else (other, home)
    return all(
        any(is_told(a, b) and not _are_apart(a, b) for b in torn.tellings[:MOST_CLAIMS])
        for a in whole.tellings[:MOST_CLAIMS]
    )


def _retelling(groups: Sequence[Group], positions: dict[str, int]) -> Retelling:
    if len(groups) == 1:
        return alone(groups[0])
    claims = sorted(
        (claim for group in groups for claim in group.claims), key=lambda claim: positions[claim.id]
    )
    identity = blake2s("\0".join(claim.id for claim in claims).encode(), digest_size=5).hexdigest()
    torn = next((group for group in groups if group.verdict is Verdict.CONFLICT), None)
    if torn is not None:
        return Retelling(torn.id, torn.label, tuple(claims), Verdict.CONFLICT, tuple(groups))
    longest = max(groups, key=lambda group: len(group.claims))
    return Retelling(f"g{identity}", longest.label, tuple(claims), Verdict.AGREE, tuple(groups))
