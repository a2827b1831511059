import { type LinkedPackage, PackageLinks } from '../../components/ndp/PackageLinks.tsx';
import { comparePartialDates, type KeptPackage, type PackageId } from '../model/index.ts';
import { sameCountry } from '../ndp/index.ts';
import { readPackages, type Store } from '../store/index.ts';
import { useLive } from './use-live.ts';

interface Props {
  store: Store;
  ids: readonly PackageId[];
  title: string;
}

/** The packages of these ids, each with the newest later version that is kept; nothing where none stands. */
export function PinnedPackages({ store, ids, title }: Props) {
  const packages = useLive(() => readPackages(store), 'packages') ?? [];
  const linked = packages.filter(({ id }) => ids.includes(id)).map((kept) => linkedOf(kept, packages));
  if (linked.length === 0) return null;
  return (
    <section class="stack package-shelf" aria-label={title}>
      <h3>{title}</h3>
      <PackageLinks packages={linked} />
    </section>
  );
}

function linkedOf(kept: KeptPackage, all: readonly KeptPackage[]): LinkedPackage {
  const newer = all.find((other) => sameCountry(other.list, kept.list) && isNewer(other, kept));
  return newer ? { kept, newer } : { kept };
}

/** By the versions' dates alone: of two that are not both dated neither is newer. */
const isNewer = ({ list: a }: KeptPackage, { list: b }: KeptPackage): boolean =>
  a.versionDate !== null && b.versionDate !== null && comparePartialDates(a.versionDate, b.versionDate) > 0;
