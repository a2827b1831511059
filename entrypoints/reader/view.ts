import type { View } from '../../components/reader/ReaderHeader.tsx';

const KEY = 'proffer-reader-view';

/** In which view the reader was left; a habit of this machine, no setting of the library. */
export const lastView = (): View => (localStorage.getItem(KEY) === 'look' ? 'look' : 'text');

export const keepView = (view: View): void => localStorage.setItem(KEY, view);
