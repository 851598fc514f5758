"""Whether the first word of a sentence is a name, though any first word has a capital: "Acme has", "Orrin premiered".

A singular noun that can be counted has an article before it; without one it is a name, or one of the nouns for what
is not counted. Those are known by their endings or stand in the table, or are words of the measure lexicon ("Revenue
rose"). A name that ends like one of them ("Paris") is missed on purpose.
"""

from __future__ import annotations

from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_STEMS, VERB_STEMS
from factcheck.lexicon.adjectives import NOUNS
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)

# Endings of nouns that need no article, and of words that are no nouns: plurals, abstract nouns, gerunds, adverbs.
UNCOUNTED_ENDINGS = (
    "s",
    "tion",
    "sion",
    "ment",
    "ness",
    "ity",
    "ism",
    "ing",
    "ly",
    "ance",
    "ence",
    "ship",
    "hood",
    "age",
)
UNCOUNTED = frozenset(
    "management nothing everybody everyone nobody somebody someone people police staff traffic water oil gas gold "
    "silver coal rice wheat food music art science research software hardware money trade labour labor demand supply "
    "weather rain snow crime war peace life death love time work news evidence advice data women men children what "
    "that this there here it he she they we you i half most much many some one two three four five another "
    "total overall average maximum minimum "
    # What fills, burns, falls or is said: nouns of masses and of what nobody counts.
    "fire smoke ice snow dust debris mud fog radiation heat light sand soil fuel hydrogen oxygen helium steam power "
    "energy blood milk bread beer wine paper wood stone iron copper lithium uranium plastic glass concrete cotton "
    "interest income turnout output panic chaos fear hope anger faith trust opinion contact control access speech "
    "language religion society nature history fate luck god heaven parliament congress".split()
)
# Words behind a comma that say what the name before it is: "Pellworth, a chain of bakeries".
APPOSING = frozenset("a an the which who whose founded based officially formally".split())
# "Leeds, its capital"; what else stands before a comma and these joins two sentences: "However, its".
OWNED = frozenset({"its", "his", "her", "their"})
NO_NAMES = (
    ADVERBS
    | COORDINATORS
    | SUBORDINATORS
    | PREPOSITIONS
    | frozenset(
        "however moreover furthermore nevertheless nonetheless meanwhile instead otherwise besides indeed overall today "
        "yes no well therefore thus hence accordingly elsewhere afterwards sometimes together inside outside".split()
    )
)
TIME_WORDS = frozenset("today yesterday tomorrow tonight year month week spring summer autumn winter".split())
FINITE = frozenset("has had is was will does did can could may might must".split())
FINITE_ENDINGS = (
    "s",
    "ed",
    "ell",
    "ose",
    "old",
    "ent",
    "ook",
    "ost",
    "ought",
    "ade",
    "ew",
    "an",
    "ank",
    "id",
    "ut",
)
# Endings of adjectives that open a phrase of a noun: "Approximate cost", "Total".
ADJECTIVE_ENDINGS = ("ate", "able", "ible", "ous", "ful", "less", "ive", "ic", "ary", "ial", "est")
# First words that are no nouns, before a participle: "Long considered safe", "Once called".
NO_SUBJECTS = frozenset(
    "long twice thrice half best well little often seldom always never already newly first last now then once also "
    "still just even perhaps maybe chief prime top joint senior junior rival fellow one".split()
)
SHORTEST_PAST = 4
# What opens the clause or the infinitive that an entry's verb has behind it.
CLAUSES = frozenset({"that", "to", "it", "its"})
# Past forms without -ed that are seldom anything else.
STRONG_PASTS = frozenset(
    "left beat met won lost held began sank flew struck took gave became came went drew wrote grew threw broke chose "
    "drove rode spoke woke swam ran sang fought bought brought caught taught thought sought spent lent sent built made "
    "sold told paid kept felt knew saw wore shook rang sprang shrank hit overtook withdrew".split()
)


def is_bare_name(token: Token, following: Token, after: Token | None) -> bool:
    """Whether the first word of a sentence is a name for want of an article: "Acme has", "Acme's".

    A singular noun that can be counted has an article before it; without one it is a name, or one of the nouns for
    what is not counted. Those are known by their endings, or are words of the measure lexicon ("Revenue rose").
    """
    word = token.lower
    if following.lower == "and" and after is not None and after.capitalised:
        return True
    if following.text == ",":
        told = after is not None and after.lower in APPOSING
        owned = after is not None and after.lower in OWNED and word not in NO_NAMES
        return (told or owned) and word not in TIME_WORDS and not word.endswith("ly")
    if word.endswith(UNCOUNTED_ENDINGS) or word in UNCOUNTED or token.stem in MEASURE_STEMS:
        return False
    if following.kind is TokenKind.POSSESSIVE:
        return word not in TIME_WORDS
    if following.lower in FINITE or (
        following.stem in VERB_STEMS and following.lower.endswith(FINITE_ENDINGS)
    ):
        return not (word.endswith(ADJECTIVE_ENDINGS) and word not in NOUNS)  # "Approximate cost"
    return _acts(token, following, after)


def _acts(token: Token, following: Token, after: Token | None) -> bool:
    """Whether a verb of no table follows with its object or its place: "Orrin premiered in 2014", "Acme joined Brisk".

    Not behind what is no noun ("Long considered", "Newly opened"), and not where the participle is an aside's.
    """
    word = token.lower
    if after is None or word in NO_SUBJECTS or word.endswith((*ADJECTIVE_ENDINGS, "er", "ed")):
        return False
    past = following.lower.endswith("ed") and len(following.lower) > SHORTEST_PAST
    past = past or following.lower in STRONG_PASTS
    led = after.lower in DETERMINERS or after.lower in PREPOSITIONS or after.capitalised
    return past and (led or after.value is not None)


def is_told_of(token: Token, following: Token, after: Token | None) -> bool:
    """Whether the first word of an entry, which tells in the present tense, is a name: "2 May – Norvane warns that".

    A verb of no table has its object, its clause or its place behind it.
    """
    word = token.lower
    if (
        after is None
        or word in NO_SUBJECTS | UNCOUNTED
        or word.endswith((*UNCOUNTED_ENDINGS, *ADJECTIVE_ENDINGS))
    ):
        return False
    present = (
        following.lower.endswith("s") and not following.lower.endswith("ss") and not following.capitalised
    )
    return present and (after.lower in DETERMINERS or after.lower in PREPOSITIONS or after.lower in CLAUSES)


def is_inflected(token: Token) -> bool:
    """Whether a verb has a form that may follow one name: "blocked", "struck", but not "launch" of "the Orrin launch pad"."""
    return token.lower in AUXILIARIES or token.lower in STRONG_PASTS or token.lower != token.stem
