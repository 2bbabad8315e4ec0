import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import { fn } from 'storybook/test';
import {
  createTrajectory,
  openTrajectory,
  Trajectory,
  trajectoryToCalendar,
  trajectoryToText,
} from '../src/trajectory';
import { helenWrites } from './families/nadia-tariq-and-aisha';
import {
  beganWith,
  datesThatAreSet,
  familysRatings,
  familysScales,
  halfWayHome,
  loudNightsWay,
  nightsWay,
  steppedBackWay,
  twoPaths,
} from './families/tariq-and-aishas-way';
import { inHostPage } from './host-page';

const april = '2024-04-09T10:00:00+01:00';

const meta = {
  title: 'Trajectory',
  component: Trajectory,
  decorators: [inHostPage],
  args: {
    defaultValue: nightsWay,
    onChange: fn(),
    now: () => april,
    author: helenWrites,
    scales: familysScales,
  },
} satisfies Meta<typeof Trajectory>;

export default meta;

type Story = StoryObj<typeof meta>;

const pressView =
  (name: string): NonNullable<Story['play']> =>
  async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name }));
  };

/** One line: `<Trajectory defaultValue={trajectory} onChange={save} />`. The list comes first. */
export const AGoodOne: Story = { name: 'A good one' };

/** Nothing is written yet: a set of stages can be put in, or the first one written. */
export const Empty: Story = { args: { defaultValue: createTrajectory({ id: 'trajectory-empty' }) } };

/** The document is on its way. */
export const Loading: Story = { args: { defaultValue: undefined, loading: true } };

/** The stages of safety planning, just put in. */
export const SafetyPlanning: Story = { args: { defaultValue: beganWith('safetyPlanning') } };

/** From watched time to home, half way. */
export const HalfWayHome: Story = { args: { defaultValue: halfWayHome } };

/** The same as a picture: across where there is room, down where there is not, with today and what people said. */
export const Picture: Story = {
  args: { defaultValue: halfWayHome, ratings: familysRatings, statutory: datesThatAreSet },
  play: pressView('Picture'),
};

/** The same as a table. */
export const Table: Story = {
  args: { defaultValue: halfWayHome, ratings: familysRatings, statutory: datesThatAreSet },
  play: pressView('Table'),
};

/** The family went back a step. Why stands on both stages, and every plan is still there. */
export const SteppedBack: Story = { args: { defaultValue: steppedBackWay } };

/** Mum and Dad each have a path beside the one of everyone. */
export const TwoParentsTwoLanes: Story = {
  name: 'Two parents, two lanes',
  args: { defaultValue: twoPaths },
};

/** The same as a picture. */
export const TwoLanesPicture: Story = {
  name: 'Two parents, two lanes: picture',
  args: { defaultValue: twoPaths },
  play: pressView('Picture'),
};

/** Dates from the law are read, and never changed here. */
export const StatutoryDates: Story = { args: { statutory: datesThatAreSet } };

/** It can be read, and not changed. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** The family reads along, without what is for professionals only. */
export const InAMeeting: Story = { args: { meeting: true, defaultValue: steppedBackWay } };

/** A family that writes in Urdu, on a page that reads from the right. */
export const RightToLeft: Story = {
  args: { defaultValue: loudNightsWay },
  globals: { dir: 'rtl' },
  play: pressView('Picture'),
};

/** For paper: the browser’s own print command prints what a meeting may see. */
export const OnPaper: Story = { args: { defaultValue: steppedBackWay } };

/** Parts of what was saved cannot be read. The rest is here and nothing is lost. */
export const DamagedDocument: Story = {
  args: {
    defaultValue: {
      ...nightsWay,
      stages: nightsWay.stages.map((stage, at) =>
        at === 1 ? { ...stage, status: 'nearly', actual: 7 } : stage,
      ),
    },
  },
};

/** The trajectory as plain text, and chosen dates as a calendar, as a host would file them. */
export const TextAndCalendar: Story = {
  name: 'Text and calendar',
  render: () => {
    const { document } = openTrajectory(steppedBackWay);
    const stageIds = document.stages.map(({ id }) => id);
    return (
      <>
        <h2>Text</h2>
        <pre className="host-page-text">{trajectoryToText(document)}</pre>
        <h2>Calendar</h2>
        <pre className="host-page-text">{trajectoryToCalendar(document, { stageIds, at: april })}</pre>
      </>
    );
  },
};
