import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/reader/reader.css';
import '../../components/options/options.css';
import '../../components/cases/cases.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { welcomeWords } from '../../lib/words/welcome.ts';
import { WelcomePage } from './WelcomePage.tsx';

void startPage(WelcomePage, welcomeWords.title);
