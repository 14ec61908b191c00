import type { Catalogue, Parameter, Question } from '../../../cypher/question.ts';

/** Every question with its phrases and what it takes. */
export function listing({ questions }: Catalogue): string {
  const entries = [...questions.values()].map((question) => {
    const takes = question.parameters.map(taken).join('  ');
    return [question.name, `  ${question.zh}`, `  ${question.en}`, ...(takes ? [`  ${takes}`] : [])].join('\n');
  });
  return `${entries.join('\n\n')}\n\n${questions.size} questions. Ask one: liantu ask followers --region 浙江 --policy 链长制\n`;
}

/** What a question takes, in one line. */
export function usage({ name, parameters }: Question): string {
  return parameters.length > 0 ? `${name} takes ${parameters.map(taken).join(' ')}` : `${name} takes no parameters`;
}

function taken({ name, type, optional, allowed, default: fallback }: Parameter): string {
  const value = allowed?.join('|') ?? type;
  const whole = `--${name} ${value}${fallback === null ? '' : ` (${fallback})`}`;
  return optional ? `[${whole}]` : whole;
}
