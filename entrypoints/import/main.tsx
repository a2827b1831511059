import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/cases/cases.css';
import '../../components/source/source.css';
import '../../components/files/files.css';
import '../../components/import/import.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { importWords } from '../../lib/words/import.ts';
import { ImportPage } from './ImportPage.tsx';

void startPage(ImportPage, importWords.title);
