/** Version of the rules that make the text from a page; stored with each capture, raised when the same page would give another text. */
export const TEXT_RULES = 'proffer-text/1';
