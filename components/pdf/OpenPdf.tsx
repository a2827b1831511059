import { FileText } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { pdfOpenWords } from '../../lib/words/pdf.ts';
import { useWords } from '../words.tsx';

interface Props {
  onFile: (file: File) => void;
}

/** The way in for a file of the user. */
export function OpenPdf({ onFile }: Props) {
  const words = useWords(pdfOpenWords);
  return (
    <div class="stack pdf-open">
      <div class="row">
        <FilePicker main onFile={onFile} label={words.choose} />
        <span class="quiet">{words.drop}</span>
      </div>
      <p class="small quiet">{words.stays}</p>
    </div>
  );
}

/** The browser's own choice of a file, behind a button like the others. */
export function FilePicker({ onFile, label, main }: Props & { label: string; main?: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={main ? 'button main' : 'button'} onClick={() => field.current?.click()}>
        <FileText aria-hidden="true" /> {label}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        data-pdf-file
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
