import type { CatalogueDifference } from '../../core/migration/comparison/model';
import type { MigrationPlan, MigrationQuestion } from '../../core/migration/plan/model';
import { planMigration } from '../../core/migration/plan/planMigration';
import { shownExcerpt } from '../../core/privacy/shownExcerpt';
import type { Session } from '../session/dossiers';
import { newRemWords } from '../../core/views/newRem/words';
import { notify } from '../host/notify';

/** What is shown of a statement beside a question. UTF-16 units. */
const excerpt = 600;

/**
 * Asks what is only likely, one after the other; an answer may raise further questions. Undefined when the user leaves:
 * nothing is to be done then.
 */
export async function askQuestions(
  session: Session,
  difference: CatalogueDifference,
  texts: ReadonlyMap<string, string>,
): Promise<MigrationPlan | undefined> {
  const answers = new Map<string, boolean>();
  const answered = new Set<string>();
  for (;;) {
    const plan = planMigration(difference, texts, answers);
    const open = plan.questions.filter(({ id }) => !answered.has(id));
    const [question] = open;
    if (question === undefined) return plan;
    answered.add(question.id);
    const answer = await ask(session, difference, question, {
      step: answered.size,
      of: answered.size + open.length - 1,
    });
    if (answer === undefined) return undefined;
    if (answer !== 'later') answers.set(question.id, answer === 'yes');
  }
}

type Reply = 'yes' | 'no' | 'later';

async function ask(
  session: Session,
  difference: CatalogueDifference,
  question: MigrationQuestion,
  { step, of }: { readonly step: number; readonly of: number },
): Promise<Reply | undefined> {
  const words = newRemWords[session.language];
  const { kind, before, after } = question;
  const texts = textsOf(difference, question);
  const detail = [
    words.former(shownExcerpt(texts.before, excerpt)),
    '',
    words.next(shownExcerpt(texts.after, excerpt)),
    '',
    `${words.no} — ${words.noDetail}.`,
    '',
    `${words.later} — ${words.laterDetail}.`,
  ];
  const sentence = `${words.question[kind](before, after)} (${step}/${of})`;
  // Two statements are read side by side: a list would cut them.
  const answer = await notify.ask({ sentence, detail }, words.yes[kind], words.no, words.later);
  if (answer === words.yes[kind]) return 'yes';
  if (answer === words.no) return 'no';
  return answer === words.later ? 'later' : undefined;
}

function textsOf(
  { pairs }: CatalogueDifference,
  { kind, before, after }: MigrationQuestion,
): { readonly before: string; readonly after: string } {
  if (kind === 'requirement') {
    const pair = pairs.find((one) => one.before.id === before && one.after.id === after);
    return { before: pair?.before.statement ?? '', after: pair?.after.statement ?? '' };
  }
  const pair = pairs
    .flatMap(({ expectedProofs }) => expectedProofs.pairs)
    .find((one) => one.before.name === before && one.after.name === after);
  return { before: pair?.before.expectedProof.text ?? '', after: pair?.after.expectedProof.text ?? '' };
}
