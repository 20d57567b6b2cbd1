/** How many inputs a property is tried with: as many as `npm test` has time for, or as a longer search wants. */
export const runs = (usual: number): number => Number(process.env.FAST_CHECK_RUNS ?? usual);
