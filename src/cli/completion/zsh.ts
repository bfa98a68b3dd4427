import type { CompletedCommand, CompletedOption, Proposal } from './describe-commands.js';

/** The script that completes the program in zsh, as a file of $fpath or sourced. */
export function zshCompletion(commands: readonly CompletedCommand[], programs: readonly string[]): string {
  return `#compdef ${programs.join(' ')}
_tesla_sentiment() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${commands.map(({ name, meaning }) => `    ${quoted(`${name}:${meaning}`)}`).join('\n')}
  )
  _arguments -C \\
    '(- *)'{-h,--help}'[show this help]' \\
    '(- *)'{-V,--version}'[show the version]' \\
    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _tesla_sentiment ]]; then
  _tesla_sentiment "$@"
else
  compdef _tesla_sentiment ${programs.join(' ')}
fi
`;
}

function commandCase({ name, options, first, following }: CompletedCommand): string {
  const specs = [
    ...options.map(optionSpec),
    quoted(`1:argument:${action(first)}`),
    quoted(`*:argument:${action(following)}`),
  ];
  return `        ${name}) _arguments -s ${specs.join(' \\\n          ')} ;;`;
}

function optionSpec({ short, long, meaning, value, proposal, repeatable }: CompletedOption): string {
  const told = `[${meaning.replace(/[[\]\\:]/g, '\\$&')}]`;
  const taken = value === null ? '' : `:${value}:${action(proposal)}`;
  const spec = quoted(told + taken);
  if (short === null) return `${quoted((repeatable ? '*' : '') + long)}${spec}`;
  return `${quoted(repeatable ? '*' : `(${short} ${long})`)}{${short},${long}}${spec}`;
}

function action(proposal: Proposal): string {
  if (proposal === 'files') return '_files';
  return proposal === 'nothing' ? ' ' : `(${proposal.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
