import type { IconName } from '#ui/kit/icons.ts';
import { say } from '#ui/words/say.ts';

interface Link {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
}

interface Step {
  readonly title: string;
  readonly text: string;
  readonly link: Link;
}

interface Topic {
  readonly title: string;
  readonly texts: readonly string[];
  readonly links: readonly Link[];
}

/** The way of an order, in the order in which people walk it. */
export const steps = [
  {
    title: say`Create a sales order`,
    text: say`Choose who buys, then what and how many. Below each line stands what is in stock.`,
    link: { href: '/sell/orders/new', label: say`New Sales Order`, icon: 'plus' }
  },
  {
    title: say`Allocate stock`,
    text: say`Allocate All keeps stock for every line, so that nobody promises it twice.`,
    link: { href: '/sell/orders', label: say`Sales Orders`, icon: 'sell' }
  },
  {
    title: say`Build what is short`,
    text: say`Build Short begins the builds that are missing. Completed, they give what they made to the order.`,
    link: { href: '/build', label: say`Build Orders`, icon: 'build' }
  },
  {
    title: say`Pick`,
    text: say`Pick, on the order, leads from shelf to shelf and says what to take. Scanning is enough.`,
    link: { href: '/sell/orders?cover=ready', label: say`Ready to ship`, icon: 'circle-check' }
  },
  {
    title: say`Ship`,
    text: say`Ship Order sends what is allocated. Print the packing slip and put it into the parcel.`,
    link: { href: '/sell/orders?status=shipped', label: say`Shipped orders`, icon: 'sell' }
  },
  {
    title: say`Tell the other tablets`,
    text: say`Send what was done here as an order file, and receive theirs. No network is needed.`,
    link: { href: '/files', label: say`Order Files`, icon: 'file' }
  }
] as const satisfies readonly Step[];

/** What else a person needs to know to work alone. */
export const topics = [
  {
    title: say`Scanning`,
    texts: [
      say`On every page a scan opens what the code leads to: orders, builds, parts, stock items and places, by the codes on papers and labels, by their number, or by a code that was linked to them.`,
      say`A scanner that types like a keyboard is set up once: it types ~ before every code and Enter after it. Its manual calls them prefix, hex 7E, and suffix, hex 0D.`,
      say`The camera reads codes too, without a network: press Scan at the top.`
    ],
    links: [
      { href: '/help/practice', label: say`Practise scanning`, icon: 'scan' },
      { href: '/help/sheet', label: say`Practice sheet`, icon: 'print' },
      { href: '/help/codes', label: say`Orders by scan`, icon: 'print' },
      { href: '/settings#scanner', label: say`Set up scanner`, icon: 'settings' },
      { href: '/scan', label: say`Scan`, icon: 'scan' }
    ]
  },
  {
    title: say`Tablets and order files`,
    texts: [
      say`Every tablet has its own copy of the shop. What was done on one reaches the others in order files: from its screen to their camera, nearby, by cable or on a memory stick.`,
      say`A file may come late, twice or in any order. What two tablets did that does not fit together becomes a finding, and waits until somebody decides.`
    ],
    links: [
      { href: '/files', label: say`Order Files`, icon: 'file' },
      { href: '/files/devices', label: say`Devices`, icon: 'settings' },
      { href: '/findings', label: say`Findings`, icon: 'warning' }
    ]
  },
  {
    title: say`Backups`,
    texts: [
      say`All data is on this tablet and nowhere else. A backup is one file with everything in it: make one every week, and keep it on another device.`
    ],
    links: [{ href: '/backup', label: say`Backup`, icon: 'copy' }]
  }
] as const satisfies readonly Topic[];
