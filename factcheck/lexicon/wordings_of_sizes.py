"""Turns of phrase that name what a size is the size of (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_GROUND = "ground|surface|earth|rock|mountain|street|town|hill|soil|ice|peak|seabed|sea_bed"
# What ends the clause of a size: no word for another side follows.
_ENDS = r"$|.|,|;|:|=and|=but|=from|=between|)"
_LYING = (
    "tunnel bridge canal runway pier causeway pipeline railway highway motorway viaduct aqueduct ship vessel yacht boat ferry tanker "
    "freighter submarin liner barge airship plane aircraft jet trench fault cave trail track metro subway tramway coastline promenade boulevard"
)
_STANDING = "tower skyscraper statu obelisk spire steepl minaret lighthous chimney waterfall monument pagoda mast crane cliff pylon belfry"
_OTHER_SIDES = (
    "wide width high height tall deep depth across diameter thick radius square apart long length distance"
)
_POWER_UNIT = "engine|motor|plant|station|farm|reactor|turbine|array|park"

WORDINGS_OF_SIZES: tuple[Wording, ...] = (
    # Under what lies above it. "Under 300 metres" is a bound.
    wording(
        "depth",
        "length",
        f"""
        # below|beneath|under|underneath|down_under .. {_GROUND}
        # underground|down
        (at|to|from) depth .. of|:|be|put_at #
        overburden ... #
        depth ... : #
        # (of) .. rock|ice|earth|soil|granite|limestone .. overhead|above|over|cover
        bury|lie|sit|hide under|beneath # of
        # deep
        # of overburden
        """,
        unless="sea lake ocean diver dive dived sub submarine snow water river",
    ),
    # How much water there is above it, or at a place.
    wording(
        "depth",
        "length",
        """
        in|under|below|beneath|through # of water
        # of water
        # under|below|beneath (the) water|surface|waves
        water .. # deep
        # of (..) water
        """,
        unless="flood flooded rain rise swim swam",
    ),
    # Of what is longer than it is anything else.
    wording(
        "length",
        "length",
        """
        =measure|=measures|=measured #
        """,
        needs="tunnel bridge runway road motorway highway canal railway line metro river pier viaduct pipeline route trail coast coastline border dyke dike "
        "causeway track avenue beach cable ship liner ferry train queue fence phase section stretch",
        unless="wide width high height tall deep depth across diameter thick thickness clearance gauge span by square circumference rise rain snow",
    ),
    # How far away it is among the stars.
    wording(
        "distance",
        "ly",
        """
        # .. away|off|distant|from
        lie|be|at #
        separate|part|divide .. #
        # .. separate|part|divide|lie_between
        distance ... : #
        distance ... of|be|at|, #
        distance #
        """,
        unless="across diameter wide long galaxy span",
    ),
    wording(
        "length",
        "length",
        """
        #- bridge|viaduct|causeway|tunnel|pier|hull
        #- concrete|steel|stone|road|rail|railway|suspension|wooden bridge|viaduct|causeway|tunnel|pier
        hull|bridge|tunnel|viaduct|causeway .. measure|stretch|run|extend (for|over|) #
        from abutment|portal|bank|shore|pylon|tower|end|bow|stem to .. #
        # .. from abutment|portal|bank|shore|pylon|rim|snout to
        # .. from .. (bow|stem|nose|tip|end) to (..) (stern|tail|tip|end)
        # end_to_end|end-to-end|nose_to_tail|from_end_to_end
        # separate|part|divide .. end
        # in length|overall
        overall_length|length_overall|loa|length ... : #
        length ... of|be #
        length #
        """,
        unless="apart distance",
    ),
    # How far a river flows and a road goes, whatever verb it has.
    wording(
        "length",
        "length",
        """
        #- river|stream|waterway|creek|road|railway|railroad|motorway|highway|pipeline|canal|border|coastline|coast|trail
        river|stream|waterway|creek|it|~ =flows|=winds|=meanders|=snakes (for|some|about) #
        from (=its|the) source|spring|headwater .. # $|.|,
        from (=its|the) source|spring|headwater .. to (=its|the) mouth|sea|delta .. #
        # .. from (=its|the) source|spring|headwater
        """,
        unless="drain basin navigabl tributary away distance deep wide swim swam paddle sail canoe",
    ),
    # "Measures 3,100 metres" is how long a thing is that lies, and how high one that stands, where the sentence has none of the other.
    wording(
        "length",
        "length",
        f"""
        measure|stretch|run|extend (=for|=over|=some|=to|=a) (=total|=full) (=of) # {_ENDS}
        measure|stretch|run|extend (=for|=over|=some|=to) # , =making|=is|=was|=which|=longer|=more
        """,
        needs=_LYING,
        unless=f"{_STANDING} {_OTHER_SIDES} aground marathon",
    ),
    wording(
        "height",
        "length",
        f"""
        measure|stand|rise|soar|tower|climb (=to|=at|=some|=a|=up_to) (=total|=full) (=of) # {_ENDS}
        """,
        needs=_STANDING,
        unless=f"{_LYING} {_OTHER_SIDES} above level sea away river end",
    ),
    wording(
        "depth",
        "length",
        """
        at (=its) =deepest (,) .. #
        =deepest point|part|spot|place .. #
        bore|drill|dig|sink|descend|dive|go .. to (=a) depth of|: #
        well|shaft|borehole|hole|pit|mine ... =goes|=go|=went|=reaches|=runs|=extends =down (=to|=some) #
        well|shaft|borehole|hole|pit|mine ... =goes|=go|=went|=reaches|=runs|=extends # =down|=deep|=into|=underground
        """,
        unless="flood rain snow",
    ),
    wording(
        "height",
        "length",
        """
        (=the|=its) peak|summit (reach|stand|tower|rise) (to|at) #
        top_out|peak|culminate at #
        (reach|rise_to|attain|grow_to) .. height of #
        summit|peak|top ... at|of|to #
        """,
        needs="mountaine mount peak summit hill volcano tower building skyscraper tree height",
        unless="camp hut base diver storm wave surge flood",
    ),
    # How far what stands goes up above what it stands on, and how large what is measured is.
    wording(
        "height",
        "length",
        """
        reach|rise|stand|tower|soar (to) # above (=the|=its|=their) .. floor|ground|street|plain|water|river|valley|city|town|surroundings|base|deck|crater|square|harbour
        """,
        needs="dome tower mast spire bridge building statue chimney stack pylon pier arch cone shell skyscraper lighthouse obelisk dam cathedral roof",
        unless="lie hang fly climb balloon wave water_level flood cabin platform floor_of window gallery restaurant",
    ),
    wording(
        "volume",
        "volume",
        """
        # in|by volume
        volume (of|be|:|at) (about) #
        volume ... be|come_to|reach|put_at|estimate_at #
        """,
        unless="sale per trade daily annual",
    ),
    wording(
        "displacement",
        "mass count",
        """
        displace # (ton|tonne|)
        displacement ... of|be #
        displacement #
        # displacement
        """,
    ),
    wording(
        "range",
        "length",
        """
        (driving|cruising|flight|operating|maximum|action|firing|electric) range ... of|be|to|at #
        (driving|cruising|flight|operating|maximum|action|firing|electric) range #
        range of|:|be #
        # range
        #- range
        (travel|go|drive|fly|cover|run|manage|do) .. # .. on|between|before|without .. (full|single|one) charge|tank|battery|recharge|refuel|refuelling|charging|stop
        # .. on|per (..) (single|full|one) charge|tank
        reach|hit target .. # away
        travel|go|drive|fly|cover|run|manage|do .. # nonstop|non-stop
        # .. nonstop|non-stop|between_refuellings|without_refuelling|without_refueling|between_charges
        can|could fly .. #
        # .. farthest|furthest .. can|could go|fly
        """,
        unless="mountaine hill price temperature age home",
    ),
    wording(
        "width",
        "length",
        """
        # .. across|in_diameter|from_rim_to_rim|from_edge_to_edge
        diameter ... of|be|: #
        diameter #
        aperture ... of|be|:|, #
        mirror|lens|dish|dome ... : #
        #- (..) mirror|lens|dish|primary
        mirror|lens|dish|primary .. measure|of #
        """,
        needs="mirror lens dish telescop primary antenna dome disc",
    ),
    wording(
        "power",
        "power",
        f"""
        (generating|installed|rated|peak|maximum|total) capacity|output|power|rating ... of|be|at|to|: #
        (generating|installed|rated|peak|maximum|total) capacity|output|power|rating #
        generate|produce|deliver|develop|put_out|churn_out|supply|rate|pump_out .. #
        # .. (its) owner|operator .. can offer
        can .. offer|give|deliver .. #
        ( # )
        # (of) power|capacity|electricity|{_POWER_UNIT}
        #- {_POWER_UNIT}
        """,
        unless="consume us draw need add plane",
    ),
    wording(
        "rainfall",
        "length",
        """
        # (of) (heavy) rain|precipitation|rainfall
        # of .. rain|precipitation|rainfall
        rainfall|precipitation|rain ... of|be|at|reach|total|exceed|average #
        rainfall|precipitation|rain #
        rain .. #
        """,
        unless="snow sea level river dam reservoir",
    ),
    wording(
        "snowfall",
        "length",
        """
        # of (..) snow
        snowfall|snow_depth|snow_cover ... of|be|at|reach|total #
        snowfall|snow_depth|snow_cover #
        """,
    ),
    wording(
        "wingspan",
        "length",
        """
        wingspan|wing_span|wing-span ... of|be #
        wingspan|wing_span|wing-span #
        # wingspan
        wing .. span|spread|stretch|measure #
        # .. from .. wingtip|wing_tip|wing-tip
        # wingtip_to_wingtip|across_the_wings
        """,
    ),
    wording(
        "area",
        "area",
        """
        (surface|land|total|floor) area|surface|extent|size ... of|be|at|to #
        (surface|land|total|floor) area|surface|extent|size #
        # of land|territory
        # in area|size|extent
        ^ at # , ... be ... largest|smallest|biggest|size
        ( surface|area : # )
        ( # )
        grow|cultivate .. vine|vines on #
        vine|vines|vineyard|vineyards .. of|on|over|cover #
        # of|under vine|vines|vineyard|vineyards
        vineyard|vineyards|vine|vines : #
        cover|occupy|span|extend_over|take_up|stretch_over|spread_over|measure|sprawl_over|encompass #
        """,
        unless="burn scorch flood lose destroy clear sell buy add",
    ),
    wording(
        "screen size",
        "length count",
        """
        # screen|display
        #- screen|display
        screen|display ... of|be|measure #
        screen|display #
        """,
    ),
    wording(
        "thrust",
        "physical count",
        """
        thrust ... of|be #
        thrust #
        # (of) thrust
        """,
    ),
    wording(
        "reserves",
        "physical count",
        """
        reserve ... of|be|put_at|estimate_at|hold|contain #
        reserve #
        hold|contain .. # .. of|in .. (recoverable) oil|gas|ore|gold|copper|coal|reserve
        # .. of|in reserve
        """,
        unless="produce pump cash forex currency nature wildlife game",
    ),
    wording(
        "wavelength",
        "length",
        """
        wavelength ... of|be|at #
        wavelength #
        """,
    ),
    wording(
        "weight",
        "mass",
        """
        (birth|body|total|gross|kerb|curb|dry|launch|average) weight|mass ... of|be|at #
        (birth|body|total|gross|kerb|curb|dry|launch|average) weight|mass #
        #- ~
        weigh|weighing (in) (at|on|) .. #
        tip|tips .. scale .. at #
        come|clock in at #
        # in weight
        """,
        unless="carry transport capture cargo catch fish",
    ),
)
