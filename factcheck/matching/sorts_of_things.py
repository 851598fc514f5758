"""What sort of thing a name is, as the texts of a corpus say it beside the name.

"The container ship Dali", "the Dali, a cargo vessel from Orsk" and "the Dali is a ship" tell that a text which goes on with "the
ship" or "the vessel" may mean the Dali. What only follows a name ("the Dali crew") is a part or a property of it and is left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import FUNCTION_WORDS, PEOPLES

# The words in small letters between an article and a name, and those behind a name and "a", as far as they are one noun phrase.
_BEFORE = r"\b(?:[Tt]he|[Aa]n?)\ (?P<before>(?:[a-z][a-z-]*\ ){{1,3}})(?:[A-Z]/[A-Z]\ )?(?P<first>{names})\b"
_BEHIND = r"\b(?P<second>{names})(?:,|\ is|\ was)\ (?:an?|the)\ (?P<behind>(?:[\w-]+[ ]?){{1,5}})"


def sorts_of(names: Iterable[str], texts: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """The stems of the words that `texts` call each of `names` by.

    >>> sorted(sorts_of(["Dali"], ["The Dali, a 300-metre cargo vessel from Orsk, hit the pier."])["Dali"])
    ['cargo', 'vessel']
    """
    known = sorted({name for name in names if name[:1].isupper()}, key=lambda name: (-len(name), name))
    found: defaultdict[str, set[str]] = defaultdict(set)
    if not known:
        return {}
    alternatives = "|".join(map(re.escape, known))
    patterns = [re.compile(form.format(names=alternatives)) for form in (_BEFORE, _BEHIND)]
    for text in texts:
        for one in patterns[0].finditer(text):
            if FUNCTION_WORDS.isdisjoint(one["before"].split()):  # "The captain of the Dali" is not the Dali.
                found[one["first"]].update(_nouns(one["before"]))
        for one in patterns[1].finditer(text):
            found[one["second"]].update(_nouns(one["behind"]))
    return {name: frozenset(words) for name, words in found.items()}


def _nouns(phrase: str) -> Iterable[str]:
    """The stems of a noun phrase, up to the word that ends it."""
    for word in phrase.split():
        if word[0].isdigit() or word.lower() in PEOPLES:
            continue
        if not word.islower() or word in FUNCTION_WORDS:
            return
        yield from (stem(part) for part in word.split("-") if part)
