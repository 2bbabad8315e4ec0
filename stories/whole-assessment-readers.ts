import type { RecordAudience } from '../src/family-record';
import type { Person } from '../src/foundation/document';

/** Somebody who may read the record, and what a copy for them is called. */
export interface Reader {
  key: string;
  name: string;
  /** In a list under its group, where that is shorter. */
  label?: string;
  group: string;
  audience: RecordAudience;
}

const groups = {
  child: 'The children',
  parent: 'The parents',
  networkMember: 'Family, friends and neighbours',
  professional: 'The services',
  court: 'The court',
} as const;

/** Everybody a copy of the record can be made for: each of the family and the network by name, the services, the court. */
export function readersOf(people: readonly Person[]): readonly Reader[] {
  const each = (kind: Person['kind'], as: 'child' | 'parent' | 'networkMember' | 'professional') =>
    people
      .filter((person) => person.kind === kind)
      .map(
        ({ id, name }): Reader => ({
          key: `${as} ${id}`,
          name,
          group: groups[as],
          audience: { kind: as, personId: id },
        }),
      );
  const parents = people.filter(({ kind }) => kind === 'parent');
  return [
    ...each('child', 'child'),
    ...each('parent', 'parent'),
    ...each('naturallyConnected', 'networkMember'),
    {
      key: 'team',
      name: 'Anybody in the team',
      group: groups.professional,
      audience: { kind: 'professional' },
    },
    ...each('professional', 'professional'),
    {
      key: 'court-served',
      name: 'A court, whose papers go to the parents',
      label: 'Its papers go to the parents',
      group: groups.court,
      audience: { kind: 'court', servedOn: parents.map(({ id }) => id) },
    },
    {
      key: 'court',
      name: 'A court, where nobody has said to whom its papers go',
      label: 'To whom is not said',
      group: groups.court,
      audience: { kind: 'court' },
    },
  ];
}
