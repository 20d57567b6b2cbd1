import { lookAt } from '../support/looks';
import { PASTE } from '../support/screens/paste';

lookAt(PASTE);
