"""Whether a definite description can mean nothing but what the article is about: "the company" of an article on one."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.keys import fold, is_same_name
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.parsed import is_small
from factcheck.claims.reading.read_sentence import ReadSentence, is_subject_name
from factcheck.claims.subject.calls import Call, is_called, may_be_key
from factcheck.claims.subject.near_names import is_listed
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_STEMS, VERB_STEMS
from factcheck.lexicon.callings import SORTS
from factcheck.lexicon.grammar import DEFINITE

# What a part or a thing of the topic is called as well: the foundation of a tower, a firm's model.
PARTS_TOO = frozenset(
    "foundation channel model program language law treaty currency government party structure".split()
)
# Nouns of wholes.
WHOLES = frozenset[str]().union(*SORTS) - PARTS_TOO
# Endings of verbs, which nouns before which a name stands have seldom.
VERBAL = ("s", "ed", "ing", "ly")


def is_only_topic(discourse: Discourse, read: ReadSentence, before: int, call: Call) -> bool:
    """Whether the title names the topic, and no name near the noun at token `before` of a sentence may be called so.

    Where the text calls the topic so, only another name that it calls so is in question. A short article that names nothing else has none.
    """
    topic = discourse.topic
    if topic is None or call.noun not in WHOLES:
        return False
    if discourse.is_sole(topic.key) and _is_bare(read.tokens, before, call.noun):
        return True
    if not is_in_title(topic, discourse):
        return False
    may_be = is_called if is_called(call, topic.key, discourse.cast) else may_be_key
    for at in range(max(0, read.index - REACH), read.index + 1):
        told = read if at == read.index else discourse.sentence(at)
        names = [name for name in told.names if at < read.index or name.last <= before]
        others = [name for name in names if is_subject_name(name) and not is_same_name(name.key, topic.key)]
        others = [n for n in others if not is_listed(told.tokens, n) and not _qualifies(told.tokens, n)]
        if any(may_be(call, name.key, discourse.cast) for name in others):
            return False
    return True


def _is_bare(tokens: Sequence[Token], first: int, noun: str) -> bool:
    """Whether a noun stands right behind its article: "the old bank" may be another one."""
    return any(
        token.lower in DEFINITE and following.lower == noun
        for token, following in zip(tokens[first:], tokens[first + 1 :], strict=False)
    )


def is_in_title(topic: NameSpan, discourse: Discourse) -> bool:
    """Whether the title of the article has all words of its topic."""
    return set(topic.key.split(" ")) <= {fold(word) for word in discourse.title_words}


def _qualifies(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name only stands before a noun in small letters: "the old Brisk store"."""
    if name.last >= len(tokens) or tokens[name.last].kind is not TokenKind.WORD:
        return False
    noun = tokens[name.last]
    plain = noun.text.islower() and not is_small(noun.lower) and not noun.lower.endswith(VERBAL)
    return plain and noun.stem not in VERB_STEMS and noun.stem not in MEASURE_STEMS
