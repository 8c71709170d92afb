"""What is wanted of the session and reminders. Basic word: the wordings it stands for; the longest wording wins."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

BASIC: dict[str, str] = {
    "start": """
        all set, i am ready, begin, bring it, bring it on, bring on, carry on, come on, commence, am game, am keen, let us work, count me in
        i am in then, action, start now, start please, aaja, chalo
        continue, crack on, do a session, do it now, doing them now, fire away, game on, get going, get it on
        get it over with, get (it|this|them|these) over and done with, get on with it, here i am, get started, get it started
        get this (show on the road|party started|started|going|over with), get to it, get stuck in, get moving
        give it to me, go, go ahead, hop to it, into it
        good to go again, ready again
        go for it, go on, good to go, here we go, hit me, i am game, i am here, i am up for it, keep going
        let us get (it|this|them|these) over and done with
        let us (go again|begin|crack on|do|do it|do this|get going|get it done|get it over with|get started|get this done|get this over with|get to it|get cracking|go|have it|rock|roll|start|hit it|get on with it|get moving|do them|do these|continue|carry on|move on|kick off|keep going|get into it|exercise|go for it|go ahead|have at it|dance|smash it|smash this|jump in|proceed|get this show on the road)
        lets go, move on, moving on, now please, ok go, onward, onwards, proceed, ready
        ready (to go|to roll|to start|when you are|for it|for this|to begin|as ever|now|to rumble|to rock|for the next|for next|for more|for (set|round) (2|3|two|three)|freddie)
        ready steady go, right away, rock and roll, shoot, sounds good, starting, starting (now|up), time to go
        up for it, vamos, why not, off we go, away we go, there we go, im ready, lead the way, lead on, lay it on me
        show me what you got, bring em on, kick it off, kick off, fire it up, fire up, hit it, jump in, roll on
        roll it, tally ho, allons y, no time like the present, let me have it, let me at it, let me start
        let me begin, can start, can begin, want to start, want to begin, would like to start, would like to begin
        want to go, willing, i am up, up and ready, lock and load, engage, next up, bring the next one, gimme the next
        give me the next, keep them coming, push on, press on, resume the session, resume session, resume workout
        doing them right now then, go go go, begun to get ready
    """,
    "skip": """
        giving (it|this|that|them) a miss
        give (it|this|that|them|the whole thing|the lot|all of it|everything) a miss, give a miss
        sit (today|today's session|todays session|this session|the session|tonight|tonight's session|everything) out
        leaving (this one|that one|this exercise|that exercise) out, leaving out the
        sit (this|it|that|them) (one |)out, sitting (this|it|that|them) (one |)out, sit out
        leaving the rest( of this one| of it|), (two|2|one|1) (is|are|sets are|rounds are) (enough|plenty)( for me| for today| today|)
        (move|moving|go|carry) on without (it|this|that|this one), enough of (this|the|these) (stretch|exercise|one|knees|knee|bridges|bridge|twist|twists), bypass, ditch, do not feel like, do not want to do, do not want, do not fancy, do not think i will do
        do without, forget about (the|it|this|them), forget (the|this one|it today|it tonight|today)
        leaving (it|this|that|them) out, leave (it|this|that|them|this one|that one) out, leave out, leave off
        leave off with, leaving out, let us skip, lets skip, jump over, hop over
        miss out, miss it, missing it, miss this, move past, no to, not doing, will not be doing, not feeling
        not going to do, not gonna do, not going to happen, not going to be doing, not in the mood
        not in the mood for, not feeling it (today|tonight|this morning|this evening|right now|at all today), not up for, not fancying, omit, opt out of, pass, passing, pass on, passing on
        rather not, rather not do, would rather not, i would rather not, scratch the, skipp, skipping, skp, skipped
        skips, want to skip, will not do, will not be able to do, drop the, drop this one, dropping the, cut the
        exclude, excluding, count me out, bow out, bail on, bailing on, chuck the, axe the, ax the, bin the, lose the
        scrap the, nix the, next exercise please skip, onto the next exercise, move on to the next exercise
        move to the next exercise, go to the next exercise, on to the next exercise, jump to the next exercise
        give me the next exercise, go to the next one instead, move on to the next (one|exercise|stretch), let us move on to the next (one|exercise|stretch)
        do the next one instead, leave this one, leaving this one, will leave this one, jump this one, on with the next exercise
        cannot be bothered, can not be bothered, can not be arsed, cba, cannot be arsed, refuse to do, no thank you to
        no more of (these|them|this one), remove the, resign from, resigning from
        swerve, dodge, dodging, forgo, forego, duck out, ducking out
    """,
    "skip this exercise": "leave (this|that) (exercise|stretch)( out|), drop (this|that) (exercise|stretch)",
    "skip the bridge": "leave (the |)(bridge|bridges|glute bridge|glute bridges) out",
    "skip the knee-to-chest": "leave (the |)(knees|knee one|knee thing|knee stretch|knee to chest|knee stretches) out",
    "skip the rotation": "leave (the |)(rotation|rotations|twist|twists|rolls|rolling|lying rotation|twisting) out",
    "stop": """
        knock (it|this|that|today|the session) on the head, abort, bail, bailing, bail out, call it a (day|night|morning), calling it a (day|night|morning), call it quits
        calling it quits, can not carry on, can not continue, can not do any more, can not do anymore, can not go on
        can not keep going, cancel, cease
        do not want to (continue|do any more|do anymore|do this anymore|go on|carry on|keep going|do this any more)
        (done|through|finished) with (today|tonight|the day|this for today|it for today|everything for today)
        done for (now|the day|today|tonight|the night|the morning)
        end (here|it|it here|session|the session|this session|this|now|it now|the workout|this here|the exercise|there)
        ending (it|here|this|the session), ending it here
        (had |)enough (for now|for today|for tonight|now|already|for one day|for me), that is enough, that will be enough
        that will do, that will do me, that is all i can (do|manage)( for|) (today|tonight|now|this morning)
        that is all i can do, end of (the |)(session|workout|story), that is me for (today|tonight|now|the night)
        that is it for (today|tonight|now|me), that is all for (today|tonight|now|me), that is my lot, exit
        finish here, finish now, finish the session, finish up here, finished for (now|today|the day|tonight)
        i am finished here, finishing here, give up, giving up, gave up, i give up
        got to (go|run|dash|leave|shoot|stop|rush|bounce), had enough, had it, had it for today, have had it
        have to (go|leave|run|dash|stop|rush|shoot|quit), i am bailing, i am leaving (now|here), i am off, i am out, out of here
        i am tapping out, tapping out, tap out, leave it (at that|here|there|for today|for now|for tonight)
        leaving it (at that|here|there)
        let us (stop|end|leave it|finish|call it|quit|call it a day)( here| there| now|), lets (stop|end|finish|quit)
        must (go|leave|dash|stop|run), need to (go|leave|run|stop|dash|quit|rush|end|call it)
        no more (for me|today|for today|tonight|please|now), not going on, not continuing, pack it in, packing it in
        packing up, pack up, quit, quitting, i quit, should (go|stop), stop it, stop there, stop here, stop now
        stop this, stopping, stopping (here|there|now), stopped, halt, terminate, throw in the towel
        throwing in the towel, chuck it in, chucking it in, wrap it up, wrap it up here, wrap up here, time to stop
        i will stop, sack it off, sacking it off, knock it on the head, knocking it on the head, that is a wrap
        i am spent, kill the session, close the session, close session, cut it here, cut it short, cutting it short
        out for today, i surrender, no mas, pull the plug, drawing the line, draw the line, hang up my boots
        over and out for today
    """,
    "fed-up": """
        (done|finished|over|through) with (this|that|these|you|it all|all this|all of this|the|your) (nonsense|crap|bullshit|rubbish|torture|stupid|bs|garbage|app|bot|thing|stupid app|stupid bot|stupid thing|messages|programme|program|workout|silly app|whole thing|whole app|damn app|damn thing|bloody thing|bloody app|reminders|pestering|nagging|spam|chat|service|game|malarkey|exercising|charade|circus|faff|lark|silliness|joke|session|for good|forever|for today)
        done with (you|you lot|exercising|all this|all of this|exercise|working out|physio|it all|reminders|limber|your reminders|life today|all these)
        through with (you|this), i am over (this|it|you), over this, over it, so over this, so over it
        so done with this, so done with it, so done with (you|all of this|everything)
        hate (this|it|these|you|exercising|this app), sick of (this|it|these|you|exercising|your)
        fed up with (this|it|you|these), fed up, bored of (this|it|you|these), tired of (this|it|you|these|your)
        sick and tired of, had it with (this|you|these|it), had enough of (this|you|these|it|your)
        enough of (this|you|these), this is (stupid|pointless|a waste of time|silly|ridiculous|rubbish|torture|boring)
    """,
    "dislike": "hate this (one|exercise|stretch|move)",
    "busy": """
        at the (gym|office|shops|dentist|hairdresser|airport|supermarket|pub|station|moment busy|table|wheel), at work
        at school, at lunch, at dinner, at breakfast, in the office, in work
        in a (meeting|lecture|call|queue|shop|taxi|cab|seminar|zoom|class), in meeting, in class, in bed, in bed still
        still in bed
        in the (car|shower|bath|traffic|tub|middle of (dinner|lunch|breakfast|cooking|a call|a meeting|something|work|a film|a movie)|kitchen|bathroom right now|queue|train|bus|garden|toilet|loo)
        in traffic, bad time, bad moment, bad timing, busy, cooking, can not talk, do not have time, no time
        have no time, have not got time, not got time, driving, eating, getting (kids|the kids) ready
        having (breakfast|dinner|lunch|tea|coffee|a coffee|a cuppa|supper|my tea|a bath|a shower|guests), kids first
        mid meeting, not a good time, not a good moment, with a (client|customer|patient|pupil|student), not good time, not the best time, not a great time, not convenient, inconvenient
        on a (call|train|bus|flight|plane|zoom|walk|break|date|conference call), on call
        on my (commute|way home|way to work|way|bike|lunch|feet)
        on the (bus|train|phone|tube|road|loo|toilet|way|way home|way to work|motorway|plane|metro|tram|school run|move|go|sofa|commute|treadmill)
        too early, swamped, tied up, occupied, hands full, feeding the (baby|dog|kids|cat), baby on my lap
        walking the dog, shopping, commuting, working, work first, breakfast first, coffee first, shower first
        dinner first, still asleep, half asleep, still sleepy, still waking up, still sleeping, not awake
        not awake yet, barely awake, not up yet, have company, got company, got visitors, have visitors, have guests
        got guests, cleaning, doing the (dishes|school run|ironing), putting the kids to bed, kids to bed, phone call
        running late, in transit, out and about, out shopping, out walking, not at home, not home, not home yet
        away from home right now, out right now, out at the moment
    """,
    "later": """
        need (a bit|a little|a little bit|bit|) longer, a bit longer, a little longer, a while longer, bit longer
        longer please, need a moment, need a minute, need another minute, need a sec
        after (a shower|breakfast|coffee|dinner|i eat|lunch|my coffee|my meeting|my shower|school|shower|the meeting|this meeting|work|my tea|tea|the call|this call|class|the kids are in bed|the match|the film|the show|the news|my nap|a nap|the school run|my walk|church|prayers|supper|my bath|my commute|training|college|uni|office|i get home|i am home|i wake up)
        another half, another time, ask (me |)(again|later|in a bit|tomorrow), ask again, before bed, bit later
        a bit later, a little later, later on, laters, l8r, can it wait, it can wait, can we do (it|this|them) later
        check back, come back, check in (later|again), delay, defer, catch you later, catch me later, catch me
        speak later, talk later, c u later, see you later
        give me, gimme, give me a break, hit me up
        in a (bit|little while|while|jiffy|few|little bit|wee while|wee bit), in an hour or so
        let me finish (my|the|breakfast|work|eating|dinner|this|cooking), more time, move it to, need a break
        need more time, not at the moment, not just now, not now, not right now, not this second, not this minute
        nudge me, nudge
        once (i am home|i get home|the kids are asleep|i am back|the baby sleeps|baby is asleep|i wake up|i am up)
        ping me, ping, poke me, prod me, buzz me, postpone, push (it|this|that|it back|this back|back), put it off
        put off, remind (me|us|), reschedule (it|this) (to|for), snooze, some other time, tonight instead
        try (again|me|me again), until later, wait (till|until|for me), want a break
        when i (am back|am home|get back|get home|get up|wake|wake up|am up|have time|get a chance|get a minute|get off work|finish work|have finished eating|am done with work|am free|get in|am done eating|get off the phone)
        brb, be right back, back in a bit, be back soon, be back later, when the kids are asleep, when kids sleep
        when (the |)(baby|kids|wife|husband) (is|are) (asleep|in bed|sleeping|gone), hold that thought, rain check
        raincheck, park it, circle back, get back to (me|you|it), will get back to, do it later, do them later
        do this later, will do later, later today, another moment, move it, shift it, hold it till, leave it till
        leave it until, leave it for later, save it for later, hang fire, in a short while, shortly after
        some time later, sometime later, sometime this evening, sooner or later
    """,
    "shortly": "in a (minute|min|sec|second|moment|mo|tick|jiffy|mo'|tic), in two ticks, in just a (minute|min|sec|moment), in one (minute|sec|moment|second), right after this, any minute now, any second now, any moment now, very soon, pretty soon, soonish, momentarily",
    "pause": """
        (stop|quit|cease) sending (me |)(these|those|the|your|any|any more|more|) (reminders|messages|notifications)( please|)
        knock (the |my |)(reminders|messages|notifications|alerts) on the head
        everything off
        (turn|switch|shut) (everything|it all|all|them|it|this|that|the bot|notifications|the notifications|reminders|the reminders|my reminders|these reminders|messages|alerts|the alerts|these) off
        turn off, switch off, shut off, turned off, deactivate, disable
        put (it|everything|reminders|the reminders|this|them|me) on (hold|pause|ice), suspend, freeze, on hold please
        on hiatus, hiatus
        a break from, away for, off for, off sick for, be quiet, keep quiet, stay quiet
        do not (bother|contact|disturb|message|remind|send|text|write|ping|nag|wake|notify|bug|pester|ask)( me| us| anything| any more| more|)
        give me a break for, go away, go quiet, going quiet, go silent, stay silent, going away, hold off, hold off on
        hold (the |my |all |)(reminders|messages), leave me (alone|be|in peace), mute, muted, take me off
        remove me from, hush, shush, shh, shhh, sssh
        no (more |)(messages|reminders|notifications|pings|alerts|nagging|nudges|texts), no reminder, off the grid
        on (holiday|holidays|hols|leave|vacation|a break|a cruise|a retreat|sabbatical|honeymoon)
        pause (all |my |the |)(reminders|messages|it|everything|notifications), take a break from, quiet
        quit (messaging|nagging|reminding|it with the messages|pinging|texting|bugging), reminders off, shut up
        silence, silent, snooze (all |the |my |)reminders, skip the next
        stop (all |the |these |those |your |my |sending |any |)(reminders|messages|messaging|nagging|notifications|pinging|reminding|sending|texting|writing|asking|bothering|bugging|pestering|pings|alerts|spamming|spam|contacting|disturbing|prompts|nudges|texts|hounding|harassing)( me| us|)
        take a break, taking a break, take some time off, taking time off, time off, need time off, unsubscribe
        want (a |)(break|pause), need a (break|pause) (from|for)
        cancel (all |the |my |)(reminders|messages|notifications)
        do not need (any |the |your |these |more |)(reminders|messages)( any more| anymore|)
        (rather |would rather |)not (get|have|receive) (any |)(reminders|messages)
        do not want (any |)(reminders|messages|notifications|more messages|more reminders), kill the reminders
        reminders to stop, reminders paused, pausing, paus, cut the reminders, drop the reminders, lay off, back off
        knock off the reminders, kindly stop messaging, opt out
    """,
    "resume": """
        (home|returned|back home) (again|from), wake me up again( with reminders|)
        (am|feel|feeling) (well|better|fit|healthy) again, back again, back from, back home, back in action, back on track, back in business, back to normal, back at it
        begin again, bring back, bring (the |my |)reminders back, enable, i am back, we are back, im back, am back
        pick (it |)up again, reactivate, activate, remind me again, reminders again, reminders back on, reminders back
        reminders on, reminders please, restart, re-start, send (me |the |my |)reminders, send (them |it |)again
        start again
        start (messaging|reminders|reminding|sending|writing|pinging|nagging|up again|me up again|the reminders|my reminders|them again|nagging me)( me|)( again|)
        start back up, start up
        switch (it |them |everything |reminders |the reminders |my reminders |notifications |)(back on|on again|on)
        turn (it |them |everything |reminders |the reminders |my reminders |notifications |)(back on|on again|on)
        un pause, un-pause, unmute, un-mute, unpause, unsnooze, unfreeze, un-snooze, end the pause, end pause
        end my pause, stop the pause, stop pausing, cancel the pause, lift the pause, no more pause, no longer paused
        pause over, pause is over, break is over now, holiday is over, holiday over, vacation over, vacation is over
        reinstate, resubscribe, re-enable, reenable, want (the |my |)reminders (back|again), miss the reminders
        returned from, wake up limber, you (can|may|could|should) (remind|message|nag|ping|text|write) me again, remind us again
        resume please, resuming, ready to start again, recommence, carry on reminding, continue the reminders
        continue reminders, continue sending, keep the reminders coming, get the reminders going, get reminders going
        let the reminders, reminders can start
    """,
    "undo": """
        take (that|this|the) (set|round|one|) (off|back|out)( again|), take (that|this) (off|back|out) again
        (that|this|it|one|the last) (last |)(one |set |)should not (count|have counted), should not count
        (hit|pressed|tapped|clicked|said|sent) done too (early|soon), (remove|delete|erase) the (last |)set, said done but, take (the|that|my) last (round|set|rep|entry) (back|off|out|away)
        scrap that, scrap it, scrap the last (one|set|entry|round|), scrap that last (one|set|entry|round)
        forget that last one, forget that last, forget the last, not what i meant, wrong number, wrong entry
        wrong exercise, wrong answer, false alarm, one too many, counted wrong, miscounted, mis-counted
        recorded wrong, wrongly recorded, recorded by mistake
        accidentally, accidental, accident sorry, back up one, by accident, by mistake, mistakenly, in error
        cancel (that|the last|that last|it|last|my last|the previous), correct (that|it), correction
        count that one out, ctrl z, ctrl-z, control z, cmd z, delete (that|the last|that last|it|last|my last)
        did not actually, did not mean (that|to|it), disregard, disregard (that|the last), erase (that|the last|it)
        fat finger, fat fingered, fat fingers, butt dial, butt dialed, pocket tap, pocket tapped, pocket press
        go back, go back one, step back, hit done by, hit the wrong, i lied, ignore (that|the last|my last|it|last)
        made a mistake, mis-click, misclick, misclicked, mis-clicked, misfire, mis-tap, mistap, mistapped, mistyped
        mis-typed, my mistake, oops, oopsie, ooops, oopsy, oopsies, pressed the wrong, pressed (it |)too (early|soon)
        pressed by, clicked (it |)too (early|soon), clicked the wrong, clicked by, tapped by, hit it too (early|soon)
        remove (that|the last|it|last|that last), retract, retract that, reverse (that|it|the last), revert, roll back
        roll it back, rollback, rewind, rescind, redo that, scratch (that|the last|it), strike (that|the last|it)
        subtract (that|one|it), take (it|that|one|this) off, take (it|that|this|one) out, take back
        take (it|that|this|one|that one|that last one|the last one|the last set|my last|the last) back, take (it|that|one|this) away
        take away (that|the last|one), tapped the wrong, tapped (it |)too (early|soon), spoke too (soon|early)
        said (it |)too (soon|early), jumped the gun, too hasty, got ahead of myself, that (is|was) wrong
        that (is|was) (not|in) (right|true|error|correct), too soon, too early sorry, typo, un-do, uncheck, uncount
        undo (that|it|this|the last|last|please|that one), undid, undoing, untick, unmark, unrecord, unsay, unsend
        was a mistake, whoops, whoopsie, whoops a daisy, woops, wrong (button|one|tap|key|thing|set)
        that was (my|the|a|our) (cat|dog|kid|kids|son|daughter|baby|toddler|child|pocket|puppy|kitten|thumb|bum)
        (cat|dog|kid|son|daughter|baby|toddler|child) (pressed|tapped|hit|clicked|typed|sent|touched) (it|that|this|the button|done)
        did not really do, have not really done that
    """,
}
