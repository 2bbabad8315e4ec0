import { clock } from '../foundation/react/clock';
import * as React from 'react';
import type { Audience } from '../foundation/document';
import { assignRef } from '../foundation/react/assign-ref';
import { handOverFile } from '../foundation/react/hand-over-file';
import { mergeProps } from '../foundation/react/merge-props';
import { OpeningNotice } from '../foundation/react/opening-notice';
import { PrintDialog } from '../foundation/react/print-dialog';
import { ToolEdge } from '../foundation/react/tool-edge';
import { ToolTitle } from '../foundation/react/tool-title';
import { usePrinting } from '../foundation/react/use-printing';
import type { NetworkForm } from './network-actions';
import { NetworkList, NetworkSentences, NetworkTableView } from './network-list';
import { NetworkPaper } from './network-paper';
import { AddPeople, FindingPeople, NetworkHints, TakenOut } from './network-people';
import { peopleShown } from './network-people.model';
import { NetworkPictureView } from './network-picture';
import type { CardSetting } from './network-setting';
import type { NetworkFile, PictureFile } from './network-file';
import { pictureFiles } from './network-file';
import { NetworkToolbar, PictureSwitch } from './network-toolbar';
import { professionalsIn } from './network-view.model';
import { usePictureRoom } from './use-picture-room';
import type { UseSafetyNetwork, UseSafetyNetworkOptions } from './use-safety-network';
import { useSafetyNetwork } from './use-safety-network';

export interface SafetyNetworkProps
  extends UseSafetyNetworkOptions,
    Omit<React.ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue' | 'children'> {
  /** The document is on its way. */
  loading?: boolean;
  /** 1 to 4: the level of the network's heading in the host's page. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4;
  /** Takes a picture as a file in the place of a download. */
  onExport?: (file: NetworkFile) => void;
  /** Told of what a part threw. The document is safe; the person is offered a copy. */
  onError?: (error: unknown) => void;
}

/**
 * Who stands around a child, what they know and what they will do: a picture, a list, a table and sentences of equal worth.
 * One line is enough: `<SafetyNetwork defaultValue={network} onChange={save} />`.
 */
export const SafetyNetwork = /* @__PURE__ */ React.forwardRef<HTMLDivElement, SafetyNetworkProps>(
  function SafetyNetwork(props, ref) {
    const { loading = false, headingLevel = 2, onExport, onError, ...others } = props;
    const {
      value,
      defaultValue,
      onChange,
      readOnly,
      words,
      locale,
      author,
      now,
      createId,
      picture,
      form,
      contacts,
      fewNatural,
      ...rest
    } = others;
    const map = useSafetyNetwork({
      value,
      defaultValue,
      onChange,
      readOnly,
      words,
      locale,
      author,
      now,
      createId,
      picture,
      form,
      contacts,
      fewNatural,
    });
    const { say, attach } = map;
    const setRoot = React.useCallback(
      (element: HTMLDivElement | null) => {
        attach(element);
        assignRef(ref, element);
      },
      [attach, ref],
    );
    return (
      <div
        {...mergeProps({ ...map.getRootProps(), className: 'mapwell', lang: say.locale }, rest)}
        ref={setRoot}
        aria-busy={loading || undefined}
      >
        {loading ? (
          <p className="mapwell-quiet" role="status" data-part="loading">
            {say('network.loading')}
          </p>
        ) : (
          <ToolEdge say={say} document={map.network} fileName="network.json" onError={onError}>
            <Network
              map={map}
              level={headingLevel}
              received={value ?? defaultValue}
              now={now ?? clock}
              onExport={onExport ?? download}
            />
          </ToolEdge>
        )}
        {map.region}
      </div>
    );
  },
);

/** What the browser's own print command prints: the meeting sees what is worked on in its presence. */
const usualCopy: Audience = { kind: 'meeting' };

interface NetworkProps {
  map: UseSafetyNetwork;
  level: number;
  received: unknown;
  now: () => string;
  onExport: (file: NetworkFile) => void;
}

function Network({ map, level, received, now, onExport }: NetworkProps): React.ReactElement {
  const { say, actions, network, seen, writable, opened, picture, contacts, professionals } = map;
  const { title, lang } = network;
  const { room, top } = usePictureRoom();
  const { printing, print } = usePrinting(usualCopy);
  const [isCopying, setCopying] = React.useState(false);
  // Where there is too little room for a picture the list is shown, unless somebody asks for the picture.
  const form: NetworkForm = map.form ?? (room.isNarrow ? 'list' : 'picture');
  const setting = React.useMemo(
    (): CardSetting => ({ say, actions, writable, contacts, picture, headingLevel: level + 1, network }),
    [say, actions, writable, contacts, picture, level, network],
  );
  const shown = peopleShown(seen);
  const hidden = professionals ? 0 : professionalsIn(network, peopleShown(network));
  const save = async (kind: PictureFile, audience: Audience) => {
    setCopying(false);
    const wish = { audience, mirrored: room.isMirrored };
    const blob =
      kind === 'svg' ? new Blob([map.toSvg(wish)], { type: 'image/svg+xml' }) : await map.toPng(wish);
    if (blob) onExport({ name: `network-${picture}.${kind}`, blob, description: map.describe(wish) });
    else actions.announce(say('export.none'));
  };
  return (
    <>
      <header ref={top} className="mapwell-head">
        <ToolTitle
          {...{ title, lang, level, writable }}
          untitled={say('network.untitled')}
          edit={say(title === '' ? 'network.name.give' : 'network.name.edit')}
          label={say('network.name')}
          done={say('network.name.done')}
          onChange={actions.setTitle}
        />
        <NetworkToolbar map={map} form={form} onPrint={() => setCopying(true)} />
      </header>
      <OpeningNotice {...{ opened, say, received }} fileName="network.json" />
      {!writable && opened.status === 'opened' && <p className="mapwell-quiet">{say('network.readOnly')}</p>}
      {hidden > 0 && (
        <p className="mapwell-quiet" data-part="hidden">
          {say('layers.hidden', { count: hidden })}
        </p>
      )}
      {shown.length === 0 && (
        <p className="mapwell-network-nobody" data-part="nobody">
          {say('network.nobody')}
        </p>
      )}
      {writable && <AddPeople map={map} />}
      {map.form === null && room.isNarrow && (
        <p className="mapwell-quiet">{say('picture.narrow', { picture: say('form.picture') })}</p>
      )}
      {shown.length > 0 && form === 'picture' && (
        <>
          <PictureSwitch map={map} />
          <NetworkPictureView map={map} setting={setting} isMirrored={room.isMirrored} />
        </>
      )}
      {form === 'list' && <NetworkList map={map} setting={setting} />}
      {form === 'table' && shown.length > 0 && <NetworkTableView map={map} setting={setting} />}
      {form === 'sentences' && <NetworkSentences map={map} setting={setting} />}
      <NetworkHints map={map} />
      <FindingPeople map={map} />
      <TakenOut map={map} />
      {isCopying && (
        <PrintDialog
          say={say}
          onPrint={(audience) => {
            setCopying(false);
            print({ kind: audience });
          }}
          onClose={() => setCopying(false)}
          others={(audience) =>
            pictureFiles.map((kind) => (
              <button
                key={kind}
                type="button"
                className="mapwell-button"
                data-part={`export-${kind}`}
                onClick={() => void save(kind, { kind: audience })}
              >
                {say(`export.${kind}`)}
              </button>
            ))
          }
        />
      )}
      {printing !== null && (
        <NetworkPaper map={map} audience={printing} at={now()} isMirrored={room.isMirrored} />
      )}
    </>
  );
}

/** Gives the person the file. Nothing is sent anywhere. */
function download({ name, blob }: NetworkFile): void {
  handOverFile(document, name, blob);
}
