"""How much of a substance goes in or comes out: "burned 600 tonnes of coal a day", "used 825 tons of coal".

The substance and what is done with it make the measure: burning and using are one, carrying is another. Where the
verb is of no family, only the same verb meets it.
"""

from __future__ import annotations

from factcheck.claims.reading.site import Site, phrase_end
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.events import HANDLING
from factcheck.lexicon.grammar import AUXILIARIES

OUTPUT = frozenset({"generate"})
FAMILY = {stem(verb): family for family, verbs in HANDLING.items() for verb in verbs.split()}


def with_substance(site: Site, concepts: set[str]) -> set[str]:
    """The concepts, or the measure of an amount of a substance; what a thing puts out is its output as well."""
    told = _substance_concept(site)
    return told | concepts & OUTPUT if told else concepts


def _substance_concept(site: Site) -> set[str]:
    """The measure of an amount of a substance, or nothing."""
    if site.kind != "physical":
        return set()
    thing = _substance(site)
    verb = next(iter(verbs_before(site.tokens, site.segment.first, min(site.position, site.last))), None)
    if not thing or verb is None or site.tokens[verb].lower in AUXILIARIES:
        return set()
    family = FAMILY.get(site.tokens[verb].stem)
    return {f"{thing} {family}"} if family else set()


def _substance(site: Site) -> str:
    """The stem of the noun behind "of": "600 tonnes of coal"."""
    tokens, first = site.tokens, site.position + 2
    if first >= site.last or tokens[first - 1].lower != "of":
        return ""
    end = phrase_end(tokens, first, site.last)
    while end > first and tokens[end - 1].lower in ("daily", "yearly", "annually"):
        end -= 1
    head = tokens[end - 1] if end > first else None
    return head.stem if head is not None and head.kind is TokenKind.WORD and not head.named else ""
