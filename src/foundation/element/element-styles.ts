import base from '../style/base.css?inline';

/** One sheet for each text in each page: a thousand elements share it. */
const sheets = /* @__PURE__ */ new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(page: Document, css: string): CSSStyleSheet | null {
  // A sheet belongs to the page whose window made it, and no other page may adopt it.
  const window = page.defaultView;
  if (window === null) return null;
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  const sheet = known.get(css) ?? new window.CSSStyleSheet();
  if (!known.has(css)) sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}

/** Gives a shadow root the library's styles and a tool's, as adopted sheets: no element, so no policy refuses them. */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const all = [':host(:not([hidden])){display:block}', base, css];
  root.adoptedStyleSheets = all.flatMap((text) => sheetOf(root.ownerDocument, text) ?? []);
}
