import { contentOf, type ExportOptions, FOR_DESK, NOTHING_PRIVATE } from '../../lib/export/options.ts';
import type { FilingChoices } from '../../lib/model/index.ts';
import { filesWords } from '../../lib/words/files.ts';
import { Segments } from '../controls/Segments.tsx';
import { useWords } from '../words.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import type { ExportChoice, OthersRule } from './types.ts';

interface Props {
  choice: ExportChoice;
  onChoice: (choice: ExportChoice) => void;
  /** What the case files. */
  filing: Required<FilingChoices>;
  /** What the forum's practice is with what others filed; null where nothing is. */
  others: OthersRule | null;
}

/** In which format, for whom, arranged how, with what left out. */
export function ExportChoices(props: Props) {
  const words = useWords(filesWords);
  const { choice, onChoice } = props;
  return (
    <>
      <FormatChoice value={choice.format} onChange={(format) => onChoice({ ...choice, format })} />
      {contentOf(choice.format) === 'note' ? (
        <p class="small quiet">{words.noteHint}</p>
      ) : (
        <OfPassages {...props} />
      )}
    </>
  );
}

function OfPassages({ choice, onChoice, filing, others }: Props) {
  const words = useWords(filesWords);
  const { options } = choice;
  const set = (change: Partial<ExportOptions>) => onChoice({ ...choice, options: { ...options, ...change } });
  return (
    <>
      <div class="labelled">
        <span class="label">{words.audience}</span>
        <Segments
          legend={words.audience}
          value={options.audience}
          options={(['filing', 'office'] as const).map((value) => ({ value, label: words[value] }))}
          onChange={(audience) => audience && set(forAudience(audience, filing))}
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
      <Choice
        label={words.unfiledChoice}
        value={options.unfiled}
        options={['leave-out', 'include']}
        words={{ 'leave-out': words['leave-out'], include: words.atTheEnd }}
        onChange={(unfiled) => set({ unfiled })}
      />
      {options.audience === 'filing' && <p class="small quiet">{words.filingHint}</p>}
      {others && <Others value={options.others} rule={others} onChange={(kept) => set({ others: kept })} />}
    </>
  );
}

/** What is right for the one is wrong for the other: for a filing every private choice is taken back. */
const forAudience = (
  audience: 'filing' | 'office',
  filing: Required<FilingChoices>,
): Partial<ExportOptions> =>
  audience === 'filing' ? { audience, ...filing, ...NOTHING_PRIVATE } : { audience, ...FOR_DESK };

interface OthersProps {
  value: ExportOptions['others'];
  rule: OthersRule;
  onChange: (value: ExportOptions['others']) => void;
}

/** What becomes of the exhibits that others filed, and where the practice was read. */
function Others({ value, rule, onChange }: OthersProps) {
  const words = useWords(filesWords);
  const others = { cite: words.cite, list: words.list, 'leave-out': words.othersOut };
  return (
    <div class="labelled">
      <Choice
        label={words.others}
        value={value}
        options={['cite', 'list', 'leave-out']}
        words={others}
        onChange={onChange}
      />
      <p class="small quiet">{words.othersHint(rule.forum, others[rule.value], rule.source, rule.isRead)}</p>
    </div>
  );
}

/** One of a few, by a list. */
interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  words: Record<T, string>;
  onChange: (value: T) => void;
}

export function Choice<T extends string>({ label, value, options, words, onChange }: ChoiceProps<T>) {
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
