"""What was done, and how much of it. Basic word: the wordings it stands for; the longest wording wins."""

BASIC: dict[str, str] = {
    "done": """
        accomplished, all done and dusted, all finished, already did, am done, am finished, are complete
        are completed, are done, are finished, banged out, been done, behind me, checked off, complete, completed
        cranked out, crushed, did do, did finish, done and dusted, doned, finished, gone through, got done
        got it done, got it finished, got them done, got through, gotten done, have completed, have did, have done
        have finished, have gone through, have got through, have managed to finish, in the bag, in the books
        is complete, is completed, is done, is finished, is over with, just did, knocked off, knocked out
        made it through, managed to complete, managed to do, managed to finish, nailed, out of the way
        over and done with, over with, polished off, powered through, smashed, sorted, squeezed in, through with
        ticked, ticked off, was done, went through, were done, wrapped, wrapped up
    """,
    "did": """
        carried out, done did, executed, i've did, performed
    """,
    "managed": """
        could only do, died at, gave up at, got as far as, got to, got up to, hit, just got to, just managed, made
        made it to, only could do, only got, only got to, only made, only made it to, pushed out, quit at, reached
        squeezed out, stopped at, struggled to, tapped out at, was able to do
    """,
    "not-yet": """
        1 sec, about to, almost, bear with me, close to, far from, getting there, give me a minute, give me a sec
        give me a second, half done, half finished, half way, halfway, hang on, have yet, haven't, hold on
        in progress, in the middle, incomplete, just about to, mid set, mid way, midway, mostly, nearly
        not finished, not quite, not there, not yet, nowhere near, one moment, one sec, one second, ongoing
        part way, partway, still at, still doing, still going, still have to, still need to, still on, still to do
        still working, sec, to go, underway, unfinished, wait, working on, yet to
    """,
    "everything": """
        3 exercises, all 3 exercises, all exercises, all exercises for today, all my back exercises
        all my exercises, all of the exercises, all the exercises, all the stretches, all three exercises
        each exercise, entire routine, entire session, evening exercises, evening routine, evening session
        every exercise, every single exercise, every single one, full routine, full session, full set of exercises
        morning exercises, morning routine, morning session, morning's exercises, my back exercises, my exercises
        my routine, my workout, the entire routine, the entire session, the evening session, the exercises
        the full routine, the full session, the full workout, the morning session, the routine, the session
        the whole program, the whole programme, the whole routine, the whole session, the whole shebang
        the whole workout, the workout, this morning's exercises, this session, three exercises, today's exercises
        today's session, whole programme, whole routine, whole session, whole set of exercises, whole shebang
        whole workout
    """,
    "all": """
        all my, all of it, all of the, all of them, all of these, all of those, all the, all them, each and every
        entire, entire thing, every, every single, it all, the entire, the entire thing, the full, the full thing
        the lot, the whole, the whole lot, the whole thing, them all, whole, whole lot, whole thing
    """,
    "others": """
        other exercises, other ones, other two exercises, remaining exercises, the other exercises, the other ones
        the other stuff, the other two exercises, the others, the remaining exercises, the remaining two exercises
    """,
    "set": """
        round, rounds, serie, series, sets, the set
    """,
    "reps": """
        lifts, raises, rep, repeats, repetition, repetitions
    """,
    "twice": """
        a couple, a couple of, a pair of, couple, couple of, two times
    """,
    "both-sides": """
        each way, either way
        both directions, both knees, both sides, both ways, each knee, each leg, each side, either side, every leg
        every side, l and r, left & right, left and right, left and right knee, left and right leg
        left and right side, left and the right, left leg and right leg, left leg and the right leg
        left one and right one, left side and right side, left then right, per leg, per side, r and l
        right and left, right then left, the left and the right
    """,
}
