import { pdfTabWords } from '../../lib/words/pdf.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** That shows the document, where it can be fetched anew. */
  tab: number | undefined;
  address: string;
  /** No tab can be asked, but it may well be a PDF. */
  maybe: boolean;
}

/** Where a PDF was clipped in the browser's own viewer: our reader, with the document fetched anew or from a file. */
export function OfferReader({ tab, address, maybe }: Props) {
  const words = useWords(pdfTabWords);
  if (tab === undefined && !maybe) return null;
  const why = /\.pdf$/i.test(URL.parse(address)?.pathname ?? '') ? words.whyFile : words.whyMaybe;
  return (
    <section class="stack" aria-labelledby="offer-reader">
      <h2 id="offer-reader">{words.title}</h2>
      <p>{tab === undefined ? why : words.why}</p>
      <div class="row">
        <a
          class="button main"
          href={
            tab === undefined ? `/pdf.html#address=${encodeURIComponent(address)}` : `/pdf.html#tab=${tab}`
          }
        >
          {tab === undefined ? words.openFile : words.open}
        </a>
      </div>
      <hr class="rule" />
    </section>
  );
}
