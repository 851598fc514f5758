"""Feasts by their days: those that are fixed, those that move with Easter, and those that a country decides."""

from __future__ import annotations

# Feasts on one day of each year, by month and day. Left out: those that move (Easter, Thanksgiving), "Christmas"
# and "New Year" alone, which last for days, and "Groundhog Day" and "D-Day", which are mostly a film and one battle.
FEASTS: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1),
    "new year day": (1, 1),
    "valentine's day": (2, 14),
    "valentine day": (2, 14),
    "international women's day": (3, 8),
    "pi day": (3, 14),
    "st patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "guy fawkes night": (11, 5),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year eve": (12, 31),
}

# Feasts by how many days they are from Easter Sunday of the western churches, first and last day.
FEASTS_OF_EASTER: dict[str, tuple[int, int]] = {
    "ash wednesday": (-46, -46),
    "palm sunday": (-7, -7),
    "maundy thursday": (-3, -3),
    "good friday": (-2, -2),
    "easter sunday": (0, 0),
    "easter monday": (1, 1),
    "whit sunday": (49, 49),
    "whit monday": (50, 50),
    "corpus christi": (60, 60),
}

# Which day of the year it is, the country or another calendar decides.
FEASTS_OF_A_COUNTRY: frozenset[str] = frozenset(
    "independence day,republic day,mother's day,father's day,labor day,labour day,thanksgiving day,memorial day,black friday,"
    "cyber monday,diwali,chinese new year,lunar new year,eid al-fitr,eid al-adha,yom kippur,rosh hashanah".split(
        ","
    )
)

# In the sentence of a feast without a year: what is said of it holds every year.
HABITS: frozenset[str] = frozenset(
    "every each always usually often normally typically annual annually yearly traditionally tradition holiday holidays "
    "celebrate celebrates celebrated observe observes observed falls fall is are do does will can may".split()
)
