import { associate } from './kit/associate';
import { CUSTOM_FUNCTIONS } from './custom-functions';

// The entry of functions.js: nothing but CustomFunctions is needed of the host.
associate(CUSTOM_FUNCTIONS);
