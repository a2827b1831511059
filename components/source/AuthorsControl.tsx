import { Plus, X } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Author } from '../../lib/model/index.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useWords } from '../words.tsx';

interface Props {
  id: string;
  label: string;
  authors: readonly Author[];
  onAuthors: (authors: Author[]) => void;
}

/** Authors one by one, persons and bodies apart: citations write the two differently. */
export function AuthorsControl({ id, label, authors, onAuthors }: Props) {
  const words = useWords(sourceWords);
  const group = useRef<HTMLFieldSetElement>(null);
  const shown: readonly Author[] = authors.length > 0 ? authors : [{ name: '', kind: 'person' }];
  const change = (at: number, part: Partial<Author>) =>
    onAuthors(shown.map((author, index) => (index === at ? { ...author, ...part } : author)));
  const settle = (next: Author[], at: number) => {
    onAuthors(next);
    requestAnimationFrame(() => group.current?.querySelectorAll<HTMLElement>('input')[at]?.focus());
  };
  const add = () => settle([...shown, { name: '', kind: shown.at(-1)?.kind ?? 'person' }], shown.length);
  const remove = (at: number) =>
    settle(
      shown.filter((_, index) => index !== at),
      Math.max(0, at - 1),
    );
  return (
    <fieldset class="authors stack" ref={group} aria-describedby={`${id}-hint`}>
      <legend class="unseen">{label}</legend>
      {shown.map((author, at) => (
        // Names change while they are typed; only their place tells them apart.
        <div class="author" key={at}>
          <input
            class="input"
            aria-label={words.authorName(at + 1)}
            value={author.name}
            autocomplete="off"
            onInput={(event) => change(at, { name: event.currentTarget.value })}
          />
          <select
            class="input"
            aria-label={words.authorKind(at + 1)}
            value={author.kind}
            onChange={(event) => change(at, { kind: event.currentTarget.value as Author['kind'] })}
          >
            <option value="person">{words.person}</option>
            <option value="body">{words.body}</option>
          </select>
          <IconButton icon={X} label={words.removeAuthor(author.name)} onClick={() => remove(at)} />
        </div>
      ))}
      <button type="button" class="button link add-author" onClick={add}>
        <Plus aria-hidden="true" /> {words.addAuthor}
      </button>
    </fieldset>
  );
}
