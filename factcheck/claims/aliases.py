"""Which names of a corpus are one name: acronyms that are spelled out, and short forms.

"Silicon Valley Bank (SVB)" joins the two in the whole corpus. A short form is joined to the long one where a
document uses both and only one long form fits: "Everest" and "Mount Everest", "First Citizens" and "First Citizens
Bank". A maker and its product ("DeepSeek", "DeepSeek-V3") stay apart, as do two people of one family name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from factcheck.claims.names import fold
from factcheck.lexicon.grammar import COUNTRIES, DESCRIPTIONS, GEOGRAPHIC, ORGANISATION_WORDS, PLACE_ENDINGS
from factcheck.values.expression import Expression

# Words that name a kind of thing and not the thing: "Energy" is no short form of Brisk Energy.
KINDS = DESCRIPTIONS | frozenset(
    "news times post journal street stock stocks market energy power media foods motors".split()
)
# "Silicon Valley" is no short form of Silicon Valley Bank, nor "Suez Canal" of its authority.
NO_SHORT_FORMS = PLACE_ENDINGS | DESCRIPTIONS
SPELLED_OUT = Expression(
    r"(?P<long>[A-Z][\w’'&.-]*(?:[ ](?:of|the|and|for|de|&|[A-Z][\w’'&.-]*)){1,7})[ ]\((?:the[ ])?[“\"]?"
    r"(?P<short>[A-Z][A-Z&.]{1,7}s?)(?P<rest>[ ][A-Z]\w+)?[”\"]?\)"
)


def spelled_out(text: str) -> tuple[tuple[str, str], ...]:
    """The (acronym, long name) pairs that `text` introduces, folded.

    >>> spelled_out("Clients of Silicon Valley Bank (SVB) ran.")
    (('svb', 'silicon valley bank'),)
    """
    pairs = []
    for match in SPELLED_OUT.finditer(text):
        words, rest = match["long"].split(), (match["rest"] or "").strip()
        if rest and rest not in words:
            continue
        if rest:  # "Silicon Valley Bank UK Limited (SVB UK)"
            words = words[: words.index(rest)]
        letters = match["short"].replace(".", "").replace("&", "").rstrip("s").upper()
        for first in range(len(words)):
            if words[first][0].isupper() and _initials(words[first:]) in (
                letters,
                letters[: len(words) - first],
            ):
                long = " ".join([*words[first:], rest]).strip()
                pairs.append((fold(f"{match['short']} {rest}".strip()), fold(long)))
                break
    return tuple(pairs)


def _initials(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper())


def canonical_names(
    keys_by_document: Iterable[Iterable[str]], acronyms: Iterable[tuple[str, str]]
) -> Mapping[str, str]:
    """The keys that stand for another one, each with the key it stands for.

    `keys_by_document` has the folded names that each document uses.
    """
    joined = {short: long for short, long in sorted(set(acronyms)) if short != long}
    candidates: dict[str, set[str]] = {}
    documents = [sorted(set(keys)) for keys in keys_by_document]
    corpus = {key for keys in documents for key in keys}
    for known in documents:
        for long in known:
            for short in _short_forms(long):
                # "Everest" is Mount Everest in every article; other short forms hold where both are used.
                seen = short in corpus if long.split(" ")[0] in GEOGRAPHIC else short in known
                if seen and short not in joined:
                    candidates.setdefault(short, set()).add(long)
    for short, longs in sorted(candidates.items()):
        if len(longs) == 1:
            joined[short] = next(iter(longs))
    return {short: _end_of(short, joined) for short in joined}


def _short_forms(key: str) -> tuple[str, ...]:
    words = key.split(" ")
    if len(words) < 2 or any(character.isdigit() for character in key):
        return ()
    if words[0] in GEOGRAPHIC:
        return (" ".join(words[1:]),)
    forms = [words[-1]] if len(words) == 2 and _is_family_name(words) else []
    if words[-1] in ORGANISATION_WORDS and words[-2] not in NO_SHORT_FORMS and words[0] not in COUNTRIES:
        forms.append(fold(" ".join(words[:-1])))
    return tuple(forms)


def _is_family_name(words: Sequence[str]) -> bool:
    """Whether the last of two words may stand for both: not where it says what kind of thing the name is."""
    return (
        len(words[1]) > 2
        and words[0] not in COUNTRIES
        and not {words[1]} & (ORGANISATION_WORDS | PLACE_ENDINGS | KINDS)
    )


def _end_of(key: str, joined: Mapping[str, str]) -> str:
    seen = {key}
    while key in joined and joined[key] not in seen:
        key = joined[key]
        seen.add(key)
    return key
