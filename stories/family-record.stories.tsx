import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import { wholeFamilies } from './families/whole-families';
import { inHostPage } from './host-page';
import { RecordOnShow } from './record-on-show';
import { WholeAssessment } from './whole-assessment';

const meta = {
  title: 'Family record',
  component: WholeAssessment,
  // Each is a page of its own, and too long to stand under another.
  tags: ['!autodocs'],
  args: { family: wholeFamilies.tariqAndAisha, spoken: 'en-GB' },
  render: (args, { globals }) => <WholeAssessment {...args} spoken={String(globals['locale'])} />,
} satisfies Meta<typeof WholeAssessment>;

export default meta;

type Story = StoryObj<typeof meta>;

/** One family through all the tools: one save, one undo, one list of people. */
export const AWholeAssessment: Story = {};

/** The copy that Tariq may have. */
export const WhatAChildIsGiven: Story = { name: 'What a child is given', args: { reader: 'child c1' } };

/** The copy that Dad may have of a record that holds things of Mum's. */
export const WhatOneParentIsGiven: Story = {
  name: 'What one parent is given',
  args: { family: wholeFamilies.harts, reader: 'parent dad' },
};

/** The copy for a court whose papers go to both parents. */
export const WhatACourtIsGiven: Story = {
  name: 'What a court is given',
  args: { family: wholeFamilies.harts, reader: 'court-served' },
};

/** One child and two tools, in Welsh. */
export const OneChildInWelsh: Story = {
  name: 'One child, in Welsh',
  args: { family: wholeFamilies.nel },
};

/** Four tools in Polish: a worry, a statement and a rule that Dad sees otherwise, kept as they are. */
export const SeenOtherwiseInPolish: Story = {
  name: 'Seen otherwise, in Polish',
  args: { family: wholeFamilies.zuzia },
};

/** Six tools in Urdu, on a page that reads from the right. */
export const InUrduFromTheRight: Story = {
  name: 'In Urdu, from the right',
  args: { family: wholeFamilies.maryam },
  globals: { dir: 'rtl' },
};

/** Four children, thirteen people, two households and all the tools. */
export const ALargeFamily: Story = { name: 'A large family', args: { family: wholeFamilies.harts } };

/** `data-mapwell-theme="govuk-like"`: the inks, edges and corners of a page like GOV.UK, and no crest or font of theirs. */
export const OnAPageLikeGovUk: Story = {
  name: 'On a page like GOV.UK',
  args: { family: wholeFamilies.nel },
  globals: { theme: 'govuk-like' },
};

/** `data-mapwell-theme="nhs-like"`: the inks, edges and corners of a page like the NHS, and no logo or font of theirs. */
export const OnAPageLikeTheNhs: Story = {
  name: 'On a page like the NHS',
  args: { family: wholeFamilies.nel },
  globals: { theme: 'nhs-like' },
};

/** `<FamilyRecord defaultValue={record} onChange={save} />`: the people, the tools one below the other, and nothing to lay out. */
export const AsOneComponent: Story = {
  name: 'As one component',
  decorators: [inHostPage],
  render: ({ family: { record, author, now } }, { globals }) => (
    <RecordOnShow spoken={String(globals['locale'])} defaultValue={record} author={author} now={() => now} />
  ),
};

/** A family of whom nothing is written yet: people are named, and tools begun, as they are needed. */
export const TheFirstDay: Story = {
  name: 'The first day',
  decorators: [inHostPage],
  render: (_, { globals }) => <RecordOnShow spoken={String(globals['locale'])} />,
};
