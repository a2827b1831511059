import type { Field, SourceMetadata } from '../../lib/model/index.ts';
import { acceptClip, createCase, readPassage, type Store } from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';

export const HERE = 'https://reports.example/mexico/tracking';
export const THERE = 'https://mirror.example/copies/7';
export const WORDS = ['Criminal groups depend', 'Sources disagree'] as const;

export const field = <T>(value: T): Field<T> => ({ value, foundIn: 'meta', weight: 0.8 });
export const titled = (title: string, more: SourceMetadata = {}): SourceMetadata => ({
  title: field(title),
  ...more,
});

export const other = {
  text: 'Sources disagree about a second matter, told in words of its own.',
  blocks: [],
};

/** Two sources of one case, a clip in each. */
export async function twoSources() {
  const store = await library();
  const owner = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
  const first = proposal(WORDS[0], { facts: { address: HERE, metadata: titled('Tracking in Mexico') } });
  const second = proposal(WORDS[1], {
    facts: {
      address: THERE,
      text: other,
      metadata: titled('Of a second matter', { number: field('X 1/23') }),
    },
  });
  for (const sent of [first, second]) await acceptClip(store, sent);
  const [ours, theirs] = await Promise.all([first, second].map((sent) => sourceOf(store, sent.clip)));
  return { store, owner, first, second, ours: ours ?? '', theirs: theirs ?? '' };
}

export const sourceOf = async (store: Store, passage: string) =>
  (await readPassage(store, passage))?.source.id;
