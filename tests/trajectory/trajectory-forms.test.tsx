import fc from 'fast-check';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../../src/foundation/document';
import type { TrajectoryActions } from '../../src/trajectory/trajectory-actions';
import { copyTrajectoryForAudience, trajectorySeenBy } from '../../src/trajectory/trajectory-copy.model';
import {
  bottomLineFacts,
  nextStepFacts,
  standingStages,
  trajectoryFacts,
} from '../../src/trajectory/trajectory-facts.text';
import type { TrajectoryGiven } from '../../src/trajectory/trajectory-given.model';
import { shownElsewhere, trajectoryGivenFor } from '../../src/trajectory/trajectory-given.model';
import type { TrajectoryLaneInWords } from '../../src/trajectory/trajectory-lanes.text';
import { describeLanes } from '../../src/trajectory/trajectory-lanes.text';
import { StageLists } from '../../src/trajectory/trajectory-list';
import { speakTrajectory } from '../../src/trajectory/trajectory-names.text';
import { TrajectoryPaper } from '../../src/trajectory/trajectory-paper';
import { TrajectoryLine } from '../../src/trajectory/trajectory-picture';
import type { TrajectorySetting } from '../../src/trajectory/trajectory-setting';
import { TrajectoryTableView } from '../../src/trajectory/trajectory-table';
import type { TrajectoryDocument } from '../../src/trajectory/trajectory.model';
import { trajectoryToHtml } from '../../src/trajectory/trajectory.text';
import { someGiven, someTrajectory } from './random-trajectories';
import { inTitle, runs } from '../support/runs';

const many = runs({ quick: 1000, whole: 10_000 });

const say = speakTrajectory({}, 'en-GB');

function settingOf(
  { people, lang }: TrajectoryDocument,
  given: TrajectoryGiven,
  writable = false,
): TrajectorySetting {
  const picker = { none: '', someone: '', add: '', addName: '', addKind: '', addDo: '', kinds: [] };
  // Nothing is pressed here.
  const actions = {} as TrajectoryActions;
  return { say, actions, writable, meeting: false, people, lang, given, picker, level: 3 };
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
/** What a piece of markup says. Marks of direction are no words: a page has elements for them. */
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/[\u2068\u2069]/g, '');
const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '');

const all = (markup: string, pattern: RegExp) =>
  Array.from(markup.matchAll(pattern), ([, found = '']) => found);
const factsIn = (markup: string) =>
  Array.from(
    markup.matchAll(/<dt[^>]*>(.*?)<\/dt><dd[^>]*>(.*?)<\/dd>/gs),
    ([, label = '', text = '']) => `${textOf(label)}: ${textOf(text)}`,
  );
const standingIn = (markup: string) =>
  all(markup, /<span class="mapwell-standing"[^>]*>(.*?)<\/span>/gs).map(
    (word) => `How it is: ${textOf(word)}`,
  );

/** Everything a form tells: of each thing its title and its facts, in no order. */
type Said = readonly string[];
const saidOf = (title: string, facts: readonly string[]) => [title, ...[...facts].sort()].join('\n');

function inCards(markup: string): Said {
  const cards = markup.split(/(?=<(?:li|div) class="mapwell-(?:stage|way-stop)" )/).slice(1);
  return cards.map((card) => {
    const [title = ''] = all(card, /<h\d class="mapwell-stage-title"[^>]*>(.*?)<\/h\d>/gs);
    return saidOf(textOf(title), [...standingIn(card), ...factsIn(card)]);
  });
}

function inTable(markup: string): Said {
  const [head = '', body = ''] = markup.split('<tbody>');
  const headings = all(head, /<th[^>]*>(.*?)<\/th>/gs).map(textOf);
  return body
    .split('<tr data-item-id')
    .slice(1)
    .map((row) => {
      const [title = ''] = all(row, /<th[^>]*>(.*?)<\/th>/gs);
      const cells = all(row, /<td[^>]*>(.*?)<\/td>/gs);
      const facts = cells.flatMap((cell, at) => [
        ...standingIn(cell),
        ...factsIn(cell),
        ...all(cell, /<p[^>]*>(.*?)<\/p>/gs).map((text) => `${headings[at + 1] ?? ''}: ${textOf(text)}`),
      ]);
      return saidOf(textOf(title), facts);
    });
}

/** What there is to tell, from the words alone. */
const toTell = (lanes: readonly TrajectoryLaneInWords[]): Said =>
  lanes.flatMap(({ things }) =>
    things.map(({ title, facts }) =>
      saidOf(
        bare(title),
        facts.map(({ label, text }) => bare(`${label}: ${text}`)),
      ),
    ),
  );

const inOrder = (said: Said) => [...said].sort();

describe('list, picture and table', () => {
  test(`are rendered with the same facts of the same things, in ${inTitle(many)} random trajectories`, {
    timeout: 600_000,
  }, () => {
    let facts = 0;
    let across = 0;
    fc.assert(
      fc.property(
        someTrajectory,
        someGiven,
        fc.integer({ min: 1, max: 8 }),
        fc.option(fc.integer({ min: 19_000, max: 20_500 }), { nil: null }),
        (document, given, columns, today) => {
          const lanes = describeLanes(document, say, given);
          const writable = columns === 8;
          const setting = settingOf(document, given, writable);
          const said = toTell(lanes);
          const [list, picture, table] = [
            <StageLists key="list" lanes={lanes} setting={setting} />,
            <TrajectoryLine key="line" lanes={lanes} today={today} across={columns} setting={setting} />,
            <TrajectoryTableView key="table" lanes={lanes} setting={setting} />,
          ].map((form) => renderToStaticMarkup(form)) as [string, string, string];
          expect(inCards(list)).toEqual(said);
          expect(inOrder(inCards(picture))).toEqual(inOrder(said));
          expect(inTable(table)).toEqual(said);
          // Where a stage can be changed in one form, it can be in each.
          const stages = lanes.flatMap(({ things }) => things).filter(({ kind }) => kind === 'stage').length;
          for (const form of [list, picture, table])
            expect(form.split('data-part="when-button"').length - 1).toBe(writable ? stages : 0);
          // And all of what is there: every stage that stands, every date that is set, everything anybody said.
          const things = lanes.flatMap((lane) => lane.things);
          const ids = things.flatMap(({ kind, id }) => (kind === 'stage' ? [id] : []));
          const standing = document.stages.flatMap(({ removed, id }) => (removed === null ? [id] : []));
          expect(inOrder(ids)).toEqual(inOrder(standing));
          expect(things.filter(({ kind }) => kind === 'statutory')).toHaveLength(
            given.statutory?.length ?? 0,
          );
          expect(things.flatMap((thing) => (thing.kind === 'ratings' ? thing.facts : []))).toHaveLength(
            given.ratings?.length ?? 0,
          );
          facts += said.join('\n').split('\n').length;
          across += columns > 1 ? 1 : 0;
        },
      ),
      { numRuns: many, seed: 20240325 },
    );
    expect(facts).toBeGreaterThan(many * 10);
    expect(across).toBeGreaterThan(many / 2);
  });
});

describe('paper', () => {
  const onPaper = (document: TrajectoryDocument, given: TrajectoryGiven, audience: Audience) =>
    renderToStaticMarkup(
      <TrajectoryPaper trajectory={document} given={given} say={say} audience={audience} date="" />,
    );

  /** What stands on paper under each heading, the facts of the whole way first. */
  const entriesOn = (markup: string): Said =>
    all(markup, /<li>(.*?)<\/li>/gs).map((entry) => {
      const [text = ''] = all(entry, /<p[^>]*>(.*?)<\/p>/gs);
      return saidOf(textOf(text), factsIn(entry));
    });

  /** Everything the page tells a reader, as the tool puts it together. A rule on who may see what is in no copy. */
  function onThePage(document: TrajectoryDocument, given: TrajectoryGiven, meeting: boolean): Said {
    const telling = { say, people: document.people, meeting };
    const stages = standingStages(document);
    const entry = (text: string, facts: readonly { key: string; label: string; text: string }[]) =>
      saidOf(
        text.trim() === '' ? say('stage.untitled') : bare(text),
        facts.flatMap(({ key, label, text: told }) =>
          ['visibility', 'notShownTo'].includes(key) ? [] : [bare(`${label}: ${told}`)],
        ),
      );
    return [
      ...describeLanes(document, say, given, { meeting }).flatMap(({ things }) =>
        things.map(({ title, facts }) => entry(title, facts)),
      ),
      ...document.bottomLines.flatMap((line) =>
        line.removed === null ? [entry(line.text, bottomLineFacts(line, telling))] : [],
      ),
      ...document.nextSteps.flatMap((step) =>
        step.removed === null
          ? [entry(step.text, nextStepFacts(step, stages.get(step.stageId ?? ''), telling))]
          : [],
      ),
    ];
  }

  test.each(['meeting', 'professionals'] as const)(
    'for a %s holds all that the page tells them, in 2,000 random trajectories',
    { timeout: 120_000 },
    (kind) => {
      const checked = { entries: 0, checkpoints: 0, given: 0 };
      fc.assert(
        fc.property(someTrajectory, someGiven, (document, given) => {
          const audience = { kind };
          const seen = trajectorySeenBy(document, audience);
          const own = trajectoryGivenFor(given, audience);
          const page = onThePage(seen, own, kind === 'meeting');
          const markup = onPaper(document, given, audience);
          expect(entriesOn(markup)).toEqual(page);
          const whole = trajectoryFacts(seen, say, own, kind === 'meeting');
          expect(factsIn(markup.split('<section>')[0] ?? '')).toEqual(
            whole.map(({ label, text }) => bare(`${label}: ${text}`)),
          );
          checked.entries += page.length;
          checked.checkpoints += page.filter((entry) => /^Scale: /m.test(entry)).length;
          checked.given += own.ratings?.length ?? 0;
        }),
        { numRuns: 2000, seed: 31 },
      );
      expect(checked.entries).toBeGreaterThan(2000);
      expect(checked.checkpoints).toBeGreaterThan(100);
      expect(checked.given).toBeGreaterThan(500);
    },
  );

  test('for the family holds what a copy for it holds, and of what the host gives only what it may see', {
    timeout: 120_000,
  }, () => {
    let shown = 0;
    fc.assert(
      fc.property(someTrajectory, someGiven, (document, given) => {
        const audience = { kind: 'family' } as const;
        const own = trajectoryGivenFor(given, audience);
        const copy = copyTrajectoryForAudience(document, audience, shownElsewhere(document, given, audience));
        const markup = onPaper(document, given, audience);
        expect(entriesOn(markup)).toEqual(onThePage(copy, own, false));
        for (const { text, visibility } of [...(given.scales ?? []), ...(given.goals ?? [])]) {
          if (visibility?.level !== 'shared' || visibility.notShownTo.length > 0)
            expect(markup).not.toContain(text);
          else shown += markup.includes(text) ? 1 : 0;
        }
      }),
      { numRuns: 2000, seed: 32 },
    );
    expect(shown).toBeGreaterThan(20);
  });
});

describe('the language of the family', () => {
  const isWords = /^(title|text|said|why|evidence|dispute|how|reason)$/;
  /** The document with every word that people wrote as a mark of where it stands. */
  const marked = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => marked(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one, name)]));
    return typeof value === 'string' && value.trim() !== '' && isWords.test(key) ? `zzz-${key}` : value;
  };

  test('marks all that people wrote, and nothing else, in the list, the picture, the table, on paper and in HTML', {
    timeout: 120_000,
  }, () => {
    let words = 0;
    fc.assert(
      fc.property(someTrajectory, (one) => {
        const document = { ...(marked(one) as TrajectoryDocument), lang: 'cy' };
        const lanes = describeLanes(document, say);
        const setting = settingOf(document, {});
        const forms = [
          <StageLists key="list" lanes={lanes} setting={setting} />,
          <TrajectoryLine key="line" lanes={lanes} today={null} across={3} setting={setting} />,
          <TrajectoryTableView key="table" lanes={lanes} setting={setting} />,
          <TrajectoryPaper
            key="paper"
            trajectory={document}
            given={{}}
            say={say}
            audience={{ kind: 'professionals' }}
            date=""
          />,
        ].map((form) => renderToStaticMarkup(form));
        for (const markup of [...forms, trajectoryToHtml(document)]) {
          const inWelsh = all(markup, /<\w+(?: [^>]*)? lang="cy"[^>]*>([^<]*)</g);
          for (const text of inWelsh) expect(text).toMatch(/^zzz-\w+$/);
          words += inWelsh.length;
          // What is left when all that is taken out. A foot, a label and a field hold names among other words.
          const rest = textOf(
            markup
              .replace(/<footer>.*?<\/footer>|<label.*?<\/label>/gs, '')
              .replace(/<p class="mapwell-quiet"[^>]*>[^<]*<\/p>/g, '')
              .replace(/<(\w+)(?: [^>]*)? lang="cy"[^>]*>[^<]*<\/\1>/g, ''),
          );
          expect(rest).not.toContain('zzz');
        }
      }),
      { numRuns: 500, seed: 33 },
    );
    expect(words).toBeGreaterThan(5000);
  });
});
