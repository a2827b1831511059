import type { BinderView } from '../binder/index.ts';
import type { CapturedText, Passage, PassageId } from '../model/index.ts';
import { readCapture, type Store } from '../store/index.ts';

/** Place in its file, from 1, of the page on which each passage of a PDF begins; of texts that do not tell it, none. */
export async function filePagesOf(store: Store, { items }: BinderView): Promise<Map<PassageId, number>> {
  const pages = new Map<PassageId, number>();
  const isPdf = (item: BinderView['items'][number]) => item.capture.page?.mediaType === 'application/pdf';
  for (const [id, all] of Map.groupBy(items.filter(isPdf), ({ capture }) => capture.id)) {
    const text = (await readCapture(store, id))?.text;
    for (const { passage } of all) {
      const page = text && filePageAt(text, passage);
      if (page !== undefined) pages.set(passage.id, page);
    }
  }
  return pages;
}

const filePageAt = ({ blocks }: CapturedText, { span }: Passage): number | undefined =>
  blocks.find(({ end }) => end > span.start)?.filePage;
