import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/source/source.css';
import '../../components/binder/binder.css';
import '../../components/hearing/hearing.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { hearingWords } from '../../lib/words/hearing.ts';
import { HearingPage } from './HearingPage.tsx';

void startPage(HearingPage, hearingWords.title);
