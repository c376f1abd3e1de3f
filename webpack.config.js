const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { EvaluatedPlugin } = require('./scripts/evaluated-plugin.cjs');
const { LicencesPlugin } = require('./scripts/licences-plugin.cjs');
const { baseAddress, manifestAt } = require('./scripts/manifest-addresses.cjs');
const { panePage } = require('./scripts/pane-page.cjs');

const at = (...parts) => path.join(__dirname, ...parts);

/** Copies a text file through a function of its text; `minimized` keeps webpack from packing it. */
const rewritten = (from, to, rewrite) => ({
  from: at(from),
  to,
  info: { minimized: true },
  transform: (content) => rewrite(content.toString('utf8')),
});

const common = (name, mode) => ({
  name,
  mode,
  context: __dirname,
  target: ['web', 'es2020'],
  // Never an eval devtool: the content security policy refuses it.
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { onlyCompileBundledFiles: true },
      },
    ],
  },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  // The files come from the reader's own disk or from Excel's cache: no hint on their size.
  performance: false,
});

/** An entry that a plugin evaluates and leaves out of dist. */
const evaluated = (file) => ({ import: at(file), library: { type: 'commonjs2' } });

/** The metadata that Excel reads: in English, and in the locale that has a file of its own. */
const metadataFiles = ({ functionMetadata }, baseUrl) => {
  const text = (language) => `${JSON.stringify(functionMetadata(language, baseUrl), null, 2)}\n`;
  return { 'functions.json': text('en'), 'functions-zh-CN.json': text('zh') };
};

/** What Excel loads: dist/, ready for any static host. */
const addIn = (mode, baseUrl) => ({
  ...common('add-in', mode),
  entry: {
    functions: at('src/functions/register.ts'),
    taskpane: at('src/pane/main.tsx'),
    'help/help': at('src/help/live/main.ts'),
    metadata: evaluated('src/functions/metadata-entry.ts'),
    'help-pages': evaluated('src/help/pages-entry.ts'),
  },
  output: { path: at('dist'), filename: '[name].js', publicPath: '', clean: true },
  plugins: [
    new EvaluatedPlugin('metadata', (exported) => metadataFiles(exported, baseUrl)),
    new EvaluatedPlugin('help-pages', ({ helpPages }) => helpPages()),
    new LicencesPlugin(),
    new CopyPlugin({
      patterns: [
        rewritten('src/pane/taskpane.html', 'taskpane.html', (page) => panePage(page, 'addIn')),
        rewritten('manifest.xml', 'manifest.xml', (manifest) => manifestAt(manifest, baseUrl)),
        { from: at('src/help/help.css'), to: 'help/help.css', info: { minimized: true } },
        { from: '*.png', context: at('assets'), to: 'assets/' },
      ],
    }),
  ],
});

/** The stand-in for Excel that `npm start` and the tests open: never part of dist. */
const playground = (mode) => ({
  ...common('playground', mode),
  entry: {
    playground: at('src/playground/main.ts'),
    'office-shim': at('src/playground/office-shim.ts'),
  },
  output: { path: at('build/playground'), filename: '[name].js', publicPath: '', clean: true },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: at('src/playground/index.html'), to: 'index.html', info: { minimized: true } },
        rewritten('src/pane/taskpane.html', 'taskpane.html', (page) =>
          panePage(page, 'playground'),
        ),
      ],
    }),
  ],
});

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const baseUrl = baseAddress(env.baseUrl);
  return [addIn(mode, baseUrl), ...(env.playground ? [playground(mode)] : [])];
};
