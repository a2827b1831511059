import type { ComponentChildren } from 'preact';
import type { KeptPackage, PackageItem, PackageSection, Source } from '../../lib/model/index.ts';
import { dayText } from '../../lib/words/dates.ts';
import { ndpWords } from '../../lib/words/ndp.ts';
import { useLocale, useWords } from '../words.tsx';
import { ItemWords } from './ItemWords.tsx';
import { countryName, versionLine } from './package-line.ts';

interface Props {
  kept: KeptPackage;
  /** Which source of the library a document is. */
  held: ReadonlyMap<PackageItem, Source>;
  /** What can be done with it: pins, comparing. */
  children?: ComponentChildren;
}

/** A package's list as it was captured, with what the library holds of it. */
export function PackageView({ kept, held, children }: Props) {
  const words = useWords(ndpWords);
  const locale = useLocale();
  const { list, capture } = kept;
  const count = list.sections.reduce((sum, { items }) => sum + items.length, 0);
  const at = capture.circumstances.startedAt;
  return (
    <article class="stack package" aria-labelledby="package-title">
      <header class="stack">
        <p class="quiet">{words.package}</p>
        <h1 id="package-title" lang={list.language}>
          {countryName(list, locale)}
        </h1>
        <p>
          {versionLine(list, locale)}
          <span class="quiet"> · {at ? words.captured(dayText(at, locale)) : ''}</span>
        </p>
        <p class="quiet">
          {words.documents(count)} · {words.held(held.size)} ·{' '}
          <a href={`/reader.html#capture=${capture.id}`}>{words.readPage}</a>
        </p>
        {list.truncated && <p class="warning">{words.truncated}</p>}
      </header>
      {children}
      {list.sections.map((section) => (
        <Section key={section.number} section={section} language={list.language} held={held} />
      ))}
    </article>
  );
}

interface SectionProps {
  section: PackageSection;
  language: string;
  held: Props['held'];
}

function Section({ section, language, held }: SectionProps) {
  const words = useWords(ndpWords);
  const id = `section-${section.number}`;
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id} lang={section.title ? language : undefined}>
        {section.title ? `${section.number}. ${section.title}` : words.section(section.number)}
      </h2>
      <ol class="package-items">
        {section.items.map((item, index) => (
          <li key={`${item.number} ${index}`}>
            <span class="number">{item.number}</span>
            <span class="document">
              <ItemWords item={item} language={language} />
              {held.get(item) && (
                <a class="chip" href={`/library.html#source=${held.get(item)?.id}`}>
                  {words.inLibrary}
                  <span class="unseen"> {item.number}</span>
                </a>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
