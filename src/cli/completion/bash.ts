import type { CompletedCommand, CompletedOption, Proposal } from './describe-commands.js';

/** The script that completes the program in bash, 4.4 or newer; it needs nothing else. */
export function bashCompletion(commands: readonly CompletedCommand[], programs: readonly string[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for ${programs.join(' and ')}
_tesla_sentiment() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command= seen=0 word
  # --option=value comes as three words.
  if [[ $cur == '=' ]]; then cur=
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word == -* ]]; then continue; fi
    if [[ -n $command ]]; then seen=1; break; fi
    case $word in ${names.join('|')}) command=$word ;; esac
  done
  COMPREPLY=()
  case $command,$prev in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
      '') ${proposed(['--help', '--version'])} ;;
${commands.map(({ name, options }) => `      ${name}) ${proposed(options.map(({ long }) => long))} ;;`).join('\n')}
    esac
    return
  fi
  case $command,$seen in
    ,*) ${proposed(names)} ;;
${commands.flatMap(argumentCases).join('\n')}
  esac
}
complete -o default -F _tesla_sentiment ${programs.join(' ')}
`;
}

/** What fills COMPREPLY; for files it stays empty, and readline completes them. */
function proposed(proposal: Proposal): string {
  if (proposal === 'files') return 'return';
  if (proposal === 'nothing') return 'compopt +o default; return';
  return `compopt +o default; COMPREPLY=($(compgen -W '${proposal.join(' ')}' -- "$cur"))`;
}

function valueCases({ name, options }: CompletedCommand): readonly string[] {
  const taking = options.filter(({ value }) => value !== null);
  const forms = ({ short, long }: CompletedOption) => [long, ...(short === null ? [] : [short])];
  return taking.map((option) => {
    const patterns = forms(option).map((form) => `${name},${form}`);
    return `    ${patterns.join('|')}) ${proposed(option.proposal)}; return ;;`.replace(
      'return; return',
      'return',
    );
  });
}

function argumentCases({ name, first, following }: CompletedCommand): readonly string[] {
  return [`    ${name},0) ${proposed(first)} ;;`, `    ${name},1) ${proposed(following)} ;;`];
}
