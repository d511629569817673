/** A text in which VS Code finds no `$(name)` to show as an icon: a name of a file could show the mark of a success. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}
