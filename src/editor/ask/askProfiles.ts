import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';
import { shownText } from '../../core/privacy/shownText';
import { withoutIcons } from '../../core/text/withoutIcons';
import type { ProfileChoices } from '../../core/views/profiles/profileChoices';
import { showBox } from './answer';

type Item = vscode.QuickPickItem & { readonly name: string };

/** Asks which profiles apply; what each adds is shown anew at each tick. Undefined when the user leaves. */
export async function askProfiles(
  title: string,
  placeholder: string,
  choicesFor: (ticked: readonly string[] | undefined) => ProfileChoices,
): Promise<readonly string[] | undefined> {
  const box = vscode.window.createQuickPick<Item>();
  box.canSelectMany = true;
  box.matchOnDetail = true;
  box.keepScrollPosition = true;
  box.placeholder = shownSentence(placeholder);
  let displayed = '';
  let titled = title;
  const show = (ticked: readonly string[] | undefined): void => {
    const { summary, choices } = choicesFor(ticked);
    const active = box.activeItems[0]?.name;
    // The name of a profile is the catalogue's or the dossier's: it is shown masked, and written as it is.
    const items = choices.map(({ label, detail }) => ({
      name: label,
      label: withoutIcons(shownText(label)),
      detail,
    }));
    titled = `${title} · ${summary}`;
    box.title = shownSentence(titled);
    box.items = items;
    box.selectedItems = items.filter((_, order) => choices[order]?.picked === true);
    box.activeItems = items.filter(({ name }) => name === active);
    displayed = sortedNames(box.selectedItems);
  };
  show(undefined);
  const answer = await showBox<readonly string[]>(
    box,
    { title: titled, step: undefined, totalSteps: undefined, canGoBack: false },
    (answerWith) => [
      box.onDidChangeSelection((selected) => {
        // New rows are ticked anew, which is reported as a change too.
        if (sortedNames(selected) !== displayed) show(namesOf(selected));
      }),
      box.onDidAccept(() => answerWith(namesOf(box.selectedItems))),
    ],
  );
  return answer.kind === 'answered' ? answer.value : undefined;
}

function namesOf(items: readonly Item[]): readonly string[] {
  return items.map(({ name }) => name);
}

function sortedNames(items: readonly Item[]): string {
  return [...namesOf(items)].sort().join('\n');
}
