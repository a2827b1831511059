import { useEffect, useRef, useState } from 'preact/hooks';
import type { OriginLink } from '../../lib/model/index.ts';
import { originFormWords, originWords } from '../../lib/words/origins.ts';
import { useWords } from '../words.tsx';
import { differenceOf } from './difference.ts';
import { asLink, type Draft, draftOf, EMPTY, isNamed } from './draft.ts';
import type { HeldSource, OriginsProps } from './types.ts';
import { WorkFields } from './WorkFields.tsx';

interface Props extends Pick<OriginsProps, 'own' | 'readSources'> {
  /** As it was found or said; none: a new one. */
  links: readonly OriginLink[];
  onSave: (links: OriginLink[]) => void;
  onCancel: () => void;
}

/** A chain as the user writes it: the work that is cited, and what it cites in its turn. */
export function OriginForm({ links, own, readSources, onSave, onCancel }: Props) {
  const words = useWords(originFormWords);
  const { whichCites } = useWords(originWords);
  const [drafts, setDrafts] = useState<Draft[]>(() => (links.length > 0 ? links.map(draftOf) : [EMPTY]));
  const [asked, setAsked] = useState(false);
  const sources = useSources(readSources);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const change = (at: number, part: Partial<Draft>) =>
    setDrafts((now) => now.map((draft, index) => (index === at ? { ...draft, ...part } : draft)));
  const save = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (drafts.every(isNamed) && !isOwn(drafts, own)) onSave(drafts.map(asLink));
  };
  return (
    <form
      ref={form}
      class="stack origin-form"
      aria-label={words.title}
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {drafts.map((draft, at) => (
        <div key={draft.id} class="stack">
          {at > 0 && <p class="quiet small">{whichCites}</p>}
          <WorkFields draft={draft} sources={sources} onChange={(part) => change(at, part)} />
          {asked && !isNamed(draft) && (
            <p role="alert" class="small caution">
              {words.nameOne}
            </p>
          )}
          {at === 0 && isOwn(drafts, own) && (
            <p role="alert" class="small caution">
              {words.isItself}
            </p>
          )}
          <Differing draft={draft} sources={sources} />
          {drafts.length > 1 && (
            <p>
              <button
                type="button"
                class="button link small"
                onClick={() => setDrafts((now) => now.filter((_, index) => index !== at))}
              >
                {words.shorter}
              </button>
            </p>
          )}
        </div>
      ))}
      <p>
        <button
          type="button"
          class="button link"
          onClick={() => setDrafts((now) => [...now, { ...EMPTY, id: crypto.randomUUID() }])}
        >
          {words.longer}
        </button>
      </p>
      <div class="row">
        <button type="submit" class="button">
          {words.save}
        </button>
        <button type="button" class="button link" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Whether the report itself is named as what its passage rests on; further on it may be: reports cite one another. */
const isOwn = ([first]: readonly Draft[], own: string): boolean => first?.held === own;

/** Says so where the source that was chosen hardly is the work that is written. */
function Differing({ draft, sources }: { draft: Draft; sources: readonly HeldSource[] }) {
  const words = useWords(originFormWords);
  const held = sources.find(({ id }) => id === draft.held);
  const difference = held && differenceOf(draft, held);
  return (
    <p role="status" class="small caution">
      {held && difference && words[difference](held.label)}
    </p>
  );
}

function useSources(read: OriginsProps['readSources']): readonly HeldSource[] {
  const [sources, setSources] = useState<readonly HeldSource[]>([]);
  useEffect(() => {
    let stale = false;
    void read().then((found) => !stale && setSources(found));
    return () => {
      stale = true;
    };
  }, []);
  return sources;
}
