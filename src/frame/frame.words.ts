/** Every word of the bridge between a page and the frame in it, in plain British English. */
export const frameWords = {
  'issue.origin':
    'The bridge was not opened: “%{origin}” is not the exact address of a server, such as https://forms.council.example. Nothing was sent.',
  'issue.sandbox':
    'The frame has a sandbox without allow-same-origin, so the page in it has no address and nothing can be handed over. Allow it there, or serve the page from a server of its own.',
  'issue.not-framed':
    'This page does not stand in a frame, so nobody would keep what is written. It may only be read.',
  'issue.version':
    'The other page speaks version %{theirs} of the bridge and this one version %{ours}. Nothing was handed over. Use the same release on both.',
  'issue.foreign': 'A message from somebody who is not on the list was left unread.',
  'issue.malformed': 'A message that could not be understood was left out. Nothing was changed.',
  'issue.too-large':
    'A document was too large to be handed over, so the other page does not have what is newest. What is written is still where it was written.',
  'issue.no-answer': 'The page in the frame has not answered, so nothing was handed over.',
  'issue.late':
    'Something was written while another document was being handed over. It belongs to the one before, and is given here so that it is not lost.',
  'issue.document': 'The page in the frame found something to tell of the document.',
} as const;
