export { accessOf, type Access, type AdminState } from './access';
export { checkCreate } from './refusals';
export { currentCaller, type Caller } from './current';
export type { FileAccess } from './file-access';
export type { MayName, TypeAccess } from './type-access';
