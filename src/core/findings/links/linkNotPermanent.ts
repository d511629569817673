import type { LinkFaultParams } from '../../evidence/links/faultsOfLink';
import { defineFinding, params } from '../defineFinding';
import { offer } from '../quickFixes/offer';
import { snippetOf } from '../quickFixes/snippet';
import { linkOf } from './changeLink';

/** The link leads to no page that stays, or names no report and no test. Found by `linkForm`. Ours. */
export const linkNotPermanent = defineFinding({
  code: 'link-not-permanent',
  severity: 'warning',
  origin: 'ours',
  params: params<LinkFaultParams<'link-not-permanent'>>(),
  *fixes(context) {
    const link = linkOf(context);
    if (link === undefined) return;
    const { file, range } = context.finding;
    yield offer({
      kind: 'retype-link',
      fr: 'Saisir le lien permanent à la place',
      en: 'Type the permanent link instead',
      act: snippetOf(file, { range, newText: link }, link),
    });
  },
});
