/** Version of the rules that make the text from a page; stored with each capture, raised when the same page would give another text. */
export const TEXT_RULES = 'proffer-text/1';

/** The same of the text of a PDF, which is made from its layout. */
export const PDF_RULES = 'proffer-pdf/1';
