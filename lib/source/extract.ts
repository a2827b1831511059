import type { SourceMetadata } from '../model/index.ts';
import { findCanonicalUrl } from './address.ts';
import { findAuthors } from './authors.ts';
import { readEvidence } from './evidence.ts';
import { headingOf, headingsOf } from './headings.ts';
import { findLanguage, isMonthFirst } from './language.ts';
import { findDoi, findPdf, findTranslations } from './links.ts';
import { linesNear } from './nearby.ts';
import { findPublished } from './published.ts';
import { findContainer, findEdition, findKind, findNumber, findSubtitle } from './series.ts';
import { findPublisher, findSiteName } from './site.ts';
import { readRule } from './sites/read.ts';
import { heeding, refine } from './sites/refine.ts';
import type { SiteRule } from './sites/rule.ts';
import { findTitle } from './title.ts';

/**
 * What a page says of the publication it shows, each value with where it was found and what else was found.
 * Never throws, reads a bounded part of any page. `address` is the address bar's.
 * @param rule what is known of this site's pages, if anything is
 */
export function extract(document: Document, address: string, rule?: SiteRule | null): SourceMetadata {
  try {
    const found = present(read(document, address, rule));
    return rule ? refine(found, readRule(document, address, rule), rule) : found;
  } catch {
    // A page can be anything, its prototypes bent too; a clip must not be lost for its metadata.
    return {};
  }
}

type Findings = { [Key in keyof SourceMetadata]: SourceMetadata[Key] | undefined };

function read(document: Document, address: string, rule?: SiteRule | null): Findings {
  const evidence = heeding(readEvidence(document, address), rule);
  const siteName = findSiteName(evidence);
  const publisher = findPublisher(evidence);
  const ownNames = [siteName, ...(siteName?.others ?? []), publisher].flatMap((found) =>
    found ? [found.value] : [],
  );
  const headings = headingsOf(document);
  const title = findTitle(evidence, headings, ownNames);
  const heading = headingOf(document, headings, title?.value ?? '');
  const lines = heading ? linesNear(heading) : [];
  const language = findLanguage(evidence);
  const monthFirst = isMonthFirst(language, evidence.url);
  return {
    title,
    authors: findAuthors(evidence, heading, lines, ownNames),
    siteName,
    publisher,
    ...findPublished(evidence, lines, monthFirst),
    language,
    number: findNumber(evidence),
    kind: findKind(evidence),
    subtitle: findSubtitle(evidence, heading, lines, title?.value ?? ''),
    container: findContainer(evidence),
    edition: findEdition(evidence),
    doi: findDoi(evidence),
    pdfUrl: findPdf(evidence),
    translations: findTranslations(evidence, language?.value),
    canonicalUrl: findCanonicalUrl(evidence),
  };
}

function present(findings: Findings): SourceMetadata {
  return Object.fromEntries(Object.entries(findings).filter(([, field]) => field !== undefined));
}
