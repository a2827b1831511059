import type { SourceMetadata } from '../model/index.ts';
import { readEvidence, tidy } from './evidence.ts';

/**
 * What a page says of the publication it shows, each value with where it was found and what else was found.
 * Never throws and never loops: a page can be anything. `address` is the address bar's.
 */
export function extract(document: Document, address: string): SourceMetadata {
  try {
    const evidence = readEvidence(document, address);
    const title = tidy(document.querySelector('h1')?.textContent ?? document.title);
    return title ? { title: { value: title, foundIn: 'visible-text', place: 'h1', weight: 0.8 } } : {};
  } catch {
    return {};
  }
}
