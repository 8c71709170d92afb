"""Methods about the bot itself: who it is, its commands and descriptions, its files."""

import json
from dataclasses import replace

from .. import limits
from ..chats import Json
from ..errors import bad_request
from ..params import Params
from ..shapes import unique
from ..state import Profile
from ..world import World

# Telegram documents these limits, but not its words for them: these are ours.
TOO_LONG, SHORT_TOO_LONG = "DESCRIPTION_TOO_LONG", "SHORT_DESCRIPTION_TOO_LONG"
DEFAULT_SCOPE = {"type": "default"}
DOWNLOADED = 20 * 1024 * 1024  # bytes of a file that a bot can fetch


def get_me(world: World, _params: Params) -> object:
    """Who the bot is."""
    may = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": world.inline}
    return world.bot | may | {"can_connect_to_business": False, "has_main_web_app": False}


def set_commands(world: World, params: Params) -> object:
    """Replace the commands of a scope and language."""
    world.state.commands[_where(params)] = limits.commands(params.structure("commands"))
    tell_profile(world)
    return True


def get_commands(world: World, params: Params) -> object:
    """The commands of a scope and language."""
    return [_command(command) for command in world.state.commands.get(_where(params), [])]


def delete_commands(world: World, params: Params) -> object:
    """Forget the commands of a scope and language."""
    world.state.commands.pop(_where(params), None)
    tell_profile(world)
    return True


def _command(command: tuple[str, str]) -> Json:
    return {"command": command[0], "description": command[1]}


def _where(params: Params) -> str:
    return json.dumps([params.structure("scope") or DEFAULT_SCOPE, params.text("language_code")], sort_keys=True)


def set_description(world: World, params: Params) -> object:
    """What an empty chat shows."""
    words = limits.about(params.text("description"), limits.DESCRIPTION, TOO_LONG)
    _set_profile(world, params, replace(_profile(world, params), description=words))
    return True


def set_short_description(world: World, params: Params) -> object:
    """What the bot's page shows."""
    words = limits.about(params.text("short_description"), limits.SHORT_DESCRIPTION, SHORT_TOO_LONG)
    _set_profile(world, params, replace(_profile(world, params), short_description=words))
    return True


def get_description(world: World, params: Params) -> object:
    """What an empty chat shows."""
    return {"description": _profile(world, params).description}


def get_short_description(world: World, params: Params) -> object:
    """What the bot's page shows."""
    return {"short_description": _profile(world, params).short_description}


def _profile(world: World, params: Params) -> Profile:
    return world.state.profiles.get(params.text("language_code"), Profile())


def _set_profile(world: World, params: Params, profile: Profile) -> None:
    world.state.profiles[params.text("language_code")] = profile
    tell_profile(world)


def about(world: World) -> Json:
    """The bot as the page shows it."""
    profile = world.state.profiles.get("", Profile())
    commands = world.state.commands.get(json.dumps([DEFAULT_SCOPE, ""]), [])
    return {
        "name": world.bot["first_name"],
        "username": world.bot["username"],
        "description": profile.description,
        "short_description": profile.short_description,
        "commands": [_command(command) for command in commands],
    }


def tell_profile(world: World) -> None:
    """Tell the open pages that the bot's commands or words changed."""
    world.tell("bot", None, **about(world))


def set_menu_button(_world: World, _params: Params) -> object:
    """Accepted: the page always shows the commands."""
    return True


def get_file(world: World, params: Params) -> object:
    """Where a file can be fetched."""
    media = world.state.files.get(params.text("file_id"))
    if media is None:
        raise bad_request("invalid file_id")
    if media.size > DOWNLOADED:
        raise bad_request("file is too big")
    path = f"{media.kind}s/{media.file_id}"
    return {
        "file_id": media.file_id,
        "file_unique_id": unique(media.file_id),
        "file_size": media.size,
        "file_path": path,
    }


METHODS = {
    "getme": get_me,
    "setmycommands": set_commands,
    "getmycommands": get_commands,
    "deletemycommands": delete_commands,
    "setmydescription": set_description,
    "getmydescription": get_description,
    "setmyshortdescription": set_short_description,
    "getmyshortdescription": get_short_description,
    "setchatmenubutton": set_menu_button,
    "getfile": get_file,
}
