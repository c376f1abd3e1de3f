const vm = require('node:vm');

/**
 * Runs an entry of the build and emits what follows from its exports in place of its script:
 * metadata and help come from the declarations and are never written by hand.
 */
class EvaluatedPlugin {
  /**
   * @param {string} entry its name in the configuration; its library is commonjs2
   * @param {(exported: any) => Record<string, string>} files names and texts
   */
  constructor(entry, files) {
    this.entry = entry;
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const name = 'EvaluatedPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // Ahead of the minimizer, which need not see a script that is thrown away.
      const stage = Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const script = compilation.getAsset(`${this.entry}.js`);
        if (!script) return;
        compilation.deleteAsset(`${this.entry}.js`);
        try {
          const exported = evaluate(script.source.source().toString(), `${this.entry}.js`);
          for (const [file, text] of Object.entries(this.files(exported))) {
            compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
          }
        } catch (error) {
          const reason = error instanceof Error ? error.stack : String(error);
          compilation.errors.push(
            new WebpackError(`The files of ${this.entry} were not made: ${reason}`),
          );
        }
      });
    });
  }
}

function evaluate(script, filename) {
  const module = { exports: {} };
  vm.runInThisContext(`(function (module, exports) {${script}\n})`, { filename })(
    module,
    module.exports,
  );
  return module.exports;
}

module.exports = { EvaluatedPlugin };
