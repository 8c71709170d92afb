"""The methods of the Bot API that Limber uses, by lower-case name. getUpdates waits: it lives with the updates."""

from collections.abc import Callable, Mapping

from ..params import Params
from ..world import World
from . import answering, deleting, editing, inline, profile, sending, webhooks

Method = Callable[[World, Params], object]

METHODS: Mapping[str, Method] = {
    **sending.METHODS,
    **editing.METHODS,
    **deleting.METHODS,
    **answering.METHODS,
    **inline.METHODS,
    **profile.METHODS,
    **webhooks.METHODS,
}
