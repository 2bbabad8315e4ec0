import type { FamilyRecordDocument } from '../../src/family-record';
import type { PersonId } from '../../src/foundation/document';
import { nelAMamGu } from './nel-a-mam-gu';
import { theWholeOfMaryamAndYusuf } from './the-whole-of-maryam-and-yusuf';
import { theWholeOfTariqAndAisha } from './the-whole-of-tariq-and-aisha';
import { theWholeOfTheHarts } from './the-whole-of-the-harts';
import { zuziaIKacper } from './zuzia-i-kacper';

/** A family of a story, who writes for it and when. All of them are invented. */
export interface WholeFamily {
  record: FamilyRecordDocument;
  /** The heading of its page. */
  heading: string;
  /** A sentence under it. */
  about: string;
  author: PersonId;
  /** The time in the story, as an instant in ISO 8601. */
  now: string;
}

/** The invented families whose whole record there is. */
export const wholeFamilies = {
  tariqAndAisha: {
    record: theWholeOfTariqAndAisha,
    heading: 'Nadia, Tariq and Aisha',
    about: 'Seven sheets, made together in three weeks.',
    author: 'p3',
    now: '2026-03-23T10:15:00Z',
  },
  nel: {
    record: nelAMamGu,
    heading: 'Nel a Mam-gu',
    about: 'One child, a map and a scale, in Welsh. Nobody has asked for more.',
    author: 'carys',
    now: '2026-09-21T15:30:00Z',
  },
  zuzia: {
    record: zuziaIKacper,
    heading: 'Zuzia i Kacper',
    about:
      'Two children and four sheets, in Polish. Their father sees a good deal otherwise, and it is written down.',
    author: 'tom',
    now: '2026-06-15T10:00:00Z',
  },
  maryam: {
    record: theWholeOfMaryamAndYusuf,
    heading: 'مریم اور یوسف',
    about: 'Two children and six sheets, in Urdu and English.',
    author: 'p4',
    now: '2026-06-01T09:30:00Z',
  },
  harts: {
    record: theWholeOfTheHarts,
    heading: 'Grace, Daniel, Joy and Josiah',
    about: 'Four children, two households and thirteen people. All seven sheets.',
    author: 'amina',
    now: '2026-06-22T16:00:00Z',
  },
} as const satisfies Readonly<Record<string, WholeFamily>>;
