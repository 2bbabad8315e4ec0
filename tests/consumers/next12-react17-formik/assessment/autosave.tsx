import { useFormikContext } from 'formik';
import { useEffect, useRef } from 'react';
import type { Answers } from './answers';

/** Saves whenever a value has changed, whether the form is finished or not. */
export function Autosave() {
  const { values } = useFormikContext<Answers>();
  const last = useRef(values);
  useEffect(() => {
    if (last.current === values) return;
    last.current = values;
    void fetch('/api/answers', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    });
  }, [values]);
  return null;
}
