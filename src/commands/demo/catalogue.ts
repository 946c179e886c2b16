/** The demo shop: a small maker of pumps. Names refer to each other; ids are made when it is loaded. */

export const locations = [
  { name: 'Works', structural: true },
  { name: 'Rack A', parent: 'Works', structural: true },
  { name: 'A-01', parent: 'Rack A' },
  { name: 'A-02', parent: 'Rack A' },
  { name: 'A-03', parent: 'Rack A' },
  { name: 'Rack B', parent: 'Works', structural: true },
  { name: 'B-01', parent: 'Rack B' },
  { name: 'B-02', parent: 'Rack B' },
  { name: 'Goods in', parent: 'Works' },
  { name: 'Finished goods', parent: 'Works' },
  { name: 'Quarantine cage', parent: 'Works' }
] as const;

export const categories = [
  'Pumps',
  'Housings',
  'Seals',
  'Shafts and bearings',
  'Motors',
  'Fasteners',
  'Services'
] as const;

type Flag = 'salable' | 'assembly' | 'trackable' | 'virtual' | 'template' | 'bought';

export interface DemoPart {
  readonly ipn: string;
  readonly name: string;
  readonly category: (typeof categories)[number];
  readonly flags: readonly Flag[];
  readonly price?: string;
  readonly variantOf?: string;
  readonly units?: string;
  readonly minimum?: number;
  readonly expires?: number;
}

const pump = (ipn: string, name: string, price: string): DemoPart => ({
  ipn,
  name,
  category: 'Pumps',
  flags: ['salable', 'assembly'],
  price
});

const variant = (ipn: string, name: string, price: string): DemoPart => ({
  ...pump(ipn, name, price),
  variantOf: 'CP-20'
});

const bought = (
  [ipn, name, category]: readonly [string, string, DemoPart['category']],
  rest: Partial<DemoPart> = {}
): DemoPart => ({ ipn, name, category, flags: ['bought'], ...rest });

const spare = (
  named: readonly [string, string, DemoPart['category']],
  price: string,
  rest: Partial<DemoPart> = {}
): DemoPart => bought(named, { flags: ['bought', 'salable'], price, ...rest });

const sizes = ['M4', 'M5', 'M6', 'M8', 'M10', 'M12'] as const;

export const parts: readonly DemoPart[] = [
  pump('CP-10', 'Centrifugal pump 10', '420'),
  { ...pump('CP-20', 'Centrifugal pump 20', '560'), flags: ['salable', 'template', 'assembly'] },
  variant('CP-20-S', 'Centrifugal pump 20, stainless', '690'),
  variant('CP-20-B', 'Centrifugal pump 20, bronze', '720'),
  pump('CP-40', 'Centrifugal pump 40', '980'),
  pump('GP-05', 'Gear pump 5', '310'),
  pump('GP-15', 'Gear pump 15', '455'),
  pump('DP-02', 'Diaphragm pump 2', '265'),
  {
    ...pump('HP-90', 'High pressure pump 90', '2140'),
    flags: ['salable', 'assembly', 'trackable']
  },
  { ...pump('SK-22', 'Seal kit 22', '38.5'), category: 'Seals' },
  { ...pump('SK-35', 'Seal kit 35', '44'), category: 'Seals' },
  { ...pump('RU-10', 'Rotating unit 10', '118'), category: 'Shafts and bearings' },
  { ...pump('RU-20', 'Rotating unit 20', '156'), category: 'Shafts and bearings' },
  spare(['PH-10', 'Pump housing 10', 'Housings'], '92'),
  spare(['PH-20', 'Pump housing 20', 'Housings'], '128'),
  spare(['PH-40', 'Pump housing 40', 'Housings'], '214'),
  bought(['GH-05', 'Gear housing 5', 'Housings']),
  bought(['GH-15', 'Gear housing 15', 'Housings']),
  bought(['DH-02', 'Diaphragm housing 2', 'Housings']),
  bought(['HH-90', 'High pressure housing 90', 'Housings']),
  spare(['CV-10', 'Cover 10', 'Housings'], '24'),
  spare(['CV-20', 'Cover 20', 'Housings'], '31'),
  bought(['IM-10', 'Impeller 10', 'Shafts and bearings']),
  bought(['IM-20', 'Impeller 20', 'Shafts and bearings']),
  bought(['IM-40', 'Impeller 40', 'Shafts and bearings']),
  bought(['GW-05', 'Gear wheel 5', 'Shafts and bearings']),
  bought(['GW-15', 'Gear wheel 15', 'Shafts and bearings']),
  bought(['SH-10', 'Shaft 10', 'Shafts and bearings']),
  bought(['SH-20', 'Shaft 20', 'Shafts and bearings']),
  bought(['SH-40', 'Shaft 40', 'Shafts and bearings']),
  spare(['BR-6204', 'Ball bearing 6204', 'Shafts and bearings'], '6.9', { minimum: 20 }),
  spare(['BR-6206', 'Ball bearing 6206', 'Shafts and bearings'], '9.4', { minimum: 20 }),
  spare(['OR-022', 'O-ring 22 × 2.5', 'Seals'], '0.45', { minimum: 200, expires: 1_825 }),
  spare(['OR-035', 'O-ring 35 × 3', 'Seals'], '0.62', { minimum: 200, expires: 1_825 }),
  bought(['GK-10', 'Gasket 10', 'Seals']),
  bought(['GK-20', 'Gasket 20', 'Seals']),
  bought(['LS-22', 'Lip seal 22', 'Seals'], { expires: 1_095 }),
  bought(['LS-35', 'Lip seal 35', 'Seals'], { expires: 1_095 }),
  bought(['DM-02', 'Diaphragm 2', 'Seals'], { expires: 730 }),
  spare(['MO-055', 'Motor 0.55 kW', 'Motors'], '142'),
  spare(['MO-110', 'Motor 1.1 kW', 'Motors'], '188'),
  spare(['MO-220', 'Motor 2.2 kW', 'Motors'], '264'),
  {
    ...spare(['MO-750', 'Motor 7.5 kW', 'Motors'], '610'),
    flags: ['bought', 'salable', 'trackable']
  },
  bought(['CB-01', 'Coupling', 'Motors']),
  bought(['CB-02', 'Coupling, large', 'Motors']),
  ...sizes.map((size) =>
    spare([`BO-${size}`, `Bolt ${size}, zinc`, 'Fasteners'], '0.12', { minimum: 500 })
  ),
  ...sizes.slice(2, 5).map((size) => bought([`NU-${size}`, `Nut ${size}`, 'Fasteners'])),
  bought(['PA-01', 'Paint, blue', 'Housings'], { units: 'l' }),
  bought(['GR-01', 'Grease', 'Seals'], { units: 'kg', expires: 365 }),
  spare(['HO-25', 'Suction hose 25', 'Housings'], '7.8', { units: 'm' }),
  spare(['FI-25', 'Suction filter 25', 'Housings'], '16.5'),
  {
    ipn: 'SV-01',
    name: 'Commissioning on site',
    category: 'Services',
    flags: ['salable', 'virtual'],
    price: '320'
  },
  {
    ipn: 'SV-02',
    name: 'Test certificate',
    category: 'Services',
    flags: ['salable', 'virtual'],
    price: '45'
  }
];
