import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import { expect, fn } from 'storybook/test';
import { createSafetyScale, SafetyScale, safetyPreset, scaleToHtml, scaleToText } from '../src/safety-scale';
import { nightsInUrdu } from './families/maryam-and-yusufs-nights';
import { helenWrites, mondayMorning } from './families/nadia-tariq-and-aisha';
import {
  aYearOfNights,
  councilBands,
  damagedNights,
  nightsAllTheSame,
  nightsByHalves,
  nightsFromOne,
  nightsNotAsked,
  nightsSeenDifferently,
  nightsUnseen,
  reversedConference,
  tariqsScale,
} from './families/tariq-and-aishas-nights';
import { inHostPage } from './host-page';
import { OwnScale } from './own-scale';
import { ScaleOnShow } from './scale-on-show';
import { scaleSayIn, scaleWordsIn } from './scale-words';

const meta = {
  title: 'Safety scale',
  component: SafetyScale,
  decorators: [inHostPage],
  args: {
    defaultValue: nightsSeenDifferently,
    onChange: fn(),
    now: () => mondayMorning,
    author: helenWrites,
  },
  render: (args, { globals }) => <ScaleOnShow {...args} spoken={String(globals['locale'])} />,
} satisfies Meta<typeof SafetyScale>;

export default meta;

type Story = StoryObj<typeof meta>;

const spokenIn = (globals: Record<string, unknown>) => String(globals['locale']);

/** One line: `<SafetyScale defaultValue={scale} onChange={save} />`. People see it differently, and nothing is worked out. */
export const PeopleDiffer: Story = {};

/** Nobody has been asked yet: no number, no place on the line, and no suggestion. */
export const NobodyAsked: Story = { args: { defaultValue: nightsNotAsked } };

/** Nothing was saved yet, and nobody is named: choose how it is asked, and ask people by name. */
export const Empty: Story = {
  args: { defaultValue: createSafetyScale({ id: 'scale-empty', wording: safetyPreset.wording }) },
};

/** The document is on its way. */
export const Loading: Story = { args: { defaultValue: undefined, loading: true } };

/** Six people say the same, and each can still be read. */
export const EveryoneTheSame: Story = { args: { defaultValue: nightsAllTheSame } };

/** A child’s own scale, with buttons. Tariq pointed, and Helen wrote it down. */
export const AChildsVersion: Story = {
  name: 'A child’s version',
  args: { defaultValue: tariqsScale, form: 'radio' },
};

/** From 1 to 10: “4 out of 10” would say something else. */
export const FromOneToTen: Story = { args: { defaultValue: nightsFromOne } };

/** A conference that asks the other way round: the low end is worked towards, and is named first. */
export const Reversed: Story = { args: { defaultValue: reversedConference } };

/** Half steps: 6.5 is an answer. */
export const HalfSteps: Story = { args: { defaultValue: nightsByHalves } };

/** Each answers unseen. Nobody can tell what others have said, nor even who has answered. */
export const Unseen: Story = { args: { defaultValue: nightsUnseen } };

/** It is Dee’s turn: only her control is on the page. */
export const UnseenATurn: Story = {
  name: 'Unseen: a turn',
  args: { defaultValue: nightsUnseen },
  play: async ({ canvas, userEvent, globals }) => {
    const say = scaleSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('private.turn', { name: 'Dee' }) }));
    await expect(canvas.getByText(say('private.now', { name: 'Dee' }))).toBeVisible();
  },
};

/** Everyone has answered, and all answers are shown together. */
export const UnseenThenShown: Story = {
  name: 'Unseen, then shown',
  args: { defaultValue: nightsUnseen },
  play: async ({ canvas, userEvent, globals }) => {
    const say = scaleSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('private.reveal') }));
    const spread = say('spread.apart', { lowest: 4, highest: 8, apart: 4 });
    await expect(canvas.getAllByText(spread)[0]).toBeVisible();
  },
};

/** A year of the same question: as a picture. A conference that asked the other way round stands apart. */
export const AYear: Story = { args: { defaultValue: aYearOfNights } };

/** The same year as a table. */
export const AYearAsATable: Story = {
  name: 'A year as a table',
  args: { defaultValue: aYearOfNights },
  play: async ({ canvas, userEvent, globals }) => {
    const say = scaleSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('history.table') }));
    await expect(canvas.getAllByRole('table')).toHaveLength(2);
  },
};

/** The same year in sentences. */
export const AYearInSentences: Story = {
  name: 'A year in sentences',
  args: { defaultValue: aYearOfNights },
  play: async ({ canvas, userEvent, globals }) => {
    const say = scaleSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('history.sentences') }));
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** A council’s words for stretches of the scale. The host hears when an answer comes to be in one; nothing is decided. */
export const Bands: Story = { args: { bands: councilBands, onBandEntered: fn() } };

/** About one danger statement and two children, as the line under the question says. */
export const OneStatementAndChildren: Story = {
  name: 'One statement, two children',
  render: (args, { globals }) => (
    <>
      <h2 lang="en-GB">Danger statement 1</h2>
      <p lang="en-GB">
        Gran, Helen and Mr Okafor are worried that Mum will go to work at night and leave Tariq and Aisha on
        their own, like on 4 March when Tariq burned his hand.
      </p>
      <ScaleOnShow {...args} headingLevel={3} spoken={spokenIn(globals)} />
    </>
  ),
};

/** Every number as a button: nothing to drag. */
export const WithButtons: Story = { args: { form: 'radio' } };

/** A number typed. */
export const WithNumbers: Story = { args: { form: 'number' } };

/** It can be read, and not changed. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** What cannot be done just now, in all three forms: nothing to take back, nothing lower than the lowest, read-only. */
export const WhatCannotBeDone: Story = {
  name: 'What cannot be done',
  render: (args, { globals }) => (
    <>
      {(['slider', 'radio', 'number'] as const).map((form) => (
        <ScaleOnShow
          {...args}
          key={form}
          form={form}
          defaultValue={{
            ...nightsSeenDifferently,
            id: `scale-${form}`,
            raters: ['p1', 'p5'],
            ratings: nightsSeenDifferently.ratings
              .filter(({ raterId }) => raterId === 'p1')
              .map((rating) => ({ ...rating, value: form === 'slider' ? 0 : 10 })),
          }}
          spoken={spokenIn(globals)}
        />
      ))}
      <ScaleOnShow {...args} readOnly spoken={spokenIn(globals)} />
    </>
  ),
};

/** Parts of what was saved cannot be read. The rest is here, nothing is lost, and no number is made up. */
export const DamagedDocument: Story = { args: { defaultValue: damagedNights } };

/** A newer release saved it: it can be read, and is not written over. */
export const NewerDocument: Story = { args: { defaultValue: { ...nightsSeenDifferently, format: 99 } } };

/** What was saved cannot be read at all. */
export const UnreadableDocument: Story = {
  args: { defaultValue: JSON.stringify(nightsSeenDifferently).slice(0, 400) },
};

/** A family that writes in Urdu, on a page that reads from the right: 0 stands at the right, where reading begins. */
export const RightToLeft: Story = {
  args: { defaultValue: nightsInUrdu },
  globals: { dir: 'rtl' },
};

/** In a host’s form: the document is sent under the name of the field, without what is hidden. */
export const InAForm: Story = {
  render: (args, { globals }) => <HostForm {...args} spoken={spokenIn(globals)} />,
};

function HostForm(props: React.ComponentProps<typeof ScaleOnShow>): React.ReactElement {
  const [sent, setSent] = React.useState<number | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get('scale');
        setSent(typeof value === 'string' ? value.length : 0);
      }}
    >
      <ScaleOnShow {...props} name="scale" />
      <p className="host-page-line" lang="en-GB">
        <button type="submit" className="host-page-button">
          Send the form
        </button>{' '}
        {sent === null ? 'Nothing is sent yet.' : `Sent ${sent} characters.`}
      </p>
    </form>
  );
}

/** For paper: the browser’s own print command prints the answers in words, and lines to write on for whoever was not asked. */
export const OnPaper: Story = {
  args: { defaultValue: nightsNotAsked },
  render: (args, { globals }) => (
    <>
      <p lang="en-GB">Print this page to see the sheet that is filled in by hand.</p>
      <ScaleOnShow {...args} spoken={spokenIn(globals)} />
    </>
  ),
};

/** The hook without the component: a host’s own choices. */
export const HeadlessHook: Story = {
  render: (_, { globals }) => <OwnScale spoken={spokenIn(globals)} />,
};

/** The scale as plain text and as HTML, as a host would file it. */
export const TextAndHtml: Story = {
  name: 'Text and HTML',
  render: (_, { globals }) => {
    const locale = spokenIn(globals);
    const options = { locale, words: scaleWordsIn(locale) };
    return (
      <>
        <h2>Text</h2>
        <pre className="host-page-text">{scaleToText(aYearOfNights, options)}</pre>
        <h2>HTML</h2>
        <pre className="host-page-text">{scaleToHtml(nightsSeenDifferently, options)}</pre>
      </>
    );
  },
};
