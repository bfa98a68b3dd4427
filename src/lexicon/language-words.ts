import { words } from './words.js';

/**
 * Frequent English words that are no frequent words of the other languages that forums are written in. What is a
 * word there too (`in`, `was`, `also`) or is borrowed there (`service`, `update`, `problem`) is left out.
 */
export const englishWords: ReadonlySet<string> = new Set(
  words(
    'the and that this these those with from your you my our his him their them they she who whose ' +
      "which what when where why how have having being were wasn't weren't aren't isn't don't doesn't " +
      "didn't can't cannot couldn't won't wouldn't shouldn't haven't hasn't hadn't ain't dont didnt " +
      "cant wont isnt doesnt would could should might must shall will did does doing done i'm i've i'd " +
      "i'll it's its it he'd that's there's here's what's let's you're you've you'll you'd he's she's " +
      "we're we've we'll they're they've they'll who's im ive here there than because though although " +
      'however therefore until since between through before after again against about above below into ' +
      'onto upon without within across not nothing nobody never every everyone everything everybody ' +
      'anyone anything anybody someone something somebody any some many much more other others another ' +
      'each both either neither several enough very really quite rather pretty just only still yet ' +
      'already too always often sometimes maybe perhaps probably actually basically definitely exactly ' +
      'get gets got getting give gives gave given take takes took taken taking make makes made making ' +
      'going goes went gone come comes came coming need needs needed know knows knew known think ' +
      'thinks thought saw seen look looks looking find found says said saying tell told ask asked try ' +
      'tried trying keep kept call called calling wait waiting waited work works worked working happen ' +
      'happened happens feel felt seem seems buy bought paid send sent receive received leave left ' +
      'believe hope wish guess agree good better great nice awesome terrible horrible worse worst bad ' +
      'new old right wrong happy thanks thank please yes yeah day days weeks month months year years ' +
      'today yesterday tomorrow now later soon ago back away off out down first next people guy guys ' +
      'thing things way issue issues answer owner owners company customer customers doors wheel wheels ' +
      'seat seats screen order ordered delivered broken replaced replacement fixed repair two three ' +
      'four five seven eight nine if but are cars',
  ),
);

/**
 * Frequent words of other languages that use Latin letters, one letter words and English words left out. One of them
 * makes a text without English words doubtful; it decides nothing.
 */
export const foreignWords: ReadonlySet<string> = new Set(
  [
    // German
    'aber als auch auf bei bis das dass dem den der des doch ein eine einem einen einer es für gibt ' +
      'habe haben hat ich ihr ist jetzt kann kein keine mein meine mich mir mit nach nicht noch nur ' +
      'oder schon sehr sich sie sind und uns vom von vor war wenn werden wie wir wird zu zum zur',
    // French
    "au aux avec avoir bien ce cette chez c'est dans de depuis deux du elle en est et été être fait " +
      "il ils j'ai je la le les leur lui ma mais même merci mes moi mon ne nous ou où par pas plus " +
      'pour que qui sa sans se ses si son sont sur tout très tu un une vous',
    // Spanish
    'al algo año como con cuando del donde ella ellos era eres esta está este esto fue gracias ha ' +
      'las lo los más mi muy nada nadie ni nos para pero por porque qué sea ser sí sin sobre su sus ' +
      'también te tiene todo una uno ya yo',
    // Italian
    'ai alla anche che chi ci ciao cosa da dal dei della di dopo ed gli hai hanno ho io mia mio ' +
      'molto nel nella non per però più quando questa questo sei sono stato sul tutti tutto',
    // Dutch
    'aan bij dan dat deze dit doen door dus een er ga geen gewoon heb hebben heeft het hij hoe ' +
      'iemand ik ja jij kan maar meer met mijn naar niet niets nog nu om ook op toch tot uit veel voor ' +
      'wat weer wel werd wordt zijn zo zou',
    // Polish
    'ale bo bez być czy co dla jak jest już ktoś lub mam mnie może na nie nic niż od po przez się ' +
      'są ta tak tam tego tylko wszystko za ze że',
    // Swedish
    'att av bara bra det detta dom då efter ett från för gick har hos inte jag kommer med mig min ' +
      'mot mycket många när och också på samma sedan ska skulle som så till upp ut var vi vill är',
    // Norwegian and Danish
    'ble blir bare deg dette eg ei eller etter fra går hadde han hun hva hvor ikke ikkje jeg meg mye ' +
      'må ned noe noen nå når og også opp selv skal til ved vil',
    // Portuguese
    'ainda ao aos até bem com dos ela ele em então essa eu foi já mas meu minha muito não nem os ' +
      'pela pelo quem sem só sua também tem um uma você',
    // Turkish
    'ama ben bir biri bu çok daha değil diye gibi hem için ile kadar ki mı nasıl olan oldu olarak ' +
      'sadece sen sonra şu ve veya yok',
  ].flatMap(words),
);
