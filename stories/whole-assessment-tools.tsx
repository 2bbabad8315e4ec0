import * as React from 'react';
import type { FamilyRecordDocument, FamilyTool, UseFamilyRecord } from '../src/family-record';
import type { PersonId } from '../src/foundation/document';
import { BoardOnShow } from './board-on-show';
import { NetworkOnShow } from './network-on-show';
import { SafetyPlanOnShow } from './safety-plan-on-show';
import { ScaleOnShow } from './scale-on-show';
import { StatementsOnShow } from './statements-on-show';
import { ThreeHousesOnShow } from './three-houses-on-show';
import { TrajectoryOnShow } from './trajectory-on-show';

/** What every tool of the page is given beside its slice. */
interface OnPage {
  spoken: string;
  headingLevel: 3;
  author: PersonId | null;
  now: () => string;
}

/** What the tools may point at in one another. It is made of the record that is shown, so of a copy it holds no more. */
function linksIn({ tools }: FamilyRecordDocument) {
  const named = ({ id, title, text, visibility }: { id: string; title: string; text: string } & Shown) => ({
    id,
    text: title === '' ? text : title,
    visibility,
  });
  return {
    mapItems: tools['mapping-board'].flatMap(({ items }) => items.map(({ id, text }) => ({ id, text }))),
    dangers: tools.statements.flatMap(({ dangers }) => dangers.map(named)),
    goals: tools.statements.flatMap(({ goals }) => goals.map((goal) => named({ ...goal, title: '' }))),
    scales: tools['safety-scale'].map(({ id, wording }) => ({ id, text: wording.question })),
    plans: tools['safety-plan'].map(({ id, title }) => ({ id, text: title })),
    ratings: tools['safety-scale'].flatMap(({ id, ratings, rounds }) =>
      ratings.map(({ roundId, raterId, value, visibility }) => ({
        scaleId: id,
        on: rounds.find((round) => round.id === roundId)?.on ?? null,
        by: raterId,
        number: value,
        visibility,
      })),
    ),
  };
}

type Shown = {
  visibility: FamilyRecordDocument['tools']['statements'][number]['dangers'][number]['visibility'];
};

interface FamilyToolProps extends Omit<OnPage, 'headingLevel'> {
  family: UseFamilyRecord;
  tool: FamilyTool;
  id: string;
  /** Whether whoever reads may have how to reach people. A copy for anybody else does not hold it. */
  contacts: boolean;
}

/** One document of a family, in the component of its tool: each is given its slice in one line. */
export function FamilyToolOnShow({
  family,
  tool,
  id,
  contacts,
  ...rest
}: FamilyToolProps): React.ReactElement {
  const { record, slice } = family;
  const links = React.useMemo(() => linksIn(record), [record]);
  const page: OnPage = { ...rest, headingLevel: 3 };
  switch (tool) {
    case 'mapping-board':
      return <BoardOnShow {...page} {...slice(tool, id)} />;
    case 'statements':
      return (
        <StatementsOnShow {...page} {...slice(tool, id)} mapItems={links.mapItems} scales={links.scales} />
      );
    case 'safety-scale':
      return <ScaleOnShow {...page} {...slice(tool, id)} />;
    case 'safety-network':
      return <NetworkOnShow {...page} {...slice(tool, id)} contacts={contacts} />;
    case 'trajectory':
      return (
        <TrajectoryOnShow
          {...page}
          {...slice(tool, id)}
          dangers={links.dangers}
          goals={links.goals}
          scales={links.scales}
          ratings={links.ratings}
        />
      );
    case 'safety-plan':
      return (
        <SafetyPlanOnShow
          {...page}
          {...slice(tool, id)}
          dangers={links.dangers}
          goals={links.goals}
          plans={links.plans}
        />
      );
    case 'three-houses':
      return <ThreeHousesOnShow {...page} {...slice(tool, id)} />;
  }
}
