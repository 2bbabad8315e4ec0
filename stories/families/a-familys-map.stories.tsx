import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';
import type { MappingBoardDocument } from '../../src/mapping-board';
import { BoardOnShow } from '../board-on-show';
import { inHostPage } from '../host-page';
import { helenWrites, mondayMorning, nadiaTariqAndAisha } from './nadia-tariq-and-aisha';

const meta = {
  // Links to this page are written down elsewhere: the id stays whatever the title becomes.
  id: 'families-a-family-s-map',
  title: 'Families/A family’s map',
  tags: ['!autodocs'],
  decorators: [inHostPage],
} satisfies Meta;

export default meta;

const inTheStory = () => mondayMorning;

function saved(changes: number): string {
  if (changes === 0) return 'Everything is saved.';
  return changes === 1 ? 'Saved 1 change.' : `Saved ${changes} changes.`;
}

/** A host that holds the document and saves it at every change. */
function HostThatSaves({ spoken }: { spoken: string }): React.ReactElement {
  const [map, setMap] = React.useState<MappingBoardDocument>(nadiaTariqAndAisha);
  const [changes, setChanges] = React.useState(0);
  return (
    <>
      <BoardOnShow
        value={map}
        author={helenWrites}
        now={inTheStory}
        spoken={spoken}
        onChange={(next) => {
          setMap(next);
          setChanges((before) => before + 1);
        }}
      />
      <p className="host-page-line" lang="en-GB">
        {saved(changes)}
      </p>
    </>
  );
}

/** Nadia, Tariq and Aisha, all of them invented, in the third week. */
export const NadiaTariqAndAisha: StoryObj = {
  name: 'Nadia, Tariq and Aisha',
  render: (_, { globals }) => <HostThatSaves spoken={String(globals['locale'])} />,
};
