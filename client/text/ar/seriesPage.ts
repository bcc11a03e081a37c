/** A series' own page in Arabic, while its door is shut: the next date, all dates, and what to bring. */
import type * as english from '../en/seriesPage.ts'
import type { Words } from '../words.ts'

export const seriesPage: Words<typeof english.seriesPage> = {
  heading: (day, span) => `${day}، ${span}.`,
  opens: (time) =>
    `يُفتح الباب الساعة ${time}. حتى ذلك الحين لا شيء يلزم فعله هنا؛ وتصير هذه الصفحة هي الباب من تلقاء نفسها.`,
  bring: {
    heading: 'ما يلزم إحضاره',
    things: [
      { head: 'باب يُغلق.', text: 'مكان لا أحد فيه غيركم، وسماعات رأس، وتنبيهات موقوفة.' },
      { head: 'شاشة تتسع للوجوه.', text: 'الهاتف يصلح، لكن شاشة أكبر أفضل.' },
      {
        head: 'لا شيء مكتوب.',
        text: 'إن بقي أحد في بالكم فذلك يكفي. لا يلزم أن تكون لديكم حالة.',
      },
    ],
  },
  chair: 'كرسيكم هو نفسه كل مرة',
  yours: {
    heading: 'هذا الرابط لكم وحدكم',
    text: 'يفتح كل موعد في هذه الصفحة. من معه هذا الرابط يستطيع أن يأتي به إلى الباب، فلا تعطوه لأحد.',
  },
  leads: {
    heading: 'هذا رابط قيادة',
    text: 'به يُفتح مكتب القيادة في كل موعد من مواعيد هذه الصفحة. احفظوه حيث تحفظون المفاتيح.',
  },
  cannot: {
    heading: 'إن تعذّر عليكم الحضور',
    text: 'أخبروا من أرسل إليكم الرابط. لا يُسجَّل هنا شيء؛ يبقى كرسيكم، ويكون خاليًا ذلك اليوم.',
  },
  only: 'الموعد القادم فقط',
  states: { been: 'مضى', next: 'القادم', none: 'لا مجموعة' },
}
