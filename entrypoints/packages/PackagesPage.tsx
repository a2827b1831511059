import { useMemo, useState } from 'preact/hooks';
import { Comparison } from '../../components/ndp/Comparison.tsx';
import { PackageActs } from '../../components/ndp/PackageActs.tsx';
import { PackageLinks } from '../../components/ndp/PackageLinks.tsx';
import { PackageView } from '../../components/ndp/PackageView.tsx';
import type { KeptPackage } from '../../lib/model/index.ts';
import { comparePackages, heldItems, itemsOf, sameCountry } from '../../lib/ndp/index.ts';
import {
  pinPackage,
  readActiveCase,
  readPackages,
  readSources,
  unpinPackage,
} from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { useLive } from '../../lib/surface/use-live.ts';
import { useWanted } from '../../lib/surface/use-wanted.ts';
import { ndpWords } from '../../lib/words/ndp.ts';
import { say } from '../../lib/words/say.ts';
import { wantedOf } from './place.ts';

/** Kept National Documentation Packages: all, one, or one compared with another version. */
export function PackagesPage({ desk }: { desk: Desk }) {
  const [opened, setOpened] = useState<Opened>(null);
  const [query, setQuery] = useState('');
  const wanted = useWanted(wantedOf);
  const packages = useLive(() => readPackages(desk.store), 'packages');
  const words = say(ndpWords, desk.locale);
  const chosen = packages?.find(({ id }) => id === wanted.package);
  const other = packages?.find(({ id }) => id === wanted.with);
  return (
    <Frame desk={desk} place="packages" opened={opened} onOpened={setOpened} query={query} onQuery={setQuery}>
      {packages && (
        <main id="content" class="page stack">
          {chosen && other && <Compared one={chosen} other={other} />}
          {chosen && !other && <One key={chosen.id} desk={desk} kept={chosen} all={packages} />}
          {!chosen && <h1>{words.title}</h1>}
          {!chosen && wanted.package !== null && <p class="quiet">{words.missing}</p>}
          {!chosen && packages.length === 0 && <p class="empty">{words.none}</p>}
          {!chosen && <PackageLinks packages={packages.map((kept) => ({ kept }))} />}
          {chosen && (
            <p>
              <a href="#all">{words.all}</a>
            </p>
          )}
        </main>
      )}
    </Frame>
  );
}

/** Whichever was asked for first, the later version is the newer; without dates the one kept later. */
function Compared({ one, other }: { one: KeptPackage; other: KeptPackage }) {
  const [older, newer] = [one, other].toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1)) as [
    KeptPackage,
    KeptPackage,
  ];
  const comparison = useMemo(() => comparePackages(older.list, newer.list), [older.id, newer.id]);
  return <Comparison older={older} newer={newer} comparison={comparison} />;
}

function momentOf({ list: { versionDate: date }, keptAt }: KeptPackage): string {
  if (!date) return keptAt;
  const two = (part: number | undefined) => String(part ?? 0).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

function One({ desk, kept, all }: { desk: Desk; kept: KeptPackage; all: readonly KeptPackage[] }) {
  const { store, run, readOnly } = desk;
  const active = useLive(() => readActiveCase(store), 'active');
  const sources = useLive(() => readSources(store), 'sources');
  const held = useMemo(
    () =>
      heldItems(
        itemsOf(kept.list),
        (sources ?? []).map(({ source }) => source),
      ),
    [kept.id, sources],
  );
  return (
    <PackageView kept={kept} held={held}>
      <PackageActs
        theCase={
          active ? { reference: active.reference, pinned: active.packages?.includes(kept.id) === true } : null
        }
        others={all.filter(({ id, list }) => id !== kept.id && sameCountry(list, kept.list))}
        readOnly={readOnly}
        onPin={(pinned) => {
          if (active) void run((pinned ? pinPackage : unpinPackage)(store, active.id, kept.id));
        }}
        onCompare={(other) => location.assign(`#package=${kept.id}&with=${other}`)}
      />
    </PackageView>
  );
}
