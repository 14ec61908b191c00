import type { PathsText } from './zh.ts';

const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const many = (count: number) => `${numerals[count] ?? count} ${count === 1 ? 'path' : 'paths'}`;
const steps = (count: number) => `${count} ${count === 1 ? 'step' : 'steps'}`;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const en: PathsText = {
  title: 'Paths',
  pairTitle: (from, to) => `${from} → ${to}`,
  heading: 'How are two things connected, and what proves each step?',
  headingHint:
    'Either end can be any thing: a region, document, organization, person, chain. Type a name, pinyin or initials: jiangxi, lzb.',
  startWith: 'For example',
  start: 'From',
  end: 'To',
  place: 'name, pinyin or initials',
  swap: 'Swap the ends',
  same: 'Both ends are the same thing: there is no way between them. Choose another end.',
  noHit: 'nothing by that name',
  searching: 'searching …',

  count: 'Paths',
  ties: 'Relations',
  tiesAny: 'any',
  tiesRegions: 'between regions only',
  tiesHint: 'only where a region names, learns from, is contrasted with or directs another',
  avoidHub: (name) => `Avoid the hub ${name}`,
  avoid: 'avoid',
  avoidThing: (name) => `Avoid ${name}`,
  takeBack: (condition) => `Lift the condition: ${condition}`,
  chips: {
    avoid: (name) => `avoid ${name}`,
    via: (name) => `via ${name}`,
    only: (name) => `only ${name}`,
    not: (name) => `not ${name}`,
    kinds: (name) => `only through ${name}`,
    nokinds: (name) => `not through ${name}`,
    longest: (count) => `at most ${steps(count)}`,
    sure: (value) => `confidence ≥ ${value}`,
    until: (date) => `as of ${date}`,
    patient: 'greatest limits',
  },
  conditions: 'Conditions',
  longest: 'Steps at most',
  steps,
  least: 'Standing',
  leasts: { stated: 'stated only', derived: 'also derived by rule', inferred: 'also inferred' },
  sure: 'Confidence',
  sureAny: 'any',
  sureFrom: (value) => `≥ ${value}`,
  until: 'As of',
  untilPlace: 'yyyy-mm-dd',
  untilHint: 'such as 2021 or 2021-06; acts and documents that began later, and undated ones, are left out',
  addVia: 'a thing to pass',
  addAvoid: 'another to avoid',
  relations: 'Relations',
  kinds: 'Things on the way',
  legendHint: 'press to leave out, again to take back',
  only: 'only',
  onlyThis: (name) => `Only ${name}`,
  onlyOff: (names) => `Only ${names}`,
  anyAgain: 'any again',
  clear: 'Lift all conditions',

  reading: 'Searching for paths …',
  finding: ({ paths, through, direct, unproven, shortest }) => {
    if (direct !== null) return `Joined directly: ${direct}`;
    const way =
      through === null
        ? paths > 1
          ? `, the shortest of ${steps(shortest)}`
          : ` of ${steps(shortest)}`
        : `, all through ${through}`;
    const none = paths > 1 ? 'none is enough to say who followed whom' : 'not enough to say who followed whom';
    return `${many(paths)}${way}${unproven ? `; ${none}` : ''}`;
  },
  order: 'Shorter, surer and through fewer hubs comes first. A path is no surer than its weakest step.',
  letter: (index) => letters[index] ?? String(index + 1),
  pathName: (letter) => `path ${letter}`,
  way: (names, more) => `via ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  direct: 'joined directly',
  pick: (name) => `Pick ${name}`,
  weakest: (standing, confidence) => `Weakest step: ${standing}, confidence ${confidence}`,
  standings: {
    denied: 'denied by the source',
    contrast: 'a contrast, no spread',
    inferred: 'inferred, no source says so',
    intended: 'only intended or called for',
    derived: 'derived by rule',
    stated: 'stated',
  },
  alike: (path, step) => `Quoted at step ${step} of path ${path}`,
  also: 'Also between the two',
  alsoQuote: 'words',
  noWords: 'This step comes without an address of its words.',
  cite: 'Cite this path',
  openGraph: 'Open in the graph',
  dossier: 'Dossier',
  dossierOf: (from, to) => `Dossier: ${from} → ${to}`,
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; select it below',
  citation: ({ path, from, to, sentence, dataset, address, day }) =>
    `Liantu: ${from} → ${to}, ${path}. ${sentence} Data version ${dataset}. ${address}. Accessed ${day}.`,
  print: 'Print',
  openTable: 'Table',
  openPicture: 'Side by side',
  save: 'Export',
  saveAnswer: 'the answer with the addresses of its quotes (JSON)',
  saveGraph: 'the graph on the way (GEXF)',

  pictureLabel: (count) => `${many(count)} as a picture; the same steps are listed below`,
  summary: (from, to, paths) => `${from} to ${to}, ${many(paths.length).toLowerCase()}. ${paths.join(' ')}`,
  summaryPath: (letter, count, sentence) => `${letter}, ${steps(count)}: ${sentence}`,

  columns: { path: 'Path', from: 'From', relation: 'Relation', to: 'To', assertion: 'Standing', confidence: 'Confidence' },
  quote: 'Words',
  line: 'Line',
  tableLabel: (count) => `The same ${count} steps as the paths side by side, one a row`,
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,

  ended: {
    'nodes-spent': 'Too many things to look at: the search ended at its limit',
    'relations-spent': 'Too many relations to look at: the search ended at its limit',
    'time-spent': 'The time ran out before the search ended',
    'ways-spent': 'There are too many ways to try them all',
  },
  proven: (proven, found) =>
    found === 0
      ? 'None was found yet, which does not mean that there is none.'
      : `The first ${proven} are certainly the best; there may be better ones than the rest.`,
  longer: 'Search again with the greatest limits',
  fewer: 'Stricter conditions are faster: fewer steps, fewer paths, or around a hub.',
  allThere: (count, longest) => `${many(count)} of at most ${steps(longest)}: there are no more.`,

  none: 'No path was found',
  noneWhy: {
    'none-within-length': (longest) => `There is none of at most ${steps(longest)}.`,
    'not-connected': () => 'Under these conditions nothing in the graph connects the two, however long the path.',
    'not-yet': (_longest, until) => `By ${until} one of the ends had not begun, or it has no date.`,
  },
  noneData: 'That only means that the sources write of no relation between them, not that there is none.',
  change: 'Which one change would give a path',
  changing: 'Trying …',
  changeNone: 'No single change gives one.',
  lift: (what, count) => `${what}: ${count}`,
  counted: (count, most) => (count >= most ? `${count} paths or more` : many(count).toLowerCase()),
  lifts: {
    longest: (to) => `Allow ${steps(to)}`,
    only: 'Any relation',
    not: 'Leave no relation out',
    kinds: 'Any kind of thing on the way',
    nokinds: 'Leave no kind out',
    via: (name) => `Not via ${name}`,
    avoid: (name) => `Do not avoid ${name}`,
    least: 'Also what a model infers',
    stated: 'Also what follows by rule',
    sure: 'Any confidence',
    until: 'Any date',
    contrast: 'Also where sources contrast the two',
  },
};
