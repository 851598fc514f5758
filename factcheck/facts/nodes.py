"""Reads the YAML nodes of one fact: its keys, their texts and lists, each with its place.

Scalars are read as they are written (`2015`, `5%` and `no` stay text until they are parsed as values). What is of the
wrong type, empty, unknown or there twice is reported with what to write instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from factcheck.errors import Problem
from factcheck.facts.entry import FactsFile
from factcheck.values.own_words import OwnWords

# The keys of a fact, in the order in which they are documented.
KEYS: tuple[str, ...] = (
    "id",
    "claim",
    "subject",
    "aliases",
    "about",
    "value",
    "accept",
    "tolerance",
    "when",
    "valid_from",
    "valid_to",
    "sources",
    "note",
)

REQUIRED: tuple[str, ...] = ("id", "claim")

# What a writer of facts gives as each key, for advice.
EXAMPLES: dict[str, str] = {
    "id": "`id: firm-founded`",
    "claim": "`claim: The firm was founded in July 2023.`",
    "value": "`value: July 2023`",
    "tolerance": "`tolerance: 5%`",
    "when": "`when: 2025-01-27`",
}

_NULL = "tag:yaml.org,2002:null"
_PLAIN_ITEM = re.compile(r"[A-Za-z0-9][\w .&-]*")
_THREE_DIGITS = re.compile(r"[0-9]{3}(?![0-9])")
_ALIKE = 0.5


@dataclass(slots=True)
class FactReader:
    """What is being read of one fact: where it stands, the project's own words, its nodes by key, and the problems."""

    file: FactsFile
    node: MappingNode
    problems: list[Problem]
    own: OwnWords
    nodes: dict[str, Node] = field(default_factory=dict)

    def report(self, node: Node, message: str, advice: str) -> None:
        """Adds a problem at a node."""
        self.problems.append(self.file.problem(*span_of(self.file, node), message, advice))


def read_keys(reader: FactReader) -> None:
    """Sorts the nodes by key; reports the keys that are unknown or stand twice."""
    for key, value in reader.node.value:
        name = key.value if isinstance(key, ScalarNode) else None
        if name not in KEYS:
            reader.problems.append(unknown_key(reader.file, key, KEYS))
        elif name in reader.nodes:
            line = reader.nodes[name].start_mark.line + 1
            reader.report(
                key, f"`{name}` stands twice in this fact", f"keep one; the first is in line {line}"
            )
        else:
            reader.nodes[name] = value


def read_text(reader: FactReader, name: str) -> str | None:
    """The text of a key, None where it was not given or has a problem."""
    node = reader.nodes.get(name)
    return None if node is None else read_scalar(reader, name, node)


def read_scalar(reader: FactReader, name: str, node: Node) -> str | None:
    """The text of a key, its spaces folded; None with a report where it is empty or no text."""
    example = EXAMPLES.get(name)
    if not isinstance(node, ScalarNode):
        advice = f"write it as in {example}" if example else "put quotes around the text"
        reader.report(node, f"`{name}` must be text, not {kind_of(node)}", advice)
        return None
    if _is_empty(node):
        advice = f"write it as in {example}" if name in REQUIRED else "give it a value or delete the key"
        reader.report(node, f"`{name}` is empty", advice)
        return None
    return " ".join(node.value.split())


def read_texts(reader: FactReader, name: str) -> tuple[str, ...]:
    """The items of a key that is a list, their spaces folded."""
    return tuple(" ".join(item.value.split()) for item in read_items(reader, name))


def read_items(reader: FactReader, name: str) -> list[ScalarNode]:
    """The items of a list; what is no list or no text is reported."""
    node = reader.nodes.get(name)
    if node is None:
        return []
    if not isinstance(node, SequenceNode):
        _report_no_list(reader, name, node)
        return []
    for item in node.value:
        if not isinstance(item, ScalarNode):
            message = f"an item of `{name}` must be text, not {kind_of(item)}"
            reader.report(item, message, "put quotes around the item")
        elif _is_empty(item):
            reader.report(item, f"an item of `{name}` is empty", "delete it")
    _report_split_numbers(reader, node)
    return [item for item in node.value if isinstance(item, ScalarNode) and not _is_empty(item)]


def _report_no_list(reader: FactReader, name: str, node: Node) -> None:
    if isinstance(node, ScalarNode) and _is_empty(node):
        reader.report(node, f"`{name}` is empty", "give it a list or delete the key")
        return
    item = f"write `{name}: [{_quoted(node.value)}]`" if isinstance(node, ScalarNode) else ""
    reader.report(node, f"`{name}` must be a list, not {kind_of(node)}", item or "begin each item with “- ”")


def _report_split_numbers(reader: FactReader, node: SequenceNode) -> None:
    """Reports "[1,500 staff]", which YAML reads as two items."""
    text = reader.file.text
    for one, following in zip(node.value, node.value[1:], strict=False):
        start, comma, end = one.start_mark.index, one.end_mark.index, following.end_mark.index
        between = text[comma : following.start_mark.index]
        if between == "," and text[comma - 1].isdigit() and _THREE_DIGITS.match(text, comma + 1):
            advice = f'put quotes around it: "{text[start:end]}"'
            problem = reader.file.problem(start, end, "the comma in a number begins a new item", advice)
            reader.problems.append(problem)


def unknown_key(file: FactsFile, node: Node, keys: tuple[str, ...]) -> Problem:
    """The problem of a key that is none of `keys`, with the nearest of them."""
    # It takes its time to load, and most files have no problem.
    from difflib import get_close_matches

    name = node.value if isinstance(node, ScalarNode) else file.text[slice(*span_of(file, node))]
    near = get_close_matches(name.lower().replace("-", "_").replace(" ", "_"), keys, 1, cutoff=_ALIKE)
    others = f"the keys are {', '.join(keys)}" if len(keys) > 1 else f"the only key here is `{keys[0]}`"
    advice = f"did you mean `{near[0]}`?" if near else others
    return file.problem(*span_of(file, node), f"unknown key `{' '.join(name.split())}`", advice)


def span_of(file: FactsFile, node: Node) -> tuple[int, int]:
    """Where a node's text stands, without the blank lines and comments that YAML counts to a block."""
    start, last = node.start_mark.index, node
    while isinstance(last, CollectionNode) and not last.flow_style and last.value:
        child = last.value[-1][1] if isinstance(last, MappingNode) else last.value[-1]
        # An alias stands where its anchor does, before this place.
        if child.start_mark.index <= last.start_mark.index:
            break
        last = child
    end = last.end_mark.index
    return start, start + len(file.text[start:end].rstrip())


def kind_of(node: Node) -> str:
    """What a node is, for a message: "a list", "keys with values", "text", "nothing"."""
    match node:
        case SequenceNode():
            return "a list"
        case MappingNode():
            return "keys with values"
        case ScalarNode() if _is_empty(node):
            return "nothing"
        case _:
            return "text"


def _is_empty(node: ScalarNode) -> bool:
    return node.tag == _NULL or not node.value.strip()


def _quoted(text: str) -> str:
    return text if _PLAIN_ITEM.fullmatch(text) else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
