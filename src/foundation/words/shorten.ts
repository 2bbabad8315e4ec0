/**
 * The opening words of a longer text, to name it by: at most `most` characters, cut between words and never within a
 * letter made of several code points. White space is folded.
 */
export function shorten(text: string, most = 60): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most && text.length <= most * 4) return line;
  const cut = Array.from(line)
    .slice(0, most - 1)
    .join('');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}
