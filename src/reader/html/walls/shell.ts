import type { WallSigns } from './wall-signs.js';

/** Pages that a browser fills by script. */
export const shell: WallSigns = {
  code: 'needs-browser',
  titles: ['javascript required', 'javascript is required', 'javascript is disabled', 'enable javascript'],
  phrases: [
    'enable javascript',
    'enabling javascript',
    'turn on javascript',
    'javascript is disabled',
    'javascript is not enabled',
    'requires javascript',
    'javascript is required',
    "doesn't work properly without javascript",
    'does not work without javascript',
    'this site is best viewed in a modern browser with javascript',
    'viewed in a modern browser with javascript enabled',
    'javascript aktivieren',
    'aktivieren sie javascript',
    'aktiviere javascript',
    'benötigt javascript',
    'activer javascript',
    'activez javascript',
    'habilita javascript',
    'habilite javascript',
    'activar javascript',
    'abilita javascript',
    'schakel javascript in',
    'включите javascript',
    'włącz javascript',
    'povolte javascript',
    'javascript etkinleştir',
  ],
  elements:
    '#root, #app, #__next, #__nuxt, #___gatsby, #ember-app, app-root, [ng-app], [ng-version], [data-reactroot], ' +
    'shreddit-app, faceplate-partial, discourse-assets, #data-discourse-setup, #data-preloaded, #flarum-content, ' +
    '#flarum-loading, #svelte, [data-sveltekit-preload-data], #main-outlet',
};
