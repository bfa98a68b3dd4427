/**
 * What --help tells where the terminal has so many columns or more: written by `npm run help-text` from the
 * definitions of the commands, so that it can be shown without loading them.
 */
export const widthOfHelpText = 80;

export const helpText = `Usage: tesla-sentiment [options] [command]

Turns forum threads into evidence about customer service: sentiment and service
recovery. Works offline, but for the web addresses that you name.

Options:
  -V, --version                        show the version
  -h, --help                           show this help

Commands:
  analyze [options] [inputs...]        read threads, score posts, name events
  scrape [options] [inputs...]         only read threads and write their posts
  explain [options] [text...]          tell why a text scores as it does
  evaluate [options] <kind> <gold...>  measure accuracy against gold annotations
  train [options] <labelled...>        learn the sentiment weights from labelled
                                       texts
  completion <shell>                   print the completion script of a shell
  help [command]                       show the help of a command

Examples:
  tesla-sentiment analyze thread.html
  tesla-sentiment analyze -o posts.csv thread.html
  tesla-sentiment explain "They never called back."

Exit codes:
    0  success
    1  a --fail-on condition held
    2  wrong usage
    3  some inputs could not be read
    4  no input could be read, or no output written
   70  a bug in tesla-sentiment
  130  interrupted (SIGINT)
  143  terminated (SIGTERM)

Documentation:
  https://github.com/tesla-sentiment/tesla-sentiment#readme
Report a problem:
  https://github.com/tesla-sentiment/tesla-sentiment/issues
`;
