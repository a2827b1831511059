import type { Locale, PublisherView, SourceMetadata } from '../../lib/model/index.ts';

/** Who stands behind a source, and for want of what: `publisher` is its own word or the user's, the rest stands in. */
export interface Behind {
  name: string;
  as: 'publisher' | 'registry' | 'site' | 'author' | 'host';
}

/**
 * Names who stands behind a source, in every place alike: the publisher it names; else the one that is known to stand
 * behind its site; else the name of the site; else a body that wrote it; else the host.
 * @param publisher as the library tells it; null where nobody asked
 */
export function behindOf(
  metadata: SourceMetadata,
  locale: Locale,
  publisher: PublisherView | null = null,
): Behind | null {
  if (metadata.publisher) return { name: metadata.publisher.value, as: 'publisher' };
  const isKnown = publisher !== null && !/^(name|host):/.test(publisher.id);
  if (isKnown) return { name: publisher.name[locale], as: 'registry' };
  if (metadata.siteName) return { name: metadata.siteName.value, as: 'site' };
  const body = metadata.authors?.value.find(({ kind }) => kind === 'body');
  if (body) return { name: body.name, as: 'author' };
  return publisher && { name: publisher.name[locale], as: 'host' };
}
