/** What a tool does in Chinese, by the name of its route; a question says it itself. */
export const inChinese: Readonly<Record<string, string>> = {
  search: '查找：按名称、标题、文号、拼音、繁体或引文中的词语查找图中的事物和原文，最相关的在前。',
  evidence: '取证：给出一条证据地址（source:start-end），返回原文引句、所在段落以及依据它的全部陈述。',
  evidences: '批量取证：同时查看多条证据的引句和所在段落。',
  paths: '路径：两个事物之间如何相连，逐条关系附引句；最可靠、最短、最不泛泛的路径在前。',
  neighbourhood: '邻域：若干事物分别与哪些事物有关系，每条关系附证据。',
  dossier: '案卷：一个地区是否效仿了另一个地区的政策，支持与反对的证据逐条列出并给出判断。',
  compare: '比较：若干地区在同一政策上的异同，逐项附证据。',
  diffusion: '扩散：一项政策的采纳曲线，以及由先后次序能推断出什么、不能推断出什么。',
  innovativeness: '创新性：各省采纳政策的早晚，得分附区间，先行者与后进者。',
  source: '来源：一份输入及其逐行台账。',
  source_lines: '来源的行：一份来源按次序的各行，附字符位置和各行的去向。',
  source_quotes: '来源的引文：一份来源中被引用的各处，附依据它的陈述。',
  sources: '来源：图由哪些输入构成。',
};

/** What an agent should know before it asks. */
export const instructions = [
  "链图 Liantu is a graph of China's industrial-chain policies: regions, documents, chain leaders (链长), clusters, experts, and how policies such as 链长制 spread from region to region.",
  'The tool ask answers questions with rows, the quickest way to most facts; dossier weighs whether one region followed another, paths tells how two things are linked.',
  'Things are named in Chinese: 浙江, 浙江省 and 330000 are one region. If a name is not known, use the tool search.',
  'Every row has `evidence`; `quotes` beside the rows holds the exact words of the source for the first of them. Quote those words and name the source when you answer. The tool evidences reads more.',
  '`stated` is what a source says, `inferred` what a model concludes from dates: never present the second as the first. Sources may contradict each other: then tell both. "Not enough data" is an answer.',
  'An answer that was shortened says so in `cut`; ask for the next page with `cursor`, or for less.',
].join('\n');
