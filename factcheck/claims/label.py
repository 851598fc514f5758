"""A claim in a few words, as an editor would say it: "$6M training cost", "17% Nvidia drop"."""

from __future__ import annotations

from factcheck.claims.claim import Measure, Subject
from factcheck.claims.words.kinds import kind_of
from factcheck.values.show import brief
from factcheck.values.value import Flag, Name, Value

# Kinds whose figure says little without whose it is; the label names the subject.
NAMED_KINDS = frozenset({"percent", "points", "date", "rank", "ratio"})


def label_of(value: Value, subject: Subject, measure: Measure) -> str:
    """The label of a claim with this value, subject and measure."""
    if isinstance(value, Name | Flag):
        # "Brisk founder Ada Brandt", "Brisk open source: yes"
        colon = ":" if isinstance(value, Flag) else ""
        return " ".join(part for part in (subject.name, f"{measure.label}{colon}", brief(value)) if part)
    parts = [brief(value)]
    if subject.name and (kind_of(value) in NAMED_KINDS or not measure.label):
        parts.append(subject.name)
    if measure.label and measure.label.lower() not in parts[0].lower():
        parts.append(measure.label)
    return " ".join(parts)
