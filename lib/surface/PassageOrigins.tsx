import { Origins } from '../../components/origin/Origins.tsx';
import type { HeldSource } from '../../components/origin/types.ts';
import type { BinderItem } from '../binder/index.ts';
import type { OriginLink } from '../model/index.ts';
import { decideOrigins, type OriginDecision, readOrigins, readSources, type Store } from '../store/index.ts';
import { wholeText } from '../words/origin-line.ts';
import { originWords } from '../words/origins.ts';
import { say } from '../words/say.ts';
import { compareWithOriginal } from './compare-original.ts';
import { type Desk, wayBack } from './desk.ts';
import { useLive } from './use-live.ts';

interface Props {
  desk: Desk;
  item: BinderItem;
}

/** What a passage rests on, followed while it is shown. */
export function PassageOrigins({ desk, item: { passage } }: Props) {
  const { store, did, readOnly } = desk;
  const view = useLive(() => readOrigins(store, passage.id), `origins ${passage.id}`);
  if (!view || passage.picture) return null;
  const decide = (decision: Omit<OriginDecision, 'passage'>) =>
    void did(decideOrigins(store, [{ passage: passage.id, ...decision }]));
  return (
    <Origins
      key={passage.id}
      origins={view.origins}
      rejected={view.rejected}
      readOnly={readOnly}
      verbs={{
        onConfirm: (key) => decide({ key, decision: 'confirmed' }),
        onReject: (key) => decide({ key, decision: 'rejected' }),
        onTakeBack: (key, standing) => decide({ key, decision: null, standing }),
        onSay: (key, links: OriginLink[]) =>
          decide({ ...(key === undefined ? {} : { key }), decision: 'confirmed', links }),
      }}
      compare={(link) => compareWithOriginal(store, passage.selectors.quote.exact, link)}
      readSources={() => heldSources(store)}
    />
  );
}

/** The library's sources, by their titles. */
async function heldSources(store: Store): Promise<HeldSource[]> {
  const sources = await readSources(store).once();
  const labelled = sources.map(({ source: { id, metadata, addresses } }) => ({
    id,
    label: metadata.title?.value ?? addresses[0] ?? id,
  }));
  return labelled.sort((a, b) => a.label.localeCompare(b.label));
}

/** Confirms the first origin of a passage that was found and could be told, and says what it is. */
export async function confirmOrigin(desk: Desk, { passage, origins = [] }: BinderItem): Promise<void> {
  const { store, did, notify, locale } = desk;
  const words = say(originWords, locale);
  const found = origins.find(
    ({ standing, links: [first] }) => standing === 'found' && first?.surety !== 'open',
  );
  if (!found) return notify({ text: words.nothingToConfirm });
  const done = decideOrigins(store, [{ passage: passage.id, key: found.key, decision: 'confirmed' }]);
  if (await did(done)) notify({ text: words.didConfirm(wholeText(found.links, locale)), ...wayBack(desk) });
}
