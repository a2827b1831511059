import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/cases/cases.css';
import '../../components/source/changes.css';
import '../../components/source/source.css';
import '../../components/files/files.css';
import '../../components/binder/binder.css';
import '../../components/library/library.css';
import '../../components/ndp/ndp.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { libraryWords } from '../../lib/words/library.ts';
import { LibraryPage } from './LibraryPage.tsx';

void startPage(LibraryPage, libraryWords.title);
