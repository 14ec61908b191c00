import type { Span } from '../../mend/clean.ts';
import type { Region } from '../../resolve/places/region.ts';
import { citedIn } from '../cited.ts';
import * as acts from '../lexicon/acts.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { isDenied, isOpenOrDenied } from './denied.ts';
import { isDue } from './preparing.ts';

/** A region of which the text says that it has not the system, or that it should have it. */
export interface Unmet {
  region: Region;
  policy: string;
  /** `denied`: 尚未建立; `called for`: 建议推行. */
  how: 'denied' | 'called for';
  at: Span[];
}

/** What is no adoption and is said all the same: the regions stand in the sentence, as what is denied or asked for. */
export function unmetIn(reading: Reading): Unmet[] {
  return reading.sentences.flatMap((sentence) =>
    policiesNamed(reading.text, sentence).flatMap((name): Unmet[] => {
      const how = manner(reading, sentence, name);
      if (!how || citedIn(reading, name).some(({ mention }) => !mention.alias)) return [];
      return reading.frames
        .subjects(sentence, name.start)
        .map((place) => ({ region: place.region, policy: name.policy.name, how, at: [sentence, place] }));
    }),
  );
}

function manner({ text }: Reading, sentence: Sentence, { start, end }: Span): Unmet['how'] | undefined {
  const near = text.slice(Math.max(sentence.start, start - 30), start);
  if (isDue(text.slice(end, sentence.end)) || text.charAt(sentence.end) === '？') return undefined;
  if (acts.negated.test(near) || isDenied(text, sentence, start, end)) return 'denied';
  return acts.called.test(near) && !isOpenOrDenied(text, sentence, start, end) ? 'called for' : undefined;
}
