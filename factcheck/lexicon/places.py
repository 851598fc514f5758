"""Places whose place in the world is certain: countries, the states of some of them, and large cities.

They serve to tell places apart, so a name that two known places share is left out: Georgia, Birmingham, Cambridge,
Manchester, Melbourne, Naples, Portland, Victoria. Suburbs are left out too, since people say the city and mean them.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.phrases import phrases

# A country as it is compared, with the other names it has.
COUNTRIES: Final[dict[str, tuple[str, ...]]] = {
    name.replace("_", " "): phrases(others)
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
    "united states": phrases(
        "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana "
        "iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana "
        "nebraska nevada new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon "
        "pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia "
        "wisconsin wyoming"
    ),
    "united kingdom": phrases("england scotland wales northern_ireland"),
    "canada": phrases("ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick newfoundland"),
    "australia": phrases("new_south_wales queensland tasmania south_australia western_australia"),
    "china": phrases("zhejiang guangdong jiangsu sichuan shandong fujian hunan hubei henan hebei yunnan hainan"),
    "germany": phrases("bavaria saxony brandenburg thuringia baden-württemberg lower_saxony hesse"),
    "india": phrases(
        "maharashtra karnataka tamil_nadu kerala gujarat rajasthan uttar_pradesh west_bengal telangana andhra_pradesh "
        "bihar madhya_pradesh odisha assam jharkhand haryana uttarakhand himachal_pradesh chhattisgarh sikkim"
    ),
    "spain": phrases("catalonia andalusia galicia aragon"),
    "japan": phrases("hokkaido okinawa"),
    "france": phrases("brittany normandy provence burgundy alsace corsica french_guiana"),
    "italy": phrases("tuscany lombardy sicily sardinia piedmont calabria umbria"),
    "austria": phrases("tyrol styria carinthia"),
    "netherlands": phrases("zeeland friesland south_holland north_holland noord-brabant"),
    "ireland": phrases("munster leinster connacht"),
    "russia": phrases("siberia tatarstan chechnya"),
    "ukraine": phrases("donbas"),
    "switzerland": phrases("ticino valais"),
    "indonesia": phrases("bali sumatra sulawesi"),
    "pakistan": phrases("sindh balochistan"),
}  # fmt: skip

# Large cities by the smallest known place around them.
CITIES: Final[dict[str, tuple[str, ...]]] = {
    "california": phrases(
        "los_angeles san_francisco san_diego san_jose sacramento oakland palo_alto mountain_view "
        "cupertino menlo_park santa_clara sunnyvale fremont stanford pasadena burbank hawthorne anaheim "
        "santa_monica santa_barbara fresno san_mateo redwood_city irvine vandenberg bakersfield "
        "long_beach santa_cruz santa_rosa modesto"
    ),
    "texas": phrases(
        "houston dallas austin san_antonio fort_worth el_paso galveston lubbock corpus_christi boca_chica "
        "plano amarillo laredo waco"
    ),
    "illinois": phrases("chicago peoria"),
    "massachusetts": phrases("boston"),
    "north carolina": phrases("raleigh charlotte greensboro asheville winston-salem chapel_hill"),
    "pennsylvania": phrases("philadelphia pittsburgh harrisburg scranton allentown"),
    "florida": phrases(
        "miami orlando tampa jacksonville cape_canaveral fort_lauderdale tallahassee daytona_beach "
        "kennedy_space_center fort_myers sarasota pensacola gainesville key_west boca_raton "
        "west_palm_beach"
    ),
    "michigan": phrases("detroit ann_arbor grand_rapids kalamazoo lansing"),
    "minnesota": phrases("minneapolis"),
    "colorado": phrases("denver colorado_springs"),
    "nevada": phrases("las_vegas reno"),
    "arizona": phrases("phoenix tucson scottsdale tempe flagstaff"),
    "ohio": phrases("cleveland cincinnati akron youngstown"),
    "louisiana": phrases("new_orleans baton_rouge shreveport"),
    "maryland": phrases("baltimore annapolis bethesda"),
    "tennessee": phrases("nashville memphis knoxville chattanooga oak_ridge"),
    "utah": phrases("salt_lake_city provo"),
    "arkansas": phrases("bentonville little_rock"),
    "united states": phrases(
        "seattle redmond atlanta new_york_city manhattan brooklyn kansas_city spokane tacoma"
    ),
    "england": phrases(
        "london liverpool leeds sheffield nottingham southampton leicester bletchley weymouth felixstowe "
        "brighton norwich exeter coventry bournemouth blackpool folkestone sunderland wolverhampton"
    ),
    "french guiana": phrases("kourou cayenne"),
    "scotland": phrases("edinburgh glasgow inverness clydebank greenock aberdeen dundee"),
    "wales": phrases("cardiff swansea"),
    "northern ireland": phrases("belfast derry"),
    "ontario": phrases("toronto ottawa"),
    "quebec": phrases("montreal quebec_city"),
    "british columbia": phrases("vancouver"),
    "alberta": phrases("calgary edmonton"),
    "new south wales": phrases("sydney wollongong"),
    "queensland": phrases("brisbane"),
    "australia": phrases("canberra adelaide melbourne"),
    "zhejiang": phrases("hangzhou ningbo wenzhou"),
    "guangdong": phrases("shenzhen guangzhou dongguan zhuhai foshan"),
    "jiangsu": phrases("nanjing suzhou wuxi"),
    "sichuan": phrases("chengdu xichang"),
    "hubei": phrases("wuhan"),
    "china": phrases(
        "beijing shanghai tianjin chongqing dalian harbin xi'an shenyang hefei jiuquan guiyang nanning "
        "urumqi lhasa taiyuan changchun shijiazhuang"
    ),
    "bavaria": phrases(
        "munich nuremberg augsburg regensburg würzburg ingolstadt erlangen bamberg bayreuth passau"
    ),
    "germany": phrases(
        "berlin hamburg cologne frankfurt stuttgart leipzig dresden bonn düsseldorf bremen bremerhaven "
        "kiel lübeck rostock dortmund duisburg mannheim karlsruhe freiburg wolfsburg mainz wiesbaden "
        "aachen potsdam hanover heidelberg bochum wuppertal bielefeld magdeburg erfurt jena "
        "chemnitz kassel saarbrücken braunschweig osnabrück göttingen papenburg wismar flensburg wilhelmshaven cuxhaven "
        "emden stralsund"
    ),
    "france": phrases(
        "paris lyon marseille toulouse bordeaux lille nantes strasbourg grenoble cannes le_havre "
        "cherbourg calais dunkirk saint-nazaire rennes rouen reims dijon montpellier lourdes avignon "
        "aix-en-provence toulon clermont-ferrand limoges metz caen orléans perpignan amiens poitiers "
        "versailles lorient la_ciotat"
    ),
    "catalonia": phrases("barcelona girona"),
    "andalusia": phrases("seville málaga"),
    "spain": phrases(
        "madrid bilbao zaragoza alicante cádiz pamplona murcia valladolid salamanca san_sebastián ferrol algeciras"
    ),
    "portugal": phrases("lisbon porto braga coimbra"),
    "italy": phrases(
        "rome milan turin bologna palermo genoa trieste bari verona padua modena maranello messina "
        "catania pisa brescia bergamo livorno cagliari perugia ravenna siena rimini monfalcone ancona la_spezia savona "
        "civitavecchia taranto brindisi"
    ),
    "switzerland": phrases("zurich geneva basel bern lausanne lugano lucerne winterthur davos zermatt"),
    "austria": phrases("vienna salzburg graz innsbruck linz klagenfurt"),
    "netherlands": phrases(
        "amsterdam rotterdam eindhoven utrecht veldhoven the_hague delft groningen maastricht haarlem "
        "arnhem nijmegen leiden tilburg enschede vlissingen ijmuiden"
    ),
    "belgium": phrases("brussels antwerp ghent bruges liège zeebrugge leuven charleroi namur ostend"),
    "denmark": phrases("copenhagen aarhus odense aalborg esbjerg"),
    "sweden": phrases("stockholm gothenburg malmö uppsala linköping örebro västerås helsingborg kiruna"),
    "norway": phrases("oslo bergen trondheim stavanger tromsø kristiansand bodø"),
    "finland": phrases("helsinki espoo tampere turku oulu rauma kotka"),
    "iceland": phrases("reykjavik"),
    "ireland": phrases("dublin galway limerick cobh"),
    "poland": phrases("warsaw kraków gdańsk wrocław łódź poznań szczecin gdynia katowice lublin"),
    "czech republic": phrases("prague brno ostrava"),
    "hungary": phrases("budapest debrecen"),
    "romania": phrases("bucharest cluj constanța timișoara iași brașov"),
    "greece": phrases("athens thessaloniki piraeus patras heraklion"),
    "russia": phrases(
        "moscow saint_petersburg novosibirsk vladivostok murmansk kazan yekaterinburg sochi vostochny "
        "plesetsk kaliningrad samara omsk chelyabinsk krasnoyarsk volgograd voronezh irkutsk yakutsk "
        "belgorod"
    ),
    "ukraine": phrases(
        "kyiv kharkiv odesa lviv mariupol donetsk chernobyl pripyat dnipro zaporizhzhia kherson bakhmut "
        "chernihiv mykolaiv"
    ),
    "estonia": phrases("tallinn"),
    "latvia": phrases("riga"),
    "turkey": phrases("istanbul ankara izmir antalya bursa adana konya gaziantep trabzon"),
    "israel": phrases("tel_aviv haifa jerusalem ashdod beersheba eilat"),
    "egypt": phrases("cairo suez port_said ismailia luxor aswan giza"),
    "nigeria": phrases("lagos abuja kano ibadan port_harcourt"),
    "kenya": phrases("nairobi mombasa"),
    "south africa": phrases("johannesburg cape_town durban pretoria port_elizabeth bloemfontein soweto"),
    "united arab emirates": phrases("dubai abu_dhabi sharjah"),
    "maharashtra": phrases("mumbai pune nagpur nashik"),
    "karnataka": phrases("bangalore mysore"),
    "tamil nadu": phrases("chennai madurai coimbatore"),
    "india": phrases(
        "delhi kolkata bhopal indore amritsar vadodara patna srinagar chandigarh guwahati visakhapatnam "
        "thiruvananthapuram"
    ),
    "nepal": phrases("kathmandu pokhara"),
    "japan": phrases(
        "tokyo osaka kyoto nagoya yokohama kobe sapporo fukuoka hiroshima nagasaki sendai kawasaki "
        "imabari saitama niigata kumamoto kagoshima kanazawa fukushima hamamatsu kure sasebo"
    ),
    "south korea": phrases("seoul busan incheon suwon daegu daejeon ulsan gwangju geoje mokpo pohang"),
    "taiwan": phrases("taipei hsinchu kaohsiung taichung tainan"),
    "thailand": phrases("bangkok phuket chiang_mai pattaya"),
    "vietnam": phrases("hanoi da_nang ho_chi_minh_city haiphong"),
    "indonesia": phrases("jakarta surabaya bandung medan semarang yogyakarta denpasar makassar palembang"),
    "malaysia": phrases("kuala_lumpur johor_bahru ipoh malacca"),
    "philippines": phrases("manila quezon_city cebu davao tacloban zamboanga"),
    "new zealand": phrases("auckland christchurch dunedin"),
    "mexico": phrases(
        "mexico_city monterrey guadalajara tijuana cancún puebla acapulco oaxaca veracruz ciudad_juárez "
        "querétaro culiacán"
    ),
    "brazil": phrases(
        "são_paulo rio_de_janeiro brasília recife fortaleza porto_alegre belo_horizonte manaus curitiba "
        "campinas goiânia florianópolis"
    ),
    "argentina": phrases("buenos_aires rosario ushuaia"),
    "colombia": phrases("bogotá medellín cali barranquilla"),
    "wisconsin": phrases("milwaukee green_bay"),
    "indiana": phrases("indianapolis fort_wayne south_bend"),
    "oklahoma": phrases("oklahoma_city tulsa"),
    "nebraska": phrases("omaha"),
    "iowa": phrases("des_moines cedar_rapids"),
    "hawaii": phrases("honolulu"),
    "alaska": phrases("anchorage juneau"),
    "new mexico": phrases("albuquerque roswell los_alamos las_cruces"),
    "alabama": phrases("huntsville tuscaloosa"),
    "kentucky": phrases("louisville"),
    "new jersey": phrases("hoboken trenton atlantic_city"),
    "idaho": phrases("boise"),
    "virginia": phrases("wallops_island virginia_beach newport_news roanoke charlottesville"),
    "andhra pradesh": phrases("sriharikota"),
    "newfoundland": phrases("st_john's"),
    "nova scotia": phrases("halifax"),
    "manitoba": phrases("winnipeg"),
    "saskatchewan": phrases("saskatoon"),
    "western australia": phrases("fremantle perth"),
    "tasmania": phrases("hobart"),
    "galicia": phrases("vigo"),
    "bulgaria": phrases("sofia varna plovdiv burgas"),
    "serbia": phrases("belgrade novi_sad"),
    "croatia": phrases("zagreb dubrovnik"),
    "slovenia": phrases("ljubljana"),
    "slovakia": phrases("bratislava"),
    "belarus": phrases("minsk"),
    "lithuania": phrases("vilnius"),
    "kazakhstan": phrases("almaty astana baikonur"),
    "uzbekistan": phrases("tashkent samarkand"),
    "morocco": phrases("casablanca marrakesh rabat"),
    "algeria": phrases("algiers"),
    "tunisia": phrases("tunis"),
    "libya": phrases("benghazi misrata"),
    "ethiopia": phrases("addis_ababa"),
    "ghana": phrases("accra"),
    "senegal": phrases("dakar"),
    "uganda": phrases("kampala entebbe"),
    "tanzania": phrases("dar_es_salaam arusha"),
    "zimbabwe": phrases("harare"),
    "rwanda": phrases("kigali"),
    "angola": phrases("luanda"),
    "saudi arabia": phrases("riyadh jeddah mecca medina"),
    "qatar": phrases("doha al_khor al_wakrah lusail al_rayyan"),
    "kuwait": phrases("kuwait_city"),
    "oman": phrases("muscat"),
    "iraq": phrases("baghdad basra mosul erbil kirkuk fallujah"),
    "iran": phrases("tehran isfahan mashhad shiraz tabriz natanz bushehr"),
    "syria": phrases("damascus aleppo homs latakia raqqa"),
    "lebanon": phrases("beirut"),
    "pakistan": phrases("karachi lahore islamabad rawalpindi peshawar quetta multan faisalabad"),
    "bangladesh": phrases("dhaka chittagong sylhet"),
    "afghanistan": phrases("kabul kandahar"),
    "sri lanka": phrases("colombo"),
    "gujarat": phrases("ahmedabad"),
    "rajasthan": phrases("jaipur ajmer jodhpur udaipur"),
    "uttar pradesh": phrases("lucknow kanpur agra varanasi"),
    "west bengal": phrases("siliguri"),
    "kerala": phrases("kochi kozhikode"),
    "fujian": phrases("xiamen fuzhou"),
    "shandong": phrases("qingdao jinan"),
    "hunan": phrases("changsha"),
    "henan": phrases("zhengzhou"),
    "yunnan": phrases("kunming"),
    "hainan": phrases("wenchang sanya"),
    "north korea": phrases("pyongyang"),
    "cambodia": phrases("phnom_penh"),
    "myanmar": phrases("yangon mandalay naypyidaw"),
    "mongolia": phrases("ulaanbaatar"),
    "cuba": phrases("havana"),
    "panama": phrases("panama_city"),
    "peru": phrases("lima cusco"),
    "chile": phrases("valparaíso punta_arenas"),
    "uruguay": phrases("montevideo"),
    "venezuela": phrases("caracas maracaibo"),
    "ecuador": phrases("quito guayaquil"),
    "bolivia": phrases("la_paz"),
    "haiti": phrases("port-au-prince"),
    "bahamas": phrases("nassau"),
    "south carolina": phrases("myrtle_beach"),
    "kansas": phrases("wichita topeka"),
    "missouri": phrases("st_louis"),
    "mississippi": phrases("biloxi"),
    "connecticut": phrases("hartford stamford new_haven bridgeport"),
    "montana": phrases("missoula bozeman"),
    "south dakota": phrases("sioux_falls"),
    "yemen": phrases("sanaa"),
    "mozambique": phrases("maputo"),
    "sierra leone": phrases("freetown"),
    "liberia": phrases("monrovia"),
    "zambia": phrases("lusaka"),
    "namibia": phrases("windhoek"),
    "botswana": phrases("gaborone"),
    "madagascar": phrases("antananarivo"),
    "cameroon": phrases("yaoundé douala"),
    "ivory coast": phrases("abidjan"),
    "mali": phrases("bamako"),
    "sudan": phrases("khartoum"),
    "somalia": phrases("mogadishu"),
    "barbados": phrases("bridgetown"),
    "paraguay": phrases("asunción"),
    "nicaragua": phrases("managua"),
    "honduras": phrases("tegucigalpa"),
    "guatemala": phrases("guatemala_city"),
    "dominican republic": phrases("santo_domingo"),
    "cyprus": phrases("nicosia limassol larnaca"),
    "malta": phrases("valletta"),
    "moldova": phrases("chișinău"),
    "armenia": phrases("yerevan"),
    "azerbaijan": phrases("baku"),
    "albania": phrases("tirana"),
    "north macedonia": phrases("skopje"),
    "montenegro": phrases("podgorica"),
    "kyrgyzstan": phrases("bishkek"),
    "turkmenistan": phrases("ashgabat"),
    "laos": phrases("vientiane"),
    "bhutan": phrases("thimphu"),
}  # fmt: skip

# Towns of a name that several countries have: which of them is meant is open, but it is none of another name. Left out is what is as
# often a person, a county or a state.
TOWNS_OF_SEVERAL_COUNTRIES: Final = frozenset(
    "bristol birmingham manchester cambridge oxford plymouth portsmouth newcastle naples venice valencia toledo rochester syracuse "
    "springfield charleston worcester gloucester canterbury winchester salisbury".split()
)
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
    "vandenberg air force base": "vandenberg",
    "vandenberg space force base": "vandenberg",
    "cape canaveral air force station": "cape canaveral",
    "cape canaveral space force station": "cape canaveral",
    "cape kennedy": "cape canaveral",
    "baikonur cosmodrome": "baikonur",
    "plesetsk cosmodrome": "plesetsk",
    "vostochny cosmodrome": "vostochny",
}
# Words before a place that take a part of it: "Northern California". Places whose own name begins so are in the tables.
PARTS_OF_PLACES: Final = frozenset(
    "north south east west northern southern eastern western central upper lower downtown greater inner outer upstate "
    "northeast northwest southeast southwest northeastern northwestern southeastern southwestern mid rural".split()
)
# Kinds of places whose own name stands behind "of": "in the state of Norland".
NAMED_BEHIND_OF: Final = frozenset(
    "state province county region district canton city town village hamlet suburb municipality parish port island".split()
)
# Words after a place that only say what it is: "Zhejiang province", "New York state".
KINDS_OF_PLACES: Final = frozenset("province state county city region district prefecture".split())
# Cities that lie so close together that a text may say one and mean the other, or the whole.
NEIGHBOURS: Final = (
    frozenset("san francisco|san jose|oakland|palo alto|mountain view|cupertino|menlo park|santa clara|sunnyvale|fremont".split("|")),
    frozenset("boston|cambridge".split("|")),
    frozenset("birmingham|coventry|wolverhampton".split("|")),
    frozenset("newcastle|sunderland".split("|")),
    frozenset("portsmouth|southampton".split("|")),
    frozenset("dallas|fort worth".split("|")),
    frozenset("seattle|redmond".split("|")),
    frozenset("cape canaveral|kennedy space center|orlando".split("|")),
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
    frozenset("rome|civitavecchia".split("|")),
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
