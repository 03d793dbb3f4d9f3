/**
 * What a server has to say with the files of a release, once, and how three kinds of server are told. All files are public and the same for
 * everybody, so one list of headers fits all of them.
 */

const headers = {
  // For a script tag with `type="module"`, `crossorigin` or `integrity` on another site, and for programs that read facts.json.
  'Access-Control-Allow-Origin': '*',
  // A site with `Cross-Origin-Embedder-Policy: require-corp` loads nothing without the first, and frames no page without the second.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // A changed number must arrive within the hour, and the script and its locale files together.
  'Cache-Control': 'public, max-age=3600',
};

/**
 * What the rest of a site may say, and these files must not: the first two keep a finished page out of a frame or take its look away, the third
 * contradicts the lifetime.
 */
const unwanted = ['X-Frame-Options', 'Content-Security-Policy', 'Expires'];

const types = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
};

const charset = 'utf-8';

const extensions = Object.keys(types);
/** nginx compresses HTML anyway, gives it the charset, and warns if it is named. */
const typesButHtml = Object.values(types).filter((type) => type !== types.html).join(' ');

const mapHeaders = (line) => Object.entries(headers).map(line).join('\n');
const mapTypes = (line) => Object.entries(types).map(line).join('\n');

const netlify = () => `# For Netlify and Cloudflare Pages, where this folder is the whole site. In a folder of a larger site, copy the lines to the _headers
# of that site, with the folder before each path: /help-widgets/*
/*
${mapHeaders(([name, value]) => `  ${name}: ${value}`)}

${mapTypes(([extension, type]) => `/*.${extension}\n  Content-Type: ${type}; charset=${charset}`)}
`;

/**
 * Only directives of the class FileInfo: one that a host does not allow makes an error of every file. `always` is a list of its own, in which a
 * site may have set a header.
 */
const apache = () => `# For Apache, which reads this file by itself where the host allows it (AllowOverride FileInfo).
<IfModule mod_mime.c>
${mapTypes(([extension, type]) => `  AddType ${type} .${extension}`)}
  AddCharset ${charset} ${extensions.map((extension) => `.${extension}`).join(' ')}
</IfModule>

# What the rest of your site says is taken away first: two values of one header contradict each other. Within <Files>, these lines win over
# <Files> and <FilesMatch> of your site, though not over <Location> and <If>.
<IfModule mod_headers.c>
  <Files "*">
${mapHeaders(([name, value]) => `    Header always unset ${name}\n    Header set ${name} "${value}"`)}
${unwanted.map((name) => `    Header always unset ${name}\n    Header unset ${name}`).join('\n')}
  </Files>
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${Object.values(types).join(' ')}
  </IfModule>
</IfModule>
`;

/** A location with an `add_header` gets none of the server's. */
const nginx = () => `# For nginx. Inside the server { } of your site, with the folders that are yours:
#   location ^~ /help-widgets/ { include /var/www/html/help-widgets/nginx-help-widgets.conf; }
# With ^~ these rules win over a location with a pattern, as ~* \\.(js|css)$. Headers that your site adds elsewhere are not sent with
# these files.
index index.html;
types {
${mapTypes(([extension, type]) => `  ${type} ${extension};`)}
}
charset ${charset};
charset_types ${typesButHtml};

expires off;
${mapHeaders(([name, value]) => `add_header ${name} "${value}";`)}

gzip on;
gzip_vary on;
gzip_types ${typesButHtml};
`;

/**
 * The rules as each server reads them, by the name of their file.
 *
 * @param {string[]} paths - of the files that are served: nginx needs to know the type of each
 */
export const serverRules = (paths) => {
  for (const path of paths) if (!types[path.split('.').at(-1)]) throw new Error(`${path}: write its type into src/build/release/web-server-rules.mjs`);
  return { '.htaccess': apache(), _headers: netlify(), 'nginx-help-widgets.conf': nginx() };
};
