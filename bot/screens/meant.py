"""Below what a typed reply recorded: the way to take it back, and to say what was meant instead."""

from bot.domain.marks import Mark
from bot.domain.sessions import Session
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, rows
from bot.screens.screen import Text
from bot.screens.words import Words


def put_right(session: Session, mark: Mark, words: Words) -> Rows:
    """[Undo] takes back what the reply recorded, [Something else] asks what was meant."""
    return rows(undo_press(session, mark).button(words("Undo")), _meant(session, mark).button(words("Something else")))


def undo_press(session: Session, mark: Mark) -> Press:
    """The press that takes back what the reply recorded."""
    return Press(Verb.UNDO, session.id, value=str(mark))


def _meant(session: Session, mark: Mark) -> Press:
    return Press(Verb.MEANT, session.id, value=str(mark))


def typed(said: str, words: Words) -> bool:
    """Whether the words, in lower case, say that something else was meant."""
    return said in {words(each).casefold() for each in ("Something else", "I meant something else")}


def open_again(words: Words) -> str:
    """The session was not to end."""
    return words("Taken back: it's open again.")


def which(taken: str, words: Words) -> Text:
    """What was taken back, and the question."""
    return Text(words("{taken} What did you mean?", taken=taken))
