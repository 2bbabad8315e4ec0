import * as React from 'react';
import type { Audience } from '../foundation/document';
import { mergeProps } from '../foundation/react/merge-props';
import { SessionPlacePicture } from './session-pictures';
import { compareSessions, sessionsTogether } from './three-houses-compare.model';
import { describeCompared, nameWithDay } from './three-houses-compare.text';
import type { ThreeHousesDocument } from './three-houses.model';
import { placeKeysOf } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { namePlace, speakThreeHouses } from './three-houses-names.text';
import { openThreeHouses } from './three-houses.schema';
import { sayNotCompared, sayNotTogether } from './three-houses.text';
import type { ThreeHousesWords } from './three-houses.words';

/** What every view of several sessions is given. */
export interface SessionsViewProps
  extends Omit<React.ComponentPropsWithoutRef<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  /** Who looks on: what they may not have of any session is not on the page. */
  audience: Audience;
  /** A council's or a language's own words. */
  words?: Partial<ThreeHousesWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** 1 to 4: the level of the heading in the host's page. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4;
  /** Where the host keeps a photograph; null: not to be shown. */
  photoAddress?: (photoId: string) => string | null;
}

export interface ThreeHousesSideBySideProps extends SessionsViewProps {
  /** The two sessions of one child, in the order they are shown: each an object or its JSON string. */
  earlier: unknown;
  later: unknown;
}

/**
 * Two sessions of one child side by side, place by place, and what is in one and not in the other as a list in words. Where
 * they are not one child's, or nobody has said whose they are, it says so and shows neither.
 */
export const ThreeHousesSideBySide = /* @__PURE__ */ React.forwardRef<
  HTMLDivElement,
  ThreeHousesSideBySideProps
>(function ThreeHousesSideBySide(props, ref) {
  const { earlier, later, audience, words = noWords, locale = 'en-GB', ...others } = props;
  const { headingLevel = 2, photoAddress, ...rest } = others;
  const { kind, personId } = audience;
  const say = React.useMemo(() => speakThreeHouses(words, locale), [words, locale]);
  const shown = React.useMemo(() => {
    const both = [earlier, later].map((input) => openSession(input, words, locale));
    const [one, other] = both;
    if (!one || !other) return null;
    return compareSessions(one, other, { kind, ...(personId === undefined ? {} : { personId }) });
  }, [earlier, later, words, locale, kind, personId]);
  const Heading = `h${headingLevel}` as 'h2';
  const Inner = `h${headingLevel + 1}` as 'h3';
  const told = shown?.status === 'compared' ? describeCompared(shown, say) : null;
  return (
    <div {...mergeProps({ ...rootProps, lang: say.locale }, rest)} ref={ref}>
      <Heading className="mapwell-house-heading">{say('compare.title')}</Heading>
      {shown === null && <p role="status">{say('notice.unreadable')}</p>}
      {shown?.status === 'refused' && (
        <p role="status" data-part="refused">
          {sayNotCompared(say, shown.why)}
        </p>
      )}
      {shown?.status === 'compared' && told !== null && (
        <>
          <p className="mapwell-quiet">{say('compare.note')}</p>
          {told.places.map(({ key, heading }) => (
            <section key={key} className="mapwell-house-beside" data-part="place" data-place={key}>
              <Inner className="mapwell-house-heading" dir="auto">
                {heading}
              </Inner>
              <div className="mapwell-houses" data-count={2}>
                <SessionPlacePicture
                  session={shown.earlier}
                  place={key}
                  caption={say('compare.earlier', { name: told.earlier })}
                  {...{ say, photoAddress }}
                />
                <SessionPlacePicture
                  session={shown.later}
                  place={key}
                  caption={say('compare.later', { name: told.later })}
                  {...{ say, photoAddress }}
                />
              </div>
            </section>
          ))}
          <section className="mapwell-house-beside" data-part="differences">
            <Inner className="mapwell-house-heading">{say('compare.differences')}</Inner>
            {told.places.map(({ key, heading, ...place }) => (
              <dl key={key} className="mapwell-facts">
                {(['earlier', 'later', 'both'] as const).map((which) => (
                  <div key={which}>
                    <dt dir="auto">{say(`compare.only.${which}`, { place: heading })}</dt>
                    <dd>
                      <Names names={place[which]} lang={shown.later.lang} say={say} />
                    </dd>
                  </div>
                ))}
              </dl>
            ))}
            <PathSaid told={told.path} say={say} />
          </section>
        </>
      )}
    </div>
  );
});

/** Names in a list; that there are none is said, and not why: what was kept back must read like what was never there. */
function Names({
  names,
  lang,
  say,
}: {
  names: readonly string[];
  lang: string;
  say: ThreeHousesSay;
}): React.ReactElement {
  if (names.length === 0) return <>{say('compare.nothing')}</>;
  return (
    <ul className="mapwell-house-prompts">
      {names.map((name, at) => (
        <li key={`${at}${name}`} dir="auto" lang={lang}>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Where the child stood each time, each by the scale of that day. */
function PathSaid({
  told,
  say,
}: {
  told: { earlier: readonly string[]; later: readonly string[] };
  say: ThreeHousesSay;
}): React.ReactElement | null {
  if (told.earlier.length === 0 && told.later.length === 0) return null;
  return (
    <dl className="mapwell-facts" data-part="path">
      {(['earlier', 'later'] as const).map((which) => (
        <div key={which}>
          <dt>{say(`compare.path.${which}`)}</dt>
          <dd>
            <Names names={told[which]} lang={say.locale} say={say} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface ThreeHousesTogetherProps extends SessionsViewProps {
  /** The sessions of brothers and sisters, one of each: each an object or its JSON string. */
  sessions: readonly unknown[];
}

/**
 * The sessions of brothers and sisters together, only where each of the children has said yes to each of the others. Else it
 * says which of them was not asked or said no, and shows none of the sessions.
 */
export const ThreeHousesTogether = /* @__PURE__ */ React.forwardRef<HTMLDivElement, ThreeHousesTogetherProps>(
  function ThreeHousesTogether(props, ref) {
    const { sessions, audience, words = noWords, locale = 'en-GB', ...others } = props;
    const { headingLevel = 2, photoAddress, ...rest } = others;
    const say = React.useMemo(() => speakThreeHouses(words, locale), [words, locale]);
    const opened = React.useMemo(
      () => sessions.map((input) => openSession(input, words, locale)),
      [sessions, words, locale],
    );
    const readable = opened.filter((one) => one !== null);
    const shown = readable.length < opened.length ? null : sessionsTogether(readable, audience);
    const Heading = `h${headingLevel}` as 'h2';
    const Inner = `h${headingLevel + 1}` as 'h3';
    return (
      <div {...mergeProps({ ...rootProps, lang: say.locale }, rest)} ref={ref}>
        <Heading className="mapwell-house-heading">{say('together.title')}</Heading>
        {shown === null && <p role="status">{say('notice.unreadable')}</p>}
        {shown?.status === 'refused' && (
          <div role="status" data-part="refused">
            <p>{say('together.refused')}</p>
            <ul className="mapwell-house-prompts">
              {sayNotTogether(say, readable, shown.why).map((sentence, at) => (
                <li key={`${at}${sentence}`}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
        {shown?.status === 'together' &&
          shown.sessions.map((session) => (
            <section key={session.id} className="mapwell-house-beside" data-part="session">
              <Inner className="mapwell-house-heading" dir="auto">
                {nameWithDay(say, session)}
              </Inner>
              <div className="mapwell-houses" data-count={Math.min(3, placeKeysOf(session).length)}>
                {placeKeysOf(session).map((key) => (
                  <SessionPlacePicture
                    key={key}
                    session={session}
                    place={key}
                    caption={namePlace(say, session, key)}
                    {...{ say, photoAddress }}
                  />
                ))}
              </div>
            </section>
          ))}
      </div>
    );
  },
);

const noWords: Partial<ThreeHousesWords> = {};
const rootProps = {
  className: 'mapwell',
  'data-mapwell': 'three-houses',
  'data-state': 'read-only',
} as const;

/** The document, or null where it cannot be read at all. */
function openSession(
  input: unknown,
  words: Partial<ThreeHousesWords>,
  locale: string,
): ThreeHousesDocument | null {
  const { status, document } = openThreeHouses(input, { locale, words: words as Record<string, string> });
  return status === 'unreadable' ? null : document;
}
