"""What a subject did on a day or how often, by a verb of no class: "signed a lease", "scored seven goals".

The verb and the head of what it is done to, or of what its first preposition leads to, make a concept of their own
("deed: sign leas"), so that it meets only its like. Verbs of being, having and saying make none: a date behind them
dates what was so or what was said, and not when it was done.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.measure.event_nouns import event_at
from factcheck.claims.reading.labels import label_before
from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.reading.site import PASSED_OVER, Site, phrase_end
from factcheck.claims.subject.patients import BEFALLING, after_office
from factcheck.claims.subject.pronouns import is_object_pronoun
from factcheck.claims.words.segments import Opening, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import find_verbs
from factcheck.lexicon.counted_alike import COMING_TO
from factcheck.lexicon.deeds import SAME_DEEDS, SHARING
from factcheck.lexicon.events import ERGATIVE, TELLING_VERBS
from factcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, OTHER_PRONOUNS, PREPOSITIONS
from factcheck.lexicon.measures import NEUTRAL_VERBS
from factcheck.lexicon.occurrence import ONCE, SELDOM
from factcheck.lexicon.stances import SPEAKING
from factcheck.values.units import thing_of
from factcheck.values.value import Quantity, Value, is_in_digits

# What the name of such a concept opens with; it is no class, and meets only the same words.
DEED = "deed: "
LIGHT_VERBS = frozenset(
    stem(word) for word in (*NEUTRAL_VERBS, *SPEAKING, "ask", "let", "turn", "help", "want", "need")
)
SHARING_STEMS = frozenset(stem(word) for word in SHARING)
ERGATIVE_STEMS = frozenset(stem(word) for word in ERGATIVE)
TELLING = frozenset(stem(word) for word in TELLING_VERBS.split())
# A preposition that leads on from the verb to what it is about; these say when, where and by whom.
CIRCUMSTANCES = frozenset({"on", "in", "by", "at", "during", "since", "until", "before", "after"})
# Who leaves a place for another departs; who leaves a firm for another resigns, which "left" does not tell apart.
LEAVE, DEPARTURE = stem("leave"), "depart"
# What an entry tells by a noun and "of", and by a noun alone; what may stand before such a noun, and what behind it says where.
OF, OF_ENTRIES = "of", ONCE | SELDOM | {"begin", "end"}
OF_LIVES = frozenset({"born", "marry", "death", "bury"})
BEFORE_EVENT = DETERMINERS | frozenset("official formal actual ceremonial church civil first maiden".split())
PLACING = frozenset("in at near".split())
PLAIN_PREPOSITIONS = PREPOSITIONS - CIRCUMSTANCES
NO_HEADS = DETERMINERS | OTHER_PRONOUNS


def class_of_participle(token: Token, kind: str, *behind: Token) -> str | None:
    """The event that a participle states, by itself as in "Completed in 1869, the canal ...", or with what stands behind it."""
    was = token._replace(text="was", lower="was", stem="be", named=False)
    told = (was, token._replace(named=False, text=token.lower), *behind)
    hits = find_verbs(told, 0, len(told), kind)
    return hits[0].name if hits and hits[0].position <= 1 else None


def dated_deed(site: Site) -> set[str]:
    """The deed that the clause's own verb tells, with what it is done to, or nothing."""
    tokens, segment = site.tokens, site.segment
    stop = min(site.position, segment.last)
    verb = next(iter(verbs_before(tokens, segment.first, stop)), segment.verb)
    if verb is None or not _tells_a_deed(site, verb):
        return set()
    object_at = after_office(tokens, verb + 1)
    gap = (
        segment.opening is Opening.RELATIVE and tokens[min(object_at, len(tokens) - 1)].lower in PREPOSITIONS
    )
    pronoun = is_object_pronoun(tokens, verb + 1)
    if (site.own or pronoun) and tokens[verb].stem in BEFALLING and (object_at in site.own or gap or pronoun):
        # "The agency approved Orrinol in 2017" and "Orrinol was approved" tell the same of it.
        told = tokens[verb]._replace(text=f"{tokens[verb].stem}ed")
        alone = class_of_participle(told, site.kind)
        # "The board removed Brandt as head" fires her; "Brandt was removed" may say the same in fewer words.
        done_to = {*site.own, verb + 1} if pronoun else site.own
        behind = next((i for i in range(object_at, segment.last) if i not in done_to), segment.last)
        whole = class_of_participle(told, site.kind, *tokens[behind : behind + 1])
        return {alone} if alone else {f"was {tokens[verb].stem}", *filter(None, [whole])}
    last = stop if stop > verb else segment.last
    first = verb + 1
    if first < last and tokens[first].lower in PLAIN_PREPOSITIONS:
        first += 1
    end = phrase_end(tokens, first, last)
    head = tokens[end - 1] if end > first else None
    if head is not None and tokens[verb].stem == LEAVE and _sets_out(site, end):
        return {DEPARTURE}
    if head is None and tokens[verb].stem in ERGATIVE_STEMS:
        return {f"was {tokens[verb].stem}"}
    if head is None or head.kind is not TokenKind.WORD or head.lower in NO_HEADS:
        return set()
    return {f"{DEED}{tokens[verb].stem} {head.stem}"}


def _sets_out(site: Site, end: int) -> bool:
    """Whether what is left is where a way begins, for its end follows: "left Corran for Leeds"."""
    tokens, last = site.tokens, site.segment.last
    named = tokens[end - 1].named and tokens[end - 1].capitalised
    return named and end + 1 < last and tokens[end].lower == "for" and tokens[end + 1].capitalised


def headed_deed(site: Site, deed: set[str]) -> set[str]:
    """The deed, with what its label says that happened: "Launch: the Orrin leaves Leeds on 3 May" is the day of the launch.

    Only what happens once, where the line has one clause: the day of a step on the way ("Death: Brandt sails to Leeds on 3
    May, where she dies") is not that of the event.
    """
    label = label_before(site.parsed, site.number)
    if not deed or len(label) != 1 or label[0].named:
        return deed
    clauses = [s for s in site.parsed.segments if s.verb is not None and s.first >= len(label)]
    event = {hit.name for hit in find_verbs(label, 0, 1, site.kind)} & ONCE
    return deed | event if len(clauses) == 1 else deed


def event_of_entry(site: Site) -> set[str]:
    """What happened on the day of an entry that is only a noun for it: "27 April 2010 – Opening of the Lorne Hotel".

    By the noun alone only what befalls a person is told of whom the page is about: "14 May 1902 – Wedding in Leeds".
    """
    tokens = site.tokens
    first = next((i for i in range(1, len(tokens)) if tokens[i].kind is not TokenKind.MARK), len(tokens))
    head = next((i for i in range(first, len(tokens)) if tokens[i].lower not in BEFORE_EVENT), len(tokens))
    if site.position or first < 2 or head == len(tokens) or tokens[head].named:
        return set()
    if any(segment.verb not in (None, head) for segment in site.parsed.segments):
        return set()
    behind = tokens[head + 1] if head + 1 < len(tokens) else None
    told = {hit.name for hit in find_verbs(tokens, head, head + 1, site.kind)} | {event_at(tokens, head)}
    if behind is not None and behind.lower == OF:
        return told & OF_ENTRIES
    alone = behind is None or behind.kind is TokenKind.MARK or behind.lower in PLACING
    return told & OF_LIVES if alone else set()


def counted_deed(site: Site, value: Value) -> set[str]:
    """How many things a deed was done to: "sank 12 trawlers"; a small number in words only with a telling verb, or zero."""
    if site.kind != "count" or not isinstance(value, Quantity):
        return set()
    verbs = verbs_before(site.tokens, site.first, min(site.position, site.last))
    if not verbs or not _governs(site, verbs[0]):
        return set()
    verb = site.tokens[verbs[0]]
    spelled = value.number != 0 and not is_in_digits(value)
    if (
        verb.lower in SMALL_WORDS | COMING_TO
        or verb.stem in LIGHT_VERBS
        or verb.lower in AUXILIARIES
        or (spelled and verb.stem not in TELLING)
    ):
        return set()
    return {f"{DEED}{_in_other_words(site, verbs[0])} {stem(thing_of(value.unit))}"}


def shared_deed(site: Site) -> set[str]:
    """How large a share of something a deed is done to: "recycle 35 percent of the water"."""
    tokens, behind = site.tokens, site.position + 1
    if site.kind != "percent" or [token.lower for token in tokens[behind : behind + 1]] != [OF]:
        return set()
    verb = site.position - 1
    while verb >= site.first and tokens[verb].lower in PASSED_OVER:
        verb -= 1
    if verb < site.first or tokens[verb].stem not in SHARING_STEMS:
        return set()
    end = phrase_end(tokens, behind + 1, len(tokens))
    thing = tokens[end - 1]
    if end == behind + 1 or thing.kind is not TokenKind.WORD or thing.lower in DETERMINERS:
        return set()
    return {f"{DEED}{_in_other_words(site, verb)} share of {thing.stem}"}


def _in_other_words(site: Site, verb: int) -> str:
    """The stem of a verb, or of the one by which the same deed is told: "handed over" is "deliver"."""
    tokens = site.tokens
    with_particle = f"{tokens[verb].stem} {tokens[verb + 1].lower}" if verb + 1 < len(tokens) else ""
    return _same_deeds().get(with_particle) or _same_deeds().get(tokens[verb].stem, tokens[verb].stem)


@lru_cache(maxsize=1)
def _same_deeds() -> dict[str, str]:
    found = {}
    for row in SAME_DEEDS:
        first = stem(row[0])
        for word in row:
            verb, *particle = word.split("_")
            found[" ".join([stem(verb), *particle])] = first
    return found


def _governs(site: Site, verb: int) -> bool:
    """Whether nothing but small words stands between the verb and the count, and no word of place or time."""
    between = site.tokens[verb + 1 : site.position]
    return all(
        token.lower in PASSED_OVER or token.lower in DETERMINERS or token.lower in ("on", "to", "of", "with")
        for token in between
    )


def _tells_a_deed(site: Site, verb: int) -> bool:
    """Whether the verb is a past or present form of its own, and no passive and no verb of being or saying."""
    token = site.tokens[verb]
    if token.lower in AUXILIARIES or token.stem in LIGHT_VERBS or token.lower.endswith("ing"):
        return False
    before = site.tokens[verb - 1].lower if verb > site.segment.first else ""
    return before not in AUXILIARIES and token.lower not in SMALL_WORDS
