import { expectedProofsOf } from '../../catalogue/expectedProofName';
import { shiftRange } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import { addEntry } from '../../editing/addEntry';
import { setProofKey } from '../../editing/changeProof';
import { removeKey } from '../../yaml/edit/removeKey';
import { setScalar } from '../../yaml/edit/setScalar';
import { shiftNode } from '../../yaml/shiftNode';
import { catalogueOrder, edit, requirementOf, told, type FixContext } from './context';
import { offer, type Fixer } from './offer';
import type { FixAct } from './quickFix';
import { removal } from './removal';
import { snippetOf } from './snippet';

export const proofMissing: Fixer = function* (context) {
  const { finding, placed, chapter, text, snapshot } = context;
  const { requirement, expectedProof } = finding;
  if (requirement === undefined) return;
  yield offer({
    kind: 'attach',
    fr: `Joindre une preuve à ${expectedProof ?? requirement}…`,
    en: `Attach a proof to ${expectedProof ?? requirement}…`,
    act: { kind: 'ask', ask: { for: 'proof', requirement, expectedProof } },
    preferred: true,
  });
  if (placed === undefined && chapter !== undefined) {
    const entry = { id: requirement, content: { pairs: [] }, order: catalogueOrder(snapshot) };
    yield offer({
      kind: 'create-entry',
      fr: `Créer l’entrée ${requirement}`,
      en: `Create the entry ${requirement}`,
      act: edit(context, addEntry(text, entry)),
    });
  }
  yield offer({
    kind: 'not-applicable',
    fr: `Déclarer ${requirement} non applicable…`,
    en: `Declare ${requirement} not applicable…`,
    act: { kind: 'ask', ask: { for: 'not-applicable', requirement } },
  });
};

export const unknownRequirement: Fixer = function* (context) {
  const nearest = told(context, 'nearest');
  const ids = nearest === undefined ? listed(context, 'candidates') : [nearest];
  for (const id of ids) {
    yield offer({
      kind: 'correct-id',
      fr: nearest === undefined ? `Écrire « ${id} »` : `Vouliez-vous « ${id} » ? Corriger l’identifiant`,
      en: nearest === undefined ? `Write “${id}”` : `Did you mean “${id}”? Correct the id`,
      act: edit(context, setScalar(context.text, context.finding.range, id)),
      preferred: ids.length === 1,
    });
  }
};

/** Beyond this, a list of names is no help. */
const mostNames = 6;

export const unknownExpectedProof: Fixer = function* (context) {
  const { placed, proof } = context;
  if (placed === undefined || proof === undefined) return;
  const nearest = told(context, 'nearest');
  const names = nearest === undefined ? possibleNames(context) : [nearest];
  for (const name of names.slice(0, mostNames)) {
    const place = { requirementId: placed.entry.id.value, index: proof.index };
    yield offer({
      kind: 'correct-for',
      fr: nearest === undefined ? `Preuve pour ${name}` : `Vouliez-vous « ${name} » ? Corriger « for »`,
      en: nearest === undefined ? `Proof for ${name}` : `Did you mean “${name}”? Correct “for”`,
      act: edit(context, setProofKey(context.text, place, 'for', name)),
      preferred: names.length === 1,
    });
  }
  yield removal(context);
};

/** The names that the finding tells, or all of the requirement; those that lack a proof first. */
function possibleNames(context: FixContext): readonly string[] {
  const told = listed(context, 'names');
  const requirement = requirementOf(context);
  if (requirement === undefined) return told;
  const all = told.length > 0 ? told : expectedProofsOf(requirement).map(({ name }) => name);
  const expected = context.snapshot.coverage.get(requirement)?.expected ?? [];
  const attached = new Set(expected.filter(({ proofs }) => proofs.length > 0).map(({ name }) => name));
  return [...all].sort((a, b) => Number(attached.has(a)) - Number(attached.has(b)));
}

function listed(context: FixContext, name: string): readonly string[] {
  return (
    told(context, name)
      ?.split(', ')
      .filter((one) => one !== '…') ?? []
  );
}

export const outOfScope: Fixer = function* (context) {
  if (told(context, 'reason') !== 'profile') return;
  yield offer({
    kind: 'choose-profiles',
    fr: 'Choisir les profils du dossier…',
    en: 'Choose the dossier’s profiles…',
    act: { kind: 'ask', ask: { for: 'profiles' } },
  });
};

export const unjustifiedNotApplicable: Fixer = function* (context) {
  const { finding, text } = context;
  yield offer({
    kind: 'write-justification',
    fr: 'Écrire pourquoi l’exigence ne s’applique pas',
    en: 'Write why the requirement does not apply',
    act: snippetOf(finding.file, justification(text, finding), 'raison'),
    preferred: true,
  });
  yield offer({
    kind: 'remove-not-applicable',
    fr: 'Retirer « notApplicable »',
    en: 'Remove “notApplicable”',
    act: removeNotApplicable(context),
  });
};

/** The finding stands on the words that say nothing, on an empty text, or on the key: then from its end to the end of what says nothing. */
function justification(text: string, { range, params }: FixContext['finding']): TextEdit {
  if (params['said'] !== undefined) return { range, newText: 'raison' };
  const line = text.split(/\r\n|\n|\r/)[range.start.line] ?? '';
  const standing = /^(["']?notApplicable["']?[ \t]*:)?(?:[ \t]*(?:~|null|""|''))?(?=[ \t]*(?:[,}#]|$))/.exec(
    line.slice(range.start.character),
  );
  const start = { line: range.start.line, character: range.start.character + (standing?.[1]?.length ?? 0) };
  const end = { line: start.line, character: range.start.character + (standing?.[0].length ?? 0) };
  return { range: { start, end }, newText: ' raison' };
}

export const proofOnNotApplicable: Fixer = function* (context) {
  yield offer({
    kind: 'remove-not-applicable',
    fr: 'Retirer « notApplicable » et garder les preuves',
    en: 'Remove “notApplicable” and keep the proofs',
    act: removeNotApplicable(context),
  });
};

function removeNotApplicable(context: FixContext): FixAct | undefined {
  const { placed, text } = context;
  const node = placed?.entry.node;
  if (placed === undefined || node?.kind !== 'map') return undefined;
  const key = node.pairs.find((pair) => pair.key.value === 'notApplicable')?.key.range;
  if (key === undefined) return undefined;
  return edit(context, removeKey(text, shiftNode(node, placed.line), shiftRange(key, placed.line)));
}

export const duplicateProof: Fixer = function* (context) {
  yield removal(context, true);
};
