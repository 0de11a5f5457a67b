/** The package tells the types of its door alone; this is the file behind it that holds the one class. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
