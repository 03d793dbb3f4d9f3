/** The table of languages, `src/i18n/languages.ts`, for programs that run in Node. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const source = readFileSync(new URL('../src/i18n/languages.ts', import.meta.url), 'utf8');
const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2021 } });

/** @type {{ languages: Record<string, { name: string, dir?: 'rtl', script?: string, aliases?: string[] }>, sourceLocale: string }} */
export const { languages, sourceLocale } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);

/** The languages that have an XLIFF file. */
export const targetLocales = Object.keys(languages).filter((tag) => tag !== sourceLocale);
