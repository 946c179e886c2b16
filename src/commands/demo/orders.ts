/** How far an order of the demo shop has come. */
export type Stage =
  | 'pending'
  | 'issued'
  | 'held'
  | 'part-allocated'
  | 'allocated'
  | 'built'
  | 'building'
  | 'part-shipped'
  | 'shipped'
  | 'complete'
  | 'cancelled';

export interface DemoOrder {
  /** Which customer, by its place among the companies. */
  readonly customer: number;
  readonly stage: Stage;
  /** Days from today: when it was taken and when it is due. */
  readonly taken: number;
  readonly due: number | null;
  readonly lines: readonly (readonly [ipn: string, quantity: number])[];
  readonly reference?: string;
  readonly freight?: string;
}

const order = (
  customer: number,
  stage: Stage,
  [taken, due]: readonly [number, number | null],
  lines: DemoOrder['lines']
): DemoOrder => ({ customer, stage, taken, due, lines });

/** A shop's quarter: what has left, what is under way, what was just asked for. */
export const orders: readonly DemoOrder[] = [
  order(
    0,
    'complete',
    [-84, -70],
    [
      ['CP-10', 2],
      ['SK-22', 10]
    ]
  ),
  order(
    1,
    'complete',
    [-80, -66],
    [
      ['GP-05', 1],
      ['OR-022', 40]
    ]
  ),
  order(
    2,
    'complete',
    [-77, -60],
    [
      ['CP-20', 1],
      ['SV-01', 1]
    ]
  ),
  order(
    3,
    'complete',
    [-75, -61],
    [
      ['BR-6204', 12],
      ['BR-6206', 8]
    ]
  ),
  order(4, 'complete', [-70, -50], [['DP-02', 2]]),
  order(
    5,
    'shipped',
    [-66, -48],
    [
      ['CP-40', 1],
      ['HO-25', 12.5]
    ]
  ),
  order(
    6,
    'shipped',
    [-60, -46],
    [
      ['SK-22', 6],
      ['SK-35', 4]
    ]
  ),
  order(
    7,
    'shipped',
    [-58, -40],
    [
      ['CP-20-S', 1],
      ['SV-02', 1]
    ]
  ),
  order(
    8,
    'shipped',
    [-55, -41],
    [
      ['FI-25', 6],
      ['HO-25', 30]
    ]
  ),
  order(9, 'shipped', [-50, -36], [['MO-055', 2]]),
  order(10, 'shipped', [-47, -30], [['OR-035', 60]]),
  order(
    11,
    'shipped',
    [-44, -30],
    [
      ['GP-15', 1],
      ['BO-M6', 100]
    ]
  ),
  order(
    0,
    'shipped',
    [-40, -26],
    [
      ['PH-10', 2],
      ['CV-10', 2]
    ]
  ),
  order(1, 'shipped', [-37, -22], [['CP-10', 1]]),
  order(2, 'cancelled', [-36, -15], [['HP-90', 1]]),
  order(
    3,
    'shipped',
    [-33, -19],
    [
      ['BR-6206', 10],
      ['BO-M8', 200]
    ]
  ),
  order(4, 'cancelled', [-30, -10], [['MO-220', 1]]),
  order(5, 'shipped', [-28, -14], [['SK-35', 6]]),
  order(
    6,
    'shipped',
    [-25, -11],
    [
      ['CP-20-B', 1],
      ['SV-01', 1]
    ]
  ),
  order(
    7,
    'part-shipped',
    [-24, -3],
    [
      ['CP-10', 2],
      ['SK-22', 8],
      ['OR-022', 100]
    ]
  ),
  order(
    8,
    'part-shipped',
    [-22, 2],
    [
      ['MO-110', 3],
      ['HO-25', 18]
    ]
  ),
  {
    ...order(
      9,
      'allocated',
      [-20, -2],
      [
        ['PH-20', 1],
        ['CV-20', 1]
      ]
    ),
    reference: 'PO 7731',
    freight: '24'
  },
  order(
    10,
    'allocated',
    [-18, 0],
    [
      ['BR-6204', 20],
      ['OR-022', 200]
    ]
  ),
  order(
    11,
    'allocated',
    [-16, 1],
    [
      ['SK-22', 4],
      ['FI-25', 2]
    ]
  ),
  order(
    0,
    'allocated',
    [-15, 4],
    [
      ['MO-055', 1],
      ['BO-M6', 50],
      ['SV-02', 1]
    ]
  ),
  order(
    1,
    'part-allocated',
    [-14, -1],
    [
      ['GP-05', 1],
      ['SK-22', 20]
    ]
  ),
  order(
    2,
    'part-allocated',
    [-13, 3],
    [
      ['PH-40', 3],
      ['BR-6206', 16]
    ]
  ),
  order(
    3,
    'built',
    [-12, 2],
    [
      ['CP-10', 1],
      ['OR-022', 20]
    ]
  ),
  order(4, 'building', [-11, 5], [['DP-02', 3]]),
  order(
    5,
    'building',
    [-10, 8],
    [
      ['CP-40', 2],
      ['SV-01', 1]
    ]
  ),
  order(6, 'issued', [-9, 0], [['SK-35', 12]]),
  order(
    7,
    'issued',
    [-8, 6],
    [
      ['CP-20-S', 2],
      ['CP-20-B', 1]
    ]
  ),
  order(
    8,
    'held',
    [-8, 12],
    [
      ['HP-90', 2],
      ['SV-01', 2]
    ]
  ),
  order(9, 'held', [-7, null], [['MO-750', 1]]),
  order(
    10,
    'pending',
    [-6, 9],
    [
      ['BO-M4', 500],
      ['BO-M5', 500],
      ['BO-M10', 250]
    ]
  ),
  order(
    11,
    'pending',
    [-5, 7],
    [
      ['GP-15', 2],
      ['GP-05', 2]
    ]
  ),
  {
    ...order(
      0,
      'pending',
      [-4, 10],
      [
        ['CP-20', 2],
        ['SK-35', 4],
        ['HO-25', 7.5]
      ]
    ),
    reference: 'NW-2209',
    freight: '65'
  },
  order(1, 'pending', [-3, 14], [['CP-10', 4]]),
  order(
    2,
    'pending',
    [-2, 21],
    [
      ['PH-10', 1],
      ['PH-20', 1],
      ['PH-40', 1]
    ]
  ),
  order(3, 'pending', [-1, null], [['BR-6204', 6]]),
  order(4, 'pending', [0, 5], [])
];
