"""From a typed reply to its meanings.

The reply is brought to basic words and cut into clauses (`tokens`). Red flags are looked for in the whole of it first, then
the answer to what was asked, then each clause is read in order by the rules below: the first that fits decides.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from collections.abc import Callable, Iterable

from bot.domain.programme import ExerciseId, Facet, Programme
from bot.domain.replies.answers import answer, no_place, score
from bot.domain.replies.done import completions
from bot.domain.replies.flags import caution, flag, muscles_or_nerves
from bot.domain.replies.meaning import (
    Ask,
    Done,
    Flag,
    Later,
    Meaning,
    Pain,
    Pause,
    Reps,
    Side,
    Sign,
    Simple,
    Skip,
    Unclear,
    Urgency,
)
from bot.domain.replies.names import named
from bot.domain.replies.questions import asks, facet, follows_up
from bot.domain.replies.tokens import Clause, Reply, understood
from bot.domain.replies.where import State, Where
from bot.domain.replies.wishes import about_the_bot, fed_up, rested, small_talk, undone, wish

_AMOUNT_ALONE = re.compile(
    r"(?:that is |that was |it is |yes |ok |so |the )*(?:everything|all|all (?:the |my )?(?:\d )?set|all 3|\d set|(?:first|second|third|last) (?:set|one)|set \d)"
)
_BARE_DONE = re.compile(
    r"(?:i |am |have |it |that |is |just |all |yes |ok |now )*(?:done|did)(?: it| that| them| now| already)*"
)
# Sarcasm, and words that take back what was said.
_TAKEN_BACK = re.compile(
    r"\b(?:yes right|as if|kidding|jk|joking|a joke|psych|psyche|in my dreams|i wish|lol no|haha no|ha no|lying|fooled you|april fools|gotcha|sarcasm|never mind|not|you wish|no chance)$"
    r"|\b(?:yes right|as if|just kidding|only kidding|am kidding|jk|psych|in my dreams|not-yet no|no not-yet|actually no|no actually|lol no|oh sure|pigs fly|if only)\b"
)
_RECORDS = (Done, Reps, Side)
_TICKS = "✅✔☑💪👍👌🙌🎉🏁🆗🫡💯"
_NO_PAIN_SAID = re.compile(
    r"\b(?:no|not|without|never|less|zero|free of|stopped|went away|gone|used to|if|does not|do not)(?: \S+){0,2} pain\b|\bpain(?: \S+){0,3} (?:gone|better|went away|free|less|improved|easing|eased)\b|\bpain-free\b|\bpain(?:killers?| relief)\b|\b(?:for|help|helps|fix|fixes|against|with) (?:my |the )?(?:lower )?(?:back )?pain\b"
)


def read(
    text: str, where: Where, programme: Programme, place: Callable[[str], str | None] = no_place
) -> tuple[Meaning, ...]:
    """Everything that a reply means, in the order said; UNKNOWN where it means nothing to us. Never raises.

    `place` finds the IANA zone of a place name. Where a red flag is among the meanings, it outweighs all others.
    """
    reply = understood(text, programme)
    if not reply.clauses:
        return _emoji(reply.emoji, where)
    danger = flag(reply)
    if reply.too_long:
        return (danger,) if danger else (Simple.UNKNOWN,)
    if danger and danger.urgency is Urgency.SOON and caution(reply):
        danger = None
    grave: Meaning | None = danger or caution(reply)
    if grave is None and where.state in (State.PAIN, State.MORNING, State.EVENING, State.ZONE):
        answered = answer(reply, text, where, place)
        if answered:
            return answered
    if grave is None and muscles_or_nerves(reply):
        grave = Unclear((Flag(Urgency.EMERGENCY, Sign.NERVES),))
    meanings = _of_clauses(reply, where, programme) or list(_of_clause(reply.clauses[0], where, programme))
    if grave is not None:
        kept = [
            meaning
            for meaning in meanings
            if isinstance(meaning, (*_RECORDS, Skip)) or meaning in (Simple.DONE_SESSION, Simple.STOP)
        ]
        meanings = [*kept, grave]
    return tuple(_settled(meanings, where)) or (Simple.UNKNOWN,)


def _of_clauses(reply: Reply, where: Where, programme: Programme) -> list[Meaning]:
    denied = _denied_from_the_start(reply)
    doubted = _TAKEN_BACK.search(reply.words.replace(" . ", " ")) is not None
    meanings: list[Meaning] = []
    for clause in _joined(reply.clauses, programme):
        if len(reply.clauses) > 1 and re.fullmatch(r"(?:(?:yes|ok) ?)+", clause.words):
            continue  # "yes, done": the word only leads up to the rest
        found = _of_clause(clause, where, programme)
        if doubted and any(_records(meaning) for meaning in found):
            found = (Unclear(),)
        if denied and any(_records(meaning) for meaning in found):
            found = (Simple.NOT_DONE,)
        meanings += found
    return meanings


def _denied_from_the_start(reply: Reply) -> bool:
    """Whether the reply opens with a "not" that could cover all of it."""
    first = reply.clauses[0].words
    mild = r"not (?:too |so |that |very |gonna |going to )?(?:bad|easy|hard|fun|pretty|great|difficult|lie|lying|now|yet|today)$"
    return bool(re.match(r"(?:i |we )?(?:have |has |did )?not ", f"{first} ")) and not re.match(mild, first)


def _joined(clauses: Iterable[Clause], programme: Programme) -> list[Clause]:
    """Join a clause that only names something to the next ("bridge and rotation done"), or let it inherit ("and the twist too")."""
    joined: list[Clause] = []
    waiting = ""
    for clause in clauses:
        if waiting and _AMOUNT_ALONE.fullmatch(waiting) and not _BARE_DONE.fullmatch(clause.words):
            joined.append(Clause(waiting))
            waiting = ""
        words = f"{waiting} {clause.words}".strip()
        waiting = ""
        only_names = re.fullmatch(
            r"(?:the |my |both |all |of |a |just |(?:left|right) (?:side |leg |knee |one )?|\d set of |set |exercises? )*",
            _without_names(words, programme),
        )
        if (
            only_names
            and (
                named(words, programme)
                or re.fullmatch(
                    r"(?:the |my |just )*(?:left|right)(?: side| leg| knee| one)?(?: right| left)?(?: side| leg| knee| one)?",
                    words,
                )
            )
        ) and not clause.asked:
            previous = joined[-1] if joined else None
            if previous and re.search(r"\b(?:done|did|skip)\b", previous.words) and named(words, programme):
                verb = "skip" if "skip" in previous.words.split() else "done"
                negative = "not " if re.search(r"\bnot\b", previous.words) else ""
                joined.append(Clause(f"{words} {negative}{verb}", previous.asked, previous.condition))
            else:
                waiting = words
            continue
        if not clause.asked and _AMOUNT_ALONE.fullmatch(words):
            if joined and _BARE_DONE.fullmatch(joined[-1].words) and not joined[-1].asked:
                joined[-1] = Clause(f"{joined[-1].words} {words}", condition=joined[-1].condition or clause.condition)
            else:
                waiting = words
            continue
        tail = re.search(r"\b(?:too|also|as well)$", words) and not re.search(
            r"\b(?:done|did|skip|pain|not|no)\b", words
        )
        if tail and joined and named(words, programme) and re.search(r"\b(?:done|did|managed)\b", joined[-1].words):
            negative = "not " if re.search(r"\bnot\b", joined[-1].words) else ""
            words = f"{words} {negative}done"
        joined.append(Clause(words, clause.asked, clause.condition))
    if waiting:
        joined.append(Clause(waiting))
    return joined


def _without_names(words: str, programme: Programme) -> str:
    names = set(named(words, programme))
    return "".join(f"{word} " for word in words.split() if word not in names)


def _of_clause(clause: Clause, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    hurt = _pain(clause)
    for found in (undone(clause), fed_up(clause, where), rested(clause, where)):
        if found:
            return found
    if asks(clause):
        asked = _asked(clause, where, programme)
        if asked:
            return (*hurt, *asked)
    done = (
        ()
        if any(isinstance(meaning, Pain) and meaning.score is not None for meaning in hurt)
        else completions(clause, where, programme)
    )
    wanted = wish(clause, where, programme) if not done or done in ((Simple.NOT_DONE,), (Unclear(),)) else ()
    working = (
        where.in_walk and "later" not in clause.words.split() and any(isinstance(meaning, Later) for meaning in wanted)
    )
    if (
        done == (Simple.NOT_DONE,)
        and wanted
        and not working
        and not re.search(r"\b(?:have|did|done|is|am) not\b|\bnot done\b", clause.words)
    ):
        return (*wanted, *hurt)
    if done:
        return (*done, *hurt)
    return (*wanted, *hurt) if wanted or hurt else small_talk(clause, where) or about_the_bot(clause)


def _asked(clause: Clause, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    words = clause.words
    exercises = named(words, programme)
    facet_asked = facet(words)
    if re.match(
        r"(?:can|could|may|shall) (?:i|we|you) (?:please )?(?:\S+ )?(?:skip|stop|start|pause|later|undo|resume)\b",
        words,
    ):
        return ()
    tag = re.search(r"\b(?:done|did|finished)\b", words) and not re.match(
        r"(?:\S+ ){0,2}(?:how|what|why|which|when|where|am|are|is|do|does|did|should|can)\b", words
    )
    if tag:
        return ()
    about = about_the_bot(clause)
    if (
        about
        and not exercises
        and (facet_asked in (None, Facet.STEPS, Facet.WHY, Facet.DOSE) or Simple.PROGRESS in about)
    ):
        return about
    if exercises and (facet_asked or follows_up(words) or clause.asked):
        return tuple(Ask(facet_asked or Facet.STEPS, exercise) for exercise in exercises)
    if facet_asked is None:
        return ()
    if (
        where.in_walk
        or where.state is State.WAITING
        or facet_asked in (Facet.WHY, Facet.DOSE, Facet.REST, Facet.EASIER, Facet.MISTAKES, Facet.LEFT)
    ):
        ours = where.in_walk or re.search(
            r"\b(?:exercises?|set|reps|stretch|stretches|hold|it|them|this|these|session|i|rest|back|how|why|easier|mistakes|muscles?)\b",
            words,
        )
        return (Ask(facet_asked),) if ours else ()
    return (
        (Ask(facet_asked),)
        if re.search(r"\b(?:exercises?|it|them|these|this|stretch|stretches)\b", words)
        and not re.search(r"\b(?:weather|is it like|time is it)\b", words)
        else ()
    )


def _pain(clause: Clause) -> tuple[Meaning, ...]:
    words = clause.words
    scored = score(words)
    if "pain" in words.split():
        if _NO_PAIN_SAID.search(words) and scored is None and not re.search(r"\bif my\b", words):
            return ()
        if clause.asked and not re.search(r"\b(?:my|me|i feel|i have|it pain)\b", words):
            return ()
        return (Pain(scored),)
    return (Pain(scored),) if scored is not None and re.search(r"/10\b|out of 10", words) else ()


def _records(meaning: Meaning) -> bool:
    return isinstance(meaning, _RECORDS) or meaning is Simple.DONE_SESSION


def _settled(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """One reply, one sense: what repeats, contradicts or merely greets is put right."""
    kept = list(dict.fromkeys(meanings)) if len(meanings) > 1 else meanings
    recorded = [meaning for meaning in kept if _records(meaning)]
    if recorded and Simple.NOT_DONE in kept:
        if kept.index(Simple.NOT_DONE) > kept.index(recorded[-1]) and all(
            isinstance(m, Done) and m.exercise for m in recorded
        ):
            kept.remove(Simple.NOT_DONE)  # "did the bridges, nothing else yet"
        else:
            kept = [Unclear() if _records(meaning) else meaning for meaning in kept if meaning is not Simple.NOT_DONE]
    if recorded and Simple.UNDO in kept:
        kept = [Unclear() if _records(meaning) else meaning for meaning in kept if meaning is not Simple.UNDO]
    specific = any(isinstance(meaning, Reps) or (isinstance(meaning, Done) and meaning != Done()) for meaning in kept)
    if specific or Simple.DONE_SESSION in kept:
        kept = [meaning for meaning in kept if meaning != Done()]
    if recorded and kept.count(Ask(Facet.LEFT)):
        kept.remove(Ask(Facet.LEFT))  # "done, what's next?": the answer shows it anyway
    for vague in (Later(), Pause(), Pain()):
        if vague in kept and any(isinstance(meaning, type(vague)) and meaning != vague for meaning in kept):
            kept.remove(vague)
    kept = _within_what_remains(kept, where)
    return _without_chatter(kept)


def _within_what_remains(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """Ask instead of recording more sets than remain, all clauses together."""
    total: dict[ExerciseId | None, int] = {}
    for meaning in meanings:
        if isinstance(meaning, Done):
            exercise = meaning.exercise or where.current
            total[exercise] = total.get(exercise, 0) + (meaning.sets or where.remaining(exercise))
        elif isinstance(meaning, Reps | Side):
            total[where.current] = total.get(where.current, 0) + 1
        elif meaning is Simple.DONE_SESSION:
            for exercise, sets in where.left:
                total[exercise] = total.get(exercise, 0) + sets
    if all(sets <= where.remaining(exercise) for exercise, sets in total.items()):
        return meanings
    return list(dict.fromkeys(Unclear() if _records(meaning) else meaning for meaning in meanings))


def _without_chatter(meanings: list[Meaning]) -> list[Meaning]:
    """Greetings, thanks and a "yes" beside something else say nothing more; one question is enough."""
    chatter = (Simple.HELLO, Simple.THANKS)
    kept = [meaning for meaning in meanings if meaning not in chatter] or meanings[:1]
    strong = [meaning for meaning in kept if not isinstance(meaning, Unclear) and meaning is not Simple.START]
    if any(_records(meaning) for meaning in strong) or any(
        isinstance(meaning, Flag | Skip | Later | Ask) for meaning in strong
    ):
        kept = [meaning for meaning in kept if meaning is not Simple.START]
    if Simple.BACKFILL in kept:
        kept = [meaning for meaning in kept if meaning is not Simple.NOT_DONE]
    unclear = [meaning for meaning in kept if isinstance(meaning, Unclear)]
    if len(unclear) > 1:
        kept = [meaning for meaning in kept if not isinstance(meaning, Unclear) or meaning is unclear[0]]
    return kept


def _emoji(emoji: str, where: Where) -> tuple[Meaning, ...]:
    """A reply of emoji and signs alone."""
    shown = emoji.replace("\ufe0f", "")
    if any(sign in shown for sign in _TICKS) and "?" not in shown and "❌" not in shown and "👎" not in shown:
        return (Done(),) if where.state is State.SET and not where.fresh and where.left else (Unclear(),)
    if any(sign in shown for sign in "🤕😣😖😫🩹"):
        return (Pain(),)
    if any(sign in shown for sign in "👋"):
        return (Simple.HELLO,)
    if any(sign in shown for sign in "🙏❤"):
        return (Simple.THANKS,)
    if shown and set(shown) == {"?"}:
        return (Simple.HELP,)
    if any(sign in shown for sign in "👎❌🙅"):
        return (Unclear(),)
    return (Simple.UNKNOWN,)
