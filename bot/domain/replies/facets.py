"""Which facet of an exercise a question is about: each phrase found speaks for one, the heaviest sum decides."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.programme import Facet
from bot.domain.replies.phrases import any_of

_BODY = r"(feet|foot|knees?|legs?|arms?|hands?|head|neck|hips?|shoulders?|heels?|toes|back|elbows?|chin|eyes?|spine|abs|abdominals|stomach|tummy|core|belly|glutes|buttocks|saddle|bum|behind|pelvis|both-legs|body|palms?|thighs?|ankles?|shins?|ribs|jaw|mouth|fingers|bottom|side|ceiling|other-side|heads?)"
_MOVE = r"(bend|bent|straight|flat|lift|lifted|raise|raised|lower|squeeze|roll|rolled|turn|twist|pull|push|press|tuck|tucked|breathe|breath|exhale|inhale|touch|touching|lie|lying|keep|kept|point|pointing|switch|alternate|swap|cross|crossed|relax|relaxed|tense|tight|engaged|engage|clench|stay|move|moved|rotate|drop|grab|hug|interlock|rock|arch|arches|face|facing|look|looking|start|begin|go|come|put|place|leave|rest on|stretch|extend|extended|get up|get down|hold on|doing|down|up)"

# The weight, and the phrases that speak for the facet with it.
_EVIDENCE: dict[Facet, tuple[tuple[int, str], ...]] = {
    Facet.EASIER: (
        (
            11,
            r"""
            easier, gentler, simpler, lighter, milder, softer, alternatives?, modif\w*, regression, adaptation
            adapt(ed)?, low(er)? impact, substitute, beginners?, adjusted, adjustment
            scale(d)? (it|this|that)? ?(down|back), watered down, dumbed down, more easy
            less (hard|difficult|demanding|strenuous|intense|strain|tough|painful)
            easy (version|variant|variation|option|mode|way), tone (it|this) down, make (it|this|that) less
            make (it|this|bridge|rotation|knee-to-chest|that) (a bit |a little |any )?easy, cheat version, seniors?
            elderly, older people, not so (hard|difficult|demanding), kinder, plan b
            too (hard|difficult|tough|heavy|much|intense|strenuous|demanding|advanced|challenging|painful)
            (can|could|will) not (quite |really |even )?(get|reach|bend|bring|pull|lift|raise|hold|do|manage|grab|lie|roll|get down|keep|straighten) ...4 (far|high|up|chest|floor|knee|knees|legs|leg|hips|bridge|rotation|knee-to-chest|down|enough|over|it|this|that|lower)
        """,
        ),
        (
            8,
            r"""
            version, variation, variant, instead of (this|it|that|lying|the|bridge|rotation|knee-to-chest)
            what (else )?(can|could|should|do) (i|we) (do|use|try) instead, what else (can|could) i(?! (write|say|type|send)), (?<!\d )instead$
            (another|different|other) (way|one|exercise|option), replace (it|this|bridge|rotation|knee-to-chest)
            swap (it|this|bridge|rotation) for
            (use|with|on|in|from|using) (a |my |the )?(pillow|cushion|chair|bed|sofa|mattress|towel|strap|belt|wall|couch|band|carpet|wheelchair)
            sitting( down| up)?, seated, differently, (light|gentle|soft|mild) (option|version|variant|one|way), smaller (lift|roll|one|movement), something (less|easier|lighter|gentler|simpler)
             standing up, while sitting, in bed, on bed, only one leg, struggl\w+ with
            finding (it|this) (hard|difficult|tough), bad knees?, limited, stiff for this, weak for this, less
        """,
        ),
    ),
    Facet.LEFT: (
        (
            12,
            r"""
            (how|what|which|anything|any|much|many|more|set|sets|there|is|are|exercises|bits) (\S+ ){0,5}?(balance|left|remain|remaining|remains|remain|to go|to start|not-yet|to come)(?! (leg|knee|side|foot|hand|arm|one|first|or|and))
            (exercise|one|set) follows, coming up$, is (that|this) it then$, how far (am i|are we|along|is it|not-yet|through|in|have|into|did), how close( am i| are we| to (the end|done|finish))
            how (many|much) (more|longer)(?! (seconds|rest|do i rest|do i hold))
            what (is |comes |do i do |do we do |goes |will be |are we doing |else )?(next|after this|after that|afterwards|now)$
            what (is|comes|do i do|exercise is|set is|one is|follows) (next|now|after), what next, next exercise
            next one is, what else(?! (can|could|should)), and then what, then what, which (exercise|one) (is|comes|goes) (first|last)
            which (set|exercise|round|one|number|part|stage|rep) (am i|is this|are we|is it|is next|is now|was that|did|comes|now|is not-yet|is left)
            what (set|number|round|exercise) (am i|are we|is this|is it|was|comes)
            where (am|are|was|were) (i|we), last (set|one|exercise)$
            (?<!how )is (that|this|it) (\S+ )?(last|it|everything|the lot|done|the end|over)$
            is (that|this|it) (the )?(very )?(last|final), are we (done|there|not-yet|finish|nearly)
            am i (done|finish|free|through|there|at the end|not-yet|nearly|allowed to go), free to go
            was (that|this|it) ...2 (last|all|everything|final|it), what have i (done|got|left|to do|missed|still)
            what do i have, have i done (all|everything|enough today)
            how many (have i|did i|are done|done|so far|exercises), what remains
            anything (else|more|not-yet|after|left)(?! (i|to) (should|know|feel)), until i am done, till the end
            end of (this|the session|it), when (is|will|am|are) (it|this|i|we) (be )?(over|done|finish|end)
            left to do, do i have left, to finish (the session|today|up)$
            (progress|status) (of|in|for) (this|today|the session|now), much longer, still to, halfway, what today
            today what, what is (first|on|the plan|on the menu|for today|today), what comes (first|today)
            what is missing, what are ...2 exercises today, remaining
            what (exercises|exercise) (do|are|is|today|should), is there (more|another)(?! (way|option|version|kind|form|easier|gentler|break|rest|pause|breather)), ^(and |so |ok )?then$, how (much|many) ...2 still, how many (until|till|before) (i|we), what ...3 rest of (the |this |my )?(session|everything), another set, what do (i|we) (do|have) today, on the (plan|menu|list|agenda|programme)
            how long (until|till|before) (i|we|this|the session|it) (am |is |are |be |can )*(done|finish|over|end|free|finished|stop)
            (how many|how much|which|what|anything|any|more) ...4 after (this|that|these|it)( one| set| round)?$
            what (happens|comes) (after|when|once), what do (i|we) do (after|when|once) ...3 (done|finish|did)
            how long is the session still, what happens( (then|next|when|after|now))?$|and after (this|that|it)
            after (this|that|it) (what|which)?$, what follows, (comes|is|goes) after (this|that)( one| set| exercise)?
            am i (done|finish) ...3 (with|after), am i stop$, what do i do (now|next|after), how long left
        """,
        ),
    ),
    Facet.REST: (
        (
            14,
            r"why ...2 (rest|break|pause|breather), (is|are) (that|the|my) minutes? (over|up|done), how long ...5 (before|until|till|til) (the )?next (set|one|round|go|bridge)$, (is|are) (the )?(rest|break|pause|breather) ...3 (minutes|seconds), (left|remaining|more|much|many|not-yet) ...2 (of|in|on|for) (the |my |this )?(rest|break|breather|pause), rest (left|remaining), how (much|long|many) ...2 (rest|break|breather|recovery)",
        ),
        (
            9,
            r"(rest|break|breather|pause|recover|recovery|resting) ...2 (time|long|length|period|between|last|duration|how long), between (the |my |each |every )?(set|rounds|them|exercises|bridge|lifts|one), (before|until|till) (the )?next( set| one| round| go| bridge)?$, (before|until|till) (the )?next (set|one|round|go|bridge), in between, how long ...3 (rest|break|breather|pause|recover|recovery|interval|gap), rest (now|first|here|for|before|after|longer|more|or)",
        ),
        (
            6,
            r"(have to|need to|must|should|why) ...2 not-yet here|why (do|must|should|am) i ...2 not-yet|rest(?! of)(?! (is|are|do|later|today|done))|break|breaks|breather|resting|recover|recovery|interval|gap|catch my breath|time out|pause (between|now|here|for|after|before)|wait (between|before|for|until|here|now|after)|how long (do|should|must|may|can) i (wait|pause|lie here|stay here|sit|take)|take (a|my) (break|breather|pause|minute)|wait|(all|full|whole|entire|the) minutes?\b|minutes (is )?(over|up|done|finish)",
        ),
    ),
    Facet.WHY: (
        (
            11,
            r"(what|how) (is|are) ...2 (it|this|that|bridge|rotation|knee-to-chest|these|they|exercise|one) (supposed|meant) to (done|achieve|do|work|help|strengthen|train|stretch|fix|improve), (how |what )?(will|does|do|can|would) (this|it|these|that) make (my|me), use of (the )?(bridge|rotation|knee-to-chest)",
        ),
        (
            9,
            r"""
            why(?! ...4 (rest|pause|wait|not-yet|break|breather)\b)(?! (does|do|is|did|am|are|can|has) ...4 (pain|numb|tingling|shak\w+|weak|crack\w*|click\w*|wobbl\w+|not feel))
            use of (this|that|it), (what is|is) (the|its|your) aim$, worth it, what for, benefits?, purpose, point, pointless, reason, reasons, rationale, useful, worth (it|the|doing)
            science, evidence, logic, strengthen\w*, target(s|ed|ing)?(?! (number|reps))
            (muscle|muscles) (is|does|do|are|should|am|this|it|work\w*|used|involved|being|would|will|get|do i|i)
            (which|what|whose|name the|the|all) ...2 muscles?
            (what|how) (does|do|will|would|is|are) ...5 (for|good for|do for|help|helps|work on|target|train|strengthen|achieve|supposed to do|meant to do|help with|accomplish|affect|improve|benefit)\b
            what (is|are) ...4 (for|good for|about)$
            what does (this|it|that|bridge|rotation|knee-to-chest) (even |actually |really )?do$
            what does (\S+ ){1,4}do( for)?
            good (for|4)( what)?, for what, in aid of, any use, story (with|of|behind|about), what ...4 doing (to|for), what does it do, what is it do
            (what|how) ...6 good for, (helps?|work\w*) ...4 how( exactly)?$
            how is the (bridge|rotation|knee-to-chest) helping, how (does|do|will|can|would|is) (this|it|that|they|these|bridge|rotation|knee-to-chest|lying|rolling|lifting|pulling|hugging|doing)( one| exercise| this)? (help|work|fix|do anything|going to help|supposed to help|meant to help|helping|benefiting|benefit|stretch(?! done))
            (do|does|will|would|can|is|are) (this|it|these|they|that|bridge|rotation|knee-to-chest|one|the)( one| exercise| exercises| things?)? (really |actually |even )?(help|work|works|fix|heal|cure|do anything|going to help|supposed to help|meant to help|strengthen|for|good for|important|necessary|needed|useful|any good|effective)
            need (to do )?(this|these|it|bridge|rotation|knee-to-chest|the)( one| exercise)?$, necessary
            should i bother, part (is|does) (this|it) (work|train|help|for), what area, which area
            ok for (sciatica|my), helps? (with|my), supposed to help, meant to help, important, wherefore
            how come (i|we|this), what part, idea behind, gain from, get out of (this|it), accomplish\w*, achiev\w+
            (stretch|work|train)(es|s|ing)?$, justify, what (good|ok), effective, good for
            is (it|this|that) (?!dangerous|bad|safe|harmful)(\S+ )?(for|working) (the|my|a|our|your)
        """,
        ),
        (5, r"help\w* ...4 how( exactly)?$, how exactly$"),
        (1, r"help, for what, do for me, working, works?"),
    ),
    Facet.DOSE: (
        (
            13,
            r"^\d+ or (more|less|fewer)$, would \d+ (set |reps )?(do|be (ok|enough|fine|alright)), is (once|twice) ...3 too (much|many|often|little), ok to (just |only )?(do )?(just |only )?(\d+|half|once) (set|reps)|(is|are|would) (just |only |still )?(\d+|once|twice|half)(?! (minutes|seconds|hours)) ...4 (enough|ok|right|sufficient|fine|alright)|(ok|fine|alright|enough|allowed|good|count|counts|bad|problem) (if|when) i (only |just )(do|did|manage|finish), (only|just) do (\d+|half|one|twice|once|fewer|less), if i ...2 (do|did|manage|finish) (only |just )?(\d+|half|once|twice) ...5 (ok|fine|alright|enough), stop (at|after) \d+, how long ...5 (hold|holding|keep), done when i (get|reach|got)",
        ),
        (
            5,
            r"""
            number of, dose, dosage, frequency, duration, rep count, set count, repetition, amount
            (times|once|twice|\d+ times) (a|per|each|every|in a) (day|days|week|weeks)
            per (day|days|set|week|weeks|side|leg|session), every days?
            (every|each|both|only) ...1 (mornings?|evenings?|nights?), daily, each day, count to, how much, minimum
            maximum, max
            (is|are) (\d+|once|twice|it) ...3 (enough|ok|sufficient|too (much|many|few)|fine|alright|sets|reps|times)
            enough, would (it|that) count, does (it|that|this|\d+) (\S+ )?count, counts?$
            (do|must|should|have to|need to|can|may|could) ...2 (do |just do |stop (at|after) |only do )?(all )?(\d+|twice|once|half|fewer|less|more)( set| reps| times| of| rounds|$| only| today| or| instead| at once)
            all 3( set| of them| today)?, \d+ or \d+ reps, \d+ or \d+, \d+ seconds? or, or \d+, seconds
            (hold|held|holding) ...4 (long|seconds|for|until|count|time)
            (what is|what are|whats) ...2 (dose|dosage|target|goal|number|reps|count|prescription|amount), what reps
            which reps, many (set|reps|seconds|minutes|times|days|should|do|of), is it (\d+|\d+ times)
            (only|just) (do )?(\d|one|half|once|twice), leave (the )?(third|last|second)
            if i (only |just )?(do|did|finish|stop|manage|skip|miss)
            what if i (only |just )?(do|did|stop|manage|miss|skip), again in the evening, start over
            (mornings?|evenings?) (too|also|as well|and evenings?), both times, how (soon|frequently|regularly)
            (in|within|for|take|takes|last) (a|one|1|\d+|how many)? ?(minutes|seconds), is one done once, done enough
            do more, too many, too much of, overdo, quota, how (big|large) (is|are), length of, (full|whole) minutes
            one or two, once or twice, twice or, single set, one set, same number
            (done|enough|finish|over) when i (get|got|reach|hit) (to )?\d+, did (you|u) say
            when i (get|reach) (to )?\d+
        """,
        ),
        (5, r"how (long|many|often|much), take(s)? ...3 (long|time)|long does|long do|target|count|reps|times"),
    ),
    Facet.MISTAKES: (
        (
            9,
            r"""
            watch (for|out for), (hurt|pain|harm|injure) myself, (am|is) (i|it|that) going too (far|high|fast|low|deep), bad for (my|the), be careful( about| of| with)?, dos and
            mistakes?, cheat\w*, wrong\w*, errors?, avoid\w*, watch out, look out for, pitfalls, pay attention
            incorrect\w*, improper\w*, badly, good form, bad form, proper form, right form, form, technique
            what not to, should not( i)? do, not (to )?do, do not, donts, common problems?, cheating, faults?
            mess(ed|ing)? ...2 up, screw\w* up, beware, careful( of| with| about)?, hurt myself, injure\w*, harm(ful)?
            dangerous, overarch\w*, safe(ly)?, bad habits?, overdoing, most people (get|do), red flags
            (doing|do|did|done|have|been) ...4 (right|correct|correctly|properly|ok|well|wrong|the way|as i should|as it should)(?! (side|leg|knee|one|or|now|away|first))
            (is|are) my \S+ (supposed|meant) to, where (should|do|must|am) i ...2 (feel|feeling)(?! pain)
            (am|is|are) (i|it|my \S+|this|that) ...1 too (high|low|far|fast|slow|deep|wide|close|bent|straight)
            ^(is|are) ...4 (normal|ok|dangerous|bad|safe|common)$
            (is|are|was) (it|this|that|my \S+) ...2 (normal|ok|bad|okay|dangerous|safe|correct|right|meant to|supposed to|fine|common)( (if|that|when|for|to)| to|$)(?! (leg|side|knee|one))
            (supposed|meant) to (pain|feel|be this|be so|shake|wobble|crack|click|be hard|be shak\w+|burn|cramp)
            should (i|it|this|my \S+|the \S+) ...2 (feel|pain|hurt\w*|shake|shaking|wobble|crack|click|burn|cramp)
            (ok|normal|okay|fine|bad) (if|that|when|to (feel|pain|shake))
            why (does|do|is|did|am|are|can|has) ...4 (pain|shak\w+|crack\w*|click\w*|wobbl\w+|not feel)
            (crack|click|clicks|cracks|pop|pops|shakes|shaking|cracking|clicking) ...2 (normal|ok|bad)
            feel (this|it) in, check my, what (happens|if) ...6 too (far|high|fast|much|hard|low|long|quick|deep|slow)
        """,
        ),
        (5, r"(right|proper|correct) (way|thing|technique|form|position), (do|can|might) (people|one|you) cheat\w*"),
        (2, r"supposed to, meant to, good enough, right\?, normal, feel it where, where should i feel"),
    ),
    Facet.STEPS: (
        (
            12,
            "technique (for|of|on), (fast|slow|quick|smooth|slower|faster) (movement|move|motion|pace|speed), speed, pace, tempo",
        ),
        (
            12,
            r"what does other-side do, what am i (meant|supposed) to do with, what does the (other|resting|free|bottom|straight|top|left|right) (leg|foot|knee|arm|hand) do, (should|do|must|can) i ...1 (pause|stop|hold|stay) ...1 at the (top|bottom|end), (do|should|can|may) i (need|wear|use|have to wear) ...2 (shoes|socks|mat|weights?|belt|equipment)",
        ),
        (
            10,
            r"what (i|we) (am |are )?(supposed|meant) to (be )?(do|doing), (not )?what (i|we)? ?(must |should )?(to )?do$, what (this|that|it)( one| exercise)? is$, ^how (the |this |it |that )?(\S+ )?works?( again)?$, how (do|to|should|can|would|must|does) (i|you|we|one)? ?(do|perform|execute|go about|lie|start|breathe|get into) (this|it|the|that|them|these|bridge|rotation|knee-to-chest|next|again)",
        ),
        (
            5,
            rf"""
            how (do|to|does|should|can|would|must|exactly|did|am) ...1 (i|you|we|one|it|this|that|these|bridge|rotation|knee-to-chest|the|do|get|breathe|lie|start|position|again|perform|execute)\b(?! (long|many|often))
            (should|do|must|can|will) both-sides
            how (high|low|wide|fast|slow|slowly|quick|quickly|deep|tight|tightly|hard|close|near|far apart|far up|far over|far do|far should|far down|far to|bent|strong|gently|straight|far$|far (can|must)|much should i (lift|bend|roll|pull|twist))
            show me, explain\w*, describe, description, demonstrat\w*, demo, pictures?, videos?, photos?, image
            drawing, illustration, gif, diagram, instructions?, instruct, guide, steps?, step by step, walk me through
            talk me through, walkthrough, run through, take me through, tell me (about|how|again)
            remind me (of|how|what), refresh (my|me), tutorial, recap, method, procedure, manual, details?, again$
            what (do|am|should|are|was|were|must) (i|you|we) (do|doing|supposed to do|meant to do|to do)(?! next)(?! after)(?! (wrong|instead))
            what (is|are|was|were) (the |a |an )?(bridge|rotation|knee-to-chest|this|exercise|that|position|starting|move|movement|it|one)( exercise| one| again| move| stretch| like| look like)*$
            what does (it|this|that|bridge|rotation|knee-to-chest) look like, look like, what position, which position
            starting position, position, posture
            which (leg|side|knee|way|direction|foot|arm|muscle do i squeeze|first|goes)\b
            what (leg|side|knee|way|direction|foot), (left|right) (or|first), first (left|or right)
            (both|one) (knees|legs|at a time|at the same time|together), at the same time, one at a time, not know how
            forgot how, not remember how, not sure how
            (do|did) not (remember|get|understand|follow)( how| this| it| the| what|$), confused, clueless
            how (is|are|was) (it|this|bridge|rotation|knee-to-chest|the) ...2 (done|work|performed|go|going|again)?$
            correct order, set up, get into, get back, get out, get up, come (back )?(up|down|to)
            (do|should|can|are|is|must|where|am|does|will|what|which|may|need|have|has|shall|and|when|how) ...7 {_BODY}\b(?! (pain|numb|tingling|weak|easier))
            (do|should|can|must|may|shall|am|are|when do|does|is|where do|will) (i|we|you|my \S+|the \S+|it|they|both|one|this) ...3 {_MOVE}
            {_BODY} ...3 or (\S+ )?(\S+)?
            {_BODY} (up|down|flat|straight|bent|together|apart|tucked|position|placement), breath(e|ing)?
            (inhale|exhale), together or apart, bent or straight, straight or bent, up or down, slow or fast
            with both hands, lie (on|down|flat), on my (back|side|front|stomach), on (the )?floor
            where (do|does|should) (i|my|the), between (each |the |every )?(reps|lifts)
        """,
        ),
        (
            2,
            rf"how\b(?! (many|long|often|much|is it going|are you|am i doing)), steps, {_BODY}, position, what (is|was|are) (it|this|that|bridge|rotation|knee-to-chest)",
        ),
    ),
}
_TABLES: tuple[tuple[Facet, int, re.Pattern[str]], ...] = tuple(
    (facet, weight, any_of(table)) for facet, rows in _EVIDENCE.items() for weight, table in rows
)


def facet(words: str) -> Facet | None:
    """What the words ask about; None where they ask about nothing of ours."""
    weights: dict[Facet, int] = {}
    for about, weight, table in _TABLES:
        found = len({match[0] for match in table.finditer(words)})
        if found:
            weights[about] = weights.get(about, 0) + weight + min(found - 1, 1)
    return max(weights, key=lambda about: weights[about]) if weights else None
