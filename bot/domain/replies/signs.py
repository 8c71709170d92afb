"""The signs that need a professional, by what the NHS publishes on back pain (the lists are in CONVERSATION.md).

Each table is read over one statement in basic words: body part and complaint in either order, near each other.
"""

import re

from bot.domain.replies.meaning import Sign
from bot.domain.replies.phrases import any_of, near

_ODD = "numb, tingling, different, strange, weird, funny, altered, no feeling, nothing"
_LEGS_BAD = "pain, numb, tingling, weak, shoot, shoots, radiating, radiates, pain down"
_ONE_LEG = """
    1 leg, 1 foot, 1 knee
    left leg, right leg, one leg, my leg, a leg, left foot, right foot, my foot, one foot, a foot, left ankle
    right ankle, my ankle, left thigh, right thigh, left calf, right calf, left knee, right knee, one knee
"""
_CONTROL = any_of(r"""
    wet myself, wet the bed, peed myself, peed my, pissed myself, soiled myself, shat myself, pooed myself
    pooped myself, crapped myself, incontinent, incontinence, urine myself, stool myself, wetting myself
    soiling myself, wet my pants, wet my bed, wet my trousers, soiled my
    can not hold it in
    can not ...3 (urine|stool)
    (urine|stool) ...3 (leak|leaks|leaking|leaked|retention|incontinence|numb|stuck|control)
    not (been )?(able|manage) to ...3 (urine|stool|hold it)
    (lost|losing|lose|no|loss of|trouble|difficulty|struggling|struggle|unable|problems?) ...4 (urine|stool)
    (hard|leak|leaking|leaked|hold|could not|numb|without|numb) ...4 (urine|stool)
    (urine|stool) (without|will not|does not come|myself|accidentally|not coming|changed)
    numb ...3 (urine|stool)
""")
_SEX = any_of(r"""
    erectile dysfunction, impotent, impotence
    (no|lost|can not|could not|trouble) ...3 (erection|erections|orgasm|erect|sex|sexual|hard on|ejaculate)
    (problems?|changed?|numb|unable|stopped) ...3 (erection|erections|orgasm|erect|sex|sexual|hard on|ejaculate)
    (difficulty|loss of|not) ...3 (erection|erections|orgasm|erect|sex|sexual|hard on|ejaculate)
    (erection|erections|sex|sexual function|sexual feeling|orgasm|erectile) ...3 (gone|numb|changed|different)
    (erection|erections|sex|sexual function) ...3 (dysfunction|stopped|problem|problems|weak|lost)
    (sexual feeling|orgasm|erectile) ...3 (dysfunction|stopped|problem|problems|weak|lost)
""")
_UNSTEADY = any_of(r"""
    unsteady, stumbling when, keep falling, keep stumbling, can not walk straight, wobbly on, legs keep giving
    staggering, can not keep my balance, losing my balance, lost my balance, trouble walking, difficulty walking
    struggling to walk, can not walk, can not stand up, could not walk, can hardly walk, can barely walk
""")
_CHEST = any_of(r"""
    breathless, breathlessness, short of breath, shortness of breath, can not breathe, could not breathe
    can not catch my breath, trouble breathing, difficulty breathing, struggling to breathe, hard to breathe
    out of breath all, gasping, faint, fainted, fainting, passed out, blacked out, blacking out, passing out
    lost consciousness, heart attack, fainty
    ((?<!-)chest|heart) ...3 (pain|tight|tightness|pressure|squeezing|crushing|heavy|hurting)
    (pain|tightness|pressure|tight|weight) ...3 (in|across|on|around) (my |the )?(?<!-)chest
""")
_TEARING = any_of(r"""
    something (tore|ripped), (belly|stomach|abdomen|tummy) ...1 (sudden|suddenly) ...2 pain
    (tearing|ripping|ripped|tore|torn) ...5 (pain|belly|stomach|abdomen|back|tummy)
    (pain|belly|stomach|abdomen|tummy|back) ...5 (tearing|ripping|ripped apart|tearing apart)
    sudden ...3 (belly|stomach|abdominal|tummy) ...2 pain
""")
_ACCIDENT = any_of(r"""
    hit by a, was in an accident, had an accident, after an accident, after the accident, after my accident
    after a serious, after a bad fall, had a bad fall, had a big fall, car hit me, been in a crash, fell badly
    fell hard, got run over, run over by, fell off
    (fell|fallen|fall|slipped and fell|tumbled) ...4 (stairs|ladder|roof|horse|bike|bicycle|height|motorbike)
    (fell|fallen|fall|slipped and fell|tumbled) ...4 (scaffolding|steps|tree)
    (car|bike|motorbike|bicycle|road|traffic|motorcycle|serious|bad) (accident|crash|wreck|collision|fall)
    (bad car) (accident|crash|wreck|collision|fall)
""")

EMERGENCY: tuple[tuple[Sign, re.Pattern[str]], ...] = (
    (Sign.NERVES, any_of(near("(down |in |into |to |on )?both-legs", _LEGS_BAD))),
    (Sign.NERVES, any_of(near("legs", "numb, tingling, weak, pain down, shooting"))),
    (Sign.NERVES, any_of(near("saddle", _ODD))),
    (Sign.NERVES, _CONTROL),
    (Sign.NERVES, _SEX),
    (Sign.NERVES, _UNSTEADY),
    (Sign.CHEST, _CHEST),
    (Sign.TEARING, _TEARING),
    (Sign.ACCIDENT, _ACCIDENT),
)

_FRAGILE = "osteoporosis, steroid, steroids, prednisone, prednisolone, cancer, cortisone"
_PREGNANT = "pregnant, pregnancy, weeks along, expecting, trimester, baby"
_LABOUR = """
    bleeding, blood, spotting, fluid, waters, leaking, contractions, regular pain, pain every, tightenings, cramps
"""

SAME_DAY: tuple[re.Pattern[str], ...] = (
    any_of(near(_ONE_LEG, "weak, numb")),
    any_of(r"""
    foot drop, drop foot, dropped foot, foot is dropping, fever, feverish, high temperature, a temperature
    temperature of, chills, shivering and, trip over my foot, night sweats and
    foot (drags|drop|slaps|flops)
    weak in (my|one|the) ...1 (leg|foot)
    can not lift ...2 (foot|toes|toe)
    weak ...4 (ankle|foot|leg)
    """),
    any_of(near("sudden, suddenly, sudden sharp, new", _FRAGILE, words=14)),
    any_of(near(_PREGNANT, _LABOUR, words=14)),
)

_LASTING = any_of(r"""
    weight loss, wakes me, waking me, keeps me awake at night, keeps me up, changed shape, change of shape
    change in shape, all night
    (losing|lost|loss of|dropping|dropped) ...4 weight
    worse (at|in the|during the|every) night
    worse when i (lie|lay|sleep)
    (pain|worse|bad) ...5 (cough|coughing|sneeze|sneezing|strain|straining)
    (cough|coughing|sneeze|sneezing|strain|straining) ...5 (pain|worse|kills)
    (a|the|found|feel|new) ...1 (lump|swelling|bump)
    lump ...3 back
    shape of my (back|spine)
    between (my |the )?(shoulders|shoulder blades|shoulder)
    (6|7|8|9|10|11|12|13|six) weeks ...4 (no better|not better|not improved|still|no improvement|same)
    (no better|not better|not getting better|no improvement|not improved|still pain) ...5 (weeks|months)
    pain ...4 (for )?(6|7|8|9|10|11|12) weeks
    pain ...4 (for )?(\d+ )?months
    (months|weeks) of pain
""")
SOON: tuple[re.Pattern[str], ...] = (_LASTING, any_of(near(_ONE_LEG, "tingling")))

CAUTION = any_of(r"""
    pregnant, pregnancy, expecting a baby, expecting, trimester, postpartum, post partum, gave birth, given birth
    had a baby, just delivered, newly delivered, c-section, c section, caesarean, cesarean, surgery, surgeries
    operation, operated, hip replacement, new hip, replaced hip, hip replaced, osteoporosis, osteopenia
    brittle bones, cancer, tumour, tumor, chemo, chemotherapy, fracture, fractured, fractures, broken, broke my
    cracked, spinal fusion, fusion, slipped disc, slipped disk, herniated, hernia, told not to exercise
    told me not to, said not to, advised not to, advised against, not allowed to exercise, recent injury, injury
    injured, knee replacement, stenosis, spondylolisthesis, metastasis, in remission, discectomy, laminectomy
    post op, post-op, was told not
""")
