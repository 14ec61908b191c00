/**
 * Words of the contract, which is in English, and what stands for them in Chinese. `{}` is any words, which are put into
 * Chinese as well where they stand here. Words that have changed in the contract are shown as they are.
 */
export const contractInChinese: Readonly<Record<string, string>> = {
  // what operations are about, in the one and the many
  questions: '问题',
  search: '检索',
  evidence: '原文',
  dossiers: '案卷',
  diffusion: '扩散',
  paths: '路径',
  neighbourhood: '相邻',
  comparison: '比较',
  data: '数据集',
  regions: '地区',
  documents: '文件',
  organizations: '机构',
  people: '人物',
  leaderships: '链长职务',
  adoptions: '实行',
  policies: '政策',
  mechanisms: '机制',
  components: '要素',
  clusters: '产业链与集群',
  observations: '数据',
  problems: '问题点',
  proposals: '建议',
  enterprises: '企业',
  media: '媒体',
  sources: '来源',
  ingests: '入库',
  export: '导出',
  cypher: 'Cypher',
  service: '服务',
  Region: '地区',
  Document: '文件',
  Organization: '机构',
  Person: '人物',
  Leadership: '链长职务',
  Adoption: '实行',
  Policy: '政策',
  Mechanism: '机制',
  Component: '要素',
  Cluster: '产业链或集群',
  Observation: '数据',
  Problem: '问题点',
  Proposal: '建议',
  Enterprise: '企业',
  Medium: '媒体',
  thing: '事物',
  job: '任务',
  source: '来源',

  // operations
  'Every question that can be asked: its phrase, parameters with examples from the data, and columns':
    '全部可问的问题：问法、参数（附数据里的例子）与各列',
  'Things by name, title or 文号, then quotes by their words: the best hits first, with what of them matched':
    '按名称、标题或文号找事物，再按词句找原文；最相符的在前，并标出相符之处',
  'The quote at an address of evidence, the passage around it, and every statement that rests on it':
    '一个原文地址所指的引文、前后文，以及以它为据的每一条陈述',
  'The same for up to {} addresses, in the order asked: ?ref=…&ref=…': '一次读至多 {} 个原文地址，依所问的次序：?ref=…&ref=…',
  'Whether one region followed another in a policy, and all that speaks for and against it, quoted':
    '一地是否仿照另一地实行一项政策：正反两面的依据，均附引文',
  'How early provinces take up policies, over all policies of the graph: scores with intervals, leaders and laggards':
    '各省采用政策的早晚，就图中全部政策而言：得分与区间，先行者与后来者',
  'How a policy or one of its components spread: curves by tier, standings, and what can be inferred of who follows whom':
    '一项政策或其要素如何扩散：各层级的曲线、各地现状，以及能推断出的谁仿照谁',
  'The {} of the graph: filtered, searched, sorted, counted in groups, sampled': '图中的{}：可筛选、检索、排序、分组计数、抽样',
  'The {} of the graph': '图中的{}',
  'All that is said of one of the {}, each value with its evidence': '关于一个{}的全部说法，每个值都附原文',
  'The best paths between two things, each relation with its quote; the surest, shortest and least common first':
    '两个事物之间的最佳路径，每一步都附引文；最可靠、最短、最少见的在前',
  'The same paths as a file in any format of an export: the things on them and all that relates these, with its quotes; in part=rows of csv each step':
    '把这些路径导出为任一导出格式的文件：途经的事物及其间的一切关系，附引文；CSV 的 part=rows 为逐步的各行',
  'One input and its ledger: how many of its lines were extracted from, are context, or were not understood, and why':
    '一份来源及其逐行账：多少行已提取、多少是上下文、多少没有读懂以及原因',
  'Rows of a statement of your own that only reads (Neo4j only); its rows need not carry evidence':
    '自拟的只读语句所得的行（仅限 Neo4j）；这些行未必带原文',
  'Take a file (its name in the query) or a text in JSON into the graph; answers with the job that does it':
    '把一个文件（名称写在查询里）或 JSON 中的文本读入图中；回答是承办它的任务',
  'How far a job is, and when it is done what it changed': '一个任务的进度；完成后，它改变了什么',
  'The job as it goes on, as server-sent events: progress, and in the end done, failed or cancelled':
    '任务的实时进展（服务器推送事件）：进度，最后是完成、失败或取消',
  'Call a job off; one that is being written stops before its next batch, and nothing of it stays':
    '取消任务；正在写入的，在下一批之前停下，不留下任何部分',
  'Every type of problem that the API answers with': '接口可能回答的各类问题',
  'Whether the process answers': '进程是否在运行',
  'Whether the graph answers, and which edition of the data it holds': '图数据库是否有回应，装的是哪一版数据',
  'This contract: OpenAPI 3.1': '本说明：OpenAPI 3.1',
  'This service in short, for language models': '给语言模型看的简短介绍',
  'What up to {} things are related to, each relation with its evidence, and how many of which kind: ?thing=…&thing=…':
    '至多 {} 个事物各与什么相关，每一关系附原文，并计各类之数：?thing=…&thing=…',
  'Two to five regions side by side: dates, leaders, ways of working against the first, chains alike and near':
    '两到五个地区并列：日期、链长、与第一地对照的做法，相同与相近的产业链',
  'The version of the data, the sources that they are made from, how much there is of everything, and how to cite it':
    '数据的版本、所出的来源、各类之数，以及如何引用',
  'What changed from one version of the data to the next, the newest first: sources that came, changed or went, and statements':
    '数据从一版到下一版改变了什么，新的在前：来源的增、换、变、去，以及陈述',
  'What every word of the data means: kinds, attributes, relations, parts of a statement; and the rules that made them':
    '数据中每个词的含义：种类、属性、关系、陈述的各部分，以及得出它们的规则',

  // parameters
  'the id of a {} or any name that it is known by': '{}的 id 或任何通用的名称',
  'the id of a {}': '{}的 id',
  'the id of the Region that may have been the model or any name that it is known by': '可能是范本的地区：id 或任何通用的名称',
  'the id of the Region that may have followed or any name that it is known by': '可能仿照的地区：id 或任何通用的名称',
  'one of {}': '其一：{}',
  'a text': '文字',
  'a whole number': '整数',
  'a whole number of rows, 1 to {}': '行数，1 至 {} 的整数',
  'the `next` of the page before': '上一页的 `next`',
  'the `next` of the page before; it holds for one version of the data and is refused when they have changed':
    '上一页的 `next`；只对同一版数据有效，数据变了即被拒绝',
  'a date that exists: {} or an interval {} (EDTF)': '实有的日期：{}，或区间 {}（EDTF）',
  'a date (EDTF): only what can have happened by then': '日期（EDTF）：只看那时可能已发生的',
  'a date (EDTF) by which what is shown can have begun; rows without a date stay and are counted':
    '日期（EDTF）：只看那时可能已开始的；没有日期的行留下并计数',
  'a date (EDTF) of which only the sources until then count; sources without a date stay and are named':
    '日期（EDTF）：只算那时已有的来源；没有日期的来源留下并注明',
  'a name, title, 文号 or words of a quote; in either script, in pinyin or its initials, or an English name of a region':
    '名称、标题、文号或原文词句；简繁均可，也可用拼音、首字母或地区的英文名',
  'a list of kinds to look among, each given as kind=…: {}': '在哪些种类里找，可给多个：{}',
  'an address of evidence as rows carry it, source:start-end': '各行所带的原文地址，source:start-end',
  'a list of {} addresses of evidence': '{} 个原文地址',
  'walker: by the place in the order of each policy; rate: adoptions for each year at risk':
    'walker：按各政策中的先后名次；rate：按未采用期间每年的采用数',
  'a component of the scheme: {}': '制度的一个要素：{}',
  'inferred ties at most, of each model': '每个模型至多给出的推断关系数',
  'clauses that must all hold, with commas or given again: field:value, field:a|b for either, field:!a for the rest, field:>=3, field:3..9, field:unknown, field.search:words in a text, from_date:2020 and to_date:2021-06 for what can lie between; values with signs in "quotation marks"; things by id or name; fields: {}':
    '须同时成立的条件，用逗号隔开或重复给出：field:value；field:a|b 为其一；field:!a 为其余；field:>=3；field:3..9；field:unknown 为不明；field.search:词 为文中含词；from_date:2020 与 to_date:2021-06 为可能在其间；值里有符号时加 "引号"；事物可用 id 或名称；字段：{}',
  'words that all stand in one name, whatever their width and case': '同一名称里都要有的词，不分全半角与大小写',
  'fields to sort by with commas, -field from the last to the first: {}': '排序字段，用逗号隔开，-field 为倒序：{}',
  'fields to show with commas; id, kind and label always are shown': '要显示的字段，用逗号隔开；id、kind、label 总会显示',
  'a field by whose values the rows are counted instead of shown': '按此字段的值分组计数，不再列出各行',
  'a number of rows to draw, {} to {}': '抽取的行数，{} 至 {}',
  'a text that decides which rows are drawn; 1 where it is not given': '决定抽到哪些行的文字；不填为 1',
  'a field of whose values each gets its share of the sample': '按此字段分层，各值按比例抽取',
  'a list of {} ids of things, each given as thing=…': '{} 个事物的 id，可给多个',
  'a list of {} regions, each by its id or any name: ?region=…&region=…': '{} 个地区，用 id 或任何名称',
  'the id of the thing where paths start or any name that it is known by': '路径的起点：事物的 id 或任何通用的名称',
  'the id of the thing where they end or any name that it is known by': '路径的终点：事物的 id 或任何通用的名称',
  'a whole number from {} to {} (how many paths)': '路径条数，{} 至 {} 的整数',
  'a whole number from {} to {} (relations in one path at most)': '一条路径至多几步，{} 至 {} 的整数',
  'a list of up to {} things by id or name, each on every path, in any order':
    '每条路径都要经过的事物，至多 {} 个，用 id 或名称，次序不限',
  'a list of relations, of which a path is made and of no others': '路径只由这些关系构成',
  'a list of relations that are not walked': '路径不走这些关系',
  'a list of kinds, of which all things between the ends are': '途中事物只限这些种类',
  'a list of kinds of which nothing between the ends is': '途中事物不得是这些种类',
  'a list of up to {} things by id or name, which paths go around': '路径要绕开的事物，至多 {} 个，用 id 或名称',
  'stated (what sources say), derived (also what follows by a rule) or inferred (also what a model suggests)':
    'stated：来源写明的；derived：连同由规则得出的；inferred：连同模型推断的',
  'a number from {} to {} (how sure each relation is at least)': '每一步的可信度下限，{} 至 {}',
  'true or false (whether what sources deny is walked as well; its sentence says so)': '是否也走来源否认的关系；句中会写明',
  'a date as {} or {} (acts and documents that had not begun by its last day are left out, and undated ones)':
    '日期，如 {} 或 {}；到那时尚未开始的，以及没有日期的行为与文件，都不走',
  'a number from {} to {} (steps that each doubling of the relations of a hub (more than {}) adds to a path through it)':
    '对枢纽的抑制，{} 至 {}：关系多于 {} 的事物，关系数每翻一倍，经过它的路径加算几步',
  'a whole number from {} to {} (things whose relations are read before the search gives up)':
    '至多读多少个事物的关系，{} 至 {} 的整数',
  'a whole number from {} to {} (relations read before it gives up)': '至多读多少条关系，{} 至 {} 的整数',
  'a whole number from {} to {} (time before it gives up)': '至多用多少毫秒，{} 至 {} 的整数',
  'a name without a path, up to {} characters': '文件名，不带路径，至多 {} 个字符',
  'the date of the source: {} (EDTF)': '来源的日期：{}（EDTF）',
  'the region that it speaks of where it names none, by full name or code': '文中没有写明地区时，它所说的地区，用全称或代码',
  'what it rests on, {}; media where it is left out': '来源的性质：{}；不填为 media',
  'true to take the place of the source of the same name': 'true 为取代同名的来源',
  'the address under which readers reach the service, for the citation': '读者访问本服务的地址，写入引用',
  'the day of access for the citation, such as {}; today where it is not given': '引用中的访问日期，如 {}；不填为今天',
  '{} bytes at most': '至多 {} 字节',

  'The Cypher that answers a question, as it is run with the values of its parameters':
    '回答一个问题的 Cypher 语句，连同运行时的参数值',
  'the name of a question': '问题的名称',
  'One input, the ledger of its lines (extracted from, context, not understood, and why), and how many statements rest on it':
    '一份输入、它的行账（已提取、上下文、未读懂及缘由），以及多少条陈述以它为据',
  'The lines of a source in order, with the offsets of their characters and what became of each':
    '一份来源的各行，依次列出，附字符位置与去向',
  'Every run of characters of a source that proves something, in order, with what kinds of statement rest on it':
    '一份来源中用作证据的每一处文字，依次列出，附以它为据的陈述种类',
  'the first line, from 1': '起始行，从 1 起',
  'the last line; without it the last of the source': '末行；不填为来源的最后一行',
  'only lines that became this: {}': '只要去向为此的行：{}',
  'only lines of this reason, as the ledger of the source names it': '只要此缘由的行，依来源行账所记',
  'the first line in which a quote may start': '引文可以开始的第一行',
  'the last one; at most {} lines are read at once, which it is without it': '最后一行；一次至多读 {} 行，不填即为此数',
  'The whole graph, the graph of an answer or of some things, with the quotes that prove each part of it: as graph files, tables, linked data or references':
    '全图、一个回答的图或若干事物的图，各部分附原文：图文件、表格、关联数据或参考文献',
  'a part of csv: {}; all of them in one zip where none is given': 'csv 的一部分：{}；不填则为含各部分的一个 zip 文件',
  'the name of a question, whose answer is exported with what relates its things':
    '问题的名称：导出它的回答，连同其中事物间的关系',
  'what the question takes as {}': '该问题的参数 {}',
  'a list of up to {} ids or names of things, of which alone the graph is; with question=neighbourhood the one':
    '至多 {} 个事物的 id 或名称，只导出它们的图；问题为 neighbourhood 时只取一个',

  // answers
  'the version of the data': '数据的版本',
  'the date for which the answer holds; null: all times': '回答所指的日期；null 为不限',
  'the date whose sources count; null: all sources': '只算此日已有的来源；null 为全部',
  'rows there are, on all pages': '全部各页的行数',
  'the cursor of the next page; null on the last': '下一页的游标；末页为 null',
  'addresses of the characters that prove the row, for /api/v1/evidence/{ref}':
    '证明此行的原文地址，可用于 /api/v1/evidence/{ref}',
  'addresses of the characters that prove what is shown, for /api/v1/evidence/{ref}':
    '证明所列内容的原文地址，可用于 /api/v1/evidence/{ref}',
  'the same, field by field and value by value': '同上，逐字段、逐值',
  'every value with its rows, on group_by': '用 group_by 时，每个值及其行数',
  'EDTF, as precise as the source': 'EDTF，与来源同样精确',
  'an address that works on the present data': '在现有数据上可用的地址',
  'the model': '范本',
  'the follower': '仿照者',
};
