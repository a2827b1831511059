import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/files/files.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { searchWords } from '../../lib/words/search.ts';
import { ResultsPage } from './ResultsPage.tsx';

void startPage(ResultsPage, searchWords.results);
