"""More words that are nobody's slip: what people write about beside their exercises."""

EVERYDAY = frozenset(
    """
    burnt stitch popped able absent
    accept account across act actual add address adult advice afford africa age agree air airport alarm
    alive allow alone aloud america amount ancient anger angry animal answer apart apple april
    area argue army article asia asleep attempt attention attic august author autumn avenue awake award aware awful
    baby back bacon badge bag bake baker ball balloon banana band bank banner bar bare bark barn base
    basic basket bath bathe battery battle beach beard beast beat beauty bee beef begin behave belief bell belong belt
    bench bend benefit berry bike bill bird birth biscuit bite bitter black blade blanket blast blaze
    blind blonde bloom blow blue boat boil boiler bomb bonus boom boot border borrow bottle bounce bowl brain branch
    brave bread brick brief bright bring broad brown brush bubble bucket budget build bull bunch burger
    bus bush butter button cabin cable cake calm camera camp candle candy cap capital captain card careful cargo
    carpet carrot carry carve cash castle catch cattle centre chalk chance chapter charge charity charm chart
    chase chat cheap cheat cheek cheese chef cherry chicken chief chimney chin chips choice choir church cinema circle
    circus city class clay clever click cliff climb cloth cloud clown club coal coast coat code coin
    collar collect college colour column comb comfort comic command company compare compete concert cook cookie copper
    copy corn corner cost cotton couch council country couple court cover cow crack crash crazy cream credit creek
    crew
    cricket crime crisp crop cross crossword crowd crown crude cruise crumb crush cry cup cupboard curry curtain curve
    cushion custom customer cycle daily damage dance danger dark darts date dawn dead deaf deal dealt debt decide deck
    deer
    degree deliver dentist depend desert desk detail device devil dice diary dig direct dirt discover discuss disease
    dish distance dive divide dollar door double doubt dragon drama draw drawer dream dress drift drill drink drive
    drove drug
    drum dry due dust duty eagle earn earth east easter eastern edge effect effort egg eight election electric
    elephant empty engine enjoy enter entry equal error escape essay estate event evidence exact exam example excuse
    exist expect expense expert
    explore extra fable face fact factory fail faint fairy faith fame family famous fancy farm farmer fashion father
    fault favour fear feather fee feed fence ferry festival fetch field fight figure file fill film filter finger fire
    fireplace firm flag flame flash flavour flesh flight flip float flood flower fly fog fold folk follow food fool
    football foreign forest forever fork form fortune forward frame france freeze french fresh fridge fright frog
    front frost fruit fry
    fuel funny fur future gain gallery game gang garage garden garlic gas gate gather gaze general gentle german ghost
    giant gift ginger giraffe glass globe glove glow glue goat gold golf goodbye goose govern grain grammar grape
    grass
    grateful grave gravy greek green greet grey grin grip groan ground group grow guard guest guide guilty guitar gun
    hair hall hammer handle handy hang happen harbour harm hat haven hawk hay heat heaven heavy height hero hide hire
    history
    hobby hole holiday holy honey hook hop horn horror horse hospital host hotel huge human humour hundred hungry hut
    ice idea image imagine income inch include india industry ink insect inside insist internet invent invite iron
    ironing island
    italy jacket jail jam january jar jazz jeans jelly jewel join journey joy judge juice july jump june jungle junior
    jury justice kettle key kick kilo king kiss kitchen kneel knife knit knits knitting knock knot label lad ladder
    lake lamb
    lamp land language laptop large laugh laundry law lawn lawyer lazy lead leaf league lecture lemon lend lesson
    level library licence lick limit lion lip liquid litter loaf local lock log lonely lord lorry lotion loyal luggage
    lunch lung
    machine magazine magic mail major manner map marathon marble march margin market marriage master match material
    maths meal measure meat medal media medicine melon member memory mend mention mercy merry mess message metal meter
    method middle mile milk
    mill million mind miner minister minor mirror misery mission mist mix mixture mobile model modern monkey mood moon
    mop mosque motor mountain mouse mouth movie mud music nail nation nature naughty navy neat needle neighbour nephew
    nest network
    niece noise nonsense north nose notebook notice novel november nurse nut oak object observe ocean october offer
    office officer oil onion opera opinion orange orbit orchard oven owe owl owner oxygen pack package packet paddle
    painting pair
    palace pale pan panic paper parcel pardon park parrot partner party passage passport password pastry path patient
    pattern pavement payment peace peach peak pear pearl pencil penny pepper perform perfume period permit pet petrol
    phrase piano piece
    pie pig pile pilot pinch pink pipe pirate pitch pizza planet plant plastic plate platform player pleasant pleasure
    plenty plug plumber pocket poem poet poison police policy polish polite pond pony pool popular port post postman
    pot potato pottery pound pour
    powder power practice praise pray prayer prefer prepare present president press pressure pretend pretty prevent
    price pride priest prince print prison prize problem process produce profit project promise protect protest proud
    prove public pudding pull pumpkin
    punch pupil pure purple purse puzzle quality quarter queen queue quit rabbit race racket radio rail rain rainbow
    range rare rat rate raw razor react receipt recent recipe record red reduce refer reflect refuse region regret
    relax remove repair repeat replace reply
    reporter rescue research respect result return reverse review reward rhyme ribbon rice rich ride ridge rifle rise
    risk river road roast rob robot rock rocket role roof root rope rose rotten rough row royal rub rubber rude rug
    ruin rule ruler rumour
    rush rust sack saddle sail salad salary sale salmon salt salty sand sandwich sauce sausage save scale scarf scene
    scent science scissors scratch scream screen screw script scroll scrolling search season secret sector seed select
    sell senior serious servant service shade
    shadow shake shallow shame shape share shark sharp sheep sheet shelf shell shelter shelving shine ship shirt shock
    shoe shoes shoot shower shut shy signal silence silk silly silver singer sink sister skate skill skin skip skirt
    skull sky slave sleepy slice slippers slope small
    smell smoke smooth snack snail snake soap soccer social soil soldier solid solve soul soup source south space
    spare speak special speech speed spell spend spice spider spin spirit spoon sport spread spring square squash
    squid stable stadium stage stain stamp standard station statue
    steak steal steam steel stem stew stick stiff stir stock stomach stone storm stove strange stranger straw stream
    stress strike strip stripe student studio stuffing style subject suffer sugar suit summer sun sunny support
    suppose surface surprise survey swallow swan swear sweep sweet swim
    swimming swing switch sword symbol system table tablet tail tailor tank tap tape target task taste tax taxi teach
    teacher team tear telephone telly temper temple tennis tent term terror text texting theatre theme theory thick
    thief thin thread throat throne throw thunder ticket tidy tie
    tiger tight tile tin tiny tip tissue title toast tobacco toilet tomato tongue tool tooth topic torch tortoise tour
    towel tower town toy track trade traffic trail train trainer tram travel treasure treat tree trend trial triangle
    tribe trouble trousers truck trunk trust tube
    tune tunnel turkey turtle tutor twin tyre ugly umbrella uncle uniform union unit university useless usual vacuum
    vacuuming valley value van vase vegetable vehicle verb verse vest victim video view village vinegar violin virus
    visit voice volume vote voyage waist waiter wall wallet wander
    warm warn washing waste watch wave wax weak wealth weapon weed weigh weird welcome west wet whale wheat wheel whip
    whisky whisper whistle white wild wine wing winner winter wire wise witness wolf wonder wood wool worm worry worth
    wound wrap wrist writer yacht yard yarn yellow
    outwards inwards upwards downwards backwards forwards sideways outward inward upward downward zebra zone zoo
    bought brought built caught chose drank drew eaten flew forgave froze gave grew heard hid kept knew laid lent lit
    lost meant met paid rode rang rose sang sank shook shot sold sought spent stole stood stuck sung swam swore swept
    taught threw thrown tore
    understood wore won wrote boredom midday midnight width creaking sciatica slipped struck truck errors shoots
    pounding tripping toppling removed reversed resting stated staying standing spoken swapping swapped
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
)
