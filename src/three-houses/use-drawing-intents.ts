import * as React from 'react';
import type { PersonId } from '../foundation/document';
import { useBrowserLayoutEffect } from '../foundation/react/browser-layout-effect';
import { useLatest } from '../foundation/react/use-latest';
import { carryOut } from './drawing-commands.model';
import type { GridCell } from './drawing-grid.model';
import { wholePlace } from './drawing-grid.model';
import type { DrawingIntent, DrawingSight, DrawingTool } from './drawing-intents.model';
import type { DrawingNews } from './drawing-news.model';
import { sayNews } from './drawing-news.text';
import type { DrawingLayer, DrawingObject } from './drawing-objects.model';
import { sightOf } from './drawing-sight.model';
import type { UseThreeHouses } from './use-three-houses';

export interface DrawingIntentsOptions {
  /** The session, from `useThreeHouses`. */
  session: Pick<
    UseThreeHouses,
    'session' | 'seen' | 'writable' | 'say' | 'hand' | 'setHand' | 'createId' | 'actions'
  >;
  /** The place that is drawn in. */
  place: string;
  /** Whose layer is worked on. Default: the child's. */
  layer?: DrawingLayer;
  /** Who draws. Default: not said. */
  madeBy?: PersonId | null;
  /** The question that is being answered. Default: none. */
  prompt?: string;
  /** The tools that keys and switches go through. Default: all but photographs. */
  tools?: readonly DrawingTool[];
}

/** What a surface needs to know of a place, and to whom it tells what a person meant. */
export interface DrawingIntents {
  /** What whoever looks on may see, of all places; nothing while it is covered. */
  objects: readonly DrawingObject[];
  layer: DrawingLayer;
  sight: DrawingSight;
  tool: DrawingTool;
  tools: readonly DrawingTool[];
  onIntents: (intents: readonly DrawingIntent[]) => void;
  onIntent: (intent: DrawingIntent) => void;
  onNews: (news: DrawingNews) => void;
}

/** Carries out what hands and keys mean on a place of a session, and says aloud what keys did. */
export function useDrawingIntents(options: DrawingIntentsOptions): DrawingIntents {
  const { session: holder, place, layer = 'child', tools = usualTools } = options;
  // What whoever looks on may not see is not there to be found either; nor is anything while it is covered.
  const objects = holder.seen?.objects ?? none;
  const sight = React.useMemo(() => sightOf(objects, place, layer), [objects, place, layer]);
  const now = useLatest({ options, holder, objects, sight, layer, place });
  const cell = React.useRef<GridCell>(wholePlace);
  // What was made and taken since the page was last drawn: one event may mean several things, each after the other.
  const latest = React.useRef({ objects: holder.session.objects, hand: holder.hand });
  useBrowserLayoutEffect(() => {
    latest.current = { objects: holder.session.objects, hand: holder.hand };
  }, [holder.session.objects, holder.hand]);

  const onIntents = React.useCallback(
    (intents: readonly DrawingIntent[]) => {
      const { holder: asked, options: given, layer: on, place: where } = now.current;
      const { actions, createId, setHand } = asked;
      if (!asked.writable) return;
      const spot = { place: where, layer: on, madeBy: given.madeBy ?? null, prompt: given.prompt ?? '' };
      for (const intent of intents) {
        const { objects: lying, hand } = latest.current;
        const outcome = carryOut(intent, lying, hand, spot, createId);
        let after = lying;
        if (outcome.command) {
          const next = actions.draw(outcome.command);
          if (!next) continue;
          after = next.objects;
        }
        latest.current = { objects: after, hand: outcome.hand };
        if (outcome.hand !== hand) setHand(outcome.hand);
        if (outcome.asked) {
          const { for: kind, x, y } = outcome.asked;
          actions.open({ kind, place: where, layer: on, x, y });
        }
      }
    },
    [now],
  );
  const onIntent = React.useCallback((intent: DrawingIntent) => onIntents([intent]), [onIntents]);

  const onNews = React.useCallback(
    (news: DrawingNews) => {
      const { holder: asked, objects: shown, sight: seen } = now.current;
      asked.actions.announce(sayNews(asked.say, shown, seen, news, cell.current));
      if (news.news === 'cell') cell.current = news.cell;
    },
    [now],
  );

  return { objects, layer, sight, tool: holder.hand.tool, tools, onIntents, onIntent, onNews };
}

const none: readonly DrawingObject[] = [];
const usualTools: readonly DrawingTool[] = ['pen', 'rubber', 'stamp', 'words', 'hand'];
