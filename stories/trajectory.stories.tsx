import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import { expect, fn } from 'storybook/test';
import {
  createTrajectory,
  openTrajectory,
  safetyPlanningPreset,
  Trajectory,
  trajectoryToCalendar,
  trajectoryToHtml,
  trajectoryToText,
} from '../src/trajectory';
import { wordPreset } from '../src/trajectory/trajectory-names.text';
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
import { OwnTrajectory } from './own-trajectory';
import { TrajectoryOnShow } from './trajectory-on-show';
import { trajectorySayIn, trajectoryWordsIn } from './trajectory-words';

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
  render: (args, { globals }) => <TrajectoryOnShow {...args} spoken={String(globals['locale'])} />,
} satisfies Meta<typeof Trajectory>;

export default meta;

type Story = StoryObj<typeof meta>;

const spokenIn = (globals: Record<string, unknown>) => String(globals['locale']);

const pressView =
  (view: 'picture' | 'table'): NonNullable<Story['play']> =>
  async ({ canvas, userEvent, globals }) => {
    const say = trajectorySayIn(spokenIn(globals));
    await userEvent.click(canvas.getByRole('button', { name: say(`view.${view}`) }));
  };

/** Opens a dialog by its button: one of a stage, or one of the whole way. */
const opening =
  (
    ...[tool, item]:
      | ['status' | 'when' | 'move' | 'details' | 'met', string]
      | ['calendar' | 'print' | 'dates']
  ): NonNullable<Story['play']> =>
  async ({ canvas, userEvent, globals }) => {
    const say = trajectorySayIn(spokenIn(globals));
    const name =
      item !== undefined
        ? say('tools.of', { tool: say(`tools.${tool as 'status'}`), item })
        : say(tool === 'print' ? 'print.do' : `${tool as 'dates'}.open`);
    await userEvent.click(canvas.getByRole('button', { name }));
    await expect(canvas.getByRole('dialog')).toBeVisible();
  };

/** One line: `<Trajectory defaultValue={trajectory} onChange={save} />`. The list comes first. */
export const AGoodOne: Story = { name: 'A good one' };

/** Nothing is written yet: a set of stages can be put in, or the first one written. */
export const Empty: Story = { args: { defaultValue: createTrajectory({ id: 'trajectory-empty' }) } };

/** The document is on its way. */
export const Loading: Story = { args: { defaultValue: undefined, loading: true } };

/** The stages of safety planning, just put in. */
export const SafetyPlanning: Story = {
  render: (args, { globals }) => {
    const spoken = spokenIn(globals);
    const preset = wordPreset(trajectorySayIn(spoken), safetyPlanningPreset);
    return <TrajectoryOnShow {...args} defaultValue={beganWith(preset)} spoken={spoken} />;
  },
};

/** From watched time to home, half way. */
export const HalfWayHome: Story = { args: { defaultValue: halfWayHome } };

/** The same as a picture: across where there is room, down where there is not, with today and what people said. */
export const Picture: Story = {
  args: { defaultValue: halfWayHome, ratings: familysRatings, statutory: datesThatAreSet },
  play: pressView('picture'),
};

/** The same as a table. */
export const Table: Story = {
  args: { defaultValue: halfWayHome, ratings: familysRatings, statutory: datesThatAreSet },
  play: pressView('table'),
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
  play: pressView('picture'),
};

/** Dates from the law are read, and never changed here. */
export const StatutoryDates: Story = { args: { statutory: datesThatAreSet } };

/** How a stage stands, and going back a step from it. */
export const HowAStageStands: Story = {
  play: opening('status', 'Rules tried, Dee checks on late shifts'),
};

/** When a stage is planned, with the plans that stood before. */
export const WhenAStageIsPlanned: Story = {
  args: { defaultValue: steppedBackWay },
  play: opening('when', 'Look back together and scale again'),
};

/** A stage moved by pressing, also to the path of a parent. */
export const MovingAStage: Story = {
  args: { defaultValue: twoPaths },
  play: opening('move', 'Mum tries the night plan with Gran'),
};

/** Everything that can be known of a stage and stands nowhere else. */
export const DetailsOfAStage: Story = {
  play: opening('details', 'Rules tried, Dee checks on late shifts'),
};

/** Whether a bottom line is met, who says so and what shows it. */
export const IsItMet: Story = { play: opening('met', 'Tariq can say which grown-up is there tonight.') };

/** Only the dates that are chosen, and nothing that gives the family away. */
export const DatesToTakeAway: Story = { play: opening('calendar') };

/** Before anything is printed it is asked for whom. */
export const BeforePrinting: Story = { play: opening('print') };

/** It can be read, and not changed. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** The family reads along, without what is for professionals only. */
export const InAMeeting: Story = { args: { meeting: true, defaultValue: steppedBackWay } };

/** A family that writes in Urdu, on a page that reads from the right. */
export const RightToLeft: Story = {
  args: { defaultValue: loudNightsWay },
  globals: { dir: 'rtl' },
  play: pressView('picture'),
};

/** For paper: the browser’s own print command prints what a meeting may see, dates that are set and ratings among it. */
export const OnPaper: Story = {
  args: { defaultValue: steppedBackWay, ratings: familysRatings, statutory: datesThatAreSet },
};

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

/** A newer release saved it: it can be read, and is not written over. */
export const NewerDocument: Story = { args: { defaultValue: { ...nightsWay, format: 99 } } };

/** What was saved cannot be read at all. */
export const UnreadableDocument: Story = { args: { defaultValue: JSON.stringify(nightsWay).slice(0, 400) } };

/** The hook without the component: a host’s own list. */
export const HeadlessHook: Story = {
  render: (_, { globals }) => <OwnTrajectory spoken={spokenIn(globals)} />,
};

/** The trajectory as plain text and as HTML, and chosen dates as a calendar, as a host would file them. */
export const TextAndCalendar: Story = {
  name: 'Text, HTML and calendar',
  render: (_, { globals }) => {
    const locale = spokenIn(globals);
    const options = { locale, words: trajectoryWordsIn(locale), scales: familysScales };
    const { document } = openTrajectory(steppedBackWay);
    const stageIds = document.stages.map(({ id }) => id);
    return (
      <>
        <h2>Text</h2>
        <pre className="host-page-text">{trajectoryToText(document, options)}</pre>
        <h2>HTML</h2>
        <pre className="host-page-text">{trajectoryToHtml(document, options)}</pre>
        <h2>Calendar</h2>
        <pre className="host-page-text">
          {trajectoryToCalendar(document, { ...options, stageIds, at: april })}
        </pre>
      </>
    );
  },
};
