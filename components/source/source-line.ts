import { type Locale, type PublisherView, type SourceMetadata, spokenName } from '../../lib/model/index.ts';
import { partialDateText } from '../../lib/words/dates.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { behindOf } from './behind.ts';

/**
 * Who published it and when, in one quiet line; a date that is not known says so. Who wrote it is named before whoever
 * stands in for a publisher that is not named.
 * @param publisher who is known to stand behind it, for a page that names nobody
 */
export function sourceLine(
  metadata: SourceMetadata,
  locale: Locale,
  publisher: PublisherView | null = null,
): string {
  const behind = behindOf(metadata, locale, publisher);
  const authors = behind?.as === 'publisher' ? [] : (metadata.authors?.value.map(spokenName) ?? []);
  const by = [authors.join(', '), behind && !authors.includes(behind.name) && behind.name];
  const date = metadata.published
    ? partialDateText(metadata.published.value, locale)
    : sourceWords.noDate[locale];
  return [...by, metadata.number?.value, date].filter(Boolean).join(' · ');
}

/** The source's title; where the copy shows none, as one of the seeds, whose page it is, or that there is none. */
export function titleText(metadata: SourceMetadata, locale: Locale): string {
  const site = metadata.siteName?.value ?? metadata.publisher?.value;
  const untitled = site ? sourceWords.untitledOf[locale](site) : sourceWords.untitled[locale];
  return metadata.title?.value ?? untitled;
}
