// The parser alone, without what describes and writes CSS. Its types come with those of the whole.
declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree';
}
