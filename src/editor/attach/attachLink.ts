import * as vscode from 'vscode';
import type { NewProof } from '../../core/editing/newProof';
import { recognisePasted } from '../../core/editing/recognisePasted';
import { answered } from '../../core/views/questions/question';
import { askText } from '../ask/askText';
import { Drafts, runDrafted } from '../../core/views/questions/drafts';
import type { Step } from '../../core/views/questions/runSteps';
import { severitySetting } from '../host/settings';
import type { Session } from '../session/dossiers';
import { proofFor } from './attachFiles';
import type { AttachTarget } from './attachTarget';
import { validatorsFor } from '../../core/views/attach/validators';
import { attachWords } from '../../core/views/attach/words';
import { sourceName, type Source } from './source';
import { writeProofs } from './writeProofs';

interface LinkDraft {
  readonly value: string;
  readonly test: string;
}

const linkDrafts = new Drafts<LinkDraft>();

/** Asks for a link and the test it shows, and attaches it. `given` is what is already known of it. */
export async function attachLink(
  session: Session,
  target: AttachTarget,
  kind: 'gazelle' | 'link',
  text?: string,
): Promise<void> {
  const words = attachWords[session.language];
  const validators = validatorsFor(target.snapshot, session.language, severitySetting());
  const address: Step<LinkDraft> = {
    ask: async (known, place) => {
      const answer = await askText(place, {
        prompt: words.linkPrompt,
        placeholder: placeholders[kind],
        value: known.value,
        validate: (text) => validators.link(text, kind),
      });
      return answer.kind === 'answered' ? answered({ ...known, value: answer.value }) : answer;
    },
  };
  await runDrafted<LinkDraft>({
    drafts: linkDrafts,
    about: `${kind} ${text ?? ''} ${aboutOf(target)}`,
    title: titleOf(target, kind === 'gazelle' ? words.gazelle : words.link),
    steps: kind === 'gazelle' ? [address, testStep(session, target, kind)] : [address],
    known: {
      value: text ?? (await linkInClipboard(kind)),
      test: target.expected?.expectedProof.test ?? '',
    },
    write: ({ value, test }) =>
      writeProofs(session, target, { proofs: [withTest(proofFor(target, { kind, url: value }), test)] }),
  });
}

/** Asks for the number of a MOTCO2 test and for its name, and attaches it. */
export async function attachTest(session: Session, target: AttachTarget, text?: string): Promise<void> {
  const words = attachWords[session.language];
  const validators = validatorsFor(target.snapshot, session.language, severitySetting());
  const number: Step<LinkDraft> = {
    ask: async (known, place) => {
      const { motco2Prompt: prompt } = words;
      const { value } = known;
      const answer = await askText(place, {
        prompt,
        placeholder: '48213',
        value,
        validate: validators.testNumber,
      });
      return answer.kind === 'answered' ? answered({ ...known, value: answer.value }) : answer;
    },
  };
  const pasted = recognisePasted(await vscode.env.clipboard.readText());
  await runDrafted<LinkDraft>({
    drafts: linkDrafts,
    about: `motco2 ${text ?? ''} ${aboutOf(target)}`,
    title: titleOf(target, words.motco2),
    steps: [number, testStep(session, target, 'motco2')],
    known: {
      value: text ?? (pasted.kind === 'motco2' ? pasted.number : ''),
      test: target.expected?.expectedProof.test ?? '',
    },
    write: ({ value, test }) =>
      writeProofs(session, target, {
        proofs: [withTest(proofFor(target, { kind: 'motco2', number: value }), test)],
      }),
  });
}

/** What the box is about, at the beginning of its title. */
export function titleOf({ coverage, expected }: AttachTarget, what?: string): string {
  const name = expected?.name ?? coverage.requirement.id;
  return what === undefined ? name : `${name} — ${what}`;
}

/** What answers are kept under: the expected proof, and the files that were given for it. */
export function aboutOf(target: AttachTarget, sources: readonly Source[] = []): string {
  const { dossier, coverage } = target;
  const parts = [dossier.uri.toString(), coverage.requirement.chapter, titleOf(target)];
  return [...parts, ...sources.map(sourceName)].join('\n');
}

const placeholders = {
  gazelle: 'https://interop.esante.gouv.fr/evs/report.seam?oid=…',
  link: 'https://…',
} as const;

const testPlaceholders = {
  gazelle: 'CI-SIS-CR-CDA-N1-Create_doc-Sc1',
  motco2: 'MSS-LPS-SEGUR-GEN',
} as const;

function testStep(
  session: Session,
  { snapshot }: AttachTarget,
  kind: keyof typeof testPlaceholders,
): Step<LinkDraft> {
  const words = attachWords[session.language];
  const validators = validatorsFor(snapshot, session.language, severitySetting());
  return {
    ask: async (known, place) => {
      const answer = await askText(place, {
        prompt: words.testPrompt[kind],
        placeholder: testPlaceholders[kind],
        value: known.test,
        validate: (text) => validators.testName(text, kind),
      });
      return answer.kind === 'answered' ? answered({ ...known, test: answer.value }) : answer;
    },
  };
}

/** The clipboard's link where it is one of the kind. */
async function linkInClipboard(kind: 'gazelle' | 'link'): Promise<string> {
  const pasted = recognisePasted(await vscode.env.clipboard.readText());
  return pasted.kind === kind || (pasted.kind === 'gazelle' && kind === 'link') ? pasted.url : '';
}

function withTest(proof: NewProof, test: string): NewProof {
  return test === '' ? proof : { ...proof, test };
}
