/** A document to import. */
export interface FileCase {
  readonly kind: 'text' | 'html' | 'csv' | 'docx' | 'xlsx' | 'pdf' | 'ofd' | 'mht';
  readonly title: string;
  /** @param size bytes, about */
  readonly make: (size: number) => string | Uint8Array;
}
