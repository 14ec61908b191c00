import type { Body as AnyBody } from '../answer/answer.ts';
import { text } from '../store.ts';
import { Events } from './Events.tsx';
import { FileBody } from './FileBody.tsx';
import { JsonBody } from './JsonBody.tsx';
import { Refused } from './Refused.tsx';

/** What stands in an answer, as far as it can be shown. */
export function Body({ body }: { body: AnyBody }) {
  switch (body.kind) {
    case 'none':
      return <p class="wait">{text.value.noBody}</p>;
    case 'json':
      return <JsonBody value={body.value} whole={body.text} />;
    case 'problem':
      return (
        <>
          <Refused problem={body.problem} />
          <JsonBody value={body.value} whole={body.text} />
        </>
      );
    case 'events':
      return <Events events={body.events} ended={body.ended} />;
    case 'file':
      return <FileBody {...body} />;
  }
}
