"""Which property of its subject a value states.

A noun beside the value names it ("$42 billion in deposits", "a loss of $1.8 billion"), or the verb that governs it
does ("fell 17%"), or both. Words are looked up in the classes of the lexicon; what is in no class is compared by
its words, strictly. Qualifiers are the words by which two measures of one class differ ("total", "input").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.claim import Measure
from factcheck.claims.frame import HEDGE_WORDS
from factcheck.claims.kinds import kind_of
from factcheck.claims.parsed import SMALL_WORDS, Parsed, is_apposed
from factcheck.claims.segments import Opening, Segment
from factcheck.claims.stem import stem
from factcheck.claims.tokens import Token, TokenKind, tokenise
from factcheck.claims.vocabulary import LIGHT_STEMS, Hit, find_contrasts, find_nouns, find_verbs
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, COMPARATIVES, MEASURING_PREPOSITIONS, PREPOSITIONS
from factcheck.lexicon.measures import NOUNS, SAME_AS_NOUN, VERBS
from factcheck.values.value import DateSpan, Quantity, Value

# Verbs that mean a loss of value before an amount, and a fall before a percentage.
FALLS_BY_SHARE = {"lose": "fall"}
# Making something "for" an amount states what it cost.
MADE_FOR = frozenset({"build", "train", "make"})
PRICE_PREPOSITIONS = frozenset({"for", "with", "at"})
# Prepositions that stand in hedges and bounds ("about $6 million") and govern nothing.
HEDGING_PREPOSITIONS = frozenset({"about", "around", "over", "under"})
# Marks of a measure that are no part of its label.
UNSPOKEN = frozenset({"date of a figure"})
# Measures that a count states only of whom it belongs to.
OF_ITS_OWN = frozenset({"headcount"})
OWNING = frozenset("with of its their his her our has have had the".split())
EMPLOYING = frozenset(stem(word) for word in "employ hire dismiss fire recruit staff".split())
COPULAS = frozenset("is was are were".split())
PASSIVE_AUXILIARIES = frozenset("was were been is are first".split())
# What may stand between a value and the word that governs it.
PASSED_OVER = ADVERBS | HEDGING_PREPOSITIONS | HEDGE_WORDS
# Words that tie a value to the noun before it: "a loss of $1.8 billion", "assets worth $110 billion".
LINKS = frozenset(["of", "at", "is", "was", "were", "worth", "totalling", "totaling", "estimated", "valued"])
LINK_REACH = 4
# Segments that take the verb of the one they hang on; "which" and "while" open statements of their own.
INHERITING = frozenset({Opening.PLAIN, Opening.COORDINATE, Opening.PREPOSITION, Opening.BRACKET})
# What a sum was spent on, in the label: "$6M training cost".
PURPOSES = {stem("train"): "training", stem("develop"): "development", stem("build"): "development"}
AGED = re.compile(r"\b(?:old|of age)$")
# Nobody is older; a larger number behind a name is no age.
OLDEST = 120
# A name with a digit in it, between a count and its noun: "2,048 Nvidia H800 GPUs".
MODEL = re.compile(r"(?<=[ \n])(?=\w*[A-Za-z])(?=\w*\d)[A-Z][\w-]*")
# Nouns that are counted of everything; how many there are of them is no property.
ANY_NOUNS = frozenset(
    "person time thing way case item example year day part unit piece kind type step one".split()
)
# Words before a count that say no more than that there are so many.
HAVING = frozenset("with of across in".split())
HAVING_STEMS = frozenset(
    stem(word) for word in "have own run operate comprise contain boast total number be".split()
)
WORD = re.compile(r"[^\W\d_][\w-]+")


@dataclass(frozen=True, slots=True)
class Site:
    """Where a value stands: token `position`, and the tokens `first` to `last` that may speak of it.

    `segment` is the segment of the statement, `own` the tokens of the subject, which never name the measure.
    """

    parsed: Parsed
    number: int
    position: int
    first: int
    last: int
    kind: str
    own: frozenset[int]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the sentence."""
        return self.parsed.tokens

    @property
    def segment(self) -> Segment:
        """The segment of the statement."""
        return self.parsed.segments[self.number]


def read_measure(parsed: Parsed, number: int, position: int, value: Value, subject_key: str) -> Measure:
    """The measure of the value at token `position`, stated in segment `number`."""
    first, last = _reach(parsed.tokens, parsed.segments[number], position)
    own = frozenset(_tokens_of(parsed, subject_key))
    site = Site(parsed, number, position, first, last, kind_of(value), own)
    noun = _age(site) or _counted(site) or _noun(site)
    verb = _verb(site, linked=noun is not None and _is_linked(site, noun))
    named = {_concept_of(site, verb)} if verb is not None else set()
    concepts = (named | ({noun.name} if noun is not None else set())) - {""}
    concepts = {SAME_AS_NOUN.get(name, name) for name in concepts}
    if "cost" in concepts:
        # "Spent on chips", "the cost of chips": what the money went into is no second measure.
        concepts &= {"cost"}
    if not concepts:
        concepts |= _linked_concept(site)
    if not concepts and site.kind == "date":
        concepts |= _befallen(site)
    concepts |= _own_concept(site, value, verb, concepts)
    if site.kind not in ("percent", "points") and _is_difference(site):
        concepts.add("difference")
    if site.kind == "date" and any(
        _is_figure(token) for token in site.tokens[site.segment.first : site.segment.last]
    ):
        concepts.add("date of a figure")
    qualifiers = set(find_contrasts(site.tokens, first, last, site.own))
    if isinstance(value, Quantity):
        qualifiers.update(_inner_qualifiers(parsed.tokens[position].text))
        qualifiers.update(f"model: {model.lower()}" for model in MODEL.findall(parsed.tokens[position].text))
    label = _label(site, noun, verb, frozenset(concepts))
    return Measure(label, frozenset(concepts), frozenset(qualifiers), _content(site))


def concepts_in(words: str, value: Value) -> frozenset[str]:
    """The classes of the lexicon that `words` name for values of this kind."""
    tokens, kind = tokenise(words, 0, len(words), ()), kind_of(value)
    named = {hit.name for hit in find_nouns(tokens, 0, len(tokens), kind)}
    for hit in find_verbs(tokens, 0, len(tokens), kind):
        name = FALLS_BY_SHARE.get(hit.name, hit.name) if kind == "percent" else hit.name
        named.add(SAME_AS_NOUN.get(name, name))
    if kind == "date" and "deaths" in named:
        named.add("death")
    return frozenset(named)


def _reach(tokens: Sequence[Token], segment: Segment, position: int) -> tuple[int, int]:
    """The tokens of the segment that may speak of this value: not past the other values in it."""
    first, last = segment.first, segment.last
    for i in range(min(position, segment.last) - 1, segment.first - 1, -1):
        if tokens[i].kind is TokenKind.VALUE and not _is_aside(tokens, i, position):
            first = i + 1
            break
    for i in range(max(position + 1, segment.first), segment.last):
        if tokens[i].kind is TokenKind.VALUE:
            last = i
            break
    return first, last


def _is_aside(tokens: Sequence[Token], other: int, position: int) -> bool:
    """Whether the other value is a date between a figure and its noun: "profit in Q1 2021 was $21 million"."""
    dates = [isinstance(tokens[i].value, DateSpan) for i in (other, position) if i < len(tokens)]
    return dates == [True, False]


def _tokens_of(parsed: Parsed, key: str) -> Iterator[int]:
    """The tokens that name the subject."""
    for name in parsed.read.names:
        if name.key == key or (key and key in name.key):
            yield from range(name.first, name.last)
    wanted = [word.rstrip("s") for word in key.split(" ")]
    folded = [token.lower.rstrip("s").replace(".", "") for token in parsed.tokens]
    for i in range(len(folded) - len(wanted) + 1) if len(wanted) > 1 else ():
        if folded[i : i + len(wanted)] == wanted:
            yield from range(i, i + len(wanted))


def _is_difference(site: Site) -> bool:
    """Whether a comparative stands right behind the value or its bracket: "6 feet (2 metres) higher"."""
    tokens, position = site.tokens, site.position + 1
    if position < len(tokens) and tokens[position].text == "(":
        position = next((i for i in range(position, len(tokens)) if tokens[i].text == ")"), len(tokens))
    if position < len(tokens) and tokens[position].text == ")":
        position += 1
    return position < len(tokens) and tokens[position].lower in COMPARATIVES


def _inner_qualifiers(words: str) -> Iterator[str]:
    """The contrasts named inside a value: "$2 per million input tokens", "30 billion active parameters"."""
    inner = tokenise(words, 0, len(words), ())
    return find_contrasts(inner, 0, len(inner), ())


def _linked_concept(site: Site) -> set[str]:
    """The unknown noun that the value is tied to: "a half-life of 30 years", "the half-life of caesium is 30 years"."""
    tokens, position = site.tokens, min(site.position, site.segment.last)
    before = position - 1
    while before > site.first and tokens[before].lower in PASSED_OVER:
        before -= 1
    if before > site.first and tokens[before].lower == "of":
        end = before
    elif before > site.first and tokens[before].lower in COPULAS:
        stop = next((i for i in range(site.first, before) if tokens[i].lower in PREPOSITIONS), before)
        end = stop
    else:
        return set()
    first = end
    while first > site.first and _is_plain_noun(tokens[first - 1]):
        first -= 1
    if first == end or tokens[end - 1].stem in LIGHT_STEMS:
        return set()
    return {f"the {' '.join(token.lower for token in tokens[first:end])}"}


def _is_plain_noun(token: Token) -> bool:
    plain = token.kind is TokenKind.WORD and not token.named and not token.capitalised
    return plain and token.lower not in SMALL_WORDS


def _is_figure(token: Token) -> bool:
    return token.value is not None and token.value.kind == "quantity"


def _befallen(site: Site) -> set[str]:
    """What was done to the subject by a verb of no class: "was discovered in 1930", "discovered in 1930"."""
    tokens = site.tokens
    for i in range(min(site.position, site.segment.last) - 1, site.segment.first - 1, -1):
        token = tokens[i]
        if token.kind is not TokenKind.WORD or token.named or not token.lower.endswith(("ed", "wn", "en")):
            continue
        if i == site.segment.first or tokens[i - 1].lower in PASSIVE_AUXILIARIES:
            return {f"was {token.stem}"}
        return set()
    return set()


def _own_concept(site: Site, value: Value, verb: Hit | None, concepts: set[str]) -> set[str]:
    """The measure that a count or a rank is by itself, where no other word names one.

    "Runs 550 branches", "with 550 branches": how many there are. Not where a verb of another class governs
    ("closed 550 branches"), and not for counts of anybody and anything ("people", "times").
    """
    if concepts or not isinstance(value, Quantity):  # A word of the text names the measure better.
        return set()
    if site.kind == "rank":
        return {"rank"}
    if site.kind == "count" and verb is None and value.unit not in ANY_NOUNS and _governs_neutrally(site):
        return {f"number of {value.unit}"}
    return set()


def _governs_neutrally(site: Site) -> bool:
    """Whether the word before the value's own phrase is a verb or a preposition of having, or there is none."""
    for token in reversed(site.tokens[site.first : site.position]):
        if token.lower in HAVING or token.stem in HAVING_STEMS:
            return True
        if token.kind is TokenKind.WORD and token.lower not in SMALL_WORDS:
            return False
    return False


def _age(site: Site) -> Hit | None:
    """The age of somebody: "34-year-old Edmund Hillary", "aged 34", "Kami Rita, 53, climbed"."""
    tokens, position = site.tokens, site.position
    before = tokens[position - 1] if position else None
    if site.kind == "duration" and (
        AGED.search(tokens[position].text) or (before and before.lower in ("aged", "age"))
    ):
        return Hit(position, "age")
    if site.kind != "bare" or before is None or position + 1 >= len(tokens) or position < 2:
        return None
    apposed = before.text == tokens[position + 1].text == "," and tokens[position - 2].named
    return (
        Hit(position, "age")
        if apposed and tokens[position].text.isdigit() and int(tokens[position].text) < OLDEST
        else None
    )


def _counted(site: Site) -> Hit | None:
    """The measure that a count states by what it counts: "100 employees"."""
    if site.kind != "count":
        return None
    words = site.tokens[site.position].text
    inner = tokenise(words, 0, len(words), ())
    hits = [
        hit
        for hit in find_nouns(inner, 0, len(inner), site.kind)
        if hit.name not in OF_ITS_OWN or _belongs_to_subject(site)
    ]
    return Hit(site.position, hits[-1].name) if hits else None


def _belongs_to_subject(site: Site) -> bool:
    """Whether the count is one of the subject's own: "has 100 employees", "its 100 employees", not "100 workers struck"."""
    tokens, before = site.tokens, site.position - 1
    while before >= site.first and tokens[before].lower in PASSED_OVER:
        before -= 1
    if before < 0 or tokens[before].kind in (TokenKind.POSSESSIVE, TokenKind.MARK):
        return before >= 0
    token = tokens[before]
    owned = token.lower in OWNING or token.stem in HAVING_STEMS or token.stem in EMPLOYING
    return owned or (
        before >= site.first and any(t.stem in EMPLOYING for t in tokens[site.first : before + 1])
    )


def _noun(site: Site) -> Hit | None:
    """The noun that names the property: in the value's own phrase, in "of ..." behind it, else nearest before it."""
    behind_from = max(site.position + 1, site.first)
    if behind_from >= site.last and (past := _past_bracket(site)) is not None:
        # "$8.1 billion (£6.7 billion) in deposits": the bracket interrupts the phrase, on either side of it.
        return past
    behind = [
        h for h in find_nouns(site.tokens, behind_from, site.last, site.kind) if h.position not in site.own
    ]
    phrase_end = _phrase_end(site.tokens, behind_from, site.last)
    direct = [hit for hit in behind if hit.position < phrase_end]
    if direct:
        return direct[-1]
    if phrase_end < site.last and site.tokens[phrase_end].lower in MEASURING_PREPOSITIONS:
        stop = _phrase_end(site.tokens, phrase_end + 1, site.last)
        linked = [hit for hit in behind if phrase_end < hit.position < stop]
        if linked:
            return linked[-1]
    before = find_nouns(site.tokens, site.first, max(site.position, site.first), site.kind)
    return next((hit for hit in reversed(before) if hit.position not in site.own), None)


def _past_bracket(site: Site) -> Hit | None:
    """The noun behind the bracket that the value stands in or before: "$8.1 billion (£6.7 billion) in deposits"."""
    tokens, position = site.tokens, site.position + 1
    if position < len(tokens) and tokens[position].text == "(":
        position = next((i for i in range(position, len(tokens)) if tokens[i].text == ")"), len(tokens))
    if position + 1 >= len(tokens) or tokens[position].text != ")":
        return None
    first = position + 1
    if tokens[first].lower in MEASURING_PREPOSITIONS or tokens[first].lower == "above":
        first += tokens[first].lower != "above"
    found = find_nouns(tokens, first, max(first, _phrase_end(tokens, first + 1, len(tokens))), site.kind)
    return found[-1] if found else None


def _phrase_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """The end of the noun phrase that starts at `first`: the next small word, mark or value."""
    position = first
    while position < last and tokens[position].lower in ("the", "its", "their", "a", "an", "own"):
        position += 1
    while (
        position < last
        and tokens[position].kind in (TokenKind.WORD, TokenKind.POSSESSIVE)
        and tokens[position].lower not in SMALL_WORDS
    ):
        position += 1
    return position


def _is_linked(site: Site, noun: Hit) -> bool:
    """Whether the noun is tied to the value: it stands in its phrase, or before "of", "was", "worth"."""
    if noun.position >= site.position:
        return True
    between = site.tokens[noun.position + 1 : site.position]
    return len(between) < LINK_REACH and any(token.lower in LINKS for token in between)


def _verb(site: Site, *, linked: bool) -> Hit | None:
    """The verb that governs the value: nearest before it, else behind it, else that of the clause it hangs on.

    Where a noun already names the measure (`linked`), only a verb before the value adds to it. The words of an
    interval ("two days later") count only right behind the value.
    """
    tokens, position, kind = site.tokens, site.position, site.kind
    after = find_verbs(tokens, position + 1, min(position + 2, site.last), kind)
    if after and after[0].name == "interval":
        return after[0]
    before = _verbs(site, site.first, position)
    if before:
        return before[-1]
    if linked:
        return None
    behind = _verbs(site, max(position + 1, site.first), site.last)
    wider = _verbs(site, site.segment.first, position)
    if wider and not behind:
        return wider[-1]
    if behind:
        return behind[0]
    return None if _has_own_verb(tokens, site.segment) else _inherited_verb(site)


def _verbs(site: Site, first: int, last: int) -> list[Hit]:
    return [hit for hit in find_verbs(site.tokens, first, last, site.kind) if hit.name != "interval"]


def _inherited_verb(site: Site) -> Hit | None:
    """The verb of the clauses that the segment hangs on, the nearest first."""
    segments = site.parsed.segments
    for number in range(site.number - 1, -1, -1):
        hanging, earlier = segments[number + 1], segments[number]
        if hanging.opening not in INHERITING or is_apposed(site.tokens, hanging):
            return None
        found = _verbs(site, earlier.first, earlier.last)
        if found:
            return found[-1]
        if _has_own_verb(site.tokens, earlier):
            return None
    return None


def _has_own_verb(tokens: Sequence[Token], segment: Segment) -> bool:
    return segment.verb is not None and tokens[segment.verb].lower not in AUXILIARIES


def _concept_of(site: Site, verb: Hit) -> str:
    """The class that the verb states of such a value, "" for none."""
    if verb.name in ("fall", "rise") and _preposition_before(site, verb.position) == "to":
        return ""  # "Fell to 6%" states the level that was reached, and no change.
    if site.kind in ("percent", "points"):
        return FALLS_BY_SHARE.get(verb.name, verb.name)
    if site.kind == "money" and verb.name in MADE_FOR:
        # "Built for $6 million" states a cost; "made an announcement of $5" says nothing of the amount.
        return "cost" if _preposition_before(site, verb.position) in PRICE_PREPOSITIONS else ""
    if verb.name == "die" and site.kind == "date" and site.own & set(range(verb.position - 3, verb.position)):
        return "death"  # One who died; of a place where people died there may be many dates.
    return verb.name


def _preposition_before(site: Site, verb: int) -> str:
    """The last preposition between the verb and the value, or ""."""
    for token in reversed(site.tokens[verb + 1 : site.position]):
        if token.lower in PREPOSITIONS and token.lower not in HEDGING_PREPOSITIONS:
            return token.lower
    return ""


def _content(site: Site) -> tuple[str, ...]:
    """The stems of the segment's content words, in order, without those of the subject.

    The words inside a count belong to them too: what it counts ("2,048 Nvidia H800 GPUs") names the measure.
    """
    words: list[str] = []
    for i in range(site.segment.first, site.segment.last):
        token = site.tokens[i]
        if token.kind is TokenKind.WORD:
            if i not in site.own and token.lower not in SMALL_WORDS and len(token.lower) > 1:
                words.append(token.stem)
        elif token.value is not None and kind_of(token.value) in ("count", "rank"):
            words += (stem(word) for word in WORD.findall(token.text) if word.lower() not in SMALL_WORDS)
    return tuple(words)


def _label(site: Site, noun: Hit | None, verb: Hit | None, concepts: frozenset[str]) -> str:
    """The measure in a few words, as an editor would say it."""
    if concepts == {"cost"}:
        segment = site.tokens[site.segment.first : site.segment.last]
        purpose = next((PURPOSES[token.stem] for token in segment if token.stem in PURPOSES), "")
        return f"{purpose} cost".strip()
    if not concepts:
        first = max(site.position + 1, site.first)
        phrase = site.tokens[first : _phrase_end(site.tokens, first, site.last)]
        return " ".join(token.text for token in phrase[:LINK_REACH])
    own = sorted(
        name for name in concepts if name not in NOUNS and name not in VERBS and name not in UNSPOKEN
    )
    if own:
        return "" if own[0].startswith("number of ") else own[0].removeprefix("the ")
    labels = [NOUNS[name].label for name in sorted(concepts) if name in NOUNS]
    if (
        verb is not None
        and (name := _concept_of(site, verb)) in VERBS
        and SAME_AS_NOUN.get(name) not in concepts
    ):
        labels.append(VERBS[name].label)
    return " ".join(dict.fromkeys(labels))
