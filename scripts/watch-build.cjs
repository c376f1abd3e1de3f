const configurations = require('../webpack.config.js');

/**
 * Builds for https://localhost:3000, whatever address was built for last, and again whenever a file
 * is saved. Ends with the process.
 * @param {{ playground?: boolean }} parts
 * @param {() => void} announce called once, when the first build stands
 * @param {import('./watch-build.cjs').Bundler} bundler
 */
function watchBuild({ playground = false }, announce, bundler = require('webpack')) {
  console.error('Building; the first time takes about a minute.');
  const compiler = bundler(configurations({ playground }, { mode: 'production' }));
  let announced = false;
  compiler.watch({}, (failure, stats) => {
    if (failure ?? stats.hasErrors()) {
      console.error(failure?.stack ?? stats.toString('errors-only'));
      console.error('The build failed. Save a change to build again.');
    } else if (announced) {
      console.error('Built again: reload the page.');
    } else {
      announced = true;
      announce();
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => compiler.close(() => process.exit(0)));
  }
}

module.exports = { watchBuild };
