import * as vscode from 'vscode';
import type { Answer, Place, TextQuestion } from '../../core/views/questions/question';
import { showBox } from './answer';
import type { Judgement } from '../../core/views/questions/judgement';

/** Asks for a line of text; what is given back is trimmed. */
export function askText(place: Place, question: TextQuestion): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  box.prompt = question.prompt;
  box.placeholder = question.placeholder;
  box.value = question.value;
  const show = (judgement: Judgement): void => {
    box.validationMessage = messageOf(judgement);
  };
  // Nothing is wrong yet with what was not typed.
  if (question.value !== '') show(question.judge(question.value.trim()));
  return showBox(box, place, (answer) => [
    box.onDidChangeValue((value) => show(question.judge(value.trim()))),
    box.onDidAccept(() => {
      const value = box.value.trim();
      const judgement = question.judge(value);
      if (judgement.kind === 'wrong') show(judgement);
      else answer(value);
    }),
  ]);
}

function messageOf(judgement: Judgement): vscode.InputBoxValidationMessage | undefined {
  if (judgement.kind === 'good') return undefined;
  const { Error: wrong, Warning: doubtful } = vscode.InputBoxValidationSeverity;
  return { message: judgement.why, severity: judgement.kind === 'wrong' ? wrong : doubtful };
}
