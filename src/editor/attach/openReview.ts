import type * as vscode from 'vscode';
import { madeOnOf, type MadeOn } from '../../core/attach/madeOnOf';
import { parisDay } from '../../core/findings/parisTime';
import { chapterPlace } from '../../core/attach/chapterPlace';
import { planAttachment, type AttachmentPlan, type FileToAttach } from '../../core/attach/planAttachment';
import type { Proposal } from '../../core/attach/proposals';
import { targetNames } from '../../core/attach/targetNames';
import { reviewAnswer, type AnsweredLine } from '../../core/views/attachReview/reviewAnswer';
import { reviewPage } from '../../core/views/attachReview/reviewPage';
import { reviewWords } from '../../core/views/attachReview/words';
import { notify } from '../host/notify';
import { openWebPage, type OpenedWebPage } from '../host/openWebPage';
import { parentOf, pathIn } from '../host/paths';
import { showFailure } from '../session/registerCommand';
import type { Session } from '../session/dossiers';
import { applyAttachment } from './applyAttachment';
import type { ReadyDossier } from './attachTarget';
import type { InspectedSource } from './inspectSources';
import { planningHost } from './planningHost';
import { showEntry } from './showEntry';
import { unstage } from './stageFile';

interface Review {
  readonly session: Session;
  readonly ready: ReadyDossier;
  /** In the order of the lines on the page. */
  readonly files: readonly InspectedSource[];
}

/** Shows which file is proposed for what; what the user confirms is written, and nothing before. */
export async function openReview(
  session: Session,
  ready: ReadyDossier,
  inspected: readonly InspectedSource[],
  proposals: readonly Proposal[],
): Promise<void> {
  const files = proposals.flatMap(({ file }) => inspected.find(({ evidence }) => evidence === file) ?? []);
  const review = { session, ready, files };
  const places = await alreadyAt(review, proposals);
  const { language } = session;
  openWebPage(
    {
      type: 'segur.attachReview',
      title: reviewWords[language].title,
      language,
      script: 'attachReview.js',
      roots: rootsOf(files),
      body: (addressOf) =>
        reviewPage({
          language,
          targets: targetNames(ready.snapshot),
          lines: proposals.map((proposal, order) => ({
            proposal,
            already: places[order],
            picture: pictureOf(files[order], addressOf),
            madeOn: dayOf(files[order]),
          })),
        }),
      async onMessage(message, page) {
        if (await answered(review, message, page)) page.close();
      },
      onClose: () => void deleteStaged(files),
    },
    (error) => {
      session.log.error('attaching from the page failed', error);
      void showFailure(session, error);
    },
  );
}

/** True where the page is done with. */
async function answered(review: Review, message: unknown, page: OpenedWebPage): Promise<boolean> {
  const { session, files } = review;
  const { dossier } = review.ready;
  const snapshot = await session.dossiers.settled(dossier);
  if (snapshot.catalogue.kind !== 'loaded') return false;
  const ready = { dossier, snapshot, catalogue: snapshot.catalogue.catalogue };
  const answer = reviewAnswer(message, targetNames(snapshot));
  if (answer?.kind === 'cancel') return true;
  if (answer === undefined) return false;
  const requested = askedOf(answer.lines, files, dossier.folder);
  const plan = await planAttachment(
    requested.map(({ toAttach }) => toAttach),
    planningHost(ready),
  );
  const outcome = await applyAttachment(session, dossier, { plan, files: requested.map(({ file }) => file) });
  const words = reviewWords[session.language];
  if (outcome === 'done') {
    await sayDone(session, plan);
    await showFirst(ready, plan, requested);
    return true;
  }
  page.say(words.changed);
  return false;
}

interface ReviewedFile {
  readonly file: InspectedSource;
  readonly toAttach: FileToAttach;
}

function askedOf(
  lines: readonly AnsweredLine[],
  files: readonly InspectedSource[],
  folder: vscode.Uri,
): readonly ReviewedFile[] {
  return lines.flatMap(({ id, targets }) => {
    const file = files[id];
    const sha256 = file?.evidence.inspection.sha256;
    if (file === undefined || sha256 === undefined) return [];
    return targets.map((target) => ({ file, toAttach: toAttach(file, sha256, target, folder) }));
  });
}

function toAttach(
  file: InspectedSource,
  sha256: string,
  target: FileToAttach['target'],
  folder: vscode.Uri,
): FileToAttach {
  const { evidence, source } = file;
  const { name, inspection } = evidence;
  const inDossier = source.kind === 'uri' ? pathIn(folder, source.uri) : undefined;
  return { name, sha256, size: inspection.stamp.size, inDossier, target, madeOn: dayOf(file)?.day };
}

/** Of bytes alone, the file's own date is that of their copy. */
function dayOf(file: InspectedSource | undefined): MadeOn | undefined {
  if (file === undefined) return undefined;
  const { evidence, source } = file;
  const { facts, stamp } = evidence.inspection;
  const known = source.kind === 'uri' ? stamp : { ...stamp, modified: '' };
  return madeOnOf(evidence.name, { facts, stamp: known }, parisDay(Date.now()));
}

/** Where the files that were matched are attached already; undefined for each that is not. */
async function alreadyAt(
  { ready, files }: Review,
  proposals: readonly Proposal[],
): Promise<readonly (string | undefined)[]> {
  const lines = proposals.map(({ kind, chosen }, id) => ({ id, targets: kind === 'matched' ? chosen : [] }));
  const requested = askedOf(lines, files, ready.dossier.folder);
  const plan = await planAttachment(
    requested.map(({ toAttach: one }) => one),
    planningHost(ready),
  );
  const places = new Map<InspectedSource, string>();
  for (const [order, { file }] of requested.entries()) {
    const planned = plan.files[order];
    if (planned?.kind === 'already') places.set(file, planned.path);
  }
  return files.map((file) => places.get(file));
}

async function sayDone(session: Session, plan: AttachmentPlan): Promise<void> {
  const words = reviewWords[session.language];
  const already = plan.files.filter(({ kind }) => kind === 'already').length;
  const refused = plan.files.flatMap((one) => (one.kind === 'refused' ? [one.path] : []));
  const count = plan.files.length - already - refused.length;
  if (refused.length > 0) void notify.warning(words.refused([...new Set(refused)].join(', ')));
  if (count > 0) notify.briefly(words.done(count, already), 8000);
  else if (refused.length === 0) await notify.information(words.nothingNew);
}

/** Shows the entry of the first file that was attached. */
async function showFirst(
  { dossier, snapshot, catalogue }: ReadyDossier,
  { files }: AttachmentPlan,
  requested: readonly ReviewedFile[],
): Promise<void> {
  const first = requested.find((_, order) => files[order]?.kind === 'copy' || files[order]?.kind === 'cite');
  if (first === undefined) return;
  const { coverage } = first.toAttach.target;
  const { path } = chapterPlace({ coverage, catalogue, snapshot });
  await showEntry(dossier.uriOf(path), coverage.requirement.id, 1);
}

async function deleteStaged(files: readonly InspectedSource[]): Promise<void> {
  for (const { staged } of files) if (staged !== undefined) await unstage(staged);
}

const shownTypes = new Set(['png', 'jpg', 'gif', 'webp', 'bmp']);

/** Larger pictures would hold the page up. Bytes. */
const mostShown = 20_000_000;

function pictureOf(
  file: InspectedSource | undefined,
  addressOf: (uri: vscode.Uri) => string,
): string | undefined {
  if (file?.source.kind !== 'uri') return undefined;
  const { type, stamp } = file.evidence.inspection;
  return shownTypes.has(type) && stamp.size <= mostShown ? addressOf(file.source.uri) : undefined;
}

function rootsOf(files: readonly InspectedSource[]): readonly vscode.Uri[] {
  const roots = new Map<string, vscode.Uri>();
  for (const { source } of files) {
    if (source.kind === 'uri') roots.set(parentOf(source.uri).toString(), parentOf(source.uri));
  }
  return [...roots.values()];
}
