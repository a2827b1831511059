import { useMemo, useRef, useState } from 'preact/hooks';
import { type Exportable, ExportDialog } from '../../components/files/ExportDialog.tsx';
import type { BinderView } from '../binder/view.ts';
import { defaultOptions, exporters, fileName, summarise } from '../export/index.ts';
import { type Case, systemClock } from '../model/index.ts';
import { readBinder } from '../store/index.ts';
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
  const exportable = useMemo(() => (view ? exportableOf(view) : null), [view]);
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

function exportableOf(view: BinderView): Exportable {
  return {
    reference: view.case.reference,
    initial: defaultOptions(view.case),
    summary: (options) => summarise(view, options),
    preview: async (options) =>
      new TextDecoder().decode(await exporters.html.write(view, options, systemClock)),
    onExport: async ({ format, options }) => {
      const { mediaType, write } = exporters[format];
      const name = fileName(view.case, format, systemClock);
      saveFile(new Blob([(await write(view, options, systemClock)) as BlobPart], { type: mediaType }), name);
      return name;
    },
  };
}
