import { FileInput, FolderInput } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { importWords } from '../../lib/words/import.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** @param folder whether they are all that a folder holds */
  onFiles: (files: File[], folder: boolean) => void;
  disabled?: boolean;
  /** Whether nothing is chosen yet. */
  first: boolean;
}

/** The ways in for files of the user: chosen one by one, a folder of them, or dropped. */
export function ChooseFiles({ onFiles, disabled, first }: Props) {
  const words = useWords(importWords);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement, isFolder: boolean) => {
    const chosen = [...(field.files ?? [])];
    field.value = '';
    if (chosen.length > 0) onFiles(chosen, isFolder);
  };
  return (
    <div class="stack import-choose">
      <div class="row">
        <button
          type="button"
          class={first ? 'button main' : 'button'}
          disabled={disabled}
          onClick={() => files.current?.click()}
        >
          <FileInput aria-hidden="true" /> {words.choose}
        </button>
        <button type="button" class="button" disabled={disabled} onClick={() => folder.current?.click()}>
          <FolderInput aria-hidden="true" /> {words.folder}
        </button>
        <span class="quiet">{words.drop}</span>
      </div>
      <p class="small quiet">
        {words.formats}. {words.stays}
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-import-files
        onChange={(event) => take(event.currentTarget, false)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        {...{ webkitdirectory: true }}
        onChange={(event) => take(event.currentTarget, true)}
      />
    </div>
  );
}
