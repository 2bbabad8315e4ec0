import * as React from 'react';
import type { Statement, StatementKind } from './statements.model';
import { nameVersion } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import { StatementWords } from './statement-text';
import { WordComparison } from './word-comparison';

export interface StatementVersionsProps {
  kind: StatementKind;
  statement: Statement;
  setting: StatementsSetting;
}

/** How many earlier texts are shown before somebody asks for more. */
const shownAtFirst = 5;

/** How the text has been, the newest first: to be compared word by word, and brought back. */
export function StatementVersions({ kind, statement, setting }: StatementVersionsProps): React.ReactElement {
  const { say, actions, people, lang, writable } = setting;
  const [all, setAll] = React.useState(false);
  const [comparing, setComparing] = React.useState<string | null>(null);
  const newestFirst = statement.versions.slice().reverse();
  const rest = all ? 0 : Math.max(0, newestFirst.length - shownAtFirst);
  return (
    <div className="mapwell-panel" data-part="versions">
      <p className="mapwell-quiet">{say(newestFirst.length === 0 ? 'versions.none' : 'versions.note')}</p>
      <ol className="mapwell-versions">
        {newestFirst.slice(0, newestFirst.length - rest).map((version) => {
          const name = nameVersion(say, people, version);
          const isNow = version.text === statement.text;
          const versionLang = version.lang ?? lang;
          return (
            <li key={version.id} data-part="version" data-state={isNow ? 'now' : 'earlier'}>
              <p className="mapwell-version-name">{name}</p>
              {comparing === version.id && !isNow ? (
                <WordComparison before={version.text} after={statement.text} lang={versionLang} say={say} />
              ) : version.text.trim() === '' ? (
                <p className="mapwell-quiet">{say('versions.empty')}</p>
              ) : (
                <StatementWords
                  text={version.text}
                  verbatim={version.verbatim}
                  lang={versionLang}
                  setting={setting}
                />
              )}
              {isNow ? (
                <p className="mapwell-quiet">{say('versions.now')}</p>
              ) : (
                <div className="mapwell-row">
                  <button
                    type="button"
                    className="mapwell-tool"
                    data-part="compare"
                    aria-pressed={comparing === version.id}
                    aria-label={say('versions.compare.of', { item: name })}
                    onClick={() => setComparing(comparing === version.id ? null : version.id)}
                  >
                    {say('versions.compare')}
                  </button>
                  {writable && (
                    <button
                      type="button"
                      className="mapwell-tool"
                      data-part="bring-back"
                      aria-label={say('versions.back.of', { item: name })}
                      onClick={() => actions.bringBack(kind, statement.id, version.id)}
                    >
                      {say('versions.back')}
                    </button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <button type="button" className="mapwell-tool" data-part="versions-more" onClick={() => setAll(true)}>
          {say('versions.more', { count: rest })}
        </button>
      )}
    </div>
  );
}
