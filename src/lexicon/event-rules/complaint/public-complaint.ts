import type { EventRule } from '../../event-rule.js';

/** Uses a public channel as leverage. */
export const publicComplaintRules: readonly EventRule[] = [
  {
    id: 'public_complaint/posted',
    type: 'public_complaint',
    pattern: [
      '[post|tweet|leave|write|share|publish|give|put|blast|vent|complain|rant] ~5 =on|in|to|a|at|with ~3 <publicPlace>',
      '[leave|write|post|give] ~3 =review|reviews|one_star|1_star|feedback_online',
      '[tweet] (=at|=about|=to)',
      '[go] (ADV) =public|viral',
      '[name] =and =shame',
    ],
    by: 'customer',
    unless: 'asked positive good great glowing first_review never 5-star five thank',
    examples: {
      fires: ['I left a review that evening.', 'We posted it on Facebook.', 'So I went public.'],
      silent: ['They posted the parts yesterday.', 'I left at ten.'],
    },
  },
  {
    id: 'public_complaint/told-others',
    type: 'public_complaint',
    pattern: [
      '[tell|warn|alert] =everyone|everybody|people|others|friends|the_world|anyone|all_my',
      '[let] =others|people|everyone|everybody|the_world|anyone know',
      '[spread|share] ~3 =story|experience|horror|word ~4 =with|to|on|online',
    ],
    by: 'customer',
    unless: 'recommend great good wonderful love',
    examples: {
      fires: ['I told everyone what they did.', 'We let others know.'],
      silent: ['They told everyone.'],
    },
  },
];
