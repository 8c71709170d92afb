"""The same signs as in `signs`, in the words that people use for them, by classes of parts, complaints and events.

These tables are read over the words as they were said: among basic words "nothing comes out on the loo" is somebody
busy, and "hit by a cyclist" a number of repetitions. Words between (`...3`) are never a negation, so that a "not" is
either part of the complaint or a denial of it (`found`).
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from collections.abc import Iterable

from bot.domain.replies.meaning import Sign
from bot.domain.replies.phrases import either, near, unbroken

_CANNOT = "(can not|could not|can hardly|can barely|can only just|hardly|barely|scarcely|no longer|unable to|not able to|not been able to|impossible to|struggle to|struggling to|hard to|difficult to)"
_NEVER = "(do not|does not|did not|can not|could not|can hardly|can barely|hardly|barely|scarcely|no longer|never|not really|unable to|not able to|stopped|not)"

# What is felt of a part that the nerves no longer serve.
_LIKE_ANOTHERS = "(like|as if|as though) ...5 (cotton wool|wood|wooden|rubber|rubbery|plastic|leather|stone|cardboard|foam|sponge|someone else|somebody else|someone elses|somebody elses|another person|other person|stranger|stranger's|not mine|not my own|not there|not belong|the dentist|novocaine|an injection|anaesthetic)"
_NUMB = f"""
    numb, numbness, numbed, deadened, insensitive, anaesthetised, anesthetized
    (no|lost|lost all|lost the|lost my|less|little|reduced|loss of|not any|without|hardly any|barely any) (feeling|feelings|sensation|sense of touch)
    {_LIKE_ANOTHERS}, (belong|belongs|belonged|belonging) to (someone|somebody|another|a stranger|anyone)
    (gone|going|went|goes|fallen) (to sleep|dead|numb|all numb|woolly), (is|are|feels|feel) (all |quite |completely )?(dead|woolly|fuzzy|rubbery)(?! (tired|heavy|good|straight))
"""
_SADDLE = """
    bum, bottom, groin, crotch, genitals?, genital area, privates, private parts?, private bits, between (my|the) (legs|thighs), inner thighs?, vagina
    vulva, labia, penis, willy, testicles?, balls, scrotum, perineum, anus, back passage, buttocks?, bum cheeks, down below, nether regions
    undercarriage, wiping, (when|as|after) i wipe, wipe myself, (loo|toilet) (paper|roll|seat), where i sit, (area|part|bit) (that )?i sit on, sit bones, saddle area
"""
_LEGS = """
    legs, feet, (both|either|each|two) (of )?(my |the )?(legs?|foot|thighs?|calf|calves|shins?|ankles?|knees?|sides of my legs)
    my (thighs|calves|shins|ankles|knees), from the (waist|hips|belly button) down, lower half, lower body, (waist|hips) down
"""
_OUT_OF_CONTROL = r"""
    (will|would|do|does|did|can|could) not (do what|go where|listen|obey|carry|support|respond|answer me|cooperate|take my weight|bear|hold me|hold my|follow)
    (stopped|quit|given up|gave up) (working|listening|obeying|responding|carrying me|holding me|doing what)
    not (responding|obeying|listening|carrying|holding me|doing what)
    (go|goes|going|went|gone|gave|give|gives|giving|fold|folds|folded|folding|slid|slide|slides|crumpled?|crumples|buckled?|buckles|buckling|disappear|disappeared|vanish|vanished|collapsed?) (way |out )?(from )?(under|beneath|underneath|on) me
    (give|gives|gave|giving|given) (way|out|up on me), buckl(e|es|ed|ing), crumpl(e|es|ed|ing), mind of (its|their) own
    floppy, limp, lifeless, paralysed, paralyzed, powerless, like (spaghetti|noodles|string|wet noodles)
    (no|lost all|lost the|lost my|lost their|lost its|losing|loss of|little|less and less) (strength|power), refus(e|es|ing) to (work|move|carry|obey)
    (is|are|getting|got|gotten|become|becoming|go|goes|went|gone|feel|feels|so|very|really) (very |really |so |quite )?(weak|weaker|feeble)
"""
_NERVES = r"numb\w*, tingl\w+, weak\w*, pins and needles, shoot\w*, electric\w*, prickl\w+, burning"

_LEGS_BAD = unbroken(rf"""
    {near(_LEGS, _NUMB, words=6)}
    {either(_LEGS)} ...4 {either(_OUT_OF_CONTROL)}
    (neither|none of my|not one) (of my |of the )?(leg|foot|legs|feet) ...1 (works?|working|holds?|responds?|obeys?|listens?|carries|moves?|does what|do what|feels?|is working|will (work|hold|move|carry|do))
    (left|right) (leg|foot|thigh|calf) (is |feels |has gone |gone |went )*(numb|tingling|weak|dead|limp) (and )?(the |my |now |also )*(right|left|other) (leg|foot|thigh|calf|one) (is |feels |too |also |as well |has gone |gone )*(numb|tingling|weak|dead|limp|too|also|as well)
    {_NEVER} ...1 (feel|feeling|sense) ...2 (my feet|my legs|both legs|both feet|either (foot|leg)|(the )?(floor|ground|carpet|pedals|steps) ...2 (feet|walk|walking|under|beneath))
    (spread|spreads|spreading|travelled|crept|creeping|radiating|reached|reaches) ...3 (other|opposite|second) (leg|foot|thigh|calf)
    (it|pain|numbness|tingling|weakness|ache|sciatica) (has |is |have |now |also )*(moved|moving|gone|going|goes|jumped|come|coming|started|starting) (?!on )...3 (other|opposite|second) (leg|foot|thigh|calf)
    (started|began|begun|starting) ...5 (leg|foot|thigh|calf) ...5 (now|then|also) ...3 (left|right|other) (one|leg|foot|too|also|as well|thigh|calf)
    {either(_NERVES)} ...5 (left|right|one) (leg|foot|thigh|calf) ...5 (now|then|also) ...3 (left|right|other) (one|leg|foot|too|also|as well|thigh|calf)
""")
_UNSTEADY = unbroken(rf"""
    (keep|keeps|kept|always|constantly) ...1 (bumping|walking|bouncing|crashing|banging|knocking|running|veering) into (the |a |my )?(door\w*|walls?|furniture|things|people|everything)
    (veer|veering|veered|stagger|staggered|staggers|reeling|swaying|lurching|lurch) ...3 (walk|walking|when|around|about|like|side)
    (hold|holding|hang|hanging|cling|clinging|grab|grabbing|lean|leaning) (on )?(to |on to |onto |on )?(the |my )?(walls?|furniture|banister|rail|table|worktop|counter|shelves|everything) (just )?(to|when|while|as) ...2 (walk|walking|stand|move|moving|cross|get|stay)
    {_CANNOT} ...1 (keep|stay|remain) (upright|on my feet|standing|steady|vertical)
    {_CANNOT} ...1 (climb|manage|get up|go up) (the )?(stairs|steps) ...1 (any more|anymore|now|because|with|legs)
    (walk|walks|walking|walked|gait) ...4 (drunk|drunken|robot|penguin|zombie|puppet|on (a )?(boat|ship|deck|cotton wool|clouds|sponge|foam|marshmallows?))
    gait ...4 (wobbly|unsteady|drunk\w*|strange|funny|weird|odd|changed|different|lopsided|off|wrong|clumsy)
    (legs|feet) ...2 (clumsy|uncoordinated|tangle|tangled|crossing over), clumsy (legs|feet|on my feet), furniture walking
""")
_SADDLE_NUMB = unbroken(
    near(_SADDLE, _NUMB, words=5)
    + f"""
    {_NEVER} ...1 (feel|feeling|sense)(?! (it|this|that) (work|working|in)) ...2 (bum|bottom|groin|crotch|genitals|privates|vagina|penis|balls|willy|buttocks|loo paper|toilet paper|toilet roll|loo roll|paper|toilet seat|loo seat|wiping|wipe|me wipe|myself wipe|(the (seat|saddle|chair)$)|(sitting|chair|seat|saddle) (under|beneath|below|when|on))(?! (lift|lifting|work|working|muscle|muscles))
    (feel|felt|feeling) nothing ...3 (wipe|wiping|down there|down below|between my legs|there when i)
    (sex|intercourse|making love|orgasms?|masturbat\\w+) ...4 (numb|no feeling|not feel|feel nothing|feels? like nothing|felt nothing|no sensation)
    (no feeling|no sensation|not feel|feel nothing|felt nothing|numb) ...4 (sex|intercourse|making love)
    """
)

_WEE = r"(wee|weeing|pee|peeing|urine|urinate|urinating|pass water|passing water|pass urine|passing urine|bladder|the loo|the toilet|the bathroom|the lavatory|waterworks)"
_PASSED = r"(wee|weed|weeing|pee|peed|peeing|urine|poo|pooed|stool|bladder|bowels?|motion|wet|leaked|soiled|messed)"
_RETAINED = unbroken(rf"""
    nothing (comes|came|happens|happened|will come|is coming|would come|appears|gets) ...8 (need|bladder|push|strain|urge|wee|pee|loo|toilet|sit|sat)
    (loo|toilet|urinal|wee|pee|bladder|bathroom|need to go|urge) ...8 (nothing (comes|came|happens|happened|is coming|out|will come)|not a drop|no drop|only (a )?(few )?drops?|just (a )?(few )?drops?|only a (trickle|dribble)|just a (trickle|dribble))
    (takes?|took|taking|wait|waiting|waits) ...1 (ages|forever|for ever|long|longer|so long|a (long|good) (time|while)|\S+ minutes|minutes|an age|an eternity) ...4 {_WEE}(?! (queue|line|free|is free))
    (have|having|had|need|needing|got|must) to (push|strain|squeeze|press|force|bear down) ...8 (wee|weeing|pee|peeing|urine|urinate|urinating|bladder|stream|empty|water out)
    (my )?(stream|urine|wee|pee|urine flow) (is |has |has become |has got |gets |got |just )*(weak|weaker|slow|slower|thin|thinner|feeble|interrupted|trickling|a trickle|dribbling|stops and starts|stopping and starting)
    bladder ...3 (not|never|no longer|stopped) ...2 (empty|empties|emptying|emptied|work|works|working|respond|responding|obey|obeying|listen|listening|feel|hold|holding|start|starting|let)
    (can not|could not|never|not|not able to|unable to|hard to|trouble|difficulty|problems?) (fully |completely |properly |really )?(empty|emptying|emptied) (my |the )?(bladder|bowels?|myself)
    (bladder|bowels?) ...3 (paralysed|on strike|out of control|packed up|given up|stopped|asleep|dead|misbehaving|mind of its own|mind of their own|do what they (want|like)|does what it (wants|likes))
    (weeing|peeing|urinating|passing (water|urine)|bladder) ...3 (difficult|harder|hard|a struggle|a problem|impossible|slow|slower|strange|different)(?! (because|with) ...2 (pregnan\w+|the kids))
    (still|always) ...3 (full|urine left|need to go|some left) ...2 (after|even after|when) ...4 (wee|weed|pee|peed|loo|toilet|been|going)
    not (peed|weed|urinated|passed (any )?(water|urine)|had a (wee|pee)|done a (wee|pee)) (at all |properly )?(since|for|in|all|today)
""")
_UNNOTICED = unbroken(rf"""
    {_NEVER} ...1 (feel|feeling|know|knowing|notice|noticing|sense|tell|realise|realize) ...6 (bladder|weeing|peeing|peed|weed|pooing|pooed|bowels?|(need|needing|have) (to go|to wee|to pee|to poo|the loo|the toilet|a wee|a pee)|when (it|my bladder) is full|full bladder|(wee|pee|urine|poo) (coming|comes|come))
    only (notice|noticed|know|knew|realise|realised|realize|find out|found out|feel) ...5 {_PASSED}
    (no|lost the|lost my|lost all|without the|without any|never get the|never have the|not have the|not get the) (urge|warning|need|signal) ...3 (to (go|wee|pee|poo)|loo|toilet|bladder|bowels?|before i)
    {_NEVER} ...1 (get|have|feel|had|got) (the |any |that |an )?(urge|signal|need) ...1 (to (go|wee|pee|poo)|any more|anymore)
    (feel|felt|feeling) nothing (when|while|as) i (wee|pee|poo|go|am on the loo)
""")
_LEAKING = unbroken(rf"""
    {_CANNOT} ...2 (hold|control|stop|hold back|hold in|keep in) ...2 (my |the )?(wee|pee|peeing|weeing|urine|bladder|bowels?|poo|motions?|wind|farts?|farting|flow|stream|back passage|bowel movements?)
    {_CANNOT} (stop|hold) (it )?once it (starts|has started|comes|is coming)
    (wet|wetting|soaked|soiled|soiling|messed|messing|dirtied|peed|weed|pissed|pooed|pooped|shat) (in |through )?(myself|my (pants|trousers|knickers|underwear|boxers|jeans|pyjamas|bed|sheets|clothes|tights)|the (bed|sheets|chair|sofa|car seat|mattress))
    bladder (and )?(it )?(just |suddenly |simply |has |always |then )*(let|lets|let us|letting|gave|gives|giving|emptied|empties|goes|went|failed|fails|leaked) (go|way|out|itself|on its own|by itself)
    (wee|weeing|pee|peeing|peed|weed|urinate|urinating|pooing|wet|soiled) (myself )?(without|not) (wanting|meaning|trying|knowing|noticing|feeling|realising|realizing|intending|even)
    (pants|trousers|knickers|underwear|bed|sheets|jeans|pyjamas|seat|chair) (was|were|is|are|got) (wet|soaked|damp|soiled) ...6 (not|never) (noticed?|felt|feel|knew|know|realised|realized)
    (wake|woke|waking|notice|noticed|find|found|suddenly|keep|keeps) ...6 (pants|trousers|knickers|underwear|bed|sheets|jeans|pyjamas|boxers|mattress) (is |are |were |was )?(wet|soaked|damp|soiled)
    (wee|pee|urine|poo|stool|bowels?|bladder) (just |always |sometimes |suddenly )*(come|comes|came|run|runs|ran|drip|drips|dripped|leak|leaks|leaked|leaking|trickle|trickles|escape|escapes|slip|slips|slipped|empty|empties) (out )?(without|by itself|by themselves|on its own|on their own|before i|down my|when i|all by|whenever|by accident)
    (not|never) (make|made|making|get|getting|reach|reaching) (it )?(to )?the (loo|toilet|bathroom) (in time|on time|fast enough|quick enough|quickly enough|any more|anymore)
    (wear|wearing|need|needing|bought|buying|using) (incontinence |adult )?(pads|nappies|diapers)(?! for (the|my) (baby|knees|elbows|mat))
    accidents? ...2 (before|in|on the way to|at|with) ...3 (loo|toilet|bed|pants|knickers|trousers|underwear|night|bladder|bowels?)
    (bowels?|back passage|sphincter|anus) ...3 (not|no longer|stopped|never) ...2 (obey|obeying|obeys|listen|listening|respond|responding|hold|holding|close|closing|closes|squeeze|control)
    (lost|losing|lose|no|loss of|less) (all |any |complete |the |my )*control ...4 (bladder|bowels?|wee|pee|urine|poo|loo|toilet|down there|down below|wind|sphincter)
""")
_BREATH = unbroken(
    r"""
    (squeez\w+|tight|tightness|tightening|pressure|pressing|crushing|weight|heaviness|gripping|vice|band|clamp\w*|strangling|stabbing|burning|constricting|clenching|pain|pains|ache|aching) ...1 (feeling |sensation )?(around|round|across|in|on|over|behind|inside) (my |the )?(whole |left |upper )?(chest|breastbone|sternum|heart|ribs|ribcage)
    (something|someone|somebody|elephant) ...2 (push|press|sit|stand|lean|squeez)\w* (down )?on (my |the )?chest
    (pain|pains|ache|aching|burning|numbness|tingling) ...2 (go|goes|going|move|moves|moved|spread|spreads|spreading|shoot|shoots|shooting|radiate|radiates|radiating|travel|travels) ...6 (to|into) (my |the )?chest
    heart ...2 (skipping|skips|fluttering|flutters|out of rhythm|irregular|jumping about|all over the place)
    (struggling|fighting|fight|gasping|gulping|struggle) (to get |for )(air|breath|oxygen), {cannot} (get|draw|take) (any |enough |a (full|deep|proper) )?(air|breath)
    i (just |suddenly |then |have |had )?(fainted|keeled over|passed out|blacked out), (came to|woke up|found myself) on the (floor|ground)(?! (of|with|mat))
    i (just |suddenly |then |have |had )?collapsed (in|at|while|when|outside|on the (street|stairs|way|toilet|loo|pavement)|this|yesterday|today|last|twice|again|and (woke|came|hit|could|was|they|my))
    cough\w* (up )?blood
""".replace("{cannot}", _CANNOT)
)

_VEHICLE = "(car|cars|van|bus|lorry|truck|bike|bicycle|motorbike|motorcycle|cyclist|biker|taxi|cab|tram|vehicle|scooter|e-scooter|escooter|moped|train|tractor|trailer|horse|cow|bull|forklift|skier|snowboarder|driver|jeep|suv|bakkie|ute|pickup|minibus|jeepney|tuk-tuk|rickshaw|quad|golf cart)"
_HIGH = "(stairs?|staircase|stairway|steps|ladder|stepladder|roof|loft|attic|scaffold\\w*|tree|balcony|window|horse|pony|bike|bicycle|motorbike|motorcycle|moped|scooter|skateboard|wall|cliff|escalator|storey|height|lorry|truck|trampoline|platform|handlebars)"
_HEAVY = "(wardrobe|shelf|shelves|tree|branch|bookcase|ceiling|beam|crate|pallet|barbell|fridge|washing machine|cupboard|brick|wall|roof|ladder|scaffold\\w*|box|boxes|furniture|load|cabinet|door|heavy \\S+)"
_HURLED = unbroken(rf"""
    (hit|struck|run over|run down|knocked \S+|mown down|mowed down|rammed|clipped|bowled over|kicked|trampled|thrown|crushed|dragged|shunted|sideswiped|flattened) (by|off|from) (a |an |the |my |some |someone's |somebody's )?(\S+ )?{_VEHICLE}
    {_VEHICLE} (just |has |had |then )?(hit|struck|rammed|clipped|shunted|kicked|threw|trampled|crushed|knocked|ran|drove|reversed|backed|slammed|smashed|crashed|went) (over |into |in to |off )?(me|us|my (car|bike|back|side|leg|van|scooter|motorbike))
    {_VEHICLE} (just |has |had |then )?(rear ended|rear-ended|tipped over|rolled over|turned over|flipped over|overturned|tipped|rolled|flipped) (with |onto |on top of |on )?(me|us)\b
    (someone|somebody|he|she|they|a (man|woman|driver|lady|guy|bloke|kid|drunk)|the other driver|another driver) (just |has |had |then )?(drove|crashed|ran|reversed|backed|smashed|slammed|went|rammed|bumped|ploughed|plowed) (his |her |their )?(car |van )?(right |straight )?(into|in to|over|in) (me|us|(the back|the side|the rear) of (me|us|my|our)|(my|our) (car|bike|van|motorbike|scooter|legs|back))
    (my|our|the) (car|bike|van|motorbike|taxi|bus) (was|got|has been) (hit|rear ended|rear-ended|shunted|rammed|written off|totalled|wrecked|smashed)
    (fell|fallen|fall|slipped|tumbled|tumble|plunged|thrown|pushed|tripped|toppled) ...2 (off|from|down|over|out of|on) ...3 {_HIGH}
    (came|went|flew|flung) (flying )?(off|over|out of) (my |the |a )?({_HIGH})(?<!stairs)(?<!steps), over the handlebars
    (landed|slammed|smacked|crashed) ...2 (on|onto|on to) (my |the )?(back|tailbone|coccyx|spine|head|tail bone)
    (slipped|fell|skidded|tripped) ...6 (ice|icy|snow|wet floor|kerb|curb|pavement|tiles|bath|bathtub) ...6 (landed|back|spine|tailbone|coccyx|hard|hurt|pain\w*|bump)
    {_HEAVY} ...2 (fell|dropped|landed|toppled|collapsed|came down) (on|onto|on top of) (me|my (back|spine|neck|shoulders?|head|legs?))
    (was|got|been|am) (mugged|assaulted|beaten up|attacked|stabbed), (kicked|punched|hit) (hard )?in the (back|spine|kidneys?)
    (wrote off|written off|totalled) (my|the|our) (car|bike|van), airbags? (went|opened|deployed)
""")

EMERGENCY: tuple[tuple[Sign, re.Pattern[str]], ...] = (
    *((Sign.NERVES, table) for table in (_SADDLE_NUMB, _RETAINED, _UNNOTICED, _LEAKING, _UNSTEADY)),
    (Sign.CHEST, _BREATH),
    (Sign.ACCIDENT, _HURLED),
)
OF_THE_LEGS = _LEGS_BAD  # both: a sign of the nerves, unless they are merely tired

_ONE = "(left |right |one |other |1 )(leg|foot|ankle|thigh|calf|shin|knee|toes?|big toe|side)"
_OF_ONE = "(leg|foot|ankle|thigh|calf|shin|toes?|big toe|quad|thigh muscle|calf muscle|leg muscles?)"
_WITH_CHILD = r"pregnant, pregnancy, expecting, trimester, bump, \S+ weeks (along|gone|pregnant), baby is due, due (next|in|this) (week|month|\S+ weeks)"
_OF_LABOUR = r"""
    bleed\w*, bled, blood, spotting, contractions?, tightenings?, (losing|lost|leaking|loss of|leaked|passing|passed) ...1 (water|waters|fluid|liquid|blood)
    waters? ...2 (broke|broken|gone|going|leaking|burst|trickling|running), cramps?, cramping
    (pain|pains|ache|aches|twinges|cramps|belly|tummy|back) ...3 (regular|regularly|every \S+ minutes|in waves|come and go|coming and going|rhythmic|minutes apart)
    (regular|rhythmic) ...1 (pain|pains|cramps|aches), baby ...2 (not moving|stopped moving|moving less|moves less|stopped kicking|not kicking)
    not (felt|feel|feeling) ...2 (baby|kick|kicks|kicking)
"""
SAME_DAY: tuple[re.Pattern[str], ...] = (
    unbroken(rf"""
    {_CANNOT} ...2 (lift|raise|pull|push|point|flex|move|bend|wiggle|rise|press|curl) ...3 (foot|toes?|ankle|big toe|forefoot|heel)
    {_CANNOT} ...2 (stand|walk|rise|go|get|raise|balance) ...3 (up )?on (to )?(my |the )?(left |right )?(tiptoes?|tip toes?|heels?|toes|ball of my foot)
    {_CANNOT} ...2 (push off|put weight|put any weight|hop|stand|step off|bear weight) ...2 (with|on|from) (my |the |one |just my )?(left|right|one|bad|other|that) (leg|foot|toes?|side)?
    (heels?|toes?|tiptoes?|tip toes?) (walk|walking|walks|stand|standing|raise|raises) ...2 (impossible|not possible|not work|not working|fails|failed|no longer|can not|will not|gone)
    (impossible|not possible|can not|could not|no longer|unable|failed|fail) ...3 (heel|toe|tiptoe|tip toe) (walk|walking|raise|raises|stand|standing)
    (leg|foot|ankle|toes?) (just |keeps |is |always |starts |started )*(drag|drags|dragging|dragged|trail|trails|trailing|lag|lags|lagging|scuff|scuffs|scuffing|scrapes|scraping|catches|catching|flops|flopping|slaps|slapping|droops|drooping|dangles|dangling) (behind|along|on|the|down|when|as|over|loose|limp|after)
    (leg|foot|ankle|toes?) (is|are|feels|feel|went|goes|has gone|gone|hangs) (all |so |very |really |quite )?(floppy|limp|lifeless|powerless|useless)
    (leg|foot|toes?) (has |have |is )?(started|begun|begins|starts|beginning) (to drag|dragging)
    (leg|foot|toes?) (just |keeps |is |always |sometimes )*(drag|drags|dragging|lags|trails)( a bit| a little| slightly| sometimes| now| today| again| more and more)*$
    (have|got|has|running|run|with|had) (a |the |high |slight |some )*temperature (and|with|plus|as well as|also) ...3 (back|spine|pain\w*|ache|aches|aching|shivers)
    (3[89]|40|41)( \d| point \d|\.\d)? (degrees |fever )?(and|with|plus) ...4 (back|spine|pain\w*|ache|aches|aching)
    (back|spine|pain\w*|ache|aches|aching) ...4 (and|with|plus) ...2 (3[89]|40|41)( \d| point \d|\.\d)( degrees| fever|$)
    (a|running a|got a|have a|with) temp of (38|39|40|41|\d\d)
    (leg|foot|ankle) (hangs|hanging) (limp|loose|useless|down)
    (drag|drags|dragging|dragged|trail|trailing|scuff|scuffing) (my |the |one |a )?(left |right |other )?(leg|foot|toes?)( ...4 (behind|walk|walking|along|floor|ground))?
    {_OF_ONE} (muscle |muscles |just |simply |suddenly )*(will not|does not|do not|did not|would not|stopped|refuses to|no longer) ...1 (fire|firing|contract\w*|tense|switch on|work|works|working|respond\w*|react\w*|obey\w*|listen\w*|hold me|carry me|support me|take my weight|do what)
    {_ONE} ...4 (weak|weaker|weakness|feeble|limp|floppy|powerless|paralysed|lifeless|numb|thinner|wasting|wasted|shrinking|shrunk|no strength|no power)(?! (than|as) ...2 (usual|before exercise))
    {_ONE} ...2 ((go|goes|went|gave|gives|giving|folds?|folded|buckles?|buckled|crumples?|collapses?|collapsed) (way|out|from|under|on me|beneath)|buckles|buckled|buckling)
    (weakness|no strength|no power|no push|lost (all |the |my )?(strength|power|feeling)|loss of (strength|power|feeling)|losing (strength|power|feeling)|numbness|no feeling|no sensation) ...2 (in|of|down|on) (my |the |one |a )?(left |right |whole |lower )*(leg|foot|ankle|thigh|calf|shin|toes?|big toe|heel|sole)
    {_NEVER} ...1 (feel|feeling) (anything in )?(my |the )?(left |right |big |little |whole )*(foot|leg|toes?|ankle|heel|calf|shin|sole)(?! (muscle|work|working|stretch|stretching|lift))
    (trip|tripping|tripped|stumble|stumbling|stumbled) over my (left |right |own )?(foot|toes?)
    (got|have|having|getting|get|had|has) (the |bad |terrible |a bit of the )?(shivers|chills|rigors|shakes and|night sweats and|cold sweats), shivering ...4 (all|night|bed|hot|back|can not), can not stop shivering
    (hot and shivery|shivery and|shivery|burning up|running hot|teeth (are )?chattering), (hot|sweating) (then|and) (cold|freezing|shivering) ...3 (back|pain\w*|aching|all)
    flu ?like ...4 (back|pain\w*|ach\w+), (back|pain\w*|ach\w+) ...5 (flu ?like|shivers|shivering|shivery|temperature of|a temperature|sweats)
    """),
    unbroken(near(_WITH_CHILD, _OF_LABOUR, words=10)),
)

_NUMBER = (
    r"(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|few|a couple of|couple of)"
)
_MANY_WEEKS = r"(6|7|8|9|\d\d|six|seven|eight|nine|ten|eleven|twelve|several|many)"
_MONTH = "(january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|last (year|summer|winter|spring|autumn))"
_LONG = rf"{_NUMBER} months, {_MANY_WEEKS} weeks, half a year, a year, over a month, since {_MONTH}, since (the )?(start|beginning) of the year, for months"
_NO_BETTER = r"""
    not (getting |get |got |gotten |been getting |feeling |feel |become |any |a bit |much )*(better|improve|improved|improving|easier), not (gone|going|go|went) away
    without (getting |any |a bit )*(better|improving|improvement), no (better|improvement|change|progress|different|relief), nothing (has |is |ever )?(changed|changes|helps|helped|helping|improved|improves|works|worked)
    still (there|the same|hurts|hurting|bad|sore|here|in pain|aching|painful|aches|no better|not better|not gone|not right), never (went|goes|gone|got|gets|eased|eases) (away|better|off)?
    (not|never) (eased|easing|ease|healed|heal|healing|shifted|shifting|shift|budged|settled|settling), (stays|stayed|stay|exactly|just) the same, unchanged, as bad as (ever|before|it was)
"""
SOON: tuple[re.Pattern[str], ...] = (
    unbroken(near(_LONG, _NO_BETTER, words=12)),
    unbroken(r"""
    (lighter|thinner|skinnier|slimmer) ...5 (without|no reason|not trying|not know why|no idea why|for no|and i eat|but i eat)
    (shedding|shed) ...1 (kilos|pounds|weight|kg), weight ...2 (drops|dropping off|melts|vanishing|disappearing|plummeted|plummeting|falls off|falling off)
    (dropped|shed|lost|down) (a |one |two |three |half a |\d+ )?(stone|stones|kilos?|kg|pounds|lbs|dress size|dress sizes) ...5 (eat|eating|same|without|not|despite|no idea|normal|and do not)
    (wake|wakes|waking|woke|woken) (me )?(up )?(at|around|about|every|in the) ...5 (with|by|because of|from) ...3 (back|spine|pain\w*|ache|aching)
    (pain\w*|hurts?|aches?|unbearable|agony|back|worse|worst) ...4 (in the (middle of the|dead of|small hours)|in the night|at night(?! i| we)|through the night|all night)
    (ache|pain|pains|hurts?|worse|stronger) ...6 (push|pushing|strain|straining|bear down) (on|at) the (toilet|loo)
    (cough|coughing|sneeze|sneezing) (makes|made) my (back|spine) (scream|hurt|worse|ache|spasm)
    (cough|sneeze) ...4 (back|spine) ...2 (explodes|kills|screams|spasms|seizes|locks|jolts)
    at night ...3 (unbearable|worse|worst|agony|pain\w*|hurts|aches|killing)
    (cough|sneeze|strain|laugh|bear down|blow my nose) ...6 (through|into|up|down|in) (my |the )?(back|spine)
    (cough\w*|sneez\w*|strain\w*|bearing down|bear down|pushing on the (loo|toilet)) ...4 (hurts?|kills|pain\w*|agony|murder|excruciating)
    (had|have had|have|having|got) (this|the|my|back|a) (\S+ )?(pain|ache|backache|problem|sciatica) (now )?for (over |more than |about |almost |nearly )?(6|7|8|9|1\d|2\d|six|seven|eight|nine|ten|eleven|twelve|several|many) weeks
    (skin and bones?|wasting away), (clothes|trousers|jeans|skirt|belt|rings?) ...3 (hanging off me|hang off me|swimming in|falling down|loose on me)
    """),
)
_ORGAN = "(hip|hips|knee|knees|back|disc|discs|spine|gallbladder|gall bladder|appendix|womb|prostate|hernia|shoulder|kidney|ovary|ovaries|uterus|bunion|meniscus|acl|spleen|bowel|bladder|waterworks|breast|heart|valve|ankle|foot|neck)"
CAUTION = unbroken(rf"""
    (had|have had|having|after|since|my|an|the|from) (\S+ )?(\S+ )?op(?! (shop|art|ed))( (was|is|went|last|a|two|three|next|on|in|yesterday|tomorrow|today|ago|this))?$
    (had|have had|having|after|since|my|an|the|from) (\S+ )?(\S+ )?op (was|is|went|last|a|two|three|next|on|in|yesterday|tomorrow|ago|this|six|four|five|and|so|can)
    had (a |my |the |both |another |mini )?{_ORGAN} (\S+ )?(done|replaced|removed|out|fused|pinned|repaired|reconstructed|operated|taken out)
    (had|have had|after|since|from|recovering from|survived|of) (a |my |the |an )?(small |minor |major |mini |slight )?(stroke|mini-stroke|aneurysm|bypass|stent|stents|transplant|angioplasty), mini stroke
    i (just |only just |recently )?delivered (normally|naturally|vaginally|by|via|last|in|on|two|three|four|a|my|our|our|him|her|them)
    (i )?(am|was|have been) under the knife, under the knife
    (pins|screws|rods|plates?|metal|staples|bolts) in my {_ORGAN}, (leg|foot|ankle|arm|wrist) (is )?in (a )?(cast|plaster)
    (doctor|doc|gp|dr|surgeon|consultant|specialist|physio|osteopath|nurse|midwife|hospital) (has |have |just )?(said|says|say|told me|tells me|wants me|advised|advises|insists|ordered|recommends|recommended) ...3 (to )?(rest|wait|take it easy|be careful|hold off|stay in bed|lie still|lie low|no bending|no lifting|no exercise|no sport)
    told to (rest|wait|take it easy|stay in bed|hold off|lie still) ...2 (by|from) (my |the |a )?(doctor|doc|gp|dr|surgeon|consultant|specialist|physio|osteopath|nurse|midwife|hospital)
    epilepsy, epileptic, angina, blood clots?, thrombosis, dvt, aortic aneurysm, multiple sclerosis
""")

WORDS = frozenset(
    word
    for table in (*(table for _, table in EMERGENCY), OF_THE_LEGS, *SAME_DAY, *SOON, CAUTION)
    for word in re.findall(r"(?<![\\a-z])[a-z]{4,}(?![a-z\\*+?])", table.pattern)
)  # known as they are, so that "a stroke" is not put right to "a strike"

# A "not" that denies nothing of what follows it.
_NO_DENIAL = re.compile(
    r"\b(?:(?:do|does|did|can|could|have|am|is|will) not (?:\S+ )?(?:know|sure|understand|sleep|think straight|get why|remember|want to worry|better|well|improving|like)"
    r"|not (?:only|just|sure|better|well|good|nice|right|kidding|joking|funny)|no (?:warning|control|urge|feeling|idea|clue|joke|better|improvement|longer)"
    r"|(?:can|could|will|would|should) not)\b"
)
_DENIAL = re.compile(
    r"\b(?:not|no|never|without|nor|neither|none|nobody|free of|rules? out|ruled out|instead of|rather than|cleared of|scared of|afraid of|worried about|worry about|in case|unlike)(?: \S+){0,7} ?$"
)
_JOINT = re.compile(
    r"\b(?:but|however|although|though|because|except|so)\b|\band (?=(?:i|my|the|it|now|can|have|am|is|there|when|has|both|since|today) )"
)
_OVER = re.compile(r"\b(?:all gone|gone now|went away|is gone|has gone away|better now|back to normal|no longer)\b")


def found(table: re.Pattern[str], words: str) -> bool:
    """Whether the words tell of something in the table without denying it."""
    return any(not _is_denied(words, match) for match in table.finditer(words))


def any_found(tables: Iterable[re.Pattern[str]], words: str) -> bool:
    """Whether the words tell of something in one of the tables."""
    return any(found(table, words) for table in tables)


def _is_denied(words: str, match: re.Match[str]) -> bool:
    before = _JOINT.split(words[: match.start()])[-1]
    after = _OVER.search(words[match.end() :])
    return bool(_DENIAL.search(_NO_DENIAL.sub("", before)) or after)
