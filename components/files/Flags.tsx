import type { RefObject } from 'preact';
import type { Flagged } from '../../lib/export/disclosure.ts';
import { flagsWords } from '../../lib/words/flags.ts';
import { useWords } from '../words.tsx';
import { Flag } from './Flag.tsx';
import type { FlagVerbs } from './types.ts';

interface Props extends FlagVerbs {
  flags: readonly Flagged[];
  /** Where the first that waits for a decision is found. */
  list: RefObject<HTMLDivElement>;
}

/** The passages that may tell of somebody who needs protection, before anything is written. */
export function Flags({ flags, list, onDecide, onOpen }: Props) {
  const words = useWords(flagsWords);
  const waiting = flags.filter(({ choice }) => choice === null);
  return (
    <div ref={list} class="stack flags">
      <h4>{words.title}</h4>
      <p class="small">
        {flags.length === 0 ? words.none : words.some(flags.length, waiting.length)}{' '}
        <span class="quiet">{words.limits}</span>
      </p>
      {flags.length > 0 && (
        <ol>
          {flags.map((flag) => (
            <Flag key={flag.entry} flag={flag} onDecide={onDecide} onOpen={onOpen} />
          ))}
        </ol>
      )}
      {waiting.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => onDecide(waiting, 'keep')}>
            {words.keepAll(waiting.length)}
          </button>
        </p>
      )}
    </div>
  );
}
