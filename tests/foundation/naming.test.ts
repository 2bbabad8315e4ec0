import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/foundation/words/shorten';
import { speak } from '../../src/foundation/words/words';

describe('a long text is named by its opening words', () => {
  it.each([
    ['Mum asks Dee.', 60, 'Mum asks Dee.'],
    ['Mum asks Dee if she will hold a spare key.', 20, 'Mum asks Dee if…'],
    ['Mum\n\n asks\tDee', 60, 'Mum asks Dee'],
    ['', 60, ''],
    ['   ', 60, ''],
    ['Supercalifragilistic', 10, 'Supercali…'],
    ['12345678901', 11, '12345678901'],
  ])('%j in %i characters is %j', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });

  it('takes at most sixty characters, however long the text', () => {
    const short = shorten('Gran came. '.repeat(100_000));
    expect(short.length).toBeLessThanOrEqual(60);
    expect(short.endsWith('…')).toBe(true);
  });

  it('shows that it was shortened, although only white space follows the opening', () => {
    expect(shorten(`Gran ${' '.repeat(500)} came`, 20)).toMatch(/…$/);
  });

  it.each(['😀', '👨‍👩‍👧‍👦', 'नि', 'e\u0301'])('leaves no half of a letter at the end: %s', (letter) => {
    expect(shorten(letter.repeat(200), 10)).toBe(`${letter.repeat(9)}…`);
  });

  it('leaves no half of a letter where it is longer than what is looked at', () => {
    expect(shorten(`Gran ${'a' + '\u0301'.repeat(300)}`, 10)).toBe('Gran…');
  });
});

describe('names in a row', () => {
  it.each([
    [[], ''],
    [['Gran'], 'Gran'],
    [['Gran', 'Helen'], 'Gran and Helen'],
    [['Gran', 'Helen', 'Mr Okafor'], 'Gran, Helen and Mr Okafor'],
  ])('%j are said “%s”', (names, said) => {
    expect(speak({}, 'en-GB').list(names)).toBe(said);
  });
});
