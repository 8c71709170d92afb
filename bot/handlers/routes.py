"""Which update goes to which handler: the table of contents of everything a person can ask for."""

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial

from telegram.ext import BaseHandler, CallbackQueryHandler, ChatMemberHandler, CommandHandler, MessageHandler, filters

from bot.domain.replies import Flag, Meaning
from bot.handlers import (
    answers,
    contact,
    data,
    hindrances,
    meant,
    membership,
    other,
    pain,
    past,
    plainly,
    preferences,
    routine,
    safety,
    session,
    settings,
    times,
    travel,
    typed,
)
from bot.handlers.desk import Desk
from bot.handlers.serve import Handler, serve
from bot.handlers.turn import Turn
from bot.screens import guide
from bot.screens.press import Press, Verb
from bot.screens.say import Say

COMMANDS: dict[str, Handler] = {
    "start": contact.start,
    "now": session.now,
    "today": answers.today,
    "how": answers.how,
    "progress": answers.progress,
    "times": times.show,
    "help": answers.help_me,
    "pause": settings.pause,
    "resume": settings.resume,
    "zone": contact.place,
    "quiet": settings.quiet,
    "routine": routine.show,
    "safety": safety.show,
    "undo": past.undo,
    "privacy": data.privacy,
    "export": data.export,
    "forget": data.forget,
}

PRESSES: dict[Verb, Callable[[Turn, Press], Awaitable[Say]]] = {
    Verb.ZONE: contact.zone_pressed,
    Verb.PLACE: contact.ask_place,
    Verb.AWAY: travel.pressed,
    Verb.HOME: travel.home,
    Verb.SUITABLE: contact.suitable,
    Verb.CHECKED: contact.checked,
    Verb.AGREE: contact.agree,
    Verb.TIMES: times.show,
    Verb.SLOT: times.slot,
    Verb.ASK_TIME: times.ask,
    Verb.SET_TIME: times.pressed,
    Verb.SWITCH: times.switched,
    Verb.PAUSE: settings.pause_pressed,
    Verb.RESUME: settings.resume,
    Verb.QUIET: settings.quiet_pressed,
    Verb.ROUTINE: routine.pressed,
    Verb.WHY: hindrances.pressed,
    Verb.EXPORT: data.export_pressed,
    Verb.FORGET: data.forget_pressed,
    Verb.NOW: session.now,
    Verb.MINUTE: session.one_minute,
    Verb.NOT_TODAY: session.not_today,
    Verb.HOW: answers.how_pressed,
    Verb.SHOW: answers.show,
    Verb.PICTURE: answers.picture,
    Verb.MEANT: meant.pressed,
    Verb.PAST: past.pressed,
    Verb.UNPAST: past.taken_back,
    Verb.EXERCISES: contact.see_exercises,
    Verb.PAIN: pain.pressed,
    Verb.REST_DAY: pain.rest_day,
    Verb.FLAG: safety.one_of_these,
    Verb.CHECKUP: safety.checkup,
    Verb.CLEAR: safety.clear,
    Verb.TIRED: safety.tired,
    **dict.fromkeys(session.PRESSES, session.press),
}


async def pressed(turn: Turn) -> Say:
    """A button: what it carries decides. One that Limber never wrote is over."""
    if turn.press is None:
        return guide.over(turn.words)
    return await PRESSES[turn.press.verb](turn, turn.press)


async def written(turn: Turn) -> Say:
    """A text: the plain answer to a question with buttons is a press; all else is read. A red flag goes first."""
    meanings, before = typed.read(turn), turn.open
    if any(isinstance(meaning, Flag) for meaning in meanings):
        return await typed.mean(turn, meanings)
    return meant.put_right(turn, before, await _read(turn, meanings))


async def _read(turn: Turn, meanings: tuple[Meaning, ...]) -> Say:
    press = plainly.press_of(turn)
    if press is not None:
        return await PRESSES[press.verb](turn, press)
    said = await meant.said(turn) if plainly.means_something_else(turn) else None
    said = said or await hindrances.written(turn, meanings)
    said = said or await travel.written(turn, meanings) or await preferences.written(turn, meanings)
    return said or await typed.mean(turn, meanings)


def routes(desk: Desk) -> list[BaseHandler]:  # type: ignore[type-arg]  # PTB's three type variables say nothing here
    """PTB's handlers, in the order they are tried."""
    private = filters.ChatType.PRIVATE
    new = private & filters.UpdateType.MESSAGE

    def to(handle: Handler) -> partial[Coroutine[None, None, None]]:
        return partial(serve, desk, handle)

    return [
        ChatMemberHandler(partial(membership.membership, desk), ChatMemberHandler.MY_CHAT_MEMBER),
        CallbackQueryHandler(to(pressed)),
        MessageHandler(~private, partial(membership.group, desk)),
        MessageHandler(private & filters.UpdateType.EDITED, to(other.edited)),
        MessageHandler(new & filters.FORWARDED, to(other.forwarded)),
        MessageHandler(new & filters.VIA_BOT, to(other.card)),
        *(CommandHandler(command, to(handle), new) for command, handle in COMMANDS.items()),
        MessageHandler(new & filters.COMMAND, to(other.unknown_command)),
        MessageHandler(new & filters.TEXT, to(written)),
        MessageHandler(new & filters.LOCATION, to(other.location)),
        MessageHandler(new & filters.Sticker.ALL, to(other.sticker)),
        MessageHandler(new & (filters.VOICE | filters.AUDIO | filters.VIDEO_NOTE), to(other.voice)),
        MessageHandler(new & ~filters.StatusUpdate.ALL, to(other.picture)),
    ]
