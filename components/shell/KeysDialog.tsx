import { keysWords } from '../../lib/words/keys.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';

type Word = Exclude<keyof typeof keysWords, 'title'>;

const GROUPS: { title: Word; keys: [Word, string][] }[] = [
  {
    title: 'anywhere',
    keys: [
      ['clipPage', 'Alt+Shift+K'],
      ['search', '/'],
      ['undo', 'Ctrl+Z'],
      ['redo', 'Ctrl+Shift+Z'],
      ['help', '?'],
    ],
  },
  {
    title: 'inOutline',
    keys: [
      ['walk', '↑ ↓'],
      ['fold', '← →'],
      ['choose', 'Enter'],
      ['rename', 'F2'],
      ['move', 'Alt+↑ Alt+↓'],
      ['nest', 'Alt+← Alt+→'],
      ['remove', 'Delete'],
      ['menu', 'Shift+F10'],
    ],
  },
  {
    title: 'inEntries',
    keys: [
      ['walk', '↑ ↓'],
      ['move', 'Alt+↑ Alt+↓'],
      ['remove', 'Delete'],
      ['menu', 'Shift+F10'],
    ],
  },
  { title: 'inReader', keys: [['clip', 'K']] },
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = useWords(keysWords);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div class="keys">
        <table>
          {GROUPS.map((group) => (
            <tbody key={group.title}>
              <tr>
                <th colSpan={2} scope="rowgroup">
                  {words[group.title]}
                </th>
              </tr>
              {group.keys.map(([word, keys]) => (
                <tr key={word}>
                  <td>{words[word]}</td>
                  <td>
                    <kbd class="keycap">{keys}</kbd>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Dialog>
  );
}
