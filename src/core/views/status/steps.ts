import { cndaStep, pscStep } from './authoritySteps';
import type { StepResult, Step, StepName } from './model';
import type { StepContext } from './stepContext';

/**
 * The steps to the listing. What binds: the eligibility comes before the deposit of chapters, EDC PSC before CNDA, all before
 * the listing. Source: the agency. A step of which nothing is written blocks none.
 */
export function stepsOf(context: StepContext): readonly Step[] {
  const { milestones } = context.snapshot.dossier;
  const due = (name: string): string | undefined => milestones.find((one) => one.name === name)?.at.value;
  const administrative = administrativeFile(context);
  const psc = pscStep(context);
  const cnda = after(cndaStep(context), [['psc-habilitation', psc]], context);
  const proofs = after(proofsComplete(context), [['administrative-file', administrative]], context);
  const answered = remarksAnswered(context);
  // A remark is there to be answered, whatever else is missing.
  const remarks =
    answered.state === 'open' ? answered : after(answered, [['proofs-complete', proofs]], context);
  const before = [
    ['administrative-file', administrative],
    ['psc-habilitation', psc],
    ['cnda', cnda],
    ['proofs-complete', proofs],
    ['remarks-answered', remarks],
  ] as const;
  const listed = after(listing(context), before, context);
  return [
    { step: 'administrative-file', ...administrative, due: due('date1') },
    { step: 'psc-habilitation', ...psc, due: undefined },
    { step: 'cnda', ...cnda, due: due('date2') },
    { step: 'proofs-complete', ...proofs, due: due('date2') },
    { step: 'remarks-answered', ...remarks, due: due('date3') },
    { step: 'listing', ...listed, due: undefined },
  ];
}

/** A step that is not done is blocked by those before it that are not. */
function after(
  result: StepResult,
  before: readonly (readonly [StepName, StepResult])[],
  { words }: StepContext,
): StepResult {
  if (result.state === 'done' || result.state === 'not-applicable') return result;
  const blocking = before.filter(([, { state }]) => state === 'open' || state === 'blocked');
  if (blocking.length === 0) return result;
  const names = blocking.map(([name]) => words.names[name]);
  return { state: 'blocked', reasons: [words.waitsFor(names), ...result.reasons] };
}

/** Whether a day is written, there is such a day, and it is not to come. */
export function isPast(day: { readonly value: string } | undefined, today: string): boolean {
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day.value) && day.value <= today;
}

function administrativeFile({ snapshot, today, words }: StepContext): StepResult {
  const { candidacy, product, components } = snapshot.dossier;
  const { administrative, eligibility, charterAcceptedOn } = candidacy;
  const missing = [
    ...(isPast(charterAcceptedOn, today) ? [] : [words.charter]),
    ...(isPast(administrative.submittedOn, today) || isPast(administrative.validatedOn, today)
      ? []
      : [words.administrativeToSubmit]),
    ...(isPast(administrative.validatedOn, today) ? [] : [words.administrativeToValidate]),
    ...(isPast(eligibility.validatedOn, today) ? [] : [words.eligibilityToValidate]),
    ...(product.nie === undefined ? [words.noNumber('NIE')] : []),
    ...(product.nil === undefined && components.every(({ nil }) => nil === undefined)
      ? [words.noNumber('NIL')]
      : []),
    ...components.flatMap(({ name, nil }) =>
      nil === undefined ? [words.noComponentNil(name?.value ?? '?')] : [],
    ),
    ...(product.listedInWave1 && product.wave1Id === undefined ? [words.noNumber('wiin.io')] : []),
  ];
  if (isPast(administrative.validatedOn, today) && isPast(eligibility.validatedOn, today))
    return { state: 'done', reasons: missing };
  const written = [administrative, eligibility].some(
    ({ submittedOn, validatedOn }) => submittedOn !== undefined || validatedOn !== undefined,
  );
  return written || charterAcceptedOn !== undefined
    ? { state: 'open', reasons: missing }
    : { state: 'unknown', reasons: [words.nothingWritten('candidacy:'), ...missing.slice(4)] };
}

/** By date 2 every chapter must have been submitted once with all its proofs. Source: the agency. */
function proofsComplete({ snapshot, chapters, words }: StepContext): StepResult {
  if (snapshot.catalogue.kind !== 'loaded') return { state: 'unknown', reasons: [words.noCatalogue] };
  const unfinished = chapters.filter(({ state }) => state === 'to-complete' || state === 'ready');
  const ready = unfinished.filter(({ state }) => state === 'ready');
  const reasons = [
    ...unfinished.flatMap(({ chapter, state, counts: { missing, faulty }, errors }) =>
      state === 'ready' ? [] : [words.toComplete(chapter.name, { missing, faulty, errors })],
    ),
    ...(ready.length === 0 ? [] : [words.toSubmit(namesOf(ready))]),
  ];
  return unfinished.length === 0 && chapters.length > 0
    ? { state: 'done', reasons }
    : { state: 'open', reasons };
}

/**
 * Date 3: in one reading of the sources every remark is answered, in the other every chapter is validated. Done by the first;
 * the second is reported.
 */
function remarksAnswered({ chapters, words }: StepContext): StepResult {
  const open = chapters.filter(({ openRemarks }) => openRemarks.length > 0);
  const bare = chapters.filter(
    ({ state, record }) =>
      state === 'to-modify' && (record?.last?.submission.answer?.remarks.length ?? 0) === 0,
  );
  const waiting = chapters.filter(({ state }) => state !== 'validated' && state !== 'to-modify');
  const settled = chapters.filter(
    (one) => one.state === 'to-modify' && !open.includes(one) && !bare.includes(one),
  );
  const reasons = [
    ...open.map(({ chapter, openRemarks }) => words.remarksLeft(chapter.name, openRemarks.length)),
    ...bare.map(({ chapter }) => words.toResubmit(chapter.name)),
    ...(waiting.length === 0
      ? []
      : [words.notAnswered(namesOf(waiting), waiting.length === chapters.length)]),
    ...(settled.length === 0
      ? []
      : [words.notValidated(namesOf(settled), settled.length === chapters.length)]),
  ];
  if (open.length + bare.length > 0) return { state: 'open', reasons };
  return { state: waiting.length > 0 || chapters.length === 0 ? 'unknown' : 'done', reasons };
}

function listing({ snapshot, chapters, today, words }: StepContext): StepResult {
  const { college, conventionSignedOn } = snapshot.dossier.candidacy;
  const decision =
    isPast(college.on, today) || college.on === undefined ? college.decision?.value : undefined;
  if (decision === 'reference') return { state: 'done', reasons: [] };
  const own = [
    ...(decision === 'non-reference' ? [words.refused(college.reasons)] : []),
    ...(isPast(conventionSignedOn, today) ? [] : [words.conventionToSign]),
  ];
  const unfinished = chapters.filter(({ state }) => state !== 'validated');
  const reasons = [
    ...own,
    ...(unfinished.length === 0
      ? []
      : [words.notValidated(namesOf(unfinished), unfinished.length === chapters.length)]),
  ];
  if (own.length > 0) return { state: 'open', reasons };
  return { state: 'unknown', reasons: [...reasons, words.collegeToCome] };
}

function namesOf(chapters: StepContext['chapters']): readonly string[] {
  return chapters.map(({ chapter }) => chapter.name);
}
