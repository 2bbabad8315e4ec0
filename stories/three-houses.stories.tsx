import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import { expect, fn } from 'storybook/test';
import {
  createThreeHouses,
  ThreeHouses,
  ThreeHousesSideBySide,
  ThreeHousesTogether,
  threeHousesToHtml,
  threeHousesToText,
} from '../src/three-houses';
import { helenWrites, mondayMorning } from './families/nadia-tariq-and-aisha';
import {
  damagedHouses,
  longWords,
  madeByKeys,
  samisStamps,
  tariqInJune,
  tariqsHouses,
  tariqsMagicPerson,
  tariqsSafetyHouse,
  tariqsSharing,
  tariqsStory,
  withAPhoto,
} from './families/tariqs-houses';
import { inHostPage } from './host-page';
import { OwnDrawing } from './own-drawing';
import { ThreeHousesOnShow } from './three-houses-on-show';
import { threeHousesSayIn, threeHousesWordsIn } from './three-houses-words';

const meta = {
  title: 'Three houses',
  component: ThreeHouses,
  decorators: [inHostPage],
  args: { defaultValue: tariqsHouses, onChange: fn(), now: () => mondayMorning, author: helenWrites },
  render: (args, { globals }) => <ThreeHousesOnShow {...args} spoken={String(globals['locale'])} />,
} satisfies Meta<typeof ThreeHouses>;

export default meta;

type Story = StoryObj<typeof meta>;

const spokenIn = (globals: Record<string, unknown>) => String(globals['locale']);
type Say = ReturnType<typeof threeHousesSayIn>;

/** Presses a button by what it says, and looks that a dialog has opened. */
const opensDialog =
  (nameOf: (say: Say) => string): NonNullable<Story['play']> =>
  async ({ canvas, userEvent, globals }) => {
    await userEvent.click(canvas.getByRole('button', { name: nameOf(threeHousesSayIn(spokenIn(globals))) }));
    await expect(canvas.getByRole('dialog')).toBeVisible();
  };

/** One line: `<ThreeHouses defaultValue={session} onChange={save} />`. Three houses of one size; a child begins with any. */
export const OneChildsSession: Story = { name: 'One child’s session' };

/** Nothing is drawn yet. */
export const Empty: Story = { args: { defaultValue: createThreeHouses({ id: 'houses-empty' }) } };

/** The document is on its way. */
export const Loading: Story = { args: { defaultValue: undefined, loading: true } };

/** Made with the number keys alone: a line goes from the middle of one cell to that of the next. */
export const MadeOnlyByKeyboard: Story = { args: { defaultValue: madeByKeys } };

/** Long words, and words in another way of writing. */
export const LongWords: Story = { args: { defaultValue: longWords } };

/** Pictures to put down, and no word that has to be read. */
export const AFourYearOldsStamps: Story = {
  name: 'A four-year-old’s stamps',
  args: { defaultValue: samisStamps, forChild: true },
  play: async ({ canvas, userEvent, globals }) => {
    const say = threeHousesSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('hand.stamp') }));
    await expect(canvas.getByRole('button', { name: say('stamp.teddy') })).toBeVisible();
  },
};

/** One key or one press hides everything: nothing of it is in the page. */
export const Covered: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = threeHousesSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('cover.do') }));
    await expect(canvas.getByRole('button', { name: say('cover.back') })).toHaveFocus();
    await expect(canvas.queryByRole('application')).toBeNull();
  },
};

/** What the child wants shared with whom, in the child's own words. */
export const SharingChoices: Story = {
  args: { defaultValue: tariqsSharing },
  play: opensDialog((say) => say('sharing.open')),
};

/** The record of the session. */
export const AboutTheSession: Story = { play: opensDialog((say) => say('about.open')) };

/** A paper that was photographed. The host keeps the photograph. */
export const APhotographOfAPaper: Story = {
  name: 'A photograph of a paper',
  args: { defaultValue: withAPhoto, onPhotoWanted: () => null },
};

/** Wizards and Fairies: the figures are offered alike to every child. */
export const WizardsAndFairies: Story = { args: { defaultValue: tariqsMagicPerson } };

/** The Safety House, with the child's own scale on the path. */
export const SafetyHouse: Story = { args: { defaultValue: tariqsSafetyHouse } };

/** Words and Pictures: a panel is shown to a child once it was agreed. */
export const WordsAndPictures: Story = { args: { defaultValue: tariqsStory } };

/** The same story for the child: the draft is not in it. */
export const WordsAndPicturesForTheChild: Story = { args: { defaultValue: tariqsStory, forChild: true } };

/** A child works with it: no notes by grown-ups, no record, no print. */
export const ForTheChild: Story = { args: { forChild: true } };

/** It can be looked at, and not changed. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** On a page that reads from the right. The pictures stay as they were drawn. */
export const RightToLeft: Story = { globals: { dir: 'rtl' } };

/** Before anything is printed it is asked for whom; then print this page. */
export const Print: Story = {
  args: { defaultValue: tariqsSharing },
  play: opensDialog((say) => say('print.do')),
};

/** Parts of what was saved cannot be read. What was said about sharing is among them, so nothing is shared. */
export const DamagedDocument: Story = { args: { defaultValue: damagedHouses } };

/** A newer release saved it: it can be looked at, and is not written over. */
export const NewerDocument: Story = { args: { defaultValue: { ...tariqsHouses, format: 99 } } };

/** How a picture came about, step by step or played. Nothing plays by itself, and nothing is changed. */
export const HowItWasMade: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = threeHousesSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('replay.open') }));
    await userEvent.click(canvas.getByRole('button', { name: say('replay.on') }));
    await expect(canvas.getByRole('slider', { name: say('replay.step') })).toHaveValue('1');
  },
};

/** Two sessions of one child: `<ThreeHousesSideBySide earlier={march} later={june} audience={reader} />`. */
export const TwoSessionsSideBySide: Story = {
  render: (_, { globals }) => (
    <ThreeHousesSideBySide
      earlier={tariqsHouses}
      later={tariqInJune}
      audience={{ kind: 'professionals' }}
      words={threeHousesWordsIn(spokenIn(globals))}
      locale={spokenIn(globals)}
    />
  ),
};

/** Brothers and sisters are shown together only where each of them says so; else nothing of them is in the page. */
export const BrothersAndSistersRefused: Story = {
  name: 'Brothers and sisters, not together',
  render: (_, { globals }) => (
    <ThreeHousesTogether
      sessions={[tariqsSharing, samisStamps]}
      audience={{ kind: 'professionals' }}
      words={threeHousesWordsIn(spokenIn(globals))}
      locale={spokenIn(globals)}
    />
  ),
};

/** `useThreeHouses` and `useDrawing` without the component: a host's own markup. */
export const OwnMarkup: Story = {
  name: 'A host’s own markup',
  render: (_, { globals }) => <OwnDrawing spoken={spokenIn(globals)} />,
};

/** The session as plain text and as HTML, each for an audience that has to be named. */
export const TextAndHtml: Story = {
  name: 'Text and HTML',
  render: (_, { globals }) => {
    const locale = spokenIn(globals);
    const options = { locale, words: threeHousesWordsIn(locale) };
    return (
      <>
        <h2>Text</h2>
        <pre className="host-page-text">
          {threeHousesToText(tariqsHouses, { kind: 'professionals' }, options)}
        </pre>
        <h2>HTML</h2>
        <pre className="host-page-text">{threeHousesToHtml(tariqsSharing, { kind: 'family' }, options)}</pre>
      </>
    );
  },
};
