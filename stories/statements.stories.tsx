import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import { expect, fn } from 'storybook/test';
import { createStatements, Statements, statementsToHtml, statementsToText } from '../src/statements';
import { loudNightsInUrdu } from './families/maryam-and-yusufs-statements';
import { helenWrites, mondayMorning } from './families/nadia-tariq-and-aisha';
import {
  councilPack,
  damagedStatements,
  nightsHalfWritten,
  nightsInStatements,
  nightsInVersions,
  nightsWithAnOffer,
  onTheMap,
  scalesOfTheFamily,
  sixtyIncidents,
  statementsWithEveryFault,
  threeSets,
} from './families/tariq-and-aishas-statements';
import { inHostPage } from './host-page';
import { OwnStatements } from './own-statements';
import { StatementsOnShow } from './statements-on-show';
import { statementsSayIn, statementsWordsIn } from './statements-words';

const meta = {
  title: 'Statements',
  component: Statements,
  decorators: [inHostPage],
  args: {
    defaultValue: nightsInStatements,
    onChange: fn(),
    now: () => mondayMorning,
    author: helenWrites,
    mapItems: onTheMap,
    scales: scalesOfTheFamily,
  },
  render: (args, { globals }) => <StatementsOnShow {...args} spoken={String(globals['locale'])} />,
} satisfies Meta<typeof Statements>;

export default meta;

type Story = StoryObj<typeof meta>;

const spokenIn = (globals: Record<string, unknown>) => String(globals['locale']);
const danger1 = (say: ReturnType<typeof statementsSayIn>) => ({ item: say('name.danger', { number: '1' }) });

/** One line: `<Statements defaultValue={statements} onChange={save} />`. What has happened, what could happen, what is good enough. */
export const AGoodOne: Story = { name: 'A good one' };

/** Nothing is written yet. */
export const Empty: Story = { args: { defaultValue: createStatements({ id: 'statements-empty' }) } };

/** The document is on its way. */
export const Loading: Story = { args: { defaultValue: undefined, loading: true } };

/** A first conversation: some parts are there, and what they say is offered. */
export const HalfWritten: Story = { args: { defaultValue: nightsHalfWritten } };

/** A text from a template. Everything is asked, nothing is marked, and nothing is refused. */
export const EveryFault: Story = { args: { defaultValue: statementsWithEveryFault } };

/** The guided form: who is worried, about what, like which time, and what might happen to whom. */
export const FromParts: Story = {
  name: 'From parts',
  play: async ({ canvas, userEvent, globals }) => {
    const say = statementsSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('parts.open.of', danger1(say)) }));
    await expect(canvas.getByRole('group', { name: say('parts.label', danger1(say)) })).toBeVisible();
  },
};

/** The parts were changed after somebody edited the text: word by word, to be taken over or left. */
export const AnOffer: Story = { name: 'An update is offered', args: { defaultValue: nightsWithAnOffer } };

/** Mum sees it differently. It is written beside the statement, and never as a second one. */
export const Dispute: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = statementsSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('dispute.open.of', danger1(say)) }));
    await expect(canvas.getByLabelText(say('dispute.words'))).toBeVisible();
  },
};

/** Earlier words, compared with those that stand now. */
export const VersionsCompared: Story = {
  args: { defaultValue: nightsInVersions },
  play: async ({ canvas, userEvent, globals }) => {
    const say = statementsSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('versions.open.of', danger1(say)) }));
    const [compare] = canvas.getAllByRole('button', { name: /Helen/ });
    if (compare) await userEvent.click(compare);
    await expect(document.querySelector('[data-part="comparison"]')).not.toBeNull();
  },
};

/** Everything that can be known of a danger statement and stands nowhere else. */
export const Details: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = statementsSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('details.open.of', danger1(say)) }));
    await expect(canvas.getByRole('dialog')).toBeVisible();
  },
};

/** Everything that can be known of something that happened. */
export const DetailsOfAnIncident: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = statementsSayIn(spokenIn(globals));
    const item = say('matrix.row.worst');
    await userEvent.click(canvas.getByRole('button', { name: say('details.open.of', { item }) }));
    await expect(canvas.getByRole('dialog')).toBeVisible();
  },
};

/** A safety goal from its parts. */
export const AGoalFromParts: Story = {
  name: 'A goal from parts',
  play: async ({ canvas, userEvent, globals }) => {
    const say = statementsSayIn(spokenIn(globals));
    const item = say('name.goal', { number: '1' });
    await userEvent.click(canvas.getByRole('button', { name: say('parts.open.of', { item }) }));
    await expect(canvas.getByRole('group', { name: say('parts.label', { item }) })).toBeVisible();
  },
};

/** Before anything is printed it is asked for whom. */
export const BeforePrinting: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = statementsSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('print.do') }));
    await expect(canvas.getByRole('dialog')).toBeVisible();
  },
};

/** Three sets, one of which was superseded. */
export const ThreeSets: Story = { args: { defaultValue: threeSets } };

/** Sixty things that happened, in one matrix. */
export const SixtyIncidents: Story = { args: { defaultValue: sixtyIncidents } };

/** A council’s own rule beside those of the library. */
export const OwnRulePack: Story = {
  args: { defaultValue: nightsInStatements, packs: [councilPack] },
};

/** No rules at all. */
export const WithoutChecks: Story = { args: { defaultValue: statementsWithEveryFault, packs: [] } };

/** It can be read, and not changed. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** A meeting reads along from the back of the room, and nothing is asked of anybody’s words. */
export const InAMeeting: Story = {
  args: { meeting: true, defaultValue: statementsWithEveryFault },
};

/** A family that writes in Urdu, on a page that reads from the right. No rule reads Urdu, and none is made up. */
export const RightToLeft: Story = {
  args: { defaultValue: loudNightsInUrdu },
  globals: { dir: 'rtl' },
};

/** For paper: the browser’s own print command prints what a meeting may see, with lines to write on where nothing is. */
export const OnPaper: Story = {
  args: { defaultValue: nightsHalfWritten },
  render: (args, { globals }) => (
    <>
      <p lang="en-GB">Print this page to see the sheet that is filled in by hand.</p>
      <StatementsOnShow {...args} spoken={spokenIn(globals)} />
    </>
  ),
};

/** Parts of what was saved cannot be read. The rest is here and nothing is lost. */
export const DamagedDocument: Story = { args: { defaultValue: damagedStatements } };

/** A newer release saved it: it can be read, and is not written over. */
export const NewerDocument: Story = { args: { defaultValue: { ...nightsInStatements, format: 99 } } };

/** What was saved cannot be read at all. */
export const UnreadableDocument: Story = {
  args: { defaultValue: JSON.stringify(nightsInStatements).slice(0, 400) },
};

/** The hook without the component: a host’s own fields. */
export const HeadlessHook: Story = {
  render: (_, { globals }) => <OwnStatements spoken={spokenIn(globals)} />,
};

/** The statements as plain text and as HTML, as a host would file them. */
export const TextAndHtml: Story = {
  name: 'Text and HTML',
  render: (_, { globals }) => {
    const locale = spokenIn(globals);
    const options = { locale, words: statementsWordsIn(locale) };
    return (
      <>
        <h2>Text</h2>
        <pre className="host-page-text">{statementsToText(threeSets, options)}</pre>
        <h2>HTML</h2>
        <pre className="host-page-text">{statementsToHtml(nightsInStatements, options)}</pre>
      </>
    );
  },
};
