"""What a title does with its names: the circumstance of what it tells, what it is an account of, one of several compared.

"Norvane falls after Brisk quits" tells of Norvane, "A life on the Corran: key dates of the Orrin Dam" of the dam; "Orrin, Calder
and Veren compared" tells of none of the three.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factcheck.claims.naming.keys import fold, is_place
from factcheck.lexicon.titles import ACCOUNTS, CIRCUMSTANCES, HOSTING

_NAME = r"[A-Z][\w&-]*(?:[ ][A-Z][\w&-]*)*"
# What bears another name now, or did before.
RENAMED = re.compile(rf"(?P<name>{_NAME}), (?:now|formerly|once|previously|also known as) {_NAME}")
# The name that is asked about, in a folded title.
NAME_HERE = "\N{REPLACEMENT CHARACTER}"
# Where a clause of a title ends.
CLAUSE_ENDS = re.compile(r"[;!?]|[.:] | [-–—|] ")
# Names of which none is told of before the others: three or more, or two that are held against each other.
LISTED = re.compile(
    rf"""
    \b{_NAME} (?: , [ ] {_NAME} )+ (?: ,? [ ] (?: and | or | & ) [ ] \w+ | (?= \b [^\w,]*$ ) | (?= [:?] ) )
  | \b{_NAME} [ ] (?: vs?\.? | versus | or ) [ ] {_NAME}
  | \b[Ff]rom [ ] {_NAME} [ ] to [ ] {_NAME}
    """,
    re.VERBOSE,
)
NAME = re.compile(_NAME)
WORD = re.compile(r"[\w&]+")
# So many times as often as any other of the list must the text write the one that it is about all the same.
FAR_AHEAD = 2
# How much of a list two names are: a town and its country ("Leeds, Oberland") are none.
FEWEST_LISTED = 2
# How long it is that an account tells of: "Seventy years of Norvane".
TIMES = r"(?:years?|decades?|centur(?:y|ies)|months|weeks|days)"
CIRCUMSTANCE = re.compile(rf" (?:{'|'.join(sorted(CIRCUMSTANCES))}) [^;]*{NAME_HERE} ")
ACCOUNT_OF = re.compile(
    rf" (?:(?:{'|'.join(sorted(ACCOUNTS))}) (?:of|on|to|behind)|{TIMES} of|about)(?: the)? {NAME_HERE} "
)
HOST = re.compile(rf" {NAME_HERE} (?:{'|'.join(sorted(HOSTING))}) ")


def told_before_others(names: Sequence[str], title: str) -> list[str]:
    """Those of `names`, which a title has, that it tells of before the others: what it is an account of.

    Else those that stand in no clause for the circumstances. All where nothing tells them apart.
    """
    clauses = _clauses(title)
    renamed = {fold(match["name"]) for match in RENAMED.finditer(title)}
    told = [key for key in names if key in renamed] or [key for key in names if _account(key, clauses)]
    if told:
        return _with_parts(told, names)
    rest = [key for key in names if not _is_circumstance(key, names, clauses)]
    return rest or list(names)


def is_of_account(key: str, title: str) -> bool:
    """Whether a title says that the article is an account of the name: "what to know about Orrin"."""
    return _account(key, _clauses(title))


def is_host(key: str, title: str) -> bool:
    """Whether a title has a place only as what gets, opens or honours what it tells of: "Leeds opens its tallest tower"."""
    return is_place(key) and HOST.search(_marked(key, _clauses(title))) is not None


def is_one_of_several(key: str, title: str, told: Mapping[str, int]) -> bool:
    """Whether a title only lists a name among others, of which the text tells about as often."""
    for match in LISTED.finditer(title):
        names = NAME.findall(match[0].removeprefix("From "))
        listed = [fold(name) for name in names]
        others = [told.get(other, 0) for other in listed if other != key]
        if key in listed and len(listed) >= FEWEST_LISTED:
            return FAR_AHEAD * max(others, default=0) >= told.get(key, 0)
    return False


def _clauses(title: str) -> str:
    """The words of a title in small letters, in their order, with a mark where a clause of it ends."""
    parts = (" ".join(WORD.findall(part.casefold())) for part in CLAUSE_ENDS.split(title))
    return f" {' ; '.join(parts)} "


def _marked(key: str, clauses: str) -> str:
    return re.sub(rf" {re.escape(key)}s?(?: s)? ", f" {NAME_HERE} ", clauses)


def _account(key: str, clauses: str) -> bool:
    return ACCOUNT_OF.search(_marked(key, clauses)) is not None


def _with_parts(told: Sequence[str], names: Sequence[str]) -> list[str]:
    """The names that are told of, and those that are longer or shorter forms of them."""
    words = [set(key.split(" ")) for key in told]
    return [key for key in names if any(set(key.split(" ")) & own for own in words)]


def _is_circumstance(key: str, names: Sequence[str], clauses: str) -> bool:
    """Whether a name stands behind "after", "as" or "amid" alone, and another one before that word."""
    inside = [clause for clause in _marked(key, clauses).split(";") if NAME_HERE in clause]
    return bool(inside) and all(_is_behind(clause, key, names) for clause in inside)


def _is_behind(clause: str, key: str, names: Sequence[str]) -> bool:
    """Whether in a clause the marked name `key` stands behind a word for circumstances, and another one before that."""
    found = CIRCUMSTANCE.search(clause)
    before = clause[: found.start() + 1] if found is not None else ""
    return NAME_HERE not in before and any(
        f" {other} " in before or f" {other}s " in before for other in names if other != key
    )
