import * as vscode from 'vscode';
import type { OutlineFilter } from '../../core/views/outline/model';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import type { Session } from '../session/dossiers';
import type { TreeModel } from './treeModel';
import { treeWords } from '../../core/views/tree/words';

const filters: readonly OutlineFilter[] = ['all', 'todo', 'faulty'];

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
    registerCommand(session, commandIds.filter, async (given) => {
      const filter = isFilter(given) ? given : await askFilter(session, model);
      if (filter !== undefined) query({ filter });
    }),
    registerCommand(session, commandIds.search, async (given) => {
      const search = typeof given === 'string' ? given : await askSearch(session, model);
      if (search !== undefined) query({ search: search.trim() });
    }),
    registerCommand(session, commandIds.showAll, () => query({ filter: 'all', search: '' })),
    registerCommand(session, commandIds.showTree, async () => {
      await vscode.commands.executeCommand('segur.requirements.focus');
    }),
    registerCommand(session, commandIds.showLog, () => session.log.show()),
  );
}

function isFilter(given: unknown): given is OutlineFilter {
  return filters.some((filter) => filter === given);
}

async function refresh(session: Session): Promise<void> {
  const options = { location: { viewId: 'segur.requirements' } };
  await vscode.window.withProgress(options, () => session.dossiers.refresh());
}

async function askFilter(session: Session, model: TreeModel): Promise<OutlineFilter | undefined> {
  const words = treeWords[session.language];
  const picks = filters.map((filter) => ({
    label: words.filters[filter],
    description: words.filterDetails[filter],
    iconPath: new vscode.ThemeIcon(filter === model.query.filter ? 'check' : 'blank'),
    filter,
  }));
  const picked = await vscode.window.showQuickPick(picks, { placeHolder: words.chooseFilter });
  return picked?.filter;
}

async function askSearch(session: Session, model: TreeModel): Promise<string | undefined> {
  const { searchPrompt: prompt, searchPlaceholder: placeHolder } = treeWords[session.language];
  return vscode.window.showInputBox({ prompt, placeHolder, value: model.query.search });
}
