import type { PackageItem } from '../../lib/model/index.ts';
import { useLocale } from '../words.tsx';
import { itemLine, itemTitle } from './package-line.ts';

/** A document in the list's own words, linked where the list links it. */
export function ItemWords({ item, language }: { item: PackageItem; language: string }) {
  const locale = useLocale();
  const [address] = item.addresses;
  return (
    <>
      <span class="passage" lang={language}>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {itemTitle(item)}
          </a>
        ) : (
          itemTitle(item)
        )}
      </span>
      <span class="small quiet details">{itemLine(item, locale)}</span>
    </>
  );
}
