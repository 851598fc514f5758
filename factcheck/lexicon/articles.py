"""Words that say what an article is, and name nothing that it is about."""

from __future__ import annotations

from typing import Final

# Words for the form of an article, alone in a title or behind the name that it is about: "Orrin Bridge Factfile".
FORMS_OF_ARTICLES: Final = frozenset(
    "factfile factbox factsheet glossary timeline explainer explained faq faqs q&a quiz infographic recap essentials basics "
    "fundamentals primer backgrounder rundown roundup round-up cheatsheet milestones trivia highlights".split()
)
# Words that title any article, and with other words may be a name ("Leeds News").
NEWS: Final = frozenset(
    "news report introduction overview summary update updates notes contents press release annual quarterly weekly daily "
    "home about article blog review newsletter index untitled document chapter part section facts breaking history "
    "results background appendix statistics old latest archive archives opinion analysis live obituary obituaries comment "
    "editorial column essay feature interview exclusive video podcast letter letters correction gallery pictures photos".split()
)
