"""Complaints, and where in the body they are. Basic word: the wordings it stands for; the longest wording wins."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

BASIC: dict[str, str] = {
    "pain": """
        ache, aches, ached, smarts, smarting, smart, aching, achy, achey, acting up, agonising, agonizing, agony, aua
        back is bad, back is really bad, pian, pane, pains, paining, painin, dard
        bad back day, bad back today, cramp, cramping, cramps, cramped, excruciating
        giving me (grief|gyp|hell|jip|jyp|bother|trouble|trouble again), hurt, hurting, hurts, hurty, hurtin, huring
        huts
        backache, back ache, (pulls|pulling) in my (lower |)(back|hip|neck|knee|buttock), a stitch, in agony, in bits, in a bad way, killing me, killing, locked up, my back went, ouch, ouch ouch, ouchh, ouchie
        ow, owie, oww, owww, oof, argh, aargh, yowch, uff, hurted, hrts, hrt
        painful, pinch, pinched, pinches, pinching, playing up, pulled a muscle, pulled something
        pulled my (back|hamstring|calf|groin|muscle), put my back out, back is out, back has gone, back went
        back gone, threw my back out, did my (back|neck|knee|shoulder|hip) in, tweaked my back, tweaked something
        tweaked, strained my (back|neck|shoulder|hamstring|calf|knee), sprained my (back|ankle|wrist|knee)
        twisted my (ankle|knee|back), seized up
        seizing up, sharp, shooting, sore, soreness, tender, spasm, spasms, spasming, spasmed, stabbing, stab, stabs
        sting, stinging, stings, stung, throb, throbbing, throbs, twinge, twinges, twinging, twinged, unbearable, burn
        burning, burns, bruised, nagging, niggle, niggling, niggles, grumbling, complaining, screaming, screamed
        discomfort, uncomfortable, suffering, sciatica, sciatic, jabbing, jab, stiff as a board, cracked painfully
        flared up, flaring up, flare up, flare-up, is on fire, on fire, kills
    """,
    "numb": """
        altered feeling, altered sensation, anaesthetised, anesthetized, anaesthesia, anesthesia, anaesthetic feeling
        asleep, barely feel, can barely feel, can hardly feel, can not feel, cannot feel, could not feel, dead
        dead feeling, do not feel, feel different, feel funny, feel strange, feel weird, feel odd, feels off
        feeling different, feels dead, feels different, feels funny, feels like cotton wool, feels like rubber
        feels wooden, like cotton wool, like wood, like rubber, no longer feel
        feels odd, feels strange, feels weird, gone dead, gone to sleep, went dead, went to sleep, gone numb
        went numb, have no feeling, lack of feeling, less feeling, loss of feeling, loss of sensation
        lost all feeling, lost feeling, lost sensation, lost the feeling, no feeling, no sensation, not feeling my
        numbed, numbing, numbness, numbish, reduced feeling, reduced sensation, unable to feel, nothing when i touch
        feel nothing, felt nothing, have no sensation, loss of feelin, never feel, hardly feel, lost the sensation
        feeling has gone, feeling is gone, feeling gone, not feel, not feeling, cant feel, insensitive, deadened
        novocaine, like (the dentist|after the dentist|i have been to the dentist|it is been to the dentist|it has been to the dentist)
    """,
    "tingling": "burny, electric, electric shocks, fuzzy, pins & needles, pins and needles, pins n needles, pins needles, pin and needles, pricking, prickling, prickly, tingle, tingles, tingled, tingly, tinglin, zapping, buzzing, ants crawling, crawling sensation, fizzing, fizzy",
    "weak": """
        buckle, buckled, buckles, buckling, can not lift, can not move, collapse, collapsed, collapsing
        could not move, do not work, does not work, gave out, gave way, give way, gives out, gives way, giving out
        giving way, keeps giving way, keep giving way, give out, loss of strength, lost power, lost strength
        lost the strength, no power, no strength, not respond, not responding, does not respond, will not respond
        do not respond, paralysed, paralysis, paralyzed, stopped working, unable to move, weaker, weakness, weakend
        weakened, week legs, went limp, gone limp, will not hold me, will not move, will not work, will not do what
        does not obey, do not obey, can not control my leg, can not stand on, will not support, will not carry me
        like jelly all of a sudden, losing strength, losing power, loosing strength, powerless, limp
    """,
    "both-legs": """
        both buttocks and legs
        both (of |)(my |the |)(calves|feet|hamstrings|legs|lower legs|shins|thighs|knees and feet|ankles|limbs|lower limbs)
        both sides of my legs, bilateral (leg|legs|foot|feet|lower limb), bilateral, bilaterally
        left and right (leg|foot|feet|legs|thigh), left leg and right leg, left and the right leg, legs both
        (my|the) two (legs|feet|thighs|calves|shins|ankles), two legs, two feet, right and left (leg|foot), right leg and left leg
        each leg is, each leg has, each of my legs, down the two legs, down each leg, in each leg, down either leg
        down the pair of them, from the waist down, below the waist, waist down, everything below the waist
        from the hips down, hips down, either leg, one leg and then the other, one leg then the other leg
        leg and now the other, leg and then the other, leg and the other leg, leg now the other
    """,
    "legs": "my feet, my legs, my thighs, the legs, thighs, legs, feet, the feet",
    "black out": "pass out, passing out, going to pass out",
    "knocked-down": "(got|was|were|been|am|getting) knocked (off|down|over)",
    "sudden": "out of nowhere, out of the blue, from nowhere, all of a sudden, suddenly, from one (minute|moment|second|day) to the (next|other)",
    "saddle": """
        anal, anus, arse, ass, back passage, backside, balls, between my (legs|thighs), between the legs
        between the thighs, my bits, lady bits, private bits, bottom, bum, bumhole, arsehole, bum cheeks, butt, butt cheeks, butthole
        buttock, buttocks, crotch, down there, downstairs, down below, genital, genital area, genitals, genitalia
        groin, groin area, inner thighs, inside of my thighs, inside of both thighs, insides of my thighs, labia
        lady parts, nether regions, nethers, pelvic floor, penis, perineum, private area, private part, private parts
        privates, pubic, rear end, rectum, saddle area, scrotum, testicles, undercarriage, vagina, vaginal, vulva
        when i wipe, when wiping, wiping, wipe myself, wiped myself, after the toilet, where i sit, where the saddle
        willy, intimate area, intimate parts, tailbone area, seat area, my seat, sit bones
    """,
    "headache": "(sore|aching|splitting|thumping) head, sore throat",
    "urine": """
        bathroom, bladder, go to the (bathroom|loo|toilet), going to the toilet, pass water, passing water, pass urine
        passing urine, pee, peed, peeing, piss, pissing, pissed myself, the loo, loo, lavatory, toilet, urinate, urinated, urinating
        urinating, urination, use the (bathroom|toilet|loo), using the toilet, water works, waterworks, my water, wee
        weeing, weed, to void, widdle, tinkle
    """,
    "stool": "bowel, bowel control, bowel movement, bowel movements, bowels, crap, defecate, faeces, feces, poo, pooing, pooed, poop, pooping, pooped, poos, shit, shitting, motions, motion, stools, back door, opening my bowels",
}
