/** Settings that take from a picture what says nothing about us. */
export const quiet = {
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'breadcrumbs.enabled': false,
  'window.title': '${activeEditorShort}',
  'window.commandCenter': false,
} as const;
