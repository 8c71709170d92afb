"""What people call the exercises, by what is seen or moved. A programme's own names are added to these."""

SYNONYMS: dict[str, str] = {
    "bridge": """
        brdge, bridge exercise, bridge exercises, bridge one, bridge thing, bridges, bridging, brige, briges
        bum lift, bum lifts, bum one, bum thing, butt lift, butt lifts, butt one, butt raise, butt raises
        butt thing, glute bridge, glute bridges, glute one, gluteal bridge, glutes bridge, hip lift, hip lifts
        hip one, hip raise, hip raises, hip thing, hip thrust, hip thrusts, hips one, lifting one, lifting thing
        pelvic lift, pelvic lifts, the hips
    """,
    "knee-to-chest": """
        chest one, chest stretch, hug one, hugging one, k2c, knee 2 chest, knee chest, knee exercise
        knee exercises, knee hug, knee hugs, knee one, knee ones, knee pull, knee pulls, knee stretch
        knee stretches, knee thing, knee to chest, knee to my chest, knee to the chest, knee tuck, knee tucks
        knees to chest, knees to my chest, knees to the chest, ktc, leg hug, leg hugs, leg pull, leg pulls
        single knee, the knees
    """,
    "rotation": """
        knee roll, knee rolls, knees side to side, lower back rotation, lower back rotations, lumbar rotation
        lumbar rotations, lying rotation, lying rotations, lying twist, lying twists, roll one, rolling one
        rolling thing, rotating one, rotation exercise, rotation one, rotation stretch, rotation thing, rotational
        rotational stretch, rotations, rotatoin, rotaton, side to side, side to side one, spinal rotation
        spinal twist, spinal twists, spine twist, trunk rotation, trunk rotations, turning one, twist, twist one
        twist thing, twisting, twisting one, twists, twisty, twisty one, twisty ones, twisty thing
        windscreen wipers, windshield wipers, wipers
    """,
}
