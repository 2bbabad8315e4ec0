/**
 * Where the host says a photograph is, or null where that is nothing a picture may come from: only `blob:`, `http:`,
 * `https:`, a path on the host's own site, and PNG, JPEG or WebP written out as `data:`. Never an SVG, which is a document of
 * its own, and never anything that could run.
 */
export function safePhotoAddress(address: unknown): string | null {
  if (typeof address !== 'string' || address === '') return null;
  // Browsers drop line ends and tabs within an address, and read \ as /.
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return address.startsWith('//') ? null : address;
  if (scheme === 'data')
    return /^data:image\/(png|jpeg|webp);base64,[a-z0-9+/=]*$/i.test(address) ? address : null;
  return scheme === 'blob' || scheme === 'http' || scheme === 'https' ? address : null;
}

/**
 * A photograph's address as it may stand in a file that is opened elsewhere: only one that has the whole picture in it. Any
 * other would tell its site that the file was opened, and where, or would lead nowhere.
 */
export function photoAddressInFile(address: unknown): string | null {
  const safe = safePhotoAddress(address);
  return safe !== null && /^data:/i.test(safe) ? safe : null;
}
