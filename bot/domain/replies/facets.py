"""Which facet of an exercise a question is about, by its words. The first table that fits decides."""

import re

from bot.domain.programme import Facet
from bot.domain.replies.phrases import any_of

_EASIER = any_of(r"""
    can not (get|reach|bend|bring) my (knee|knees|leg|legs)
    easier, too hard, too difficult, too tough, too heavy, too much for me, too intense, alternative, alternatives
    gentler, lighter, less hard, simpler, variation, variations, version, adapt, low impact, struggling with this
    beginner, regression, tone it down, dial it down, hard for me, another way, substitute
    modif\w*
    (can|could) i ...1 (use|put) (a|my) (pillow|cushion)
    on (my|the|a) (bed|sofa|mattress)
    instead of (this|lying)
    scale (it|this) down
    make (it|this) less
    replace (it|this)
""")
_LEFT = any_of(r"""
    how far (am i|are we|along|is it|not-yet)
    what is first, what comes first, how (much|long) longer
    what today, today what
    what next, what else, which set, what set, how far$, how close, any more, much more, left to do, do i have left
    many left, last set, set am i, next exercise, and then what, what now, what do i do now, what do i do next
    how (many|much|long) ...3 (more|left|remain|remaining|remains|not-yet|until i am done|till the end|still)
    what (is|do i have|have i got|else|exercises are|are) ...3 (left|remaining|next|remains|to do|after this)
    what (is|do i have|have i got|else|exercises are|are) ...3 (missing|there)
    what( \S+)? remains
    what is (next|left|coming)
    what comes (next|after)
    what (number|exercise) (am i|is this|are we|comes)
    which (number|exercise|one) (am i|is this|are we|is next|comes|next)
    where (was|am|are|were) (i|we)
    (are|am) (we|i) ...1 (done|not-yet|there)
    is (this|that|it) ...1 last
    anything (left|else)
    more (set|to do) (left|to go)
    is (that|this) (everything|all|done)
    was (that|this) (the )?last
    not-yet (done|finished|there)
    how many set (have i|did i|are done|do i have)
    sets? left
    after (this|that)$
""")
_REST = any_of(r"""
    how long (until|till|before) ...2 (next|start)
    rest, resting, break, breaks, breather, pause between, wait between, recover, recovery, in between
    between (set|the set|them|rounds)
    how long (do|should|must) i (wait|pause)
    long (do|should) i wait
""")
_MISTAKES = any_of(r"""
    mistake, mistakes, avoid, wrong, watch out, careful, pay attention, good form, bad form, my form, technique
    what not to, (?<!what am i )supposed to, meant to, right way, proper way, pitfalls, look out for, errors
    common problems
    not do, okay if, ok if, cheating
    (doing|do|did|done) ...3 (wrong|right|correctly|properly|correct|ok)
    should (i|you) (not|avoid)
    incorrect\w*
    is (it|this|that) (normal|ok(?! for)|bad|okay|dangerous|safe|correct|right|meant|supposed)
    form (ok|right|good)
    is my (form|posture|position)
    should (it|this) pain
    should (i|it|this) (be )?(feel|hurting|shake)
""")
_WHY = any_of(r"""
    (is|are) (it|this|that|these|they) ok for
    why, what for, muscle does, muscles does, benefit, benefits, purpose, point of, the point, good for, useful
    reason, worth it, science, helping, strengthen, should i bother, do anything, area, supposed to help, what part
    what (is|are|was|does|do|is it) ...5 (for|good for|do for|help|helps|work|target|targets|train|strengthen)
    (which|what) muscles?
    does ...3 (help|work|do anything)
    (do|will|would|can) (this|it|these|they|bridge|rotation|knee-to-chest) ...1 (help|work|fix|heal)
    what does (\S+ ){1,4}do
    need to do (this|these)
    need (the|this|these) (bridge|rotation|knee-to-chest)
    what (will|would) (this|it) do
    how does (\S+ ){1,3}(help|work)
""")
_DOSE = any_of(r"""
    (is|are) (it|this|that|\d+) stop, \d+ seconds? or \d+
    number of, dose, amount, every days, count to, seconds, frequency, duration, what reps, which reps, daily
    a days
    how (many|long|often|much)
    how ...3 times
    what is the (dose|dosage|target|goal|number)
    many (set|reps|seconds|minutes|times|days)
    times a (days?|weeks?)
    per (days?|set|weeks?|side)
    long (do|should) (i|you)
    (hold|held) ...3 (for|long|seconds|until)
    is it (\d+|15|3|10|5)\b
    do i (hold|do) ...3 \d+
    \d+ (or|reps|set)
""")
_STEPS = any_of(r"""
    (feet|knees|legs|arms|hands|head|shoulders|heels|toes) ...2 or \S+
    show me, explain, describe, description, instruct, demonstrate, demo, picture, video, photo, image
    walk me through, guide, position, breathe, breathing, forgot how, not know how, confused, clueless
    not sure how, again how, what was, what were, how again, one more time how, what is it
    how (do|to|does|should|can|am i|would|must|exactly|is|are|far|high|low|wide|fast|slow|slowly|do i|deep)\b.*
    instructions?
    remind me (of|how|what|the)
    what (do|am|should|are) (i|you|we) (do|doing|supposed|meant)
    what (is|are|was) (the |a |an )?(bridge|rotation|knee-to-chest|this|exercise|that|steps?|move|position)
    tell me (about|how|what|more)
    (which|what) (leg|side|knee|way|direction|foot|position|arm)
    steps?
    (do|should|can|are|is|must|where|am|does|will|what) ...6 (shoulders?|feet|foot|knees?|arms?|head|neck|hips?)
    (do|should|can|are|is|must|where|am|does|will|what) ...6 (legs?|both-legs|heels?|back|toes|hands?|eyes)
    (do|should|can|are|is|must|where|am|does|will|what) ...6 (breathe|breath|breathing|bent|straight|flat|floor)
    (do|should|can|are|is|must|where|am|does|will|what) ...6 (up|down|first|together|apart|lie|lying|stand)
    (do|should|can|are|is|must|where|am|does|will|what) ...6 (saddle|lower|spine|abs|abdominals|stomach|mat)
    do not (remember|understand|get)
    what does (it|this|that) look like
    do i (switch|alternate|swap|squeeze|press|roll|pull|lift|start|lower|lie|keep)
""")

_TABLES: tuple[tuple[Facet, re.Pattern[str]], ...] = (
    (Facet.EASIER, _EASIER),
    (Facet.LEFT, _LEFT),
    (Facet.REST, _REST),
    (Facet.MISTAKES, _MISTAKES),
    (Facet.WHY, _WHY),
    (Facet.DOSE, _DOSE),
    (Facet.STEPS, _STEPS),
)


def facet(words: str) -> Facet | None:
    """What the words ask about; None where they ask about nothing of ours."""
    return next((facet for facet, table in _TABLES if table.search(words)), None)
