"""Files in calls: uploaded, sent again by their id, or refused."""

from ..chats import Kind, Media
from ..errors import bad_request
from ..files import clean, dimensions
from ..params import Params, Upload
from ..world import World

SIDES, RATIO = 10_000, 20  # of a photo: width and height together, and one to the other


def given(world: World, params: Params, kind: Kind) -> Media:
    """The file of a send method: in the field named like its kind, uploaded there, attached, or known by its id."""
    if upload := params.files.get(kind):
        return keep(world, kind, upload, params)
    return named(world, params, kind, params.text(kind))


def named(world: World, params: Params, kind: Kind, name: str) -> Media:
    """The file that a string means: `attach://` and a part of this call, or a file id."""
    if not name:
        raise bad_request(f"there is no {kind} in the request")
    if name.startswith("attach://"):
        upload = params.files.get(name.removeprefix("attach://"))
        if upload is None:
            raise bad_request(f"there is no {kind} in the request")
        return keep(world, kind, upload, params)
    if name.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    media = world.state.files.get(name)
    if media is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if media.kind is not kind:
        raise bad_request(f"can't use file of type {media.kind.capitalize()} as {kind.capitalize()}")
    return media


def keep(world: World, kind: Kind, upload: Upload, params: Params) -> Media:
    """Take an uploaded file in; its id can be used from now on."""
    if not upload.content:
        raise bad_request("file must be non-empty")
    sides = dimensions(upload.content)
    if sides is None and kind is Kind.PHOTO:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sides and kind is Kind.PHOTO and (sum(sides) > SIDES or max(sides) > RATIO * min(sides)):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    width, height = sides or (params.number("width"), params.number("height"))
    file_id = f"{kind}-{world.state.next_id():08d}"
    media = Media(kind, file_id, clean(upload.name), upload.mime, len(upload.content), width, height)
    world.state.files[file_id] = media
    world.files.put(file_id, upload.content)
    return media
