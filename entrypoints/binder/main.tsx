import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/source/changes.css';
import '../../components/source/source.css';
import '../../components/files/files.css';
import '../../components/binder/binder.css';
import '../../components/binder/entries.css';
import '../../components/cases/cases.css';
import '../../components/coverage/coverage.css';
import '../../components/exhibits/exhibits.css';
import '../../components/searches/searches.css';
import '../../components/timeline/timeline.css';
import '../../components/ndp/ndp.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { shellWords } from '../../lib/words/shell.ts';
import { BinderPage } from './BinderPage.tsx';

void startPage(BinderPage, shellWords.binder);
