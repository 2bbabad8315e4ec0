import { Field, Form, Formik, useField } from 'formik';
import { MappingBoard } from 'mapwell/mapping-board';
import { SafetyScale } from 'mapwell/safety-scale';
import * as Yup from 'yup';
import type { Answers } from './answers';
import { Autosave } from './autosave';

/** A tool as a field of Formik: the value is the document's JSON string, and '' while nothing is written. */
function Map({ name }: { name: string }) {
  const [field, , helpers] = useField<string>(name);
  return <MappingBoard value={field.value} onChange={(map) => helpers.setValue(JSON.stringify(map))} />;
}

function Scale({ name }: { name: string }) {
  const [field, , helpers] = useField<string>(name);
  return <SafetyScale value={field.value} onChange={(scale) => helpers.setValue(JSON.stringify(scale))} />;
}

// A half-filled map is always fit to be saved: ask for what the host itself needs, and let the tools be.
const finished = Yup.object({
  map: Yup.string(),
  scale: Yup.string(),
  reviewer: Yup.string().required('Say who reviews this'),
});

export function AssessmentForm({
  answers,
  onFinish,
}: {
  answers: Answers;
  onFinish: (answers: Answers) => void;
}) {
  return (
    <Formik
      initialValues={{ map: '', scale: '', reviewer: '', ...answers }}
      validationSchema={finished}
      onSubmit={onFinish}
    >
      {({ errors, touched, values }) => (
        <Form>
          <Autosave />
          <Map name="map" />
          <Scale name="scale" />
          <label htmlFor="reviewer">Reviewed by</label>
          <Field id="reviewer" name="reviewer" />
          {touched.reviewer && errors.reviewer ? <p role="alert">{errors.reviewer}</p> : null}
          <button type="submit">Finish</button>
          <output>{JSON.stringify(values)}</output>
        </Form>
      )}
    </Formik>
  );
}
