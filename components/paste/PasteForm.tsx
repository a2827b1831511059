import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { pasteWords } from '../../lib/words/paste.ts';
import { useWords } from '../words.tsx';

export interface PastedText {
  text: string;
  address: string;
  title: string;
}

interface Props {
  held: PastedText;
  /** The site of the frame that could not be read, when that was the reason. */
  frameSite?: string;
  /** Its page was left before it was read. */
  left?: boolean;
  onAllow: (site: string) => Promise<boolean>;
  /** Resolves to null when it was kept, else to why it was not. */
  onKeep: (pasted: PastedText) => Promise<string | null>;
  onOpenBinder: () => void;
  /** A better way than pasting, where there is one. */
  instead?: ComponentChildren;
}

/** Where a text goes that no extension could read from its page: nothing is lost, and nothing is claimed. */
export function PasteForm({ held, frameSite, left, onAllow, onKeep, onOpenBinder, instead }: Props) {
  const words = useWords(pasteWords);
  const [pasted, setPasted] = useState(held);
  const [said, setSaid] = useState('');
  const [kept, setKept] = useState(false);
  const keep = async () => {
    const lack = lacking(pasted);
    if (lack) return setSaid(words[lack]);
    const why = await onKeep(pasted);
    setKept(why === null);
    setSaid(why === null ? words.kept : words.notKept(why));
  };
  const allow = async (site: string) => {
    setSaid((await onAllow(site)) ? words.allowed : words.notAllowed);
  };
  const change = (key: keyof PastedText) => (value: string) => setPasted({ ...pasted, [key]: value });
  return (
    <main class="page stack">
      {instead}
      <h1>{words.title}</h1>
      <p>{left ? words.whyLeft : frameSite ? words.whyFrame(frameSite) : words.why}</p>
      {frameSite && (
        <div class="row">
          <button type="button" class="button" onClick={() => allow(frameSite)}>
            {words.allow(frameSite)}
          </button>
        </div>
      )}
      <Line label={words.text} value={pasted.text} onInput={change('text')} rows={8} />
      <Line label={words.address} value={pasted.address} onInput={change('address')} />
      <Line label={words.sourceTitle} value={pasted.title} onInput={change('title')} />
      <div class="row">
        <button type="button" class="button main" onClick={keep} disabled={kept}>
          {words.keep}
        </button>
        {kept && (
          <button type="button" class="button" onClick={onOpenBinder}>
            {words.openBinder}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </main>
  );
}

function lacking({ text, address }: PastedText): 'needsText' | 'needsAddress' | null {
  if (text.trim() === '') return 'needsText';
  return /^https?:\/\/\S+$/.test(address.trim()) && URL.canParse(address.trim()) ? null : 'needsAddress';
}

interface LineProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  rows?: number;
}

function Line({ label, value, onInput, rows }: LineProps) {
  const id = useId();
  return (
    <div class="stack" style={{ gap: 'var(--space-1)' }}>
      <label for={id}>{label}</label>
      {rows ? (
        <textarea
          id={id}
          class="input passage"
          rows={rows}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input id={id} class="input" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
