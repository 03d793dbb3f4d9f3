import { testSnippetsFor } from '../support/browser/builder-combinations.js';

testSnippetsFor('html', 'wordpress', 'policy');
