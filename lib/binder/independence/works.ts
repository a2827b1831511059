import type { CitedWork, KnownLink, SourceId } from '../../model/index.ts';
import type { BinderItem } from '../view.ts';

/** What a work is called, as far as it is known; what is not known is absent. */
export interface WorkName {
  /** The source's id where the library holds it, else the key of what was printed. */
  key: string;
  title?: string;
  /** Who stands behind it: as printed, or the publisher of a source of the case. */
  by?: string;
  published?: NonNullable<CitedWork['published']>;
  /** Where it is no publication. */
  spoken?: NonNullable<CitedWork['spoken']>;
  source?: SourceId;
}

/** The name of every work that items stand in or rest on, the case's own knowledge before what a text prints. */
export function workNames(items: readonly BinderItem[]): ReadonlyMap<string, WorkName> {
  const names = new Map<string, WorkName>();
  for (const { origins = [] } of items)
    for (const { links } of origins)
      for (const link of links) if (!names.has(link.key)) names.set(link.key, citedName(link));
  for (const item of items) names.set(item.source.id, ownName(item));
  return names;
}

/** Every name by which items have a work that they rest on, under the key that stands for it. */
export function aliasesOf(
  items: readonly BinderItem[],
  keyOf: (key: string) => string,
): ReadonlyMap<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const { origins = [] } of items)
    for (const { links } of origins)
      for (const { key, mention } of links) {
        const one = keyOf(key);
        const there = names.get(one) ?? new Set();
        names.set(one, there.add(key));
        if (mention !== undefined) there.add(mention);
      }
  return new Map(Array.from(names, ([key, all]) => [key, [...all].sort()]));
}

function citedName({ key, work, source }: KnownLink): WorkName {
  const by = work.author ?? work.persons?.[0];
  return {
    key,
    ...(work.title ? { title: work.title } : {}),
    ...(by ? { by } : {}),
    ...(work.published ? { published: work.published } : {}),
    ...(work.spoken ? { spoken: work.spoken } : {}),
    ...(source ? { source } : {}),
  };
}

function ownName({ source: { id, metadata } }: BinderItem): WorkName {
  const { title, publisher, siteName, published } = metadata;
  const by = publisher?.value ?? siteName?.value;
  return {
    key: id,
    ...(title ? { title: title.value } : {}),
    ...(by ? { by } : {}),
    ...(published ? { published: published.value } : {}),
    source: id,
  };
}
