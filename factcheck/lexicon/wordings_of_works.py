"""Turns of phrase that name when a film was shot, a record was made and a series came to its end (`lexicon/wording.py` tells how they
are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_BEGIN = "begin|start|commence|kick_off|get_under_way|get_underway"
_END = "end|finish|conclude|wrap|wrap_up|complete|close|come_to_an_end|be_completed"
# A season, a scene or a new take of it has days of its own, and so has what was delayed or is only to come.
_NOT_ALL = "season second third resume reshoot pickup delay postpon halt suspend pause again day week scene trailer part"

WORDINGS_OF_WORKS: tuple[Wording, ...] = (
    wording(
        "begin filming",
        "date",
        f"""
        =filming ... {_BEGIN}
        {_BEGIN} .. =filming
        principal_photography ... {_BEGIN}
        {_BEGIN} .. principal_photography
        camera .. {_BEGIN} roll|rolling
        """,
        unless=_NOT_ALL,
    ),
    wording(
        "end filming",
        "date",
        f"""
        =filming ... {_END}
        {_END} .. =filming
        principal_photography ... {_END}
        {_END} .. principal_photography
        """,
        unless=_NOT_ALL,
    ),
    wording(
        "begin filming",
        "date",
        f"""
        =shooting .. {_BEGIN}
        {_BEGIN} .. =shooting
        """,
        needs="film movie pictur series seri director camera studio",
        unless=f"{_NOT_ALL} gun gunman police soldier shot kill dead wound",
    ),
    wording(
        "end filming",
        "date",
        f"""
        =shooting .. {_END}
        {_END} .. =shooting
        """,
        needs="film movie pictur series seri director camera studio",
        unless=f"{_NOT_ALL} gun gunman police soldier shot kill dead wound",
    ),
    wording(
        "begin recording",
        "date",
        f"""
        =recording .. of|for ... {_BEGIN}
        {_BEGIN} .. =recording
        """,
        needs="album lp record ep studio band song",
        unless=f"{_NOT_ALL} temperature rain data video police",
    ),
    wording(
        "end recording",
        "date",
        f"""
        =recording .. of|for ... {_END}
        {_END} .. =recording
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
