import * as React from 'react';
import type { Audience } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import type { BoardActions } from './board-actions';
import { noFilter } from './board-arrangement.model';
import { copyForAudience } from './board-copy.model';
import type { BoardSay } from './board-names.text';
import type { BoardPreset } from './board-presets.words';
import type { MappingBoardDocument } from './mapping-board.model';
import { describeBoard } from './mapping-board.text';

/** The audiences a copy can be printed for. */
const printAudiences = ['family', 'professionals', 'meeting'] as const;
export type PrintAudience = (typeof printAudiences)[number];

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

export interface BoardPrintProps {
  say: BoardSay;
  actions: BoardActions;
  onPrint: (audience: PrintAudience) => void;
}

/** Asks for whom a copy is before anything is printed. */
export function BoardPrint({ say, actions, onPrint }: BoardPrintProps): React.ReactElement {
  const [audience, setAudience] = React.useState<PrintAudience>('family');
  return (
    <ModalDialog label={say('print.title')} onClose={actions.close} part="print-dialog">
      <p className="mapwell-quiet">{say('print.note')}</p>
      <OneOf
        form="select"
        part="print-for"
        label={say('print.for')}
        value={audience}
        options={printAudiences.map((value) => ({ value, label: say(`print.for.${value}`) }))}
        onChange={setAudience}
      />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="print-go"
          onClick={() => onPrint(audience)}
        >
          {say('print.go')}
        </button>
        <button type="button" className="mapwell-button" data-part="close" onClick={actions.close}>
          {say('print.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
