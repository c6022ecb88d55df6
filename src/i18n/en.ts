import type { IssueCode } from '../dataset/issue';
import { moveEn } from './direction';
import type { Messages } from './vi';
import { rich } from './richText';

const issues: Record<IssueCode, string> = {
  unreadable: 'the file cannot be read',
  'missing-column': 'a column is missing',
  'row-length': 'the number of cells differs from the number of columns',
  empty: 'a required cell is empty',
  'not-a-number': 'not a number',
  'not-an-integer': 'not a whole number',
  'not-a-period': 'not a time code',
  'not-canonical-period': 'the time code is not in its canonical form',
  'not-in-list': 'not one of the values allowed',
  'not-an-address': 'neither an http(s) address nor the word print',
  'unknown-code': 'the code is not in its list',
  'duplicate-key': 'another row has the same key',
  'not-unique': 'a value that may stand once stands in another row',
  'number-differs-from-print': 'differs from the figure as printed',
  'sign-differs-from-print': 'its sign differs from the figure as printed',
  'print-not-a-number': 'no figure can be read out of it',
  'early-but-final': 'published before the period ended, so it can only be an estimate',
  'not-normalised': 'the text is not in Unicode form NFC',
  'not-listed-in-package': 'datapackage.json does not list the file',
  'listed-but-missing': 'datapackage.json lists a file that is not there',
  'differs-from-schema': 'differs from the schema that the program keeps to',
  'not-in-data': 'no row of data has it',
  unused: 'nothing in the data uses it',
  'source-differs-from-file': 'the source differs from the name of the file',
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

export const en: Messages = {
  list,
  status: {
    published: 'published',
    estimate: 'estimate',
    provisional: 'provisional',
    derived: 'derived',
    target: 'target',
    forecast: 'forecast',
    missing: 'not published',
  },
  site: 'Chỉ Số',
  tagline: 'Industrial statistics with their sources, their rounding and their contradictions',
  multipliers: {
    0: '',
    1: 'ten',
    2: 'hundred',
    3: 'thousand',
    4: 'ten thousand',
    5: 'hundred thousand',
    6: 'million',
    7: 'ten million',
    8: 'hundred million',
    9: 'billion',
    10: 'ten billion',
    11: 'hundred billion',
    12: 'trillion',
    13: 'ten trillion',
    14: 'hundred trillion',
    15: 'quadrillion',
  },
  documentTitle: (headline) => `${headline} · Chỉ Số`,
  sentence: (text) => rich`${text}.`,
  basis: {
    GY: (now, then) => `${now} on ${then}`,
    G1: (now, then) => `${now} on ${then}`,
    N: (now) => now,
  },
  facts: {
    printed: (printed) => `As printed: ${printed}`,
    rounding: (range) => `Range left by rounding: ${range}`,
    source: (source) => `Source: ${source}`,
    derivedFrom: (level, rate) => `Derived from ${level} and ${rate}`,
    conflict: 'Cannot be right together with another published figure',
    noSource: 'No source has published it',
  },
  sourceLine: (publisher, authority) => (authority === '' ? publisher : `${authority}, in ${publisher}`),
  sources: 'Source',
  notes: (count) => `Notes (${count})`,
  table: {
    open: 'Table',
    caption: (title) => `Table: ${title}`,
    product: 'Product',
    indicator: 'Indicator',
    area: 'Area',
    activity: 'Activity',
    period: 'Period',
    value: 'Value',
    level: 'Output',
    levelBefore: 'A year earlier (derived)',
    rounding: 'Range left by rounding',
    growth: 'Year on year',
    change: 'Change',
    basis: 'Compared',
    target: 'Target',
    actual: 'Actual',
    gap: 'Gap',
    status: 'Status',
    source: 'Source',
  },
  foot: {
    download: 'Download',
    downloadOf: (title) => `Download, figure studio: ${title}`,
    quick: 'Quick files',
    cite: 'Cite',
    keep: 'Keep',
    kept: 'Kept',
    full: 'Basket full: take some out',
    keepOf: (title) => `Keep in the basket: ${title}`,
    notLoaded: 'This part could not be fetched. Check the connection and open it again.',
    basket: (count) => `Basket: ${count}`,
  },
  legend: 'Legend',
  missing: {
    growth: 'growth not published',
    actual: 'not published',
  },
  /** A difference of two rates. */
  points: (points) => `${points} points`,
  pace: {
    targetName: (year) => `Target for ${year}`,
    target: (rate) => `Target ${rate}`,
    after: (period) => `Pace needed after ${period}`,
    band: (low, high, range) =>
      `With a share of the elapsed months from ${low} to ${high}, rounding included: ${range}%`,
    note: 'The pace needed is the growth that the remaining months must have for the year to reach its target: derived, with all months alike.',
    share: (low, high, of) =>
      `The pale band around it shows how it changes when months are not alike, over the observed range from ${low} to ${high}: ${of}`,
  },
  targets: {
    aMonth: (amount) => `${amount} a month`,
    eyebrow: (area) => `${area} · Targets and actuals`,
    title: 'Targets and actuals',
    verdict: {
      met: 'Met',
      missed: 'Missed',
      ahead: 'Ahead so far',
      behind: 'Behind so far',
      'cannot-tell': 'Cannot tell',
      'no-data': 'No data',
    },
    noYearData: 'No figure for the year',
    rule: {
      met: 'Met: a figure for the target’s whole period is published, and rounding cannot bring it below the target.',
      missed:
        'Missed: a figure for the target’s whole period is published, and rounding cannot lift it to the target.',
      ahead:
        'Ahead: the target’s period still runs; growth to date is above the target, and rounding cannot change that.',
      behind:
        'Behind: the target’s period still runs; growth to date is below the target, and rounding cannot change that.',
      'cannot-tell':
        'Cannot tell: what rounding leaves open of the actual figure touches what it leaves open of the target.',
      'no-data': 'No data: these data hold no actual figure of the target’s period.',
    },
    partOnly:
      'No figure for the year: these data hold none for the target’s whole period, so neither met nor missed can be said.',
    observation: (text, basis, status, source) => rich`${text} (${basis}; ${status}; ${source})`,
    planned: (observation) => rich`Target: ${observation}`,
    restsOn: (observation) => rich`Newest actual figure: ${observation}`,
    gapIs: (gap, range) => rich`Gap: ${gap}; range left by rounding ${range}`,
    gapToDate: (gap, range) => rich`Gap to date: ${gap}; range left by rounding ${range}`,
    otherSource: (observation) => rich`Another source, not used for the verdict: ${observation}`,
    alsoKnown: (observation) => rich`Also published: ${observation}`,
    forecast: (observation) => rich`Forecast: ${observation}`,
    related: (name, observation) =>
      rich`The nearest published figure is another measure and is not used for the verdict: ${name}, ${observation}`,
    nearestMeasure: (name, text, period) => rich`nearest other measure: ${name}: ${text} (${period})`,
    byEstimate: (verdict) => `${verdict}, by estimate`,
    headlineClosed: (name, met, gap, estimate) =>
      rich`${name} ${met ? 'beat' : 'missed'} its target by ${gap}${estimate ? ', by estimate' : ''}`,
    headlineRunning: (name, ahead, gap, period) =>
      rich`For ${period}, ${name} is ${gap} ${ahead ? 'above' : 'below'} its target`,
    headlineOpen: (names) => `${names}: no figure that allows a verdict`,
    headlineNone: 'No target has a verdict yet',
    standfirst: 'A verdict is given only where rounding cannot turn it',
    knownUntil: (period) => `Figures up to ${period}`,
    empty: 'The dataset holds no targets yet.',
    columns: {
      name: 'Target',
      planned: 'Planned',
      actual: 'Newest actual',
      bullet: 'Actual against plan',
      gap: 'Gap',
      verdict: 'Verdict',
    },
    why: 'Why?',
    whyOf: (name) => `Why this verdict on ${name}?`,
    path: 'Path of the year',
    year: 'Year',
    over: 'Lay over',
    pathEmpty: (year) => `No growth to date is published for ${year}.`,
    whatIf: 'What if',
    whatIfSubtitle: (name, period) => `${name}, after ${period}`,
    chooseTarget: 'Target',
    choosePoint: 'After',
    share: (months) => `Share of the first ${months} months in the year before`,
    shareEqual: (share) => `${share} if all months are alike.`,
    shareObserved: (months, low, high) => `Observed for the first ${months} months: ${low} to ${high}.`,
    shareSupposed: (months, low, high) =>
      `For the first ${months} months nobody has observed it; supposed from that, with all other months alike: ${low} to ${high}.`,
    goal: 'Target to try, %',
    goalPublished: (goal) => rich`published target: ${goal}`,
    pace: 'Pace needed in the remaining months',
    paceMean: (months, goal) =>
      rich`mean of the ${months} remaining months on a year earlier, for the year to reach ${goal}`,
    paceRange: (range) => `left open by rounding: ${range}%`,
    paceBand: (low, high, range) => `with a share from ${low} to ${high}: ${range}%`,
    rest: 'If the remaining months grow by, %',
    yearEnd: 'the year ends at',
    yearEndRange: (range) => `left open by rounding: ${range}%`,
    yearEndAgainst: {
      above: (goal) => rich`above the target of ${goal}`,
      below: (goal) => rich`below the target of ${goal}`,
      'cannot-tell': (goal) => rich`level with the target of ${goal}; rounding allows no verdict`,
    },
    formula: 'Formula',
    whatIfClosed: (name) =>
      `${name} has its figure for the year: no months remain. An earlier point can be chosen.`,
    whatIfNone: (name) => `No growth to date of ${name} is published from which a pace could be worked out.`,
    amountPace: (needed, soFar) =>
      rich`${needed} a month are needed; the average so far is ${soFar} a month.`,
    amountKnown: (target, actual, period) =>
      rich`The target is ${target}; the actual figure is ${actual} for ${period}.`,
    pacePassed: (goal) =>
      rich`what has been brought exceeds ${goal} already: the year would reach it if the remaining months brought nothing`,
    amountNothing: (target, months) =>
      rich`The target is ${target} over ${months} months; these data hold no actual figure.`,
    amounts: 'Targets in amounts',
    reset: 'Back to the defaults',
    badNumber: (text, low, high) => `“${text}” cannot be used: a number from ${low} to ${high} is needed.`,
    wrongQuery: 'Part of the address cannot be used; the nearest valid value is shown.',
    brief: 'One-page briefing',
    briefPrint: 'Print or save as PDF',
    briefBack: 'Back to the targets',
    briefDate: (period) => `Briefing · figures up to ${period}`,
    briefNotes: 'Notes and sources',
  },
  checks: {
    eyebrow: (areas) => `${areas} · Cross-checks`,
    eyebrowAll: 'Cross-checks',
    headline: (count, hardly) =>
      `${count} ${count === '1' ? 'place' : 'places'} where figures contradict one another${hardly ? ', or hardly fit together' : ''}`,
    headlineNone: 'No figures contradict one another',
    standfirst: (compared, disagreed) =>
      `Of ${compared} comparisons between figures that must agree, ${disagreed} disagree by more than rounding explains`,
    bySeries: 'A series that disagrees in several periods counts as one place',
    rules: {
      'same-key': 'One figure, two values',
      'falling-cumulative': 'A total to date falls',
      'rest-out-of-scale': 'The rest is out of scale',
      'cumulative-outside-parts': 'To date outside its parts',
      'part-exceeds-whole': 'Part exceeds whole',
      'implied-weights': 'Total outside its activities',
      'chained-changes': 'Two bases that do not fit',
    },
    ruleTexts: {
      'same-key': 'One indicator, one period: the difference is larger than rounding can make it',
      'falling-cumulative': 'A total to date cannot shrink as its period grows',
      'rest-out-of-scale': (factor, months, season) =>
        `A month of the rest can hardly be more than ${factor} times the average month of the shorter period; where that is longer than ${months} months, more than its months divided by ${season}, as some products are made in season only`,
      'cumulative-outside-parts': 'Growth to date is a weighted mean of its parts and must lie between them',
      'part-exceeds-whole':
        'A part (an activity, a group, or a period within a longer one) cannot exceed its whole',
      'implied-weights':
        'Growth of all industry is a weighted mean of its activities and must lie between them',
      'chained-changes':
        'Growth on a year before must follow from that of the period before and from the changes on the period before, now and a year earlier; a series counts as one place',
    },
    title: {
      'same-key': (subject, a, b) => rich`${subject}: ${a} and ${b}`,
      'falling-cumulative': (subject, a, b) =>
        rich`${subject}: ${a.value} (${a.when}), but ${b.value} (${b.when})`,
      'rest-out-of-scale': (subject, a, b, times) =>
        rich`${subject}: ${a.when} comes to ${a.value} a month, ${times} the ${b.value} a month of ${b.when}`,
      'cumulative-outside-parts': (subject, a, parts) =>
        rich`${subject}: ${a.when} ${a.value}, outside its parts (${parts})`,
      'part-exceeds-whole': (subject, part, a, b) =>
        rich`${subject}: the part${part === '' ? '' : `, ${part}`}, ${a.value} (${a.when}), exceeds the whole, ${b.value} (${b.when})`,
      'implied-weights': (subject, a, parts) =>
        rich`${subject}: the total, ${a.value} (${a.when}), lies outside its activities (${parts})`,
      'chained-changes': (subject, broken, a, b) =>
        rich`${subject}: growth on a year before does not follow from the changes on the period before in ${broken}; furthest apart for ${a.when}: ${a.value} as published, ${b} chained`,
    },
    broken: (broken, compared) => `${broken} of ${compared} ${compared === '1' ? 'period' : 'periods'}`,
    span: (low, high) => rich`${low} to ${high}`,
    by: (sources) => `according to ${sources}`,
    inPeriod: (subject, period, onMonth) => `${subject}, ${period}${onMonth ? ' on the month before' : ''}`,
    revised: (subject, before, after) =>
      rich`${subject}: revised from ${before.value} (published ${before.when}) to ${after.value} (published ${after.when})`,
    revisionRule: 'One body published the figure of one period anew: the later one replaces the earlier',
    onePlace: (source) => `one source, two places: ${source}`,
    onDay: (day) => `one side is counted on ${day}`,
    lastMonthAlone: (month) =>
      `The figures would agree if the shorter period’s figure were in truth for ${month} alone`,
    times: (times) => `${times} times`,
    zero: 'one side is zero',
    belowZero: 'one side is below zero',
    method: 'How it is checked',
    methodText:
      'Each figure is read as a range: every value that rounding could have turned into it. A rule speaks only when no values within the ranges keep it. Nothing is compared across two units, two denominators or two bases.',
    tallyRule: 'Rule',
    tallyCompared: 'Comparisons',
    tallyDisagreed: 'Disagree',
    onOverview: 'Cross-checks',
    onOverviewSubtitle: (hardly) =>
      `Figures that contradict one another${hardly ? ', or hardly fit together' : ''}`,
    seeAll: (count) => (count === '1' ? 'See it' : `See all ${count} places`),
    marked: (count) => (count === 1 ? '1 cross-check' : `${count} cross-checks`),
  },
  altHighest: (name, text) => `Highest: ${name}, ${text}.`,
  altLowest: (name, text) => `Lowest: ${name}, ${text}.`,
  altTarget: (text) => `Target: ${text}.`,
  knownOn: (day) => `Only figures published by the end of ${day}.`,
  altDerived: 'The figures of the year before are derived.',
  altDerivedOf: (items) => `Derived: ${items}.`,
  altItem: (name, text) => `${name}: ${text}`,
  headline: {
    rate: (period, subject, { direction, size }, hedge) =>
      rich`In ${period}, ${subject} ${
        direction === 'same' ? 'was unchanged' : rich`${direction === 'up' ? 'rose' : 'fell'} ${size}`
      }${hedge}`,
    hedge: { A: '', E: ' by estimate', P: ' by provisional figures' },
    production: (area) => `industrial production in ${area}`,
    product: (name, area) => `output of ${name} in ${area}`,
    aboveTarget: (target, points) =>
      rich`That is ${points} percentage points above the target for the year (${target})`,
    belowTarget: (target, points) =>
      rich`That is ${points} percentage points below the target for the year (${target})`,
    nearTarget: (target) =>
      rich`That is level with the target for the year (${target}); rounding does not tell above from below`,
    otherSource: (source, rate) => rich`${source} gives ${rate} for the same period`,
    leaders: (names) => `${list(names)} ${names.length === 1 ? 'leads' : 'lead'}`,
    leadersFall: (names) => `${list(names)} fall least`,
    productsUp: (up, all) => rich`${up} of ${all} main products are up on a year earlier`,
    reference: (area, direction, percent) => rich`${area}: ${moveEn(direction, percent)}`,
    noFigures: (area) => `no figures of ${area} are held for this period`,
  },
  overview: {
    eyebrow: (area) => `${area} · Industry`,
    periods: 'Choose a period',
    year: 'Year',
    period: 'Period',
    headlineFigures: 'Headline figures',
    monthAlone: (period, rate) => rich`${period} alone: ${rate}`,
    other: (source, rate) => rich`${source}: ${rate}`,
    keyProducts: (quantity) => rich`The list of key industrial products has ${quantity}`,
    plants: 'New plants in operation',
    plantsSubtitle: (area) => `Plants in ${area} that the source names`,
    noPeriodStated: 'the source gives no date',
    emptyTitle: {
      products: 'Output by product',
      projects: 'Projects and registered capital',
      progress: 'Growth since the beginning of the year',
      targets: 'Targets for the year',
      areas: 'Province and nation',
    },
    empty: (period) => `No such figures have been published for ${period}.`,
    nearest: (period) => `See ${period}, the nearest period that has them`,
  },
  shell: {
    skip: 'Skip to the main content',
    navigation: 'Main navigation',
    pages: {
      overview: 'Overview',
      explore: 'Explore',
      targets: 'Targets',
      checks: 'Cross-checks',
      data: 'Data',
    },
    otherLanguage: 'Tiếng Việt',
    theme: 'Theme',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    search: 'Search indicators, products, periods',
    searchShort: 'Search…',
    searchHint: 'Vietnamese accents are not needed: dien, xi mang, quy 1',
    searchNone: (query) => `Nothing found for “${query}”.`,
    searchCount: (count) => (count === 1 ? '1 result' : `${count} results`),
    close: 'Close',
    kinds: {
      indicator: 'Indicator',
      product: 'Product',
      period: 'Period',
      plant: 'Plant',
      series: 'Series',
      question: 'Question',
    },
    footer:
      'Every number names its source. Derived values are computed as you look; they are neither stored nor shown as published.',
    dataLicence: 'Data: CC BY 4.0 for the compilation. Software: MIT licence.',
    noScript:
      'No scripts run in this browser: the page always stands as it opens. What a link chooses (the part after “?”) needs scripts to be shown.',
    opening: 'Opening what the link has chosen…',
    openingPlain: 'Open the page without it',
  },
  notices: {
    failed: (file) => `The file ${file} cannot be read.`,
    failedHint: 'Its figures are missing from this page; everything else works.',
    retry: 'Try again',
    retrying: 'Trying again…',
    skipped: (count) =>
      count === 1
        ? '1 row of data was left out because of an error'
        : `${count} rows of data were left out because of errors`,
    issue: ({ file, row, column, value }, rule) =>
      `${file}${row > 0 ? `, line ${row}` : ''}${column === '' ? '' : `, column ${column}`}: ${rule}${value === '' ? '' : ` (“${value}”)`}`,
    wrongAddress: (slug, shown) => `No period with figures answers to “${slug}”; showing ${shown}.`,
    loading: 'Loading figures…',
    noData: 'The dataset could not be loaded.',
    crashed: 'This part failed and cannot be shown.',
  },
  issues,
  chart: {
    provenance: 'Where does it come from?',
    hint: 'Arrow keys: through the figures.',
    hintAsk: 'Enter: ask where a figure comes from. Escape: close.',
    figure: 'chart',
  },
};
