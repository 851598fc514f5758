"""When somebody took a post or a thing got a standing: "became chief executive in 2004", "has been its chief executive since 2004".

Who has been something since a day became it then, so that both date one event. The words of the post make its measure,
those behind a name of whose it is: "Norvane's chief executive" is "chief executive". Left out are posts that are not the
whole of what the clause says ("became the first mayor to ...") and spans with an end, which are two dates.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.reading.site import Site, before_hedges
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import find_verbs
from factcheck.lexicon.governors import AT_THE_TOP, RUNNING, TO_THE_TOP
from factcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, FORMS_OF_HAVE
from factcheck.lexicon.people import OFFICES
from factcheck.lexicon.roles import HEADS, HEADS_WITH_RANK, SHORT
from factcheck.lexicon.turns import TAKING_POST

# What the name of such a concept opens with; it is no class, and meets only the same words.
POST = "post: "
AS = "as"
BEEN, SINCE = "been", "since"
BECOME, TAKE = stem("become"), stem("take")
# Who heads something, in words that name no office; it meets only its like.
AT_THE_HEAD = f"{POST}head"
LONGEST_PHRASE = 3
IT = "it"
# By these it is given to somebody, and its name stands right behind: "was named chief executive".
GIVING = frozenset({"appoint", "name"})
OFFICER = "officer"
# Behind an article these say which of many, or no post at all.
NO_POSTS = frozenset(
    "first second third last latest worst best only one part lot target symbol subject member it".split()
)
# The last words of offices, which need no article.
TITLES = (
    OFFICES
    | HEADS
    | HEADS_WITH_RANK
    | frozenset(SHORT)
    | frozenset("head leader boss chief administrator manager owner partner".split())
)
# Within how many words a possessive says whose a post is: "the bank's new chief economist".
OWNER_REACH = 3


def taken_post(site: Site) -> set[str]:
    """The post or standing that a date tells the beginning of, or nothing."""
    if site.kind != "date" or not site.segment.first < site.segment.last:
        return set()
    tokens, first, last = site.tokens, site.segment.first, site.segment.last
    inside = first <= site.position < last
    before = before_hedges(tokens, site.position, first) if inside else first
    if inside and tokens[before].lower == SINCE:
        if _is_at_the_top(tokens, first, before):
            return {AT_THE_HEAD}
        standing = _standing(site, before)
        return _named(tokens, standing, before) if standing is not None else set()
    stop = site.position if inside else last
    given = {hit.position for hit in find_verbs(tokens, first, stop, site.kind) if hit.name in GIVING}
    for i in range(first, stop):
        passive = i in given and i > first and tokens[i - 1].lower in AUXILIARIES
        if tokens[i].stem == TAKE and _says(tokens, i + 1, TO_THE_TOP):
            return {AT_THE_HEAD}
        if passive or tokens[i].stem == BECOME or (tokens[i].lower == AS and _takes_post(site, i)):
            return _named(tokens, i + 1, last)
    return set()


def _is_at_the_top(tokens: Sequence[Token], first: int, since: int) -> bool:
    """Whether somebody has headed something all the time: "had run the group since", "has been at the helm since"."""
    apposed = first > 0 and tokens[first - 1].text == ","
    if apposed and _says(tokens, first, AT_THE_TOP):
        return True  # "Ada Brandt, at the helm since 2004, left."
    for i in range(first, since - 1):
        if tokens[i].lower in FORMS_OF_HAVE and tokens[i + 1].lower in RUNNING:
            led = tokens[i + 2]  # "Had run the group", not "had run at a loss".
            return led.named or led.lower in DETERMINERS or led.lower == IT
        if tokens[i].lower == BEEN and _says(tokens, i + 1, AT_THE_TOP):
            return True
    return False


def _says(tokens: Sequence[Token], first: int, phrases: Sequence[str]) -> bool:
    """Whether one of the phrases stands at token `first`."""
    words = [token.lower for token in tokens[first : first + LONGEST_PHRASE]]
    return any(words[: len(parts)] == parts for parts in (phrase.split() for phrase in phrases))


def _takes_post(site: Site, position: int) -> bool:
    """Whether "as" stands behind a verb of taking or giving a post: "took over as chief executive"."""
    hits = find_verbs(site.tokens, site.segment.first, position, site.kind)
    return bool(hits) and hits[-1].name in TAKING_POST


def _standing(site: Site, since: int) -> int | None:
    """Where the words of a standing begin that has lasted "since": behind "has been", or where an apposition opens."""
    tokens, segment = site.tokens, site.segment
    been = next((i for i in range(since - 1, segment.first - 1, -1) if tokens[i].lower == BEEN), None)
    if been is not None:
        return been + 1
    apposed = segment.first > 1 and tokens[segment.first - 1].text == "," and tokens[segment.first - 2].named
    return segment.first if apposed and segment.verb is None else None


def _named(tokens: Sequence[Token], first: int, last: int) -> set[str]:
    """The post whose words stand at `first`, behind an article or by the noun of an office, and behind whose it is."""
    owner = next((i for i in range(last - 1, first - 1, -1) if tokens[i].kind is TokenKind.POSSESSIVE), -1)
    at = first
    while at < last and (tokens[at].lower in DETERMINERS or (tokens[at].named and not _is_title(tokens[at]))):
        at += 1
    at = owner + 1 if at <= owner < at + OWNER_REACH else at
    end = at
    while end < last and tokens[end].kind is TokenKind.WORD and tokens[end].lower not in SMALL_WORDS:
        end += 1
    words = [token.lower for token in tokens[at:end]]
    if not words or any(token.named and not _is_title(token) for token in tokens[at:end]):
        return set()
    if not NO_POSTS.isdisjoint(words) or any(word.endswith("est") for word in words):
        return set()
    if at == first and not _is_title(tokens[end - 1]):
        return set()  # "Became profitable", "has been closed since"
    told = SHORT.get(" ".join(words), " ".join(words))
    post = told.removesuffix(f" {OFFICER}") if told.startswith("chief executive") else told
    return {f"{POST}{' '.join(stem(word) for word in post.split())}"}


def _is_title(token: Token) -> bool:
    """Whether a word is that of an office by itself: "CEO", "chairman"."""
    return token.lower in TITLES
