"""Turns of phrase that name how far, how high, how fast and how long something goes (`lexicon/wording.py` tells how they are written)."""

from __future__ import annotations

from factcheck.lexicon.wording import Wording, wording

_UP = "aloft|airborne|in_the_air|in_flight|off_the_ground|off_the_floor|off_the_surface"
_TRIP = "journey|voyage|trip|crossing|passage|trek|odyssey|cruise|flight"
_AIRCRAFT = "fly flight flew flown helicopter balloon plane aircraft drone rotorcraft airship glider airborne altitude aloft hover sortie pilot"

WORDINGS_OF_JOURNEYS: tuple[Wording, ...] = (
    # Of all flights together, and of one.
    wording(
        "flight time in all",
        "duration",
        f"""
        total|combined|overall|cumulative|accumulated flight_time|flying_time|time_in_flight|time_aloft|time_in_the_air|airtime ... #
        log|clock_up|accumulate|amass|rack_up # .. {_UP}|of_flight|of_flying|flying
        altogether|in_all|all_told ... {_UP} (for) #
        # .. {_UP} .. altogether|in_all|in_total|all_told
        """,
    ),
    wording(
        "flight time",
        "second minute hour",
        f"""
        stay|remain|keep|hang|hold|be up|{_UP} (for) #
        =flew|fly (for) # $|.|,|;|and
        # {_UP}
        # time in (=the) air|flight
        flight_time|time_in_flight|time_in_the_air|airtime|time_aloft ... #
        first|maiden|test|longest|debut flight|hop ... last|take|of #
        (flight|hop|hover) last|lasting (for) #
        #- (..) flight|hop|hover
        """,
        unless="delay wait average airline passenger jet_lag",
        needs=_AIRCRAFT + " skid debut ground hop rotor",
    ),
    # From one place to the other, without what is done there.
    wording(
        "journey time",
        "day week month hour",
        f"""
        (after) # under_way|en_route|in_transit|in_space|at_sea
        #- (..) {_TRIP}
        {_TRIP} of #
        """,
        unless="every each return daily delay late adrift",
    ),
    # How fast a car gets to the speed that all are measured by.
    wording(
        "acceleration",
        "second",
        """
        # to|for|before|until @physical
        # .. to|for|until @physical|=sixty|=hundred
        # .. before ... @physical
        # .. for|to (..) dash|sprint|run to @physical|@bare|=sixty|=hundred
        accelerate|sprint|go|get|race|speed|dash|catapult ... to @physical|@bare|=sixty|=hundred in|within|takes|in_just #
        @bare to @physical|@bare|=sixty|=hundred|@count in|within|: #
        =zero|=nought|standstill|rest to @physical|@bare|=sixty|=hundred in|within|takes|: #
        @physical|@bare in|within|: #
        reach|hit @physical in|within|after #
        """,
        needs="accelerate acceleration sprint dash mph car truck motor horsepower sprinter horse roadster pickup model variant vehicle beast",
        unless="lap quarter race brake braking stop halt standing base basic",
    ),
    # Of a craft in the air the most that it ever had; other heights are one flight's each.
    wording(
        "peak altitude",
        "length",
        """
        greatest|maximum|highest|record|peak|top altitude|height|elevation ... #
        altitude|altitudes|height|heights (of) as_high_as|up_to #
        # , =its|=his|=her|=the|=their highest|greatest (ever|yet|so_far)
        # , =its|=his|=her|=the|=their (altitude|height|personal) record|best
        """,
        needs=_AIRCRAFT + " highest",
    ),
    wording(
        "height",
        "length",
        """
        column|plume|cloud|jet|fountain|ash|smoke|steam .. reach|rise|climb|soar|shoot|tower|go_up|billow|attain (up) (to|as_high_as) #
        column|plume|cloud|jet|fountain .. of ash|smoke|steam|lava .. # (high|up)
        ash|smoke|steam|plume|column ... # (high|up) (into) (the) (sky|air|atmosphere)
        carry # up|high|into_the_sky|into_the_air
        """,
        needs="ash plume column smoke steam eruption volcano lava explosion blast",
        unless="away wide long spread thick deep distance",
    ),
    wording(
        "height",
        "length",
        """
        # from top|tip|crown|summit|roof|crest to bottom|toe|base|foot|ground
        from top|tip|crown|summit|roof|crest|base|foot to bottom|toe|base|foot|ground|top|tip ... #
        # from base|foot|ground|bottom to top|tip|crown|summit|roof|crest
        """,
    ),
    # What turns has its span from the tip of one blade to that of the other.
    wording(
        "wingspan",
        "length",
        """
        rotor|rotors|blade|blades|propeller|propellers ... span|measure|reach|stretch .. #
        rotor|rotors|blade|blades|propeller|propellers (be) # (in_diameter|across|wide|from_tip_to_tip)
        # (from) tip_to_tip|from_end_to_end
        # in_diameter
        """,
        needs="rotor rotors blade blades propeller propellers",
        unless="turbine ice razor knife sword root thick tower",
    ),
    # A way that is told as a whole.
    wording(
        "travel",
        "length",
        f"""
        cover|travel|fly|drive|log|clock|sail|roll|walk|ride (=a|=the) total|distance (distance) of #
        put # behind (=it|=him|=her|=them|=us)
        total|combined|overall|cumulative path|distance|mileage|track|route ... #
        distance flown|covered|travelled|traveled|driven|sailed ... #
        # (of) distance flown|covered|travelled|traveled|driven|sailed
        {_TRIP} of (some|about|nearly) #
        #- {_TRIP}
        # {_TRIP}
        """,
        unless="apart away per speed range",
    ),
    wording(
        "towing capacity",
        "mass",
        """
        tow|haul|drag|pull (up_to|as_much_as) #
        towing|tow capacity|rating|limit|load|ability ... #
        towing|tow capacity|rating|limit|load|ability #
        # .. of towing|tow
        rate ... tow #
        """,
        needs="tow towing trailer pickup truck drag caravan hitch motor",
    ),
    wording(
        "storage temperature",
        "temperature",
        """
        store|keep|freeze|ship|pack|transport|hold|stay|live|chill|refrigerate .. at|below|to|under (some|about) #
        storage|freezer ... at|of|: #
        leave ... packed|frozen|chilled at #
        """,
        needs="vaccine dose doses vial vials freezer fridge sample samples food meat milk consignment shipment product serum blood store storage",
        unless="outside weather night oven body melt",
    ),
    wording(
        "melting point",
        "temperature",
        """
        melt|soften|liquefy .. at|above|from (some|about) #
        # .. =melts|=softens|=liquefies
        melting|softening point|temperature ... #
        temperature at_which ... melt|soften|melts|softens ... #
        """,
    ),
    # How fast it was at that moment.
    wording(
        "momentary speed+speed",
        "speed",
        """
        hit|strike|slam|plough|plow|smash|crash|collide|derail|leave_the_track|leave_the_road|leave_the_rail|skid|ram|impact ... at (=a|) (speed_of|) #
        be|travel|go|drive|race|hurtle (travel|go|drive|race|run|move|) at (=a|) (speed_of|) # when|as
        """,
        unless="wind gust hurricane storm typhoon limit maximum top could can",
    ),
    # What one may drive. Who "may do 110" is allowed to, and no more.
    wording(
        "speed limit",
        "speed",
        """
        speed_limit|speed-limit|limit ... be|of|at|: #
        speed_limit|speed-limit|limit #
        # speed_limit|limit
        car|lorry|driver|motorist|vehicle|truck|one =may|=can do|drive|go|travel #
        allow|permit|limit ... to (do|drive|go|travel) #
        """,
        needs="limit sign signs motorist driver car lorry road motorway highway bridge zone may allow",
        unless="exceed break over above race record wind",
    ),
)
