import { dealingShapes } from './dealing-shapes.ts';
import { names, type Shape } from './shape.ts';

const companies: readonly Shape[] = [
  {
    model: 'company.company',
    needs: names('name is_customer is_supplier'),
    fields: names(
      'description website phone address email currency contact link active is_manufacturer notes tax_id'
    ),
    headers: {
      'company name': 'name',
      'company description': 'description',
      'phone number': 'phone'
    }
  },
  {
    model: 'company.contact',
    needs: names('company name role'),
    fields: names('phone email')
  },
  {
    model: 'company.address',
    needs: names('company line1 postal_code'),
    fields: names(
      'title primary line2 postal_city province country shipping_notes internal_shipping_notes link'
    ),
    headers: {
      'address title': 'title',
      'primary address': 'primary',
      'line 1': 'line1',
      'line 2': 'line2',
      'city/region': 'postal_city',
      'state/province': 'province',
      'courier shipping notes': 'shipping_notes'
    }
  }
];

const parts: readonly Shape[] = [
  {
    model: 'part.partcategory',
    needs: names('name default_keywords'),
    fields: names('description default_location parent structural'),
    headers: { 'parent category': 'parent' }
  },
  {
    model: 'part.part',
    needs: names('name salable virtual'),
    fields: names(
      'description IPN revision keywords category link units assembly component trackable purchaseable consumable is_template active locked default_location default_expiry minimum_stock variant_of notes'
    )
  },
  {
    model: 'part.bomitem',
    needs: names('part sub_part quantity'),
    fields: names(
      'reference raw_amount allow_variants inherited optional consumable setup_quantity attrition rounding_multiple overage note'
    ),
    headers: {
      assembly: 'part',
      component: 'sub_part',
      amount: 'raw_amount',
      'gets inherited': 'inherited'
    }
  },
  { model: 'part.bomitemsubstitute', needs: names('bom_item part'), without: ['quantity'] },
  {
    model: 'part.partsellpricebreak',
    needs: names('part quantity price'),
    without: names('order supplier supplier_part'),
    fields: ['price_currency'],
    headers: { currency: 'price_currency' }
  }
];

const stock: readonly Shape[] = [
  {
    model: 'stock.stocklocation',
    needs: names('name external structural'),
    fields: names('description parent'),
    headers: { 'parent location': 'parent' }
  },
  {
    model: 'stock.stockitem',
    needs: names('part quantity serial batch location'),
    fields: names(
      'belongs_to build consumed_by customer expiry_date is_building link notes packaging parent sales_order status status_custom_key creation_date updated purchase_price purchase_price_currency'
    ),
    headers: {
      'serial number': 'serial',
      'batch code': 'batch',
      'stock location': 'location',
      'installed in': 'belongs_to',
      'source build': 'build',
      'external link': 'link',
      'parent item': 'parent',
      'destination sales order': 'sales_order',
      currency: 'purchase_price_currency'
    }
  }
];

/** What is known and not taken: it is counted under its name. */
const others: readonly Shape[] = [
  { model: 'auth.user', needs: ['username'] },
  { model: 'users.owner', needs: ['owner_id'] },
  { model: 'stock.stockitemtracking', needs: names('item tracking_type') },
  { model: 'order.purchaseorder', needs: names('reference supplier supplier_reference') },
  { model: 'order.purchaseorderlineitem', needs: names('order part purchase_price') },
  { model: 'order.returnorder', needs: names('reference customer complete_date') },
  { model: 'order.returnorderlineitem', needs: names('order item outcome') },
  { model: 'company.supplierpart', needs: names('part supplier SKU') },
  { model: 'company.manufacturerpart', needs: names('part manufacturer MPN') }
];

/** Everything that a table or list of InvenTree may be, as far as it is known. */
export const shapes: readonly Shape[] = [
  ...others,
  ...companies,
  ...parts,
  ...stock,
  ...dealingShapes
];
