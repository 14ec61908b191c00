/**
 * Every type of problem that the API answers with. The keys are stable: scripts decide on them.
 * `detail` replaces the message of errors that may hold what is not for readers (a path, a statement).
 */
export const problemTypes = {
  'invalid-parameter': {
    status: 400,
    title: 'A parameter is missing or not valid',
    zh: '参数缺失或无效',
  },
  'ambiguous-name': { status: 400, title: 'A name has several meanings', zh: '名称不唯一' },
  'malformed-request': { status: 400, title: 'The request cannot be read', zh: '请求无法读取' },
  unauthorized: { status: 401, title: 'A token is needed', zh: '需要令牌' },
  'writing-is-off': { status: 403, title: 'Nothing can be written here', zh: '未开放写入' },
  'not-found': { status: 404, title: 'There is no such thing', zh: '未找到' },
  'method-not-allowed': { status: 405, title: 'The method is not possible here', zh: '不支持的方法' },
  'cypher-refused': { status: 400, title: 'The statement may not run', zh: '语句被拒绝' },
  'too-late': { status: 409, title: 'It is too late for that', zh: '为时已晚' },
  'unreadable-input': { status: 400, title: 'The input cannot be read', zh: '输入无法读取' },
  'needs-neo4j': { status: 409, title: 'Only a Neo4j server does this', zh: '需要 Neo4j' },
  'too-large': { status: 413, title: 'The body of the request is too large', zh: '请求正文过大' },
  'unsupported-media': { status: 415, title: 'The body of the request is of a kind that is not taken', zh: '不支持的正文类型' },
  'too-many-requests': { status: 429, title: 'Too many requests', zh: '请求过于频繁' },
  internal: {
    status: 500,
    title: 'Something failed in the service',
    zh: '服务内部错误',
    detail: 'This is a fault of the service. Its log has the cause under the instance given here.',
  },
  interrupted: { status: 500, title: 'The service ended while it did this', zh: '服务中途终止' },
  'store-unavailable': {
    status: 503,
    title: 'The graph cannot be reached',
    zh: '图数据库不可用',
    detail: 'The graph store does not answer at the moment. Nothing is wrong with the request: try it again later.',
  },
  'statement-timeout': {
    status: 503,
    title: 'The question took too long',
    zh: '查询超时',
    detail: 'The graph needed too long and the question was stopped. Ask for less, or try again later.',
  },
  'statement-too-large': {
    status: 503,
    title: 'The question needs too much memory',
    zh: '查询过大',
    detail: 'The graph has too little memory for this question. Ask for less, or try again later.',
  },
} as const satisfies Record<string, { status: number; title: string; zh: string; detail?: string }>;

export type ProblemType = keyof typeof problemTypes;

export function isProblemType(type: string): type is ProblemType {
  return Object.hasOwn(problemTypes, type);
}
