/** The style of every page of ours; in VS Code its colours are those of the theme. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { background: var(--vscode-editor-background, Canvas); color: var(--vscode-foreground, CanvasText); font: 16px/1.5 var(--vscode-font-family, system-ui), sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; }
body.vscode-light, body.vscode-dark, body.vscode-high-contrast { font-size: var(--vscode-font-size, 13px); padding-bottom: 5rem; }
h1, h2, h3 { line-height: 1.2; }
a { color: var(--vscode-textLink-foreground, LinkText); text-decoration: underline; }
.spoken { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #8888; padding: .4rem .5rem; text-align: left; vertical-align: top; }
th.count, td.count { text-align: right; }
td.count { white-space: nowrap; }
p.lines { white-space: pre-line; }
progress { height: .8em; min-width: 12rem; }
code, pre { background: none; color: inherit; font-family: var(--vscode-editor-font-family, ui-monospace), monospace; font-size: .9em; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { border: 1px solid #8888; padding: .5rem; }
img, video { border: 1px solid #8888; display: block; height: auto; margin: .5rem 0; max-width: 100%; }
video { max-height: 75vh; }
button, select, input { font: inherit; }
button { background: var(--vscode-button-secondaryBackground, ButtonFace); border: 1px solid var(--vscode-button-border, #8888); border-radius: 2px; color: var(--vscode-button-secondaryForeground, ButtonText); cursor: pointer; padding: .15em .6em; }
body.vscode-high-contrast button { background: var(--vscode-button-secondaryBackground, var(--vscode-editor-background)); border-color: var(--vscode-contrastBorder, #8888); color: var(--vscode-button-secondaryForeground, var(--vscode-foreground)); }
button.primary, body.vscode-high-contrast button.primary { background: var(--vscode-button-background, ButtonFace); color: var(--vscode-button-foreground, ButtonText); }
button.link, body.vscode-high-contrast button.link { background: none; border: 0; color: var(--vscode-textLink-foreground, LinkText); display: inline; padding: 0; text-align: left; text-decoration: underline; }
button:disabled { cursor: default; opacity: .6; }
input[type=search] { width: 20em; }
input[type=search], select { background: var(--vscode-input-background, Field); border: 1px solid var(--vscode-input-border, #8888); color: var(--vscode-input-foreground, FieldText); max-width: 100%; padding: .2em .4em; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 1px; }
kbd { border: 1px solid #8888; border-radius: 2px; font-size: .85em; padding: 0 .3em; }
.note { color: var(--vscode-descriptionForeground, inherit); }
.tools { align-items: center; display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
.rows { list-style: none; padding: 0; }
.rows > li { border-top: 1px solid #8888; padding: .6rem 0; }
.end { background: var(--vscode-editor-background, Canvas); border-top: 1px solid #8888; bottom: 0; padding: .6rem 0; position: sticky; }
[hidden] { display: none !important; }
section.requirement { border-top: 2px solid #8888; margin-top: 1.5rem; }
@media print { button, .tools, .end { display: none; } section.requirement { break-inside: avoid-page; } }
`;
