/** What programs put before the subject of an answer, in many languages. Lower case. */
export const replyWords: readonly string[] =
  're aw antw antwort sv vs ref rif r odp ynt yan vá bls atb res απ σχετ ответ отв на hva ang 回复 答复 回覆 返信 답장'.split(
    ' ',
  );

/** The same where mail is passed on. */
export const forwardWords: readonly string[] =
  'fw fwd wg tr rv enc i vl vb vs doorst továbbítás pd пересл πρθ 转发 轉寄 転送 전달'.split(' ');
