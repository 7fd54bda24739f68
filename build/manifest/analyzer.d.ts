declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Does what its command does, and returns the manifest. */
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}
