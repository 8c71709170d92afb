"""Complaints, and where in the body they are. Basic word: the wordings it stands for; the longest wording wins."""

BASIC: dict[str, str] = {
    "pain": """
        ache, aches, aching, achy, acting up, agonising, agonizing, agony, aua, back is bad, back is really bad
        bad back day, burning, burns, cramp, cramping, cramps, excruciating, giving me grief, hurt, hurting, hurts
        in agony, in bits, killing me, locked up, my back went, ouch, ouch ouch, ouchh, ouchie, ow, owie, oww, owww
        painful, pains, pinch, pinched, pinching, playing up, pulled a muscle, pulled something, seized up
        seizing up, sharp, shooting, sore, spasm, spasming, spasms, stabbing, sting, stinging, stings, throbbing
        throbs, twinge, twinges, unbearable
    """,
    "numb": """
        altered feeling, altered sensation, anaesthetised, anesthetized, asleep, barely feel, can barely feel
        can hardly feel, can not feel, cannot feel, could not feel, dead, dead feeling, do not feel, feel different
        feel funny, feel strange, feel weird, feeling different, feels dead, feels different, feels funny
        feels odd, feels strange, feels weird, gone dead, gone to sleep, have no feeling, lack of feeling
        less feeling, loss of feeling, loss of sensation, lost all feeling, lost feeling, lost sensation
        lost the feeling, no feeling, no sensation, not feeling my, numbed, numbing, numbness, reduced feeling
        reduced sensation, unable to feel
    """,
    "tingling": """
        burny, electric, fuzzy, pins & needles, pins and needles, pricking, prickling, prickly, tingle, tingles
        tingly, zapping
    """,
    "weak": """
        buckle, buckled, buckles, buckling, can not lift, can not move, collapse, collapsed, collapsing
        could not move, do not work, gave out, gave way, give way, gives out, gives way, giving out, giving way
        loss of strength, lost power, lost strength, lost the strength, no power, no strength, not respond
        not responding, paralysed, paralysis, paralyzed, stopped working, unable to move, weaker, weakness
        will not hold me, will not move, will not work
    """,
    "both-legs": """
        both buttocks and legs, both calves, both feet, both hamstrings, both legs, both lower legs, both my calves
        both my feet, both my legs, both my thighs, both of my feet, both of my legs, both of the legs, both shins
        both sides of my legs, both the legs, both thighs, left and right leg, legs both, my two legs
        right and left leg, two legs
    """,
    "legs": """
        my feet, my legs, my thighs, the legs, thighs
    """,
    "saddle": """
        anal, anus, arse, ass, back passage, backside, balls, between my legs, between the legs, bits, bottom, bum
        bum cheeks, butt, butthole, buttock, buttocks, crotch, down there, genital, genital area, genitals, groin
        inner thighs, labia, lady parts, nether regions, pelvic floor, penis, perineum, private area, private parts
        privates, pubic, rear end, rectum, saddle area, scrotum, seat, testicles, undercarriage, vagina, vulva
        when i wipe, when wiping, where i sit, willy, wiping
    """,
    "urine": """
        bathroom, bladder, go to the bathroom, go to the loo, go to the toilet, going to the toilet, pass water
        passing water, pee, peeing, piss, pissing, the loo, toilet, urinate, urinating, use the bathroom
        use the toilet, water works, waterworks, wee, weeing
    """,
    "stool": """
        bowel, bowel control, bowel movement, bowels, crap, defecate, faeces, feces, poo, pooing, poop, pooping
        poos, shit, shitting
    """,
}
