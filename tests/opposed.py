"""Articles on one story in a test: the pairs of their claims that a finder sets against each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from factcheck.claims.claim import Claim
from factcheck.claims.find import find_claims
from factcheck.documents.read import parse_document
from factcheck.matching.alignment import Opposed
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.stories import Stories
from factcheck.matching.telling import Tellings, topics_of

Finder: TypeAlias = Callable[[Sequence[Claim], CorpusWords], Iterable[Opposed]]


def claims_of(articles: Sequence[str]) -> tuple[Claim, ...]:
    """The claims of some articles, in their order."""
    documents = [parse_document(text, f"{number}.md") for number, text in enumerate(articles)]
    return tuple(claim for document in documents for claim in find_claims(document).claims)


def opposed_in(articles: Sequence[str], title: str, find: Finder) -> list[Opposed]:
    """What `find` finds in a corpus of `articles` that all have one title."""
    claims = claims_of(articles)
    titles = {f"{number}.md": title for number in range(len(articles))}
    tellings = Tellings(topics_of(claims, titles))
    return list(find(claims, CorpusWords(claims, tellings.topics, Stories(tellings.names_of(claims)))))
