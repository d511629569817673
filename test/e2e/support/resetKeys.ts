/** Closes the editor in front, and with it what is not saved in it. */
export const closeEditorKey = 'Control+Alt+Shift+F8';

/** Shows the problems with none filtered: a hidden view does not accept the command. */
export const problemsKey = 'Control+Alt+Shift+F7';

/** Puts away what a journey may have left beside its editors. */
export const tidyKey = 'Control+Alt+Shift+F9';

/**
 * Changes a setting that no journey looks at: a workbench that writes its settings reads them all again, while it may miss
 * that another program wrote them.
 */
export const readSettingsKey = 'Control+Alt+Shift+F6';

/** In a fresh workbench the explorer is what the side bar shows, no panel is open and nothing is filtered. */
const tidying = [
  'notifications.clearAll',
  'workbench.action.closePanel',
  'segur.showAll',
  'workbench.action.clearEditorHistoryWithoutConfirm',
  'workbench.view.explorer',
  'workbench.files.action.collapseExplorerFolders',
];

const unfiltering = ['workbench.panel.markers.view.focus', 'problems.action.clearFilterText'];

/** Keys of the journeys alone, with which a workbench is put back to how it opened. */
export const resetKeys: readonly object[] = [
  { key: keyOf(closeEditorKey), command: 'workbench.action.revertAndCloseActiveEditor' },
  { key: keyOf(readSettingsKey), command: 'editor.action.toggleRenderControlCharacter' },
  { key: keyOf(problemsKey), command: 'runCommands', args: { commands: unfiltering } },
  { key: keyOf(tidyKey), command: 'runCommands', args: { commands: tidying } },
];

function keyOf(pressed: string): string {
  return pressed.replace('Control', 'ctrl').toLowerCase();
}
