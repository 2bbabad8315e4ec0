import * as React from 'react';
import { useLatest } from '../foundation/react/use-latest';
import { DrawnShapes, pointsOf } from './drawn-shapes';
import type { NetworkPicture, PictureArrow, PictureEdge, PictureNode } from './network-layout.model';
import { placeToSave } from './network-layout.model';
import { nameInNetwork, nameRing, sayZone } from './network-names.text';
import { PersonCard } from './person-card';
import { PictureKey } from './picture-key';
import { PicturePerson } from './picture-person';
import { drawRings, drawTie } from './picture-drawing.text';
import type { CardSetting } from './network-setting';
import type { ClosenessRing, KnowledgeLevel } from './safety-network.model';
import { firstSentence } from './safety-network.text';
import { useLetterWidth } from './use-letter-width';
import { isFixed, middleOf, usePictureHands } from './use-picture-hands';
import { usePictureView } from './use-picture-view';
import type { PictureViewing } from './use-picture-view';
import type { UseSafetyNetwork } from './use-safety-network';

export interface NetworkPictureViewProps {
  map: UseSafetyNetwork;
  setting: CardSetting;
  isMirrored: boolean;
}

/**
 * The network as a picture: rings or ties, and people who can be gone to by arrow keys, opened and moved. Everybody is heard
 * as a sentence, in groups that say where they are and that keep professionals apart.
 */
export function NetworkPictureView({
  map,
  setting,
  isMirrored,
}: NetworkPictureViewProps): React.ReactElement {
  const { seen, say, picture, openId } = map;
  const { writable, actions } = setting;
  const frame = React.useRef<HTMLDivElement>(null);
  const svg = React.useRef<SVGSVGElement>(null);
  const lines = React.useRef<SVGGElement>(null);
  const rings = React.useRef<SVGGElement>(null);
  const names = React.useMemo(
    () => [...seen.people.map(({ name }) => name), ...ringNames.map((ring) => nameRing(say, ring))],
    [seen.people, say],
  );
  const letters = useLetterWidth(frame, names);
  const { lay } = useLatestLay(map);
  const laid = React.useMemo(
    () => lay({ picture, letters, mirrored: isMirrored }),
    // Laid out again where something in it is another, and not for every letter typed.
    [lay, picture, letters, isMirrored],
  );
  const labels = React.useMemo(
    () => new Map(laid.nodes.map(({ personId }) => [personId, firstSentence(seen, say, personId)])),
    [laid, seen, say],
  );
  const groups = React.useMemo(() => groupsOf(laid), [laid]);
  const viewing = usePictureView(svg, laid.bounds);
  const [current, setCurrent] = React.useState<string | null>(null);
  const tabStop = laid.nodes.some(({ personId }) => personId === current)
    ? current
    : (laid.nodes[0]?.personId ?? null);
  const now = useLatest({ laid, actions, viewing, openId });

  usePictureHands({
    svg,
    lines,
    rings,
    laid,
    viewing,
    writable,
    onDrop(node, at, ring) {
      if ((picture === 'knowledge' || picture === 'closeness') && ring !== node.zone) {
        if (picture === 'knowledge') actions.moveKnowledge(node.personId, ring as KnowledgeLevel | null);
        else actions.moveCloseness(node.personId, ring as ClosenessRing | null);
      } else if (isFixed(laid, node)) {
        actions.announce(say('said.stays', { name: nameInNetwork(say, seen.people, node.personId) }));
      } else actions.place(picture, node.personId, placeToSave(laid, at));
    },
    onTie(node, to) {
      // What kind of tie it is nobody has said yet. The card that opens asks.
      if (actions.addTie(node.personId, to.personId, null)) actions.open(node.personId);
    },
    onCancel(node) {
      actions.announce(say('said.whereTheyWere', { name: nameInNetwork(say, seen.people, node.personId) }));
    },
  });

  const handlers = React.useMemo(() => {
    const idAt = (target: EventTarget) =>
      target instanceof Element
        ? (target.closest('[data-part="person"]')?.getAttribute('data-item-id') ?? null)
        : null;
    const toggle = (id: string) => {
      if (now.current.openId === id) now.current.actions.close();
      else now.current.actions.open(id);
    };
    return {
      onClick(event: React.MouseEvent) {
        const id = idAt(event.target);
        if (id !== null) toggle(id);
      },
      onFocus(event: React.FocusEvent) {
        const id = idAt(event.target);
        if (id === null) return;
        setCurrent(id);
        const node = now.current.laid.nodes.find(({ personId }) => personId === id);
        if (node) now.current.viewing.reveal(middleOf(node));
      },
      onKeyDown(event: React.KeyboardEvent<SVGSVGElement>) {
        const id = idAt(event.target);
        if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
        const arrow = arrows[event.key];
        const { laid: shown, viewing: view } = now.current;
        if (arrow && event.shiftKey) view.panBy(steps[arrow]);
        else if (arrow) {
          const next = shown.nodes.find(({ personId }) => personId === id)?.arrows[arrow];
          // Where there is nobody that way the key is the page’s, so that nobody is caught in the picture.
          if (!next) return;
          event.currentTarget
            .querySelector<SVGGElement>(`[data-item-id="${CSS.escape(next)}"]`)
            ?.focus({ preventScroll: false });
        } else if (event.key === 'Enter' || event.key === ' ') toggle(id);
        else if (event.key === '+' || event.key === '=') view.zoomBy(1.25);
        else if (event.key === '-') view.zoomBy(0.8);
        else if (event.key === '0') view.reset();
        else return;
        event.preventDefault();
      },
    };
  }, [now]);

  const { x, y, width, height } = laid.bounds;
  const name = (personId: string) => nameInNetwork(say, seen.people, personId);
  return (
    <div className="mapwell-network-view" data-part="picture" data-card={openId === null ? 'none' : 'open'}>
      <div className="mapwell-network-side">
        <ZoomButtons map={map} viewing={viewing} />
        <div ref={frame} className="mapwell-network-frame" data-part="frame">
          {/* Each person in it is a button; the drawing itself only hears of what is pressed in them. */}
          {}
          <svg
            ref={svg}
            className="mapwell-network-svg"
            role="group"
            aria-label={say(`picture.${picture}`)}
            viewBox={`${x} ${y} ${width} ${height}`}
            width={width}
            height={height}
            data-picture={picture}
            data-writable={writable ? 'yes' : 'no'}
            {...handlers}
          >
            <PictureRings laid={laid} say={say} rings={rings} />
            <g ref={lines} aria-hidden="true">
              {laid.edges.map((edge) => (
                <PictureLine key={edge.id} edge={edge} />
              ))}
            </g>
            {groups.map(({ key, nodes }) => {
              const [first] = nodes;
              return (
                first && (
                  <g
                    key={key}
                    role="group"
                    aria-label={say('picture.group', {
                      zone: sayZone(say, laid.picture, first),
                      layer: say(`layer.${first.layer}`),
                      count: nodes.length,
                    })}
                  >
                    {nodes.map((node) => (
                      <PicturePerson
                        key={node.personId}
                        node={node}
                        picture={picture}
                        name={name(node.personId)}
                        label={labels.get(node.personId) ?? ''}
                        isTabStop={node.personId === tabStop}
                        isOpen={node.personId === openId}
                      />
                    ))}
                  </g>
                )
              );
            })}
          </svg>
        </div>
        <PictureKey laid={laid} say={say} />
        <p className="mapwell-quiet" dir="auto">
          {say('picture.how')}{' '}
          {writable && say(laid.rings.length > 0 ? 'picture.drag' : 'picture.drag.place')}
        </p>
      </div>
      {openId !== null && (
        <PersonCard
          key={openId}
          personId={openId}
          seen={seen}
          setting={setting}
          level={setting.headingLevel}
          withFacts
          node={laid.nodes.find(({ personId }) => personId === openId) ?? null}
          isMirrored={isMirrored}
        />
      )}
    </div>
  );
}

const ringNames = ['most', 'little', 'nothing', 'inner', 'middle', 'outer'] as const;
const arrows: { readonly [key: string]: PictureArrow | undefined } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const steps = {
  up: { x: 0, y: -0.25 },
  down: { x: 0, y: 0.25 },
  left: { x: -0.25, y: 0 },
  right: { x: 0.25, y: 0 },
} as const;

/** The way to lay the picture out, another only where the network on show or its words are. */
function useLatestLay(map: UseSafetyNetwork): Pick<UseSafetyNetwork, 'lay'> {
  const { seen, say, lay } = map;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- it is made anew at each render, and does the same for the same network and words
  return React.useMemo(() => ({ lay }), [seen, say]);
}

interface PictureGroup {
  key: string;
  nodes: readonly PictureNode[];
}

/** People by where they are and by layer, in the order they are read in. */
function groupsOf({ nodes }: NetworkPicture): readonly PictureGroup[] {
  const groups = new Map<string, PictureNode[]>();
  for (const node of nodes) {
    const key = `${node.zone}/${node.generation ?? ''}/${node.layer}`;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return Array.from(groups, ([key, members]) => ({ key, nodes: members }));
}

const PictureLine = /* @__PURE__ */ React.memo(
  function PictureLine({ edge }: { edge: PictureEdge }): React.ReactElement {
    return <DrawnShapes shapes={[drawTie(edge.kind, edge.points)]} />;
  },
  (before, after) =>
    before.edge.kind === after.edge.kind && pointsOf(before.edge.points) === pointsOf(after.edge.points),
);

interface PictureRingsProps {
  laid: NetworkPicture;
  say: UseSafetyNetwork['say'];
  rings: React.RefObject<SVGGElement | null>;
}

/** The rings and their names. They are heard as the names of the groups. */
function PictureRings({ laid, say, rings }: PictureRingsProps): React.ReactElement {
  const shapes = drawRings(laid, (ring) => nameRing(say, ring));
  const circles = shapes.slice(0, laid.rings.length).reverse();
  return (
    <g aria-hidden="true">
      {/* From the inside out, as the rings of the picture are; drawn without a filling they hide nothing. */}
      <g ref={rings}>
        <DrawnShapes shapes={circles} />
      </g>
      <DrawnShapes shapes={shapes.slice(laid.rings.length)} />
    </g>
  );
}

/** Larger, smaller, the whole, and each way: everything that a pinch and the wheel do, by pressing. */
function ZoomButtons({
  map,
  viewing,
}: {
  map: UseSafetyNetwork;
  viewing: PictureViewing;
}): React.ReactElement {
  const { say } = map;
  const button = (part: string, label: string, onClick: () => void) => (
    <button type="button" className="mapwell-tool" data-part={part} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <details className="mapwell-fold" data-part="zoom">
      <summary>{say('picture.zoom')}</summary>
      <div className="mapwell-row">
        {button('zoom-in', say('picture.larger'), () => viewing.zoomBy(1.25))}
        {button('zoom-out', say('picture.smaller'), () => viewing.zoomBy(0.8))}
        {button('zoom-whole', say('picture.whole'), () => viewing.reset())}
        {(['up', 'down', 'left', 'right'] as const).map((way) => (
          <React.Fragment key={way}>
            {button(`pan-${way}`, say(`picture.move.${way}`), () => viewing.panBy(steps[way]))}
          </React.Fragment>
        ))}
      </div>
    </details>
  );
}
