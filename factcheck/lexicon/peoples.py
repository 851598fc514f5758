"""Adjectives of nations, each with the country it belongs to as `factcheck.lexicon.places` names it.

Adjectives of larger regions ("European", "Asian") and of peoples without a state of their own ("Kurdish", "Tibetan")
are left out: they say nothing of a nationality.
"""

from __future__ import annotations

from typing import Final

NATIONS: Final[dict[str, str]] = {
    adjective: country.replace("_", " ")
    for country, adjectives in {
        "united_states": "american",
        "united_kingdom": "british english scottish welsh",
        **dict(
            pair.split(":")
            for pair in (
                "canada:canadian mexico:mexican brazil:brazilian argentina:argentine chile:chilean peru:peruvian "
                "colombia:colombian venezuela:venezuelan cuba:cuban jamaica:jamaican france:french germany:german "
                "spain:spanish portugal:portuguese italy:italian switzerland:swiss austria:austrian belgium:belgian "
                "denmark:danish sweden:swedish norway:norwegian finland:finnish iceland:icelandic poland:polish "
                "hungary:hungarian romania:romanian bulgaria:bulgarian greece:greek serbia:serbian croatia:croatian "
                "ukraine:ukrainian russia:russian turkey:turkish egypt:egyptian kenya:kenyan nigeria:nigerian "
                "ghana:ghanaian ethiopia:ethiopian israel:israeli iran:iranian iraq:iraqi china:chinese india:indian "
                "pakistan:pakistani bangladesh:bangladeshi nepal:nepalese japan:japanese south_korea:korean "
                "taiwan:taiwanese thailand:thai vietnam:vietnamese indonesia:indonesian australia:australian "
                "ireland:irish netherlands:dutch singapore:singaporean malaysia:malaysian panama:panamanian liberia:liberian "
                "malta:maltese bahamas:bahamian marshall_islands:marshallese cyprus:cypriot bolivia:bolivian "
                "ecuador:ecuadorian uruguay:uruguayan paraguay:paraguayan qatar:qatari saudi_arabia:saudi "
                "kuwait:kuwaiti morocco:moroccan tunisia:tunisian algeria:algerian senegal:senegalese cameroon:cameroonian "
                "philippines:filipino lithuania:lithuanian latvia:latvian estonia:estonian slovakia:slovak "
                "slovenia:slovenian czech_republic:czech belarus:belarusian kazakhstan:kazakh syria:syrian "
                "lebanon:lebanese afghanistan:afghan luxembourg:luxembourgish cambodia:cambodian "
                "costa_rica:costa_rican moldova:moldovan albania:albanian armenia:armenian azerbaijan:azerbaijani "
                "uzbekistan:uzbek libya:libyan sudan:sudanese yemen:yemeni oman:omani mongolia:mongolian "
                "uganda:ugandan zambia:zambian zimbabwe:zimbabwean angola:angolan tanzania:tanzanian rwanda:rwandan "
                "somalia:somali haiti:haitian honduras:honduran guatemala:guatemalan togo:togolese"
            ).split()
        ),
    }.items()
    for adjective in adjectives.split()
}
# Adjectives of continents, each with its name; "American" is that of one country.
CONTINENTS: Final = {"european": "europe", "asian": "asia", "african": "africa"}
# Languages before these jobs say what is taught or spoken, and not who does it: "an English teacher".
OF_LANGUAGES: Final = frozenset(
    "teacher teachers professor professors tutor speaker speakers translator translators lecturer instructor".split()
)
# Before these, and a name, a nationality is that of a country, a team, a kitchen or a field and not of the one who is named.
OF_A_COUNTRY: Final = (
    frozenset(
        "captain skipper coach trainer president premier minister ambassador envoy diplomat consul commander general colonel admiral officer "
        "official spokesman spokeswoman leader ruler king queen emperor empress prince princess champion striker goalkeeper defender midfielder "
        "winger player international historian scholar specialist expert correspondent reporter chef editor publisher dealer distributor "
        "manager director boss chief commissioner regulator prosecutor judge senator governor mayor director-general owner operator agent "
        "partner importer exporter master grandmaster".split()
    )
    | OF_LANGUAGES
)
# Callings that are roles as well ("chief engineer") and of which a nationality is that of the one who is named.
PROFESSIONS: Final = frozenset(
    "engineer scientist architect designer economist physician surgeon geologist astronomer conductor technologist accountant pilot poet "
    "athlete billionaire astronaut cosmonaut actress magnate tycoon".split()
)
