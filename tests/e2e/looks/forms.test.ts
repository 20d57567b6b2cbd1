import { lookAt } from '../support/looks';
import { ARTICLE } from '../support/screens/article';
import { FIELDS } from '../support/screens/fields';
import { LISTS } from '../support/screens/lists';

lookAt({ ...FIELDS, ...LISTS, ...ARTICLE });
