/** Settings that take from a picture what says nothing about us. */
export const quiet = {
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
} as const;
