import { useState } from 'preact/hooks';
import type { BinderItem } from '../../lib/binder/view.ts';
import { quotationRemark } from '../../lib/export/printed.ts';
import type { StyleId } from '../../lib/model/index.ts';
import { quotationWords } from '../../lib/words/entry.ts';
import { useLocale, useWords } from '../words.tsx';
import { InContext, type PassageContext } from './InContext.tsx';
import { Quotation } from './Quotation.tsx';
import { QuotationEditor } from './QuotationEditor.tsx';
import { QuotationMarks } from './QuotationMarks.tsx';
import type { OnEntryEdit } from './types.ts';

interface Props {
  item: BinderItem;
  style: StyleId;
  readOnly: boolean;
  readContext: () => Promise<PassageContext | null>;
  onChange: OnEntryEdit;
}

/** The passage as it will be quoted, with what stands around it, and the tools that change how it is quoted. */
export function EntryQuotation({ item, style, readOnly, readContext, onChange }: Props) {
  const words = useWords(quotationWords);
  const locale = useLocale();
  const [isEdited, setEdited] = useState(false);
  const { exact } = item.passage.selectors.quote;
  const remark = item.passage.picture ? '' : quotationRemark(exact, item.entry, style, locale);
  const canEdit = !readOnly && !item.passage.picture;
  return (
    <section class="stack quotation" aria-label={words.asPrinted}>
      <InContext item={item} readContext={readContext}>
        <Quotation item={item} style={style} />
        {remark && <p class="small quiet">{remark}</p>}
      </InContext>
      {!item.passage.picture && <QuotationMarks item={item} {...(canEdit ? { onChange } : {})} />}
      {isEdited && <QuotationEditor item={item} onChange={onChange} />}
      {canEdit && (
        <p>
          <button
            type="button"
            class="button link"
            aria-expanded={isEdited}
            onClick={() => setEdited(!isEdited)}
          >
            {isEdited ? words.done : words.edit}
          </button>
        </p>
      )}
    </section>
  );
}
