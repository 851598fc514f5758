"""The name that a title is: "Orrin Bridge", "10 things to know about the Orrin Bridge", "Orrin Bridge: key facts".

Such an article is about that name, so that "Height: 80 m" is said of it. A title that tells what happened ("Orrin
Bridge closed by storm") only mentions its names. What is left of a title without the words of the forms below must be
nothing but a name: words with a capital that the text writes so too, or that are no verbs at least.
"""

from __future__ import annotations

import re
from collections.abc import Set

from factcheck.claims.naming.keys import WIDE_PLACES, fold, is_place
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.claims.words.years import YEAR
from factcheck.lexicon.articles import FORMS_OF_ARTICLES, NEWS
from factcheck.lexicon.grammar import FUNCTION_WORDS, KINDS_ALONE, MONTHS
from factcheck.lexicon.people import NAME_PARTICLES

_KIND = r"""(?: (?:key|fast|fun|quick|basic|interesting|amazing|fascinating|surprising|unbelievable|incredible|important
    |essential|little[ -]known|lesser[ -]known|cool|weird|strange|random|mind[ -]blowing|vital|main) [ ] )*"""
_LIST = r"(?: facts | things | questions | figures | statistics | stats | numbers | truths | secrets | details | trivia )"
FINITE = frozenset("is are was were has have had will would may might can could must should does did".split())
# What stands before the name.
OPENING = re.compile(
    rf"""
    ^ (?:
        (?: (?:the|top|a) [ ] )? (?: \d+ [ ] | (?:five|six|seven|eight|nine|ten|twelve|fifteen|twenty) [ ] )?
        {_KIND} {_LIST} (?: [ ] and [ ] {_LIST} )?
        (?: [ ] (?: to [ ] know | (?:that[ ])? you [ ] [\w’']+ (?:[ ] to)? (?:[ ] know)? | worth [ ] knowing
              | (?:that[ ])? you [ ] (?:[\w’'()]+ [ ]){1, 3} (?: know | knew | forgot | missed | heard ) ) )?
        [ ] (?: about | on | of | behind )
      | (?: all | everything | what | here[’']s [ ] what ) [ ] (?: (?: you | we ) [ ] )? (?: need [ ] )? (?: to [ ] )? know
        [ ] (?: so [ ] far [ ] )? about
      | all [ ] about | about | who [ ] (?:is|was) | what [ ] (?:is|was) | meet | inside | introducing | remembering
      | (?: an? | the )? [ ]? (?: (?:brief|short|complete|full) [ ] )?
        (?: history | story | timeline | biography | profile | guide | rise [ ] and [ ] fall | making | building
          | sinking | construction | collapse | overview | launch | launching | birth | death | loss | fall | end
          | design ) [ ] (?: of | to )
      | (?: cost | price ) [ ] (?: of | to [ ] build ) | building | making | visiting | exploring | understanding
    ) [ ] (?: the [ ] )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What stands behind it.
ENDING = re.compile(
    rf"""
    [ ]? (?:
        (?: , | [ ] ) [ ]? {_KIND} {_LIST} (?: [ ] (?:for [ ] kids | sheet | and [ ] {_LIST}) )?
      | [ ] (?: by [ ] (?:the[ ])? numbers | in [ ] (?:numbers|figures|brief|dates|pictures) | at [ ] a [ ] glance
              | (?:day|date|year|step) [ ] by [ ] (?:day|date|year|step) | timeline | profile
              | explained | biography | overview | fact [ ]? (?:sheet|file|box) | faqs? | history | essentials | basics | primer | milestones )
      | [ ] \(? (?: 1[5-9] | 20 ) \d\d \)?
    ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What sets the rest of a title off from its name.
SUBTITLE = re.compile(r"\s*(?::|\?|\||[ ][–—-][ ])\s*")
# The number of a section before a name, and what is added in brackets behind it.
NUMBERED = re.compile(r"^\d+(?:\.\d+)*\.?[ ](?=[A-Z])")
BRACKETED = re.compile(r"[ ]\([^()]{1,40}\)$")
# What stands before the colon of a title and names nothing: "By the numbers: Orrin 7", "4 May - Orrin 7".
LEADING = re.compile(
    rf"""
    ^ (?: by [ ] the [ ] numbers | in [ ] (?:numbers|figures|brief|pictures) | (?:{_KIND})? {_LIST} | {"|".join(sorted(FORMS_OF_ARTICLES | NEWS))}
      | {_KIND} (?: historical [ ] )? profile | old [ ] news | from [ ] the [ ] archives? | on [ ] this [ ] day
      | (?: \d{{1,2}} [ ] )? (?: {"|".join(sorted(MONTHS))} ) \.? (?: [ ] \d{{1,2}} )? (?: ,? [ ] \d{{4}} )?
    ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A clause behind a colon is what the one before it says: "Norvane: jobs will go".
SAID = re.compile(
    rf"^(?!(?:how|what|why|when|where|who|the|a|an|all|everything)\b).*\b(?:{'|'.join(sorted(FINITE))})\b",
    re.IGNORECASE,
)
# A property or what happened, with its owner behind.
OF_WHAT = re.compile(r"^(?P<nouns>[A-Z]?[a-z]{3,}s(?: [A-Z]?[a-z]+)?) (?:of|on|at) (?:the )?(?=[A-Z])")
# Small words inside names.
PARTICLES = NAME_PARTICLES | {"of", "the", "and", "&"}
MOST_WORDS = 6
# Of a title in capitals no more words are a name.
MOST_CAPITALS = 3
POSSESSIVES = ("'s", "’s", "s'", "s’")
# Endings by which a title tells what happens or how, in capitals like the rest of it.
VERBAL = ("ed", "ing", "ly")
# Words that title any article.
GENERIC = FORMS_OF_ARTICLES | NEWS


def name_of_title(title: str, inside: Set[str]) -> str:
    """The name that `title` is, "" for none; `inside` are the words that the text writes with a capital.

    >>> name_of_title("10 Amazing Facts About the Orrin Bridge", {"Orrin", "Bridge"})
    'Orrin Bridge'
    >>> name_of_title("Orrin Bridge closed by storm", {"Orrin", "Bridge"})
    ''
    """
    first, *behind = SUBTITLE.split(title.strip(), maxsplit=1)
    if behind and LEADING.match(first):
        first, *behind = SUBTITLE.split(behind[0], maxsplit=1)
    if behind and SAID.match(behind[0]) and ":" in title:
        return ""
    if behind and _is_of_series(first, behind[0], inside):
        first, *behind = SUBTITLE.split(behind[0], maxsplit=1)
    first = BRACKETED.sub("", NUMBERED.sub("", first.strip()))
    opened = OPENING.sub("", first, count=1)
    name = ENDING.sub("", opened).strip(" ,'\"“”‘’")
    name = _without_region(re.sub(r"^[Tt]he ", "", name))
    what = OF_WHAT.match(name)
    if what is not None and not any(
        word.lower() in FUNCTION_WORDS or word.endswith(VERBAL) for word in what["nouns"].split()
    ):
        name = name[what.end() :]  # "Deaths on Mount Sorrel"
    words = name.split()
    if name.lower() in KINDS_ALONE or name.count(",") > 1:
        return ""  # "Orrin, Calder, Veren"
    if not words or len(words) > MOST_WORDS or not (words[0][0].isupper() or _is_camel(words[0])):
        return ""
    if name.isupper() and len(words) > MOST_CAPITALS:
        return ""  # "THE ORRIN BRIDGE MUST GO" is a heading like any other.
    own = _own_words(name)
    if not all(_may_belong(word, inside) for word in own) or GENERIC.issuperset(word.lower() for word in own):
        return ""
    if is_place(fold(name)) and YEAR.search(first):
        return ""  # "Qatar 2022" is an event, and not the country.
    return name


def _is_of_series(first: str, behind: str, inside: Set[str]) -> bool:
    """Whether a title has a series or a site before the name: "The Sorrel Club: Orrin Bridge".

    The text writes every word of what is behind with a capital, and none of what stands before.
    """
    ours, theirs = (_own_words(part) for part in (first, SUBTITLE.split(behind, maxsplit=1)[0]))
    return bool(theirs) and inside >= set(theirs) and inside.isdisjoint(ours)


def _own_words(name: str) -> list[str]:
    words = (word.strip(",;") for word in name.split())
    return [word for word in words if word.lower() not in PARTICLES]


def _without_region(name: str) -> str:
    """A town without the state or country that it lies in ("Lorneville, Ohio"), a thing without its town ("Orrin Bridge, Leeds").

    Two towns are two.
    """
    town, _, region = name.rpartition(", ")
    around = fold(region)
    lies = around in WIDE_PLACES or (is_place(around) and not is_place(fold(town)))
    return town if town and lies else name


def _is_noun(word: str) -> bool:
    lower = word.lower()
    return lower not in FUNCTION_WORDS and stem(lower) not in VERB_STEMS and not lower.endswith(VERBAL)


def _may_belong(word: str, inside: Set[str]) -> bool:
    """Whether a word of a title may be one of a name: one that the text writes with a capital, or at least no verb."""
    if word in inside or word.title() in inside or word[0].isdigit() or _is_camel(word):
        return not word.endswith(POSSESSIVES)
    lower = word.lower()
    if not word[0].isupper() or lower in FUNCTION_WORDS or word.endswith(POSSESSIVES):
        return False
    return _is_noun(word)


def _is_camel(word: str) -> bool:
    return any(character.isupper() for character in word[1:]) and not word.endswith(("'S", "’S"))
