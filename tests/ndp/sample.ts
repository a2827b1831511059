import type { DocumentationPackage, PackageItem } from '../../lib/model/index.ts';

/** One line of a list; what is not said of it is as in most lines. */
export const item = (number: string, title: string, change: Partial<PackageItem> = {}): PackageItem => ({
  number,
  title,
  languages: [],
  addresses: [],
  ...change,
});

/** A package of these items, in the sections of their numbers. */
export function packageOf(
  items: readonly PackageItem[],
  change: Partial<DocumentationPackage> = {},
): DocumentationPackage {
  const bySection = Map.groupBy(items, ({ number }) => number.split('.')[0] ?? '');
  const sections = [...bySection].map(([number, inside]) => ({
    number,
    title: `Section ${number}`,
    items: inside,
  }));
  return {
    country: 'Mexico',
    versionDate: { year: 2026, month: 3, day: 31 },
    language: 'en',
    sections,
    rules: 'ndp/1',
    ...change,
  };
}

export const RIR = item('7.2', 'Criminal groups and their ability to track and retaliate', {
  body: 'Immigration and Refugee Board of Canada',
  documentNumber: 'MEX201601.E',
  published: { year: 2023, month: 9, day: 1 },
  languages: ['en', 'fr'],
  addresses: ['https://irb.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458635'],
});
