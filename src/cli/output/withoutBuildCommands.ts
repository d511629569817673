/**
 * A line of output that no build server takes for a command to it: GitHub obeys `::name::` at the beginning of a line and
 * `##[name]` anywhere, Azure `##vso[`, TeamCity `##teamcity[`; others colour or count lines that begin with `[error]`. The
 * first character becomes its code, which in JSON is that same character.
 */
export function withoutBuildCommands(line: string): string {
  return line
    .replace(/##(?=[a-z]*\[)/giu, '\\u0023#')
    .replace(/^(\s*):(?=:)/u, '$1\\u003A')
    .replace(/^(\s*)\[(?=(?:error|warning|warn|info|debug|fatal|notice)\])/iu, '$1\\u005B');
}
