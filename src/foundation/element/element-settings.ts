/** One thing a host may set on an element beside its value: by an attribute, by a property, or by either. */
export interface ElementSetting<Prop extends string = string> {
  /** The prop of the component that it becomes. */
  prop: Prop;
  /** The property of the element. It goes before the attribute; undefined lets the attribute speak again. */
  property: string;
  /** The attribute of the element. Null: too rich for text. */
  attribute: string | null;
  /** What the text of the attribute means. Undefined: nothing that is known, so the component does what it does unasked. */
  read: (text: string) => unknown;
}

const camel = (attribute: string) => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (prop: string) => prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const setting = <Prop extends string>(
  prop: Prop,
  attribute: string,
  read: ElementSetting['read'],
  property = camel(attribute),
): ElementSetting<Prop> => ({ prop, property, attribute, read });

/** What only script can hand over: words, arrangements, functions, lists. */
export function rich<Prop extends string>(prop: Prop): ElementSetting<Prop> {
  return { prop, property: prop, attribute: null, read: () => undefined };
}

/** On where the attribute is there, whatever it says, but for `false`, which some frameworks write for "not there". */
export function flag<Prop extends string>(prop: Prop): ElementSetting<Prop> {
  return setting(prop, kebab(prop), (text) => text !== 'false');
}

/** A text as it stands. Nothing in it means nothing said. */
export function text<Prop extends string>(prop: Prop): ElementSetting<Prop> {
  return setting(prop, kebab(prop), (said) => (said === '' ? undefined : said));
}

/** A whole number from `least` to `most`; anything else is as if it were not there. */
export function whole<Prop extends string>(prop: Prop, least: number, most: number): ElementSetting<Prop> {
  return setting(prop, kebab(prop), (said) => {
    const number = /^\d{1,9}$/.test(said.trim()) ? Number(said) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  });
}

/** One of these words; any other is as if it were not there. `attribute` where the prop's own name means something in HTML. */
export function oneOf<Prop extends string>(
  prop: Prop,
  words: readonly string[],
  attribute = kebab(prop),
): ElementSetting<Prop> {
  return setting(prop, attribute, (said) => (words.includes(said) ? said : undefined));
}

/** Any of these words, with spaces between them, in the order they stand in; others are as if they were not there. */
export function listOf<Prop extends string>(prop: Prop, words: readonly string[]): ElementSetting<Prop> {
  return setting(prop, kebab(prop), (said) => {
    const known = said
      .split(/\s+/)
      .filter((word, at, all) => words.includes(word) && all.indexOf(word) === at);
    return known.length > 0 ? known : undefined;
  });
}

/** Settings as they stand on one element. */
export interface HeldSettings {
  get: (setting: ElementSetting) => unknown;
  set: (setting: ElementSetting, value: unknown) => void;
  /** All of them as props; what nobody set is not there. */
  props: () => Record<string, unknown>;
}

export function holdSettings(element: HTMLElement, settings: readonly ElementSetting[]): HeldSettings {
  const own = new Map<ElementSetting, unknown>();
  const get = (one: ElementSetting): unknown => {
    if (own.get(one) !== undefined) return own.get(one);
    const said = one.attribute === null ? null : element.getAttribute(one.attribute);
    return said === null ? undefined : one.read(said);
  };
  return {
    get,
    set: (one, value) => void own.set(one, value),
    props: () => {
      const given = settings.map((one): [string, unknown] => [one.prop, get(one)]);
      return Object.fromEntries(given.filter(([, value]) => value !== undefined));
    },
  };
}
