import * as React from 'react';
import type { PersonId } from '../foundation/document';
import { networkFacts } from './network-facts.text';
import type { PictureNode } from './network-layout.model';
import { nameInNetwork } from './network-names.text';
import { memberOf } from './network-people.model';
import type { CardSetting } from './network-setting';
import type { PersonPartProps } from './person-part';
import { PersonFacts } from './person-part';
import { AboutThem, TheirContact, TheirLimits, WhoMaySee, WhoseChoice } from './person-about';
import { TheirHelp, TheirPart } from './person-help';
import { HowClose, InThePicture, WhatTheyKnow } from './person-place';
import { TakeOut } from './person-remove';
import { TheirTies } from './person-ties';
import type { SafetyNetworkDocument } from './safety-network.model';

export interface PersonCardProps {
  personId: PersonId;
  /** The network as it is looked at. */
  seen: SafetyNetworkDocument;
  setting: CardSetting;
  /** The level of its heading: one below what it stands under. */
  level: number;
  /** Whether what is known is told here: in a list it stands above already. */
  withFacts?: boolean;
  /** Where they stand in the picture, or null where there is none. */
  node?: PictureNode | null;
  isMirrored?: boolean;
}

/**
 * Somebody’s card, opened in place: all that is known, and everything that can be changed. Each change counts at once and can
 * be undone; nothing must be filled in.
 */
export function PersonCard(props: PersonCardProps): React.ReactElement {
  const { personId, seen, setting, level, withFacts = false, node = null, isMirrored = false } = props;
  const { say, actions, writable, network } = setting;
  const name = nameInNetwork(say, seen.people, personId);
  const member = memberOf(network, personId);
  const Heading = `h${Math.min(6, level)}` as 'h4';
  const part: PersonPartProps = { personId, name, setting };
  return (
    <section
      className="mapwell-network-card"
      data-part="card"
      tabIndex={-1}
      aria-label={say('card.of', { name })}
    >
      <Heading className="mapwell-group-heading" dir="auto">
        {name}
      </Heading>
      {withFacts && <PersonFacts facts={networkFacts(say, seen, personId)} say={say} />}
      {writable && member && (
        <div className="mapwell-network-folds">
          <WhatTheyKnow {...part} member={member} />
          <HowClose {...part} member={member} />
          <TheirHelp {...part} member={member} />
          <TheirTies {...part} />
          <AboutThem {...part} member={member} />
          <WhoseChoice {...part} member={member} />
          <TheirPart {...part} member={member} />
          <TheirLimits {...part} member={member} />
          {setting.contacts && <TheirContact {...part} />}
          <WhoMaySee {...part} member={member} />
          {node && <InThePicture {...part} node={node} isMirrored={isMirrored} />}
          <TakeOut {...part} member={member} />
        </div>
      )}
      {writable && !member && (
        <div className="mapwell-network-folds">
          <p className="mapwell-quiet" dir="auto">
            {say('card.notMember', { name })}
          </p>
          <button
            type="button"
            className="mapwell-button"
            data-part="join"
            onClick={() => actions.addNamed(personId)}
          >
            {say('card.join', { name })}
          </button>
          <TheirTies {...part} />
          {node && <InThePicture {...part} node={node} isMirrored={isMirrored} />}
        </div>
      )}
      <button
        type="button"
        className="mapwell-button"
        data-part="card-close"
        aria-label={say('card.close.of', { name })}
        onClick={actions.close}
      >
        {say('card.close')}
      </button>
    </section>
  );
}
