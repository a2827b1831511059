import { useState } from 'preact/hooks';
import type { Locale } from '../../lib/model/index.ts';
import type { PdfRefusal } from '../../lib/text/from-pdf/index.ts';
import { numberText } from '../../lib/words/dates.ts';
import { pdfOpenWords, pdfRefusalWords } from '../../lib/words/pdf.ts';
import { useLocale, useWords } from '../words.tsx';

/** What the reader can say no to beside what the file itself is. */
export type Refused =
  | PdfRefusal
  | { kind: 'missing'; textAddress?: string }
  | { kind: 'unreachable' }
  /** Its site must be granted first. */
  | { kind: 'ask'; site: string };

interface Props {
  refused: Refused;
  /** The name or address it goes by. */
  name: string;
  onPassword: (password: string) => void;
  onAllow?: () => void;
}

/** Why a document is not there to be read, what is safe, and what to do. */
export function PdfRefused({ refused, name, onPassword, onAllow }: Props) {
  const words = useWords(pdfRefusalWords);
  const locale = useLocale();
  if (refused.kind === 'password')
    return <Password wrong={refused.wrong} name={name} onPassword={onPassword} />;
  if (refused.kind === 'ask')
    return (
      <div class="stack">
        <p>{words.ask(refused.site)}</p>
        <div class="row">
          <button type="button" class="button main" onClick={onAllow}>
            {words.allow(refused.site)}
          </button>
        </div>
        <p class="quiet">{words.orFile}</p>
      </div>
    );
  return (
    <div class="stack" role="alert">
      <h2>{words.title}</h2>
      {name && <p class="pdf-name">{name}</p>}
      <p>{reasonOf(refused, words, locale)}</p>
      {refused.kind !== 'unreachable' && refused.kind !== 'missing' && <p class="quiet">{words.safe}</p>}
      {refused.kind === 'damaged' && refused.detail && (
        <p class="small quiet" lang="en">
          {refused.detail}
        </p>
      )}
      {refused.kind === 'missing' && refused.textAddress && (
        <p>
          <a href={refused.textAddress}>{words.textOnly}</a>
        </p>
      )}
    </div>
  );
}

function reasonOf(
  refused: Exclude<Refused, { kind: 'password' | 'ask' }>,
  words: ReturnType<typeof useWords<typeof pdfRefusalWords>>,
  locale: Locale,
): string {
  if (refused.kind !== 'too-large') return words[refused.kind];
  if (refused.what === 'text') return words.text;
  if (refused.what === 'pages')
    return words.pages(numberText(refused.found, locale), numberText(refused.most, locale));
  const unit = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 });
  return words.bytes(unit.format(refused.found / 1024 ** 2), unit.format(refused.most / 1024 ** 2));
}

function Password({
  wrong,
  name,
  onPassword,
}: {
  wrong: boolean;
  name: string;
  onPassword: Props['onPassword'];
}) {
  const words = useWords(pdfOpenWords);
  const [typed, setTyped] = useState('');
  return (
    <form
      class="stack pdf-password"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(typed);
      }}
    >
      {name && <p class="pdf-name">{name}</p>}
      <p>{words.password}</p>
      <label class="labelled">
        <span class="label">{words.passwordLabel}</span>
        <input
          class="input"
          type="password"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="warning" role="status">
        {wrong ? words.passwordWrong : ''}
      </p>
      <div class="row">
        <button type="submit" class="button main">
          {words.unlock}
        </button>
      </div>
    </form>
  );
}
