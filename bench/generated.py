"""A corpus of any size, made of the sample articles: other names, other numbers, other words, in another order.

The same number of articles gives the same bytes. Each article is made of the paragraphs of sample articles of its
syntax until it is as long as an article is (about 5 KB). Names are drawn from a pool that grows with the corpus, so
that, as in an archive, some companies are written about often and most are not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from random import Random

from factcheck.documents.read import read_document

SAMPLE = Path(__file__).parents[1] / "corpus"
# The names of the sample articles that other names are put for, the longest first.
NAMES = (
    "Philadelphia Semiconductor Index",
    "Dow Jones Industrial Average",
    "Nasdaq Composite",
    "Liang Wenfeng",
    "DeepSeek",
    "High-Flyer",
    "Microsoft",
    "Broadcom",
    "Stargate",
    "SoftBank",
    "ChatGPT",
    "Nvidia",
    "OpenAI",
    "Vistra",
    "Oracle",
    "Apple",
    "Meta",
)
SYLLABLES = "bel cor del fen gal hum ix jor kel lum mar nov or pen quen sol tor ul vex wen yar zan".split()
# Words that stand for one another well enough to read.
TURNS = (("company", "firm"), ("said", "says"), ("shares", "stocks"), ("large", "big"), ("costs", "bills"))
LENGTH = 5000
NUMBER = re.compile(r"\d+")
ANY_NAME = re.compile("|".join(map(re.escape, NAMES)))
SEED = 20250127


def write_corpus(folder: Path, articles: int) -> int:
    """Write so many articles into a folder; the bytes that were written."""
    random = Random(SEED)
    pool = [_name(random) for _ in range(max(20, articles // 3))]
    templates = _templates()
    size = 0
    for index in range(articles):
        suffix, heads, paragraphs, foot = templates[index % len(templates)]
        text = _article(random, heads, paragraphs, foot, pool)
        size += (folder / f"article-{index:05}{suffix}").write_bytes(text.encode("utf-8"))
    return size


def _templates() -> list[tuple[str, str, list[str], str]]:
    """For each sample article its suffix, its head, the paragraphs that an article of its syntax may have, its foot."""
    texts = [(path.suffix, read_document(path).text) for path in sorted(SAMPLE.iterdir())]
    pools: dict[str, list[str]] = {}
    parts = []
    for suffix, text in texts:
        head, body, foot = _split(suffix, text)
        pools.setdefault(suffix, []).extend(body)
        parts.append((suffix, head, foot))
    return [(suffix, head, pools[suffix], foot) for suffix, head, foot in parts]


def _split(suffix: str, text: str) -> tuple[str, list[str], str]:
    """The head of an article, its paragraphs, and what comes after them."""
    if suffix == ".html":
        first, last = text.index("<p>A cheap"), text.rindex("</article>")
        return text[:first], re.findall(r"<p>.*?</p>\n", text[first:last], re.DOTALL), text[last:]
    if text.startswith("---"):
        end = text.index("---", 3) + 4
        return text[:end], [part + "\n\n" for part in text[end:].strip().split("\n\n")], ""
    head, *paragraphs = text.strip().split("\n\n")
    return head + "\n\n", [part + "\n\n" for part in paragraphs], ""


def _article(random: Random, head: str, paragraphs: Sequence[str], foot: str, pool: Sequence[str]) -> str:
    names = {name: random.choice(pool) for name in NAMES}
    text = ""
    while len(text) < LENGTH:
        order = list(paragraphs)
        random.shuffle(order)
        text += "".join(order)
    cut = text.find("\n", LENGTH)
    body = text[: cut + 1] + "\n"
    for a, b in TURNS:
        if random.random() < 0.5:
            body = body.replace(f" {a} ", f" {b} ")
    body = NUMBER.sub(lambda digits: _number(random, digits[0]), body)
    return ANY_NAME.sub(lambda name: names[name[0]], head + body) + foot


def _number(random: Random, digits: str) -> str:
    """Another number of the same length; years stay years, small ones days of a month."""
    number = int(digits)
    if len(digits) == 4 and 1900 <= number <= 2030:
        return str(random.randint(1995, 2025))
    if len(digits) <= 2:
        return str(random.randint(1, 28)) if number else digits
    return str(random.randint(1, 9)) + "".join(str(random.randint(0, 9)) for _ in digits[1:])


def _name(random: Random) -> str:
    return "".join(random.choice(SYLLABLES) for _ in range(random.randint(2, 3))).capitalize()
