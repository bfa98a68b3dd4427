/** What softwares call those who have an account or a task there, in lower case. */
const titles: ReadonlySet<string> = new Set(
  (
    'member members moderator moderators administrator administrators admin mod webmaster ' +
    'mitglied moderatorin administratorin membre modérateur modératrice administrateur administratrice ' +
    'miembro moderador moderadora administrador administradora membro moderatore moderatrice amministratore ' +
    'lid beheerder medlem moderaattori jäsen administratör użytkownik участник модератор администратор ' +
    'пользователь üye moderatör yönetici člen moderátor administrátor'
  ).split(' '),
);

/** What stands beside such titles, before them or behind, in lower case. */
const kinds: ReadonlySet<string> = new Set(
  (
    'new newest junior jr jr. senior sr sr. full well-known active inactive regular registered trusted verified ' +
    'super global forum site team community board club staff premium vip elite gold golden silver bronze platinum ' +
    'diamond supporting contributing donating paid charter founding lifetime life honorary distinguished valued ' +
    'frequent veteran established advanced expert master associate lead assistant chief head local limited retired ' +
    'former banned true power prominent known hero addicted deleted suspended guest basic plus pro legendary ' +
    'neues aktives erfahrenes bekanntes nouveau actif habitué confirmé honoraire nuevo activo destacado novo ativo ' +
    'sênior pleno nuovo attivo nieuw actief ervaren ny aktiv nowy aktywny новый активный постоянный почётный ' +
    'yeni aktif nový aktivní'
  ).split(' '),
);

/** Longer lines are no names. */
const longestLine = 80;

/**
 * A name without the title that a software prints behind it on the same line, such as `NAME Senior Member`. What is a
 * title as a whole stays as it is.
 */
export function withoutTitle(printed: string): string {
  if (printed.length > longestLine || !printed.includes(' ')) return printed;
  const words = printed.split(' ');
  let start = words.length;
  let isTitle = false;
  for (; start > 0; start--) {
    const word = words[start - 1]?.toLowerCase() ?? '';
    if (titles.has(word)) isTitle = true;
    else if (!kinds.has(word)) break;
  }
  return isTitle && start > 0 ? words.slice(0, start).join(' ') : printed;
}
