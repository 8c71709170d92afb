"""Who else may be meant, and words that are of the grammar itself rather than of its matter."""

SOMEBODY = frozenset(
    """
    he she they him her them his hers their theirs everyone everybody somebody someone anyone anybody nobody people
    folks guys
    wife husband partner girlfriend boyfriend gf bf hubby missus spouse fiance fiancee ex lover other-half
    mum mom mam mummy mommy mother dad daddy father parents gran granny grandma grandpa grandad grandfather
    grandmother nan nana nanny
    aunt auntie uncle cousin nephew niece son sons daughter daughters sister brother sis bro's twin kid kids child
    children baby toddler
    friend friends mate's buddy's colleague colleagues coworker boss neighbour neighbor neighbours neighbors roommate
    flatmate housemate
    doctor dr gp physio physiotherapist therapist trainer nurse instructor teacher osteopath chiropractor consultant
    surgeon
    man woman guy girl boy dog cat puppy kitten hamster parrot robot video youtube app team players
    patient patients john mary tom dave steve mike anna sarah maria priya raj ali mr mrs ms sir's student students
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
)
FRIENDS = frozenset(("mate", "buddy", "pal", "bro", "bestie"))  # somebody's: who is called so alone is the bot
