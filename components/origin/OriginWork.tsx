import { useState } from 'preact/hooks';
import { isWebAddress } from '../../lib/cite/rich-text.ts';
import type { KnownLink } from '../../lib/model/index.ts';
import { capitalised, reasonText, workText } from '../../lib/words/origin-line.ts';
import { originWords } from '../../lib/words/origins.ts';
import { useLocale, useWords } from '../words.tsx';
import { ComparedWords } from './ComparedWords.tsx';
import type { Compared, OriginsProps } from './types.ts';

interface Props extends Pick<OriginsProps, 'compare'> {
  link: KnownLink;
  confirmed: boolean;
  /** It begins a line. */
  isFirst: boolean;
}

/** A cited work: its name, why it is taken for the one that is cited, its entry as printed, and the ways to it. */
export function OriginWork({ link, confirmed, isFirst, compare }: Props) {
  const words = useWords(originWords);
  const locale = useLocale();
  const { work, surety, because, pinpoint, source } = link;
  const [compared, setCompared] = useState<Compared | null>(null);
  const { address } = work;
  return (
    <>
      <span class="origin-work">
        {isFirst ? capitalised(workText(work, locale), locale) : workText(work, locale)}
      </span>
      {!(confirmed && because.by === 'user') && (
        <p class={`small ${surety === 'certain' || confirmed ? 'quiet' : 'caution'}`}>
          {words.because(words[surety], reasonText(because, locale))}
          {pinpoint && ` ${words.place(pinpoint)}.`}
        </p>
      )}
      {work.printed && (
        <details class="small">
          <summary>{words.printedAs}</summary>
          <blockquote class="passage printed" dir="auto">
            {work.printed}
          </blockquote>
        </details>
      )}
      {(address || source) && (
        <p class="row small">
          {address && isWebAddress(address) && (
            <a href={address} target="_blank" rel="noreferrer">
              {words.openOriginal}
            </a>
          )}
          {source && (
            <>
              <a href={`/library.html#source=${source}`}>{words.inLibrary}</a>
              <button type="button" class="button link" onClick={() => void compare(link).then(setCompared)}>
                {words.compare}
              </button>
            </>
          )}
        </p>
      )}
      <div role="status">{compared && <ComparedWords compared={compared} />}</div>
    </>
  );
}
