"""Nouns by which two reports may count the same things, as data: the one has 1,380 orders, the other 1,380 bookings.

No row is a unit: one noun of a row may count more than another ("home" and "flat", "site" and "shop"), so that a row only says
that two counts *may* be of one thing, where something else says that they are. Nouns that always count the same stand in
`SYNONYMS` in `lexicon/nouns.py`, people in `COUNTED_PEOPLE` in `lexicon/people.py`. Left out is what nearly all things may be
("unit", "item", "thing", "part") and what is one of a row only by a figure of speech.
"""

from __future__ import annotations

from typing import Final

# One row a line.
_ROWS: Final[str] = """
    vote ballot paper aye no nay yes elector voter
    name signature signatory signer
    death fatality life victim casualty dead body
    infection case patient sufferer illness participant volunteer subject
    injury wounded casualty victim
    home house flat apartment dwelling residence household property building
    building structure tower block house
    store shop outlet supermarket branch pharmacy drugstore clinic centre center site location market
    site centre center location place station clinic hospital
    company firm business corporation affiliate subsidiary entity enterprise unit
    area district region county constituency borough municipality council zone count
    entry essay submission proposal suggestion application idea name text
    flight sortie hop trip journey mission service departure machine aircraft plane
    ship vessel boat craft freighter liner
    vehicle car truck lorry pickup van machine automobile model
    cable stay rope tendon strand
    pier column pillar pylon tower mast support
    dose shot jab injection vaccination vial
    order reservation booking pre-order preorder sale
    offence offense charge count crime
    letter appeal request warning message petition memo
    window pane
    room suite cabin chamber bedroom
    country nation state member government
    job worker employee staff position post redundancy layoff
    lawsuit suit case claim complaint
    time occasion session
    tube sample core container
    test assay examination check
    tree sapling seedling
    dog hound puppy
    sheep lamb ewe
    cow cattle head
    photo photograph picture image frame shot
    page sheet leaf
    song track tune number recording
    book volume title copy
    album record copy
    game match fixture
    goal strike
    prize award medal trophy honour honor
    school academy college
    island isle islet
    step stair
    floor storey level
    lift elevator
    door gate entrance
    bomb shell missile rocket munition
    gun rifle weapon firearm cannon
    lamp light bulb
    stone block slab boulder
    bag sack
    box crate case container
    barrel cask keg
    lane track
    train locomotive carriage coach
    seat place chair
    mandate seat
    post message tweet
    device phone handset smartphone machine unit
    customer client subscriber user account
    creditor claimant customer
    language tongue
    part component piece
    seal gasket ring
    turbine generator engine
    reactor unit
    panel tile
    satellite spacecraft probe
    crater pit hole
    tremor quake earthquake aftershock shock
    fire blaze
    complaint report
    flag sign signal warning alarm
    stock share security
    engine motor diesel
    letter card postcard parcel piece
    trip journey voyage ride run time
    cell bag
    spot location site place
    breach failure hole gap break
    stop station halt
    train unit set
    play stream listen view
    expert specialist member scientist
    accreditation journalist reporter member
    felony offence offense count charge crime
    plan design scheme proposal project
    recommendation proposal suggestion
    mistake error fault flaw defect
    victory win triumph
    defeat loss
    performance show concert gig recital
    painting picture canvas work
    speech talk address lecture
    attempt try bid
    branch office bureau
    plant factory mill works
    well borehole bore shaft
    grave tomb
    statue sculpture figure
    ticket seat
    deal agreement contract
    law act bill
    amendment change
    rule regulation
    prisoner inmate convict detainee captive
    soldier troop serviceman fighter
    migrant refugee arrival
    spectator fan supporter viewer onlooker
    visitor guest tourist traveller holidaymaker
    pupil student schoolchild child
    protester demonstrator marcher
    firefighter fireman
    rescuer helper volunteer
    resident inhabitant villager islander citizen
    colleague staffer employee worker
    footballer player
    shareholder investor
    facility site clinic hospital plant
    piece unit copy
"""
COUNTED_ALIKE: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(row.split()) for row in _ROWS.strip().splitlines()
)
# What comes in ones, one by one: so many there are where a verb gives their number ("bookings passed 9,000"). Left out of the rows
# are those of which a price, a sum, a height or a speed is told as well.
_MORE: Final = """
    sign-up signup registration enrolment enrollment subscription member follower download view visit arrival departure arrest
    detention hospitalisation hospitalization admission applicant attendee delivery shipment birth marriage divorce permit listing
    refund cancellation sighting reply response donor death infection
"""
_OF_AMOUNTS: Final = "share stock security sale level time run claim count settlement fight stop wave bid deal plant part stone line"
COUNTED_ONE_BY_ONE: Final = (frozenset(_MORE.split()) | frozenset().union(*COUNTED_ALIKE)) - frozenset(
    _OF_AMOUNTS.split()
)
# Verbs that say how many there are of their subject, alone and with "at" or "to" behind them.
COMING_TO: Final = frozenset(
    "pass passes passed top tops topped reach reaches reached hit hits exceed exceeds exceeded surpass surpasses surpassed "
    "total totals totalled totaled number numbered".split()
)
STANDING_AT: Final = frozenset(
    "stand stands stood rise rises rose climb climbs climbed grow grows grew jump jumps jumped soar soars soared "
    "fall falls fell drop drops dropped come comes came run runs ran amount amounts amounted".split()
)
