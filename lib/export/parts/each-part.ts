import type { PartId } from '../../binder/index.ts';
import { filedWords } from '../../words/parts.ts';
import { say } from '../../words/say.ts';
import type { Block, DocumentPart } from '../document/document.ts';
import { annotatedIndex } from './annotated-index.ts';
import { heading, paragraph } from './blocks.ts';
import { serviceBlocks, truthBlocks } from './certificates.ts';
import { contraryMaterial } from './contrary.ts';
import { cover } from './cover.ts';
import { declaration } from './declaration.ts';
import { exhibitList, headOfList, sourceList } from './exhibit-list.ts';
import { labelOf } from './fields.ts';
import { type Filing, printed } from './filing.ts';
import { manifest } from './manifest.ts';
import { packageItems } from './packages.ts';
import { searchesMade } from './searches-made.ts';
import { translationBlocks } from './translations.ts';

/**
 * Writes a part: its blocks below its heading, or the whole of it; null where it has nothing to say.
 * @param isAlone the part is the whole document
 */
type WritePart = (filing: Filing, isAlone: boolean) => Block[] | DocumentPart | null;

/** The parts that there are. */
export const WRITTEN: Readonly<Record<PartId, WritePart>> = {
  cover,
  contents: () => [{ kind: 'contents' }],
  tabs: exhibitList,
  index: ({ plan, options }, isAlone) =>
    annotatedIndex(plan, options, { part: 'index', depth: isAlone ? 1 : 2 }),
  schedule,
  list: (filing) => [headOfList(filing), ...exhibitList(filing)],
  packages: packageItems,
  sources,
  contrary: contraryMaterial,
  searches: ({ plan, options }) => searchesMade(plan.searches ?? [], options.locale),
  'certificate-of-service': (filing) => serviceBlocks(filing, 'certificate-of-service'),
  'statement-of-service': (filing) => serviceBlocks(filing, 'statement-of-service'),
  'translation-certificate': translationBlocks,
  'statement-of-truth': truthBlocks,
  declaration: ({ view, options, madeAt }) => declaration(view, options, madeAt),
  manifest: ({ view, options }) => manifest(view, options),
};

/** First-tier Tribunal: country guidance by paragraph and extracts, by reference to each disputed issue. */
function schedule(filing: Filing): Block[] {
  const { plan, options } = filing;
  const { guidance } = say(filedWords, options.locale);
  return [
    headOfList(filing),
    heading(2, guidance, 'guidance'),
    paragraph('text', printed(filing, 'guidance')),
    ...annotatedIndex({ ...plan, styleFollowed: null }, options, { part: 'schedule', depth: 2 }),
  ];
}

/** An expert's instructions and sources. */
function sources(filing: Filing): Block[] {
  const { profile } = filing.view.case;
  const { locale } = filing.options;
  const { instructions } = say(filedWords, locale);
  const fields = (['expert', 'instructed-by'] as const).map((id) => ({
    label: labelOf(profile, id)[locale],
    value: printed(filing, id),
  }));
  return [
    { kind: 'fields', fields },
    heading(2, instructions, 'instructions'),
    paragraph('text', printed(filing, 'instructions')),
    ...sourceList(filing),
  ];
}
