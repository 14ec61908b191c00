import type { Refusal } from '../../notes/file.ts';

interface Quoted {
  title: string;
  date: string | null;
  standing: string;
  quote: string;
  line: number;
}

export const zh = {
  title: '笔记',
  notes: '笔记',
  stories: '故事',
  hint: '只存在这台机器的浏览器里，不经网络。要给别人看，存成文件。',
  save: '存为文件',
  open: '打开文件',
  openHint: '也可以把文件拖到这里',
  close: '收起笔记',
  undo: '撤销',
  redo: '重做',

  emptyTitle: '还没有笔记',
  emptyHow: [
    '在任何一条引文下按“记下”，或按键盘 N。',
    '写下自己的话；引文、出处与当时的图面随笔记一起留下。',
    '几条笔记排成一个故事，可以逐步走一遍、打印、引用。',
  ],
  emptyOpen: '或打开别人给的笔记文件。',
  noteView: '记下这一视图',

  mine: '读者的话',
  draftNew: '新笔记',
  draftOld: '改笔记',
  draftLabel: '自己的话',
  draftPlaceholder: '这句话说明什么、还缺什么？',
  draftMore: '此时再按别处引文的“记下”，会加进这条笔记。',
  draftDrop: (quote: string) => `从笔记中去掉引文：${quote}`,
  keep: '存下',
  cancel: '不存',
  aboutView: (title: string) => `关于视图：${title}`,

  back: '回到图面',
  backTitle: (title: string) => `回到写这条笔记时的图面：${title}`,
  edit: '改',
  remove: '移去',
  removed: '移去了一条笔记。可以撤销。',
  removedStory: '移去了一个故事，笔记都还在。可以撤销。',
  kept: '存下了。',
  edited: (day: string) => `${day} 改`,
  toStory: '放进故事',
  toNewStory: '新故事',
  inStory: (title: string, step: number) => `放进了“${title}”，是第 ${step} 步。`,
  already: (title: string) => `“${title}”里已经有这一条。`,
  rival: '同一条笔记，两份文件说法不同：两边都留着。',
  rivalStory: '同一个故事，两份文件排法不同：两边都留着。',

  checking: '正在与数据核对……',
  unchecked: '没有与数据核对上，下面的字只是笔记所记：',
  gone: '这句话已不在数据里。当时的引文是：',
  unread: '原文还在，但现在的数据不再从中读出当时的说法。',
  lost: (lost: number, all: number) => `当时从这里读出 ${all} 条说法，其中 ${lost} 条已不在数据里。`,
  otherData: (dataset: string) => `写于数据版本 ${dataset}`,
  row: (line: number) => `事实表第 ${line} 行，不是引文`,

  newStory: '新建故事',
  untitled: '未命名的故事',
  storyTitle: '故事的题目',
  noStories: '还没有故事。故事是排好次序的笔记：先有论点，再一步一步给人看凭什么。',
  steps: (count: number) => `${count} 步`,
  noSteps: '这个故事还没有步骤。在笔记下选“放进故事”。',
  toList: '全部故事',
  walk: '走一遍',
  walkAt: (step: number, all: number) => `第 ${step} 步，共 ${all} 步`,
  previous: '上一步',
  next: '下一步',
  endWalk: '停下',
  walkKeys: '← → 换步',
  print: '打印',
  cite: '引用',
  copied: '引用已复制',
  copyFailed: '浏览器不许复制，请自行选取',
  removeStory: '移去故事',
  drop: (step: number) => `从故事中拿掉第 ${step} 步`,
  grip: (step: number, all: number) => `第 ${step} 步，共 ${all} 步；按上下键或拖动换位置`,
  moved: (step: number, all: number) => `移到了第 ${step} 步，共 ${all} 步。`,
  readStep: (step: number) => `从第 ${step} 步走起`,
  dropped: '从故事中拿掉了一步，笔记还在。可以撤销。',

  fileName: (day: string) => `链图笔记-${day}.json`,
  savedAs: (notes: number, stories: number) => `存了 ${notes} 条笔记、${stories} 个故事。`,
  merged: (file: string, added: number, conflicts: number) =>
    added + conflicts === 0
      ? `${file} 里的都已经有了。`
      : `从 ${file} 读进 ${added} 条${conflicts > 0 ? `；${conflicts} 条与这里说法不同，两边都留着` : ''}。可以撤销。`,
  refused: (file: string, why: string) => `没有读 ${file}：${why}这里的笔记没有动。`,
  refusals: {
    tooLarge: () => '文件太大。',
    notJson: () => '它不是 JSON。',
    notNotes: () => '它不是链图的笔记。',
    newer: (version: string) => `它是第 ${version} 版格式，这里只认第 1 版。`,
    damaged: (where: string) => `它的 ${where} 不合格式。`,
  } satisfies Record<Refusal, (where: string) => string> as Record<Refusal, (where: string) => string>,
  unkept: '浏览器存不下，或不许存：关掉这一页笔记就没了，请存为文件。',
  unreadable: '浏览器里原有的笔记读不出来，已另放一边，没有丢弃。',

  quoted: ({ title, date, standing, quote, line }: Quoted) =>
    `${title}${date ? `（${date}）` : ''}，第 ${line} 行${standing === 'reference' ? '' : `：「${quote}」`}`,
  citation: (one: { quotes: string[]; dataset: string; address: string; day: string }) =>
    `${one.quotes.map((quote) => `${quote}。`).join('')}链图，数据集版本 ${one.dataset}。${one.address}。访问日期 ${one.day}。`,
  datasetCite: '数据集的引用',
  paperOwn: '黑体是读者自己的话，宋体是来源的原文。',
  day: (moment: string) => moment.slice(0, 10),
};

/** Every text of the notes. A key that the other language lacks does not compile. */
export type NotesText = typeof zh;
