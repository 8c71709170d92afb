"""Questions about an exercise: which facet is asked for."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.programme import Facet
from bot.domain.replies.tokens import Clause

# In order: the first that fits. Each is read over one clause in basic words.
_FACETS: tuple[tuple[Facet, re.Pattern[str]], ...] = tuple(
    (facet, re.compile(rf"\b(?:{pattern})\b"))
    for facet, pattern in (
        (Facet.EASIER, r"easier|too hard|too difficult|too tough|too heavy|too much for me|too intense|modif\w*|alternative|alternatives|gentler|lighter|less hard|simpler|variation|variations|version|(?:can|could) i (?:\S+ )?(?:use|put) (?:a|my) (?:pillow|cushion)|on (?:my|the|a) (?:bed|sofa|mattress)|instead of (?:this|lying)|adapt|scale (?:it|this) down|low impact|struggling with this|beginner|regression|make (?:it|this) less|tone it down|dial it down|hard for me|another way|substitute|replace (?:it|this)"),
        (Facet.LEFT, r"how (?:many|much|long)(?: \S+){0,3} (?:more|left|remain|remaining|remains|not-yet|until i am done|till the end|still)|what (?:is|do i have|have i got|else|exercises are|are)(?: \S+){0,3} (?:left|remaining|next|remains|to do|after this|missing|there)|what(?: \S+)? remains|what is (?:next|left|coming)|what comes (?:next|after)|what next|what else|which set|what set|what (?:number|exercise) (?:am i|is this|are we|comes)|which (?:number|exercise|one) (?:am i|is this|are we|is next|comes|next)|where (?:was|am|are|were) (?:i|we)|(?:are|am) (?:we|i) (?:\S+ )?(?:done|not-yet|there)|is (?:this|that|it) (?:\S+ )?last|how far|how close|any more|anything (?:left|else)|more (?:set|to do) (?:left|to go)|much more|is (?:that|this) (?:everything|all|done)|was (?:that|this) (?:the )?last|left to do|do i have left|many left|not-yet (?:done|finished|there)|last set|how many set (?:have i|did i|are done|do i have)|sets? left|set am i|next exercise|and then what|what now|what do i do now|what do i do next|after (?:this|that)$"),
        (Facet.REST, r"rest|resting|break|breaks|breather|pause between|wait between|between (?:set|the set|them|rounds)|recover|recovery|in between|how long (?:do|should|must) i (?:wait|pause)|long (?:do|should) i wait"),
        (Facet.MISTAKES, r"(?:doing|do|did|done) (?:\S+ ){0,3}?(?:wrong|right|correctly|properly|correct|ok)|mistake|mistakes|should (?:i|you) (?:not|avoid)|avoid|wrong|incorrect\w*|watch out|careful|pay attention|is (?:it|this|that) (?:normal|ok|bad|okay|dangerous|safe|correct|right|meant|supposed)|good form|bad form|my form|form (?:ok|right|good)|technique|what not to|supposed to|meant to|right way|proper way|pitfalls|look out for|errors|common problems|is my (?:form|posture|position)|not do|okay if|ok if|should (?:it|this) pain|cheating|should (?:i|it|this) (?:be )?(?:feel|hurting|shake)"),
        (Facet.WHY, r"why|what for|what (?:is|are|was|does|do|is it) (?:\S+ ){0,5}(?:for|good for|do for|help|helps|work|target|targets|train|strengthen)|(?:which|what) muscles?|muscle does|muscles does|benefit|benefits|purpose|point of|the point|good for|does (?:\S+ ){0,3}(?:help|work|do anything)|(?:do|will|would|can) (?:this|it|these|they|bridge|rotation|knee-to-chest) (?:\S+ )?(?:help|work|fix|heal)|useful|reason|worth it|what does (?:\S+ ){1,4}do|science|need to do (?:this|these)|need (?:the|this|these) (?:bridge|rotation|knee-to-chest)|helping|strengthen|what (?:will|would) (?:this|it) do|should i bother|do anything|how does (?:\S+ ){1,3}(?:help|work)|area|supposed to help|what part"),
        (Facet.DOSE, r"how (?:many|long|often|much)|how (?:\S+ ){0,3}times|number of|what is the (?:dose|dosage|target|goal|number)|dose|amount|many (?:set|reps|seconds|minutes|times|days)|times a (?:days?|weeks?)|per (?:days?|set|weeks?|side)|every days|long (?:do|should) (?:i|you)|(?:hold|held) (?:\S+ ){0,3}(?:for|long|seconds|until)|count to|seconds|frequency|is it (?:\d+|15|3|10|5)\b|duration|do i (?:hold|do) (?:\S+ ){0,3}\d+|\d+ (?:or|reps|set)|what reps|which reps|daily|a days"),
        (Facet.STEPS, r"how (?:do|to|does|should|can|am i|would|must|exactly|is|are|far|high|low|wide|fast|slow|slowly|do i|deep)\b.*|show me|explain|describe|description|instructions?|instruct|demonstrate|demo|picture|video|photo|image|walk me through|guide|remind me (?:of|how|what|the)|what (?:do|am|should|are) (?:i|you|we) (?:do|doing|supposed|meant)|what (?:is|are|was) (?:the |a |an )?(?:bridge|rotation|knee-to-chest|this|exercise|that|steps?|move|position)|tell me (?:about|how|what|more)|(?:which|what) (?:leg|side|knee|way|direction|foot|position|arm)|steps?|position|(?:do|should|can|are|is|must|where|am|does|will|what) (?:\S+ ){0,6}?(?:shoulders?|feet|foot|knees?|arms?|head|neck|hips?|legs?|both-legs|heels?|back|toes|hands?|eyes|breathe|breath|breathing|bent|straight|flat|floor|up|down|first|together|apart|lie|lying|stand|saddle|lower|spine|abs|abdominals|stomach|mat)|breathe|breathing|forgot how|not know how|do not (?:remember|understand|get)|confused|clueless|not sure how|what does (?:it|this|that) look like|again how|what was|what were|how again|one more time how|what is it|do i (?:switch|alternate|swap|squeeze|press|roll|pull|lift|start|lower|lie|keep)"),
    )
)  # fmt: skip
_ASKING = re.compile(
    r"^(?:\S+ ){0,3}?(?:how|what|what-time|why|which|who|where|explain|describe|show me|tell me|remind me (?:how|what|of)|instructions|walk me through)\b"
    r"|\b(?:too hard|too difficult|too tough|easier|not know how|forgot how|not sure how|do not remember how|do not understand|do not get|confused|alternative|an easier|gentler|instructions|demo|easier version|need to know|wondering|explain|curious|show me|not sure if|mistakes|wonder)\b"
)
_FOLLOW_UP = re.compile(r"^(?:what about|how about|the|this|that|other|one|rotation|bridge|knee-to-chest|for|and| )+$")


def asks(clause: Clause) -> bool:
    """Whether the clause wants to know something about an exercise, marked as a question or not."""
    return clause.asked or bool(_ASKING.search(clause.words))


def facet(words: str) -> Facet | None:
    """What the words ask about; None where they ask about nothing of ours."""
    return next((facet for facet, pattern in _FACETS if pattern.search(words)), None)


def follows_up(words: str) -> bool:
    """Whether the words only name an exercise: "and the twist?"."""
    return bool(_FOLLOW_UP.match(words))
