import calls from './calls.css';
import host from './host.css';
import page from './page.css';
import print from './print.css';
import targets from './targets.css';
import tokens from './tokens.css';
import ways from './ways.css';

/** Shared by all elements; later sheets win. */
export const styles = [tokens, page, targets, calls, ways, host, print];
