"""What a date tells against a fact's when one part of it differs, and of which years a day without one may be."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from factcheck.claims.find import find_claims
from factcheck.documents.read import Syntax, parse_document
from factcheck.facts.load import load_facts
from factcheck.matching.fact_date_slips import told_by_dates


@pytest.mark.parametrize(
    ("published", "text", "tells"),
    [
        ("2022-12-01", "The letter was sent on 16 April 2022.", True),
        ("2022-12-01", "The letter was sent on 16 April.", True),
        ("2025-12-01", "The letter was sent on 16 April 2022.", True),
        ("2025-12-01", "The letter was sent on 16 April.", False),
        ("2022-12-01", "The letter was sent on 3 April 2021.", False),
    ],
)
def test_a_day_without_its_year_is_of_the_year_of_its_article(
    published: str, text: str, tells: bool, tmp_path: Path
) -> None:
    path = tmp_path / "facts.yaml"
    fact = {"id": "letter", "claim": "Norvane sent its letter on 16 November 2022.", "about": ["sent"]}
    path.write_text(yaml.safe_dump({"facts": [fact]}), encoding="utf-8")
    article = f"---\ndate: {published}\n---\n\n{text}\n"
    claim = find_claims(parse_document(article, "a.md", Syntax.MARKDOWN)).claims[0]
    assert bool(told_by_dates(claim, load_facts([path])[0])) is tells
