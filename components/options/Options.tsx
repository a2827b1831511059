import type { ComponentChildren } from 'preact';
import type { StyleFileProblem } from '../../lib/cite/style-file.ts';
import type { Instant, Locale, UserRule } from '../../lib/model/index.ts';
import { momentText, numberText } from '../../lib/words/dates.ts';
import { filesWords } from '../../lib/words/files.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { ownStyleWords } from '../../lib/words/own-style.ts';
import { DraftText } from '../controls/DraftText.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useLocale, useWords } from '../words.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { OwnStyle, StyleCredits } from './OwnStyle.tsx';
import { UserRules } from './UserRules.tsx';

export type Theme = 'system' | 'light' | 'dark';

export interface Preferences {
  locale: Locale | null;
  theme: Theme;
  collector: string;
  stanceOnPages: boolean;
  ownStyle: { title: string } | null;
}

export interface StorageFacts {
  cases: number;
  sources: number;
  captures: number;
  passages: number;
  /** Bytes; null where the browser does not tell. */
  space: number | null;
  persisted: boolean;
  lastArchive: Instant | null;
}

interface Props {
  preferences: Preferences;
  facts: StorageFacts | null;
  onChange: (change: Partial<Omit<Preferences, 'ownStyle'>>) => void;
  /** Keeps another file of a citation style, or none; absent where nothing may be changed. */
  onStyle?: (file: File | null) => Promise<StyleFileProblem | null>;
  onArchive: () => void;
  rules?: readonly UserRule[];
  /** Absent where nothing may be changed. */
  onEndRule?: (rule: UserRule) => void;
}

export function Options(props: Props) {
  const { preferences, facts, onChange, onStyle, onArchive, rules = [], onEndRule } = props;
  const styleWords = useWords(ownStyleWords);
  const words = useWords(optionsWords);
  const themes: Theme[] = ['system', 'light', 'dark'];
  return (
    <main class="page options stack" id="content">
      <h1>{words.title}</h1>
      <div class="stack narrow">
        <LanguageChoice value={preferences.locale} onChange={(locale) => onChange({ locale })} />
        <div class="labelled">
          <span class="label">{words.theme}</span>
          <Segments
            legend={words.theme}
            value={preferences.theme}
            options={themes.map((value) => ({ value, label: words[value] }))}
            onChange={(theme) => theme && onChange({ theme })}
          />
        </div>
        <DraftText
          label={words.collector}
          hint={words.collectorHint}
          rows={1}
          value={preferences.collector}
          onSave={(collector) => onChange({ collector })}
        />
        <StanceOnPages
          value={preferences.stanceOnPages}
          onChange={(stanceOnPages) => onChange({ stanceOnPages })}
        />
      </div>
      <Section title={styleWords.title}>
        <OwnStyle
          title={preferences.ownStyle?.title ?? null}
          readOnly={onStyle === undefined}
          onChoose={async (file) => onStyle?.(file) ?? null}
          onRemove={() => onStyle?.(null)}
        />
      </Section>
      <Section title={words.storage}>
        {facts && <Storage facts={facts} />}
        <p>{words.uninstall}</p>
        <ArchiveButton onArchive={onArchive} />
      </Section>
      {rules.length > 0 && (
        <Section title={words.rules}>
          <p>{words.rulesHint}</p>
          <UserRules rules={rules} {...(onEndRule ? { onEnd: onEndRule } : {})} />
        </Section>
      )}
      <Section title={words.shortcut}>
        <p>{words.shortcutHint}</p>
      </Section>
      <Section title={words.privateWindows}>
        <p>{words.privateHint}</p>
      </Section>
      <Section title={styleWords.credits}>
        <StyleCredits />
      </Section>
    </main>
  );
}

function ArchiveButton({ onArchive }: { onArchive: () => void }) {
  const words = useWords(filesWords);
  return (
    <p>
      <button type="button" class="button" onClick={onArchive}>
        {words.archive}…
      </button>
    </p>
  );
}

function StanceOnPages({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
  const words = useWords(optionsWords);
  return (
    <div class="labelled">
      <label class="check">
        <input
          type="checkbox"
          checked={value}
          aria-describedby="stance-hint"
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {words.stanceOnPages}
      </label>
      <p id="stance-hint" class="small quiet">
        {words.stanceOnPagesHint}
      </p>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const MEBIBYTE = 2 ** 20;

function Storage({ facts }: { facts: StorageFacts }) {
  const words = useWords(optionsWords);
  const locale = useLocale();
  const space = facts.space === null ? null : Math.max(0.1, Math.round((facts.space / MEBIBYTE) * 10) / 10);
  const rows: [string, string][] = [
    [words.cases, numberText(facts.cases, locale)],
    [words.sources, numberText(facts.sources, locale)],
    [words.captures, numberText(facts.captures, locale)],
    [words.passages, numberText(facts.passages, locale)],
    ...(space === null ? [] : ([[words.space, `${numberText(space, locale)} MiB`]] as [string, string][])),
    [words.kept, facts.persisted ? words.yes : words.no],
    [words.lastArchive, facts.lastArchive ? momentText(facts.lastArchive, locale) : words.never],
  ];
  return (
    <table class="facts">
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
