/** What decides which files a frame needs. */
export interface FrameNeeds {
  readonly isSandboxed: boolean;
  readonly lang: string;
}

interface TrustedUrls {
  readonly createScriptURL: (url: string) => string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: TrustedUrls): TrustedUrls;
}

/**
 * The files for script tags that a frame needs, in their order. In a sandbox without an origin it is the one that is complete: the others load
 * parts as modules, which the server would have to allow as for another site.
 */
export const filesFor = ({ isSandboxed, lang }: FrameNeeds): readonly string[] => {
  if (isSandboxed) return ['disclosure-elements.all.js'];
  const languages = /^(?:zh(?:-CN|-Hans)?)?$/i.test(lang) ? [] : ['disclosure-elements.languages.js'];
  return [...languages, 'disclosure-elements.iife.js'];
};

/**
 * Loads the elements as classic scripts, from the folder in which the frame's own script is. Pages that require Trusted Types have to allow the
 * policy `disclosure-elements`.
 *
 * @param missing called with the name of a file that does not load
 */
export function loadScripts(folder: string, needs: FrameNeeds, missing: (file: string) => void): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('disclosure-elements', { createScriptURL: (url) => url });
  for (const file of filesFor(needs)) {
    const script = document.createElement('script');
    const url = new URL(file, folder).href;
    script.src = policy?.createScriptURL(url) ?? url;
    script.async = false;
    script.addEventListener('error', () => missing(file));
    document.head.append(script);
  }
}
