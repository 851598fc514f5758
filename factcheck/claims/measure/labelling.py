"""What an editor would call a measure in a few words: by its classes, else in the words of the text."""

from __future__ import annotations

from factcheck.claims.measure.deeds import DEED
from factcheck.claims.measure.governed import EVERY_SO_OFTEN, MOMENTARY, SHARE_OF
from factcheck.claims.measure.governing import concept_of
from factcheck.claims.measure.lasting import SO_FAR, TIME_OF
from factcheck.claims.measure.posts import POST
from factcheck.claims.measure.prices import ASKED
from factcheck.claims.reading.site import Site, phrase_end
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import OWN, Hit
from factcheck.lexicon.measures import NOUNS, VERBS
from factcheck.lexicon.occurrence import DATED_FIGURE

# Marks of a measure that are no part of its label.
UNSPOKEN = frozenset({DATED_FIGURE, MOMENTARY, ASKED})
# What a sum was spent on, in the label: "$6M training cost".
PURPOSES = {stem("train"): "training", stem("develop"): "development", stem("build"): "development"}
# The words of an unknown measure that make its label.
LABEL_WORDS = 4


def label_of_measure(site: Site, verb: Hit | None, concepts: frozenset[str]) -> str:
    """The measure in a few words, as an editor would say it."""
    if concepts - {ASKED} == {"cost"}:
        segment = site.tokens[site.segment.first : site.segment.last]
        purpose = next((PURPOSES[token.stem] for token in segment if token.stem in PURPOSES), "")
        return f"{purpose} cost".strip()
    if not concepts:
        first = max(site.position + 1, site.first)
        phrase = site.tokens[first : phrase_end(site.tokens, first, site.last)]
        return " ".join(token.text for token in phrase[:LABEL_WORDS])
    own = sorted(
        name for name in concepts if name not in NOUNS and name not in VERBS and name not in UNSPOKEN
    )
    if own:
        if own[0].startswith((TIME_OF, SO_FAR)):
            return "duration"
        if own[0].startswith("number of "):
            return ""
        if own[0].startswith(EVERY_SO_OFTEN):
            return "interval"
        if own[0].startswith(SHARE_OF):
            return own[0]
        if own[0].startswith(POST):
            return "post taken"
        if own[0].startswith(DEED):
            return _deed_as_written(site, own[0].removeprefix(DEED))
        return _as_written(site, own[0].removeprefix(OWN).removeprefix("the "))
    labels = [NOUNS[name].label for name in sorted(concepts) if name in NOUNS]
    if verb is not None and (name := concept_of(site, verb)) in VERBS and name in concepts:
        labels.append(VERBS[name].label)
    labels = labels or [VERBS[name].label for name in sorted(concepts) if name in VERBS]
    return " ".join(dict.fromkeys(labels))


def _deed_as_written(site: Site, deed: str) -> str:
    """The verb of a deed and what it is done to, in the text's words: "signed lease"; a count says the latter itself."""
    words = {token.stem: token.lower for token in site.tokens}
    return " ".join(words[part] for part in deed.split(" ") if part in words)


def _as_written(site: Site, name: str) -> str:
    """The name of an unnamed measure, with the word that its stem comes from: "was settled"."""
    first, _, last = name.rpartition(" ")
    word = next((token.lower for token in site.tokens if token.stem == last), last)
    return f"{first} {word}".strip()
