import * as vscode from 'vscode';
import { showBox } from '../ask/answer';
import type { ProfileChoices } from '../../core/views/profiles/profileChoices';

/** Asks which profiles apply; what each adds is told anew at each tick. Undefined when the user leaves. */
export async function askProfiles(
  title: string,
  placeholder: string,
  choicesFor: (ticked: readonly string[] | undefined) => ProfileChoices,
): Promise<readonly string[] | undefined> {
  const box = vscode.window.createQuickPick();
  box.canSelectMany = true;
  box.matchOnDetail = true;
  box.keepScrollPosition = true;
  box.placeholder = placeholder;
  let shown = '';
  const show = (ticked: readonly string[] | undefined): void => {
    const { summary, choices } = choicesFor(ticked);
    const active = box.activeItems[0]?.label;
    const items = choices.map(({ label, detail }) => ({ label, detail }));
    box.title = `${title} · ${summary}`;
    box.items = items;
    box.selectedItems = items.filter((_, order) => choices[order]?.picked === true);
    box.activeItems = items.filter(({ label }) => label === active);
    shown = labelsOf(box.selectedItems);
  };
  show(undefined);
  const answer = await showBox<readonly string[]>(
    box,
    { title: box.title ?? title, step: undefined, totalSteps: undefined, canGoBack: false },
    (answerWith) => [
      box.onDidChangeSelection((selected) => {
        // New rows are ticked anew, which is told as a change too.
        if (labelsOf(selected) !== shown) show(selected.map(({ label }) => label));
      }),
      box.onDidAccept(() => answerWith(box.selectedItems.map(({ label }) => label))),
    ],
  );
  return answer.kind === 'answered' ? answer.value : undefined;
}

function labelsOf(items: readonly vscode.QuickPickItem[]): string {
  return items
    .map(({ label }) => label)
    .sort()
    .join('\n');
}
