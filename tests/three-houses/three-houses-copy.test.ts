import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience, Person } from '../../src/foundation/document';
import { createInk, createStamp, createWords } from '../../src/three-houses/drawing-changes.model';
import type { DrawingObject } from '../../src/three-houses/drawing-objects.model';
import {
  copyThreeHousesForAudience,
  threeHousesSeenByChild,
} from '../../src/three-houses/three-houses-copy.model';
import { mayBeShownToChild, stateOfPanel } from '../../src/three-houses/three-houses-panels.model';
import type { SessionEntry, SharingChoice } from '../../src/three-houses/three-houses-session.model';
import { childSaid } from '../../src/three-houses/three-houses-sharing.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import {
  createPanel,
  createPermission,
  createSharingChoice,
  createShownTo,
  createThreeHouses,
  threeHousesReducer,
} from '../../src/three-houses/three-houses.model';
import { openThreeHouses } from '../../src/three-houses/three-houses.schema';
import { frozen } from '../support/frozen';
import { personIds, someSession } from './random-sessions';

/** Every audience there is, the named ones by one person after another, and one whom no document names. */
const audiencesOf = (at: number): readonly Audience[] =>
  (['meeting', 'family', 'professionals'] as const).flatMap((kind) => [
    { kind },
    { kind, personId: personIds[at % personIds.length] ?? 'p1' },
    ...(at % 5 === 0 ? [{ kind, personId: 'a stranger' }] : []),
  ]);

// What an audience may have, written again here, apart from the code, from practice.md 7.1, 7.4 and 10.4.

const kindOf = (document: ThreeHousesDocument, id: string) =>
  document.people.find((one) => one.id === id)?.kind;

/** Whether the paper may come into a child's hands. */
function childsHands(document: ThreeHousesDocument, { kind, personId }: Audience): boolean {
  if (personId === undefined) return kind !== 'professionals';
  const known = kindOf(document, personId);
  if (personId === document.childId || known === 'child') return true;
  return known === undefined && kind !== 'professionals';
}

function seen({ visibility }: SessionEntry, { kind, personId }: Audience, isOwn: boolean): boolean {
  const { level, notShownTo } = visibility;
  if (level === 'closed') return false;
  if (personId !== undefined && notShownTo.includes(personId)) return false;
  if (personId === undefined && kind !== 'professionals' && notShownTo.length > 0) return false;
  if (level === 'professionals') return kind === 'professionals';
  return level === 'shared' || kind !== 'family' || isOwn;
}

/** What the child said: no, yes, or nothing; a "later" is a no for now. */
function wish(document: ThreeHousesDocument, audience: Audience, place: string, objectId: string | null) {
  const { sharing, people } = document;
  if (sharing.unclear) return 'no';
  const about = sharing.choices.filter(({ removed, answer, places, objectIds }) => {
    if (removed !== null || answer === null) return false;
    return (
      (places.length === 0 && objectIds.length === 0) ||
      places.includes(place) ||
      (objectId !== null && objectIds.includes(objectId))
    );
  });
  const everybody = (one: SharingChoice) =>
    one.personId === null && one.personKind === null && one.role.trim() === '';
  const sum = (list: readonly SharingChoice[]) =>
    list.length === 0 ? null : list.every(({ answer }) => answer === 'yes') ? 'yes' : 'no';
  const person = people.find(({ id }) => id === audience.personId);
  if (audience.personId === undefined) {
    const couldGetIt = (one: SharingChoice) => {
      if (audience.kind !== 'professionals') return true;
      if (one.personId !== null) return (kindOf(document, one.personId) ?? 'professional') === 'professional';
      return one.personKind === null || one.personKind === 'professional';
    };
    if (about.some((one) => one.answer !== 'yes' && couldGetIt(one))) return 'no';
    return sum(about.filter(everybody));
  }
  const words = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean).join(' ');
  const group = about.filter((one) => {
    if (one.personId !== null || everybody(one)) return false;
    if (!person) return one.answer !== 'yes';
    if (one.personKind !== null && one.personKind !== person.kind) return false;
    const [asked, role, name] = [words(one.role), words(person.role), words(person.name)];
    if (asked === '') return true;
    if (one.answer === 'yes') return asked === role;
    if (name.includes(asked)) return true;
    return role === '' ? person.kind === 'professional' : role.includes(asked) || asked.includes(role);
  });
  return (
    sum(about.filter((one) => one.personId === audience.personId)) ??
    sum(group) ??
    sum(about.filter(everybody))
  );
}

const isEmpty = (object: DrawingObject) =>
  object.kind === 'ink' && object.strokes.every(({ rubbedOut }) => rubbedOut !== null);

/** The objects an audience may have. */
function shownObjects(document: ThreeHousesDocument, given: Audience): readonly DrawingObject[] {
  const hands = childsHands(document, given);
  const audience: Audience = hands && given.kind === 'professionals' ? { ...given, kind: 'family' } : given;
  const own = audience.personId !== undefined && audience.personId === document.childId;
  const lets = (place: string, id: string | null, isStory: boolean) => {
    if (own) return true;
    const said = wish(document, audience, place, id);
    return said === 'yes' || (said === null && (isStory || audience.kind === 'professionals'));
  };
  const may = (object: DrawingObject, isStory: boolean) =>
    object.removed === null &&
    !isEmpty(object) &&
    !(object.layer === 'adult' && hands) &&
    seen(object, audience, own) &&
    lets(object.place, object.id, isStory);
  return document.objects.filter((object) => {
    const panel = document.panels.find(({ id }) => id === object.place);
    if (!panel) {
      const isStory = document.sheet === 'wordsAndPictures';
      return may(object, isStory) && !(isStory && hands);
    }
    if (panel.removed !== null || !seen(panel, audience, own) || !lets(panel.id, null, true)) return false;
    if (hands) {
      const all = document.objects.filter(
        (one) => one.place === panel.id && one.layer === 'child' && one.removed === null,
      );
      if (!mayBeShownToChild(panel, document.objects)) return false;
      if (all.some((one) => !isEmpty(one) && (!seen(one, audience, own) || !lets(one.place, one.id, true))))
        return false;
    }
    return may(object, true);
  });
}

const letters = 'абвгдеёзийклмнопрстуфхцчшщъыьэюя';

/** The session with every text of its own as a mark that stands nowhere else, and what is marked in each part. */
function marked(session: ThreeHousesDocument) {
  let next = 0;
  const newMark = () => {
    let rest = (next += 1);
    let mark = 'Ж';
    for (let at = 0; at < 4; at += 1) {
      mark += letters[rest % letters.length] ?? '';
      rest = Math.floor(rest / letters.length);
    }
    return mark;
  };
  const isText =
    /^(text|name|prompt|said|why|label|description|about|outcome|what|explanation|followUp|where|door|start|dispute|withdrawnWhy|stamp|photoId)$/;
  const mark = (value: unknown, key: string, marks: string[]): unknown => {
    if (Array.isArray(value)) return value.map((one) => mark(one, key, marks));
    if (typeof value === 'object' && value !== null) {
      const inner = Object.entries(value).map(([name, one]) => [name, mark(one, name, marks)] as const);
      const unknown = newMark();
      marks.push(unknown);
      return { ...Object.fromEntries(inner), unknown };
    }
    if (typeof value !== 'string' || !(isText.test(key) || key === 'prompts')) return value;
    const own = newMark();
    marks.push(own);
    return own + own;
  };
  const marksOf = new Map<string, readonly string[]>();
  const part = <Of>(name: string, value: Of): Of => {
    const marks: string[] = [];
    const made = mark(value, name, marks) as Of;
    marksOf.set(name, marks);
    return made;
  };
  const objects = session.objects.map((one) => part(`object ${one.id}`, one));
  // The words of a panel and of what was agreed are the same again, or nothing would be agreed.
  const panels = session.panels;
  const people: Person[] = session.people.map((person) => ({ ...person }));
  const document: ThreeHousesDocument = {
    ...session,
    people,
    objects,
    panels,
    places: session.places.map((one) => part(`place ${one.key}`, one)),
    path: part('path', session.path),
    permissions: session.permissions.map((one) => part(`permission ${one.id}`, one)),
    sharing: { ...part('sharing', session.sharing), unclear: session.sharing.unclear },
    sharedWith: part('sharedWith', session.sharedWith),
    where: part('where', session.where),
    prompts: part('prompts', session.prompts),
    safetyCheck: part('safetyCheck', session.safetyCheck),
    stoppedEarly: part('stoppedEarly', session.stoppedEarly),
    followUp: part('followUp', session.followUp),
    kept: [{ at: '/objects/9', value: 'Жжжжж' }],
  };
  return { document: resealed(session, document), marksOf };
}

/** What was agreed before its words were marked is agreed again as it stands now. */
function resealed(before: ThreeHousesDocument, document: ThreeHousesDocument): ThreeHousesDocument {
  return before.panels.reduce((now, panel) => {
    if (!mayBeShownToChild(panel, before.objects)) return now;
    const last = panel.agreements[panel.agreements.length - 1];
    if (!last) return now;
    const { on, agreedBy, notAgreedBy, dispute } = last;
    return threeHousesReducer(now, {
      ...{ type: 'agree-panel', id: panel.id, agreementId: 'again', on, agreedBy, notAgreedBy, dispute },
    } as const);
  }, document);
}

function marksIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/Ж[а-яё]{4}/g), ([mark]) => mark));
}

describe('what a child does not want shared, an adult’s notes and panels nobody agreed to', () => {
  test('are in no copy they must not be in: not a word of them, nor a link, nor a count. 10,000 sessions, every audience', () => {
    const met = { shown: 0, hidden: 0, notes: 0, drafts: 0, refused: 0, agreed: 0, unclear: 0 };
    let at = 0;
    fc.assert(
      fc.property(someSession, (one) => {
        const { document, marksOf } = marked(one);
        frozen(document);
        at += 1;
        for (const audience of audiencesOf(at)) {
          const hands = childsHands(document, audience);
          const full = audience.kind === 'professionals' && !hands;
          const copy = copyThreeHousesForAudience(document, audience);
          const there = marksIn(JSON.stringify(copy));
          const shown = shownObjects(document, audience);
          const fault = (what: string) => new Error(`${JSON.stringify(audience)}: ${what}`);
          if (copy.objects.map(({ id }) => id).join() !== shown.map(({ id }) => id).join())
            throw fault(
              `has [${copy.objects.map(({ id }) => id).join()}], may have [${shown.map(({ id }) => id).join()}]`,
            );
          const has = (part: string) => (marksOf.get(part) ?? []).some((mark) => there.has(mark));
          for (const object of document.objects) {
            if (shown.includes(object)) met.shown += 1;
            else {
              met.hidden += 1;
              if (object.layer === 'adult' && hands) met.notes += 1;
              if (has(`object ${object.id}`)) throw fault(`has words of ${object.id}`);
              const places = copy.places.filter(({ key }) => key === object.place);
              const tells = places.some(({ description }) => description !== '');
              if (tells && object.removed === null && object.layer === 'child' && !isEmpty(object))
                throw fault('describes what it has not');
            }
          }
          if (there.has('Жжжжж')) throw fault('has what was kept');
          if (
            !full &&
            ['where', 'prompts', 'safetyCheck', 'stoppedEarly', 'followUp', 'sharing', 'sharedWith'].some(has)
          )
            throw fault('has what is the professionals’');
          const wished = document.objects.filter(({ removed }) => removed === null);
          if (
            wished.some((object) => !shown.includes(object) && !isEmpty(object)) &&
            (has('sharing') || has('sharedWith'))
          )
            throw fault('gives away what was left out');
          for (const panel of document.panels) {
            const agreed = mayBeShownToChild(panel, document.objects);
            const shownPanel = copy.panels.find(({ id }) => id === panel.id);
            if (agreed) met.agreed += 1;
            if (!hands) continue;
            if (!agreed) met.drafts += 1;
            if (shownPanel && !agreed) throw fault('has a draft');
            // What a child is given is agreed in the copy as it was in the session.
            if (shownPanel && stateOfPanel(shownPanel, copy.objects) === 'drafted')
              throw fault('has a part of a panel');
            if (
              shownPanel?.agreements.some(
                ({ dispute, notAgreedBy }) => dispute !== '' || notAgreedBy.length > 0,
              )
            )
              throw fault('lays the dispute on the child');
          }
          if (document.sharing.unclear) met.unclear += 1;
          const isOwn = audience.personId !== undefined && audience.personId === document.childId;
          for (const key of ['worries', 'goodThings', 'dreams', 'inside', 'path']) {
            const said = wish(
              document,
              hands && audience.kind === 'professionals' ? { ...audience, kind: 'family' } : audience,
              key,
              null,
            );
            const lets = isOwn || said === 'yes' || (said === null && full);
            if (said === 'no') met.refused += 1;
            if (!lets && has(`place ${key}`)) throw fault(`has the name of ${key}`);
            if (!lets && copy.startPlace === key) throw fault(`says that it began with ${key}`);
            if (key === 'path' && !lets && has('path')) throw fault('says where the child stands');
          }
          for (const permission of document.permissions) {
            const may =
              permission.removed === null &&
              seen(
                permission,
                hands && !full && audience.kind === 'professionals'
                  ? { ...audience, kind: 'family' }
                  : audience,
                false,
              );
            if (!may && has(`permission ${permission.id}`)) throw fault('says what a parent answered');
          }
          const { people, ...rest } = copy;
          const spoken = JSON.stringify(rest);
          if (people.some(({ id }) => !spoken.includes(`"${id}"`)))
            throw fault('names someone it does not speak of');
        }
      }),
      { numRuns: 10_000, seed: 20240311 },
    );
    // A run that met little has proved little.
    for (const [what, count] of Object.entries(met))
      expect({ what, enough: count > 2000 }).toEqual({ what, enough: true });
  }, 900_000);
});

const people: readonly Person[] = [
  { id: 'c1', name: 'Tariq', kind: 'child', role: '' },
  { id: 'c2', name: 'Aisha', kind: 'child', role: '' },
  { id: 'p1', name: 'Mum (Nadia)', kind: 'parent', role: '' },
  { id: 'p2', name: 'Gran (Salma)', kind: 'naturallyConnected', role: '' },
  { id: 'p3', name: 'Helen', kind: 'professional', role: 'social worker' },
  { id: 'p4', name: 'Mr Okafor', kind: 'professional', role: 'class teacher' },
];
const shared = { level: 'shared', notShownTo: [] } as const;
const frame = { x: 500, y: 500, size: 100 };
const worry = createWords({
  id: 'worry',
  place: 'worries',
  text: 'wen it is dark',
  frame,
  visibility: shared,
});
const dream = createStamp({ id: 'dream', place: 'dreams', stamp: 'dog', frame, visibility: shared });
const sessionWith = (...choices: Partial<SharingChoice>[]) =>
  createThreeHouses({
    id: 's',
    childId: 'c1',
    people,
    objects: [worry, dream],
    sharing: {
      unclear: false,
      choices: choices.map((choice, at) => createSharingChoice({ id: `s${at}`, ...choice })),
      settled: [],
    },
  });
const idsFor = (session: ThreeHousesDocument, audience: Audience) =>
  copyThreeHousesForAudience(session, audience)
    .objects.map(({ id }) => id)
    .join();
const mum: Audience = { kind: 'family', personId: 'p1' };
const gran: Audience = { kind: 'family', personId: 'p2' };
const helen: Audience = { kind: 'professionals', personId: 'p3' };
const teacher: Audience = { kind: 'professionals', personId: 'p4' };

describe('the child decides who may see it', () => {
  test('nobody of the family gets what the child was not asked about; the child has all of it', () => {
    const session = sessionWith();
    for (const audience of [mum, gran, { kind: 'family' }, { kind: 'meeting' }] as const)
      expect(idsFor(session, audience)).toBe('');
    expect(idsFor(session, { kind: 'family', personId: 'c1' })).toBe('worry,dream');
    expect(idsFor(session, helen)).toBe('worry,dream');
  });

  test('a yes for one place and one person is for that place and that person', () => {
    const session = sessionWith({ personId: 'p1', answer: 'yes', places: ['dreams'] });
    expect(idsFor(session, mum)).toBe('dream');
    expect(idsFor(session, gran)).toBe('');
    expect(idsFor(session, { kind: 'family' })).toBe('');
  });

  test('a no goes before a yes, and “ask me later” is no yes', () => {
    const yes = { personId: 'p1', answer: 'yes' } as const;
    expect(idsFor(sessionWith(yes, { personId: 'p1', answer: 'no', objectIds: ['worry'] }), mum)).toBe(
      'dream',
    );
    expect(idsFor(sessionWith(yes, { personId: 'p1', answer: 'askLater', places: ['worries'] }), mum)).toBe(
      'dream',
    );
  });

  test('what is said of a person goes before what is said of everybody', () => {
    const session = sessionWith({ answer: 'yes' }, { personId: 'p1', answer: 'no' });
    expect([idsFor(session, mum), idsFor(session, gran)]).toEqual(['', 'worry,dream']);
    // A paper for nobody by name may come into her hands.
    expect(idsFor(session, { kind: 'family' })).toBe('');
    const other = sessionWith({ answer: 'no' }, { personId: 'p2', answer: 'yes' });
    expect([idsFor(other, mum), idsFor(other, gran)]).toEqual(['', 'worry,dream']);
  });

  test('“not my teacher” is the class teacher, whatever else they are, and not the social worker', () => {
    const session = sessionWith({ role: ' Teacher', answer: 'no', places: ['worries'] });
    expect(idsFor(session, teacher)).toBe('dream');
    expect(idsFor(session, helen)).toBe('worry,dream');
    expect(idsFor(session, { kind: 'professionals' })).toBe('dream');
    expect(idsFor(session, { kind: 'professionals', personId: 'nobody knows' })).toBe('dream');
  });

  test('a no to parents is none to professionals', () => {
    const session = sessionWith({ personKind: 'parent', answer: 'no' });
    expect(idsFor(session, mum)).toBe('');
    expect(idsFor(session, { kind: 'professionals' })).toBe('worry,dream');
    expect(childSaid(session, helen, { place: 'worries', objectId: null })).toBeNull();
  });

  test('a choice that was taken out counts no more', () => {
    const removed = { by: null, at: null, why: '' };
    const session = sessionWith({ personId: 'p1', answer: 'yes' }, { personId: 'p1', answer: 'no', removed });
    expect(idsFor(session, mum)).toBe('worry,dream');
  });

  test('what somebody else must not see the child’s yes does not show', () => {
    const session = sessionWith({ answer: 'yes' });
    const secret = { ...worry, visibility: { level: 'shared', notShownTo: ['p1'] } } as const;
    expect(idsFor({ ...session, objects: [secret, dream] }, mum)).toBe('dream');
  });
});

describe('the record of sharing', () => {
  test('is in a copy nothing was left out of, and else would give that away', () => {
    const whole = copyThreeHousesForAudience(sessionWith({ personId: 'p1', answer: 'no' }), helen);
    expect(whole.sharing.choices).toMatchObject([{ personId: 'p1', answer: 'no' }]);
    const part = copyThreeHousesForAudience(
      sessionWith({ personId: 'p4', answer: 'no', places: ['worries'] }),
      teacher,
    );
    expect(part.objects.map(({ id }) => id)).toEqual(['dream']);
    expect(part.sharing.choices).toEqual([]);
  });
});

describe('a child’s own copy', () => {
  const note = createWords({
    id: 'note',
    place: 'worries',
    text: 'He went quiet.',
    frame,
    layer: 'adult',
    visibility: shared,
  });
  const bare = createThreeHouses({
    id: 's',
    childId: 'c1',
    people,
    objects: [note, worry],
    panels: [createPanel({ id: 'panel', text: 'Mum was ill.' })],
  });

  test('has no adult’s note, however it is asked for, and no draft', () => {
    for (const kind of ['family', 'meeting', 'professionals'] as const) {
      for (const personId of ['c1', 'c2', ...(kind === 'professionals' ? [] : ['somebody new'])]) {
        const copy = copyThreeHousesForAudience(bare, { kind, personId });
        expect(JSON.stringify(copy)).not.toMatch(/quiet|ill/);
      }
    }
    const seenByChild = threeHousesSeenByChild(bare);
    expect([seenByChild.objects, seenByChild.panels]).toEqual([[worry], []]);
  });

  test('has the panel once it was agreed, and not once it was changed since', () => {
    const agree = {
      type: 'agree-panel',
      id: 'panel',
      agreementId: 'a',
      on: null,
      agreedBy: ['p1'],
      notAgreedBy: ['p2'],
      dispute: 'x',
    } as const;
    const agreed = threeHousesReducer(bare, agree);
    const forChild = (session: ThreeHousesDocument) =>
      copyThreeHousesForAudience(session, { kind: 'family', personId: 'c1' }).panels;
    expect(forChild(agreed)).toMatchObject([
      { text: 'Mum was ill.', agreements: [{ agreedBy: ['p1'], dispute: '' }] },
    ]);
    const changed = threeHousesReducer(agreed, {
      type: 'change-panel',
      id: 'panel',
      detail: 'text',
      value: 'Mum was very ill.',
    });
    expect(forChild(changed)).toEqual([]);
    expect(threeHousesSeenByChild(changed).panels).toEqual([]);
  });

  test('and what the child looks at has nothing of what grown-ups keep of the session for themselves', () => {
    const kept = {
      permissions: [createPermission({ id: 'p', said: 'he makes it up' })],
      sharedWith: [createShownTo({ id: 'w', what: 'she cried' })],
      safetyCheck: { by: 'p3', on: null, safe: false, outcome: 'not yet' },
      stoppedEarly: { stopped: true, why: 'frightened' },
      followUp: 'ring the school',
      where: 'the refuge',
    };
    const seen = threeHousesSeenByChild({ ...sessionWith(), ...kept });
    expect(JSON.stringify(seen)).not.toMatch(/makes it up|cried|not yet|frightened|ring the school|refuge/);
    expect(seen.objects).toEqual([worry, dream]);
  });

  test('is the very same session where nothing has to be left out for looking at it', () => {
    const session = sessionWith();
    expect(threeHousesSeenByChild(session)).toBe(session);
  });
});

describe('a copy', () => {
  test('has no line that was rubbed out', () => {
    const points = 'gAgAgA';
    const stroke = { id: 'a', colour: 'blue', width: 'thin', points, took: null } as const;
    const ink = createInk({
      id: 'ink',
      place: 'worries',
      strokes: [
        { ...stroke, rubbedOut: { by: null, at: null } },
        { ...stroke, id: 'b', rubbedOut: null },
      ],
    });
    const copy = copyThreeHousesForAudience({ ...sessionWith(), objects: [ink] }, helen);
    expect(copy.objects).toMatchObject([{ strokes: [{ id: 'b' }] }]);
  });

  test('is a document like any other: it opens without a word, and a copy of it is the same again', () => {
    fc.assert(
      fc.property(someSession, (one) => {
        for (const audience of audiencesOf(0)) {
          const copy = copyThreeHousesForAudience(frozen(one), audience);
          expect(openThreeHouses(copy)).toEqual({ status: 'opened', document: copy, issues: [] });
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
