import type { LinkFaultParams } from '../../evidence/links/faultsOfLink';
import { defineFinding, params } from '../defineFinding';
import { offer } from '../quickFixes/offer';
import { changeLink } from './changeLink';

/** The link goes over `http:`, which can be read and changed on its way. Found by `linkForm`. Ours. */
export const linkInsecure = defineFinding({
  code: 'link-insecure',
  severity: 'error',
  origin: 'ours',
  params: params<LinkFaultParams<'link-insecure'>>(),
  *fixes(context) {
    yield offer({
      kind: 'use-https',
      fr: 'Écrire https au lieu de http',
      en: 'Write https instead of http',
      act: changeLink(context, (link) => link.replace(/^http:/i, 'https:')),
      preferred: true,
      forAll: { fr: 'Écrire https au lieu de http', en: 'Write https instead of http' },
    });
  },
});
