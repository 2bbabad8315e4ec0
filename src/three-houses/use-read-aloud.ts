import * as React from 'react';

export interface UseReadAloudOptions {
  /** Whether the host allows the browser to speak. Default: no, and nothing is read. */
  allowed?: boolean;
}

/** Reading aloud, so that nothing needs to be read. */
export interface UseReadAloud {
  /** Whether there is a voice on this very device for the language. */
  canRead: (lang: string) => boolean;
  /** Whether something is being read now. */
  reading: boolean;
  /** Reads a text in its language; false where there is no voice for it here. What was being read stops. */
  read: (text: string, lang: string) => boolean;
  stop: () => void;
}

/**
 * Reads texts aloud by the browser's own speech, where the host allows it: only with voices that are on the device itself
 * (`localService`), since the others send every word away. Nothing is read by itself, and what is being read stops once the
 * component goes.
 */
export function useReadAloud({ allowed = false }: UseReadAloudOptions = {}): UseReadAloud {
  const [voices, setVoices] = React.useState<readonly SpeechSynthesisVoice[]>([]);
  const [reading, setReading] = React.useState(false);
  const latest = React.useRef<SpeechSynthesisUtterance | null>(null);

  React.useEffect(() => {
    const speech = allowed ? speechHere() : null;
    if (!speech) return undefined;
    // Browsers find their voices some time after the page is there.
    const look = () => setVoices(speech.getVoices().filter(({ localService }) => localService));
    look();
    speech.addEventListener('voiceschanged', look);
    return () => {
      speech.removeEventListener('voiceschanged', look);
      speech.cancel();
    };
  }, [allowed]);

  const voiceFor = React.useCallback(
    (lang: string) => {
      const tag = lang.toLowerCase().replace('_', '-');
      const tagOf = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().replace('_', '-');
      const [language = ''] = tag.split('-');
      if (!allowed) return undefined;
      return (
        voices.find((voice) => tagOf(voice) === tag) ??
        voices.find((voice) => tagOf(voice).split('-')[0] === language)
      );
    },
    [allowed, voices],
  );

  const stop = React.useCallback(() => {
    speechHere()?.cancel();
    setReading(false);
  }, []);

  const read = React.useCallback(
    (text: string, lang: string) => {
      const speech = speechHere();
      const voice = voiceFor(lang);
      if (!speech || !voice || text.trim() === '') return false;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      // One that was cut short ends after the next has begun.
      const done = () => {
        if (latest.current === utterance) setReading(false);
      };
      utterance.addEventListener('end', done);
      utterance.addEventListener('error', done);
      latest.current = utterance;
      speech.cancel();
      speech.speak(utterance);
      setReading(true);
      return true;
    },
    [voiceFor],
  );

  const canRead = React.useCallback((lang: string) => voiceFor(lang) !== undefined, [voiceFor]);
  return React.useMemo(() => ({ canRead, reading, read, stop }), [canRead, read, reading, stop]);
}

/** The browser's speech, where there is any. */
function speechHere(): SpeechSynthesis | null {
  return typeof speechSynthesis === 'object' && typeof SpeechSynthesisUtterance === 'function'
    ? speechSynthesis
    : null;
}
