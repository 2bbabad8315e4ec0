import * as React from 'react';

export interface FormValueProps {
  /** The name of the field in the host's form. */
  name: string;
  /** The value as it is sent, asked for when it is needed and not at every change. */
  value: () => string;
}

/**
 * A tool as a field of the form it stands in: its value is written when the form is read, so that a large document costs
 * nothing while people write. Without scripts there is no tool, so there is no value to miss.
 */
export function FormValue({ name, value }: FormValueProps): React.ReactElement {
  const latest = React.useRef(value);
  React.useEffect(() => {
    latest.current = value;
  });
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    const form = field.current?.form;
    if (!form) return;
    const write = (event: FormDataEvent) => event.formData.set(name, latest.current());
    form.addEventListener('formdata', write);
    return () => form.removeEventListener('formdata', write);
  }, [name]);
  return <input ref={field} type="hidden" data-part="form-value" />;
}
