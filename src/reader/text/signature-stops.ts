/** Words that sentences are made of, and those of codes and bills; a list of what somebody owns has none of them. */
export const signatureStops: ReadonlySet<string> = new Set(
  (
    'i you he she it we they me him us them is are was were be been am have has had do does did done will would can ' +
    'could should must may might to of for from at by the a an this that these those my mine your his her our their ' +
    'not no yes if but so then when what which who how where there here just only also too very more now again ' +
    'still edit update ps page line part qty order case invoice ref code error row item step state status total ' +
    'relay fuse form job lease free paid thanks thank regards cheers works worked fixed ' +
    'ich du er sie es wir ihr ist sind war waren habe hat hatte kann der die das ein eine einen dem den nicht kein ' +
    'von zu für auf im bei nach aus nur auch noch schon jetzt wieder seite zeile teil fehler danke gruß grüße ' +
    'je tu il elle nous vous ils est sont était ai a avons ont le la les un une des du ne pas que qui pour sur dans ' +
    'yo tú él ella nosotros es son era he ha han el los las una unos que no para por en se lo su ' +
    'io tu lui lei noi è sono era ho hai hanno il gli uno che non per di da nel si ci ' +
    'ik jij hij zij wij het een de is zijn was heb heeft niet geen van voor op te er nog ' +
    'я ты он она мы вы они не на с по к у за из что как это был была было есть нет'
  ).split(' '),
);
