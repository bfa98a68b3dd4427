import type { Profile } from '../../model/profile.js';

/** Tesla: names and roles as the company and the press gave them through the years. */
export const tesla: Profile = {
  name: 'Tesla',
  company: ['tesla', 'tesla motors', 'tm', 'tesla energy', 'mothership'],
  roles: {
    frontline: [
      'service center',
      'service centre',
      'sc',
      'svc',
      'ranger',
      'mobile service',
      'mobile tech',
      'delivery specialist',
      'delivery advisor',
      'owner advisor',
      'inside delivery advisor',
      'ownership experience',
      'roadside assistance',
      'roadside',
      'body shop',
      'gallery',
    ],
    executive: ['fremont', 'palo alto'],
  },
  people: [
    { name: 'Elon Musk', aliases: ['elon', 'musk'], role: 'CEO', level: 'executive' },
    {
      name: 'George Blankenship',
      aliases: ['george', 'blankenship', 'georgeb'],
      role: 'VP of worldwide sales and ownership experience',
      level: 'executive',
    },
    {
      name: 'Jerome Guillen',
      aliases: ['jerome', 'guillen'],
      role: 'VP of worldwide sales and service',
      level: 'executive',
    },
    { name: 'JB Straubel', aliases: ['jb', 'straubel'], role: 'CTO', level: 'executive' },
    { name: 'Franz von Holzhausen', aliases: ['holzhausen'], role: 'chief designer', level: 'executive' },
    { name: 'Jon McNeill', aliases: ['mcneill'], role: 'president of sales and service', level: 'executive' },
  ],
  issues: {
    software: ['software', 'firmware', 'update', 'ota', 'bug', 'autopilot', 'nav', 'navigation', 'app'],
    drivetrain_battery: ['battery', 'pack', 'drivetrain', 'drive unit', 'motor', 'milling', 'range'],
    charging: ['charger', 'charging', 'supercharger', 'charge port', 'umc', 'adapter'],
    electrical: ['12v', 'headlight', 'taillight', 'sensor', 'camera', 'screen', 'touchscreen', 'mcu', 'wiring'],
    paint_body: ['paint', 'bumper', 'fender', 'hood', 'frunk', 'panel gap', 'panel', 'door handle'],
    glass: ['windshield', 'window', 'roof glass', 'pano', 'panoramic roof', 'sunroof'],
    interior_trim: ['seat', 'trim', 'headliner', 'dash', 'dashboard', 'console', 'leather'],
    noise_rattle: ['rattle', 'squeak', 'noise', 'creak', 'hum', 'clunk'],
    parts_availability: ['part', 'parts', 'back order', 'backorder'],
    delivery: ['delivery', 'pickup', 'pick-up'],
    loaner: ['loaner', 'rental'],
  },
};
