import { evidencePolicyOf } from '../../evidence/evidencePolicy';
import type { LinkFaultParams } from '../../evidence/links/faultsOfLink';
import { defineFinding, params } from '../defineFinding';
import { offer } from '../quickFixes/offer';
import { changeLink, linkOf } from './changeLink';

/** The link goes over `http:`, which can be read and changed on its way. Found by `linkForm`. Ours. */
export const linkInsecure = defineFinding({
  code: 'link-insecure',
  severity: 'error',
  origin: 'ours',
  params: params<LinkFaultParams<'link-insecure'>>(),
  *fixes(context, { host }) {
    const { knowsHost } = evidencePolicyOf(context.snapshot.dossier.policy);
    // A port that answers `http:` answers nothing else.
    const namesPort = /^[^/]*\/\/[^/?#]*:\d/u.test(linkOf(context) ?? '');
    yield offer({
      kind: 'use-https',
      fr: 'Écrire https au lieu de http',
      en: 'Write https instead of http',
      act: changeLink(context, (link) => link.replace(/^http:/i, 'https:')),
      preferred: true,
      forAll: { fr: 'Écrire https au lieu de http', en: 'Write https instead of http' },
      certain: knowsHost(host) && !namesPort,
    });
  },
});
