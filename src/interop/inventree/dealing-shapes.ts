import { names, type Shape } from './shape.ts';

const orders: readonly Shape[] = [
  {
    model: 'order.salesorder',
    needs: names('reference customer shipment_date'),
    without: ['complete_date'],
    fields: names(
      'creation_date issue_date start_date target_date description link contact address status status_custom_key customer_reference order_currency total_price total_price_currency notes'
    ),
    headers: { 'order status': 'status' }
  },
  {
    model: 'order.salesorderlineitem',
    needs: names('order part sale_price'),
    fields: names(
      'line line_int link notes quantity reference target_date discount sale_price_currency shipped'
    ),
    headers: { 'line number': 'line', currency: 'sale_price_currency' }
  },
  {
    model: 'order.salesorderextraline',
    needs: names('order quantity price'),
    without: ['part'],
    fields: names(
      'line line_int description discount link notes price_currency reference target_date'
    ),
    headers: { 'line number': 'line', currency: 'price_currency' }
  },
  {
    model: 'order.salesordershipment',
    needs: names('order tracking_number invoice_number'),
    fields: names('reference shipment_date shipment_address delivery_date link notes')
  },
  {
    model: 'order.salesorderallocation',
    needs: names('line item quantity'),
    fields: ['shipment'],
    repeats: names('part order serial location')
  }
];

const builds: readonly Shape[] = [
  {
    model: 'build.build',
    needs: names('reference part quantity destination'),
    fields: names(
      'title batch creation_date completed completion_date parent sales_order start_date status status_custom_key target_date take_from notes link priority'
    ),
    headers: {
      description: 'title',
      'batch code': 'batch',
      'completed items': 'completed',
      'destination location': 'destination',
      'parent build': 'parent',
      'sales order reference': 'sales_order',
      'build start date': 'start_date',
      'target completion date': 'target_date',
      'build status': 'status',
      'source location': 'take_from',
      'external link': 'link',
      'build priority': 'priority'
    }
  },
  {
    model: 'build.buildline',
    needs: names('build bom_item quantity'),
    fields: ['consumed'],
    without: ['stock_item'],
    repeats: names('part reference')
  },
  {
    model: 'build.builditem',
    needs: names('stock_item quantity install_into'),
    fields: names('build build_line bom_item'),
    repeats: names('part location bom_reference')
  }
];

/** Orders, builds, and what belongs to them. */
export const dealingShapes = [...orders, ...builds];
