"""What people call the exercises, by what is seen or moved. A programme's own names are added to these."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

SYNONYMS: dict[str, str] = {
    "bridge": """
        the bridge (sets|rounds), brdge, bridge (exercise|exercises|one|ones|thing|things|lift|lifts|move|pose), bridges, bridging, brige
        briges, bridging (exercise|one|thing), brigde, birdge
        (bum|butt|hip|hips|pelvic|pelvis|glute|glutes|booty|bottom|backside|buttock|buttocks|arse|ass|rear|behind|tush) (lift|lifts|one|ones|thing|things|raise|raises|exercise|exercises|thrust|thrusts|lifter|lifting|lifting one|lifting thing|lifting exercise|up|ups|up one|bridge|bridges|raiser|raising one|squeeze|squeezes|squeezing one)
        (that|the) (exercise|one) where (the|my|your) (hips|bum|butt|bottom) (go|goes|come|comes) up
        glute bridges, gluteal (bridge|bridges), glutes bridge, lifting one, lifting thing, lifting exercise, lift one
        raising one
        the one (where i|where you|where we|with the) (lift|raise|push|lifting|raising)( my| your| the|) (hips|bum|butt|bottom|pelvis|buttocks|hips up)
        pushing up one, up and down one, first exercise, exercise one, exercise 1, exercise number 1
        exercise number one, no 1 exercise, 1st exercise, one with the (bum|butt|hips|bottom)
    """,
    "knee-to-chest": """
        (chest|hug|hugging|knee|knees|leg|thigh|single knee|single leg|pulling|hugs) (one|ones|stretch|stretches|thing|things|exercise|exercises|hug|hugs|pull|pulls|tuck|tucks|hugging|hugging one|hugger|huggers|move|pulling one|pulling thing|pulling exercise|pull in|pull ins|pull one|bit|stretching one|stretching)
        (the |)one with (the|my|your) (knee|knees)
        knee (rounds|sets), the knee to chest (rounds|sets), k2c, knee 2 chest, knee chest, knees chest
        knee (to|into|towards|up to|2) (my |the |your |) (chest|chests)
        knees (to|into|towards|up to|2) (my |the |your |)(chest|chests), knee to chests
        knee (stuff|bit|part), knee to chest (stretch|stretches|exercise|exercises|one|thing|hug|hugs|pull|pulls)
        knees to chest (stretch|stretches|exercise|exercises|one)
        knee-to-chest (stretch|stretches|exercise|exercises|one), knees-to-chest, knee-to-chests, knees-to-chests
        knee-chest, ktc, kneehug, kneehugs, chest pull, chest pulls, chest hug, chest hugs, single knee, hug, cuddle
        cuddles, hugs, knee to boob, knees to boobs
        the one where (i|you|we) (hug|pull|hold|bring)( my| your| the| one| a|) (knee|knees|leg|legs)( to (my |your |the |)chest| in| up|)
        knee holds, knee hold, leg to chest, legs to chest, thigh to chest, thighs to chest, second exercise
        exercise two, exercise 2, exercise number 2, exercise number two, 2nd exercise, knee part, knees part
        (pulling|hugging|bringing|drawing) (my |the |your |a |)(knee|knees|leg|legs) (up|in), hugging (my|a|the|your) (knee|knees)
    """,
    "rotation": """
        (knee|knees|leg|hip) (roll|rolls|drop|drops|rock|rocks|rocking|rolling|sway|sways|swing|swings|twist|twists|wiper|wipers|rotation|rotations)
        knees (to|from) (one|the|either|each) side (exercise|thing|one|stretch), knees-to-one-side, knees-to-the-side
        knees-to-one-side (exercise|thing|one|stretch), knees-side-to-side, knees side to side, rolling knees, rolling the knees, rolling my knees
        lower back (rotation|rotations|twist|twists|roll|rolls), lumbar (rotation|rotations|roll|rolls|twist|twists)
        lying (rotation|rotations|twist|twists|roll|rolls|down twist|down rotation|twisting)
        (roll|rolling|rotating|rotation|rotations|rotational|turning|twist|twisting|twisty|side to side|sideways|swaying|rocking|swinging|wiper|spinning|spin|swivel|swivelling|swiveling) (one|ones|thing|things|exercise|exercises|stretch|stretches|move|movement|bit|part)
        rotation of the back, rotational
        (rolling|roll) over (one|thing|exercise|1)
        the (rotation|twist|twisting) (rounds|sets), rotations, rot, rots, rotatoin, rotaton, rotate, roation, side to side
        (spinal|spine|trunk|back|torso|waist|supine|floor) (rotation|rotations|twist|twists|roll|rolls|twister|twisters|rotator)
        twist, twists, twisting, twisty, twister, twisters, the twisties, twisties, windscreen wipers
        windshield wipers, wipers, windscreen wiper, windshield wiper, rolls, the rolls, rolly one, rolly thing
        rolly ones
        the one where (i|you|we) (roll|twist|turn|rotate|drop|swing)( my| your| the| both|) (knees|legs|knee|hips)( to the side| side to side| over|)
        third exercise, exercise three, exercise 3, exercise number 3, exercise number three, last exercise
        final exercise, 3rd exercise
    """,
}
