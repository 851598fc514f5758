"""`factcheck why-not`: what keeps the claims of two lines apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import options
from factcheck.cli.consoles import data_look, write_data
from factcheck.cli.exits import Exit
from factcheck.cli.places import place_of, read_place

if TYPE_CHECKING:
    from factcheck.claims.claim import Claim
    from factcheck.claims.find import Unjudged
    from factcheck.documents.document import Document
    from factcheck.report.why_not import Line

Place = Annotated[str, typer.Argument(metavar="FILE:LINE", help="A line such as article.md:12.")]


def why_not(first: Place, second: Place, facts: options.Facts = None) -> int:
    """Tell why two lines are not reported as a contradiction, or why they are."""
    from factcheck.cli.request import settings_of
    from factcheck.config import read_config
    from factcheck.engine.extract import extract
    from factcheck.engine.judge import opposed_pairs, tellings_in
    from factcheck.engine.names import joined_claims, shared_names
    from factcheck.engine.scan import known_names, read_facts
    from factcheck.engine.spares import with_twins
    from factcheck.matching.corpus_words import CorpusWords
    from factcheck.matching.standing import stand, stand_opposed
    from factcheck.matching.stories import Stories
    from factcheck.report.why_not import render

    places = [place_of(word) for word in (first, second)]
    documents = {path: read_place(path, line) for path, line in places}
    config = read_config()
    aliases = settings_of(config).aliases
    known = read_facts(facts or config.facts, config.own_words)
    names = known_names(known, aliases)
    extracts = with_twins([extract(document, names, config.own_words) for document in documents.values()])
    claims = joined_claims(extracts, shared_names(extracts, aliases, facts=known))
    unjudged = {one.summary.path: one.unjudged for one in extracts}
    lines = [_line(documents[path], line, claims, unjudged[documents[path].path]) for path, line in places]
    pairs = [(a, b) for a in lines[0].claims for b in lines[1].claims if a.id != b.id]
    # Of two documents it is not known which words are rare: what a scan of all of them weighs is not told here.
    tellings = tellings_in(extracts, claims)
    corpus = CorpusWords(claims, tellings.topics, Stories(tellings.names_of(claims)))
    opposed = opposed_pairs(claims, tellings, corpus)
    told = {frozenset((one.a.id, one.b.id)): one for one in opposed}
    stands = [
        stand_opposed(one) if (one := told.get(frozenset((a.id, b.id)))) else stand(a, b) for a, b in pairs
    ]
    write_data(render(lines, stands, data_look()))
    return Exit.CLEAN


def _line(document: Document, line: int, claims: Sequence[Claim], unjudged: Sequence[Unjudged]) -> Line:
    """What was read on a line of a document, and what of it is compared with nothing."""
    from factcheck.report.why_not import Line

    here = [
        claim
        for claim in claims
        if claim.path == document.path and claim.sentence.line <= line <= claim.sentence.end_line
    ]
    claimed = {claim.place for claim in here}
    silent = [
        (one.text, one.reason)
        for one in unjudged
        if (place := document.place(one.start, one.end)).line <= line <= place.end_line
        and place not in claimed
    ]
    return Line(document.path, line, tuple(here), tuple(silent))
