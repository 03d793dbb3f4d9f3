import { testSnippetsFor } from '../support/browser/builder-combinations.js';

testSnippetsFor('ckeditor', 'tinymce', 'markdown');
