import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';
import { answered, type Answer, type Place } from '../../core/views/questions/question';

/** What quick picks and input boxes share. */
interface Box extends vscode.QuickInput {
  buttons: readonly vscode.QuickInputButton[];
  readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
}

/** Shows a box until it is answered, left by the back button, or left. `listen` is given the way to answer. */
export function showBox<T>(
  box: Box,
  place: Place,
  listen: (answer: (value: T) => void) => readonly vscode.Disposable[],
): Promise<Answer<T>> {
  box.title = shownSentence(place.title);
  box.step = place.step;
  box.totalSteps = place.totalSteps;
  box.ignoreFocusOut = true;
  box.buttons = [...(place.canGoBack ? [vscode.QuickInputButtons.Back] : []), ...box.buttons];
  return new Promise((resolve) => {
    const end = (answer: Answer<T>): void => {
      resolve(answer);
      vscode.Disposable.from(...listeners, box).dispose();
    };
    const listeners = [
      ...listen((value) => end(answered(value))),
      box.onDidTriggerButton((button) => {
        if (button === vscode.QuickInputButtons.Back) end({ kind: 'back' });
      }),
      box.onDidHide(() => end({ kind: 'left' })),
    ];
    box.show();
  });
}
