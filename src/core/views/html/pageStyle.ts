/** The style of every page of ours; in VS Code its colours are those of the theme. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { background: var(--vscode-editor-background, Canvas); color: var(--vscode-foreground, CanvasText); font: 16px/1.5 var(--vscode-font-family, system-ui), sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; }
h1, h2, h3 { line-height: 1.2; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #8888; padding: .4rem .5rem; text-align: left; vertical-align: top; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { border: 1px solid #8888; padding: .5rem; }
img { border: 1px solid #8888; display: block; height: auto; margin: .5rem 0; max-width: 100%; }
button { cursor: pointer; font: inherit; }
.note { opacity: .85; }
section.requirement { border-top: 2px solid #8888; margin-top: 1.5rem; }
@media print { button { display: none; } section.requirement { break-inside: avoid-page; } }
`;
