import * as React from 'react';
import { useLatest } from '../foundation/react/use-latest';
import type { DrawingIntent, FoundObject } from './drawing-intents.model';
import type { SwitchKeys } from './drawing-key-names.model';
import { keyHappening } from './drawing-key-names.model';
import type { KeyHappening, KeySetting, KeyState } from './drawing-keys.model';
import { restingKeys, stepKeys } from './drawing-keys.model';
import type { DrawingNews } from './drawing-news.model';
import { newsOf } from './drawing-news.model';

export interface DrawingKeysOptions {
  setting: KeySetting;
  disabled: boolean;
  switches: SwitchKeys | null;
  /** Milliseconds after which the first switch goes on by itself; null: only when it is pressed. */
  scanEvery: number | null;
  /** What is held because it was chosen in a list; null: nothing. */
  held: FoundObject | null;
  onIntents: (intents: readonly DrawingIntent[]) => void;
  onNews: (news: DrawingNews) => void;
}

export interface DrawingKeys {
  state: KeyState;
  /** Whether keys are being used, so that the grid is shown. */
  inUse: boolean;
  /** A hand took over: the grid goes. */
  rest: () => void;
  handlers: {
    onKeyDown: (event: React.KeyboardEvent) => void;
    onFocus: () => void;
    onBlur: (event: React.FocusEvent) => void;
  };
}

/** Keys and switches on a place. */
export function useDrawingKeys(options: DrawingKeysOptions): DrawingKeys {
  const { disabled, scanEvery, held } = options;
  const now = useLatest(options);
  const [state, setState] = React.useState<KeyState>(restingKeys);
  const [inUse, setInUse] = React.useState(false);
  const [hasFocus, setHasFocus] = React.useState(false);
  // Two keys may come before the page is drawn again: the second goes on from where the first came to.
  const latest = React.useRef(state);

  const tell = React.useCallback(
    (happening: KeyHappening) => {
      const { setting, onIntents, onNews } = now.current;
      const before = latest.current;
      const step = stepKeys(before, happening, setting);
      latest.current = step.state;
      setState(step.state);
      if (step.intents.length > 0) onIntents(step.intents);
      const news = newsOf(before, step.state, step.intents, setting.tools);
      if (news) onNews(news);
    },
    [now],
  );

  const heldId = held?.id ?? null;
  React.useEffect(() => {
    if ((latest.current.held?.id ?? null) !== heldId) tell({ type: 'hold', object: now.current.held });
  }, [heldId, now, tell]);

  React.useEffect(() => {
    if (disabled || !hasFocus || scanEvery === null || !(scanEvery > 0)) return undefined;
    const timer = setInterval(() => {
      setInUse(true);
      tell({ type: 'switch-next' });
    }, scanEvery);
    return () => clearInterval(timer);
  }, [disabled, hasFocus, scanEvery, tell]);

  const handlers = React.useMemo(
    () => ({
      onKeyDown(event: React.KeyboardEvent) {
        if (now.current.disabled || event.target !== event.currentTarget) return;
        const { key, ctrlKey, metaKey, altKey, timeStamp, nativeEvent } = event;
        const pressed = { key, code: nativeEvent.code, ctrlKey, metaKey, altKey, at: timeStamp };
        const happening = keyHappening(pressed, latest.current, now.current.switches);
        if (!happening) return;
        event.preventDefault();
        // A digit is the picture's, whatever the page has it for.
        event.stopPropagation();
        // A key that is held down acts once; only arrows go on.
        if (event.nativeEvent.repeat && happening.type !== 'arrow') return;
        setInUse(true);
        tell(happening);
      },
      onFocus() {
        setHasFocus(true);
      },
      onBlur(event: React.FocusEvent) {
        setHasFocus(false);
        setInUse(false);
        if (!now.current.disabled) tell({ type: 'leave', at: event.timeStamp });
      },
    }),
    [now, tell],
  );

  const rest = React.useCallback(() => setInUse(false), []);
  return { state, inUse, rest, handlers };
}
