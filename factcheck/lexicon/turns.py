"""Verbs by which a state or a thing is said to begin, to go on and to end: taking office, membership, a run, a trial.

A verb stands here by the first stem of its phrase and, behind "_", the small word that makes it another verb. Who takes an
office, joins a body or goes on trial begins to be in that state, and who has been so since a day began then; so the words of
one row date one event, where the office or the body is the same. Left out are verbs that only stand beside a change
("nominate", "plan", "warn") or renew what was so ("re-elect", "extend", "resume").
"""

from __future__ import annotations

from factcheck.lexicon.phrases import phrases

# Somebody comes into a state that is named behind the verb: "was appointed chief executive", "was admitted to the index".
ENTERING = phrases(
    "become join enter appoint name elect promote admit take_over take_up take_office take_charge take_control assume "
    "succeed install include add move_up hire recruit found establish"
)
# A thing begins that is named before the verb or behind it: "the trial opened", "kicked off the tour".
STARTING = phrases("begin start open commence kick_off set_out get_under launch")
# Somebody goes out of a state that is named behind the verb.
LEAVING = phrases(
    "leave resign quit step_down stand_down step_aside bow_out remove delete drop exit retire expel relegate oust fire sack "
    "dismiss eject delist kick_out force_out strike_off"
)
# A thing ends that is named before the verb or behind it.
ENDING = phrases("end conclude finish close wrap wrap_up stop cease")
# Verbs behind which a state is entered that stands behind a preposition: "went on trial", "came into office".
COMING = frozenset("go come put bring stand get".split())
INTO = frozenset("on into to in".split())
# Verbs of being in a state, which begins and ends with the span that is told.
STAYING = frozenset(
    "be remain stay serve work lead head run hold sit live stand preside govern rule reign act have belong".split()
)
# Classes of verbs with which "as" names the post that somebody comes into: "took over as chief executive".
TAKING_POST = frozenset({"take over", "appoint", "name", "swear in"})
# Of these, those by which a thing itself goes on.
LASTING = phrases("run last continue go_on")
# Who is one of a body is in it: "a member of the index".
MEMBERS = frozenset("member part constituent".split())
# Before a date, the words that make it the beginning or the end of a span; "after" and "by" say less.
SINCE = frozenset("since from".split())
UNTIL = frozenset("until till til through to".split())
# Between the dates of a span.
BETWEEN_DATES = ("to", "until", "till", "through", "and", "–", "—", "-")
