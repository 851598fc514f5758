"""What befell the one that an article is about: "the sinking", "the disaster", as the subject of a clause.

"The sinking caused the deaths of 1,514 people" is said of the liner that a title names, where the text tells that the
liner sank. Where it does not, or where the article is about no one name, the noun stands for nothing here.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DEFINITE

# A noun for what happens, with the verbs that tell it.
TOLD_BY = {
    noun: frozenset(verbs.split())
    for noun, verbs in {
        "sinking": "sank sunk sinks sink foundered",
        "crash": "crashed crashes crash",
        "collapse": "collapsed collapses collapse",
        "implosion": "imploded implodes implode",
        "explosion": "exploded explodes explode",
        "fire": "burned burnt burns burn",
        "collision": "collided struck hit collides strikes hits",
        "grounding": "grounded stuck wedged aground",
        "blockage": "blocked blocks stuck wedged aground",
        "bankruptcy": "bankrupt bankruptcy",
        "eruption": "erupted erupts erupt",
        "derailment": "derailed derails derail",
        "launch": "launched launches launch lifted",
        "liftoff": "launched launches lifted",
        "lift-off": "launched launches lifted",
        "landing": "landed lands touched",
        "splashdown": "splashed splashes",
        "premiere": "premiered premieres",
    }.items()
}
# Nouns for any of these.
ANY_HARM = frozenset("disaster tragedy accident catastrophe incident".split())
NO_HARM = frozenset("bankruptcy launch liftoff lift-off landing splashdown premiere".split())
ALL_VERBS = frozenset[str]().union(*(verbs for noun, verbs in TOLD_BY.items() if noun not in NO_HARM))


def find_happening(parsed: Parsed, first: int, stop: int, discourse: Discourse) -> Subject | None:
    """Whom the event befell that is the whole subject among tokens `first` to `stop`, or None."""
    words = [token for token in parsed.tokens[first:stop] if token.kind is TokenKind.WORD]
    if len(words) != 2 or words[0].lower not in DEFINITE:
        return None
    noun, topic = words[1].lower, discourse.topic
    verbs = ALL_VERBS if noun in ANY_HARM else TOLD_BY.get(noun)
    if verbs is None or topic is None or not discourse.is_titled_for(topic.key):
        return None
    for index in range(parsed.read.index):
        tokens = discourse.sentence(index).tokens
        if _tells(tokens, verbs) and any(
            _is_topic(name.key, topic.key) for name in discourse.sentence(index).names
        ):
            return Subject(topic.text, topic.key, Grounds.PRONOUN)
    return None


def _tells(tokens: Sequence[Token], verbs: frozenset[str]) -> bool:
    return any(token.lower in verbs for token in tokens)


def _is_topic(key: str, topic: str) -> bool:
    return key == topic or key.endswith(f" {topic}") or topic.endswith(f" {key}")
