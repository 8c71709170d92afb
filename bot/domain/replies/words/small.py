"""Words beside the matter: what links, and what colours without changing what is said."""

LINKS = frozenset(
    """
    about above across after against along amid among around as at because before behind below beneath beside besides
    between beyond but by
    despite down during except for from if in inside into like near off on onto or over past per plus since so than
    then though although through throughout
    till to toward towards under until unless up upon via when whenever where whereas which while who with within
    without and nor yet whilst whether that's
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
)

OURS = frozenset(
    """
    set reps exercise exercises it them that this these those one ones all everything both both-sides side sides leg
    legs both-legs knee knees left right
    breath breaths twice once thrice another more rest remaining others other half thing things stuff number count
    target lot minutes seconds session first second third
    fourth fifth last final next so same each every other-side mine bit part which what dose amount job share due way
    ways direction directions turn turns
    hold holds stretch stretches move moves movement quota limit maximum minimum goal routine programme hips bum
    buttocks glutes
    rolling lifting pulling hugging twisting turning rocking stretching squeezing raising bridging rotating tucking
    thrusting pushing tilting swaying
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
)

PLAIN = frozenset(
    """
    single po na liao wuuu woo-hoo jaja alhamdulillah inshallah mashallah bru boet klaar hor sia wah aiyo hombre
    jefe habibi yalla gg iteration
    a an the my our your going gonna about trying able used want need want to able taken took taking used still just
    never said saying whole okay i we me us you am is are was were be been being have has had having do does did done
    will would can could may might shall should must
    10s 15s 5s absolutely actually affirmative again ah aha ahead alone already also always another any anyway anywhere
    apart
    as-well aye back bam bang barely basically
    better big bit bleeding bloody blimey boom boss bot bro bruh buddy but captain certainly check chief clean clearly
    close coach comfortably complete completely
    confirm confirmed confirming consecutive consecutively correct correctly crikey cool dang damn darn dear deary
    decent definitely deep double down dude dull each earlier early easily
    easy effing elegantly else end entirely er erm etc even eventually ever every exact exactly exhausted exhausting
    extra fair fairly fast feel feeling feels felt final finally
    fine finish fingers firm first flipping for-real freaking frigging full fully fun funny further gee gentle gently
    genuinely get getting glad gladly go god gods golly good gosh got gotten
    grand gracefully great guess ha hah haha hahaha hallelujah hard happily happy hardly heck hehe hello here hey hip
    hiya home honest honestly hooray hope how huh hurrah hurray hush ill
    immediately in indeed instantly intense itself just kinda knackered kindly lads large last lately later lately
    left legit let level like likewise limber literally little lol lolol lmao long loads lord lovely love luckily
    ma'am madam madly man mark mate me mega merrily mightily mindfully more much myself naturally near neat neatly
    nearly next nice nicely nonstop non-stop now number obviously odd of off often oh ok okay omg on once
    only onwards ooh oof ouch out over own pal part pausing perfect perfectly phew pleased please plus pouring
    precisely prescribed present pretty previous prior promise promised prompt promptly proper properly properly-done
    proud proudly puh pumped purely quick quicker quickly quiet quietly quite rather ready real really recorded
    relatively relaxed remaining respectively report reporting right rightly roger
    roughly round rubbish same satisfied satisfying second securely self sheer short simple simply sir slow slower
    slowly smooth smoothly so solid solidly somehow somewhat soon sorry speedily speedy
    spot steadily steady still straight straightaway strict strictly strong stronger strongly struggled struggling
    stuffed success successful successfully super sure surely surprise surprised surprisingly sweat sweating sweaty
    swear sweet swell swift swiftly ta tada target terrific textbook thank
    thankfully thanks that the then there these third this tho those though through thud tick time times tired tiring
    to today together tomorrow too top totally tough toughest tricky
    truly true truth trust turn ugh uh uhm um unbelievably unbroken uninterrupted up us usual usually utterly very
    voila vigorously voilà was way we weary well wear went whatever what which while whoa whole whew wiped wise with
    without
    woke wobbly wobble wobbling woo woof woohoo wow wowee worn wrecked x yaay yay yeah yep yes yey yikes yippee yo
    your zero seen ok tonight today's evening morning already-done early-bird aswell tight barely hardly
    shaking shaky shattered sore burning breathless puffed pooped sweaty spent sluggish tense relaxed painless
    painlessly effortlessly effortless brutal brutally killer awful awfully horrible horribly terrible terribly rough
    dead deadly
    amazing amazingly excellent beautifully brilliantly badly poorly carefully cautiously lazily grudgingly
    reluctantly barefoot outdoors indoors upstairs downstairs somehow hastily hurriedly religiously faithfully
    diligently dutifully half-heartedly unaided
    number guys folks ladies gents friend doc sarge general teacher miss boss-man amigo comrade squad darling honey
    love sweetheart babe hun chuck duck pet chap champ tiger man bud ji yaar bhai na only da la lah ah leh lor wallah
    innit eh like y'know you-know ya-know see look listen ok-then duly noted-done
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
)

MANNER = frozenset(
    """
    ease difficulty effort pleasure pain sweat help care struggle struggles trouble breaks rests rest pauses style
    flair grace caution enthusiasm power strength music radio telly tv eyes breath breathing minutes seconds
    joy pride gusto vigour energy determination form technique control support pillow cushion mat bed floor time lots
    loads bells smile grin grunt groan tears love coffee tea delight relish luck
    """.split()  # noqa: SIM905 - prose
)

# Words of `PLAIN` that are things where "my" or "the" stands before them: "done my time".
NOUNS = frozenset(
    [
        "time",
        "times",
        "level",
        "deal",
        "back",
        "check",
        "clean",
        "mark",
        "double",
        "fast",
        "press",
        "round-trip",
        "number",
        "man",
        "boss",
        "mate",
        "home",
        "day",
        "days",
        "captain",
        "fun",
        "hair",
        "head",
        "face",
        "tea",
        "coffee",
        "number",
        "ends",
        "end",
    ]
)
