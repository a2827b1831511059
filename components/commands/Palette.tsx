import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/model/index.ts';
import { paletteWords } from '../../lib/words/commands.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { printed } from './key-names.ts';
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
      <Field
        query={query}
        at={at}
        sections={sections}
        label={asked?.label ?? words.find}
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

interface FieldProps {
  query: string;
  /** Which line Enter would choose. */
  at: number;
  sections: readonly Section[];
  label: string;
  onQuery: (query: string) => void;
  onAt: (at: number) => void;
  onChoose: (line: Line | undefined) => void;
  /** Where there is a list to go back to. */
  onBack?: () => void;
  onClose: () => void;
}

function Field({ query, at, sections, label, onQuery, onAt, onChoose, onBack, onClose }: FieldProps) {
  const words = useWords(paletteWords);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const lines = sections.flatMap((section) => section.lines);
  const goTo = (next: number) => {
    const to = lines.length === 0 ? 0 : (next + lines.length) % lines.length;
    onAt(to);
    list.current?.querySelectorAll('[role=option]')[to]?.scrollIntoView?.({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isSame = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (event.key === 'ArrowDown') goTo(at + 1);
    else if (event.key === 'ArrowUp') goTo(at - 1);
    else if (event.key === 'Enter') onChoose(lines[at]);
    else if (isSame) onClose();
    else if (onBack && (event.key === 'Escape' || (event.key === 'Backspace' && query === ''))) onBack();
    else return;
    event.preventDefault();
  };
  return (
    <div class="palette">
      <input
        class="input"
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={lines.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={lines[at] ? `${id}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class={lines.length === 0 ? 'quiet' : 'unseen'} role="status">
        {lines.length === 0 ? words.nothing : words.found(lines.length)}
      </p>
      <div id={`${id}-list`} ref={list} class="lines" role="listbox" aria-label={label}>
        <Sections id={id} sections={sections} at={at} onChoose={onChoose} />
      </div>
    </div>
  );
}

interface SectionsProps extends Pick<FieldProps, 'sections' | 'at' | 'onChoose'> {
  id: string;
}

function Sections({ id, sections, at, onChoose }: SectionsProps) {
  const words = useWords(paletteWords);
  let count = 0;
  return (
    <>
      {sections.map(({ group, lines }) => {
        const options = lines.map((line) => {
          const index = count++;
          return (
            <Option
              key={line.id}
              id={`${id}-${index}`}
              line={line}
              chosen={index === at}
              onChoose={() => onChoose(line)}
            />
          );
        });
        if (group === null) return options;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group} role="group" aria-label={words[group]}>
            <p class="small quiet" aria-hidden="true">
              {words[group]}
            </p>
            {options}
          </div>
        );
      })}
    </>
  );
}

function Option({
  id,
  line,
  chosen,
  onChoose,
}: {
  id: string;
  line: Line;
  chosen: boolean;
  onChoose: () => void;
}) {
  const words = useWords(paletteWords);
  const [keys] = line.keys;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the keys
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      data-command={line.command}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>
        <Marked text={line.label} marks={line.marks} />
      </span>
      {line.isCurrent && <span class="small quiet">{words.current}</span>}
      {keys && <kbd class="keycap">{printed(keys)}</kbd>}
    </div>
  );
}

/** A text with the letters that were typed set off in it. */
function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, index) => [
        text.slice(ends[index], start),
        <b key={start}>{text.slice(start, end)}</b>,
      ])}
      {text.slice(ends.at(-1))}
    </>
  );
}
