import type { StatementsSay } from './statements-names.text';

/** What the field and the button are called where something is written down that belongs to something else. */
export function captureNames(say: StatementsSay, label: string, item: string) {
  return { field: say('field.of', { label, item }), button: say('capture.add.of', { item }) };
}
