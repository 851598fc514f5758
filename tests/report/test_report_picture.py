from __future__ import annotations

from report_sample import contradiction, disagreement, report

from docs.picture import draw


def test_the_picture_shows_one_finding_of_a_rule_and_counts_the_rest() -> None:
    drawn = draw(report(contradiction(), contradiction(), disagreement())).replace("&#160;", " ")
    assert drawn.count("error[FC101]") == 1
    assert drawn.count("warning[FC201]") == 1
    assert "… 1 more finding" in drawn
    assert "Found 2 errors and 1 warning" in drawn


def test_the_same_report_gives_the_same_picture() -> None:
    assert draw(report(contradiction())) == draw(report(contradiction()))
