import * as React from 'react';
import { useBrowserLayoutEffect } from '../foundation/react/browser-layout-effect';
import { useLatest } from '../foundation/react/use-latest';
import type { DrawingSpot } from './drawing-commands.model';
import { carryOut } from './drawing-commands.model';
import type { DrawingIntent } from './drawing-intents.model';
import type { UseThreeHouses } from './use-three-houses';

/**
 * Carries intents out one after the other, each seeing what the one before it has made, also where several come before the
 * page is drawn again. The same function for as long as it is on the page.
 */
export function useIntents(held: UseThreeHouses): (intent: DrawingIntent, spot: DrawingSpot) => void {
  const now = useLatest(held);
  const standing = React.useRef({ hand: held.hand, objects: held.session.objects });
  useBrowserLayoutEffect(() => {
    standing.current = { hand: held.hand, objects: held.session.objects };
  });
  return React.useCallback(
    (intent, spot) => {
      const { actions, createId, setHand } = now.current;
      const { hand, objects } = standing.current;
      const outcome = carryOut(intent, objects, hand, spot, createId);
      const after = outcome.command ? actions.draw(outcome.command) : null;
      if (outcome.command && !after) return;
      standing.current = { hand: outcome.hand, objects: after?.objects ?? objects };
      if (outcome.hand !== hand) setHand(outcome.hand);
      if (outcome.asked) {
        const { for: kind, x, y } = outcome.asked;
        actions.open({ kind, place: spot.place, layer: spot.layer, x, y });
      }
    },
    [now],
  );
}
