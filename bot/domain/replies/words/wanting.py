"""What is wanted of the session and reminders. Basic word: the wordings it stands for; the longest wording wins."""

BASIC: dict[str, str] = {
    "start": """
        all set, am on it, am ready, begin, bring it, bring it on, bring on, carry on, come on, commence
        continue, crack on, do a session, do it now, doing it now, doing it right now, doing them now, fire away
        game on, get going, get it on, get it over with, get on with it, get started, give it to me, go, go ahead
        go for it, go on, good to go, here we go, hit me, i am game, i am here, i am ready, i am up for it
        keep going, let us begin, let us crack on, let us do, let us do it, let us do this, let us get going
        let us get it done, let us get it over with, let us get started, let us get this done
        let us get this over with, let us go, let us have it, let us rock, let us roll, let us start, lets go
        move on, moving on, now please, ok go, on it, onward, onwards, proceed, ready, ready to go
        ready to roll, ready to start, ready when you are, right away, rock and roll, shoot
        sounds good, starting, starting now
        starting up, time to go, up for it, vamos, why not
    """,
    "skip": """
        giving it a miss, giving this a miss, give this a miss, sitting this one out, sitting it out
        avoid, bypass, can not do, ditch, do not feel like, do not want to do, do without, forget about the
        forget the, give a miss, give it a miss, jump over, leave it out, leave off, leave out, let us skip
        miss out, move past, no to, not doing, not feeling, not going to do, not in the mood for, not up for, omit
        opt out of, pass, pass on, rather not do, scratch the, sit this one out, sit this out, skipp, skipping, skp
        want to skip, will not be doing, will not do
    """,
    "stop": """
        abort, bail, call it a day, call it a night, call it quits, calling it, can not carry on, can not continue
        can not do any more, can not do anymore, can not go on, cancel, do not want to continue
        do not want to do any more, do not want to do this anymore, do not want to go on, done for now
        done for the day, done for today, done for tonight, end here, end it, end it here, end session
        end the session, enough, enough for now, enough for today, enough now, exit, finish here, finished for now
        finished for today, give up, giving up, got to go, got to run, had enough, had it for today, have to go
        have to leave, have to run, i am bailing, i am leaving, i am off, i am out, leave it at that, leave it here
        leave it there, must go, must leave, need to go, need to leave, need to run, no more, not going on
        pack it in, quit, quitting, should go, stop it, stop there, stopping, terminate, that is enough
        throw in the towel, wrap it up, wrap up
    """,
    "later": """
        need a bit longer, need longer, need a little longer, a bit longer please, a little longer please
        a moment, after a shower, after breakfast, after coffee, after dinner, after i eat, after lunch
        after my coffee, after my meeting, after my shower, after school, after shower, after the meeting
        after this meeting, after work, another half, another time, ask me again, at the gym, at the office
        at work, bad time, before bed, breakfast first, busy, can it wait, can not talk, check back, coffee first
        come back, cooking, delay, do not have time, driving, eating, getting kids ready, getting the kids ready
        give me, give me a break, have no time, have not got time, having breakfast, having dinner, having lunch
        hit me up, in a bit, in a little while, in a meeting, in a while, in bed still, in class, in the afternoon
        in the car, in the shower, it can wait, kids first, let me finish, mid meeting, more time, move it to
        need a break, need more time, no time, not a good time, not at the moment, not good time, not just now
        not now, not right now, nudge me, on a call, on my commute, on my way home, on the bus, on the phone
        on the train, once i am home, ping me, postpone, push it, push it back, put it off, put off, remind me
        shower first, snooze, some other time, still in bed, this afternoon, this evening, too early, try again
        try me, try me again, until later, wait till, wait until, want a break, when i am back, when i am home
        brb, be right back
        when i get back, when i get home, when i get up, when i wake, when i wake up, work first
    """,
    "shortly": """
        in a minute, in a min, in a sec, in a second, in a moment, in a mo, in a tick
    """,
    "pause": """
        everything off, turn everything off, turn it all off, switch everything off, switch it off, turn all off
        turn them off, switch them off, shut it off
        a break from, away for, be quiet, disable, do not bother, do not contact, do not disturb, do not message
        do not remind, do not send, do not text, do not write, freeze, give me a break for, go away, go quiet
        going away, hold off, hold reminders, hold the reminders, leave me alone, leave me be, mute, no messages
        no more messages, no more reminders, no reminders, off for, off the grid, on holiday, on hols, on leave
        on vacation, pause reminders, put on hold, quiet, quit messaging, quit nagging, quit reminding
        reminders off, shut up, silence, skip the next, snooze reminders, stop asking, stop bothering, stop bugging
        stop messages, stop messaging, stop nagging, stop notifications, stop pinging, stop reminders
        stop reminding, stop sending, stop texting, stop the reminders, stop writing, suspend, switch off
        take a break, taking a break, turn it off, turn off, turn reminders off, turn the reminders off, unsubscribe
    """,
    "resume": """
        back again, back from, back home, back in action, back on track, begin again, bring back, enable, i am back
        pick it up again, pick up again, reactivate, remind me again, reminders again, reminders back on
        reminders on, restart, send reminders, start again, start messaging, start reminders, start reminding
        start sending, start up again, switch on, turn back on, turn it back on, turn on, turn reminders on
        turn the reminders on, un pause, un-pause, unmute, unpause
    """,
    "undo": """
        scrap that, scrap it, scrap the last, scrap that last one, forget that last one
        accidentally, back up one, by accident, by mistake, cancel that, cancel the last, correct that, correction
        count that one out, ctrl z, delete that, delete the last, did not actually, did not count
        did not mean that, did not mean to, disregard, disregard that, erase that, fat finger, fat fingered
        go back, hit done by, hit the wrong, i lied, ignore that, made a mistake, mis-click, misclick, misclicked
        mistapped, mistyped, my bad, my mistake, oops, oopsie, pressed the wrong, pressed too early, remove that
        remove the last, reverse that, revert, roll back, rollback, scratch that, strike that, take back
        take it back, take that back, tapped the wrong, tapped too early, that is wrong, that was wrong, too soon
        typo, un-do, uncheck, undo that, untick, was a mistake, whoops, woops, wrong button, wrong one, wrong tap
    """,
}
