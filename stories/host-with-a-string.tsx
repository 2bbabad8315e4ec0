import * as React from 'react';
import { nadiaTariqAndAisha } from './families/nadia-tariq-and-aisha';
import { BoardOnShow } from './board-on-show';

interface Values {
  /** A long text in the host's database. */
  map: string;
}

/** An older host: a form whose every value is a string, with one function that sets a field. */
export function HostWithAString({ spoken }: { spoken: string }): React.ReactElement {
  const [values, setValues] = React.useState<Values>(() => ({ map: JSON.stringify(nadiaTariqAndAisha) }));
  const setFieldValue = (field: keyof Values, value: string) =>
    setValues((before) => ({ ...before, [field]: value }));
  return (
    <>
      <BoardOnShow
        spoken={spoken}
        value={values.map}
        onChange={(next) => setFieldValue('map', JSON.stringify(next))}
      />
      <p className="host-page-line" lang="en-GB">
        The host holds {values.map.length} characters.
      </p>
    </>
  );
}
