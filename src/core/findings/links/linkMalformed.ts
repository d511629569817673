import { decodeEntities } from '../../catalogue/htmlEntities';
import type { LinkFaultParams } from '../../evidence/links/faultsOfLink';
import { defineFinding, params } from '../defineFinding';
import { removal } from '../quickFixes/removal';
import { offer } from '../quickFixes/offer';
import { changeLink, linkOf } from './changeLink';

/** What is written is no web address. Found by `linkForm`. Source: the agency, which asks for links that open. */
export const linkMalformed = defineFinding({
  code: 'link-malformed',
  severity: 'error',
  origin: 'agency',
  params: params<LinkFaultParams<'link-malformed'>>(),
  *fixes(context, malformed) {
    const link = linkOf(context);
    if (malformed.why === 'no-scheme' && link !== undefined && URL.canParse(`https://${link}`)) {
      yield offer({
        kind: 'add-https',
        fr: 'Ajouter https:// au début',
        en: 'Add https:// at the beginning',
        act: changeLink(context, (text) => `https://${text}`),
        preferred: true,
      });
    }
    if (malformed.why === 'html-entity') {
      const { entity, sign } = malformed;
      yield offer({
        kind: 'decode-entities',
        fr: `Écrire « ${sign} » au lieu de « ${entity} »`,
        en: `Write “${sign}” instead of “${entity}”`,
        act: changeLink(context, (text) => decodeEntities(decodeEntities(text))),
        preferred: true,
      });
    }
    yield removal(context);
  },
});
