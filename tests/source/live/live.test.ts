// One file for all suites: what reads pages is loaded once, which takes longer than most of the tests.
import './platforms.suite.js';
import './following.suite.js';
import './cache.suite.js';
import './addresses.suite.js';
import './refusals.suite.js';
import './responses.suite.js';
import './links.suite.js';
