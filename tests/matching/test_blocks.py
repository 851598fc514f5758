"""A block hands a claim every group that it belongs to; what it leaves out it leaves out for good reason."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from factcheck.claims.claim import Claim
from factcheck.claims.find import find_claims
from factcheck.documents.read import parse_document, read_document
from factcheck.documents.walk import find_files
from factcheck.matching.blocks import MOST_GROUPS, Block
from factcheck.matching.groups import belongs, block_of

CORPUS = Path(__file__).parents[2] / "corpus"


def read(*texts: str) -> list[Claim]:
    documents = [parse_document(text, f"{number}.md") for number, text in enumerate(texts)]
    return [claim for document in documents for claim in find_claims(document).claims]


def test_no_group_that_a_claim_belongs_to_is_left_out() -> None:
    documents = [read_document(path) for path in find_files([CORPUS])]
    blocks: defaultdict[tuple[str, ...], Block] = defaultdict(Block)
    begun: defaultdict[tuple[str, ...], list[list[Claim]]] = defaultdict(list)
    met = 0
    for claim in (claim for document in documents for claim in find_claims(document).claims):
        key = block_of(claim)
        offered = list(blocks[key].may_join(claim))
        fitting = [members for members in begun[key] if belongs(claim, members[0])]
        assert [members for members in offered if belongs(claim, members[0])] == fitting
        met += len(fitting)
        begun[key].append(blocks[key].begin(claim))
    assert met > 20


def test_a_claim_on_another_property_is_not_offered() -> None:
    revenue, profit = read("Tolmer's revenue was $40 million.", "Tolmer's profit was $4 million.")
    block = Block()
    block.begin(revenue)
    assert list(block.may_join(profit)) == []


def test_the_same_figure_is_offered_whatever_it_measures() -> None:
    revenue, unknown = read("Tolmer's revenue was $41.7 million.", "Tolmer's gadget is $41.7 million.")
    block = Block()
    begun = block.begin(revenue)
    assert list(block.may_join(unknown)) == [begun]


def test_a_block_offers_its_recent_groups_alone() -> None:
    (claim,) = read("Tolmer's revenue was $40 million.")
    block = Block()
    begun = [block.begin(claim) for _ in range(MOST_GROUPS + 5)]
    offered = list(block.may_join(claim))
    assert len(offered) == MOST_GROUPS
    assert offered[0] is begun[5]
