import * as vscode from 'vscode';
import { fromVscodePosition, toVscodeRange } from '../host/convert';
import { dossierFiles } from '../host/dossierFiles';
import { lazy } from '../lazy';
import { documentTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** What folds in a file, and what a selection grows to. */
export function registerFolding(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerFoldingRangeProvider(dossierFiles, {
      async provideFoldingRanges(document) {
        const { foldingRanges } = await lazy.mentions();
        return foldingRanges(document.getText().split(/\r\n|\n|\r/u)).map(
          ({ start, end, isComment }) =>
            new vscode.FoldingRange(start, end, isComment ? vscode.FoldingRangeKind.Comment : undefined),
        );
      },
    }),
    vscode.languages.registerSelectionRangeProvider(dossierFiles, {
      async provideSelectionRanges(document, positions) {
        const { selectionRanges } = await lazy.mentions();
        const { known, path } = await documentTexts(session, document);
        return positions.map((position) => {
          const widestFirst = selectionRanges(known, path, fromVscodePosition(position)).toReversed();
          return (
            widestFirst.reduce<vscode.SelectionRange | undefined>(
              (around, range) => new vscode.SelectionRange(toVscodeRange(range), around),
              undefined,
            ) ?? new vscode.SelectionRange(new vscode.Range(position, position))
          );
        });
      },
    }),
  );
}
