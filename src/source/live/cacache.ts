// Third-party packages have one importer each; this is the one of cacache.
import cacache from 'cacache';

export { cacache };
