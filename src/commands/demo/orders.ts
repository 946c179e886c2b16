const stages = [
  'pending',
  'issued',
  'held',
  'part-allocated',
  'allocated',
  'built',
  'building',
  'part-shipped',
  'shipped',
  'complete',
  'cancelled'
] as const;

/** How far an order of the demo shop has come. */
export type Stage = (typeof stages)[number];

export interface DemoOrder {
  /** Which customer, by its place among the companies. */
  readonly customer: number;
  readonly stage: Stage;
  /** Days from today: when it was taken and when it is due. */
  readonly taken: number;
  readonly due: number | null;
  readonly lines: readonly (readonly [ipn: string, quantity: number])[];
  /** The customer's own number. */
  readonly reference: string;
  readonly freight: string | undefined;
}

/**
 * A shop's quarter: what has left, what is under way, what was just asked for. Customer, stage, days
 * from today when it was taken and is due, lines, the customer's number, freight.
 */
const book = `
0 | complete | -84 | -70 | 2 CP-10 + 10 SK-22
1 | complete | -80 | -66 | 1 GP-05 + 40 OR-022
2 | complete | -77 | -60 | 1 CP-20 + 1 SV-01
3 | complete | -75 | -61 | 12 BR-6204 + 8 BR-6206
4 | complete | -70 | -50 | 2 DP-02
5 | shipped | -66 | -48 | 1 CP-40 + 12.5 HO-25
6 | shipped | -60 | -46 | 6 SK-22 + 4 SK-35
7 | shipped | -58 | -40 | 1 CP-20-S + 1 SV-02
8 | shipped | -55 | -41 | 6 FI-25 + 30 HO-25
9 | shipped | -50 | -36 | 2 MO-055
10 | shipped | -47 | -30 | 60 OR-035
11 | shipped | -44 | -30 | 1 GP-15 + 100 BO-M6
0 | shipped | -40 | -26 | 2 PH-10 + 2 CV-10
1 | shipped | -37 | -22 | 1 CP-10
2 | cancelled | -36 | -15 | 1 HP-90
3 | shipped | -33 | -19 | 10 BR-6206 + 200 BO-M8
4 | cancelled | -30 | -10 | 1 MO-220
5 | shipped | -28 | -14 | 6 SK-35
6 | shipped | -25 | -11 | 1 CP-20-B + 1 SV-01
7 | part-shipped | -24 | -3 | 2 CP-10 + 8 SK-22 + 100 OR-022
8 | part-shipped | -22 | 2 | 3 MO-110 + 18 HO-25
9 | allocated | -20 | -2 | 1 PH-20 + 1 CV-20 | PO 7731 | 24
10 | allocated | -18 | 0 | 20 BR-6204 + 200 OR-022
11 | allocated | -16 | 1 | 4 SK-22 + 2 FI-25
0 | allocated | -15 | 4 | 1 MO-055 + 50 BO-M6 + 1 SV-02
1 | part-allocated | -14 | -1 | 1 GP-05 + 20 SK-22
2 | part-allocated | -13 | 3 | 3 PH-40 + 16 BR-6206
3 | built | -12 | 2 | 1 CP-10 + 20 OR-022
4 | building | -11 | 5 | 3 DP-02
5 | building | -10 | 8 | 2 CP-40 + 1 SV-01
6 | issued | -9 | 0 | 12 SK-35
7 | issued | -8 | 6 | 2 CP-20-S + 1 CP-20-B
8 | held | -8 | 12 | 2 HP-90 + 2 SV-01
9 | held | -7 | - | 1 MO-750
10 | pending | -6 | 9 | 500 BO-M4 + 500 BO-M5 + 250 BO-M10
11 | pending | -5 | 7 | 2 GP-15 + 2 GP-05
0 | pending | -4 | 10 | 2 CP-20 + 4 SK-35 + 7.5 HO-25 | NW-2209 | 65
1 | pending | -3 | 14 | 4 CP-10
2 | pending | -2 | 21 | 1 PH-10 + 1 PH-20 + 1 PH-40
3 | pending | -1 | - | 6 BR-6204
4 | pending | 0 | 5 | 
`;

const lineIn = (text: string): readonly [string, number] => {
  const [many = '', ipn = ''] = text.split(' ');
  return [ipn, Number(many)];
};

const stageIn = (text: string) => stages.find((stage) => stage === text) ?? 'pending';
const linesIn = (text: string) => (text === '' ? [] : text.split(' + ').map(lineIn));

function orderIn(row: string): DemoOrder {
  const cells = row.split('|').map((cell) => cell.trim());
  const cell = (at: number) => cells[at] ?? '';
  return {
    customer: Number(cell(0)),
    stage: stageIn(cell(1)),
    taken: Number(cell(2)),
    due: cell(3) === '-' ? null : Number(cell(3)),
    lines: linesIn(cell(4)),
    reference: cell(5),
    freight: cells[6]
  };
}

export const orders: readonly DemoOrder[] = book.trim().split('\n').map(orderIn);
