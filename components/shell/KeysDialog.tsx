import { paletteWords } from '../../lib/words/commands.ts';
import { printed } from '../commands/key-names.ts';
import { type Command, GROUPS } from '../commands/types.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';

interface Props {
  /** All there are, on whatever page. */
  commands: readonly Command[];
  onChoose: (command: Command) => void;
  onClose: () => void;
}

/** Every command with its keys; what applies on this page is chosen from here too. */
export function KeysDialog({ commands, onChoose, onClose }: Props) {
  const words = useWords(paletteWords);
  return (
    <Dialog wide title={words.sheet} onClose={onClose}>
      <p class="quiet">{words.lead}</p>
      <div class="keys">
        {GROUPS.map((group) => (
          <table key={group}>
            <caption>{words[group]}</caption>
            <tbody>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <Row key={command.id} command={command} onChoose={onChoose} />
                ))}
            </tbody>
          </table>
        ))}
      </div>
    </Dialog>
  );
}

function Row({ command, onChoose }: { command: Command; onChoose: Props['onChoose'] }) {
  const { label, keys, act } = command;
  return (
    <tr>
      <td class={act ? '' : 'quiet'}>
        {act ? (
          <button type="button" onClick={() => onChoose(command)}>
            {label}
          </button>
        ) : (
          label
        )}
      </td>
      <td>{keys[0] && <kbd class="keycap">{printed(keys[0])}</kbd>}</td>
    </tr>
  );
}
