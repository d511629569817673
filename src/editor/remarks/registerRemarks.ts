import * as vscode from 'vscode';
import { parisDay } from '../../core/findings/parisTime';
import { commandIds } from '../../core/views/commandIds';
import { objectOf } from '../../core/views/objectOf';
import {
  changeOf,
  remarkThreads,
  type RemarkAct,
  type RemarkThread,
} from '../../core/views/remarks/remarkThreads';
import { remarkWords } from '../../core/views/remarks/words';
import { toVscodeRange } from '../host/convert';
import { plainWords } from '../host/markdownString';
import { notify } from '../host/notify';
import { lazy } from '../lazy';
import type { OpenDossier, Session } from '../session/dossiers';
import { registerCommand } from '../session/registerCommand';

/** The agency's remarks, as conversations on the lines of the proofs: to reply to, to settle and to open again. */
export function registerRemarks(session: Session): vscode.Disposable {
  const remarks = new Remarks(session);
  return vscode.Disposable.from(
    remarks,
    session.dossiers.onDidChange(() => remarks.show()),
    session.onDidChangeLanguage(() => remarks.show()),
    registerCommand(session, commandIds.replyToRemark, (argument) => {
      const { thread, text } = objectOf(argument);
      return remarks.change(thread, { act: 'reply', text: typeof text === 'string' ? text : '' });
    }),
    registerCommand(session, commandIds.settleRemark, (argument) =>
      remarks.change(argument, { act: 'settle' }),
    ),
    registerCommand(session, commandIds.reopenRemark, (argument) =>
      remarks.change(argument, { act: 'reopen' }),
    ),
  );
}

interface ShownThread {
  readonly dossier: OpenDossier;
  readonly thread: vscode.CommentThread;
  remark: RemarkThread;
  /** What it says: one that says the same is left alone, so that a reply that is being typed stays. */
  fingerprint: string;
}

class Remarks implements vscode.Disposable {
  private readonly controller: vscode.CommentController;
  private readonly threads = new Map<string, ShownThread>();

  constructor(private readonly session: Session) {
    const { all } = remarkWords[session.language];
    this.controller = vscode.comments.createCommentController('segur.remarks', all);
    this.show();
  }

  show(): void {
    const words = remarkWords[this.session.language];
    this.controller.options = { prompt: words.prompt, placeHolder: words.placeholder };
    const outdated = new Set(this.threads.keys());
    for (const dossier of this.session.dossiers.all) {
      if (dossier.snapshot === undefined) continue;
      for (const remark of remarkThreads(dossier.snapshot)) {
        const id = `${dossier.uri.toString()}#${remark.id}`;
        outdated.delete(id);
        this.put(id, dossier, remark);
      }
    }
    for (const id of outdated) {
      this.threads.get(id)?.thread.dispose();
      this.threads.delete(id);
    }
  }

  /** Writes the answer's side of a remark, and nothing else. */
  async change(argument: unknown, act: RemarkAct): Promise<void> {
    const found = [...this.threads.values()].find(({ thread }) => thread === argument);
    if (found === undefined || (act.act === 'reply' && act.text.trim() === '')) return;
    const { dossier, remark } = found;
    // Lines are those of the text as it is now.
    const now = remarkThreads(await this.session.dossiers.settled(dossier)).find(
      ({ id }) => id === remark.id,
    );
    if (now?.text !== remark.text) return;
    const { changeRemark } = await lazy.deposit();
    const { file, line } = now.written;
    const today = parisDay(Date.now());
    const isWritten = await changeRemark(
      this.session,
      { uri: dossier.uriOf(file), line },
      changeOf(now, act, today),
    );
    if (!isWritten) void notify.warning(remarkWords[this.session.language].cannotWrite(file));
  }

  dispose(): void {
    this.controller.dispose();
  }

  private put(id: string, dossier: OpenDossier, remark: RemarkThread): void {
    const uri = dossier.uriOf(remark.file);
    const range = toVscodeRange(remark.range);
    const before = this.threads.get(id);
    const isSamePlace = before?.thread.uri.toString() === uri.toString();
    if (before !== undefined && !isSamePlace) before.thread.dispose();
    const thread =
      before !== undefined && isSamePlace
        ? before.thread
        : this.controller.createCommentThread(uri, range, []);
    const fingerprint = JSON.stringify([
      remark.text,
      remark.on,
      remark.reply,
      remark.settledOn,
      this.session.language,
    ]);
    if (thread.range?.isEqual(range) !== true) thread.range = range;
    if (before?.thread !== thread || before.fingerprint !== fingerprint)
      this.say(thread, remark, before?.thread !== thread);
    this.threads.set(id, { dossier, thread, remark, fingerprint });
  }

  private say(thread: vscode.CommentThread, remark: RemarkThread, isNew: boolean): void {
    const words = remarkWords[this.session.language];
    const isOpen = remark.settledOn === undefined;
    const { Preview } = vscode.CommentMode;
    thread.label = words.label(remark.on, remark.settledOn);
    thread.contextValue = isOpen ? 'open' : 'settled';
    thread.state = isOpen ? vscode.CommentThreadState.Unresolved : vscode.CommentThreadState.Resolved;
    thread.canReply = isOpen;
    const { Expanded, Collapsed } = vscode.CommentThreadCollapsibleState;
    if (isNew || !isOpen) thread.collapsibleState = isOpen ? Expanded : Collapsed;
    const comment = (name: string, text: string): vscode.Comment => ({
      body: plainWords(text),
      mode: Preview,
      author: { name },
    });
    thread.comments = [
      comment(words.agency, remark.text),
      ...(remark.reply === undefined ? [] : [comment(words.vendor, remark.reply)]),
    ];
  }
}
