import * as vscode from 'vscode';
import type { CoverageState } from '../../core/project/snapshot';

/** Each state has a shape of its own, so that colour is never alone to tell it. */
const icons: Readonly<Record<CoverageState, readonly [icon: string, color: string]>> = {
  complete: ['pass', 'charts.green'],
  incomplete: ['circle-large-outline', 'charts.blue'],
  faulty: ['error', 'list.errorForeground'],
  'not-applicable': ['circle-slash', 'disabledForeground'],
  'not-checked': ['question', 'descriptionForeground'],
};

export function iconOf(state: CoverageState): vscode.ThemeIcon {
  const [icon, color] = icons[state];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}
