"""Which units are converted into which, as data."""

from __future__ import annotations

from typing import Final

# Units that are not metric; a pair of which one stands here is a conversion when it stands in a bracket.
CUSTOMARY: Final[frozenset[str]] = frozenset(
    "mi;yd;ft;in;acre;gal;pt;qt;fl oz;cup;tbsp;tsp;barrel;bushel;ton;long ton;lb;oz;stone;°F;mph;hp;psi;ksi;lbf;lb-ft;BTU;"
    "sq ft;sq mi;sq in;sq yd;cu ft;cu in;cu yd;nmi;kn;league".split(";")
)

# Dimensions of which two amounts in a bracket are not the same amount in two units: bytes are read in two ways, and
# the others have units that measure different things under one name.
NOT_CONVERTED: Final[frozenset[str]] = frozenset(
    "data;ratio;rank;percent;percentage_point;parts;permille;angle;concentration;magnitude;level;rotation;data rate;"
    "enzyme activity;nights;fuel economy;dose;absorbed dose;activity".split(";")
)

# Dimensions of which two amounts are often two things: a time and a part of it. Only "that is" or "=" makes them one.
SAID_EQUAL_ONLY: Final[frozenset[str]] = frozenset({"duration", "frequency"})

# Units of one name and several sizes, each in the base of its dimension: American and imperial measures, short, long and
# metric tons, cups of cooks, mechanical and metric horsepower, ounces of gold.
OTHER_FACTORS: Final[dict[str, tuple[float, ...]]] = {
    "gal": (0.003785411784, 0.00454609),
    "qt": (0.000946352946, 0.0011365225),
    "pt": (0.000473176473, 0.00056826125),
    "fl oz": (2.95735295625e-5, 2.84130625e-5),
    "cup": (0.0002365882365, 0.00024, 0.00025, 0.0002),
    "tbsp": (1.478676478125e-5, 1.5e-5, 2e-5),
    "tsp": (4.92892159375e-6, 5e-6),
    "bushel": (0.03523907016688, 0.03636872),
    "ton": (907.18474, 1016.0469088, 1000.0),
    "t": (1000.0,),
    "oz": (0.028349523125, 0.0311034768),
    "hp": (745.6998715822702, 735.49875),
    "calorie": (4184.0, 4.184),
}

# Words by which a mile may be one at sea, though it does not say so: "the 200-mile (370 km) zone".
AT_SEA: Final[frozenset[str]] = frozenset(
    "sea seas ocean coast coastal offshore shore ship ships vessel vessels boat boats sail sailed sailing nautical maritime "
    "zone waters island islands submarine fleet port navy naval torpedo".split()
)
MILE_AT_SEA: Final = ("mi", 1852.0)
