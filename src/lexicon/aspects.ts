import type { Aspect } from '../model/aspect.js';
import { words } from './words.js';

/**
 * Words and phrases that name an aspect at any company, in base forms: `part` stands for `parts` too. The longest
 * phrase wins, so `part of` below keeps `part` out.
 */
export const aspectTerms: Readonly<Record<Aspect, readonly string[]>> = {
  service: [
    ...words('service repair maintenance warranty appointment workshop diagnosis diagnostics workmanship'),
    ...words('loaner rental booking reservation check-in checkout housekeeping goodwill roadside aftercare'),
    ...['customer service', 'customer care', 'customer support', 'tech support', 'technical support'],
    ...['service center', 'service centre', 'service department', 'service visit', 'service call'],
    ...['service appointment', 'service experience', 'after sales', 'body shop', 'repair shop', 'help desk'],
    ...['courtesy car', 'mobile service', 'room service', 'service desk', 'service bay', 'support'],
  ],
  communication: [
    ...words('communication communicate call callback voicemail reply respond response answer email e-mail'),
    ...words('message phone contact follow-up followup letter explanation feedback notification helpline'),
    ...words('hotline chat apology text'),
    ...['call back', 'follow up', 'phone call', 'status update', 'e mail', 'customer relations'],
  ],
  speed: [
    ...words('wait delay turnaround backlog promptly quickly speedily slowly punctuality'),
    ...[
      'response time',
      'lead time',
      'wait time',
      'waiting time',
      'waiting list',
      'turnaround time',
      'on time',
    ],
    ...['turn around', 'same day', 'next day', 'in no time', 'right away', 'at once', 'too long', 'so long'],
    ...['time frame', 'timeframe', 'hold time', 'queue'],
  ],
  staff: [
    ...words('staff employee manager supervisor technician tech mechanic advisor adviser rep representative'),
    ...words(
      'agent salesman salesperson salespeople receptionist personnel crew team engineer installer waiter',
    ),
    ...words(
      'waitress server driver attitude professionalism courtesy demeanor behavior behaviour host hostess',
    ),
    ...words('cashier clerk steward stewardess concierge nurse operator specialist ranger'),
    ...['service advisor', 'service adviser', 'service manager', 'store manager', 'sales rep', 'sales team'],
    ...['customer service rep', 'customer service representative', 'sales person', 'service tech'],
    ...['service technician', 'service rep', 'service team', 'service staff', 'front desk', 'wait staff'],
    ...['general manager', 'regional manager', 'cabin crew', 'ground staff', 'delivery specialist'],
    ...['delivery driver', 'service writer', 'support agent', 'support team', 'support rep'],
  ],
  parts: [
    ...words('part spare backorder accessory component'),
    ...['spare part', 'replacement part', 'back order', 'parts department', 'parts availability'],
  ],
  delivery: [
    ...words('delivery deliver shipping shipment courier parcel pickup pick-up handover dispatch'),
    ...[
      'pick up date',
      'delivery date',
      'delivery day',
      'delivery experience',
      'delivery center',
      'hand over',
    ],
    ...['delivery centre', 'delivery process', 'delivery appointment', 'home delivery'],
  ],
  price: [
    ...words('price pricing cost fee bill invoice quote refund discount charge surcharge deposit payment'),
    ...words('money reimbursement billing credit voucher rate value compensation markup expense'),
    ...['value for money', 'labor cost', 'labour cost', 'repair bill', 'repair cost', 'service fee'],
    ...['price tag', 'price point', 'trade in value', 'resale value', 'list price', 'price increase'],
  ],
  software: [
    ...words(
      'software firmware app website update upgrade interface ui bug browser bluetooth wifi login portal',
    ),
    ...words('program menu navigation gps reboot'),
    ...['operating system', 'user interface', 'web site', 'software update', 'firmware update', 'home page'],
    ...['release notes', 'mobile app', 'phone app', 'touch screen interface', 'over the air'],
  ],
  product: [
    ...words(
      'car vehicle product device machine unit model engine motor gearbox transmission suspension brake',
    ),
    ...words(
      'steering handling seat interior exterior paint door window windshield sunroof roof trunk tire tyre',
    ),
    ...words(
      'wheel screen display keyboard battery range acceleration performance ride design quality feature',
    ),
    ...words(
      'build fit finish comfort noise headlight mirror camera sensor speaker stereo heater trim panel',
    ),
    ...words('leather dashboard bumper hood frunk wiper drivetrain truck suv sedan laptop computer printer'),
    ...words(
      'appliance fridge dishwasher furniture mattress room suite food meal safety reliability durability',
    ),
    ...words('styling cabin legroom luggage baggage suitcase'),
    ...[
      'build quality',
      'fit and finish',
      'battery life',
      'sound system',
      'air conditioning',
      'touch screen',
    ],
    ...['drive unit', 'door handle', 'panel gap', 'ride quality', 'sound quality', 'steering wheel'],
    ...['road noise', 'wind noise', 'cup holder', 'leg room', 'head room', 'hard drive'],
  ],
  charging: [
    ...words('charger charging supercharger supercharging recharge'),
    ...[
      'charge port',
      'charge rate',
      'charging station',
      'charging cable',
      'charging speed',
      'wall connector',
    ],
    ...['charging network', 'home charger', 'fast charger', 'charge cable', 'power supply'],
  ],
  company: [
    ...words(
      'company corporation manufacturer dealer dealership retailer seller vendor brand headquarters hq',
    ),
    ...words('airline insurer management firm store shop hotel restaurant'),
    ...['customer experience', 'head office', 'corporate office'],
  ],
};

/** Phrases that hold a word from above and name no aspect. */
export const noAspect: readonly string[] = [
  ...[
    'charge at',
    'charge my',
    'charge the',
    'charge it',
    'charge to',
    'charge up',
    'charge in',
    'charge from',
  ],
  ...['charge while', 'charge overnight', 'to charge', 'can charge', 'be charge', 'charge the car'],
  ...[
    'update on',
    'update from',
    'quick update',
    'any update',
    'final update',
    'small update',
    'short update',
  ],
  ...['for the update', 'an update', 'update to this', 'update this thread', 'update this post'],
  ...['part of', 'in part', 'the most part', 'on my part', 'on their part', 'for my part', 'take part'],
  ...['at all cost', 'at any rate', 'no matter what', 'in charge', 'in charge of', 'free of charge'],
  ...['quality time', 'rule of thumb', 'in the long run', 'price of gas', 'gas price', 'fuel price'],
  ...[
    'stock price',
    'share price',
    'room for',
    'would not wait to',
    'can not wait',
    'could not wait',
    'wait until',
  ],
  ...[
    'wait and see',
    'wait for me',
    'wait for you',
    'wait a minute',
    'wait for it',
    'to answer your question',
    'answer your question',
    'long answer',
  ],
  ...[
    'quote from',
    'in my book',
    'phone number',
    'email address',
    'phone holder',
    'this message',
    'last message',
  ],
  ...[
    'your reply',
    'your response',
    'your post',
    'your feedback',
    'your answer',
    'car guy',
    'car show',
    'gas station',
  ],
  ...[
    'text message from',
    'in response to',
    'on the phone',
    'model year',
    'battery day',
    'team effort',
    'car wash',
  ],
  ...[
    'new car smell',
    'credit card',
    'credit union',
    'to their credit',
    'give them credit',
    'value your',
    'the answer is',
  ],
  ...[
    'driver side',
    "driver 's side",
    'driver door',
    "driver 's door",
    "driver 's seat",
    'driver seat',
    'passenger seat',
  ],
  ...[
    'make contact',
    'business day',
    'service member',
    'heart rate',
    'interest rate',
    'first rate',
    'second rate',
  ],
  ...[
    'it be call',
    'so call',
    'so-called',
    'be call',
    'at the expense of',
    'out of service',
    'vp of service',
    'deliver on',
  ],
  ...['in case anyone', 'so long as', 'as long as', 'car insurance', 'full stop'],
];

/** The aspect of what an event can be about, where it has another name; what is not here is about the product. */
export const aspectOfIssue: ReadonlyMap<string, Aspect> = new Map([
  ['billing', 'price'],
  ['refund', 'price'],
  ['coverage', 'service'],
  ['booking', 'service'],
  ['loaner', 'service'],
  ['claim', 'service'],
  ['parts_availability', 'parts'],
  ['account', 'software'],
  ['connectivity', 'software'],
  ['shipping', 'delivery'],
]);
