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
export function PassageOrigins({ desk, item: { passage, source } }: Props) {
  const { store, did, notify, locale, readOnly } = desk;
  const words = say(originWords, locale);
  const view = useLive(() => readOrigins(store, passage.id), `origins ${passage.id}`);
  if (!view || passage.picture) return null;
  const decide = async (decision: Omit<OriginDecision, 'passage'>, text?: string) => {
    const done = await did(decideOrigins(store, [{ passage: passage.id, ...decision }]));
    if (done && text !== undefined) notify({ text, ...wayBack(desk) });
  };
  const nameOf = (key: string) => view.origins?.find((origin) => origin.key === key)?.links;
  return (
    <Origins
      key={passage.id}
      origins={view.origins}
      rejected={view.rejected}
      own={source.id}
      readOnly={readOnly}
      verbs={{
        onConfirm: (key) =>
          void decide({ key, decision: 'confirmed' }, words.didConfirm(wholeText(nameOf(key) ?? [], locale))),
        onReject: (key) => void decide({ key, decision: 'rejected' }, words.didReject),
        onTakeBack: (key, standing) => void decide({ key, decision: null, standing }, words.didTakeBack),
        onSay: (key, links: OriginLink[]) =>
          void decide(
            { ...(key === undefined ? {} : { key }), decision: 'confirmed', links },
            words.didConfirm(wholeText(links, locale)),
          ),
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
    titles: [metadata.title, ...(metadata.title?.others ?? []), metadata.subtitle].flatMap(
      (title) => title?.value ?? [],
    ),
    names: [
      metadata.publisher?.value,
      metadata.siteName?.value,
      ...(metadata.authors?.value ?? []).map(({ name }) => name),
    ].filter((name) => name !== undefined),
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
