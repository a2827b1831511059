import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/cases/cases.css';
import '../../components/source/source.css';
import '../../components/files/files.css';
import '../../components/ndp/ndp.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { ndpWords } from '../../lib/words/ndp.ts';
import { PackagesPage } from './PackagesPage.tsx';

void startPage(PackagesPage, ndpWords.title);
