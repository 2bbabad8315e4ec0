/**
 * English verbs that say what somebody does, where it can be seen or heard. They tell a statement that says what
 * happened from one that only has a name for it, and what is past from what is to come.
 */

/** What a word can be a form of. One word can be several: “hit” is now and then. */
export interface VerbForm {
  /** The plain form: `throw` for “threw”. */
  readonly base: string;
  readonly present: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
}

const regular = `
abandon accept add admit adopt aim allow answer apologise argue arrange arrive ask assault attack babysit bake
balance bang bark bash bath bathe batter beg bin blame bleach block boil bolt book bother bounce breathe bruise
brush bully bunk burgle burn bury call calm cancel carry chase chat cheat check cheer choke chuck clamp clap
claw clean clear climb cling clip clock close clout clutch collapse collect comb come complain confess cook copy
corner cough cover cower crack crash crawl creep crouch cry cuddle curl curse cycle damage dance dash decide delete
deliver demand deny destroy dial die discipline dislike divide dodge donate dose doze drag draw dress drool
drop drown drug dry dump earn elbow empty enjoy enter escape evict explain explode faint fasten fetch fidget fill
film finish fix flick flinch flirt float flush fold follow force foul free frighten fumble gag gamble gasp gather
gaze glare grab graze greet grip groan grope growl guard guess guide gulp hammer hand handle hang harass hate
headbutt heat heave help hiss hoard honk hook hoover hop hover huddle hug hum hurl hurry ignore inject insult invite
iron itch jab jam jeer jog join joke juggle jump kick kidnap kill kip kiss knit knock lash laugh lean leer
lick lie lift limp linger listen load lock loiter look love lunge lurch manhandle mark massage measure mend mess
message miss mix moan mock mop move mug mumble murder nag nap neck nick nip nod notice nudge offer open order
overdose overhear own pace pack paint panic park pass pat paw pee peek peel peep peer pester pet phone pick pile pin
pinch plait plan plant play plead plonk plug point poison poke poo post pound pour practise pray prepare press
pretend prod promise provoke prowl puke pull pump punch punish push queue rage raid ram rap rape
rattle reach refuse relax remind reply rescue rest return reverse rinse rip roam roar rob rock roll rope row rub
ruin rush save scald scare scold scoop scrape scratch scream screech scribble scrub search seize settle sew share
shave shout shove shower shuffle shush sign sip skip skive slam slap slip slouch slump smack smash smear smell smile
smoke smother smuggle snap snatch sneak sneer sneeze sniff snooze snore snort snuggle soak sob soil sort spank spill
splash spoon spray squash squeeze squirm squirt stab stagger stain stalk stammer stamp stare startle starve stay
steam steer step stink stir stomp stone stoop stop store storm straighten strangle strap stray stress stretch strip
stroke stub study stuff stumble suck suffocate swallow swap sweat swerve switch tackle talk tap tape taste
taunt tease telephone tempt text thank threaten throttle thump tickle tidy tie tip topple torment toss touch trace
trap travel tremble trick trip trust try tuck tug tumble turf turn twist type unlock unpack unplug urinate use
vandalise vape visit vomit wail wait walk wander warm warn wash waste watch water wave wee weigh wet whack whimper
whine whip whisper whistle wince wipe wrap wrestle wriggle yank yawn yell zip
`;

const irregular = `
babysit babysat babysat|beat beat beaten|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
|break broke broken|breastfeed breastfed breastfed|bring brought brought|build built built|burn burnt burnt
|buy bought bought|catch caught caught|choose chose chosen|come came come|creep crept crept|cut cut cut
|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
|feed fed fed|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
|forget forgot forgotten|get got got|freeze froze frozen|give gave given|go went gone|grow grew grown|hang hung hung
|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|kneel knelt knelt
|lean leant leant|learn learnt learnt|leave left left|lend lent lent|let let let|light lit lit|lose lost lost
|make made made|meet met met|mistake mistook mistaken|oversleep overslept overslept|pay paid paid|put put put
|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
|sell sold sold|send sent sent|set set set|shake shook shaken|shine shone shone|shoot shot shot|shut shut shut
|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|sling slung slung|smell smelt smelt
|speak spoke spoken|spend spent spent|spill spilt spilt|spit spat spat|stand stood stood|steal stole stolen
|stick stuck stuck|sting stung stung|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum
|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|throw threw thrown
|tread trod trodden|undress undressed undressed|wake woke woken|wear wore worn|weep wept wept|win won won
|wring wrung wrung|write wrote written
`;

/** Verbs of two parts whose last letter is doubled, though the stress is not where a rule could see it. */
const doubled = new Set(['kidnap', 'unplug', 'babysit']);

function presentOf(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The word that -ed and -ing are put to: `stopp`, `tri`, `smil`. */
function rootsOf(base: string): { ed: string; ing: string } {
  if (/ie$/.test(base)) return { ed: base.slice(0, -1), ing: `${base.slice(0, -2)}y` };
  if (/[^aeo]e$/.test(base)) return { ed: base.slice(0, -1), ing: base.slice(0, -1) };
  if (/[^aeiou]y$/.test(base)) return { ed: `${base.slice(0, -1)}i`, ing: base };
  const once = /^[^aeiou]*(qu)?[aeiou][^aeiouwxy]$/.test(base) || doubled.has(base);
  const root = once ? base + base.slice(-1) : base;
  return { ed: root, ing: root };
}

/** All forms of all verbs, each with what it can be. */
export function verbForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const none = { present: false, past: false, participle: false, ing: false };
  const add = (word: string, base: string, what: Partial<VerbForm>) => {
    const before = forms.get(word) ?? { base, ...none };
    forms.set(word, { ...before, ...what });
  };
  for (const entry of irregular.trim().split(/\s*\|/)) {
    const [base = '', past = '', participle = ''] = entry.split(/\s+/);
    add(base, base, { present: true });
    add(presentOf(base), base, { present: true });
    add(`${rootsOf(base).ing}ing`, base, { ing: true });
    add(past, base, { past: true });
    add(participle, base, { participle: true });
  }
  for (const base of regular.trim().split(/\s+/)) {
    const { ed, ing } = rootsOf(base);
    add(base, base, { present: true });
    add(presentOf(base), base, { present: true });
    add(`${ed}ed`, base, { past: true, participle: true });
    add(`${ing}ing`, base, { ing: true });
  }
  return forms;
}
