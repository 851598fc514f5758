"""Who or what a value is said of.

The subject is looked for in the value's own segment, then where the segment hangs: a relative or passive one on
the noun phrase before it, a participle or a coordinated one on the subject of the clause before it. Pronouns and
"the company" go to the document's antecedent. A name behind the value ("off US tech stocks") counts where the
verb acts on it. Each answer carries its grounds; what has none is left without a subject.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from factcheck.claims.antecedents import may_be_subject
from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.discourse import Discourse
from factcheck.claims.labels import SINGLING, label_before
from factcheck.claims.names import NameSpan, is_country
from factcheck.claims.noun_phrases import has_own_subject, main_subject, subject_between, whole_name
from factcheck.claims.parsed import Parsed, is_apposed, is_aside, is_small, resumes
from factcheck.claims.patients import find_patient
from factcheck.claims.segments import Opening, Segment, verbs_before
from factcheck.claims.speakers import only_speaks
from factcheck.claims.tokens import Token, TokenKind
from factcheck.claims.vocabulary import LIGHT_STEMS, MEASURE_STEMS
from factcheck.lexicon.grammar import ADVERBS, DETERMINERS, PEOPLES, PRONOUNS, RELATIVES, TITLES
from factcheck.values.value import DateSpan

# Words that open another subject inside a relative clause: "which the company bought", "that it sold".
NEW_SUBJECTS = DETERMINERS | PRONOUNS
# Determiners of a noun that is not the one spoken of so far; "the company" is.
POSSESSIVES = frozenset("his her its their our my your".split())
NEW_NOUNS = POSSESSIVES | {"a", "an", "another"}
MOST_ADJECTIVES = 3
ARTICLES = frozenset({"the", "a", "an", "another"})
# Words before a name that acts, or only goes with what happens: "discovered in 1985 by Ada Brandt".
AGENT_LEADS = frozenset("by under from than as like over during and via".split())
# Prepositions of a figure in front of the subject: "At 1,312 feet it is longer".
FRONTING = frozenset({"at", "with", "in", "on", "between", "from", "by"})
NOBODY = Subject("", "", Grounds.NONE)
# Segments that say something of the last name before them, not of the subject of the clause.
LAST_NAMED = frozenset({Opening.RELATIVE, Opening.PASSIVE, Opening.BRACKET})


def find_subject(parsed: Parsed, number: int, position: int, discourse: Discourse) -> Subject:
    """The subject of the value at token `position` in segment `number`."""
    segment = parsed.segments[number]
    listed = _respectively(parsed, position)
    if listed is not None:
        return listed
    label = label_before(parsed, number)
    if label and label[0].lower in SINGLING:
        return _carried(
            parsed, discourse
        )  # "First to climb it: Ada Brandt, in 1953" dates the first ascent of it.
    patient = find_patient(parsed, segment, position, discourse)
    if patient is not None:
        return patient
    head = _head_of_relative(parsed, number)
    if head is not None:
        return head
    own = _subject_left_of(parsed, segment, position, discourse)
    if own is not None:
        return own
    if not has_own_subject(parsed, segment, position):
        inherited = _inherited(parsed, number, discourse) or _following(parsed, number, discourse)
        if inherited is not None:
            return inherited
    acted_on = _acted_on(parsed, segment, position)
    if acted_on is not None:
        return acted_on
    inherited = _inherited(parsed, number, discourse)
    if inherited is not None:
        # "Built by Norvane in Leeds, the turbine cost $5 million": the clause has a subject of its own.
        other = _own_noun(parsed, segment, position)
        return replace(inherited, grounds=Grounds.GUESSED) if other else inherited
    behind = _named_behind(parsed, segment, position)
    if behind is not None:
        return behind
    return _carried(parsed, discourse)


def _respectively(parsed: Parsed, position: int) -> Subject | None:
    """The name that has the value's place in the list: "A and B fell 4% and 9%, respectively"."""
    if not any(token.lower == "respectively" for token in parsed.tokens):
        return None
    values = [i for i, token in enumerate(parsed.tokens) if _is_figure(token)]
    names = [name for name in parsed.read.names if values and name.last <= values[0]]
    if position not in values or len(names) != len(values):
        return None
    name = names[values.index(position)]
    return Subject(name.text, name.key, Grounds.NAMED)


def _is_figure(token: Token) -> bool:
    return token.value is not None and not isinstance(token.value, DateSpan)


def other_owner(parsed: Parsed, number: int, position: int, key: str) -> bool:
    """Whether a date stands right behind another name than its subject: "tops the failure of Continental in 1984"."""
    if not isinstance(parsed.tokens[position].value, DateSpan):
        return False
    segment = parsed.segments[number]
    start = segment.verb if segment.verb is not None else segment.first
    return any(
        name.key != key and may_be_subject(parsed.tokens, name, start)
        for name in parsed.names(start, position)
    )


def _subject_left_of(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The subject in the segment itself: a name or a pronoun before the governing verb, else before the value."""
    first = segment.first
    if position < first:
        return main_subject(parsed, segment, discourse)
    verbs = verbs_before(parsed.tokens, first, position)
    clause = _clause_head(parsed, segment, verbs)
    if clause is not None:
        return clause
    bounds = [*verbs, first - 1]
    for stop, begin in zip(verbs or [position], bounds[1:] or [first - 1], strict=False):
        subject = subject_between(parsed, begin + 1, stop, discourse)
        if subject is not None:
            return subject
    fronted = segment.opening is Opening.SENTENCE and parsed.tokens[first].lower in FRONTING
    if fronted and segment.verb is not None and segment.verb > position + 1:
        return subject_between(parsed, position + 1, segment.verb, discourse)
    return None


def _head_of_relative(parsed: Parsed, number: int) -> Subject | None:
    """Whom a clause with "who" or "which" as its subject speaks of: "the actress who plays Ada Brandt was born"."""
    segment, tokens = parsed.segments[number], parsed.tokens
    if segment.opening is not Opening.RELATIVE or segment.first + 1 >= segment.last or not number:
        return None
    following = tokens[segment.first + 1]
    acts = following.kind is TokenKind.WORD and not following.named and following.lower not in NEW_SUBJECTS
    before = segment.first - 1
    if tokens[before].text == "," and _is_someone_else(tokens, before - 1):
        before -= 1
    if (
        not acts
        or tokens[before].kind is not TokenKind.WORD
        or tokens[before].named
        or tokens[before].capitalised
    ):
        return None  # With a name before it, or a comma, the clause is read as hanging on that.
    return Subject(tokens[before].text, tokens[before].lower, Grounds.CARRIED)


def _is_someone_else(tokens: Sequence[Token], noun: int) -> bool:
    """Whether the noun is another's, or one not met before: "her coach, who", "a rival, which", not "its revenue"."""
    if tokens[noun].stem in MEASURE_STEMS:
        return False
    before = noun - 1
    while before >= 0 and noun - before <= MOST_ADJECTIVES and tokens[before].kind is TokenKind.WORD:
        if tokens[before].lower in NEW_NOUNS:
            return True
        if tokens[before].named or is_small(tokens[before].lower):
            return False
        before -= 1
    return before >= 0 and noun - before <= MOST_ADJECTIVES and tokens[before].kind is TokenKind.POSSESSIVE


def _clause_head(parsed: Parsed, segment: Segment, verbs: Sequence[int]) -> Subject | None:
    """What a relative clause around the value says it of: "a course that is 10 kilometres long" is about the course.

    The clause is one whose pronoun stands right before a verb; a name inside it is what that verb acts on ("the
    tunnel that replaced the Orrin Bridge is 700 metres long").
    """
    tokens = parsed.tokens
    for verb in verbs:
        before = verb - 1
        while before > segment.first and tokens[before].lower in ADVERBS:
            before -= 1
        if before <= segment.first or tokens[before].lower not in RELATIVES:
            continue
        head = next((n for n in parsed.read.names if n.last == before), None)
        if head is not None:
            return Subject(head.text, head.key, Grounds.NAMED)
        noun = tokens[before - 1]
        if noun.kind is TokenKind.WORD and not is_small(noun.lower) and noun.stem not in MEASURE_STEMS:
            return Subject(noun.text, noun.lower, Grounds.CARRIED)
    return None


def _acted_on(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """Whom the verb concerns, where a common noun acts: "Regulators closed SVB" is about SVB."""
    verbs = verbs_before(parsed.tokens, segment.first, position)
    if not verbs:
        return None
    names = [n for n in parsed.names(verbs[-1], position) if may_be_subject(parsed.tokens, n, verbs[-1])]
    return whole_name(parsed, names[:1], position) if names else None


def _following(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject of the clause behind an opening phrase: "Founded in 1983, SVB ...".

    Only where the phrase is the first of its sentence and has no subject of its own.
    """
    if number != 0 or len(parsed.segments) < 2:
        return None
    following = parsed.segments[1]
    subject = main_subject(parsed, following, discourse)
    if subject is None or following.opening is not Opening.PLAIN:
        return None
    return _handed_on(subject)


def _handed_on(subject: Subject) -> Subject:
    """The subject of another clause, as that of this one: named there, and only carried here."""
    return replace(subject, grounds=Grounds.CARRIED) if subject.grounds is Grounds.NAMED else subject


def _inherited(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject of the clause that the segment hangs on."""
    goes_on = resumes(parsed, number)
    for before in range(number - 1, -1, -1):
        opening = parsed.segments[before + 1].opening
        earlier = parsed.segments[before]
        if goes_on and before and is_aside(parsed, earlier):
            continue
        names = [
            n
            for n in parsed.names(earlier.first, earlier.last)
            if may_be_subject(parsed.tokens, n, earlier.first) and not only_speaks(parsed.tokens, n)
        ]
        if not names:
            described = _owned(parsed, earlier) or main_subject(parsed, earlier, discourse)
            if described is not None:
                return described
            continue
        if not goes_on and (
            opening in LAST_NAMED
            or is_apposed(parsed.tokens, parsed.segments[before + 1])
            or _opens_with_value(parsed, before + 1)
        ):
            names = [*parsed.names(earlier.first, earlier.last)]
            return Subject(names[-1].text, names[-1].key, Grounds.CARRIED)
        subject = _last_subject(parsed, earlier, opening, discourse) or main_subject(
            parsed, earlier, discourse
        )
        if subject is not None:
            return _handed_on(subject)
    return None


def _last_subject(parsed: Parsed, earlier: Segment, opening: Opening, discourse: Discourse) -> Subject | None:
    """Whom the last clause of a segment is about, where only another object is joined to it.

    "When Norvane took over, Calder had $5 million in loans and $3 million in cash" goes on about Calder.
    """
    verbs = verbs_before(parsed.tokens, earlier.first, earlier.last)
    if opening is not Opening.COORDINATE or len(verbs) < 2:
        return None
    return subject_between(parsed, verbs[1] + 1, verbs[0], discourse)


def _owned(parsed: Parsed, segment: Segment) -> Subject | None:
    """The noun of "Her coach, a former champion, is 1.9 m tall": hers, not she. Of "its revenue, which", None."""
    if segment.verb is not None:
        return None
    tokens = parsed.tokens[segment.first : segment.last]
    owner = next((i for i, token in enumerate(tokens) if token.lower in POSSESSIVES), None)
    if owner is None:
        return None
    phrase = [*takewhile(lambda t: t.kind is TokenKind.WORD and not is_small(t.lower), tokens[owner + 1 :])]
    if not phrase or phrase[-1].named or phrase[-1].stem in MEASURE_STEMS:
        return None
    return Subject(phrase[-1].text, phrase[-1].lower, Grounds.CARRIED)


def _opens_with_value(parsed: Parsed, number: int) -> bool:
    """Whether a segment is a figure put behind a name: "the Lorne Bridge, 520 metres long"."""
    segment = parsed.segments[number]
    head = next((t for t in parsed.tokens[segment.first : segment.last] if t.lower not in ADVERBS), None)
    plain = segment.opening is Opening.PLAIN and segment.verb is None
    behind_name = any(name.last == segment.first - 1 for name in parsed.read.names)
    return plain and behind_name and head is not None and _is_figure(head)


def _named_behind(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """The first name after the value in its segment: "42 people died on Everest"."""
    first = max(position + 1, segment.first)
    names = [
        name
        for name in parsed.names(first, segment.last)
        if _lead(parsed.tokens, name) not in AGENT_LEADS
        and not is_country(name.key)
        and name.key not in PEOPLES
    ]
    return Subject(names[0].text, names[0].key, Grounds.NAMED) if names else None


def _own_noun(parsed: Parsed, segment: Segment, position: int) -> bool:
    """Whether a plain noun that is no measure stands before the segment's verb: "the turbine cost"."""
    stop = segment.verb if segment.verb is not None else position
    words = [t for t in parsed.tokens[segment.first : stop] if t.kind is TokenKind.WORD]
    while words and (words[-1].lower in ADVERBS or words[-1].lower.endswith("ly")):
        words = words[:-1]
    described = any(t.lower in ARTICLES for t in words) and not is_small(words[-1].lower)
    return segment.verb is not None and described and words[-1].stem not in MEASURE_STEMS | LIGHT_STEMS


def _lead(tokens: Sequence[Token], name: NameSpan) -> str:
    """The word before a name and its article."""
    before = name.first - 1
    while before > 0 and tokens[before].lower in DETERMINERS | TITLES:
        before -= 1
    return tokens[before].lower if before >= 0 else ""


def _carried(parsed: Parsed, discourse: Discourse) -> Subject:
    """The subject of a sentence that names nobody: the name in the heading above, or the topic, by weaker grounds."""
    heading = discourse.heading(parsed.read.index)
    if heading is not None:
        return Subject(heading.text, heading.key, Grounds.HEADING)
    if discourse.topic is not None:
        return Subject(discourse.topic.text, discourse.topic.key, Grounds.TOPIC)
    return NOBODY
