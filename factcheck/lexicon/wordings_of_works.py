"""Turns of phrase that name when a film was shot, a record was made and a series came to its end (`lexicon/wording.py` tells how they
are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_BEGIN = "begin|start|commence|kick_off|get_under_way|get_underway"
_END = "end|finish|conclude|wrap|wrap_up|complete|close|come_to_an_end|be_completed"
# A season, a scene or a new take of it has days of its own, and so has what was delayed or is only to come.
_NOT_ALL = "season second third resume reshoot pickup delay postpon halt suspend pause again day week scene trailer part"

# Which days of an activity its verbs tell, in place of "DAY" in a pattern.
_DAYS = {"begin": _BEGIN, "end": _END}


def _first_and_last(activity: str, patterns: str, *, unless: str, needs: str = "") -> tuple[Wording, ...]:
    """The wordings of the first and of the last day of an activity."""
    return tuple(
        wording(f"{day} {activity}", "date", patterns.replace("DAY", verbs), needs=needs, unless=unless)
        for day, verbs in _DAYS.items()
    )


WORDINGS_OF_WORKS: tuple[Wording, ...] = (
    *_first_and_last(
        "filming",
        """
        =filming ... DAY
        DAY .. =filming
        principal_photography ... DAY
        DAY .. principal_photography
        """,
        unless=_NOT_ALL,
    ),
    wording("begin filming", "date", f"camera .. {_BEGIN} roll|rolling", unless=_NOT_ALL),
    *_first_and_last(
        "filming",
        """
        =shooting .. DAY
        DAY .. =shooting
        """,
        needs="film movie pictur series seri director camera studio",
        unless=f"{_NOT_ALL} gun gunman police soldier shot kill dead wound",
    ),
    *_first_and_last(
        "recording",
        """
        =recording .. of|for ... DAY
        DAY .. =recording
        """,
        needs="album lp record ep studio band song",
        unless=f"{_NOT_ALL} temperature rain data video police",
    ),
    # The last episode of a series, not of one season of it.
    wording(
        "end run",
        "date",
        """
        series_finale|final_episode|last_episode|concluding_episode ... air|be_shown|be_broadcast|be_televised|broadcast|run|premiere|end|screen
        (be) air|show|broadcast .. series_finale|final_episode|last_episode
        end|finish|conclude|complete .. its|their .. run
        """,
        unless="season second third repeat rerun dvd stream review watch viewer million",
    ),
)
