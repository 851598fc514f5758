"""Past forms of irregular verbs, as data: no -ed shows that a clause has them.

Left out are forms that are as often another word ("thought", "wound", "ground", "bound", "shot", "bit", "read",
"cut", "slew", "saw", "woke", "stole"), verbs of telling and knowing, behind which another clause says the thing ("told",
"wrote", "knew"), and participles, which stand behind an auxiliary or before a noun.
"""

from __future__ import annotations

from typing import Final

# Things and events that have the form of a participle.
THINGS_IN_ING: Final[frozenset[str]] = frozenset(
    "building painting drawing recording crossing clearing dwelling opening meeting hearing ruling wedding landing "
    "sinking shooting bombing filing listing offering finding closing reopening".split()
)
PAST_FORMS: Final[frozenset[str]] = frozenset(
    "arose ate awoke became began bent blew bled bore bought bred broke brought built burnt came caught chose clung crept "
    "dealt did drank drew drove dug fell fled flew flung forbade forgave forgot fought froze gave got grew held "
    "hid hung kept knelt laid lay leapt learnt led lent lit lost made met overcame oversaw overran overtook "
    "overthrew paid ran rang rode rose sang sank sat sent shone shook shrank slept slid sold sought spat sped spent spoke sprang "
    "spun stood strode struck strung stuck stung strove swam swept swore swung taught threw took tore undertook "
    "underwent upheld went wept withdrew withheld withstood won wore wrung".split()
)
# Words in -s that are no verb though "it" or "who" stands before them.
NO_VERBS_IN_S: Final[frozenset[str]] = frozenset(
    "its this thus perhaps always sometimes besides afterwards towards us ours hers theirs yes as plus minus across "
    "nowadays indoors outdoors overseas upstairs downstairs otherwise".split()
)
