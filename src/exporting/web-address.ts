/** A URL that a link may lead to: of the web, never one that runs a script. `undefined` for anything else that stands in its place. */
export function webAddress(text: string | null | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(text ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
