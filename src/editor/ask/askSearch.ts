import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';
import type { Answer, Choice, Place } from '../../core/views/questions/question';
import { itemOf, type ChoiceItem } from './askChoice';
import { showBox } from './answer';

/** Asks for one of many: what is typed is looked for by `choicesFor`, whose order is kept. */
export function askSearch<T>(
  place: Place,
  placeholder: string,
  choicesFor: (query: string) => readonly Choice<T>[],
): Promise<Answer<T>> {
  const box = vscode.window.createQuickPick<ChoiceItem<T>>();
  box.placeholder = shownSentence(placeholder);
  const show = (query: string): void => {
    box.items = choicesFor(query).map((choice) => ({ ...itemOf(choice), alwaysShow: true }));
  };
  show('');
  return showBox(box, place, (answer) => [
    box.onDidChangeValue(show),
    box.onDidAccept(() => {
      const value = box.activeItems[0]?.value;
      if (value !== undefined) answer(value.is);
    }),
  ]);
}
