export const BROWSER_ARGS: string[];
export function ensureBrowser(): string;
export function installedFirefox(): string | undefined;
