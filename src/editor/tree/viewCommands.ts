import * as vscode from 'vscode';
import { unfiltered, type OutlineFilter, type OutlineQuery } from '../../core/views/outline/model';
import { type Place, valid } from '../../core/views/questions/question';
import { askMany } from '../ask/askChoice';
import { askText } from '../ask/askText';
import { commandIds } from '../../core/views/commandIds';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { registerCommand } from '../session/registerCommand';
import type { Session } from '../session/dossiers';
import type { TreeModel } from './treeModel';
import { filterChoices, withConditions } from '../../core/views/tree/filterChoices';
import { treeWords } from '../../core/views/tree/words';

const filters: readonly OutlineFilter[] = ['all', 'todo', 'faulty', 'review', 'remarks'];

/** The commands in the view's title. `redraw` is called when other rows are to be shown. */
export function registerViewCommands(
  session: Session,
  model: TreeModel,
  redraw: () => void,
): vscode.Disposable {
  const query = (change: Partial<TreeModel['query']>): void => {
    model.query = { ...model.query, ...change };
    redraw();
  };
  return vscode.Disposable.from(
    registerCommand(session, commandIds.refresh, () => refresh(session)),
    registerCommand(session, commandIds.filter, async (argument) => {
      const change = isFilter(argument) ? { filter: argument } : await askConditions(session, model);
      if (change !== undefined) query(change);
    }),
    registerCommand(session, commandIds.search, async (argument) => {
      const search = typeof argument === 'string' ? argument : await askSearch(session, model);
      if (search !== undefined) query({ search: search.trim() });
    }),
    registerCommand(session, commandIds.showAll, () => query(unfiltered)),
    registerCommand(session, commandIds.showLeft, async (argument) => {
      const chapter = nodeArgument(argument)?.chapter;
      if (chapter === undefined) return;
      query({ ...unfiltered, filter: 'todo', chapter });
      await vscode.commands.executeCommand('segur.requirements.focus');
    }),
    registerCommand(session, commandIds.showLog, () => session.log.show()),
  );
}

function isFilter(argument: unknown): argument is OutlineFilter {
  return filters.some((filter) => filter === argument);
}

async function refresh(session: Session): Promise<void> {
  const options = { location: { viewId: 'segur.requirements' } };
  // oxlint-disable-next-line no-restricted-properties -- a bar in the view, without a word
  await vscode.window.withProgress(options, () => session.dossiers.refresh());
}

async function askConditions(session: Session, model: TreeModel): Promise<OutlineQuery | undefined> {
  const words = treeWords[session.language];
  const snapshots = session.dossiers.all.flatMap(({ snapshot }) => snapshot ?? []);
  const choices = filterChoices(snapshots, model.query, session.language);
  const answer = await askMany(placeOf(words.filterTitle), { placeholder: words.chooseFilter, choices });
  return answer.kind === 'answered' ? withConditions(model.query, answer.value) : undefined;
}

async function askSearch(session: Session, model: TreeModel): Promise<string | undefined> {
  const { searchTitle, searchPrompt: prompt, searchPlaceholder: placeholder } = treeWords[session.language];
  const question = { prompt, placeholder, value: model.query.search, validate: () => valid };
  const answer = await askText(placeOf(searchTitle), question);
  return answer.kind === 'answered' ? answer.value : undefined;
}

function placeOf(title: string): Place {
  return { title, step: undefined, totalSteps: undefined, canGoBack: false };
}
