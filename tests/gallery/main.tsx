import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/source/changes.css';
import '../../components/source/source.css';
import '../../components/files/files.css';
import '../../components/binder/binder.css';
import '../../components/cases/cases.css';
import '../../components/binder/entries.css';
import '../../components/binder/inspector.css';
import '../../components/checks/checks.css';
import '../../components/coverage/coverage.css';
import '../../components/exhibits/exhibits.css';
import '../../components/searches/searches.css';
import '../../components/suggestions/suggestions.css';
import '../../components/timeline/timeline.css';
import '../../components/hearing/hearing.css';
import '../../components/import/import.css';
import '../../components/library/library.css';
import '../../components/ndp/ndp.css';
import '../../components/origin/origin.css';
import '../../components/reader/reader.css';
import '../../components/pdf/pdf.css';
import '../../components/panel/panel.css';
import '../../components/options/options.css';
import '../../components/toast/toast.css';
import { render } from 'preact';
import { Speaks } from '../../components/words.tsx';
import { LOCALES, type Locale } from '../../lib/model/index.ts';
import { Index } from './Index.tsx';
import { SCENES } from './scenes.ts';

/** `#scene=3&words=es&theme=dark&width=320`; without a scene, all of them, each in a frame of that width. */
const root = document.getElementById('root') as HTMLElement;

function draw(): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const words = asked.get('words') ?? 'en';
  const theme = asked.get('theme') ?? 'light';
  const locale: Locale = LOCALES.find((one) => one === words) ?? 'en';
  const { dataset } = document.documentElement;
  document.documentElement.lang = locale;
  dataset.words = words;
  dataset.theme = theme;
  render(null, root);
  const scene = SCENES[Number(asked.get('scene') ?? -1)];
  const width = Number(asked.get('width') ?? 1280);
  render(
    scene ? (
      <Speaks locale={locale}>{scene.draw(locale)}</Speaks>
    ) : (
      <Index scenes={SCENES} words={words} theme={theme} width={width} />
    ),
    root,
  );
}

// How many there are, for whoever looks at them one by one.
document.documentElement.dataset.scenes = JSON.stringify(SCENES.map(({ room, name }) => `${room}: ${name}`));
addEventListener('hashchange', draw);
draw();
