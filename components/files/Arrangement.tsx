import type { ExportOptions } from '../../lib/export/options.ts';
import type { StyleId } from '../../lib/model/index.ts';
import { filesWords } from '../../lib/words/files.ts';
import { makingWords } from '../../lib/words/making-files.ts';
import { StyleChoice, type StyleOption } from '../cases/StyleChoice.tsx';
import { useWords } from '../words.tsx';
import { Choice } from './ExportChoices.tsx';

interface Props {
  options: ExportOptions;
  styles: readonly StyleOption[];
  /** Makes a style ready to cite; until then the one before stands. */
  onStyle: (style: StyleId) => Promise<void>;
  onOptions: (change: Partial<ExportOptions>) => void;
}

/** By which style it is cited, and how it is arranged. */
export function Arrangement({ options, styles, onStyle, onOptions }: Props) {
  const words = useWords(filesWords);
  const making = useWords(makingWords);
  return (
    <details class="folded">
      <summary>{making.arrangement}</summary>
      <div class="stack">
        <StyleChoice
          styles={styles}
          value={options.style}
          onChange={(style) => void onStyle(style).then(() => onOptions({ style }))}
        />
        <Choice
          label={words.group}
          value={options.group}
          options={['issue', 'exhibit']}
          words={words}
          onChange={(group) => onOptions({ group })}
        />
        <Choice
          label={words.wording}
          value={options.wording}
          options={['quotation', 'parenthetical']}
          words={words}
          onChange={(wording) => onOptions({ wording })}
        />
      </div>
    </details>
  );
}
