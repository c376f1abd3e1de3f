const vm = require('node:vm');

/** The locale that Excel asks for by each file, and the language that the declarations call it. */
const files = { 'functions.json': 'en', 'functions-zh-CN.json': 'zh' };

/**
 * Runs the entry `metadata`, which exports `functionMetadata(language)`, and emits what it returns
 * in place of its script: the metadata follows from the declarations and is never written by hand.
 */
class MetadataPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('MetadataPlugin', (compilation) => {
      // Ahead of the minimizer, which need not see a script that is thrown away.
      const stage = Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: 'MetadataPlugin', stage }, () => {
        const script = compilation.getAsset('metadata.js');
        if (!script) return;
        compilation.deleteAsset('metadata.js');
        try {
          const functionMetadata = evaluate(script.source.source().toString());
          for (const [file, language] of Object.entries(files)) {
            const text = `${JSON.stringify(functionMetadata(language), null, 2)}\n`;
            compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
          }
        } catch (error) {
          const reason = error instanceof Error ? error.stack : String(error);
          compilation.errors.push(new WebpackError(`functions.json was not made: ${reason}`));
        }
      });
    });
  }
}

function evaluate(script) {
  const module = { exports: {} };
  vm.runInThisContext(`(function (module, exports) {${script}\n})`, { filename: 'metadata.js' })(
    module,
    module.exports,
  );
  return module.exports.functionMetadata;
}

module.exports = { MetadataPlugin };
