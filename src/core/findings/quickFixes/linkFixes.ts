import { decodeEntities } from '../../catalogue/htmlEntities';
import { setProofKey } from '../../editing/changeProof';
import { rememberHost } from '../../editing/rememberHost';
import { setScalar } from '../../yaml/edit/setScalar';
import { SourceText } from '../../yaml/edit/sourceText';
import { removal } from './coverageFixes';
import { edit, told, type FixContext } from './context';
import { offer, type Fixer } from './offer';
import { snippetOf } from './snippet';
import type { FixAct } from './quickFix';

export const linkInsecure: Fixer = function* (context) {
  yield offer({
    kind: 'use-https',
    fr: 'Écrire https au lieu de http',
    en: 'Write https instead of http',
    act: changeLink(context, (link) => link.replace(/^http:/i, 'https:')),
    preferred: true,
  });
};

export const linkCredentials: Fixer = function* (context) {
  yield offer({
    kind: 'remove-credentials',
    fr: 'Retirer l’identifiant et le mot de passe du lien',
    en: 'Remove the user name and the password from the link',
    act: changeLink(context, (link) => link.replace(/^(https?:\/\/)[^/?#]*@/i, '$1')),
    preferred: true,
  });
};

export const linkMalformed: Fixer = function* (context) {
  const link = linkOf(context);
  if (told(context, 'why') === 'no-scheme' && link !== undefined && URL.canParse(`https://${link}`)) {
    yield offer({
      kind: 'add-https',
      fr: 'Ajouter https:// devant',
      en: 'Put https:// before it',
      act: changeLink(context, (text) => `https://${text}`),
      preferred: true,
    });
  }
  if (told(context, 'why') === 'html-entity') {
    yield offer({
      kind: 'decode-entities',
      fr: `Écrire « ${told(context, 'sign') ?? ''} » au lieu de « ${told(context, 'entity') ?? ''} »`,
      en: `Write “${told(context, 'sign') ?? ''}” instead of “${told(context, 'entity') ?? ''}”`,
      act: changeLink(context, (text) => decodeEntities(decodeEntities(text))),
      preferred: true,
    });
  }
  yield removal(context);
};

export const linkUnknownHost: Fixer = function* (context) {
  const { snapshot, textOf } = context;
  const host = told(context, 'host');
  const dossier = textOf(snapshot.dossier.path);
  if (host === undefined || told(context, 'why') !== 'other' || dossier === undefined) return;
  const edits = rememberHost(dossier, host);
  yield offer({
    kind: 'trust-host',
    fr: `Tenir l’hôte ${host} pour connu dans ce dossier (segur.yaml)`,
    en: `Take the host ${host} as known in this dossier (segur.yaml)`,
    act: edits === undefined ? undefined : { kind: 'edit', edits: new Map([[snapshot.dossier.path, edits]]) },
  });
};

export const linkNotPermanent: Fixer = function* (context) {
  const link = linkOf(context);
  if (link === undefined) return;
  yield offer({
    kind: 'retype-link',
    fr: 'Saisir le lien permanent à la place',
    en: 'Type the permanent link instead',
    act: snippetOf(context.finding.file, { range: context.finding.range, newText: link }, link),
  });
};

export const testNameMissing: Fixer = function* (context) {
  const expected = told(context, 'expected');
  if (expected !== undefined) {
    yield offer({
      kind: 'insert-test',
      fr: `Nommer le test : ${expected}`,
      en: `Name the test: ${expected}`,
      act: insertTest(context, expected),
      preferred: true,
    });
  }
  yield offer({
    kind: 'type-test',
    fr: 'Saisir le nom du test',
    en: 'Type the name of the test',
    act: testSnippet(context),
    preferred: expected === undefined,
  });
};

export const testNumberInvalid: Fixer = function* (context) {
  const meant = told(context, 'meant');
  if (meant === undefined) return;
  yield offer({
    kind: 'correct-number',
    fr: `Écrire le seul numéro : ${meant}`,
    en: `Write the number alone: ${meant}`,
    act: edit(context, setScalar(context.text, context.finding.range, meant)),
    preferred: true,
  });
};

function insertTest(context: FixContext, name: string): FixAct | undefined {
  const { placed, proof, text } = context;
  if (placed === undefined || proof === undefined) return undefined;
  const place = { requirementId: placed.entry.id.value, index: proof.index };
  return edit(context, setProofKey(text, place, 'test', name));
}

const testWords = 'NOM-DU-TEST';

function testSnippet(context: FixContext): FixAct | undefined {
  const act = insertTest(context, testWords);
  const [only, ...others] = act?.kind === 'edit' ? (act.edits.get(context.finding.file) ?? []) : [];
  return only === undefined || others.length > 0
    ? undefined
    : snippetOf(context.finding.file, only, testWords);
}

function changeLink(context: FixContext, change: (link: string) => string): FixAct | undefined {
  const link = linkOf(context);
  return link === undefined
    ? undefined
    : edit(context, setScalar(context.text, context.finding.range, change(link)));
}

function linkOf({ proof, text, finding }: FixContext): string | undefined {
  const target = proof?.proof.target;
  if (target?.kind === 'gazelle' || target?.kind === 'link') return target.url.value.trim();
  return target === undefined ? undefined : new SourceText(text).slice(finding.range);
}
