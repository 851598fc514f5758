"""Parts of web pages by tag and by class word: what is the article and what stands round it."""

# Elements that never have text of the article, whole, wherever they stand inside a line.
# "code" and struck-out text are left out of Markdown articles too; "math" cannot be read as words.
SKIPPED_IN_LINES = frozenset(
    str.split(
        "script style noscript template svg math button select textarea iframe object canvas audio video code kbd samp "
        "del s strike map"
    )
)
# The same for elements that end a block. "header" is skipped only outside of the article, where it is the site's.
SKIPPED_BLOCKS = frozenset(str.split("nav aside form dialog menu pre footer header"))
# These may be marked as something else by their class or role. Not "span" and the like: "share-price" is a figure.
MARKED_BY_CLASS = frozenset(str.split("div section ul ol dl table header figure p article"))

# Tags that end a block of text where they begin or end.
BLOCK_TAGS = frozenset(
    str.split(
        "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer "
        "form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre section summary "
        "table tbody td tfoot th thead title tr ul"
    )
)
# Those of them that do nothing else, unless their class says so.
PLAIN_BLOCKS = frozenset(
    str.split("p div section li dd dt dl tbody thead tfoot fieldset center address figure")
)
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

# Inside a word these say how it looks, never that another begins.
FORMATTING_TAGS = frozenset(str.split("b i em strong u sup sub small mark font big tt wbr ins"))
# These may stand inside a word; two of them side by side (a row of links) are two words.
LINKING_TAGS = frozenset(str.split("a span abbr time data bdi bdo cite dfn var label"))

# First or last word of a class or id, and why a part so called is no article text.
NOT_THE_ARTICLE = {
    "cookie": "consent notices speak of days and partners",
    "cookies": "the same",
    "consent": "the same",
    "gdpr": "the same",
    "newsletter": "asks to subscribe, with counts of readers",
    "subscribe": "the same",
    "subscription": "prices of the site itself",
    "signup": "the same",
    "paywall": "the same",
    "share": "counts of shares",
    "sharing": "the same",
    "sharedaddy": "the same",
    "social": "counts of followers",
    "related": "headlines of other articles",
    "recommended": "the same",
    "recommendations": "the same",
    "trending": "the same",
    "popular": "the same",
    "outbrain": "the same, bought",
    "taboola": "the same, bought",
    "comments": "what readers say",
    "comment": "the same",
    "disqus": "the same",
    "respond": "the form for it",
    "sidebar": "what stands beside the article",
    "menu": "navigation",
    "nav": "the same",
    "navbar": "the same",
    "navigation": "the same",
    "breadcrumb": "the same",
    "breadcrumbs": "the same",
    "pagination": "page numbers",
    "pager": "the same",
    "footer": "the site's address and year",
    "ad": "advertisements",
    "ads": "the same",
    "advert": "the same",
    "advertisement": "the same",
    "sponsored": "the same",
    "promo": "the same",
    "popup": "what lies over the page",
    "modal": "the same",
    "hidden": "is not shown",
    "tags": "a list of keywords",
    "tagcloud": "the same",
}
# Left out: "widget" and "banner" (page builders call everything so), "header" and "author" (title and byline),
# "caption" and "box" (facts in boxes are facts).

# A class that begins so says something of the page or of its topics, not of the part it is on.
OF_SOMETHING_ELSE = (
    "has",
    "with",
    "no",
    "not",
    "is",
    "category",
    "tag",
    "post",
    "type",
    "single",
    "page",
    "wp",
    "js",
)

ROLES = frozenset(
    str.split("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar")
)

# Units that a small raised 2 or 3 makes an area or a volume; after other words it is a footnote.
UNITS_WITH_POWERS = frozenset(str.split("m km cm mm dm ft mi yd in ha s"))
SUPERSCRIPTS = dict(zip("0123456789-−+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺", strict=True))
RAISED_ENDINGS = frozenset(str.split("st nd rd th"))

META_TITLES = frozenset({"og:title", "twitter:title"})
META_ADDRESSES = frozenset({"og:url"})
META_DATES = frozenset(
    str.split(
        "article:published_time og:published_time date dc.date dc.date.issued dcterms.created datepublished "
        "publish-date publishdate pubdate publication_date parsely-pub-date sailthru.date citation_publication_date"
    )
)
