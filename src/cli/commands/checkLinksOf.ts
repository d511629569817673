import { evidencePolicyOf } from '../../core/evidence/evidencePolicy';
import { citedLinks } from '../../core/evidence/links/citedLinks';
import type { LinkVerdict } from '../../core/evidence/links/linkVerdict';
import { verifyLinks } from '../../core/evidence/links/verifyLinks';
import { systemClock } from '../../core/ports/clock';
import type { Snapshot } from '../../core/project/snapshot';
import { createLinkOpener, publicNetwork } from '../../node/links/createLinkOpener';
import { proxyFor } from '../../node/links/throughProxy';
import type { CliIo } from '../io';

/** Asks for each link of a dossier, through the proxy that the environment names. */
export function checkLinksOf(
  { chapters, dossier }: Snapshot,
  { env, linkOpener, signal }: CliIo,
): Promise<readonly LinkVerdict[]> {
  const opener = linkOpener ?? createLinkOpener({ ...publicNetwork, proxy: (host) => proxyFor(host, env) });
  const policy = evidencePolicyOf(dossier.policy);
  return verifyLinks(citedLinks(chapters), { opener, clock: systemClock, policy }, signal);
}
