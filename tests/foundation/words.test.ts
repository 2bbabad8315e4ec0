import { describe, expect, it } from 'vitest';
import type { PluralForms } from '../../src/foundation/words/words';
import { speak } from '../../src/foundation/words/words';

const plural = (forms: PluralForms) => ({ steps: forms });

describe('words', () => {
  it('fill in names and numbers, and say numbers the way of the language', () => {
    const words = { moved: 'Moved to %{place}, %{position} of %{count}' };
    expect(speak(words, 'en-GB')('moved', { place: 'Harm', position: 2, count: 1500 })).toBe(
      'Moved to Harm, 2 of 1,500',
    );
    expect(speak(words, 'de')('moved', { place: 'Harm', position: 2, count: 1500 })).toBe(
      'Moved to Harm, 2 of 1.500',
    );
    expect(speak(words, 'ar-EG')('moved', { place: 'Harm', position: 2, count: 3 })).toBe(
      'Moved to \u2068Harm\u2069, ٢ of ٣',
    );
  });

  it('take a number given as text as it is written', () => {
    expect(speak({ year: 'In %{year}' }, 'en-GB')('year', { year: '2023' })).toBe('In 2023');
  });

  it.each([
    [0, 'dim cam'],
    [1, 'un cam'],
    [2, 'dau gam'],
    [3, 'tri cham'],
    [4, '4 cam'],
    [6, 'chwe cham'],
    [7, '7 cam'],
  ])('count %i the Welsh way', (count, said) => {
    const forms = {
      zero: 'dim cam',
      one: 'un cam',
      two: 'dau gam',
      few: 'tri cham',
      many: 'chwe cham',
      other: '%{count} cam',
    };
    expect(speak(plural(forms), 'cy')('steps', { count })).toBe(said);
  });

  it.each([
    [1, '1 krok'],
    [2, '2 kroki'],
    [4, '4 kroki'],
    [5, '5 kroków'],
    [12, '12 kroków'],
    [22, '22 kroki'],
    [1.5, '1,5 kroku'],
  ])('count %d the Polish way', (count, said) => {
    const forms = {
      one: '%{count} krok',
      few: '%{count} kroki',
      many: '%{count} kroków',
      other: '%{count} kroku',
    };
    expect(speak(plural(forms), 'pl')('steps', { count })).toBe(said);
  });

  it.each([
    [0, 'لا خطوات'],
    [1, 'خطوة واحدة'],
    [2, 'خطوتان'],
    [3, '٣ خطوات'],
    [11, '١١ خطوة'],
    [100, '١٠٠ خطوة كاملة'],
  ])('count %i the Arabic way', (count, said) => {
    const forms = {
      zero: 'لا خطوات',
      one: 'خطوة واحدة',
      two: 'خطوتان',
      few: '%{count} خطوات',
      many: '%{count} خطوة',
      other: '%{count} خطوة كاملة',
    };
    expect(speak(plural(forms), 'ar-EG')('steps', { count })).toBe(said);
  });

  it('fall back to the general form where a language was given fewer', () => {
    expect(speak(plural({ other: '%{count} cam' }), 'cy')('steps', { count: 2 })).toBe('2 cam');
    expect(speak(plural({ one: 'one', other: 'others' }), 'en-GB')('steps')).toBe('others');
  });

  it('show a key without words, and a name without a value, where they can be seen', () => {
    const say = speak<Record<string, string>>({ greeting: 'Hello %{name}', empty: '' }, 'en-GB');
    expect(say('missing')).toBe('missing');
    expect(say('toString')).toBe('toString');
    expect(say('greeting')).toBe('Hello %{name}');
    expect(say.has('greeting')).toBe(true);
    expect(say.has('missing')).toBe(false);
    expect(say.has('empty')).toBe(false);
    expect(say.has('constructor')).toBe(false);
  });

  it('never fill in what a family wrote a second time', () => {
    const say = speak({ moved: 'Moved: %{item}' }, 'en-GB');
    expect(say('moved', { item: '%{item} $& $1', count: 1 })).toBe('Moved: %{item} $& $1');
    expect(say('moved', { constructor: 'x' })).toBe('Moved: %{item}');
  });

  it('are said in British English where the language is not a language', () => {
    const say = speak({ total: '%{count}' }, 'not a language');
    expect(say('total', { count: 1234.5 })).toBe('1,234.5');
    expect(say.locale).toBe('not a language');
  });

  it('are said in British English where the language is not known here', () => {
    const say = speak({ total: '%{count}', day: { one: 'a day', other: 'days' } }, 'xx-XX');
    expect(say('total', { count: 1234.5 })).toBe('1,234.5');
    expect(say('day', { count: 1 })).toBe('a day');
    expect(say.list(['Gran', 'Helen', 'Mr Okafor'])).toBe('Gran, Helen and Mr Okafor');
  });

  it('put names in a row the way of the language', () => {
    expect(speak({}, 'de').list(['Oma', 'Helen', 'Herr Okafor'])).toBe('Oma, Helen und Herr Okafor');
    expect(speak({}, 'not a language').list(['Gran'])).toBe('Gran');
    expect(speak({}, 'en-GB').list([])).toBe('');
  });

  it('keep a name that runs the other way from turning the sentence round it about', () => {
    const words = { moved: '%{name} moved to %{place}, 2 of 5', quote: '“%{text}”' };
    const english = speak(words, 'en-GB');
    expect(english('moved', { name: 'نانی', place: 'Harm' })).toBe('\u2068نانی\u2069 moved to Harm, 2 of 5');
    expect(english('quote', { text: 'نانی آئیں' })).toBe('“نانی آئیں”');
    expect(english.list(['Gran', 'نانی'])).toBe('Gran and \u2068نانی\u2069');
    expect(english.plain('moved', { name: 'نانی', place: 'Harm' })).toBe('نانی moved to Harm, 2 of 5');
    expect(english.plain.list(['Gran', 'نانی'])).toBe('Gran and نانی');
    expect(speak(words, 'ur')('moved', { name: 'نانی', place: 'Harm' })).toBe(
      'نانی moved to \u2068Harm\u2069, 2 of 5',
    );
  });
});
