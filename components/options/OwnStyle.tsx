import { useId, useState } from 'preact/hooks';
import type { StyleFileProblem } from '../../lib/cite/style-file.ts';
import { ownStyleWords } from '../../lib/words/own-style.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** What the kept file calls itself; null: there is none. */
  title: string | null;
  readOnly: boolean;
  /** Why the file was not taken; null: it was. */
  onChoose: (file: File) => Promise<StyleFileProblem | null>;
  onRemove: () => void;
}

/** The user's own file of a citation style: which it is, another in its place, none. */
export function OwnStyle({ title, readOnly, onChoose, onRemove }: Props) {
  const words = useWords(ownStyleWords);
  const id = useId();
  const [problem, setProblem] = useState<StyleFileProblem | null>(null);
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    setProblem(await onChoose(file));
    input.value = '';
  };
  return (
    <>
      <p id={`${id}-hint`}>{words.hint}</p>
      <p role="status">{problem ? words[problem] : title ? words.kept(title) : words.none}</p>
      {!readOnly && (
        <label class="labelled">
          <span class="label">{words.choose}</span>
          <input
            class="input"
            type="file"
            accept=".csl,.xml,application/xml,application/vnd.citationstyles.style+xml"
            aria-describedby={`${id}-hint`}
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
      )}
      {title && !readOnly && (
        <p>
          <button type="button" class="button" onClick={onRemove}>
            {words.remove}
          </button>
        </p>
      )}
    </>
  );
}

/** Whose work prints the styles of files: their licences ask for the name. */
export function StyleCredits() {
  const words = useWords(ownStyleWords);
  return (
    <>
      <p>
        {words.processor}{' '}
        <a href="https://github.com/Juris-M/citeproc-js" target="_blank" rel="noreferrer">
          github.com/Juris-M/citeproc-js
        </a>
      </p>
      <p>
        {words.files}{' '}
        <a href="https://citationstyles.org/" target="_blank" rel="noreferrer">
          citationstyles.org
        </a>
      </p>
    </>
  );
}
