import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import { expect, fn } from 'storybook/test';
import { networkPictureToSvg, networkToHtml, networkToText, SafetyNetwork } from '../src/safety-network';
import {
  aroundMaryam,
  damagedNetwork,
  familysCopy,
  fivePeople,
  nobodyYet,
  sixMonthsAfter,
  sixMonthsBefore,
  stepFamily,
  twentyFivePeople,
} from './families/around-tariq-and-aisha';
import { helenWrites, mondayMorning } from './families/nadia-tariq-and-aisha';
import { inHostPage } from './host-page';
import { NetworkOnShow } from './network-on-show';
import { networkSayIn, networkWordsIn } from './network-words';
import { OwnNetwork } from './own-network';

const meta = {
  title: 'Safety network',
  component: SafetyNetwork,
  decorators: [inHostPage],
  args: {
    defaultValue: fivePeople,
    onChange: fn(),
    now: () => mondayMorning,
    author: helenWrites,
  },
  render: (args, { globals }) => <NetworkOnShow {...args} spoken={String(globals['locale'])} />,
} satisfies Meta<typeof SafetyNetwork>;

export default meta;

type Story = StoryObj<typeof meta>;

const spokenIn = (globals: Record<string, unknown>) => String(globals['locale']);

/** One line: `<SafetyNetwork defaultValue={network} onChange={save} />`. Who knows, round two children. */
export const FivePeople: Story = {};

/** Nobody is in it yet: a question, and never that anything is missing. */
export const NobodyYet: Story = { args: { defaultValue: nobodyYet } };

/** The document is on its way. */
export const Loading: Story = { args: { defaultValue: undefined, loading: true } };

/** Twenty-five people: no name lies over another. */
export const TwentyFivePeople: Story = { args: { defaultValue: twentyFivePeople } };

/** How close people are: another question than what they know, and never one with it. */
export const WhoIsClose: Story = { args: { picture: 'closeness' } };

/** Around the home: who is tied to whom, and how. */
export const AroundTheHome: Story = { args: { picture: 'ecomap' } };

/** A family tree with a step-family, an adoption beside birth, somebody who died and somebody unborn. */
export const FamilyTree: Story = { args: { defaultValue: stepFamily, picture: 'genogram' } };

/** As a list: every fact that the picture has, and all that it has no room for. */
export const AsAList: Story = { args: { form: 'list' } };

/** As a table. */
export const AsATable: Story = { args: { form: 'table' } };

/** In sentences, each with the way to change what it says. */
export const InSentences: Story = { args: { form: 'sentences' } };

/** Somebody’s card, opened in place. */
export const ACard: Story = {
  name: 'A card',
  args: { form: 'picture' },
  play: async ({ canvas, userEvent, globals }) => {
    const say = networkSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: /^⟦?Gran/ }));
    await expect(
      canvas.getByRole('region', { name: say('card.of', { name: 'Gran (Salma)' }) }),
    ).toBeVisible();
  },
};

/** Only the family’s own people: professionals are a layer of their own. */
export const ProfessionalsHidden: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const say = networkSayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('checkbox', { name: say('layers.professionals') }));
    await expect(canvas.queryByRole('button', { name: /^⟦?Helen/ })).toBeNull();
  },
};

/** With few naturally connected people a council may have more asked after. Nothing says that a family has failed. */
export const ASoftHint: Story = { name: 'A soft hint', args: { fewNatural: 6 } };

/** Before and after six months: each step is kept, with who told them. */
export const BeforeAndAfter: Story = {
  name: 'Before and after six months',
  render: (args, { globals }) => (
    <>
      <NetworkOnShow {...args} defaultValue={sixMonthsBefore} readOnly spoken={spokenIn(globals)} />
      <NetworkOnShow {...args} defaultValue={sixMonthsAfter} readOnly spoken={spokenIn(globals)} />
    </>
  ),
};

/** How to reach people is shown only where the host allows it. */
export const ContactDetails: Story = { args: { form: 'list', contacts: true } };

/** A family’s copy: contact details are not in it at all, whatever the component is told to show. */
export const ContactDetailsWithheld: Story = {
  args: { defaultValue: familysCopy, form: 'list', contacts: true, readOnly: true },
};

/** It can be read, and not changed. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** A family that writes in Urdu, on a page that reads from the right: the picture is mirrored. */
export const RightToLeft: Story = { args: { defaultValue: aroundMaryam }, globals: { dir: 'rtl' } };

/** For paper: the picture with its key, then everybody in words. */
export const OnPaper: Story = {
  render: (args, { globals }) => (
    <>
      <p lang="en-GB">Print this page to see the picture and everybody in words.</p>
      <NetworkOnShow {...args} spoken={spokenIn(globals)} />
    </>
  ),
};

/** Parts of what was saved cannot be read. The rest is here, nothing is lost, and what was closed stays closed. */
export const DamagedDocument: Story = { args: { defaultValue: damagedNetwork } };

/** A newer release saved it: it can be read, and is not written over. */
export const NewerDocument: Story = { args: { defaultValue: { ...fivePeople, format: 99 } } };

/** What was saved cannot be read at all. */
export const UnreadableDocument: Story = {
  args: { defaultValue: JSON.stringify(fivePeople).slice(0, 400) },
};

/** The hook without the component: a host’s own markup. */
export const HeadlessHook: Story = {
  render: (_, { globals }) => <OwnNetwork spoken={spokenIn(globals)} />,
};

/** The network as text, as HTML and as SVG, as a host would file it. */
export const TextHtmlAndSvg: Story = {
  name: 'Text, HTML and SVG',
  render: (_, { globals }) => {
    const locale = spokenIn(globals);
    const options = { locale, words: networkWordsIn(locale) };
    return (
      <>
        <h2>Text</h2>
        <pre className="host-page-text">{networkToText(fivePeople, options)}</pre>
        <h2>HTML</h2>
        <pre className="host-page-text">{networkToHtml(fivePeople, options)}</pre>
        <h2>SVG</h2>
        <pre className="host-page-text">{networkPictureToSvg(fivePeople, 'knowledge', options)}</pre>
      </>
    );
  },
};
