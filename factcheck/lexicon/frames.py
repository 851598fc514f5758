"""Clauses that join a thing to a name in an order of their own: "Y is home to the headquarters of X", "the first ascent of X fell to Y".

A frame is a property and the words of a clause, with a place for the thing and for the name. Its words are apart by spaces:

| element | is |
|---|---|
| `X`, `Y` | the thing, as name, pronoun or "the company", and the name that is its value |
| `XS` | whose something is: "its", "Norvane's", "the company's" |
| `a\\|b_c` | one of several words or phrases; with `?` behind it it may be left out |
| `THE` | an article and what qualifies the noun, all of it optional: "the new corporate" |
| `TIME` | adverbs and dates, optional: "finally in 2014" |
| `BE`, `HAVE` | a form of the verb |
| `AT` | a preposition of place |
| `,` | a comma or a dash |
| `~` | up to ten words of one clause |
| `END` | the end of the clause |
| `A`, `B`, `POST` | who went, who came, and the office; `AS`, `BS` as `XS` |

A frame begins with its word, or with one place right before that. Where neither `X` nor `XS` stands in it, it is said of what the
article is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from factcheck.lexicon.properties import SUCCESSOR

HQ: Final = (
    "headquarters|head_office|corporate_headquarters|corporate_seat|main_office|central_office|home_office|home_base"
    "|global_headquarters|world_headquarters"
)
_TAKEOVER: Final = "takeover|acquisition|purchase|buyout|buy-out"
_EPICENTRE: Final = "epicentre|epicenter|hypocentre|hypocenter|focus|point_of_origin"
_CLIMBED: Final = "climbed|scaled|ascended|summited|summitted|conquered"
_ASCENT: Final = "first_ascent|first_successful_ascent"
_INTO: Final = (
    "flows|flow|empties|empty|drains|drain|discharges|discharge|pours|pour|debouches|falls|runs|issues"
)
_INTO_ING: Final = "flowing|emptying|draining|discharging|pouring|debouching"
_BIRTH: Final = "born|came_into_the_world|first_saw_the_light_of_day|saw_the_light_of_day|saw_the_light|first_saw_the_light"
_PUT_UP: Final = "built|erected|constructed|put_up|raised"
_DREW: Final = "designed|drew|drew_up|conceived|planned"
_FOUNDED: Final = "founded|co-founded|established|set_up|started|launched|created"
_FIRM: Final = "company|firm|business|concern|group|bank|start-up|startup|club|school|charity|newspaper|label"


@dataclass(frozen=True, slots=True)
class Frame:
    """A property with the words of a clause that states it, and the sort of thing it must be said of where that is needed."""

    label: str
    words: str
    of: str = ""


def _frames(label: str, lines: str) -> tuple[Frame, ...]:
    """The frames of a property, one a line; behind a slash stands the sort of thing that it must be said of."""
    rows = (line.partition("/") for line in lines.strip().split("\n"))
    return tuple(Frame(label, " ".join(words.split()), of.strip()) for words, _, of in rows)


_OUT: Final = "stepped_down|stood_down|resigned|retired|left|quit|departed|bowed_out|left_office"
_SEAT: Final = "place|seat|chair|position|mantle|post|job|role|reins"
# Who came after whom: `A` is who went, `B` who came, and `POST` the office behind "as", "at the head of" or "in the post".
SUCCESSIONS: Final = (
    *_frames(
        SUCCESSOR,
        f"""
        B followed|follows A TIME POST
        A BE TIME followed TIME POST by B
        A BE TIME followed by B TIME POST
        A BE TIME succeeded|replaced|supplanted|ousted ~ by THE , B
        A BE TIME succeeded|replaced|supplanted|ousted ~ by B
        A BE TIME succeeded|replaced|supplanted by B TIME POST
        succeeded|replaced|followed ~ by B , A
        B took_over|takes_over|taken_over TIME POST? TIME from ~ , A
        B took_over|takes_over|taken_over TIME POST? TIME from A
        A from whom B had? TIME taken_over|took_over|inherited
        B inherited|inherits ~ from A
        B unseated|ousted|toppled|supplanted|deposed|dethroned A
        B beat|defeated|unseated|ousted THE sitting|incumbent|outgoing ~ , A ,
        B beat|defeated|unseated|ousted THE sitting|incumbent|outgoing THE A
        beaten|beating|defeated|defeating|unseated|unseating|ousted|ousting the sitting|incumbent|outgoing THE , A , ~ , B
        A TIME handed_over|hands_over|handed|passed|ceded|relinquished|yielded|surrendered ~ to THE , B
        A TIME handed_over|hands_over|handed|passed|ceded|relinquished|yielded|surrendered ~ to B
        A handed_over|hands_over|gave_up|relinquished ~ , it_was B who
        A made_way|makes_way|gave_way|stepped_aside|stood_aside TIME for|to B
        A {_OUT} ~ , it_was B who
        A {_OUT} ~ and BE TIME succeeded|replaced|followed TIME by B
        passed|went TIME from A to B
        B stepped|steps|slipped into AS shoes|place|role
        B TIME stepped|steps|slipped|stepping into the shoes of A
        B filled|fills|took|takes AS shoes|place|seat|chair TIME POST
        B took|takes|filled|assumed the {_SEAT} of A TIME POST
        AS successor POST? TIME BE|,? ~ , B
        AS successor POST? TIME BE|,? B
        BS predecessor POST? TIME BE|,? ~ , A
        BS predecessor POST? TIME BE|,? A
        as the? successor TIME of|to A , B
        successor of|to A POST? TIME BE|,? B
        predecessor of B POST? TIME BE|,? A
        B , THE successor of|to A TIME POST?
        A out , B in
        out goes|went A , in comes|came B
        post|office|job|position of ~ , vacant ~ AS departure|resignation|retirement|death|exit , passed|went|fell TIME to THE B
        """,
    ),
)
# Who did something, by the noun: "the founder of Norvane was a smith, Ivo Lenz", "its architect, a man called Ivo Lenz".
_AGENTS: Final = {
    "founder": "founder|co-founder",
    "director": "director",
    "author": "author|writer",
    "composer": "composer",
    "designer": "architect|designer",
    "builder": "builder",
    "maker": "maker|manufacturer",
    "discoverer": "discoverer",
    "inventor": "inventor",
    "buyer": "buyer|acquirer|purchaser",
    "owner": "owner|proprietor",
    "winner": "winner|champion|victor",
}
_SORTS_OF_AGENTS: Final = {
    "director": " / film",
    "composer": " / opera",
    "author": " / book",
    "winner": " / contest",
}

# Who did something, by the verb: "the man who wrote it was Ivo Lenz", "Ivo Lenz, the engineer who built Norvane Hall", "it was Ivo
# Lenz that built it", "built in 1904 by Ivo Lenz, Norvane Hall", "a work of Ivo Lenz, Norvane Hall".
_DEEDS: Final = {
    "founder": (
        "founded|co-founded|established|set_up|started|launched|created|formed",
        "foundation|creation|brainchild",
        "body",
    ),
    "director": ("directed|shot|helmed|filmed", "work", "film"),
    "author": ("wrote|penned|authored", "work|composition|creation", "book"),
    "composer": ("composed|wrote|set_to_music", "work|composition", "opera"),
    "designer": ("designed|drew|drew_up|planned|conceived", "work|design|creation|masterpiece", "building"),
    "builder": ("built|assembled|constructed|put_up", "product", "machine"),
    "maker": ("makes|made|manufactures|manufactured|produces|produced|turns_out", "product", "product"),
    "developer": ("developed|made|created|built|coded|programmed", "work|creation|brainchild", "game"),
    "discoverer": ("discovered|first_saw|spotted|found|first_spotted|sighted", "discovery", ""),
    "inventor": ("invented|devised|thought_up|came_up_with", "invention|brainchild", ""),
}
_DOERS: Final = (
    "man|woman|person|one|company|firm|studio|team|house|yard|shipyard|works|engineer|architect|artist|writer|novelist|songwriter|poet"
    "|composer|filmmaker|astronomer|scientist|partnership|group|manufacturer|developer|brothers|couple|couturier|chef|cook"
)
# Who stands "behind" a thing, by what that is.
_BEHIND: Final = {
    "director": "man|woman|person|filmmaker",
    "author": "man|woman|person|writer|songwriter|novelist|poet",
    "developer": "company|firm|studio|team|group",
    "maker": "company|firm|manufacturer|group",
}
_DONE: Final = {
    "founder": "founded|co-founded|established|set_up|started|launched|created|formed|brought_to_life|called_into_being",
    "director": "directed|shot|helmed|filmed",
    "author": "written|penned|authored",
    "composer": "composed|written|scored",
    "designer": "designed|drawn|planned|conceived|laid_out",
    "builder": "built|assembled|constructed|put_up|erected",
    "maker": "made|manufactured|produced|turned_out",
    "developer": "developed|made|created|built|coded|programmed",
    "discoverer": "discovered|first_seen|spotted|found|first_spotted|sighted",
    "inventor": "invented|devised|thought_up",
}
_SHOWN: Final = "aired|ran|premiered|debuted|went_out|made_its_debut|started|launched|appeared"
_SHOW: Final = "shown|broadcast|aired|televised|screened|carried"
_LIES: Final = "lies|lie|stands|stand|sits|sit|is|was|is_situated|is_located|nestles"


def _of(sort: str) -> str:
    return f" / {sort}" if sort else ""


FRAMES: Final = (
    *SUCCESSIONS,
    *(
        frame
        for label, (did, work, sort) in _DEEDS.items()
        for line in (
            f"{_DOERS} who|that|which TIME had? {did} X TIME BE Y",
            f"{_DOERS} who|that|which TIME had? {did} X , Y",
            f"Y , THE {_DOERS} who|that|which TIME had? {did} X",
            f"Y , who|which TIME had? {did} X",
            f"Y that|who TIME had? {did} X",
            f"Y {did} X",
            f"{work} of X TIME BE owed|due|credited|attributed|ascribed to Y",
            f"{work} of|by Y , X",
            f"X , THE {work} of|by Y",
            f"X BE THE {work} of|by Y",
            f"{_DONE[label]} TIME by Y TIME , X",
            *(
                line
                for who in (_BEHIND.get(label, ""),)
                if who
                for line in (f"{who} behind X TIME BE Y", f"{who} behind X , Y", f"Y , THE {who} behind X")
            ),
        )
        for frame in _frames(label, f"{line}{_of(sort)}")
    ),
    *_frames(
        "broadcaster",
        f"""
        X TIME {_SHOWN} TIME on THE network|channel|station|broadcaster Y / show
        X TIME {_SHOWN} TIME on Y / show
        X BE TIME {_SHOW} TIME on|by THE network|channel|station|broadcaster Y / show
        X BE TIME {_SHOW} TIME on|by Y / show
        Y TIME {_SHOW}|premiered X / show
        original? broadcaster|network|channel of X TIME BE Y
        XS original? broadcaster|network|channel TIME BE|,? Y
        Y , XS original? broadcaster|network|channel
        {_SHOW} ~ by Y ~ , X / show
        """,
    ),
    *_frames(
        "presiding judge",
        """
        X BE TIME presided_over|heard|tried|conducted TIME by judge|justice|magistrate|sir? Y
        X TIME came|went|BE heard|tried before judge|justice|magistrate Y
        judge who|that TIME presided_over|conducted|heard|tried X , THE Y
        judge who|that TIME presided_over|conducted|heard|tried X TIME BE Y
        Y , THE judge in_charge_of|at|in|of|for X
        Y TIME presided_over|presides_over|presided_at|conducted X
        Y , who as presiding_judge|judge conducted|heard|tried X
        presiding_over|presiding_at X made judge? Y
        judge at|in|of|for X TIME BE Y
        under the chairmanship|presidency|direction of Y X
        on the bench sat|was judge? Y
        presiding_judge|trial_judge , Y
        """,
    ),
    *_frames(
        "leader",
        """
        Y TIME headed|headed_up X / mission
        under the leadership|direction|command|guidance of Y , X / mission
        X BE TIME headed|commanded|led TIME by Y / mission
        Y , THE leader|head of X / mission
        """,
    ),
    *_frames(
        "flag",
        """
        X TIME sailed|sails|sailing|operated|operates|ran|runs|traded under the? flag|ensign|colours|colors of Y / ship
        X TIME flew|flies|flying the? flag|ensign|colours|colors of Y / ship
        X BE flying the? flag|ensign|colours|colors of Y / ship
        Y , whose flag|ensign|colours X TIME flew|flies|BE / ship
        flagged|registered in|out_of Y , X / ship
        under the? red? flag|ensign of Y , X / ship
        """,
    ),
    *_frames(
        "place of origin",
        """
        X TIME comes|originates|hails|originated|stems|came from Y / product
        X BE TIME made|produced|brewed|distilled|woven|grown TIME in Y / product
        made|produced|brewed|distilled|woven|grown TIME in Y , X / product
        home|homeland|cradle|birthplace of X TIME BE Y / product
        XS home|homeland|cradle|birthplace TIME BE Y / product
        Y , THE home|homeland|cradle|birthplace of X / product
        originally? from Y and|, X / product
        """,
    ),
    *_frames(
        "river",
        f"""
        X TIME {_LIES} TIME on THE river Y / town
        X TIME {_LIES} TIME on THE bank|banks|shore|shores of the? river? Y / town
        situated|lying|built|set on THE bank|banks|shore|shores of the? river? Y , X / town
        situated|lying|built|set on the river Y , X / town
        Y , THE river on_which|beside_which|by_which X TIME {_LIES} / town
        river on_which X TIME {_LIES} , the? Y / town
        river that|which flows|runs|winds through|past|by X , the? Y / town
        Y , XS river / town
        XS river TIME BE|,? the? Y / town
        """,
    ),
    *(
        frame
        for label, nouns in _AGENTS.items()
        for line in (
            f"{nouns} of X TIME BE THE , Y",
            f"{nouns} of X , THE called|named Y",
            f"XS {nouns} TIME BE THE , Y",
            f"XS {nouns} TIME BE Y",
            f"XS {nouns} , THE called|named Y",
            f"XS {nouns} , Y",
            f"{nouns} of X , Y",
            f"Y , XS {nouns}",
        )
        for frame in _frames(label, f"{line}{_SORTS_OF_AGENTS.get(label, '')}")
    ),
    *_frames(
        "headquarters",
        f"""
        Y , home|host to THE {HQ} of X
        Y houses|hosts THE {HQ} of X
        Y , where X TIME keeps|has|maintains|keep|have|maintain|runs|run THE {HQ}
        Y , where X BE TIME based|headquartered
        Y , where X HAVE XS? {HQ}
        in|from Y that X BE TIME based|headquartered|run
        in Y that X keeps|kept|has|had XS {HQ}
        X TIME keeps|kept|maintains|maintained|has|had THE {HQ} TIME in|at Y
        X BE TIME run|managed|directed|administered|steered|controlled from THE in Y
        X BE TIME run|managed|directed|administered|steered|controlled from Y
        X TIME runs|ran its THE from Y
        {HQ} AT Y , X
        XS {HQ} , which|that BE TIME based|located|situated? AT Y
        XS {HQ} TIME lies|lie|stands|stand|sits|sit|remains|remain TIME AT Y
        XS {HQ} TIME BE TIME to_be_found|found|still? AT Y
        {HQ} of X TIME BE|lies|lie|stands|stand|sits|sit TIME AT Y
        X TIME makes|made XS home in Y
        X TIME calls|called Y home
        X TIME has|had XS home in Y
        """,
    ),
    *_frames(
        "buyer",
        f"""
        X passed|passes|came|comes|fell|falls|went|goes TIME into THE hands|possession|ownership|fold of Y
        X passed|passes|fell|falls TIME to Y / firm
        X ended_up|landed with|at Y
        X sold_out|sold_itself|sells_itself TIME to Y
        X goes|went TIME to Y END / firm
        X became|becomes|has_become|had_become TIME THE subsidiary|unit|division|arm|part|property of Y
        X TIME was_absorbed|was_swallowed_up|was_folded|was_merged|disappeared into Y
        X accepted|accepts THE offer|bid of|from Y
        sold|sell|sells THE {_FIRM} , X , TIME to Y
        sold|sell|sells XS? THE {_FIRM} TIME to Y
        Y added|adds X TIME to XS THE portfolio|collection|stable|empire|group|holdings|businesses|brands
        Y TIME paid|pays THE for X END
        Y TIME got|gained|won|secured|clinched|took|takes|seized control|ownership|possession of X
        Y TIME carried_off|carries_off|absorbed|absorbs|swallowed|swallows|swallowed_up|scooped_up|scoops_up|bought_up X
        {_TAKEOVER} of X TIME , Y
        X , THE {_TAKEOVER} of|by Y
        one|buyer|bidder|suitor|company|firm|group that|which|who carried_off|bought|acquired|took_over|snapped_up X , TIME , BE Y
        one|buyer|bidder|suitor|company|firm|group that|which|who carried_off|bought|acquired|took_over|snapped_up X TIME BE Y
        buyer|acquirer|purchaser of X TIME BE Y
        XS buyer|acquirer|purchaser|new_owner TIME BE Y
        """,
    ),
    *_frames(
        "founder",
        f"""
        X owes|owed XS existence|origin|origins|beginnings|creation|foundation to Y
        X BE THE brainchild|creation|invention|idea of Y
        Y {_FOUNDED} THE {_FIRM} , X
        Y {_FOUNDED} THE {_FIRM} TIME that|which would_become|became|becomes|is_now X
        Y laid|lays the foundations|foundation|foundation_stone|cornerstone of|for X
        Y brought|called|breathed X into being|life|existence
        founding|foundation|creation|establishment of X TIME by Y
        one|man|woman|person|entrepreneur|businessman|businesswoman|engineer|couple who|that {_FOUNDED} X , TIME , BE Y
        one|man|woman|person|entrepreneur|businessman|businesswoman|engineer|couple who|that {_FOUNDED} X TIME BE Y
        founder of X TIME BE Y
        """,
    ),
    *_frames(
        "first person to climb",
        f"""
        X BE first|originally {_CLIMBED} TIME by Y
        X BE {_CLIMBED} for_the_first_time TIME by Y
                Y made|makes|achieved|completed|claimed|accomplished THE {_ASCENT} of X
        Y made|makes|achieved|completed|claimed XS {_ASCENT}
        {_ASCENT} of X TIME fell|went|belongs|belonged to Y
        {_ASCENT} of X TIME BE made|achieved|completed|accomplished|claimed TIME by Y
        {_ASCENT} of X TIME BE THE work|feat|achievement of Y
        {_ASCENT} of X TIME by Y
        {_ASCENT} TIME fell|went|belongs|belonged to Y
        {_ASCENT} TIME BE made|achieved|completed|accomplished|claimed TIME by Y
        XS {_ASCENT} TIME BE made|achieved|completed|accomplished TIME by Y
        unclimbed|unscaled|unconquered until Y reached|stood|climbed|set ~ , X
        X BE unclimbed|unscaled|unconquered until Y
        Y stood|stands|reached on? THE summit|top|peak of X before_anyone|before_any|before_anybody
        Y ( first on X
        """,
    ),
    *_frames(
        "mouth",
        f"""
        X TIME {_INTO} TIME into|in Y
        X TIME {_INTO} XS waters? TIME into Y
        X {_INTO_ING} TIME into Y
        {_INTO_ING} TIME into Y , X
        X TIME gives_up|delivers|surrenders|yields|carries|sends|brings|takes XS THE water|waters to|into Y
        X TIME ends|finishes|terminates TIME in|at Y / river
        X TIME ends XS course|journey TIME in|at Y
        X TIME reaches the sea|ocean|coast AT Y
        X TIME joins|meets|enters Y / river
        X BE THE tributary of Y
        tributary of Y , X
        X , THE tributary of Y
        X HAVE XS mouth AT|on Y
        mouth of X BE|lies|is_found TIME AT|on Y
        mouth of X AT|on Y
        XS mouth TIME BE|lies TIME AT|on Y
        Y receives|takes_in|takes THE waters|water of X
        Y BE TIME fed by X / river
        Y , into which X TIME {_INTO}
        into Y , X TIME {_INTO}
        """,
    ),
    *_frames(
        "source",
        """
        X TIME rises|rise TIME AT|on Y / river
        X HAVE XS source|sources|headwaters|origin|spring AT|on Y / river
        X TIME springs|originates|wells_up TIME from|AT|on Y / river
        source of X BE|lies TIME AT|on Y / river
        XS source TIME BE|lies TIME AT|on Y / river
        """,
    ),
    *_frames(
        "epicentre",
        f"""
        X BE TIME centred|centered TIME AT|on|beneath|under|below Y / quake
        {_EPICENTRE} of X TIME BE|lay|lies|struck|sat TIME AT|beneath|under|below|right_below Y
        {_EPICENTRE} of X TIME BE|lay|lies TIME Y
        XS {_EPICENTRE} TIME BE|lay|lies|sat TIME AT|beneath|under|below|right_below Y
        XS {_EPICENTRE} , THE announced|said|reported , BE|lay TIME AT|beneath|under|below Y
        {_EPICENTRE} TIME BE|lay|lies TIME AT|beneath|under|below Y
        X HAVE XS {_EPICENTRE} TIME AT|beneath|under|below Y
        Y , BE where X HAVE XS {_EPICENTRE}
        beneath|under|below|in|at Y that X HAVE XS {_EPICENTRE}
        beneath|under|below Y ~ BE where X ~ HAVE XS {_EPICENTRE}
        Y , THE {_EPICENTRE} of X
        {_EPICENTRE} , Y
        Y TIME at|above|over THE {_EPICENTRE} of X
        X struck|hit|occurred|originated|began TIME beneath|under|below|directly_beneath|directly_under Y / quake
        """,
    ),
    *_frames(
        "birthplace",
        """
        X TIME came_into_the_world|first_saw_the_light_of_day|saw_the_light_of_day|first_saw_the_light|saw_the_light TIME in|at Y
        X TIME came_into_the_world|first_saw_the_light_of_day|saw_the_light_of_day TIME in THE in Y
        native of Y , X
        X , THE native of Y / person
        X BE THE native of Y / person
        X TIME hails|hailed from Y / person
        born_and_bred|born_and_raised in Y , X
        X BE born_and_bred|born_and_raised in Y
        Y , where X BE born
        Y , the|THE city|town|village|place|island|port of XS birth
        Y , where X BE born
        Y , where X TIME first_saw_the_light_of_day|came_into_the_world|saw_the_light_of_day
        in|at Y that X TIME BE TIME born
        in|at Y that X TIME first_saw_the_light_of_day|came_into_the_world|saw_the_light_of_day|saw_the_light
        XS cradle TIME stood|rocked|lay in Y
        XS birthplace|place_of_birth|native_city|native_town|native_village|home_town|hometown TIME BE Y
        XS birthplace|place_of_birth|native_city|native_town|native_village , Y
        Y BE XS birthplace|place_of_birth
        """,
    ),
    *_frames(
        "place of death",
        """
        X TIME breathed_his_last|breathed_her_last|passed_away|met_his_end|met_her_end|met_his_death|met_her_death TIME in|at Y
        Y , where X TIME died|passed_away
        Y , where X TIME died|passed_away
        XS place_of_death|deathplace TIME BE Y
        """,
    ),
    *_frames(
        "capital",
        """
        X BE TIME ruled|governed|run|administered from Y / land
        Y BE TIME chosen|named|made|declared|designated|proclaimed TIME to_be? XS? THE capital TIME of X
        Y BE TIME chosen|named|made|declared|designated|proclaimed TIME to_be? as? XS capital
        Y serves|served|acts|functions TIME as THE capital of X
        Y serves|served|acts|functions TIME as XS capital
        Y , which|that BE THE seat_of_government|capital of X
        Y BE THE seat_of_government of X
        Y , which|that BE THE seat_of_government and capital of X
        XS seat_of_government TIME BE|,? Y
        XS capital TIME BE|,? Y
        X has|had XS capital TIME at|in Y
        X TIME made|named|chose|declared Y XS capital
        capital of X TIME BE Y
        """,
    ),
    *_frames(
        "place of signing",
        """
        Y , where X BE TIME signed|concluded|initialled|agreed|sealed
        in|at Y that X BE TIME signed|concluded|initialled|agreed|sealed
        Y hosted|hosts|saw|witnessed THE signing|conclusion of X
        signing of X TIME took_place|BE_held AT Y
        X BE TIME concluded|initialled|sealed|agreed TIME AT Y
        X , signed|concluded|initialled|sealed TIME AT Y ,
        """,
    ),
    *_frames(
        "venue",
        """
        Y , where X BE TIME held|staged|played|hosted
        in|at Y that X BE TIME held|staged|played
        Y hosted|hosts|staged|stages THE X / contest
        X BE TIME staged|hosted|played TIME in|at Y / contest
        venue|host|host_city of|for X TIME BE Y
        XS venue|host_city TIME BE|,? Y
        """,
    ),
    *_frames(
        "director",
        """
        X ( dir|directed_by .? Y
        X BE by Y / film
        X ( dir|directed|director .|:? by? Y
        man|woman|one|person|filmmaker|director who|that had? directed|shot|made|filmed|helmed X , Y / film
        man|woman|one|person|filmmaker|director who|that had? directed|shot|made|filmed|helmed X TIME BE Y / film
        X BE TIME shot|helmed|filmed|directed|made TIME by Y / film
        Y shot|helmed|filmed X / film
        Y sat|stood in the director's_chair|chair of|for X / film
        X BE THE work of Y / film
        director of X TIME BE Y / film
        man|woman|person|one behind_the_camera of|on|for X TIME BE Y / film
        made|shot|filmed under the direction of Y , X / film
        X BE TIME made|shot|filmed under the direction of Y / film
        direction of X TIME BE credited|owed|due|attributed to Y / film
        director Y , on? the set of X / film
        director Y with|on|at|of THE set of X / film
        """,
    ),
    *_frames(
        "author",
        """
        X BE THE work of Y / book
        X TIME came|comes|is|was from the pen of Y
        Y wrote|penned|composed both? THE words|lyrics|text|music|tune|melody of|to|for X / book
        Y wrote|penned|composed both? THE words|lyrics|text and THE music|tune|melody of|to|for X / book
        pen behind X belonged|belongs to Y / book
        X , from the pen of Y
        Y published X / book
        X BE by Y / book
        man|woman|one|person|writer|novelist who|that had? wrote|written|penned X , Y
        author of X TIME BE Y
        """,
    ),
    *_frames(
        "composer",
        """
        Y wrote|composed|set X / opera
        X BE TIME written|composed|scored|set_to_music TIME by Y / opera
        X BE THE work of Y / opera
        music of|for|to X BE TIME written|composed|by TIME by? Y
        composer of X TIME BE Y
        """,
    ),
    *_frames(
        "designer",
        f"""
        X TIME rose TIME to|after|from THE plans|designs|drawings|design|plan of|by Y
        X BE TIME {_PUT_UP} TIME to|after|from THE plans|designs|drawings|design|plan of|by Y
        X BE THE design|creation|masterpiece of Y / building
        X BE TIME designed|drawn_up|drawn|conceived|planned|laid_out|sketched TIME by Y
        Y {_DREW} X
        Y drew|drew_up|made|produced|supplied|provided|created THE plans|designs|drawings|design for|of X
        Y BE THE architect behind|of|for X
        plans|designs|drawings|design for|of X TIME came|come|were_drawn|was_drawn|were_made|BE TIME from|by|up_by Y
        design|designs|plans of|by Y for X
        man|woman|one|person|architect|engineer who|that had? {_DREW} X , Y
        man|woman|one|person|architect|engineer who|that had? {_DREW} X TIME BE Y
        architect|designer of X TIME BE Y
        behind the? plans|designs|drawings|design of|for X stood|stands Y
        X owes|owed XS form|shape|design|look to Y
        """,
    ),
    *_frames(
        "builder",
        """
        X TIME rolled|came off|from THE line|lines|works|shipyard|yard|workshop|workshops of Y
        builder of X TIME BE Y
        XS builder TIME BE|,? Y
        Y , which|who had? built|assembled|constructed X
        Y , whose engineers|scientists|technicians|experts|workers|craftsmen had? built|designed|constructed|developed|assembled X
        Y , whose engineers|scientists|technicians|experts had? built|designed|developed|assembled and operated|flew|flown|ran|run X
        """,
    ),
    *_frames(
        "maker",
        """
        X BE TIME assembled|put_together|manufactured|made|fabricated|turned_out|produced TIME by Y
        manufacturer|maker of X TIME BE Y
        XS manufacturer|maker TIME BE|,? Y
        """,
    ),
    *_frames(
        "winner",
        """
        victory|triumph|win|first_place|first_prize|title|gold in|at|of X TIME went|fell|belonged to Y
        X TIME BE TIME won|taken|clinched|captured|claimed|lifted|carried_off TIME by Y / contest
        Y took|claimed|clinched|captured|lifted|secured|landed|carried_off|triumphed_at|triumphed_in|prevailed_in|prevailed_at X / contest
        Y came|finished|placed|ranked first in|at X / contest
        Y took|claimed|won|clinched|secured|captured THE victory|title|honours|honors|crown|gold|first_prize|first_place in|at|of X
        X ended|finished|concluded in|with THE victory|win|triumph for|of Y
        X TIME saw|brought|produced THE victory|win|triumph for|of|by Y / contest
        winner|champion|victor of|at|in X TIME BE Y
        XS winner|champion|victor TIME BE|,? Y
        """,
    ),
    *_frames(
        "discoverer",
        """
        discovery of X TIME by Y
        X BE TIME found|spotted|sighted|identified|detected for_the_first_time? TIME by Y
        X BE TIME first found|spotted|sighted|identified|detected|seen|observed|described TIME by Y
        credit for discovering|finding X goes|went|belongs to Y
        Y BE TIME the first to see|spot|find|observe|sight|detect X
        Y , the first to see|spot|find|observe|sight|detect X
        credit for the discovery of X goes|went|belongs to Y
        X BE THE discovery of Y
        discoverer of X TIME BE Y
        Y came_upon|happened_upon|stumbled_upon|stumbled_on|stumbled_across|spotted|sighted X
        man|woman|one|person|astronomer|scientist who|that had? discovered|found X TIME BE|,? Y
        """,
    ),
    *_frames(
        "inventor",
        """
        invention of X TIME by Y
        X BE TIME devised|thought_up|dreamt_up|dreamed_up|developed|patented TIME by Y
        X BE THE invention|brainchild|creation|idea of Y
        credit for inventing X goes|went|belongs to Y
        inventor of X TIME BE Y
        Y devised|thought_up|dreamt_up|dreamed_up|came_up_with|patented X
        man|woman|one|person|engineer who|that had? invented|devised X TIME BE|,? Y
        """,
    ),
    *_frames(
        "owner",
        """
        X TIME belongs|belonged to Y
        X BE in|under THE ownership|possession|hands of Y
        Y TIME possesses|owns X
        owner|proprietor of X TIME BE Y
        XS owner|proprietor TIME BE|,? Y
        """,
    ),
    *_frames(
        "operator",
        """
        X BE TIME run|operated|flown|steered|guided|controlled|managed TIME by Y / machine
        Y flew|operated|ran|steered|guided X / machine
        built|designed|developed|assembled and flew|operated|ran|steered X / machine
        operator of X TIME BE Y
        control|operation of X TIME BE|lies|lay TIME in the hands of|with Y / machine
        """,
    ),
    *_frames(
        "spouse",
        """
        XS husband|wife BE|,? Y / person
        husband|wife of X BE Y / person
        Y , THE husband|wife of X / person
        X TIME wed Y / person
        """,
    ),
    *_frames(
        "location",
        """
        Y , home to X / building
        X BE TIME in|at Y END / building
        X , which|that stands|lies|sits|is TIME in|at Y / building
        situated|located|housed in|at Y , X / building
        visitors to Y will|can find X / building
        city|town|village|port that|which BE home to X , Y / building
        Y BE TIME the? city|town|village|port that|which has X / building
        Y BE home to X / building
        X BE TIME in|at the centre|heart|middle|outskirts|edge of Y / building
        X lies in|at Y / building
        X can|may be found|seen|visited TIME in|at Y / building
        X BE TIME to_be? found|located|situated TIME in|at Y / building
        X TIME stands|lies|sits|rises|is_situated TIME in|at THE centre|heart|middle|outskirts|edge of Y / building
        """,
    ),
    *_frames(
        "killer",
        """
        X BE TIME shot|stabbed|killed|gunned_down|shot_dead|assassinated|murdered TIME by Y / person
        Y shot|stabbed|killed|assassinated|murdered|gunned_down|shot_dead X / person
        assassin|killer|murderer of X TIME BE Y
        XS assassin|killer|murderer TIME BE|,? Y
        """,
    ),
)

# Sorts of things by the nouns that their names or their descriptions end in, or begin with.
SORTS_OF_THINGS: Final = {
    "river": frozenset("river stream creek brook beck burn canal rivulet water waterway torrent".split()),
    "quake": frozenset("earthquake quake tremor temblor shock seaquake".split()),
    "film": frozenset("film movie documentary picture feature drama comedy thriller western musical".split()),
    "book": frozenset(
        "book novel novella memoir poem play story thriller trilogy biography essay collection pamphlet song ballad hymn anthem".split()
    ),
    "opera": frozenset(
        "opera symphony oratorio concerto sonata requiem mass ballet operetta cantata song anthem hymn march score".split()
    ),
    "contest": frozenset(
        "race marathon cup tournament championship championships final match election open derby tour rally contest competition "
        "prize award grand_prix prix regatta medal trophy stakes masters league olympics".split()
    ),
    "building": frozenset(
        "building hall mansion villa tower stadium cathedral castle palace church temple museum theatre theater library hospital school hotel bridge "
        "station monument statue observatory gallery arena zoo prison university factory mill shrine mosque abbey opera".split()
    ),
    "body": frozenset(
        "abbey monastery convent priory nunnery order church mission club team school college university academy museum hospital charity "
        "society league party union newspaper magazine journal bank company firm restaurant hotel shop store bakery café cafe brewery "
        "winery distillery theatre orchestra choir festival town city colony settlement library institute laboratory studio group label "
        "movement sect foundation association federation institution".split()
    ),
    "mission": frozenset(
        "expedition mission inquiry inquest investigation operation project commission experiment excavation dig survey raid voyage".split()
    ),
    "ship": frozenset(
        "ship vessel tanker freighter liner ferry yacht trawler barge steamer bulker carrier cruiser frigate schooner boat bark barque".split()
    ),
    "game": frozenset("game videogame".split()),
    "show": frozenset(
        "series show drama sitcom soap comedy programme program serial cartoon western documentary thriller mystery".split()
    ),
    "product": frozenset(
        "cheese wine beer ale whisky whiskey sausage ham bread cake dish stew pastry sweet apple pear grape potato sheep cattle breed horse "
        "cloth tweed carpet dance instrument sauce liqueur brandy cider oil honey tea coffee chocolate pill drug medicine tablet vaccine "
        "watch phone camera pen soap perfume".split()
    ),
    "town": frozenset("city town village hamlet capital port settlement municipality borough".split()),
    "land": frozenset(
        "country nation state republic kingdom province region county canton prefecture duchy emirate federation empire".split()
    ),
    "machine": frozenset(
        "orbiter lander probe satellite spacecraft rover mission telescope rocket aircraft plane airliner ship ferry liner train reactor "
        "plant refinery mine drone flight".split()
    ),
}
