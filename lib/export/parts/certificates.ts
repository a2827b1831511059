import type { PartId } from '../../binder/index.ts';
import { particularWords } from '../../words/particulars.ts';
import { filedWords } from '../../words/parts.ts';
import { say } from '../../words/say.ts';
import type { Block } from '../document/document.ts';
import { signature } from './blocks.ts';
import { type FieldId, fieldsIn } from './fields.ts';
import { type Filing, sayOf } from './filing.ts';
import { wordingBlocks } from './wording.ts';

/** How and when what is filed was given to the other side. */
export function serviceBlocks(
  filing: Filing,
  part: 'certificate-of-service' | 'statement-of-service',
): Block[] {
  const words = say(filedWords, filing.options.locale);
  return [
    ...worded(filing, part),
    signature([
      [words.signature, ''],
      [words.name, sayOf(filing, 'service-by')],
      [words.date, ''],
    ]),
  ];
}

/** An expert's statement at the end of a report. */
export function truthBlocks(filing: Filing): Block[] {
  const words = say(filedWords, filing.options.locale);
  return [
    ...worded(filing, 'statement-of-truth'),
    signature([
      [words.signature, ''],
      [words.name, sayOf(filing, 'expert')],
      [words.date, ''],
    ]),
  ];
}

/**
 * A certificate's wording with what was filled in.
 * @param more what this certificate alone knows, by name
 */
export function worded(
  filing: Filing,
  part: Extract<PartId, `${'certificate' | 'statement' | 'translation'}-${string}`>,
  more: Readonly<Record<string, string>> = {},
): Block[] {
  const known = new Set<string>([...fieldsIn(filing.view.case.profile, part), 'title']);
  return wordingBlocks(sayOf(filing, `wording-${part}`), (name) => {
    const own = Object.hasOwn(more, name) ? more[name] : undefined;
    if (own !== undefined) return own;
    return known.has(name) && Object.hasOwn(particularWords, name) ? sayOf(filing, name as FieldId) : null;
  });
}
