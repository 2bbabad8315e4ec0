import * as React from 'react';
import type { PersonId } from '../foundation/document';
import { openDocument } from '../foundation/document/open-document';
import type { DocumentDefinition } from '../foundation/document/open-document';
import { FormValue } from '../foundation/react/form-value';
import { mergeProps } from '../foundation/react/merge-props';
import { newId } from '../foundation/react/new-id';
import { OpeningNotice } from '../foundation/react/opening-notice';
import { ToolEdge } from '../foundation/react/tool-edge';
import { UndoButtons } from '../foundation/react/undo-buttons';
import { MappingBoard } from '../mapping-board/index';
import { SafetyNetwork } from '../safety-network/index';
import { SafetyPlan } from '../safety-plan/index';
import { SafetyScale } from '../safety-scale/index';
import { Statements } from '../statements/index';
import { ThreeHouses } from '../three-houses/index';
import { Trajectory } from '../trajectory/index';
import type { AnyToolDocument, FamilyTool } from './family-record.model';
import { familyTools } from './family-record.model';
import { toolDefinitions } from './family-record.schema';
import type { FamilyRecordSay } from './record-names.text';
import { nameDocument, speakFamilyRecord } from './record-names.text';
import type { UseFamilyRecord, UseFamilyRecordOptions } from './use-family-record';
import { useFamilyRecord } from './use-family-record';

export interface FamilyRecordProps
  extends Omit<UseFamilyRecordOptions, 'author'>,
    Omit<React.ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue' | 'children'> {
  /** Which tools are shown, in this order. Default: those the record has a document of; of an empty record all can be begun. */
  tools?: readonly FamilyTool[];
  /** What a tool's component is given beside its document: words, presets. */
  toolProps?: { readonly [Tool in FamilyTool]?: object };
  /** The record is on its way. */
  loading?: boolean;
  /** 1 or 2: the level of the heading above each tool in the host's page. Default 2. */
  headingLevel?: 1 | 2;
  /** The person at the keyboard. Default: not said. */
  author?: PersonId | null;
  /** The time, as an instant in ISO 8601. Default: the browser's clock. */
  now?: () => string;
  /** Makes the ids of what is new. Default: random. */
  createId?: () => string;
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
 * One family's record with its tools one below the other, each with a heading, one value to save and one way back through all
 * that was done: `<FamilyRecord defaultValue={record} onChange={save} />`. To lay them out yourself take `useFamilyRecord`.
 */
export const FamilyRecord = /* @__PURE__ */ React.forwardRef<HTMLDivElement, FamilyRecordProps>(
  function FamilyRecord(props, ref) {
    const { value, defaultValue, onChange, readOnly, words = noWords, locale = 'en-GB', ...others } = props;
    const { tools, toolProps, loading = false, headingLevel = 2, name, onError, ...more } = others;
    const { author = null, now = clock, createId = newId, ...rest } = more;
    const say = React.useMemo(() => speakFamilyRecord(words, locale), [words, locale]);
    const family = useFamilyRecord({
      value,
      defaultValue,
      onChange,
      readOnly,
      words,
      locale,
      author: () => ({ by: author, at: now() }),
    });
    const { record, opened, writable, undoName, redoName, undo, redo } = family;
    const given = { locale, author, now, createId, onError };
    const used = familyTools.filter((tool) => record.tools[tool].length > 0);
    const shown = tools ?? (used.length > 0 ? used : familyTools);
    return (
      <div
        {...mergeProps(
          {
            'data-mapwell': 'family-record',
            'data-holds': 'tools',
            'data-state': writable ? 'writable' : 'read-only',
            className: 'mapwell',
            lang: say.locale,
          },
          rest,
        )}
        ref={ref}
        aria-busy={loading || undefined}
      >
        {loading ? (
          <p className="mapwell-quiet" role="status" data-part="loading">
            {say('record.loading')}
          </p>
        ) : (
          <ToolEdge say={say} document={record} fileName="family.json" onError={onError}>
            <OpeningNotice {...{ opened, say }} received={value ?? defaultValue} fileName="family.json" />
            {writable && (
              <div className="mapwell-toolbar">
                <UndoButtons {...{ say, undoName, redoName }} actions={{ undo, redo }} />
              </div>
            )}
            {used.length === 0 && <p className="mapwell-quiet">{say('record.empty')}</p>}
            {shown.map((tool) => (
              <ToolOfRecord
                key={tool}
                {...{ tool, family, say, createId }}
                level={headingLevel}
                given={{ ...toolProps?.[tool], ...given }}
              />
            ))}
          </ToolEdge>
        )}
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
  say: FamilyRecordSay;
  level: number;
  createId: () => string;
  /** What the tool's component is given beside its document. */
  given: object;
}

/** All documents of one tool, or where there is none a button that begins one. */
function ToolOfRecord({ tool, family, say, level, createId, given }: ToolOfRecordProps): React.ReactElement {
  const { record, writable, slice, put } = family;
  const Tool = components[tool];
  const Heading = `h${level}` as 'h2';
  const parts = record.tools[tool];
  const begin = () => {
    // The definitions differ in their documents, and each opens nothing to an empty one of its own.
    const { document } = openDocument(toolDefinitions[tool] as DocumentDefinition<AnyToolDocument>, null);
    put({ ...document, id: createId() });
  };
  return (
    <section data-part="tool" data-tool={tool}>
      {parts.length === 0 && <Heading>{say(`tool.${tool}`)}</Heading>}
      {parts.length === 0 && writable && (
        <button type="button" className="mapwell-button" data-part="begin" onClick={begin}>
          {say('record.begin', { what: say(`tool.${tool}`) })}
        </button>
      )}
      {parts.length === 0 && !writable && <p className="mapwell-quiet">{say('record.empty')}</p>}
      {parts.map((part) => (
        <React.Fragment key={part.id}>
          <Heading dir="auto">{nameDocument(say, tool, part)}</Heading>
          <Tool {...given} {...slice(tool, part.id)} headingLevel={level + 1} />
        </React.Fragment>
      ))}
    </section>
  );
}
