/** Gives the person a file, as a download. Nothing is sent anywhere, and its address is forgotten at once. */
export function handOverFile(page: Document, name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
