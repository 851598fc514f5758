"""When a number of four digits is a year.

It is one where the words make it so: after a word of time ("in 2008", "since 1990", "the summer of 1969"), in
brackets of its own, before a noun that years qualify ("the 2019 season"), at the head of a line ("1963: ..."), in a
range or a row with another year. It is none where it counts something ("in 2048 tokens"), after a change
("rose by 2000"), in odds ("1 in 2000"), or within a longer number, a price or a name. What is left is no year.
"""

from __future__ import annotations

from factcheck.lexicon import relative_dates, year_cues
from factcheck.lexicon.adjectives import PARTICIPLE_ENDINGS, PARTICIPLES
from factcheck.lexicon.works import EVENT_OF_WORK
from factcheck.values.dates_patterns import DASHES, GAP, YEAR, YEAR_ENDS, either
from factcheck.values.expression import Expression, any_of

# Years that weak evidence is enough for.
_RECENT = range(1900, 2100)
_LONGEST_CUE = 40

_YEAR = Expression(YEAR + YEAR_ENDS)
_PHRASE_BEFORE = Expression(rf"(?<![A-Za-z]){either(year_cues.YEAR_CUE_PHRASES)}\s+\Z")
_WORDS_AFTER = Expression(r"[\s]{1,60}(?P<word>[A-Za-z](?:[^\W\d_]|['’]|-)*)")
_ACRONYMS = Expression(r"[A-Z]{2,}s\Z")
_POSSESSIVE = Expression(r"['’]s(?![A-Za-z])")
_SUFFIX = Expression(r"-(?P<word>[A-Za-z]+)|-[0-9]")
_IN_BRACKETS = Expression(
    rf",\s{YEAR}{YEAR_ENDS}|"
    + rf"\)|\][\s:.,]|\s?[{DASHES}]\s?(?:{YEAR}|[0-9]{{2}}|present|now|today)?[^\S\n]?\)"
)
_LABEL = Expression(rf":\s|[^\S\n]+[{DASHES}][^\S\n]")
_LABEL_BEFORE = Expression(r"(?<![A-Za-z])(?P<word>[A-Za-z]+):\s+(?:(?:c|ca)\.\s?)?\Z")
_TO_A_NUMBER = Expression(rf"(?:{GAP})?(?:to(?![a-z])|[{DASHES}])(?:{GAP})?{any_of('[$£0-9]', '€')}")
_TO_A_YEAR = Expression(
    rf"(?:{GAP})?(?:to(?![a-z])|[{DASHES}])(?:{GAP})?(?:{YEAR}{YEAR_ENDS}|[0-9]{{2}}(?![0-9,]))"
)
_OR_MORE = Expression(r"\s{1,60}or\s{1,60}(?:more|fewer|less|so)(?![a-z])")
_VERB_AFTER = Expression(rf"\s{{1,60}}{either(year_cues.YEAR_VERBS)}(?![A-Za-z])")
# "The deadliest year was 2015, when 24 people died".
_WHEN_AFTER = Expression(r",?\s+when(?![A-Za-z])")
_AND_A_YEAR = Expression(
    rf"(?:{GAP})?(?:to|and|through|(?P<until>until|till)|[{DASHES}])(?:{GAP})?(?P<year>{YEAR}){YEAR_ENDS}"
)
_WITH_AFTER = Expression(r"\s+(?:with|at|in|on|as|by|up|down|without)(?![a-z])")
# "By 1889 the Brandts had moved": at the head of a sentence.
_OPENING_BY = Expression(r"(?:\A|[\n.!?\"“”’)]\s*)By\s+\Z")
_ODDS = Expression(r"[0-9]{1,9}\Z")
# In small letters it is "one in 2019"; with a capital it ends a name: "its Series A in 2019".
LETTER = "A"
# After these a number may be an amount of change.
_AMOUNT_CUES = frozenset({"by", "from", "between"})
_ENDS_OF_PLURALS_THAT_ARE_NONE = ("ss", "us", "is", "'s", "’s")
_OTHER_WORDS_IN_S = frozenset(
    {
        "was",
        "has",
        "does",
        "as",
        "its",
        "his",
        "this",
        "plus",
        "versus",
        "onwards",
        "always",
        "perhaps",
        "across",
    }
)
_PARTS_JOINED = Expression(r"(?<![A-Za-z])(?:[Mm]id|[Ee]arly|[Ll]ate|[Ee]nd|[Ss]tart)\Z")
_ADJECTIVES_MOST = 4
# Before the year of one work, and the most words before its noun: "a 1980 American prison drama film".
_OF_ONE = Expression(r"(?<![A-Za-z])(?:[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+\Z")
_WORDS_BEFORE_WORKS = 6
_LINKS = frozenset(
    [
        "a",
        "about",
        "after",
        "against",
        "and",
        "are",
        "as",
        "at",
        "be",
        "before",
        "but",
        "by",
        "could",
        "did",
        "do",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "his",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "may",
        "no",
        "not",
        "of",
        "off",
        "on",
        "or",
        "our",
        "over",
        "she",
        "so",
        "than",
        "that",
        "the",
        "their",
        "then",
        "there",
        "they",
        "this",
        "to",
        "under",
        "until",
        "was",
        "we",
        "were",
        "when",
        "where",
        "which",
        "while",
        "who",
        "whose",
        "will",
        "with",
        "would",
        "you",
        "your",
    ]
)


def is_year(text: str, position: int, *, after_a_year: bool, after_a_part: bool) -> bool:
    """Whether the four digits at `position` are a year.

    `after_a_year` says that a year stands before with only "and", "to" or a comma between; `after_a_part` that
    "early", "mid-" or the like stands directly before.

    >>> is_year("in 2008 banks failed", 3, after_a_year=False, after_a_part=False)
    True
    >>> is_year("in 2048 tokens", 3, after_a_year=False, after_a_part=False)
    False
    """
    after = position + 4
    if not _YEAR.match(text, position) or _is_joined(text, position, after) or counts_something(text, after):
        return False
    if _TO_A_NUMBER.match(text, after) and not _TO_A_YEAR.match(text, after):
        return False
    if after_a_part or after_a_year:
        return True
    recent = int(text[position:after]) in _RECENT
    return (
        _after_a_cue(text, position, after, recent)
        or _is_alone_in_brackets(text, position, after, recent)
        or _is_a_label(text, position, after)
        or _is_labelled(text, position)
        or _is_of_a_work(text, position, after)
        or (recent and (_before_a_noun(text, after) or _has_possessive(text, position, after)))
        or (recent and _is_a_subject(text, position, after))
        or (recent and _WHEN_AFTER.match(text, after) is not None)
        or (recent and _is_passed_through(text, position, after))
    )


def counts_something(text: str, after: int) -> bool:
    """Whether a counted noun or a unit follows at `after`: "people", "GPUs", "km"."""
    following = _WORDS_AFTER.match(text, after)
    if following is None:
        return False
    if _OR_MORE.match(text, after):
        return True
    word = following["word"]
    return word.lower() in year_cues.COUNTED_AFTER_YEARS or bool(_ACRONYMS.match(word))


def _is_joined(text: str, position: int, after: int) -> bool:
    """Whether a sign or letter makes the digits part of something else: "$2024", "GPT-2023", "2048-token"."""
    before = text[position - 1] if position else " "
    if text[max(0, position - 2) : position] == "..":
        return False
    if before.isalnum() or before in "$€£¥#._,:+=@~/\\&%<>'’":
        return True
    if (
        before in DASHES
        and position > 1
        and text[position - 2].isalnum()
        and not _pre_or_post(text, position)
    ):
        return _PARTS_JOINED.search(text, max(0, position - 7), position - 1) is None
    suffix = _SUFFIX.match(text, after)
    return bool(suffix and (suffix["word"] or "").lower() not in {"era", "style", "present", "like", "level"})


def _pre_or_post(text: str, position: int) -> bool:
    return text[max(0, position - 5) : position - 1].lower().endswith(("pre", "post"))


def _after_a_cue(text: str, position: int, after: int, recent: bool) -> bool:
    if _pre_or_post(text, position) and text[position - 1] in DASHES:
        return True
    left = max(0, position - _LONGEST_CUE)
    plural = _before_a_plural(text, after)
    phrase = None if plural else _PHRASE_BEFORE.search(text, left, position)
    if phrase is not None and (recent or phrase[0].startswith("dat")):
        return True
    before, word = _words_before(text, left, position)
    if word == "of":
        whole = before.lower() in year_cues.YEAR_OF_ALL and not plural and recent
        return whole or before.lower() in year_cues.YEAR_OF or before[:1].isupper()
    if word not in year_cues.YEAR_CUES and word != "©":
        exact = recent and not plural and not text[position:after].endswith("0")
        return exact and text[left:position].rstrip().endswith(year_cues.YEAR_CUES_ROUGH)
    if word in _AMOUNT_CUES and before.lower() in year_cues.CHANGE_VERBS:
        return False
    if word == "in" and before != LETTER and _is_odds(before.lower(), text[position:after]):
        return False
    if word in year_cues.YEAR_CUES_WEAK:
        if not plural and _OPENING_BY.search(text, left, position):
            return True
        return not plural and (recent or _to_another_year(text, position, after))
    # A round number before a plural counts it; "in 2008 banks failed" is too exact to count banks.
    return not plural or (recent and int(text[position:after]) % 100 != 0)


def _words_before(text: str, left: int, position: int) -> tuple[str, str]:
    """The word before a year and the one before that, past hedges; "" where a sign stands between."""
    if not text[position - 1 : position].isspace():
        return "", ""
    words = text[left:position].split()
    while words and words[-1] in year_cues.YEAR_HEDGES:
        words.pop()
    word = words[-1].rstrip(".:").lstrip("(“\"'‘") if words else ""
    return (words[-2] if len(words) > 1 else "", word.lower())


def _is_odds(before: str, digits: str) -> bool:
    """ "1 in 2000", "three in 1000": one in any number, or any number in a round one; "27 in 2023" is a count."""
    number = relative_dates.SMALL_NUMBER_WORDS.get(before) or (int(before) if _ODDS.match(before) else 0)
    return number == 1 or bool(number and digits.endswith("00"))


def _before_a_plural(text: str, after: int) -> bool:
    following = _WORDS_AFTER.match(text, after)
    if following is None:
        return False
    word = following["word"]
    return (
        word.islower()
        and word.endswith("s")
        and word not in _OTHER_WORDS_IN_S
        and not word.endswith(_ENDS_OF_PLURALS_THAT_ARE_NONE)
    )


def _is_alone_in_brackets(text: str, position: int, after: int, recent: bool) -> bool:
    """ "(1984)", "[2019]", "(1984-1990)", and the end of a citation: "(Smith, 2019)"."""
    if not _IN_BRACKETS.match(text, after):
        return False
    before = text[max(0, position - 2) : position].rstrip()[-1:]
    return before in ("(", "[") or (recent and before == "," and text[after : after + 1] == ")")


def _is_a_label(text: str, position: int, after: int) -> bool:
    """ "1963: the first American" at the head of a line."""
    line = text.rfind("\n", max(0, position - _LONGEST_CUE), position) + 1
    begins = not text[line:position].strip(" \t*-•") if line or position < _LONGEST_CUE else False
    return begins and bool(_LABEL.match(text, after))


def _is_labelled(text: str, position: int) -> bool:
    """ "Introduced: 1982", "First settled: c. 1786"."""
    label = _LABEL_BEFORE.search(text, max(0, position - _LONGEST_CUE), position)
    return label is not None and label["word"].lower() in year_cues.YEAR_LABELS


def _before_a_noun(text: str, after: int) -> bool:
    """ "the 2008 global financial crisis": a noun of the table within three words, only adjectives between."""
    position = after
    for _ in range(_ADJECTIVES_MOST):
        following = _WORDS_AFTER.match(text, position)
        if following is None:
            return False
        word = following["word"].lower()
        if word in year_cues.YEAR_NOUNS:
            return True
        if word in _LINKS or (following["word"].islower() and word.endswith(("s", "ed", "ly"))):
            return False
        position = following.end()
    return False


def _is_of_a_work(text: str, position: int, after: int) -> bool:
    """ "a 1930 comedy of manners", "their 1979 album": one work is not counted."""
    if not _OF_ONE.search(text, max(0, position - _LONGEST_CUE), position):
        return False
    for _ in range(_WORDS_BEFORE_WORKS):
        following = _WORDS_AFTER.match(text, after)
        if following is None or following["word"].lower() in _LINKS:
            return False
        after = following.end()
        if following["word"].lower() in EVENT_OF_WORK and _ends_a_phrase(text, after):
            return True
    return False


def _ends_a_phrase(text: str, after: int) -> bool:
    """Whether no further noun follows, of which the one before only says the kind: "a 2000 seat opera house"."""
    following = _WORDS_AFTER.match(text, after)
    if following is None or not following["word"].islower():
        return True
    word = following["word"]
    return word in _LINKS or word in PARTICIPLES or word.endswith(PARTICIPLE_ENDINGS)


def _is_a_subject(text: str, position: int, after: int) -> bool:
    """ "2016 was the warmest year": at the head of a clause, before a verb in the singular."""
    if not _VERB_AFTER.match(text, after):
        return False
    before = text[max(0, position - _LONGEST_CUE) : position].rstrip()
    if not before or before[-1] in ",;:.!?—–“":
        return True
    return before.split()[-1].lower() in year_cues.CLAUSE_OPENERS


def _is_passed_through(text: str, position: int, after: int) -> bool:
    """ "It ended 2022 with 600 workers": what somebody begins or ends with something or in some state."""
    _, word = _words_before(text, max(0, position - _LONGEST_CUE), position)
    return word in year_cues.YEAR_BOUNDS and _WITH_AFTER.match(text, after) is not None


def _to_another_year(text: str, position: int, after: int) -> bool:
    """ "between 1870 and 2004": a later year follows, and not both are round, as amounts would be; none lasts "until" another."""
    match = _AND_A_YEAR.match(text, after)
    if match is None or counts_something(text, match.end()):
        return False
    first, last = int(text[position:after]), int(match["year"])
    return first < last and (first % 50 != 0 or last % 50 != 0 or match["until"] is not None)


def _has_possessive(text: str, position: int, after: int) -> bool:
    """ "2024's biggest film"."""
    return bool(_POSSESSIVE.match(text, after)) and text[position - 1 : position] != "-"
