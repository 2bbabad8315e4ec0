import { MappingBoard } from 'mapwell/mapping-board';
import { Controller, useForm } from 'react-hook-form';
import type { Answers } from './kept';

export function AssessmentForm({
  answers,
  onSave,
}: {
  answers: Answers;
  onSave: (answers: Answers) => void;
}) {
  const { control, register, handleSubmit, getValues, formState } = useForm<Answers>({
    defaultValues: answers,
  });
  return (
    <form onSubmit={(event) => void handleSubmit(onSave)(event)}>
      {/* No rules for the map: half filled it is fit to be saved. `ref` lets an error of the host's own lead to it. */}
      <Controller
        name="map"
        control={control}
        render={({ field }) => (
          <MappingBoard
            ref={(board) => field.ref(board && { focus: () => board.querySelector('button')?.focus() })}
            value={field.value}
            onChange={(map) => field.onChange(JSON.stringify(map))}
            onBlur={field.onBlur}
          />
        )}
      />
      <label>
        Reviewed by <input {...register('reviewer', { required: 'Say who reviews this' })} />
      </label>
      {formState.errors.reviewer ? <p role="alert">{formState.errors.reviewer.message}</p> : null}
      <button type="button" onClick={() => onSave(getValues())}>
        Save for later
      </button>
      <button type="submit">Finish</button>
      {formState.isDirty ? <p>Not saved yet</p> : null}
    </form>
  );
}
