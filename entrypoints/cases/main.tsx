import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/files/files.css';
import '../../components/cases/cases.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { shellWords } from '../../lib/words/shell.ts';
import { CasesPage } from './CasesPage.tsx';

void startPage(CasesPage, shellWords.cases);
