import '../../components/base.css';
import '../../components/controls/controls.css';
import '../../components/shell/shell.css';
import '../../components/cases/cases.css';
import '../../components/source/changes.css';
import '../../components/source/source.css';
import '../../components/files/files.css';
import '../../components/reader/reader.css';
import '../../components/pdf/pdf.css';
import '../../components/toast/toast.css';
import { startPage } from '../../lib/surface/start-page.tsx';
import { pdfOpenWords } from '../../lib/words/pdf.ts';
import { PdfPage } from './PdfPage.tsx';

void startPage(PdfPage, pdfOpenWords.title);
