import { carriable } from '../../lib/export/options.ts';
import { privateWords } from '../../lib/words/held.ts';
import { useWords } from '../words.tsx';
import type { ExportChoice } from './types.ts';

interface Props {
  choice: ExportChoice;
  onChoice: (choice: ExportChoice) => void;
}

/** What is the user's own: each in the file only where it is chosen here. */
export function PrivateChoices({ choice, onChoice }: Props) {
  const words = useWords(privateWords);
  const { format, options } = choice;
  return (
    <fieldset class="stack private">
      <legend class="label">{words.private}</legend>
      {carriable(format).map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={options[name]}
            onChange={(event) =>
              onChoice({ ...choice, options: { ...options, [name]: event.currentTarget.checked } })
            }
          />
          {words[name]}
        </label>
      ))}
    </fieldset>
  );
}
