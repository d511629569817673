import { faultsOfLink, type LinkFault, type LinkFaultParams } from '../../evidence/links/faultsOfLink';
import type { Draft } from '../../text/draft';
import type { Range } from '../../text/position';
import { onEachProof } from '../check';
import { decodeEntities } from '../../catalogue/htmlEntities';
import { defineFinding, params } from '../defineFinding';
import { removal, retype } from '../quickFixes/commonFixes';
import { offer, snippetOf } from '../quickFixes/offer';
import { evidencePolicyOf } from '../../evidence/evidencePolicy';
import { rememberHost } from '../../editing/rememberHost';
import { setScalar } from '../../yaml/edit/setScalar';
import { edit, type FixContext } from '../quickFixes/context';
import type { FixAct } from '../quickFixes/quickFix';

/** A link is valid, secure, without a password, to a known host, and to one page that stays: its text is read once for all. */
export const linkForm = onEachProof(function* ({ target }, { policy }) {
  if (target.kind !== 'gazelle' && target.kind !== 'link') return;
  for (const fault of faultsOfLink(target.url.value, target.kind, policy))
    yield draftOf(fault, target.url.range);
});

function draftOf(fault: LinkFault, range: Range): Draft {
  switch (fault.code) {
    case 'link-malformed':
      return linkMalformed.draft(range, fault.params);
    case 'link-insecure':
      return linkInsecure.draft(range, fault.params);
    case 'link-credentials':
      return linkCredentials.draft(range, fault.params);
    case 'link-unknown-host':
      return linkUnknownHost.draft(range, fault.params);
    case 'link-not-permanent':
      return linkNotPermanent.draft(range, fault.params);
  }
}

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
      const { entity, character: sign } = malformed;
      yield offer({
        kind: 'decode-entities',
        fr: `Écrire « ${sign} » au lieu de « ${entity} »`,
        en: `Write “${sign}” instead of “${entity}”`,
        act: changeLink(context, (text) => decodeEntities(decodeEntities(text))),
        preferred: true,
      });
    }
    yield retype(context, { fr: 'Saisir le lien à la place', en: 'Type the link instead' });
    yield removal(context);
  },
});

/** The link goes over `http:`, which can be read and changed on its way. Found by `linkForm`. Ours. */
export const linkInsecure = defineFinding({
  code: 'link-insecure',
  severity: 'error',
  origin: 'ours',
  params: params<LinkFaultParams<'link-insecure'>>(),
  *fixes(context, { host }) {
    const policy = evidencePolicyOf(context.snapshot.dossier.policy);
    // A port that answers `http:` answers nothing else.
    const namesPort = /^[^/]*\/\/[^/?#]*:\d/u.test(linkOf(context) ?? '');
    yield offer({
      kind: 'use-https',
      fr: 'Écrire https au lieu de http',
      en: 'Write https instead of http',
      act: changeLink(context, (link) => link.replace(/^http:/i, 'https:')),
      preferred: true,
      forAll: { fr: 'Écrire https au lieu de http', en: 'Write https instead of http' },
      certain: policy.knowsHost(host) && !namesPort,
    });
  },
});

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

/** The link that a finding is about, without blanks around it; undefined where the finding is not on a proof. */
function linkOf({ proof }: FixContext): string | undefined {
  const target = proof?.proof.target;
  return target?.kind === 'gazelle' || target?.kind === 'link' ? target.url.value.trim() : undefined;
}

/** Writes the link anew as `change` gives it; undefined where there is no link or nothing changes. */
function changeLink(context: FixContext, change: (link: string) => string): FixAct | undefined {
  const link = linkOf(context);
  return link === undefined
    ? undefined
    : edit(context, setScalar(context.text, context.finding.range, change(link)));
}
