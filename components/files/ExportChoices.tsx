import type { FormatId } from '../../lib/export/options.ts';
import { filesWords } from '../../lib/words/files.ts';
import { Segments } from '../controls/Segments.tsx';
import { useWords } from '../words.tsx';
import type { ExportChoice } from './types.ts';

interface Props {
  choice: ExportChoice;
  onChoice: (choice: ExportChoice) => void;
}

const FORMATS: readonly FormatId[] = ['docx', 'html', 'markdown', 'csl-json', 'ris'];

/** In which format, for whom, arranged how, with what left out. */
export function ExportChoices({ choice, onChoice }: Props) {
  const words = useWords(filesWords);
  const { format, options } = choice;
  const set = (change: Partial<ExportChoice['options']>) =>
    onChoice({ ...choice, options: { ...options, ...change } });
  const isIndex = format !== 'csl-json' && format !== 'ris';
  return (
    <>
      <Choice
        label={words.format}
        value={format}
        options={FORMATS}
        words={words}
        onChange={(chosen) => onChoice({ ...choice, format: chosen })}
      />
      <div class="labelled">
        <span class="label">{words.audience}</span>
        <Segments
          legend={words.audience}
          value={options.audience}
          options={(['filing', 'office'] as const).map((value) => ({ value, label: words[value] }))}
          onChange={(audience) => audience && set(forAudience(audience))}
        />
        <p class="small quiet">{words.audienceHint}</p>
      </div>
      <Choice
        label={words.adverse}
        value={options.adverse}
        options={['leave-out', 'include', 'flag']}
        words={words}
        onChange={(adverse) => set({ adverse })}
      />
      {isIndex && (
        <>
          <Choice
            label={words.group}
            value={options.group}
            options={['issue', 'exhibit']}
            words={words}
            onChange={(group) => set({ group })}
          />
          <Choice
            label={words.wording}
            value={options.wording}
            options={['quotation', 'parenthetical']}
            words={words}
            onChange={(wording) => set({ wording })}
          />
        </>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={options.notes}
          onChange={(event) => set({ notes: event.currentTarget.checked })}
        />
        {words.notes}
      </label>
    </>
  );
}

/** What is right for the one is wrong for the other: choosing whom it is for resets both. */
const forAudience = (audience: 'filing' | 'office'): Partial<ExportChoice['options']> => ({
  audience,
  notes: audience === 'office',
  adverse: audience === 'office' ? 'flag' : 'leave-out',
});

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  words: Record<T, string>;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, words, onChange }: ChoiceProps<T>) {
  return (
    <label class="labelled">
      <span class="label">{label}</span>
      <select
        class="input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
