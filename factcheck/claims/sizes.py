"""Which dimension of a thing a length is: "the 300-metre tower" is 300 metres high, a tunnel 300 metres long."""

from __future__ import annotations

from factcheck.values.units import dimension

LENGTH = dimension("m")
# What the length of a thing is that stands right behind it ("the 300-metre tower"), and beside "at 8,849 m, the highest".
DIMENSION_OF_THING = {
    **dict.fromkeys(
        ["mountain", "peak", "summit", "tower", "skyscraper", "hill", "volcano", "statue"], "height"
    ),
    **dict.fromkeys(["tunnel", "bridge", "river", "canal", "trail", "ship", "vessel", "yacht"], "length"),
}
DIMENSION_OF_SUPERLATIVE = {
    **dict.fromkeys(["highest", "tallest"], "height"),
    "longest": "length",
    "deepest": "depth",
    "widest": "width",
}
