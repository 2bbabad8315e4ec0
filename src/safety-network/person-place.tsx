import * as React from 'react';
import { TextField } from '../foundation/react/text-field';
import type { PictureNode } from './network-layout.model';
import { placeToSave } from './network-layout.model';
import { nameRing } from './network-names.text';
import { closenessOf, knowledgeOf } from './network-people.model';
import type { MemberPartProps, PersonPartProps } from './person-part';
import { CardFold } from './person-part';
import { DateField, OnePersonField, PeopleField } from './person-fields';
import type { ClosenessRing, KnowledgeLevel } from './safety-network.model';
import { closenessRings, knowledgeLevels } from './safety-network.model';
import { middleOf } from './use-picture-hands';

/** What they know: each ring one press away, and what is said of the last step. */
export function WhatTheyKnow({ member, personId, setting }: MemberPartProps): React.ReactElement {
  const { say, actions, network } = setting;
  const step = knowledgeOf(network, member.id).at(-1) ?? null;
  return (
    <CardFold label={say('move.knowledge')} part="knowledge">
      <Rings<KnowledgeLevel>
        label={say('move.knowledge')}
        part="move-knowledge"
        rings={knowledgeLevels}
        now={step?.level ?? null}
        nameOf={(ring) => nameRing(say, ring)}
        here={(place) => say('move.here', { place })}
        onMove={(level) => actions.moveKnowledge(personId, level)}
      />
      {step && (
        <>
          <DateField
            setting={setting}
            part="knowledge-on"
            label={say('move.since')}
            value={step.on}
            onChange={(value) => actions.changeKnowledge({ id: step.id, detail: 'on', value })}
          />
          <OnePersonField
            setting={setting}
            part="told-by"
            label={say('move.toldBy')}
            value={step.toldBy}
            except={personId}
            onChange={(value) => actions.changeKnowledge({ id: step.id, detail: 'toldBy', value })}
          />
          <TextField
            part="knowledge-words"
            lines={2}
            label={say('move.knows')}
            value={step.words}
            onChange={(value) => actions.changeKnowledge({ id: step.id, detail: 'words', value })}
          />
          <PeopleField
            setting={setting}
            part="knowledge-said-by"
            label={say('move.saidBy')}
            value={step.saidBy}
            onChange={(value) => actions.changeKnowledge({ id: step.id, detail: 'saidBy', value })}
          />
          <button
            type="button"
            className="mapwell-tool"
            data-part="knowledge-remove"
            onClick={() => actions.remove('knowledge', step.id)}
          >
            {say('move.wrong')}
          </button>
        </>
      )}
    </CardFold>
  );
}

/** How close they are. It says nothing of what they know, and the two are never one. */
export function HowClose({ member, personId, setting }: MemberPartProps): React.ReactElement {
  const { say, actions, network } = setting;
  const step = closenessOf(network, member.id).at(-1) ?? null;
  return (
    <CardFold label={say('move.closeness')} part="closeness">
      <Rings<ClosenessRing>
        label={say('move.closeness')}
        part="move-closeness"
        rings={closenessRings}
        now={step?.ring ?? null}
        nameOf={(ring) => nameRing(say, ring)}
        here={(place) => say('move.here', { place })}
        onMove={(ring) => actions.moveCloseness(personId, ring)}
      />
      {step && (
        <>
          <DateField
            setting={setting}
            part="closeness-on"
            label={say('move.since')}
            value={step.on}
            onChange={(value) => actions.changeCloseness({ id: step.id, detail: 'on', value })}
          />
          <TextField
            part="closeness-words"
            lines={2}
            label={say('move.close')}
            value={step.words}
            onChange={(value) => actions.changeCloseness({ id: step.id, detail: 'words', value })}
          />
          <PeopleField
            setting={setting}
            part="closeness-said-by"
            label={say('move.saidBy')}
            value={step.saidBy}
            onChange={(value) => actions.changeCloseness({ id: step.id, detail: 'saidBy', value })}
          />
          <button
            type="button"
            className="mapwell-tool"
            data-part="closeness-remove"
            onClick={() => actions.remove('closeness', step.id)}
          >
            {say('move.wrong')}
          </button>
        </>
      )}
    </CardFold>
  );
}

interface RingsProps<Ring extends string> {
  label: string;
  part: string;
  rings: readonly Ring[];
  now: Ring | null;
  nameOf: (ring: Ring | null) => string;
  here: (place: string) => string;
  onMove: (ring: Ring | null) => void;
}

/** Every place there is to move to, each a press away; the one they are at says so. */
function Rings<Ring extends string>(props: RingsProps<Ring>): React.ReactElement {
  const { label, part, rings, now, nameOf, here, onMove } = props;
  return (
    <div role="group" aria-label={label} className="mapwell-network-places">
      {[...rings, null].map((ring) => {
        const isHere = ring === now;
        return (
          <button
            key={ring}
            type="button"
            className="mapwell-place"
            data-part={part}
            data-place={ring ?? ''}
            aria-disabled={isHere}
            onClick={isHere ? undefined : () => onMove(ring)}
          >
            {isHere ? here(nameOf(ring)) : nameOf(ring)}
          </button>
        );
      })}
    </div>
  );
}

/** How far a press moves somebody in the picture, in units. */
const nudge = 24;

/** Where they stand in the picture, by pressing: what dragging does within a ring, a home or a family tree. */
export function InThePicture({
  personId,
  node,
  setting,
  isMirrored,
}: PersonPartProps & { node: PictureNode; isMirrored: boolean }): React.ReactElement | null {
  const { say, actions, picture } = setting;
  // What a picture lays out by itself stays where it is, wherever it is put.
  if (picture !== 'genogram' && (node.zone === 'centre' || node.zone === 'beneath')) return null;
  const { x, y } = middleOf(node);
  const by = (dx: number, dy: number) => () =>
    actions.place(picture, personId, placeToSave({ mirrored: isMirrored }, { x: x + dx, y: y + dy }));
  const button = (part: string, label: string, onClick: () => void) => (
    <button type="button" className="mapwell-button" data-part={part} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <CardFold label={say('place.heading')} part="place">
      <div className="mapwell-row">
        {button('place-up', say('place.up'), by(0, -nudge))}
        {button('place-down', say('place.down'), by(0, nudge))}
        {button('place-left', say('place.left'), by(-nudge, 0))}
        {button('place-right', say('place.right'), by(nudge, 0))}
      </div>
      {node.marks.includes('byHand') &&
        button('place-forget', say('place.forget'), () => actions.letGo(picture, personId))}
    </CardFold>
  );
}
