/** Where Microsoft serves office.js and every script that it loads after itself. */
const officeHost = 'https://appsforoffice.microsoft.com';

/** Fluent UI opens empty style elements and fills them by insertRule: only the empty text is let in. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * No connect-src: neither the pane nor office.js needs one, and telemetry stays shut out.
 * No frame-ancestors: a meta element cannot set it, and Excel on the web frames the pane.
 * @param {string} scripts the allowed script sources
 */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const script = (address) => `<script src="${address}"></script>`;

/** What differs between the page that Excel loads and the playground's. */
const variants = {
  addIn: {
    policy: policy(`'self' ${officeHost}`),
    office: script(`${officeHost}/lib/1/hosted/office.js`),
    base: '',
  },
  playground: {
    policy: policy("'self'"),
    office: script('/playground/office-shim.js') + script('/office-js/office.js'),
    base: '/',
  },
};

/**
 * Fills the one template of the pane's page.
 * @param {string} template
 * @param {keyof typeof variants} variant
 */
function panePage(template, variant) {
  return template.replace(/\{\{(\w+)\}\}/g, (placeholder, name) => {
    const value = variants[variant][name];
    if (value === undefined) throw new Error(`taskpane.html: unknown placeholder ${placeholder}`);
    return value;
  });
}

module.exports = { panePage };
