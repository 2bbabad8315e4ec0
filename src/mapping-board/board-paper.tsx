import * as React from 'react';
import type { Audience } from '../foundation/document';
import { noFilter } from './board-arrangement.model';
import { copyForAudience } from './board-copy.model';
import type { BoardSay } from './board-names.text';
import type { BoardPreset } from './board-presets.words';
import type { MappingBoardDocument } from './mapping-board.model';
import { describeBoard } from './mapping-board.text';

export interface BoardPaperProps {
  board: MappingBoardDocument;
  preset: BoardPreset;
  say: BoardSay;
  audience: Audience;
  /** The day of printing, in words; empty where the host's clock is not to be shown. */
  date: string;
}

/**
 * The board on paper: the list with everything this reader may see, made from a copy that holds nothing else, with lines to
 * write on where a list is empty, and date and reader at the foot.
 */
export function BoardPaper({ board, preset, say, audience, date }: BoardPaperProps): React.ReactElement {
  const words = describeBoard(copyForAudience(board, audience), preset, say, 'categories', noFilter);
  const foot = [words.title, say('print.foot', { audience: say(`print.for.${audience.kind}`) }), date].filter(
    (part) => part !== '',
  );
  return (
    <article className="mapwell-paper" data-part="paper" aria-hidden="true">
      <h1 dir="auto">{words.title}</h1>
      {words.columns.map((column) => (
        <section key={column.key} data-column={column.key}>
          <h2>{column.heading}</h2>
          {column.groups.map((group) => (
            <div key={group.key} className="mapwell-paper-group">
              {group.heading !== null && <h3>{group.heading}</h3>}
              {group.items.length === 0 && <div className="mapwell-paper-lines" />}
              <ul>
                {group.items.map((item) => (
                  <li key={item.id}>
                    <p lang={item.lang} dir="auto" data-quoted={item.quoted || undefined}>
                      {item.line}
                    </p>
                    <dl>
                      {item.facts.map((fact) => (
                        <div key={fact.key}>
                          <dt>{fact.label}</dt>
                          <dd dir="auto">{fact.text}</dd>
                        </div>
                      ))}
                    </dl>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <footer>{foot.join(' · ')}</footer>
    </article>
  );
}
