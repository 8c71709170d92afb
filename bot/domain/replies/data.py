"""What is said about the person's own data: delete it, hand it over, what is kept. A doubt is a question about it."""

from bot.domain.replies.meaning import Meaning, Simple
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import NOTHING, Said

_FORGET = any_of(r"""
    (delete|erase|remove|wipe|destroy|clear|forget) ...3 (my |all |the )?(data|account|information|info|details|profile)
    (data|account|information|info|details|profile) (to be )?(deleted?|erased?|removed?|wiped?|gone)
    (delete|erase|remove|wipe|forget) ...5 about me
    (delete|forget|erase) me, right to be forgotten, deletion of my data
    (delete|erase|wipe) (everything|it all)(?! (i did|from|today|this))
    ^(please )?(delete|erase|wipe) all( please)?$
""")
_NOT_FORGET = any_of("(not|never|do not) ...2 (delete|erase|remove|wipe|destroy|clear|forget)")
_REQUEST = any_of("^(please |ok |and |so )?(can|could|would|may|how)")
_EXPORT = any_of(r"""
    export(?! (from|to))
    (download|send|give|later|get|have|want|wants|need|needs|copy|email|mail|share|show|see) ...4 my data
    (copy|file|download) of ...3 data
    ^(all )?my data( please)?$
    csv, spreadsheet, as a file, excel
""")
_PRIVACY = any_of(r"""
    privacy, gdpr, data protection, data policy, confidential, my data, personal data
    what ...3 (know|store|keep|save|collect|remember|hold|stored|kept|saved) ...2 about me
    what (data |information )?(do|are) you (store|keep|save|collect|storing|keeping|saving|collecting)
    who ...3 (see|sees|read|reads) (this|it|what i|my)
    (is|are) (this|it|these|that) (private|anonymous|secure)
""")


def wants_to_be_forgotten(said: Said) -> bool:
    """Whether everything about the person is to go. "Do you delete my data?" only asks."""
    return said.finds(_FORGET) and not said.finds(_NOT_FORGET) and (not said.asked or said.opens(_REQUEST))


def about_data(said: Said) -> tuple[Meaning, ...]:
    """All of it as files, or what is kept and why."""
    if said.finds(_NOT_FORGET):
        return NOTHING
    if said.finds(_EXPORT) and (not said.asked or said.opens(_REQUEST)):
        return (Simple.EXPORT,)
    return (Simple.PRIVACY,) if said.finds(_PRIVACY) or said.finds(_FORGET) else NOTHING
