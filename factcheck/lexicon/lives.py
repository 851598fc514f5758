"""Words of lives: of what people die, and in which order the children of a family were born.

A cause has one row, with every name for it; what comes last in many an illness ("heart failure", "pneumonia") rules no other cause out
(`AT_LAST`), and neither does what says less ("cancer"). Left out is what says how somebody died and not of what ("peacefully",
"old age", "injuries").
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.phrases import phrases

# The labels of the two properties.
CAUSE_OF_DEATH: Final = "cause of death"
BIRTH_ORDER: Final = "birth order"

_ROWS: Final = (
    "leukaemia leukemia myeloid_leukaemia myeloid_leukemia",
    "aplastic_anaemia aplastic_anemia anaemia anemia pernicious_anaemia pernicious_anemia",
    "lymphoma hodgkin's_disease hodgkin_lymphoma",
    "melanoma skin_cancer",
    "lung_cancer cancer_of_the_lung cancer_of_the_lungs",
    "breast_cancer cancer_of_the_breast",
    "pancreatic_cancer cancer_of_the_pancreas",
    "stomach_cancer gastric_cancer cancer_of_the_stomach",
    "colon_cancer bowel_cancer colorectal_cancer intestinal_cancer cancer_of_the_colon",
    "liver_cancer cancer_of_the_liver",
    "throat_cancer cancer_of_the_throat oesophageal_cancer esophageal_cancer",
    "prostate_cancer cancer_of_the_prostate",
    "ovarian_cancer uterine_cancer cervical_cancer",
    "bone_cancer",
    "brain_cancer brain_tumour brain_tumor",
    "tuberculosis consumption tb phthisis",
    "typhoid typhoid_fever",
    "typhus",
    "cholera",
    "malaria",
    "yellow_fever",
    "the_plague bubonic_plague plague",
    "smallpox",
    "measles",
    "diphtheria",
    "scarlet_fever",
    "dysentery",
    "syphilis",
    "influenza flu the_flu spanish_flu",
    "covid-19 covid coronavirus",
    "aids aids-related_complications",
    "meningitis",
    "polio poliomyelitis",
    "rabies",
    "tetanus",
    "ebola",
    "appendicitis",
    "cirrhosis cirrhosis_of_the_liver",
    "diabetes",
    "alzheimer's alzheimer's_disease",
    "parkinson's parkinson's_disease",
    "stroke cerebral_haemorrhage cerebral_hemorrhage brain_haemorrhage brain_hemorrhage apoplexy",
    "heart_attack myocardial_infarction coronary_thrombosis",
    "drowning",
    "starvation hunger",
    "hypothermia exposure",
    "suicide",
    "drug_overdose overdose",
    "poisoning arsenic_poisoning",
    "carbon_monoxide_poisoning",
    "car_crash car_accident road_accident traffic_accident car_wreck",
    "motorcycle_accident motorcycle_crash",
    "plane_crash air_crash aeroplane_crash airplane_crash air_accident",
    "helicopter_crash",
    "shipwreck",
    "avalanche",
    "duel",
    "childbirth",
    "gunshot_wounds gunshot_wound",
    "cancer",
    "pneumonia",
    "heart_failure",
    "cardiac_arrest",
    "kidney_failure renal_failure",
    "liver_failure",
    "organ_failure multiple_organ_failure",
    "sepsis septicaemia septicemia blood_poisoning",
    "peritonitis",
    "pulmonary_embolism embolism blood_clot",
    "dementia",
    "radiation_sickness radiation_poisoning",
)
# Each name of a cause with the one by which it is compared.
CAUSES: Final = {name: row[0] for row in map(phrases, _ROWS) for name in row}
# What an illness ends with, or what is told of many: no other cause is ruled out.
AT_LAST: Final = frozenset(
    phrases(
        "pneumonia heart_failure cardiac_arrest kidney_failure liver_failure organ_failure sepsis peritonitis pulmonary_embolism "
        "dementia radiation_sickness diabetes aids cirrhosis suicide exposure hypothermia"
    )
)
# The cause of which others are kinds.
CANCERS: Final = frozenset(
    {"cancer", "leukaemia", "lymphoma", "melanoma"}
    | {cause for cause in CAUSES.values() if cause.endswith(" cancer")}
)
# Verbs of dying with the words behind which the cause stands, and what may stand before it: "of complications from", "from an acute".
DYING: Final = {
    **dict.fromkeys(("died", "dies", "dying"), frozenset({"of", "from", "in", "by"})),
    **dict.fromkeys(("succumbed", "succumbs"), frozenset({"to"})),
}
DEATH: Final = "death"
BEFORE_CAUSES: Final = frozenset(
    "a an the complications complication of from effects caused by acute severe sudden massive chronic advanced terminal lingering "
    "suspected his her".split()
)

# Where a child stands among those of its parents: 1 the first, -1 the last, 0 the only one.
ORDERS: Final = {
    **dict.fromkeys(("eldest", "oldest", "first", "firstborn", "first-born"), 1),
    **{
        word: place
        for place, word in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)
    },
    **dict.fromkeys(("youngest", "last"), -1),
    "only": 0,
}
# What may stand for all children of a family; "sons" and "sisters" are some of them.
SIBLINGS: Final = frozenset({"children", "siblings"})
CHILD: Final = "child"
