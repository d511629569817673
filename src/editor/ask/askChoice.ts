import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';
import { shownText } from '../../core/privacy/shownText';
import { withoutIcons } from '../../core/text/withoutIcons';
import type { Answer, Choice, ChoiceQuestion, Place } from '../../core/views/questions/question';
import { showBox } from './answer';

export type ChoiceItem<T> = vscode.QuickPickItem & { readonly value?: { readonly is: T } };

/** Asks for one of several. */
export function askOne<T>(place: Place, question: ChoiceQuestion<T>): Promise<Answer<T>> {
  const { box, chosen } = listBox(question);
  // Else the first row is active.
  if (chosen.length > 0) box.activeItems = chosen.slice(0, 1);
  return showBox(box, place, (answer) => [
    box.onDidAccept(() => {
      const value = box.activeItems[0]?.value;
      if (value !== undefined) answer(value.is);
    }),
  ]);
}

/** Asks for any number of several. */
export function askMany<T>(place: Place, question: ChoiceQuestion<T>): Promise<Answer<readonly T[]>> {
  const { box, chosen } = listBox(question);
  box.canSelectMany = true;
  box.selectedItems = chosen;
  return showBox(box, place, (answer) => [
    box.onDidAccept(() =>
      answer(box.selectedItems.flatMap(({ value }) => (value === undefined ? [] : [value.is]))),
    ),
  ]);
}

function listBox<T>(question: ChoiceQuestion<T>): {
  readonly box: vscode.QuickPick<ChoiceItem<T>>;
  readonly chosen: readonly ChoiceItem<T>[];
} {
  const box = vscode.window.createQuickPick<ChoiceItem<T>>();
  const items = question.choices.map(itemOf);
  box.placeholder = shownSentence(question.placeholder);
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.items = items;
  const chosen = items.filter((_, order) => isChosen(question.choices[order]));
  return { box, chosen };
}

function isChosen<T>(choice: Choice<T> | undefined): boolean {
  return choice?.kind === 'choice' && choice.chosen === true;
}

export function itemOf<T>(choice: Choice<T>): ChoiceItem<T> {
  if (choice.kind === 'heading')
    return { label: shown(choice.label), kind: vscode.QuickPickItemKind.Separator };
  const { icon, label, description, detail, value } = choice;
  return {
    label: `${icon === undefined ? '' : `$(${icon}) `}${shown(label)}`,
    ...(description === undefined ? {} : { description: shown(description) }),
    ...(detail === undefined ? {} : { detail: shown(detail) }),
    value: { is: value },
  };
}

/** What is in a list may come from a dossier or from a name of a file. */
function shown(text: string): string {
  return withoutIcons(shownText(text));
}
