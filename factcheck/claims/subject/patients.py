"""Whom a verb acts on, where the value is said of that and not of who acts.

"Wiping $1.5tn off US stocks" is about the stocks, "announced a $500 billion deal" about the deal, "Liang founded
DeepSeek in 2023" about DeepSeek, "figures put its assets at $209 billion" about the one "its" stands for.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import spelled
from factcheck.claims.naming.parts import owner_and_part
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import SMALL_WORDS, Parsed, is_small
from factcheck.claims.reading.site import before_hedges
from factcheck.claims.reading.sizes import (
    IS_SUBJECT,
    called_behind,
    is_predicate,
    thing_behind,
    weighed_behind,
)
from factcheck.claims.subject.ages_by_names import aged_by_apposition
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.apposed import apposed
from factcheck.claims.subject.attributive import attributed
from factcheck.claims.subject.bereft import bereft, noun_called
from factcheck.claims.subject.bought import bought, cost_to, spent_on
from factcheck.claims.subject.calls import Call
from factcheck.claims.subject.noun_phrases import has_own_subject, main_subject
from factcheck.claims.subject.object_clauses import object_in_apposition
from factcheck.claims.subject.parties import other_party
from factcheck.claims.subject.pronouns import done_to_pronoun
from factcheck.claims.subject.undergone import is_given_a_post, penalised, undergone
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import LIGHT_STEMS, MEASURE_NOUNS, MEASURE_STEMS
from factcheck.lexicon.grammar import DETERMINERS, FORMS_OF_BE, POSSESSIVES, PREPOSITIONS
from factcheck.lexicon.people import OFFICES
from factcheck.values.value import Moment, Quantity

# Verbs, and nouns that come from them, whose sum belongs to the thing that is announced and not to who speaks.
ANNOUNCING = frozenset(
    stem(word) for word in ["announce", "unveil", "propose", "reveal", "promise", "pledge", "plan", "launch"]
)
CALENDAR_UNITS = frozenset("hour day week month quarter season year decade".split())
# How many words may stand between such a verb and the sum.
ANNOUNCING_REACH = 6
# Verbs whose object has the date: it is founded, released, closed or approved then. Left out are verbs of going, meeting
# and telling, whose object is only where or whom ("left Leeds", "met Brandt", "beat Norvane").
BEFALLING = frozenset(
    stem(word)
    for word in "found co-found cofound establish release launch introduce unveil open close shut seize publish build acquire buy rename "
    "approve clear authorise authorize license ban block recall suspend fire remove oust dismiss sack reinstate rehire "
    "arrest sentence convict indict charge acquit execute assassinate murder kidnap abduct appoint elect nominate "
    "abolish privatise privatize nationalise nationalize discover invent patent design complete demolish destroy sink "
    "bomb occupy invade capture liberate inaugurate christen commission decommission retire scrap ratify adopt repeal "
    "sign enact veto dissolve liquidate rescue evacuate paint compose write sculpt carve direct translate".split()
)
BEFALLING_WITH = frozenset(
    (stem(verb), word)
    for word, verbs in {
        "up": "set start put blow buy snap wind break split",
        "down": "shut close tear pull knock take burn",
        "out": "bring put",
        "off": "kick spin",
        "over": "take",
    }.items()
    for verb in verbs.split()
)
# Words of the offices that stand before a name.
OFFICE_WORDS = frozenset(word for office in OFFICES for word in office.lower().split(" ")) | frozenset(
    "chief executive officer acting interim vice senior head co-founder founder".split()
)
# Before how long something went on.
LASTING = "for"


def find_patient(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """Whom the value at token `position` of `segment` is said of, if that is not who acts."""
    return (
        _aged(parsed, position)
        or attributed(parsed, position, discourse)
        or _sized(parsed, position, discourse)
        or undergone(parsed, segment, position, discourse)
        or penalised(parsed, position, discourse)
        or other_party(parsed, segment, position, discourse)
        or apposed(parsed, segment, position)
        or _moved(parsed, segment, position)
        or bought(parsed, segment, position, discourse)
        or cost_to(parsed, segment, position, discourse)
        or spent_on(parsed, segment, position, discourse)
        or bereft(parsed, segment, position, discourse)
        or _announced(parsed, segment, position)
        or _object(parsed, segment, position, discourse)
        or _possessed(parsed, segment, position, discourse)
        or _owner_before(parsed, position)
    )


def _owner_before(parsed: Parsed, position: int) -> Subject | None:
    """The name whose figure stands right behind it: "Norvane's 504-point slide", "all of Calder's 3,000 employees"."""
    if not position or parsed.tokens[position - 1].kind is not TokenKind.POSSESSIVE:
        return None
    if parsed.tokens[position].text.endswith("old"):
        return None  # "Brandt's 19-year-old son".
    owner = next((name for name in parsed.read.names if name.last == position - 1), None)
    return Subject(owner.text, owner.key, Grounds.NAMED) if owner is not None else None


def _aged(parsed: Parsed, position: int) -> Subject | None:
    """Whose age it is: "34-year-old Edmund Hillary", "Kami Rita, 53,"."""
    if parsed.tokens[position].text.endswith("old"):
        name = name_at(parsed, position + 1)
    else:
        name = aged_by_apposition(parsed, position)
    return Subject(name.text, name.key, Grounds.NAMED) if name is not None else None


def _sized(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """The thing whose size stands before it: "Ada Brandt stood on the 8,848 metre peak" gives the peak's height."""
    tokens = parsed.tokens
    sized = thing_behind(tokens, position, len(tokens)) if position else None
    thing = sized.position if sized is not None else weighed_behind(tokens, position, len(tokens))
    if thing is None or tokens[thing].named or is_predicate(tokens, position):
        return None
    noun, called = tokens[thing], called_behind(parsed, thing)
    if called is not None:
        return Subject(called.text, called.key, Grounds.NAMED)
    known = tokens[position - 1].lower in ("the", "this", "that")
    found = find_antecedent(parsed, position, discourse, Call(noun=noun.lower)) if known else None
    return found or Subject(noun.text, noun.lower, Grounds.CARRIED if known else Grounds.GUESSED)


def _moved(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """The part that is moved by so much: "the storm shifted the Orrin's mast by 2 metres" tells it of the mast."""
    tokens = parsed.tokens
    by = before_hedges(tokens, position, segment.first)
    if (
        tokens[by].lower != "by"
        or by - 1 <= segment.first
        or not isinstance(tokens[position].value, Quantity)
    ):
        return None
    verbs = verbs_before(tokens, segment.first, by)
    if not verbs:
        return None
    start = verbs[0] + 1 + int(tokens[verbs[0] + 1].lower in DETERMINERS)
    phrase = tokens[start:by]
    owned = any(t.kind is TokenKind.POSSESSIVE or t.lower == "of" for t in phrase)
    named = bool(parsed.names(start, by))
    if (
        not phrase
        or not owned
        or not named
        or any(t.stem in MEASURE_STEMS for t in phrase if not is_small(t.lower))
    ):
        return None
    words = spelled(phrase)
    return Subject(words, fold(words), Grounds.NAMED) if owner_and_part(words) is not None else None


def _possessed(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The owner of the measure: in "figures put its assets at $209 billion" the one "its" stands for."""
    tokens = parsed.tokens
    value, before = tokens[position].value, tokens[before_hedges(tokens, position, segment.first)]
    if before.lower == LASTING and value is not None and kind_of(value) == "duration":
        return None  # "Banned exports of its grain for nine weeks" is how long the ban was.
    verbs = verbs_before(tokens, segment.first, position)
    for i in range((verbs[0] if verbs else segment.first), min(position, segment.last)):
        if tokens[i].lower in POSSESSIVES and any(t.stem in MEASURE_NOUNS for t in tokens[i + 1 : i + 4]):
            main = main_subject(parsed, segment, discourse)
            if main is not None and main.grounds is Grounds.NAMED and len(main.key.split(" ")) == 1:
                return main
            return find_antecedent(parsed, segment.first, discourse, Call(pronoun=tokens[i].lower))
        if tokens[i].kind is TokenKind.POSSESSIVE and any(
            t.stem in MEASURE_NOUNS for t in tokens[i + 1 : i + 4]
        ):
            owner = next((name for name in parsed.read.names if name.last == i), None)
            if owner is not None:  # "He put Norvane's losses at $14 million."
                return Subject(owner.text, owner.key, Grounds.NAMED)
    return None


def _object(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """What an event befell: "Liang founded DeepSeek in 2023" dates DeepSeek, "Brandt founded the company" what that is."""
    tokens = parsed.tokens
    if not isinstance(tokens[position].value, Moment):
        return None
    before = verbs_before(tokens, segment.first, min(position, segment.last))
    behind = [segment.verb] if segment.verb is not None and position < segment.verb else []
    for verb in (before or behind)[:1]:
        hung_on = object_in_apposition(parsed, segment, verb, position, BEFALLING)
        if hung_on is not None:
            return hung_on
        last = verb + _is_with_particle(tokens, verb)
        if tokens[verb].stem not in BEFALLING and last == verb:
            return None
        start = after_office(tokens, last + 1)
        # "Ada Brandt is appointed Prime Minister": behind the passive stands the post.
        name = None if is_given_a_post(tokens, verb) else name_at(parsed, start)
        if name is not None:
            return Subject(name.text, name.key, Grounds.NAMED)
        again = _again(parsed, last, discourse)
        if again is not None:
            return again
        pronoun = done_to_pronoun(parsed, segment, verb, discourse)
        if pronoun is not None:
            return pronoun
        called = noun_called(tokens, last + 1)
        if called and has_own_subject(parsed, segment, verb):
            found = find_antecedent(parsed, segment.first, discourse, Call(noun=called))
            return found or Subject(called, called, Grounds.GUESSED)
        bare = start >= position or tokens[start].lower in PREPOSITIONS
        if bare and segment.opening is Opening.RELATIVE:
            return _relative_object(parsed, segment, verb)
    return None


def _is_with_particle(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb befalls something with the small word behind it: "set up the firm", "tore down the wall"."""
    behind = tokens[verb + 1].lower if verb + 1 < len(tokens) else ""
    return (tokens[verb].stem, behind) in BEFALLING_WITH


def _again(parsed: Parsed, verb: int, discourse: Discourse) -> Subject | None:
    """What "it" behind a verb is that a name acts on: the sentence before is about it: "Its maker, Norvane, released it in 2019"."""
    tokens = parsed.tokens
    if verb + 1 >= len(tokens) or tokens[verb + 1].lower != "it":
        return None
    if len({name.key for name in parsed.names(0, verb)}) != 1:
        return None  # "Norvane built the Orrin and launched it": one of the names may be it.
    return find_antecedent(parsed, 0, discourse, Call(pronoun="it"))


def after_office(tokens: Sequence[Token], first: int) -> int:
    """Where the object behind a verb begins, past its article and an office: "fired its chief executive, Ada Brandt"."""
    at = first
    while at < len(tokens) and (tokens[at].lower in DETERMINERS or tokens[at].lower in OFFICE_WORDS):
        at += 1
    named = at > first and at + 1 < len(tokens) and tokens[at].text == "," and tokens[at + 1].capitalised
    return at + 1 if named else at


def _relative_object(parsed: Parsed, segment: Segment, verb: int) -> Subject | None:
    """The name that an object clause hangs on: "High-Flyer, a fund that Liang founded in 2015" dates High-Flyer."""
    if not has_own_subject(parsed, segment, verb) or any(
        token.lower in FORMS_OF_BE for token in parsed.tokens[segment.first : verb]
    ):
        return None
    names = parsed.names(0, segment.first)
    return Subject(names[-1].text, names[-1].key, Grounds.CARRIED) if names else None


def _announced(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """The thing that an announced sum is for: "announced a $500 billion AI infrastructure deal" is about the deal."""
    tokens = parsed.tokens
    before = [
        t
        for t in tokens[max(segment.first, position - ANNOUNCING_REACH) : position]
        if t.lower not in SMALL_WORDS
    ]
    if not before or before[-1].stem not in ANNOUNCING:
        return None
    stems, end = _nouns(tokens, position + 1, segment.last)
    if end < segment.last and tokens[end].lower in ("in", "for", "of", "on"):
        more, stop = _nouns(tokens, end + 1, segment.last)
        if not CALENDAR_UNITS.isdisjoint(t.lower.rstrip("s") for t in tokens[end + 1 : stop]):
            return None  # "pledged $9 million in the following days"
        stems, end = stems + more, stop
    names = parsed.names(position + 1, end)
    if names:
        return Subject(names[0].text, names[0].key, Grounds.NAMED)
    telling = sorted({s for s in stems if s not in LIGHT_STEMS})
    if len(telling) < 2:
        return None
    words = " ".join(token.text for token in tokens[position + 1 : end])
    return Subject(words, " ".join(telling), Grounds.NAMED)


def _nouns(tokens: Sequence[Token], first: int, last: int) -> tuple[list[str], int]:
    """The stems of the noun phrase that starts at `first`, and its end."""
    while first < last and tokens[first].lower in DETERMINERS:
        first += 1
    end = first
    while end < last and tokens[end].kind is TokenKind.WORD and not is_small(tokens[end].lower):
        end += 1
    return [token.stem for token in tokens[first:end]], end


# Before a thing that is new to the text, and what the subject does with what is its own.
INDEFINITE = frozenset({"a", "an", "another"})
OWNING = frozenset({"has", "have", "had", "having"})


def thing_with(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """The thing that a clause only speaks of and whose size it tells: "met a crater with a diameter of 4 metres".

    Not where it says what the subject is: "Sorrel is a mountain with a height of 4,102 metres".
    """
    tokens = parsed.tokens
    at = before_hedges(tokens, position, segment.first)
    if tokens[at].lower != "of" or at - 1 <= segment.first or tokens[at - 1].stem not in MEASURE_NOUNS:
        return None
    joint = next(
        (i for i in range(at - 2, max(segment.first, at - 5), -1) if tokens[i].lower == "with"), None
    )
    if joint is None:
        return None
    noun = tokens[joint - 1]
    article = next((i for i in range(joint - 2, segment.first, -1) if tokens[i].lower in INDEFINITE), None)
    if article is None or noun.named or noun.capitalised or noun.kind is not TokenKind.WORD:
        return None
    before = [token for token in tokens[segment.first : article] if not token.named]
    if any(token.lower in IS_SUBJECT or token.lower in OWNING for token in before):
        return None
    acts = any(token.kind is TokenKind.WORD and not is_small(token.lower) for token in before)
    return Subject(noun.text, noun.lower, Grounds.GUESSED) if acts else None
