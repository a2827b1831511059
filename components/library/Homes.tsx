import type { CaptureId, CaptureSummary } from '../../lib/model/index.ts';
import { momentText } from '../../lib/words/dates.ts';
import { importWords } from '../../lib/words/import.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { say } from '../../lib/words/say.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { PageAddress } from '../source/PageAddress.tsx';
import { useLocale, useWords } from '../words.tsx';

interface Props {
  captures: readonly CaptureSummary[];
  /** Every address at which the work is known to stand. */
  addresses: readonly string[];
  /** Of these nothing but their words, which nearly agree, says that they are copies. */
  onText?: readonly string[] | undefined;
  /** Takes the captures of one address off the source. Absent where nothing may be changed. */
  onSplit?: (captures: CaptureId[]) => void;
}

/** Where the work stands: each address with what was captured there, and the way to take a copy off again. */
export function Homes({ captures, addresses, onText = [], onSplit }: Props) {
  const words = useWords(libraryWords);
  const byAddress = Map.groupBy(captures, ({ address }) => address);
  const bare = addresses.filter((address) => !byAddress.has(address));
  const divisible = byAddress.size > 1;
  return (
    <section class="stack">
      <h3>{words.homes}</h3>
      <ul class="homes">
        {[...byAddress].map(([address, here]) => (
          <li key={address}>
            <PageAddress address={address} small />
            {onText.includes(address) && <p class="small notice-line">{words.onText}</p>}
            <ul class="home-copies">
              {here.map((capture) => (
                <CaptureLine key={capture.id} capture={capture} />
              ))}
            </ul>
            {onSplit && divisible && !here.some(isSeed) && (
              <button
                type="button"
                class="button link"
                onClick={() => onSplit(here.map((capture) => capture.id))}
              >
                {words.split}
                <span class="unseen">: {address}</span>
              </button>
            )}
          </li>
        ))}
        {bare.map((address) => (
          <li key={address}>
            <PageAddress address={address} small />
          </li>
        ))}
      </ul>
    </section>
  );
}

const isSeed = ({ circumstances }: CaptureSummary): boolean => circumstances.mode === 'seed';

function CaptureLine({ capture }: { capture: CaptureSummary }) {
  const words = useWords(libraryWords);
  const about = useWords(sourceWords);
  const locale = useLocale();
  const { startedAt: at, bytesFrom } = capture.circumstances;
  const saysFrom = bytesFrom?.how === 'file' ? bytesFrom.saysFrom : undefined;
  const claim =
    saysFrom?.address &&
    say(importWords, locale).saysFrom(saysFrom.address, saysFrom.at && momentText(saysFrom.at, locale));
  return (
    <li class="home">
      <span>
        {isSeed(capture) && `${about.seed} · `}
        {at ? momentText(at, locale) : (claim ?? words.dayUnknown)}
        {capture.circumstances.metadataFailed && ` · ${words.metadataFailed}`}
      </span>
      <a class="button" href={`/reader.html#capture=${capture.id}`}>
        {words.read}
        <span class="unseen"> {capture.address}</span>
      </a>
    </li>
  );
}
