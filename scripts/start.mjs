import { playgroundRoots } from './server.cjs';
import { serveOrSay } from './serve-or-say.cjs';
import { watchBuild } from './watch-build.cjs';

// The server comes first: a taken port should show before a build of half a minute.
const port = Number(process.env.PORT ?? 3000);
const advice = 'end that program, or choose another port, such as PORT=3001 npm start';
const server = await serveOrSay({ port, roots: playgroundRoots }, advice);

watchBuild({ playground: true }, () => {
  console.error('Ready; changes are built as they are saved. Ctrl+C ends it.');
  console.log(server.address);
});
