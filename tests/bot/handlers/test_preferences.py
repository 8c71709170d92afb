"""A wish about the settings in one's own words leads to where it is set, and switches nothing off."""

from tests.bot.limber import Limber, labels, last


async def test_a_wish_about_some_reminders_pauses_none(limber: Limber) -> None:
    ada = await limber.met()
    for said in ("no reminders on sundays", "cancel my evening reminders", "mute the mornings", "pause mornings"):
        assert (await limber.says(ada, said)).startswith("You can set that here:"), said
        assert (await limber.person(ada)).standing == "active"
    assert "Silent" in labels(ada)
    assert (await limber.says(ada, "pause")).startswith("Paused"), "that alone is a pause"


async def test_each_wish_finds_its_screen(limber: Limber) -> None:
    ada = await limber.met()
    assert "Evenings 20:00" in await limber.says(ada, "evening at 9.30pm")
    assert "Change time" in labels(ada)
    assert "Glute bridge" in await limber.says(ada, "can I skip the bridge in the evenings?")
    assert "Another place" in (await limber.says(ada, "weekends later please") and labels(ada))


async def test_in_a_session_skipping_stays_skipping(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "skip the bridge")
    assert "2 of 3 · Knee to chest" in last(ada).text
