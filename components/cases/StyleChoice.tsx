import type { StyleId } from '../../lib/model/index.ts';
import { newCaseWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';

export interface StyleOption {
  id: StyleId;
  label: string;
}

interface Props {
  styles: readonly StyleOption[];
  value: StyleId;
  onChange: (style: StyleId) => void;
}

export function StyleChoice({ styles, value, onChange }: Props) {
  const words = useWords(newCaseWords);
  return (
    <label class="labelled">
      <span class="label">{words.style}</span>
      <select
        class="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as StyleId)}
      >
        {styles.map((style) => (
          <option key={style.id} value={style.id}>
            {style.label}
          </option>
        ))}
      </select>
    </label>
  );
}
