import { fail, ok, type Result } from '../model/index.ts';
import type { OwnStyle } from './own-style.ts';

/** Why a file is not taken as a citation style. */
export type StyleFileProblem =
  | 'too-large'
  | 'not-xml'
  | 'not-a-style'
  /** It only names another style that it is the same as; that one holds the rules. */
  | 'dependent'
  /** Its parts refer to one another without an end, or so often that no citation would be finished. */
  | 'tangled'
  /** The processor cannot read it. */
  | 'unreadable';

/** In UTF-16 code units; the largest style of the CSL project's has 250,000. */
const LONGEST = 1_000_000;
const MOST_ELEMENTS = 50_000;
const DEEPEST = 200;
/**
 * Elements that one citation walks at most, every reference to a part followed and of a choice its longest branch: the
 * longest of the styles that come with the product walks some 2,000.
 */
const MOST_STEPS = 30_000;
/** Letters of what stands before, behind and between parts, of one of them: a citation repeats it. */
const LONGEST_AFFIX = 300;

/**
 * Reads a file of the Citation Style Language (CSL 1.0.2) that a user brings, as far as it can be told without citing. The
 * file is somebody's: it is not taken where it would keep the processor busy for ever.
 */
export function readStyleFile(xml: string): Result<OwnStyle, StyleFileProblem> {
  if (xml.length > LONGEST) return fail('too-large');
  // Entities of a file's own can be nested until they fill the memory; no style has any.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return fail('not-xml');
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (!root || root.localName === 'parsererror' || root.querySelector('parsererror')) return fail('not-xml');
  if (root.localName !== 'style') return fail('not-a-style');
  if (root.querySelector(':scope > info > link[rel="independent-parent"]')) return fail('dependent');
  const title = root.querySelector(':scope > info > title')?.textContent?.trim().slice(0, 300);
  if (!title || !root.querySelector(':scope > citation > layout')) return fail('not-a-style');
  if (root.getElementsByTagName('*').length > MOST_ELEMENTS || isTangled(root)) return fail('tangled');
  return ok({ title, xml });
}

const hasLongAffix = (element: Element): boolean =>
  ['prefix', 'suffix', 'delimiter', 'value'].some(
    (name) => (element.getAttribute(name)?.length ?? 0) > LONGEST_AFFIX,
  );

function isTangled(root: Element): boolean {
  const macros = new Map(
    [...root.querySelectorAll(':scope > macro')].map((macro) => [macro.getAttribute('name') ?? '', macro]),
  );
  const known = new Map<string, number>();
  const open = new Set<string>();
  const stepsOf = (element: Element, depth: number): number => {
    if (depth > DEEPEST) return Infinity;
    const name = element.localName === 'macro' ? null : element.getAttribute('macro');
    let steps = 1 + (name === null ? 0 : stepsOfMacro(name, depth));
    const below = [...element.children].map((child) => stepsOf(child, depth + 1));
    steps += element.localName === 'choose' ? Math.max(0, ...below) : below.reduce((a, b) => a + b, 0);
    return steps;
  };
  const stepsOfMacro = (name: string, depth: number): number => {
    const macro = macros.get(name);
    if (!macro || open.has(name)) return open.has(name) ? Infinity : 0;
    const had = known.get(name);
    if (had !== undefined) return had;
    open.add(name);
    const steps = stepsOf(macro, depth + 1);
    open.delete(name);
    known.set(name, steps);
    return steps;
  };
  // The processor takes the first of a name, and finds macros wherever they stand: what is counted must be what it walks.
  if (macros.size !== root.getElementsByTagName('macro').length) return true;
  if ([...root.getElementsByTagName('*')].some(hasLongAffix)) return true;
  return [...root.children].some((child) => child.localName !== 'macro' && stepsOf(child, 0) > MOST_STEPS);
}
