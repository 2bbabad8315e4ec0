import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import { expect, fn, within } from 'storybook/test';
import {
  boardToHtml,
  boardToText,
  childPreset,
  copyForAudience,
  createMappingBoard,
  fourColumnPreset,
  manchesterPreset,
  MappingBoard,
  standardPreset,
  successPreset,
  wellbeingPreset,
  wiganPreset,
} from '../src/mapping-board';
import type { BoardSay } from '../src/mapping-board/board-names.text';
import { itemName } from '../src/mapping-board/board-names.text';
import { BoardOnShow } from './board-on-show';
import { boardSayIn, boardWordsIn } from './board-words';
import { aMapWithLongWords } from './families/a-map-with-long-words';
import { aYearWithTheBaileys } from './families/a-year-with-the-baileys';
import { jadeFifteen } from './families/jade-fifteen';
import { leoAndUncleRay, leosWords } from './families/leo-and-uncle-ray';
import { aDamagedMap, aMapCutShort, aNewerMap } from './families/maps-that-arrive-otherwise';
import { maryamAndYusufInUrdu } from './families/maryam-and-yusuf';
import { helenWrites, mondayMorning, nadiaTariqAndAisha } from './families/nadia-tariq-and-aisha';
import { HostThatRefuses } from './host-that-refuses';
import { HostWithAString } from './host-with-a-string';
import { inHostPage } from './host-page';
import { OwnList } from './own-list';

const meta = {
  title: 'Mapping board',
  component: MappingBoard,
  decorators: [inHostPage],
  args: { defaultValue: nadiaTariqAndAisha, onChange: fn(), now: () => mondayMorning },
  render: (args, { globals }) => <BoardOnShow {...args} spoken={String(globals['locale'])} />,
} satisfies Meta<typeof MappingBoard>;

export default meta;

type Story = StoryObj<typeof meta>;

const spokenIn = (globals: Record<string, unknown>) => String(globals['locale']);
const first = (say: BoardSay) => itemName(say, nadiaTariqAndAisha.items[0] ?? { text: '' });

/** One line: `<MappingBoard defaultValue={map} onChange={save} />`. */
export const OneLine: Story = {};

/** Nothing is written yet. Each column says what belongs in it, with an invented example. */
export const Empty: Story = {
  args: { defaultValue: createMappingBoard({ id: 'map-empty' }) },
};

/** The document is on its way. */
export const Loading: Story = {
  args: { defaultValue: undefined, loading: true },
};

/** Once everything is written down: harm, danger, strength and safety told apart. */
export const SortedIntoCategories: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = boardSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('arrangement.categories') }));
    await expect(
      canvas.getByRole('heading', { name: new RegExp(say('category.harm.heading')) }),
    ).toBeVisible();
  },
};

/** The same map as a list, with all that is known about each thing. */
export const AsAList: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = boardSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('view.list') }));
    await expect(canvas.getAllByRole('term').length).toBeGreaterThan(10);
  },
};

/** Four columns: the judgement stands beside the three, and the host puts its own scale in. */
export const FourColumnsWithJudgement: Story = {
  args: {
    preset: fourColumnPreset,
    judgement: (
      <ul data-host="judgement" lang="en-GB">
        <li>Mum (Nadia): 8</li>
        <li>Gran (Salma): 6</li>
        <li>Tariq: 5</li>
        <li>Helen: 4</li>
        <li>Mr Okafor would rather not say: school cannot see the nights.</li>
      </ul>
    ),
  },
};

/** Manchester’s order of questions. */
export const Manchester: Story = {
  args: { preset: manchesterPreset },
};

/** Wigan begins with what is working well. */
export const Wigan: Story = {
  args: { preset: wiganPreset },
};

/** Early help: the words for wellbeing. */
export const EarlyHelp: Story = {
  args: { preset: wellbeingPreset, defaultValue: leoAndUncleRay },
};

/** Children in care: the words for success. Jade is fifteen. */
export const ChildrenInCare: Story = {
  args: { preset: successPreset, defaultValue: jadeFifteen },
};

/** Good things, worries and dreams, in a child’s own words. */
export const AChildsWords: Story = {
  name: 'A child’s words',
  args: { preset: childPreset, defaultValue: leosWords },
};

/** Mum sees the danger differently. The dispute stands with the statement and is never taken away. */
export const SeenDifferently: Story = {
  args: {
    defaultValue: {
      ...nadiaTariqAndAisha,
      id: 'map-seen-differently',
      items: nadiaTariqAndAisha.items.filter(
        ({ notHeldBy, category }) => notHeldBy.length > 0 || category === 'goal',
      ),
    },
  },
  play: async ({ canvas, userEvent, globals }) => {
    const say = boardSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('view.list') }));
    await expect(canvas.getByText(/only alone once/)).toBeVisible();
  },
};

/** A story of three hundred words, words that never end, twenty-four people, and a column of another council. */
export const LongWords: Story = {
  args: { defaultValue: aMapWithLongWords },
};

/** A year of work: sixty cards. */
export const SixtyCards: Story = {
  args: { defaultValue: aYearWithTheBaileys },
};

/** It can be read, and not changed. */
export const ReadOnly: Story = {
  args: { readOnly: true },
};

/** A meeting reads along: larger, and without what is for professionals only. */
export const InAMeeting: Story = {
  args: { meeting: true, author: helenWrites },
};

/** An older host whose form holds nothing but strings. */
export const HeldByTheHost: Story = {
  render: (_, { globals }) => <HostWithAString spoken={spokenIn(globals)} />,
};

/** A host that does not take every change: what it refuses is back where it was. */
export const AHostThatRefuses: Story = {
  render: (_, { globals }) => <HostThatRefuses spoken={spokenIn(globals)} />,
};

/** Parts of what was saved cannot be read. The rest is here, and nothing is lost. */
export const DamagedDocument: Story = {
  args: { defaultValue: aDamagedMap },
};

/** A newer release saved it: it can be read, and is not written over. */
export const NewerDocument: Story = {
  args: { defaultValue: aNewerMap },
};

/** What was saved cannot be read at all. */
export const UnreadableDocument: Story = {
  args: { defaultValue: aMapCutShort },
};

/** A family that writes in Urdu, on a page that reads from the right. */
export const RightToLeft: Story = {
  args: { defaultValue: maryamAndYusufInUrdu },
  globals: { dir: 'rtl' },
};

/** “Move to…”: everything that dragging does, by pressing. */
export const MovingACard: Story = {
  play: async ({ canvas, canvasElement, userEvent, globals }) => {
    const say = boardSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('item.move.of', { item: first(say) }) }));
    await expect(within(canvasElement).getByRole('dialog', { name: say('move.title') })).toBeVisible();
  },
};

/** What is known about one thing. Nothing must be filled in. */
export const ItsDetails: Story = {
  play: async ({ canvas, canvasElement, userEvent, globals }) => {
    const say = boardSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('item.details.of', { item: first(say) }) }));
    await expect(within(canvasElement).getByRole('dialog', { name: say('details.title') })).toBeVisible();
  },
};

/** A council’s own words, one by one, over those of the arrangement. */
export const OwnWords: Story = {
  args: {
    preset: standardPreset,
    words: {
      'column.worries.heading': 'What is hard?',
      'column.workingWell.heading': 'What do we have going for us?',
      'column.needsToHappen.heading': 'What do we need to do?',
    },
  },
};

/** The hook without the component: a host’s own list, with a menu in the place of dragging. */
export const HeadlessHook: Story = {
  render: (_, { globals }) => <OwnList spoken={spokenIn(globals)} />,
};

/** The map as plain text and as HTML, as a host would file it: here the copy for the family. */
export const TextAndHtml: Story = {
  name: 'Text and HTML',
  render: (_, { globals }) => {
    const locale = spokenIn(globals);
    const options = { locale, words: boardWordsIn(locale) };
    const copy = copyForAudience(nadiaTariqAndAisha, { kind: 'family' });
    return (
      <>
        <h2>Text</h2>
        <pre className="host-page-text">{boardToText(copy, options)}</pre>
        <h2>HTML</h2>
        <pre className="host-page-text">{boardToHtml(copy, options)}</pre>
      </>
    );
  },
};
