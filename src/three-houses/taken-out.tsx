import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import type { ThreeHousesDocument } from './three-houses.model';
import { nameObject } from './three-houses-names.text';
import type { RecordKind } from './three-houses-commands.model';
import type { ThreeHousesSetting } from './three-houses-setting';

interface Taken {
  key: string;
  /** Under which name it is found again once it is back. */
  item: string;
  why: string;
  back: () => void;
}

/** What was taken out and what was rubbed out, and the way to put each back. Nothing a child made is ever gone. */
export function TakenOut({
  seen,
  setting,
}: {
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement | null {
  const { say, actions, writable, forChild } = setting;
  const taken = [...takenObjects(seen, setting), ...(forChild ? [] : takenRecords(seen, setting))];
  if (taken.length === 0) return null;
  return (
    <details className="mapwell-fold" data-part="taken-out">
      <summary>{say('removed.heading', { count: taken.length })}</summary>
      <ul className="mapwell-house-list">
        {taken.map(({ key, item, why, back }) => (
          <li key={key} className="mapwell-house-object" data-state="removed">
            <p className="mapwell-house-name" dir="auto">
              {item}
            </p>
            {why !== '' && (
              <p className="mapwell-quiet" dir="auto">
                {say('removed.why', { why })}
              </p>
            )}
            {writable && (
              <div className="mapwell-row">
                <button
                  type="button"
                  className="mapwell-button"
                  data-part="restore"
                  aria-label={say('removed.restore.of', { item })}
                  onClick={back}
                >
                  {say('removed.restore')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );

  function takenObjects(of: ThreeHousesDocument, { layer }: ThreeHousesSetting): readonly Taken[] {
    return of.objects
      .filter((object) => object.layer === layer)
      .flatMap((object): readonly Taken[] => {
        const item = nameObject(say, object);
        if (object.removed !== null) {
          const { why } = object.removed;
          return [{ key: object.id, item, why, back: () => actions.restoreObject(object.id, object.layer) }];
        }
        if (object.kind !== 'ink') return [];
        const rubbed = object.strokes.filter(({ rubbedOut }) => rubbedOut !== null);
        if (rubbed.length === 0) return [];
        const strokes = rubbed.map(({ id }) => ({ objectId: object.id, strokeId: id }));
        return [
          {
            key: `${object.id}/rubbed`,
            item: say('removed.rubbed', { item, count: rubbed.length }),
            why: '',
            back: () => void actions.draw({ type: 'draw-again', layer: object.layer, strokes }),
          },
        ];
      });
  }

  function takenRecords(of: ThreeHousesDocument, { people }: ThreeHousesSetting): readonly Taken[] {
    const entry = (kind: RecordKind, id: string, item: string, why: string): Taken => ({
      key: `${kind}/${id}`,
      item,
      why,
      back: () => actions.restore(kind, id),
    });
    const named = (word: string, id: string | null) =>
      id === null ? word : say('removed.record', { what: word, name: namePerson(say, people, id) });
    return [
      ...of.permissions.flatMap(({ id, removed, personId }) =>
        removed ? [entry('permission', id, named(say('removed.permission'), personId), removed.why)] : [],
      ),
      ...of.sharing.choices.flatMap(({ id, removed, personId }) =>
        removed ? [entry('sharing', id, named(say('removed.sharing'), personId), removed.why)] : [],
      ),
      ...of.sharedWith.flatMap(({ id, removed, personId }) =>
        removed ? [entry('shown', id, named(say('removed.shown'), personId), removed.why)] : [],
      ),
      ...of.panels.flatMap(({ id, removed, text }) =>
        removed ? [entry('panel', id, text || say('removed.panel'), removed.why)] : [],
      ),
    ];
  }
}
