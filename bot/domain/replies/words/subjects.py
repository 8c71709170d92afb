"""What questions, complaints and wishes are about: words worth putting right when they are misspelt."""

SUBJECTS = frozenset(
    """
    accident arch arched
    arches arching abdominals
    alternative alternatives ankle ankles appointment arms avoid badly bathroom benefit benefits
    bladder bleeding blood bowels breath breathe breathing breather breathless
    broken buttocks calf calves cancer careful cauda caesarean cesarean chest common correctly cough coughing crotch
    crutches cushion danger dangerous delivered demonstrate demonstration describe different difficult diagnosed
    difficulty disc discectomy doctor dose easier easy elbows elderly erection exercise exercises exactly explain
    explanation faint fainted fainting feeling feet fell fever fibromyalgia flat flexibility floor foot forgot
    fracture fractured
    frequency frequently gentle gentler genitals glute glutes groin guide hamstring hamstrings hands harder heels
    height helpful helping helps hernia herniated hips hold holding history hospital hysterectomy important improve
    improved improvement improving
    incontinence incontinent injection injury inhale exhale instruction instructions intense kidney knees labour
    ladder laminectomy legs lighter ligament longer lower lump manual mattress meaning menu minimum mistake mistakes
    modification
    modified modify morning muscle muscles nauseous neck nerve nerves normal numbness often operated operation
    osteopenia osteoporosis outcome overdoing pelvis physio picture pictures pillow point position posture pregnancy
    pregnant progress properly purpose
    push reason reasons recover recovery regression reminder reminders repetitions replaced replacement results
    rushing safe sciatica schedule sensation settings shoulder shoulders shins simpler sitting sneeze sneezing spinal
    spine squeeze stairs statistics
    steps steroids stiff stiffness stomach straight strain straining strength strengthen streak stretch stretches
    struggle struggling sudden suddenly supposed surgery swelling swollen target technique temperature thigh thighs
    timetable tingling toilet toes together
    tummy tumour unsteady urine useful variation version video waist walking weakness wearing weight wiping wondering
    worse worsening worst wrong
    unexplained stumbling gym remaining summary average compare score scores yesterday weekend holiday vacation clock
    morning evening afternoon tomorrow tonight
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
)

# Ordinary words that are also the grammar's own, so that "ronud" is a round.
CORE = frozenset(
    """
    set sets
    round rounds right left only first third second both side sides back pain rest hold held long many much finish
    just last done need ready start stop skip later pause half hour hours
    minutes again next still have haven't didn't tried today tonight evening morning night week stretch hurt when what
    where which about after before with without every other another reps should would could because tomorrow yesterday
    please thanks thank sorry wrong easier doctor help anything something everything nothing exercise exercises
    """.split()  # noqa: SIM905 - prose
)

# Words that are run together, or parted in the wrong place: "alldone", "don eyet".
RUN_TOGETHER = frozenset(
    """
    i am it is this that the my all both done did finished not yet set sets round rounds one two three four five six
    first second third last next left right side sides leg legs knee knees reps more just already now bridge bridges
    start ready skip stop later okay thanks how many much long have haven't didn't with do and too
    """.split()  # noqa: SIM905 - prose
)
