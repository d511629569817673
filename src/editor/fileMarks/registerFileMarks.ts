import * as vscode from 'vscode';
import { fileMarks, type FileMark } from '../../core/views/outline/fileMarks';
import type { Snapshot } from '../../core/project/snapshot';
import type { OpenDossier, Session } from '../session/dossiers';
import { fileMarkWords } from '../../core/views/fileMarks/words';

/** Marks change with each snapshot; the explorer may follow a little later, in milliseconds. */
const pauseMs = 300;

const appearance: Readonly<
  Record<FileMark, { readonly badge: string; readonly colour: string | undefined }>
> = {
  cited: { badge: '✓', colour: undefined },
  faulty: { badge: '!', colour: 'list.warningForeground' },
  uncited: { badge: '○', colour: 'disabledForeground' },
};

/** Marks files of evidence in the explorer: cited, faulty, not cited. */
export function registerFileMarks(session: Session): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri[]>();
  const known = new WeakMap<Snapshot, ReadonlyMap<string, FileMark>>();
  let marksByDossier: ReadonlyMap<OpenDossier, ReadonlyMap<string, FileMark>> = new Map();
  const marksOf = ({ snapshot }: OpenDossier): ReadonlyMap<string, FileMark> => {
    if (snapshot === undefined) return new Map();
    const marks = known.get(snapshot) ?? fileMarks(snapshot);
    known.set(snapshot, marks);
    return marks;
  };
  const redraw = (): void => {
    const before = marksByDossier;
    marksByDossier = new Map(session.dossiers.all.map((dossier) => [dossier, marksOf(dossier)]));
    // Includes the files of a dossier that was closed: their marks are removed.
    const differing = [...new Set([...before.keys(), ...marksByDossier.keys()])].flatMap((dossier) =>
      differingPaths(before.get(dossier), marksByDossier.get(dossier)).map((path) => dossier.uriOf(path)),
    );
    if (differing.length > 0) changed.fire(differing);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      redraw();
    }, pauseMs);
  };
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    changed,
    session.dossiers.onDidChange(soon),
    session.onDidChangeLanguage(() => {
      marksByDossier = new Map();
      soon();
    }),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration(uri) {
        const found = session.dossiers.of(uri);
        const mark = found && marksOf(found.dossier).get(found.path);
        return mark === undefined ? undefined : decorationOf(mark, session);
      },
    }),
  );
}

function differingPaths(
  before: ReadonlyMap<string, FileMark> = new Map(),
  after: ReadonlyMap<string, FileMark> = new Map(),
): readonly string[] {
  if (before === after) return [];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path));
}

function decorationOf(mark: FileMark, { language }: Session): vscode.FileDecoration {
  const { badge, colour } = appearance[mark];
  const decoration = new vscode.FileDecoration(
    badge,
    fileMarkWords[language][mark],
    colour === undefined ? undefined : new vscode.ThemeColor(colour),
  );
  // A collapsed folder shows that a file in it has a finding.
  return Object.assign(decoration, { propagate: mark === 'faulty' });
}
