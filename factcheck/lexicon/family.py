"""Words of families: what a child, a parent and a husband or wife are called, and the given names of women."""

from __future__ import annotations

from typing import Final

# The label of whose child somebody is, and of whom somebody is married to.
PARENT, SPOUSE = "parent", "spouse"
CHILDREN: Final = frozenset("son daughter".split())
SPOUSES: Final = frozenset("husband wife spouse".split())
# Words that a fact may use for the one and the other.
NAMED_BY: Final = {
    PARENT: "son daughter child father mother parent parents".split(),
    SPOUSE: "husband wife spouse married".split(),
}
# What may stand between the possessive and the noun; an age may as well. An adopted child has other parents too.
OF_CHILDREN: Final = frozenset(
    "eldest oldest youngest elder younger only teenage late first second third older".split()
)
# The mark of a child whose father is told: "his son".
FATHER: Final = "father"
HIS: Final = frozenset({"his"})
# A parent with one of these given names may be the mother, and the other one the father.
WOMEN: Final = frozenset(
    "ada adele aida alma amelia amira anja annika antonia astrid audrey ava barbra bella birgit bonnie camilla carmen "
    "cassandra celia cheryl clare colette cora daisy dana daphne dolores edith edna eileen elaine elsa erika estelle "
    "eugenia evelyn fanny farah fay felicia flora frances frida gabriela gail gemma georgina gertrude gillian gina "
    "ginny gisela gwen hazel hilda ida ilse imelda inga iris isla ivana ivy jasmine jean joy josephine june kathy "
    "kayla kelly kendra kim kirsten kylie lara lena leonora lily lola lorraine lydia mabel madeleine maeve mandy "
    "margot marianne martine matilda maya melinda mercy meryl mia mildred miranda muriel myra nadine nell nelly nettie "
    "norah odette ottilie paige pauline pearl petra phoebe phyllis polly ramona regina renata rhonda robin rose roxana "
    "sabine sadie selma serena shirley sigrid silvia soraya sue suzy tamara tess thelma tracy trudy una ute vivien "
    "wilma xenia yasmin yvette zara zelda "
    "abigail agnes aisha alice alicia alison amanda amy ana andrea angela anita ann anna anne annie ashley barbara "
    "beatrice beth betty brenda bridget carla carol caroline catherine cathy cecilia charlotte chloe christina "
    "christine claire clara claudia cynthia daniela deborah debbie diana diane donna doris dorothy eleanor elena "
    "elisabeth elizabeth ella ellen emily emma erin esther eva fatima fiona florence francesca gloria greta hannah "
    "harriet heather heidi helen helena hillary holly ingrid irene isabel isabella jane janet janice jennifer jenny "
    "jessica jill joan joanna joyce judith judy julia julie juliet karen karin kate katherine kathleen kathryn kathy "
    "katie kristina laura lauren leah leila linda lisa louise lucia lucy margaret maria marie marilyn marion marjorie "
    "martha martina mary maureen megan melanie melissa michelle miriam molly monica monika nadia nancy naomi natalia "
    "natalie natasha nicola nicole nina nora olga olivia pamela patricia paula penny priya rachel rebecca rita roberta "
    "rosa rosemary rosie ruth sally samantha sandra sara sarah sharon sheila simone sofia sonia sophia sophie stella "
    "stephanie susan susanna susie suzanne svetlana sylvia tanya teresa theresa tina ursula valerie vanessa vera "
    "veronica victoria violet virginia vivian wendy yvonne zoe".split()
)
# Given names of men that are those of women as well, or are written for them, and family names that stand first.
OF_EITHER_SEX: Final = frozenset(
    "alex andrea ashley camille dana dominique francis jamie jean jesse jo jun kelly kim lee leslie lynn max michel nicola "
    "noel pat robin rene sam sasha simone terry tony tracy vivian wei yuki zhang".split()
)
# Between a name and the father's: "Omar bin Hamad".
SON_OF: Final = frozenset("bin ibn ben bint".split())
