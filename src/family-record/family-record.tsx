import * as React from 'react';
import type { PersonId } from '../foundation/document';
import { openDocument } from '../foundation/document/open-document';
import type { DocumentDefinition } from '../foundation/document/open-document';
import { assignRef } from '../foundation/react/assign-ref';
import { FormValue } from '../foundation/react/form-value';
import { mergeProps } from '../foundation/react/merge-props';
import { newId } from '../foundation/react/new-id';
import { OpeningNotice } from '../foundation/react/opening-notice';
import { ToolEdge } from '../foundation/react/tool-edge';
import { UndoButtons } from '../foundation/react/undo-buttons';
import { handleUndoKey } from '../foundation/react/undo-keys';
import { useRootFocus } from '../foundation/react/use-root-focus';
import { MappingBoard } from '../mapping-board/index';
import { SafetyNetwork } from '../safety-network/index';
import { SafetyPlan } from '../safety-plan/index';
import { SafetyScale } from '../safety-scale/index';
import { Statements } from '../statements/index';
import { ThreeHouses } from '../three-houses/index';
import { Trajectory } from '../trajectory/index';
import { FamilyHistory } from './family-history';
import { FamilyPeople } from './family-people';
import { FamilyStages } from './family-stages';
import type { AnyToolDocument, FamilyTool } from './family-record.model';
import { familyTools } from './family-record.model';
import { toolDefinitions } from './family-record.schema';
import type { FamilyToolTextOptions } from './record-names.text';
import type { UseFamilyRecord, UseFamilyRecordOptions } from './use-family-record';
import { useFamilyRecord } from './use-family-record';

export interface FamilyRecordProps
  extends Omit<UseFamilyRecordOptions, 'author' | 'toolWords'>,
    Omit<React.ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue' | 'children'> {
  /** Which tools are shown, in this order. Default: those the record has a document of; of an empty record all can be begun. */
  tools?: readonly FamilyTool[];
  /** What a tool's component is given beside its document: words, presets. */
  toolProps?: { readonly [Tool in FamilyTool]?: object };
  /** Whether the people stand above the tools, to be named, renamed and taken out. Default true. */
  showPeople?: boolean;
  /** The record is on its way. */
  loading?: boolean;
  /** 1 or 2: the level of the heading above each tool in the host's page. Default 2. */
  headingLevel?: 1 | 2;
  /** The person at the keyboard. Default: not said. */
  author?: PersonId | null;
  /** The time, as an instant in ISO 8601. Default: the browser's clock. */
  now?: () => string;
  /** The name of a field in the host's form: the record as JSON is sent under it. */
  name?: string;
  /** Told of what a part threw. The record is safe; the person is offered a copy. */
  onError?: (error: unknown) => void;
}

/** A part of the page for each tool, drawn by its own component. */
const components: { readonly [Tool in FamilyTool]: React.ElementType } = {
  'mapping-board': MappingBoard,
  statements: Statements,
  'safety-scale': SafetyScale,
  'safety-network': SafetyNetwork,
  trajectory: Trajectory,
  'safety-plan': SafetyPlan,
  'three-houses': ThreeHouses,
};

/**
 * One family's record: its people, then its tools one below the other, each with a heading, one value to save and one way back
 * through all that was done: `<FamilyRecord defaultValue={record} onChange={save} />`. To lay them out yourself take `useFamilyRecord`.
 */
export const FamilyRecord = /* @__PURE__ */ React.forwardRef<HTMLDivElement, FamilyRecordProps>(
  function FamilyRecord(props, ref) {
    const { value, defaultValue, onChange, readOnly, words = noWords, locale = 'en-GB', ...others } = props;
    const { tools, toolProps, showPeople = true, loading = false, headingLevel = 2, name, ...more } = others;
    const { author = null, now = clock, createId = newId, onError, ...rest } = more;
    const family = useFamilyRecord({
      value,
      defaultValue,
      onChange,
      readOnly,
      words,
      locale,
      author: () => ({ by: author, at: now() }),
      createId,
      // Its words are among what a tool's component is given.
      toolWords: toolProps as FamilyToolTextOptions,
    });
    const { record, opened, writable, say, undoName, redoName, undo, redo } = family;
    const { attach } = useRootFocus(record, 'undo');
    const setRoot = React.useCallback(
      (element: HTMLDivElement | null) => {
        attach(element);
        assignRef(ref, element);
      },
      [attach, ref],
    );
    const given = { locale, author, now, createId, onError };
    const used = familyTools.filter((tool) => record.tools[tool].length > 0);
    const shown = tools ?? (used.length > 0 ? used : familyTools);
    const fileName = 'family.json';
    return (
      <div
        {...mergeProps(
          {
            'data-mapwell': 'family-record',
            'data-holds': 'tools',
            'data-state': writable ? 'writable' : 'read-only',
            className: 'mapwell',
            lang: say.locale,
            onKeyDown: (event: React.KeyboardEvent) => void handleUndoKey(event, { undo, redo }),
          },
          rest,
        )}
        ref={setRoot}
        aria-busy={loading || undefined}
      >
        {loading ? (
          <p className="mapwell-quiet" role="status" data-part="loading">
            {say('record.loading')}
          </p>
        ) : (
          <ToolEdge say={say} document={record} fileName={fileName} onError={onError}>
            <OpeningNotice {...{ opened, say, fileName }} received={value ?? defaultValue} />
            {writable && (
              <div className="mapwell-toolbar">
                <UndoButtons {...{ say, undoName, redoName }} actions={{ undo, redo }} />
              </div>
            )}
            {showPeople && <FamilyPeople {...{ family, headingLevel }} />}
            {used.length === 0 && <p className="mapwell-quiet">{say('record.empty')}</p>}
            <FamilyHistory family={family}>
              {shown.map((tool) => (
                <React.Fragment key={tool}>
                  <ToolOfRecord
                    {...{ tool, family, createId }}
                    level={headingLevel}
                    given={{ ...toolProps?.[tool], ...given }}
                  />
                  {tool === 'trajectory' && <FamilyStages {...{ family, headingLevel }} />}
                </React.Fragment>
              ))}
            </FamilyHistory>
          </ToolEdge>
        )}
        {family.region}
        {name !== undefined && <FormValue name={name} value={() => JSON.stringify(record)} />}
      </div>
    );
  },
);

const noWords = {};
const clock = () => new Date().toISOString();

interface ToolOfRecordProps {
  tool: FamilyTool;
  family: UseFamilyRecord;
  level: number;
  createId: () => string;
  /** What the tool's component is given beside its document. */
  given: object;
}

/** All documents of one tool, or where there is none a button that begins one. */
function ToolOfRecord({ tool, family, level, createId, given }: ToolOfRecordProps): React.ReactElement {
  const { record, writable, say, slice, offers, put } = family;
  const Tool = components[tool];
  const Heading = `h${level}` as 'h2';
  const parts = record.tools[tool];
  const begin = () => {
    // The definitions differ in their documents, and each opens nothing to an empty one of its own.
    const { document } = openDocument(toolDefinitions[tool] as DocumentDefinition<AnyToolDocument>, null);
    put({ ...document, id: createId() });
  };
  return (
    <section className="mapwell-family-part" data-part="tool" data-tool={tool}>
      <Heading className="mapwell-family-heading">{say(`tool.${tool}`)}</Heading>
      {parts.length === 0 && writable && (
        <div className="mapwell-row">
          <button type="button" className="mapwell-button" data-part="begin" onClick={begin}>
            {say('record.begin', { what: say(`tool.${tool}`) })}
          </button>
        </div>
      )}
      {parts.length === 0 && !writable && <p className="mapwell-quiet">{say('record.empty')}</p>}
      {parts.map((part) => (
        <Tool key={part.id} {...offers(tool)} {...given} {...slice(tool, part.id)} headingLevel={level + 1} />
      ))}
    </section>
  );
}
