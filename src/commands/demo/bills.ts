const seals = (kit: string): readonly (readonly [string, number])[] => [
  [kit, 1],
  ['GR-01', 0.02]
];
const bolts = (size: string, many: number) => [[`BO-${size}`, many] as const];

/** What goes into one of each assembly. */
export const boms: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  'SK-22': [
    ['OR-022', 2],
    ['LS-22', 1],
    ['GK-10', 1]
  ],
  'SK-35': [
    ['OR-035', 2],
    ['LS-35', 1],
    ['GK-20', 1]
  ],
  'RU-10': [
    ['SH-10', 1],
    ['IM-10', 1],
    ['BR-6204', 2]
  ],
  'RU-20': [
    ['SH-20', 1],
    ['IM-20', 1],
    ['BR-6206', 2]
  ],
  'CP-10': [
    ['PH-10', 1],
    ['CV-10', 1],
    ['RU-10', 1],
    ...seals('SK-22'),
    ['MO-055', 1],
    ['CB-01', 1],
    ...bolts('M6', 8),
    ['PA-01', 0.125]
  ],
  'CP-20': [
    ['PH-20', 1],
    ['CV-20', 1],
    ['RU-20', 1],
    ...seals('SK-35'),
    ['MO-110', 1],
    ['CB-01', 1],
    ...bolts('M8', 8),
    ['PA-01', 0.25]
  ],
  'CP-20-S': [
    ['PH-20', 1],
    ['CV-20', 1],
    ['RU-20', 1],
    ...seals('SK-35'),
    ['MO-110', 1],
    ['CB-01', 1],
    ...bolts('M8', 8)
  ],
  'CP-20-B': [
    ['PH-20', 1],
    ['CV-20', 1],
    ['RU-20', 1],
    ...seals('SK-35'),
    ['MO-110', 1],
    ['CB-01', 1],
    ...bolts('M8', 8)
  ],
  'CP-40': [
    ['PH-40', 1],
    ['SH-40', 1],
    ['IM-40', 1],
    ['BR-6206', 2],
    ...seals('SK-35'),
    ['MO-220', 1],
    ['CB-02', 1],
    ...bolts('M10', 12),
    ['PA-01', 0.4]
  ],
  'GP-05': [['GH-05', 1], ['GW-05', 2], ['BR-6204', 2], ...seals('SK-22'), ...bolts('M5', 6)],
  'GP-15': [['GH-15', 1], ['GW-15', 2], ['BR-6206', 2], ...seals('SK-35'), ...bolts('M6', 8)],
  'DP-02': [['DH-02', 1], ['DM-02', 2], ['MO-055', 1], ...bolts('M5', 10)],
  'HP-90': [
    ['HH-90', 1],
    ['SH-40', 1],
    ['BR-6206', 4],
    ...seals('SK-35'),
    ['MO-750', 1],
    ['CB-02', 1],
    ...bolts('M12', 16)
  ]
};
