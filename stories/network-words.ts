import { openingWords } from '../src/foundation/document/opening.words';
import type { SafetyNetworkOwnWords } from '../src/safety-network';
import { safetyNetworkWords } from '../src/safety-network';
import type { NetworkSay } from '../src/safety-network/network-names.text';
import { speakNetwork } from '../src/safety-network/network-names.text';
import { networkOpeningWords } from '../src/safety-network/network-opening.words';
import { pseudoWords } from '../tests/support/pseudo-words';
import { stretched } from './board-words';

const none: SafetyNetworkOwnWords = {};

/** The words a network is given in a language of the toolbar. */
export function networkWordsIn(locale: string): SafetyNetworkOwnWords {
  return locale === stretched
    ? pseudoWords({ ...openingWords, ...networkOpeningWords, ...safetyNetworkWords })
    : none;
}

/** Says what the network of a story says, so that its play can find a button by its name in any language. */
export function networkSayIn(locale: string): NetworkSay {
  return speakNetwork(networkWordsIn(locale), locale);
}
