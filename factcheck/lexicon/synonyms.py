"""Everyday words for one thing, as two reports of one matter use them side by side.

Only for asking whether two sentences tell the same of a figure, where much else must be the same too; no set is a measure.
A word stands here where it can take the other's place in a report without another thing being meant. Left out are words
of which one is wider: "vehicle" and "car", "animal" and "dog", "weapon" and "gun", "drug" and "dose".
"""

from __future__ import annotations

from typing import Final

# One set a line.
SYNONYMS: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(line.split())
    for line in """
    ship vessel
    plane aeroplane airplane aircraft airliner jet jetliner
    car automobile
    earthquake quake tremor temblor
    blaze fire wildfire
    company firm business corporation
    film movie picture
    home house dwelling
    child kid youngster
    doctor physician
    lawyer attorney
    worker employee staff staffer workforce
    job post role position
    begin start commence
    end finish conclude
    buy purchase acquire
    build construct erect
    send dispatch
    choose pick select
    need require
    help aid assist
    stop halt
    ill sick
    minor slight slightly
    rich wealthy
    coast shore
    trip journey voyage
    piece part component
    bulb lamp light
    paint repaint
    crowd audience
    writer author
    singer vocalist
    country nation
    rubbish waste garbage trash
    petrol gasoline
    flat apartment residence
    lift elevator
    lorry truck
    donate donation donor
    motor engine
    floor storey
    shop store outlet
    customer client
    prisoner inmate convict detainee
    sailor seaman mariner
    climber mountaineer
    corpse body
    cemetery graveyard
    grave tomb
    motorway highway freeway
    railway railroad
    subway metro
    tram streetcar
    pavement sidewalk
    luggage baggage
    shareholder stockholder
    lawmaker legislator
    referendum plebiscite
    verdict ruling judgment judgement
    prison jail gaol
    imprison incarcerate
    robbery heist
    explosion blast detonation
    ceasefire truce armistice
    agreement pact treaty
    protest demonstration
    protester demonstrator
    landslide mudslide landslip
    wreck wreckage
    debris rubble
    vaccination immunisation immunization inoculation
    illness sickness disease
    scientist researcher
    exam examination
    concert gig
    sculpture statue
    journalist reporter
    photo photograph
    phone telephone handset
    astronaut cosmonaut
    cellar basement
    staircase stairs stairway
    facade façade
    harbour harbor
    quay wharf
    taxi cab
    bicycle bike
    motorcycle motorbike
    captain skipper
    airport aerodrome
    runway airstrip
    helicopter chopper
    island isle islet
    farm ranch
    king monarch
    pope pontiff
    priest clergyman vicar
    bankruptcy insolvency
    bankrupt insolvent
    owner proprietor
    seller vendor
    supplier provider
    maker manufacturer producer
    manufacture produce
    hotel inn
    restaurant eatery
    border frontier
    law statute legislation
    mistake error blunder
    referee umpire
    stadium arena
    speed velocity
    colour color hue
    theatre theater
    defence defense
    labour labor
    programme program
    tyre tire
    metre meter
    litre liter
    demolish raze
    repair mend
    renovate refurbish restore
    transport convey
    permit allow
    forbid ban prohibit
    reply answer respond
    reveal disclose
    conceal hide
    reject refuse decline
    confess admit
    flee escape
    hire recruit
    resign quit
    marry wed
    bury inter
    throw hurl
    assault attack
    split divide
    empty vacant
    tiny small
    dangerous hazardous
    famous renowned
    principal main
    yearly annual
    inquiry enquiry investigation
    spectator onlooker
    teacher schoolteacher
    gun firearm
    clothes clothing garment
    walkout stoppage
    factory mill
    large huge big
    """.strip().splitlines()
)
# Nouns that end like nouns of action and are none.
NO_ACTIONS: Final[frozenset[str]] = frozenset(
    "apartment department government parliament document monument moment element argument instrument environment "
    "million billion trillion station nation region mission religion portion position condition opinion union fashion "
    "section fraction champion companion generation population station situation".split()
)
# Their endings; what is left is the verb's stem: "collision" has none of its own, "eruption" is "erupt".
ENDINGS: Final[tuple[str, ...]] = ("ment", "ion", "ance")
