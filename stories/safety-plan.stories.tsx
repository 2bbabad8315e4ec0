import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import { expect, fn } from 'storybook/test';
import { createSafetyPlan, SafetyPlan, safetyPlanToHtml, safetyPlanToText } from '../src/safety-plan';
import { loudNightsPlan, planNotToBeHandedOver } from './families/maryam-and-yusufs-plan';
import { helenWrites, mondayMorning } from './families/nadia-tariq-and-aisha';
import {
  damagedPlan,
  linkedToNights,
  nightsPlan,
  planAgreedTwice,
  planHalfFilled,
  planSuperseded,
  planThatDidNotHold,
} from './families/tariq-and-aishas-plan';
import { inHostPage } from './host-page';
import { OwnSafetyPlan } from './own-safety-plan';
import { SafetyPlanOnShow } from './safety-plan-on-show';
import { safetyPlanSayIn, safetyPlanWordsIn } from './safety-plan-words';

const meta = {
  title: 'Safety plan',
  component: SafetyPlan,
  decorators: [inHostPage],
  args: {
    defaultValue: nightsPlan,
    onChange: fn(),
    now: () => mondayMorning,
    author: helenWrites,
    ...linkedToNights,
  },
  render: (args, { globals }) => <SafetyPlanOnShow {...args} spoken={String(globals['locale'])} />,
} satisfies Meta<typeof SafetyPlan>;

export default meta;

type Story = StoryObj<typeof meta>;

const spokenIn = (globals: Record<string, unknown>) => String(globals['locale']);
type Say = ReturnType<typeof safetyPlanSayIn>;

/** Presses a button by what it says, and looks that a dialog has opened. */
const opensDialog =
  (nameOf: (say: Say) => string): NonNullable<Story['play']> =>
  async ({ canvas, userEvent, globals }) => {
    const name = nameOf(safetyPlanSayIn(spokenIn(globals)));
    await userEvent.click(canvas.getByRole('button', { name }));
    await expect(canvas.getByRole('dialog')).toBeVisible();
  };
const rule1 = 'When Mum is called in to work at night, Gran comes and…';
const ofRule1 = (tool: 'tools.state' | 'tools.details' | 'tools.handOver') => (say: Say) =>
  say('tools.of', { tool: say(tool), item: rule1 });

/** One line: `<SafetyPlan defaultValue={plan} onChange={save} />`. The rules first, then what to look out for, and what if. */
export const AFamilysPlan: Story = { name: 'A family’s plan' };

/** Nothing is written yet. */
export const Empty: Story = { args: { defaultValue: createSafetyPlan({ id: 'plan-empty' }) } };

/** The document is on its way. */
export const Loading: Story = { args: { defaultValue: undefined, loading: true } };

/** A first evening. Half filled is always valid. */
export const HalfFilled: Story = { args: { defaultValue: planHalfFilled } };

/** A rule did not hold. It has not failed: the plan asks to call the network together. */
export const ARuleThatDoesNotHold: Story = {
  name: 'A rule that does not hold',
  args: { defaultValue: planThatDidNotHold },
};

/** The network is called together about it. */
export const CallingTheNetwork: Story = {
  args: { defaultValue: planThatDidNotHold },
  play: opensDialog((say) => say('ask.call.of', { item: rule1 })),
};

/** A plan that is rehearsed and given to nobody on paper. The worker sees it marked; no print and no export has it. */
export const NotToBeHandedOver: Story = {
  name: 'A plan not to be handed over',
  args: { defaultValue: planNotToBeHandedOver },
};

/** It cannot be printed, and says so before anybody tries. */
export const NotToBePrinted: Story = {
  args: { defaultValue: planNotToBeHandedOver },
  play: opensDialog((say) => say('print.do')),
};

/** For whom a part must not be handed over, and why. */
export const HandingOver: Story = { play: opensDialog(ofRule1('tools.handOver')) };

/** Everything that can be known of a rule. */
export const Details: Story = { play: opensDialog(ofRule1('tools.details')) };

/** How a rule is going, since when, and why. */
export const HowItIsGoing: Story = { play: opensDialog(ofRule1('tools.state')) };

/** A day in the diary: for each rule yes, no, or not said. */
export const WritingInTheDiary: Story = { play: opensDialog((say) => say('section.diary.write')) };

/** Who agrees, who sees it differently, when and how, before it is kept word for word. */
export const Agreeing: Story = { play: opensDialog((say) => say('section.versions.agree')) };

/** What the plan is for, and which plans come before and after it. */
export const AboutThePlan: Story = { play: opensDialog((say) => say('about.open')) };

/** Agreed twice, and changed since. What was agreed is never altered. */
export const Versions: Story = { args: { defaultValue: planAgreedTwice } };

/** The family wrote its own plan. This one stays to be read. */
export const Superseded: Story = { args: { defaultValue: planSuperseded } };

/** Before anything is printed it is asked for whom, and in which form. */
export const BeforePrinting: Story = { play: opensDialog((say) => say('print.do')) };

/** One side of A4 for the fridge: choose it in the print dialog, then print this page. */
export const OneSideOfA4: Story = {
  name: 'A plan on one side of A4',
  play: async ({ canvas, userEvent, globals }) => {
    const say = safetyPlanSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('print.do') }));
    await userEvent.selectOptions(canvas.getByLabelText(say('print.form')), 'fridge');
    await expect(canvas.getByText(say('print.form.fridge.note'))).toBeVisible();
  },
};

/** All of it in large print: choose it in the print dialog, then print this page. */
export const LargePrint: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = safetyPlanSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say('print.do') }));
    await userEvent.selectOptions(canvas.getByLabelText(say('print.form')), 'large');
    await expect(canvas.getByRole('dialog')).toBeVisible();
  },
};

/** It can be read, and not changed. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** A meeting reads along from the back of the room: no signal, and nothing that is barred for anybody. */
export const InAMeeting: Story = { args: { meeting: true } };

/** A family that writes in Urdu, on a page that reads from the right. */
export const RightToLeft: Story = { args: { defaultValue: loudNightsPlan }, globals: { dir: 'rtl' } };

/** Parts of what was saved cannot be read. What was said about handing over, and is not understood, bars it. */
export const DamagedDocument: Story = { args: { defaultValue: damagedPlan } };

/** A newer release saved it: it can be read, and is not written over. */
export const NewerDocument: Story = { args: { defaultValue: { ...nightsPlan, format: 99 } } };

/** What was saved cannot be read at all. */
export const UnreadableDocument: Story = {
  args: { defaultValue: JSON.stringify(nightsPlan).slice(0, 400) },
};

/** The hook without the component: a host’s own fields. */
export const HeadlessHook: Story = {
  render: (_, { globals }) => <OwnSafetyPlan spoken={spokenIn(globals)} />,
};

/** The plan as plain text and as HTML, each for an audience that has to be named. */
export const TextAndHtml: Story = {
  name: 'Text and HTML',
  render: (_, { globals }) => {
    const locale = spokenIn(globals);
    const options = { locale, words: safetyPlanWordsIn(locale), ...linkedToNights };
    return (
      <>
        <h2>Text</h2>
        <pre className="host-page-text">{safetyPlanToText(nightsPlan, { kind: 'family' }, options)}</pre>
        <h2>HTML</h2>
        <pre className="host-page-text">
          {safetyPlanToHtml(planAgreedTwice, { kind: 'professionals' }, options)}
        </pre>
      </>
    );
  },
};
