/** What a parent (npm, a terminal inside VS Code, a debugger) leaves in the environment and a child must not inherit. */
const unwanted =
  /^(?:NODE_OPTIONS|NODE_CHANNEL_FD|NODE_UNIQUE_ID|ELECTRON_RUN_AS_NODE|VSCODE_.*|npm_package_.*|npm_lifecycle_.*|npm_command)$/i;

/** This process's environment, cleaned, with `more` on top. */
export function cleanEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.test(name));
  return { ...Object.fromEntries(kept), ...more };
}
