"""Turns of phrase that name how much of a stuff there is (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

# What things are built of, burn and blow up, by the words for it. Water and air are left out, for there is more of them all over.
STUFFS: dict[str, str] = {
    "concrete": "concrete",
    "steel": "steel",
    "cement": "cement",
    "asphalt": "asphalt|tarmac",
    "glass": "glass",
    "copper": "copper",
    "aluminium": "aluminium|aluminum",
    "titanium": "titanium",
    "uranium": "uranium",
    "plutonium": "plutonium|plutonium_dioxide",
    "ammonium nitrate": "ammonium_nitrate|nitrate",
    "explosive": "explosive|explosives|dynamite|tnt",
    "kerosene": "kerosene|jet_fuel",
    "diesel": "diesel",
    "timber": "timber|lumber",
    "marble": "marble",
    "paint": "paint",
}
AMOUNT = "amount of "
# What may stand behind the word for a stuff; a noun there says which part of it is told ("of steel cables").
BEHIND = "$|.|,|;|)|in|on|at|to|from|for|and|were|was|is|are|be|go|have|that|which|stand|lie|store|meant|explode|inside|aboard|pour|use|need"


def _amount(stuff: str, words: str) -> Wording:
    return wording(
        f"{AMOUNT}{stuff}",
        "mass volume",
        f"""
        # of {words} {BEHIND}
        ^ {words} : #
        ^ {words} in|for|used .. : #
        amount|quantity of {words} ... #
        """,
        unless="weigh weight emit a_year annually produce production export import price per capacity hold store",
    )


WORDINGS_OF_AMOUNTS: tuple[Wording, ...] = tuple(_amount(stuff, words) for stuff, words in STUFFS.items())
