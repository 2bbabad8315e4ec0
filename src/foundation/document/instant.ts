import { isPartialIso } from './partial-date';

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-](\d{2}):(\d{2}))$/;

/**
 * Whether the text is an instant in ISO 8601 that exists: `2024-03-11T09:30:00.000Z`, `2024-03-11T09:30+01:00`. A day
 * alone is none, nor is a time without its zone: nobody could say when it was. Never throws.
 */
export function isInstant(text: string): boolean {
  const match = instantPattern.exec(text);
  if (!match) return false;
  const [, day = '', hour, minute, second = 0, zoneHour = 0, zoneMinute = 0] = match;
  return (
    isPartialIso(day) &&
    Number(hour) <= 23 &&
    Number(minute) <= 59 &&
    Number(second) <= 59 &&
    Number(zoneHour) <= 23 &&
    Number(zoneMinute) <= 59
  );
}
