import * as React from 'react';
import type { Person } from '../foundation/document';
import type { PersonPickerWords } from '../foundation/react/person-picker';
import type { StatementsActions } from './statements-actions';
import type { StatementsDocument } from './statements.model';
import { createStatements } from './statements.model';
import type { StatementsSay } from './statements-names.text';
import type { StatementMapItem, StatementScale } from './use-statements';

/** What all parts of the tool share. The same object for as long as nothing in it has changed. */
export interface StatementsSetting {
  say: StatementsSay;
  actions: StatementsActions;
  writable: boolean;
  meeting: boolean;
  people: readonly Person[];
  /** The language of the document. */
  lang: string;
  mapItems: readonly StatementMapItem[];
  scales: readonly StatementScale[];
  picker: PersonPickerWords;
  /** The level of the headings of sections. */
  level: number;
}

/** The statements as they are shown. Only what is open reads them, so that a letter leaves everything else alone. */
export const SeenStatements = /* @__PURE__ */ React.createContext<StatementsDocument>(
  /* @__PURE__ */ createStatements({ id: '' }),
);
