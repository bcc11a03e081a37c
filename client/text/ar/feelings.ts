/** Feeling words in Arabic, each a noun, which is nobody's he or she. */
import type * as english from '../en/feelings.ts'
import type { Words } from '../words.ts'

export const feelings: Words<typeof english.feelings> = {
  label: 'كلمتكم',
  placeholder: 'كلمة',
  give: 'وضعها بين الكلمات',
  choose: 'أو واحدة من هذه',
  list: 'الكلمات',
  none: 'لم تأتِ الكلمة الأولى بعد.',
  note: 'كلمة واحدة من كل شخص، بلا اسم. تذهب الكلمات حين تنتهي المرحلة.',
  given: 'كلمتكم بينها. كلمة واحدة من كل شخص.',
  notThrough: 'لم يصل ذلك. حاولوا مرة أخرى.',
  words: [
    'سكينة',
    'تعب',
    'فضول',
    'توتر',
    'حزن',
    'أمل',
    'قلق',
    'ثِقَل',
    'تأثّر',
    'ضيق',
    'دفء',
    'حيرة',
    'امتنان',
    'غضب',
    'ارتياح',
    'عجز',
  ],
}
