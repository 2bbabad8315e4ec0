import * as React from 'react';
import type { PersonId } from '../foundation/document';
import type { NetworkFact } from './network-facts.text';
import type { CardSetting } from './network-setting';
import type { MemberDetail, NetworkMember } from './safety-network.model';

/** What a part of somebody’s card needs. */
export interface PersonPartProps {
  personId: PersonId;
  name: string;
  setting: CardSetting;
}

/** What a part about somebody in the network needs. */
export interface MemberPartProps extends PersonPartProps {
  member: NetworkMember;
}

/** Sets one detail of a member. */
export function setterOf({ setting, member }: Pick<MemberPartProps, 'setting' | 'member'>) {
  return <Detail extends MemberDetail>(detail: Detail, value: NetworkMember[Detail]) => {
    setting.actions.changeMember({ id: member.id, detail, value } as Parameters<
      typeof setting.actions.changeMember
    >[0]);
  };
}

/** What is known about somebody, line by line. */
export function PersonFacts({
  facts,
  say,
}: {
  facts: readonly NetworkFact[];
  say: CardSetting['say'];
}): React.ReactElement {
  if (facts.length === 0) return <p className="mapwell-quiet">{say('card.nothing')}</p>;
  return (
    <dl className="mapwell-facts" data-part="facts">
      {facts.map(({ key, label, text }, at) => (
        <div key={`${key}${at}`} data-fact={key}>
          <dt dir="auto">{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of the card that can be folded away. */
export function CardFold({
  label,
  part,
  children,
}: {
  label: string;
  part: string;
  children: React.ReactNode;
}): React.ReactElement {
  return (
    <details className="mapwell-fold" data-part={part}>
      <summary>{label}</summary>
      <div className="mapwell-form-group">{children}</div>
    </details>
  );
}
