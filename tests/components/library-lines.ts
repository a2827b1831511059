import type { LibraryLine } from '../../components/library/filter.ts';
import type { SourceMetadata } from '../../lib/model/index.ts';
import { METADATA, PUBLISHER, source } from './sample.ts';

const line = (id: string, metadata: SourceMetadata, seed = false): LibraryLine => ({
  source: source({ id, metadata, seed }),
  publisher: null,
  captures: 2,
  passages: 1,
  unfiled: false,
  firstCaptured: null,
  lastCaptured: null,
});

/** A value found in a page's markup. */
export const meta = <T>(value: T) => ({ value, foundIn: 'meta', weight: 1 }) as const;

/** As its user retired it. */
function retired(of: LibraryLine): LibraryLine {
  const said = { why: 'superseded', words: 'By that of 2026.', at: '2026-05-02T10:00:00.000Z' } as const;
  return { ...of, source: { ...of.source, retired: said } };
}

/** Three sources: a seed, a retired report, and a page of which little is known. */
export const LINES: LibraryLine[] = [
  { ...line('rir', METADATA, true), publisher: PUBLISHER },
  retired(
    line('hrw', {
      title: { value: 'México: informe', foundIn: 'meta', weight: 1 },
      publisher: { value: 'Human Rights Watch', foundIn: 'meta', weight: 1 },
      language: { value: 'es', foundIn: 'meta', weight: 1 },
      published: { value: { year: 2025 }, foundIn: 'meta', weight: 1 },
    }),
  ),
  {
    ...line('bare', {
      title: meta('A list of towns'),
      siteName: meta('COI Archive'),
      countries: meta(['MX', 'GT']),
    }),
    lastCaptured: '2026-05-02T10:00:00.000Z',
    unfiled: true,
  },
];
