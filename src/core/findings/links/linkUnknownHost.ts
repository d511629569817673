import { rememberHost } from '../../editing/rememberHost';
import type { LinkFaultParams } from '../../evidence/links/faultsOfLink';
import { defineFinding, params } from '../defineFinding';
import { offer } from '../quickFixes/offer';

/** The host is neither one of the agency's tools nor one that the dossier adds. Found by `linkForm`. Ours. */
export const linkUnknownHost = defineFinding({
  code: 'link-unknown-host',
  severity: 'warning',
  origin: 'ours',
  params: params<LinkFaultParams<'link-unknown-host'>>(),
  *fixes({ snapshot, textOf }, { host, why }) {
    const { path } = snapshot.dossier;
    const dossier = textOf(path);
    // What the host is instead, such as an address or an imitation, is not to be trusted by one click.
    if (host === '' || why !== 'other' || dossier === undefined) return;
    const edits = rememberHost(dossier, host);
    yield offer({
      kind: 'trust-host',
      fr: `Ajouter ${host} aux hôtes connus de ce dossier (segur.yaml)`,
      en: `Add ${host} to the known hosts of this dossier (segur.yaml)`,
      act: edits === undefined ? undefined : { kind: 'edit', edits: new Map([[path, edits]]) },
    });
  },
});
