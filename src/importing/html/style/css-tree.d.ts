// The parser alone, without the lexer and the generator. Its types are those of the whole package.
declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree';
}
