"""What people do, and the updates that tell the bot of it. Each deed is committed when it returns."""

from dataclasses import replace

from . import entities, shapes
from .chats import Chat, Human, Json, Kind, Media, Message
from .samples import PICTURE, PICTURE_SIDES
from .state import Inquiry, Press
from .updates import PRESSES, REST
from .world import World

GROUP = "Playground group"


def arrive(world: World, first_name: str, last_name: str, username: str, language_code: str) -> Human:
    """A new person, who has not written to the bot yet."""
    human = Human(world.state.next_id(), first_name, last_name, username, language_code)
    world.state.humans[human.id] = human
    world.state.chats[human.id] = Chat(human.id)
    world.commit()
    return human


def say(
    world: World,
    person: int,
    text: str = "",
    *,
    chat: int | None = None,
    media: Media | None = None,
    location: tuple[float, float] | None = None,
    forwarded: bool = False,
) -> Message:
    """Send a message. In a private chat this unblocks the bot."""
    if chat is None:
        _opens(world, person)
    words, styles = entities.cleaned(text)
    message = Message(
        id=world.state.next_id(),
        chat=chat or person,
        sender=person,
        date=world.clock.now(),
        out=True,
        text=words,
        entities=styles,
        media=media,
        location=location,
        forwarded=forwarded,
    )
    return _posted(world, message)


def edit(world: World, person: int, message_id: int, text: str) -> Message:
    """Change a message of one's own. Raises LookupError where it is none."""
    message = world.state.chats[person].messages[message_id]
    if not message.out:
        raise LookupError("that message is the bot's")
    words, styles = entities.cleaned(text)
    changed = replace(message, text=words, entities=styles)
    changed = world.change(changed, edited=world.clock.now())
    world.updates.add("edited_message", world.as_telegram(changed))
    world.commit()
    return changed


def press(world: World, person: int, message_id: int, data: str) -> str:
    """Press a button, or claim to have: `data` is not compared with the message. LookupError where that is gone."""
    message = world.state.chats[person].messages[message_id]
    for old in [press for press in world.state.presses.values() if world.clock.now() - press.at >= PRESSES]:
        del world.state.presses[old.id]  # too late to answer
    query = Press(str(world.state.next_id()), person, message_id, world.clock.now())
    world.state.presses[query.id] = query
    body: Json = {
        "id": query.id,
        "from": shapes.user(world.human(person)),
        "message": world.as_telegram(message),
        "chat_instance": str(person),
        "data": data,
    }
    world.updates.add("callback_query", body)
    world.commit()
    return query.id


def ask(world: World, person: int, query: str, offset: str = "") -> Inquiry:
    """Type something after the bot's name, in any chat. What is too old to be answered is forgotten."""
    now = world.clock.now()
    for old in [each for each in world.state.inquiries.values() if now - each.at >= REST]:
        del world.state.inquiries[old.id]
    inquiry = Inquiry(str(world.state.next_id()), person, query, now)
    world.state.inquiries[inquiry.id] = inquiry
    body: Json = {"id": inquiry.id, "from": shapes.user(world.human(person)), "query": query, "offset": offset}
    world.updates.add("inline_query", body | {"chat_type": "sender"})
    world.commit()
    return inquiry


def pick(world: World, person: int, query: str, result: str, *, chat: int | None = None) -> Message:
    """Send what the bot offered. Raises LookupError where it offered no such thing to that person."""
    inquiry = world.state.inquiries[query]
    offers = {offer.id: offer for offer in inquiry.offers or ()}
    if inquiry.person != person:
        raise LookupError("that was asked by somebody else")
    offer = offers[result]
    if chat is None:
        _opens(world, person)
    message = Message(
        id=world.state.next_id(),
        chat=chat or person,
        sender=person,
        date=world.clock.now(),
        out=True,
        text=offer.text,
        entities=offer.entities,
        buttons=offer.buttons,
        via_bot=True,
    )
    return _posted(world, message)


def _opens(world: World, person: int) -> None:
    """They write in their private chat: no client lets people write to what they blocked."""
    block(world, person, blocked=False)
    world.human(person).started = True


def _posted(world: World, message: Message) -> Message:
    """Put it into its chat, and tell the bot."""
    world.post(message)
    world.updates.add("message", world.as_telegram(message))
    world.commit()
    return message


def block(world: World, person: int, *, blocked: bool) -> None:
    """Block the bot or let it write again; nothing happens where that is so already."""
    human = world.human(person)
    if human.blocked == blocked:
        return
    human.blocked = blocked
    old, new = ("member", "kicked") if blocked else ("kicked", "member")
    body: Json = {
        "chat": shapes.chat(world.state.chats[person], world.state),
        "from": shapes.user(human),
        "date": shapes.unix(world.clock.now()),
        "old_chat_member": _membership(world.bot, old),
        "new_chat_member": _membership(world.bot, new),
    }
    world.updates.add("my_chat_member", body)
    world.tell("blocked", person, blocked=blocked)
    world.commit()


def _membership(bot: Json, status: str) -> Json:
    member: Json = {"user": bot, "status": status}
    return member | {"until_date": 0} if status == "kicked" else member


def group(world: World) -> Chat:
    """The one group the bot is in, made when first asked for."""
    for chat in world.state.chats.values():
        if not chat.private:
            return chat
    chat = Chat(-1_000_000_000_000 - world.state.next_id(), GROUP)
    world.state.chats[chat.id] = chat
    return chat


def bring(world: World, kind: Kind, emoji: str = "") -> Media:
    """A file for a person to send: a sticker, a photo or a voice message."""
    content, mime, sides = {
        Kind.PHOTO: (PICTURE, "image/png", PICTURE_SIDES),
        Kind.VOICE: (b"", "audio/ogg", (0, 0)),
    }.get(kind, (b"", "image/webp", (512, 512)))
    file_id = f"{kind}-{world.state.next_id():08d}"
    media = Media(kind, file_id, "", mime, len(content), *sides, emoji)
    world.state.files[file_id] = media
    world.files.put(file_id, content)
    return media
