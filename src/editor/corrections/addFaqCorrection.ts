import { newCorrectionsFile, setCorrection } from '../../core/editing/corrections/setCorrection';
import type { NewNode, NewPair } from '../../core/yaml/edit/newNode';
import type { Requirement } from '../../core/catalogue/model';
import { shownExcerpt } from '../../core/privacy/shownExcerpt';
import { type Answer, answered, type Place, valid } from '../../core/views/questions/question';
import { askOne } from '../ask/askChoice';
import { askText } from '../ask/askText';
import { runSteps, type Step } from '../../core/views/questions/runSteps';
import { attachTarget, readyDossier } from '../attach/attachTarget';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { askKinds } from './askKinds';
import { correctablesOf, type Correctable } from '../../core/views/corrections/correctableParts';
import { typedDay } from '../../core/views/questions/typedDay';
import { correctionsPathIn, importedProof } from '../../core/views/corrections/correctionTarget';
import { correctionWords, type CorrectionWords } from '../../core/views/corrections/words';
import { showCorrection, writeCorrection } from './writeCorrection';
import { notify } from '../host/notify';

interface FaqDraft {
  readonly what: Correctable | undefined;
  readonly date: string;
  readonly link: string;
  readonly value: NewNode | undefined;
}

/** What fits in an input box; a longer text, or one with lines, is corrected where it is written. UTF-16 units. */
const longestAsked = 300;

/** Asks what an answer of the FAQ changes, when it was given and where, and writes it beside the catalogue. */
export async function addFaqCorrection(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const target = await faqTarget(session, argument);
  const path = target === undefined ? undefined : correctionsPathIn(target.snapshot);
  if (target === undefined || path === undefined) return;
  const words = correctionWords[session.language];
  const { requirement, snapshot, dossier } = target;
  const parts = correctablesOf(requirement, argument?.expectedProof);
  const steps = [
    partStep(parts, words),
    dateStep(words),
    linkStep(words),
    valueStep(words, session, (name) => importedProof(snapshot, requirement.id, name)?.kinds),
  ];
  const nothing = { what: undefined, date: '', link: '', value: undefined };
  const known = await runSteps<FaqDraft>(words.addFaq(requirement.id), steps, nothing);
  if (known?.what === undefined) return;
  const { part, name, key } = known.what;
  const values = valuesOf(known, known.what);
  const isWritten = await writeCorrection(session, {
    dossier,
    path,
    name,
    newText: newCorrectionsFile(part, values),
    edits: (text) => setCorrection(text, part, values),
  });
  if (!isWritten) return;
  notify.briefly(words.written(name, path), 5000);
  if (known.value === undefined) await showCorrection(dossier.uriOf(path), part, key);
}

async function faqTarget(
  session: Session,
  argument: NodeArgument | undefined,
): Promise<
  (NonNullable<Awaited<ReturnType<typeof readyDossier>>> & { readonly requirement: Requirement }) | undefined
> {
  if (argument?.requirement === undefined) {
    const target = await attachTarget(session, argument);
    return target === undefined ? undefined : { ...target, requirement: target.coverage.requirement };
  }
  const ready = await readyDossier(session, argument);
  const requirement = [...(ready?.snapshot.coverage.keys() ?? [])].find(
    ({ id }) => id === argument.requirement,
  );
  return ready === undefined || requirement === undefined ? undefined : { ...ready, requirement };
}

/** Where no text was asked, the present one is written, to be changed there. */
function valuesOf({ date, link, value }: FaqDraft, what: Correctable): readonly NewPair[] {
  const pairs: NewPair[] = [['date', date], ...(link === '' ? [] : [['link', link] as const])];
  const present = what.key === 'kinds' ? what.kinds : what.text;
  return [
    [what.key, value ?? present],
    ['faq', { pairs, flow: true }],
  ];
}

function partStep(parts: readonly Correctable[], words: CorrectionWords): Step<FaqDraft> {
  return {
    ask: async (known, place) => {
      const answer = await askOne<Correctable>(place, {
        placeholder: words.whichPart,
        choices: parts.map((one) => ({
          kind: 'choice',
          value: one,
          label: labelOf(one, words),
          detail: shownExcerpt(one.key === 'kinds' ? one.kinds.join(', ') : one.text, 120),
          chosen: one === known.what,
        })),
      });
      return mapped(answer, (what) => ({ ...known, what }));
    },
  };
}

function labelOf({ part, name, key }: Correctable, words: CorrectionWords): string {
  if (part.what === 'requirement') return words.statement;
  if (part.what === 'scenario') return words.scenario(name);
  return key === 'kinds' ? words.kinds(name) : words.text(name);
}

function dateStep(words: CorrectionWords): Step<FaqDraft> {
  return {
    ask: async (known, place) => {
      const answer = await askText(place, {
        prompt: words.date,
        placeholder: words.datePlaceholder,
        value: known.date,
        validate: (text) => (typedDay(text) === undefined ? { kind: 'invalid', why: words.notADay } : valid),
      });
      return mapped(answer, (text) => ({ ...known, date: typedDay(text) ?? text }));
    },
  };
}

function linkStep(words: CorrectionWords): Step<FaqDraft> {
  return {
    ask: async (known, place) => {
      const answer = await askText(place, {
        prompt: words.link,
        placeholder: 'https://',
        value: known.link,
        validate: (text) =>
          text === '' || /^https:\/\/[^\s/]+\.\S+$/i.test(text)
            ? valid
            : { kind: 'invalid', why: words.notHttps },
      });
      return mapped(answer, (link) => ({ ...known, link }));
    },
  };
}

function valueStep(
  words: CorrectionWords,
  { language }: Session,
  importedKinds: (name: string) => Extract<Correctable, { key: 'kinds' }>['kinds'] | undefined,
): Step<FaqDraft> {
  return {
    skip: ({ what }) => what !== undefined && what.key !== 'kinds' && !fitsInBox(what.text),
    ask: async (known, place) => {
      const { what } = known;
      if (what === undefined) return { kind: 'left' };
      if (what.key === 'kinds') {
        const kinds = { now: what.kinds, imported: importedKinds(what.name) ?? what.kinds };
        return mapped(await askKinds(place, kinds, language), (value) => ({ ...known, value }));
      }
      return mapped(await askNewText(place, what.text, words), (value) => ({ ...known, value }));
    },
  };
}

function askNewText(place: Place, text: string, words: CorrectionWords): Promise<Answer<string>> {
  return askText(place, {
    prompt: words.newText,
    placeholder: '',
    value: text,
    validate: (typed) => (typed === '' ? { kind: 'invalid', why: words.required } : valid),
  });
}

function fitsInBox(text: string): boolean {
  return text.length <= longestAsked && !text.includes('\n');
}

function mapped<A, B>(answer: Answer<A>, change: (value: A) => B): Answer<B> {
  return answer.kind === 'answered' ? answered(change(answer.value)) : answer;
}
