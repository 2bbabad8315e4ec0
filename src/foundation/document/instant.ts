import { dayPattern } from './partial-date';

const minutes = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** An instant in ISO 8601 that exists: see {@link isInstant}. The schema is made of it too. */
export const instantPattern = /* @__PURE__ */ new RegExp(
  `^${dayPattern}T${minutes}(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${minutes})$`,
);

/**
 * Whether the text is an instant in ISO 8601 that exists: `2024-03-11T09:30:00.000Z`, `2024-03-11T09:30+01:00`. A day
 * alone is none, nor is a time without its zone: nobody could say when it was. Never throws.
 */
export function isInstant(text: string): boolean {
  return instantPattern.test(text);
}
