"""What was done, is being done or is not, and how much. Basic word: the wordings it stands for; the longest wins."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

BASIC: dict[str, str] = {
    # A verb, participle or idiom that says that something is behind one.
    "done": """
        (is|are) a wrap, (that|this) (completes|concludes|finishes), am (only |just |)after (finishing|completing), done did, finished, finishing (off |)done, completed, complete, compleat, donezo, went ahead with
        gone ahead with, (gone|went|go) (ahead|on|straight on|straight ahead|right ahead) and (done|did|finished|completed|do)
        gone and (done|finished|completed), went and (did|finished|completed), accomplished, achieved, executed, performed
        carried out, concluded, doned, fini, finito, kaput done, done and dusted, done n dusted, done and done
        done dusted
        over and done with, over with, over and out, all done and dusted, mission accomplished, job done
        jobs done, job is done
        job jobbed, ticked, ticked off, checked off, crossed off, banged out, cranked out
        knocked (it|them|that one|this one|that|all|everything|those|all of it|all of them|the lot) (out|off), knocked off, knocked out
        knocked over, knocked back, (have|has) (do|finish|complete|make), had (do|finish|complete), finish already
        already finish, complete already
        crushed, smashed, smashed out, nailed, aced, bossed, is history, are history, bites the dust, bit the dust, killed it, owned it, slayed, slain, bagged, in the bag
        in the books, in the bank
        in the can, put to bed, out of the way, behind me, powered through, pushed through, polished off, rattled off
        ripped through, blasted through, breezed through, worked through, ran through, run through, went through
        gone through, go through done, got through, gotten through, made it through, came through, squeezed in, sneaked in, snuck in, fit in
        fitted in
        sorted, sorted out, wrapped, wrapped up, finished off, finished up, dealt with, taken care of, took care of
        ticked that
        got (it|them|that|this|those|these|everything) (done|finished|over with|over and done with|sorted|out of the way)
        gotten done, got done, get done now
        through with, conquered, survived, cleared, put in, mastered, dispatched, sewn up, buttoned up, seen to
        seen off
        hit the target, hit target, reached the target, met the target, managed to (do|finish|complete|get through)
        managed to get (it|them|that|this|those|these) done, been through, been done, been finished, been completed
        (is|are|was|were|am) over, is all over, has ended, have ended, banked, notched, clocked, racked up
        churned out, pumped out, hammered out, pulled off
        punched out, plowed through, ploughed through, did manage, did finish, did complete, succeeded in doing, succeeded, completion of, completion
        done doing, done with doing
        finished doing, ended up doing,
        have a tick, gets a tick, tick that off, tick it off, tick off, check off, check that off
        chalk (it|that|one|another) up, mark (it|that|me) (as |)(done|down|off), count (it|that) as done
        log (it|that)( as done|), put (it|that|me) down as done, put down as done, put me down for
    """,
    "did": "am (only |just |)after doing, (got|gotten|get|getting|came|come|went) (around|round) to (doing |)(it|them|that|this|these|those|any of it), have did, just did, already did, did do, did them do",
    "second done": "knocked (the |)second (one |set |round |)(out|off)",
    "third done": "knocked (the |)third (one |set |round |)(out|off)",
    "last done": "knocked (the |)(last|final) (one |set |round |)(out|off)",
    # What the body did, told as past: it counts where sides, rounds or repetitions stand beside it.
    "moved": """
        hugged, rolled, pulled, twisted, turned, rotated, swung, tucked, stretched, held, squeezed, lifted, raised
        bridged, thrust, thrusted
        been (over |across |down |)to (the |my |), have had (both |)(knee|knees|leg|legs) up
        repeated, dropped, rocked, tilted, leaned, brought, drawn, drew
    """,
    "managed": """
        (is|was|were) my (limit|max|maximum), is all you (get|are getting|will get)
        (is|was|were) all (that |)(i|we) (had|have|got|could|can|did|managed|could do|could manage|could get|got done|had in me)
        (all|the best|the most|the maximum) (that |)(i|we) could (do|manage|get) (was|is), (all|the best|the most) i (managed|got|did) (was|is)
        could (only |just |)(do|make|manage|finish|complete|get|get to), could (only |just |)lift( only| just|), died at, gave up at, gave up after
        got as far as, got to, got up to
        gave out at, hit, just got to, made, made it to, got out, got, eked out, scraped, scraped out, clocked up
        could get through
        only got to, i make it, had to stop (at|after), (hit|went to|got to) failure at, tapped out after, failed at, only could do, pushed out, quit at, reached, squeezed out, stopped at, stopped after
        struggled to, tapped out at, was able to do
        collapsed at, ran out of (puff|breath|juice|energy|power|gas|steam) (at|after)
        fell apart at, bailed at, bailed after, counted, called it at, ended (at|on|up at|up with|up on|with)
        finished (at|on|with) only
        managed to get, managed to squeeze out, smashed through, topped out at, maxed out at, conked out at
        conked out after, lost it at, broke off at, cut it short at, petered out at, fizzled out at
        settled for, got me to, made do with, came to, was up to, up to only
    """,
    "doing": """
        ongoing, in progress, underway, under way, working on, still at, still on, still with, busy with
        halfway through, half way through, midway through, partway through, in the middle of, in the midst of, mid
        mid set, midset, mid-set, mid round, mid-round, mid rep, mid-rep, mid way, midway, part way, partway
        finishing, completing, wrapping up, finishing off, finishing up, performing, carrying on, getting through
        getting there, going through, coming along, on it now
        working through, working at, bridging away, holding, counting, powering through, plodding, plodding on
        plodding along, chugging along, trying, struggling through, pushing through, attempting
        (just|only|only just) starting (this|the|my|set|round|it|number|on), started on, just started, only started, only just started, only just begun, just begun, only beginning
        just getting into, just getting started, getting into position, getting down, setting up, lying down
        laying down, getting on the floor, getting ready, starting, beginning, on the way, on my way, at it, stuck at
        stuck on, up to number
    """,
    # Not over: it goes on, or has not come so far.
    "not-yet": """
        it is (false|untrue|not true|wrong|a lie) (that|to say)
        1 sec, 1 moment, a moment please, a moment
        (am|was|is|are|were) about (done|finished|there|through|complete), short of (done|finished|complete|the end|the set)
        about to (do|finish|be done|start|begin|get|complete|go|lie|press|say), almost, bear with me
        close to (done|finished|finishing|the end|it), far from, a long way from, miles from, nowhere near
        nowhere close, give me a (minute|min|sec|second|moment|mo|tick|bit more|couple more)
        half way, half-way, halfway, halfways, hang on, hang about, hold on, hold your horses, incomplete
        just about to, mostly, nearly, nearing, practically, virtually
        not even close, not close, not finished, not quite, not there, not yet, not just yet, not as yet, nt yet, no not yet, yet to, have yet
        has yet, is yet, one moment, one sec, one second, just a (minute|min|sec|second|moment|mo|tick)
        wait a (minute|min|sec|second|moment|mo|tick)
        (must|have to|need to|should|have|got to) still do, still to do, still (have|need|got|has|having), still to come, still to go, still going, still working
        still doing, still in, still not, still left, still more, still lying, still lifting, still holding
        still counting, still waiting, still busy, still resting, still trying, still struggling
        sec, second please, unfinished, undone, wait, wait up, patience, be patient, pending, outstanding, in a tick
        en route, getting close, getting near, closing in, so close, very close, not far off, not far, not long now
        in the making, under construction, wip, still to be done, still to be finished, remains to be done
        waiting to be done, waiting to be finished, left undone, left unfinished, not over, not complete
        not completed
        almost there, nearly there, almost done, nearly done, half finished, halfway there, getting there
        just about there, just about done, as good as done, all but done, this close, missing, still missing
        haven, havent, hasnt, not started, not begun, not even started, not even begun
        lost track of, cut short
        don't rush me, do not rush, no rush, not so fast, slow down, hold up, easy now, easy tiger, whoa, woah
        steady on, give me time, working on it
    """,
    "interrupted": """
        got interrupted, was interrupted, got distracted, was distracted, been distracted, got called away, got cut off
        phone rang, doorbell rang, doorbell went, was called away, called away, had to break off, broke off
        broke it off, had to stop
    """,
    "rest of": "what is left of, what remains of, what was left of",
    "all except": "all but, all of them but, all (of them |)bar, all save",
    "everything except": "everything but, everything bar, everything save, everything minus",
    "except": "except for, apart from, bar the, minus the, aside from, other than, save for, excluding, with the exception of, but for",
    "half": """
        half of, half the, partly, partially, part of, part, parts of, a part of, some, some of, most, most of
        much of, a bit, a little, a bit of, a little bit, a little of, bits of, bits, a few, few, few of, a few of
        several, sort of, kind of, kinda, sorta, more or less, half hearted, half heartedly, half assed
        -ish, in part, not fully, not all, not entirely, not completely, not exactly, not quite all, not properly
        barely half, a fraction, three quarters of, two thirds of, majority, the majority, a chunk, a portion
        couple of them maybe, only partly, as much as i could, what i could, best i could, as many as i could
        semi, quasi, sorta kinda, pretty much, almost all, nearly all, almost everything, nearly everything
    """,
    "am here": "(i |)(am|was) lying (here|down|flat|back|still)",  # on the floor: no lie
    "am here on": "(i |)(am|was) lying on",
    "am here in": "(i |)(am|was) lying in",
    "this set": "(the |a |that |this |)(whole|entire) set",
    "all done": "got (it|them) all (done|finished), all done for (today|tonight|now|this morning|this evening), everything (is |)(done|finished) for (today|tonight|now)",
    "uncertain": "do not ask me (which|how|why|when|what), (do not know|dunno|not sure|no idea) (if|whether) (that|it|this) (was|is|counts|counted), (do not know|not sure|no idea|dunno|can not remember|forgot) how many (i|we) (did|have done|managed), lost count, i lost count, lost track, (was |were |am |)(not|n't) (really |)(counting|paying attention|keeping count|keeping track)",
    "maybe done": "should be done, ought to be done",
    "maybe": """
        perhaps, probably, possibly, i think, i guess, i suppose, i believe, i reckon, i assume, i imagine, i hope
        think so, guess so, suppose so, hopefully, supposedly, apparently, allegedly, presumably, not sure
        not certain, unsure, not positive, no idea if, who knows, dunno if, can not remember, can not recall
        cannot remember
        do not remember, do not recall, do not know if, do not know whether, not sure if, not sure whether, might have
        may have, could have been, more like, seem to have, seems like, seems, looks like, feels like done, likely
        ish, or so, or not, or something, or was it, or is it, hmm, hmmm, whatever, theoretically, technically
        in theory, in my head, mentally, in spirit
        more than, less than, at least, around, roughly, approximately, approx, give or take, somewhat, ish done
        as far as i know, if memory serves, could be, might be, may be, must have, must be, sarcasm, totally not, whatever you say, if you say so, if you like, lets say, let us say
        let us pretend, fake, faked, faking
        lied, lie about, lying about, fibbing, cheated, kinda done, so to speak, in a manner of speaking, in a way
        a lie, april fools, say that i
    """,
    "joking": """
        (nobody|no one) will (ever |)(know|notice|find out)
        very funny, hilarious, good one, kidding, just kidding, only kidding, am kidding, joking, just joking, jk, j k
        psych, psyche, yeah right, yes right, yea right, gotcha, fooled you, a joke, oh sure, sure jan, sure sure
        pigs fly, pigs might fly, pigs can fly, when pigs fly, when hell freezes over, never mind, nvm, nevermind, sike, nice try
        i am lying, was lying, am lying, that is a lie, yeah right mate
    """,
    "no-chance": """
        is (not true|untrue|false)
        you wish, if only, i wish, in (my|your) dreams, keep dreaming, dream on, fat chance, no chance, not a chance
        no chance of that, as if, not happening, not gonna happen, not going to happen today
        lol no, lol nope, haha no, haha nope, ha no, ha nope, hahaha no, hell no, no way, nah mate, no actually
        actually no, no wait, wait no, oh wait, spoiler no, nope nope, don't make me laugh, do not make me laugh
        are you kidding, you must be joking, you must be kidding, yeah no, chance would be a fine thing, not by a long (shot|way|chalk)
        not on your life, not in this life, nowhere near it, not likely
    """,
    "not": """
        never, no, na, cannot, neither, nor, unable, failed, fail, failed to, forgot, forgotten, forgot to do
        forget to do, without, minus, nope, nah, naw, nay, noo, nooo, negative, un, nt, no longer, nobody, no one
        not even, nor did, rather than, instead of, couldn, didn, hasn, isn, wasn, missed, skipped doing, neglected
        omitted, avoided, nowhere
        far from it, quite the opposite, the opposite of, not so much as
    """,
    "none": "none of, not any, not one, not a single, nothing, zilch, squat, nada, zip, nil, nowt, nothing at all, none at all, none whatsoever",
    "at-once": "one by one, one at a time, (in|at) (one|1|a) (go|row|sitting|stretch|hit|breath), back to back, back-to-back, straight through, one after the other, (straight|right) after each other, after each other, one after another, on the trot, without (stopping|pausing|a break|break|rest|a rest|resting), without any (rest|break|breaks), no break, in quick succession, non stop, straight off, straight away, all at once, one straight after the other, consecutively",
    "eager": "(can|could) not wait( any longer|)",
    "exhausted": "(am|is|are|feel) (done|all) in",
    "untold": "(never|not|did not|forgot to|didn't|have not) (tick|ticked|check|checked|mark|marked|log|logged) (it|them|that|this)( off|), (never|not|did not|forgot to) (tick|check|mark|cross) off, (never|did not|didn't|forgot to) (mark|marked|log|logged|record|recorded)",
    "said-than-done": "(easier|harder) said than done",
    "i-move": "(i|we|you|to|can|not|should) (twist|rotate|bridge)",
    "everything": """
        3 exercises, all 3 exercises, all exercises, all exercises for today, all my back exercises
        all 3 of the exercises, all of them exercises, both stretches and bridges
        all my exercises, all of the exercises, all the exercises, all the stretches, all three exercises, all 3 moves
        all 3 stretches, all the moves
        each exercise, entire (routine|session|programme|program|workout|set of exercises|circuit)
        (morning|evening|daily) (exercises|routine|session|workout|set), the exercises, the exercises for today
        exercises for today, whole (morning|evening) (routine|session|workout), all of this morning, all of today's
        every exercise, every single exercise, every single one of them, every single thing
        every last (one|bit|exercise), every one of the exercises
        full (routine|session|workout|programme|program|circuit|set of exercises|9 minutes|shebang|monty|thing)
        morning's exercises, evening's exercises, my back exercises, my exercises, back exercises
        my (routine|workout|programme), the (routine|session|workout|programme|program|circuit)
        the (entire|full|whole) (routine|session|programme|program|workout|circuit|shebang|set of exercises|caboodle|kit and caboodle)
        whole (routine|session|programme|program|workout|circuit|shebang|set of exercises|caboodle), this session
        three exercises, (the |)rest of (the|this|my|today's) (session|workout|routine|programme), rest of today's
        (today|tonight|this morning|this evening|today's|tonight's|this morning's|this evening's)( is|) (exercises|routine|session|workout|programme|programs|lot|physio|exercise)
        (today|tonight|this morning|this evening)'s (exercises|routine|session|workout|lot)
        a to z, start to finish, from start to finish, top to bottom, soup to nuts, beginning to end
        from beginning to end, the entire lot, the full lot, all nine minutes, all 9 minutes, 9 of 9, nine of nine
        9/9, all nine sets, all 9 sets, all 9, all nine, session, the whole of the session, whole of the session
        workout, routine, everything else, every thing, everythin, evrything, all 3 of my exercises
        all 3 back exercises
        bridge knee-to-chest and rotation, bridge and knee-to-chest and rotation, bridge knee-to-chest rotation
    """,
    "all": """
        all my, all of it, all of the, all of them, all of these, all of those, all of this, all of that, all the
        all them, all these, all those, all this, all that, each and every, each and every one of, all on, all in all
        entire thing, entire lot, every single, every single one, every one of them, it all, the entire
        the entire thing, the full, the full thing, the full amount, full amount, em all, them all, em all now
        them all now, every last one, every one
        the lot, the whole, the whole lot, the whole thing, whole lot, whole thing, lot, the full lot, full lot
        completely all, the complete, every last, everyone of them, all of em, all of my, all of mine, all em, all'em
        the full whack, full whack, the full set
    """,
    "others": """
        other exercises, other ones, other two exercises, remaining exercises, the other exercises, the other ones
        the other stretches
        the other stuff, the other two exercises, the others, the remaining exercises, the remaining two exercises
        other 2 exercises, remaining 2 exercises, rest of the exercises, the rest of the exercises
    """,
    "hardly": "barely, scarcely",
    "remaining": "that remained, that remain, that were remaining, left over, leftover, that are left, that were left, that is left, that was left, i had left, to come, outstanding ones",
    "more": "additional, extra, further, mor, moar",
    "another": "another one, one more, 1 more, one extra, 1 extra, yet another, a further, a further one, an additional, an extra, one additional, also one, nother",
    "set": "go-round, go round, round, rounds, rnd, rnds, serie, series, sets, the set, go, goes, bout, bouts, block, blocks, batch, batches, lap, laps, st of reps, setz, circuit part",
    "reps": "lifts, raises, rep, repeats, repetition, repetitions, reptitions, thrusts, pushes, ups, lift ups, raise ups, lifting, times over",
    "next 2": "(two|2) next, next two",
    "push-ups": "(push|press|sit|pull|chin) ups, (push|press|sit|pull|chin) up, pushups, pressups, situps",
    "twice": "a couple, a couple of, a pair of, couple, couple of, two times, 2 times, double, a double, twofold, pair of, pair, duo, a brace of",
    "once": "one time, 1 time, a single time",
    "thrice": "(three|3) times over, three times, 3 times, triple, threefold, 3x, x3, a trio of, trio of",
    "both-sides": """
        each way, either way
        (in|on|to|for|with|of) (both|each|either) (of the |of my |the |my |)(directions|direction|sides|side|ways|side)
        (both|each|either|every) (of the |of my |the |my |)(directions|direction|knees|knee|sides|side|ways|leg|legs)
        all (of the |of my |the |my |)(directions|knees|sides|ways|legs)
        two sides, 2 sides, two knees, 2 knees, two legs, 2 legs
        l and r, l r, l & r, left & right, left and right, left plus right, left right, right left, r and l, l then r
        r then l, left (and|then|and then|plus|,) (the |my |)right, right (and|then|and then|plus|,) (the |my |)left
        left (leg|knee|side|one) (and|then|and then|plus) (the |my |)right (leg|knee|side|one|)
        right (leg|knee|side|one) (and|then|and then|plus) (the |my |)left (leg|knee|side|one|)
        left (to the |to |and to the |and the |followed by |followed by the |also |and also )right
        right (to the |to |and to the |and the |followed by |followed by the )left, per leg, per side, per knee
        one leg then the other, one knee then the other, one side then the other, one side and the other
        one knee and the other, one leg and the other, one leg after the other, one knee after the other
        one side after the other, each one of my knees, each of my (knees|legs), both of my (knees|legs|sides)
        one then the other, to each side, side to side both ways, left as well as right, right as well as left
    """,
    "other-side": "the other (leg|knee|side|way|one is|direction), other (leg|knee|side|way|direction), opposite (leg|knee|side|way|direction), the opposite (leg|knee|side|way|direction), second (leg|knee|side), 2nd (leg|knee|side)",
}
