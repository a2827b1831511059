import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/source/changes.css';
import '../../components/source/source.css';
import '../../components/ndp/ndp.css';
import '../../components/panel/panel.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { panelWords } from '../../lib/words/panel.ts';
import { PanelPage } from './PanelPage.tsx';

void startPage(PanelPage, panelWords.thisPage);
