import { citedFile, type Proof } from '../../proofs/model';
import type { Language } from '../../language/language';
import type { DossierEffect, ProofEffect } from '../comparison/effectOnDossier';
import type { NamedPlace, ProofState } from '../comparison/proofEffect';
import type { Item, Section } from './model';
import { reportWords, type EffectSection } from './reportWords';

const counted = [
  ...(['holds', 'look-again', 'no-place', 'not-asked', 'never-placed'] as const),
  ...(['newly-missing', 'still-missing'] as const),
];

/** What becomes of the work, in one line. */
export function effectLead({ counts }: DossierEffect, language: Language): string {
  const { effect } = reportWords(language);
  const visible = counted.filter((name) => name === 'holds' || counts[name] > 0);
  return visible.map((name) => effect[name](counts[name])).join(' · ');
}

/** What is to be done in the dossier, the most pressing first. */
export function effectSections(effect: DossierEffect, language: Language): readonly Section[] {
  const words = reportWords(language);
  const of = (state: Exclude<ProofState, 'holds'>): Section =>
    section(
      state,
      effect.proofs.filter((one) => one.state === state).map((one) => proofItem(one, language)),
    );
  const section = (name: EffectSection, items: readonly Item[]): Section => ({
    title: words.sections[name],
    about: words.about[name],
    items,
  });
  return [
    section(
      'lost-profiles',
      effect.lostProfiles.map((name) => plainItem(words.profile, name, words.lostProfile)),
    ),
    of('look-again'),
    of('no-place'),
    of('not-asked'),
    of('never-placed'),
    section(
      'review',
      effect.reasonsToReview.map(({ file, placed }) =>
        plainItem(
          words.requirement,
          placed.entry.id.value,
          placeOf(file, placed.line + placed.entry.id.range.start.line),
        ),
      ),
    ),
    section(
      'newly-missing',
      effect.newlyMissing.map((one) => missingItem(one, language)),
    ),
  ];
}

function proofItem(one: ProofEffect, language: Language): Item {
  const words = reportWords(language);
  const place = placeOf(one.file, one.placed.line + one.proof.range.start.line);
  const reasons = one.reasons.map((reason) => words.reasons[reason]).join(', ');
  return {
    sign: one.state === 'look-again' || one.state === 'not-asked' ? 'asked' : 'removed',
    what: words.expectedProof,
    name: nameOf(one),
    note: [targetOf(one.proof), place].filter((part) => part !== '').join(' · '),
    lines: reasons === '' ? [] : [{ kind: 'text', label: '', text: reasons }],
  };
}

function nameOf({ before, after, placed, proof }: ProofEffect): string {
  const written = proof.for?.value ?? placed.entry.id.value;
  const old = before?.named.name ?? written;
  return after === undefined || after.named.name === old ? old : `${old} → ${after.named.name}`;
}

/** Where the proof itself is, in the user's words. */
function targetOf(proof: Proof): string {
  const { target } = proof;
  if (target.kind === 'gazelle' || target.kind === 'link') return target.url.value;
  if (target.kind === 'motco2') return target.number.value;
  return citedFile(proof)?.value ?? '';
}

/** Lines count from 1. */
function placeOf(file: string, line: number): string {
  return `${file}:${line + 1}`;
}

function missingItem({ requirement, named }: NamedPlace, language: Language): Item {
  const { expectedProof: what, asked: label } = reportWords(language);
  const lines = [{ kind: 'text' as const, label, text: named.expectedProof.text }];
  return { sign: 'added', what, name: named.name, note: requirement.chapter, lines };
}

function plainItem(what: string, name: string, note: string): Item {
  return { sign: 'asked', what, name, note, lines: [] };
}
