type Props = { readonly [name: string]: unknown };

/**
 * The library's props with the host's laid over them: handlers of both run, the host's first, and the library's not if the
 * host called `preventDefault`; class names of both stand; other props are the host's where it gives any.
 */
export function mergeProps<Own extends object, Host extends object>(own: Own, host: Host): Own & Host {
  const merged: Record<string, unknown> = { ...(own as Props) };
  for (const [name, theirs] of Object.entries(host as Props)) {
    const ours = merged[name];
    if (theirs === undefined) continue;
    if (name === 'className' && typeof ours === 'string' && typeof theirs === 'string')
      merged[name] = `${ours} ${theirs}`;
    else if (/^on[A-Z]/.test(name) && isHandler(ours) && isHandler(theirs)) merged[name] = both(theirs, ours);
    else merged[name] = theirs;
  }
  return merged as Own & Host;
}

type Handler = (event: unknown, ...rest: unknown[]) => void;

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function both(first: Handler, second: Handler): Handler {
  return (event, ...rest) => {
    first(event, ...rest);
    const prevented =
      typeof event === 'object' &&
      event !== null &&
      'defaultPrevented' in event &&
      event.defaultPrevented === true;
    if (!prevented) second(event, ...rest);
  };
}
