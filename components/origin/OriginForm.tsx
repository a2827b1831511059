import { useEffect, useRef, useState } from 'preact/hooks';
import type { OriginLink } from '../../lib/model/index.ts';
import { originFormWords, originWords } from '../../lib/words/origins.ts';
import { useWords } from '../words.tsx';
import { asLink, type Draft, draftOf, EMPTY, isNamed } from './draft.ts';
import type { HeldSource, OriginsProps } from './types.ts';
import { WorkFields } from './WorkFields.tsx';

interface Props extends Pick<OriginsProps, 'readSources'> {
  /** As it was found or said; none: a new one. */
  links: readonly OriginLink[];
  onSave: (links: OriginLink[]) => void;
  onCancel: () => void;
}

/** A chain as the user writes it: the work that is cited, and what it cites in its turn. */
export function OriginForm({ links, readSources, onSave, onCancel }: Props) {
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
    if (drafts.every(isNamed)) onSave(drafts.map(asLink));
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
