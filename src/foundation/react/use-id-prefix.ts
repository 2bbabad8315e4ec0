import * as React from 'react';

/**
 * The beginning of every id in a tool: the host's own, otherwise one chosen after mount. Server and browser agree, as
 * neither has an id while hydrating; a counter in the module would differ between them. Undefined until then.
 */
export function useIdPrefix(own: string | undefined): string | undefined {
  const [chosen, choose] = React.useState<string>();
  React.useEffect(() => {
    if (own === undefined) choose(`mapwell-${newId().slice(0, 8)}`);
  }, [own]);
  return own ?? chosen;
}

/** A new id that no other document has. Only ever called in an event or effect. */
export function newId(): string {
  // randomUUID is missing from pages that are not served securely; some council intranets are not.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
