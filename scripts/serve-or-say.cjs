const { startServer } = require('./server.cjs');

/**
 * Starts the server, or says in a sentence why it cannot and ends the process.
 * @param {import('./server.cjs').ServerOptions} options
 * @param {string} advice what to do about a taken port
 */
async function serveOrSay(options, advice) {
  try {
    return await startServer(options);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${options.port} is taken by another program: ${advice}.`);
    process.exit(1);
  }
}

module.exports = { serveOrSay };
