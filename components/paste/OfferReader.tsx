import { pdfTabWords } from '../../lib/words/pdf-tab.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** That shows the document, where it can be fetched anew. */
  tab: number | undefined;
  address: string;
  /** No tab can be asked, but it may well be a PDF. */
  maybe: boolean;
  /** The PDF that the tab's page shows within itself; null where it has no address. */
  embedded?: string | null | undefined;
}

/** Where a PDF was clipped in the browser's own viewer: our reader, with the document fetched anew or from a file. */
export function OfferReader(props: Props) {
  const words = useWords(pdfTabWords);
  const offer = offerOf(props);
  if (!offer) return null;
  return (
    <section class="stack" aria-labelledby="offer-reader">
      <h2 id="offer-reader">{words.title}</h2>
      <p>{words[offer.why]}</p>
      {props.embedded && (
        <p class="small quiet" style={{ overflowWrap: 'anywhere' }}>
          {props.embedded}
        </p>
      )}
      <div class="row">
        <a class="button main" href={`/pdf.html${offer.hash}`}>
          {words[offer.open]}
        </a>
      </div>
      <hr class="rule" />
    </section>
  );
}

interface Offer {
  why: 'why' | 'whyFile' | 'whyMaybe' | 'whyEmbedded' | 'whyMade';
  open: 'open' | 'openFile' | 'openEmbedded';
  hash: string;
}

function offerOf({ tab, address, maybe, embedded }: Props): Offer | null {
  if (embedded === null) return { why: 'whyMade', open: 'openFile', hash: '' };
  if (embedded !== undefined) {
    const hash = `#${new URLSearchParams({ ...(tab !== undefined && { tab: `${tab}` }), address: embedded })}`;
    return { why: 'whyEmbedded', open: 'openEmbedded', hash };
  }
  if (tab !== undefined) return { why: 'why', open: 'open', hash: `#tab=${tab}` };
  if (!maybe) return null;
  const isNamed = /\.pdf$/i.test(URL.parse(address)?.pathname ?? '');
  const hash = `#address=${encodeURIComponent(address)}`;
  return { why: isNamed ? 'whyFile' : 'whyMaybe', open: 'openFile', hash };
}
