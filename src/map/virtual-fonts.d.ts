/** The module that the fonts plugin of the build provides. */
declare module 'virtual:fonts' {
  /** The files of our own voice: address and unicode-range of each. */
  const files: readonly { url: string; range: string }[];
  export default files;
}
