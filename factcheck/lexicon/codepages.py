"""Code pages: which legacy encodings text files come in, and in which of them UTF-8 is misread."""

# UTF-8 read as one of these gives the usual mojibake. Order decides ties: the Western page is by far the most frequent.
# Latin-1 needs no entry: its control characters 0x80 to 0x9F are accepted beside every page.
MISREAD_AS = ("cp1252", "cp1257", "cp1250", "cp1251")

# Bytes that a page does not define are read as this one, as editors and browsers do.
FALLBACK_PAGE = "cp1252"

# Non-ASCII characters usual in Western European text; where nearly all are among them, cp1252 is believed.
# Left out on purpose: superscripts, thorn and eth, the broken bar and the like, which are what other pages look like.
WESTERN = frozenset(
    "àâäáãåçéèêëíîïìñóôöòõøùûüúÿßæœÀÂÄÁÃÅÇÉÈÊËÍÎÏÑÓÔÖÕØÙÛÜÚŒÆ‘’“”„‚–—…•€£¥¢©®™°«»‹›½¼¾·§±×²³¡¿ºª\xa0\xad"
)

# Encodings a detector proposes for short Western text by mistake; none is still written by any editor.
IMPLAUSIBLE = (
    "cp437",
    "cp775",
    "cp850",
    "cp852",
    "cp855",
    "cp858",
    "cp866",
    "cp1125",
    "mac_",
    "hp_roman8",
    "kz1048",
)

# First bytes of files that are no text, and what to call them.
MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
