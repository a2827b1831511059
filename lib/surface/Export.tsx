import { useMemo, useRef, useState } from 'preact/hooks';
import { type Exportable, ExportDialog } from '../../components/files/ExportDialog.tsx';
import type { BinderView } from '../binder/view.ts';
import { defaultOptions, type ExportOptions, exporters, fileName, summarise } from '../export/index.ts';
import { type Case, systemClock } from '../model/index.ts';
import { readBinder, readBlob, type Store } from '../store/index.ts';
import { archiveFile, restoreFile } from './archive.ts';
import type { Desk } from './desk.ts';
import { saveFile } from './save-file.ts';
import { useLive } from './use-live.ts';

interface Props {
  desk: Desk;
  active: Case | null;
  /** How many cases there are. */
  cases: number;
  onClose: () => void;
}

/** The export dialog over the active case and the whole library. */
export function Export({ desk, active: activeNow, cases, onClose }: Props) {
  const { store, locale } = desk;
  // The dialog speaks of one case to its end; where there was none, of the one that an archive brings.
  const [before] = useState(activeNow);
  const first = useRef(before);
  first.current ??= activeNow;
  const active = first.current;
  const view = useLive(() => (active ? readBinder(store, active.id) : null), `export ${active?.id}`);
  const exportable = useMemo(() => (view ? exportableOf(store, view) : null), [store, view]);
  if (before && !view) return null;
  return (
    <ExportDialog
      exportable={exportable}
      cases={cases}
      onArchive={() => archiveFile(store)}
      onRestore={(file) => restoreFile(store, file, locale)}
      onClose={onClose}
    />
  );
}

function exportableOf(store: Store, view: BinderView): Exportable {
  const complete = async (options: ExportOptions) => ({
    ...options,
    pictures: await picturesOf(store, view),
  });
  return {
    reference: view.case.reference,
    initial: defaultOptions(view.case),
    summary: (options) => summarise(view, options),
    preview: async (options) =>
      new TextDecoder().decode(await exporters.html.write(view, await complete(options), systemClock)),
    onExport: async ({ format, options }) => {
      const { mediaType, write } = exporters[format];
      const name = fileName(view.case, format, systemClock);
      saveFile(
        new Blob([(await write(view, await complete(options), systemClock)) as BlobPart], {
          type: mediaType,
        }),
        name,
      );
      return name;
    },
  };
}

/** The bytes of the pictures among the passages, by their hash. */
async function picturesOf(store: Store, { items }: BinderView): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const id of new Set(items.flatMap(({ passage }) => passage.picture?.stored.sha256 ?? []))) {
    const found = await readBlob(store, id);
    if (found) pictures.set(id, found.bytes);
  }
  return pictures;
}
