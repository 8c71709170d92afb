"""Ordinary words that are nobody's typing slip, however near they are to one the grammar knows."""

ORDINARY = frozenset(
    """
    a about after again ago ahead all almost along already also always am an and any anymore anything are arm
    arms around as ask asked asking at away back bad be bean bears because bed been beers before being belly
    best bet bets better between bit blood body bone bones book bore both bottom box boy break breath breathe
    bride brings broke broken bump but by call came can cane car care case cat cause chair change chess chest
    chests child clause clean clear clock close coffee cold come coming common cool correct could count dad damn
    day dear did die diet different dinner dishes do doctor does dog doing dome donkey donor dont donut down
    dozen drop dude dumb each ear early ears easier easy eat eaten eight either elbow else enough even evening
    ever every face fair fait fall far fast feel feeling feels feet felt few fifteen final finally find fine finest
    finish first fish fishing fit five flat floor flour foot for force forget forgot found four friday friend
    from full fun gave get gets getting give gives glad goal goes gone good got great guess guy gym had half
    hand hands hard harder has hate hater have having he head hear heard heart hearts heat hell help her here
    hers him hint hip hips his hit hits hold holding holds home honest hope hot hour house how hunt hurry
    husband i idea if in instead into is it item its job joke just keep kid kids kill killed kills kind kit kite
    kits knee kneel kneeled kneels knees knew know lady land laser last late lately latter laundry lay layer
    leak lean lease least leave left leg legs less lest let lets letter lie life lift light like line list
    listen little live lived loan long look lose lost lot lots loud love low lower luck lump lumps lunch lying
    made make man many march mat matter may maybe me mean meant meeting min mine mines mint minted minus miss
    missed mom moment monday money monster month more morning most mother move moved moving much mum muscle
    muscles must my myself name near neck need needed nerve nerves nest never new news next nice night nine no
    noise none noon nor normal not note nothing now number of off often old on once one ones only open or other
    our ours out over own page paint pan pant part pass past pasta paste pause per person phone pin place plain
    plan plank play point poor press pull pulled push put question quick quiet quite quote rather reach read
    reading ready real really reason rent rescue reset rests resume right ring rings road roads roles roll
    rolling rolls romance room round run running résumé sad safe said same sats saturday saw say says school
    score scored sea second see seem seems seen send sense sent serve set sets seven shall she ship shit shop
    shopping shore short shot should shoulder shoulders show showed shower sick side sides sip sit site sits six
    skin skype slater sleep slide slight slim slip slow small smart smarter smile smiled snow so sock soft some
    someone son soon sore sorry sort sound spine spot spots squeeze staff stand star stare stark stars starter
    state stay steady steep step steps still sting stink stomping stone stopper stops store stork story straight
    strain street string strings strong study stuff sunday super supposed sure surgery swap sweat take taken
    talk talked tall tea teeth tell ten test than thank that the their them then there these they thing things
    think third this those though thought three throat through thumb thursday tight till time times tinder tired
    to today toe toes together told tomorrow tone tongue too took top total touch tough train trick tried trip
    true try trying tuesday turn twice two type under until up upper us use used usual very vest wait wake walk
    walked wall want war warm was watch water way we weakly weather wednesday week weekend weekly well went were
    what when where which while who why wide wife will wish with without woke word work working world worse
    would write wrong year years yesterday yet you young your
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
)
