/** In the colours and letters of the theme, high contrast included. */
export const requirementStyle = `
body { color: var(--vscode-foreground); font: var(--vscode-font-size)/1.5 var(--vscode-font-family); max-width: 60rem; padding: 0 1.2rem 2rem; }
h1, h2, h3 { font-weight: 600; line-height: 1.25; margin: 1.2em 0 .3em; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; } h3 { font-size: 1em; }
p { margin: .4em 0; }
.lines { overflow-wrap: anywhere; white-space: pre-wrap; }
.note { color: var(--vscode-descriptionForeground); }
article { border-left: 3px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); margin: .8em 0; padding: 0 0 .2em .9em; }
article.chosen { border-color: var(--vscode-focusBorder); }
button { background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; color: var(--vscode-button-secondaryForeground); cursor: pointer; font: inherit; margin: .2em .4em .2em 0; padding: .25em .8em; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`;
