import type { ChapterRecord, PlacedRemark } from '../../deposit/chapterRecords';
import { remarkSubject } from '../../deposit/remarkSubject';
import type { DraftInFile } from '../../text/draft';
import { defineFinding, type Drafting, params } from '../defineFinding';
import type { DossierContext } from '../rule';
import { dayOf, daysBetween, isDayText } from '../time/dates';
import { placeOfRemark, type PlaceInFile } from './places';

interface RemarkParams extends Readonly<Record<string, string | number | undefined>> {
  readonly text: string;
  /** The day of the agency's message; empty where it is not known. */
  readonly on: string;
  /** Days since that message. */
  readonly since: number | undefined;
  readonly replied: 'yes' | 'no';
  /** The day of date 3; empty where the dossier has none. */
  readonly due: string;
  /** To date 3; below 0 where it has passed. */
  readonly daysLeft: number | undefined;
}

/**
 * A remark of the agency that is not settled. Sources: by date 3 every remark must be answered (agency); the agency's messages
 * are best answered within three days (practitioners).
 */
export const remarkOpen = defineFinding({
  code: 'remark-open',
  severity: 'warning',
  origin: 'agency',
  params: params<RemarkParams>(),
  *checkDossier(context, draft) {
    for (const record of context.deposits.records.chapters) {
      for (const placed of record.openRemarks) yield draftOf(placed, record, context, draft);
    }
  },
});

function draftOf(
  placed: PlacedRemark,
  record: ChapterRecord,
  context: DossierContext,
  draft: Drafting<'remark-open', RemarkParams>,
): DraftInFile {
  const { file, remark } = placed;
  const about = aboutOf(placed, record, context);
  const related = { file: file.path, range: remark.text?.range ?? remark.range, note: 'remark' as const };
  const found = draft(about.range, paramsOf(placed, context), { related: [related], ...about.ids });
  return { ...found, file: about.file };
}

function paramsOf({ submission, remark }: PlacedRemark, { dossier, today }: DossierContext): RemarkParams {
  const on = submission.answer?.on?.value;
  const due = dayOf(dossier.milestones.find(({ name }) => name === 'date3')?.at.value);
  return {
    text: remark.text?.value ?? '',
    on: isDayText(on) ? on : '',
    since: isDayText(on) ? daysBetween(on, today) : undefined,
    replied: (remark.reply?.value.trim() ?? '') === '' ? 'no' : 'yes',
    due: due ?? '',
    daysLeft: due === undefined ? undefined : daysBetween(today, due),
  };
}

interface PlaceWithIds extends PlaceInFile {
  readonly ids: Readonly<Record<string, string>>;
}

/** What a remark is about: an expected proof, a requirement where it names one, else the chapter. */
function aboutOf(
  { remark }: PlacedRemark,
  { chapter }: ChapterRecord,
  context: DossierContext,
): PlaceWithIds {
  const { catalogue } = context;
  const known = catalogue.kind === 'loaded' ? catalogue.catalogue : undefined;
  const subject = remarkSubject(remark, chapter, known);
  const { requirement, found } = subject;
  const place = placeOfRemark(subject, chapter.name, context);
  if (requirement === undefined || context.coverage.get(requirement) === undefined)
    return { ...place, ids: {} };
  const ids = {
    requirement: requirement.id,
    ...(found === undefined || found.scenario.id === '' ? {} : { scenario: found.scenario.id }),
    ...(found === undefined ? {} : { expectedProof: found.name }),
  };
  return { ...place, ids };
}
