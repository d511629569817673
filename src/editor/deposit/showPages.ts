import { parisDay } from '../../core/findings/parisTime';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import type { Snapshot } from '../../core/project/snapshot';
import { dashboardPage } from '../../core/views/dashboard/dashboardPage';
import { dashboardWords } from '../../core/views/dashboard/words';
import { depositWords } from '../../core/views/deposit/words';
import { chapterReport } from '../../core/views/report/chapterReport';
import { htmlReport } from '../../core/views/report/htmlReport';
import { reportPieces } from '../../core/views/report/writeReport';
import { dossierStatus } from '../../core/views/status/dossierStatus';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { folderAt } from '../host/paths';
import { notify } from '../host/notify';
import type { WebPage } from '../host/webPage';
import type { OpenDossier, Session } from '../session/dossiers';
import { chosenChapter } from './chosenChapter';
import { sumOfText } from './sumOfText';

/** "Tableau de bord": where the dossier stands. */
export async function showDashboard(
  session: Session,
  page: WebPage,
  dossier: OpenDossier | undefined,
): Promise<void> {
  const { language } = session;
  if (dossier === undefined) {
    void notify.information(depositWords[language].noDossier);
    return;
  }
  const snapshot = await session.dossiers.settled(dossier);
  const product = productOf(snapshot);
  const status = dossierStatus(snapshot, parisDay(Date.now()), language);
  page.show(dashboardWords[language].title(product), dashboardPage(status, { product, language, sumOfText }));
}

/** "Aperçu du chapitre": its requirements with their texts, proofs, pictures and findings. */
export async function previewChapter(
  session: Session,
  page: WebPage,
  given: NodeArgument | undefined,
): Promise<void> {
  const { language } = session;
  const chosen = await chosenChapter(session, given, depositWords[language].previewTitle);
  if (chosen === undefined) return;
  const { snapshot, status } = chosen;
  const title = maskPrivate(status.chapter.name);
  const pieces = reportPieces(chapterReport([status], snapshot), {
    title,
    folder: folderAt(chosen.dossier.folder),
    language,
    format: htmlReport(language, sumOfText),
    toBase64: (bytes) => Buffer.from(bytes).toString('base64'),
  });
  let whole = '';
  for await (const piece of pieces) whole += piece;
  page.show(title, whole);
}

function productOf({ dossier }: Snapshot): string {
  const { name, version } = dossier.product;
  return maskPrivate([name?.value, version?.value].filter((part) => part !== undefined).join(' '));
}
