import { useRef, useState } from 'preact/hooks';
import type { Source } from '../../lib/model/index.ts';
import { groundsText } from '../../lib/words/identity.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { fieldWords } from '../../lib/words/source.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { fieldText } from '../source/fields.ts';
import { sourceLine, titleText } from '../source/source-line.ts';
import { useLocale, useWords } from '../words.tsx';
import type { ComparedField, Duplicate } from './types.ts';

interface Props {
  duplicates: readonly Duplicate[];
  onMerge: (duplicate: Duplicate) => void;
  onKeepApart: (duplicate: Duplicate) => void;
  onClose: () => void;
}

/** Pairs that are likely one work, one pair at a time, side by side; the user says whether they are. */
export function Duplicates({ duplicates, onMerge, onKeepApart, onClose }: Props) {
  const words = useWords(libraryWords);
  const [at, setAt] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const place = duplicates.length > 0 ? at % duplicates.length : 0;
  const pair = duplicates[place];
  const decide = (act: (duplicate: Duplicate) => void) => {
    if (pair) act(pair);
    // The next pair takes this one's place; the keyboard goes on where it was.
    body.current?.focus();
  };
  return (
    <Dialog title={words.duplicates} onClose={onClose} wide>
      <div class="stack duplicates" ref={body} tabIndex={-1}>
        {!pair && <p role="status">{words.noDuplicates}</p>}
        {pair && (
          <>
            <p class="quiet" role="status">
              {words.pairOf(place + 1, duplicates.length)}
            </p>
            <Pair duplicate={pair} />
            <footer>
              {duplicates.length > 1 && (
                <button type="button" class="button" onClick={() => setAt(place + 1)}>
                  {words.nextPair}
                </button>
              )}
              <button type="button" class="button" onClick={() => decide(onKeepApart)}>
                {words.keepApart}
              </button>
              <button type="button" class="button main" onClick={() => decide(onMerge)}>
                {words.merge}
              </button>
            </footer>
          </>
        )}
      </div>
    </Dialog>
  );
}

function Pair({ duplicate: { ours, theirs, grounds, agree, differ } }: { duplicate: Duplicate }) {
  const words = useWords(libraryWords);
  const labels = useWords(fieldWords);
  const locale = useLocale();
  return (
    <>
      <p>{words.because(groundsText(grounds, locale))}</p>
      <table class="compared">
        <thead>
          <tr>
            <td class="corner" />
            <Head label={words.stays} source={ours} />
            <Head label={words.comes} source={theirs} />
          </tr>
        </thead>
        <tbody>
          <Rows label={words.differs} fields={differ} />
          <tr>
            <th scope="row" class="corner">
              {words.addresses}
            </th>
            <Addresses source={ours} />
            <Addresses source={theirs} />
          </tr>
        </tbody>
      </table>
      {agree.length > 0 && (
        <p class="small quiet">{words.agrees(agree.map(({ field }) => labels[field]).join(', '))}</p>
      )}
      <p class="small quiet">{words.mergeKeeps}</p>
    </>
  );
}

function Head({ label, source }: { label: string; source: Source }) {
  const locale = useLocale();
  const { metadata } = source;
  return (
    <th scope="col">
      <span class="small quiet line">{label}</span>
      <span class="passage title line" lang={metadata.language?.value}>
        {titleText(metadata, locale)}
      </span>
      <span class="small quiet line">{sourceLine(metadata, locale)}</span>
    </th>
  );
}

function Rows({ label, fields }: { label: string; fields: readonly ComparedField[] }) {
  const labels = useWords(fieldWords);
  const words = useWords(libraryWords);
  const locale = useLocale();
  return (
    <>
      {fields.map(({ field, ours, theirs }) => (
        <tr key={field} class="differs">
          <th scope="row" class="corner">
            {labels[field]} <span class="unseen">({label})</span>
          </th>
          <td>{ours ? fieldText(field, ours.value, locale) : words.nothing}</td>
          <td>{theirs ? fieldText(field, theirs.value, locale) : words.nothing}</td>
        </tr>
      ))}
    </>
  );
}

const Addresses = ({ source }: { source: Source }) => (
  <td>
    {source.addresses.map((address) => (
      <a key={address} class="address small line" href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
    ))}
  </td>
);
