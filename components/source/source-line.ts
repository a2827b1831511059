import type { Locale, PublisherView, SourceMetadata } from '../../lib/model/index.ts';
import { partialDateText } from '../../lib/words/dates.ts';
import { sourceWords } from '../../lib/words/source.ts';

/**
 * Who published it and when, in one quiet line; a date that is not known says so.
 * @param publisher who is known to stand behind it, for a page that names nobody
 */
export function sourceLine(
  metadata: SourceMetadata,
  locale: Locale,
  publisher: PublisherView | null = null,
): string {
  const by =
    metadata.publisher?.value ??
    metadata.authors?.value.map((author) => author.name).join(', ') ??
    publisher?.name[locale] ??
    metadata.siteName?.value;
  const date = metadata.published
    ? partialDateText(metadata.published.value, locale)
    : sourceWords.noDate[locale];
  return [by, metadata.number?.value, date].filter(Boolean).join(' · ');
}

/** The source's title; where the copy shows none, as one of the seeds, whose page it is, or that there is none. */
export function titleText(metadata: SourceMetadata, locale: Locale): string {
  const site = metadata.siteName?.value ?? metadata.publisher?.value;
  const untitled = site ? sourceWords.untitledOf[locale](site) : sourceWords.untitled[locale];
  return metadata.title?.value ?? untitled;
}
