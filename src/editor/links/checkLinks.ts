import { evidencePolicyOf } from '../../core/evidence/evidencePolicy';
import { type CitedLink, citedLinks } from '../../core/evidence/links/citedLinks';
import { linkToCheck } from '../../core/evidence/links/linkToCheck';
import type { LinkVerdict } from '../../core/evidence/links/linkVerdict';
import { verifyLinks } from '../../core/evidence/links/verifyLinks';
import { systemClock } from '../../core/ports/clock';
import type { Snapshot } from '../../core/project/snapshot';
import { createLinkOpener, publicNetwork } from '../../node/links/createLinkOpener';
import type { LinkNetwork } from '../../node/links/requestTarget';
import { showPage } from '../host/showPage';
import type { VirtualTexts } from '../host/virtualTexts';
import type { OpenDossier, Session } from '../session/dossiers';
import { keepVerdicts } from './keptVerdicts';
import { linksReport } from '../../core/views/links/linksReport';
import { linkWords } from '../../core/views/links/words';
import { withProgress } from '../host/withProgress';
import { notify } from '../host/notify';

/**
 * The network as the editor gives it: it puts its proxy (of its settings, of the environment or of the system) and its
 * certificates under `node:https` itself. Whether there is a proxy it does not say: a name that our resolver does not
 * know is left to it, and found nowhere where there is none.
 */
export const editorNetwork: LinkNetwork = { ...publicNetwork, insideEditor: true, proxy: () => 'editor' };

/** Asks the user, then the hosts, for each link of a dossier; keeps what became known, and shows it on a page. */
export async function checkLinks(session: Session, texts: VirtualTexts, dossier: OpenDossier): Promise<void> {
  const snapshot = await session.dossiers.settled(dossier);
  const links = citedLinks(snapshot.chapters);
  if (!(await agreed(session, links, snapshot))) return;
  const verdicts = await verify(session, links, snapshot);
  if (verdicts === undefined) {
    void notify.information(linkWords[session.language].cancelled);
    return;
  }
  await keepVerdicts(session.workspaceState, verdicts);
  const { title } = linkWords[session.language];
  const report = texts.put(`${title}.md`, linksReport(links, verdicts, session.language));
  await showPage(report, session.log);
}

/** Says what will be asked of which hosts, before anything is. */
async function agreed(
  { language }: Session,
  links: readonly CitedLink[],
  { dossier }: Snapshot,
): Promise<boolean> {
  const words = linkWords[language];
  const policy = evidencePolicyOf(dossier.policy);
  const hosts = links.flatMap(({ url }) => {
    const target = linkToCheck(url, policy);
    return target.kind === 'ask' ? [target.host] : [];
  });
  if (hosts.length === 0) {
    void notify.information(words.none);
    return false;
  }
  const detail = words.detail([...new Set(hosts)]);
  const answer = await notify.ask({ sentence: words.ask(hosts.length), detail }, words.check);
  return answer === words.check;
}

/** Undefined where the user ended it. */
async function verify(
  { language }: Session,
  links: readonly CitedLink[],
  { dossier }: Snapshot,
): Promise<readonly LinkVerdict[] | undefined> {
  const words = linkWords[language];
  return withProgress(words.checking, async (report, token) => {
    const controller = new AbortController();
    const listening = token.onCancellationRequested(() => controller.abort());
    const check = {
      opener: createLinkOpener(editorNetwork),
      clock: systemClock,
      policy: evidencePolicyOf(dossier.policy),
      progress: (done: number, of: number) => report(words.done(done, of), 100 / of),
    };
    try {
      return await verifyLinks(links, check, controller.signal);
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}
