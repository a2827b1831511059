import { useMemo, useState } from 'preact/hooks';
import { paletteWords } from '../../lib/words/commands.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { atFirst, choicesOf, fitting, type Line, type Section } from './palette-list.ts';
import type { Act, Command } from './types.ts';
import { useKeptSelection } from './useKeptSelection.ts';

interface Props {
  commands: readonly Command[];
  /** Ids of those used last, the last first. */
  recent: readonly string[];
  /** The command whose choices are asked for at once. */
  asking?: string | null;
  /** @param id of the command */
  onRun: (id: string, act: Exclude<Act, { choices: unknown }>) => void;
  onClose: () => void;
}

/** Every command that applies here, found by typing; the keys are those of a list that is searched. */
export function Palette({ commands, recent, asking: first = null, onRun, onClose }: Props) {
  const words = useWords(paletteWords);
  const [asking, setAsking] = useState(first);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const asked = commands.find(({ id }) => id === asking);
  const sections = useMemo(
    () => sectionsOf(commands, asked, query, recent),
    [commands, asked, query, recent],
  );
  useKeptSelection();
  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const choose = (line: Line | undefined) => {
    if (!line) return;
    if ('choices' in line.act) {
      setAsking(line.command);
      return type('');
    }
    onRun(line.command, line.act);
  };
  const back = () => {
    setAsking(null);
    type('');
  };
  return (
    <Dialog title={asked ? asked.label.replace(/…$/, '') : words.title} onClose={onClose}>
      <ChoiceField
        query={query}
        at={at}
        sections={sections}
        label={asked?.label ?? words.find}
        said={(count) => (count === 0 ? words.nothing : words.found(count))}
        onQuery={type}
        onAt={setAt}
        onChoose={choose}
        {...(asked && asking !== first ? { onBack: back } : {})}
        onClose={onClose}
      />
    </Dialog>
  );
}

function sectionsOf(
  commands: readonly Command[],
  asked: Command | undefined,
  query: string,
  recent: readonly string[],
): Section[] {
  if (asked) return choicesOf(asked, query);
  return query.trim() === '' ? atFirst(commands, recent) : fitting(commands, query, recent);
}
