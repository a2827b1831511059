import type { BinderItem } from '../../lib/binder/view.ts';
import { pinpointOf } from '../../lib/cite/pinpoint.ts';
import type { Locale, SectionStep } from '../../lib/model/index.ts';
import { inspectorWords } from '../../lib/words/binder.ts';
import { dayText, momentText } from '../../lib/words/dates.ts';
import { importWords } from '../../lib/words/import.ts';
import { say } from '../../lib/words/say.ts';
import { struckSentence } from '../../lib/words/struck.ts';
import { NotInCopies } from '../source/CopyNotes.tsx';
import { PageAddress } from '../source/PageAddress.tsx';
import { isAltered, SeenAgain } from '../source/SeenAgain.tsx';
import { useLocale, useWords } from '../words.tsx';

/** Where the passage stands in its source, and when and where this copy was taken; an alteration is told beside its words. */
export function PassageFacts({ item }: { item: BinderItem }) {
  const words = useWords(inspectorWords);
  const locale = useLocale();
  const { startedAt, bytesFrom } = item.capture.circumstances;
  const saysFrom = bytesFrom?.how === 'file' ? bytesFrom.saysFrom : undefined;
  const pinpoint = pinpointLine(item, locale);
  const struck = struckSentence(item.passage.selectors, locale);
  return (
    <div class="stack small passage-facts">
      {pinpoint && (
        <p>
          <span class="quiet">{words.pinpoint}:</span> {pinpoint}
        </p>
      )}
      {struck && <p class="caution">{struck}</p>}
      <p class="address">
        <PageAddress address={item.capture.address} />
      </p>
      <p class="quiet">
        {bytesFrom?.how === 'import'
          ? say(importWords, locale).unseen(bytesFrom.name, dayText(bytesFrom.at, locale))
          : saysFrom
            ? say(importWords, locale).saysFrom(
                saysFrom.address,
                saysFrom.at && momentText(saysFrom.at, locale),
              )
            : startedAt
              ? words.captured(momentText(startedAt, locale))
              : words.capturedUnknown}
        {item.passage.alsoAt?.some(({ state }) => state !== 'changed') && ` ${words.alsoInSeed}`}
      </p>
      <NotInCopies places={item.passage.notAt} />
      {item.seen && !isAltered(item.seen) && <SeenAgain seen={item.seen} />}
    </div>
  );
}

/** Section path, paragraph and page, as far as they are known; of a passage that goes on, from where to where. */
export function pinpointLine(
  { passage, source }: Pick<BinderItem, 'passage' | 'source'>,
  locale: Locale,
): string {
  const words = say(inspectorWords, locale);
  const { section, paragraph, pageLabel, last } = passage.selectors;
  const pinpoint = pinpointOf(passage.selectors, source.metadata.title?.value);
  const beyond = pinpoint?.last;
  // A heading that only repeats the title says nothing of the place.
  const from = pathText(pinpoint?.section ? section : []);
  const to = beyond?.section ? pathText(last?.section ?? []) : '';
  const [first, end] = [paragraph, beyond?.paragraph].map((n) => (n == null ? '' : words.paragraph(n)));
  const goesOn = !to && paragraph !== null && beyond?.paragraph !== undefined;
  const place = goesOn ? words.paragraphs(paragraph, beyond.paragraph as number) : first;
  const begins = listed(from, place);
  const page = beyond?.page ? words.pages(pinpoint?.page ?? '', beyond.page) : `${words.page} ${pageLabel}`;
  return listed(to ? `${begins} – ${listed(to, end)}` : begins, pageLabel ? page : '');
}

const pathText = (section: readonly SectionStep[]): string =>
  section.map(({ number, title }) => (number ? `${number} ${title}` : title)).join(' › ');

const listed = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ');
