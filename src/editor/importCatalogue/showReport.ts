import { loadImport } from '../../core/catalogue/loadImport';
import type { Session } from '../session/dossiers';
import type { ReadRem } from './readRem';
import { reportMarkdown } from '../../core/views/importReport/reportMarkdown';
import { showPage } from '../host/showPage';
import type { VirtualTexts } from '../host/virtualTexts';

/** Opens what an import counted and remarked as a page to read; as text where VS Code's own preview is switched off. */
export async function showReport(session: Session, rem: ReadRem, texts: VirtualTexts): Promise<void> {
  const { importMessage } = await loadImport.messages();
  const say = (warning: ReadRem['report']['warnings'][number]): string =>
    importMessage(warning, session.language);
  const uri = texts.put(
    `${rem.fileName}.md`,
    reportMarkdown(rem.fileName, rem.report, { language: session.language, say }),
  );
  await showPage(uri, session.log);
}
