import { testSnippetsFor } from '../support/browser/builder-combinations.js';

testSnippetsFor('react', 'next', 'vue');
