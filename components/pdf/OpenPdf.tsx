import { FileText } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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

/** A file dropped anywhere on the page; whether one is held over it. */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    addEventListener('dragover', hold);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
