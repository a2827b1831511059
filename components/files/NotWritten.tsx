import { sayRefusal } from '../../lib/export/pdf/refused.ts';
import type { NotWritten as Reason } from '../../lib/export/written.ts';
import { makingWords } from '../../lib/words/making-files.ts';
import { useLocale, useWords } from '../words.tsx';

interface Props {
  reason: Reason;
  /** A font of the user's for the letters that are missing. */
  onFont: (font: Uint8Array) => void;
}

/** Why no file was saved, and the way out where there is one. */
export function NotWritten({ reason, onFont }: Props) {
  const words = useWords(makingWords);
  const locale = useLocale();
  const take = (file: File | undefined) =>
    void file?.arrayBuffer().then((bytes) => onFont(new Uint8Array(bytes)));
  return (
    <div class="stack not-written" role="alert">
      <p class="lines">
        {reason.kind === 'failed' ? words.failed(reason.words) : sayRefusal(reason, locale)}
      </p>
      {(reason.kind === 'letters' || reason.kind === 'font') && (
        <label class="labelled">
          <span class="label">{words.chooseFont}</span>
          <input
            class="input"
            type="file"
            accept=".ttf,.otf,font/ttf,font/otf"
            onChange={(event) => take(event.currentTarget.files?.[0])}
          />
        </label>
      )}
    </div>
  );
}
