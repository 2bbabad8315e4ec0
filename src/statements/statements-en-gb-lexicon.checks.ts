/**
 * The words the British English rules look for: data that a council can add to, shorten or replace (practice.md
 * 3.5). In each phrase a hyphen counts as a space.
 */

/**
 * A word or phrase to look for, and where it is something else. All words are in small letters; in lists of neighbours
 * `@child` stands for a child who is named.
 */
export interface LexiconEntry {
  /** The forms it is found in: `['engage', 'engages']`. */
  readonly forms: readonly string[];
  /** Found only where the word before is one of these. */
  readonly onlyAfter?: readonly string[];
  /** Found only where the word after is one of these. */
  readonly onlyBefore?: readonly string[];
  /** Found only where one of these is among the four words before or after it. */
  readonly onlyNear?: readonly string[];
  /** Not where the word before is one of these. */
  readonly unlessAfter?: readonly string[];
  /** Not where the word after is one of these. */
  readonly unlessBefore?: readonly string[];
  /** Not where one of these is among the four words before or after it. */
  readonly unlessNear?: readonly string[];
  /** Found only where it is written in capitals. */
  readonly capitals?: true;
}

/**
 * A serious word in all its forms. Words of one `family` say the same kind of thing, the higher `weight` more of it.
 */
export interface SeriousEntry {
  readonly forms: readonly string[];
  readonly family: string;
  /** From 1; only compared within a family. */
  readonly weight: number;
}

/**
 * A way to say that somebody uses a service: one of the verbs, with one of the nouns soon after it where there are
 * any.
 */
export interface ServiceEntry {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

/** All that {@link makeEnGbPack} is made from. */
export interface EnGbLexicon {
  /** Words of services that a family may not know or that name a thing without saying it. */
  readonly jargon: readonly LexiconEntry[];
  /** Ways to say that a child is hurt which do not say how. */
  readonly vagueImpact: readonly LexiconEntry[];
  /** Words that judge a person and do not say what they do. */
  readonly blame: readonly LexiconEntry[];
  /** Names for what happened which leave out who did it: “incidents of”. */
  readonly nobody: readonly LexiconEntry[];
  /** What must not go from a text unseen. */
  readonly serious: readonly SeriousEntry[];
  readonly services: readonly ServiceEntry[];
  /** Hard words that are short. Long ones are found by their syllables. */
  readonly hard: readonly string[];
  /** Long words that everybody knows. */
  readonly everyday: readonly string[];
  /** Most words of a sentence before it is pointed out. */
  readonly longSentence: number;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** “Affect his sleep” says how. */
const howItShows =
  words(`sleep hearing sight eyesight speech lungs brain liver skin teeth leg arm hand breathing walking
  school reading appetite`);

/** The words of the British English pack. */
export const enGbLexicon: EnGbLexicon = {
  jargon: [
    {
      forms:
        phrases(`domestic violence, domestic abuse, domestic incident, domestic incidents, domestic dispute,
        domestic disputes, domestic altercation, domestic altercations, coercive control`),
    },
    {
      forms: words('neglect neglects neglected neglecting neglectful'),
      unlessBefore: ['to'],
      unlessNear: words('garden lawn plants allotment'),
    },
    {
      forms:
        phrases(`emotional abuse, emotionally abused, emotionally abusive, emotional harm, physical abuse,
        physically abused, sexual abuse, sexually abused, physical harm, physical chastisement, chastised`),
    },
    {
      forms:
        phrases(`significant harm, risk of harm, at risk, at risk of, at high risk of, risk of significant harm,
        high risk, high risk behaviour, high risk behaviours, risk taking, risk taking behaviour, risk factors`),
    },
    {
      forms: words('risk risks risky'),
      // As a verb it is an everyday word.
      unlessAfter: words('to would not might i we you they'),
      unlessBefore: words('it being getting losing missing falling taking going coming'),
    },
    {
      forms:
        phrases(`substance misuse, substance abuse, substance use, alcohol misuse, alcohol abuse, drug misuse,
        drug abuse, misuse of alcohol, misuse of drugs, misuse, misuses, misusing, misused, substances`),
    },
    { forms: words('inappropriate inappropriately chaotic dysfunctional') },
    {
      forms: phrases(
        'failure to protect, failed to protect, failing to protect, fails to protect, fail to protect',
      ),
    },
    {
      forms: words('engage engages engaging engaged engagement'),
      unlessAfter: words('got get getting became become toilet phone line an his her their the'),
      unlessBefore: words('couple ring party to'),
      unlessNear: words('ring wedding marry married fiance fiancé fiancée phone tone'),
    },
    { forms: words('disengage disengages disengaged disengaging disengagement') },
    {
      forms:
        phrases(`non compliant, non compliance, noncompliant, noncompliance, compliant, compliance, non engagement,
        not engaging, non engaging`),
    },
    { forms: words('insight'), unlessNear: words('magazine centre') },
    {
      forms:
        phrases(`parental capacity, parenting capacity, mental capacity, emotional capacity, cognitive capacity,
        protective capacity, capacity to change, capacity to protect, capacity to parent, capacity to`),
      unlessAfter: words('full seating maximum'),
    },
    {
      forms: words('capacity'),
      onlyAfter: words('lack lacks lacked has no limited reduced her his their parental'),
      unlessBefore: words('of as for'),
    },
    {
      forms: words('attachment attachments'),
      unlessNear: words(`
        email emails letter file document pdf photo hoover vacuum shower open opened sent download message`),
    },
    {
      forms: phrases(`dysregulated, dysregulation, dysregulate, dysregulates, emotional regulation,
        regulate her emotions, regulate his emotions, regulate their emotions`),
    },
    {
      forms: phrases('exposed to, exposure to'),
      unlessNear:
        words(`sun sunlight cold rain wind heat damp mould light weather wires measles chickenpox covid
        flu germs air elements`),
    },
    {
      forms: words('witnessed witnessing'),
      unlessNear: words('signature signed will wedding marriage signing document'),
    },
    { forms: phrases('to witness, may witness, could witness, might witness, will witness') },
    {
      forms: words('concerns'),
      unlessAfter: words('it this that which what letter form email question she he matter'),
    },
    {
      forms: phrases(
        'cause for concern, a concern, of concern, main concern, concern around, concern regarding, concern about',
      ),
    },
    {
      forms: phrases('presents as, presented as, presenting as, present as'),
      unlessAfter: words('christmas birthday with the some her his their many brought bought had more no'),
      unlessNear: words('gifts gift wrapped prize award'),
    },
    {
      forms: phrases('presents with, presented with, presenting with'),
      unlessAfter: words(`
        christmas birthday the some her his their many of opened wrapped wraps open more was were bought buy
        buys buying brought bring brings give gave given gets got sent hid sold stole found made had has no`),
    },
    {
      forms: phrases(`
        supervised contact, unsupervised contact, direct contact, indirect contact, family contact, contact
        centre, contact visit, contact visits, contact session, contact sessions, contact arrangements, contact
        order, contact time, have contact, has contact, having contact, had contact, attend contact, attends
        contact, attended contact, at contact, during contact, after contact, before contact, contact between,
        contact with his, contact with her, contact with their, contact with mum, contact with dad, contact with
        mother, contact with father, contact with the children, contact with the child`),
      unlessAfter: words('eye skin phone telephone emergency'),
      unlessNear: words('eye skin lens lenses wire wires electric surface hot'),
    },
    {
      forms:
        words(`dv da mh cse cce cin cp cpp icpc rcpc lac plo marac idva camhs sw hv ehcp eha taf tac mash lado s47 s17
        sgo neet abe fgc iro cpc nfa tasc yot`),
      capitals: true,
      unlessBefore: words('london postcode'),
    },
    { forms: phrases('section 47, section 17, section 20, section 31') },
    {
      forms:
        phrases(`safeguarding, multi agency, service user, service users, perpetrator, perpetrators, perpetrated,
        disclosure, disclosures, disclosed, home conditions, protective factor, protective factors, intervention,
        interventions, maladaptive, hypervigilant, holistic, toxic trio, trauma informed, anti social behaviour,
        statutory, parentified, poor outcomes, presenting issues, complex needs`),
    },
  ],
  vagueImpact: [
    {
      forms: phrases(`
        be harmed, being harmed, get harmed, come to harm, suffer harm, suffering harm, significant harm, risk
        of harm, emotional harm, emotionally harmed, physically harmed, emotional impact, negative impact,
        emotional effect, negative effect, adverse effect, adversely affected, negatively affected, be affected,
        being affected, be impacted, being impacted, long term effects, not be safe, be unsafe, not reach her
        potential, not reach his potential, not reach their potential, not meet her milestones`),
    },
    {
      forms: words(`
        affect affects affecting affected impact impacts impacting impacted damage damages damaging`),
      onlyNear: words(`
        development wellbeing emotional emotionally mental future progress outcomes psychological`),
      unlessNear: howItShows,
    },
    {
      forms: words('suffer suffers suffering'),
      onlyNear: words('development wellbeing emotional mental progress health'),
      unlessNear: howItShows,
    },
    {
      forms:
        phrases(`affect, affects, affecting, impact, impacts, impacting, impact on, impacts on, impacting on,
        harm, harms, harming, have an impact on, has an impact on, have an effect on, has an effect on`),
      onlyBefore: ['@child', 'him', 'them'],
      unlessNear: howItShows,
    },
  ],
  blame: [
    { forms: words('lazy'), unlessBefore: words('eye eyes sunday saturday morning afternoon day river') },
    {
      forms: words(`
        selfish manipulative uncaring irresponsible incompetent deceitful dishonest devious vindictive
        narcissist narcissistic obstructive uncooperative feckless promiscuous evil heartless spiteful sly
        untrustworthy thoughtless immature neurotic pathetic cowardly liar junkie druggie addict slob thug brute
        waster layabout scrounger`),
    },
    { forms: words('hostile'), unlessBefore: words('street area neighbourhood weather') },
    {
      forms: words('resistant'),
      unlessAfter: words('water fire heat'),
      unlessNear: words('antibiotics medicine infection treatment'),
    },
    { forms: words('useless hopeless'), unlessBefore: words('brakes lock phone') },
    { forms: words('naughty spoilt'), unlessBefore: words('food milk meat step chair') },
    { forms: words('violent'), onlyBefore: words('man woman person mother father mum dad parent') },
    { forms: words('controlling'), onlyBefore: words('man woman person partner mother father') },
    { forms: words('aggressive'), onlyBefore: words('man woman person mother father mum dad parent') },
    {
      forms: phrases(`
        bad mother, bad mum, bad father, bad dad, bad parent, bad parents, poor mother, poor father, poor
        parent, poor parents, poor parenting, bad parenting, unfit mother, unfit father, unfit parent, unfit
        parents, unfit to parent, inadequate mother, inadequate father, inadequate parent, inadequate parents,
        inadequate parenting, attention seeking, attention seeker, drama queen, in denial, to blame, her own
        fault, his own fault, their own fault, does not care about, doesn't care about, do not care about, don't
        care about, could not care less, couldn't care less, can't be bothered, cannot be bothered, can not be
        bothered, could not be bothered, couldn't be bothered, puts herself first, puts himself first, put
        themselves first, own needs first, own needs before, own needs above`),
    },
    {
      forms: words('unstable volatile'),
      onlyBefore: words('man woman person mother father mum dad parent character'),
    },
  ],
  nobody: [
    {
      forms:
        phrases(`incident of, incidents of, episode of, episodes of, instance of, instances of, occasions of,
        incidents where, incidents involving, physical altercation, physical altercations, verbal altercation,
        verbal altercations`),
      unlessNear: words('between by'),
    },
  ],
  serious: [
    {
      family: 'blow',
      weight: 1,
      forms: words(`
        smack smacks smacked smacking slap slaps slapped slapping push pushes pushed pushing shove shoves shoved
        shoving grab grabs grabbed grabbing`),
    },
    { family: 'blow', weight: 2, forms: words('hit hits hitting') },
    {
      family: 'blow',
      weight: 3,
      forms: words(`
        punch punches punched punching kick kicks kicked kicking headbutt headbutted bite bit bitten`),
    },
    { family: 'blow', weight: 4, forms: words('beat beats beaten beating stamped stamping threw thrown') },
    {
      family: 'blow',
      weight: 5,
      forms: words(`
        strangle strangles strangled strangling choked choking throttled stab stabs stabbed stabbing shook
        shaken shaking suffocated`),
    },
    { family: 'blow', weight: 4, forms: words('whip whips whipped whipping caned flogged battered') },
    {
      family: 'weapon',
      weight: 1,
      forms: words(`
        belt stick cable knife knives hammer bat gun machete flex cane slipper broom bottle poker wire chain
        whip`),
    },
    { family: 'threat', weight: 1, forms: words('threat threats threatened threatening threatens threaten') },
    { family: 'mark', weight: 1, forms: words('bruise bruises bruised bruising') },
    { family: 'cut', weight: 1, forms: words('bleed bleeds bleeding bled blood stitches') },
    {
      family: 'burn',
      weight: 1,
      forms: words('burn burns burned burnt burning scald scalds scalded scalding'),
    },
    { family: 'break', weight: 1, forms: words('broken broke break breaks fracture fractured fractures') },
    {
      family: 'life',
      weight: 1,
      forms: words('unconscious unresponsive fit fits seizure overdose overdosed poisoned'),
    },
    {
      family: 'life',
      weight: 2,
      forms: words('die dies died dying dead death kill kills killed killing drown drowns drowned drowning'),
    },
    { family: 'care', weight: 1, forms: words('hospital ambulance surgery operation paramedic paramedics') },
    { family: 'sex', weight: 1, forms: words('sexual sexually touched touching') },
    { family: 'sex', weight: 2, forms: words('rape raped rapes raping') },
    { family: 'self', weight: 1, forms: words('suicide suicidal hanged') },
    { family: 'food', weight: 1, forms: words('starving starved starve malnourished underweight') },
    { family: 'shut', weight: 1, forms: words('locked tied trapped') },
  ],
  services: [
    {
      verbs: words(`
        attend attends attending engage engages engaging comply complies cooperate cooperates participate
        participates undergo undergoes`),
      nouns: [],
    },
    { verbs: words('co'), nouns: words('operate') },
    {
      verbs: words(`
        complete completes completing finish finishes do does undertake undertakes start starts join joins go
        goes have has receive receives get gets access accesses accept accepts seek seeks book books keep keeps`),
      nouns:
        words(`course courses programme programmes program assessment assessments sessions session counselling
        counsellor therapy therapist rehab detox treatment classes class groups appointments appointment
        services support clinic meetings intervention camhs aa na`),
    },
    { verbs: words('take takes'), nouns: words('part') },
    { verbs: words('sign signs'), nouns: words('up') },
    {
      verbs: words('work works meet meets see sees'),
      nouns: words(`
        services professionals agencies worker workers counsellor counsellors therapist psychologist team gp
        doctor camhs probation service children's social`),
    },
    { verbs: words('be'), nouns: words('referred assessed') },
  ],
  hard: words(`
        adverse adversely detrimental facilitate facilitates mitigate mitigated prioritise prioritises commence
        commenced regarding pertaining cohesive sufficient insufficient exacerbate exacerbated volatile acrimony
        acrimonious precipitate precipitated attributable subsequent subsequently whereby hitherto
        aforementioned demonstrate demonstrates consistently utilise utilises implement implements ascertain
        cognisant conducive detriment impede impedes perceived exhibits collaborate collaboratively robust
        endeavour adhere adheres propensity predisposed`),
  everyday: words(`
        everybody television grandparents babysitter babysitters babysitting supermarket especially immediately
        responsible medication university information celebration conversation conversations independent
        independently uncomfortable paediatrician helicopter caterpillar understanding unfortunately
        photographer february january vegetarian accidentally electricity electrician temperature communicating
        refrigerator occasionally operation emergency radiator neighbourhood hospitalised physiotherapist
        paracetamol ibuprofen midwifery secretary dictionary education secondary library particularly definitely
        absolutely anniversary certificate imaginary interested interesting ordinary necessary necessarily
        usually actually eventually generally literally january constantly regularly everywhere alcoholic
        alcohol pregnancy population professional professionals disagreement unexpectedly completely
        automatically alternative accommodation community communities opportunity activity activities difficulty
        difficulties situation situations separately application examination exploration invitation invitations
        decoration decorations imagination explanation vegetables motorcycle afterwards organisation
        organisations personality relationship relationships grandmother grandfather kindergarten reception
        receptionist antibiotics vaccination vaccinations diabetic epileptic asthmatic hairdresser competition
        cafeteria calculator cemetery electrical musician beforehand engagement development responsibility
        supervision encouragement encouraging apologises apologising apologised congratulations intelligent
        intelligence experience experiences experienced cigarettes cigarette`),
  longSentence: 40,
};
