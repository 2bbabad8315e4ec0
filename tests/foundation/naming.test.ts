import { describe, expect, it } from 'vitest';
import { sayList } from '../../src/foundation/words/lists';
import { shorten } from '../../src/foundation/words/shorten';

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

  it('leaves no half of a character at the end', () => {
    expect(shorten('😀'.repeat(50), 10)).toBe(`${'😀'.repeat(9)}…`);
  });
});

describe('names in a row', () => {
  it.each([
    [[], ''],
    [['Gran'], 'Gran'],
    [['Gran', 'Helen'], 'Gran and Helen'],
    [['Gran', 'Helen', 'Mr Okafor'], 'Gran, Helen and Mr Okafor'],
  ])('%j are said “%s”', (names, said) => {
    expect(sayList(names, 'en-GB')).toBe(said);
  });

  it('are said the way of the language', () => {
    expect(sayList(['Mutter', 'Oma', 'Helen'], 'de')).toBe('Mutter, Oma und Helen');
  });

  it('are said in British English where the language is not a language', () => {
    expect(sayList(['Gran', 'Helen', 'Mr Okafor'], 'not a language')).toBe('Gran, Helen and Mr Okafor');
  });
});
