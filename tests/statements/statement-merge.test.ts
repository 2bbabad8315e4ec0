import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerUpdate } from '../../src/statements/statement-merge.model';
import { matchWords, wordsOf } from '../../src/statements/statement-versions.model';

const offered = (before: string, now: string, edited: string) =>
  offerUpdate(before, now, edited)?.text ?? null;

describe('an update of a text that somebody has edited', () => {
  const base = 'Gran is worried that Mum goes out at night. If nothing changes, Tariq could be burned.';

  it('is not offered where the parts say what they said', () => {
    expect(offerUpdate(base, base, 'Anything at all.')).toBeNull();
  });

  it('is not offered where the text says already what the parts say', () => {
    expect(offerUpdate('Old.', base, base)).toBeNull();
    expect(offerUpdate('', base, base)).toBeNull();
  });

  it('is what the parts say where nobody has typed anything over them', () => {
    expect(offered(base, 'Gran and Helen are worried.', base)).toBe('Gran and Helen are worried.');
    expect(offered('', base, '')).toBe(base);
    expect(offered(base, 'Gran is worried.', ' \n')).toBe('Gran is worried.');
  });

  it('follows the parts where they changed, and keeps what was typed elsewhere', () => {
    const now = base.replace('Gran is', 'Gran and Helen are');
    const edited = base.replace('could be burned', 'could be badly burned with no grown-up to help');
    expect(offerUpdate(base, now, edited)).toEqual({
      text: 'Gran and Helen are worried that Mum goes out at night. If nothing changes, Tariq could be badly burned with no grown-up to help.',
      overlaps: 0,
    });
  });

  it('leaves out what somebody has crossed out, where the parts have not changed', () => {
    const edited = base.replace(' at night', '');
    const now = base.replace('Gran is', 'Gran and Helen are');
    expect(offered(base, now, edited)).toBe(now.replace(' at night', ''));
  });

  it('has both, the typed words first, where both have changed the same place, and says that it has', () => {
    const offer = offerUpdate(base, base.replace('night', 'midnight'), base.replace('night', 'ten'));
    expect(offer?.overlaps).toBe(1);
    expect(offer?.text).toContain('ten midnight');
  });

  it('has the same words once where both have changed to them', () => {
    const now = base.replace('night', 'midnight').replace('Gran', 'Dee');
    expect(offered(base, now, base.replace('night', 'midnight'))).toBe(now);
  });

  it('stands below a text that was written freely', () => {
    expect(offerUpdate('', base, 'We wrote this together.\n')).toEqual({
      text: `We wrote this together.\n\n${base}`,
      overlaps: 1,
    });
  });

  it('keeps lines and lists that were typed in', () => {
    const edited = `${base}\n- Mum asks Dee\n- Dee has a key`;
    const now = base.replace('burned', 'hurt');
    expect(offered(base, now, edited)).toBe(`${now}\n- Mum asks Dee\n- Dee has a key`);
  });
});

const words = ['Mum', 'Gran', 'Tariq', 'is', 'are', 'worried', 'that', '.', ',', '\n', 'night'];
const someText = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((all) => all.join(' '));
/** A text and others made from it by putting in, taking out and changing words, as people do. */
const someThree = fc.tuple(
  someText,
  fc.array(fc.tuple(fc.nat(30), fc.constantFrom('put', 'take', 'change'), fc.nat(8)), { maxLength: 4 }),
  fc.array(fc.tuple(fc.nat(30), fc.constantFrom('put', 'take', 'change'), fc.nat(8)), { maxLength: 4 }),
);
const changed = (text: string, changes: readonly [number, string, number][], mark: string) => {
  const all = text.split(' ');
  for (const [at, act, which] of changes) {
    const place = at % (all.length + 1);
    if (act === 'put') all.splice(place, 0, `${mark}${which}`);
    else if (act === 'take') all.splice(place, 1);
    else all.splice(place, 1, `${mark}${which}`);
  }
  return all.join(' ');
};

/** Whether the words stand in the text in their order. */
function standIn(wanted: readonly string[], text: readonly string[]): boolean {
  let at = 0;
  for (const word of text) if (word === wanted[at]) at += 1;
  return at === wanted.length;
}

describe('whatever was typed, and however the parts changed', () => {
  it('no typed word is lost', () => {
    let offers = 0;
    fc.assert(
      fc.property(someThree, ([base, ours, theirs]) => {
        const [now, edited] = [changed(base, ours, 'part'), changed(base, theirs, 'typed')];
        const offer = offerUpdate(base, now, edited);
        if (offer === null) return;
        offers += 1;
        const [before, after] = [wordsOf(base), wordsOf(edited)];
        const stood = new Set(matchWords(before, after));
        const typed = after
          .filter((word, at) => !stood.has(at) && word.trim() !== '')
          .map((word) => word.trim());
        const there = wordsOf(offer.text).map((word) => word.trim());
        expect(standIn(typed, there)).toBe(true);
      }),
      { numRuns: 4000, seed: 1 },
    );
    expect(offers).toBeGreaterThan(1000);
  });

  it('no new word of the parts is lost', () => {
    fc.assert(
      fc.property(someThree, ([base, ours, theirs]) => {
        const [now, edited] = [changed(base, ours, 'part'), changed(base, theirs, 'typed')];
        const text = offerUpdate(base, now, edited)?.text ?? edited;
        if (base === now) return;
        for (const [, , which] of ours) {
          if (now.includes(`part${which}`)) expect(text).toContain(`part${which}`);
        }
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  it('parts that did not change offer nothing, a text that was not edited becomes what they say', () => {
    fc.assert(
      fc.property(someText, someText, (one, other) => {
        expect(offerUpdate(one, one, other)).toBeNull();
        if (one !== other) expect(offerUpdate(one, other, one)?.text).toBe(other);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('what was taken over is not offered again', () => {
    fc.assert(
      fc.property(someThree, ([base, ours, theirs]) => {
        const [now, edited] = [changed(base, ours, 'part'), changed(base, theirs, 'typed')];
        const offer = offerUpdate(base, now, edited);
        if (offer) expect(offerUpdate(now, now, offer.text)).toBeNull();
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});
