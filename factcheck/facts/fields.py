"""Reads the keys of one fact from its YAML node: each checked and parsed, all problems collected.

Scalars are read as they are written (`2015`, `5%`, `no` stay text until they are parsed as values); a node knows its
place, so each problem shows where it is.
"""

from __future__ import annotations

import re
import unicodedata

from yaml.nodes import MappingNode, Node

from factcheck.errors import Problem
from factcheck.facts.entry import FactEntry, FactsFile, FieldSpan
from factcheck.facts.nodes import (
    EXAMPLES,
    FactReader,
    kind_of,
    read_items,
    read_keys,
    read_scalar,
    read_text,
    read_texts,
    span_of,
)
from factcheck.values.dates import parse_date
from factcheck.values.own_words import NO_WORDS, OwnWords
from factcheck.values.parse import parse_value
from factcheck.values.times_of_day import find_times
from factcheck.values.value import DatePrecision, DateSpan, Name, NotAValue, Quantity, TimeOfDay, Value

_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NOT_KEBAB = re.compile(r"[^a-z0-9]+")
_SHARE = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?)\s*(?P<percent>%|percent|per cent)?")
# A name that was meant as a quantity or a date: it begins like a price, has a scale or a share, is a broken day, or
# is all digits and signs. "3M" and "23andMe" are names.
_FAILED_VALUE = re.compile(
    r"""
    [<>~≈±]?\s*[$€£¥₹]\s*[0-9].*
  | [<>~≈±]?\s*[0-9][0-9.,]*\s*(?:%|percent|thousand|million|billion|trillion|bn|tn).*
  | [0-9]{4}[-/][0-9]{1,2}(?:[-/][0-9]{1,2})?
  | [0-9][0-9.,\s/:-]*
    """,
    re.VERBOSE | re.DOTALL,
)
# A time of day that may be one of the morning or of the evening, and the time that something took.
_TIME_OF_DAY = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?")
_TALLY = re.compile(r"[0-9]{1,3}-[0-9]{1,3}")
_LONGEST_ID = 5
_WHOLE = 100


def read_entry(
    file: FactsFile, node: Node, problems: list[Problem], own: OwnWords = NO_WORDS
) -> FactEntry | None:
    """The fact of a node, None where the node has no keys; its problems are added to `problems`.

    A fact with problems has what could be read of it, its id above all, so that ids are compared, too.
    """
    if not isinstance(node, MappingNode):
        message = f"a fact is keys with values, not {kind_of(node)}"
        problems.append(
            file.problem(*span_of(file, node), message, f"write {EXAMPLES['id']} and the other keys")
        )
        return None
    reader = FactReader(file, node, problems, own)
    read_keys(reader)
    entry = _entry(reader)
    if "claim" not in reader.nodes:
        place = reader.nodes.get("id", reader.node)
        name = f"fact `{entry.id}`" if entry.id else "this fact"
        advice = f"say what is true in one sentence: {EXAMPLES['claim']}"
        reader.report(place, f"{name} has no `claim`", advice)
    return entry


def _entry(reader: FactReader) -> FactEntry:
    claim = read_text(reader, "claim")
    subject = read_text(reader, "subject")
    valid_from, valid_to = _date(reader, "valid_from"), _date(reader, "valid_to")
    _check_order(reader, valid_from, valid_to)
    return FactEntry(
        file=reader.file,
        spans=_spans(reader),
        id=_id(reader, subject or claim) or "",
        claim=claim or "",
        subject=subject,
        aliases=read_texts(reader, "aliases"),
        about=read_texts(reader, "about"),
        value=_value(reader),
        accept=_accept(reader),
        tolerance=_tolerance(reader),
        when=_date(reader, "when"),
        valid_from=valid_from,
        valid_to=valid_to,
        sources=read_texts(reader, "sources"),
        note=read_text(reader, "note") or "",
    )


def _spans(reader: FactReader) -> tuple[FieldSpan, ...]:
    spans = [FieldSpan(name, *span_of(reader.file, node)) for name, node in reader.nodes.items()]
    return (FieldSpan("", *span_of(reader.file, reader.node)), *spans)


def _id(reader: FactReader, about: str | None) -> str | None:
    node = reader.nodes.get("id")
    if node is None:
        suggestion = "-".join(kebab(about or "").split("-")[:_LONGEST_ID]) or "firm-founded"
        reader.report(reader.node, "a fact without `id`", f"name it, for example `id: {suggestion}`")
        return None
    name = read_scalar(reader, "id", node)
    if name is not None and not _KEBAB.fullmatch(name):
        suggestion = kebab(name)
        advice = f"write `{suggestion}`" if suggestion else "write lower-case letters, digits and hyphens"
        reader.report(node, f"the id `{name}` is not in kebab-case", advice)
    return name


def kebab(text: str) -> str:
    """The text in lower case, accents dropped, with hyphens for all that is neither letter nor digit."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return _NOT_KEBAB.sub("-", plain).strip("-")


def _value(reader: FactReader) -> Value | None:
    text = read_text(reader, "value")
    return None if text is None else _one_value(reader, "value", reader.nodes["value"], text)


def _accept(reader: FactReader) -> tuple[Value, ...]:
    found = (
        _one_value(reader, "accept", item, " ".join(item.value.split()))
        for item in read_items(reader, "accept")
    )
    return tuple(value for value in found if value is not None)


def _one_value(reader: FactReader, name: str, node: Node, text: str) -> Value | None:
    """The value of a text; a name that was meant as a quantity, a date or a range is reported."""
    found = parse_value(text, reader.own)
    if ".." in text and not _is_range(found):
        advice = "give both ends the same unit, the smaller first: `100..200 employees`"
        reader.report(node, f"`{name}` is no range: “{text}”", advice)
        return None
    if isinstance(found, Name) and _TIME_OF_DAY.fullmatch(text):
        took = text.count(":") == 2  # "5:40:51" is told of a race as well.
        advice = "say which half of the day it is: 6:07 p.m. or 18:07"
        advice += "; a time that something took is `5 hours 40 minutes 51 seconds`" if took else ""
        reader.report(node, f"`{name}` is no time of day that can be told: “{text}”", advice)
        return None
    if isinstance(found, Name) and (hours := _hours(text)):
        advice = "give the moment of one event: 6:07 p.m., or `between 7 and 8 p.m.`"
        reader.report(node, f"`{name}` is {hours}: “{text}”", advice)
        return None
    if found is None or (isinstance(found, Name) and _FAILED_VALUE.fullmatch(text)):
        advice = "write it as an article would: $6 million, 17%, July 2023"
        if _TALLY.fullmatch(text):
            advice = "a tally has two values: write a fact for each side, such as `54 votes`"
        reader.report(node, f"`{name}` cannot be read as a value: “{text}”", advice)
        return None
    return found


def _hours(text: str) -> str:
    """What times make the whole of a text and yet no moment: hours from and to."""
    found = find_times(text)
    whole = len(found) == 1 and found[0].text == text.strip()
    return found[0].reason if whole and isinstance(found[0], NotAValue) else ""


def _is_range(value: Value | None) -> bool:
    match value:
        case Quantity(number=number):
            return isinstance(number, tuple)
        case DateSpan(precision=precision):
            return precision is DatePrecision.SPAN
        case TimeOfDay():
            return True
        case _:
            return False


def _date(reader: FactReader, name: str) -> DateSpan | None:
    text = read_text(reader, name)
    found = None if text is None else parse_date(text)
    if text is not None and found is None:
        advice = "write a day, a month or a year: 2025-01-27, 2025-01 or 2025"
        reader.report(reader.nodes[name], f"`{name}` is no date: “{text}”", advice)
    return found


def _check_order(reader: FactReader, valid_from: DateSpan | None, valid_to: DateSpan | None) -> None:
    if valid_from and valid_to and valid_from.first and valid_to.last and valid_from.first > valid_to.last:
        reader.report(reader.nodes["valid_to"], "`valid_to` is before `valid_from`", "swap them")


def _tolerance(reader: FactReader) -> float:
    """ "5%" or "0.05" as a share; "5" may mean either and is reported."""
    text = read_text(reader, "tolerance")
    if text is None:
        return 0.0
    match = _SHARE.fullmatch(text)
    share = float(match["number"]) / (100 if match["percent"] else 1) if match else 1.0
    if share < 1:
        return share
    meant = match is not None and match["percent"] is None and float(match["number"]) < _WHOLE
    advice = f"write `tolerance: {text}%`" if meant else f"write it as in {EXAMPLES['tolerance']}"
    reader.report(reader.nodes["tolerance"], f"`tolerance` is no percentage below 100%: “{text}”", advice)
    return 0.0
