import { ItemCitation } from '../../components/ndp/ItemCitation.tsx';
import type { BinderItem } from '../binder/index.ts';
import { citePackageItem } from '../cite/index.ts';
import type { KeptPackage, PackageId } from '../model/index.ts';
import { heldItems, itemsOf } from '../ndp/index.ts';
import { readPackages } from '../store/index.ts';
import { ndpWords } from '../words/ndp.ts';
import { say } from '../words/say.ts';
import type { Desk } from './desk.ts';
import { useLive } from './use-live.ts';

interface Props {
  desk: Desk;
  /** The packages the case relies on. */
  pinned: readonly PackageId[];
  item: BinderItem;
}

/** Where a passage's source stands in a package of the case: its citation there; nothing elsewhere. */
export function PackageCitation({ desk, pinned, item }: Props) {
  const packages = useLive(() => readPackages(desk.store), 'packages') ?? [];
  const citations = packages
    .filter(({ id }) => pinned.includes(id))
    .flatMap((kept) => citationIn(kept, item));
  const copy = async (citation: string) => {
    await navigator.clipboard.writeText(citation);
    desk.notify({ text: say(ndpWords, desk.locale).copied });
  };
  return citations.map((citation) => (
    <ItemCitation key={citation} citation={citation} onCopy={() => void copy(citation)} />
  ));
}

function citationIn({ list }: KeptPackage, { source, passage }: BinderItem): string[] {
  const [item] = heldItems(itemsOf(list), [source]).keys();
  const section = passage.selectors.section.findLast(({ number }) => number)?.number ?? '';
  return item ? [citePackageItem(list, item, section.replace(/\.$/, ''))] : [];
}
