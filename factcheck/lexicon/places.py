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
        "myanmar": "burma",
        "democratic_republic_of_the_congo": "dr_congo drc",
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
            "ireland luxembourg malta cyprus albania moldova armenia azerbaijan bahrain maldives brunei fiji samoa tonga "
            "costa_rica el_salvador belize guyana suriname barbados bahamas trinidad_and_tobago dominican_republic "
            "liberia sierra_leone ivory_coast burkina_faso mali benin togo gabon malawi madagascar mauritius seychelles "
            "somalia eritrea burundi lesotho liechtenstein andorra san_marino montenegro north_macedonia kyrgyzstan "
            "tajikistan turkmenistan papua_new_guinea marshall_islands antigua_and_barbuda".split(),
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
    "india": _names(
        "maharashtra karnataka tamil_nadu kerala gujarat rajasthan uttar_pradesh west_bengal telangana andhra_pradesh"
        "bihar madhya_pradesh odisha assam jharkhand haryana uttarakhand himachal_pradesh chhattisgarh sikkim"
    ),
    "spain": _names("catalonia andalusia galicia aragon"),
    "japan": _names("hokkaido okinawa"),
    "france": _names("brittany normandy provence burgundy alsace corsica french_guiana"),
    "italy": _names("tuscany lombardy sicily sardinia piedmont calabria umbria"),
    "austria": _names("tyrol styria carinthia"),
    "netherlands": _names("zeeland friesland south_holland north_holland noord-brabant"),
    "ireland": _names("munster leinster connacht"),
    "russia": _names("siberia tatarstan chechnya"),
    "ukraine": _names("donbas"),
    "switzerland": _names("ticino valais"),
    "indonesia": _names("bali sumatra sulawesi"),
    "pakistan": _names("sindh balochistan"),
}  # fmt: skip

# Large cities by the smallest known place around them.
CITIES: Final[dict[str, tuple[str, ...]]] = {
    "california": _names(
        "los_angeles san_francisco san_diego san_jose sacramento oakland palo_alto mountain_view cupertino "
        "menlo_park santa_clara sunnyvale fremont stanford pasadena burbank hawthorne anaheim santa_monica "
        "santa_barbara fresno san_mateo redwood_city irvine"
    ),
    "texas": _names(
        "houston dallas austin san_antonio fort_worth el_paso galveston lubbock corpus_christi boca_chica"
    ),
    "illinois": _names("chicago"),
    "massachusetts": _names("boston"),
    "north carolina": _names("raleigh charlotte"),
    "pennsylvania": _names("philadelphia pittsburgh harrisburg"),
    "florida": _names("miami orlando tampa jacksonville cape_canaveral fort_lauderdale tallahassee daytona_beach"),
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
    "united states": _names("seattle redmond atlanta new_york_city manhattan brooklyn kansas_city spokane tacoma"),
    "england": _names(
        "london liverpool leeds sheffield nottingham southampton leicester bletchley weymouth felixstowe"
    ),
    "french guiana": _names("kourou cayenne"),
    "scotland": _names("edinburgh glasgow inverness clydebank greenock"),
    "wales": _names("cardiff swansea"),
    "northern ireland": _names("belfast derry"),
    "ontario": _names("toronto ottawa"),
    "quebec": _names("montreal"),
    "british columbia": _names("vancouver"),
    "alberta": _names("calgary edmonton"),
    "new south wales": _names("sydney wollongong"),
    "queensland": _names("brisbane"),
    "australia": _names("canberra adelaide"),
    "zhejiang": _names("hangzhou ningbo wenzhou"),
    "guangdong": _names("shenzhen guangzhou dongguan zhuhai foshan"),
    "jiangsu": _names("nanjing suzhou wuxi"),
    "sichuan": _names("chengdu"),
    "hubei": _names("wuhan"),
    "china": _names("beijing shanghai tianjin chongqing dalian harbin xi'an shenyang hefei"),
    "bavaria": _names("munich nuremberg augsburg regensburg würzburg ingolstadt"),
    "germany": _names(
        "berlin hamburg cologne frankfurt stuttgart leipzig dresden bonn düsseldorf bremen bremerhaven kiel "
        "lübeck rostock dortmund duisburg mannheim karlsruhe freiburg wolfsburg mainz wiesbaden aachen "
        "potsdam"
    ),
    "france": _names(
        "paris lyon marseille toulouse bordeaux lille nantes strasbourg grenoble cannes le_havre cherbourg "
        "calais dunkirk saint-nazaire rennes rouen reims dijon"
    ),
    "catalonia": _names("barcelona girona"),
    "andalusia": _names("seville málaga"),
    "spain": _names("madrid bilbao zaragoza alicante cádiz pamplona"),
    "portugal": _names("lisbon porto"),
    "italy": _names("rome milan turin bologna palermo genoa trieste bari verona padua modena maranello messina"),
    "switzerland": _names("zurich geneva basel bern lausanne lugano lucerne winterthur"),
    "austria": _names("vienna salzburg graz innsbruck"),
    "netherlands": _names(
        "amsterdam rotterdam eindhoven utrecht veldhoven the_hague delft groningen maastricht haarlem arnhem "
        "nijmegen leiden"
    ),
    "belgium": _names("brussels antwerp ghent bruges liège zeebrugge leuven"),
    "denmark": _names("copenhagen aarhus odense aalborg"),
    "sweden": _names("stockholm gothenburg malmö uppsala"),
    "norway": _names("oslo bergen trondheim stavanger tromsø"),
    "finland": _names("helsinki espoo tampere turku"),
    "iceland": _names("reykjavik"),
    "ireland": _names("dublin galway limerick cobh"),
    "poland": _names("warsaw kraków gdańsk wrocław łódź poznań szczecin gdynia"),
    "czech republic": _names("prague brno ostrava"),
    "hungary": _names("budapest debrecen"),
    "romania": _names("bucharest cluj constanța"),
    "greece": _names("athens thessaloniki piraeus"),
    "russia": _names("moscow saint_petersburg novosibirsk vladivostok murmansk kazan yekaterinburg sochi vostochny"),
    "ukraine": _names("kyiv kharkiv odesa lviv mariupol donetsk chernobyl pripyat dnipro"),
    "estonia": _names("tallinn"),
    "latvia": _names("riga"),
    "turkey": _names("istanbul ankara izmir antalya bursa"),
    "israel": _names("tel_aviv haifa jerusalem"),
    "egypt": _names("cairo suez port_said ismailia luxor aswan giza"),
    "nigeria": _names("lagos abuja"),
    "kenya": _names("nairobi mombasa"),
    "south africa": _names("johannesburg cape_town durban pretoria port_elizabeth bloemfontein soweto"),
    "united arab emirates": _names("dubai abu_dhabi sharjah"),
    "maharashtra": _names("mumbai pune nagpur nashik"),
    "karnataka": _names("bangalore mysore"),
    "tamil nadu": _names("chennai madurai coimbatore"),
    "india": _names("delhi kolkata bhopal indore amritsar"),
    "nepal": _names("kathmandu pokhara"),
    "japan": _names(
        "tokyo osaka kyoto nagoya yokohama kobe sapporo fukuoka hiroshima nagasaki sendai kawasaki imabari "
        "saitama"
    ),
    "south korea": _names("seoul busan incheon suwon daegu daejeon ulsan gwangju"),
    "taiwan": _names("taipei hsinchu kaohsiung taichung tainan"),
    "thailand": _names("bangkok phuket chiang_mai"),
    "vietnam": _names("hanoi da_nang ho_chi_minh_city"),
    "indonesia": _names("jakarta surabaya bandung"),
    "malaysia": _names("kuala_lumpur johor_bahru"),
    "philippines": _names("manila quezon_city cebu davao"),
    "new zealand": _names("auckland christchurch dunedin"),
    "mexico": _names("mexico_city monterrey guadalajara tijuana cancún puebla acapulco"),
    "brazil": _names(
        "são_paulo rio_de_janeiro brasília recife fortaleza porto_alegre belo_horizonte manaus curitiba"
    ),
    "argentina": _names("buenos_aires rosario ushuaia"),
    "colombia": _names("bogotá medellín cali barranquilla"),
    "wisconsin": _names("milwaukee"),
    "indiana": _names("indianapolis"),
    "oklahoma": _names("oklahoma_city tulsa"),
    "nebraska": _names("omaha"),
    "iowa": _names("des_moines"),
    "hawaii": _names("honolulu"),
    "alaska": _names("anchorage juneau"),
    "new mexico": _names("albuquerque roswell"),
    "alabama": _names("huntsville tuscaloosa"),
    "kentucky": _names("louisville"),
    "new jersey": _names("hoboken"),
    "idaho": _names("boise"),
    "newfoundland": _names("st_john's"),
    "nova scotia": _names("halifax"),
    "manitoba": _names("winnipeg"),
    "saskatchewan": _names("saskatoon"),
    "western australia": _names("fremantle"),
    "tasmania": _names("hobart"),
    "galicia": _names("vigo"),
    "bulgaria": _names("sofia varna"),
    "serbia": _names("belgrade"),
    "croatia": _names("zagreb dubrovnik"),
    "slovenia": _names("ljubljana"),
    "slovakia": _names("bratislava"),
    "belarus": _names("minsk"),
    "lithuania": _names("vilnius"),
    "kazakhstan": _names("almaty astana baikonur"),
    "uzbekistan": _names("tashkent samarkand"),
    "morocco": _names("casablanca marrakesh rabat"),
    "algeria": _names("algiers"),
    "tunisia": _names("tunis"),
    "libya": _names("benghazi"),
    "ethiopia": _names("addis_ababa"),
    "ghana": _names("accra"),
    "senegal": _names("dakar"),
    "uganda": _names("kampala entebbe"),
    "tanzania": _names("dar_es_salaam arusha"),
    "zimbabwe": _names("harare"),
    "rwanda": _names("kigali"),
    "angola": _names("luanda"),
    "saudi arabia": _names("riyadh jeddah mecca medina"),
    "qatar": _names("doha al_khor al_wakrah lusail al_rayyan"),
    "kuwait": _names("kuwait_city"),
    "oman": _names("muscat"),
    "iraq": _names("baghdad basra mosul"),
    "iran": _names("tehran isfahan"),
    "syria": _names("damascus aleppo"),
    "lebanon": _names("beirut"),
    "pakistan": _names("karachi lahore islamabad rawalpindi"),
    "bangladesh": _names("dhaka chittagong"),
    "afghanistan": _names("kabul kandahar"),
    "sri lanka": _names("colombo"),
    "gujarat": _names("ahmedabad"),
    "rajasthan": _names("jaipur ajmer jodhpur udaipur"),
    "uttar pradesh": _names("lucknow kanpur agra varanasi"),
    "west bengal": _names("siliguri"),
    "kerala": _names("kochi kozhikode"),
    "fujian": _names("xiamen fuzhou"),
    "shandong": _names("qingdao jinan"),
    "hunan": _names("changsha"),
    "henan": _names("zhengzhou"),
    "yunnan": _names("kunming"),
    "hainan": _names("wenchang sanya"),
    "north korea": _names("pyongyang"),
    "cambodia": _names("phnom_penh"),
    "myanmar": _names("yangon"),
    "mongolia": _names("ulaanbaatar"),
    "cuba": _names("havana"),
    "panama": _names("panama_city"),
    "peru": _names("lima cusco"),
    "chile": _names("valparaíso punta_arenas"),
    "uruguay": _names("montevideo"),
    "venezuela": _names("caracas maracaibo"),
    "ecuador": _names("quito guayaquil"),
    "bolivia": _names("la_paz"),
    "haiti": _names("port-au-prince"),
    "bahamas": _names("nassau"),
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
    "saigon": "ho chi minh city",
    "rangoon": "yangon",
    "al-khor": "al khor",
    "al-wakrah": "al wakrah",
    "den haag": "hague",
    "antwerpen": "antwerp",
    "constantinople": "istanbul",
    "danzig": "gdansk",
    "breslau": "wroclaw",
    "kobenhavn": "copenhagen",
    "koln": "cologne",
    "queenstown": "cobh",
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
    frozenset("doha|lusail|al rayyan|al wakrah".split("|")),
    frozenset("los angeles|pasadena|burbank|hawthorne|anaheim|santa monica|irvine".split("|")),
    frozenset("san francisco|san jose|palo alto|stanford|san mateo|redwood city|mountain view|menlo park".split("|")),
    frozenset("dubai|sharjah".split("|")),
    frozenset("athens|piraeus".split("|")),
    frozenset("glasgow|clydebank|greenock".split("|")),
    frozenset("gdansk|gdynia".split("|")),
    frozenset("miami|fort lauderdale".split("|")),
    frozenset("rotterdam|hague|delft|leiden".split("|")),
    frozenset("cologne|bonn|dusseldorf|duisburg".split("|")),
    frozenset("bremen|bremerhaven".split("|")),
    frozenset("cairo|giza".split("|")),
    frozenset("islamabad|rawalpindi".split("|")),
    frozenset("tokyo|saitama|kawasaki|yokohama".split("|")),
    frozenset("manila|quezon city".split("|")),
)  # fmt: skip
# Places that are none of the known ones for want of certainty; what is based there is based somewhere all the same.
OTHER_PLACES: Final = frozenset(
    "georgia|new york|washington|washington dc|manchester|melbourne|naples|portland|victoria|birmingham|cambridge|"
    "oxford|bristol|york|silicon valley|bay area|europe|asia|africa|hong kong|puerto rico|gibraltar|monaco|"
    "bermuda|cayman islands|jersey|guernsey|venice|florence|wellington|perth|alexandria|dundee|aberdeen".split(
        "|"
    )
)
