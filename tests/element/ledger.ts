/**
 * A script for a host's page, to be run before ours: it keeps an account of all that could be left behind on a page when a
 * tool has gone from it. `ledger.open()` says what is open now, kind by kind.
 */
export const ledgerScript = `
(() => {
  const timers = new Set(), frames = new Set(), intervals = new Set(), observers = new Map(), listeners = new Map();
  const { setTimeout: later, clearTimeout: notLater, setInterval: often, clearInterval: notOften,
    requestAnimationFrame: next, cancelAnimationFrame: notNext } = window;
  window.setTimeout = (todo, wait, ...more) => {
    const id = later(() => { timers.delete(id); todo(...more); }, wait);
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => { timers.delete(id); notLater(id); };
  window.setInterval = (...all) => { const id = often(...all); intervals.add(id); return id; };
  window.clearInterval = (id) => { intervals.delete(id); notOften(id); };
  window.requestAnimationFrame = (todo) => {
    const id = next((now) => { frames.delete(id); todo(now); });
    frames.add(id);
    return id;
  };
  window.cancelAnimationFrame = (id) => { frames.delete(id); notNext(id); };

  // What stays when a tool goes: the page itself and what belongs to it. Elements of a tool take their listeners with them.
  const stays = (target) => !(target instanceof Node) || target === document || target === document.documentElement || target === document.body || target === document.head;
  const key = (type, options) => type + (options === true || options?.capture === true ? '/capture' : '');
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  // The account itself must hold on to nothing that is over.
  const forget = (target, listener, name) => {
    const own = listeners.get(target);
    own?.get(listener)?.delete(name);
    if (own?.get(listener)?.size === 0) own.delete(listener);
    if (own?.size === 0) listeners.delete(target);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && stays(target)) {
      const name = key(type, options);
      if (!listeners.has(target)) listeners.set(target, new Map());
      const own = listeners.get(target);
      if (!own.has(listener)) own.set(listener, new Set());
      own.get(listener).add(name);
      if (options?.signal) add.call(options.signal, 'abort', () => forget(target, listener, name));
      if (options?.once) add.call(target, type, () => forget(target, listener, name), { once: true, capture: options.capture });
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    forget(this ?? window, listener, key(type, options));
    return remove.call(this ?? window, type, listener, options);
  };

  for (const Observer of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    const { observe, unobserve, disconnect } = Observer.prototype;
    Observer.prototype.observe = function (target, ...more) {
      observers.set(this, (observers.get(this) ?? new Set()).add(target));
      return observe.call(this, target, ...more);
    };
    if (unobserve) Observer.prototype.unobserve = function (target) {
      observers.get(this)?.delete(target);
      if (observers.get(this)?.size === 0) observers.delete(this);
      return unobserve.call(this, target);
    };
    Observer.prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }

  const shell = (element) => element.cloneNode(false).outerHTML + ' ' + element.children.length;
  window.ledger = {
    later: later.bind(window),
    open: async () => ({
      timers: timers.size,
      intervals: intervals.size,
      frames: frames.size,
      listeners: [...listeners].flatMap(([target, own]) => [...own.values()].flatMap((names) => [...names].map((name) => (target.constructor.name + ' ' + name)))).sort(),
      observers: observers.size,
      addresses: watched.addresses,
      locks: (await navigator.locks?.query())?.held?.length ?? 0,
      pointer: document.pointerLockElement !== null,
      sheets: document.adoptedStyleSheets.length,
      page: [document.documentElement, document.head, document.body].map(shell),
    }),
  };
})();
`;
