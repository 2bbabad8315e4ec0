import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layNetwork } from '../../src/safety-network/network-layout.model';
import { estimatedSizes } from '../../src/safety-network/network-picture.text';
import type { SafetyNetworkDocument } from '../../src/safety-network/safety-network.model';
import { networkPictures } from '../../src/safety-network/safety-network.model';
import { fastest } from '../support/damaged-documents';
import { someCrowd } from './random-networks';

const lay = (network: SafetyNetworkDocument, picture: (typeof networkPictures)[number]) =>
  layNetwork(network, picture, { ...estimatedSizes(network), mirrored: false });

test('40 people take well under 50 ms in any picture, also when half of them were put somewhere by hand', () => {
  const crowds = fc.sample(someCrowd, { numRuns: 400, seed: 3 }).filter((one) => one.people.length >= 38);
  const crowd = crowds[0];
  if (!crowd) throw new Error('No crowd is large enough');
  for (const picture of networkPictures) {
    for (const places of [
      [],
      crowd.people.slice(0, 20).map(({ id }, n) => ({ picture, personId: id, x: n * 9, y: n * 7 })),
    ]) {
      expect(fastest(() => lay({ ...crowd, places }, picture), 8)).toBeLessThan(50);
    }
  }
});
