import { openingWords } from '../src/foundation/document/opening.words';
import type { TrajectoryWords } from '../src/trajectory';
import { trajectoryWords } from '../src/trajectory';
import type { TrajectorySay } from '../src/trajectory/trajectory-names.text';
import { speakTrajectory } from '../src/trajectory/trajectory-names.text';
import { trajectoryOpeningWords } from '../src/trajectory/trajectory-opening.words';
import { pseudoWords } from '../tests/support/pseudo-words';
import { stretched } from './board-words';

const none: Partial<TrajectoryWords> = {};

/** The words a trajectory is given in a language of the toolbar. */
export function trajectoryWordsIn(locale: string): Partial<TrajectoryWords> {
  return locale === stretched
    ? pseudoWords({ ...openingWords, ...trajectoryOpeningWords, ...trajectoryWords })
    : none;
}

/** Says what the trajectory of a story says, so that its play can find a button by its name in any language. */
export function trajectorySayIn(locale: string): TrajectorySay {
  return speakTrajectory(trajectoryWordsIn(locale), locale);
}
