/** The site on every page, in Arabic. */
import type * as english from '../en/site.ts'
import type { Words } from '../words.ts'
import { named } from './grammar.ts'

export const site: Words<typeof english.site> = {
  name: 'Balint Room',
  title: (page) => `${page} · Balint Room`,
  loading: 'لحظة من فضلكم.',
  late: {
    slow: 'يستغرق هذا أطول من المعتاد. ما زال في الطريق.',
    'asked-again': 'لم يصل جزء من هذه الصفحة. يُطلب من جديد كل بضع ثوانٍ.',
    'new-build':
      'لدى الخادم الآن إصدار أحدث من هذه الصفحة. افتحوا الصفحة من جديد؛ في الغرفة كرسيكم محفوظ.',
    open: 'فتح الصفحة من جديد',
  },
  stopped: {
    title: 'توقفت هذه الصفحة.',
    say: 'تعطّل شيء فيها. لم يُرسل شيء، ولم يُحفظ شيء. إن تكرر ذلك فأوقفوا ترجمة المتصفح وإضافاته لهذه الصفحة.',
    back: 'فتح الصفحة من جديد',
  },
  stoppedRoom: {
    title: 'توقفت هذه الصفحة.',
    say: 'ميكروفونكم وكاميرتكم مغلقان. الغرفة مستمرة، وكرسيكم محفوظ. إن تكرر ذلك فأوقفوا ترجمة المتصفح وإضافاته لهذه الصفحة.',
    back: 'العودة إلى كرسيي',
  },
  language: {
    label: 'اللغة',
    missing: (name) => `لم تصل هذه اللغة: ${named(name)}. تحققوا من اتصالكم، ثم اضغطوها من جديد.`,
  },
  pages: 'عن الغرفة',
  page: {
    '/how': 'كيف تسير الجلسة',
    '/leaders': 'لقيادة المجموعة',
    '/verify': 'التحقق من إفادة',
    '/receipts': 'جمع إفاداتكم',
  },
  home: 'إنشاء غرفة',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copiedWhat: (what) => `تم النسخ: ${what}.`,
  copyRefused: 'لا يسمح هذا المتصفح للصفحة بالنسخ. النص محدد؛ انسخوه باليد.',
  print: 'طباعة',
  optional: 'اختياري',
}
