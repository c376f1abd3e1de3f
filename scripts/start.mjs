import webpack from 'webpack';
import configurations from '../webpack.config.js';
import { playgroundRoots } from './server.cjs';
import { serveOrSay } from './serve-or-say.cjs';

// The server comes first: a taken port should show before a build of half a minute.
const port = Number(process.env.PORT ?? 3000);
const advice = 'end that program, or choose another port, such as PORT=3001 npm start';
const server = await serveOrSay({ port, roots: playgroundRoots }, advice);

console.error('Building; the first time takes about a minute.');
const compiler = webpack(configurations({ playground: true }, { mode: 'production' }));

let announced = false;
compiler.watch({}, (failure, stats) => {
  if (failure ?? stats.hasErrors()) {
    console.error(failure?.stack ?? stats.toString('errors-only'));
    console.error('The build failed. Save a change to build again.');
  } else if (announced) {
    console.error('Built again: reload the page.');
  } else {
    announced = true;
    console.error('Ready; changes are built as they are saved. Ctrl+C ends it.');
    console.log(server.address);
  }
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => compiler.close(() => process.exit(0)));
}
