/**
 * The public surface of the engine: all that outsiders may import.
 */
export type * from './bitext.ts'
export type * from './problem.ts'
