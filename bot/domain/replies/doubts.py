"""What keeps a clause that speaks of something done from being taken as a completion."""

from bot.domain.replies.phrases import any_of

# Taken out before anything else is read: what sounds like a denial or a doubt and is none.
HARMLESS = any_of(r"""
    (in|at) (1|one|a) start
    by now, on time, in time, no idea why, better late than never, thank god, no joke, no lie, for real
    not gonna lie
    (with )?(no|without|zero|not a|not any)( any| much| too much)? (pain|problem|problems|issue|issues|trouble)
    (with )?(no|without|zero|not a|not any)( any| much| too much)? (numb|tingling|rest|break|worries|sweat)
    (with )?(no|without|zero|not a|not any)( any| much| too much)? (complaints|probs|bother|cheating|breaks)
    (with )?(no|without|zero|not a|not any)( any| much| too much)? (weak|fuss|drama|struggle|stopping)
    not (too |so |that |very )?(bad|hard|easy|fun|difficult|pretty|lying|joking|kidding)
    (after|before|during|while) (my |having |making )?(breakfast|lunch|dinner|work|coffee|waking up|the shower)
    (after|before|during|while) (my |having |making )?(shower|school|bed|tea|brekkie|walking|cooking)
    before (you|u) (even )?(asked|wrote|messaged|pinged|reminded|said)( \S+)?
    while (waiting|watching tv)
    (forgot|forgotten|failed) to (say|tell|mention|log|report|write|record|confirm)( (you|u|it|that|so|know))*
    (forgot|forgotten|failed) to (tap|press|let|answer|reply)( (you|u|it|that|so|know))*
    feel(s|ing)? \S+
    can not believe (it|i)
""")

PLAINLY_NOT = any_of(r"""
    (have|has|did|could|is|am|are|was|were|can) not ...1 (done|do|did|finish|managed?|complete|got to|touched|made)
    ^(i )?(have|did) not( yet| sorry)?$
""")
NEGATED = any_of(r"""
    not, never, no, nothing, none, without, neither, nor, hardly, barely, not-yet, unable, failed, forgot
    forgotten, instead, rather than, refuse, zero, 0, skip, skipped, missed, nobody, not-even, did skip, didn, hasn
    (?<!so )far, nowhere, anything, any, minus, un, havent, lied, lying about, supposedly
    pretend\w*
    fake\w*
    0/\d+
""")
WILL = any_of(r"""
    i ...1 (will|going to)
""")
FUTURE = any_of(r"""
    will, going to, shall, soon, tomorrow, later, should, would, could, might, may, must, need, needs, have to
    has to, had to, want, wants, try, trying, plan, planning, hope, hoping, hopefully, let me, let us, about to
    start, can, shortly, supposed, wish, wanted, meant, gotta, ought, to be, till, tonight i, intend, promise, maybe
    perhaps, probably, possibly, think, guess, pause, not sure, soon as, wanting, to did, to done, likely, before i
    almost, remind, tell, ask, say, said, says, ready, expect, assume, suppose, pretend
    in (a|\d+|half)
""")
CONDITION = any_of(r"""
    if, unless, until, till, whether, whenever, when, as soon as, in case, provided, assuming, suppose, imagine
    by the time, only when, even when, say i
    once (i|you|we|all|bridge|rotation|knee-to-chest|done|everything|it|this|that|they)
    after (i|you|we)
    before (i|you|we)
""")
OTHERS = any_of(r"""
    you, he, she, they, wife, husband, mum, mom, mother, dad, father, friend, friends, sister, brother, partner
    son, daughter, boss, dog, cat, kid, kids, everyone, somebody, someone, neighbour, neighbor, colleague
    girlfriend, boyfriend, quoted, your, his, her, their, people, doctor, physio, trainer, who
""")
ELSEWHEN = any_of(r"""
    yesterday, this-morning, the other days, the days before, days ago, last one yesterday, weekend, ago
    before bed, overnight
    last (night|evening|week|time|session|month)
    (this|the|in the|earlier this|my) (morning|evening|afternoon)( one| ones)?
    (on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    \d+ (days|weeks|hours) ago
    earlier (session|one)
    previous (session|one)
    (morning|evening) (one|session|set|round|exercises)
""")
UNSURE = any_of(r"""
    half, partly, partially, most, some, few, bit, part, kind of, sort of, kinda, sorta, more or less, roughly
    yeah right, as if, quarter, few of, lol sure, totally, obviously, more than, less than, at least, around, or
    approximately, hmm, sarcasm, several, lost count, plus, jk, kidding, joking, whatever, done here
    done with everything, well done, done in by, so done, done for, after this, after that, before
    like \d+
    (this|it|that|these|them) before
""")
# Sarcasm, and words that take back what was said; looked for in the whole reply.
TAKEN_BACK = any_of(r"""
    (as if|kidding|jk|joking|a joke|psych|psyche|in my dreams|i wish|lol no|haha no|ha no|lying|fooled you)$
    (yes right|april fools|gotcha|sarcasm|never mind|not|you wish|no chance)$
    yes right, as if, just kidding, only kidding, am kidding, jk, psych, in my dreams, not-yet no, no not-yet
    actually no, no actually, lol no, oh sure, pigs fly, if only
""")

# What may stand in a completion beside numbers and names. A word that is not here is a stranger: the bot asks.
FAMILIAR = frozenset(
    """
    far makes
    10s 15s 5s a about absolutely actually affirmative after again ah all all-done all-the alone already also
    always am an and another are as at back bam be bed been before being boom boss bot both both-legs both-sides
    bro buddy burning but by captain certainly check chief clean coach complete completely confirm confirmed
    correct correctly count definitely did done down dude each earlier early easily easy end entirely er even
    every everything exactly exercise exercises exhausted fast feel feels felt fifth final finally finish first
    floor for fourth from full fully gentle gently get glad go goal goals god good got great ha had hah haha
    happy hard has have hehe held hello here hey hold holds home honestly hooray how huh i in in-a-row indeed is
    it it's just knackered knee knees last left leg legs level like limber log lol lord lot ma'am madam man
    managed mark mat mate me mine minutes more much my myself nailed next nice nicely now number of off oh ok
    omg on once one ones only other others ours out pal part per perfectly phew planned please precisely
    prescribed pretty prior promised proper properly proud quickly quite really recorded remaining report
    reporting reps rest right roger roughly round row same second seconds self set side sides sir slow slowly so
    sorry still straight strong stuff success successfully sweating sweaty target thanks that that's the them
    then there these thing things third this tho those though through tick time times tired tiring to today
    today's together too totally tough true turns twice ugh uh um up usual very was way we well were what which
    whole wiped with woke woo woohoo wow x yay yeah yes yippee yo seen
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
)
