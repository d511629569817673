import type { LinkFaultParams } from '../../evidence/links/faultsOfLink';
import { defineFinding, params } from '../defineFinding';
import { offer } from '../quickFixes/offer';
import { changeLink } from './changeLink';

/** The link contains a user name or a password, which would end up in git and with the agency. Found by `linkForm`. Ours. */
export const linkCredentials = defineFinding({
  code: 'link-credentials',
  severity: 'error',
  origin: 'ours',
  params: params<LinkFaultParams<'link-credentials'>>(),
  *fixes(context) {
    yield offer({
      kind: 'remove-credentials',
      fr: 'Retirer l’identifiant et le mot de passe du lien',
      en: 'Remove the user name and the password from the link',
      act: changeLink(context, (link) => link.replace(/^(https?:\/\/)[^/?#]*@/i, '$1')),
      preferred: true,
    });
  },
});
