import { pickerWords } from '../foundation/react/person-picker';
import { clock } from '../foundation/react/clock';
import * as React from 'react';
import type { Audience } from '../foundation/document';
import { assignRef } from '../foundation/react/assign-ref';
import type { DraftKeeper } from '../foundation/react/drafts';
import { createDraftKeeper, KeepDrafts } from '../foundation/react/drafts';
import { FormValue } from '../foundation/react/form-value';
import { handOverFile } from '../foundation/react/hand-over-file';
import { mergeProps } from '../foundation/react/merge-props';
import { newId } from '../foundation/react/new-id';
import { OneOf } from '../foundation/react/one-of';
import { OpeningNotice } from '../foundation/react/opening-notice';
import { ToolEdge } from '../foundation/react/tool-edge';
import { usePrinting } from '../foundation/react/use-printing';
import { CopyForm } from './copy-form';
import { Covered } from './covered';
import type { DrawingTool } from './drawing-intents.model';
import type { DrawingLayer } from './drawing-objects.model';
import { DrawingTools } from './drawing-tools';
import { Facts } from './facts';
import { FigureChoice } from './figure-choice';
import { HousePlace } from './house-place';
import { ObjectForm } from './object-form';
import { ObjectList } from './object-list';
import { PanelForm } from './panel-form';
import { AddPanel, PanelWords } from './panels';
import { PhotoForm } from './photo-form';
import { ReplayForm } from './replay-form';
import { SafetyPathFields } from './safety-path';
import { SessionForm } from './session-form';
import { SharingForm } from './sharing-form';
import { findSheet, outlineOfPlace } from './sheets.model';
import { TakenOut } from './taken-out';
import { placeKeysOf } from './three-houses-document.model';
import { sessionFacts } from './three-houses-facts.text';
import type { ThreeHousesDocument } from './three-houses.model';
import type { SessionFile, ThreeHousesFile } from './three-houses-file';
import { makeSessionFile } from './three-houses-file';
import { ThreeHousesHead } from './three-houses-head';
import { nameSession, namePlace, sheetNote } from './three-houses-names.text';
import type { ThreeHousesPrint } from './three-houses-paper';
import { ThreeHousesPaper } from './three-houses-paper';
import type { SafetyPath } from './three-houses-session.model';
import { drawnFigures } from './three-houses-session.model';
import type { ThreeHousesHost, ThreeHousesSetting } from './three-houses-setting';
import { useReadAloud } from './use-read-aloud';
import type { UseThreeHouses, UseThreeHousesOptions } from './use-three-houses';
import { useThreeHouses } from './use-three-houses';
import { WordsForm } from './words-form';

export interface ThreeHousesProps
  extends UseThreeHousesOptions,
    ThreeHousesHost,
    Omit<React.ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue' | 'children'> {
  /** The document is on its way. */
  loading?: boolean;
  /** 1 to 3: the level of the heading in the host's page. Default 2. */
  headingLevel?: 1 | 2 | 3;
  /** The name of a field in the host's form: the document as JSON is sent under it. */
  name?: string;
  /** Whether the browser may read aloud, with voices of this device alone. Default: no. */
  readAloud?: boolean;
  /** Takes a session as a file in the place of a download. */
  onExport?: (file: ThreeHousesFile) => void;
  /** Told of what a part threw. The document is safe; the person is offered a copy. */
  onError?: (error: unknown) => void;
}

/**
 * Three houses, or another sheet, for a child to draw, stamp and write in, by hand, by keys or by two switches:
 * `<ThreeHouses defaultValue={session} onChange={save} />`.
 */
export const ThreeHouses = /* @__PURE__ */ React.forwardRef<HTMLDivElement, ThreeHousesProps>(
  function ThreeHouses(props, ref) {
    const {
      loading = false,
      headingLevel = 2,
      name,
      onError,
      onExport,
      readAloud = false,
      ...others
    } = props;
    const { photoAddress, onPhotoWanted, switches, scanEvery, ...further } = others;
    const { value, defaultValue, onChange, readOnly, words, locale, author, now, createId, ...last } =
      further;
    const { forChild = false, coverKey, ...rest } = last;
    const options = { value, defaultValue, onChange, readOnly, words, locale, author, now, createId };
    const held = useThreeHouses({ ...options, forChild, coverKey });
    const { say, session, attach } = held;
    const [drafts] = React.useState(createDraftKeeper);
    const host = useHost({ photoAddress, onPhotoWanted, switches, scanEvery });
    const setRoot = React.useCallback(
      (element: HTMLDivElement | null) => {
        attach(element);
        assignRef(ref, element);
      },
      [attach, ref],
    );
    return (
      <div
        {...mergeProps({ ...held.getRootProps(), className: 'mapwell', lang: say.locale }, rest)}
        ref={setRoot}
        aria-busy={loading || undefined}
      >
        {loading ? (
          <p className="mapwell-quiet" role="status" data-part="loading">
            {say('tool.loading')}
          </p>
        ) : (
          <ToolEdge
            say={say}
            // A child is offered no file: it would hold what the child is not to be shown.
            document={forChild ? null : session}
            fileName={fileName}
            onError={onError}
          >
            {held.seen === null ? (
              <Covered say={say} onUncover={held.actions.uncover} />
            ) : (
              <ThreeHousesInside
                {...{ held, host, forChild, readAloud, drafts, onExport }}
                seen={held.seen}
                level={headingLevel}
                author={author ?? null}
                received={value ?? defaultValue}
                now={now}
              />
            )}
          </ToolEdge>
        )}
        {name !== undefined && <FormValue name={name} value={() => JSON.stringify(session)} />}
        {held.region}
      </div>
    );
  },
);

/** What the host brings, the same object for as long as it brings the same. */
function useHost({ photoAddress, onPhotoWanted, switches, scanEvery }: ThreeHousesHost): ThreeHousesHost {
  return React.useMemo(
    () => ({ photoAddress, onPhotoWanted, switches, scanEvery }),
    [photoAddress, onPhotoWanted, switches, scanEvery],
  );
}

const dialogPath = 'dialog';
const fileName = 'three-houses.json';
const usualPrint: ThreeHousesPrint = { audience: { kind: 'family' }, size: 'A4' };
const layers = ['child', 'adult'] as const satisfies readonly DrawingLayer[];
const allTools: readonly DrawingTool[] = ['pen', 'rubber', 'stamp', 'words', 'photo', 'hand'];
const toolsWithoutPhotos: readonly DrawingTool[] = /* @__PURE__ */ allTools.filter(
  (tool) => tool !== 'photo',
);

interface InsideProps {
  held: UseThreeHouses;
  seen: ThreeHousesDocument;
  host: ThreeHousesHost;
  forChild: boolean;
  readAloud: boolean;
  /** What is half typed, kept while everything is hidden. */
  drafts: DraftKeeper;
  /** Default: the file is handed over as a download. */
  onExport: ((file: ThreeHousesFile) => void) | undefined;
  level: number;
  author: string | null;
  received: unknown;
  now: (() => string) | undefined;
}

function ThreeHousesInside(props: InsideProps): React.ReactElement {
  const { held, seen, host, forChild, readAloud, drafts, level, author, received, now, onExport } = props;
  const { say, actions, session, writable, opened, hand, setHand, undoName, redoName } = held;
  const { people, lang, title, childId } = seen;
  const { printing, print } = usePrinting(usualPrint);
  const aloud = useReadAloud({ allowed: readAloud });
  const [layer, setLayer] = React.useState<DrawingLayer>('child');
  const [taken, setTaken] = React.useState<{ id: string } | null>(null);
  const root = React.useRef<HTMLDivElement>(null);
  const hint = React.useRef<HTMLParagraphElement>(null);
  // One explanation for all places, tied to them once they are on the page: a server and a browser would make two ids.
  React.useEffect(() => {
    const words = hint.current;
    if (words === null) return;
    if (words.id === '') words.setAttribute('id', newId());
    for (const place of Array.from(root.current?.querySelectorAll('[role="application"]') ?? []))
      place.setAttribute('aria-describedby', words.id);
  });

  const sheet = findSheet(seen.sheet);
  // A story is made with the parents: whose hand it was is for them to say.
  const isStory = sheet?.panels != null;
  const madeBy = layer === 'adult' ? author : isStory ? null : childId;
  // What was half typed in a dialog that was closed was given up; in one that was hidden it is there again.
  const isOpen = held.panel !== null;
  React.useEffect(() => {
    if (!isOpen) drafts.forget(dialogPath);
  }, [isOpen, drafts]);
  const setting = React.useMemo(
    (): ThreeHousesSetting => ({
      ...{ say, actions, writable, forChild, people, lang, author, layer, madeBy },
      ...{ aloud, host, picker: pickerWords(say), level: level + 1 },
    }),
    [say, actions, writable, forChild, people, lang, author, layer, madeBy, aloud, host, level],
  );
  const tools = host.onPhotoWanted ? allTools : toolsWithoutPhotos;
  const figures =
    sheet && sheet.figures.length > 0 ? sheet.figures : seen.figure !== null ? drawnFigures : [];
  const standing = seen.panels.filter(({ removed }) => removed === null);
  const lost = seen.objects.filter((one) => one.removed === null && !placeKeysOf(seen).includes(one.place));
  const keys = Array.from(new Set([...placeKeysOf(seen), ...lost.map(({ place }) => place)]));
  const holdInPicture = (id: string) => {
    const object = seen.objects.find((one) => one.id === id);
    actions.close();
    setHand({ ...hand, tool: 'hand', inkId: null, objectId: id });
    setTaken({ id });
    // The dialog gives the focus back to what opened it; the picture takes it after that.
    setTimeout(() => {
      const surface = Array.from(root.current?.querySelectorAll<HTMLElement>('[data-place]') ?? []).find(
        (part) => part.getAttribute('data-place') === object?.place,
      );
      surface?.querySelector<HTMLElement>('[data-part="surface"]')?.focus();
    });
  };
  const save = async (kind: SessionFile, audience: Audience) => {
    actions.close();
    const page = root.current?.ownerDocument;
    if (!page) return;
    const { photoAddress } = host;
    const file = await makeSessionFile(kind, { page, session, audience, say, photoAddress });
    if (file === null) {
      actions.announce(say('export.none'));
      return;
    }
    if (onExport) onExport(file);
    else handOverFile(page, file.name, file.blob);
    actions.announce(say('export.done'));
  };
  return (
    <KeepDrafts keeper={drafts} path="page">
      <ThreeHousesHead
        {...{ say, actions, writable, undoName, redoName, title, lang, level, forChild }}
        untitled={nameSession(say, seen)}
      />
      <OpeningNotice {...{ opened, say, received, fileName }} mayKeep={!forChild} />
      {!writable && opened.status === 'opened' && <p className="mapwell-quiet">{say('tool.readOnly')}</p>}
      {sheetNote(say, seen.sheet) !== '' && (
        <p className="mapwell-house-note">{sheetNote(say, seen.sheet)}</p>
      )}
      {figures.length > 0 && <FigureChoice figures={figures} chosen={seen.figure} setting={setting} />}
      {writable && !forChild && (
        <div className="mapwell-row">
          <OneOf
            form="switch"
            part="layer"
            label={say('layer.label')}
            value={layer}
            options={layers.map((value) => ({ value, label: say(`layer.${value}`) }))}
            onChange={(chosen) => {
              setLayer(chosen);
              setHand({ ...hand, inkId: null, objectId: null });
            }}
          />
        </div>
      )}
      {layer === 'adult' && <p className="mapwell-quiet">{say('layer.note')}</p>}
      {writable && keys.length > 0 && <DrawingTools {...{ say, hand, tools, setHand }} />}
      <p ref={hint} className="mapwell-heard">
        {say('surface.hint')}
      </p>
      <div ref={root} className="mapwell-houses" data-part="places" data-count={Math.min(3, keys.length)}>
        {keys.map((key) => {
          const panel = standing.find(({ id }) => id === key);
          return (
            <HousePlace
              key={key}
              place={{ key, outline: outlineOfPlace(seen, key) }}
              taken={seen.objects.some((one) => one.id === taken?.id && one.place === key) ? taken : null}
              {...{ seen, held, tools, setting }}
            >
              {panel && <PanelWords panel={panel} seen={seen} setting={setting} />}
              <ObjectList place={key} name={namePlace(say, seen, key)} seen={seen} setting={setting} />
              {sheet?.path === key && <SafetyPathFields seen={seen} setting={setting} />}
            </HousePlace>
          );
        })}
      </div>
      {sheet?.path == null && pathIsSaid(seen.path) && <SafetyPathFields seen={seen} setting={setting} />}
      {writable && !forChild && (sheet?.panels != null || seen.panels.length > 0) && (
        <AddPanel lang={lang} setting={setting} />
      )}
      {keys.length === 0 && !writable && <p>{say('panel.none')}</p>}
      {!forChild && (
        <details className="mapwell-fold" data-part="known">
          <summary>{say('about.known')}</summary>
          <Facts facts={sessionFacts(seen, say)} />
        </details>
      )}
      <TakenOut seen={seen} setting={setting} />
      <KeepDrafts keeper={drafts} path={dialogPath}>
        <Panel
          held={held}
          seen={seen}
          onHold={holdInPicture}
          onPrint={print}
          onSave={save}
          setting={setting}
        />
      </KeepDrafts>
      {printing !== null && !forChild && (
        <ThreeHousesPaper
          {...{ session, say }}
          print={printing}
          date={dayOf(say.locale, (now ?? clock)())}
          {...(host.photoAddress ? { photoAddress: host.photoAddress } : {})}
        />
      )}
    </KeepDrafts>
  );
}

/** Whether anything was ever said about the path: what a child said is shown, whichever sheet it stands on. */
function pathIsSaid({ stands, wouldNotSay, start, door, said, earlier }: SafetyPath): boolean {
  return stands !== null || wouldNotSay || earlier.length > 0 || `${start}${door}${said}` !== '';
}

function dayOf(locale: string, instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** What lies over the page. */
function Panel({
  held,
  seen,
  onHold,
  onPrint,
  onSave,
  setting,
}: {
  held: UseThreeHouses;
  seen: ThreeHousesDocument;
  onHold: (id: string) => void;
  onPrint: (print: ThreeHousesPrint) => void;
  onSave: (kind: SessionFile, audience: Audience) => Promise<void>;
  setting: ThreeHousesSetting;
}): React.ReactElement | null {
  const { panel, say, actions, writable } = held;
  if (panel?.kind === 'print') {
    return (
      <CopyForm
        {...{ say, actions, seen }}
        onPrint={(print) => {
          actions.close();
          onPrint(print);
        }}
        onSave={(kind, audience) => void onSave(kind, audience)}
      />
    );
  }
  if (panel?.kind === 'replay') return <ReplayForm seen={seen} setting={setting} />;
  if (panel?.kind === 'sharing') return <SharingForm seen={seen} setting={setting} />;
  if (!writable) return null;
  switch (panel?.kind) {
    case 'object': {
      const object = seen.objects.find(({ id, removed }) => id === panel.id && removed === null);
      return object ? <ObjectForm {...{ object, held, seen, onHold, setting }} /> : null;
    }
    case 'words':
      return <WordsForm {...{ panel, seen, setting }} />;
    case 'photo':
      return <PhotoForm panel={panel} seen={seen} setting={setting} />;
    case 'panel': {
      const found = seen.panels.find(({ id, removed }) => id === panel.id && removed === null);
      return found ? <PanelForm panel={found} seen={seen} setting={setting} /> : null;
    }
    case 'about':
      return <SessionForm seen={seen} setting={setting} />;
    default:
      return null;
  }
}
