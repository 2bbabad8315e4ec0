import * as React from 'react';
import { Symbol } from '../foundation/react/symbol';
import { BundledSvg } from './bundled-picture';
import type { DrawingHand } from './drawing-commands.model';
import type { DrawingTool } from './drawing-intents.model';
import { inkColours, inkWidths } from './drawing-objects.model';
import { findStamp, stampGroups, stampsOf } from './stamps.model';
import type { StampGroup } from './stamps.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { nameStamp } from './three-houses-names.text';

/** The drawings of the tools: each our own, drawn with one round line. */
const toolDrawings: { readonly [Tool in DrawingTool]: string } = {
  pen: 'M4 20l1-4.4L16.2 4.4a1.7 1.7 0 0 1 2.4 0l1 1a1.7 1.7 0 0 1 0 2.4L8.4 19ZM14.4 6.2l3.4 3.4',
  rubber:
    'M8.6 19.4 3.8 14.6a1.6 1.6 0 0 1 0-2.3l7.9-7.9a1.6 1.6 0 0 1 2.3 0l5.6 5.6a1.6 1.6 0 0 1 0 2.3l-7.1 7.1ZM8 8.1l7.9 7.9M8.6 19.4H20',
  stamp:
    'M6 20h12M6.6 16.6h10.8v-2.2a2 2 0 0 0-2-2h-1.6c0-2.6 1.2-3.4 1.2-5.4a3 3 0 0 0-6 0c0 2 1.2 2.8 1.2 5.4H8.6a2 2 0 0 0-2 2Z',
  words: 'M5 18 10 6l5 12M6.8 14h6.4M17 12.4c2-1.4 4-.6 4 1.2V18M21 14.8c-3-.2-4.4.6-4.4 1.8s2.6 2 4.4-.2',
  photo:
    'M4 7.4h3.4L9 5h6l1.6 2.4H20a1.4 1.4 0 0 1 1.4 1.4v8.8A1.4 1.4 0 0 1 20 19H4a1.4 1.4 0 0 1-1.4-1.4V8.8A1.4 1.4 0 0 1 4 7.4ZM12 9.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2Z',
  hand: 'M8 12V5.8a1.4 1.4 0 0 1 2.8 0V11M10.800 10.400V4.400a1.400 1.400 0 0 1 2.800 0v6M13.600 10.800V5.600a1.400 1.400 0 0 1 2.800 0v6M16.400 8.600a1.300 1.300 0 0 1 2.600 0V14c0 4-2.400 7-6 7-3.400 0-4.600-1.600-6.200-4.400L4.600 13.400c-.7-1.300 1-2.500 2-1.400L8 13.600',
};

export interface DrawingToolsProps {
  say: ThreeHousesSay;
  hand: DrawingHand;
  tools: readonly DrawingTool[];
  setHand: (hand: DrawingHand) => void;
}

/**
 * What can be taken into the hand: few and large, each with a picture and its name, the one in the hand marked by more than a
 * colour. Colours and widths are there with the pen, pictures with the stamp.
 */
export const DrawingTools = /* @__PURE__ */ React.memo(function DrawingTools({
  say,
  hand,
  tools,
  setHand,
}: DrawingToolsProps): React.ReactElement {
  const { tool, colour, width } = hand;
  const take = (more: Partial<DrawingHand>) => setHand({ ...hand, ...more });
  return (
    <div className="mapwell-house-tools" data-part="drawing-tools">
      <div role="group" aria-label={say('hand.tools')} className="mapwell-house-tool-row">
        {tools.map((one) => (
          <button
            key={one}
            type="button"
            className="mapwell-house-tool"
            data-part={`tool-${one}`}
            aria-pressed={one === tool}
            onClick={() => one !== tool && take({ tool: one, inkId: null, objectId: null })}
          >
            <Symbol name={one} drawing={toolDrawings[one]} />
            <span>{say(`hand.${one}`)}</span>
          </button>
        ))}
      </div>
      {tool === 'pen' && (
        <>
          <div role="group" aria-label={say('hand.colours')} className="mapwell-house-tool-row">
            {inkColours.map((one) => (
              <button
                key={one}
                type="button"
                className="mapwell-house-colour"
                data-part={`colour-${one}`}
                data-pen={one}
                aria-pressed={one === colour}
                aria-label={say(`colour.${one}`)}
                title={say(`colour.${one}`)}
                onClick={() => take({ colour: one })}
              >
                <span aria-hidden="true" />
              </button>
            ))}
          </div>
          <div role="group" aria-label={say('hand.widths')} className="mapwell-house-tool-row">
            {inkWidths.map((one) => (
              <button
                key={one}
                type="button"
                className="mapwell-house-width"
                data-part={`width-${one}`}
                data-width={one}
                aria-pressed={one === width}
                aria-label={say(`width.${one}`)}
                title={say(`width.${one}`)}
                onClick={() => take({ width: one })}
              >
                <span aria-hidden="true" />
              </button>
            ))}
          </div>
          <button
            type="button"
            className="mapwell-button"
            data-part="new-drawing"
            aria-disabled={hand.inkId === null}
            onClick={() => hand.inkId !== null && take({ inkId: null })}
          >
            {say('hand.another')}
          </button>
        </>
      )}
      {tool === 'stamp' && <Stamps say={say} chosen={hand.stamp} onChoose={(stamp) => take({ stamp })} />}
      <p className="mapwell-quiet mapwell-house-hint">{say(`hint.${tool}`)}</p>
    </div>
  );
});

function Stamps({
  say,
  chosen,
  onChoose,
}: {
  say: ThreeHousesSay;
  chosen: string;
  onChoose: (stamp: string) => void;
}): React.ReactElement {
  return (
    <div className="mapwell-house-stamps" data-part="stamps">
      {(Object.keys(stampGroups) as StampGroup[]).map((group) => (
        <div key={group} role="group" aria-label={say(`stamps.${group}`)} className="mapwell-house-tool-row">
          {stampsOf(group).map((stamp: string) => {
            const picture = findStamp(stamp);
            return (
              <button
                key={stamp}
                type="button"
                className="mapwell-house-stamp"
                data-part="stamp"
                aria-pressed={stamp === chosen}
                aria-label={nameStamp(say, stamp)}
                title={nameStamp(say, stamp)}
                onClick={() => onChoose(stamp)}
              >
                {picture && <BundledSvg picture={picture} />}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
