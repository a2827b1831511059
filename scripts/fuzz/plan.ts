import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { ruleFor, SITE_RULES, type SiteRule } from '../../lib/source/sites/index.ts';
import { ODD_ADDRESSES, pick, pumped } from './hostile-text.ts';
import { JSON_DAMAGES } from './json-damage.ts';
import type { SavedPage } from './saved-pages.ts';
import { TEXT_DAMAGES, type TextDamage } from './text-damage.ts';
import { type Donor, TREE_DAMAGES, type TreeDamage } from './tree-damage.ts';

/** How one damaged page is made; the same plan over the same saved pages makes the same page. */
export interface Plan {
  /** Name of the saved page, and of the one that parts are taken from. */
  page: string;
  donor: string;
  /** 0 for the page's own address, else which odd one. */
  address: number;
  /** A shipped rule to read the page by, `''` for the one of its address, if there is one. */
  rule: string;
  damages: [name: string, at: number, size: number][];
}

/** A page ready to be extracted from. */
export interface MadePage {
  document: Document;
  address: string;
  rule: SiteRule | null;
}

const ON_TEXT: Readonly<Record<string, TextDamage>> = TEXT_DAMAGES;
const ON_TREE: Readonly<Record<string, TreeDamage>> = { ...TREE_DAMAGES, ...JSON_DAMAGES };
/** Damages multiply each other; beyond this a parser would be measured rather than the extractor. */
const LONGEST_HTML = 6_000_000;

/** Plans over these pages: one to five damages, each at a place and of a size. */
export function plans(pages: readonly SavedPage[]): fc.Arbitrary<Plan> {
  const page = fc.constantFrom(...pages.map(({ name }) => name));
  const damage = fc.tuple(
    fc.constantFrom(...Object.keys(ON_TREE), ...Object.keys(ON_TEXT)),
    fc.nat(2 ** 31 - 1),
    fc.nat(999),
  );
  const address = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(999) });
  const damages = fc.array(damage, { minLength: 1, maxLength: 5 });
  const ids = SITE_RULES.map(({ id }) => id);
  const rule = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...ids) },
  );
  return fc.record({ page, donor: page, address, rule, damages });
}

/**
 * Makes the page of a plan: damages to the text first, then those to its tree, each in the order given.
 * @param parse the parser to use; that of the benches where none is given
 */
export function make(
  plan: Plan,
  pages: ReadonlyMap<string, SavedPage>,
  parse: (html: string) => Document = parseWithLinkedom,
): MadePage {
  const page = find(plan.page, pages);
  const donor = find(plan.donor, pages);
  const html = plan.damages.reduce(
    (text, [name, at, size]) => ON_TEXT[name]?.(text, donor.html, at, size).slice(0, LONGEST_HTML) ?? text,
    page.html,
  );
  const document = parse(html);
  let parsed: Document | undefined;
  const parsedDonor: Donor = () => {
    parsed ??= parse(donor.html);
    return parsed;
  };
  for (const [name, at, size] of plan.damages) ON_TREE[name]?.(document, parsedDonor, at, size);
  const address = addressOf(plan, page);
  const rule = SITE_RULES.find(({ id }) => id === plan.rule) ?? ruleFor(address);
  return { document, address, rule };
}

/** As browsers do, this parser gives every document a root. */
export function parseWithLinkedom(html: string): Document {
  const { document } = parseHTML(html);
  return (document.documentElement ? document : parseHTML('<html></html>').document) as unknown as Document;
}

function addressOf({ address }: Plan, page: SavedPage): string {
  if (address === 0) return page.address;
  return address % 3 === 0
    ? `https://saved.example/${pumped(address, 20_000)}`
    : pick(ODD_ADDRESSES, address);
}

function find(name: string, pages: ReadonlyMap<string, SavedPage>): SavedPage {
  const page = pages.get(name);
  if (!page) throw new Error(`There is no saved page ${name}`);
  return page;
}
