import * as React from 'react';
import { MetDialog } from './bottom-line-met';
import { StatusDialog } from './stage-status';
import { DatesDialog, WhenDialog } from './stage-when';
import type { TrajectoryPanel } from './trajectory-actions';
import { TrajectoryCalendarDialog } from './trajectory-calendar';
import { DetailsDialog } from './trajectory-details';
import { LinksDialog } from './trajectory-links';
import type { TrajectoryDocument } from './trajectory.model';
import { MoveDialog } from './trajectory-move';
import type { TrajectorySetting } from './trajectory-setting';

export interface PanelProps {
  panel: Exclude<TrajectoryPanel, null>;
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
  now: (() => string) | undefined;
}

/** Whatever lies over the page, but for what asks for whom a copy is. */
export function TrajectoryPanels({ panel, seen, setting, now }: PanelProps): React.ReactElement | null {
  const stage = 'id' in panel ? seen.stages.find(({ id }) => id === panel.id) : undefined;
  switch (panel.kind) {
    case 'status':
      return stage ? <StatusDialog stage={stage} seen={seen} setting={setting} /> : null;
    case 'when':
      return stage ? <WhenDialog stage={stage} seen={seen} setting={setting} /> : null;
    case 'move':
      return <MoveDialog of={panel.of} id={panel.id} seen={seen} setting={setting} />;
    case 'met': {
      const line = seen.bottomLines.find(({ id }) => id === panel.id);
      return line ? <MetDialog line={line} setting={setting} /> : null;
    }
    case 'details':
      return <DetailsDialog of={panel.of} id={panel.id} seen={seen} setting={setting} />;
    case 'dates':
      return <DatesDialog seen={seen} setting={setting} />;
    case 'links':
      return <LinksDialog seen={seen} setting={setting} />;
    case 'calendar':
      return <TrajectoryCalendarDialog seen={seen} setting={setting} now={now} />;
    case 'print':
      return null;
  }
}
