import { type Source, Standing } from '../../graph/source.ts';
import type { Field } from '../grammar/table.ts';

interface SourceField extends Field {
  name: keyof Source;
}

const plain = { many: false, allowed: null, things: null } as const;

/** What a source can be filtered, sorted and grouped by: all that is known of it. */
export const sourceFields: readonly SourceField[] = [
  { ...plain, name: 'id', type: 'text', zh: '标识', en: 'id, which follows from its characters' },
  { ...plain, name: 'name', type: 'text', zh: '文件名', en: 'name of the file' },
  { ...plain, name: 'title', type: 'text', zh: '标题', en: 'title' },
  { ...plain, name: 'date', type: 'date', zh: '日期', en: 'date' },
  { ...plain, name: 'standing', type: 'text', allowed: Standing.options, zh: '性质', en: 'what it rests on' },
  { ...plain, name: 'length', type: 'number', zh: '字数', en: 'UTF-16 units' },
  { ...plain, name: 'lines', type: 'number', zh: '行数', en: 'lines' },
  { ...plain, name: 'sha256', type: 'text', zh: '校验和', en: 'SHA-256 of its characters' },
];
