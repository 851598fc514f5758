"""Words that tell which deed a date dates, and which of several deeds of one verb it was."""

from __future__ import annotations

from factcheck.lexicon.phrases import phrases

# Verbs that carry no meaning of their own: what is done is the noun behind them, or what they are said of.
EMPTY = frozenset("make take give do have hold play perform stage undertake mark see".split())
# Verbs behind which a share is how much of something is done so, and no change, stake or vote.
SHARING = frozenset(
    "recycle reuse treat filter produce generate supply absorb reflect burn destroy retain contain store waste import export eat "
    "consume process refine read map sequence restore".split()
)
# Verbs by which what stands behind them comes to somebody: "gets its approval".
GETTING = frozenset("get receive gain obtain secure win earn".split())
# Verbs by which a level or a record that stands behind them is come to: "hit its high".
ATTAINING = frozenset("reach hit touch set attain post achieve".split())
HAPPENING = phrases("be happen occur come come_out appear fall follow take_place")
# Verbs behind which an infinitive is no more than wished, asked or settled: the day may be the day of that.
INTENDING = frozenset(
    "agree decide plan vote promise want offer propose refuse threaten hope intend ask order tell urge invite apply seek "
    "decline expect prepare try attempt fail vow pledge pressure persuade allow authorise authorize permit enable instruct direct "
    "commission oblige require schedule".split()
)
# What a prize is for, behind the office that it is named by: "chief executive of the year".
PRIZES = frozenset("year decade month century season week".split())
# Prepositions that are told as one another.
KINDRED = {"on": "in", "into": "in", "onto": "in"}
# Prepositions whose noun says which of several deeds it was: "filed for divorce", "was removed from the board". Left out are
# those of time, place and company ("at", "after", "with"), which one report tells and another does not.
IDENTIFYING = frozenset("for from to of as in into on against among by".split())
# Of these, those that say it even where the other text has none: "resigned as trustee".
ALONE = frozenset({"as", "among"})
# Deeds that are done for one country, one language or one format after the other, and what then says for which.
BY_PLACE = frozenset("approve authorise authorize license clear release publish list go".split())
IN_WHICH = frozenset({"in", "on"})
# Deeds that are done for one group after the other ("opened to pedestrians"), and for whom.
BY_GROUP = BY_PLACE | {"open"}
FOR_WHOM = frozenset({"for", "to"})
# Who are all for whom it may be done.
EVERYBODY = frozenset(
    "public traffic visitor audience world reader customer time trading business passenger guest".split()
)
# By these a deed comes once more.
AGAIN = frozenset("second third fourth fifth another again twice".split())
# Verbs and their nouns that say by themselves that it was so before, as others do with "again": "reopened", "opened again".
ONCE_MORE = frozenset(
    "reopen reopening resume resumption restart restore restoration rebuild relaunch reinstate reinstatement rehire return "
    "reappear reelect reenter reignite revive rejoin reunite refloat".split()
)
# Verbs behind which stands where it happened, and to whom, and not what was done.
BEFALLING = frozenset("be hit strike shake rock jolt reach".split())
# What is begun where a thing is built.
WORKS = frozenset("construction work works building build".split())
# Verbs by which one deed is told that is done to so many things, the plainest of a row first; "_" joins a verb and its particle. Left
# out is what is done to some of those only ("demolish", where all were damaged).
SAME_DEEDS: tuple[tuple[str, ...], ...] = tuple(
    tuple(row.split())
    for row in """
    deliver hand_over turn_over
    buy purchase acquire
    close shut shut_down close_down
    open inaugurate
    raze demolish tear_down pull_down knock_down
    build construct erect put_up
    order commission
    detain arrest round_up
    rescue save pluck
    seize confiscate impound
    discover unearth
    examine inspect
    launch put_into_orbit
    cancel scrap call_off axe
    cull slaughter put_down
    fell cut_down chop_down
    interview question
    award grant
    hand_out give_out
    donate give_away
    plant put_in
    repair mend fix
    replace exchange
    write pen
    paint daub
    steal snatch make_off_with
    recover retrieve
    release free set_free
    deploy station
    shoot_down down bring_down
    scuttle sink
    test try_out
    withdraw pull_out
    sack dismiss lay_off
    hire recruit take_on
    recycle reuse
    """.strip().splitlines()
)
