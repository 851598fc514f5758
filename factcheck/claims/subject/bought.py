"""What a sum was paid for or spent on: "Acme bought Brisk for $5 million", "spent $5 million on it".

The sum is the price or the cost of that, and not of who pays. What somebody spends on one part of a thing is not told of the
thing, and nothing is told of a country or an organisation, on which money is spent in many ways.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold, is_country
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.site import before_hedges
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.calls import Call
from factcheck.claims.subject.noun_phrases import subject_between
from factcheck.claims.subject.pronouns import done_to_pronoun
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS, NO_THINGS, VERB_STEMS
from factcheck.lexicon.grammar import DEFINITE, DESCRIPTIONS, DETERMINERS, FORMS_OF_BE
from factcheck.values.nouns import is_plural
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# Verbs whose price belongs to what is bought.
BUYING = frozenset(stem(word) for word in "buy acquire purchase sell".split())
# Of these, those whose participle is told of what is bought, and the verbs that buy only with a small word behind them.
PASSIVES = frozenset({"bought", "acquired", "purchased", "sold"})
BUYING_UP = frozenset({("picked", "up"), ("picks", "up"), ("pick", "up"), ("snapped", "up"), ("snaps", "up")})
# The verb of what is spent, and the pronouns that what it is spent on may have.
SPENDING, THINGS = stem("spend"), frozenset({"it", "them"})
ARTICLES, TO = frozenset({"the", "a", "an"}), "to"
PAYING = frozenset(stem(word) for word in ["pay", "hand", "shell", "fork"])
# Who asks a sum for a thing sells it.
ASKING = frozenset(stem(word) for word in ["ask", "charge", "want", "demand"])
COSTING = stem("cost")
# What is paid for that is no thing of its own, so that a name behind it or before it is not what was bought.
NO_PURCHASES = frozenset(
    "stake share part half quarter interest right licence license lease option claim debt loan bond damage harm loss "
    "repair work use access rent naming help advice".split()
)
# How many nouns may stand behind a name that says which thing they are, and how many words in all before them.
MOST_NOUNS, LONGEST_PHRASE = 2, 5
# What a sum stands before as the price of what is bought, and how many words may stand between; what is made at a price.
BUYOUTS = frozenset("acquisition takeover purchase buyout buy-out".split())
DEAL_REACH = 3
DEALS = frozenset("deal transaction agreement".split())


def bought(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """What a price was paid for: "Acme bought Brisk for $5 million", "Acme paid £1 for Brisk" price Brisk."""
    tokens, value = parsed.tokens, parsed.tokens[position].value
    if not isinstance(value, Quantity) or not dimension(value.unit).startswith("money"):
        return None
    first = 0 if segment.opening in (Opening.PREPOSITION, Opening.BRACKET) else segment.first
    verbs = verbs_before(tokens, first, position)
    dealt = _behind_deal(tokens, position)
    if dealt:
        return _priced(parsed, dealt, len(tokens))
    buying = next((verb for verb in verbs if tokens[verb].stem in BUYING), None)
    if buying is not None and any(token.lower in DEALS for token in tokens[buying:position]):
        return _priced(parsed, buying + 1, position)
    if not verbs:
        return None
    if tokens[verbs[0]].stem in ASKING and position + 2 < len(tokens) and tokens[position + 1].lower == "for":
        if tokens[position + 2].lower in THINGS:
            return find_antecedent(parsed, segment.first, discourse, Call(pronoun=tokens[position + 2].lower))
        return _priced(parsed, position + 2, position + 2)
    if tokens[verbs[0]].stem in PAYING and position + 2 < len(tokens) and tokens[position + 1].lower == "for":
        return _priced(parsed, position + 2, position + 2)
    priced = tokens[position - 1].lower in ("for", "at")
    up = (tokens[verbs[0]].lower, tokens[verbs[0] + 1].lower) in BUYING_UP
    buys = up or tokens[verbs[0]].stem in BUYING or tokens[verbs[0]].lower in {word for word, _ in BUYING_UP}
    if priced and buys and (it := done_to_pronoun(parsed, segment, verbs[0], discourse)) is not None:
        return it
    if priced and tokens[verbs[0]].stem in BUYING:
        if first < segment.first and _is_passive(tokens, verbs[0]):
            return _sold(parsed, verbs[0], discourse)
        return _priced(parsed, verbs[0] + 1, position)
    return _priced(parsed, verbs[0] + 2, position) if priced and up else None


def _is_passive(tokens: Sequence[Token], verb: int) -> bool:
    return tokens[verb].lower in PASSIVES and verb > 0 and tokens[verb - 1].lower in FORMS_OF_BE


def _sold(parsed: Parsed, verb: int, discourse: Discourse) -> Subject | None:
    """What was sold, where its price stands behind an aside: "Brisk was sold to Lenz, a rival, for $5 million"."""
    clause = next(s for s in parsed.segments if s.first <= verb < s.last)
    return subject_between(parsed, clause.first, verb - 1, discourse)


def cost_to(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """What has cost somebody a sum who stands between the verb and it: "the Lorne store cost Norvane $5 million"."""
    tokens, value = parsed.tokens, parsed.tokens[position].value
    if not isinstance(value, Quantity) or not dimension(value.unit).startswith("money"):
        return None
    verb = next(iter(verbs_before(tokens, segment.first, min(position, segment.last))), None)
    if verb is None or tokens[verb].stem != COSTING or verb == segment.first:
        return None
    start = verb + 1 + int(tokens[verb + 1].lower in DETERMINERS)
    buyer = name_at(parsed, start)
    before = before_hedges(tokens, position, verb)
    if buyer is None or buyer.last != before + 1:
        return None
    named = parsed.names(segment.first, verb)
    return subject_between(parsed, segment.first, verb, discourse) if named else None


def spent_on(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """What money was spent on, which has cost it: "Norvane spent $5 million on the Orrin", "on it"; not "on its mast"."""
    tokens, on, value = parsed.tokens, position + 1, parsed.tokens[position].value
    if not isinstance(value, Quantity) or not dimension(value.unit).startswith("money"):
        return None
    verbs = verbs_before(tokens, segment.first, min(position, segment.last))
    if not verbs or tokens[verbs[0]].stem != SPENDING or on + 1 >= len(tokens) or tokens[on].lower != "on":
        return None
    if tokens[on + 1].lower in THINGS:
        return find_antecedent(parsed, segment.first, discourse, Call(pronoun=tokens[on + 1].lower))
    name = name_at(parsed, on + 1 + int(tokens[on + 1].lower in ARTICLES))
    if name is None and tokens[on + 1].lower in DEFINITE and on + 2 < len(tokens):
        noun = tokens[on + 2].lower
        ends = on + 3 >= len(tokens) or tokens[on + 3].kind is TokenKind.MARK
        if ends and noun in DESCRIPTIONS:
            return find_antecedent(parsed, on + 1, discourse, Call(noun=noun))
    if name is None or is_country(name.key) or discourse.cast.is_organisation(name.key):
        return None
    ended = name.last >= len(tokens) or tokens[name.last].kind is TokenKind.MARK
    return Subject(name.text, name.key, Grounds.NAMED) if ended else None


def _behind_deal(tokens: Sequence[Token], position: int) -> int:
    """Where what is bought begins behind a sum: "its $44 billion acquisition of Brisk"; 0 where no deal stands there."""
    at = position + 1
    while at < len(tokens) and at <= position + DEAL_REACH and tokens[at].kind is TokenKind.WORD:
        if tokens[at].lower in BUYOUTS:
            of = at + 1 < len(tokens) and tokens[at + 1].lower == "of"
            return at + 2 if of else 0
        at += 1
    return 0


def _priced(parsed: Parsed, start: int, stop: int) -> Subject | None:
    """The name at `start` that a price is of, past an article and what it is called: "bought Dutch lorry maker Hagen for"."""
    tokens = parsed.tokens
    first, stop = start, stop if stop > start else min(start + LONGEST_PHRASE, len(tokens))
    while start < stop and tokens[start].kind is TokenKind.WORD and not tokens[start].named:
        if is_small(tokens[start].lower) and tokens[start].lower not in DETERMINERS:
            return None
        if tokens[start].lower.removesuffix("s") in NO_PURCHASES:
            return None
        start += 1
    name = name_at(parsed, start)
    following = tokens[name.last] if name is not None and name.last < len(tokens) else None
    if name is None or (
        following is not None and (following.kind is TokenKind.POSSESSIVE or following.lower == TO)
    ):
        return None
    nouns = _nouns_behind(tokens, name)
    if nouns and start > first and tokens[first].lower in DETERMINERS:
        return _thing(name, nouns)
    return None if is_country(name.key) else Subject(name.text, name.key, Grounds.NAMED)


def _nouns_behind(tokens: Sequence[Token], name: NameSpan) -> Sequence[Token]:
    """The common nouns that stand right behind a name: "store" of "the Lorne store"."""
    end = name.last
    while end < len(tokens) and _is_noun(tokens[end]):
        end += 1
    return tokens[name.last : end]


def _is_noun(token: Token) -> bool:
    plain = token.kind is TokenKind.WORD and not token.named and not token.capitalised
    verbal = token.stem in VERB_STEMS - MEASURE_NOUNS or token.lower.endswith(("ly", "ed"))
    return plain and not is_small(token.lower) and not verbal


def _thing(name: NameSpan, nouns: Sequence[Token]) -> Subject | None:
    """The one thing whose noun stands behind a name with its article: "the Lorne store"; no part of it, right or damage."""
    head = nouns[-1]
    many = is_plural(head.lower) or head.lower.removesuffix("s") in NO_PURCHASES
    if len(nouns) > MOST_NOUNS or many or head.stem in NO_THINGS:
        return None
    text = " ".join([name.text, *(token.text for token in nouns)])
    return Subject(text, fold(text), Grounds.NAMED)
