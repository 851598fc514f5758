"""Ages: which figure is the age of somebody, and whether it is the age at which they died.

An age changes from year to year, so that two ages need a date each. The age at death is one figure for good; it is
told by a verb of dying before the age, by the label of a death, or by "when she died" behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.reading.labels import label_before
from factcheck.claims.reading.parsed import is_apposed
from factcheck.claims.reading.site import Site
from factcheck.claims.subject.ages_by_names import YOUNG_AND_OLD, aged_by_apposition, is_persons
from factcheck.claims.words.segments import Opening, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import Hit
from factcheck.lexicon.grammar import COORDINATORS

AGE = "age"
AT_DEATH = "age at death"  # Besides `AGE`, for another text may give the same age without the death.
# The mark of an age at which something else was done.
AT_EVENT = "moment: event"
AGED = re.compile(r"\b(?:old|of age)$|(?:[a-z]ties|\d0['’]?s)$|(?:th|st|nd|rd) year$")
# Nobody is older; a larger number behind a name is no age.
OLDEST = 120
# Before a number without a unit behind "than": "half of them were older than 74".
COMPARED = frozenset({"older", "younger"})
# Verbs that end a life. "Kill" is left out: the killer has an age too.
DYING = frozenset(stem(word) for word in ("die", "perish"))
DEATH = stem("death")
LIVING, UNTIL = frozenset({stem("live"), stem("survive")}), frozenset({"until", "till"})
# How far behind an age "when she died" may stand.
DEATH_REACH = 6
# Before an age that is only a bound of the one at death, and how far before it.
BY_THEN, BOUND_REACH = frozenset({"before", "until", "after"}), 4
# "When his heart gave out": a death told without a verb of dying.
DEATH_TOLD = re.compile(
    r"^(?:when|as) (?:(?:his|her|their) (?:heart (?:gave out|gave|stopped|failed)|life ended|death came)|(?:he|she|they) (?:breathed (?:his|her|their) last|"
    r"met (?:his|her|their) (?:death|end)|(?:lost|took) (?:his|her|their) (?:own )?life|was (?:killed|murdered|executed|"
    r"assassinated|shot dead|found dead)|drowned|succumbed|fell to (?:his|her) death)"
    r"|(?:an?|the)(?: [\w-]+){1,3} (?:killed|drowned|buried|crushed) (?:him|her|them)\b)"
)
COPULAS = frozenset({"was", "is", "were", "turned"})
DIED_WHEN = frozenset({"when", "at"})
# Before an age that is told of who somebody is, and what may stand behind such an age.
HAD, WHO, SEASONS = "had", "who", frozenset({"winter", "spring", "summer", "autumn", "year", "season"})
BEHIND_AGE, OF_A_TIME = frozenset({"and", "when", "then", "on", "by"}), frozenset({"in", "at"})
# Nobody of whom such an age is told is younger, and how far back of an age somebody may have died.
YOUNGEST, DEATH_BEFORE = 5, 9
# Up to this a number behind "at" may be an hour; what is told of an age then, and of whom.
LAST_HOUR, EXTREME, HE_OR_SHE = 12, frozenset({"youngest", "oldest"}), frozenset({"he", "she"})
# What the label of an age begins with.
AGE_LABEL = "age"
THEIRS = frozenset({"he", "she", "his", "her", "they", "their"})
HANGING = frozenset(
    {Opening.PLAIN, Opening.COORDINATE, Opening.PREPOSITION, Opening.BRACKET, Opening.PASSIVE}
)


def age_stated(site: Site) -> Hit | None:
    """The measure of the value where it is an age: "34-year-old Edmund Hillary", "aged 34", "Kami Rita, 53, climbed"."""
    tokens, position = site.tokens, site.position
    before = tokens[position - 1] if position else None
    if site.kind == "duration" and (
        AGED.search(tokens[position].text) or (before and before.lower in ("aged", "age"))
    ):
        return Hit(position, AGE)
    if site.kind not in ("bare", "duration") or before is None:
        return None
    if before.lower == "of" and position > 1 and tokens[position - 2].lower in YOUNG_AND_OLD:
        return Hit(position, AGE)  # "A girl of five"
    if _is_how_old(site) or (site.kind == "bare" and _has_age_label(site)):
        return Hit(position, AGE)
    if not _may_be_age(tokens[position]):
        return None
    if (
        before.lower == "at"
        and position > 1
        and (_ends_life(tokens, position - 2) or _died_at(tokens, position))
    ):
        return Hit(position, AGE)  # "Died at 85", "died in Leeds on 3 May, at 85"
    if before.lower == "at" and _does_at(site):
        return Hit(position, AGE)  # "Who at 19 became", "at 31 she won"
    if before.lower == "than" and position > 1 and tokens[position - 2].lower in COMPARED:
        return Hit(position, AGE)
    if before.lower in COPULAS and _lives_until(tokens, position):
        return Hit(position, AGE)  # "Lived until she was 90"
    told = _when_they(tokens, position - 3) or _when_behind(tokens, position + 1)
    if before.lower in COPULAS and (told or _dies_behind(tokens, position + 1)):
        return Hit(position, AGE)
    return Hit(position, AGE) if aged_by_apposition(site.parsed, position) is not None else None


def _does_at(site: Site) -> bool:
    """Whether somebody does something at an age: "who at 19 became head", "at 31, she won". Up to twelve it may be an hour, but of the youngest."""
    tokens, position = site.tokens, site.position
    behind = position + 1 + (tokens[position + 1 : position + 2] != () and tokens[position + 1].text == ",")
    if int(tokens[position].text) < YOUNGEST or behind >= len(tokens):
        return False
    if int(tokens[position].text) <= LAST_HOUR and EXTREME.isdisjoint(
        token.lower for token in tokens[position:]
    ):
        return False
    if position > 1 and tokens[position - 2].lower == WHO:
        return bool(verbs_before(tokens, behind, behind + 1))
    opens = (
        position == 1
        or tokens[position - 2].kind is TokenKind.MARK
        or tokens[position - 2].lower in COORDINATORS
    )
    if not opens:
        return False
    if tokens[behind].lower in HE_OR_SHE:
        return True
    name = next((name for name in site.parsed.read.names if name.first == behind), None)
    return (
        name is not None and is_persons(tokens, name) and bool(verbs_before(tokens, name.last, name.last + 1))
    )


def _may_be_age(token: Token) -> bool:
    return token.text.isdigit() and int(token.text) < OLDEST


def _is_how_old(site: Site) -> bool:
    """Whether somebody is said to be so old: "who was 19", "Ada Brandt, a doctor, had been 38 when", "he is 63"."""
    tokens, position = site.tokens, site.position
    number = getattr(tokens[position].value, "number", None)
    if site.kind != "bare" or not isinstance(number, float | int) or not YOUNGEST <= number < OLDEST:
        return False
    verb = position - 1
    if tokens[verb].lower == "been":
        verb -= 1
    elif tokens[verb].lower not in COPULAS:
        return False
    return verb > 0 and _ends_age(tokens, position + 1) and _is_somebody(site, verb)


def _is_somebody(site: Site, verb: int) -> bool:
    """Whether what stands before the verb is a person: "who", "he", a person's name, also with what is said of it in between."""
    tokens = site.tokens
    if tokens[verb - 1].lower in (WHO, "he", "she"):
        return True
    names = [name for name in site.parsed.read.names if name.last <= verb]
    if not names:
        return False
    name = names[-1]
    between = [token.text for token in tokens[name.last : verb]]
    apposed = len(between) > 2 and between[0] == between[-1] == "," and "," not in between[1:-1]
    return (not between or between == [","] or apposed) and is_persons(tokens, name)


def _ends_age(tokens: Sequence[Token], position: int) -> bool:
    """Whether an age ends before token `position`: "was 63;", "was 34 in the winter", not "was 34 points behind"."""
    if position >= len(tokens) or tokens[position].kind is TokenKind.MARK:
        return True
    word, behind = tokens[position].lower, tokens[position + 1 : position + 4]
    if word in BEHIND_AGE:
        return True
    timed = any(token.kind is TokenKind.VALUE or token.lower in SEASONS | {"time"} for token in behind[:3])
    return word in OF_A_TIME and timed


def _has_age_label(site: Site) -> bool:
    """Whether the label before the number says that it is an age: "Age at which she died: 86"."""
    before = site.tokens[: site.position]
    return len(before) > 1 and before[0].lower == AGE_LABEL and before[-1].text == ":"


def _died_at(tokens: Sequence[Token], position: int) -> bool:
    """Whether somebody has died at the age at token `position`, with the place or the day between."""
    number = int(tokens[position].text)
    behind = tokens[position + 1] if position + 1 < len(tokens) else None
    ends = behind is None or behind.kind is TokenKind.MARK or behind.lower in ("in", "of", "after", "and")
    if number < YOUNGEST + YOUNGEST or not ends:
        return False
    for i in range(position - 2, max(-1, position - 2 - DEATH_BEFORE), -1):
        if tokens[i].text in (";", ".", ":"):
            return False
        if _ends_life(tokens, i):
            return True
    return False


def is_at_event(site: Site) -> bool:
    """Whether the age is told of something done at it: "at the age of 24 she left", "was 24 when she left"."""
    before = [token.lower for token in site.tokens[max(0, site.position - 4) : site.position]]
    return (
        before[-4:] == ["at", "the", "age", "of"]
        or before[-2:] in (["age", "of"], ["at", "age"])
        or (before[-1:] == ["at"] and site.kind == "bare" and _does_at(site))
        or (_when_behind(site.tokens, site.position + 1))
    )


def _when_they(tokens: Sequence[Token], position: int) -> bool:
    """Whether "when she" stands at token `position`: "when she was 47"."""
    return position >= 0 and tokens[position].lower == "when" and tokens[position + 1].lower in THEIRS


def _lives_until(tokens: Sequence[Token], position: int) -> bool:
    """Whether somebody lives on up to the age at token `position`: "lived until she was 90"."""
    before = tokens[max(0, position - 4) : position]
    if len(before) < 4 or before[3].lower not in COPULAS or before[2].lower not in THEIRS:
        return False
    return before[1].lower in UNTIL and before[0].stem in LIVING


def _when_behind(tokens: Sequence[Token], position: int) -> bool:
    """Whether a person's doing follows an age: "was 47 when she died"."""
    behind = [token.lower for token in tokens[position : position + 2]]
    return len(behind) == 2 and behind[0] == "when" and behind[1] in THEIRS


def is_at_death(site: Site) -> bool:
    """Whether the age is told of a death: "died aged 47", "Died: 29 August 1900 (aged 47)", "was 47 when she died"."""
    tokens, position = site.tokens, site.position
    if _lives_until(tokens, position):
        return True
    if any(token.lower in BY_THEN for token in tokens[max(0, position - BOUND_REACH) : position]):
        return False  # "Died before she was 30" tells an age that she never had.
    label = label_before(site.parsed, site.number)
    aged = tokens[:position] if _has_age_label(site) else ()
    if any(token.stem in DYING or token.stem == DEATH for token in (*label, *aged)):
        return True
    if tokens[position - 1].lower == "at" and _may_be_age(tokens[position]) and _died_at(tokens, position):
        return True
    if any(_ends_life(tokens, i) for i in range(site.segment.first, min(position, site.segment.last))):
        return True
    return _hangs_on_death(site) or _dies_behind(tokens, position + 1)


def _ends_life(tokens: Sequence[Token], position: int) -> bool:
    """Whether somebody dies at token `position`: "died", "passed away"."""
    token = tokens[position]
    if token.kind is not TokenKind.WORD or token.named:
        return False
    away = token.lower == "away" and position > 0 and tokens[position - 1].stem == stem("pass")
    return away or token.stem in DYING


def _hangs_on_death(site: Site) -> bool:
    """Whether the clause that the age is set behind tells of the death: "died on 29 August 1900, aged 47"."""
    segments = site.parsed.segments
    if _when_they(site.tokens, site.segment.first) and site.number:
        earlier = segments[site.number - 1]  # "Passed away when she was 47"
        return any(_ends_life(site.tokens, i) for i in range(earlier.first, earlier.last))
    for number in range(site.number - 1, -1, -1):
        hanging, earlier = segments[number + 1], segments[number]
        if hanging.opening not in HANGING or hanging.verb is not None or is_apposed(site.tokens, hanging):
            return False
        if any(_ends_life(site.tokens, i) for i in range(earlier.first, earlier.last)):
            return True
        if earlier.verb is not None:
            return False
    return False


def _dies_behind(tokens: Sequence[Token], first: int) -> bool:
    """ "47 when she died", "47 at the time of her death"; not "47 when his father died"."""
    behind = tokens[first : first + DEATH_REACH]
    if DEATH_TOLD.match(" ".join(token.lower for token in behind)):
        return True
    if not behind or behind[0].lower not in DIED_WHEN:
        return False
    for i, token in enumerate(behind[1:], 1):
        died = (
            token.stem in DYING
            or token.stem == DEATH
            or (token.lower == "passed" and i + 1 < len(behind) and behind[i + 1].lower == "away")
        )
        if died:
            return behind[i - 1].lower in THEIRS
    return False
