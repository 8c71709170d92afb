"""Ordinary words that are nobody's typing slip, however near they are to one the grammar knows."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

ORDINARY = frozenset(
    """
    a about after again ago ahead all almost along already also always am an and any anymore anything are around arm arms as ask asked at away
    back bad be because bed been before being belly best better between bit blood body bone bones book both bottom box boy break breath breathe bride
    brings broke broken but by call came can car care case cat cause chair change chest child clear close clock coffee cold come coming common cool correct
    could count dad damn day dear did die diet different dinner dishes do doctor does dog doing dome down drop dude each early easier easy eat eaten eight either
    elbow else enough even evening ever every face fair fall far fast feel feeling feels feet felt few fifteen find fine first fit five flat floor foot for force
    forget forgot found four friday friend from full fun gave get gets getting gives give glad gone good got great guess guy had half hand hands hard harder has
    hate have having he head hear heard hearts heart heat hell help her here hers him hip hips his hit hold holding holds home honest hope hot hour house
    how hurry husband i idea if in instead into is it item its job joke just keep kid kids kind knee knees knew know lady land last late latter laundry lay
    leave left leg legs less lest let lets letter lie life lift light like line list listen little live lived loan long look lose lost lot loud love low lower luck lunch lying
    made make man many march mat matter may maybe me mean meant meeting mine miss missed mom moment monday money monster month more morning most
    mother move moved moving much mum muscle muscles must my myself name near neck need needed never new news next nice night nine no noise none
    noon nor normal not note nothing now number of off often old on once one only open or other our ours out over own page paint pan pant part pass past pasta
    per person phone pin place plain plan play point poor press pull pulled push put question quick quiet quite quote rather reach read real really reason rent
    reset right road roll rolling room round run running sad safe said same saturday saw say says school sea second see seem seems seen send
    sense sent set seven shall she shit shore short shot should shoulder shoulders show shower side sides sit six skin sleep slight slow small smart snow so soft
    some someone son soon sorry sort sound spine squeeze staff stand star stars stay step steps still stone stops straight store stork strain story street strong stuff
    sunday super supposed sure surgery sweat take taken talk tall tea teeth tell ten test than thank that the their them then there these they thing things think
    third this those though thought three throat through thursday tight till time times tired to today toe toes together told tomorrow tone tongue too took top total
    touch tough train trick tried trip true try trying tuesday turn twice two type under until up upper us use used usual very wait wake walk wall want war
    warm was watch water way we week weekend weather wednesday well went were what when where which while who why wide wife will wish with
    without woke word work working world worse would write wrong year years yesterday yet you young your walked talked asking showed skype shop
    sip ship slip slim step steep spot spots paste pause clause cane care sets bet bets get sits site sats sent rests test nest vest best reach ring rings past hits hint hunt hurry pant
    stare stark state smarter starter slater laser layer hater plank donor donkey dozen doing donut sore score scored store bore more roads read steady ready reading study goal goes gym dont one ones
    stopper shopping stomping bump dumb lump lumps thumb weekly weakly leak lately lots kit kite kits sick sock rolls roles romance minted minus mint min mine mines hers ours flour
    bean bears beers ear ears near year kill kills killed late lately least lease lean clean finally final finest fish fishing tinder finish
    sides slide chess chests kneel kneels kneeled neck nerve nerves serve swap smile smiled sting string strings stink resume résumé rescue
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
)
