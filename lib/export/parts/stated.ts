import { type BinderView, flatOutline, outline, type PartId } from '../../binder/index.ts';
import type { ExportOptions } from '../options.ts';
import { chosen } from '../plan.ts';
import { chosenParts } from './chosen-parts.ts';
import { type FieldId, fieldsOf, filledOf } from './fields.ts';
import { hasPackageItems } from './packages.ts';
import { isAnyTranslated } from './translations.ts';

/** What a document tells besides its passages and exhibits. */
export interface Stated {
  /** The parts that are printed, in their order. */
  parts: PartId[];
  /** Chosen parts that have nothing to print. */
  silent: PartId[];
  /** What was filled in and is printed there: client matter. */
  filled: FieldId[];
  /** How many issues of the case have their headings in it. */
  headings: number;
}

/** What the document of these options tells of its case, for whoever is about to give it away. */
export function statedIn(view: BinderView, options: ExportOptions): Stated {
  const all = chosenParts(view, options).map(({ id }) => id);
  const silent = all.filter((id) => isSilent(id, view, options));
  const parts = all.filter((id) => !silent.includes(id));
  const isByIssue = options.group === 'issue' && parts.some((id) => id === 'index' || id === 'schedule');
  return {
    parts,
    silent,
    filled: fieldsOf(view.case.profile, parts).flatMap(({ id, kind }) =>
      kind !== 'wording' && filledOf(view.case, id) !== '' ? [id] : [],
    ),
    headings: isByIssue
      ? flatOutline(outline(chosen(view, options))).filter(({ all: n }) => n > 0).length
      : 0,
  };
}

/** Of which packages the case relies on nothing is said before they were read. */
function isSilent(part: PartId, view: BinderView, options: ExportOptions): boolean {
  if (part === 'translation-certificate') return !isAnyTranslated({ view, options });
  return part === 'packages' && options.packaged !== undefined && !hasPackageItems({ view, options });
}
