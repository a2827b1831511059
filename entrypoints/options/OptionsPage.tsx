import { useEffect, useState } from 'preact/hooks';
import { Options, type StorageFacts } from '../../components/options/Options.tsx';
import { readStyleFile, type StyleFileProblem } from '../../lib/cite/index.ts';
import { canCite } from '../../lib/cite/load.ts';
import {
  endUserRule,
  readCases,
  readPassages,
  readSources,
  readUserRules,
  type Store,
  updateSettings,
} from '../../lib/store/index.ts';
import { lastArchive } from '../../lib/surface/archive.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { useLive } from '../../lib/surface/use-live.ts';

export function OptionsPage({ desk }: { desk: Desk }) {
  const { store, settings, run } = desk;
  const [opened, setOpened] = useState<Opened>(null);
  const [query, setQuery] = useState('');
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const rules = useLive(() => readUserRules(store), 'rules') ?? [];
  // Counted anew whenever a dialog closes: it may have saved or restored an archive.
  useEffect(() => {
    if (opened === null) void storageFacts(store).then(setFacts);
  }, [store, opened]);
  return (
    <Frame desk={desk} place="settings" opened={opened} onOpened={setOpened} query={query} onQuery={setQuery}>
      <Options
        preferences={settings}
        facts={facts}
        onChange={(change) => void run(updateSettings(store, change))}
        {...(desk.readOnly ? {} : { onStyle: (file) => keepStyle(desk, file) })}
        onArchive={() => setOpened('export')}
        rules={rules}
        {...(desk.readOnly ? {} : { onEndRule: (rule) => void run(endUserRule(store, rule.id)) })}
      />
    </Frame>
  );
}

/** Keeps a user's style file, once it was read and can cite; null: none any more. */
async function keepStyle({ store, run }: Desk, file: File | null): Promise<StyleFileProblem | null> {
  if (!file) {
    await run(updateSettings(store, { ownStyle: null }));
    return null;
  }
  if (file.size > LARGEST_STYLE) return 'too-large';
  const read = readStyleFile(await file.text());
  if (!read.ok) return read.error;
  if (!(await canCite(read.value))) return 'unreadable';
  await run(updateSettings(store, { ownStyle: read.value }));
  return null;
}

/** Bytes; a style is far smaller, and it is read whole. */
const LARGEST_STYLE = 4_000_000;

async function storageFacts(store: Store): Promise<StorageFacts> {
  const sources = await readSources(store).once();
  const estimate = await navigator.storage.estimate?.();
  return {
    cases: (await readCases(store).once()).length,
    sources: sources.length,
    captures: sources.reduce((sum, line) => sum + line.captures, 0),
    passages: (await readPassages(store).once()).length,
    space: estimate?.usage ?? null,
    // Granted without asking where the extension may store without limit.
    persisted: await navigator.storage.persist(),
    lastArchive: await lastArchive(),
  };
}
