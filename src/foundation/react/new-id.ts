/** A new id that no other document has. Only ever called in an event: server and browser would disagree about it. */
export function newId(): string {
  // randomUUID is missing from pages that are not served securely; some council intranets are not.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
