declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** What its command does, with the manifest as the result. */
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}
