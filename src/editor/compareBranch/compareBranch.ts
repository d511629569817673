import * as vscode from 'vscode';
import {
  branchPage,
  branchPageMessage,
  branchPageTitle,
  type BranchSide,
} from '../../core/views/branchDiff/branchPage';
import type { ComparedProof, NamedChange, NamedCommit } from '../../core/views/branchDiff/model';
import { offeredRefs } from '../../core/views/branchDiff/offeredRefs';
import { branchPageWords } from '../../core/views/branchDiff/pageWords';
import { replacedPictures } from '../../core/views/branchDiff/replacedPictures';
import { branchWords } from '../../core/views/branchDiff/words';
import { commandIds } from '../../core/views/commandIds';
import type { PageContent } from '../../core/views/html/editorPage';
import { largestPicture } from '../../core/views/report/shownContent';
import {
  BranchFailure,
  branchChanges,
  comparedCommits,
  contentsAt,
  gitPlace,
} from '../../node/git/compareBranch';
import { nodeSlices } from '../../node/nodeSlices';
import { askOne } from '../ask/askChoice';
import type { LivePage, PageSource } from '../host/livePage';
import { notify } from '../host/notify';
import { folderAt } from '../host/paths';
import { withProgress } from '../host/withProgress';
import type { OpenDossier, Session } from '../session/dossiers';
import { OldPictures } from './oldPictures';

/**
 * "Comparer avec la branche…": asks which, and shows what changed of a dossier since it left that branch, up to the files on the disk. Git
 * reads the settings of the repository: it is run only where the workspace is trusted.
 */
export async function compareBranch(
  session: Session,
  page: LivePage,
  dossier: OpenDossier | undefined,
): Promise<void> {
  const words = branchPageWords[session.language];
  if (dossier === undefined) return void notify.information(words.noDossier);
  if (!vscode.workspace.isTrusted) return void notify.warning(words.notTrusted);
  if (dossier.folder.scheme !== 'file') return void notify.warning(words.notOnDisk);
  await saidFailures(session, async () => {
    const ref = await askBranch(session, dossier);
    if (ref !== undefined) await showComparison(session, page, { dossier, ref });
  });
}

async function askBranch(session: Session, { folder }: OpenDossier): Promise<string | undefined> {
  const words = branchPageWords[session.language];
  const { repository } = await gitPlace(folder.fsPath, new AbortController().signal);
  const { main, refs } = offeredRefs(await repository.refs(), await repository.mainBranch());
  if (refs.length === 0) {
    void notify.information(words.noBranch);
    return undefined;
  }
  const choices = refs.map((ref) => ({
    ...{ kind: 'choice' as const, value: ref, label: ref },
    ...(ref === main ? { description: words.mainBranch } : {}),
  }));
  const place = { title: words.command, step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askOne(place, { placeholder: words.whichBranch, choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}

interface Compared {
  readonly base: NamedCommit;
  readonly isParting: boolean;
  readonly changed: NamedChange;
  readonly pictures: OldPictures;
}

interface ComparisonRequest {
  readonly dossier: OpenDossier;
  readonly ref: string;
}

async function showComparison(session: Session, page: LivePage, request: ComparisonRequest): Promise<void> {
  const cancelled = new AbortController();
  const title = branchPageWords[session.language].comparing(request.ref);
  const compared = await withProgress(title, async (_report, token) => {
    token.onCancellationRequested(() => cancelled.abort());
    try {
      return await comparison(session, request, cancelled.signal);
    } catch (error) {
      if (cancelled.signal.aborted) return undefined;
      throw error;
    }
  });
  if (compared !== undefined) await page.show(new BranchComparison(session, request, compared));
}

async function comparison(
  { storage }: Session,
  { dossier, ref }: ComparisonRequest,
  signal: AbortSignal,
): Promise<Compared> {
  const place = await gitPlace(dossier.folder.fsPath, signal);
  const commits = await comparedCommits(ref, place);
  const [changed] = await branchChanges(commits, place, {
    ...{ now: Date.now, signal, slices: nodeSlices, only: [''] },
    folderAt: (path: string) => folderAt(vscode.Uri.file(path)),
    onDisk: () => Promise.resolve(['']),
  });
  if (changed === undefined) throw new Error(`${dossier.folder.fsPath}: not compared`);
  const pictures = replacedPictures(changed.change);
  const paths = pictures.map(({ path }) => path);
  const contents = contentsAt(commits.base.commit, place, { paths, maxBytes: largestPicture });
  signal.throwIfAborted();
  const { base, isParting } = commits;
  return { base, isParting, changed, pictures: await OldPictures.write(storage, pictures, contents) };
}

class BranchComparison implements PageSource {
  readonly roots: readonly vscode.Uri[];

  constructor(
    private readonly session: Session,
    private readonly request: ComparisonRequest,
    private readonly compared: Compared,
  ) {
    this.roots = [request.dossier.folder, compared.pictures.folder];
  }

  content(addressOf: (uri: vscode.Uri) => string): Promise<PageContent> {
    const { language } = this.session;
    const { base, isParting, changed, pictures } = this.compared;
    const { dossier } = this.request;
    const uriOf = ({ file }: ComparedProof, side: BranchSide): vscode.Uri | undefined => {
      if (file === undefined) return undefined;
      return side === 'before' ? pictures.fileOf(file) : dossier.uriOf(file);
    };
    const body = branchPage({
      ...{ base, isParting, compared: changed, language },
      addressOf: (proof, side) => {
        const uri = uriOf(proof, side);
        return uri === undefined ? undefined : addressOf(uri);
      },
    });
    return Promise.resolve({ title: branchPageTitle(base, language), language, body });
  }

  async onMessage(data: unknown, page: LivePage): Promise<void> {
    const message = branchPageMessage(data);
    if (message?.act === 'again')
      await saidFailures(this.session, () => showComparison(this.session, page, this.request));
    if (message?.act !== 'open') return;
    const { requirement, chapter } = message;
    const target = { dossier: this.request.dossier.uri.toString(), chapter, requirement };
    await vscode.commands.executeCommand(commandIds.openRequirement, target);
  }

  end(): void {
    this.compared.pictures.remove();
  }
}

/** What git can't do is reported in a sentence. */
async function saidFailures(session: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof BranchFailure)) throw error;
    void notify.warning(branchWords[session.language].failures[error.reason](error.value));
  }
}
