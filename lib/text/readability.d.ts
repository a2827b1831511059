/** The reader alone: the package's index brings a second program along, and this is injected into pages. */
declare module '@mozilla/readability/Readability.js' {
  // biome-ignore lint/style/noDefaultExport: that is how a bundler hands out this CommonJS module
  export { Readability as default } from '@mozilla/readability';
}
