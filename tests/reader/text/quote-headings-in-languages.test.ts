import { expect, it } from 'vitest';
import { readQuoteOpening } from '../../../src/reader/text/quote-opening.js';

it.each([
  'Citaat Oorspronkelijk geplaatst door Odd_9 Bekijk Berichten',
  'Lainaus Alkuperäinen kirjoittaja Odd_9 Katso viestiä',
  'Idézet Eredetileg írta: Odd_9 Üzenet megtekintése',
  'Ursprungligen skapat av Odd_9',
  'Alun perin kirjoittanut Odd_9',
  'Původně zaslal Odd_9',
  'Повідомлення від Odd_9',
  'Originalno napisao Odd_9',
  'Il y a 3 heures, Odd_9 a dit :',
  '3 horas atrás, Odd_9 disse:',
  '3 часа назад, Odd_9 сказал:',
  '3 tuntia sitten, Odd_9 kirjoitti:',
  '3 saat önce, Odd_9 yazdı:',
  '12.03.2019 tarihinde, Odd_9 şunları söyledi:',
  'Dne 12. 3. 2019 v 10:12 napsal Odd_9:',
  'På 12/3/2019 vid 10:12, skrev Odd_9:',
  'Den 12/3/2019 klokken 10:12, skrev Odd_9:',
  'Ο χρήστης Odd_9 είπε:',
  'Ο/Η Odd_9 έγραψε:',
  'Odd_9 сказав(ла):',
  'Odd_9 ha dit:',
  '(12-03-2019, 10:12)Odd_9 Nickli Kullanıcıdan Alıntı:',
  'Quoting Odd_9 (view post)',
])('%s names who is quoted', (line) => {
  expect(readQuoteOpening(line)?.author).toBe('Odd_9');
});

it.each(['@Odd_9 написал в Шум по утрам:', '@Odd_9 powiedział w Hałas rano:', '@Odd_9 在 早上有声音 中说：'])(
  '%s names who is quoted from a topic',
  (line) => {
    expect(readQuoteOpening(line)?.author).toBe('@Odd_9'.slice(1));
  },
);
