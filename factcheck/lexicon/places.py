"""Places whose place in the world is certain: countries, the states of some of them, and large cities.

They serve to tell places apart, so a name that two known places share is left out: Georgia, Birmingham, Cambridge,
Manchester, Melbourne, Naples, Portland, Victoria. Suburbs are left out too, since people say the city and mean them.
"""

from __future__ import annotations

from typing import Final


def _names(words: str) -> tuple[str, ...]:
    """The names of a row; "_" joins the words of one."""
    return tuple(word.replace("_", " ") for word in words.split())


# A country as it is compared, with the other names it has.
COUNTRIES: Final[dict[str, tuple[str, ...]]] = {
    name.replace("_", " "): _names(others)
    for name, others in {
        "united_states": "us u.s u.s.a usa america united_states_of_america",
        "united_kingdom": "uk u.k britain great_britain",
        "china": "people's_republic_of_china prc mainland_china",
        "south_korea": "republic_of_korea",
        "north_korea": "dprk",
        "netherlands": "holland",
        "czech_republic": "czechia",
        "turkey": "türkiye turkiye",
        "united_arab_emirates": "uae",
        "soviet_union": "ussr",
        **dict.fromkeys(
            "canada mexico brazil argentina chile peru colombia venezuela ecuador bolivia uruguay paraguay cuba jamaica "
            "haiti panama guatemala honduras nicaragua france germany spain portugal italy switzerland austria belgium "
            "denmark sweden norway finland iceland poland hungary romania bulgaria greece serbia croatia "
            "slovenia slovakia ukraine russia belarus lithuania latvia estonia egypt morocco algeria tunisia libya "
            "sudan ethiopia kenya uganda tanzania rwanda nigeria ghana senegal cameroon angola zambia zimbabwe "
            "mozambique namibia botswana south_africa israel iraq iran saudi_arabia qatar kuwait oman yemen syria "
            "lebanon india pakistan bangladesh sri_lanka nepal bhutan afghanistan kazakhstan uzbekistan mongolia japan "
            "taiwan thailand vietnam cambodia laos malaysia singapore indonesia philippines australia new_zealand "
            "ireland luxembourg malta cyprus".split(),
            "",
        ),
    }.items()
}

# Countries of which a part or a claim is another's, or whose borders have moved: they never rule each other out.
ENTANGLED: Final = (
    frozenset({"china", "taiwan"}),
    frozenset({"soviet union", "russia", "ukraine", "belarus", "lithuania", "latvia", "estonia", "kazakhstan"}),
    frozenset({"russia", "ukraine"}),
    frozenset({"ireland", "united kingdom"}),
    frozenset({"austria", "hungary", "slovakia", "czech republic", "slovenia", "croatia", "poland", "ukraine", "italy"}),
    frozenset({"germany", "poland", "france", "russia", "lithuania"}),
    frozenset({"india", "pakistan", "bangladesh"}),
    frozenset({"serbia", "croatia", "slovenia"}),
    frozenset({"north korea", "south korea"}),
    frozenset({"sudan", "egypt"}),
    frozenset({"turkey", "greece", "syria", "iraq", "lebanon", "bulgaria"}),
)  # fmt: skip

# The states, provinces and nations of a country. "Georgia", "Washington" and "New York" name something else too.
REGIONS: Final[dict[str, tuple[str, ...]]] = {
    "united states": _names(
        "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana "
        "iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana "
        "nebraska nevada new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon "
        "pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia "
        "wisconsin wyoming"
    ),
    "united kingdom": _names("england scotland wales northern_ireland"),
    "canada": _names("ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick newfoundland"),
    "australia": _names("new_south_wales queensland tasmania south_australia western_australia"),
    "china": _names("zhejiang guangdong jiangsu sichuan shandong fujian hunan hubei henan hebei yunnan hainan"),
    "germany": _names("bavaria saxony brandenburg thuringia baden-württemberg lower_saxony hesse"),
    "india": _names("maharashtra karnataka tamil_nadu kerala gujarat rajasthan uttar_pradesh west_bengal punjab"),
    "spain": _names("catalonia andalusia galicia aragon"),
    "japan": _names("hokkaido okinawa"),
}  # fmt: skip

# Large cities by the smallest known place around them.
CITIES: Final[dict[str, tuple[str, ...]]] = {
    "california": _names(
        "los_angeles san_francisco san_diego san_jose sacramento oakland palo_alto mountain_view cupertino menlo_park "
        "santa_clara sunnyvale fremont"
    ),
    "texas": _names("houston dallas austin san_antonio fort_worth el_paso"),
    "illinois": _names("chicago"),
    "massachusetts": _names("boston"),
    "north carolina": _names("raleigh charlotte"),
    "pennsylvania": _names("philadelphia pittsburgh"),
    "florida": _names("miami orlando tampa jacksonville"),
    "michigan": _names("detroit"),
    "minnesota": _names("minneapolis"),
    "colorado": _names("denver"),
    "nevada": _names("las_vegas"),
    "arizona": _names("phoenix tucson"),
    "ohio": _names("cleveland cincinnati"),
    "louisiana": _names("new_orleans"),
    "maryland": _names("baltimore"),
    "tennessee": _names("nashville memphis"),
    "utah": _names("salt_lake_city"),
    "arkansas": _names("bentonville little_rock"),
    "united states": _names("seattle redmond atlanta new_york_city manhattan brooklyn kansas_city"),
    "england": _names("london liverpool leeds sheffield nottingham"),
    "scotland": _names("edinburgh glasgow"),
    "wales": _names("cardiff swansea"),
    "northern ireland": _names("belfast"),
    "ontario": _names("toronto ottawa"),
    "quebec": _names("montreal"),
    "british columbia": _names("vancouver"),
    "alberta": _names("calgary edmonton"),
    "new south wales": _names("sydney"),
    "queensland": _names("brisbane"),
    "australia": _names("canberra adelaide"),
    "zhejiang": _names("hangzhou ningbo wenzhou"),
    "guangdong": _names("shenzhen guangzhou dongguan"),
    "jiangsu": _names("nanjing suzhou wuxi"),
    "sichuan": _names("chengdu"),
    "hubei": _names("wuhan"),
    "china": _names("beijing shanghai tianjin chongqing"),
    "bavaria": _names("munich nuremberg augsburg"),
    "germany": _names("berlin hamburg cologne frankfurt stuttgart leipzig dresden bonn düsseldorf bremen"),
    "france": _names("paris lyon marseille toulouse bordeaux lille nantes strasbourg grenoble"),
    "catalonia": _names("barcelona"),
    "andalusia": _names("seville málaga"),
    "spain": _names("madrid bilbao zaragoza"),
    "portugal": _names("lisbon porto"),
    "italy": _names("rome milan turin bologna palermo"),
    "switzerland": _names("zurich geneva basel bern lausanne"),
    "austria": _names("vienna salzburg graz innsbruck"),
    "netherlands": _names("amsterdam rotterdam eindhoven utrecht veldhoven"),
    "belgium": _names("brussels antwerp ghent"),
    "denmark": _names("copenhagen aarhus"),
    "sweden": _names("stockholm gothenburg malmö"),
    "norway": _names("oslo bergen trondheim"),
    "finland": _names("helsinki espoo tampere"),
    "iceland": _names("reykjavik"),
    "ireland": _names("dublin"),
    "poland": _names("warsaw kraków gdańsk wrocław"),
    "czech republic": _names("prague brno"),
    "hungary": _names("budapest"),
    "romania": _names("bucharest"),
    "greece": _names("athens thessaloniki"),
    "russia": _names("moscow saint_petersburg novosibirsk"),
    "ukraine": _names("kyiv kharkiv odesa"),
    "estonia": _names("tallinn"),
    "latvia": _names("riga"),
    "turkey": _names("istanbul ankara izmir"),
    "israel": _names("tel_aviv haifa"),
    "egypt": _names("cairo"),
    "nigeria": _names("lagos abuja"),
    "kenya": _names("nairobi mombasa"),
    "south africa": _names("johannesburg cape_town durban pretoria"),
    "united arab emirates": _names("dubai abu_dhabi"),
    "maharashtra": _names("mumbai pune"),
    "karnataka": _names("bangalore"),
    "tamil nadu": _names("chennai"),
    "india": _names("delhi kolkata"),
    "nepal": _names("kathmandu pokhara"),
    "japan": _names("tokyo osaka kyoto nagoya yokohama kobe sapporo fukuoka"),
    "south korea": _names("seoul busan incheon suwon"),
    "taiwan": _names("taipei hsinchu"),
    "thailand": _names("bangkok"),
    "vietnam": _names("hanoi"),
    "indonesia": _names("jakarta"),
    "malaysia": _names("kuala_lumpur"),
    "philippines": _names("manila"),
    "new zealand": _names("auckland christchurch"),
    "mexico": _names("mexico_city monterrey guadalajara"),
    "brazil": _names("são_paulo rio_de_janeiro brasília"),
    "argentina": _names("buenos_aires"),
    "colombia": _names("bogotá medellín"),
}  # fmt: skip

# Other names of places. Old names of a city are here as well, since a text may use either.
ALSO_CALLED: Final = {
    "nyc": "new york city",
    "kiev": "kyiv",
    "bombay": "mumbai",
    "bengaluru": "bangalore",
    "peking": "beijing",
    "st petersburg": "saint petersburg",
    "leningrad": "saint petersburg",
    "calcutta": "kolkata",
    "new delhi": "delhi",
}
# Words before a place that take a part of it: "Northern California". Places whose own name begins so are in the tables.
PARTS_OF_PLACES: Final = frozenset(
    "north south east west northern southern eastern western central upper lower downtown greater inner outer upstate "
    "northeast northwest southeast southwest northeastern northwestern southeastern southwestern mid rural".split()
)
# Words after a place that only say what it is: "Zhejiang province", "New York state".
KINDS_OF_PLACES: Final = frozenset("province state county city region district prefecture".split())
# Cities that lie so close together that a text may say one and mean the other, or the whole.
NEIGHBOURS: Final = (
    frozenset("san francisco|san jose|oakland|palo alto|mountain view|cupertino|menlo park|santa clara|sunnyvale|fremont".split("|")),
    frozenset("dallas|fort worth".split("|")),
    frozenset("seattle|redmond".split("|")),
    frozenset("new york city|manhattan|brooklyn".split("|")),
    frozenset("tokyo|yokohama".split("|")),
    frozenset("osaka|kobe|kyoto".split("|")),
    frozenset("seoul|incheon|suwon".split("|")),
    frozenset("guangzhou|shenzhen|dongguan".split("|")),
    frozenset("eindhoven|veldhoven".split("|")),
    frozenset("helsinki|espoo".split("|")),
)  # fmt: skip
# Places that are none of the known ones for want of certainty; what is based there is based somewhere all the same.
OTHER_PLACES: Final = frozenset(
    "georgia|new york|washington|washington dc|manchester|melbourne|naples|portland|victoria|birmingham|cambridge|"
    "oxford|bristol|york|silicon valley|bay area|europe|asia|africa|hong kong|puerto rico|gibraltar|monaco|"
    "bermuda|cayman islands|jersey|guernsey|venice|florence|wellington|perth|alexandria|dundee|aberdeen".split(
        "|"
    )
)
