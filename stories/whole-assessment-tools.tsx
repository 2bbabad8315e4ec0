import * as React from 'react';
import type { FamilyTool, UseFamilyRecord } from '../src/family-record';
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
  const { slice, offers } = family;
  const page: OnPage = { ...rest, headingLevel: 3 };
  switch (tool) {
    case 'mapping-board':
      return <BoardOnShow {...page} {...slice(tool, id)} />;
    case 'statements':
      return <StatementsOnShow {...page} {...offers(tool)} {...slice(tool, id)} />;
    case 'safety-scale':
      return <ScaleOnShow {...page} {...slice(tool, id)} />;
    case 'safety-network':
      return <NetworkOnShow {...page} {...slice(tool, id)} contacts={contacts} />;
    case 'trajectory':
      return <TrajectoryOnShow {...page} {...offers(tool)} {...slice(tool, id)} />;
    case 'safety-plan':
      return <SafetyPlanOnShow {...page} {...offers(tool)} {...slice(tool, id)} />;
    case 'three-houses':
      return <ThreeHousesOnShow {...page} {...slice(tool, id)} />;
  }
}
