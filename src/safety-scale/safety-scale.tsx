import * as React from 'react';
import { assignRef } from '../foundation/react/assign-ref';
import { FormValue } from '../foundation/react/form-value';
import { mergeProps } from '../foundation/react/merge-props';
import { OneOf } from '../foundation/react/one-of';
import { OpeningNotice } from '../foundation/react/opening-notice';
import { ToolEdge } from '../foundation/react/tool-edge';
import { UndoButtons } from '../foundation/react/undo-buttons';
import { usePrinting } from '../foundation/react/use-printing';
import type { ScaleSetting } from './scale-setting';
import { ScalePlace } from './scale-setting';
import type { ScaleBand } from './scale-answers.model';
import { withoutHidden } from './scale-answers.model';
import { ScaleOverTime } from './scale-history';
import { ScaleLine } from './scale-line';
import { raterNames, sayAnswer } from './scale-names.text';
import { ScalePaper } from './scale-paper';
import { ScaleAskSomeone } from './scale-people';
import type { ScalePreset } from './scale-presets.words';
import { scalePresets } from './scale-presets.words';
import { ScalePrivate } from './scale-private';
import { ScaleRater } from './scale-rater';
import { ScaleRoundBar, ScaleWordingFields } from './scale-setup';
import { useScaleStanding } from './use-scale-standing';
import type { ScaleForm, UseSafetyScale, UseSafetyScaleOptions } from './use-safety-scale';
import { scaleForms, useSafetyScale } from './use-safety-scale';

export interface SafetyScaleProps
  extends UseSafetyScaleOptions,
    Omit<React.ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue' | 'children'> {
  /** The document is on its way. */
  loading?: boolean;
  /** 1 to 4: the level of the question's heading in the host's page. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4;
  /** The form of the control to begin with. Default `slider`; each person can change it. */
  form?: ScaleForm;
  /** The wordings that can be chosen. Default: those of the library. */
  presets?: readonly ScalePreset[];
  /** The name of a field in the host's form: the document as JSON, without what is hidden, is sent under it. */
  name?: string;
  /** Told of what a part threw. The document is safe; the person is offered a copy. */
  onError?: (error: unknown) => void;
}

/**
 * Where are things today? Each person gives a number for how they see it, and all stand on one line by name. No mean is
 * ever worked out, and no answer is ever invented: `<SafetyScale defaultValue={scale} onChange={save} />`.
 */
export const SafetyScale = /* @__PURE__ */ React.forwardRef<HTMLDivElement, SafetyScaleProps>(
  function SafetyScale(props, ref) {
    const {
      loading = false,
      headingLevel = 2,
      form = 'slider',
      presets = scalePresets,
      bands = noBands,
      name,
      onError,
      ...others
    } = props;
    const {
      value,
      defaultValue,
      onChange,
      readOnly,
      words,
      locale,
      author,
      now,
      createId,
      onBandEntered,
      ...rest
    } = others;
    const map = useSafetyScale({
      value,
      defaultValue,
      onChange,
      readOnly,
      words,
      locale,
      author,
      now,
      createId,
      bands,
      onBandEntered,
    });
    const { say, scale, attach } = map;
    const setRoot = React.useCallback(
      (element: HTMLDivElement | null) => {
        attach(element);
        assignRef(ref, element);
      },
      [attach, ref],
    );
    return (
      <div
        {...mergeProps({ ...map.getRootProps(), className: 'mapwell', lang: say.locale }, rest)}
        ref={setRoot}
        aria-busy={loading || undefined}
      >
        {loading ? (
          <p className="mapwell-quiet" role="status" data-part="loading">
            {say('scale.loading')}
          </p>
        ) : (
          <ToolEdge say={say} document={scale} fileName="scale.json" onError={onError}>
            <Scale
              map={map}
              level={headingLevel}
              firstForm={form}
              presets={presets}
              bands={bands}
              received={value ?? defaultValue}
            />
          </ToolEdge>
        )}
        {name !== undefined && <FormValue name={name} value={() => JSON.stringify(withoutHidden(scale))} />}
        {map.region}
      </div>
    );
  },
);

const noBands: readonly ScaleBand[] = [];

interface ScaleProps {
  map: UseSafetyScale;
  level: number;
  firstForm: ScaleForm;
  presets: readonly ScalePreset[];
  bands: readonly ScaleBand[];
  received: unknown;
}

function Scale({ map, level, firstForm, presets, bands, received }: ScaleProps): React.ReactElement {
  const { say, actions, scale, answers, writable, opened, round, undoName, redoName, spreadInWords } = map;
  const { people, wording, scope } = scale;
  const [form, setForm] = React.useState<ScaleForm>(firstForm);
  const { printing } = usePrinting(true);
  const { place, top } = useScaleStanding();
  const setting = React.useMemo(
    (): ScaleSetting => ({ say, actions, writable, form }),
    [say, actions, writable, form],
  );
  const Heading = `h${level}` as 'h2';
  const hidden = round?.hidden === true;
  return (
    <ScalePlace.Provider value={place}>
      <header ref={top} className="mapwell-head">
        <div>
          <Heading className="mapwell-title-heading" lang={wording.lang} dir="auto">
            {wording.question || say('scale.untitled')}
          </Heading>
          {scope.childIds.length > 0 && (
            <p className="mapwell-quiet" dir="auto">
              {say('scale.about', {
                names: raterNames(say, people, scope.childIds),
              })}
            </p>
          )}
        </div>
        {writable && (
          <div className="mapwell-toolbar">
            <OneOf
              form="switch"
              part="form"
              label={say('form.label')}
              value={form}
              options={scaleForms.map((value) => ({ value, label: say(`form.${value}`) }))}
              onChange={setForm}
            />
            <UndoButtons {...{ say, undoName, redoName, actions }} />
          </div>
        )}
      </header>
      <OpeningNotice {...{ opened, say, received }} fileName="scale.json" />
      {!writable && opened.status === 'opened' && <p className="mapwell-quiet">{say('scale.readOnly')}</p>}
      {writable && <ScaleRoundBar map={map} />}
      <ScaleLine scale={scale} answers={answers} say={say} />
      <p className="mapwell-spread" data-part="spread" tabIndex={-1} dir="auto">
        {spreadInWords}
      </p>
      {hidden ? (
        <ScalePrivate map={map} setting={setting} bands={bands} />
      ) : (
        <ul className="mapwell-raters" aria-label={say('rater.list')}>
          {answers.map((answer) => (
            <ScaleRater
              key={answer.raterId}
              raterId={answer.raterId}
              people={people}
              answer={answer}
              inWords={sayAnswer(say, scale, answer)}
              wording={wording}
              bands={bands}
              setting={setting}
            />
          ))}
        </ul>
      )}
      {answers.length === 0 && <p className="mapwell-quiet">{say('rater.none')}</p>}
      {writable && !hidden && <ScaleAskSomeone map={map} />}
      {writable && !hidden && <ScaleWordingFields map={map} presets={presets} />}
      <ScaleOverTime scale={scale} say={say} headingLevel={level + 1} />
      {printing !== null && <ScalePaper scale={scale} say={say} />}
    </ScalePlace.Provider>
  );
}
