import { resolveCitation } from '../../evidence/resolveCitation';
import type { Located } from '../../text/located';
import { locatedText, locatedTexts } from '../../yaml/located';
import { valueOf } from '../../yaml/nodes';
import { mapsAt } from '../../dossier/requests';
import type { KnownTexts } from './knownTexts';
import type { Mention, MentionRole, Subject } from './model';

/** What `segur.yaml` names: profiles, the catalogue, chapters of an audit, requests, mandates. */
export function* mentionsInDossier({ dossier }: KnownTexts): Generator<Mention> {
  const { root, path: file } = dossier;
  const named = (subject: Subject, { range }: Located<string>, role: MentionRole = 'use'): Mention => ({
    ...{ subject, file, range, role },
  });
  for (const profile of locatedTexts(root, 'profiles'))
    yield named({ kind: 'profile', name: profile.value }, profile);
  for (const chapter of locatedTexts(valueOf(valueOf(root, 'candidacy'), 'audit'), 'chapters'))
    yield named({ kind: 'chapter', name: chapter.value }, chapter);
  for (const { service } of dossier.requests.cnda)
    if (service !== undefined)
      yield named({ kind: 'request', service: service.value }, service, 'definition');
  const paths = [
    dossier.catalogue,
    dossier.group?.mandate,
    ...mapsAt(root, 'distributors').map((one) => locatedText(one, 'mandate')),
  ];
  for (const path of paths) {
    const resolved = path === undefined ? undefined : resolveCitation('', path.value);
    if (path !== undefined && resolved?.kind === 'inside')
      yield named({ kind: 'file', path: resolved.path }, path);
  }
}
