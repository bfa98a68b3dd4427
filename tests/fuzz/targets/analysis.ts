import type { Post, Quote } from '../../../src/model/post.js';
import type { Thread } from '../../../src/model/thread.js';
import { openAnalyzer, threadOfText } from '../../../src/pipeline.js';
import { decode } from '../../../src/source/decode.js';
import { checkAnalysis } from '../check-thread.js';
import { settings } from '../settings.js';
import { withinTime } from '../within-time.js';

const analyzer = await openAnalyzer(settings);

function quoteOf(post: number, text: string): Quote {
  return { author: 'Ann', post, postId: null, origin: 'marked', at: 0, confidence: 1, text, quotes: [] };
}

/** Posts of two authors, divided by form feeds; every second quotes what was said before it. */
function threadOf(text: string): Thread {
  const thread = threadOfText('fuzz', '');
  const texts = text.split('\f').map((words) => words.trim());
  const posts = texts.flatMap((words, at): readonly Post[] =>
    threadOfText('fuzz', words).posts.map((post) => ({
      ...post,
      number: at + 1,
      author: at % 3 === 0 ? 'Ann' : 'Kim',
      quotes: at % 2 === 1 ? [quoteOf(at, texts[at - 1] ?? '')] : [],
    })),
  );
  return { ...thread, posts };
}

/** The analysis of what is said in a thread. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(async () => {
    const { text } = decode(bytes, null);
    checkAnalysis(await analyzer.analyze(threadOf(text.replaceAll('\0', ''))));
  });
}
