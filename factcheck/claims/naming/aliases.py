"""Which names of a corpus are one name: acronyms that are spelled out, and short forms.

"Silicon Valley Bank (SVB)" joins the two in the whole corpus. A short form is joined to the long one where a
document uses both and only one long form fits: "Everest" and "Mount Everest", "First Citizens" and "First Citizens
Bank". A maker and its product ("DeepSeek", "DeepSeek-V3") stay apart, as do two people of one family name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import zip_longest

from factcheck.claims.naming.keys import fold, is_country, is_place
from factcheck.claims.naming.last_words import MAKING_OTHERS, last_words
from factcheck.claims.naming.people_names import JOINT, joined_people
from factcheck.claims.naming.titled import titled_names
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import (
    COUNTRIES,
    DESCRIPTIONS,
    FUNCTION_WORDS,
    GEOGRAPHIC,
    KINDS_ALONE,
    ORGANISATION_WORDS,
    PEOPLES,
    PLACE_ENDINGS,
    STORMS,
    TITLES,
)
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.lexicon.short_names import SHIP_PREFIXES, TRADES
from factcheck.values.expression import Expression

# Words that name a kind of thing and not the thing: "Energy" is no short form of Brisk Energy.
KINDS = DESCRIPTIONS | frozenset(
    "news times post journal street stock stocks market energy power media foods motors".split()
)
# Bodies that are named after what they are for, so that its name is none of theirs: "the Corran Reef Foundation".
NAMED_FOR_A_CAUSE = frozenset(
    "foundation institute agency authority trust research university college".split()
)
# Words that say what a thing is, which stand behind a maker's name as well as alone: "Norvane GPU".
NO_PRODUCTS = (
    KINDS | PLACE_ENDINGS | ORGANISATION_WORDS | frozenset("ai ceo llm gpu cpu tv app center centre".split())
)
# The most words of a maker's name before its product's.
MOST_OF_A_MAKER = 2
# Things that bear a person's name and are called by it.
KINDS_OF_WORKS = frozenset("telescope observatory satellite probe rover spacecraft ship".split())
SPACE = "space"
# Kinds that stand behind a thing's own name and nothing else's: "the Orrin satellite" may be one that looks at it.
KINDS_BEHIND = frozenset({"telescope", "observatory", "rover"})
# The fewest articles that tell of such a thing by its whole name, for its family name to mean it.
FEWEST_ARTICLES = 2
NAMED_AFTER = Expression(
    r"\b(?P<given>[A-Z][a-z]+)[ ](?P<family>[A-Z][a-z]+)[ ](?:[A-Z][a-z]+[ ])?"
    r"(?:Telescope|Observatory|Satellite|Probe|Rover|Spacecraft)\b"
)
# Kinds of undertakings, before their names or behind them.
UNDERTAKINGS = frozenset({"project", "program", "programme"})
SPELLED_OUT = Expression(
    r"(?P<long>[A-Z][\w’'&.-]*(?:[ ](?:of|the|and|for|de|&|[A-Z][\w’'&.-]*)){1,7})[ ]\((?:the[ ])?[“\"]?"
    r"(?P<short>[A-Z][A-Z&.]{1,7}s?)(?P<rest>[ ][A-Z]\w+)?[”\"]?\)"
)
# What is left out of a firm's name; a key has its last word in the singular.
LEFT_OUT_OF_FIRMS = ORGANISATION_WORDS | {fold(f"firm {trade}").split(" ")[-1] for trade in TRADES}
NO_PEOPLE = ORGANISATION_WORDS | PLACE_ENDINGS | KINDS
BEFORE_NAMES = GEOGRAPHIC | SHIP_PREFIXES | STORMS


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
    keys_by_document: Iterable[Iterable[str]],
    acronyms: Iterable[tuple[str, str]],
    runs_by_document: Iterable[Set[str]] = (),
) -> Mapping[str, str]:
    """The keys that stand for another one, each with the key it stands for.

    `keys_by_document` has the folded names that each document's claims use, and `runs_by_document` all its folded runs of
    capitalised words: a text may tell the whole name once, where it states no figure.
    """
    joined = {short: long for short, long in sorted(set(acronyms)) if short != long}
    candidates: dict[str, set[str]] = {}
    documents = [sorted(set(keys)) for keys in keys_by_document]
    corpus = {key for keys in documents for key in keys}
    people = joined_people([set(keys) for keys in documents], NO_PEOPLE)
    # Somebody's name by which a thing is called is no other name of that person.
    people = {name: other for name, other in people.items() if not {name, other} & set(joined)}
    joined |= people
    joined |= _called_by_family(documents, runs_by_document)
    # "U.S. Food Agency" is the Food Agency that an acronym stands for.
    joined |= {
        f"{country} {long}": long
        for long in joined.values()
        for country in COUNTRIES
        if f"{country} {long}" in corpus
    }
    joined |= {key: name for key, name in _undertakings(corpus).items() if key not in joined}
    joined |= {key: name for key, name in titled_names(corpus).items() if key not in joined}
    for known, runs in zip_longest(documents, runs_by_document, fillvalue=frozenset[str]()):
        for long in sorted({*known, *(runs & corpus)}):
            for short in _short_forms(long):
                # "Everest" is Mount Everest in every article; other short forms hold where both are used.
                anywhere = long.split(" ")[0] in BEFORE_NAMES or short.endswith(tuple(KINDS_OF_WORKS))
                seen = short in corpus if anywhere else short in known or (short in runs and short in corpus)
                if seen and short not in joined:
                    candidates.setdefault(short, set()).add(people.get(long, long))
        for short, long in _behind_makers(known, corpus):
            if short not in joined:
                candidates.setdefault(short, set()).add(long)
    for short, longs in sorted(candidates.items()):
        # "The Orrin", "the Orrin Telescope" and "the Orrin Space Telescope" are one.
        meant = {_longest_of_work(one, candidates) for one in longs}
        if len(meant) == 1:
            joined[short] = next(iter(meant))
    ends = last_words([set(keys) for keys in documents])
    joined |= {short: long for short, long in ends.items() if short not in joined and long not in joined}
    return {short: _end_of(short, joined) for short in joined}


def _called_by_family(
    documents: Sequence[Sequence[str]], runs_by_document: Iterable[Set[str]]
) -> dict[str, str]:
    """The family names by which a thing is called that bears somebody's name: "Brandt" for the Ada Brandt Space Telescope.

    It is the thing that most articles name, and not the person, of whom some tell that it was named after her.
    """
    corpus = {key for keys in documents for key in keys}
    told = [
        {*keys, *runs} for keys, runs in zip_longest(documents, runs_by_document, fillvalue=frozenset[str]())
    ]
    named: dict[str, set[str]] = {}
    for long in sorted({key for keys in told for key in keys if key.split(" ")[-1] in KINDS_OF_WORKS}):
        words = long.split(" ")
        if len(words) > 2 and words[0] in GIVEN_NAMES and words[1] in corpus:
            named.setdefault(words[1], set()).add(long)
    joined = {}
    for family, longs in named.items():
        long = max(sorted(longs), key=len)
        things = sum(bool(keys & longs) for keys in told)
        people = sum(any(_is_person_of(family, key) for key in keys) for keys in told)
        if things > people and things >= FEWEST_ARTICLES:
            joined[family] = long
    return joined


def _is_person_of(family: str, key: str) -> bool:
    words = key.split(" ")
    return len(words) > 1 and words[-1] == family and words[0] in GIVEN_NAMES


def _undertakings(corpus: Set[str]) -> dict[str, str]:
    """The names of one undertaking that only put its kind in another place: "Project Orrin", "the Orrin programme".

    What the undertaking is named after ("Orrin" alone) is another thing.
    """
    by_base: dict[str, list[str]] = {}
    for key in sorted(corpus):
        first, _, rest = key.partition(" ")
        base, _, last = key.rpartition(" ")
        if first in UNDERTAKINGS and rest:
            by_base.setdefault(rest, []).append(key)
        elif last in UNDERTAKINGS and base:
            by_base.setdefault(base, []).append(key)
    return {key: keys[0] for keys in by_base.values() for key in keys[1:]}


def _behind_makers(keys: Iterable[str], corpus: Set[str]) -> Iterator[tuple[str, str]]:
    """Names that stand alone and behind the name of who makes or owns them: "Orrin Pro" and "Norvane Orrin Pro".

    That the maker is a name of its own in the corpus tells it from a word of the name ("Great Orrin Pro"). A single word
    without a number may be a noun with a capital ("Norvane Antenna"); where something is sold is no maker ("UK Orrin Pro").
    """
    for key in keys:
        words = key.split(" ")
        if JOINT in words:
            continue
        for size in range(1, min(MOST_OF_A_MAKER, len(words) - 1) + 1):
            maker, product = " ".join(words[:size]), " ".join(words[size:])
            telling = size + 1 < len(words) or any(character.isdigit() for character in product)
            if {maker, product} <= corpus and telling and _makes(maker) and words[-1] not in NO_PRODUCTS:
                yield product, key


def _makes(maker: str) -> bool:
    return not (is_country(maker) or maker in PEOPLES | TITLES or maker.split(" ")[-1] in PLACE_ENDINGS)


def _short_forms(key: str) -> tuple[str, ...]:
    words = key.split(" ")
    if len(words) < 2 or JOINT in words or any(character.isdigit() for character in key):
        return ()
    if words[0] in BEFORE_NAMES:
        return (" ".join(words[1:]),)
    if len(words) > 2 and words[0] in GIVEN_NAMES and words[-1] in KINDS_OF_WORKS:
        return _forms_of_work(words)
    if words[-1] in KINDS_BEHIND and words[0] not in GIVEN_NAMES and not is_place(words[0]):
        return _without_kind(words)
    if len(words) > 2 and words[0] in GIVEN_NAMES and not {*words} & NO_PEOPLE:
        # "Paul-Henri Brandt", "Marie van der Wit": what is left when given names are left out.
        return tuple(" ".join(words[i:]) for i in range(1, len(words)) if len(words[i]) > 1)
    forms = [words[-1]] if len(words) == 2 and _is_family_name(words) else []
    kind = words[-1]
    named = kind in LEFT_OUT_OF_FIRMS and kind not in NAMED_FOR_A_CAUSE
    # "Silicon Valley" is no short form of Silicon Valley Bank, nor "Suez Canal" of its authority.
    if named and words[-2] not in KINDS_ALONE and words[0] not in COUNTRIES:
        forms.append(fold(" ".join(words[:-1])))
    return tuple(forms)


def _forms_of_work(words: Sequence[str]) -> tuple[str, ...]:
    """The short names of a thing that bears a person's: "Brandt Telescope" for the Ada Brandt Space Telescope."""
    given, family, kind = words[0], words[1], words[-1]
    forms = {" ".join(words[1:]), f"{family} {kind}", f"{given} {family} {kind}"} - {" ".join(words)}
    return tuple(sorted(forms))


def _longest_of_work(key: str, candidates: Mapping[str, Set[str]]) -> str:
    """The longer name of a thing that one with its kind stands for, else the name itself."""
    longer = (
        candidates.get(key, frozenset[str]()) if key.split(" ")[-1] in KINDS_OF_WORKS else frozenset[str]()
    )
    return next(iter(longer)) if len(longer) == 1 else key


def _without_kind(words: Sequence[str]) -> tuple[str, ...]:
    """The short names of a thing whose own name stands before its kind: "Orrin" and "Orrin Telescope" for the Orrin Space Telescope."""
    own = " ".join(word for word in words[:-1] if word != SPACE)
    forms = {own, f"{own} {words[-1]}"} - {"", " ".join(words)} if own else set[str]()
    return tuple(sorted(forms))


def things_named_after(text: str) -> tuple[tuple[str, str], ...]:
    """The names of people by which `text` calls a thing, with the thing's own name, folded.

    >>> things_named_after("The Ada Brandt Space Telescope is new. The Brandt has a mirror.")
    (('brandt', 'ada brandt space telescope'), ('ada brandt', 'ada brandt space telescope'))
    """
    pairs: dict[tuple[str, str], None] = {}
    for match in NAMED_AFTER.finditer(text):
        given, family = match["given"], match["family"]
        if given.lower() not in GIVEN_NAMES:
            continue
        calls = re.compile(rf"\b[Tt]he[ ](?:{given}[ ])?{family}\b(?![ -][A-Z]|['’]s?\b|-)")
        if any(not _names_person(text, call.end()) for call in calls.finditer(text)):
            long = fold(match[0])
            pairs |= {(fold(family), long): None, (fold(f"{given} {family}"), long): None}
    return tuple(pairs)


def _names_person(text: str, position: int) -> bool:
    """Whether a name with "the" before it only qualifies a noun: "the Brandt family"."""
    following = re.match(r"[ ]([a-z]+)", text[position:])
    word = following[1] if following else ""
    return (
        bool(word)
        and word not in FUNCTION_WORDS
        and stem(word) not in VERB_STEMS
        and word not in KINDS_OF_WORKS
    )


def _is_family_name(words: Sequence[str]) -> bool:
    """Whether the last of two words may stand for both: not where it says what kind of thing the name is."""
    return len(words[1]) > 2 and words[0] not in COUNTRIES | MAKING_OTHERS and not {words[1]} & NO_PEOPLE


def _end_of(key: str, joined: Mapping[str, str]) -> str:
    seen = {key}
    while key in joined and joined[key] not in seen:
        key = joined[key]
        seen.add(key)
    return key


def with_known(
    keys_by_document: Sequence[Set[str]], runs_by_document: Sequence[Set[str]], known: Set[str]
) -> list[Set[str]]:
    """The names of each document, with those `known` from elsewhere that it writes and that no other of its names ends like."""
    return [
        told | {name for name in known & runs if _is_only_one(name, runs)}
        for told, runs in zip(keys_by_document, runs_by_document, strict=True)
    ]


def _is_only_one(name: str, runs: Set[str]) -> bool:
    """Whether a name is the only one of an article that ends so: beside Ida Lenz "Lenz" may not be Ivo Lenz."""
    end = f" {name.rpartition(' ')[2]}"
    return not any(run != name and run.endswith(end) and run.partition(" ")[0] not in TITLES for run in runs)
