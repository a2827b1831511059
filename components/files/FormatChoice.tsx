import { type Content, contentOf, type FormatId } from '../../lib/export/options.ts';
import { filesWords } from '../../lib/words/files.ts';
import { makingWords } from '../../lib/words/making-files.ts';
import { useWords } from '../words.tsx';

const CONTENTS: readonly Content[] = ['index', 'citations', 'passages', 'note'];
/** The likeliest of each kind first. */
export const FORMATS: readonly FormatId[] = [
  'docx',
  'pdf',
  'html',
  'markdown',
  'ris',
  'bibtex',
  'csl-json',
  'csv',
  'web-annotation',
  'note-html',
  'note-markdown',
];

interface Props {
  value: FormatId;
  onChange: (format: FormatId) => void;
}

/** What is written and in which format: one choice. */
export function FormatChoice({ value, onChange }: Props) {
  const words = useWords(filesWords);
  const kinds = useWords(makingWords);
  return (
    <label class="labelled">
      <span class="label">{words.format}</span>
      <select
        class="input"
        value={value}
        onChange={(event) => {
          const chosen = FORMATS.find((format) => format === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {CONTENTS.map((content) => (
          <optgroup key={content} label={kinds[`of-${content}`]}>
            {FORMATS.filter((format) => contentOf(format) === content).map((format) => (
              <option key={format} value={format}>
                {words[format]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
