import { useId, useRef } from 'preact/hooks';
import type { Span } from '../../lib/model/index.ts';
import { paletteWords } from '../../lib/words/commands.ts';
import { useWords } from '../words.tsx';
import { printed } from './key-names.ts';
import type { Line, Section } from './palette-list.ts';

interface FieldProps {
  query: string;
  /** Which line Enter would choose. */
  at: number;
  sections: readonly Section[];
  label: string;
  /** Says how many lines there are, or what is to be done where there is none. */
  said: (count: number) => string;
  onQuery: (query: string) => void;
  onAt: (at: number) => void;
  onChoose: (line: Line | undefined) => void;
  /** Where there is a list to go back to. */
  onBack?: () => void;
  onClose: () => void;
}

/** A field and the lines that fit what is typed in it: arrows walk them, Enter takes one. */
export function ChoiceField(props: FieldProps) {
  const { query, at, sections, label, said, onQuery, onAt, onChoose, onBack, onClose } = props;
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
        {said(lines.length)}
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

interface OptionProps {
  id: string;
  line: Line;
  chosen: boolean;
  onChoose: () => void;
}

function Option({ id, line, chosen, onChoose }: OptionProps) {
  const words = useWords(paletteWords);
  const [keys] = line.keys;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the keys
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      data-command={line.command}
      style={line.level === undefined ? undefined : { '--level': line.level }}
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
