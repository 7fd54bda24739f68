/** What is said of the encoding of a file. `{names}` in braces are filled in. */
export const encodingZhCN = {
  'encoding-assumed': '文件没有写明编码，也不是 UTF-8，按 {label} 读取，请核对文字。',
  'encoding-contradicted': '文件写明的编码是 {quote}，实际是 {label}，按后者读取。',
  'bad-encoding': '文件的编码无法识别：试过 UTF-8、UTF-16 和 GB18030。',
} as const;
