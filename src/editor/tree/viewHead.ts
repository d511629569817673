import type * as vscode from 'vscode';
import { kindName } from '../../core/catalogue/kindNames';
import { shownText } from '../../core/privacy/shownText';
import { restText } from '../../core/views/outline/progressText';
import type { Session } from '../session/dossiers';
import { contextKeys, viewStateOf } from './contexts';
import { faultsOf, progressOf } from '../../core/views/tree/progress';
import type { TreeModel, TreeNode } from './treeModel';
import { sessionWords } from '../../core/views/session/words';
import { treeWords } from '../../core/views/tree/words';

/** Keeps what is above the rows up to date: progress, faults, the filter in force, and what menus depend on. */
export function viewHead(session: Session, model: TreeModel, view: vscode.TreeView<TreeNode>): () => void {
  const setContext = contextKeys();
  return () => {
    const { dossiers } = session;
    const words = treeWords[session.language];
    const snapshots = dossiers.all.flatMap(({ snapshot }) => snapshot ?? []);
    const state = viewStateOf(dossiers, model);
    setContext('segur.state', state);
    setContext('segur.hasDossier', dossiers.all.length > 0);
    setContext('segur.filtered', model.isFiltered);
    const progress = progressOf(snapshots);
    view.title =
      progress.text === ''
        ? words.requirements
        : words.proofs(progress.text, restText(progress.count, session.language));
    const faults = snapshots.map(faultsOf);
    const errors = faults.reduce((sum, one) => sum + one.errors, 0);
    const warnings = faults.reduce((sum, one) => sum + one.warnings, 0);
    const total = errors + warnings;
    view.badge = total === 0 ? undefined : { value: total, tooltip: words.faults(errors, warnings) };
    const outOfDate = dossiers.all.some(({ isOutOfDate }) => isOutOfDate);
    view.message = [
      outOfDate ? sessionWords[session.language].outOfDate : '',
      model.isFiltered && state === 'ready' ? filterInForce(model, session) : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  };
}

function filterInForce(model: TreeModel, session: Session): string {
  const words = treeWords[session.language];
  const { filter, search, kinds, authorities, versions, chapter } = model.query;
  const parts = [
    ...(chapter === undefined ? [] : [shownText(chapter)]),
    ...(filter === 'all' ? [] : [words.filters[filter]]),
    kinds.map((kind) => kindName(kind, session.language)).join(', '),
    authorities.map((one) => words.authorities[one]).join(', '),
    versions.map((version) => words.version(shownText(version))).join(', '),
  ].filter((part) => part !== '');
  const description = parts.length === 0 ? undefined : parts.join(' · ');
  return words.filtered(description, search === '' ? undefined : search, model.shown);
}
