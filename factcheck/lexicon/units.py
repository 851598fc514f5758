"""Units of measure: symbol, dimension, factor to the dimension's base and the words that name them, as data.

A row is (unit as printed, dimension, factor, symbols as written, names in the singular). Symbols keep their case;
names are lower case, their plural made by rule. Sources of the factors: the SI brochure and NIST SP 811.
Left out: "in" and "a" as symbols without more (common words; "in" is read only before "x", "by" or after a fraction),
one-letter symbols that are words or scales in prose (C, F and K without a degree are read by rule, T, G, A and N only glued).
"""

from __future__ import annotations

from typing import Final, TypeAlias

Row: TypeAlias = tuple[str, str, float, tuple[str, ...], tuple[str, ...]]

UNITS: Final[tuple[Row, ...]] = (
    # share
    ("percent", "percent", 1.0, ("%", "pct", "pc"), ("percent", "per cent", "percentage", "pct")),
    (
        "percentage_point",
        "percentage_point",
        1.0,
        ("pp", "ppt", "p.p.", "%pt"),
        ("percentage point", "percent point", "per cent point", "% point", "percentage-point"),
    ),
    ("basis point", "percentage_point", 0.01, ("bp", "bps"), ("basis point", "basis-point")),
    ("‰", "permille", 1.0, ("‰",), ("per mille", "per mil", "permil")),
    (
        "wt%",
        "percent by weight",
        1.0,
        ("wt%", "wt.%", "wt-%", "wt.-%"),
        ("weight percent", "percent by weight"),
    ),
    ("vol%", "percent by volume", 1.0, ("vol%", "vol.%", "vol-%"), ("volume percent", "percent by volume")),
    ("ppm", "parts", 1e-6, ("ppm", "ppmv"), ("part per million", "parts per million", "parts-per-million")),
    ("ppb", "parts", 1e-9, ("ppb", "ppbv"), ("part per billion", "parts per billion", "parts-per-billion")),
    ("ratio", "ratio", 1.0, (), ()),
    ("rank", "rank", 1.0, (), ()),
    # time
    ("century", "duration", 3155760000.0, (), ("century",)),
    ("decade", "duration", 315576000.0, (), ("decade",)),
    ("year", "duration", 31557600.0, ("yr", "yrs"), ("year",)),
    ("Ma", "duration", 31557600.0e6, ("Myr", "Ma"), ("megayear",)),
    ("ka", "duration", 31557600.0e3, ("kyr", "ka"), ()),
    ("Ga", "duration", 31557600.0e9, ("Gyr", "Ga", "byr"), ()),
    ("month", "duration", 2629800.0, ("mo", "mos", "mth"), ("month",)),
    ("fortnight", "duration", 1209600.0, (), ("fortnight",)),
    ("week", "duration", 604800.0, ("wk", "wks"), ("week",)),
    ("day", "duration", 86400.0, ("d",), ("day", "business day", "working day", "calendar day")),
    ("night", "nights", 1.0, (), ("night",)),
    ("hour", "duration", 3600.0, ("h", "hr", "hrs"), ("hour",)),
    ("minute", "duration", 60.0, ("min", "mins"), ("minute",)),
    ("second", "duration", 1.0, ("s", "sec", "secs"), ("second",)),
    # length
    ("mi", "length", 1609.344, ("mi",), ("mile",)),
    ("nmi", "length", 1852.0, ("nmi",), ("nautical mile",)),
    ("yd", "length", 0.9144, ("yd", "yds"), ("yard",)),
    ("ft", "length", 0.3048, ("ft", "ft."), ("foot", "feet")),
    ("in", "length", 0.0254, ("in",), ("inch", "inches")),
    ("μm", "length", 1e-6, (), ("micron",)),
    ("Å", "length", 1e-10, ("Å", "Å"), ("angstrom", "ångström")),
    ("AU", "length", 1.495978707e11, ("AU", "au"), ("astronomical unit",)),
    ("ly", "length", 9.4607304725808e15, ("ly",), ("light year", "light-year", "lightyear")),
    ("pc", "length", 3.0856775814913673e16, (), ("parsec",)),
    ("league", "length", 4828.032, (), ()),
    # area
    ("ha", "area", 1e4, ("ha",), ("hectare",)),
    ("acre", "area", 4046.8564224, ("ac",), ("acre",)),
    # volume
    ("gal", "volume", 0.003785411784, ("gal", "gals"), ("gallon", "us gallon")),
    ("pt", "volume", 0.000473176473, (), ("pint",)),
    ("qt", "volume", 0.000946352946, ("qt", "qts"), ("quart",)),
    ("fl oz", "volume", 2.95735295625e-5, ("fl oz", "fl. oz."), ("fluid ounce",)),
    ("tbsp", "volume", 1.478676478125e-5, ("tbsp", "tbsps"), ("tablespoon",)),
    ("tsp", "volume", 4.92892159375e-6, ("tsp", "tsps"), ("teaspoon",)),
    ("cup", "volume", 0.0002365882365, (), ("cup",)),
    ("dram", "volume", 3.6966911953125e-6, ("dr",), ("dram",)),
    ("barrel", "volume", 0.158987294928, ("bbl", "bbls"), ("barrel",)),
    ("bushel", "volume", 0.03523907016688, (), ("bushel",)),
    # mass
    ("t", "mass", 1000.0, ("mt", "t"), ("tonne", "metric ton", "metric tonne")),
    ("ton", "mass", 907.18474, (), ("ton", "short ton")),
    ("long ton", "mass", 1016.0469088, (), ("long ton",)),
    ("Mt", "mass", 1e9, ("Mt",), ("megaton", "megatonne")),
    ("kt", "mass", 1e6, ("kt",), ("kiloton", "kilotonne")),
    ("Gt", "mass", 1e12, ("Gt",), ("gigaton", "gigatonne")),
    ("lb", "mass", 0.45359237, ("lb", "lbs", "lb.", "lbs."), ("pound", "pound-mass")),
    ("oz", "mass", 0.028349523125, ("oz", "oz."), ("ounce", "troy ounce")),
    ("stone", "mass", 6.35029318, (), ("stone",)),
    ("carat", "mass", 0.0002, ("ct",), ("carat",)),
    ("kg", "mass", 1.0, (), ("kilo",)),
    # temperature: factor and offset are in OFFSETS
    (
        "°C",
        "temperature",
        1.0,
        ("°C", "ºC", "˚C", "° C", "º C", "℃", "°Celsius", "° Celsius", "deg C", "deg. C", "degC", "oC"),
        (
            "celsius",
            "celcius",  # common misspellings, here and below
            "centigrate",
            "centigrade",
            "degree celsius",
            "degree centigrade",
            "degree c",
            "deg celsius",
            "deg c",
            "degree of celsius",
        ),
    ),
    (
        "°F",
        "temperature",
        5 / 9,
        ("°F", "ºF", "˚F", "° F", "º F", "℉", "°Fahrenheit", "° Fahrenheit", "deg F", "deg. F", "degF", "oF"),
        (
            "fahrenheit",
            "farenheit",
            "degree farenheit",
            "degree fahrenheit",
            "degree f",
            "deg fahrenheit",
            "deg f",
        ),
    ),
    ("K", "temperature", 1.0, (), ("kelvin", "degree kelvin", "degrees kelvin")),
    # angle
    ("°", "angle", 1.0, ("°", "º", "˚", "deg"), ("degree", "deg", "degree of arc")),
    ("rad", "angle", 57.29577951308232, ("rad",), ("radian",)),
    ("turn", "angle", 360.0, (), ("turn",)),
    # speed
    ("mph", "speed", 0.44704, ("mph", "MPH", "m.p.h.", "m.p.h"), ("mile per hour", "mile an hour")),
    (
        "km/h",
        "speed",
        1 / 3.6,
        ("kph", "kmh", "km/h", "km/hr", "kmph"),
        ("kilometre per hour", "kilometer per hour"),
    ),
    ("kn", "speed", 0.514444444, ("kn", "kt", "kts"), ("knot",)),
    ("mpg", "fuel economy", 1.0, ("mpg", "MPG"), ("mile per gallon",)),
    ("rpm", "rotation", 1.0, ("rpm", "RPM"), ("revolution per minute",)),
    ("gee", "acceleration", 9.80665, (), ()),
    # energy, power, pressure, force
    ("cal", "energy", 4.184, ("cal",), ()),
    ("calorie", "energy", 4184.0, (), ("calorie",)),
    ("kcal", "energy", 4184.0, ("kcal", "kcals"), ("kilocalorie",)),
    ("BTU", "energy", 1055.05585262, ("BTU", "Btu", "BTUs"), ("british thermal unit",)),
    ("MMBtu", "energy", 1.05505585262e9, ("MMBtu", "mmBtu", "mmbtu"), ()),
    ("hp", "power", 745.6998715822702, ("hp", "HP", "bhp"), ("horsepower", "brake horsepower")),
    ("psi", "pressure", 6894.757293168, ("psi", "PSI"), ("pound per square inch",)),
    ("ksi", "pressure", 6894757.293168, ("ksi",), ()),
    ("atm", "pressure", 101325.0, ("atm",), ()),
    ("mmHg", "pressure", 133.322387415, ("mmHg", "mm Hg"), ()),
    ("torr", "pressure", 133.322368421, ("Torr", "torr"), ()),
    ("lbf", "force", 4.4482216152605, ("lbf",), ("pound-force",)),
    (
        "lb-ft",
        "torque",
        1.3558179483314,
        ("lb-ft", "ft-lb", "ft-lbs", "lb⋅ft", "lb·ft"),
        ("foot pound", "pound foot"),
    ),
    ("N m", "torque", 1.0, ("Nm", "N·m", "N⋅m", "N m"), ("newton metre", "newton meter")),
    # others
    ("order of magnitude", "magnitude", 1.0, (), ("order of magnitude", "order-of-magnitude")),
    ("decibel", "level", 1.0, ("dB", "dBA"), ("decibel",)),
    ("pixel", "pixels", 1.0, ("px",), ("pixel",)),
    ("MP", "megapixels", 1.0, ("MP", "megapixel"), ("megapixel",)),
    ("pH", "acidity", 1.0, (), ()),
    ("M", "concentration", 1.0, (), ("molar",)),
    ("mM", "concentration", 1e-3, ("mM",), ("millimolar",)),
    ("μM", "concentration", 1e-6, ("μM", "µM"), ("micromolar",)),
    ("nM", "concentration", 1e-9, ("nM",), ("nanomolar",)),
    ("U", "enzyme activity", 1.0, ("U", "IU"), ()),
    # data and rates of data; a byte is 8 bit, prefixes are decimal, KiB and its like binary
    ("kbit/s", "data rate", 1e3, ("kbps", "Kbps", "kbit/s"), ("kilobit per second", "kb per second")),
    ("Mbit/s", "data rate", 1e6, ("Mbps", "mbps", "Mbit/s", "Mb/s"), ("megabit per second",)),
    ("Gbit/s", "data rate", 1e9, ("Gbps", "gbps", "Gbit/s", "Gb/s"), ("gigabit per second",)),
    ("Tbit/s", "data rate", 1e12, ("Tbps", "Tb/s"), ("terabit per second",)),
    ("KiB", "data", 8 * 1024.0, ("KiB",), ("kibibyte",)),
    ("MiB", "data", 8 * 1024.0**2, ("MiB",), ("mebibyte",)),
    ("GiB", "data", 8 * 1024.0**3, ("GiB",), ("gibibyte",)),
    ("TiB", "data", 8 * 1024.0**4, ("TiB",), ("tebibyte",)),
    # computing; counts, but written with symbols
    (
        "FLOP",
        "count:flop",
        1.0,
        ("FLOP", "FLOPs", "flops"),
        ("floating point operation", "floating-point operation"),
    ),
    ("FLOPS", "count:flop per second", 1.0, ("FLOPS", "FLOP/s"), ()),
    ("GFLOPS", "count:flop per second", 1e9, ("GFLOPS", "gigaflops"), ("gigaflop",)),
    ("TFLOPS", "count:flop per second", 1e12, ("TFLOPS", "TFLOPs", "teraflops"), ("teraflop",)),
    ("PFLOPS", "count:flop per second", 1e15, ("PFLOPS", "PFLOPs", "petaflops"), ("petaflop",)),
    ("EFLOPS", "count:flop per second", 1e18, ("EFLOPS", "exaflops"), ("exaflop",)),
    ("TOPS", "count:operation per second", 1e12, ("TOPS",), ()),
    (
        "GPU hour",
        "count:gpu hour",
        1.0,
        ("GPU hours", "GPU-hours", "GPU hour", "GPU-hour", "GPU hrs"),
        ("gpu hour", "gpu-hour"),
    ),
)

# Bases that take SI prefixes: (symbol, dimension, factor, symbols, names, prefixes used).
PREFIXED: Final[tuple[tuple[str, str, float, tuple[str, ...], tuple[str, ...], str], ...]] = (
    ("m", "length", 1.0, ("m",), ("metre", "meter"), "fpnμmcdk"),
    ("g", "mass", 1e-3, ("g", "gm"), ("gram", "gramme"), "npμmkM"),
    ("L", "volume", 1e-3, ("L", "l"), ("litre", "liter"), "nμmcdhkM"),
    ("s", "duration", 1.0, (), (), "fpnμm"),
    ("second", "duration", 1.0, (), ("second",), "nμm"),
    ("Hz", "frequency", 1.0, ("Hz",), ("hertz",), "mkMGT"),
    ("W", "power", 1.0, ("W",), ("watt",), "nμmkMGTP"),
    ("J", "energy", 1.0, ("J",), ("joule",), "nμmkMGT"),
    ("Wh", "energy", 3600.0, ("Wh",), ("watt hour", "watt-hour"), "mkMGT"),
    ("eV", "energy", 1.602176634e-19, ("eV",), ("electronvolt", "electron volt"), "mkMGT"),
    ("Pa", "pressure", 1.0, ("Pa",), ("pascal",), "mhkMGT"),
    ("bar", "pressure", 1e5, ("bar", "Bar"), ("bar",), "μnmk"),
    ("N", "force", 1.0, ("N",), ("newton",), "nμmkM"),
    ("V", "voltage", 1.0, ("V",), ("volt",), "nμmkMG"),
    ("A", "current", 1.0, ("A",), ("ampere", "amp"), "pnμmk"),
    ("Ah", "charge", 3600.0, ("Ah",), ("ampere hour", "amp hour"), "m"),
    ("C", "charge", 1.0, (), ("coulomb",), "nμmk"),
    ("Ω", "resistance", 1.0, ("Ω", "Ω"), ("ohm",), "mkM"),
    ("F", "capacitance", 1.0, (), ("farad",), "pnμm"),
    ("T", "magnetic field", 1.0, (), ("tesla",), "nμm"),
    ("H", "inductance", 1.0, (), ("henry",), "nμm"),
    ("mol", "amount", 1.0, ("mol",), ("mole",), "nμmk"),
    ("B", "data", 8.0, ("B",), ("byte",), "kMGTPE"),
    ("bit", "data", 1.0, ("bit",), ("bit",), "kMGT"),
    ("Sv", "dose", 1.0, ("Sv",), ("sievert",), "nμm"),
    ("Gy", "absorbed dose", 1.0, ("Gy",), ("gray",), "μmc"),
    ("Bq", "activity", 1.0, ("Bq",), ("becquerel",), "kMGTP"),
    ("pc", "length", 3.0856775814913673e16, (), (), "kM"),
    ("K", "temperature", 1.0, (), (), "m"),
    ("cd", "luminous intensity", 1.0, ("cd",), ("candela",), "m"),
    ("lm", "luminous flux", 1.0, ("lm",), ("lumen",), ""),
    ("lx", "illuminance", 1.0, ("lx",), ("lux",), ""),
    ("R", "airglow", 1.0, (), ("rayleigh",), "k"),
    ("barn", "cross section", 1e-28, (), ("barn",), ""),
)

PREFIX_NAMES: Final[dict[str, tuple[str, float, tuple[str, ...]]]] = {
    "E": ("exa", 1e18, ("E",)),
    "P": ("peta", 1e15, ("P",)),
    "T": ("tera", 1e12, ("T",)),
    "G": ("giga", 1e9, ("G",)),
    "M": ("mega", 1e6, ("M",)),
    "k": ("kilo", 1e3, ("k",)),
    "h": ("hecto", 1e2, ("h",)),
    "d": ("deci", 1e-1, ("d",)),
    "c": ("centi", 1e-2, ("c",)),
    "m": ("milli", 1e-3, ("m",)),
    "μ": ("micro", 1e-6, ("μ", "µ", "u")),
    "n": ("nano", 1e-9, ("n",)),
    "p": ("pico", 1e-12, ("p",)),
    "f": ("femto", 1e-15, ("f",)),
}

# Spellings seen in the news that the prefixes do not give.
EXTRA_SYMBOLS: Final[dict[str, str]] = {
    "KB": "kB",
    "Kb": "kbit",
    "kb": "kbit",
    "Mb": "Mbit",
    "Gb": "Gbit",
    "KM": "km",
    "Km": "km",
    "KG": "kg",
    "Kg": "kg",
    "kgs": "kg",
    "kms": "km",
    "cms": "cm",
    "mcg": "μg",
    "cc": "cm3",
    "sqm": "m2",
    "sqft": "sq ft",
    "sqmi": "sq mi",
    "ml": "mL",
    "gb": "GB",
    "mb": "MB",
    "KHz": "kHz",
    "Mhz": "MHz",
    "Ghz": "GHz",
    "GHZ": "GHz",
    "HZ": "Hz",
    "MHZ": "MHz",
    "KW": "kW",
    "Kw": "kW",
    "kw": "kW",
    "mw": "MW",
    "KWh": "kWh",
    "kwh": "kWh",
    "Mwh": "MWh",
    "Gwh": "GWh",
}

# Zero of the scale in kelvin.
OFFSETS: Final[dict[str, float]] = {"°C": 273.15, "°F": 459.67 * 5 / 9, "K": 0.0}

# Lengths that are squared and cubed: unit -> names; "sq ft", "square feet", "ft2", "cubic metres".
CUSTOMARY_LENGTHS: Final[tuple[str, ...]] = ("ft", "in", "mi", "yd")
SQUARED: Final[tuple[str, ...]] = ("m", "km", "cm", "mm", "μm", "nm", *CUSTOMARY_LENGTHS)

# Symbols read only where they are glued to the digits or stand in a compound: they are words or scales elsewhere.
ONLY_GLUED: Final[frozenset[str]] = frozenset(
    ("K", "C", "F", "A", "N", "R", "H", "T", "B", "d", "U", "pc", "oC", "oF")
)
