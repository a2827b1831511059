import type { OutlineStep } from '../../lib/text/from-pdf/index.ts';
import { pdfWords } from '../../lib/words/pdf.ts';
import { useWords } from '../words.tsx';

interface Props {
  outline: readonly OutlineStep[];
  onGo: (page: number) => void;
}

/** The document's own bookmarks, as the way around in it. */
export function PdfOutline({ outline, onGo }: Props) {
  const words = useWords(pdfWords);
  return (
    <nav class="sections pdf-outline" aria-label={words.outline}>
      <h2>{words.outline}</h2>
      {outline.length === 0 && <p class="quiet small">{words.noOutline}</p>}
      <ol>
        {outline.map(({ title, level, page }, i) => (
          <li key={`${i}-${title}`} style={{ paddingInlineStart: `${(level - 1) * 14}px` }}>
            {page === null ? (
              <span class="quiet">{title}</span>
            ) : (
              <a
                href={`#page=${page + 1}`}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(page);
                }}
              >
                {title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
