export { languageOf } from './language';
