import type { Scene } from './scene.ts';

interface Props {
  scenes: readonly Scene[];
  words: string;
  theme: string;
  width: number;
}

const CHOICES = {
  words: ['en', 'es', 'fr', 'pseudo'],
  theme: ['light', 'dark'],
  width: ['1280', '320'],
} as const;

/** All scenes, one below the other; each in a frame, so that it has a window of its own. */
export function Index({ scenes, words, theme, width }: Props) {
  const now = { words, theme, width: String(width) };
  const address = (change: Partial<typeof now>) => `#${new URLSearchParams({ ...now, ...change })}`;
  return (
    <main class="gallery">
      <h1>Gallery</h1>
      {(['words', 'theme', 'width'] as const).map((choice) => (
        <p key={choice} class="row">
          {CHOICES[choice].map((value) => (
            <a
              key={value}
              href={address({ [choice]: value })}
              aria-current={now[choice] === value ? 'true' : undefined}
            >
              {value}
            </a>
          ))}
        </p>
      ))}
      {scenes.map(({ room, name }, index) => (
        <figure key={name}>
          <figcaption>
            {room}: {name}
          </figcaption>
          <iframe
            key={`${words} ${theme} ${width}`}
            title={name}
            loading="lazy"
            style={{ width: `${width}px`, height: '480px' }}
            src={`?${index}${address({})}&scene=${index}`}
            onLoad={({ currentTarget }) => fit(currentTarget)}
          />
        </figure>
      ))}
    </main>
  );
}

/** As high as what it shows; a dialog needs a window to stand in. */
function fit(frame: HTMLIFrameElement): void {
  const inside = frame.contentDocument;
  const root = inside?.getElementById('root');
  if (!root || inside?.querySelector('dialog[open]')) return;
  frame.style.height = `${Math.max(160, root.offsetHeight + 16)}px`;
}
