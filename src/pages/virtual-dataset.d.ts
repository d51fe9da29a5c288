/** The module that the dataset plugin of the build provides. */
declare module 'virtual:dataset' {
  import type { Dataset } from '../dataset/types.ts';
  const dataset: Dataset;
  export default dataset;
}
