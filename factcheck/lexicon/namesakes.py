"""By which words a text tells after whom a thing is named: "named after", "renamed in honour of", "takes its name from".

Left out is what tells of other things as often: "called" before anything but "after", "dedicated to", "honours".
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.grammar import TITLES

# Participles and verbs of naming, and those of them that give a new name, so that "after" behind that name still tells whose it is.
NAMED: Final = frozenset("named renamed christened rechristened baptised baptized".split())
NAMED_ANEW: Final = frozenset("renamed rechristened".split())
# "Called after Ada Brandt": with nothing between.
CALLED: Final = "called"
# Prepositions before the one whose name it is; a person's behind "for", for things are named for a prize as well.
AFTER: Final = "after"
FOR: Final = "for"
HONOURS: Final = frozenset("honour honor memory".split())
# Verbs before "its name", with "from" or "to" behind it.
TAKING: Final = frozenset(
    "takes took take taken gets got derives derived draws drew has had receives received owes owed inherited".split()
)
TAKEN_FROM: Final = frozenset({"from", "to"})
# Verbs behind "its name", and those before "the name of Y" and "Y's name".
COMING: Final = frozenset("comes came derives derived stems".split())
BEARING: Final = frozenset("bears bore bear carries carried carry".split())
# The noun, and the words by one of which a sentence with it tells whose it is.
NAME: Final = "name"
BESIDE_NAME: Final = (
    " name from ",
    " name to ",
    *(f" name {verb} from " for verb in sorted(COMING)),
    *(f" {verb} " for verb in sorted(BEARING)),
)
# All words by which a namesake is told.
WORDS_OF_NAMING: Final = NAMED | HONOURS | {CALLED, NAME}
# Languages that words come from, beside those that peoples are called by: "takes its name from Latin".
LANGUAGES: Final = frozenset("latin sanskrit hebrew gaelic old middle proto sami yiddish".split())
# Titles before a name, which belong to no namesake: the Brandt Tower is named after Ada Brandt, whatever she was.
RULERS: Final = frozenset("sheikh sheikha emir".split())
TITLES_OF_HONOUR: Final = (TITLES | RULERS) | frozenset(
    "sultan emperor empress admiral marshal lieutenant major sergeant archbishop bishop cardinal rabbi "
    "blessed st st.".split()
)
