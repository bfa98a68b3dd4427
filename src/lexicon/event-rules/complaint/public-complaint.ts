import type { EventRule } from '../../event-rule.js';

/** Uses a public channel as leverage. */
export const publicComplaintRules: readonly EventRule[] = [
  {
    id: 'public_complaint/posted',
    type: 'public_complaint',
    pattern: [
      '[post|tweet|leave|write|share|publish|give|put|blast|vent|complain|rant|upload|record|review|moan|comment|shout|submit|drop|stick|slam|spread|expose|warn|call_out|shame|tell|describe|document|film|report] ~5 =on|in|to|a|at|with|under|across|into|every|via ~3 <publicPlace>',
      'my|our|a (ADJ) [tweet|rant|post|video|thread|vlog|blog|review|comment|story] ~6 =viral|shared|seen|retweeted|noticed|views|upvoted|upvotes|liked|times|attention|rolling|up|online|on',
      '[make|film|record] (=a|=an|=my) (ADJ) =video|vlog|tiktok|youtube ~4 =about|on|of',
      '[share|post|publish|release|expose] ~5 =publicly|online|everywhere|in_the_group|in_a_group',
      '[call] CO ~1 =out ~2 <publicPlace>|publicly|online',
      '[take] =to =social|twitter|facebook|the_internet|the_press|the_media|reddit|instagram|youtube|x',
      '[go] =on|to (ADV) =twitter|facebook|social|tiktok|reddit|trustpilot|yelp|google|youtube|instagram ~6 =and|to',
      '[tell|warn|show] my|our NUM|followers|friends|network|subscribers|group|club|neighbours|readers',
      '[blow] =the whistle',
      '[copy|cc|tag|mention] CO|ME|=them|airline ~3 =in|into|on ~2 tweet|post|video|story|thread|comment',
      '[=one|=1|=two|=2|=zero|=single] =star|stars ~3 =from|on|for|left|given',
      '[=uploaded|=blogged|=vlogged|=livestreamed|=live-tweeted] ~2 =it|this|that|the|my|about|photos|video|pictures',
      '[rate] CO|it|them ~3 =one|1|zero|lowest',
      '[review] =the|=them|=this|=it|=that ~2 =online|=honestly|=accordingly|=publicly|=badly|=on',
      '[leave|left|leaving|post|give] ~3 =bad|negative|honest|scathing|one-star|1-star|poor|terrible|nasty|public ~1 =review|reviews|feedback',
      '[leave] ~3 =review|reviews',
      '[tweet] (=at|=about|=to)',
      '[go] (ADV) =public|viral',
      '[name] =and =shame',
    ],
    by: 'customer',
    unless:
      'asked positive good great glowing love first_review never 5-star five thank amazing wonderful excellent read would',
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
