"""The signs that need a professional, by what the NHS publishes on back pain (the lists are in CONVERSATION.md).

Each table is read over one statement in basic words: body part and complaint in either order, near each other.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.replies.meaning import Sign
from bot.domain.replies.phrases import any_of, near

_ODD = "numb, tingling, different, strange, weird, funny, altered, not feeling, none, odd, fuzzy, dull feeling, changed, not belong, wrong, not right, not normal, cotton wool, not feel, lost"
_LEGS_BAD = "pain, numb, tingling, weak, shoot, shoots, radiating, radiates, pain down, lifeless, heavy and numb, unsteady, wobbly and numb, gone, useless, jelly sudden, not working, not hold, give in, giving in, not respond, electric, not belong"
_ONE_LEG = """
    1 leg, 1 foot, 1 knee
    (left|right|one|1|my|a|other) (leg|foot|ankle|thigh|calf|shin|toes?|big toe|lower leg)
    my (left|right) (leg|foot|ankle|thigh|calf|knee|toes?|big toe), other-side, left leg, right leg, left foot
    right foot, leg, foot, ankle, big toe, toes
"""
_URINE = "urine, stool, need to go, need the, when i need, myself, bladder"
_CONTROL = any_of(r"""
    (woke up in|found) ...2 (wet|soaked) bed, not ...2 (feel|notice) it (coming|come)
    (wet|wetting|wetted|soil|soiled|soiling|pee|peed|piss|pissed|shat|pooed|pooped|crapped|messed|urine|stool) (myself|on (myself|my (body|clothes|legs))|the bed|my (pants|bed|trousers|underwear|knickers|clothes|sheets)|in (my|the) (pants|bed|sleep|underwear))
    incontinen\w+, accidents? (in|with) (my )?(pants|bed|underwear|urine|stool|the urine)
    leak(s|ed|ing|age)? (urine|stool|without|when|pee|a bit|all)?, dribbl\w+, saddle (leak|leaks|leaking)
    (had|having|have) (a |an )?(urine|stool|toilet|little) (accident|accidents), can not hold it in
    (urine|stool) ...14 can not hold it, can not hold (it|my|the) ...8 (urine|stool)
    (can not|could not|can hardly|can barely|hardly|barely|not able to|unable to|not|not been able to|struggling to|struggle to|difficult to|hard to|trouble|without|not manage to|stopped being able to) ...4 (urine|stool)(?! (is|are|fine|ok|break|first|now please|problem|problems|paper))
    (urine|stool) ...4 (leak\w*|retention|incontinence|numb|stuck|control|without|will not|not come|not coming|changed|myself|accidentally|not empty|not start|not work\w*|not stop|gone|lost|weak|by itself|on its own|just (comes|came)|come out|comes out|dribbl\w+|trouble|difficulty|not feel|on strike|given up|none comes|none comes out|numb|stopped|not (come|coming|go|going|flow|flowing)|when i did not|does not|not listening)
    (lost|losing|lose|loss of|not|none|loosing|no) ...3 (control|feeling|sensation|command) ...3 (urine|stool|down there|saddle)
    (lost|losing|lose|loss of|trouble|difficulty|struggling|struggle|unable|problems? with|problem|no) ...4 (urine|stool)(?! paper)
    (hold|leak|leaking|leaked|could not|numb|without|numb|start|stop|feel|empty|retain|control|pass) ...4 not ...3 (urine|stool)
    not (been )?(able|manage) to ...3 (urine|stool|hold it|go)$
    (not|numb) (feel|when|know|notice) ...4 (urine|stool) ...3 (is|coming|full|need|out|comes|come)
    not feel(ing)? ...5 (urine|stool), numb ...6 (urine|stool), urine ...3 numb
    not (tell|know|feel|notice|sense|realise|realize) (when|if|that|whether) ...6 (urine|stool)
    (not|never) ...2 know when i (need|have) to ...1 (urine|go|stool), urine ...2 (hours|days|since)
    not ...1 (urine|stool) (since|for|in|all|at all|any more|anymore|properly)
    (urine|stool) (just )?(came|comes|coming|ran|runs) out
""")
_SEX = any_of(r"""
    erectile dysfunction, impotent, impotence, sexual (dysfunction|problem|problems)
    (can not|could not|not|unable to|trouble) ...2 (get|getting|stay|staying) hard(?! (to|for|on|work|until|enough))
    (no|not|lost|could not|trouble|problems?|changed?|numb|unable|stopped|difficulty|loss of|none|lose|losing|weak|gone) ...6 (erection|erections|orgasms?|erect|sex|sexual\w*|hard on|ejaculat\w*|climax|aroused|arousal|get it up|libido and numb)
    (erection|erections|sex|sexual (function|feeling|sensation)|orgasms?|erectile|ejaculation|during sex|climax) ...4 (gone|numb|changed|different|dysfunction|stopped|problem|problems|weak|lost|not|odd|strange|disappeared|funny|vanished)
""")
_UNSTEADY = any_of(r"""
    unsteady, stumbling(?! over my (left|right) ), (keep|keeps|kept) (falling|stumbling|tripping|toppling|collapsing|losing my balance)(?! over my (left|right) )
    can not walk (straight|properly|right|any more|anymore|at all|without)?, wobbly on my (feet|legs|pins)
    (legs|my legs|both-legs|knees) ...2 (weak|give|giving|gave|buckle|collaps\w+), legs keep weak
    staggering, can not keep my balance, (losing|keep losing|lose|loss of|no|not) ...2 balance
    lost my balance ...3 (and fell|times|twice|again|walking), trouble walking, difficulty walking
    drunk(en)? when i walk, (walk|walking) like (a |i am |i was )?(drunk|drunken|jelly|duck|zombie|a sailor)
    walk(ing)? (is |has become |has gone |has got )?(unsteady|wobbly|strange|odd|weird|funny|difficult)
    struggling to walk, struggle to walk, hard to walk, can not (stand up|stay upright|stand|get up from the floor)
    could not (walk|stand)(?! (it|the idea)), (hardly|barely) (walk|stand), not able to (walk|stand)
    unable to (walk|stand)
""")
_CHEST = any_of(r"""
    breathless\w*, short of breath, shortness of breath, not breathe (properly|well|right|normally)?
    (can|could|do) not (catch|get) (my|a|enough) (breath|air), trouble breathing, difficulty breathing
    (struggling|struggle|hard|difficult|painful|hurts|pain) to breathe, hard to get air
    (pain|tight|sharp) when i (breathe|inhale)
    out of breath (all|just|lying|doing nothing|at rest|for no|suddenly)?, gasping, faint(ed|ing|y)?, passed out
    blacked out, blacking out, passing out, pass out, black out, black(ed)? out, lost consciousness, collapsed and
    unconscious, came over faint, went black, everything went (black|dark), heart attack, lost my breath
    can not breathe
    (chest|heart|ribcage|breastbone|sternum) ...4 (pain|tight|tightness|tightening|pressure|squeezing|squeezed|crushing|crushed|heavy|heaviness|hurting|pounding|racing|gripping|constricted|burning|elephant|vice|band)
    (pain|tightness|tight|pressure|tight|weight|heaviness|crushing|squeezing|band|elephant|stabbing|burning) ...4 (in|across|on|around|over|behind|to) (my |the )?(chest|breastbone|heart|sternum|left arm and chest|jaw)
    palpitations, pain ...3 (left arm|jaw)(?! (and knee|and leg)), left arm ...3 pain ...4 (chest|sweat\w*|jaw)
""")
_TEARING = any_of(r"""
    something (tore|ripped|burst|ruptured|gave way inside|torn|tear|snapped) ...6 (belly|stomach|abdomen|tummy|back|inside|gut)
    something (tore|ripped)
    (tearing|ripping|ripped|tore|torn|ruptured) ...6 (pain|belly|stomach|abdomen|back|tummy|gut|chest)
    (pain|belly|stomach|abdomen|tummy|back|gut) ...6 (tearing|ripping|ripped apart|tearing apart|torn apart|ripped open|ruptured|tore)
    sudden(ly)? ...4 (belly|stomach|abdominal|tummy|abdomen|gut|flank) ...3 pain
    (belly|stomach|abdomen|tummy|gut|abdominal) ...3 sudden(ly)? ...3 pain
    pain ...3 sudden(ly)? ...5 (belly|stomach|abdomen|tummy|gut)
    sudden(ly)? ...3 (severe|awful|terrible|worst|excruciating|horrendous|agonising|violent) ...2 pain ...3 (belly|stomach|abdomen|tummy|gut)
    (belly|stomach|abdomen|tummy) pain ...4 sudden(ly)?, out of nowhere ...5 (belly|stomach|abdomen|tummy)
    sudden(ly)? ...3 pain ...4 (belly|stomach|abdomen|tummy|gut)
""")
_ACCIDENT = any_of(r"""
    (hit|struck|run over|knocked (down|over|off)|mown down) by (a|an|the) (car|bus|van|lorry|truck|bike|motorbike|cyclist|taxi|tram|vehicle|motorcycle|scooter)
    (was|been|got|am) in (a|an) (\S+ )?(accident|crash|collision|pile up|smash)
    (had|have had|having) (a|an) (\S+ )?(\S+ )?(accident|crash|bad fall|big fall|nasty fall|heavy fall|serious fall|bad tumble)
    after (a|an|the|my) (\S+ )?(accident|crash|collision|bad fall|serious fall|nasty fall)
    (car|van|bus|bike|lorry|truck|taxi|motorbike|cyclist) ...2 (hit|ran|drove|crashed|smashed|slammed|went|reversed) ...1 (me|us|my car|my bike)
    car hit me, crashed (my|the|into|a) (car|bike|motorbike|a|tree|van)?, rear-?ended
    (landed|came down|crashed) (hard|heavily|badly|awkwardly) on my (back|tailbone|spine|bum|hip)
    slipped ...6 (landed|fell|crashed) ...3 (back|hard|spine|tailbone)
    fell (badly|hard|heavily|awkwardly|really badly|down hard|flat on my back|from (a|the|my) \S+|off (a|the|my) \S+)
    got run over, run over by, knocked-down
    (fell|fallen|fall|slipped|tumbled|tumble|falling) ...6 (stairs|staircase|steps)
    (fell|fallen|fall|slipped|tumbled|tumble|falling|thrown|came|come|crashed|knocked) ...4 (stairs|staircase|ladder|roof|horse|bike|bicycle|height|motorbike|scaffold\w*|tree|balcony|escalator|moped|scooter|loft|attic|metres|feet|wall|cliff|bridge and|platform|window|storey|floors)
    (car|bike|motorbike|bicycle|road|traffic|motorcycle|serious|bad|cycling|skiing|riding|climbing) (accident|crash|wreck|collision|fall|smash)
    came off my (bike|motorbike|horse|motorcycle|scooter), thrown (off|from) ...2 (horse|bike)
""")

EMERGENCY: tuple[tuple[Sign, re.Pattern[str]], ...] = (
    (Sign.NERVES, any_of(near("(down |in |into |to |on |of |through )?(the |my )?(both-legs|both-sides)", _LEGS_BAD))),
    (
        Sign.NERVES,
        any_of(
            near(
                "(leg|foot|thigh|calf|knee) and (now |also |then )?(the |my )?(other-side|other (leg|foot|thigh|calf|one))",
                _LEGS_BAD,
            )
        ),
    ),
    (
        Sign.NERVES,
        any_of(near("legs", "numb, tingling, weak, pain down, shooting, not belong, not hold, not working", words=8)),
    ),
    (
        Sign.NERVES,
        any_of(near("saddle", _ODD, words=10) + "\n(feeling|sensation) ...4 saddle ...4 (gone|disappeared|vanished)"),
    ),
    (Sign.NERVES, _CONTROL),
    (Sign.NERVES, _SEX),
    (Sign.NERVES, _UNSTEADY),
    (Sign.CHEST, _CHEST),
    (Sign.TEARING, _TEARING),
    (Sign.ACCIDENT, _ACCIDENT),
)

_FRAGILE = "tumou?r, osteoporosis, osteopenia, brittle bones, thin bones, steroid, steroids, prednisone, prednisolone, prednisolon, cancer, cortisone, tumour, tumor, lymphoma, myeloma, leukaemia, leukemia, melanoma, metastas\\w+, remission, chemo, chemotherapy"
FRAGILE = any_of(_FRAGILE)
_SUDDEN = "sudden, started ...3 (yesterday|today|this-morning|tonight|now), pain yesterday, horrible, new pain, severe, out of nowhere, all of a sudden, dreadful, overnight, came on, from one moment, today pain, really bad pain, excruciating, new back pain"
_PREGNANT = "pregnant, pregnancy, weeks along, expecting, trimester, baby, weeks gone, bump"
_LABOUR = """
    bleeding, bleed, bled, blood, spotting, fluid, waters, water broke, leaking, leak, contractions, contraction
    regular pain, pain (\\S+ )?every, pain come every, tightenings, cramps, cramping, every \\d+ minutes
    regular pains, coming every, pain ...3 regular, regular ...3 pain, rhythmic
"""

# A complaint and nothing else: where it is, is not said.
_NO_MORE = "^((i|it|that|there|now|and|but|also|am|is|feel|feels|feeling|felt|have|has|got|get|getting|go|going|gone|went|a|bit|little|some|half|any|(a )?few|very|really|so|quite|completely|all|slightly|more|starting|started|to|much|of|kind|sort) )*{}( (now|here|there|again|a bit|today|all over|too|as well|feeling))*$"

NUMB_ALONE = any_of(_NO_MORE.format("((tingling|weak) (and |or )?)?numb( (and |or )?(tingling|weak))?"))
SAME_DAY: tuple[re.Pattern[str], ...] = (
    any_of(near(_ONE_LEG, "weak, numb", words=5)),
    any_of(r"""
    foot drop, drop foot, dropped foot, (waters|water) ...3 (broke|broken|gone|burst|leaking|going)
    (foot|toes?) ...2 not (start|come|get|pull|stay|hold|rise|go|stand|bend) up, (foot|toes?) ...2 not (lift|rise|flex|obey|respond)
    not ...3 (lift|raise|pull|get|bring|hold|keep|pick) ...3 (foot|toes?|forefoot) ...2 (up|off the)
    (foot|toes?) ...14 (slaps?|slapping|flops?|flopping|floppy|droops?|drooping|drags|dragging|hangs (down|limp|loose))
    (foot|toes?) (keeps? )?(catching|catches|scraping|scrapes|trailing|trails)
    (weak|not ...1 (stand|walk|rise)) ...3 (tiptoes?|tip-toes?|tip toes?|heels?)
    foot (is |keeps |has )?(dropping|dragging|drags|drop|drops|slaps|slapping|flops|flopping|dragged|catches|catching|will not lift|not lift|not come up|drags? behind)
    fever\w*, high temperature, (a|my|running a|got a|have a|with) temperature, temperature (of|is) \d+, chills
    shiver\w* and, tripp?(ing|ed)? over my (own )?(foot|toes?|feet), night sweats and, feverish
    temp(erature)? ...3 (38|39|40)\S*, (38|39|40)(\.\d)? (fever|degrees|temp|temperature|c|celsius), sweating and shivering
    hot and cold and, rigors
    (feet|foot|toes|legs|both-legs) ...2 (drag|drags|dragging)
    drag(ging|s)? my (left |right )?(foot|leg|toes), weak in (my|one|the|a) ...1 (leg|foot|ankle|knee)
    (lift|raise|pull up) ...2 (foot|toes|toe|big toe|front of my foot) ...2 not
    not (lift|raise|pull up|pull|push|point|flex|move|bend|wiggle) ...3 (foot|toes|toe|ankle)
    weak ...4 (ankle|foot|leg|calf|thigh), can not (walk|stand) on my (heels?|toes|left|right)
    (leg|knee|foot|ankle) ...2 (weak|giving|gave|not hold|collaps\w+)
    """),
    any_of(near(_SUDDEN, _FRAGILE, words=14)),
    any_of(near(_PREGNANT, _LABOUR, words=14)),
    any_of(near(r"\d\d weeks(?! ago)", "waters, bleeding, contractions?, fluid, spotting, tightenings", words=8)),
)

_STRAIN = "(cough|coughing|coughs|coughed|sneeze|sneezing|sneezed|strain|straining|laugh and cough|bear down|push on the|blow my nose)"
_LASTING = any_of(rf"""
    (wak(es|ing|en|ens|ed)|(pain|back|it|they|that|enough to|would|does|legs?|spasms?|cramps?) wake) me( up)?( at| in| every|$), woken (up )?by (the |my )?(back|pain)
    pain ...3 (wakes|waking|woke) me, keeps me (awake|up), kept me (awake|up), changed shape, change (of|in) shape
    shape ...2 changed, (back|spine|body) ...2 changed ...2 shape
    weight loss, thinner ...4 (without|not), (clothes|jeans|trousers|pants|skirts?|dresses|belt) ...4 (hang|hanging|falling|falls|loose|too big|slipping|slips|sliding)
    weight (is |keeps |has |just )*(falling|dropping|going down|dropped|coming off|fell|melting)
    moved ...2 (kg|kilos|pounds|stone|lbs) ...8 (why|without|not reason|months|weeks)
    (can not|could not|not) sleep (for|because of|with|from) ...3 pain, pain ...4 (can not|could not|not) sleep
    no sleep ...3 pain, not sleep(ing)? (?!the )...3 pain
    (losing|lost|loss of|dropping|dropped|loosing|shed|(?<!to )(?<!can i )(?<!i would )lose) ...5 (weight|kg|kilos|pounds|stone|lbs)( ...4 (without|not))?
    \d+(kg|lbs) (lighter|down|lost|less), lost \d+ ?(kg|kilos|pounds|stone|lbs), clothes (are )?(falling off|too big)
    getting thinner (without|and)
    (worse|worst|pain|bad|more|awful|terrible|unbearable|increases|stronger) ...5 (at|in the|during the|every|by|through the|all|each) (night|nights|nighttime)
    (night|nights) ...3 (worse|worst|pain is more|pain more|unbearable)
    worse when i (lie|lay|sleep|am in bed|am lying)|all night
    (pain|worse|bad|kills|worst|more|increases|agony|jolts?|stronger|shoots?|flares?) ...6 {_STRAIN}
    {_STRAIN} ...7 (pain|worse|kills|bad|agony|flares?|jolts?|more|increases|shoots)
    (a|the|found|feel|new|have|is|got|hard|soft|strange|big|small|discovered|noticed) ...2 (lump|swelling|bump|lumps|growth|swollen bit)(?! in my throat)(?! in the (road|mattress))
    lump ...4 (back|spine), swelling ...3 (back|spine)
    shape of my (back|spine|body), (spine|back) ...3 (crooked|bent|curved|shape|curving|deformed|hunched|hump)
    hump (on|in) my
    between (my |the |both )?(shoulders?|shoulder blades?|blades)
    (upper back|shoulder blades?|shoulderblades?) ...2 pain, pain ...3 (upper back|shoulder blades?|shoulderblades?)
    (\d+|several|many|few|a) months ...6 (not ...2 better|not ...2 improv\w+|no better|same|still pain)
    (6|7|8|9|\d\d|six|several|many) weeks ...6 (not ...2 better|no better|not better|none better|not improved|still|no improvement|same|not improving|not gone|not any better|worse|not change|not ...1 improvement|not ...1 better|pain)
    (not better|not ...2 better|not ...1 improvement|not improv\w+|still pain|still|not gone|not changed?|no change|same pain|pain) ...7 (6|7|8|9|\d\d|several|many|2|3|4|5|few|twice|six|a|two|three) ?(and (a )?half )?(weeks|months)(?! (ago|pregnant|along))(?<!\b[1-5] weeks)(?<!\ba weeks)(?<!few weeks)(?<!twice weeks)
    pain ...4 (for )?(6|7|8|9|\d\d) weeks, pain ...4 (for )?(\d+ |a |a few |several |many )?(?<!this )(?<!last )(?<!past )months
    (months|years) of pain
    since (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|last year) ...5 (not|still|no) ...3 (better|improv\w+|pain)?
    pain ...3 (not|never) ...2 (go|goes|going|went) away ...4 (weeks|months)
""")
SOON: tuple[re.Pattern[str], ...] = (
    _LASTING,
    any_of(near(_ONE_LEG, "tingling", words=5)),
    any_of(_NO_MORE.format("tingling")),
)

CAUTION = any_of(r"""
    bones are (very )?(thin|brittle|weak|fragile|porous), pregnant, pregnancy
    expecting( (a baby|twins|our|my|a|again|in|and))?, trimester, postpartum, post partum, postnatal, antenatal
    gave birth, given birth, giving birth, had (a |my |our )?(baby|little one|daughter|son|twins|newborn), newborn
    just delivered, newly delivered
    delivered ...3 (baby|babies|son|daughter|twins|boy|girl|child), delivered \d (weeks|months|days), weeks along, months along
    months gone, weeks gone, with child, up the duff, bun in the oven, knocked up and
    due in (january|february|march|april|may|june|july|august|september|october|november|december|\d+ weeks)
    my due date, baby bump, breastfeeding and, miscarriage, ivf
    c-section, c section, csection, caesarean, cesarean, caesarian, cesarian, surgery, surgeries, surgical, operation
    operations, operated( on)?, op (last|on|in|this|yesterday|yesterday), had (an|my) op, post-surgery, keyhole
    laparoscop\w+, hysterectomy, appendix (out|removed), stitches, hip replacement
    (hip|knee) (is|was) (an? )?(artificial|metal|replaced|titanium)
    (new|artificial|metal|replaced|fake|titanium) (hip|hips|knee|knees)
    (hips?|knees?|knee-to-chest) (was |were |got |have been |has been |is )?replaced, total hip, knee replacement
    osteoporosis, osteoporotic, osteopenia, low bone density, bone density, thin bones, weak bones, prolapse
    prolapsed
    brittle bones?, (?<!am a )cancer(?! is my), tumour, tumor, tumours, lymphoma, myeloma, leukaemia, leukemia, melanoma, carcinoma
    sarcoma, prosthes[ie]s, prosthetic, chemo, chemotherapy, radiotherapy, radiation therapy, oncolog\w+, metastas\w+, fracture, fractured
    fractures
    broken (my |a |the |two |\d )?(bone|rib|ribs|leg|hip|pelvis|vertebra\w*|arm|ankle|wrist|foot|collarbone|tailbone|coccyx|back|toe|spine|sternum)
    broke (my|a|two|the|some|three|\d) ...2 (rib|ribs|leg|hip|pelvis|vertebra\w*|arm|ankle|wrist|foot|collarbone|tailbone|coccyx|back|toe|bone|bones|elbow|shoulder|spine|knee|sternum|femur|tibia)
    (ribs?|leg|hip|pelvis|vertebra\w*|ankle|wrist|collarbone|tailbone|foot) (is |are |was )?(broken|fractured|cracked)
    cracked (a |my |two |\d )?(rib|ribs|vertebra\w*|bone), spinal fusion, fusion, fused
    (slipped|bulging|herniated|ruptured|prolapsed|torn) (disc|disk|discs|disks), disc (prolapse|herniation|bulge)
    herniated, hernia, told (me )?(to )?not (to )?(exercise|do|train|move|lift|bend), not to exercise, told me not to
    said not to, said (i|that i) (should not|must not|can not|may not), advised (me )?not to, advised (me )?against
    (forbid|forbade|forbidden|banned|not allowed|prohibited) ...4 (exercise|exercises|exercising|sport|training|bending|lifting)
    not allowed to, recent injury, injury, injured, (tore|torn|ruptured|snapped) (a |my |the )?(\S+ )?(ligament|meniscus|acl|muscle|hamstring|tendon|achilles|cartilage), torn (ligament|meniscus|acl|muscle|hamstring)
    on (strict )?bed rest, blood thinners, heart condition, heart failure, pacemaker, stroke (last|in|two|a|this)?
    rheumatoid, ankylosing
    (doctor|doc|gp|dr|nurse|osteo|chiropractor|physio|surgeon|consultant|midwife|osteopath|cardiologist|specialist|therapist) (\S+ ){0,4}(not(?! (help|helped|work|worked|find|see|know|change|do anything))|never|against|banned|avoid|forbade|forbids|forbid|rest for)
    stenosis, spondylolisthesis, spondyl\w+, metastasis, in remission, discectomy, microdiscectomy, laminectomy
    post op, post-op, was told not, scoliosis surgery, rods in my (back|spine), screws in my (back|spine|hip)
    metal in my (back|spine|hip|leg), plate in my (back|spine|hip|leg), dislocated, whiplash, concussion, hip op
    knee op, back op, replacement (hip|hips|knee|knees)
""")
