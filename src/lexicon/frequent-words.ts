import { words } from './words.js';

/**
 * The most frequent English words in general text, the most frequent first, with the forms of those that inflect
 * (the order of the hundred base forms is the Oxford English Corpus's, https://en.wikipedia.org/wiki/Most_common_words_in_English).
 */
export const frequentWords: readonly string[] = words(
  "the be is was are were been being am 's 're 'm to of and a an in that have has had having 've i it for not n't no on " +
    'with he as you do does did done doing at this but his by from they we say said says her she or will ' +
    "'ll my one all would 'd there their what so up out if about who get got gets getting which go going went gone me when make " +
    'made makes can could like time just him know take took into year your good some them see other than then ' +
    'now look only come came its over think also back after use two how our work first well way even new want ' +
    'because any these give gave day most us more very never still much too off down every here where again always',
);
