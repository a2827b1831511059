import { type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { escapeHtml } from '../../../cite/index.ts';
import type { FiledDocument } from '../../document/document.ts';

const PRODUCER = 'Proffer';

/**
 * What the file says of itself: title, language, when it was made and by which program. No author, no client, no case.
 * Twice, as readers ask: in the information dictionary (ISO 32000-1, 14.3.3) and as XMP (ISO 16684-1).
 */
export function writeMetadata(file: PDFDocument, document: FiledDocument): void {
  const { context, catalog } = file;
  const title = document.title.toWellFormed();
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Producer: PDFString.of(PRODUCER),
      Creator: PDFString.of(PRODUCER),
      CreationDate: PDFString.of(pdfDate(document.madeAt)),
    }),
  );
  const xmp = context.stream(new TextEncoder().encode(xmpOf(title, document)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(xmp));
  catalog.set(PDFName.of('Lang'), PDFString.of(document.spelling));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

/** An instant in UTC as a PDF's date (ISO 32000-1, 7.9.4). */
const pdfDate = (instant: string): string => {
  const digits = instant.replace(/\D/g, '').slice(0, 14);
  return digits.length === 14 ? `D:${digits}Z` : '';
};

const xmpOf = (
  title: string,
  { spelling, madeAt }: FiledDocument,
): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeHtml(spelling)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${escapeHtml(madeAt)}</xmp:CreateDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
