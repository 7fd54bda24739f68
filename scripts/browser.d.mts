export const BROWSER_ARGS: string[];
export function ensureBrowser(): string;
