"""Every screen that a person can meet, in every variant, in any language."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.calendar import Coming
from bot.domain.events import (
    Begin,
    Ended,
    Event,
    Finished,
    FinishedAll,
    Hurt,
    LeaveOut,
    Left,
    Record,
    RestOver,
    Sharp,
    Skipped,
    Undone,
)
from bot.domain.marks import Mark
from bot.domain.notices import Kind
from bot.domain.past import Option, whole
from bot.domain.people import TIME_QUESTIONS, Away, Question, Standing
from bot.domain.programme import Dose, Exercise, ExerciseId, Facet
from bot.domain.replies import Done, Flag, Reps, Sign, Simple, Skip, Urgency
from bot.domain.routine import Routine, Share, When, at_times, moved, parts, with_repetitions, with_sets
from bot.domain.schedule import Slot
from bot.domain.sessions import Session, SessionId, State
from bot.domain.walk import Phase, Walk, begin, step
from bot.places import Place
from bot.programmes import load
from bot.screens import (
    agenda,
    cards,
    contact,
    data,
    exercises,
    exports,
    guide,
    hindrances,
    meant,
    notices,
    pain,
    past,
    progress,
    records,
    routine,
    safety,
    settings,
    slots,
    travel,
    unclear,
)
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, Say, compose
from bot.screens.screen import Screen, Text
from bot.screens.words import Words
from storage.exports import Holdings
from tests.builders import BRIDGE, KNEE, NOW, ROTATION, TODAY, a_person, a_schedule, a_session

SPINE = load()
FAR = 2**53  # an id as long as Telegram's longest
HERE, ZONE = "ここ", ZoneInfo("Europe/Berlin")  # a place in letters that no English text has
PLACES = tuple(Place(HERE, "", zone, 1) for zone in ("Europe/Berlin", "America/Argentina/ComodRivadavia"))
SCHEDULES = (
    a_schedule(due=NOW + timedelta(days=2), day=TODAY + timedelta(days=2)),
    a_schedule(Slot.EVENING, due=NOW + timedelta(hours=12), day=TODAY, weekend=time(21), silent=True),
)
SET: dict[str, dict[str, Any]] = {  # how a slot may be set
    "plain": {},
    "as long as can be": {"weekend": time(9), "silent": True},
    "not at weekends": {"weekends": False},
    "off": {"enabled": False},
}
LABELS = "…"  # where only the buttons are new
SLOTS = ("morning", "evening", "extra")

# Events that lead to a state of a session, by its name.
WALKS: dict[str, tuple[Event, ...]] = {
    "waiting": (),
    "bridge set 1": (Begin(),),
    "bridge rest": (Begin(), Finished()),
    "bridge set 2": (Begin(), Finished(), RestOver()),
    "bridge set 3": (Begin(), Finished(2), RestOver()),
    "knee round 1": (Begin(), Finished(None)),
    "knee round 2": (Begin(), Finished(None), Finished()),
    "knee round 3": (Begin(), Finished(None), Finished(2)),
    "rotation round 1": (Begin(), Finished(None), Finished(None)),
    "rotation round 3": (Begin(), Finished(None), Finished(None), Finished(2)),
    "left early": (Begin(), Finished(), Left()),
    "left late": (Begin(), Finished(2), Finished(1, KNEE), Left()),
    "left at the last": (Begin(), Finished(None), Finished(None), Finished(2), Left()),
    "hurts": (Begin(), Hurt()),
    "care": (Begin(), Hurt(), Sharp()),
    "care, nothing left": (Begin(), Finished(None), Finished(None), Hurt(), Sharp()),
    "done": (FinishedAll(),),
    "partly": (Begin(), Finished(), Ended()),
    "skipped": (Ended(),),
}


def walked(*events: Event) -> Walk:
    """The programme's walk after these events."""
    walk = begin(SPINE)
    for event in events:
        walk, _ = step(walk, event, NOW)
    return walk


def session(name: str, slot: str = "morning") -> Session:
    """A session in a state of `WALKS`."""
    walk = walked(*WALKS[name])
    return a_session(FAR, slot=slot, walk=walk, state=State(walk.ending) if walk.phase is Phase.OVER else State.OPEN)


def gallery(words: Words) -> dict[str, Screen]:
    """Every screen by its name."""
    rooms = (
        _cards,
        _notices,
        _contact,
        _exercises,
        _guide,
        _settings,
        _travel,
        _routine,
        _data,
        _safety,
        _hindrances,
        _records,
        _progress,
        _unclear,
        _meant,
        _past,
    )
    shown: dict[str, Screen] = {}
    for room in rooms:
        for name, thing in room(words):
            key = f"{room.__name__.strip('_')}: {name}"
            assert key not in shown, key
            shown |= {
                key: _screen(thing),
                f"{key} (toast)": Screen(Text(thing.toast if isinstance(thing, Say) else "")),
            }
    return {name: screen for name, screen in shown.items() if screen.text}


Thing = Screen | Say | Text | str


def _screen(thing: Thing) -> Screen:
    if isinstance(thing, Screen):
        return thing
    said = thing if isinstance(thing, Say) else Say(thing if isinstance(thing, Text) else Text(thing))
    return compose(said, None) or Screen(Text())


def _over(text: Text, buttons: Rows) -> Screen:
    return Screen(text, buttons)


def _cards(words: Words) -> Iterator[tuple[str, Thing]]:
    for name in WALKS:
        at = session(name)
        card = cards.card(at, SPINE, words)
        if card is not None:
            yield name, card
        if at.walk.phase is Phase.WAITING:
            yield f"{name}, later", Screen(Text(LABELS), cards.later(at, words))
        if at.walk.phase is Phase.SET:
            yield f"{name}, more", Screen(Text(LABELS), cards.more(at, SPINE, words))
    for share in (Share(BRIDGE, 1, 1, 30), Share(BRIDGE, 2, 2, 30), Share(BRIDGE, 2, 2, 1)):
        short, _ = step(Walk((share,)), Begin(), NOW)
        yield f"more of {share}", Screen(Text(LABELS), cards.more(a_session(FAR, walk=short), SPINE, words))
        short, _ = step(short, Finished(), NOW)
        rest = cards.card(a_session(FAR, walk=short), SPINE, words)
        if rest is not None:
            yield f"rest of {share}", rest


def _notices(words: Words) -> Iterator[tuple[str, Thing]]:
    for name in ("waiting", "bridge set 2", "left late", "left at the last"):
        for kind in Kind:
            shown = notices.notice(kind, a_person(), session(name), SPINE, words, NOW, SLOTS)
            if shown is not None:
                yield f"{kind} at {name}", shown
    for slot in Slot:
        yield f"{slot} in the agenda", agenda.reminder(slot, words)
    timers = {"rest": session("bridge rest"), "nudge": session("waiting")}
    timers["snooze"] = replace(session("waiting"), snooze_until=NOW)
    for name, timed in timers.items():
        yield f"{name} in the agenda", agenda.waking(timed, timed.wake_at or NOW, words)


def _contact(words: Words) -> Iterator[tuple[str, Thing]]:
    yield "welcome", contact.welcome("木", SPINE.minutes, words)
    yield "zone", contact.ask_zone(PLACES, NOW, words)
    place = contact.ask_place(words)
    yield "place", place
    yield "share", place.ask_location or ""
    yield "which place", contact.choose_zone(contact.which_one(words), PLACES, NOW, words)
    yield "move", contact.choose_zone(contact.move(words), PLACES[:1], NOW, words)
    yield "near places", contact.choose_zone(contact.not_found(words, near=True), PLACES, NOW, words)
    yield "no place", contact.not_found(words, near=False)
    yield "suitable", contact.ask_suitable(words)
    yield "professional", contact.ask_professional(words, why=contact.thanks_for_telling(words))
    yield "consent", contact.ask_consent(time(7, 30), time(20), "木", words)
    yield "ready", contact.ready(words.when(NOW, ZONE, TODAY), words)
    yield "welcome back", contact.welcome_back("木", "knee to chest", settings.quiet(a_person(), words), words)
    yield "tap", contact.tap_or_yes(words)
    yield "number", contact.a_number(words)
    yield "suits", contact.suits_or_not(words)


def _exercises(words: Words) -> Iterator[tuple[str, Thing]]:
    for exercise in (*SPINE.exercises, *OTHERS):
        yield f"all of {exercise.id}", exercises.whole(exercise, words)
        for facet in Facet:
            told = exercises.answer(exercise, facet, words)
            further = exercises.further(exercise.id, words, picture=True)
            yield f"{facet} of {exercise.id}", _over(told, further)
            yield f"{facet} of {exercise.id} by name", exercises.named(exercise, facet, told, words)
        yield f"picture of {exercise.id}", exercises.caption(replace(exercise, described=exercise.name), words)
    yield "menu", _over(*exercises.menu(SPINE, words))
    yield "left", exercises.still_left(exercises.remaining(walked(Begin(), Finished(2)), SPINE, words), words)


def _other(id_: str, dose: Dose, side: str | None) -> Exercise:
    """An exercise with a dose that ours do not have, and their words but for what to watch and how to do less."""
    plain = replace(SPINE[BRIDGE], mistakes=None, easier=None, sources=())
    return replace(plain, id=ExerciseId(id_), dose=dose, side=side)


OTHERS = (
    _other("short-rest", Dose(3, 3, 30, repetitions=15), None),
    _other("all-rounds", Dose(3, 3, 0, hold=(5, 5)), "side"),
    _other("any-day", Dose(3, 2, 0, hold=(5, 5)), "side"),
)


def _guide(words: Words) -> Iterator[tuple[str, Thing]]:
    yield "help", guide.help_text(words)
    yield "description", guide.description(words)
    yield "short description", guide.short_description(words)
    yield "commands", " ".join(what for _, what in guide.commands(words))
    for say in (
        guide.unknown_command,
        guide.thanks,
        guide.nothing_runs,
        guide.not_done,
        guide.nothing_left,
        guide.heard,
        guide.nothing_to_undo,
        guide.no_session,
        guide.over,
        guide.already,
        guide.sticker,
        guide.voice,
        guide.picture,
        guide.edited,
        guide.forwarded,
        guide.card,
    ):
        yield say.__name__, say(words)
    yield "unknown in a session", guide.unknown(words, session=True)
    yield "unknown", guide.unknown(words, session=False)
    yield "set here", Say(guide.set_here(words))
    yield "hello", guide.hello("木", words)
    yield "group", guide.group("木", words)
    for side in ("left", "right"):
        yield f"{side} side", guide.one_side(side, words)


def _settings(words: Words) -> Iterator[tuple[str, Thing]]:
    for slot in Slot:
        yield f"{slot} time not understood", slots.time_not_understood(slot, words)
        yield f"early for the {slot}", settings.counts_as(slot, words)
        for how, changes in SET.items():
            schedule = replace(a_schedule(slot), **changes)
            yield f"{slot}, {how}", slots.slot(schedule, settings.upcoming(a_person(), SCHEDULES, NOW, words), words)
        yield f"{slot} alone", slots.only_one(a_schedule(slot), words)
    for question in TIME_QUESTIONS:
        yield f"{question} time", slots.ask_time(question, words, back=True)
    yield "too close", slots.too_close(words)
    for standing in Standing:
        person = a_person(standing=standing)
        yield f"times, {standing}", settings.times(person, SCHEDULES, NOW, words)
        yield f"times, {standing}, off", settings.times(person, (), NOW, words)
    yield "pause", settings.ask_pause(words)
    paused = a_person(standing=Standing.PAUSED)
    yield "paused", settings.paused(paused, (), NOW, words)
    yield "paused until", settings.paused(replace(paused, paused_until=NOW), SCHEDULES, NOW, words)
    yield "long pause", settings.pause_too_long(365, words)
    yield "resumed", settings.resumed(settings.upcoming(a_person(), SCHEDULES, NOW, words), words)
    yield "quiet", settings.quiet(a_person(quiet=True), words)
    yield "not quiet", settings.quiet(a_person(), words)
    yield "zone set", settings.zone_set(HERE, time(7, 30), words)
    yield "snoozed", settings.snoozed(NOW, ZONE, TODAY, words)
    yield "when I wake", settings.snoozed(None, ZONE, TODAY, words)
    yield "comes anyway", settings.comes_anyway(words)
    yield "counts as the morning one", settings.counts_as(Slot.MORNING, words)
    yield "counts as the evening one", settings.counts_as(Slot.EVENING, words)


def _routine(words: Words) -> Iterator[tuple[str, Thing]]:
    for under_way in (False, True):
        for reset in (False, True):
            name = f"{'reset, ' * reset}{'under way, ' * under_way}as prescribed"
            yield name, routine.overview(SPINE, (), words, under_way=under_way, reset=reset)
        for noted in (False, True):
            name = f"{'noted, ' * noted}{'under way, ' * under_way}"
            for own, every in OWN.items():
                for exercise in SPINE.exercises:
                    about = f"{name}{exercise.id} of {own}"
                    yield about, routine.detail(SPINE, every, exercise, words, under_way=under_way, noted=noted)
    for own, every in OWN.items():
        yield own, routine.overview(SPINE, every, words, under_way=False)
    for slot in Slot:
        yield f"one stays in the {slot}", routine.one_stays(slot, words)


def _own(exercise: ExerciseId, when: When, sets: int, repetitions: int, place: int) -> Routine:
    """The programme's routine with this one exercise changed."""
    every = parts(SPINE, ())
    every = with_sets(every, SPINE[exercise], sets) or every
    every = with_repetitions(every, SPINE[exercise], repetitions) or every
    return at_times(moved(every, exercise, place) or every, exercise, when)


OWN: dict[str, Routine] = {
    "mornings only": _own(BRIDGE, When.MORNINGS, 2, 10, 1),
    "evenings only": _own(BRIDGE, When.EVENINGS, 1, 5, 2),
    "left out": _own(BRIDGE, When.NEVER, 3, 15, 1),
    "two rounds": _own(ROTATION, When.BOTH, 2, 0, 1),
}


def _data(words: Words) -> Iterator[tuple[str, Thing]]:
    yield "privacy", data.privacy(words)
    yield "exported", data.exported(words)
    for some in (Holdings(0, 0, 0), Holdings(1, 1, 1), Holdings(2200, 20_000, 1095)):
        yield f"forget {some.sessions}", data.ask_forget(some, words)
    yield "sure", data.ask_sure(NOW, words)
    yield "kept", data.kept(words)
    yield "about everything", exports.about_everything(words)
    for sheet in (exports.sets((), SPINE, ZONE, words), exports.pain((), words)):
        yield sheet.name.removeprefix("limber-"), sheet.content.decode("utf-8-sig").strip().replace(ZONE.key, HERE)
    yield "forgotten", data.forgotten(words)


def _travel(words: Words) -> Iterator[tuple[str, Thing]]:
    before = Away("America/Argentina/ComodRivadavia", TODAY)
    there = a_person(zone="Asia/Tokyo", away=Away(ZONE.key, TODAY + timedelta(days=1)))
    ones = (Coming(Slot.MORNING, TODAY, NOW), Coming(Slot.EVENING, TODAY, NOW + timedelta(days=3)))
    following = travel.coming(ones[:1], there, NOW, words)
    yield "until when", travel.ask_until(ZONE.key, NOW, words)
    yield "no day", travel.day_not_understood(words)
    yield "one of these", travel.choose(HERE, PLACES, (None, TODAY), NOW, words)
    yield "set off", travel.set_off(there, None, following, NOW, words)
    yield "set off again", travel.set_off(there, before, following, NOW, words)
    yield "after the return", travel.coming(ones, a_person(away=Away("Asia/Tokyo", TODAY)), NOW, words)
    yield "home", travel.home(a_person(), before, following, NOW, words)
    yield "home all the time", travel.home(a_person(), None, following, NOW, words)
    yield "moved", travel.moved(HERE, None, following, words)
    yield "moved on a journey", travel.moved(HERE, before, following, words)
    yield "already", travel.already(a_person(), NOW, words)
    yield "already there", travel.already(there, NOW, words)
    yield "on the way", travel.on_the_way(there, following, NOW, words)
    yield "ends with home", travel.ends_with_home(there, NOW, words)
    yield "too long", travel.too_long(180, before.zone, words)


def _safety(words: Words) -> Iterator[tuple[str, Thing]]:
    for sign in Sign:
        yield f"emergency, {sign}", safety.emergency(Flag(Urgency.EMERGENCY, sign), "GB", words)
    yield "still off", safety.still_off(words)
    yield "checkup", safety.checkup(words)
    yield "cleared", safety.cleared(settings.upcoming(a_person(), SCHEDULES, NOW, words), words)
    yield "safety", safety.safety(None, words)
    for urgency in (Urgency.SAME_DAY, Urgency.SOON):
        yield f"see someone, {urgency}", safety.see_someone(urgency, words)
    yield "tired or nerves", safety.tired_or_nerves(words)
    yield "rest day", safety.rest_day(words)
    yield "hurts outside", Screen(safety.hurts_outside(words), safety.flag_button(words))
    yield "tired", safety.tired(words)
    yield "pain", pain.ask(words)
    yield "pain noted", pain.noted(7, None, words)
    yield "pain noted again", pain.noted(7, 3, words)
    yield "rest well", pain.rest_well(words)
    yield "go on", pain.go_on(words)


def _hindrances(words: Words) -> Iterator[tuple[str, Thing]]:
    yield "asked alone", hindrances.ask(words)
    yield (
        "asked beside a reminder",
        hindrances.beside(cards.card(session("waiting"), SPINE, words) or Screen(Text()), words),
    )
    yield "never mind", hindrances.never_mind(words)
    for question in TIME_QUESTIONS:
        yield f"{question}, another", hindrances.another_time(question, time(20), (time(19, 30), time(20, 30)), words)
        yield f"{question}, kept", hindrances.time_kept(question, words)
    following = settings.upcoming(a_person(), SCHEDULES, NOW, words)
    yield "another time", hindrances.time_set(Question.MORNING, time(20), a_schedule(), following, words)
    for minutes in (1, 2):
        yield f"brief, {minutes}", hindrances.brief(SPINE.exercises[:2], minutes, words)
    yield "whole", hindrances.whole(words)
    yield "pain", hindrances.pain(words)
    yield "another order", hindrances.new_order(walked().shares, SPINE, BRIDGE, words)
    yield "brief routine", routine.overview(SPINE, (), words, under_way=False, brief=True)
    yield "brief exercise", routine.detail(SPINE, (), SPINE[BRIDGE], words, under_way=False, brief=True)


def _records(words: Words) -> Iterator[tuple[str, Thing]]:
    for name in ("done", "partly", "skipped"):
        for slot in SLOTS:
            yield f"{name}, {slot}", _over(*records.summary(session(name, slot), SPINE, words, (9, 10)))
    yield "the first of all", _over(*records.summary(session("done"), SPINE, words, None))
    everything = Record(BRIDGE, (1, 2), 12), Record(KNEE, (1, 2, 3)), LeaveOut(ROTATION)
    yield "many things", records.recorded(everything, walked(), SPINE, words)
    yield "not asked", records.not_asked(SPINE[BRIDGE], words)
    yield "one repetition", records.recorded((Record(BRIDGE, (1,), 1),), walked(), SPINE, words)
    yield "rounds", records.recorded((Record(KNEE, (2, 3)),), walked(), SPINE, words)
    for what in (Finished(), Skipped(), Finished(1, KNEE)):
        walk, effects = step(walked(Begin(), what), Undone(), NOW)
        yield f"{what} taken back", records.recorded(effects, walk, SPINE, words)


def _progress(words: Words) -> Iterator[tuple[str, Thing]]:
    yield "nothing", progress.progress(None, SPINE, words)
    figures = progress.Figures((1, 1), 0.5, 1, 28, {BRIDGE: 1})
    yield "one session", progress.progress(figures, SPINE, words)
    figures = replace(figures, recent=(9, 10), score=0.876, active_days=20, sets={BRIDGE: 1234}, pain=3)
    yield "many sessions", progress.progress(replace(figures, trend=(5.25, 3.0)), SPINE, words)
    of_today = [replace(session("partly", slot), state=state) for state in State for slot in SLOTS]
    yield "today", progress.today(a_person(), of_today, SCHEDULES, NOW, words)
    yield "today, nothing", progress.today(a_person(), (), SCHEDULES, NOW, words)


def _meant(words: Words) -> Iterator[tuple[str, Thing]]:
    for name, made in {
        "bridge rest": Mark(0, 1),
        "waiting": Mark(0, 1),
        "partly": Mark(0, 1),
        "skipped": Mark(0, 0, ended=True),
    }.items():
        at = session(name)
        below = meant.put_right(at, made, words)
        said = Say(Text(meant.open_again(words)), corrections=below)
        yield f"put right at {name}", compose(said, cards.card(at, SPINE, words)) or Screen(Text())
    yield "which", Say(meant.which(meant.open_again(words), words))
    assert meant.typed(words("Something else").casefold(), words)
    yield (
        "everything else it may be",
        unclear.unclear((Simple.STOP, Skip(BRIDGE)), session("bridge set 1"), SPINE, words),
    )


def _past(words: Words) -> Iterator[tuple[str, Thing]]:
    for slot in Slot:
        for back in (0, 1, 3):
            over = replace(session("partly", slot), slot=slot, day=TODAY - timedelta(days=back), state=State.PARTLY)
            one = Option(over, whole(over))
            undo = Press(Verb.UNPAST, over.id, value="9" * 16 + "-skipped")
            yield f"{slot}, {back} days ago", past.ask((one,), SPINE, TODAY, words)
            yield f"{slot}, {back} days ago, recorded", past.recorded(one, undo, SPINE, TODAY, words)
            yield f"{slot}, {back} days ago, taken back", past.taken_back(one, SPINE, TODAY, words)
    other = replace(over, id=SessionId(1), day=TODAY)
    yield "which session", past.ask((one, Option(other, whole(other))), SPINE, TODAY, words)
    yield "which part", past.ask((Option(over, whole(over, (BRIDGE,))), one), SPINE, TODAY, words)
    for say in (past.left_alone, past.is_open, past.before_this, past.all_there, past.none_fits):
        yield say.__name__, say(words)


def _unclear(words: Words) -> Iterator[tuple[str, Thing]]:
    readings = (
        Done(),
        Done(2),
        Done(2, KNEE),
        Done(1, KNEE),
        Done(None, ROTATION),
        Simple.DONE_SESSION,
        Simple.START,
        Simple.NOT_DONE,
        Skip(),
        Skip(KNEE),
        Skip(session=True),
    )
    for name in ("waiting", "bridge set 1", "bridge rest", "knee round 3"):
        yield name, unclear.unclear(readings, session(name), SPINE, words)
    yield "no readings", unclear.unclear((Reps(12),), session("bridge set 1"), SPINE, words)
    yield "no session", unclear.unclear(readings, None, SPINE, words)
