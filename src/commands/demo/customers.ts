/** The companies of the demo shop. None of them exists. */
export interface DemoCompany {
  readonly name: string;
  readonly email: string;
  readonly place: {
    readonly line1: string;
    readonly postalCode: string;
    readonly city: string;
    readonly country: string;
  };
  readonly contact: string;
  readonly supplier?: true;
}

const company = (
  name: string,
  contact: string,
  [line1, postalCode, city, country]: readonly [string, string, string, string]
): DemoCompany => ({
  name,
  contact,
  email: `orders@${name.toLowerCase().replace(/[^a-z]+/g, '-')}.example`,
  place: { line1, postalCode, city, country }
});

export const companies: readonly DemoCompany[] = [
  company('Northwind Pumps', 'Ida', ['Quay 4', '24103', 'Harbour Town', 'Northland']),
  company('Acme Hydraulics', 'Ravi', ['Mill Lane 12', '70469', 'Millford', 'Midland']),
  company('Barlow and Sons', 'June', ['High Street 88', 'BL1 4', 'Barlow', 'Westland']),
  company('Kestrel Marine', 'Sven', ['Dock Road 1', '5003', 'Fjordhaven', 'Northland']),
  company('Greenfield Dairy', 'Aoife', ['Meadow 3', 'T12', 'Greenfield', 'Westland']),
  company('Stonebridge Quarry', 'Tomasz', ['Pit Road 7', '58-100', 'Stonebridge', 'Eastland']),
  company('Blue Lagoon Pools', 'Elena', ['Beach 21', '07181', 'Lagoon', 'Southland']),
  company('City Waterworks', 'Mr Okafor', ['Tower Street 2', '1010', 'Capital', 'Midland']),
  company('Hillside Brewery', 'Fenna', ['Hop Yard 5', '6211', 'Hillside', 'Midland']),
  company('Orchard Juice', 'Yusuf', ['Apple Way 9', '88045', 'Orchard', 'Southland']),
  company('Polar Refrigeration', 'Linnea', ['Ice Road 30', '98132', 'Polaris', 'Northland']),
  company('Sunrise Farms', 'Mateo', ['Field 14', '41001', 'Sunrise', 'Southland']),
  {
    ...company('Foundry West', 'Ana', ['Kiln 2', '33602', 'Westport', 'Westland']),
    supplier: true
  },
  {
    ...company('Bearings Direct', 'Paul', ['Ring 8', '97421', 'Rollstadt', 'Midland']),
    supplier: true
  }
];
