import { transform } from 'esbuild';

/** Stands for `next/script`, which adds a script to the page; `npm run test:packages` runs the real one. */
const NEXT_SCRIPT = `const Script = ({ referrerPolicy, ...attributes }) => {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value === true ? '' : value);
  document.head.append(script);
  return null;
};`;

/** Serves `/jsx?code=…`: components of React as a script that renders them into `#app`. */
export const jsxComponents = async (context, next) => {
  if (context.path !== '/jsx') {
    await next();
    return;
  }
  const source = context.query.code.replace(/^import Script from 'next\/script';/m, NEXT_SCRIPT).replaceAll('export default function', 'function');
  const elements = Array.from(source.matchAll(/^function (\w+)/gm), ([, name]) => `<${name} />`);
  const { code } = await transform(`${source}\nReact.flushSync(() => React.createRoot(document.querySelector('#app')).render(<>${elements.join('')}</>));`, {
    loader: 'jsx',
    jsxFactory: 'React.createElement',
    jsxFragment: 'React.Fragment',
  });
  context.type = 'js';
  context.body = `{ ${code} }`;
};
