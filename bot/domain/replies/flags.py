"""Red flags and reasons for caution in a reply.

What is denied ("no numbness"), asked in general, told of somebody else or only a manner of speaking is no flag; what is
hedged is one.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

from itertools import pairwise

from bot.domain.replies import alarms, signs
from bot.domain.replies.clauses import Clause, Reply
from bot.domain.replies.cutting import Role
from bot.domain.replies.meaning import Flag, Sign, Simple, Urgency
from bot.domain.replies.phrases import any_of

_DENIED = any_of(r"""
    not, none, neither, never, without, gone, went away, disappeared, zero, 0, stopped having, nobody, far from
    rather than
    rules out, denies, free of, instead of, rule out, ruled out, cleared of, used to have
""")
# Negations that are themselves the complaint: "can not feel", "no control".
_COMPLAINT = any_of(r"""
    not belong, not (mine|my own|me), gone on strike, none (comes|came), not-yet
    (doctor|doc|dr|nurse|gp|physio|surgeon|consultant|midwife|specialist|therapist|osteopath) ...4 not
    (can|could|will|do|does|did|am|is|are|would) not ...3 (feel|hold|walk|stand|breathe|move|lift|urine|stool|control|start|stop|empty|sleep|keep|catch|respond|work|working|coming|come|raise|pull|get|straighten|pass|notice|know|tell|listen|obey|go|going|manage|able|bend|wiggle|balance|sense|rise|support)
    can not, could not, will not, unable, not feel, not hold, not working, does not come, not coming, lost
    (has|have) gone (numb|tingling|weak|funny|dead|to sleep|limp)
    (feeling|sensation|strength|power|balance|control|it|erection|erections|orgasms?|libido|urine|stool) ...6 (gone|disappeared|vanished)
    used to have ...2 (cancer|a tumou?r|lymphoma|myeloma|leuka?emia|melanoma)
    gone ...2 (numb|tingling|weak)
    not better, not improved, not getting (any )?better, not ...2 better, not ...2 improv\w+, not walk
    never had (this|it|that), not allowed, not to exercise, not ...2 exercise, not steady, not right, not normal
    not ...1 (eat|diet|try|trying|dieting), not on a diet
    (without|not) (trying|even trying|dieting|wanting|meaning|any|a|changing|reason|touching|noticing|warning|knowing|realising|realizing|noticing it|being able|control)
    not to, not erection, not keep, not improvement, not responding, not know (why|when|if), not sure (if|why)
    not (been )?able, not from the (exercise|exercises)
    not (feeling|sensation|control|strength|power|longer|idea|balance|(urine|stool)(?! (trouble|troubles|problems?|issues?|symptoms?|complaints?|leaks?))|energy in|reason|feel)
    not ...1 (empty|control|strength|feeling|sensation), not (properly|fully|well|a drop|drop), nothing comes
    none (comes|came|in)
    (numb|weak|tingling|pain|worse|fever|bleeding) (and|but|,)? ?(it )?(is |does )?(not|never) (go|going|gone|stop|stopping|getting|improv\w+|from|away)
    not only, why not
""")
_IN_GENERAL = any_of(r"""
    ^(?!.*\b(?:i|my|me|am|mine)\b)(should|would|could(?! not)|can(?! not)|does|do(?! not)|is(?! not)|what are|when|which|how)
    (would|will|should) (stop|call|see|tell|go|quit|worry) ...1 if, how do i know, what if, in case, as if, good for, help with, helps with, prevent, afraid of, what happens if
    (can|could|will|would|does|do) (this|these|it|that|the exercises?|rotation|bridge|knee-to-chest) ...3 (cause|give|make|lead|help|hurt|damage)
    scared of, worried about getting, read about, heard about, (avoid|protect against|reduce the risk of), article
    in the leaflet, you (ask|asked|mention|mentioned|wrote|said|list), what does ...4 mean
""")
_IN_CASE = any_of("^if (i|it|my|you|legs|both-legs|saddle)\\b")
_SOMEBODY = any_of(r"""
    (my|his|her|our|the|a|your) (\S+ )?(wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|aunt|uncle|grandma|gran|nan|nephew|niece|cousin|in-law|twin|flatmate|roommate|bf|gf)
    (my|the|our) (\S+ )?(patients?|clients?|residents?), \S+-in-law
    (my|the) (old )?(car|phone|laptop|tap|sink|roof|boiler|washing machine|plant|cup|glasses|bottle|mat|shopping|keys) (is|has|was|broke|leaks|fell|slipped|leaked|crashed)
    ^(and |but )?(dad|mum|mom|mummy|daddy|grandma|grandpa|gran|nan|nana|granny|hubby|auntie|uncle|sis|bro) (has|had|is|was|got|fell|broke|just|can|says)
    (the|my|our|his|her) (baby|toddler|little one|little 1|little girl|little boy|kids|children|puppy|twins) (has|have|had|got|is running|are running|is down with|are down with|woke) ...3 (temperature|fever|feverish|chills|cough\w*|cold|bug|38|39|40)
    (my|the) (\S+ )?(car|bike|drone|van) had a (crash|collision|accident) with the
    (my|his|her|our|the|a|your) (\S+ )?(grandfather|grandad|grandmother|sister|brother|son|daughter|kid|child|friend|boss|neighbour|neighbor|colleague|dog|cat|mate)(?! and i)
    ^(and |but |the |my |our |his |her |twin )*(neighbou?r|baby|daughter|son|wife|husband|kid|kids|mum|dad|brother|sister|child|toddler|flatmate|boss|colleague)( is| 's)? (\S+ )?(has|had|is|was|fainted|fell|collapsed|got|broke|temperature|fever|passed|chest)
    (a|some|this|that) (guy|man|woman|lady|bloke|person|actor|character|somebody) (\S+ ){0,3}(had|has|got|with)
    ^(where |when |that |and )?you (can not|could not|can hardly|lose|lost|wet|leak|urine)
    (?<!like )(she|he|they) (is|has|had|was|are|have|can|feels|felt|broke|got|does|did|will|fell|said|could|cannot|numb|tingling|weak|not)
""")
_NOT_SOMEBODY = any_of("(baby|wife|husband|friend|doctor|somebody) (said|says|told|thinks) (i|me|not)")
_THEY = any_of("they")
_PARTS = any_of("both-legs, legs, feet, toes, knees, hips, saddle, shins, ankles, calves")  # what "they" may be
_LEGS_DONE = any_of(
    "(both-legs|both-sides) ...2 (done|did|moved), (done|did|moved) ...3 (both-legs|both-sides)"
)  # a round, not where it hurts
_ROUNDS = any_of(r"\d set ...1 both-sides, (set|reps) (of|on|for) both-sides, both-sides \d set")
_OF_THE_LEGS = any_of("numb, tingling, weak, they, them, legs, both-legs, both")
_UNEXPLAINED = any_of("not (know|idea|clue|sure) why")
_LONG_PAST = any_of(
    r"in (19|20)\d\d, years ago, used to, was last (months|weeks|winter|summer), long gone, as a (kid|child|teenager), last (year|century), on (my|a) diet, dieting (and|is|pays), (thanks to|because of) (my |the |all the |all that )?(diet|running|training|gym|swimming|cycling|walking|exercise|exercises|fasting|weight watchers|new diet|healthier eating), on purpose"
)
_NOTHING_OF = any_of(
    "^(it )?(does|do|did) not (get|feel|become) ...2 (worse|more), ^(i |and |but |also )*((have|has|did|am) )?(not|none|without|never)( lost| losing| any| had| have| a)* (weight|fever|numb|tingling|weak|pain|lump|lumps|swelling|night|cough\\w*|bladder|urine|stool|bleeding|chills)"
)
_FIGURE = any_of(r"""
    boredom, bored, (gas|electric|electricity|phone|tax|energy|water|heating|vet|restaurant) ?bill, bills?, price
    prices, laugh(ed|ing|ter)?, joke, shock(ed)? (when|at|to see), news, cost, exam
    result of the (match|game|election), from (joy|excitement|happiness|embarrassment|fear of|cold|the cold)
    with (excitement|joy|fear|fright|cold|laughter|boredom|grief|rage), mind numb, numb(ing)? mind, mind ...1 numb
    heart is broken, broken heart, break(s|ing)? my heart, heart (ache|melts), cold hands, cold feet, film, movie
    series, episode, concert, my ex, politics, in a good way, so beautiful, of cuteness, died, dying, scared the
    (gave|give|giving|gives|have) (me |you )?a heart attack, not literally, figuratively, so to speak, figure of speech, tv show
    gives? me (the )?(chills|shivers|goosebumps), the view, ran for the bus, running for the bus, running up the stairs, climbing stairs, after (the|my|a) run
    (world cup|cup|cabin|spring|hay|dance|football|lottery|holiday|wedding) fever
    numb ...3 (while|from|after|because|when|by) ...5 (sit|sitting|sat|watching|lying on|slept|sleeping|crossed|kneeling|crouching|squatting)
    ^(i |and |but |not-yet |nearly |almost |just )*(fell|fall|falling) (numb|asleep)
    dentist, anaesthetic from, eyes, fingers are numb, fingers, hands, my face, lips, tongue, brain, nose, ears, thumb
""")
_PASSING = any_of(
    "numb (it|this|that) (work |working )?in (my |the )?saddle, numb (my |the )?saddle (muscles?|working|work), (foot|feet|leg|legs|toes|bum|saddle|both-legs) ...1 (fell|fall|falls|went|go|goes|gone) (numb|asleep|to sleep) (busy|on the|in the|while|when|because|during|from|under)"
)  # a limb that was sat upon; "not feel it in my bum", of an exercise
_PAST_CHILD = any_of(
    r"(was|been) pregnant ...6 (years|decades) ago, pregnan\w+ ...3 (years|decades) ago, pregnant in (19|20)\d\d"
)
_FIGURE_HARD = any_of("both-legs, saddle, urine, stool, chest, cough\\w*, sneez\\w*, strain\\w*")
# The exercise, in other words: the chest is where the knee goes, not where it hurts.
_TO_THE_CHEST = any_of(r"""
    (pull|bring|hug|draw|lift|hold|press|push|bend|get|tuck|squeeze|raise)(s|ing|ed|ging|ting|ding)? ...2 (it|them|knees?|legs?|thighs?|one|both) ...1 (to|into|on|onto|against|towards?|at|near) (my |the )?chest
    (knees?|legs?|thighs?) (is |are |it |just )*(comes?|coming|press(es|ing|ed)?|touch(es|ing)?|gets?|getting|push(es|ing)?|pulled|held|squeezed|against|on|at|near) ?(up )?(to |into |on |onto |against |towards? |at |near )?(my |the )?chest
""")
_NERVES = any_of("numb, tingling, down both-legs, shooting, weak, shoots, electric")
_WORN_OUT = any_of(
    "tired, sore, stiff, heavy, wobbly, shaky, shaking, jelly, trembling, burning, burn, knackered, achy, worn out, like lead, shake, aching, exhausted, dead tired, fatigued, worked, quivering, trembly"
)
_UNWELL = any_of(
    "tired, sore, pain, stiff, heavy, wobbly, worked, burn, shaky, shaking, jelly, trembling, weak, burning, shake"
)
_BECAUSE_OF = "(after|from|because of|thanks to|due to|following|with|during|by|since)"
_EXERTED = any_of(rf"""
    exercised
    {_BECAUSE_OF} ...4 (bridge|rotation|knee-to-chest|exercises?|reps|set|everything|that|this|these|them|it|those|all|reps|session|workout|bridging|yesterday)
    {_BECAUSE_OF} ...4 (running|run|gym|workout|squats|walk|walking|hike|leg day|hiking|jogging|cycling|football|dancing|gardening|skiing|training|marathon|bike ride|swim|swimming|tennis|spin|class|stairs)
""")
_ALONE = any_of("numb, tingling, down, from my (back|spine)|shoot\\w*, electric, sudden\\w*, give, weak in")


def flag(reply: Reply) -> Flag | None:
    """The most urgent red flag in the reply."""
    statements = _statements(reply)
    joined = [_together(one, other) for one, other in pairwise(statements)]  # a sign may be spread over several
    joined += [_together(one, other) for one, other in zip(joined, statements[2:], strict=False)]
    tired = muscles_or_nerves(reply)
    for sign, table in signs.EMERGENCY:
        for said in statements + joined:
            found = table.search(said)
            if found and not (tired and any(part in found[0] for part in ("legs", "both-sides"))):
                return Flag(Urgency.EMERGENCY, sign)
    spoken = _spoken(reply)
    for sign, table in alarms.EMERGENCY:
        if any(alarms.found(table, said) for said in spoken):
            return Flag(Urgency.EMERGENCY, sign)
    if not tired and any(alarms.found(alarms.OF_THE_LEGS, said) for said in spoken):
        return Flag(Urgency.EMERGENCY, Sign.NERVES)
    own = _told(reply)
    whole = " ".join(statements)
    if any(table.search(whole) for table in signs.SAME_DAY) or any(signs.NUMB_ALONE.search(said) for said in own):
        return Flag(Urgency.SAME_DAY)
    if any(alarms.any_found(alarms.SAME_DAY, said) for said in spoken):
        return Flag(Urgency.SAME_DAY)
    if any(table.search(said) for table in signs.SOON for said in [*own, " ".join(own)]):
        return Flag(Urgency.SOON)
    if any(alarms.any_found(alarms.SOON, said) for said in spoken):
        return Flag(Urgency.SOON)
    return None


def caution(reply: Reply) -> Simple | None:
    """A reason to ask a professional first, also where it is part of a question."""
    for clause in reply.clauses:
        careful = signs.CAUTION.search(clause.words) and not _PAST_CHILD.search(clause.words)
        if careful and _own(clause, reply) and not _denied(clause.words):
            return Simple.CAUTION
    told = (clause for clause in reply.spoken if _own(clause, reply) and not _quoted(clause))
    return Simple.CAUTION if any(alarms.found(alarms.CAUTION, clause.words) for clause in told) else None


def muscles_or_nerves(reply: Reply) -> bool:
    """Whether both legs are merely tired after exercise: worth one question, no flag yet."""
    said = next(
        (
            clause.words
            for clause in reply.clauses
            if (
                "both-legs" in clause.words
                or (not {"both-sides", "both"}.isdisjoint(clause.words.split()) and "legs" in clause.words)
            )
            and not clause.asked
        ),
        "",
    )
    if not said or _NERVES.search(said) or _denied(said):
        return False
    return bool(_WORN_OUT.search(said) or (_EXERTED.search(said) and _UNWELL.search(said)))


def _statements(reply: Reply) -> list[str]:
    """What the person says of themselves, denials left out."""
    return [
        _ROUNDS.sub(" ", _TO_THE_CHEST.sub("knee-to-chest", clause.words))
        for clause, following in pairwise((*reply.clauses, Clause("")))
        if _own(clause, reply)
        and not (
            (_IN_GENERAL.search(clause.words) and clause.role is Role.MAIN)
            or (_IN_CASE.search(clause.words) and len(reply.clauses) > 1)
        )
        and not clause.words.startswith("quoted")
        and not (_LONG_PAST.search(clause.words) and not signs.FRAGILE.search(clause.words))
        and not _figure(clause.words, following.words if following.role is not Role.MAIN else "")
        and not _denied(clause.words)
    ]


def _told(reply: Reply) -> list[str]:
    """What the person says of themselves and does not ask, denials of what is not the complaint included."""
    return [
        clause.words
        for clause in reply.clauses
        if not (clause.asked and not _mine(clause) and not _UNEXPLAINED.search(clause.words))
        and _own(clause, reply)
        and not _figure(clause.words)
        and not _NOTHING_OF.match(clause.words)
        and not (_LONG_PAST.search(clause.words) and "not" not in clause.words.split())
    ]


def _spoken(reply: Reply) -> list[str]:
    """What the person says of themselves in their own words, each stretch alone and with the one that follows it."""
    told = [
        clause
        for clause in reply.spoken
        if _own(clause, reply)
        and not _quoted(clause)
        and not (_IN_GENERAL.search(clause.words) or (_IN_CASE.search(clause.words) and len(reply.spoken) > 1))
        and not _LONG_PAST.search(clause.words)
        and not _figure(clause.words)
    ]
    joined = [
        f"{one.words} {other.words}"
        for one, other in pairwise(told)
        if one.sentence == other.sentence and not _LEGS_DONE.search(one.words)
    ]
    return [_TO_THE_CHEST.sub("knee-to-chest", said) for said in (*(clause.words for clause in told), *joined)]


def _quoted(clause: Clause) -> bool:
    return clause.words.startswith("quoted")


def _mine(clause: Clause) -> bool:
    return bool({"i", "my", "me"} & set(clause.words.split()))


def _figure(words: str, aside: str = "") -> bool:
    """Whether it is a manner of speaking, or of another part of the body."""
    if _PASSING.search(words) and "not" not in words.split():
        return True
    return _FIGURE.search(f"{words} {aside}") is not None and not _FIGURE_HARD.search(words)


def _together(one: str, other: str) -> str:
    """Two statements as one; "both legs done, my back hurts" tells of no pain in both legs."""
    return other if _LEGS_DONE.search(one) and not _OF_THE_LEGS.search(other) else f"{one} {other}"


def _own(clause: Clause, reply: Reply) -> bool:
    words = clause.words
    if _THEY.search(words) and _PARTS.search(reply.words):
        words = _THEY.sub("", words)
    return not _SOMEBODY.search(words) or bool(_NOT_SOMEBODY.search(clause.words))


def _denied(words: str) -> bool:
    return bool(_DENIED.search(_COMPLAINT.sub("", words)))
