import { expectedIndex } from '../../deposit/expectedIndex';
import type { DepositFile, Submission } from '../../deposit/model';
import { mapsAt } from '../../dossier/requests';
import { depositedFrom } from '../../deposit/currentProof';
import type { Located } from '../../text/located';
import { locatedText } from '../../yaml/located';
import type { YamlNode } from '../../yaml/nodes';
import { citedPath } from './inChapter';
import type { KnownTexts } from './knownTexts';
import type { Mention, MentionRole, Subject } from './model';
import { expectedSubject, resolveRequirement, requirementSubject } from './resolve';

/** What a deposit file names: what was deposited, and what remarks are about. */
export function* mentionsInDeposit(known: KnownTexts, deposit: DepositFile): Generator<Mention> {
  const { path: file, chapter } = deposit;
  const named = (subject: Subject, { range }: Located<string>, role: MentionRole): Mention => ({
    ...{ subject, file, range, role },
  });
  if (chapter !== undefined) yield named({ kind: 'chapter', name: chapter.value }, chapter, 'use');
  for (const submission of deposit.submissions) {
    for (const { requirement, for: name } of submission.proofs) {
      if (requirement === undefined) continue;
      const meant = resolveRequirement(known, requirement.value);
      yield named(requirementSubject(requirement.value, meant), requirement, 'record');
      if (name !== undefined)
        yield named(expectedSubject(requirement.value, name.value, meant), name, 'record');
    }
    yield* remarksIn(known, submission, named);
  }
  for (const node of mapsAt(deposit.root, 'submissions').flatMap((one) => mapsAt(one, 'proofs'))) {
    const cited = fileOf(node);
    const path = cited && citedPath(known.evidence.states, depositedFrom, cited.value);
    if (cited !== undefined && path !== undefined) yield named({ kind: 'file', path }, cited, 'record');
  }
}

function* remarksIn(
  { catalogue }: KnownTexts,
  { answer, proofs }: Submission,
  named: (subject: Subject, at: Located<string>, role: MentionRole) => Mention,
): Generator<Mention> {
  if (catalogue.kind !== 'loaded') return;
  const index = expectedIndex(catalogue.catalogue);
  const among = proofs.flatMap(({ requirement }) =>
    requirement === undefined ? [] : (index.requirement(requirement.value) ?? []),
  );
  for (const { for: name } of answer?.remarks ?? []) {
    const found = name === undefined ? undefined : index.named(name.value, among);
    if (name === undefined || found === undefined) continue;
    yield named({ kind: 'expected-proof', requirement: found.requirement.id, name: found.name }, name, 'use');
  }
}

function fileOf(node: YamlNode): Located<string> | undefined {
  return locatedText(node, 'file') ?? locatedText(node, 'cnda', 'file') ?? locatedText(node, 'psc', 'file');
}
