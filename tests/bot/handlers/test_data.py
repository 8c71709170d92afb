"""A person's data are theirs: exported, deleted, and told of."""

from tests.bot.limber import Limber, heard, labels, last


async def test_an_export_is_three_files_a_line_and_the_card(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "/now", "done", "/export")
    files = [m.media.name for m in ada.chat if m.media and m.media.kind == "document"]
    assert files == ["limber.json", "limber-sets.csv", "limber-pain.csv"]
    assert "limber.json" in said
    assert "Rest" in said
