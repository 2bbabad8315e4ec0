import * as React from 'react';
import {
  createKnowledgeStep,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  SafetyNetwork,
} from '../../src/safety-network';
import { offerNetwork, pictureShown } from './network-page';

const ignore = () => undefined;

offerNetwork((people) => {
  const network = createSafetyNetwork({
    id: 'bench',
    people: [
      { id: 'child', name: 'Aisha', kind: 'child', role: '' },
      ...people.map(({ id, name, layer }) => ({ id, name, kind: layer, role: '' })),
    ],
    members: ['child', ...people.map(({ id }) => id)].map((personId) =>
      createNetworkMember({ id: `m-${personId}`, personId }),
    ),
    knowledge: people.map(({ id, level }) =>
      createKnowledgeStep({ id: `k-${id}`, memberId: `m-${id}`, level }),
    ),
    ties: people.map(({ id, tiedTo }) =>
      createNetworkTie({
        id: `t-${id}`,
        from: id,
        to: tiedTo === null ? 'child' : (people[tiedTo]?.id ?? 'child'),
        kind: 'strong',
      }),
    ),
  });
  return <SafetyNetwork defaultValue={network} onChange={ignore} picture={pictureShown} form="picture" />;
});
