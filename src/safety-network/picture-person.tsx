import * as React from 'react';
import { DrawnShapes } from './drawn-shapes';
import type { PictureNode } from './network-layout.model';
import { drawName, drawPerson } from './picture-drawing.text';
import type { NetworkPictureKind } from './safety-network.model';
import type { NetworkPersonProps } from './use-safety-network';

export interface PicturePersonProps {
  node: PictureNode;
  picture: NetworkPictureKind;
  name: string;
  /** What is said of them: a whole sentence. */
  label: string;
  isTabStop: boolean;
  isOpen: boolean;
}

/**
 * Somebody in the picture: their symbol, and their name on a plate that lies over lines. Drawn round their own middle, so
 * that somebody who is moved is moved by one attribute.
 */
export const PicturePerson = /* @__PURE__ */ React.memo(function PicturePerson(
  props: PicturePersonProps,
): React.ReactElement {
  const { node, picture, name, isTabStop, isOpen } = props;
  const { symbol } = node;
  const half = symbol.width / 2;
  const [x, y] = [symbol.x + half, symbol.y + half];
  // Field by field: its arrows are worked out when they are asked for, and are not asked for here.
  const { shape, layer, marks } = node;
  const drawn = { shape, layer, marks, symbol: { ...symbol, x: -half, y: -half } };
  const label = { ...node.label, x: node.label.x - x, y: node.label.y - y };
  const own: NetworkPersonProps = {
    'data-item-id': node.personId,
    'data-part': 'person',
    role: 'button',
    tabIndex: isTabStop ? 0 : -1,
    'aria-label': props.label,
    'aria-expanded': isOpen,
  };
  return (
    <g {...own} className="mapwell-network-person" data-layer={layer} transform={`translate(${x} ${y})`}>
      <rect
        className="mapwell-network-plate"
        x={label.x - 2}
        y={half}
        width={label.width + 4}
        height={label.y + label.height - half}
        rx={4}
      />
      <DrawnShapes shapes={[...drawPerson(drawn, picture), ...drawName({ label }, name)]} />
    </g>
  );
}, looksTheSame);

function looksTheSame(before: PicturePersonProps, after: PicturePersonProps): boolean {
  const [a, b] = [before.node, after.node];
  return (
    before.name === after.name &&
    before.label === after.label &&
    before.isTabStop === after.isTabStop &&
    before.isOpen === after.isOpen &&
    before.picture === after.picture &&
    a.personId === b.personId &&
    a.symbol.x === b.symbol.x &&
    a.symbol.y === b.symbol.y &&
    a.symbol.width === b.symbol.width &&
    a.label.width === b.label.width &&
    a.label.height === b.label.height &&
    a.shape === b.shape &&
    a.layer === b.layer &&
    a.marks.join() === b.marks.join()
  );
}
