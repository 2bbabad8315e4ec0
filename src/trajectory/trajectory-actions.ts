import type { PartialDate, PersonId, PersonKind } from '../foundation/document';
import type { TrajectoryPreset } from './trajectory-presets.words';
import type {
  BottomLineMet,
  ChangeBottomLine,
  ChangeLane,
  ChangeNextStep,
  ChangeStage,
  PlannedTime,
  StageStatus,
  TrajectoryDates,
  TrajectoryEntryKind,
} from './trajectory.model';

/** The three ways to see the same: the list comes first. */
export const trajectoryViews = ['list', 'picture', 'table'] as const;
export type TrajectoryView = (typeof trajectoryViews)[number];

/** What lies over the page. */
export type TrajectoryPanel =
  | { kind: 'details'; of: TrajectoryEntryKind; id: string }
  | { kind: 'status' | 'when'; id: string }
  | { kind: 'move'; of: TrajectoryEntryKind; id: string }
  | { kind: 'met'; id: string }
  | { kind: 'dates' | 'links' | 'calendar' | 'print' }
  | null;

/** A change of one detail of one entry, as its command says it. */
export type TrajectoryChange = ChangeStage | ChangeBottomLine | ChangeNextStep | ChangeLane;

/** Everything a person can do to a trajectory. The object stays the same for the life of the component. */
export interface TrajectoryActions {
  begin: (preset: TrajectoryPreset) => void;
  /** Adds something with its first words. Empty words add nothing. */
  add: (of: TrajectoryEntryKind, text: string, laneId?: string | null) => void;
  change: (change: TrajectoryChange) => void;
  plan: (id: string, planned: PlannedTime | null, why: string) => void;
  setStatus: (id: string, status: StageStatus, why: string, on: PartialDate | null) => void;
  /** Returns whether it went back: it needs a reason. */
  stepBack: (id: string, toId: string | null, why: string) => boolean;
  /** Puts a stage at a position, from 0, of a lane as it is seen. `part` is the part of it that has the focus then. */
  move: (id: string, laneId: string | null, position: number, part?: string) => void;
  /** Puts a bottom line, a next step or a lane at a position, from 0, among those of its kind that are seen. */
  reorder: (of: Exclude<TrajectoryEntryKind, 'stage'>, id: string, position: number) => void;
  meet: (id: string, met: BottomLineMet | null) => void;
  finish: (id: string, done: boolean) => void;
  setDates: (dates: TrajectoryDates, why: string) => void;
  link: (dangerIds: readonly string[], goalIds: readonly string[]) => void;
  remove: (of: TrajectoryEntryKind, id: string, why: string) => void;
  restore: (of: TrajectoryEntryKind, id: string) => void;
  /** Names someone new. Returns their id, or null where the name is empty. */
  addPerson: (name: string, kind: PersonKind) => PersonId | null;
  setTitle: (title: string) => void;
  setView: (view: TrajectoryView) => void;
  open: (panel: TrajectoryPanel) => void;
  close: () => void;
  undo: () => void;
  redo: () => void;
  announce: (sentence: string) => void;
}
