import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/cases/cases.css';
import '../../components/files/files.css';
import '../../components/options/options.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { optionsWords } from '../../lib/words/options.ts';
import { OptionsPage } from './OptionsPage.tsx';

void startPage(OptionsPage, optionsWords.title);
