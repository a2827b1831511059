import type { KeptPackage } from '../../lib/model/index.ts';
import { dayText } from '../../lib/words/dates.ts';
import { ndpWords } from '../../lib/words/ndp.ts';
import { useLocale, useWords } from '../words.tsx';
import { packageName, versionText } from './package-line.ts';

/** A package, and the newest later version that is kept of it. */
export interface LinkedPackage {
  kept: KeptPackage;
  newer?: KeptPackage;
}

interface Props {
  packages: readonly LinkedPackage[];
  /** Opens beside the place, where that is a panel. */
  beside?: boolean;
}

/** The way to packages, one a line; of a version that is no longer the newest, also to what changed. */
export function PackageLinks({ packages, beside }: Props) {
  const words = useWords(ndpWords);
  const locale = useLocale();
  const target = beside ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <ul class="package-links">
      {packages.map(({ kept: { id, list, capture }, newer }) => {
        const at = capture.circumstances.startedAt;
        return (
          <li key={id}>
            <a href={`/packages.html#package=${id}`} {...target}>
              {packageName(list, locale)}
            </a>
            {at && <span class="small quiet"> {words.captured(dayText(at, locale))}</span>}
            {newer && (
              <a class="newer small" href={`/packages.html#package=${newer.id}&with=${id}`} {...target}>
                {words.newerKept(versionText(newer.list, locale))}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
