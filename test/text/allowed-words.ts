/** Names of people, programs, tests and statistics, and how EViews and Excel write things. */
const NAMES =
  'KMO Bartlett White Newey West HAC EViews DU Du Yoke English Excel VALUE DIV Windows Mac Durbin Watson LM VIF ADF AIC SC HQ Hannan Quinn MacKinnon Enter Esc gretl Stata OLS Word LaTeX Markdown CSV Granger Breusch Godfrey Pagan Harvey Glejser ARCH ARDL Jarque Bera Ramsey RESET Chow CUSUM DFFITS RStudent Pearson SD Fan Wu wang fan liao CRITIC SPSS SPSSAU Ljung Box Doornik Hansen Cook Dickey Fuller Obs DW ESS SS HC LOG TREND COUPLING NAME SPILL BUSY LAMBDA LINEST WPS LibreOffice AUDIT XML DIST ABS SQRT PI RESCALE TDIST FDIST RT NIST Prob Edgerton Wells Wald LR';

/** Words that are typed or shown as they are: arguments, options, folders, parts of formulas. */
const TYPED =
  'to DLOG Ctrl Shift Alt Office CCD INDEX STAT BUSY SPILL NAME SSR adjr id loglik probf ser ssr weights paper standard scheme direction low high systems data equal group sample periods en zh right left closed minmax zscore abszscore max min sum norm entropy pca cv ordinary hc hac raw dw bg jb reset adf arch ct sc q total bpg harvey glejser whitecross white chow cusum vif influence durbinh granger critic aic hq xtreg sandwich wU wx ln se diag var delta squared integration Scaled explained Library Containers com microsoft Data Documents wef';

/** The title of the source paper, which was printed in English. */
const CITED =
  'Mechanism and Countermeasures for Action of Scientific and Technological Innovation on Integration of Industrialization and Urbanization';

/** What Chinese texts may hold of other words, in small letters. */
export const ALLOWED_WORDS: ReadonlySet<string> = new Set(
  [NAMES, TYPED, CITED].flatMap((words) => words.toLowerCase().split(' ')),
);
