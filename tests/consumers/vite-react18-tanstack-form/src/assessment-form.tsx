import { useForm } from '@tanstack/react-form';
import { MappingBoard } from 'mapwell/mapping-board';
import type { Answers } from './kept';
import { mapText } from './map-text';

export function AssessmentForm({
  answers,
  onSave,
}: {
  answers: Answers;
  onSave: (answers: Answers) => void;
}) {
  const form = useForm({ defaultValues: answers, onSubmit: ({ value }) => onSave(value) });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="map" validators={{ onSubmitAsync: mapText }}>
        {(field) => (
          <>
            <MappingBoard
              value={field.state.value}
              onChange={(map) => field.handleChange(JSON.stringify(map))}
              onBlur={field.handleBlur}
            />
            {field.state.meta.errors.map((error) => (
              <p role="alert" key={error?.message}>
                {error?.message}
              </p>
            ))}
          </>
        )}
      </form.Field>
      <form.Field
        name="reviewer"
        validators={{ onSubmit: ({ value }) => (value === '' ? 'Say who reviews this' : undefined) }}
      >
        {(field) => (
          <>
            <label>
              Reviewed by{' '}
              <input value={field.state.value} onChange={(event) => field.handleChange(event.target.value)} />
            </label>
            {field.state.meta.errors.length > 0 ? (
              <p role="alert">{field.state.meta.errors.join(' ')}</p>
            ) : null}
          </>
        )}
      </form.Field>
      <button type="button" onClick={() => onSave(form.state.values)}>
        Save for later
      </button>
      <button type="submit">Finish</button>
      <form.Subscribe selector={(state) => state.isDirty}>
        {(isDirty) => (isDirty ? <p>Not saved yet</p> : null)}
      </form.Subscribe>
    </form>
  );
}
