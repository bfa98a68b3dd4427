import type { EventRule } from '../../event-rule.js';

/** Whether the failure is over. */
export const stateRules: readonly EventRule[] = [
  {
    id: 'in_progress/being-worked',
    type: 'in_progress',
    pattern: [
      '[=going|=goes] =back =to|=in ~2 shop|garage|dealer|service|store|manufacturer ~2 =on|=for|=next|=tomorrow',
      'case|complaint|matter|claim ~2 be ~1 [=with] ~1 (=the) ombudsman|lawyer|court|bbb|regulator',

      '[=in_the_process|=in_the_middle] =of ~1 VERB',
      '[have] =my laptop|car|phone|computer|bag|unit|watch|vehicle ~1 =now|=right_now|=currently|=as_we_speak',

      '=being [work|handle|sort|address|resolve|fix|repair|process|investigate|look|deal|replace|rectify|review|escalate|attend]',
      '[underway|under_way|under_investigation|under_review]',
      'claim|case|ticket|dispute|investigation|matter|refund|issue ~2 be [=still|=ongoing|=pending|=open|=active|=in_progress|=in_process]',
    ],
    unless: 'buying deciding ordering selling trying',
    examples: {
      fires: ['The matter is being handled.', 'The claim is under review.'],
      silent: ['The matter was handled.'],
    },
  },
  {
    id: 'in_progress/getting-resolved',
    type: 'in_progress',
    pattern: ['(=is|=are|=be) [=getting] ~3 =resolved|=sorted|=fixed|=handled|=repaired|=replaced'],
    unless: 'not trouble difficulty next mine yours',
    examples: {
      fires: ['We are getting it sorted.'],
      silent: ['We are getting a new car.'],
    },
  },
  {
    id: 'in_progress/working-on-it',
    type: 'in_progress',
    pattern: [
      '[=working] (ADV) =on ~3 it|this|that|fix|issue|problem|solution|case|matter|my|getting|resolving',
      '[=working] =to ~1 resolve|fix|find|correct|rectify|get|restore',
      '[=looking|=checking] =into ~3 it|this|that|matter|issue|problem',
    ],
    by: 'company',
    examples: {
      fires: ['They are working on the problem.', 'The team is looking into it.'],
      silent: ['I am working on my patience.'],
    },
  },
  {
    id: 'in_progress/awaiting-remedy',
    type: 'in_progress',
    pattern: [
      '[=waiting] (ADV) =for|=on ~4 part|parts|replacement|technician|repair|fix|appointment|refund|update|engineer|inspection|adjuster|outcome|result|decision|approval',
      '[=awaiting] ~4 part|parts|replacement|technician|repair|fix|appointment|refund|engineer|outcome|result|decision|approval',
      '[=waiting] =for|=on ~2 CO =to ~1 get|fix|repair|replace|send|order|ship|schedule|process|resolve',
      'part|parts ~2 [be] (=on) =order|=ordered',
      'CO ~2 [order|ordered] !=wrong ~2 part|parts|replacement',
    ],
    unless: 'still hour hours forever since',
    examples: {
      fires: ['I am waiting for the technician.', 'The part is on order.', 'They ordered the part.'],
      silent: ['I am waiting for the bus.'],
    },
  },
  {
    id: 'in_progress/appointment-set',
    type: 'in_progress',
    pattern: [
      '[have] =an|=another|=my|=a ~2 appointment|inspection ~2 =on|=for|=scheduled|=set|=booked|=next|=tomorrow|=this|=in',
      'appointment|visit|repair|service ~1 be [=scheduled|=set|=booked] =for|=on',
      "=is|='s|=are [=in|=at] =the|=for shop|service_center|service|garage|dealer (again) (=right) =now|=currently|=again|=today",
    ],
    unless: 'had missed cancelled canceled',
    examples: {
      fires: ['I have an appointment for Monday.', 'The repair is scheduled for May.'],
      silent: ['I have no plans for Monday.'],
    },
  },
  {
    id: 'resolved/all-done',
    type: 'resolved',
    pattern: [
      '=all|everything|it|things|this|that ~2 [=done|resolve|sort|=fixed|=solved|=sorted|=rectified|=corrected] !by|in|with',
      '=everything|=all|=things ~2 =now|=again|=finally ~1 [=fine|=good|=well|=ok|=okay|=works]',
      '[=all] (=is) =now =good|=well|=set|=sorted|=fixed|=fine|=better|=okay',
      '[=all] =good|=fine|=well|=sorted|=set =now|=again|=since',
      '[=all] =sorted|=set|=fixed',
      '[=good] =to =go',
      'be|get|back ~1 [=up_and_running|=back_to_normal|=as_good_as_new|=good_as_new|=like_new|=in_working_order|=taken_care_of]',
      'START [=resolved|=solved|=sorted|=fixed|=problem_solved|=case_closed|=issue_resolved] END',
    ],
    unless: 'until not getting being next will',
    by: 'thing',
    note: 'the state, not the act',
    examples: {
      fires: ['By noon all was fixed.', 'Everything is sorted.', 'The heater is as good as new.'],
      silent: ['All of us were tired.'],
    },
  },
  {
    id: 'resolved/issue-resolved',
    type: 'resolved',
    pattern: [
      'finally|eventually|=at_last ~1 [=delivered|=arrived|=came|=showed|=connected|=turned_up]',
      '[=all] =is|=was =well|=good|=fine (=now|=again)',
      'everything|it|things|all (=got|=been) [=straightened|=ironed|=cleared|=worked] =out|=up',
      'refund|money|payment|credit|funds|deposit ~1 [=hit|=posted|=appeared|=showed] ~3 account|card|bank|statement',
      'seem|appear ~2 be ~1 [=fixed|=resolved|=gone|=working|=ok|=fine|=solved|=sorted]',
      'in_the_end|eventually|finally ~2 =did ~1 [get|receive|arrive|refund|resolve|fix]',

      'problem|issue|case|matter|everything|mystery [=solved|=resolved|=closed|=sorted|=fixed]',
      'matter|case|it|that|issue ~1 be ~1 =now [=closed|=resolved|=fixed|=sorted|=behind]',
      'it|that|this|issue|problem|mine|everything [get|be] (ADV) =fixed|=resolved|=sorted|=repaired|=taken_care_of ~3 =eventually|=finally|=in_the_end|END',
      '[be] =back =on|=up|=online|=home|=running|=in_service',
      'package|bag|bags|luggage|order|refund|part|parcel|suitcase|card|delivery|it ~2 [=arrived|=showed_up|=turned_up|=came] ~2 =finally|=today|=yesterday|=eventually|=in_the_end',
      '[=turned] =out ~1 =fine|=ok|=okay|=well|=good|=great',

      '<trouble>|account|order|refund ~3 [resolve|solve|gone|=fixed|=sorted|disappear|rectify|=corrected|=cured|=cleared|=addressed|vanish|go_away|settle]',
      '[=resolved|=sorted|=solved|=rectified] =now|=quickly|=promptly|=immediately|=within|=to|=in|=the|=same|=eventually|=thanks',
      'be|get ~1 =now|=finally|=eventually|=quickly|=all|=thankfully [=resolved|=fixed|=sorted|=solved|=corrected|=working|=rectified]',
      'problem ~1 [=solved]',
    ],
    by: 'thing',
    unless: 'until',
    examples: {
      fires: ['The issue was resolved on Friday.', 'The smell is gone.', 'It is now sorted.'],
      silent: ['The issue arrived in the mail.'],
    },
  },
  {
    id: 'resolved/did-it',
    type: 'resolved',
    pattern: [
      '[fix|solve|resolve|cure|correct|clear] (=up) ~1 (DET) <trouble>|it|that|this|everything',
      '[=did] =the =trick|=job',
      'that|it|this|which|update|reset|reboot ~1 [=worked|=helped] END',
    ],
    by: 'thing',
    unless: 'would will could should might until how if',
    examples: {
      fires: ['The reset solved the problem.', 'A new cable did the trick.', 'It worked.'],
      silent: ['The reset took a minute.'],
    },
  },
  {
    id: 'resolved/got-it-sorted',
    type: 'resolved',
    pattern: [
      'START [=got] =my|=our ~1 bag|bags|luggage|money|refund|order|package|car|phone|deposit|account',

      '[get|have] ~1 it|this|that|them|everything|things|problem|issue|=my|=the|=our ~3 =sorted|=resolved|=fixed|=working|=solved|=straightened|=corrected',
      '[manage] =to ~1 get|fix|resolve|sort|solve|reach',
      '[get] ~1 =my|=our ~1 account|luggage|bag|bags|suitcase|order|package|parcel|phone|data|car =back',
      'finally|eventually [=got|=received|=arrived|=found|=came] ~2 it|my|our|the|them|through|home !=call|=email|=reply|=response|=voicemail|=so|=to_a_person',
    ],
    by: 'customer',
    unless: 'need want trying try hope until cannot not unable would how cost should when if',
    examples: {
      fires: ['I got it sorted at last.', 'We finally received the parcel.'],
      silent: ['I want it sorted.'],
    },
  },
  {
    id: 'resolved/works-out',
    type: 'resolved',
    pattern: ['it|all|everything|things ~3 [work] =out', '[end] =well|=happily', '[happy] =ending'],
    by: 'thing',
    unless: 'being',
    examples: {
      fires: ['It all worked out.'],
      silent: ['I work out on Mondays.', 'Matters and things are being worked out.'],
    },
  },
  {
    id: 'resolved/resolution',
    type: 'resolved',
    pattern: '(DET) ~3 [resolution] ~1 =for|=to',
    span: 'phrase',
    examples: {
      fires: ['We want a fair resolution for everybody.'],
      silent: ['The screen has a high resolution.'],
    },
  },
  {
    id: 'resolved/works-now',
    type: 'resolved',
    pattern: [
      'be [=working|=running|=charging|=fine|=good|=ok|=okay|=perfect|=great|=flawless] (ADV) =now|=again|=since|=ever_since',
      '[work|run|drive] ~1 =like =new|=a_charm|=a_dream',
      '[=so_far_so_good]',
      '<trouble> [=no] =longer',

      '[work|run|function|charge|drive|operate|behave] ~2 =now|=again|=since !=and_then',
      'seem|appear ~3 [work|=fine|=ok|=okay|=better|=resolved|=fixed] ~1 =at|=now|=again|=so|=since',
      "be|='s ~1 =now|=back =working|=online|=running|=ok|=okay|=fine [=.]",
      '[=back] =online|=to_normal|=up_and_running|=in_business|=in_service|=working',
      '=now ~1 [=works|=working|=fine|=perfect|=runs]',
    ],
    by: 'thing',
    unless: "not never until unless for if n't",
    examples: {
      fires: ['The heater works perfectly again.', 'The app is back online.'],
      silent: ['She works now in Reno.', 'It worked fine for a week.'],
    },
  },
  {
    id: 'resolved/no-more',
    type: 'resolved',
    pattern: [
      "[=not|n't|never] ~1 =come|=came|=returned|=recurred|=reappeared =back|END|=yet",

      '[=no] =more|=further problems|issues|trouble|problem|issue|leaks|noise|rattle|errors|complaints ~3 =since|=now|=after|=anymore|=so_far',
      '[=no] <trouble> ~2 =since|=anymore|=any_longer',
      '[=no] =longer ~1 leak|rattle|happen|squeak|crash|freeze|overheat|stall|vibrate',
      "[=not|n't|never] ~1 have|had|see|seen|experience|experienced ~2 it|any|an|one|another|<trouble> ~4 =since|=anymore|=any_more|=afterwards",
      "[=not|n't|never] ~1 happen|happened|come|came|return|returned|occurred|leaked ~3 =since|=anymore",
    ],
    negation: 'included',
    unless: 'but if',
    examples: {
      fires: ['No more leaks since the visit.', 'I have not had an issue since.', 'It no longer rattles.'],
      silent: ['I have more issues.'],
    },
  },
  {
    id: 'resolved/can-again',
    type: 'resolved',
    pattern: 'ME can ~1 [log|use|access|drive|sleep|charge|connect|open] ~3 =again|=now',
    examples: {
      fires: ['I can log in again.'],
      silent: ['I can log in with it.'],
    },
  },

  {
    id: 'unresolved/still-there',
    type: 'unresolved',
    pattern: [
      '[still] VERB ~4 =to|=in|=on|=when|=at|=every|END',
      '[still] =on|=in|=out|=at|=locked|=off',
      '[=never] (=been|=was|=be) ~1 =repaired|=fixed|=resolved|=replaced|=delivered|=refunded|=sorted',
      'be [never] ~1 =repaired|=fixed|=resolved|=replaced|=delivered|=refunded|=sorted',

      "[still] ~2 there|broken|rattle|not|n't|leak|happen|persist|exist|occur|wrong|dead|flicker|crash|noisy|dirty|cold|down|stuck|nothing|unresolved|problem|issue|faulty|defective|missing|without|unable|unusable|fail|failing|leaking|rattling|noise",
      "[still] ~1 =ca|cannot|cant|=wo|does|did|has =n't|=not",
      '[persist|persists|linger]',
      '<trouble> ~3 [continue|remain|recur|reoccur|resurface|return]',
      '[=unresolved|unsolved|unfixed|unaddressed]',
    ],
    by: 'thing',
    negation: 'included',
    unless: 'love happy great good impressed amazing',
    examples: {
      fires: ['The rattle is still there.', 'The noise persists.'],
      silent: ['The shop is still open to all.'],
    },
  },
  {
    id: 'unresolved/still-have',
    type: 'unresolved',
    pattern: [
      '[still] =out|=locked|=stuck|=without|=down|=waiting_for_a_resolution|=dealing',
      '[=never] (=did|=even) ~1 =get|=got ~2 (=my|=our|=it|=the) ~1 luggage|bag|money|refund|order|package|resolution|answer|fixed|resolved|working',

      '[still] ~1 have|having|get|getting|experience|experiencing|see|seeing|hear|hearing|face|facing ~3 <trouble>|same|=no|=nothing',
      "[still] ~1 no|nothing|without|fighting|struggling|chasing|unable|cannot|cant|ca|=not|=n't !=working_on",
      '[still] ~1 trying =to ~1 get|resolve|reach|fix|contact|sort',
      '[=stuck] =with|=without',
      '[=left] =with|=without ~2 =no|=a|=any|=our|=my',
    ],
    by: 'customer',
    negation: 'included',
    unless: 'love happy time great fun chance option warranty impressed recommend used',
    examples: {
      fires: ['I still have the same rattle.', 'We are stuck with a dead screen.'],
      silent: ['I still have fun with it.'],
    },
  },
  {
    id: 'unresolved/came-back',
    type: 'unresolved',
    pattern: [
      '[happen|=happened|break|=broke|fail] ~2 NUM|several|many|multiple =more|=times|=other',
      '=same|=old <trouble>|fault|light|code ~2 [be] =back',
      '[=only] =worked|=lasted ~1 =for|=a|=until',
      '[=worked|=lasted] ~1 =for ~1 =a|=one|=two|=only|=about|NUM ~2 day|days|hour|hours|minutes|week ~2 =then|=before|=and|END',

      '<trouble>|it|light|message|symptom|warning|code ~3 [come|return|reappear] =back|=again',
      '[happen|break|fail|die|leak|crash|occur|freeze|=broke|=died] ~4 =again|once_more !=and_it_was',
      '[=back] =to =square (=one)',
      '[reappear|resurface|recur|reoccur] !=your',
      '[=back] =again',
    ],
    by: 'thing',
    unless: 'never needs',
    examples: {
      fires: ['A day later the noise came back.'],
      silent: ['I came back at noon.'],
    },
  },
  {
    id: 'unresolved/same-again',
    type: 'unresolved',
    pattern: [
      '[=no] =further =forward|=ahead|=along',
      '[=back] =where =i|=we =started',
      '=new|=second|=replacement|=other (ADJ) one|unit|phone|laptop|room|NOUN ~2 (=be) [=too|=also|=equally|=just_as] ~1 (=bad|=broken) !=many',
      '=new|=second|=replacement (ADJ) one|unit|phone|laptop|room ~2 have|had ~1 (=the) [=same]',

      '[=same] (=exact|=old) problem|issue|thing|noise|fault|error|rattle|result|leak|symptoms|behavior|behaviour !as|with_mine',
      '[=square] =one',
      '[=no] =better|=improvement|=difference|=change|=joy|=luck|=avail|=success|=progress|=resolution|=solution|=closer|=fix !between',
      '[=nothing] ~2 =changed|=worked|=helped|=done|=happened|=fixed|=resolved|=helps|=works|=improved',
      '[=worse] =than =before|=now|=after',
      '[=without] =success|=resolution|=result|=luck|=avail',
      'still [=waiting] ~3 =resolution|=solution|=fix|=answer',
    ],
    negation: 'included',
    unless: 'mine wish',
    examples: {
      fires: ['The same leak a day later.', 'No luck so far.', 'Nothing has changed.'],
      silent: ['We got the same car.'],
    },
  },
  {
    id: 'unresolved/did-not-fix',
    type: 'unresolved',
    pattern: [
      "[=not|n't] =last !=long_enough",

      "[not|n't|nt|never] !only ~2 fix|solve|resolve|help|=fixed|=solved|=resolved|=repaired|cure|=sorted|=corrected|rectify|=addressed|=helping|=working_still !himself|me|us",
      '[fail] =to ~1 fix|solve|resolve|help|repair|correct|address|rectify',
      '[=unable] =to ~1 fix|solve|resolve|repair|correct|rectify',
      '[=neither|=none] ~4 work|worked|help|helped|fix|fixed',
      '[=to] =no =avail',
    ],
    negation: 'included',
    unless: 'yourself would if',
    examples: {
      fires: ['The visit did not fix the leak.', 'They failed to repair it.'],
      silent: ['The visit fixed the leak.'],
    },
  },
  {
    id: 'unresolved/no-resolve',
    type: 'unresolved',
    pattern: [
      "not|n't ~5 [get] ~1 resolve|resolution|anywhere|it_sorted|it_fixed|it_resolved",
      '[get] =nowhere|=no_further',
      "not|n't ~2 [=be|=been] (=able) =to ~2 connect|use|log|access|drive|work|get",
      '=yet =to [=be] (=able|=resolved|=fixed|=sorted|=repaired)',
    ],
    negation: 'included',
    examples: {
      fires: ['We are not getting anywhere with this.', 'It is yet to be fixed.'],
      silent: ['We got there in time.'],
    },
  },
  {
    id: 'unresolved/since-then',
    type: 'unresolved',
    pattern: [
      '[=broken|=down|=dead|=out] (of_service|of_order) =since',
      '[=without] ~2 car|phone|internet|power|water|heat|heating|laptop|service|card|wifi|fridge|oven|washer|vehicle ~2 =since|=for',
      '[keep|continue|=kept|=keeps] ~1 =happening|=breaking|=failing|=crashing|=recurring|=returning|=coming_back|=leaking|=freezing',
    ],
    unless: 'fail',
    examples: {
      fires: ['Dead since Monday.', 'It keeps happening.'],
      silent: ['He has been out for lunch.'],
    },
  },
];
