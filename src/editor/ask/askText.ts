import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';
import type { Answer, Place, TextQuestion, Validation } from '../../core/views/questions/question';
import { showBox } from './answer';

/** Asks for a line of text; what is given back is trimmed. */
export function askText(place: Place, question: TextQuestion): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  box.prompt = shownSentence(question.prompt);
  box.placeholder = shownSentence(question.placeholder);
  box.value = question.value;
  const show = (validation: Validation): void => {
    box.validationMessage = messageOf(validation);
  };
  // Nothing is wrong yet with what was not typed.
  if (question.value !== '') show(question.validate(question.value.trim()));
  return showBox(box, place, (answer) => [
    box.onDidChangeValue((value) => show(question.validate(value.trim()))),
    box.onDidAccept(() => {
      const value = box.value.trim();
      const validation = question.validate(value);
      if (validation.kind === 'invalid') show(validation);
      else answer(value);
    }),
  ]);
}

function messageOf(validation: Validation): vscode.InputBoxValidationMessage | undefined {
  if (validation.kind === 'valid') return undefined;
  const { Error: wrong, Warning: doubtful } = vscode.InputBoxValidationSeverity;
  return {
    message: shownSentence(validation.why),
    severity: validation.kind === 'invalid' ? wrong : doubtful,
  };
}
