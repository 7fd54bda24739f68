interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/** The tags of this library that are registered here. */
export const TAGS = new Set<string>();

/**
 * Registers an element, unless the page already has it: a page that loads the library twice keeps the first. It logs a warning where the
 * versions differ, since one of them is then not what its author tested.
 */
export function define(tag: string, elementClass: Versioned): void {
  TAGS.add(tag);
  const first: Versioned | undefined = customElements.get(tag);
  if (!first) customElements.define(tag, elementClass);
  else if (first.version !== elementClass.version)
    console.warn(
      `<${tag}> is registered in version ${first.version ?? 'unknown'}; version ${elementClass.version ?? 'unknown'} is not used.`,
    );
}
