"""What a title says of its names: which of them it tells of, and which only own it, report it or say where it was."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.runs import RUN
from factcheck.claims.naming.title_roles import told_before_others
from factcheck.lexicon.callings import WATERS_AND_LANDS
from factcheck.lexicon.grammar import ADVERBS, FUNCTION_WORDS, GEOGRAPHIC, PEOPLES, PLACE_ENDINGS
from factcheck.lexicon.people import NAME_PARTICLES

# A word that is a name by its very form, even where it opens a title: "Saint-Orrin reopens".
INNER_CAPITAL = re.compile(r"\w[\w-]*[A-Z]|\d+[a-z]")
# How verbs of titles end: "cuts", "closed"; and what stands before the verb of a plan: "Norvane to cut jobs".
TITLE_VERBS = ("s", "ed")
PLANNED = "to"
# Words that name no place by themselves: "the Port of Leeds".
KINDS_OF_PLACES = WATERS_AND_LANDS | PLACE_ENDINGS
# Words before a place in a title.
WHERE = "in|at|near|outside|off|across"
# Going to a place, in the words of titles.
GOING = "(?:go|goes|going|come|comes|return|returns|back|fly|flies|flew|sail|sails|move|moves|head|heads|heading|leave|leaves)"
# Where a clause of a title ends.
CLAUSE_ENDS = re.compile(r"[;!?]|[.:] ")
# What parts the lines of a title, each of which may open with what the article is about.
TITLE_PARTS = re.compile(r": | [-–—|] |[;!?] |\\. ")
# What the one does in a title who only says what it tells.
SAYS = "(?:says|said|say|reports|warns|finds|report)"
# Words that open a title and belong to no name.
QUESTIONS = frozenset("how why who whose which inside meet".split())
NO_PART = FUNCTION_WORDS | QUESTIONS
# Inside a sentence an adverb with a capital may open a name.
SMALL_INSIDE = NO_PART - ADVERBS
# In a title of capitals these alone have none.
SMALL_IN_TITLES = FUNCTION_WORDS | NAME_PARTICLES | {"mln", "bln"}
# Kinds of places that stand behind their names more often than before them.
BEHIND_PLACES = frozenset({"river", "city", "island"})
# The name that is asked about, in a folded title.
NAME_HERE = "\N{REPLACEMENT CHARACTER}"
_END = rf"(?=$|; |(?:{'|'.join(sorted(SMALL_IN_TITLES))}) )"
# It stands where something was, who says so, or whither somebody goes; "on" and "over" are said so of waters and lands alone.
WHERE_IN = re.compile(rf" (?:{WHERE}) (?:the )?{NAME_HERE} {_END}")
WHERE_ON = re.compile(rf" (?:{WHERE}|on|over|above|through) (?:the )?{NAME_HERE} {_END}")
GONE_TO = re.compile(rf" {GOING}(?: \S+){{0,2}} (?:to|from) {NAME_HERE} {_END}")
# "The plane to Leeds", whatever it does.
BOUND_FOR = re.compile(rf" (?:planes?|flights?|trains?|bus|buses|ship|ferry) (?:to|from) {NAME_HERE} ")
SAYING_SO = re.compile(rf" {NAME_HERE} (?={SAYS} )")
# A title opens with nothing but it, or has it as where something was or as who says so.
OPENED_BY = re.compile(rf" {NAME_HERE} (?:\d{{4}} )?")
IN_PASSING = re.compile(rf" (?:{WHERE}) {NAME_HERE} | {NAME_HERE} {SAYS} ")
# The kind of a place behind its name and an article: "the Orrin tunnel".
KIND_BEHIND = re.compile(rf"[ ](?P<kind>{'|'.join(sorted(PLACE_ENDINGS))})\b(?!-)")
# What stands behind a name that opens a title: what it is, or what it has. "Norvane, a firm that never sleeps".
OPENING_NAME = re.compile(r", (?:an?|the|once|now|one of|where|which|who)\b|['’]s? (?=[a-z])")
ARTICLE_BEFORE = re.compile(r"\b[Tt]he $")
QUOTES = "'\"‘’“”"
# What stands behind the last dash of a title is who says so, or where it was printed: "Orrin sinks - Tolmer News".
SAYING = re.compile(r"^.+ [-–—|] (?P<who>[^-–—|]+)$")
OWNING = re.compile(r"['’]s? (?=[A-Z0-9])")
# How `OWNING` is written in a folded title.
OWNS = "ownerof"


def folded_title(title: str, keys: Iterable[str]) -> str:
    """A title in which the names with these keys are written as their keys are, which have no plural.

    >>> folded_title("The Corran Straits at night", ["corran strait"])
    ' corran strait at night '
    """
    folded = f" {fold(title)} "
    plural = [key for key in keys if f" {key}s " in folded]
    if not plural:
        return folded
    # "Three Gorges Dam" is no plural of "Three Gorge".
    told = sorted({*plural, *(key for key in keys if f" {key} " in folded)}, key=lambda key: (-len(key), key))
    return re.sub(rf"(?<= )({'|'.join(map(re.escape, told))})s?(?= )", r"\1", folded)


def in_title(title: str, keys: Iterable[str]) -> list[str]:
    """The names that a folded title has, the longest first; a name inside a longer one is that one."""
    found = []
    for key in sorted(keys, key=lambda key: (-len(key), key)):
        if f" {key} " not in title:
            continue
        title = title.replace(f" {key} ", "  ")
        found.append(key)
    return found


def told_of(names: Sequence[str], titles: Sequence[str]) -> list[str]:
    """Those of `names` that a title tells of, where it has other names besides: where it happened, who says so, whose it is.

    "Brandt runs 19.8 seconds at Leeds" is about Brandt, and so is "Leeds 2016: Brandt wins"; "The NFC: Orrin lost power"
    is about the Orrin, and "Norvane's Orrin fails" too.
    """
    title = folded_title(titles[0], names) if titles else ""
    head = folded_title(titles[0].partition(":")[0], names) if titles and ":" in titles[0] else ""
    saying = SAYING.match(titles[0]) if titles else None
    who = fold(saying["who"]) if saying is not None else ""
    owning = folded_title(OWNING.sub(f" {OWNS} ", titles[0]), names) if titles else ""
    in_titles = [key for key in names if f" {key} " in title]
    about = [
        key
        for key in in_titles
        if not is_place(key)
        and key not in KINDS_OF_PLACES
        and key != who
        and not OPENED_BY.fullmatch(head.replace(f" {key} ", f" {NAME_HERE} "))
        and not IN_PASSING.search(title.replace(f" {key} ", f" {NAME_HERE} "))
    ]
    owned = {key for key in about if f" {OWNS} {key} " in owning}
    about = [key for key in about if not any(f" {key} {OWNS} {other} " in owning for other in owned)]
    about = told_before_others(about, titles[0]) if about else about
    rest = {key for key in in_titles if key not in about}
    rest |= {key for key in about for other in about if other.endswith(f" {key}")}
    return [key for key in names if key not in rest] if about else []


def is_in_passing(key: str, titles: Sequence[str]) -> bool:
    """Whether a name stands in the first title only as where something was or who says so: "found on Mars", "a fire in Leeds".

    So does a place whither somebody goes: "The Orrin goes back to Leeds".
    """
    parts = [fold(part) for part in CLAUSE_ENDS.split(titles[0])] if titles else []
    title = f" {' ; '.join(parts)} ".replace(f" {key}s ", f" {key} ")
    if f" {key} " not in title:
        return False
    ground = WHERE_ON if key.rpartition(" ")[2] in WATERS_AND_LANDS else WHERE_IN
    marked = ground.sub(" ", SAYING_SO.sub(" ", title.replace(f" {key} ", f" {NAME_HERE} ")))
    if is_place(key) or key.rpartition(" ")[2] in PLACE_ENDINGS:
        marked = BOUND_FOR.sub(" ", GONE_TO.sub(" ", marked))
    return NAME_HERE not in marked


def opens_title(name: str, title: str) -> bool:
    """Whether a title, or what stands behind its colon or dash, begins with the name: "Review: Orrin Bridge".

    >>> opens_title("Orrin Bridge", "The Orrin Bridge, paid in full"), opens_title("Orrin Bridge", "Under the Orrin Bridge")
    (True, False)
    """
    return any(
        part.lower().startswith((name.lower(), f"the {name.lower()}")) for part in TITLE_PARTS.split(title)
    )


def names_in_title(title: str, *, surely: bool = False) -> Iterator[str]:
    """The names in a title: capitalised words among small ones, and in any title what begins like a place's name.

    Where `surely` is asked for, most of its words must be small, and else one that has a capital in a title of capitals.

    >>> list(names_in_title("How many people have died on Everest?")), list(names_in_title("Facts About Mt. Everest"))
    (['Everest'], ['Mt. Everest'])
    >>> list(names_in_title("A day in the Orrin tunnel"))
    ['Orrin tunnel']
    """
    sentence_case = _is_sentence(title, surely=False)
    most_small = not surely or _is_sentence(title, surely=True)
    for match in RUN.finditer(title):
        small = SMALL_INSIDE if match["inside"] and sentence_case else NO_PART
        run = [word for word in match["run"].split(" ") if word.lower() not in small]
        # "Facts About Mount Sorrel", but "Sorrel Island Ferry".
        place = next((i for i, word in enumerate(run[:-1]) if _opens_a_place(word, i)), None)
        if place is not None:
            yield " ".join(run[place:])
        elif not sentence_case or not run or not (most_small or run[-1].lower() in PLACE_ENDINGS):
            continue
        elif (
            match["inside"]
            or len(run) > 1
            or INNER_CAPITAL.search(run[0])
            or (not match.start() and OPENING_NAME.match(title, match.end()))
        ):
            kind = KIND_BEHIND.match(title, match.end())
            if kind is not None and ARTICLE_BEFORE.search(title, 0, match.start("run")):
                run.append(kind["kind"])
            yield " ".join(run)


def _opens_a_place(word: str, position: int) -> bool:
    return word.lower() in GEOGRAPHIC and (not position or word.lower() not in BEHIND_PLACES)


def _is_sentence(title: str, *, surely: bool) -> bool:
    """Whether a title is written like a sentence, so that a capital makes a name."""
    words = title.split()
    if sum(word[0].islower() for word in words) * 2 > len(words):
        return True
    telling = (word.strip(",.;:?!") for word in words)
    return not surely and any(w.isalpha() and w.islower() and w not in SMALL_IN_TITLES for w in telling)


def acts_in_title(key: str, titles: Sequence[str]) -> bool:
    """Whether a title opens with the name and goes on with what it does: "Norvane cuts jobs", not "Norvane ship Orrin"."""
    words = [word.strip(QUOTES) for word in titles[0].split()] if titles else []
    words = words[1:] if words and words[0] == "The" else words
    size = len(key.split(" "))
    if key.partition(" ")[0] in PEOPLES:
        return False
    if fold(" ".join(words[:size])) != key:
        return False
    behind = [word for word in words[size : size + 2] if not word.endswith("ly")]
    return bool(behind) and (behind[0].endswith(TITLE_VERBS) or behind[0] == PLANNED)
