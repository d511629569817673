import * as vscode from 'vscode';
import type { NewProof } from '../../core/editing/newProof';
import { recognisePasted } from '../../core/editing/recognisePasted';
import { answered } from '../../core/views/questions/question';
import { askText } from '../ask/askText';
import { runSteps, type Step } from '../../core/views/questions/runSteps';
import { severitySetting } from '../host/settings';
import type { Session } from '../session/dossiers';
import { proofFor } from './attachFiles';
import type { AttachTarget } from './attachTarget';
import { validatorsFor } from '../../core/views/attach/validators';
import { attachWords } from '../../core/views/attach/words';
import { writeProofs } from './writeProofs';

interface Typed {
  readonly value: string;
  readonly test: string;
}

/** Asks for a link and the test it shows, and attaches it. `given` is what is already known of it. */
export async function attachLink(
  session: Session,
  target: AttachTarget,
  kind: 'gazelle' | 'link',
  given?: string,
): Promise<void> {
  const words = attachWords[session.language];
  const validators = validatorsFor(target.snapshot, session.language, severitySetting());
  const address: Step<Typed> = {
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
  const steps = kind === 'gazelle' ? [address, testStep(session, target)] : [address];
  const title = `${titleOf(target)} — ${kind === 'gazelle' ? words.gazelle : words.link}`;
  const value = given ?? (await linkInClipboard(kind));
  const typed = await runSteps(title, steps, { value, test: target.expected?.expectedProof.test ?? '' });
  if (typed === undefined) return;
  await writeProofs(session, target, [withTest(proofFor(target, { kind, url: typed.value }), typed.test)]);
}

/** Asks for the number of a MOTCO2 test and for its name, and attaches it. */
export async function attachTest(session: Session, target: AttachTarget, given?: string): Promise<void> {
  const words = attachWords[session.language];
  const validators = validatorsFor(target.snapshot, session.language, severitySetting());
  const number: Step<Typed> = {
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
  const value = given ?? (pasted.kind === 'motco2' ? pasted.number : '');
  const steps = [number, testStep(session, target)];
  const known = { value, test: target.expected?.expectedProof.test ?? '' };
  const typed = await runSteps(`${titleOf(target)} — ${words.motco2}`, steps, known);
  if (typed === undefined) return;
  await writeProofs(session, target, [
    withTest(proofFor(target, { kind: 'motco2', number: typed.value }), typed.test),
  ]);
}

/** What the box speaks of, at the head of its title. */
export function titleOf({ coverage, expected }: AttachTarget): string {
  return expected?.name ?? coverage.requirement.id;
}

const placeholders = {
  gazelle: 'https://interop.esante.gouv.fr/evs/report.seam?oid=…',
  link: 'https://…',
} as const;

function testStep(session: Session, { snapshot }: AttachTarget): Step<Typed> {
  const words = attachWords[session.language];
  const validators = validatorsFor(snapshot, session.language, severitySetting());
  return {
    ask: async (known, place) => {
      const question = { prompt: words.testPrompt, placeholder: 'CI-SIS-CR-CDA-N1-Create_doc-Sc1' };
      const answer = await askText(place, { ...question, value: known.test, validate: validators.testName });
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
