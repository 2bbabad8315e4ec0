import * as React from 'react';
import type { FamilyRecordDocument, UseFamilyRecord } from '../src/family-record';
import {
  createFamilyRecord,
  FamilyHistory,
  FamilyPeople,
  FamilyStages,
  familyRecordWords,
  familyTools,
  projectRecord,
  slicesOf,
  useFamilyRecord,
} from '../src/family-record';
import type { WholeFamily } from './families/whole-families';
import { recordWordsIn, toolWordsIn } from './record-words';
import type { Reader } from './whole-assessment-readers';
import { readersOf } from './whole-assessment-readers';
import { FamilyToolOnShow } from './whole-assessment-tools';
import './host-page.css';
import './whole-assessment.css';

export interface WholeAssessmentProps {
  family: WholeFamily;
  /** The language chosen in the toolbar. */
  spoken: string;
  /** The key of the reader to begin with; none: whoever writes. */
  reader?: string;
}

const nobody = createFamilyRecord({ id: 'nobody' });

/** One family through all its tools on one page: one record, one save, one history, and a copy for each reader. */
export function WholeAssessment({ family, spoken, reader = '' }: WholeAssessmentProps): React.ReactElement {
  const { author, now, heading, about } = family;
  const [chosen, choose] = React.useState(reader);
  const words = React.useMemo(() => recordWordsIn(spoken), [spoken]);
  const said = { words, toolWords: toolWordsIn(spoken), locale: spoken };
  const whole = useFamilyRecord({
    ...said,
    defaultValue: family.record,
    author: () => ({ by: author, at: now }),
  });

  const readers = readersOf(whole.people);
  const readBy = readers.find(({ key }) => key === chosen) ?? null;
  const copy = useCopyFor(whole.record, readBy);
  // Hiding is not redaction: the tools are given the copy and nothing else, in the place of the whole.
  const read = useFamilyRecord({ ...said, value: copy ?? nobody, readOnly: true });
  const shown = copy === null ? whole : read;

  const parts = familyTools.filter((tool) => slicesOf(shown.record, tool).length > 0);
  const at = (part: string) => `${family.record.id}-${part}`;
  return (
    <div className="whole">
      <header className="whole-head">
        <h1 lang={family.record.lang} dir="auto">
          {heading}
        </h1>
        {/* How many sheets there are is not for whoever is given fewer. */}
        {readBy === null && <p className="whole-lede">{about}</p>}
      </header>
      <div className="whole-side">
        <nav aria-label="On this page" className="whole-contents">
          <ul>
            <li>
              <a href={`#${at('people')}`}>The people</a>
            </li>
            {parts.map((tool) => (
              <li key={tool}>
                <a href={`#${at(tool)}`}>{familyRecordWords[`tool.${tool}`]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ReaderChoice {...{ readers, chosen, choose }} />
        <SaveBar family={whole} isCopy={copy !== null} />
      </div>
      {/* Nothing of what one reader was shown is left on the page of the next. */}
      <div key={chosen} className="whole-parts">
        {readBy && <CopyNotice reader={readBy} />}
        <section id={at('people')} className="whole-part whole-people">
          <FamilyPeople family={shown} />
        </section>
        <FamilyHistory family={shown}>
          {parts.map((tool) => (
            <Part key={tool} id={at(tool)} heading={familyRecordWords[`tool.${tool}`]}>
              {slicesOf(shown.record, tool).map((id) => (
                <FamilyToolOnShow
                  key={id}
                  family={shown}
                  {...{ tool, id, spoken }}
                  author={readBy ? null : author}
                  now={() => now}
                  contacts={readBy === null || readBy.audience.kind === 'professional'}
                />
              ))}
              {tool === 'trajectory' && <FamilyStages family={shown} headingLevel={3} />}
            </Part>
          ))}
        </FamilyHistory>
        {parts.length === 0 && <p>{familyRecordWords['record.empty']}</p>}
        {shown.region}
      </div>
    </div>
  );
}

/** The copy for a reader, made anew when the record or the reader is another; null: the whole is shown. */
function useCopyFor(record: FamilyRecordDocument, reader: Reader | null): FamilyRecordDocument | null {
  const key = reader?.key ?? '';
  return React.useMemo(() => {
    const who = readersOf(record.people).find((one) => one.key === key);
    return who ? projectRecord(record, who.audience) : null;
  }, [record, key]);
}

interface PartProps {
  id: string;
  heading: string;
  children: React.ReactNode;
}

function Part({ id, heading, children }: PartProps): React.ReactElement {
  return (
    <section id={id} className="whole-part" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}

interface ReaderChoiceProps {
  readers: readonly Reader[];
  chosen: string;
  choose: (key: string) => void;
}

function ReaderChoice({ readers, chosen, choose }: ReaderChoiceProps): React.ReactElement {
  const groups = Array.from(new Set(readers.map(({ group }) => group)));
  return (
    <label className="whole-reader">
      <span>Who reads it</span>
      <select value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="">Whoever writes it</option>
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {readers
              .filter((one) => one.group === group)
              .map(({ key, name, label = name }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function CopyNotice({ reader }: { reader: Reader }): React.ReactElement {
  return (
    <p className="whole-notice" role="note">
      <strong>
        A copy for <bdi>{reader.name}</bdi>.
      </strong>{' '}
      What is not for this reader is not in it, so nothing on this page can show it. A copy is for reading: it
      is not saved.
    </p>
  );
}

interface SaveBarProps {
  family: UseFamilyRecord;
  isCopy: boolean;
}

/** One form with one field: the whole record as one string, as any host can take it. */
function SaveBar({ family, isCopy }: SaveBarProps): React.ReactElement {
  const { record, undo, redo, undoName, redoName } = family;
  const [sent, setSent] = React.useState<{ record: FamilyRecordDocument; text: string } | null>(null);
  const post = (event: React.FormEvent<HTMLFormElement>) => {
    // Nobody is there to take it: this page shows what would arrive.
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('record');
    setSent({ record, text: typeof text === 'string' ? text : '' });
  };
  const isSaved = sent?.record === record;
  const size = new Intl.NumberFormat('en-GB').format(sent?.text.length ?? 0);
  if (isCopy) return <></>;
  return (
    <form className="whole-save" method="post" onSubmit={post}>
      <input type="hidden" name="record" value={JSON.stringify(record)} />
      <div className="whole-steps">
        <Step name={undoName} label="Undo" onStep={undo} />
        <Step name={redoName} label="Do again" onStep={redo} />
      </div>
      <button type="submit" className="whole-main-button">
        Save <span className="whole-rest">all of it</span>
      </button>
      <p role="status" className="whole-quiet">
        {isSaved && `Saved: one field named record, with ${size} characters.`}
        {sent !== null && !isSaved && 'Changed since it was saved.'}
      </p>
      {sent !== null && (
        <details>
          <summary>What was sent</summary>
          <textarea readOnly aria-label="What was sent" rows={8} spellCheck={false} value={sent.text} />
        </details>
      )}
    </form>
  );
}

interface StepProps {
  /** What it would take back or do again, by name; null: there is nothing. */
  name: string | null;
  label: string;
  onStep: () => void;
}

const mostOfAName = 90;

/** A button that says what it does, and stays where it is when there is nothing to do. */
function Step({ name, label, onStep }: StepProps): React.ReactElement {
  const what = name?.startsWith(label) === true ? name.slice(label.length) : (name ?? '');
  const short = what.length > mostOfAName ? `${what.slice(0, mostOfAName).trimEnd()}…` : what;
  return (
    <button type="button" aria-disabled={name === null} onClick={name === null ? undefined : onStep}>
      {label}
      {what !== '' && <span className="whole-rest">{short}</span>}
    </button>
  );
}
