from tests.bot.limber import Limber, heard, labels, last


async def test_three_taps_lead_to_the_first_reminder(limber: Limber) -> None:
    ada = limber.newcomer()
    assert (await limber.says(ada, "/start")).startswith("Hi Ada. I'm Limber: three back exercises with you")
    assert labels(ada) == ["17:00 London", "12:00 New York", "22:30 Kolkata", "Another place"]
    assert "Does any of these apply to you?" in await limber.taps(ada, "17:00 London")
    assert "Mornings 07:30, evenings 20:00" in await limber.taps(ada, "None")
    assert "First one" in await limber.taps(ada, "Yes, start")
    assert labels(ada) == ["Try it now", "See exercises"]
