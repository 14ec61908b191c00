/** What stands for the words of the contract in Chinese. Words that have changed there are shown as they are. */
const sentences: Record<string, string> = {
  questions: '问题',
  search: '检索',
  evidence: '原文',
  dossiers: '案卷',
  diffusion: '扩散',
  documents: '文件',
  regions: '地区',
  sources: '来源',
  service: '服务',
};

export function chineseOf(english: string): string | undefined {
  return Object.hasOwn(sentences, english) ? sentences[english] : undefined;
}
